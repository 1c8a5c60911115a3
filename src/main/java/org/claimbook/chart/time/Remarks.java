package org.claimbook.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimbook.chart.data.Footing;
import org.claimbook.chart.data.Gaps;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.Wording;

/// What a reader must know of the marks on lines over time: a sentence for each kind that there is, with how many
/// there are, for in a crowd not all are drawn.
final class Remarks {
    private Remarks() {}

    static List<Remark> of(TraceDataset dataset, Locale locale) {
        var remarks = new ArrayList<Remark>();
        var interpolated = sum(dataset, series -> count(dataset.trace(series), Footing.INTERPOLATED));
        if (interpolated > 0) {
            remarks.add(new Remark("Small open dots: interpolated points are derived, not claimed."));
        }
        remarks.addAll(ofLines(dataset, locale));
        return remarks;
    }

    /// What is to be said of the lines, whatever their figures are.
    static List<Remark> ofLines(TraceDataset dataset, Locale locale) {
        var words = new Wording(locale);
        var remarks = new ArrayList<Remark>();
        var silences = sum(dataset, series -> dataset.gaps(series).silences());
        if (silences > 0) {
            var often = times(silences, words);
            remarks.add(new Remark(
                    "Dotted line: silence of " + Wording.unbroken(Gaps.LEAST_DAYS + " days") + " or more, at least "
                            + Wording.unbroken(Gaps.TIMES_USUAL + " times") + " as long as usual" + often + ".",
                    "Dotted line: long silence" + often + "."));
        }
        var redefined = sum(dataset, series -> dataset.notches(series).redefined().length);
        if (redefined > 0) {
            remarks.add(
                    new Remark("\u2016\u00A0The count\u2019s start or method changes" + times(redefined, words) + "."));
        }
        var revised = sum(dataset, series -> dataset.notches(series).revised().length);
        if (revised > 0) {
            var often = times(revised, words);
            remarks.add(new Remark(
                    "R\u00A0The source published another figure for the same date on another day" + often + ".",
                    "R\u00A0Revised" + often + "."));
        }
        return remarks;
    }

    private static int sum(TraceDataset dataset, IntUnaryOperator count) {
        return IntStream.range(0, dataset.getSeriesCount()).map(count).sum();
    }

    static int count(Trace trace, Footing footing) {
        return (int) IntStream.range(0, trace.size())
                .filter(item -> trace.footing(item) == footing)
                .count();
    }

    private static String times(int count, Wording words) {
        return " (" + (count == 1 ? "once" : Wording.unbroken(words.number(count, 0) + " times")) + ")";
    }
}
