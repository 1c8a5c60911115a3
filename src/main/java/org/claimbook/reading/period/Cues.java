package org.claimbook.reading.period;

import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.form.DateRule;
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
        if (clauses.hasWord(clauses.statementFrom(i), things.get(i).quoteFrom(), "seen")) {
            // "Satellite images show 85 graves".
            return "level";
        }
        var firm = firm(i);
        if (firm != null) {
            return firm;
        }
        var inside = inside(i);
        if (inside != null && !inside.equals("stock")) {
            return inside;
        }
        var named = named(i);
        if (named != null) {
            return named;
        }
        var nearest = nearest(i, clauses.partFrom(i), clauses.partTo(i));
        if (nearest == null && clauses.isJoinedToNext(i) && isDone(i)) {
            return "cumulative";
        }
        return nearest == null && clauses.isJoinedToNext(i) ? near(i + 1) : nearest;
    }

    /// "The smallest gate, 611, was at Penmore": what the words right before the comma say.
    private @Nullable String named(int i) {
        var comma = clauses.partFrom(i) - 1;
        var isAlone = things.get(i).quoteFrom() == clauses.partFrom(i) && comma > clauses.from(i) && doc.is(comma, ",");
        var hit = isAlone ? doc.hitBefore(comma, Table.ACCUMULATION) : null;
        return hit != null && isFirm(hit.key()) ? hit.key() : null;
    }

    /// "430 cellars had been pumped out and 17 streets were still closed": the next figure's words are not its own.
    private boolean isDone(int i) {
        var end = things.get(i).quoteTo();
        return clauses.hasWord(end, Math.min(end + 2, clauses.partTo(i)), "been");
    }

    /// Whether the words before it tell of what is there.
    boolean isLevel(int i) {
        for (var at = clauses.partFrom(i); at < things.get(i).quoteFrom(); at++) {
            var key = outside(at, things.get(i).quoteFrom());
            if ("level".equals(key) || "state".equals(key)) {
                return true;
            }
        }
        return false;
    }

    /// "It has 238 stations".
    boolean isOwned(int i) {
        var quote = things.get(i).quoteFrom();
        return quote > clauses.partFrom(i) && clauses.isWord(quote - 1, "perfect");
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
                || hasToldBefore(i, when)
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
        var isTime = when.days() != 0 || when.rule() == DateRule.RANGE;
        for (var at = when.to(); !isTime && at < things.get(i).quoteFrom(); at++) {
            var nobody = doc.hit(at, Table.ATTRIBUTION);
            if (isTold(doc.hit(at, Table.REPORTING))
                    || (nobody != null && nobody.key().equals("nobody"))) {
                return !clauses.hasMark(at, things.get(i).quoteFrom(), ",");
            }
        }
        return false;
    }

    /// "Officials last gave a number in November 2022: 6,000 dead": a verb of saying before the day, the figure after
    /// it.
    private boolean hasToldBefore(int i, When when) {
        var quote = things.get(i).quoteFrom();
        if (when.days() != 0 || when.to() > quote || !doc.is(when.to(), ":")) {
            return false;
        }
        for (var at = when.cueFrom() - 1; at >= Math.max(clauses.statementFrom(i), when.cueFrom() - CLOSE); at--) {
            if (isTold(doc.hit(at, Table.REPORTING))) {
                return true;
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
            if (doc.is(at, ")")) {
                // "Cases by district (change in brackets):" what is told of others.
                at = opening(at, from);
                continue;
            }
            var hit = doc.hit(at, Table.ACCUMULATION);
            if (hit != null && !isWeak(hit.key())) {
                return longest(at, to);
            }
        }
        return null;
    }

    private int opening(int closing, int from) {
        for (var at = closing; at >= from; at--) {
            if (doc.is(at, "(")) {
                return at;
            }
        }
        return closing;
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
                && (doc.token(at - 1).isWord() || doc.token(at - 1).isDigits())
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
