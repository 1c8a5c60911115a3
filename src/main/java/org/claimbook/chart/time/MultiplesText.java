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
        var name = capital(Objects.requireNonNullElse(topic.measure(), "figures"));
        var unit = topic.unit();
        return unit == null || unit.isBlank() || unit.equals(unitOfWhole) ? name : name + ", " + unit;
    }

    private static String capital(String text) {
        var first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// @param notFromZero whether the scale of any panel begins above zero
    ChartText around(boolean notFromZero) {
        var words = text;
        if (scale == FigureScale.LOGARITHMIC) {
            words = words.onLogarithmicScale(leftOut(), locale);
        }
        if (drawn.size() > 1) {
            words = words.withRemark("Each panel has its own scale" + (notFromZero ? "; not all start at zero." : "."));
        } else if (notFromZero) {
            words = words.notFromZero();
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
            remarks.add(noParts(whole));
            return remarks;
        }
        var claims = parts.stream().mapToInt(Matrix::claims).sum();
        var words = new Wording(locale);
        remarks.add("Parts: " + Wording.unbroken(words.number(claims, 0) + (claims == 1 ? " claim" : " claims"))
                + others() + ".");
        if (drawn.stream().noneMatch(each -> each.matrix().question().equals(whole.question()))) {
            remarks.add("Nobody claims a number for the whole.");
        }
        return remarks;
    }

    /// What a measure without parts is told by, and what to do about it.
    static String noParts(Matrix matrix) {
        return "\u201C"
                + Objects.requireNonNullElse(matrix.question().key().topic().measure(), "figures")
                + "\u201D has no parts with claims in this book: say in Measures which measures are parts of it.";
    }

    /// Sources that speak of parts alone, and so are not named with the whole.
    private String others() {
        var others = new LinkedHashSet<String>();
        parts.forEach(part -> others.addAll(part.sources()));
        others.removeAll(whole.sources());
        if (others.isEmpty()) {
            return "";
        }
        var named = others.stream().limit(MOST_NAMED).toList();
        var more = others.size() - named.size();
        return ", also by " + String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
    }

    /// The chart in words: every panel, and in it every source.
    String described() {
        var words = new Wording(locale);
        var head = "Small multiples: " + text.title() + (text.subtitle().isEmpty() ? "" : " (" + text.subtitle() + ")");
        if (drawn.isEmpty()) {
            return (head + ". " + text.empty()).replace('\u00A0', ' ');
        }
        var sentences = new ArrayList<String>();
        var traces = drawn.stream()
                .flatMap(each -> each.traces().stream())
                .filter(trace -> trace.size() > 0)
                .toList();
        sentences.add(head + ", " + (drawn.size() == 1 ? "1 panel" : drawn.size() + " panels, each with its own scale")
                + ", " + AltText.dates(traces, words));
        var headings = headings();
        for (var i = 0; i < drawn.size(); i++) {
            var said = drawn.get(i).traces().stream()
                    .filter(trace -> trace.size() > 0)
                    .map((Trace trace) -> AltText.sentence(trace, words))
                    .toList();
            sentences.add(headings.get(i) + ": " + String.join("; ", said));
        }
        if (parts.isEmpty()) {
            sentences.add(noParts(whole).replaceAll("\\.$", ""));
        }
        return String.join(". ", sentences).replace('\u00A0', ' ') + "." + Remark.told(ofLines());
    }
}
