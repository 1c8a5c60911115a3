package org.claimbook.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.Grade;
import org.claimbook.model.Parsed;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// Reads claims from rows. What repeats from row to row (reports, topics, dates) is read once and shared.
final class ClaimCells {
    private final String file;
    private final Memo<Report> reports;
    private final Memo<Figure> figures;
    private final Memo<Speech> speeches;
    private final Memo<Topic> topics;
    private final Memo<Period> periods;
    private final Memo<Grade> grades;

    /// @param file the title of the report to which claims without one belong
    /// @param filled the columns that rows have
    ClaimCells(String file, Set<CsvColumn> filled) {
        this.file = file;
        reports = new Memo<>(this::report, CsvColumn.REPORTS, filled);
        figures = new Memo<>(ClaimCells::figure, CsvColumn.FIGURES, filled);
        speeches = new Memo<>(ClaimCells::speech, CsvColumn.SPEECH, filled);
        topics = new Memo<>(ClaimCells::topic, CsvColumn.TOPIC, filled);
        periods = new Memo<>(ClaimCells::period, CsvColumn.PERIOD, filled);
        grades = new Memo<>(ClaimCells::grade, CsvColumn.GRADE, filled);
    }

    /// The claim in a row; null where the row is rejected.
    @Nullable
    Claim claim(Cells cells) {
        var uid = cells.uid(CsvColumn.UID);
        if (uid.isEmpty()) {
            // A row with a uid comes from a book, which may hold claims that nobody is named for.
            cells.required(CsvColumn.CLAIMANT);
            cells.required(CsvColumn.MEASURE);
        }
        var claim = new Claim(
                0,
                uid,
                reports.of(cells),
                words(cells),
                figures.of(cells),
                speeches.of(cells),
                topics.of(cells),
                periods.of(cells),
                grades.of(cells),
                null,
                cells.text(CsvColumn.NOTE));
        return cells.rejection() == null ? claim : null;
    }

    private Report report(Cells cells) {
        if (CsvColumn.REPORTS.stream().allMatch(column -> cells.raw(column).isEmpty())) {
            return Report.titled(file);
        }
        var uid = cells.uid(CsvColumn.REPORT_UID);
        var title = cells.raw(CsvColumn.REPORT);
        return new Report(
                uid,
                title.isEmpty() && uid.isEmpty() ? file : title,
                cells.name(CsvColumn.OUTLET),
                cells.text(CsvColumn.AUTHOR),
                cells.text(CsvColumn.URL),
                null,
                cells.date(CsvColumn.PUBLISHED),
                cells.date(CsvColumn.ACCESSED),
                cells.text(CsvColumn.LANGUAGE),
                null);
    }

    private static Words words(Cells cells) {
        var quote = cells.text(CsvColumn.QUOTE);
        var position = cells.code(Words.Position.class, CsvColumn.POSITION);
        var start = cells.whole(CsvColumn.QUOTE_START, 0, Integer.MAX_VALUE, -1);
        var end = cells.whole(CsvColumn.QUOTE_END, 0, Integer.MAX_VALUE, -1);
        if ((start < 0) != (end < 0) || end < start) {
            cells.reject(CsvColumn.QUOTE_END, "expected quote_start and quote_end, the end not before the start");
            return Words.NONE;
        }
        return quote == null && position == null && start < 0 ? Words.NONE : new Words(position, quote, start, end);
    }

    private static Figure figure(Cells cells) {
        var qualifier = cells.code(Qualifier.class, CsvColumn.QUALIFIER);
        var value = cells.number(CsvColumn.VALUE);
        var low = cells.number(CsvColumn.LOW);
        var high = cells.number(CsvColumn.HIGH);
        var stated = cells.text(CsvColumn.STATED);
        return switch (FigureText.reconcile(stated, qualifier, value, low, high, cells.numbers())) {
            case Parsed.Good<Figure>(var figure) -> figure;
            case Parsed.Bad<Figure>(var reason) -> {
                cells.reject(blamed(cells), reason);
                yield Figure.unknown(stated);
            }
        };
    }

    /// The first cell that has a part of the figure.
    private static CsvColumn blamed(Cells cells) {
        return List.of(CsvColumn.VALUE, CsvColumn.LOW, CsvColumn.HIGH, CsvColumn.STATED, CsvColumn.QUALIFIER).stream()
                .filter(column -> !cells.raw(column).isBlank())
                .findFirst()
                .orElse(CsvColumn.VALUE);
    }

    private static Speech speech(Cells cells) {
        return new Speech(
                cells.name(CsvColumn.CLAIMANT),
                cells.name(CsvColumn.VIA),
                cells.code(Speech.Channel.class, CsvColumn.CHANNEL),
                cells.code(Speech.Stance.class, CsvColumn.STANCE, Speech.Stance.CLAIMS));
    }

    private static Topic topic(Cells cells) {
        return new Topic(
                cells.name(CsvColumn.MEASURE),
                cells.raw(CsvColumn.UNIT),
                cells.name(CsvColumn.SUBJECT),
                cells.name(CsvColumn.PLACE));
    }

    private static Period period(Cells cells) {
        return new Period(
                cells.code(Accumulation.class, CsvColumn.ACCUMULATION, Accumulation.UNKNOWN),
                cells.date(CsvColumn.PERIOD_START),
                cells.date(CsvColumn.AS_OF),
                cells.code(Period.Basis.class, CsvColumn.AS_OF_BASIS));
    }

    private static Grade grade(Cells cells) {
        return new Grade(
                cells.code(Grade.Method.class, CsvColumn.METHOD),
                cells.whole(CsvColumn.CREDIBILITY, 1, 6, 0),
                cells.code(Grade.Status.class, CsvColumn.STATUS, Grade.Status.ACCEPTED),
                cells.code(Grade.Rank.class, CsvColumn.RANK, Grade.Rank.NORMAL),
                cells.text(CsvColumn.RANK_REASON));
    }

    /// Remembers what was read from the same texts before. Of fixed size: a newer reading takes the place of an older.
    private static final class Memo<T> {
        private static final int SIZE = 1 << 13;

        private final Function<Cells, T> read;
        private final CsvColumn[] columns;
        private final @Nullable Known<T>[] known;

        private record Known<T>(List<String> texts, T value) {}

        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of parameterised types
        Memo(Function<Cells, T> read, List<CsvColumn> columns, Set<CsvColumn> filled) {
            this.read = read;
            this.columns = columns.stream().filter(filled::contains).toArray(CsvColumn[]::new);
            this.known = (@Nullable Known<T>[]) new @Nullable Known[SIZE];
        }

        T of(Cells cells) {
            var hash = 0;
            for (var column : columns) {
                hash = 31 * hash + cells.raw(column).hashCode();
            }
            var place = (hash ^ hash >>> 13) & SIZE - 1;
            var before = known[place];
            if (before != null && isOf(before.texts, cells)) {
                return before.value;
            }
            var value = read.apply(cells);
            if (cells.rejection() == null) {
                known[place] = new Known<>(Stream.of(columns).map(cells::raw).toList(), value);
            }
            return value;
        }

        private boolean isOf(List<String> texts, Cells cells) {
            for (var i = 0; i < columns.length; i++) {
                if (!texts.get(i).equals(cells.raw(columns[i]))) {
                    return false;
                }
            }
            return true;
        }
    }
}
