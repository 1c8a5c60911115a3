package org.claimbook.book.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimStore;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.ClaimIndexes;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.jspecify.annotations.Nullable;

/// Takes the rows of [TableDump] into a book: all of it or, where it throws, nothing.
///
/// An empty book becomes what was dumped, with its ids, its history and all. A book that holds something is
/// joined with it, as one step ([TableMerge] says how).
public final class TableRestore {
    /// Takes rows, those of a table after those of the tables that it refers to, as [TableDump] gives them.
    @FunctionalInterface
    public interface Rows {
        /// @throws BookException where there is no such table or column, or a value cannot be what it should
        void row(String table, Map<String, @Nullable Object> values);
    }

    /// A row that the book has otherwise, and so did not take.
    ///
    /// @param why one clause, "expected …"
    public record Refusal(String table, String uid, String why) {}

    /// @param added claims that came in
    /// @param known claims that the book had already, just so
    /// @param refused rows of any table
    public record Result(long added, long known, List<Refusal> refused) {
        public Result {
            refused = List.copyOf(refused);
        }
    }

    private static final int LONGEST = 60;

    private final Sql sql;
    private final Journal journal;

    public TableRestore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public Result run(Step.Draft what, Consumer<Rows> source) {
        return isEmpty()
                ? journal.transaction(() -> readable(verbatim(source)))
                : journal.step(what, () -> {
                    var merge = new TableMerge(sql, journal);
                    source.accept((String table, Map<String, @Nullable Object> values) ->
                            placed(table, values, () -> merge.row(checked(table, values), values)));
                    return readable(merge.finish());
                });
    }

    /// Says at which row of the file something went wrong.
    private static void placed(String table, Map<String, @Nullable Object> values, Runnable work) {
        try {
            work.run();
        } catch (BookException e) {
            throw new BookException(
                    e.getMessage() + " (in the row " + values.get("id") + " of the table " + table + ")", e);
        }
    }

    /// The tables take some values that no claim can have, such as a 31st of June: better no book than such a
    /// one.
    private Result readable(Result result) {
        new ReportStore(sql, journal).all();
        new ClaimStore(sql, journal).each(ClaimFilter.ALL, _ -> {});
        return result;
    }

    private boolean isEmpty() {
        return Stream.of(Table.values())
                .noneMatch(table ->
                        sql.find("SELECT id FROM " + table.sql() + " LIMIT 1").isPresent());
    }

    private Result verbatim(Consumer<Rows> source) {
        // A row may refer to one that comes after it: a source to its parent, a step to the one that superseded it.
        sql.update("PRAGMA defer_foreign_keys = ON");
        var indexes = new ClaimIndexes(sql);
        var triggers = new SearchTriggers(sql);
        triggers.dropAll();
        var added = new long[1];
        source.accept((String name, Map<String, @Nullable Object> values) -> {
            var table = checked(name, values);
            if (table == Table.CLAIM) {
                indexes.adding();
                added[0]++;
            }
            placed(
                    name,
                    values,
                    () -> sql.update(
                            table.insert(new ArrayList<>(values.keySet())),
                            values.values().toArray()));
        });
        indexes.restore();
        triggers.rebuild();
        return new Result(added[0], 0, List.of());
    }

    /// Whatever a file calls a table, it shall not fill a screen.
    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }

    private Table checked(String name, Map<String, @Nullable Object> values) {
        var table = Stream.of(Table.values())
                .filter(each -> each.sql().equals(name))
                .findFirst()
                .orElseThrow(() -> new BookException("Could not restore the book " + sql.file() + ": found a table '"
                        + cut(name) + "', expected a table of a book"));
        for (var column : values.keySet()) {
            if (!table.columns().contains(column)) {
                throw new BookException("Could not restore the book " + sql.file() + ": found a column '" + cut(column)
                        + "' in the table " + name + ", expected " + String.join(", ", table.columns()));
            }
        }
        return table;
    }
}
