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

    /// The words on the chart.
    ChartText onChart() {
        var said = text.withSubtitle(joined(text.subtitle(), measured()));
        if (grid.columns().isEmpty()) {
            return new ChartText(said.title(), said.subtitle(), said.foot(), empty());
        }
        if (grid.cells().anyMatch(cell -> cell.logRatio() == null)) {
            said = said.withRemark("A dash: nothing to compare a figure with.");
        }
        if (grid.cells().anyMatch(HeatCell::interpolated)) {
            said = said.withRemark("Small cells are interpolated between two claims: nobody claimed them.");
        }
        return uneven() ? said.withRemark("Columns are not to scale in time.") : said;
    }

    private String measured() {
        if (grid.ofPairs()) {
            return "log ratio of each row to each column"
                    + (grid.columns().isEmpty()
                            ? ""
                            : ", as of " + date(grid.columns().getLast()));
        }
        var baseline = matrix.question().baseline();
        return "log ratio to " + (baseline == null ? "the median of each date" : baseline);
    }

    private String empty() {
        var at = matrix.question().at();
        return at == null
                ? text.empty()
                : "No figures to compare: nobody claims a number for " + new Wording(locale).date(EdtfDate.of(at))
                        + ".";
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

    private String date(HeatColumn column) {
        return new Wording(locale).date(EdtfDate.of(column.date()));
    }

    /// "−0.95", "≥−0.95" or "−0.10…+0.20": the number in a cell; "0" for what is held against itself, and a dash where
    /// there is none.
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
        return (rounded.signum() > 0 ? "+" : "") + new Wording(locale).number(rounded, 2);
    }

    /// "log ratio −0.95, ratio 0.39 to Oryx".
    String derived(HeatCell cell) {
        var suffix = cell.interpolated() ? ", interpolated" : "";
        if (cell.itself()) {
            return "what the others are held against" + suffix;
        }
        var log = cell.logRatio();
        var ratio = cell.ratio();
        if (log == null) {
            return ratio == null
                    ? "nothing can be said of it against " + cell.against() + suffix
                    : "ratio " + ends(ratio, this::factor) + " to " + cell.against() + suffix;
        }
        return "log ratio " + ends(log, this::signed) + (ratio == null ? "" : ", ratio " + ends(ratio, this::factor))
                + " to " + cell.against() + suffix;
    }

    private interface Writing {
        String of(BigDecimal number);
    }

    private static String ends(Quantity quantity, Writing writing) {
        var low = quantity.low();
        var high = quantity.high();
        if (low == null || high == null) {
            return low != null ? "at least " + writing.of(low) : high != null ? "at most " + writing.of(high) : "";
        }
        return quantity.isPoint() ? writing.of(low) : writing.of(low) + " to " + writing.of(high);
    }

    private String factor(BigDecimal ratio) {
        var decimals = ratio.signum() != 0 && ratio.abs().compareTo(SMALL) < 0 ? 4 : 2;
        return new Wording(locale).number(ratio.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// The chart in words: for each source its first and last disagreement, the lowest and the highest.
    String described() {
        var head = "Heat map of disagreement: " + text.title() + " (" + joined(text.subtitle(), measured()) + ")";
        if (grid.columns().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        sentences.add(head + ", " + count(grid.sources().size(), "source") + dates());
        for (var series = 0; series < Math.min(MOST_SOURCES, grid.sources().size()); series++) {
            sentences.add(grid.sources().get(series) + ": " + (grid.ofPairs() ? pairs(series) : course(series)));
        }
        if (grid.sources().size() > MOST_SOURCES) {
            sentences.add("And " + (grid.sources().size() - MOST_SOURCES) + " more sources");
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private String dates() {
        var columns = grid.columns();
        if (grid.ofPairs()) {
            return "";
        }
        return ", " + count(columns.size(), "date") + ", " + date(columns.getFirst())
                + (columns.size() == 1 ? "" : " to " + date(columns.getLast()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String pairs(int series) {
        var cells = grid.cells(series).stream().filter(cell -> !cell.itself()).toList();
        return cells.isEmpty()
                ? "no figure"
                : cells.stream()
                        .map(cell -> (cell.logRatio() == null ? "nothing can be said" : spoken(cell)) + " to "
                                + cell.against())
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
    }

    private String course(int series) {
        if (grid.sources().get(series).equals(matrix.question().baseline())) {
            return "the baseline";
        }
        var all = grid.cells(series);
        var cells = all.stream().filter(cell -> cell.logRatio() != null).toList();
        if (cells.isEmpty()) {
            return all.isEmpty()
                    ? "no figure"
                    : "no figure that could be held against " + all.getFirst().against();
        }
        var first = cells.getFirst();
        var last = cells.getLast();
        var said = new StringBuilder(spoken(first) + on(first));
        if (cells.size() > 1) {
            said.append(" to ").append(spoken(last)).append(on(last)).append(extremes(cells));
        }
        return said.toString();
    }

    private String extremes(List<HeatCell> cells) {
        var order = Comparator.comparingDouble(HeatCell::place);
        var lowest = cells.stream().min(order).orElseThrow();
        var highest = cells.stream().max(order).orElseThrow();
        var first = cells.getFirst().place();
        var last = cells.getLast().place();
        return (lowest.place() < Math.min(first, last) ? ", lowest " + spoken(lowest) + on(lowest) : "")
                + (highest.place() > Math.max(first, last) ? ", highest " + spoken(highest) + on(highest) : "");
    }

    private String spoken(HeatCell cell) {
        return ends(Objects.requireNonNull(cell.logRatio()), this::signed);
    }

    private String on(HeatCell cell) {
        return " (" + new Wording(locale).date(EdtfDate.of(cell.date())) + ")";
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
