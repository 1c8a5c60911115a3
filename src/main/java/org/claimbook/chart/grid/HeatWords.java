package org.claimbook.chart.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What is said of disagreement: on the chart, of a cell, and to those who cannot see it.
record HeatWords(Matrix matrix, HeatGrid grid, ChartText text, Locale locale) {
    private static final int MOST_SOURCES = 12;
    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private Wording words() {
        return new Wording(locale);
    }

    /// The words on the chart.
    ChartText onChart() {
        var said = text.withSubtitle(joined(text.subtitle(), measured()));
        if (grid.columns().isEmpty()) {
            return new ChartText(said.title(), said.subtitle(), said.foot(), empty());
        }
        if (grid.cells().anyMatch(cell -> cell.logRatio() == null)) {
            said = said.withRemark(words().say("heat.dash"));
        }
        if (grid.cells().anyMatch(HeatCell::interpolated)) {
            said = said.withRemark(words().say("heat.small"));
        }
        return uneven() ? said.withRemark(words().say("heat.uneven")) : said;
    }

    private String measured() {
        if (grid.ofPairs()) {
            return grid.columns().isEmpty()
                    ? words().say("heat.pairs")
                    : words().say(
                                    "heat.pairsAsOf",
                                    words().date(EdtfDate.of(
                                            grid.columns().getLast().date())));
        }
        var baseline = matrix.question().baseline();
        return baseline == null ? words().say("heat.toMedian") : words().say("heat.toSource", baseline);
    }

    private String empty() {
        var at = matrix.question().at();
        return at == null ? text.empty() : words().say("heat.empty", words().date(EdtfDate.of(at)));
    }

