package org.claimbook.exchange.guess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Parsed;

/// The mapping that a table is likely to need, as far as its headings and first rows tell.
///
/// @param sample what it was made of
/// @param mapping what was found; a person adds what no column says
/// @param kinds what stands in each column
public record Guess(Sample sample, Mapping mapping, List<Kind> kinds) {
    private static final Set<CsvColumn> DATES =
            Set.of(CsvColumn.PUBLISHED, CsvColumn.ACCESSED, CsvColumn.PERIOD_START, CsvColumn.AS_OF);
    private static final Set<CsvColumn> NUMBERS = Set.of(CsvColumn.VALUE, CsvColumn.LOW, CsvColumn.HIGH);

    /// Columns of numbers that are no figures of anything, by their headings.
    private static final Set<String> NO_FIGURES = Set.of(
            "id",
            "no",
            "nr",
            "index",
            "row",
            "day",
            "days",
            "year",
            "month",
            "week",
            "claim id",
            "номер",
            "день",
            "рік",
            "місяць",
            "год",
            "месяц",
            "дні",
            "дни",
            "№",
            "п п",
            "lat",
            "lon",
            "latitude",
            "longitude",
            "date");

    private record Candidate(int column, CsvColumn target, int fit) {}

    public Guess {
        kinds = List.copyOf(kinds);
    }

    /// What stands in a column; text where the file has none of this name.
    public Kind kind(String column) {
        var place = sample.names().indexOf(column);
        return place < 0 ? Kind.TEXT : kinds.get(place);
    }

    /// A figure of the file that is read as the mapping says, and could as well be another, where no number
    /// in the file tells which one is meant. Cells of a workbook that are numbers are in no doubt.
    public Optional<String> twofold(Mapping by) {
        return Writing.isTold(sample.texts())
                ? Optional.empty()
                : figures(by).stream()
                        .map(sample.names()::indexOf)
                        .filter(column -> column >= 0)
                        .flatMap(column -> sample.texts(column).stream())
                        .filter(Writing::isTwofold)
                        .filter(number -> !sample.isWorkbook() || number.indexOf(',') >= 0)
                        .findFirst();
    }

    /// The columns that figures are read from; words beside numbers are only compared with them.
    private static List<String> figures(Mapping by) {
        var columns = new ArrayList<>(
                by.wide() == null ? List.<String>of() : by.wide().columns());
        NUMBERS.forEach(target -> add(by, target, columns));
        if (columns.isEmpty()) {
            add(by, CsvColumn.STATED, columns);
        }
        return columns;
    }

    private static void add(Mapping by, CsvColumn target, List<String> columns) {
        var filled = by.columns().get(target);
        if (filled != null && filled.origin() instanceof Mapping.Origin.From(var column)) {
            columns.add(column);
        }
    }

    public static Guess of(Sample sample) {
        var texts = sample.texts();
        var numbers = sample.isWorkbook() ? NumberStyle.ENGLISH : Writing.numbers(texts);
        var dates = Writing.dates(texts);
        var kinds = IntStream.range(0, sample.names().size())
                .mapToObj(column -> Kind.of(sample.texts(column), numbers, dates))
                .toList();
        var taken = taken(sample, kinds);
        var figures = wide(sample, kinds, taken);
        if (!figures.isEmpty()) {
            NUMBERS.forEach(taken::remove);
        }
        var columns = new LinkedHashMap<CsvColumn, Mapping.Target>();
        taken.forEach((target, column) -> columns.put(
                target, Mapping.Target.of(new Mapping.Origin.From(sample.names().get(column)))));
        var mapping = Mapping.EMPTY
                .withColumns(columns)
                .withLocale(numbers.equals(NumberStyle.ENGLISH) ? Locale.ENGLISH : Locale.GERMAN)
                .withDates(dates)
                .withTable(TableForm.FOUND_OUT.withHeading(sample.form().heading()));
        var name = taken.containsKey(CsvColumn.MEASURE) ? CsvColumn.CLAIMANT : CsvColumn.MEASURE;
        var wide = figures.isEmpty() ? null : new Mapping.Wide(figures, name, CsvColumn.VALUE);
        return new Guess(sample, mapping.withWide(wide), kinds);
    }

