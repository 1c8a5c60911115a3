package org.claimbook.chart.bars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private Wording words() {
        return new Wording(locale);
    }

    /// "Change per day between successive claims" after the subtitle, and at the foot how to read it and what
    /// is left out.
    ChartText around() {
        var what = words().say("change.what." + step.noun());
        var subtitle = text.subtitle().isEmpty() ? ChartText.capital(what) : text.subtitle() + " \u00B7 " + what;
        var words = new ChartText(text.title(), subtitle, text.foot(), empty());
        for (var remark : remarks()) {
            words = words.withRemark(remark);
        }
        return words;
    }

    private String empty() {
        return all.isEmpty() ? text.empty() : words().say("change.empty");
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (drawn().isEmpty()) {
            return remarks;
        }
        var words = words();
        remarks.add(words.say(accumulation == Accumulation.PERIOD ? "change.ofPeriods" : "change.spans"));
        var bars = drawn().stream().flatMap(rates -> rates.rates().stream()).toList();
        if (bars.stream().anyMatch(rate -> rate.height() < 0)) {
            remarks.add(words.say("change.falls"));
        }
        if (bars.stream().anyMatch(rate -> !rate.isExact())) {
            remarks.add(words.say("change.hollow"));
        }
        if (drawn().size() > 1 && !scales.shared()) {
            remarks.add(words.say("panels.ownScale"));
        }
        remarks.addAll(leftOut());
        return remarks;
    }

    private List<String> leftOut() {
        var words = words();
        var left = new ArrayList<String>();
        var unknown = all.stream().mapToInt(Rates::unknown).sum();
        if (unknown > 0) {
            left.add(words.count("change.unknown", unknown));
        }
        var restarted = all.stream().mapToInt(Rates::restarted).sum();
        if (restarted > 0) {
            left.add(words.count("change.restarted", restarted));
        }
        var without = all.stream()
                .filter(rates -> rates.rates().isEmpty())
                .map(rates -> words.say(rates.claims() == 1 ? "change.oneClaim" : "change.boundsOnly", rates.source()))
                .toList();
        if (!without.isEmpty()) {
            left.add(words.say("change.without", words.listed(without, MOST_NAMED)));
        }
        return left;
    }

    /// "+1,250 a day since 3 May 2024", "at least +35 a week since …".
    static String derived(Rate rate, Wording words) {
        var printed = rate.printed();
        var rateWords = says(printed, rate.about(), words);
        var from = words.since(EdtfDate.of(rate.change().from()));
        return words.say("change.rate." + rate.step().noun(), rateWords, from);
    }

    private static String says(Quantity quantity, boolean about, Wording words) {
        var low = quantity.low();
        var high = quantity.high();
        if (low != null && high != null) {
            return quantity.isPoint()
                    ? about ? words.say("says.about", signed(low, words)) : signed(low, words)
                    : words.say("says.range", signed(low, words), signed(high, words));
        }
        return low != null
                ? words.say("says.at_least", signed(low, words))
                : high == null ? words.say("says.unknown") : words.say("says.at_most", signed(high, words));
    }

    private static String signed(BigDecimal number, Wording words) {
        return (number.signum() > 0 ? "+" : "") + words.number(number);
    }

    /// The chart in words: of each source the span, the greatest rise and the greatest fall.
    String described() {
        var words = words();
        var head = words.say("alt.change", text.head());
        if (drawn().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say("alt.changeBetween." + step.noun(), head, words.count("sources", drawn().size())));
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
        var text = words.count("alt.changes", bars.size(), rates.source(), first, last, derived(highest, words));
        return falls == 0 ? text : words.count("alt.falls", falls, text, derived(lowest, words));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
