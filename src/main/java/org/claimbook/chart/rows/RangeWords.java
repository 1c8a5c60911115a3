package org.claimbook.chart.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What is said of the figures of one date: on the chart, beside its rows, and to those who cannot see it.
///
/// @param rows of the date
/// @param text of the comparison
record RangeWords(Matrix matrix, DateRows rows, ChartText text, FigureScale scale, Locale locale) {
    private static final int MOST_NAMES = 3;

    /// The words on the chart.
    ///
    /// @param fromZero whether its scale begins at zero
    ChartText onChart(boolean fromZero) {
        var said = text.withSubtitle(joined(text.subtitle(), dated()));
        if (scale == FigureScale.LOGARITHMIC) {
            said = said.onLogarithmicScale(leftOut(), locale);
        } else if (!fromZero) {
            said = said.notFromZero();
        }
        for (var remark : remarks()) {
            said = said.withRemark(remark);
        }
        return rows.rows().isEmpty() ? new ChartText(said.title(), said.subtitle(), said.foot(), empty()) : said;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " \u00B7 " + second;
    }

    private String dated() {
        return rows.date() == null ? "" : "as of " + date(rows.date());
    }

    private String date(LocalDate date) {
        return new Wording(locale).date(EdtfDate.of(date));
    }

    private String empty() {
        return rows.date() == null
                ? text.empty()
                : "No figures to draw: nobody claims a number for " + date(rows.date()) + lookedBack() + ".";
    }

    private String lookedBack() {
        var question = matrix.question();
        return question.alignment() == Alignment.LATEST && question.within() > 0
                ? " or the " + days(question.within()) + " before"
                : "";
    }

    private static String days(int days) {
        return Wording.unbroken(days == 1 ? "1 day" : days + " days");
    }

    private int leftOut() {
        return (int) rows.rows().stream()
                .filter(row -> row.saysNumber() && !row.isOn(scale))
                .count();
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        var others = rows.rows().size() - rows.points();
        if (rows.median() != null && others > 0) {
            remarks.add("The median is that of " + rows.points() + " points; "
                    + (others == 1 ? "1 figure that is no point is" : others + " figures that are no points are")
                    + " not in it.");
        }
        if (rows.rows().stream().anyMatch(SourceRow::isDerived)) {
            remarks.add("A cross is interpolated between two claims: nobody claimed it.");
        }
        if (!rows.silent().isEmpty() && !rows.rows().isEmpty()) {
            remarks.add("No figure for this date" + lookedBack() + ": " + listed(rows.silent()) + ".");
        }
        return remarks;
    }

    private static String listed(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES)
                        + " more sources";
    }

    /// "> 38,000"; the words of a figure that says no number.
    String figure(SourceRow row) {
        if (row.saysNumber()) {
            return new Wording(locale).figure(row.figure());
        }
        var stated = row.figure().stated();
        return stated == null || stated.isBlank() ? "no number" : "\u201C" + stated + "\u201D";
    }

    /// What a reader has to know of the figure: that nobody claimed it, that it is older than the date, or counts from
    /// another day than was asked for. Empty where there is nothing.
    ///
    /// @param brief where there is little room
    String note(SourceRow row, boolean brief) {
        var notes = new ArrayList<String>();
        if (row.isDerived()) {
            notes.add("interpolated");
        }
        if (row.daysBefore() > 0) {
            notes.add(brief ? row.daysBefore() + " d before" : days(row.daysBefore()) + " before");
        }
        if (row.saysNumber() && !row.isOn(scale)) {
            notes.add("not on the scale");
        }
        var start = ownStart(row);
        if (start != null) {
            notes.add("since " + (brief ? new Wording(locale).date(start.first(), "d MMM") : words(start)));
        }
        return Wording.unbroken(String.join(", ", notes));
    }

    /// What of a row nobody claimed; null where it shows a claim.
    @Nullable
    String derived(SourceRow row) {
        var before = row.before();
        return before == null
                ? null
                : figure(row) + ", interpolated between " + date(before.date()) + " and "
                        + date(row.point().date());
    }

    private String words(EdtfDate date) {
        return date.isDay() ? new Wording(locale).date(date.first(), "d MMM yyyy") : new Wording(locale).date(date);
    }

    private @Nullable EdtfDate ownStart(SourceRow row) {
        var asked = matrix.question().key().start();
        var start = row.point().claim().period().start();
        return asked == null || start == null || start.equals(asked) ? null : start;
    }

    /// The chart in words: the sources from the highest figure down.
    String described() {
        var words = new Wording(locale);
        var head = "Figures of one date, a row a source, highest first: " + text.title();
        var about = joined(text.subtitle(), dated());
        var sentences = new ArrayList<String>();
        sentences.add(head + (about.isEmpty() ? "" : " (" + about + ")"));
        if (rows.rows().isEmpty()) {
            return plain(sentences.getFirst() + ". " + empty());
        }
        for (var row : rows.rows()) {
            var note = note(row, false);
            var figure = row.saysNumber() ? words.says(row.figure()) : figure(row);
            sentences.add(row.source() + ": " + figure + (note.isEmpty() ? "" : " (" + note + ")"));
        }
        if (rows.median() != null) {
            sentences.add("Median of " + rows.points() + " points: " + words.number(rows.median()));
        }
        if (!rows.silent().isEmpty()) {
            sentences.add("No figure for this date" + lookedBack() + ": " + String.join(", ", rows.silent()));
        }
        if (scale == FigureScale.LOGARITHMIC) {
            sentences.add("The scale is logarithmic");
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
