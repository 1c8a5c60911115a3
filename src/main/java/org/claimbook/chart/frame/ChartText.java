package org.claimbook.chart.frame;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.chart.data.Tenors;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.claimbook.compare.SeriesKey;
import org.jspecify.annotations.Nullable;

/// The words on a chart.
///
/// @param title what is counted
/// @param subtitle whose, where, since when; may be empty
/// @param foot where the figures come from: at length, and then shorter; the first that fits is taken
/// @param empty what stands in place of the lines where there are none
public record ChartText(String title, String subtitle, List<String> foot, String empty) {
    private static final int LONG_NAME = 24;

    public ChartText {
        foot = List.copyOf(foot);
    }

    /// What can be said of any comparison, in English, numbers and dates as the locale writes them.
    ///
    /// @param book the book's name
    public static ChartText of(Matrix matrix, String book, Locale locale) {
        var words = new Wording(locale);
        var key = matrix.question().key();
        return new ChartText(
                capital(Objects.requireNonNullElse(key.topic().measure(), "figures")),
                subtitle(key, words),
                List.of(foot(matrix, book, words, true), foot(matrix, book, words, false)),
                "No figures to draw: nobody claims a number for this in " + book + ".");
    }

    public ChartText withTitle(String changed) {
        return new ChartText(changed, subtitle, foot, empty);
    }

    public ChartText withSubtitle(String changed) {
        return new ChartText(title, changed, foot, empty);
    }

    /// Says that the scale does not start at zero.
    public ChartText notFromZero() {
        return withRemark("The scale does not start at zero.");
    }

    /// Says in two places that heights are to be read otherwise than usual, and what is not drawn for it.
    ///
    /// @param leftOut how many claims have no place on the scale
    public ChartText onLogarithmicScale(int leftOut, Locale locale) {
        var without = leftOut == 0
                ? ""
                : "; 0 and less have no place on it, so " + count(leftOut, "claim", new Wording(locale))
                        + (leftOut == 1 ? " is" : " are") + " left out";
        var remarked = withRemark("Logarithmic scale: equal distances are equal ratios" + without + ".");
        return new ChartText(
                title,
                capital(joined(subtitle, "logarithmic scale", " \u00B7 ")),
                remarked.foot,
                leftOut == 0 ? empty : "No figures to draw: a logarithmic scale has no place for 0 or less.");
    }

    /// With a sentence more at the foot.
    public ChartText withRemark(String remark) {
        return new ChartText(
                title, subtitle, foot.stream().map(text -> text + " " + remark).toList(), empty);
    }

    private static String subtitle(SeriesKey key, Wording words) {
        var topic = key.topic();
        var start = key.start();
        var how = switch (key.accumulation()) {
            case CUMULATIVE -> start == null ? "cumulative" : "cumulative since " + words.date(start);
            case PERIOD -> "within each period";
            case LEVEL -> "state at each date";
            case UNKNOWN -> null;
        };
        var whose = joined(topic.subject(), topic.place(), ", ");
        return capital(joined(whose, joined(topic.unit(), how, ", "), " \u00B7 "));
    }

    private static String joined(@Nullable String first, @Nullable String second, String mark) {
        return Stream.of(first, second)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(mark));
    }

    private static String foot(Matrix matrix, String book, Wording words, boolean full) {
        var foot = new StringBuilder();
        if (full && !matrix.series().isEmpty()) {
            var sources = matrix.series().stream()
                    .map(series -> source(series, words))
                    .toList();
            foot.append(sources.size() == 1 ? "Source: " : "Sources: ").append(String.join("; ", sources));
            foot.append(". ");
        }
        var claims = count(matrix.claims(), "claim", words);
        var reports = count(matrix.reports(), "report", words);
        var sources = full ? "" : count(matrix.sources().size(), "source", words) + ", ";
        foot.append(sources).append(claims).append(" in ").append(reports).append(", ");
        return foot.append(count(matrix.origins(), "origin", words))
                .append(". ")
                .append(book.length() > LONG_NAME ? "Book: " + book : Wording.unbroken("Book: " + book))
                .append('.')
                .toString();
    }

    /// "Oryx (289 claims, each a lower bound)".
    private static String source(Series series, Wording words) {
        var tenors = Tenors.of(series);
        var claims = count(tenors.all(), "claim", words);
        var what = switch (tenors.most()) {
            case AT_LEAST -> "a lower bound";
            case AT_MOST -> "an upper bound";
            case ABOUT -> "approximate";
            case OTHER -> null;
        };
        if (what == null) {
            return series.source() + " (" + claims + ")";
        }
        var such = tenors.count(tenors.most());
        var many = such < tenors.all() ? words.number(such, 0) + " of them " : such > 1 ? "each " : "";
        return series.source() + " (" + claims + ", " + many + what + ")";
    }

    private static String count(int number, String noun, Wording words) {
        return Wording.unbroken(words.number(number, 0) + " " + noun + (number == 1 ? "" : "s"));
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
