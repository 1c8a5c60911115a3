package org.claimbook.chart.frame;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    /// What can be said of any comparison.
    ///
    /// @param book the book's name
    public static ChartText of(Matrix matrix, String book, Locale locale) {
        var words = new Wording(locale);
        var key = matrix.question().key();
        return new ChartText(
                capital(Objects.requireNonNullElse(key.topic().measure(), words.say("text.figures"))),
                subtitle(key, words),
                List.of(foot(matrix, book, words, true), foot(matrix, book, words, false)),
                words.say("text.empty", book));
    }

    public ChartText withTitle(String changed) {
        return new ChartText(changed, subtitle, foot, empty);
    }

    public ChartText withSubtitle(String changed) {
        return new ChartText(title, changed, foot, empty);
    }

    /// Title and subtitle in one, as the head of a description: "Tanks lost (Russian forces)".
    public String head() {
        return subtitle.isEmpty() ? title : title + " (" + subtitle + ")";
    }

    /// Says that the scale does not start at zero.
    public ChartText notFromZero(Locale locale) {
        return withRemark(new Wording(locale).say("scale.notFromZero"));
    }

    /// Says in two places that heights are to be read otherwise than usual, and what is not drawn for it.
    ///
    /// @param leftOut how many claims have no place on the scale
    public ChartText onLogarithmicScale(int leftOut, Locale locale) {
        var words = new Wording(locale);
        var remarked = withRemark(leftOut == 0 ? words.say("scale.equal") : words.count("scale.equalWithout", leftOut));
        return new ChartText(
                title,
                capital(joined(subtitle, words.say("scale.logarithmic"), " \u00B7 ")),
                remarked.foot,
                leftOut == 0 ? empty : words.say("scale.empty"));
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
            case CUMULATIVE ->
                start == null ? words.say("text.cumulative") : words.say("text.cumulativeSince", words.since(start));
            case PERIOD -> words.say("text.period");
            case LEVEL -> words.say("text.level");
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

    private static String foot(Matrix matrix, String name, Wording words, boolean full) {
        var book = words.say("foot.book", name);
        var counts = words.say(
                "foot.counts",
                words.count("claims", matrix.claims()),
                words.count("foot.inReports", matrix.reports()),
                words.count("origins", matrix.origins()));
        var rest = counts + " " + (name.length() > LONG_NAME ? book : Wording.unbroken(book)) + ".";
        if (!full) {
            return words.count("sources", matrix.sources().size()) + ", " + rest;
        }
        var sources =
                matrix.series().stream().map(series -> source(series, words)).toList();
        return sources.isEmpty()
                ? rest
                : words.say(sources.size() == 1 ? "foot.source" : "foot.sources", String.join("; ", sources)) + " "
                        + rest;
    }

    /// "Oryx (289 claims, each a lower bound)".
    private static String source(Series series, Wording words) {
        var tenors = Tenors.of(series);
        var claims = words.count("claims", tenors.all());
        return series.source() + " ("
                + tenor(tenors, words).map(how -> claims + ", " + how).orElse(claims) + ")";
    }

    private static Optional<String> tenor(Tenors tenors, Wording words) {
        var most = tenors.most();
        if (most == Tenors.Tenor.OTHER) {
            return Optional.empty();
        }
        var such = tenors.count(most);
        var many = such < tenors.all() ? ".some" : such > 1 ? ".each" : ".alone";
        return Optional.of(words.say("foot.tenor." + most.code() + many, such));
    }

    /// With a capital at its beginning.
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
