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

    private Wording words() {
        return new Wording(locale);
    }

    /// The words on the chart.
    ///
    /// @param fromZero whether its scale begins at zero
    ChartText onChart(boolean fromZero) {
        var said = text.withSubtitle(joined(text.subtitle(), dated()));
        if (scale == FigureScale.LOGARITHMIC) {
            said = said.onLogarithmicScale(leftOut(), locale);
        } else if (!fromZero) {
            said = said.notFromZero(locale);
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
        return rows.date() == null ? "" : words().say("range.asOf", date(rows.date()));
    }

    private String date(LocalDate date) {
        return words().date(EdtfDate.of(date));
    }

    private String empty() {
        return rows.date() == null ? text.empty() : words().say("range.empty", lookedBack(date(rows.date())));
    }

    /// The date, and the days before it where those were looked at too.
    private String lookedBack(String date) {
        var question = matrix.question();
        return question.alignment() == Alignment.LATEST && question.within() > 0
                ? words().count("range.before", question.within(), date)
                : date;
    }

    private String silent(String names) {
        return words().say("range.silent", lookedBack(words().say("range.thisDate")), names);
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
            remarks.add(words().count("range.medianOf", others, words().count("range.points", rows.points())));
        }
        if (rows.rows().stream().anyMatch(SourceRow::isDerived)) {
            remarks.add(words().say("range.cross"));
        }
        if (!rows.silent().isEmpty() && !rows.rows().isEmpty()) {
            remarks.add(silent(listed(rows.silent())) + ".");
        }
        return remarks;
    }

    private String listed(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " "
                        + words().count("sources.more", names.size() - MOST_NAMES);
    }

    /// "> 38,000"; the words of a figure that says no number.
    String figure(SourceRow row) {
        if (row.saysNumber()) {
            return words().figure(row.figure());
        }
        var stated = row.figure().stated();
        return stated == null || stated.isBlank() ? words().say("says.none") : words().say("range.quoted", stated);
    }

    /// What a reader has to know of the figure: that nobody claimed it, that it is older than the date, or
    /// counts from another day than was asked for. Empty where there is nothing.
    ///
    /// @param brief where there is little room
    String note(SourceRow row, boolean brief) {
        var notes = new ArrayList<String>();
        if (row.isDerived()) {
            notes.add(words().say("says.interpolatedOnly"));
        }
        if (row.daysBefore() > 0) {
            notes.add(
                    brief
                            ? words().say("range.daysBeforeBrief", row.daysBefore())
                            : words().count("range.daysBefore", row.daysBefore()));
        }
        if (row.saysNumber() && !row.isOn(scale)) {
            notes.add(words().say("range.notOnScale"));
        }
        var start = ownStart(row);
        if (start != null) {
            notes.add(words().say("range.since", brief ? words().date(start.first(), "d MMM") : start(start)));
        }
        return Wording.unbroken(String.join(", ", notes));
    }

    /// What of a row nobody claimed; null where it shows a claim.
    @Nullable
    String derived(SourceRow row) {
        var before = row.before();
        return before == null
                ? null
                : words().say(
                                "range.between",
                                figure(row),
                                date(before.date()),
                                date(row.point().date()));
    }

    private String start(EdtfDate date) {
        return date.isDay() ? words().date(date.first(), "d MMM yyyy") : words().since(date);
    }

    private @Nullable EdtfDate ownStart(SourceRow row) {
        var asked = matrix.question().key().start();
        var start = row.point().claim().period().start();
        return asked == null || start == null || start.equals(asked) ? null : start;
    }

    /// The chart in words: the sources from the highest figure down.
    String described() {
        var words = words();
        var dated = text.withSubtitle(joined(text.subtitle(), dated()));
        var sentences = new ArrayList<String>();
        sentences.add(words.say("alt.range", dated.head()));
        if (rows.rows().isEmpty()) {
            return plain(sentences.getFirst() + ". " + empty());
        }
        for (var row : rows.rows()) {
            var note = note(row, false);
            var figure = row.saysNumber() ? words.says(row.figure()) : figure(row);
            sentences.add(row.source() + ": " + figure + (note.isEmpty() ? "" : " (" + note + ")"));
        }
        if (rows.median() != null) {
            sentences.add(words.count("alt.median", rows.points(), words.number(rows.median())));
        }
        if (!rows.silent().isEmpty()) {
            sentences.add(silent(String.join(", ", rows.silent())));
        }
        if (scale == FigureScale.LOGARITHMIC) {
            sentences.add(words.say("scale.is"));
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
