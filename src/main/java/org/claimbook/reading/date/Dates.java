package org.claimbook.reading.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.LengthForms;
import org.claimbook.reading.date.form.Piece;
import org.claimbook.reading.date.form.RangeForms;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds the dates, times, periods, durations and ages of a text.
public final class Dates {
    private final Document doc;
    private final RangeForms forms;
    private final LengthForms lengths;
    private final Roles roles;
    private final Echoes echoes;
    private final Events events;
    private final Endings endings;
    private final Words words;

    private Dates(Document doc, List<Amount> numbers, Today today) {
        this.doc = doc;
        words = new Words(doc, numbers);
        forms = new RangeForms(words, today);
        lengths = new LengthForms(words, today);
        roles = new Roles(words, today);
        endings = new Endings(words, forms);
        events = new Events(words, forms);
        echoes = new Echoes(words, new Numerals(words), forms.relative(), today);
    }

    /// All of a text, in order and not overlapping: the longest that begins at a place wins.
    ///
    /// @param numbers for durations and ages
    /// @param published the day from which the text speaks; null where nobody says it
    public static List<When> of(Document doc, List<Amount> numbers, @Nullable LocalDate published) {
        var found = new Dates(doc, numbers, new Today(published, null)).all();
        var anchor = published == null ? anchor(doc, found) : null;
        return anchor == null ? found : new Dates(doc, numbers, new Today(null, anchor)).all();
    }

    /// The day that the line with the publisher, a dateline or the beginning of a text says it is of; null where none.
    public static @Nullable LocalDate ofDocument(Document doc) {
        var dates = new Dates(doc, List.of(), new Today(null, null));
        for (var sentence : doc.sentences()) {
            var kind = doc.blocks().get(sentence.block()).kind();
            if (kind == Block.Kind.BOILERPLATE) {
                continue;
            }
            var when = dates.firstDay(sentence.from(), sentence.to(), kind == Block.Kind.BYLINE);
            if (when != null) {
                return when;
            }
            if (kind == Block.Kind.PARAGRAPH) {
                return null;
            }
        }
        return null;
    }

    /// The first full date between two places; in a paragraph, only one that stands in its dateline.
    private @Nullable LocalDate firstDay(int from, int to, boolean anywhere) {
        for (var at = from; at < (anywhere ? to : Math.min(to, from + 6)); at++) {
            var piece = forms.at(at);
            if (piece != null
                    && piece.partial() != null
                    && piece.days() != null
                    && piece.days().isDay()) {
                var ends = doc.is(piece.to(), ".")
                        || doc.is(piece.to(), "-")
                        || doc.is(piece.to(), ",")
                        || piece.to() == to;
                return anywhere || (ends && doc.isCapital(from)) ? piece.days().end() : null;
            }
        }
        return null;
    }

    /// The latest whole date of a text, but those of a page's furniture, where no date names a later year; else the
    /// middle of the only year that it names; null where there is none.
    private static @Nullable LocalDate anchor(Document doc, List<When> found) {
        LocalDate latest = null;
        var first = Integer.MAX_VALUE;
        var last = 0;
        for (var when : found) {
            var date = when.end() == null ? when.start() : when.end();
            var isDate = when.kind() == Kind.DATE || when.kind() == Kind.YEAR;
            if (date == null || !isDate || doc.block(when.from()).kind() == Block.Kind.BOILERPLATE) {
                continue;
            }
            first = Math.min(first, date.year());
            last = Math.max(last, date.year());
            var isOwn = when.role() == When.Role.ON || when.role() == When.Role.AS_OF;
            if (isOwn && date.isDay() && (latest == null || date.first().isAfter(latest))) {
                latest = date.first();
            }
        }
        if (latest != null && latest.getYear() == last) {
            return latest;
        }
        return first == last ? LocalDate.of(last, Month.JULY, 1) : null;
    }

    private List<When> all() {
        var found = new ArrayList<When>();
        var last = 0;
        for (var at = 0; at < doc.size(); at++) {
            var when = mayBegin(at) ? at(at, last, found) : null;
            if (when != null) {
                found.add(when);
                last = when.to();
                at = last - 1;
            }
        }
        pairs(found);
        new Beginnings(words, found).complete();
        return found;
    }

    private @Nullable When at(int at, int last, List<When> found) {
        var piece = piece(at);
        var echo = echoes.at(at, found);
        if (echo != null && (piece == null || echo.to() >= piece.to())) {
            return echo;
        }
        if (piece == null || piece.kind() == Kind.YEAR || piece.kind() == Kind.DURATION) {
            var event = events.at(at);
            if (event != null) {
                return event;
            }
        }
        return piece == null ? null : roles.when(piece, last);
    }

    private @Nullable Piece piece(int at) {
        var longest = Piece.longer(Piece.longer(forms.at(at), lengths.at(at)), endings.at(at));
        return longest == null || (longest.rule() != DateRule.PAST && longest.rule() != DateRule.RELATIVE)
                ? longest
                : named(longest);
    }

    /// "За минулу добу, 26 жовтня", "за выходные, 27 и 28 сентября": the days are named.
    private Piece named(Piece past) {
        if (past.isDay() || (!doc.is(past.to(), ",") && !doc.is(past.to(), "(") && !doc.is(past.to(), "-"))) {
            return past;
        }
        var cue = words.cue(past.to() + 1, "from");
        var days = forms.at(cue == null ? past.to() + 1 : cue.to());
        var isNamed = days != null
                && (days.rule() == DateRule.RANGE
                        || (past.back() == 1 && days.isDay() && days.partial() != null && days.kind() == Kind.DATE));
        return days == null || !isNamed
                ? past
                : new Piece(past.from(), days.to(), Kind.DATE, past.rule(), null, days.days(), 0);
    }

    /// "Від початку доби, станом на 22:00 13 березня": the day is that of the report, not of publication; "from 2 June,
    /// when it broke out, to 15 September": the second date is the end.
    private void pairs(List<When> found) {
        for (var i = 0; i + 1 < found.size(); i++) {
            var since = found.get(i);
            var next = found.get(i + 1);
            if (since.role() != When.Role.SINCE || !doc.sentence(since.from()).equals(doc.sentence(next.from()))) {
                continue;
            }
            if (next.role() == When.Role.AS_OF && isDay(since.to() - 1)) {
                found.set(i, since.startingOn(next.end()));
            }
            var to = doc.hitBefore(next.from(), Table.DATE_CUES);
            if (next.role() == When.Role.ON && to != null && Words.has(to, "to")) {
                found.set(i + 1, next.asOf(to.from()));
            }
        }
    }

    private boolean isDay(int at) {
        var unit = words.word(at, "unit");
        return unit != null && Words.value(unit, "unit").equals("day");
    }

    private boolean mayBegin(int at) {
        if (doc.token(at).isDigits() || doc.is(at, "[")) {
            return true;
        }
        if (words.word(at + 1, "unit") != null && doc.isCapital(at)) {
            // "III квартал".
            return true;
        }
        for (var hit : doc.hits().at(at)) {
            switch (hit.table()) {
                case MONTHS, WEEKDAYS, DATE_WORDS, ORDINALS, NUMERALS, MAGNITUDES -> {
                    return true;
                }
                default -> {}
            }
        }
        return words.after(at, "since");
    }
}
