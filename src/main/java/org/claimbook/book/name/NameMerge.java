package org.claimbook.book.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.NameStore.Form;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// Two entries of one kind that mean the same: what stands on the first comes to stand on the second, and the
/// first name becomes an alias of the second. What is said of the first and not of the second is said of the
/// second.
public final class NameMerge {
    /// How many rows come to stand on the other entry.
    ///
    /// @param relayed claims that the source relays for others
    /// @param parts others that belong to the entry
    /// @param aliases its other names
    public record Moves(long claims, long relayed, long reports, long parts, long aliases) {
        /// How many rows change.
        public long rows() {
            return claims + relayed + reports + parts + aliases;
        }
    }

    /// A column that refers to entries of the kind.
    private record Reference(Table table, String column, String where) {}

    private static final String GUESS = " AND read_by IS NOT NULL AND status <> 'accepted'";

    private final Sql sql;
    private final Journal journal;
    private final NameKind kind;
    private final long from;
    private final long into;

    /// @param from id of the entry that goes
    /// @param into id of the one that stays
    NameMerge(Sql sql, Journal journal, NameKind kind, long from, long into) {
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

    /// How many rows it concerns.
    public Moves moves() {
        return new Moves(
                moved("claim", kind == NameKind.SOURCE ? "claimant_id" : kind.code() + "_id"),
                kind == NameKind.SOURCE
                        ? sql.number("SELECT count(*) FROM claim WHERE via_id = ?1 AND claimant_id IS NOT ?1", from)
                        : 0,
                moved("report", "outlet_id"),
                kind == NameKind.SUBJECT ? 0 : moved(kind.code(), NamedField.whole(kind)),
                moved("alias", "target_id"));
    }

    private long moved(String table, String column) {
        return references().stream()
                .filter(reference -> reference.table.sql().equals(table) && reference.column.equals(column))
                .mapToLong(reference -> count(reference, ""))
                .sum();
    }

    /// Makes them one, as one step.
    ///
    /// @throws IllegalArgumentException where something would come to belong to itself
    public void run() {
        run(_ -> {});
    }

    /// As [#run()], watched.
    ///
    /// @param changed is told now and then how many more rows have come to stand on the other; where it
    /// throws, nothing has been done
    public void run(LongConsumer changed) {
        var own = sql.first(
                        "SELECT uid, name, name_key FROM " + kind.code() + " WHERE id = ?",
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                        from)
                .orElseThrow();
        var outline = new NamedStore(sql, journal, kind).outline();
        if (outline.againstMerge(from, into)
                .filter(Outline.Obstacle.CYCLE::equals)
                .isPresent()) {
            throw new IllegalArgumentException("what \"" + own.get(1) + "\" is merged into would belong to itself");
        }
        journal.step(Step.Draft.of("merge", own.get(1)), () -> {
            takeOver(outline);
            references().forEach(reference -> point(reference, changed));
            journal.delete(Table.named(kind.code()), from);
            return journal.insert(Table.ALIAS, alias(own));
        });
    }

    /// Where something of the same name and another unit was merged before, only the uid is left to remember.
    private Map<String, @Nullable Object> alias(List<String> own) {
        var isTaken = sql.find("SELECT id FROM alias WHERE kind = ? AND name_key = ?", kind.code(), own.get(2))
                .isPresent();
        var alias = new LinkedHashMap<String, @Nullable Object>();
        alias.put("kind", kind.code());
        alias.put("target_id", into);
        alias.put("name", isTaken ? null : own.get(1));
        alias.put("name_key", isTaken ? null : own.get(2));
        alias.put("other_uid", own.get(0));
        return alias;
    }

    /// Says of the entry that stays what is said only of the one that goes.
    private void takeOver(Outline outline) {
        var said = switch (kind) {
            case SOURCE -> List.of("side", "reliability", "homepage", "note");
            case MEASURE, SUBJECT, PLACE -> List.of("note");
        };
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : said) {
            if (text(column, into) == null) {
                values.put(column, text(column, from));
            }
        }
        if (kind == NameKind.MEASURE && "1".equals(text("signed", from))) {
            values.put("signed", 1);
        }
        var kept = outline.get(into).map(Outline.Entry::whole).orElse(0L);
        var other = outline.get(from).map(Outline.Entry::whole).orElse(0L);
        if (kind != NameKind.SUBJECT && (kept == 0 || kept == from)) {
            // What the two belonged to is above both; the one that stays cannot belong to itself.
            var whole = other == 0
                            || other == into
                            || outline.againstPart(into, other).isPresent()
                    ? null
                    : other;
            values.put(NamedField.whole(kind), whole);
        }
        journal.update(Table.named(kind.code()), into, values);
    }

    private @Nullable String text(String column, long id) {
        return sql.text("SELECT " + column + " FROM " + kind.code() + " WHERE id = ?", id);
    }

    private void point(Reference reference, LongConsumer changed) {
        journal.repoint(reference.table, reference.column, reference.where, from, into, changed);
    }

    private List<Reference> references() {
        return Table.content().stream().flatMap(this::references).toList();
    }

    private Stream<Reference> references(Table table) {
        var others = table == Table.ALIAS ? " AND kind = '" + kind.code() + "'" : "";
        return table.columns().stream()
                .filter(column -> table.target(column, kind.code()) == Table.named(kind.code()))
                .map(column -> new Reference(table, column, " WHERE " + column + " = ?1" + others));
    }
}
