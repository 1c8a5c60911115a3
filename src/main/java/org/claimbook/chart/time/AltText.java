package org.claimbook.chart.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Matrix;
import org.claimbook.model.EdtfDate;

/// Says in words what a chart shows, for those who cannot see it. Written from the figures, not from the
/// picture.
public final class AltText {
    private static final int MOST_SOURCES = 12;
    private static final String CLAIMS = "alt.claims";

    private AltText() {}

    /// "Timeline: Tanks lost (Russian armed forces), 2 sources, 24 February 2022 to 30 June 2025. General
    /// Staff: 547 claims, from 5,983 (1 January 2024) to …"
    public static String timeline(Matrix matrix, ChartText text, Locale locale) {
        return timeline(matrix, text, locale, FigureScale.LINEAR);
    }

    /// The same, saying also that the scale is logarithmic where it is, and how many claims have no place on
    /// it.
    public static String timeline(Matrix matrix, ChartText text, Locale locale, FigureScale scale) {
        var words = new Wording(locale);
        var sentences = timeline(matrix.series().stream().map(Trace::of).toList(), text, words);
        if (scale == FigureScale.LOGARITHMIC && sentences.size() > 1) {
            sentences.add(logarithmic(matrix, words));
        }
        return joined(sentences);
    }

    /// The same of traces of all figures on the linear scale, so that those of a million need not be made
    /// twice.
    static String timeline(List<Trace> traces, ChartText text, Locale locale) {
        return joined(timeline(traces, text, new Wording(locale)));
    }

    private static List<String> timeline(List<Trace> all, ChartText text, Wording words) {
        return sentences(words.say("alt.timeline", text.head()), shown(all), text, CLAIMS, words);
    }

    private static List<Trace> shown(List<Trace> all) {
        return all.stream().filter(trace -> trace.size() > 0).toList();
    }

    /// "Ratio to Oryx: Tanks lost (Russian armed forces), 1 source, 24 February 2022 to 30 June 2025. General
    /// Staff: 547 ratios, from 2.1 (1 January 2024) to …"
    static String ratio(List<Trace> all, ChartText text, String baseline, Locale locale) {
        var words = new Wording(locale);
        return joined(sentences(words.say("alt.ratio", baseline, text.head()), shown(all), text, "alt.ratios", words));
    }

    private static String joined(List<String> sentences) {
        return String.join(". ", sentences).replace('\u00A0', ' ') + ".";
    }

    /// @param head kind, title and subtitle of the chart
    /// @param counts key of how many figures a source has
    private static List<String> sentences(
            String head, List<Trace> traces, ChartText text, String counts, Wording words) {
        var sentences = new ArrayList<String>();
        if (traces.isEmpty()) {
            sentences.add(head + ". " + text.empty().replaceAll("\\.$", ""));
            return sentences;
        }
        sentences.add(head + ", " + words.count("sources", traces.size()) + ", " + dates(traces, words));
        for (var trace : traces.subList(0, Math.min(MOST_SOURCES, traces.size()))) {
            sentences.add(sentence(trace, counts, words));
        }
        if (traces.size() > MOST_SOURCES) {
            sentences.add(words.count("alt.moreSources", traces.size() - MOST_SOURCES));
        }
        return sentences;
    }

    private static String logarithmic(Matrix matrix, Wording words) {
        var leftOut = matrix.series().stream()
                .mapToInt(series ->
                        Trace.of(series, FigureScale.LOGARITHMIC).leftOut().size())
                .sum();
        return leftOut == 0 ? words.say("scale.is") : words.count("scale.isWithout", leftOut);
    }

    /// "25 October 2024 to 20 January 2025".
    static String dates(List<Trace> traces, Wording words) {
        var first =
                traces.stream().mapToDouble(trace -> trace.firstDay(0)).min().orElseThrow();
        var last = traces.stream()
                .mapToDouble(trace -> trace.day(trace.size() - 1))
                .max()
                .orElseThrow();
        return words.dates(LocalDate.ofEpochDay((long) first), LocalDate.ofEpochDay((long) last));
    }

    /// "Oryx: 547 claims, from 5,983 (1 January 2024) to 6,120 (30 June 2025)".
    static String sentence(Trace trace, Wording words) {
        return sentence(trace, CLAIMS, words);
    }

    private static String sentence(Trace trace, String counts, Wording words) {
        var last = trace.size() - 1;
        if (last == 0) {
            return words.say(counts + ".alone", trace.source(), figure(trace, 0, words));
        }
        var lowest = trace.lowest();
        var highest = trace.highest();
        var said =
                words.count(counts, trace.size(), trace.source(), figure(trace, 0, words), figure(trace, last, words));
        if (trace.low(lowest) < Math.min(trace.low(0), trace.low(last))) {
            said = words.say("alt.lowest", said, figure(trace, lowest, words));
        }
        return trace.high(highest) > Math.max(trace.high(0), trace.high(last))
                ? words.say("alt.highest", said, figure(trace, highest, words))
                : said;
    }

    private static String figure(Trace trace, int item, Wording words) {
        var figure = words.says(trace.figure(item));
        var asOf = trace.isOwn(item)
                ? trace.claim(item).period().asOf()
                : EdtfDate.of(trace.point(item).date());
        return asOf == null ? figure : figure + " (" + words.date(asOf) + ")";
    }
}
