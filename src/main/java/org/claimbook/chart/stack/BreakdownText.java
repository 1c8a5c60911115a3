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
            subtitle.append(subtitle.isEmpty() ? "As of " : " \u00B7 as of ")
                    .append(date(stacks.stacks().getFirst().date()));
        }
        var words = new ChartText(text.title(), subtitle.toString(), text.foot(), empty());
        for (var remark : remarks()) {
            words = words.withRemark(remark);
        }
        return words;
    }

    private String date(LocalDate date) {
        return new Wording(locale).date(EdtfDate.of(date));
    }

    /// Why nothing is drawn, and what to do.
    private String empty() {
        var measure = "\u201C"
                + Objects.requireNonNullElse(whole.question().key().topic().measure(), "figures") + "\u201D";
        return parts.isEmpty()
                ? measure + " has no parts in this book: say in Measures which measures are parts of it, or choose a"
                        + " measure that has some."
                : "No source states a number for a part of " + measure + " here: widen the dates, or choose more"
                        + " sources.";
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
        return total == null ? "" : new Wording(locale).figure(total.claim().figure());
    }

    /// "≠ 17 more": the stated total is 17 more than its parts.
    String gap(BigDecimal gap) {
        var size = new Wording(locale).number(Quantity.rounded(gap.abs()));
        return Wording.unbroken(
                "\u2260 " + (gap.signum() == 0 ? "just outside" : size + (gap.signum() > 0 ? " more" : " less")));
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (stacks.stacks().isEmpty()) {
            return remarks;
        }
        var claims = parts.stream().mapToInt(Matrix::claims).sum();
        remarks.add("Parts: "
                + Wording.unbroken(new Wording(locale).number(claims, 0) + (claims == 1 ? " claim" : " claims")) + ".");
        var every = stacks.every();
        if (stacks.bySource() && !stacks.ofOneDate()) {
            remarks.add("Each source at the last date for which it states parts.");
        } else if (every != null) {
            remarks.add("Of " + new Wording(locale).number(stacks.dates(), 0) + " dates, the last of each "
                    + every.noun() + " is drawn.");
        }
        if (stacks.stacks().stream().anyMatch(stack -> stack.total() != null)) {
            remarks.add("Line across a bar: the stated total.");
        }
        remarks.addAll(signs());
        if (!stacks.without().isEmpty()) {
            remarks.add(without());
        }
        return remarks;
    }

    private List<String> signs() {
        var signs = new ArrayList<String>();
        if (stacks.stacks().stream().anyMatch(stack -> stack.gap() != null)) {
            signs.add("\u2260: the stated total is so much more, or less, than its parts.");
        }
        if (stacks.stacks().stream().anyMatch(stack -> stack.rest() > 0)) {
            signs.add("Dashed: parts not stated.");
        }
        if (stacks.stacks().stream().flatMap(stack -> stack.segments().stream()).anyMatch(Stack.Segment::isHollow)) {
            signs.add("Hollow: approximate, or with an arrow only a bound.");
        }
        return signs;
    }

    private String without() {
        var named = stacks.without().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        var more = stacks.without().size() - MOST_NAMED;
        return "No parts stated by " + named + (more > 0 ? " and " + more + " more." : ".");
    }

    /// The chart in words: of each bar its parts, its total and whether they add up.
    String described() {
        var head = "Breakdown: " + text.title() + (text.subtitle().isEmpty() ? "" : " (" + text.subtitle() + ")");
        if (stacks.stacks().isEmpty()) {
            return plain(head + ". " + empty());
        }
        var sentences = new ArrayList<String>();
        var count = stacks.stacks().size();
        sentences.add(head + ", into " + String.join(", ", names) + ", "
                + (stacks.bySource()
                        ? (count == 1 ? "1 source" : count + " sources")
                        : stacks.stacks().getFirst().source() + ", " + (count == 1 ? "1 date" : count + " dates")));
        var from = stacks.bySource() ? 0 : Math.max(0, count - MOST_TOLD);
        var told = stacks.stacks().subList(from, Math.min(count, from + MOST_TOLD));
        told.forEach(stack -> sentences.add(sentence(stack)));
        if (told.size() < count) {
            sentences.add("And " + (count - told.size()) + (stacks.bySource() ? " more sources" : " earlier dates"));
        }
        return plain(String.join(". ", sentences) + ".");
    }

    private String sentence(Stack stack) {
        var words = new Wording(locale);
        var said = stack.segments().stream()
                .map(segment -> names.get(segment.part()) + " " + words.says(segment.figure()))
                .collect(Collectors.joining(", "));
        var total = stack.total();
        var gap = stack.gap();
        return (stacks.bySource() ? stack.source() + ", " : "") + date(stack.date()) + ": " + said
                + (total == null
                        ? "; no total stated"
                        : "; stated total " + words.says(total.claim().figure()))
                + (stack.complete() ? "" : ", not all parts stated")
                + (gap == null
                        ? ""
                        : ", which is " + words.number(Quantity.rounded(gap.abs()))
                                + (gap.signum() >= 0 ? " more" : " less") + " than its parts");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