    /// Whether the days between the dates differ.
    private boolean uneven() {
        var columns = grid.columns();
        for (var i = 2; i < columns.size() && !grid.ofPairs(); i++) {
            var before = columns.get(i - 1).date().toEpochDay();
            if (columns.get(i).date().toEpochDay() - before
                    != before - columns.get(i - 2).date().toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : first + " \u00B7 " + second;
    }

    /// "−0.95", "≥−0.95" or "−0.10…+0.20": the number in a cell; "0" for what is held against itself, and a
    /// dash where there is none.
    ///
    /// @param brief whether bounds go without their sign
    String number(HeatCell cell, boolean brief) {
        var ratio = cell.logRatio();
        if (cell.itself()) {
            return "0";
        }
        return switch (cell.qualifier()) {
            case UNKNOWN -> "\u2013";
            case AT_LEAST -> (brief ? "" : "\u2265") + signed(low(ratio));
            case AT_MOST -> (brief ? "" : "\u2264") + signed(high(ratio));
            case BETWEEN -> signed(low(ratio)) + "\u2026" + signed(high(ratio));
            default -> signed(low(ratio));
        };
    }

    private static BigDecimal low(@Nullable Quantity quantity) {
        return Objects.requireNonNull(Objects.requireNonNull(quantity).low());
    }

    private static BigDecimal high(@Nullable Quantity quantity) {
        return Objects.requireNonNull(Objects.requireNonNull(quantity).high());
    }

    /// To two decimals, with a plus where it is above 0 when rounded.
    private String signed(BigDecimal number) {
        var rounded = number.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + words().number(rounded, 2);
    }

    /// "log ratio −0.95, ratio 0.39 to Oryx".
    String derived(HeatCell cell) {
        return cell.interpolated() ? words().say("says.interpolated", said(cell)) : said(cell);
    }

    private String said(HeatCell cell) {
        if (cell.itself()) {
            return words().say("heat.itself");
        }
        var log = cell.logRatio();
        var ratio = cell.ratio();
        if (log == null) {
            return ratio == null
                    ? words().say("heat.nothing", against(cell))
                    : words().say("heat.ratio", ends(ratio, this::factor), against(cell));
        }
        return ratio == null
                ? words().say("heat.log", ends(log, this::signed), against(cell))
                : words().say("heat.both", ends(log, this::signed), ends(ratio, this::factor), against(cell));
    }

    /// What a cell is held against: a source, or the median.
    private String against(HeatCell cell) {
        return cell.against().equals(HeatGrid.MEDIAN) ? words().say("heat.median") : cell.against();
    }

    private interface Writing {
        String of(BigDecimal number);
    }

    private String ends(Quantity quantity, Writing writing) {
        var low = quantity.low();
        var high = quantity.high();
        if (low == null || high == null) {
            return low != null
                    ? words().say("says.at_least", writing.of(low))
                    : high != null ? words().say("says.at_most", writing.of(high)) : "";
        }
        return quantity.isPoint() ? writing.of(low) : words().say("says.range", writing.of(low), writing.of(high));
    }

    private String factor(BigDecimal ratio) {
        var decimals = ratio.signum() != 0 && ratio.abs().compareTo(SMALL) < 0 ? 4 : 2;
        return words().number(ratio.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// The chart in words: for each source its first and last disagreement, the lowest and the highest.
    String described() {
        var measured = text.withSubtitle(joined(text.subtitle(), measured()));
        var head = words().say("alt.heatmap", measured.head());
        if (grid.columns().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        sentences.add(head + ", " + words().count("sources", grid.sources().size()) + dates());
        for (var series = 0; series < Math.min(MOST_SOURCES, grid.sources().size()); series++) {
            sentences.add(grid.sources().get(series) + ": " + (grid.ofPairs() ? pairs(series) : course(series)));
        }
        if (grid.sources().size() > MOST_SOURCES) {
            sentences.add(words().count("alt.moreSources", grid.sources().size() - MOST_SOURCES));
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private String dates() {
        var columns = grid.columns();
        if (grid.ofPairs()) {
            return "";
        }
        return ", " + words().count("dates", columns.size()) + ", "
                + words().dates(columns.getFirst().date(), columns.getLast().date());
    }

    private String pairs(int series) {
        var cells = grid.cells(series).stream().filter(cell -> !cell.itself()).toList();
        return cells.isEmpty()
                ? words().say("alt.noFigure")
                : cells.stream()
                        .map(cell -> words().say(
                                        "alt.heldTo",
                                        cell.logRatio() == null ? words().say("alt.nothingSaid") : spoken(cell),
                                        against(cell)))
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
    }

    private String course(int series) {
        if (grid.sources().get(series).equals(matrix.question().baseline())) {
            return words().say("alt.baseline");
        }
        var all = grid.cells(series);
        var cells = all.stream().filter(cell -> cell.logRatio() != null).toList();
        if (cells.isEmpty()) {
            return all.isEmpty()
                    ? words().say("alt.noFigure")
                    : words().say("alt.noneAgainst", against(all.getFirst()));
        }
        var first = cells.getFirst();
        var last = cells.getLast();
        return cells.size() == 1
                ? spoken(first) + on(first)
                : withExtremes(words().say("alt.course", spoken(first) + on(first), spoken(last) + on(last)), cells);
    }

    private String withExtremes(String course, List<HeatCell> cells) {
        var order = Comparator.comparingDouble(HeatCell::place);
        var lowest = cells.stream().min(order).orElseThrow();
        var highest = cells.stream().max(order).orElseThrow();
        var first = cells.getFirst().place();
        var last = cells.getLast().place();
        var said = lowest.place() < Math.min(first, last)
                ? words().say("alt.lowest", course, spoken(lowest) + on(lowest))
                : course;
        return highest.place() > Math.max(first, last)
                ? words().say("alt.highest", said, spoken(highest) + on(highest))
                : said;
    }

    private String spoken(HeatCell cell) {
        return ends(Objects.requireNonNull(cell.logRatio()), this::signed);
    }

    private String on(HeatCell cell) {
        return " (" + words().date(EdtfDate.of(cell.date())) + ")";
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
