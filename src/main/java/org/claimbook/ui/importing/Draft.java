package org.claimbook.ui.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Mapping;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// A mapping while a person makes it. Immutable.
///
/// @param mapping what can be used
/// @param open what has been begun, and cannot be used yet: a text that is empty or wrong, days without a
/// beginning
record Draft(Mapping mapping, Map<CsvColumn, Filling> open) {
    static final Set<CsvColumn> DATES = Collections.unmodifiableSet(
            EnumSet.of(CsvColumn.AS_OF, CsvColumn.PERIOD_START, CsvColumn.PUBLISHED, CsvColumn.ACCESSED));
    /// What names what is counted, or who counts it, and so can head a column of figures.
    static final List<CsvColumn> HEADS =
            List.of(CsvColumn.MEASURE, CsvColumn.CLAIMANT, CsvColumn.SUBJECT, CsvColumn.PLACE);

    static final Draft EMPTY = new Draft(Mapping.EMPTY, Map.of());

    private static final Set<CsvColumn> REPORT = Collections.unmodifiableSet(EnumSet.of(
            CsvColumn.REPORT,
            CsvColumn.OUTLET,
            CsvColumn.AUTHOR,
            CsvColumn.URL,
            CsvColumn.PUBLISHED,
            CsvColumn.ACCESSED,
            CsvColumn.LANGUAGE));
    private static final Set<CsvColumn> FIGURES = Collections.unmodifiableSet(
            EnumSet.of(CsvColumn.VALUE, CsvColumn.STATED, CsvColumn.LOW, CsvColumn.HIGH, CsvColumn.QUALIFIER));

    Draft {
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    }

    static Draft of(Mapping mapping) {
        return new Draft(mapping, Map.of());
    }

    Filling filling(CsvColumn field) {
        var begun = open.get(field);
        if (begun != null) {
            return begun;
        }
        var wide = mapping.wide();
        if (wide != null && (wide.name() == field || wide.value() == field)) {
            return new Filling.Wide(wide.columns().size(), wide.name() == field);
        }
        var target = mapping.columns().get(field);
        if (target == null) {
            var constant = mapping.report().get(field);
            return constant == null ? Filling.NOTHING : new Filling.Constant(constant);
        }
        return switch (target.origin()) {
            case null -> new Filling.Kept(target);
            case Mapping.Origin.From(var column) -> new Filling.Column(column);
            case Mapping.Origin.Constant(var text) -> new Filling.Constant(text);
            case Mapping.Origin.Days(var column, var since) -> new Filling.Days(column, since.toString());
            case Mapping.Origin.SameAs _ -> new Filling.Kept(target);
        };
    }

    /// Whether a mapping file says more of this field than is shown: other words for values, conditions.
    boolean hasConditions(CsvColumn field) {
        var target = mapping.columns().get(field);
        return target != null && !(target.values().isEmpty() && target.when().isEmpty());
    }

    Draft fill(CsvColumn field, Filling filling) {
        var columns = new LinkedHashMap<>(mapping.columns());
        var report = new LinkedHashMap<>(mapping.report());
        var begun = new LinkedHashMap<>(open);
        begun.remove(field);
        report.remove(field);
        var origin = origin(field, filling);
        if (origin == null) {
            columns.remove(field);
            if (!(filling instanceof Filling.Nothing)) {
                begun.put(field, filling);
            }
        } else if (REPORT.contains(field) && origin instanceof Mapping.Origin.Constant(var text)) {
            columns.remove(field);
            report.put(field, text);
        } else {
            var before = columns.get(field);
            columns.put(
                    field,
                    before == null
                            ? Mapping.Target.of(origin)
                            : new Mapping.Target(origin, before.values(), before.when()));
        }
        var next = new Draft(mapping.withColumns(columns).withReport(report), begun);
        var wide = mapping.wide();
        return origin == null || wide == null ? next : next.withoutClash(wide, field);
    }

    /// What a field that is filled now leaves of a wide table: its headings then name something else, and a
    /// column that is alone is an ordinary one.
    private Draft withoutClash(Mapping.Wide wide, CsvColumn filled) {
        var plain = new Draft(mapping.withWide(null), open);
        if (wide.value() == filled) {
            return plain;
        }
        if (wide.name() != filled) {
            return this;
        }
        if (wide.columns().size() == 1) {
            return plain.fill(wide.value(), new Filling.Column(wide.columns().getFirst()));
        }
        return HEADS.stream()
                .filter(head -> plain.filling(head) instanceof Filling.Nothing)
                .findFirst()
                .map(head -> plain.head(new Mapping.Wide(wide.columns(), head, wide.value())))
                .orElse(plain);
    }

