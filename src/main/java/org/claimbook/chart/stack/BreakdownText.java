package org.claimbook.chart.stack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.model.EdtfDate;

/// The words on and about a breakdown.
///
/// @param names of the parts
record BreakdownText(
        Matrix whole, List<Matrix> parts, Stacks stacks, List<String> names, ChartText text, Locale locale) {
    private static final int MOST_NAMED = 3;
    private static final int MOST_TOLD = 12;

    ChartText around() {
        var subtitle = new StringBuilder(text.subtitle());
        if (!stacks.stacks().isEmpty() && stacks.ofOneDate()) {
            var asOf = words().say("range.asOf", date(stacks.stacks().getFirst().date()));
            subtitle.append(subtitle.isEmpty() ? ChartText.capital(asOf) : " \u00B7 " + asOf);
        }
        var words = new ChartText(text.title(), subtitle.toString(), text.foot(), empty());
        for (var remark : remarks()) {
            words = words.withRemark(remark);
        }
        return words;
    }

    private Wording words() {
        return new Wording(locale);
    }

    private String date(LocalDate date) {
        return words().date(EdtfDate.of(date));
    }

    /// Why nothing is drawn, and what to do.
    private String empty() {
        var measure = whole.question().key().topic().measure();
        return words().say(
                        parts.isEmpty() ? "stack.noParts" : "stack.noFigures",
                        Objects.requireNonNullElse(measure, words().say("text.figures")));
    }

    /// What a bar is told by: its source, its date, or both, whatever tells it from the others.
    String label(Stack stack) {
        if (!stacks.bySource()) {
            return date(stack.date());
        }
        return stacks.ofOneDate() ? stack.source() : stack.source() + ", " + date(stack.date());
    }

    /// "62,400", as stated.
    String total(Stack stack) {
        var total = stack.total();
        return total == null ? "" : words().figure(total.claim().figure());
    }

    /// "≠ 17 more": the stated total is 17 more than its parts.
    String gap(BigDecimal gap) {
        var size = words().number(Quantity.rounded(gap.abs()));
        return Wording.unbroken(
                gap.signum() == 0
                        ? words().say("stack.outside")
                        : words().say(gap.signum() > 0 ? "stack.more" : "stack.less", size));
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (stacks.stacks().isEmpty()) {
            return remarks;
        }
        var claims = parts.stream().mapToInt(Matrix::claims).sum();
        remarks.add(words().say("multiples.parts", words().count("claims", claims)));
        var every = stacks.every();
        if (stacks.bySource() && !stacks.ofOneDate()) {
            remarks.add(words().say("stack.lastOfSource"));
        } else if (every != null) {
            remarks.add(words().say("stack.every." + every.code(), stacks.dates()));
        }
        if (stacks.stacks().stream().anyMatch(stack -> stack.total() != null)) {
            remarks.add(words().say("stack.line"));
        }
        remarks.addAll(signs());
        if (!stacks.without().isEmpty()) {
            remarks.add(words().say("stack.without", words().listed(stacks.without(), MOST_NAMED)));
        }
        return remarks;
    }

    private List<String> signs() {
        var signs = new ArrayList<String>();
        if (stacks.stacks().stream().anyMatch(stack -> stack.gap() != null)) {
            signs.add(words().say("stack.unequal"));
        }
        if (stacks.stacks().stream().anyMatch(stack -> stack.rest() > 0)) {
            signs.add(words().say("stack.dashed"));
        }
        if (stacks.stacks().stream().flatMap(stack -> stack.segments().stream()).anyMatch(Stack.Segment::isHollow)) {
            signs.add(words().say("stack.hollow"));
        }
        return signs;
    }

    /// The chart in words: of each bar its parts, its total and whether they add up.
    String described() {
        var words = words();
        var head = words.say("alt.breakdown", text.head());
        if (stacks.stacks().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        var count = stacks.stacks().size();
        var many = stacks.bySource()
                ? words.count("sources", count)
                : stacks.stacks().getFirst().source() + ", " + words.count("dates", count);
        sentences.add(words.say("alt.into", head, String.join(", ", names), many));
        var from = stacks.bySource() ? 0 : Math.max(0, count - MOST_TOLD);
        var told = stacks.stacks().subList(from, Math.min(count, from + MOST_TOLD));
        told.forEach(stack -> sentences.add(sentence(stack)));
        if (told.size() < count) {
            sentences.add(words.count(stacks.bySource() ? "alt.moreSources" : "alt.earlierDates", count - told.size()));
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private String sentence(Stack stack) {
        var words = words();
        var parts = stack.segments().stream()
                .map(segment -> names.get(segment.part()) + " " + words.says(segment.figure()))
                .collect(Collectors.joining(", "));
        var total = stack.total();
        var said = (stacks.bySource() ? stack.source() + ", " : "") + date(stack.date()) + ": " + parts;
        said = total == null
                ? words.say("alt.noTotal", said)
                : words.say("alt.total", said, words.says(total.claim().figure()));
        said = stack.complete() ? said : words.say("alt.notAll", said);
        var gap = stack.gap();
        return gap == null
                ? said
                : words.say(
                        gap.signum() >= 0 ? "alt.more" : "alt.less", said, words.number(Quantity.rounded(gap.abs())));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
