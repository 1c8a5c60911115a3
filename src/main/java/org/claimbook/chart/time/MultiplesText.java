package org.claimbook.chart.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Matrix;

/// The words on and about a chart of several panels.
///
/// @param drawn the measures that have a panel, in order
record MultiplesText(
        Matrix whole,
        List<Matrix> parts,
        List<Multiples.Drawn> drawn,
        ChartText text,
        Locale locale,
        FigureScale scale) {
    private static final int MOST_NAMED = 4;

    /// What each panel shows: the measure, with its unit where that is not the whole's.
    List<String> headings() {
        return drawn.stream().map(each -> heading(each.matrix())).toList();
    }

    private String heading(Matrix matrix) {
        var topic = matrix.question().key().topic();
        var unitOfWhole = whole.question().key().topic().unit();
        var name = ChartText.capital(Objects.requireNonNullElse(topic.measure(), words().say("text.figures")));
        var unit = topic.unit();
        return unit == null || unit.isBlank() || unit.equals(unitOfWhole) ? name : name + ", " + unit;
    }

    private Wording words() {
        return new Wording(locale);
    }

    /// @param notFromZero whether the scale of any panel begins above zero
    ChartText around(boolean notFromZero) {
        var words = text;
        if (scale == FigureScale.LOGARITHMIC) {
            words = words.onLogarithmicScale(leftOut(), locale);
        }
        if (drawn.size() > 1) {
            words = words.withRemark(words().say(notFromZero ? "multiples.ownScaleNotFromZero" : "panels.ownScale"));
        } else if (notFromZero) {
            words = words.notFromZero(locale);
        }
        for (var remark : remarks()) {
            words = words.withRemark(remark);
        }
        return Remark.under(words, ofLines());
    }

    /// What is to be said of the marks in any panel.
    private List<Remark> ofLines() {
        var traces = drawn.stream().flatMap(each -> each.traces().stream()).toList();
        return Remarks.of(new TraceDataset(traces), locale);
    }

    private int leftOut() {
        return drawn.stream()
                .flatMap(each -> each.traces().stream())
                .mapToInt(trace -> trace.leftOut().size())
                .sum();
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (parts.isEmpty()) {
            remarks.add(noParts());
            return remarks;
        }
        var claims = parts.stream().mapToInt(Matrix::claims).sum();
        var others = others();
        var counted = words().count("claims", claims);
        remarks.add(
                others.isEmpty()
                        ? words().say("multiples.parts", counted)
                        : words().say("multiples.partsAlso", counted, words().listed(others, MOST_NAMED)));
        if (drawn.stream().noneMatch(each -> each.matrix().question().equals(whole.question()))) {
            remarks.add(words().say("multiples.nobody"));
        }
        return remarks;
    }

    /// What a measure without parts is told by, and what to do about it.
    private String noParts() {
        var measure = whole.question().key().topic().measure();
        return words().say("multiples.noParts", Objects.requireNonNullElse(measure, words().say("text.figures")));
    }

    /// Sources that speak of parts alone, and so are not named with the whole.
    private List<String> others() {
        var others = new LinkedHashSet<String>();
        parts.forEach(part -> others.addAll(part.sources()));
        others.removeAll(whole.sources());
        return List.copyOf(others);
    }

    /// The chart in words: every panel, and in it every source.
    String described() {
        var words = words();
        var head = words.say("alt.multiples", text.head());
        if (drawn.isEmpty()) {
            return (head + ". " + text.empty()).replace('\u00A0', ' ');
        }
        var sentences = new ArrayList<String>();
        var traces = drawn.stream()
                .flatMap(each -> each.traces().stream())
                .filter(trace -> trace.size() > 0)
                .toList();
        sentences.add(head + ", " + words.count("alt.panels", drawn.size()) + ", " + AltText.dates(traces, words));
        var headings = headings();
        for (var i = 0; i < drawn.size(); i++) {
            var said = drawn.get(i).traces().stream()
                    .filter(trace -> trace.size() > 0)
                    .map((Trace trace) -> AltText.sentence(trace, words))
                    .toList();
            sentences.add(headings.get(i) + ": " + String.join("; ", said));
        }
        if (parts.isEmpty()) {
            sentences.add(noParts().replaceAll("\\.$", ""));
        }
        return String.join(". ", sentences).replace('\u00A0', ' ') + "." + Remark.told(ofLines());
    }
}
