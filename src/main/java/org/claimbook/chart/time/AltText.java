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

/// Says in words what a chart shows, for those who cannot see it. Written from the figures, not from the picture.
public final class AltText {
    private static final int MOST_SOURCES = 12;

    private AltText() {}

    /// "Timeline: Tanks lost (Russian armed forces), 2 sources, 24 February 2022 to 30 June 2025. General
    /// Staff: 547 claims, from 5,983 (1 January 2024) to …"
    public static String timeline(Matrix matrix, ChartText text, Locale locale) {
        return timeline(matrix, text, locale, FigureScale.LINEAR);
    }

    /// The same, saying also that the scale is logarithmic where it is, and how many claims have no place on it.
    public static String timeline(Matrix matrix, ChartText text, Locale locale, FigureScale scale) {
        var words = new Wording(locale);
        var sentences = timeline(matrix.series().stream().map(Trace::of).toList(), text, words);
        if (scale == FigureScale.LOGARITHMIC && sentences.size() > 1) {
            sentences.add(logarithmic(matrix, words));
        }
        return joined(sentences);
    }

    /// The same of traces of all figures on the linear scale, so that those of a million need not be made twice.
    static String timeline(List<Trace> traces, ChartText text, Locale locale) {
        return joined(timeline(traces, text, new Wording(locale)));
    }

    private static List<String> timeline(List<Trace> all, ChartText text, Wording words) {
        return sentences("Timeline", shown(all), text, "claim", words);
    }

    private static List<Trace> shown(List<Trace> all) {
        return all.stream().filter(trace -> trace.size() > 0).toList();
    }

    /// "Ratio to Oryx: Tanks lost (Russian armed forces), 1 source, 24 February 2022 to 30 June 2025. General
    /// Staff: 547 ratios, from 2.1 (1 January 2024) to …"
    static String ratio(List<Trace> all, ChartText text, String baseline, Locale locale) {
        var words = new Wording(locale);
        return joined(sentences("Ratio to " + baseline, shown(all), text, "ratio", words));
    }

    private static String joined(List<String> sentences) {
        return String.join(". ", sentences).replace('\u00A0', ' ') + ".";
    }

    /// @param kind of the chart
    /// @param noun what its figures are called
    private static List<String> sentences(String kind, List<Trace> traces, ChartText text, String noun, Wording words) {
        var sentences = new ArrayList<String>();
        var head = kind + ": " + text.title() + (text.subtitle().isEmpty() ? "" : " (" + text.subtitle() + ")");
        if (traces.isEmpty()) {
            sentences.add(head + ". " + text.empty().replaceAll("\\.$", ""));
            return sentences;
        }
        var many = traces.size() == 1 ? "1 source" : traces.size() + " sources";
        sentences.add(head + ", " + many + ", " + dates(traces, words));
        for (var trace : traces.subList(0, Math.min(MOST_SOURCES, traces.size()))) {
            sentences.add(sentence(trace, noun, words));
        }
        if (traces.size() > MOST_SOURCES) {
            sentences.add("And " + (traces.size() - MOST_SOURCES) + " more sources");
        }
        return sentences;
    }

    private static String logarithmic(Matrix matrix, Wording words) {
        var leftOut = matrix.series().stream()
                .mapToInt(series ->
                        Trace.of(series, FigureScale.LOGARITHMIC).leftOut().size())
                .sum();
        return "The scale is logarithmic"
                + (leftOut == 0
                        ? ""
                        : "; 0 and less have no place on it, so " + words.number(leftOut, 0)
                                + (leftOut == 1 ? " claim is" : " claims are") + " left out");
    }

    /// "25 October 2024 to 20 January 2025".
    static String dates(List<Trace> traces, Wording words) {
        var first =
                traces.stream().mapToDouble(trace -> trace.firstDay(0)).min().orElseThrow();
        var last = traces.stream()
                .mapToDouble(trace -> trace.day(trace.size() - 1))
                .max()
                .orElseThrow();
        return day(first, words) + (first == last ? "" : " to " + day(last, words));
    }

    private static String day(double day, Wording words) {
        return words.date(EdtfDate.of(LocalDate.ofEpochDay((long) day)));
    }

    /// "Oryx: 547 claims, from 5,983 (1 January 2024) to 6,120 (30 June 2025)".
    static String sentence(Trace trace, Wording words) {
        return sentence(trace, "claim", words);
    }

    private static String sentence(Trace trace, String noun, Wording words) {
        var last = trace.size() - 1;
        if (last == 0) {
            return trace.source() + ": one " + noun + ", " + figure(trace, 0, words);
        }
        var lowest = trace.lowest();
        var highest = trace.highest();
        var sentence = new StringBuilder(trace.source())
                .append(": ")
                .append(words.number(trace.size(), 0))
                .append(" " + noun + "s, from ")
                .append(figure(trace, 0, words))
                .append(" to ")
                .append(figure(trace, last, words));
        if (trace.low(lowest) < Math.min(trace.low(0), trace.low(last))) {
            sentence.append(", lowest ").append(figure(trace, lowest, words));
        }
        if (trace.high(highest) > Math.max(trace.high(0), trace.high(last))) {
            sentence.append(", highest ").append(figure(trace, highest, words));
        }
        return sentence.toString();
    }

    private static String figure(Trace trace, int item, Wording words) {
        var figure = words.says(trace.figure(item));
        var asOf = trace.isOwn(item)
                ? trace.claim(item).period().asOf()
                : EdtfDate.of(trace.point(item).date());
        return asOf == null ? figure : figure + " (" + words.date(asOf) + ")";
    }
}
