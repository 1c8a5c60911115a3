package org.claimbook.book.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Subject;
import org.jspecify.annotations.Nullable;

/// The names that a book knows, of sources, measures, subjects and places; what more is said of the latter
/// two.
public final class NameStore {
    /// One way to call something: by its own name, or by an alias.
    ///
    /// @param name the book's own
    /// @param unit of a measure; empty for other kinds
    public record Form(String form, String name, String unit) {}

    private final Sql sql;
    private final Journal journal;

    public NameStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The book's own name for what bears this name, or has it as an alias.
    public Optional<String> resolve(NameKind kind, String name) {
        return Names.find(sql, kind, name).stream()
                .findFirst()
                .map(id -> sql.text("SELECT name FROM " + kind.code() + " WHERE id = ?", id));
    }

    /// The name that stands behind a key, as the history has keys.
    public Optional<String> name(NameKind kind, long id) {
        return sql.first("SELECT name FROM " + kind.code() + " WHERE id = ?", row -> row.getString(1), id);
    }

    /// Names that begin with what was typed, then those that contain it, by alias too: each by the book's own
    /// name.
    public List<String> complete(NameKind kind, String typed, int most) {
        var key = NameKey.of(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return sql.list(
                "SELECT name FROM (SELECT name, name_key AS found FROM " + kind.code()
                        + " UNION ALL SELECT own.name, alias.name_key FROM alias JOIN " + kind.code()
                        + " AS own ON own.id = target_id WHERE alias.kind = '" + kind.code() + "')"
                        + " WHERE found LIKE ?1 ESCAPE '\\' GROUP BY name"
                        + " ORDER BY min(found NOT LIKE ?2 ESCAPE '\\'), min(found) LIMIT ?3",
                row -> row.getString(1),
                "%" + key + "%",
                key + "%",
                most);
    }

    /// All names of a kind, each once, by Unicode's order.
    public List<String> all(NameKind kind) {
        var names = sql.list("SELECT DISTINCT name FROM " + kind.code(), row -> row.getString(1));
        names.sort(Names.order());
        return names;
    }

    /// The key of the name that came last; 0 where there is none.
    public long newest(NameKind kind) {
        return sql.number("SELECT coalesce(max(id), 0) FROM " + kind.code());
    }

    /// The names that have come after a key, in their order.
    public List<String> after(NameKind kind, long id) {
        return sql.list("SELECT name FROM " + kind.code() + " WHERE id > ? ORDER BY id", row -> row.getString(1), id);
    }

    /// Every name and alias of a kind, in the order of entry, the names first.
    public List<Form> forms(NameKind kind) {
        var unit = kind == NameKind.MEASURE ? "own.unit" : "''";
        return sql.list(
                "SELECT own.name, own.name, " + unit + " FROM " + kind.code() + " AS own UNION ALL SELECT * FROM"
                        + " (SELECT alias.name, own.name, " + unit + " FROM alias JOIN " + kind.code()
                        + " AS own ON own.id = target_id WHERE alias.kind = ? AND alias.name IS NOT NULL"
                        + " ORDER BY alias.id)",
                row -> new Form(row.getString(1), row.getString(2), row.getString(3)),
                kind.code());
    }

    /// Two entries of a kind that mean the same, to be made one.
    ///
    /// @param unit of a measure; empty for other kinds
    /// @param intoUnit likewise
    /// @throws IllegalArgumentException where the book has no such entry, or both are one
    public NameMerge merge(NameKind kind, String name, String unit, String into, String intoUnit) {
        return NameMerge.of(sql, journal, kind, new Form(name, name, unit), new Form(into, into, intoUnit));
    }

    /// Adds a subject, or says of the one of this name what is said here.
    public void put(Subject subject) {
        journal.step(Step.Draft.of("edit", "subject"), () -> {
            var id = Objects.requireNonNull(names().subject(subject.name()), "a subject needs a name");
            return journal.update(Table.SUBJECT, id, one("note", subject.note()));
        });
    }

    /// Adds a place, or says of the one of this name what is said here. The larger place is added where it is
    /// new.
    public void put(Place place) {
        journal.step(Step.Draft.of("edit", "place"), () -> {
            var id = Objects.requireNonNull(names().place(place.name()), "a place needs a name");
            var values = one("note", place.note());
            values.put("part_of_id", names().place(place.partOf()));
            return journal.update(Table.PLACE, id, values);
        });
    }

    /// Gives something that the book knows another name. A name that it has already, as its own or as an
    /// alias, stays.
    ///
    /// @throws IllegalArgumentException where the book does not know the target, or knows the name as
    /// another's
    public void put(Alias alias) {
        var kind = alias.kind();
        var targets = Names.find(sql, kind, alias.target());
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("the book knows no " + kind.code() + " \"" + alias.target() + "\"");
        }
        var bearers = Names.find(sql, kind, alias.name());
        if (!bearers.isEmpty() && !bearers.contains(targets.getFirst())) {
            throw new IllegalArgumentException("\"" + alias.name() + "\" is another " + kind.code());
        }
        if (bearers.isEmpty()) {
            var values = one("kind", kind.code());
            values.put("target_id", targets.getFirst());
            values.put("name", alias.name().strip());
            values.put("name_key", NameKey.of(alias.name()));
            journal.step(Step.Draft.of("add", "alias"), () -> journal.insert(Table.ALIAS, values));
        }
    }

    private Names names() {
        return new Names(sql, journal::insert);
    }

    private static Map<String, @Nullable Object> one(String column, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(column, value);
        return values;
    }
}
