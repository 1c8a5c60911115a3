package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Numbers beside people that count none for what is reported: votes, scores, samples of polls, ages.
final class CountSieve implements Masks.Sieve {
    private static final int FAR = 8;
    private static final int OLDEST = 110;

    @Override
    public @Nullable Mask of(Place place) {
        var votes = votes(place);
        if (votes != null) {
            return votes;
        }
        if (isVoters(place)) {
            return place.mask(Kind.VOTE, MaskRule.VOTERS);
        }
        var age = age(place);
        if (age != null) {
            return age;
        }
        if (isScore(place)) {
            return place.mask(Kind.VOTE, MaskRule.SCORE);
        }
        var poll = place.before("poll");
        if (poll != null && (place.amount().form() != Amount.Form.ORDINAL)) {
            return place.mask(poll, Kind.POLL, MaskRule.POLL_BEFORE);
        }
        var polled = place.after("poll");
        return polled == null ? null : place.mask(polled, Kind.POLL, MaskRule.POLL_AFTER);
    }

    /// "83 votes to 23": the second number, too.
    private static @Nullable Mask votes(Place place) {
        var votes = place.after("votes");
        if (votes != null) {
            return place.mask(votes, Kind.VOTE, MaskRule.VOTES);
        }
        var last = place.last();
        var second = last != null
                && last.kind() == Kind.VOTE
                && last.to() >= place.sentence().from()
                && place.from() - last.to() <= 2
                && (isTo(place) || !place.countsSomething());
        return second ? place.mask(Kind.VOTE, MaskRule.VOTES) : null;
    }

    private static boolean isTo(Place place) {
        return place.is(place.from() - 1, Table.MASKS, "to");
    }

    /// "Won 9-2", "backed it by 312 to 237".
    private static boolean isScore(Place place) {
        if (place.isOrdinal() || place.countsSomething()) {
            return false;
        }
        var two = (place.figure().low() != null && place.figure().high() != null)
                || (place.is(place.end(), Table.MASKS, "to") && isDigits(place, place.end() + 1))
                || (place.is(place.from() - 1, Table.MASKS, "to") && isDigits(place, place.from() - 2));
        if (!two) {
            return false;
        }
        for (var at = Math.max(place.from() - FAR, place.sentence().from()); at < place.end() + 4; at++) {
            if (place.is(at, Table.MASKS_BEFORE, "score")) {
                return true;
            }
        }
        return false;
    }

    /// "402 lawmakers backed it".
    private static boolean isVoters(Place place) {
        if (place.after("voters") == null) {
            return false;
        }
        for (var at = place.from() - 3; at < place.end() + 3; at++) {
            if (place.is(at, Table.MASKS_BEFORE, "score")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mask age(Place place) {
        var number =
                place.amount().form() == Amount.Form.DIGITS || place.amount().form() == Amount.Form.WORDS;
        if (number && place.isAtMost(OLDEST) && place.before("age-of") != null && !isBeforePlural(place)) {
            return place.mask(Kind.AGE, MaskRule.AGE_OF);
        }
        if (!number || !(place.isAtMost(OLDEST) || place.figure().high() != null) || place.countsSomething()) {
            return null;
        }
        var cue = place.before("age");
        if (cue != null) {
            return place.mask(cue, Kind.AGE, MaskRule.AGE_OF);
        }
        if (isUnder(place)) {
            return place.mask(Kind.AGE, MaskRule.AGE_OF);
        }
        var last = place.last();
        if (last != null && last.kind() == Kind.AGE && (place.followsLast(2) || isRange(place, last))) {
            return place.mask(Kind.AGE, MaskRule.AGE_NEXT);
        }
        return isAgeAfterName(place) ? place.mask(Kind.AGE, MaskRule.AGE_COMMA) : null;
    }

    /// "A child of two refugees", but not "children under 5 account for".
    private static boolean isBeforePlural(Place place) {
        var noun = place.doc().hit(place.end(), Table.NOUNS);
        if (noun == null || !place.isEnglish()) {
            return noun != null || place.doc().hit(place.end(), Table.UNITS) != null;
        }
        return noun.key().equals("people") || place.doc().key(noun.to() - 1).endsWith("s");
    }

    /// "Half of them are under 18".
    private static boolean isUnder(Place place) {
        var start = place.amount().quoteFrom();
        return start < place.from()
                && place.is(start, Table.MASKS, "under")
                && place.before(start, "are") != null
                && (!place.holds(place.end()) || !place.doc().token(place.end()).isWord());
    }

    /// "From 62 to 64".
    private static boolean isRange(Place place, Mask last) {
        return last.to() + 1 == place.from() && place.is(last.to(), Table.MASKS, "to");
    }

    /// "A teacher, 34, said": between commas or a comma and a bracket, after a name or a person.
    private static boolean isAgeAfterName(Place place) {
        var doc = place.doc();
        var at = place.end();
        var between = (place.isMark(place.from() - 1, ",") && place.isMark(at, ","))
                || (place.isMark(place.from() - 1, "(") && place.isMark(at, ")"));
        if (!between || place.isAtMost(4) || place.amount().quoteFrom() < place.from()) {
            return false;
        }
        var noun = doc.hitBefore(place.from() - 1, Table.NOUNS);
        var role = doc.hitBefore(place.from() - 1, Table.ROLES) != null
                || doc.hitBefore(place.from() - 1, Table.SPEAKERS) != null;
        var person = (noun != null && noun.key().equals("people")) || role || doc.isCapital(place.from() - 2);
        var goesOn = place.isMark(at, ")")
                || place.isMark(at + 1, "-")
                || (place.isWord(at + 1) && !doc.isCapital(at + 1) && !isAnd(place, at + 1));
        return person && goesOn && !place.block().isItem();
    }

    private static boolean isAnd(Place place, int at) {
        var hit = place.doc().hit(at, Table.BREAKS);
        return hit != null && hit.key().equals("and");
    }

    private static boolean isDigits(Place place, int at) {
        return place.holds(at) && place.doc().token(at).isDigits();
    }
}
