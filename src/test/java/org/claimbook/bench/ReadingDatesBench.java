package org.claimbook.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.Dates;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Numbers;
import org.jspecify.annotations.Nullable;

/// How many of the public test cases of dates are read as they say.
///
/// Counted are the rows that are not marked as out of the news, and those of duckling only where the year is named, as
/// it resolves to the future and a report speaks of the past; for the same reason, no row counts that expects a day
/// after
/// its own day of publication while its text names no year. A row is right where each of its dates is found at its
/// place (anywhere in the text where the row has no place): a day where it is that day, a period where its first day is
/// that, and its last day is, too; some suites leave the last day, month, quarter or year of "from … to …" out, and
/// that counts as right as well. What counts from a day on ("since") has no last day, where suites give the row's own,
/// and what is said for the end of a time ("at the end of 2012") has no first one. Of "before", "early"
/// and the like, it is enough that a day named is an end. A row that expects nothing is right where no date is found,
/// be there
/// times, ages and durations or not.
final class ReadingDatesBench {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b|\\d[./-]\\d\\d?[./-]\\d\\d");
    private static final Map<String, Lexicon> LEXICONS = new HashMap<>();

    private ReadingDatesBench() {}

    /// @param right rows that were read as they say
    /// @param faults a line for each of the others
    record Result(int right, int total, List<String> faults) {}

    static Result of(Path file) throws IOException {
        var right = 0;
        var total = 0;
        var faults = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var row = JsonParser.parseString(line).getAsJsonObject();
            if (!counts(row)) {
                continue;
            }
            total++;
            var fault = fault(row);
            if (fault == null) {
                right++;
            } else {
                faults.add(fault);
            }
        }
        return new Result(right, total, faults);
    }

    private static boolean counts(JsonObject row) {
        var relevant = row.get("news_relevant");
        var year = row.get("explicit_year");
        return (relevant == null || relevant.isJsonNull() || relevant.getAsBoolean())
                && (!row.get("origin").getAsString().contains("duckling")
                        || (year != null && !year.isJsonNull() && year.getAsBoolean()))
                && !isAhead(row);
    }

    /// Whether a row resolves a date without a year to the future.
    private static boolean isAhead(JsonObject row) {
        var today = date(row, "ref_date");
        return today != null
                && !YEAR.matcher(row.get("text").getAsString()).find()
                && row.getAsJsonArray("expected").asList().stream()
                        .map(label -> date(label.getAsJsonObject(), "date"))
                        .anyMatch(day -> day != null && day.isAfter(today));
    }

    private static @Nullable String fault(JsonObject row) {
        var text = row.get("text").getAsString();
        var today = date(row, "ref_date");
        var found = read(text, row.get("lang").getAsString(), today);
        var expected = row.getAsJsonArray("expected");
        var named = found.stream()
                .filter(when -> when.kind() == SetAside.Kind.DATE || when.kind() == SetAside.Kind.YEAR)
                .count();
        var isRight = expected.isEmpty()
                ? named == 0
                : expected.asList().stream()
                        .allMatch(label ->
                                found.stream().anyMatch(when -> isRight(label.getAsJsonObject(), when, today)));
        return isRight ? null : row.get("id").getAsString() + "  " + text.strip() + "  " + expected + "  read " + found;
    }

    /// A date with the place of its words in the text.
    private record Placed(
            int start,
            int end,
            SetAside.Kind kind,
            When.Role role,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private static List<Placed> read(String text, String language, @Nullable LocalDate published) {
        var lexicon = LEXICONS.computeIfAbsent(language, Lexicon::of);
        var doc = Document.of(text, language, Map.of(language, lexicon));
        return Dates.of(doc, Numbers.of(doc), published).stream()
                .map(when -> placed(doc, when))
                .toList();
    }

    private static Placed placed(Document doc, When when) {
        var end = when.end() == null ? when.start() : when.end();
        var start = when.start() == null ? when.end() : when.start();
        return new Placed(
                doc.token(when.cueFrom()).start(),
                doc.token(when.to() - 1).end(),
                when.kind(),
                when.role(),
                start == null ? null : start.first(),
                end == null ? null : end.last());
    }

    private static boolean isRight(JsonObject label, Placed when, @Nullable LocalDate today) {
        var place = label.get("start");
        if (place != null
                && !place.isJsonNull()
                && (when.start() >= label.get("end").getAsInt() || when.end() <= place.getAsInt())) {
            return false;
        }
        var first = date(label, "date");
        var after = date(label, "date_end_excl");
        if (when.first() == null || when.last() == null) {
            return false;
        }
        if (label.has("mod") && isBound(first == null ? after : first, when)) {
            return true;
        }
        var begins = when.first().equals(first) || (when.role() == When.Role.AS_OF && after != null);
        var isOpen = when.role() == When.Role.SINCE
                || (when.role() == When.Role.NONE && after != null && after.equals(today));
        return begins && (after == null || isOpen || ends(after, when.last()));
    }

    private static boolean isBound(@Nullable LocalDate bound, Placed when) {
        return bound != null
                && (bound.equals(when.first())
                        || (when.last() != null
                                && (bound.equals(when.last())
                                        || bound.equals(when.last().plusDays(1)))));
    }

    private static boolean ends(LocalDate after, LocalDate last) {
        return after.equals(last.plusDays(1))
                || after.equals(last)
                || after.equals(last.plusDays(1).minusMonths(1))
                || after.equals(last.plusDays(1).minusMonths(3))
                || after.equals(last.plusDays(1).minusYears(1));
    }

    private static @Nullable LocalDate date(JsonObject row, String name) {
        var value = row.get(name);
        return value == null || value.isJsonNull() || value.getAsString().isEmpty()
                ? null
                : LocalDate.parse(value.getAsString());
    }

    /// Prints the figures, and each fault with the argument `faults`.
    public static void main(String[] args) throws IOException {
        for (var name : List.of("dates_en.jsonl", "dates_uk_ru.jsonl")) {
            var result = of(Path.of("../shared/data/reading").resolve(name));
            System.out.printf("%s: %d of %d%n", name, result.right(), result.total());
            if (args.length > 0) {
                result.faults().forEach(fault -> System.out.println("  " + fault));
            }
        }
    }
}
