package org.claimbook.reading.date;

import java.time.LocalDate;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.Piece;
import org.claimbook.reading.date.form.RangeForms;
import org.jspecify.annotations.Nullable;

/// Reads times that are told by their length and their end: "the week to 5 May", "the three months ended in March".
final class Endings {
    private static final int LONGEST = 100;

    private final Words words;
    private final RangeForms forms;

    Endings(Words words, RangeForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /// @return null where nothing such begins here
    @Nullable
    Piece at(int at) {
        var article = words.skip(at, "the");
        var amount = words.amount(article);
        var year = words.word(at, "year-before");
        var unit = year != null ? year : words.word(amount == null ? article : amount.to(), "unit");
        var isTooLong = amount != null && amount.value() > LONGEST;
        if (unit == null || isTooLong || (amount == null && article == at && year == null)) {
            return null;
        }
        var ending = words.word(unit.to(), "ended");
        var end = ending == null ? null : forms.at(words.skip(ending.to(), "the"));
        var partial = end == null ? null : end.partial();
        var days = end == null ? null : end.days();
        if (end == null
                || end.kind() != Kind.DATE
                || days == null
                || partial == null
                || (partial.month() == 0 && partial.weekday() == 0)) {
            return null;
        }
        var count = amount == null ? 1 : amount.value();
        var name = year == null ? Words.value(unit, "unit") : "year";
        var start = start(days.end().plusDays(1), name, count);
        return start == null || start.isAfter(days.end())
                ? null
                : Piece.of(at, end.to(), DateRule.RANGE, new Stretch(start, days.end()));
    }

    private static @Nullable LocalDate start(LocalDate after, String unit, int count) {
        return switch (unit) {
            case "day" -> after.minusDays(count);
            case "week" -> after.minusWeeks(count);
            case "fortnight" -> after.minusWeeks(2L * count);
            case "month", "period" -> after.minusMonths(count);
            case "quarter" -> after.minusMonths(3L * count);
            case "year" -> after.minusYears(count);
            default -> null;
        };
    }
}
