package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Plans and forecasts, by the verb that governs the number: the one after it where the number is the subject, else
/// the nearest one before it in its clause.
final class ClauseSieve implements Masks.Sieve {
    private static final int AFTER = 9;
    private static final int BEFORE = 30;

    @Override
    public @Nullable Mask of(Place place) {
        if (place.amount().form() == Amount.Form.ZERO || place.amount().form() == Amount.Form.ORDINAL) {
            return null;
        }
        var after = verbAfter(place);
        if (after != null) {
            return switch (after.key()) {
                case "plan" -> place.mask(Kind.PLAN, MaskRule.PLAN_AFTER);
                case "forecast" -> place.mask(Kind.FORECAST, MaskRule.FORECAST_AFTER);
                default -> null;
            };
        }
        var before = verbBefore(place);
        if (before == null) {
            return null;
        }
        return switch (before.key()) {
            case "wanting" -> isPeople(place) ? null : place.mask(Kind.PLAN, MaskRule.PLAN_BEFORE);
            case "plan", "want" -> place.mask(Kind.PLAN, MaskRule.PLAN_BEFORE);
            case "forecast", "fear" -> place.mask(Kind.FORECAST, MaskRule.FORECAST_BEFORE);
            default -> null;
        };
    }

    /// The finite verb that the number is the subject of.
    private static @Nullable Hit verbAfter(Place place) {
        for (var at = place.amount().quoteTo(); at < place.amount().quoteTo() + AFTER && place.holds(at); at++) {
            var verb = verb(place, at);
            if (verb != null) {
                return verb.key().equals("break") || Place.has(verb, "stop") ? null : verb;
            }
            var dash = place.isMark(at, "-") && place.isMark(place.amount().quoteFrom() - 1, "-");
            if ((!place.doc().token(at).isWord() && !dash) || place.isPast(at)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Hit verbBefore(Place place) {
        var doc = place.doc();
        for (var at = place.amount().quoteFrom() - 1;
                at >= place.amount().quoteFrom() - BEFORE && place.holds(at);
                at--) {
            var verb = verb(place, at);
            if (verb != null && verb.to() <= place.amount().quoteFrom() && !isPassed(place, verb)) {
                return verb;
            }
            var mark = doc.token(at).isWord() ? ' ' : doc.first(at);
            if (";:()".indexOf(mark) >= 0 || mark == '"' || isSaid(place, at)) {
                return null;
            }
            if (mark == ' ' && place.isPast(at) && !isParticiple(place, at)) {
                return null;
            }
        }
        return null;
    }

    /// "The city, which had expected few people, spoke of 300": what is said after a comma is another clause.
    private static boolean isSaid(Place place, int at) {
        var verb = place.doc().hit(at, Table.REPORTING);
        return verb != null && verb.key().equals("say") && place.isMark(at - 1, ",");
    }

    /// "Нуждаются 3 тысячи семей": those who want stand after their verb.
    private static boolean isPeople(Place place) {
        var noun = place.doc().hit(place.end(), Table.NOUNS);
        return noun != null && (noun.key().equals("people") || noun.key().equals("families"));
    }

    /// Whether a word before the number does not govern it: a conjunction, or an infinitive after "to" or "will".
    private static boolean isPassed(Place place, Hit verb) {
        if (Place.has(verb, "stop")) {
            return true;
        }
        var before = place.doc().hitBefore(verb.from(), Table.MODALS);
        return verb.key().equals("done")
                && before != null
                && before.from() >= place.sentence().from()
                && (Place.has(before, "infinitive")
                        || before.key().equals("plan")
                        || before.key().equals("forecast"));
    }

    /// Whether a word in -ed stands before a noun that is counted or after "be".
    private static boolean isParticiple(Place place, int at) {
        return place.isEnglish()
                && ((place.holds(at - 1) && place.doc().token(at - 1).isDigits())
                        || place.doc().hit(at - 1, Table.NUMERALS) != null
                        || place.is(at - 1, Table.MODALS, "be"));
    }

    private static @Nullable Hit verb(Place place, int at) {
        var verb = place.doc().hit(at, Table.MODALS);
        if (verb == null) {
            return place.isFuture(at) ? new Hit(Table.MODALS, "plan", at, at + 1) : null;
        }
        // The month of May.
        var month = place.doc().isCapital(at) && at > place.sentence().from() && place.isEnglish();
        return verb.key().equals("be") || (month && verb.key().equals("forecast")) ? null : verb;
    }
}
