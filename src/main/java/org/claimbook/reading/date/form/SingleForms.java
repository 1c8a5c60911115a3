package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads a date of any form, with the time of day that stands before or after it: "10 p.m. on Wednesday", "на ранок 5
/// листопада".
final class SingleForms {
    private final Words words;
    private final Document doc;
    private final CalendarForms days;
    private final RelativeForms relative;
    private final PartForms parts;
    private final Eras eras;
    private final Holidays holidays;
    private final TimeForms times;

    SingleForms(Words words, Numerals numerals, CalendarForms days, RelativeForms relative, Today today) {
        this.words = words;
        this.doc = words.doc();
        this.days = days;
        this.relative = relative;
        parts = new PartForms(words, numerals, days, relative, today);
        eras = new Eras(words, numerals, today);
        holidays = new Holidays(words, numerals, today);
        times = new TimeForms(words, numerals, today);
    }

    /// The longest that begins here.
    @Nullable
    Piece at(int at) {
        var time = times.at(at);
        var date = date(time == null ? at : afterTime(time.to()));
        if (date == null) {
            return time == null ? null : withDaypart(time);
        }
        return time == null ? withTime(withDaypart(date)) : date.from(at);
    }

    /// Between a time and its date: "10 p.m. on Wednesday", "18:00, 5 May".
    private int afterTime(int at) {
        var next = words.skipMark(at, ",");
        var cue = doc.hit(next, Table.DATE_CUES);
        return (cue != null && Words.has(cue, "on")) ? words.skip(cue.to(), "the") : words.skip(next, "of");
    }

    private @Nullable Piece date(int at) {
        var daypart = words.word(at, "daypart-before");
        daypart = daypart == null ? words.word(at, "daypart") : daypart;
        var longest = Piece.longer(days.at(at), relative.at(at));
        longest = Piece.longer(Piece.longer(longest, parts.at(at)), eras.at(at));
        longest = Piece.longer(longest, holidays.at(at));
        if (longest != null || daypart == null) {
            return longest;
        }
        var on = words.cue(daypart.to(), "on");
        var next = on == null ? words.skip(daypart.to(), "of") : on.to();
        var after = Piece.longer(days.at(next), relative.at(next));
        return after != null && after.isDay() ? after.from(at) : null;
    }

    private Piece withDaypart(Piece date) {
        var part = words.word(date.to(), "daypart");
        return part == null || !date.isDay() ? date : date.upTo(part.to());
    }

    private Piece withTime(Piece date) {
        if (!date.isDay()) {
            return date;
        }
        var next = words.skipMark(date.to(), ",");
        var cue = words.cue(next, "at");
        var end = times.end(cue == null ? next : cue.to());
        return end < 0 ? date : date.upTo(end);
    }
}
