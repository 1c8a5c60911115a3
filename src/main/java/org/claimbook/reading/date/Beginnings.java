package org.claimbook.reading.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// Dates "since the beginning of the operation" by the sentence that tells when it began: "on 6 August the army
/// launched an operation". Where two days are told of such events, none is meant for sure.
final class Beginnings {
    /// How many words may stand between a verb of beginning and its date, before or after it.
    private static final int DATED_WITHIN = 12;

    /// And between that verb and what began.
    private static final int NAMED_WITHIN = 8;

    private final Words words;
    private final Document doc;
    private final List<When> found;
    private final List<Beginning> known = new ArrayList<>();

    /// What was found for an event, or that nothing was: a text may speak of it a thousand times.
    private final Map<String, Optional<EdtfDate>> days = new HashMap<>();

    /// @param event what began, `kind.word`
    private record Beginning(String event, EdtfDate date) {}

    Beginnings(Words words, List<When> found) {
        this.words = words;
        this.doc = words.doc();
        this.found = found;
    }

    /// Completes the dates in place.
    void complete() {
        var read = false;
        for (var i = 0; i < found.size(); i++) {
            var since = found.get(i);
            if (since.rule() == DateRule.SINCE_EVENT && since.start() == null) {
                if (!read) {
                    read();
                    read = true;
                }
                var event = words.word(since.to() - 1, "event");
                var named = event == null ? "any." : Words.value(event, "event");
                found.set(
                        i,
                        since.startingOn(days.computeIfAbsent(named, name -> Optional.ofNullable(of(name)))
                                .orElse(null)));
            }
        }
    }

    /// When an event began: one that is called the same, else one of its kind.
    private @Nullable EdtfDate of(String event) {
        if (event.startsWith("any.")) {
            return only(beginning -> true);
        }
        var same = only(beginning -> beginning.event().equals(event));
        var kind = event.substring(0, event.indexOf('.') + 1);
        return same != null
                        || known.stream()
                                .anyMatch(beginning -> beginning.event().equals(event))
                ? same
                : only(beginning -> beginning.event().startsWith(kind));
    }

    /// The only date among some; a day wins over its own month.
    private @Nullable EdtfDate only(Predicate<Beginning> which) {
        Set<EdtfDate> dates = new HashSet<>();
        known.stream().filter(which).map(Beginning::date).forEach(dates::add);
        if (dates.stream().anyMatch(EdtfDate::isDay)) {
            var months = dates.stream()
                    .filter(EdtfDate::isDay)
                    .map(day -> new EdtfDate(day.year(), day.month(), 0, false, false))
                    .toList();
            months.forEach(dates::remove);
        }
        return dates.size() == 1 ? dates.iterator().next() : null;
    }

    private void read() {
        for (var i = 0; i < found.size(); ) {
            var sentence = doc.sentence(found.get(i).from());
            var to = i;
            while (to < found.size() && found.get(to).from() < sentence.to()) {
                to++;
            }
            if (doc.blocks().get(sentence.block()).kind() != Block.Kind.BOILERPLATE) {
                read(sentence.from(), sentence.to(), found.subList(i, to));
            }
            i = to;
        }
    }

    private void read(int from, int to, List<When> dates) {
        for (var at = from; at < to; at++) {
            var verb = words.word(at, "begin");
            var event = verb == null ? null : event(verb, from, to);
            var date = event == null || verb == null ? null : date(verb, dates);
            if (event != null && date != null) {
                known.add(new Beginning(event, date));
            }
        }
    }

    /// What a verb tells of: the nearest event, by its last word.
    private @Nullable String event(Hit verb, int from, int to) {
        for (var distance = 1; distance <= NAMED_WITHIN; distance++) {
            var before = verb.from() - distance;
            var after = verb.to() + distance - 1;
            var event = before < from ? null : words.word(before, "event");
            event = event == null && after < to ? words.word(after, "event") : event;
            if (event != null) {
                return lastOf(event, to);
            }
        }
        return null;
    }

    /// "Offensive operation" is one.
    private String lastOf(Hit event, int to) {
        var last = event;
        for (var next = event; next != null && next.to() <= to; next = words.word(next.to(), "event")) {
            last = next;
        }
        return Words.value(last, "event");
    }

    /// The date after a verb, else that before it.
    private @Nullable EdtfDate date(Hit verb, List<When> dates) {
        EdtfDate before = null;
        for (var when : dates) {
            var date = date(when);
            if (date != null && when.from() >= verb.to()) {
                return isAfter(verb.to(), when.from()) ? date : before;
            }
            if (date != null && when.to() <= verb.from()) {
                before = isBefore(when.to(), verb.from()) ? date : null;
            }
        }
        return before;
    }

    private static @Nullable EdtfDate date(When when) {
        if (when.rule() == DateRule.SINCE_EVENT || when.kind() != Kind.DATE) {
            return null;
        }
        var date = when.role() == Role.SINCE ? when.start() : when.end();
        if (date == null || (when.start() != null && when.role() == Role.SINCE)) {
            return date;
        }
        if (when.role() == Role.ON && (when.start() == null || when.start().equals(date))) {
            return date;
        }
        return when.role() == Role.PERIOD && when.rule() == DateRule.MONTH
                ? new EdtfDate(date.year(), date.month(), 0, false, false)
                : null;
    }

    private boolean isAfter(int from, int to) {
        for (var at = from; at < to; at++) {
            if (doc.is(at, ",") || doc.is(at, ";") || words.word(at, "begin") != null) {
                return false;
            }
        }
        return to - from <= DATED_WITHIN;
    }

    /// Not across another statement: "on 27 August the governor said that the operation had begun".
    private boolean isBefore(int from, int to) {
        if (to - from > DATED_WITHIN) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (doc.is(at, ";") || doc.hit(at, Table.REPORTING) != null) {
                return false;
            }
        }
        return true;
    }
}
