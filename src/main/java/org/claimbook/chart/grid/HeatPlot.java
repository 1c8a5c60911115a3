package org.claimbook.chart.grid;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.RowNames;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// A field of coloured cells, with names at the left, heads under its columns, and a key.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class HeatPlot extends Plot {
    private static final double NAME_GAP = 0.7;
    private static final double LEAST_COLUMN = 0.9;
    private static final double MOST_COLUMN = 15;
    private static final double MOST_ROW = 6;
    private static final double HEADS_SHARE = 0.34;

    private final transient Theme theme;
    private final transient HeatGrid grid;
    private final transient HeatWords words;
    private transient @Nullable Names names;
    private transient List<HeatColumn> columns = List.of();
    private transient @Nullable RowNames set;
    private transient Rectangle2D field = new Rectangle2D.Double();
    private @Nullable String selected;

    HeatPlot(Theme theme, HeatGrid grid, HeatWords words) {
        this.theme = theme;
        this.grid = grid;
        this.words = words;
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
        return "heat map";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        field = area;
        columns = List.of();
        set = null;
        var placed = names;
        if (placed == null || placed.listed().isEmpty() || grid.columns().isEmpty()) {
            drawNoDataMessage(g2, area);
        } else {
            drawGrid(g2, area, placed);
        }
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(field);
        }
    }

    private void drawGrid(Graphics2D g2, Rectangle2D area, Names placed) {
        // The names are set twice: how wide they are tells how many columns fit, these how high heads and key are, and
        // that how high the rows can be.
        var sketch = RowNames.of(placed.listed(), theme, area.getWidth(), 0.7 * area.getHeight());
        var gap = NAME_GAP * theme.base();
        var room = Math.max(1, area.getWidth() - sketch.width() - gap);
        var most = Math.max(1, (int) Math.floor(room / (LEAST_COLUMN * theme.base())));
        var stretch = choose(placed, most);
        var columnWidth = Math.min(MOST_COLUMN * theme.base(), room / Math.max(1, columns.size()));
        var heads = heads(columnWidth, HEADS_SHARE * area.getHeight());
        var key = key(new Rectangle2D.Double(0, 0, columnWidth, theme.base()), stretch);
        var below = heads.height() + key.height(area.getWidth());
        var height = Math.max(1, area.getHeight() - below);
        var rows = placed.listed().size();
        var named =
                RowNames.of(placed.listed(), theme, area.getWidth(), Math.min(height, MOST_ROW * theme.base() * rows));
        set = named;
        var left = area.getMinX() + named.width() + gap;
        var wide = Math.min(columnWidth, (area.getMaxX() - left) / Math.max(1, columns.size()));
        field = new Rectangle2D.Double(left, area.getMinY(), wide * columns.size(), named.height());
        var painter = drawCells(g2, placed, named);
        named.draw(g2, placed, theme, false, area.getMinX(), field.getMinY());
        var foot = field.getMaxY() + drawMore(g2, named, area);
        heads(wide, HEADS_SHARE * area.getHeight()).draw(g2, left, foot, area.getMaxX());
        new HeatKey(theme, painter, shown(placed, named), stretch)
                .draw(g2, area.getMinX(), foot + heads.height(), area.getWidth());
    }

    /// Chooses the columns: those of sources that are shown, or as many dates as fit.
    ///
    /// @return of which stretch of time each date is the last; empty where all dates fit
    private String choose(Names placed, int most) {
        if (grid.ofPairs()) {
            columns = grid.columns().stream()
                    .filter(column -> placed.isShown(grid.sources().indexOf(column.source())))
                    .toList();
            return "";
        }
        var dates = grid.columns().stream().map(HeatColumn::date).toList();
        var buckets = DateBuckets.of(dates, most, new Wording(theme.look().locale()));
        columns = buckets.chosen().stream().map(grid.columns()::get).toList();
        return buckets.stretch();
    }

    private Heads heads(double columnWidth, double room) {
        return grid.ofPairs()
                ? new SourceHeads(
                        theme, columns.stream().map(HeatColumn::source).toList(), columnWidth, room)
                : new DateHeads(theme, columns.stream().map(HeatColumn::date).toList(), columnWidth);
    }

    private HeatKey key(Rectangle2D size, String stretch) {
        var cells = columns.stream()
                .flatMap(column -> column.cells().values().stream())
                .toList();
        return new HeatKey(theme, CellPainter.of(theme, words, cells, size), cells, stretch);
    }

    private List<HeatCell> shown(Names placed, RowNames named) {
        return named.names().stream()
                .map(NamePlan.Name::series)
                .filter(placed::isShown)
                .flatMap(series -> columns.stream().map(column -> column.cells().get(series)))
                .filter(Objects::nonNull)
                .toList();
    }

    private CellPainter drawCells(Graphics2D g2, Names placed, RowNames named) {
        var painter = CellPainter.of(theme, words, shown(placed, named), place(0, 0, named));
        for (var row = 0; row < named.count(); row++) {
            var series = named.names().get(row).series();
            for (var column = 0; placed.isShown(series) && column < columns.size(); column++) {
                var cell = columns.get(column).cells().get(series);
                if (cell != null) {
                    painter.draw(g2, cell, place(row, column, named));
                }
            }
        }
        // After all others, or their neighbours would cover a part of the frame.
        for (var row = 0; row < named.count(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                var cell =
                        columns.get(column).cells().get(named.names().get(row).series());
                if (cell != null
                        && placed.isShown(cell.series())
                        && cell.point().claim().uid().equals(selected)) {
                    painter.drawSelected(g2, place(row, column, named));
                }
            }
        }
        return painter;
    }

    private Rectangle2D place(int row, int column, RowNames named) {
        var width = field.getWidth() / Math.max(1, columns.size());
        return new Rectangle2D.Double(
                field.getMinX() + column * width, field.getMinY() + row * named.rowHeight(), width, named.rowHeight());
    }

    /// Says how many rows did not fit, and how high that is.
    private double drawMore(Graphics2D g2, RowNames named, Rectangle2D area) {
        if (named.more() == 0) {
            return 0;
        }
        var more = new Wording(theme.look().locale()).count("sources.noRoom", named.more());
        theme.note().draw(g2, List.of(more), area.getMinX(), field.getMaxY());
        return theme.note().lineHeight();
    }

    /// The cell at this point, unless it is empty.
    Optional<Mark> at(double x, double y) {
        var named = set;
        var placed = names;
        if (named == null || placed == null || columns.isEmpty() || !field.contains(x, y)) {
            return Optional.empty();
        }
        var column = (int) ((x - field.getMinX()) / field.getWidth() * columns.size());
        var row = (int) ((y - field.getMinY()) / named.rowHeight());
        if (row >= named.count() || column >= columns.size()) {
            return Optional.empty();
        }
        var cell = columns.get(column).cells().get(named.names().get(row).series());
        if (cell == null || !placed.isShown(cell.series())) {
            return Optional.empty();
        }
        var place = place(row, column, named);
        return Optional.of(
                new Mark(cell.series(), cell.point(), place.getCenterX(), place.getCenterY(), words.derived(cell)));
    }
}
