package org.claimbook.chart.rows;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.RowNames;
import org.claimbook.compare.Interval;
import org.claimbook.model.Qualifier;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Rows of figures over one scale, between the names of their sources and the figures in words.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class RangePlot extends Plot {
    private static final double NAME_GAP = 0.9;

    private final transient Theme theme;
    private final transient DateRows rows;
    private final transient RangeWords words;
    private final transient FigureScale scale;
    private final transient AcrossAxis axis;
    private transient @Nullable Names names;
    private transient List<SourceRow> drawn = List.of();
    private transient @Nullable RowNames set;
    private transient Rectangle2D field = new Rectangle2D.Double();
    private @Nullable String selected;

    /// @param range the places on the scale from left to right
    RangePlot(Theme theme, DateRows rows, RangeWords words, FigureScale scale, Range range) {
        this.theme = theme;
        this.rows = rows;
        this.words = words;
        this.scale = scale;
        this.axis = new AcrossAxis(theme, scale, range);
    }

    /// @param wanted that are told where they stand
    void name(Names wanted) {
        names = wanted;
    }

    void select(@Nullable String uid) {
        selected = uid;
    }

    @Override
    public String getPlotType() {
        return "rows of figures";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        field = area;
        drawn = List.of();
        var placed = names;
        if (placed == null || placed.listed().isEmpty()) {
            drawNoDataMessage(g2, area);
        } else {
            drawRows(g2, area, placed);
        }
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(field);
        }
    }

    private void drawRows(Graphics2D g2, Rectangle2D area, Names placed) {
        var listed = placed.listed();
        var head = rows.median() == null ? 0.4 * theme.base() : theme.note().lineHeight() + 0.2 * theme.base();
        var below = axis.height();
        var named = RowNames.of(listed, theme, area.getWidth(), area.getHeight() - head - below);
        set = named;
        drawn = named.names().stream().map(name -> rows.ofSeries(name.series())).toList();
        var column = column(named, area.getWidth());
        var gap = NAME_GAP * theme.base();
        var left = area.getMinX() + named.width() + gap;
        var right = area.getMaxX() - column.width() - gap;
        field = new Rectangle2D.Double(left, area.getMinY() + head, Math.max(1, right - left), named.height());
        drawGround(g2, area, named);
        drawMedian(g2, area);
        named.draw(g2, placed, theme, true, area.getMinX(), field.getMinY());
        var marks = new LyingMarks(theme, named.rowHeight());
        for (var row = 0; row < drawn.size(); row++) {
            if (placed.isShown(drawn.get(row).series())) {
                drawMark(g2, marks, drawn.get(row), named.middle(row, field.getMinY()));
                column.draw(g2, row, field.getMaxX() + gap, named.middle(row, field.getMinY()));
            }
        }
    }

    private FigureColumn column(RowNames named, double width) {
        var size = named.letters().font().getSize2D();
        var full = FigureColumn.of(entries(false), theme, named.rowHeight(), size);
        return full.width() <= 0.3 * width ? full : FigureColumn.of(entries(true), theme, named.rowHeight(), size);
    }

    private List<FigureColumn.Entry> entries(boolean brief) {
        return drawn.stream()
                .map(row -> new FigureColumn.Entry(words.figure(row), words.note(row, brief)))
                .toList();
    }

    /// The scale, a dotted guide along each row, and the line that says what did not fit.
    private void drawGround(Graphics2D g2, Rectangle2D area, RowNames named) {
        var tall = new Rectangle2D.Double(
                field.getX(), field.getY(), field.getWidth(), area.getMaxY() - axis.height() - field.getMinY());
        axis.draw(g2, tall, area);
        var width = (float) (0.07 * theme.base());
        g2.setPaint(theme.axis());
        g2.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {width, 4 * width}, 0));
        for (var row = 0; row < drawn.size(); row++) {
            var y = named.middle(row, field.getMinY());
            g2.draw(new Line2D.Double(field.getMinX(), y, field.getMaxX(), y));
        }
        if (named.more() > 0) {
            theme.note()
                    .draw(g2, List.of(wording().count("range.more", named.more())), area.getMinX(), field.getMaxY());
        }
    }

    private Wording wording() {
        return new Wording(theme.look().locale());
    }

    private void drawMedian(Graphics2D g2, Rectangle2D area) {
        var median = rows.median();
        if (median == null || !scale.holds(median.doubleValue())) {
            return;
        }
        var x = x(median);
        var letters = theme.note();
        g2.setPaint(letters.colour());
        g2.setStroke(theme.hairline());
        g2.draw(new Line2D.Double(x, field.getMinY() - 0.1 * theme.base(), x, field.getMaxY()));
        var label = wording().say("range.median", wording().number(median));
        var width = letters.width(label);
        var most = Math.max(area.getMinX(), area.getMaxX() - width);
        letters.draw(
                g2,
                List.of(label),
                Math.clamp(x - width / 2, area.getMinX(), most),
                field.getMinY() - 0.2 * theme.base() - letters.lineHeight());
    }

    private double x(BigDecimal figure) {
        return axis.x(scale.place(figure.doubleValue()), field);
    }

    /// Where the mark of a row stands: at the number stated, or in the middle of a range.
    private Optional<Double> place(SourceRow row) {
        var low = row.low();
        var high = row.high();
        return low == null || high == null || !row.isOn(scale) ? Optional.empty() : Optional.of((x(low) + x(high)) / 2);
    }

    private void drawMark(Graphics2D g2, LyingMarks marks, SourceRow row, double y) {
        var place = place(row);
        var low = row.low();
        var high = row.high();
        if (place.isEmpty() || low == null || high == null) {
            return;
        }
        var x = place.get();
        var style = theme.series(row.series());
        var qualifier = row.figure().qualifier();
        switch (qualifier.shape()) {
            case LOWER_BOUND -> marks.drawBound(g2, style, x, y, Math.min(x + theme.arrowLength(), field.getMaxX()));
            case UPPER_BOUND -> marks.drawBound(g2, style, x, y, Math.max(x - theme.arrowLength(), field.getMinX()));
            case RANGE -> marks.drawRange(g2, style, x(low), x(high), y);
            case POINT, NONE -> {
                if (row.isDerived()) {
                    marks.drawDerived(g2, style, x, y);
                } else if (qualifier == Qualifier.NEARLY) {
                    marks.drawNearly(g2, style, x, y, least(row, x));
                } else {
                    marks.drawPoint(g2, style, x, y, qualifier == Qualifier.EXACT);
                }
            }
        }
        if (row.point().claim().uid().equals(selected)) {
            marks.drawSelected(g2, style, x, y);
        }
    }

    private double least(SourceRow row, double x) {
        var meant = Interval.of(row.figure(), true, true);
        var low = meant == null ? null : meant.low();
        return low == null || !scale.holds(low.doubleValue()) ? x : x(low);
    }

    /// The claim of the row at this height, from the names to the figures in words.
    ///
    /// @param reach how far beside the field the point may be
    Optional<Mark> nearest(double x, double y, double reach) {
        var named = set;
        var placed = names;
        if (named == null || placed == null || drawn.isEmpty()) {
            return Optional.empty();
        }
        var row = (int) Math.floor((y - field.getMinY()) / named.rowHeight());
        if (row < 0 || row >= drawn.size() || x < field.getMinX() - reach || x > field.getMaxX() + reach) {
            return Optional.empty();
        }
        var hit = drawn.get(row);
        var at = place(hit).orElse(field.getMinX());
        var middle = named.middle(row, field.getMinY());
        return placed.isShown(hit.series())
                ? Optional.of(new Mark(hit.series(), hit.point(), at, middle, words.derived(hit)))
                : Optional.empty();
    }
}