    private static Mapping.@Nullable Origin origin(CsvColumn field, Filling filling) {
        return switch (filling) {
            case Filling.Column(var name) -> new Mapping.Origin.From(name);
            case Filling.Constant(var text) ->
                text.isBlank() || field.check(text) instanceof Parsed.Bad<?> ? null : new Mapping.Origin.Constant(text);
            case Filling.Days(var column, var since) -> {
                var day = day(since);
                yield day == null ? null : new Mapping.Origin.Days(column, day);
            }
            case Filling.Nothing _, Filling.Wide _, Filling.Kept _ -> null;
        };
    }

    private static @Nullable LocalDate day(String typed) {
        var date = EdtfDate.parse(typed).orNull();
        return date != null && date.isDay() ? date.first() : null;
    }

    /// Adds a column of figures under a heading that names what they are of.
    Draft widen(String column) {
        var released = release(column);
        var wide = released.mapping.wide();
        var columns = new ArrayList<>(wide == null ? List.<String>of() : wide.columns());
        columns.add(column);
        var name = wide != null
                ? wide.name()
                : HEADS.stream()
                        .filter(head -> released.filling(head) instanceof Filling.Nothing)
                        .findFirst()
                        .orElse(CsvColumn.MEASURE);
        var value = wide == null ? CsvColumn.VALUE : wide.value();
        return released.head(new Mapping.Wide(columns, name, value));
    }

    /// Says what the headings of a wide table name.
    Draft head(CsvColumn name) {
        var wide = mapping.wide();
        return wide == null ? this : head(new Mapping.Wide(wide.columns(), name, wide.value()));
    }

    private Draft head(Mapping.Wide wide) {
        var columns = new LinkedHashMap<>(mapping.columns());
        var begun = new LinkedHashMap<>(open);
        for (var field : List.of(wide.name(), wide.value())) {
            columns.remove(field);
            begun.remove(field);
        }
        return new Draft(mapping.withColumns(columns).withWide(wide), begun);
    }

    /// Takes a column of the file out of all that it fills.
    Draft release(String column) {
        var draft = this;
        for (var field : fields(column)) {
            draft = draft.fill(field, Filling.NOTHING);
        }
        var wide = draft.mapping.wide();
        if (wide == null || !wide.columns().contains(column)) {
            return draft;
        }
        var left = wide.columns().stream().filter(name -> !name.equals(column)).toList();
        return new Draft(
                draft.mapping.withWide(left.isEmpty() ? null : new Mapping.Wide(left, wide.name(), wide.value())),
                draft.open);
    }

    /// What a column of the file fills.
    List<CsvColumn> fields(String column) {
        return EnumSet.allOf(CsvColumn.class).stream()
                .filter(field -> switch (filling(field)) {
                    case Filling.Column(var name) -> name.equals(column);
                    case Filling.Days(var name, var _) -> name.equals(column);
                    default -> false;
                })
                .toList();
    }

    boolean isWide(String column) {
        var wide = mapping.wide();
        return wide != null && wide.columns().contains(column);
    }

    /// What is still to be said before the file can be read.
    Set<CsvColumn> needed() {
        var needed = EnumSet.noneOf(CsvColumn.class);
        for (var field : List.of(CsvColumn.CLAIMANT, CsvColumn.MEASURE)) {
            if (filling(field) instanceof Filling.Nothing && !isFilled(CsvColumn.UID)) {
                needed.add(field);
            }
        }
        if (FIGURES.stream().noneMatch(this::isFilled)) {
            needed.add(CsvColumn.VALUE);
        }
        needed.addAll(open.keySet());
        return needed;
    }

    private boolean isFilled(CsvColumn field) {
        return !(filling(field) instanceof Filling.Nothing);
    }

    /// Why what was begun for a field cannot be used, where it is wrong and not only missing.
    Optional<String> problem(CsvColumn field) {
        return switch (open.get(field)) {
            case Filling.Constant(var text)
            when !text.isBlank() && field.check(text) instanceof Parsed.Bad<?>(var why) -> Optional.of(why);
            case Filling.Days(var _, var since) when !since.isBlank() -> Optional.of("expected a day like 2022-02-23");
            case null, default -> Optional.empty();
        };
    }

    /// This draft for a file with these columns: what is taken from others is not taken over.
    Draft within(List<String> names) {
        var draft = this;
        var fillings = new EnumMap<CsvColumn, Filling>(CsvColumn.class);
        for (var field : CsvColumn.values()) {
            fillings.put(field, filling(field));
        }
        for (var filling : fillings.entrySet()) {
            var lost = switch (filling.getValue()) {
                case Filling.Column(var name) -> !names.contains(name);
                case Filling.Days(var name, var _) -> !names.contains(name);
                default -> false;
            };
            draft = lost ? draft.fill(filling.getKey(), Filling.NOTHING) : draft;
        }
        return draft;
    }
}
