package org.claimbook.chart.time;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimbook.chart.axis.DayAxis;
import org.claimbook.chart.axis.FigureAxis;
import org.claimbook.chart.axis.FigureLabels;
import org.claimbook.chart.axis.ReferenceLine;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.data.NearestMark;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.NameAxis;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.SelectionMark;
import org.claimbook.chart.plot.TraceRenderer;
import org.claimbook.model.Qualifier.Shape;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Lines over dates in one field with its two axes: a whole chart, or one of several side by side.
final class TracePanel {
    private final Theme theme;
    private final TraceDataset dataset;
    private final TraceRenderer renderer;
    private final XYPlot plot = new XYPlot();
    private @Nullable SelectionMark selection;

    /// @param stepped whether a figure holds until the next
    /// @param extent what is shown unless it is zoomed
    TracePanel(Theme theme, TraceDataset dataset, boolean stepped, Extent extent) {
        this(theme, dataset, stepped, extent, FigureLabels.COUNTS);
    }

    /// @param stepped whether a figure holds until the next
    /// @param extent what is shown unless it is zoomed
    TracePanel(Theme theme, TraceDataset dataset, boolean stepped, Extent extent, FigureLabels labels) {
        this.theme = theme;
        this.dataset = dataset;
        this.renderer = new TraceRenderer(dataset, theme, stepped);
        var dayAxis = new DayAxis(theme, extent.days(), dataset.firstDay());
        var figureAxis = new FigureAxis(theme, extent.scale(), extent.figures(), labels);
        var empty = dataset.traces().stream().allMatch(trace -> trace.size() == 0);
        dayAxis.setVisible(!empty);
        figureAxis.setVisible(!empty);
        plot.setDomainAxis(dayAxis);
        plot.setRangeAxis(figureAxis);
        plot.setRenderer(renderer);
        plot.setDataset(dataset);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        drawAcross();
    }

    private void drawAcross() {
        for (var series = 0; series < dataset.getSeriesCount(); series++) {
            var trace = dataset.trace(series);
            if (trace.isAcross()) {
                renderer.addAnnotation(new ReferenceLine(theme, series, trace.level(), shown()), Layer.BACKGROUND);
            }
        }
    }

    XYPlot plot() {
        return plot;
    }

    TraceDataset dataset() {
        return dataset;
    }

    IntPredicate shown() {
        return renderer::isSeriesVisible;
    }

    /// Names each line where it ends, at the right.
    void nameLines(Names names) {
        plot.setRangeAxis(1, new NameAxis(theme, names, dataset));
    }

    /// What is seen of days and figures; null for all.
    ChartState asSeen(ChartState known) {
        return known.withZoom(seen(plot.getDomainAxis()), seen(plot.getRangeAxis()));
    }

    private static @Nullable Range seen(ValueAxis axis) {
        return axis.getRange().equals(axis.getDefaultAutoRange()) ? null : axis.getRange();
    }

    void adopt(ChartState wanted) {
        for (var series = 0; series < dataset.getSeriesCount(); series++) {
            renderer.setSeriesVisible(
                    series, !wanted.hidden().contains(dataset.trace(series).source()), false);
        }
        zoom(plot.getDomainAxis(), wanted.days());
        zoom(plot.getRangeAxis(), wanted.figures());
        mark(wanted.selected());
    }

    private static void zoom(ValueAxis axis, @Nullable Range wanted) {
        axis.setRange(wanted == null ? axis.getDefaultAutoRange() : wanted);
    }

    private void mark(@Nullable String uid) {
        if (selection != null) {
            plot.removeAnnotation(selection, false);
            selection = null;
        }
        var place = uid == null ? Optional.<TraceDataset.Place>empty() : dataset.find(uid);
        if (place.isPresent() && renderer.isSeriesVisible(place.get().series())) {
            selection = new SelectionMark(theme, dataset, place.get());
            plot.addAnnotation(selection, false);
        }
    }

    /// @param area where the lines were drawn last
    Optional<Mark> nearest(double x, double y, Rectangle2D area, double reach) {
        var days = scale(plot.getDomainAxis(), area, plot.getDomainAxisEdge());
        var figures = scale(plot.getRangeAxis(), area, plot.getRangeAxisEdge());
        return new NearestMark(dataset, days, figures).find(x, y, reach, renderer::isSeriesVisible);
    }

    private static NearestMark.Scale scale(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
        return new NearestMark.Scale() {
            @Override
            public double toPicture(double data) {
                return axis.valueToJava2D(data, area, edge);
            }

            @Override
            public double toData(double picture) {
                return axis.java2DToValue(picture, area, edge);
            }
        };
    }

    /// The figures of all series that are shown.
    List<DrawnFigure> figures() {
        return IntStream.range(0, dataset.getSeriesCount())
                .filter(renderer::isSeriesVisible)
                .mapToObj(dataset::trace)
                .flatMap(TracePanel::figures)
                .toList();
    }

    private static Stream<DrawnFigure> figures(Trace trace) {
        return IntStream.range(0, trace.size()).mapToObj(item -> {
            var point = trace.point(item);
            var figure = trace.figure(item);
            var stated = figure.statedEnd();
            var shape = figure.qualifier().shape();
            return new DrawnFigure(
                    trace.source(),
                    point.date(),
                    point.claim(),
                    shape == Shape.UPPER_BOUND ? null : stated == null ? figure.low() : stated,
                    shape == Shape.LOWER_BOUND ? null : stated == null ? figure.high() : stated,
                    figure.qualifier(),
                    trace.kind(item));
        });
    }
}
