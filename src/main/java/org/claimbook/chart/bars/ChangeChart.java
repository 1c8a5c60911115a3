package org.claimbook.chart.bars;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimbook.chart.axis.DayAxis;
import org.claimbook.chart.axis.FigureAxis;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.panel.Panel;
import org.claimbook.chart.panel.PanelPlot;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/// Bars over dates, a panel a source; days are zoomed in all panels, figures are not.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class ChangeChart extends ClaimChart {
    /// The bars of a source in their panel.
    private record Field(BarField bars, Panel panel) {
        Rates rates() {
            return bars.rates();
        }

        ValueAxis days() {
            return panel.plot().getDomainAxis();
        }
    }

    /// What is hidden: shared with the legend, which the frame makes before the chart stands.
    private static final class Hidden {
        private Set<String> names = Set.of();
    }

    private final List<Field> fields;
    private final PanelPlot plot;
    private final Hidden hidden;
    private final String described;

    ChangeChart(Theme theme, ChangeText text, List<Rates> drawn, RateScales scales) {
        this(theme, text, fields(theme, drawn, scales), scales, new Hidden());
    }

    private ChangeChart(Theme theme, ChangeText text, List<Field> fields, RateScales scales, Hidden hidden) {
        super(theme, text.around(), plot(theme, fields, scales), names(theme, fields, hidden));
        this.fields = fields;
        this.plot = (PanelPlot) getPlot();
        this.hidden = hidden;
        this.described = text.described();
        plot.nameBy(names());
        show(ChartState.PLAIN);
    }

    private static PanelPlot plot(Theme theme, List<Field> fields, RateScales scales) {
        var panels = fields.stream().map(Field::panel).toList();
        return new PanelPlot(theme, panels, scales.days(), scales.days().getLowerBound());
    }

    private static Names names(Theme theme, List<Field> fields, Hidden hidden) {
        var names = fields.stream().map(field -> name(field.rates())).toList();
        return new Names(
                theme,
                names,
                series ->
                        names.stream().noneMatch(name -> name.series() == series && hidden.names.contains(name.text())),
                Names.Stand.IN_PANELS);
    }

    private static NamePlan.Name name(Rates rates) {
        return new NamePlan.Name(rates.series(), rates.source(), null);
    }

    private static List<Field> fields(Theme theme, List<Rates> drawn, RateScales scales) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> field(
                        theme, drawn.get(i), scales.days(), scales.figures().get(i)))
                .toList();
    }

    private static Field field(Theme theme, Rates rates, Range days, Range figures) {
        var plot = new XYPlot();
        plot.setDomainAxis(new DayAxis(theme, days, days.getLowerBound()));
        plot.setRangeAxis(new FigureAxis(theme, FigureScale.LINEAR, figures));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        var bars = new BarField(theme, rates);
        plot.addAnnotation(bars, false);
        var ink = theme.series(rates.series()).text();
        return new Field(bars, new Panel(rates.source(), null, ink, plot, name(rates)));
    }

    private Stream<Field> shown() {
        return fields.stream()
                .filter(field -> !hidden.names.contains(field.rates().source()));
    }

    @Override
    protected ChartState asSeen(ChartState known) {
        if (fields.isEmpty()) {
            return known;
        }
        var days = fields.getFirst().days();
        return known.withZoom(days.getRange().equals(days.getDefaultAutoRange()) ? null : days.getRange(), null);
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        var state = wanted.on(FigureScale.LINEAR).withZoom(wanted.days(), null);
        hidden.names = state.hidden();
        for (var field : fields) {
            var days = field.days();
            days.setRange(state.days() == null ? days.getDefaultAutoRange() : state.days());
            field.bars.select(state.selected());
        }
        plot.show(shown().map(Field::panel).toList());
        return state;
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        var areas = plot.areas();
        var seen = shown().toList();
        return IntStream.range(0, areas.size())
                .mapToObj(i -> nearest(seen.get(i), areas.get(i), x, y, reach))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mark> nearest(Field field, Rectangle2D area, double x, double y, double reach) {
        if (x < area.getMinX() || x > area.getMaxX() || y < area.getMinY() - reach || y > area.getMaxY() + reach) {
            return Optional.empty();
        }
        var words = new Wording(theme().look().locale());
        return field.bars
                .nearest(x, y, reach, area, field.days(), field.panel.plot().getRangeAxis())
                .map(found -> new Mark(
                        field.rates().series(),
                        found.rate().after(),
                        found.x(),
                        found.y(),
                        ChangeText.derived(found.rate(), words)));
    }

    @Override
    public List<ValueAxis> dayAxes() {
        return fields.stream().map(Field::days).toList();
    }

    @Override
    public List<Rectangle2D> areas() {
        return plot.areas();
    }

    @Override
    public String described() {
        return described;
    }

    @Override
    public List<DrawnFigure> figures() {
        return shown().flatMap(field -> field.rates().rates().stream().map(rate -> figure(field, rate)))
                .toList();
    }

    private static DrawnFigure figure(Field field, Rate rate) {
        var printed = rate.printed();
        return new DrawnFigure(
                field.rates().source(),
                rate.after().date(),
                rate.after().claim(),
                printed.low(),
                printed.high(),
                rate.qualifier(),
                "per " + rate.step().noun());
    }
}
