package org.claimbook.reading.date;

import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.RangeForms;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads "since" before an event that is not dated, or by its year only: "since the invasion", "since the 2022
/// invasion",
/// "с начала войны".
final class Events {
    /// How many words after "since" may come before the event is named, and before a date of it.
    private static final int NAMED_WITHIN = 6;

    private static final int DATED_WITHIN = 12;

    private final Words words;
    private final RangeForms forms;
    private final Document doc;

    Events(Words words, RangeForms forms) {
        this.words = words;
        this.forms = forms;
        this.doc = words.doc();
    }

    /// @param at where the words after "since" begin
    @Nullable
    When at(int at) {
        var cue = doc.hitBefore(at, Table.DATE_CUES);
        if (cue == null || !Words.has(cue, "since") || Words.has(cue, "from")) {
            return null;
        }
        var end = doc.sentence(at).to();
        for (var next = at; next < Math.min(end, at + NAMED_WITHIN) && !isEnd(next); next++) {
            var event = words.word(next, "event");
            if (event != null) {
                return isDated(event.to(), Math.min(end, at + DATED_WITHIN)) ? null : when(at, cue, event.to());
            }
        }
        return null;
    }

    /// The year may stand before the event.
    private When when(int from, Hit cue, int to) {
        var year = 0;
        for (var at = from; at < to; at++) {
            var value = words.digits(at, 4);
            year = value >= 1900 && value < 2200 ? value : year;
        }
        var start = year == 0 ? null : new EdtfDate(year, 0, 0, false, false);
        var kind = year == 0 ? Kind.DATE : Kind.YEAR;
        return new When(from, to, cue.from(), kind, Role.SINCE, start, null, 0, DateRule.SINCE_EVENT);
    }

    private boolean isEnd(int at) {
        return doc.is(at, ",") || doc.is(at, ";") || doc.is(at, ":");
    }

    private boolean isDated(int from, int to) {
        for (var at = from; at < to && !doc.is(at, ",") && !doc.is(at, ";"); at++) {
            if (forms.at(at) != null) {
                return true;
            }
        }
        return false;
    }
}
