package org.claimbook.ui.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.book.name.Outline;
import org.claimbook.model.NameKind;
import org.claimbook.model.Parsed;
import org.claimbook.model.Source;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The columns of names, from left to right: what each shows, and what typing into it does. Safe for use by
/// several threads, as the outline that it asks is.
///
/// @param reader asked for names, on the analysis thread
/// @param known all names as last read, by which a cell knows at once whether a name is taken
record NamesColumns(NameKind kind, Book reader, Supplier<Outline> known, Messages messages, Show show) {
    private static final int PROPOSALS = 8;
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E", "F");
    private static final String BETWEEN_ALIASES = "; ";

    List<Column<Named>> all() {
        return Stream.of(said(), counted(), more())
                .flatMap(columns -> columns)
                .filter(column -> NamedField.of(kind).contains(NamesSource.field(column.key())))
                .toList();
    }

    private Stream<Column<Named>> said() {
        return Stream.of(
                column(NamedField.NAME, 220, name()),
                muted(NamedField.UNIT, 90, unit()),
                muted(NamedField.KIND, 106, kinds()),
                column(NamedField.SIDE, 130, text(NamedField.SIDE)),
                column(NamedField.WHOLE, 190, whole()),
                reliability(),
                muted(NamedField.SIGNED, 96, signed()));
    }

    private Stream<Column<Named>> counted() {
        return Stream.of(
                count(NamedField.CLAIMS),
                count(NamedField.RELAYED).onDemand(),
                count(NamedField.REPORTS),
                count(NamedField.PARTS).onDemand());
    }

    private Stream<Column<Named>> more() {
        return Stream.of(
                column(NamedField.ALIASES, 220, aliases()),
                column(NamedField.HOMEPAGE, 170, text(NamedField.HOMEPAGE)),
                column(NamedField.NOTE, 240, text(NamedField.NOTE)));
    }

    private String title(NamedField field) {
        return field == NamedField.WHOLE && kind == NameKind.SOURCE
                ? messages.get("names.column.parent")
                : messages.get("names.column." + field.code());
    }

    private Column<Named> column(NamedField field, double width, Entry<Named> entry) {
        return Column.of(
                field.code(),
                title(field),
                width,
                row -> Shown.plain(entry.typed().apply(row)),
                entry);
    }

    private Column<Named> muted(NamedField field, double width, Entry<Named> entry) {
        return Column.of(
                field.code(),
                title(field),
                width,
                row -> Shown.muted(entry.typed().apply(row)),
                entry);
    }

    private static Entry<Named> entry(
            Function<Named, String> typed,
            BiFunction<Named, String, Parsed<UnaryOperator<Named>>> read,
            Completion completion) {
        return new Entry<>(typed, read, completion);
    }

    private static Parsed<UnaryOperator<Named>> set(NamedField field, String text) {
        return Parsed.good(row -> row.with(field, text));
    }

    private static Entry<Named> text(NamedField field) {
        return entry(row -> row.text(field), (_, typed) -> set(field, typed), Completion.NONE);
    }

    private Entry<Named> name() {
        return entry(
                Named::name,
                (row, typed) -> {
                    if (typed.isBlank()) {
                        return Parsed.bad(messages.get("names.needed"));
                    }
                    return taken(row, typed, row.text(NamedField.UNIT)).orElseGet(() -> set(NamedField.NAME, typed));
                },
                Completion.NONE);
    }

    private Optional<Parsed<UnaryOperator<Named>>> taken(Named row, String name, String unit) {
        return known.get()
                .bearer(name, unit)
                .filter(bearer -> bearer.id() != row.id())
                .map(bearer -> Parsed.bad(messages.get("names.taken", name.strip(), bearer.name())));
    }

    private Entry<Named> unit() {
        return entry(
                row -> row.text(NamedField.UNIT),
                (row, typed) -> taken(row, row.name(), typed.strip()).orElseGet(() -> set(NamedField.UNIT, typed)),
                Completion.NONE);
    }

    private Entry<Named> kinds() {
        return entry(
                row -> row.texts().containsKey(NamedField.KIND) ? word(row.text(NamedField.KIND)) : "",
                (_, typed) -> {
                    if (typed.isBlank()) {
                        return set(NamedField.KIND, Source.Kind.OTHER.code());
                    }
                    return code(typed)
                            .map(code -> set(NamedField.KIND, code))
                            .orElseGet(() -> Parsed.bad(
                                    messages.get("names.choice", typed.strip(), String.join(", ", kindWords()))));
                },
                new Completion.Words(kindWords()));
    }

    private String word(String code) {
        return messages.word("names.kind", code);
    }

    private List<String> kindWords() {
        return Arrays.stream(Source.Kind.values())
                .map(kind -> word(kind.code()))
                .toList();
    }

