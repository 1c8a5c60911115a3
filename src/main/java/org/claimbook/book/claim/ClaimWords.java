package org.claimbook.book.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimbook.book.file.Sql;
import org.claimbook.book.search.SearchWords;
import org.claimbook.book.search.Term;
import org.claimbook.model.NameKind;

/// Which claims have all of several words, each of them in the claim's own words, its report's title, or a
/// name.
///
/// An index knows each word's claims, but to put together two sets of many thousands takes longer than a
/// person waits. So the rarest word leads, and its claims alone are asked for the others.
public final class ClaimWords {
    /// So many claims are soon asked.
    private static final int MANY = 2_000;

    /// So many keys are soon put in order.
    private static final int SORTED = 100_000;

    private static final List<String> NAMED = List.of("claimant_id", "via_id", "measure_id", "subject_id", "place_id");
    private static final List<String> TEXTS = List.of("title", "quote", "stated", "claim.note");
    private static final String ASKED = "SELECT claim.id, " + String.join(", ", NAMED) + ", "
            + String.join(", ", TEXTS) + " FROM claim JOIN report ON report.id = report_id"
            + " WHERE claim.id IN (SELECT value FROM json_each(?)) ORDER BY claim.id DESC";

    /// A way in which claims may have a word: what they refer to by a column has it.
    ///
    /// @param keys an SQL query with one argument, which yields what the column is to hold
    record Way(String column, String keys, String argument) {
        static Way named(String column, List<Long> names) {
            return new Way(column, "SELECT value FROM json_each(?)", names.toString());
        }

        static Way titled(Term term) {
            return new Way(
                    "report_id",
                    "SELECT rowid FROM report_search WHERE report_search MATCH ?",
                    "title : " + term.match());
        }

        String condition() {
            return column + " IN (" + keys + ")";
        }
    }

    /// A word, with the names that have it.
    ///
    /// @param names the keys of names that have it, by the columns that refer to them
    /// @param ways how any claim has it otherwise than in its own words
    /// @param own whether any claim has it in its own words
    /// @param few claims that have it, all of them where it is rare
    record Sought(
            Term term, boolean byIndex, Map<String, List<Long>> names, List<Way> ways, boolean own, Set<Long> few) {
        boolean isRare() {
            return byIndex && few.size() <= MANY;
        }
    }

    private final Sql sql;
    private final List<Sought> sought;

    /// @param isIndexed whether the book has the index of the search
    public ClaimWords(Sql sql, SearchWords words, boolean isIndexed) {
        this.sql = sql;
        this.sought =
                words.terms().stream().map(term -> sought(term, isIndexed)).toList();
    }

    private Sought sought(Term term, boolean isIndexed) {
        var names = new LinkedHashMap<String, List<Long>>();
        FoundNames.keys(sql, term, isIndexed)
                .forEach((kind, ids) -> columns(kind).forEach(column -> names.put(column, ids)));
        if (!isIndexed || !term.isIndexed()) {
            return new Sought(term, false, names, List.of(), false, Set.of());
        }
        var own = own(term);
        var few = new HashSet<>(own);
        var ways = new ArrayList<Way>();
        for (var way : ways(term, names)) {
            var claims = ids("SELECT id FROM claim WHERE " + way.condition() + " LIMIT ?", way.argument);
            few.addAll(claims);
            if (!claims.isEmpty()) {
                ways.add(way);
            }
        }
        return new Sought(term, true, names, ways, !own.isEmpty(), few);
    }

    private static List<Way> ways(Term term, Map<String, List<Long>> names) {
        var ways = new ArrayList<Way>();
        ways.add(Way.titled(term));
        names.forEach((column, ids) -> ways.add(Way.named(column, ids)));
        return ways;
    }

    private static List<String> columns(NameKind kind) {
        return kind == NameKind.SOURCE ? List.of("claimant_id", "via_id") : List.of(kind.code() + "_id");
    }

    List<Sought> sought() {
        return sought;
    }

