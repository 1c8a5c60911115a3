package org.claimbook.book.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;

/// What two copies of a book did together before they parted, as their histories tell.
///
/// Usually that is the longest run of steps that both have alike. Where one of them has taken the other
/// in before, it is what the other had done by then: a step that merges keeps the sum of the history
/// that it took in.
final class CommonHistory {
    /// Where the copies parted.
    ///
    /// @param schema in whose history: `main` or `theirs`
    /// @param last the last step that was done then
    /// @param undoneSince steps up to that one which stood then, and were undone there since
    record Parting(String schema, long last, List<Long> undoneSince) {}

    private record Merge(String schema, long id, String at, String sum) {}

    /// Each step as a line, in which it stands where it did at a time.
    private static final String LINES =
            "SELECT id, id || '|' || at || '|' || what || '|' || coalesce(detail, '') || '|' || coalesce(author, '')"
                    + " || '|' || (undone_at IS NULL OR " + millis("undone_at") + " > " + millis("?1")
                    + ") || char(10) FROM ";

    /// Later than all times that are written down.
    private static final String NOW = "9999";

    private static final String SAME = "(o.at, o.what, o.detail, o.author) IS (t.at, t.what, t.detail, t.author)";

    private final Sql sql;

    /// @param sql a book to which another is attached as `theirs`
    CommonHistory(Sql sql) {
        this.sql = sql;
    }

    /// The sum of all that the other copy did.
    static String sumOfTheirs(Sql sql) {
        var digest = digest();
        sql.each(LINES + "theirs.step ORDER BY id", row -> digest.update(bytes(row.getString(2))), NOW);
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Empty where the two have no step in common.
    Optional<Parting> parting() {
        var run = commonRun();
        var merge = Stream.of(merge("main", "theirs", run), merge("theirs", "main", run))
                .flatMap(Optional::stream)
                .max((a, b) -> a.at.compareTo(b.at));
        if (merge.isPresent()) {
            return merge.map(this::atMerge);
        }
        return run == 0 ? Optional.empty() : Optional.of(new Parting("main", run, undoneSince(run)));
    }

    private long commonRun() {
        var first = sql.find("SELECT min(id) FROM (SELECT o.id FROM main.step AS o LEFT JOIN theirs.step AS t ON t.id ="
                + " o.id AND " + SAME + " WHERE t.id IS NULL UNION ALL SELECT t.id FROM theirs.step AS t LEFT JOIN"
                + " main.step AS o ON o.id = t.id AND " + SAME + " WHERE o.id IS NULL)");
        return first.isEmpty()
                ? sql.number("SELECT max(id) FROM main.step")
                : sql.number("SELECT max(id) FROM main.step WHERE id < ?", first.getAsLong());
    }

    /// A step up to the last that both did, undone on one side only or at other times, was undone after
    /// they parted; unless something that both did came later still.
    private List<Long> undoneSince(long last) {
        var parted = String.valueOf(sql.text(
                "SELECT max(max(" + millis("o.at") + "), coalesce(max(CASE WHEN o.undone_at = t.undone_at THEN "
                        + millis("o.undone_at") + " END), '')) FROM main.step AS o JOIN theirs.step AS t ON t.id ="
                        + " o.id WHERE o.id <= ?",
                last));
        return sql.list(
                "SELECT o.id FROM main.step AS o JOIN theirs.step AS t ON t.id = o.id WHERE o.id <= ?1 AND o.undone_at"
                        + " IS NOT t.undone_at AND " + millis("o.undone_at") + " >= ?2 ORDER BY o.id",
                row -> row.getLong(1),
                last,
                parted);
    }

    /// The newest standing step after the common run by which one copy took in what the other had done
    /// by then.
    private Optional<Merge> merge(String schema, String other, long run) {
        var merges = sql.list(
                "SELECT id, at, input_sha256 FROM " + schema + ".step WHERE id > ? AND what = 'merge'"
                        + " AND input_sha256 IS NOT NULL AND undone_at IS NULL ORDER BY id DESC",
                row -> new Merge(other, row.getLong(1), row.getString(2), row.getString(3)),
                run);
        return merges.stream()
                .flatMap(merge -> Stream.ofNullable(sums(other, merge.at).get(merge.sum))
                        .map(last -> new Merge(other, last, merge.at, merge.sum)))
                .findFirst();
    }

    /// The last step of each history that a copy may have had at a time, by the history's sum.
    private Map<String, Long> sums(String schema, String at) {
        var sums = new HashMap<String, Long>();
        var digest = digest();
        sql.each(
                LINES + schema + ".step ORDER BY id",
                row -> {
                    digest.update(bytes(row.getString(2)));
                    sums.put(soFar(digest), row.getLong(1));
                },
                at);
        return sums;
    }

    private Parting atMerge(Merge merge) {
        var undone = sql.list(
                "SELECT id FROM " + merge.schema + ".step WHERE id <= ?1 AND " + millis("undone_at") + " > "
                        + millis("?2") + " ORDER BY id",
                row -> row.getLong(1),
                merge.id,
                merge.at);
        return new Parting(merge.schema, merge.id, undone);
    }

    /// A time as SQL, so that times compare as texts: whole seconds are written without their
    /// milliseconds.
    private static String millis(String time) {
        return "replace(substr(" + time + ", 1, 19) || '.' || substr(" + time + " || '000Z', 21, 3), 'Z', '0')";
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static String soFar(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
