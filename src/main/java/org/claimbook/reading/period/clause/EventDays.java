package org.claimbook.reading.period.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The days on which sentences tell that something happened, once, and was over: "A train derailed near Brodno on
/// Thursday." The figures of the next sentence are of that day, unless what happened goes on: a flood, an epidemic.
public final class EventDays {
    /// How far from a day a verb of saying makes it that of a statement.
    private static final int NEAR = 8;

    private final Document doc;
    private final Clauses clauses;
    private final Map<Integer, When> days = new HashMap<>();

    /// @param dates of the whole text, in order
    public EventDays(Document doc, Clauses clauses, List<When> dates, Statements statements) {
        this.doc = doc;
        this.clauses = clauses;
        var told = -1;
        for (var when : dates) {
            var isDay =
                    when.role() == Role.ON && when.end() != null && when.end().isDay();
            var from = doc.sentence(when.from()).from();
            if (statements.isDay(when)) {
                days.remove(from);
                told = from;
            } else if (isDay && from != told && !Dateline.isDateOf(doc, when) && happened(when)) {
                days.put(from, when);
            }
        }
    }

    private boolean happened(When when) {
        var sentence = doc.sentence(when.from());
        return !isSaid(when, sentence)
                && !clauses.hasWord(sentence.from(), when.cueFrom(), "than")
                && !clauses.hasWord(sentence.from(), sentence.to(), "growing");
    }

    private boolean isSaid(When when, Sentence sentence) {
        for (var at = when.cueFrom() - 1; at >= Math.max(sentence.from(), when.cueFrom() - NEAR); at--) {
            if (doc.is(at, ",")) {
                break;
            }
            if (isVerb(at)) {
                return true;
            }
        }
        for (var at = when.to(); at < Math.min(sentence.to(), when.to() + NEAR) && !doc.is(at, ","); at++) {
            if (isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        var verb = doc.hit(at, Table.REPORTING);
        return verb != null && !verb.key().equals("none");
    }

    /// The day of what the sentence before one tells of, in the same paragraph; null for none.
    public @Nullable When before(Sentence sentence) {
        if (sentence.from() == 0) {
            return null;
        }
        var previous = doc.sentence(sentence.from() - 1);
        return previous.block() == sentence.block() ? days.get(previous.from()) : null;
    }
}