    /// Which column fills what: best fits first, and of equal ones that which stands first.
    private static Map<CsvColumn, Integer> taken(Sample sample, List<Kind> kinds) {
        var candidates = new ArrayList<Candidate>();
        for (var column = 0; column < kinds.size(); column++) {
            var at = column;
            HeadingWords.meanings(sample.names().get(column)).forEach((meant, fit) -> {
                var target = NUMBERS.contains(meant) && kinds.get(at) == Kind.FIGURE ? CsvColumn.STATED : meant;
                if (fits(sample.texts(at), target, kinds.get(at), fit == 0)) {
                    candidates.add(new Candidate(at, target, fit));
                }
            });
        }
        candidates.sort((a, b) -> Integer.compare(a.fit, b.fit));
        var taken = new EnumMap<CsvColumn, Integer>(CsvColumn.class);
        var used = new HashSet<Integer>();
        for (var candidate : candidates) {
            if (!taken.containsKey(candidate.target) && used.add(candidate.column)) {
                taken.put(candidate.target, candidate.column);
            }
        }
        return taken;
    }

    /// Whether a column can be what its heading says.
    private static boolean fits(List<String> texts, CsvColumn target, Kind kind, boolean own) {
        if (own) {
            return true;
        }
        if (DATES.contains(target)) {
            return kind == Kind.DATE || (kind == Kind.TEXT && texts.stream().anyMatch(text -> isGood(target, text)));
        }
        if (NUMBERS.contains(target)) {
            return kind.isNumber() || (kind == Kind.EMPTY && target != CsvColumn.VALUE);
        }
        // The fixed words of Claimbook under its own headings only; other people's words need to be renamed.
        return kind != Kind.DATE
                && (kind == Kind.TEXT || kind == Kind.FIGURE || kind == Kind.EMPTY || target == CsvColumn.STATED)
                && texts.stream().allMatch(text -> isGood(target, text));
    }

    private static boolean isGood(CsvColumn target, String text) {
        return target.check(text) instanceof Parsed.Good<?>;
    }

    /// The columns of figures under headings that name what is counted, where no column of figures is named
    /// as one.
    private static List<String> wide(Sample sample, List<Kind> kinds, Map<CsvColumn, Integer> taken) {
        var figures = IntStream.range(0, kinds.size())
                .filter(column -> kinds.get(column).isNumber())
                .filter(column ->
                        !NO_FIGURES.contains(HeadingWords.normal(sample.names().get(column))))
                .filter(column -> taken.entrySet().stream()
                        .noneMatch(entry -> entry.getValue() == column && !NUMBERS.contains(entry.getKey())))
                .mapToObj(sample.names()::get)
                .toList();
        var named = taken.keySet().stream().anyMatch(NUMBERS::contains) || taken.containsKey(CsvColumn.STATED);
        // "killed" and "wounded" each could be the figure; together they are measures.
        var single = taken.containsKey(CsvColumn.MEASURE) && taken.containsKey(CsvColumn.CLAIMANT);
        return single
                        || (named
                                && (taken.containsKey(CsvColumn.MEASURE)
                                        || figures.size() < 2
                                        || isGeneral(sample, taken)))
                ? List.of()
                : figures;
    }

    /// Whether the figure's heading is "value" or the like, which names no measure.
    private static boolean isGeneral(Sample sample, Map<CsvColumn, Integer> taken) {
        var column = taken.get(CsvColumn.VALUE);
        return column == null
                || Set.of("value", "figure", "number", "count", "amount", "quantity", "значення", "значение", "число")
                        .contains(HeadingWords.normal(sample.names().get(column)));
    }
}
