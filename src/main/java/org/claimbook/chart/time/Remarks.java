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

/// What a reader must know of the marks on lines over time: a sentence for each kind that there is, with how
/// many there are, for in a crowd not all are drawn.
final class Remarks {
    private Remarks() {}

    static List<Remark> of(TraceDataset dataset, Locale locale) {
        var remarks = new ArrayList<Remark>();
        var interpolated = sum(dataset, series -> count(dataset.trace(series), Footing.INTERPOLATED));
        if (interpolated > 0) {
            remarks.add(new Remark(new Wording(locale).say("remark.interpolated")));
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
                    words.say(
                            "remark.silence",
                            words.count("days", Gaps.LEAST_DAYS),
                            words.count("remark.timesUsual", Gaps.TIMES_USUAL),
                            often),
                    words.say("remark.silenceBrief", often)));
        }
        var redefined = sum(dataset, series -> dataset.notches(series).redefined().length);
        if (redefined > 0) {
            remarks.add(new Remark(words.say("remark.redefined", times(redefined, words))));
        }
        var revised = sum(dataset, series -> dataset.notches(series).revised().length);
        if (revised > 0) {
            var often = times(revised, words);
            remarks.add(new Remark(words.say("remark.revised", often), words.say("remark.revisedBrief", often)));
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
        return count == 1 ? words.say("remark.once") : words.count("remark.times", count);
    }
}
