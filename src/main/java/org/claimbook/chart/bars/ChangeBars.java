package org.claimbook.chart.bars;

import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;

/// The chart of what was added, or taken away, between successive claims: bars, a panel a source.
///
/// Given per day, week or month, whichever suits the claims ([Step]); always on a linear scale from zero.
public final class ChangeBars {
    private ChangeBars() {}

    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look) {
        var step = Step.of(matrix.series());
        var all = Rates.of(matrix, step);
        var drawn = all.stream().filter(rates -> !rates.rates().isEmpty()).toList();
        var scales = RateScales.of(drawn);
        var words = new ChangeText(all, scales, step, matrix.question().key().accumulation(), text, look.locale());
        return new ChangeChart(new Theme(look), words, drawn, scales);
    }
}
