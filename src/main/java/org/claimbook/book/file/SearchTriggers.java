package org.claimbook.book.file;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Takes the triggers away that put new rows into the index of the search, while very many rows come in, and
/// puts the rows there at one stroke after: statement by statement, the index would be written out after
/// each.
///
/// All of this happens within the caller's transaction.
public final class SearchTriggers {
    /// Fewer rows than these are soon in.
    private static final long FEW = 2_000;

    private static final Set<Table> INDEXED =
            EnumSet.of(Table.REPORT, Table.CLAIM, Table.ALIAS, Table.SOURCE, Table.MEASURE, Table.SUBJECT, Table.PLACE);

    private record Dropped(String definition, long before) {}

    private final Sql sql;
    private final Map<Table, Long> adding = new EnumMap<>(Table.class);
    private final Map<Table, Dropped> dropped = new EnumMap<>(Table.class);

    public SearchTriggers(Sql sql) {
        this.sql = sql;
    }

    /// Says that a row is about to come in, with a larger id than any that is there.
    public void adding(Table table) {
        if (INDEXED.contains(table) && adding.merge(table, 1L, Long::sum) == FEW) {
            drop(table);
        }
    }

    /// Takes every one of the triggers away, until [#rebuild].
    public void dropAll() {
        INDEXED.forEach(this::drop);
    }

    private void drop(Table table) {
        var name = table.sql() + "_search_insert";
        var definition = Objects.requireNonNull(
                sql.text("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", name), name);
        dropped.put(table, new Dropped(definition, sql.number("SELECT max(id) FROM " + table.sql())));
        sql.script("DROP TRIGGER " + name);
    }

    /// Puts the rows into the index that have come in meanwhile.
    public void restore() {
        dropped.forEach((table, was) -> {
            sql.script(was.definition);
            index(table, was.before);
        });
    }

    /// Makes the whole index anew.
    public void rebuild() {
        dropped.values().forEach(was -> sql.script(was.definition));
        for (var index : SearchIndex.TABLES) {
            sql.update("INSERT INTO " + index + " (" + index + ") VALUES ('rebuild')");
        }
    }

    private void index(Table table, long before) {
        switch (table) {
            case CLAIM ->
                sql.update(
                        "INSERT INTO claim_search (rowid, quote, stated, note) SELECT * FROM claim_words WHERE id > ?",
                        before);
            case REPORT ->
                sql.update(
                        "INSERT INTO report_search (rowid, title, outlet, body) SELECT * FROM report_words WHERE id >"
                                + " ?",
                        before);
            default ->
                sql.update(
                        "INSERT INTO name_search (rowid, name) SELECT * FROM name_words WHERE id % 8 = ? AND id / 8 >"
                                + " ?",
                        SearchIndex.rest(table), before);
        }
    }
}
