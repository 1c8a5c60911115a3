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
        var ratio = "ratio " + new Wording(locale).figure(figure) + " to " + baseline;
        return switch (footing) {
            case CLAIMED -> ratio;
            case CARRIED -> ratio + ", one figure being older";
            case INTERPOLATED -> ratio + ", one figure being interpolated";
        };
    }

    /// The words around the chart, without remarks.
    ChartText around(ChartText text) {
        var whose = question.baseline() == null ? ", the source with most claims" : "";
        var what = "as multiples of " + baseline + whose;
        var subtitle = text.subtitle().isEmpty() ? what : text.subtitle() + " \u00B7 " + what;
        var empty = baseline.isEmpty()
                ? text.empty()
                : "No ratios to draw: no other source has a figure to be held against one of " + baseline + ".";
        return new ChartText(text.title(), subtitle, text.foot(), empty);
    }

    /// Sentences for the foot: how to read the ratios, and which claims have none.
    List<Remark> remarks(List<Trace> traces, Ratios ratios) {
        var remarks = new ArrayList<Remark>();
        remarks.add(new Remark("Logarithmic scale: equal distances are equal ratios.", "Logarithmic scale."));
        if (holdsAny(traces, Footing.CARRIED)) {
            var ranges = traces.stream().anyMatch(trace -> trace.ranges().size() > 0);
            var older = "up to " + days(question.within()) + " older.";
            remarks.add(new Remark(
                    (ranges ? "Small open dots, faint bars" : "Small open dots") + ": one of the two figures is "
                            + older,
                    "Small dots: one figure is " + older));
        }
        if (holdsAny(traces, Footing.INTERPOLATED)) {
            remarks.add(new Remark(
                    "Small open dots: one of the two figures is interpolated, which is derived, not claimed.",
                    "Small dots: one figure is interpolated, not claimed."));
        }
        if (ratios.alone() > 0) {
            remarks.add(new Remark(
                    "Not drawn: " + claims(ratios.alone()) + " without a figure of " + baseline + " " + when() + ".",
                    "Not drawn: " + claims(ratios.alone()) + " without a figure to compare with."));
        }
        if (ratios.undefined() > 0) {
            remarks.add(new Remark(
                    "Not drawn: " + claims(ratios.undefined()) + " whose ratio is undefined or not above 0."));
        }
        return remarks;
    }

    private static boolean holdsAny(List<Trace> traces, Footing footing) {
        return traces.stream().anyMatch(trace -> Remarks.count(trace, footing) > 0);
    }

    private String when() {
        return question.alignment() == Alignment.LATEST ? "within " + days(question.within()) : "for the same date";
    }

    private static String days(int days) {
        return Wording.unbroken(days == 1 ? "1 day" : days + " days");
    }

    private String claims(int claims) {
        return Wording.unbroken(new Wording(locale).number(claims, 0) + (claims == 1 ? " claim" : " claims"));
    }
}
