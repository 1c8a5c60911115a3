package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Interpolation;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade.Method;
import org.claimbook.model.Report;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static List<String> brief(Matrix matrix) {
        var traces = new Interpolation(Locale.ENGLISH).traces(matrix, FigureScale.LINEAR);
        return Remarks.of(new TraceDataset(traces), Locale.ENGLISH).stream()
                .map(remark -> remark.brief().replace('\u00A0', ' '))
                .toList();
    }

    private static Claim published(Claim claim, String day) {
        var report =
                new Report(day, day, null, null, null, null, EdtfDate.parse(day).orThrow(), null, null, null);
        return claim.withReport(report);
    }

    @Test
    void plainSuccessorsNeedNoWords() {
        assertTrue(brief(Drawn.compared(
                        Alignment.LATEST,
                        null,
                        Drawn.exact("A", "2024-10-01", "1"),
                        Drawn.exact("A", "2024-10-02", "2")))
                .isEmpty());
    }

    @Test
    void eachMarkIsExplainedAndCounted() {
        var other = Drawn.exact("A", "2024-12-30", "6");
        assertEquals(
                List.of(
                        "Dotted line: long silence (once).",
                        "\u2016 The count\u2019s start or method changes (once).",
                        "R Revised (2 times)."),
                brief(Drawn.compared(
                        Alignment.LATEST,
                        null,
                        graded(published(Drawn.exact("A", "2024-10-01", "1"), "2024-10-02"), Method.OPPONENT),
                        graded(published(Drawn.exact("A", "2024-10-01", "2"), "2024-10-09"), Method.OPPONENT),
                        Drawn.exact("A", "2024-10-02", "3"),
                        published(Drawn.exact("A", "2024-10-03", "4"), "2024-10-04"),
                        published(Drawn.exact("A", "2024-10-03", "5"), "2024-10-09"),
                        graded(other, Method.ESTIMATE))));
    }

    private static Claim graded(Claim claim, Method method) {
        return claim.withGrade(claim.grade().withMethod(method));
    }

    @Test
    void interpolatedPointsAreNamedAndListed() {
        var matrix = Drawn.compared(
                Alignment.INTERPOLATE,
                null,
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.exact("A", "2024-10-11", "200"),
                Drawn.exact("B", "2024-10-04", "50"));
        assertEquals(List.of("Small open dots: interpolated points are derived, not claimed."), brief(matrix));
        var text = ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH);
        var chart = Timeline.of(matrix, text, ChartLook.forWidth(500));
        assertEquals(
                List.of("interpolated"),
                chart.figures().stream()
                        .map(DrawnFigure::derived)
                        .filter(derived -> derived != null)
                        .toList());
        assertTrue(chart.described().endsWith("interpolated points are derived, not claimed."));
        assertFalse(Timeline.isStepped(matrix.question()));
    }
}
