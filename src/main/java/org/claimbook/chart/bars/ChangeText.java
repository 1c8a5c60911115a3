package org.claimbook.chart.bars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Quantity;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;

/// The words on and about a chart of changes.
///
/// @param all sources that say any number
/// @param scales of the panels of those that have a change
record ChangeText(
        List<Rates> all, RateScales scales, Step step, Accumulation accumulation, ChartText text, Locale locale) {
    private static final int MOST_NAMED = 3;

    private List<Rates> drawn() {
        return all.stream().filter(rates -> !rates.rates().isEmpty()).toList();
    }

    /// "Change per day between successive claims" after the subtitle, and at the foot how to read it and what is left
    /// out.
    ChartText around() {
        var what = "change per " + step.noun() + " between successive claims";
        var subtitle = text.subtitle().isEmpty() ? "C" + what.substring(1) : text.subtitle() + " \u00B7 " + what;
        var words = new ChartText(text.title(), subtitle, text.foot(), empty());
        for (var remark : remarks()) {
            words = words.withRemark(remark);
        }
        return words;
    }

    private String empty() {
        if (all.isEmpty()) {
            return text.empty();
        }
        return "No change to draw: it takes two claims of one source for different dates, of which at least one is no"
                + " bound or both are open to different sides.";
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (drawn().isEmpty()) {
            return remarks;
        }
        remarks.add(
                accumulation == Accumulation.PERIOD
                        ? "Each figure is of its own period: a bar shows by how much one differs from the one before."
                        : "A bar spans from one claim to the next; its area is the change.");
        var bars = drawn().stream().flatMap(rates -> rates.rates().stream()).toList();
        if (bars.stream().anyMatch(rate -> rate.height() < 0)) {
            remarks.add("Falls are hatched.");
        }
        if (bars.stream().anyMatch(rate -> !rate.isExact())) {
            remarks.add("Hollow or pale: approximate, or with an arrow only a bound.");
        }
        if (drawn().size() > 1 && !scales.shared()) {
            remarks.add("Each panel has its own scale.");
        }
        remarks.addAll(leftOut());
        return remarks;
    }

    private List<String> leftOut() {
        var words = new Wording(locale);
        var left = new ArrayList<String>();
        var unknown = all.stream().mapToInt(Rates::unknown).sum();
        if (unknown > 0) {
            left.add(Wording.unbroken(words.number(unknown, 0) + (unknown == 1 ? " step" : " steps"))
                    + " between bounds open to the same side: unknown, left as gaps.");
        }
        var restarted = all.stream().mapToInt(Rates::restarted).sum();
        if (restarted > 0) {
            left.add(Wording.unbroken(words.number(restarted, 0) + (restarted == 1 ? " step" : " steps"))
                    + " to figures that count since another day left out.");
        }
        var without = all.stream().filter(rates -> rates.rates().isEmpty()).toList();
        if (!without.isEmpty()) {
            var named = without.stream()
                    .limit(MOST_NAMED)
                    .map(rates -> rates.source() + (rates.claims() == 1 ? " (one claim)" : " (bounds only)"))
                    .collect(Collectors.joining(", "));
            var more = without.size() - MOST_NAMED;
            left.add("No change can be told of " + named + (more > 0 ? " and " + more + " more." : "."));
        }
        return left;
    }

    /// "+1,250 a day since 3 May 2024", "at least +35 a week since …".
    static String derived(Rate rate, Wording words) {
        var printed = rate.printed();
        var rateWords = says(printed, rate.about(), words);
        var from = words.date(EdtfDate.of(rate.change().from()));
        return rateWords + " per " + rate.step().noun() + " since " + from;
    }

    private static String says(Quantity quantity, boolean about, Wording words) {
        var low = quantity.low();
        var high = quantity.high();
        if (low != null && high != null) {
            return quantity.isPoint()
                    ? (about ? "about " : "") + signed(low, words)
                    : signed(low, words) + " to " + signed(high, words);
        }
        return low != null
                ? "at least " + signed(low, words)
                : high == null ? "unknown" : "at most " + signed(high, words);
    }

    private static String signed(BigDecimal number, Wording words) {
        return (number.signum() > 0 ? "+" : "") + words.number(number);
    }

    /// The chart in words: of each source the span, the greatest rise and the greatest fall.
    String described() {
        var words = new Wording(locale);
        var head = "Change: " + text.title() + (text.subtitle().isEmpty() ? "" : " (" + text.subtitle() + ")");
        if (drawn().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        sentences.add(head + ", per " + step.noun() + " between successive claims, "
                + (drawn().size() == 1 ? "1 source" : drawn().size() + " sources"));
        drawn().forEach(rates -> sentences.add(sentence(rates, words)));
        leftOut().forEach(each -> sentences.add(each.replaceAll("\\.$", "")));
        return plain(String.join(". ", sentences) + ".");
    }

    private static String sentence(Rates rates, Wording words) {
        var bars = rates.rates();
        var first = words.date(EdtfDate.of(bars.getFirst().change().from()));
        var last = words.date(EdtfDate.of(bars.getLast().after().date()));
        var highest = bars.getFirst();
        var lowest = bars.getFirst();
        for (var bar : bars) {
            highest = bar.height() > highest.height() ? bar : highest;
            lowest = bar.height() < lowest.height() ? bar : lowest;
        }
        var falls = bars.stream().filter(bar -> bar.height() < 0).count();
        var text = rates.source() + ": " + words.number(bars.size(), 0) + (bars.size() == 1 ? " change" : " changes")
                + ", " + first + " to " + last + ", highest " + derived(highest, words);
        return falls == 0
                ? text
                : text + ", " + words.number(falls, 0) + (falls == 1 ? " fall" : " falls") + ", lowest "
                        + derived(lowest, words);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
