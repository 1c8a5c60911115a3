package org.claimbook.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.claimbook.book.NameStore.Form;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// Two entries of one kind that mean the same: what stands on the first comes to stand on the second, and the
/// first name becomes an alias of the second.
public final class NameMerge {
    /// A column that refers to entries of the kind.
    private record Reference(Table table, String column, String where) {}

    private static final String GUESS = " AND read_by IS NOT NULL AND status <> 'accepted'";

    private final Sql sql;
    private final Journal journal;
    private final NameKind kind;
    private final long from;
    private final long into;

    private NameMerge(Sql sql, Journal journal, NameKind kind, long from, long into) {
        this.sql = sql;
        this.journal = journal;
        this.kind = kind;
        this.from = from;
        this.into = into;
    }

    static NameMerge of(Sql sql, Journal journal, NameKind kind, Form from, Form into) {
        var first = id(sql, kind, from);
        var second = id(sql, kind, into);
        if (first == second) {
            throw new IllegalArgumentException("\"" + from.name() + "\" and \"" + into.name() + "\" are one");
        }
        return new NameMerge(sql, journal, kind, first, second);
    }

    private static long id(Sql sql, NameKind kind, Form of) {
        var unit = kind == NameKind.MEASURE ? " AND unit = ?" : " AND ?2 = ''";
        return sql.find(
                        "SELECT id FROM " + kind.code() + " WHERE name_key = ?1" + unit,
                        NameKey.of(of.name()),
                        of.unit())
                .orElseThrow(() ->
                        new IllegalArgumentException("the book has no " + kind.code() + " \"" + of.name() + "\""));
    }

    /// How many claims stand on the first entry, where these are but the reader's and none of them was
    /// accepted; empty where the researcher's own work stands on it too, or it says more than its name.
    public OptionalLong guesses() {
        var guesses = 0L;
        for (var reference : references()) {
            var all = count(reference, "");
            var read = reference.table == Table.CLAIM ? count(reference, GUESS) : 0;
            if (all > read) {
                return OptionalLong.empty();
            }
            guesses += read;
        }
        return isPlain() ? OptionalLong.of(guesses) : OptionalLong.empty();
    }

    /// Whether the first entry is a name and nothing more, and the only one of its name.
    private boolean isPlain() {
        var more = switch (kind) {
            case SOURCE -> "coalesce(side, parent_id, reliability, homepage, note)";
            case MEASURE -> "coalesce(part_of_id, nullif(signed, 0), note)";
            case SUBJECT -> "note";
            case PLACE -> "coalesce(part_of_id, note)";
        };
        return sql.number(
                        "SELECT count(*) FROM " + kind.code() + " WHERE name_key = (SELECT name_key FROM " + kind.code()
                                + " WHERE id = ?1) AND (id <> ?1 OR " + more + " IS NOT NULL)",
                        from)
                == 0;
    }

    private long count(Reference reference, String further) {
        return sql.number("SELECT count(*) FROM " + reference.table.sql() + reference.where + further, from);
    }

    /// Makes them one, as one step.
    public void run() {
        var own = sql.first(
                        "SELECT uid, name, name_key FROM " + kind.code() + " WHERE id = ?",
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                        from)
                .orElseThrow();
        journal.step(Step.Draft.of("merge", own.get(1)), () -> {
            references().forEach(this::point);
            journal.delete(Table.named(kind.code()), from);
            var alias = new LinkedHashMap<String, @Nullable Object>();
            alias.put("kind", kind.code());
            alias.put("target_id", into);
            alias.put("name", own.get(1));
            alias.put("name_key", own.get(2));
            alias.put("other_uid", own.get(0));
            return journal.insert(Table.ALIAS, alias);
        });
    }

    private void point(Reference reference) {
        var rows = sql.list("SELECT id FROM " + reference.table.sql() + reference.where, row -> row.getLong(1), from);
        for (var row : rows) {
            var isItself = row == into && reference.table.sql().equals(kind.code());
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put(reference.column, isItself ? null : into);
            journal.update(reference.table, row, values);
        }
    }

    private List<Reference> references() {
        return Table.content().stream().flatMap(this::references).toList();
    }

    private Stream<Reference> references(Table table) {
        var others = table == Table.ALIAS ? " AND kind = '" + kind.code() + "'" : "";
        return table.columns().stream()
                .filter(column -> table.target(column, kind.code()) == Table.named(kind.code()))
                .map(column -> new Reference(table, column, " WHERE " + column + " = ?" + others));
    }
}
