package org.claimbook.chart.time;

import java.util.ArrayList;
import org.claimbook.chart.axis.FigureLabels;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;

/// The chart of each source as a multiple of a baseline, over time.
///
/// The baseline is the line at 1, and equal distances from it are equal ratios: half and twice are as far. A ratio
/// is a point, a bound or a range, as [org.claimbook.compare.Disagreement] finds it, and is drawn as such. One for
/// which the baseline's or the source's figure is not of the very date is a small open dot. What has no ratio is
/// counted at the foot.
public final class Ratio {
    private Ratio() {}

    /// Against the question's baseline, or else the source with most claims.
    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look) {
        var ratios = Ratios.of(matrix);
        var words = new RatioWords(ratios.baseline(), matrix.question(), look.locale());
        var dataset = new TraceDataset(ratios.traces(words));
        var around = words.around(text);
        var remarks = new ArrayList<>(words.remarks(dataset.traces(), ratios));
        remarks.addAll(Remarks.ofLines(dataset, look.locale()));
        var described = AltText.ratio(dataset.traces(), around, ratios.baseline(), look.locale());
        var theme = new Theme(look);
        var stepped = Timeline.isStepped(matrix.question());
        var extent = Extent.ofRatios(dataset.traces());
        var panel = new TracePanel(theme, dataset, stepped, extent, FigureLabels.RATIOS);
        return new TraceChart(theme, Remark.under(around, remarks), panel, null, described + Remark.told(remarks));
    }
}