    private Optional<String> code(String typed) {
        return Arrays.stream(Source.Kind.values())
                .map(Source.Kind::code)
                .filter(code ->
                        code.equalsIgnoreCase(typed.strip()) || word(code).equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    private Column<Named> reliability() {
        var entry = entry(
                row -> row.text(NamedField.RELIABILITY),
                (_, typed) -> {
                    var grade = typed.strip().toUpperCase(Locale.ROOT);
                    return grade.isEmpty() || GRADES.contains(grade)
                            ? set(NamedField.RELIABILITY, grade)
                            : Parsed.bad(messages.get("names.reliability.expected", typed.strip()));
                },
                new Completion.Words(GRADES));
        return Column.of(
                NamedField.RELIABILITY.code(),
                title(NamedField.RELIABILITY),
                92,
                row -> {
                    var grade = row.text(NamedField.RELIABILITY);
                    return Shown.plain(grade)
                            .withTip(grade.isEmpty() ? null : messages.word("names.reliability", grade));
                },
                entry);
    }

    private Entry<Named> signed() {
        var yes = messages.get("names.signed.yes");
        var no = messages.get("names.signed.no");
        return entry(
                row -> row.text(NamedField.SIGNED).isEmpty() ? "" : yes,
                (_, typed) -> {
                    var word = typed.strip();
                    if (word.isEmpty() || word.equals("0") || word.equalsIgnoreCase(no)) {
                        return set(NamedField.SIGNED, "");
                    }
                    return word.equals("1") || word.equalsIgnoreCase(yes)
                            ? set(NamedField.SIGNED, "1")
                            : Parsed.bad(messages.get("names.choice", word, yes + ", " + no));
                },
                new Completion.Words(List.of(yes, no)));
    }

    /// What it belongs to: another of the kind, or a new one.
    private Entry<Named> whole() {
        return entry(
                row -> row.text(NamedField.WHOLE),
                this::readWhole,
                new Completion.Names(
                        typed -> reader.names().complete(kind, typed, PROPOSALS),
                        typed -> reader.names().resolve(kind, typed).orElse(""),
                        name -> messages.get("names.new.whole", name)));
    }

    private Parsed<UnaryOperator<Named>> readWhole(Named row, String typed) {
        var outline = known.get();
        var whole = outline.bearer(typed, row.text(NamedField.UNIT));
        var inOtherUnit = whole.isEmpty() ? outline.otherBearer(typed, row.id()) : Optional.<Outline.Entry>empty();
        if (inOtherUnit.isPresent()) {
            return Parsed.bad(messages.get(
                    "names.against.unit",
                    row.name(),
                    row.text(NamedField.UNIT),
                    inOtherUnit.get().name(),
                    inOtherUnit.get().unit()));
        }
        if (whole.isPresent() && outline.againstPart(row.id(), whole.get().id()).isPresent()) {
            return Parsed.bad(
                    messages.get("names.against.cycle", row.name(), whole.get().name()));
        }
        return set(NamedField.WHOLE, whole.map(Outline.Entry::name).orElse(typed));
    }

    private Entry<Named> aliases() {
        return entry(
                row -> String.join(BETWEEN_ALIASES, row.aliases()),
                (row, typed) -> {
                    var aliases = Arrays.stream(typed.split(";"))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList();
                    for (var alias : aliases) {
                        var bearer = known.get().otherBearer(alias, row.id());
                        if (bearer.isPresent()) {
                            return Parsed.bad(messages.get(
                                    "names.taken", alias, bearer.get().name()));
                        }
                    }
                    return Parsed.good(to -> to.withAliases(aliases));
                },
                Completion.NONE);
    }

    /// A number of rows: emptying such a cell among others does nothing, and other numbers cannot be typed.
    private Column<Named> count(NamedField field) {
        var entry = entry(
                row -> show.number(row.uses().of(field)),
                (_, typed) -> typed.isBlank() ? Parsed.good(row -> row) : Parsed.bad(messages.get("names.counted")),
                Completion.NONE);
        return Column.<Named>of(
                        field.code(),
                        title(field),
                        80,
                        row -> row.uses().of(field) == 0
                                ? Shown.muted("–")
                                : Shown.plain(show.number(row.uses().of(field))),
                        entry)
                .ofFigures()
                .withHint("> 10");
    }

    /// What stands in the book for what was typed over a column.
    String sought(NamedField field, String typed) {
        return switch (field) {
            case KIND ->
                Arrays.stream(Source.Kind.values())
                        .map(Source.Kind::code)
                        .filter(code -> word(code)
                                .toLowerCase(Locale.ROOT)
                                .contains(typed.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(typed);
            case SIGNED ->
                messages.get("names.signed.yes").startsWith(typed.strip().toLowerCase(Locale.ROOT)) ? "1" : typed;
            default -> typed;
        };
    }
}
