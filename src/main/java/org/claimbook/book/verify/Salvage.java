package org.claimbook.book.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.ClaimIndexes;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.SqlFault;
import org.claimbook.book.file.Table;
import org.claimbook.book.verify.Trees.Row;

/// Takes the rows of a damaged book out of its pages, and puts them into a new one: first those that its
/// trees lead to, then those of pages to which nothing leads any more, of which their form tells the table.
final class Salvage {
    private static final int TOLD = 20;

    private final PageFile pages;
    private final Trees trees;
    private final Sql sql;
    private final List<String> said;
    private final ClaimIndexes indexes;
    private final SearchTriggers triggers;
    private final Map<Table, Set<Long>> saved = new EnumMap<>(Table.class);
    private final Map<Table, Map<Long, String>> refused = new EnumMap<>(Table.class);
    private final Map<Table, Map<Long, String>> indexed = new EnumMap<>(Table.class);
    private final Map<String, Long> roots = new HashMap<>();
    private final Map<String, Long> sequence = new HashMap<>();
    private long rows;

    Salvage(PageFile pages, Sql sql, List<String> said) {
        this.pages = pages;
        this.trees = new Trees(pages);
        this.sql = sql;
        this.said = said;
        this.indexes = new ClaimIndexes(sql);
        this.triggers = new SearchTriggers(sql);
    }

    /// How many rows came in.
    long run() {
        triggers.dropAll();
        trees.rows(1, this::root);
        for (var table : Table.values()) {
            var root = roots.get("table " + table.sql());
            if (root != null) {
                trees.rows(root, row -> add(table, row));
            }
        }
        readIndex("table sqlite_sequence", row -> {
            if (row.values().size() == 2 && row.values().get(1) instanceof Long last) {
                sequence.put(String.valueOf(row.values().get(0)), last);
            }
        });
        for (var table : Table.values()) {
            var uids = table == Table.CLAIM ? "claim_by_uid" : "sqlite_autoindex_" + table.sql() + "_1";
            readIndex(
                    "index " + (table == Table.CHANGE ? "change_by_step" : uids),
                    row -> indexed(table)
                            .put(
                                    row.id(),
                                    (table == Table.CHANGE ? "step " : "")
                                            + row.values().getFirst()));
        }
        trees.loose(this::addLoose);
        tell();
        return rows;
    }

    /// Makes the indexes and the search anew, and lets new rows have ids that no old one had.
    void index() {
        indexes.restore();
        triggers.rebuild();
        sequence.forEach((table, last) -> {
            if (Rows.isTable(table)) {
                sql.update("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", last, table);
            }
        });
    }

    private void readIndex(String name, Consumer<Row> sink) {
        var root = roots.get(name);
        if (root != null) {
            trees.rows(root, sink);
        }
    }

    /// A row of sqlite_schema: type, name, table, root page, definition.
    private void root(Row row) {
        var values = row.values();
        if (values.size() == 5 && values.get(3) instanceof Long root && root > 1) {
            roots.putIfAbsent(values.get(0) + " " + values.get(1), root);
        }
    }

    private void add(Table table, Row row) {
        if (row.values().size() < table.columns().size()) {
            refused(table).put(row.id(), "it has too few columns");
        } else if (saved(table).add(row.id())) {
            try {
                insert(table, row);
            } catch (BookException e) {
                saved(table).remove(row.id());
                refused(table).put(row.id(), SqlFault.found(e));
            }
        }
    }

    private void insert(Table table, Row row) {
        if (table == Table.CLAIM) {
            indexes.adding();
        }
        var values = row.values().subList(0, table.columns().size()).toArray();
        values[0] = row.id();
        if (Arrays.stream(values).anyMatch(Double.class::isInstance)) {
            throw new BookException("a number that is not whole is none of a book's");
        }
        sql.update(table.insert(table.columns()), values);
        rows++;
    }

    /// A row of which nothing but its form tells the table: one whose tables' conditions it meets.
    private void addLoose(Row row) {
        if (row.values().isEmpty() || row.values().getFirst() != null) {
            return;
        }
        for (var table : Table.values()) {
            if (Rows.fits(table, row.values()) && !saved(table).contains(row.id())) {
                try {
                    insert(table, row);
                    saved(table).add(row.id());
                    refused(table).remove(row.id());
                    return;
                } catch (BookException _) {
                    // Another table's row, or an older state of one that is there.
                }
            }
        }
    }

    private void tell() {
        if (trees.damaged() > 0) {
            said.add("Of the file's " + pages.pages() + " pages and what is on them, " + trees.damaged()
                    + (trees.damaged() == 1 ? " part" : " parts") + " could not be read");
        }
        for (var table : Table.values()) {
            var lost = new TreeMap<>(indexed(table));
            lost.keySet().removeAll(saved(table));
            refused(table).forEach((id, why) -> {
                var uid = lost.get(id);
                lost.put(id, uid == null ? why : uid + ", " + why);
            });
            if (table == Table.CHANGE || table == Table.STEP) {
                gaps(table).forEach(id -> lost.putIfAbsent(id, ""));
            }
            var given = sequence.getOrDefault(table.sql(), 0L);
            var known = saved(table).size() + lost.size();
            if (trees.damaged() > 0 && given > known && table.isContent()) {
                said.add("Of the table " + table.sql() + " " + saved(table).size() + " of " + given
                        + " rows were saved that it ever had; the others were deleted once, or are lost");
            }
            if (!lost.isEmpty()) {
                said.add("Lost " + lost.size() + (lost.size() == 1 ? " row" : " rows") + " of the table " + table.sql()
                        + ": " + named(lost));
            }
        }
    }

    /// Ids of the history that are not there: it has none that was ever deleted.
    private Set<Long> gaps(Table table) {
        var gaps = new HashSet<Long>();
        var last = Math.max(
                sequence.getOrDefault(table.sql(), 0L),
                saved(table).stream().mapToLong(Long::longValue).max().orElse(0));
        // A number that somebody made up must not keep us for ever.
        for (var id = 1L; id <= Math.min(last, saved(table).size() + 100_000L); id++) {
            if (!saved(table).contains(id)) {
                gaps.add(id);
            }
        }
        return gaps;
    }

    private static String named(SortedMap<Long, String> lost) {
        var named = new ArrayList<String>();
        lost.forEach((id, what) -> {
            if (named.size() < TOLD) {
                named.add(id + (what.isEmpty() ? "" : " (" + what + ")"));
            }
        });
        return String.join(", ", named)
                + (lost.size() > TOLD ? " and " + (lost.size() - TOLD) + " more, to " + lost.lastKey() : "");
    }

    private Set<Long> saved(Table table) {
        return saved.computeIfAbsent(table, _ -> new HashSet<>());
    }

    private Map<Long, String> refused(Table table) {
        return refused.computeIfAbsent(table, _ -> new TreeMap<>());
    }

    private Map<Long, String> indexed(Table table) {
        return indexed.computeIfAbsent(table, _ -> new TreeMap<>());
    }
}
