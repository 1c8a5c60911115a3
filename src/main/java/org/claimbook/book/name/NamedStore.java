package org.claimbook.book.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Outline.Entry;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.model.Source;
import org.jspecify.annotations.Nullable;

/// The sources, or the measures, subjects or places of a book, as rows: found, changed, put in order and
/// thrown out.
public final class NamedStore {
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final Journal journal;
    private final NameKind kind;
    private final Table table;
    private final List<NamedField> fields;

    public NamedStore(Sql sql, Journal journal, NameKind kind) {
        this.sql = sql;
        this.journal = journal;
        this.kind = kind;
        this.table = Table.named(kind.code());
        this.fields = List.copyOf(NamedField.of(kind));
    }

    public long count() {
        return sql.number("SELECT count(*) FROM " + kind.code());
    }

    /// The ids of those in which each field contains a text, whatever the case, or counts what a number says:
    /// `12`,
    /// `> 12` or `< 12`.
    ///
    /// @param sort null for the order of entry
    public long[] ids(Map<NamedField, String> filters, @Nullable NamedField sort, boolean descending) {
        return new NamedOrder(sql, kind).ids(filters, sort, descending);
    }

    /// Those of these ids that are there.
    public List<Named> get(long[] ids) {
        var found = new ArrayList<Named>(ids.length);
        for (var from = 0; from < ids.length; from += AT_ONCE) {
            var some = Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(", "));
            found.addAll(sql.list(select() + " WHERE own.id IN (" + some + ") ORDER BY own.id", this::named));
        }
        return found;
    }

    public Optional<Named> get(long id) {
        return get(new long[] {id}).stream().findFirst();
    }

    private String select() {
        return "SELECT own.id, own.uid, "
                + fields.stream().map(field -> field.sql(kind)).collect(Collectors.joining(", ")) + from(kind);
    }

    static String from(NameKind kind) {
        var join = NamedField.of(kind).contains(NamedField.WHOLE)
                ? " LEFT JOIN " + kind.code() + " AS whole ON whole.id = own." + NamedField.whole(kind)
                : "";
        return " FROM " + kind.code() + " AS own" + join;
    }

    private Named named(ResultSet row) throws SQLException {
        var texts = new EnumMap<NamedField, String>(NamedField.class);
        var aliases = List.<String>of();
        var counts = new EnumMap<NamedField, Long>(NamedField.class);
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var text = row.getString(i + 3);
            if (field.isCount()) {
                counts.put(field, row.getLong(i + 3));
            } else if (text != null && field == NamedField.ALIASES) {
                aliases = List.of(text.split(String.valueOf(NamedField.BETWEEN_ALIASES)));
            } else if (text != null && !text.isEmpty()) {
                texts.put(field, text);
            }
        }
        var uses = new Named.Uses(
                counts.getOrDefault(NamedField.CLAIMS, 0L),
                counts.getOrDefault(NamedField.RELAYED, 0L),
                counts.getOrDefault(NamedField.REPORTS, 0L),
                counts.getOrDefault(NamedField.PARTS, 0L));
        return new Named(row.getLong(1), row.getString(2), kind, texts, aliases, uses);
    }

    /// All names, and what belongs to what.
    public Outline outline() {
        var unit = kind == NameKind.MEASURE ? "unit" : "''";
        var whole = kind == NameKind.SUBJECT ? "0" : "coalesce(" + NamedField.whole(kind) + ", 0)";
        var entries = sql.list(
                "SELECT id, name, " + unit + ", " + whole + " FROM " + kind.code() + " ORDER BY id",
                row -> new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)));
        var order = Names.order();
        entries.sort((a, b) -> order.compare(a.name(), b.name()));
        var aliases = new HashMap<Long, List<String>>();
        sql.each(
                "SELECT target_id, name FROM alias WHERE kind = ? AND name IS NOT NULL ORDER BY id",
                row -> aliases.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getString(2)),
                kind.code());
        return new Outline(entries, aliases);
    }

    /// Adds one of this name, of which nothing else is said.
    ///
    /// @throws IllegalArgumentException where the name is blank or taken
    public Named insert(String name) {
        return journal.step(Step.Draft.of("add", kind.code()), () -> {
            need(name, "", 0);
            return byId(journal.insert(table, nameValues(name)));
        });
    }

    private static Map<String, @Nullable Object> nameValues(String name) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", name.strip());
        values.put("name_key", NameKey.of(name));
        return values;
    }

    private Named byId(long id) {
        return get(id).orElseThrow(() -> new IllegalArgumentException("no " + kind.code() + " " + id));
    }

    /// Says of an entry what is said here; what it belongs to is looked for by name, and else made.
    ///
    /// @return it, as it now is
    /// @throws IllegalArgumentException where a name is blank or another's, or something would belong to
    /// itself
    public Named update(Named changed) {
        return journal.step(Step.Draft.of("edit", kind.code()), () -> {
            var before = byId(changed.id());
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var field : fields) {
                if (!field.isCount() && field != NamedField.ALIASES && !same(field, before, changed)) {
                    values.putAll(values(field, changed));
                }
            }
            if (!values.isEmpty()) {
                journal.update(table, changed.id(), values);
            }
            setAliases(changed);
            return byId(changed.id());
        });
    }

    private static boolean same(NamedField field, Named a, Named b) {
        return a.text(field).equals(b.text(field));
    }

    private Map<String, @Nullable Object> values(NamedField field, Named changed) {
        var text = changed.text(field);
        var one = new LinkedHashMap<String, @Nullable Object>();
        switch (field) {
            case NAME, UNIT -> {
                need(changed.name(), changed.text(NamedField.UNIT), changed.id());
                one.putAll(nameValues(changed.name()));
                if (kind == NameKind.MEASURE) {
                    one.put("unit", changed.text(NamedField.UNIT));
                }
            }
            case KIND -> one.put("kind", text.isEmpty() ? Source.Kind.OTHER.code() : text);
            case SIGNED -> one.put("signed", text.isEmpty() ? 0 : 1);
            case WHOLE -> one.put(NamedField.whole(kind), whole(changed));
            default -> one.put(field.column(kind), text.isEmpty() ? null : text);
        }
        return one;
    }

    private @Nullable Long whole(Named part) {
        var names = new Names(sql, journal::insert);
        var name = part.text(NamedField.WHOLE);
        var whole = switch (kind) {
            case SOURCE -> names.source(name, Source.Kind.OTHER);
            case MEASURE -> names.measure(name, part.text(NamedField.UNIT));
            case PLACE -> names.place(name);
            case SUBJECT -> throw new IllegalArgumentException("subjects have no parts");
        };
        return whole == null ? null : checked(part.id(), whole);
    }

    private long checked(long part, long whole) {
        if (part == whole || (whole != 0 && outline().againstPart(part, whole).isPresent())) {
            throw new IllegalArgumentException("\"" + byId(part).name() + "\" cannot be a part of \""
                    + byId(whole).name() + "\"");
        }
        return whole;
    }

    /// Puts an entry under another.
    ///
    /// @param whole its id; 0 for none
    /// @throws IllegalArgumentException where something would belong to itself, or the units differ
    public Named setWhole(long id, long whole) {
        return journal.step(Step.Draft.of("edit", NamedField.whole(kind)), () -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put(NamedField.whole(kind), whole == 0 ? null : checked(id, whole));
            journal.update(table, id, values);
            return byId(id);
        });
    }

    /// Refuses a name that is blank or another's.
    ///
    /// @param self id of whose name it is to be
    private void need(String name, String unit, long self) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a " + kind.code() + " needs a name");
        }
        var others = kind == NameKind.MEASURE ? measures(name, unit) : Names.find(sql, kind, name);
        if (others.stream().anyMatch(id -> id != self)) {
            throw new IllegalArgumentException("\"" + name.strip() + "\" is another " + kind.code() + "'s name");
        }
    }

    private List<Long> measures(String name, String unit) {
        return Names.find(sql, kind, name).stream()
                .filter(id -> unit.equals(sql.text("SELECT unit FROM measure WHERE id = ?", id)))
                .toList();
    }

    private void setAliases(Named changed) {
        var own = NameKey.of(changed.name());
        var wanted = new LinkedHashMap<String, String>();
        changed.aliases().forEach(name -> wanted.putIfAbsent(NameKey.of(name), name.strip()));
        wanted.remove(own);
        wanted.remove("");
        var known = sql.list(
                "SELECT id, name_key, other_uid FROM alias WHERE kind = ? AND target_id = ? AND name IS NOT NULL",
                row -> new Alias(row.getLong(1), row.getString(2), row.getString(3)),
                kind.code(),
                changed.id());
        known.stream().filter(alias -> !wanted.containsKey(alias.key)).forEach(this::drop);
        known.forEach(alias -> wanted.remove(alias.key));
        wanted.forEach((key, name) -> {
            need(name, changed.text(NamedField.UNIT), changed.id());
            addAlias(changed.id(), key, name);
        });
    }

    private record Alias(long id, String key, @Nullable String otherUid) {}

    /// An alias that a merge left is what another book's rows are known by; of it, only the name goes.
    private void drop(Alias alias) {
        if (alias.otherUid == null) {
            journal.delete(Table.ALIAS, alias.id);
        } else {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("name", null);
            values.put("name_key", null);
            journal.update(Table.ALIAS, alias.id, values);
        }
    }

    private void addAlias(long target, String key, String name) {
        if (sql.find("SELECT id FROM alias WHERE kind = ? AND name_key = ?", kind.code(), key)
                .isPresent()) {
            throw new IllegalArgumentException("\"" + name + "\" is another " + kind.code() + "'s alias");
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("kind", kind.code());
        values.put("target_id", target);
        values.put("name", name);
        values.put("name_key", key);
        journal.insert(Table.ALIAS, values);
    }

    /// Deletes entries on which nothing stands, with their aliases.
    ///
    /// @throws IllegalArgumentException where something does
    public void delete(long[] ids) {
        journal.step(Step.Draft.of("delete", kind.code()), () -> {
            for (var entry : get(ids)) {
                if (!entry.uses().isNone()) {
                    throw new IllegalArgumentException("\"" + entry.name() + "\" is in use");
                }
                sql.list(
                                "SELECT id FROM alias WHERE kind = ? AND target_id = ?",
                                row -> row.getLong(1),
                                kind.code(),
                                entry.id())
                        .forEach(alias -> journal.delete(Table.ALIAS, alias));
                journal.delete(table, entry.id());
            }
            return ids;
        });
    }

    /// Two entries that mean the same, to be made one.
    ///
    /// @param from id of the one that goes
    /// @param into id of the one that stays
    public NameMerge merge(long from, long into) {
        return new NameMerge(sql, journal, kind, byId(from).id(), byId(into).id());
    }
}
