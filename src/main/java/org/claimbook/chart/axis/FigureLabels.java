package org.claimbook.chart.axis;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.Range;

/// How the figures at a scale are written.
public enum FigureLabels {
    /// "20,000"; the line at zero is darker.
    COUNTS("", 0),
    /// "×0.5"; the line at one is darker.
    RATIOS("\u00D7", 1);

    /// Round ratios, the farthest from one first.
    private static final List<Double> FAR = List.of(1000.0, 100.0, 10.0, 5.0, 2.0);

    private final String sign;
    private final double base;

    FigureLabels(String sign, double base) {
        this.sign = sign;
        this.base = base;
    }

    String sign() {
        return sign;
    }

    /// The ticks; but where one of ratios is not among them, or alone, it and the farthest round ratios to both
    /// sides of it for which there is room: without one, no ratio can be read.
    ///
    /// @param apart least distance of two ticks
    List<FigureScale.Tick> withBase(List<FigureScale.Tick> ticks, FigureScale scale, Range seen, double apart) {
        if (this != RATIOS
                || !seen.contains(scale.place(base))
                || (ticks.size() > 1 && ticks.stream().anyMatch(tick -> isBase(tick.figure())))) {
            return ticks;
        }
        var beside = Stream.of(FAR, FAR.stream().map(ratio -> 1 / ratio).toList())
                .flatMap(side -> side.stream()
                        .filter(ratio -> seen.contains(scale.place(ratio))
                                && Math.abs(scale.place(ratio) - scale.place(base)) >= apart)
                        .limit(1));
        return Stream.concat(Stream.of(base), beside)
                .map(ratio -> new FigureScale.Tick(scale.place(ratio), ratio, LinearSteps.decimals(ratio)))
                .toList();
    }

    /// Whether bars and distances are reckoned from this figure.
    boolean isBase(double figure) {
        return Math.abs(figure - base) < 1e-9;
    }
}
