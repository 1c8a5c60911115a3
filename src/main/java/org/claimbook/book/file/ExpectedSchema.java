package org.claimbook.book.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the tables, indexes, views and triggers of a book of some version are, word for word, and where those
/// of a file differ from it.
///
/// A file from somebody else may bring code of its own: a trigger runs at a write, a view or a computed
/// column when it is read. What is not as our own scripts make it is not run.
public final class ExpectedSchema {
    /// @param type `table`, `index`, `view` or `trigger`
    /// @param sql null for an index that SQLite makes by itself
    public record Item(String type, String name, @Nullable String sql) {
        /// "the index claim_by_uid"
        public String called() {
            return "the " + type + " " + name;
        }
    }

    /// One thing in the file that is not as it should be; found null where it is missing, expected null where
    /// no book has it.
    public record Difference(@Nullable Item found, @Nullable Item expected) {
        /// "the trigger x is none of a book's", a clause about the file.
        public String says() {
            if (expected == null) {
                return found == null ? "" : found.called() + " is none of a book's";
            }
            return found == null
                    ? expected.called() + " is missing"
                    : found.called() + " is not as a book's is (its definition was changed)";
        }
    }

    private static final String SCHEMA = "SELECT type, name, sql FROM ";

    /// What SQLite makes when somebody lets it count a book's rows, and never runs.
    private static final Pattern COUNTED = Pattern.compile("sqlite_stat[14]");

    private static final Pattern COMPUTED =
            Pattern.compile("\\bgenerated\\b|\\bas\\s*\\(|/\\*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUR_COMPUTED =
            Pattern.compile("\\w+ (?:TEXT|REAL) GENERATED ALWAYS AS .*?\\) VIRTUAL", Pattern.DOTALL);

    /// The SHA-256 of what each version has, so that a sound book is known as one without making another to
    /// compare it with. A test tells what belongs here.
    private static final List<String> FINGERPRINTS = List.of(
            "f97f0957d682ae081bf0409ff26859f895a4999af6fd7563fd41f530bd13e7cc",
            "2373ec829a25ccb8168b2ba979c133a36c57ed4d785e2c6ee1dcdd268fd67b69",
            "cfa74f16fa1fd49d77420961025c9772f1e46effd377095ddb7dc15945359243");

    private static final String FINGERPRINT = "SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), '\n"
            + "') FROM (SELECT type, name, sql FROM sqlite_schema WHERE name NOT IN ('sqlite_stat1',"
            + " 'sqlite_stat4') ORDER BY type, name)";

    private static final Map<Integer, List<Item>> BY_VERSION = new ConcurrentHashMap<>();

    private ExpectedSchema() {}

    /// Everything that a book of this version has, as its scripts make it; of a version that there is not,
    /// nothing.
    public static List<Item> of(int version) {
        return version < 1 || version > Schema.VERSION
                ? List.of()
                : BY_VERSION.computeIfAbsent(version, ExpectedSchema::made);
    }

    private static List<Item> made(int version) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            for (var script = 1; script <= version; script++) {
                statement.executeUpdate(Schema.script(script));
            }
            var items = new ArrayList<Item>();
            try (var rows = statement.executeQuery(SCHEMA + "sqlite_schema")) {
                while (rows.next()) {
                    items.add(new Item(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            return List.copyOf(items);
        } catch (SQLException e) {
            throw new IllegalStateException("the scripts of version " + version + " do not run", e);
        }
    }

    /// Whether a file has just what its own version should have.
    static boolean isMet(Sql sql) {
        var version = Schema.version(sql);
        return version >= 1 && version <= Schema.VERSION && fingerprint(sql).equals(FINGERPRINTS.get(version - 1));
    }

    static String fingerprint(Sql sql) {
        try {
            var text = String.valueOf(sql.text(FINGERPRINT)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /// Where a file differs from what its own version should have.
    public static List<Difference> differences(Sql sql) {
        if (isMet(sql)) {
            return List.of();
        }
        var expected = of(Schema.version(sql)).stream()
                .collect(Collectors.toMap(item -> item.type() + " " + item.name(), Function.identity()));
        var differences = new ArrayList<Difference>();
        for (var found : found(sql)) {
            var same = expected.remove(found.type() + " " + found.name());
            if (!found.equals(same) && !COUNTED.matcher(found.name()).matches()) {
                differences.add(new Difference(found, same));
            }
        }
        expected.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(missing -> differences.add(new Difference(null, missing)));
        return differences;
    }

    private static List<Item> found(Sql sql) {
        return sql.list(
                SCHEMA + "sqlite_schema",
                row -> new Item(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)), row.getString(3)));
    }

    /// The first thing in a file that would run code of the file's own where a book is but read: a view or a
    /// virtual table in place of a table, a computed column, a changed view of the search.
    public static Optional<Item> runsWhenRead(Sql sql) {
        if (isMet(sql)) {
            return Optional.empty();
        }
        var ours = of(Math.clamp(Schema.version(sql), 1, Schema.VERSION)).stream()
                .collect(Collectors.toMap(Item::name, Function.identity()));
        var isKnown = Schema.version(sql) <= Schema.VERSION;
        return found(sql).stream()
                .filter(item -> {
                    var same = ours.get(item.name());
                    return same != null && !item.equals(same) && runs(item, isKnown);
                })
                .findFirst();
    }

    private static boolean runs(Item item, boolean isKnown) {
        var definition = String.valueOf(item.sql());
        return switch (item.type()) {
            // Nothing reads claim_readable but people.
            case "view" -> isTable(item.name()) || (isKnown && item.name().endsWith("_words"));
            case "table" ->
                !definition.regionMatches(true, 0, "CREATE TABLE", 0, "CREATE TABLE".length())
                        ? isKnown || isTable(item.name())
                        : isKnown
                                && isTable(item.name())
                                && COMPUTED.matcher(withoutOurs(item.name(), definition))
                                        .find();
            default -> false;
        };
    }

    private static boolean isTable(String name) {
        return List.of(Table.values()).stream().anyMatch(table -> table.sql().equals(name));
    }

    /// The definition of a table, less the computed columns that are ours.
    private static String withoutOurs(String name, String definition) {
        var ours = of(Schema.VERSION).stream()
                .filter(item -> item.name().equals(name))
                .map(item -> String.valueOf(item.sql()))
                .collect(Collectors.joining());
        var rest = definition;
        for (var computed : OUR_COMPUTED.matcher(ours).results().toList()) {
            rest = rest.replace(computed.group(), "");
        }
        return rest;
    }
}