    /// Whether each of the words is in few claims.
    public boolean areRare() {
        return sought.stream().allMatch(Sought::isRare);
    }

    /// The claims, newest first, where one of the words is rare; else nothing is said.
    public Optional<List<Long>> all() {
        return sought.stream()
                .filter(Sought::isRare)
                .min(Comparator.comparingInt(each -> each.few.size()))
                .map(rarest -> led(rarest, newestFirst(rarest.few)));
    }

    /// Some of the claims, newest first: those among the newest with the rarest of the words.
    public List<Long> some() {
        return sought.stream()
                .filter(Sought::byIndex)
                .min(Comparator.comparingLong(this::size))
                .map(rarest -> led(rarest, newest(rarest)))
                .orElse(List.of());
    }

    /// In how many claims a word is, about.
    private long size(Sought each) {
        var size = sql.number(
                "SELECT count(*) FROM (SELECT 1 FROM claim_search WHERE claim_search MATCH ? LIMIT " + SORTED + ")",
                each.term.match());
        for (var way : each.ways) {
            size += size(way);
        }
        return size;
    }

    private long size(Way way) {
        return sql.number("SELECT count(*) FROM (" + all(way) + ")", way.argument);
    }

    private static String all(Way way) {
        return "SELECT id FROM claim WHERE " + way.condition() + " LIMIT " + SORTED;
    }

    private List<Long> newest(Sought common) {
        var newest = new HashSet<>(own(common.term));
        common.ways.forEach(way -> newest.addAll(newest(way)));
        return newestFirst(newest).stream().limit(MANY).toList();
    }

    /// An index gives keys by what their claims refer to. Where there are too many to put in order, one soon
    /// comes upon enough of them going back from the newest claim.
    private List<Long> newest(Way way) {
        return size(way) < SORTED
                ? ids("SELECT id FROM (" + all(way) + ") ORDER BY id DESC LIMIT ?", way.argument)
                : ids("SELECT id FROM claim WHERE +" + way.condition() + " ORDER BY id DESC LIMIT ?", way.argument);
    }

    private static List<Long> newestFirst(Set<Long> ids) {
        return ids.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Long> own(Term term) {
        return ids(
                "SELECT rowid FROM claim_search WHERE claim_search MATCH ? ORDER BY rowid DESC LIMIT ?", term.match());
    }

    private List<Long> ids(String query, String argument) {
        return sql.list(query, row -> row.getLong(1), argument, MANY + 1);
    }

    /// Those of some claims that have the other words too.
    private List<Long> led(Sought rarest, List<Long> claims) {
        var others = sought.stream()
                .filter(each -> !each.term.equals(rarest.term))
                .map(ClaimWords::test)
                .toList();
        if (others.isEmpty()) {
            return claims;
        }
        var found = new ArrayList<Long>();
        sql.each(
                ASKED,
                row -> {
                    if (hasAll(row, others)) {
                        found.add(row.getLong(1));
                    }
                },
                claims.toString());
        return found;
    }

    /// What a claim is asked for a word: the names that it may refer to, in the order of [#NAMED], or the
    /// word itself.
    private record Test(SearchWords word, List<Set<Long>> names) {}

    private static Test test(Sought sought) {
        return new Test(
                new SearchWords(List.of(sought.term)),
                NAMED.stream()
                        .map(column -> Set.copyOf(sought.names.getOrDefault(column, List.of())))
                        .toList());
    }

    private static boolean hasAll(ResultSet row, List<Test> tests) throws SQLException {
        for (var test : tests) {
            if (!refers(row, test) && !says(row, test)) {
                return false;
            }
        }
        return true;
    }

    private static boolean refers(ResultSet row, Test test) throws SQLException {
        for (var i = 0; i < NAMED.size(); i++) {
            var names = test.names.get(i);
            if (!names.isEmpty() && names.contains(row.getLong(2 + i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(ResultSet row, Test test) throws SQLException {
        for (var i = 0; i < TEXTS.size(); i++) {
            var text = row.getString(2 + NAMED.size() + i);
            if (text != null && !test.word.marks(text).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
