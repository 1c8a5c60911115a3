package org.claimbook.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.data.Footing;
import org.claimbook.chart.data.Telling;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.model.Figure;

/// What is said of ratios to a baseline.
record RatioWords(String baseline, Question question, Locale locale) implements Telling {
    @Override
    public String kind(Footing footing) {
        return switch (footing) {
            case CLAIMED -> "ratio";
            case CARRIED -> "ratio of newest";
            case INTERPOLATED -> "ratio, interpolated";
        };
    }

    @Override
    public String words(Figure figure, Footing footing) {
        var words = new Wording(locale);
        var key = switch (footing) {
            case CLAIMED -> "ratio.of";
            case CARRIED -> "ratio.ofOlder";
            case INTERPOLATED -> "ratio.ofInterpolated";
        };
        return words.say(key, words.figure(figure), baseline);
    }

    /// The words around the chart, without remarks.
    ChartText around(ChartText text) {
        var words = new Wording(locale);
        var what = words.say(question.baseline() == null ? "ratio.multiplesOfMost" : "ratio.multiples", baseline);
        var subtitle = text.subtitle().isEmpty() ? what : text.subtitle() + " \u00B7 " + what;
        var empty = baseline.isEmpty() ? text.empty() : words.say("ratio.empty", baseline);
        return new ChartText(text.title(), subtitle, text.foot(), empty);
    }

    /// Sentences for the foot: how to read the ratios, and which claims have none.
    List<Remark> remarks(List<Trace> traces, Ratios ratios) {
        var remarks = new ArrayList<Remark>();
        var words = new Wording(locale);
        remarks.add(new Remark(words.say("scale.equal"), words.say("scale.equalBrief")));
        if (holdsAny(traces, Footing.CARRIED)) {
            var ranges = traces.stream().anyMatch(trace -> trace.ranges().size() > 0);
            remarks.add(new Remark(
                    words.count(ranges ? "ratio.olderBars" : "ratio.older", question.within()),
                    words.count("ratio.olderBrief", question.within())));
        }
        if (holdsAny(traces, Footing.INTERPOLATED)) {
            remarks.add(new Remark(words.say("ratio.interpolated"), words.say("ratio.interpolatedBrief")));
        }
        if (ratios.alone() > 0) {
            remarks.add(new Remark(
                    words.count("ratio.alone", ratios.alone(), baseline, when(words)),
                    words.count("ratio.aloneBrief", ratios.alone())));
        }
        if (ratios.undefined() > 0) {
            remarks.add(new Remark(words.count("ratio.undefined", ratios.undefined())));
        }
        return remarks;
    }

    private static boolean holdsAny(List<Trace> traces, Footing footing) {
        return traces.stream().anyMatch(trace -> Remarks.count(trace, footing) > 0);
    }

    private String when(Wording words) {
        return question.alignment() == Alignment.LATEST
                ? words.count("ratio.within", question.within())
                : words.say("ratio.sameDate");
    }
}
