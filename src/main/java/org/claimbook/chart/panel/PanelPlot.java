package org.claimbook.chart.panel;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.axis.DayAxis;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.plot.Names;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.event.PlotChangeEvent;
import org.jfree.chart.event.PlotChangeListener;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Several fields in a grid, over the same days, each under its heading; all are equally wide, and the dates
/// are written once a column.
///
/// Which figures a panel shows is its own affair: panels share a scale where they were given the same range.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class PanelPlot extends Plot implements PlotChangeListener {
    private final Theme theme;
    private final List<Panel> panels;
    private final DayAxis dates;
    private List<Panel> shown;
    private List<Rectangle2D> areas = List.of();
    private @Nullable Names names;

    /// @param days that all panels show unless they are zoomed
    /// @param anchor a day that is marked, where not each day is
    public PanelPlot(Theme theme, List<Panel> panels, Range days, double anchor) {
        this.theme = theme;
        this.panels = List.copyOf(panels);
        this.shown = this.panels;
        this.dates = new DayAxis(theme, days, anchor);
        for (var panel : panels) {
            panel.plot().getDomainAxis().setVisible(false);
            panel.plot().setParent(this);
            panel.plot().addChangeListener(this);
        }
    }

    /// To be told where the headings stand that name a series.
    public void nameBy(Names wanted) {
        names = wanted;
    }

    /// Lays out these panels, and not the others.
    public void show(List<Panel> wanted) {
        shown = List.copyOf(wanted);
        areas = List.of();
        fireChangeEvent();
    }

    public List<Panel> panels() {
        return panels;
    }

    /// The panels that were laid out last; [#areas] has one for each of the first of them, in this order.
    public List<Panel> shown() {
        return shown;
    }

    /// Where the figures of each panel were drawn last.
    public List<Rectangle2D> areas() {
        return areas;
    }

    @Override
    public String getPlotType() {
        return "Panels";
    }

    @Override
    public void plotChanged(PlotChangeEvent event) {
        fireChangeEvent();
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        areas = List.of();
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        if (panels.isEmpty()) {
            drawNoDataMessage(g2, area);
        } else if (!shown.isEmpty()) {
            areas = drawPanels(g2, area, info);
        }
    }

    private List<Rectangle2D> drawPanels(Graphics2D g2, Rectangle2D area, @Nullable PlotRenderingInfo info) {
        dates.setRange(shown.getFirst().plot().getDomainAxis().getRange(), true, false);
        var below =
                dates.reserveSpace(g2, this, area, RectangleEdge.BOTTOM, null).getBottom();
        var layout = PanelLayout.of(theme, shown.size(), area, below);
        var space = space(g2, layout);
        var drawn = new ArrayList<Rectangle2D>();
        for (var i = 0; i < layout.grid().shown(); i++) {
            var cell = layout.cell(i);
            PanelHeading.draw(g2, theme, shown.get(i), cell, names);
            var dataArea = drawField(g2, shown.get(i), layout.field(i), space, info);
            if (layout.grid().isLowest(i)) {
                dates.draw(g2, dataArea.getMaxY(), cell, dataArea, RectangleEdge.BOTTOM, null);
            }
            drawn.add(dataArea);
        }
        drawMore(g2, layout, below);
        return List.copyOf(drawn);
    }

    /// The room that figures need at the left: the same in all columns, or their dates would not be alike.
    private AxisSpace space(Graphics2D g2, PanelLayout layout) {
        var space = new AxisSpace();
        for (var i = 0; i < layout.grid().shown(); i++) {
            var plot = shown.get(i).plot();
            plot.getRangeAxis().reserveSpace(g2, plot, layout.field(i), RectangleEdge.LEFT, space);
        }
        return space;
    }

    private static Rectangle2D drawField(
            Graphics2D g2, Panel panel, Rectangle2D field, AxisSpace space, @Nullable PlotRenderingInfo info) {
        panel.plot().setFixedRangeAxisSpace(space, false);
        panel.plot().setFixedDomainAxisSpace(space, false);
        var drawn = new PlotRenderingInfo(info == null ? null : info.getOwner());
        panel.plot().draw(g2, field, null, null, drawn);
        if (info != null) {
            info.addSubplotInfo(drawn);
        }
        return drawn.getDataArea() == null ? field : drawn.getDataArea();
    }

    /// Says how many panels have no room.
    ///
    /// @param below height of the dates, which may stand at the upper end of the empty cell
    private void drawMore(Graphics2D g2, PanelLayout layout, double below) {
        var more = shown.size() - layout.grid().shown();
        if (more > 0) {
            var cell = layout.cell(layout.grid().shown());
            var lines =
                    theme.note().wrap(new Wording(theme.look().locale()).count("panels.more", more), cell.getWidth());
            theme.note().draw(g2, lines, cell.getMinX(), cell.getMinY() + below);
        }
    }
}
