package org.claimbook.chart.data;

import java.util.List;
import java.util.Optional;
import org.jfree.data.DomainOrder;
import org.jfree.data.Range;
import org.jfree.data.xy.AbstractXYDataset;
import org.jspecify.annotations.Nullable;

/// All sources of a chart, as JFreeChart sees them: only the figures that the picture being drawn can show.
///
/// A renderer calls [#look] when it begins to draw; the items are then positions in what is left. Like the
/// chart itself, to be used by one thread at a time.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class TraceDataset extends AbstractXYDataset {
    /// What of a trace is being drawn: positions in its two strands.
    ///
    /// @param line figures that the line is drawn through
    /// @param marks figures of the line that may get a mark: the same at any resolution
    /// @param ranges figures with two ends
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record View(int[] line, int[] marks, int[] ranges) {
        /// Before the first drawing: not empty, or JFreeChart would not begin to draw.
        static View first(Trace trace) {
            return new View(first(trace.line()), first(trace.line()), first(trace.ranges()));
        }

        private static int[] first(Strand strand) {
            return new int[Math.min(1, strand.size())];
        }

        int size() {
            return line.length + ranges.length;
        }
    }

    /// Where a claim stands among the figures of a chart.
    ///
    /// @param series its source
    /// @param item its place in that source's trace
    public record Place(int series, int item) {}

    private final List<Trace> traces;
    private final List<Gaps> gaps;
    private final List<Notches> notches;
    private final View[] views;
    private @Nullable ClaimIndex index;

    public TraceDataset(List<Trace> traces) {
        this.traces = List.copyOf(traces);
        this.gaps = traces.stream().map(Gaps::of).toList();
        this.notches = traces.stream().map(Notches::of).toList();
        this.views = traces.stream().map(View::first).toArray(View[]::new);
    }

    /// Chooses what is drawn between two days.
    ///
    /// @param pixels the columns of the device
    /// @param units columns that do not depend on its resolution
    public void look(Range days, Thinning.Columns pixels, Thinning.Columns units) {
        for (var series = 0; series < views.length; series++) {
            var trace = traces.get(series);
            views[series] = new View(
                    thinned(trace.line(), days, pixels),
                    thinned(trace.line(), days, units),
                    thinned(trace.ranges(), days, pixels));
        }
    }

    private static int[] thinned(Strand strand, Range days, Thinning.Columns columns) {
        return Thinning.keep(strand, strand.from(days.getLowerBound()), strand.to(days.getUpperBound()), columns);
    }

    public List<Trace> traces() {
        return traces;
    }

    public Trace trace(int series) {
        return traces.get(series);
    }

    /// Where the line of a series would say too much.
    public Gaps gaps(int series) {
        return gaps.get(series);
    }

    /// Which figures of a series are marked as changed.
    public Notches notches(int series) {
        return notches.get(series);
    }

    /// Where a claim stands, if it does. The first question takes longer than all others.
    public Optional<Place> find(String uid) {
        if (index == null) {
            index = new ClaimIndex(traces);
        }
        return index.find(uid);
    }

    /// What was chosen last.
    public View view(int series) {
        return views[series];
    }

    /// The first day that any figure is for; 0 where there is none.
    public double firstDay() {
        return traces.stream()
                .filter(trace -> trace.size() > 0)
                .mapToDouble(trace -> trace.firstDay(0))
                .min()
                .orElse(0);
    }

    @Override
    public int getSeriesCount() {
        return traces.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return traces.get(series).source();
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.NONE;
    }

    @Override
    public int getItemCount(int series) {
        return views[series].size();
    }

    @Override
    public Number getX(int series, int item) {
        return traces.get(series).day(original(series, item));
    }

    @Override
    public Number getY(int series, int item) {
        return traces.get(series).place(original(series, item));
    }

    private int original(int series, int item) {
        var view = views[series];
        var trace = traces.get(series);
        return item < view.line().length
                ? trace.line().item()[view.line()[item]]
                : trace.ranges().item()[view.ranges()[item - view.line().length]];
    }
}
