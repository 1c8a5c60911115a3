package org.claimbook.chart.time;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimbook.chart.frame.ChartText;

/// A sentence at the foot of a chart.
///
/// @param full where there is room, and for those who cannot see the chart
/// @param brief where there is little
record Remark(String full, String brief) {
    Remark(String both) {
        this(both, both);
    }

    /// The text with the remarks at its foot.
    static ChartText under(ChartText text, List<Remark> remarks) {
        var foot = text.foot();
        var remarked = IntStream.range(0, foot.size())
                .mapToObj(i -> foot.get(i)
                        + remarks.stream()
                                .map(remark -> " " + (i == 0 ? remark.full : remark.brief))
                                .collect(Collectors.joining()))
                .toList();
        return new ChartText(text.title(), text.subtitle(), remarked, text.empty());
    }

    /// The remarks as the end of a description.
    static String told(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> " " + remark.full.replace('\u00A0', ' '))
                .collect(Collectors.joining());
    }
}
