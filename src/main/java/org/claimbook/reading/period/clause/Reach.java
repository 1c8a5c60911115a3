package org.claimbook.reading.period.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells which dates of a sentence govern which of its figures.
public final class Reach {
    /// How far behind a date its figure may stand in brackets or after a dash: "than in May (2,400)".
    private static final int BESIDE = 4;

    private final Document doc;
    private final List<Amount> amounts;
    private final Clauses clauses;
    private final List<Grip> grips = new ArrayList<>();
    private final Sentence sentence;
    private final int first;
    private final int last;

    /// @param dates of the sentence that tell of figures, not of statements
    /// @param first number of the sentence
    /// @param last one, inclusive
    public Reach(
            Document doc,
            List<Amount> amounts,
            Clauses clauses,
            Sentence sentence,
            List<When> dates,
            int first,
            int last) {
        this.doc = doc;
        this.amounts = amounts;
        this.clauses = clauses;
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        for (var when : dates) {
            if (when.role() != Role.NONE && (when.start() != null || when.end() != null)) {
                grips.add(grip(when));
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    private Grip grip(When when) {
        var before = first - 1;
        while (before < last && amounts.get(before + 1).to() <= when.from()) {
            before++;
        }
        if (doc.key(when.to() - 1).endsWith("'s") || doc.is(when.to(), "'")) {
            // "Killed by Saturday's earthquake": the day of the event; "311 of last year's dead": of the figure.
            var isBeside = before >= first && when.from() - amounts.get(before).to() == 1;
            return new Grip(when, isBeside && when.role() == Role.PERIOD ? before : Grip.NONE, false, false);
        }
        var inBrackets = isInBrackets(when.from());
        var after = before + 1;
        if (before < first) {
            return inBrackets || isSetAgainst(sentence.from(), when)
                    ? new Grip(when, isBeside(when, after) ? after : Grip.NONE, false, false)
                    : new Grip(when, Grip.ALL, true, isInClause(when));
        }
        var from = amounts.get(before).to();
        if (inBrackets) {
            return bracketed(when, before, after);
        }
        if (isSetAgainst(from, when)) {
            return new Grip(when, isBeside(when, after) ? after : Grip.NONE, false, false);
        }
        return between(when, before, after);
    }

    private Grip bracketed(When when, int before, int after) {
        var ofNext = after <= last
                && isInBrackets(amounts.get(after).from())
                && !clauses.hasMark(when.to(), amounts.get(after).from(), ")");
        var ofLast = isInBrackets(amounts.get(before).from());
        return new Grip(when, ofLast || !ofNext ? before : after, false, false);
    }

    private Grip between(When when, int before, int after) {
        var from = amounts.get(before).to();
        if (after > last && clauses.hasMark(from, when.cueFrom(), ";")) {
            return new Grip(when, Grip.NONE, false, false);
        }
        var isLater = after <= last
                && clauses.isParted(from, when.cueFrom())
                && (!clauses.isParted(when.to(), amounts.get(after).from()) || clauses.isSplit(from, when.cueFrom()));
        var number = isLater ? after : total(before, when.cueFrom());
        var inner = !isLater && clauses.hasWord(from, when.cueFrom(), "when");
        return new Grip(when, number, !clauses.isCompared(number), inner);
    }

    /// "87 people, including nine children, were held on Sunday": what follows an aside is told of its total.
    private int total(int number, int place) {
        var at = number;
        while (at > first && clauses.isAside(at, place)) {
            at--;
        }
        return at;
    }

    /// "Gunmen who stormed a school on Monday are holding 94": the day of something else.
    private boolean isInClause(When when) {
        var from = when.cueFrom();
        while (from > sentence.from() && !doc.is(from - 1, ",")) {
            from--;
        }
        if (when.role() == Role.ON
                && from == sentence.from()
                && when.cueFrom() > from + 1
                && clauses.hasMark(when.to(), amounts.get(first).from(), ",")) {
            // "A landslide hit the town on Friday, killing 38": a toll that grows, unlike "held a march on Sunday,
            // arresting 87".
            return clauses.hasWord(sentence.from(), sentence.to(), "growing");
        }
        return clauses.hasWord(Math.max(from, sentence.from() + 1), when.cueFrom(), "when");
    }

    /// "Than in May": only told to set a figure against it.
    private boolean isSetAgainst(int from, When when) {
        for (var at = Math.max(from, when.cueFrom() - BESIDE); at <= when.cueFrom(); at++) {
            if (clauses.isWord(at, "than")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(When when, int number) {
        var quote = number <= last ? amounts.get(number).quoteFrom() : when.to();
        return number <= last
                && quote - when.to() <= BESIDE
                && !clauses.hasMark(when.to(), quote, ";")
                && !clauses.hasMark(when.to(), quote, ",");
    }

    private boolean isInBrackets(int place) {
        for (var at = place; at >= sentence.from() && !doc.is(at, ")"); at--) {
            if (doc.is(at, "(")) {
                return true;
            }
        }
        return false;
    }

    /// A date of the figure's own words, or of those that it shares with the next one.
    public @Nullable When own(int i, Set<Role> roles) {
        When before = null;
        for (var grip : grips) {
            if (grip.isOf(i) && roles.contains(grip.when().role())) {
                if (grip.when().from() >= amounts.get(i).to()) {
                    return grip.when();
                }
                before = grip.when();
            }
        }
        return before == null && (clauses.isJoinedToNext(i) || clauses.isInClauseOfNext(i)) && i < last
                ? after(i + 1, roles)
                : before;
    }

    /// A date that follows a figure, or those that it is joined to.
    private @Nullable When after(int i, Set<Role> roles) {
        for (var grip : grips) {
            if (grip.isOf(i)
                    && roles.contains(grip.when().role())
                    && grip.when().from() >= amounts.get(i).to()
                    && !isInBrackets(grip.when().from())) {
                return grip.when();
            }
        }
        return clauses.isJoinedToNext(i) && i < last ? after(i + 1, roles) : null;
    }

    /// The date that the sentence begins with, before all figures.
    public @Nullable When leading(Set<Role> roles) {
        When found = null;
        for (var grip : grips) {
            if (grip.isOf(Grip.ALL) && roles.contains(grip.when().role())) {
                found = grip.when();
            }
        }
        return found;
    }

    /// That date, or the nearest one before the figure that holds on.
    public @Nullable When wide(int i, Set<Role> roles) {
        When found = null;
        for (var grip : grips) {
            var holds = grip.number() == Grip.ALL || (grip.number() >= first && grip.number() < i && spreads(grip, i));
            if (holds && !grip.inner() && roles.contains(grip.when().role())) {
                found = grip.when();
            }
        }
        return found;
    }

    /// "Eight trucks in April, but now three": not across a word that sets one statement against another.
    private boolean spreads(Grip grip, int i) {
        return grip.spreads()
                && !clauses.hasWord(grip.when().to(), amounts.get(i).from(), "but");
    }

    /// A date after the figure that is told of the whole sentence: "31 children are ill, the office says as of
    /// 14 May".
    public @Nullable When later(int i, Role role) {
        return grips.stream()
                .filter(grip -> grip.when().role() == role && grip.number() > i && grip.spreads() && !grip.inner())
                .filter(grip ->
                        !clauses.isSplit(amounts.get(i).to(), grip.when().from()))
                .map(Grip::when)
                .findFirst()
                .orElse(null);
    }

    /// The date of the event that a clause beside the figure tells of.
    public @Nullable When inner(int i) {
        return grips.stream()
                .filter(grip -> grip.number() >= i && grip.inner())
                .map(Grip::when)
                .findFirst()
                .orElse(null);
    }
}
