package org.claimbook.reading.period;

import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.clause.Clauses;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Finds the word that tells how a figure counts: the nearest one of its own words, of its part of the
/// sentence, of its statement. Keys are those of the table of accumulation.
final class Cues {
    /// So near to its words stands what is said of a figure, rather than of its noun: "two of the wounded were
    /// held".
    private static final int CLOSE = 4;

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    private final Clauses clauses;

    Cues(Document doc, List<Amount> amounts, List<Thing> things, Clauses clauses) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.clauses = clauses;
    }

    /// What the figure's own part of the sentence says; null where it says nothing.
    @Nullable
    String near(int i) {
        var firm = firm(i);
        if (firm != null) {
            return firm;
        }
        var inside = inside(i);
        if (inside != null && !inside.equals("stock")) {
            return inside;
        }
        var nearest = nearest(i, clauses.partFrom(i), clauses.partTo(i));
        return nearest == null && clauses.isJoinedToNext(i) ? near(i + 1) : nearest;
    }

    /// Whether its part of the sentence goes on to the one event that it is the toll of: "died when a ferry
    /// sank".
    boolean hasEvent(int i) {
        return clauses.hasWord(things.get(i).quoteTo(), clauses.partTo(i), "when");
    }

    /// What the rest of its statement says before it, beyond commas.
    @Nullable
    String farBefore(int i) {
        for (var at = clauses.partFrom(i) - 1; at >= clauses.statementFrom(i); at--) {
            var key = outside(at, clauses.partFrom(i));
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    /// What it says after it: "two women, aged 61 and 34, were killed".
    @Nullable
    String farAfter(int i) {
        var to = clauses.statementTo(i);
        for (var at = clauses.partTo(i); at < to; at++) {
            var key = outside(at, to);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    /// Whether its own words name what is there rather than what happened: "1,894 personnel".
    boolean isStock(int i) {
        return "stock".equals(inside(i));
    }

    /// Whether the number before it in the sentence is raised by this one: "12 more died, bringing the toll to
    /// 30".
    boolean isIncrement(int i) {
        return clauses.hasNext(i)
                && clauses.hasWord(things.get(i).quoteTo(), things.get(i + 1).quoteFrom(), "raising");
    }

    /// Whether a date beside it is that of a snapshot: "stood at 511,130 on Tuesday", "on Saturday there was
    /// talk of 12".
    boolean isSnapshot(int i, When when) {
        if (hasTold(i, when)
                || isTold(doc.hit(when.to(), Table.REPORTING))
                || isTold(doc.hitBefore(when.cueFrom(), Table.REPORTING))) {
            return true;
        }
        var first = Math.max(clauses.partFrom(i), things.get(i).quoteFrom() - CLOSE);
        for (var at = things.get(i).quoteFrom() - 1; at >= first; at--) {
            var hit = doc.hit(at, Table.ACCUMULATION);
            if (hit != null && hit.key().equals("stood")) {
                return true;
            }
        }
        return false;
    }

    /// "In March his deputy had spoken of hundreds": a verb of saying between the day and the figure.
    private boolean hasTold(int i, When when) {
        for (var at = when.to(); when.days() == 0 && at < things.get(i).quoteFrom(); at++) {
            var verb = doc.hit(at, Table.REPORTING);
            if (isTold(verb)) {
                return !clauses.hasMark(at, things.get(i).quoteFrom(), ",");
            }
        }
        return false;
    }

    /// Whether a verb tells that something was said, not counted.
    private static boolean isTold(@Nullable Hit verb) {
        return verb != null
                && !verb.key().equals("count")
                && !verb.key().equals("show")
                && !verb.key().equals("none");
    }

    /// Whether it is the total that the figure before it is added to.
    boolean isRaised(int i) {
        return clauses.hasPrevious(i) && isIncrement(i - 1);
    }

    /// Whether a change is told with it, so that it is a running total: "танків — 9113 (+4)".
    boolean hasChange(int i) {
        return clauses.hasNext(i)
                && amounts.get(i + 1).change()
                && amounts.get(i + 1).from() - things.get(i).quoteTo() <= CLOSE;
    }

    /// What the words between two places say of the items that they lead in: the last cue in them.
    @Nullable
    String last(int from, int to) {
        for (var at = to - 1; at >= from; at--) {
            var hit = doc.hit(at, Table.ACCUMULATION);
            if (hit != null && !isWeak(hit.key())) {
                return longest(at, to);
            }
        }
        return null;
    }

    /// A level or a total said of the figure itself, right before or after its words.
    private @Nullable String firm(int i) {
        var thing = things.get(i);
        var last = Math.min(clauses.partTo(i), thing.quoteTo() + CLOSE);
        for (var at = thing.quoteTo(); at < last && !clauses.isParted(at, at + 1); at++) {
            var key = outside(at, clauses.partTo(i));
            if (key != null) {
                return isFirm(key) ? key : null;
            }
        }
        for (var at = thing.quoteFrom() - 1; at >= Math.max(clauses.partFrom(i), thing.quoteFrom() - CLOSE); at--) {
            var key = outside(at, thing.quoteFrom());
            if (key != null) {
                return isFirm(key) ? key : null;
            }
        }
        return null;
    }

    private static boolean isFirm(String key) {
        return key.equals("level") || key.equals("crowd") || key.equals("total") || key.equals("grown");
    }

    private @Nullable String inside(int i) {
        var amount = amounts.get(i);
        var thing = things.get(i);
        String weak = null;
        for (var at = thing.quoteFrom(); at < thing.quoteTo(); at++) {
            var hit = at >= amount.quoteFrom() && at < amount.to() ? null : doc.hit(at, Table.ACCUMULATION);
            if (hit == null || hit.to() > thing.quoteTo() + 1) {
                continue;
            }
            if (!isWeak(hit.key())) {
                return hit.key().equals("inside") ? "level" : hit.key();
            }
            weak = hit.key();
        }
        return "stock".equals(weak) ? weak : null;
    }

    /// Words that tell something, but not how a figure counts.
    private static boolean isWeak(String key) {
        return key.equals("stock") || key.equals("stood") || key.equals("noted") || key.equals("not");
    }

    private @Nullable String nearest(int i, int from, int to) {
        var thing = things.get(i);
        for (var distance = 1;
                thing.quoteFrom() - distance >= from || thing.quoteTo() + distance - 1 < to;
                distance++) {
            var after = outside(thing.quoteTo() + distance - 1, to);
            if (after != null) {
                return after;
            }
            var before = thing.quoteFrom() - distance;
            var key = before < from ? null : outside(before, thing.quoteFrom());
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private @Nullable String outside(int at, int limit) {
        var key = at < limit ? longest(at, limit) : null;
        return key == null || key.equals("inside") || isWeak(key) ? null : key;
    }

    /// "In March", "Clinic Now": a capital within a sentence is no cue.
    private boolean isName(int at) {
        return doc.isCapital(at)
                && at > doc.sentence(at).from()
                && doc.token(at - 1).isWord()
                && !isUpper(at);
    }

    /// A headline may be all in capitals.
    private boolean isUpper(int at) {
        var token = doc.token(at);
        return Character.isUpperCase(doc.text().raw().charAt(token.end() - 1));
    }

    /// "Losses" is less than the "daily losses" that end with it.
    private @Nullable String longest(int at, int limit) {
        var hit = doc.hit(at, Table.ACCUMULATION);
        if (hit == null || hit.to() > limit || isName(at)) {
            return null;
        }
        var longer = doc.hitBefore(hit.to(), Table.ACCUMULATION);
        return longer == null ? hit.key() : longer.key();
    }
}
