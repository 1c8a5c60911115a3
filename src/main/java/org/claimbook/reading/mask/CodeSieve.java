package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Links, and telephone numbers: by their label, by their groups, or after another one.
final class CodeSieve implements Masks.Sieve {
    private static final int LONGEST_LINK = 80;
    private static final int LABEL = 5;

    private final Runs runs;

    CodeSieve(Runs runs) {
        this.runs = runs;
    }

    @Override
    public @Nullable Mask of(Place place) {
        if (place.amount().form() == Amount.Form.WORDS || place.amount().form() == Amount.Form.ORDER) {
            return null;
        }
        if (isLink(place)) {
            return place.mask(Kind.REF, MaskRule.LINK);
        }
        var run = runs.at(place.from());
        if (run != null && run.isPhone()) {
            return new Mask(run.from(), run.to(), Kind.PHONE, MaskRule.PHONE_GROUPS);
        }
        if (run != null && run.isDotted()) {
            return new Mask(run.from(), run.to(), Kind.REF, MaskRule.DOTTED);
        }
        if (isLabelled(place)) {
            return run == null
                    ? place.mask(Kind.PHONE, MaskRule.PHONE_LABEL)
                    : new Mask(run.from(), Math.max(run.to(), place.amount().to()), Kind.PHONE, MaskRule.PHONE_LABEL);
        }
        return isNext(place) ? place.mask(Kind.PHONE, MaskRule.PHONE_NEXT) : null;
    }

    /// Whether the words without a space that the number stands in are an address on the web.
    private static boolean isLink(Place place) {
        var shadow = place.doc().text().shadow();
        var at = place.doc().token(place.from()).start();
        var from = at;
        while (from > 0 && at - from < LONGEST_LINK && !isSpace(shadow.charAt(from - 1))) {
            from--;
        }
        var to = at;
        while (to < shadow.length() && to - at < LONGEST_LINK && !isSpace(shadow.charAt(to))) {
            to++;
        }
        var word = shadow.substring(from, to);
        return word.contains("://")
                || word.startsWith("www.")
                || word.contains("t.me/")
                || word.contains("::")
                || word.indexOf('@') > 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    /// Whether a label stands before the number, with few words or marks between.
    private static boolean isLabelled(Place place) {
        var value = place.value();
        if (place.countsSomething() || (value != null && value.scale() > 0)) {
            return false;
        }
        for (var at = place.from();
                at > place.from() - LABEL && at >= place.sentence().from();
                at--) {
            if (place.before(at, "phone") != null) {
                return true;
            }
            var doc = place.doc();
            var ofLabel = at == place.from() - 1 && place.isMark(at, ":");
            if (!place.holds(at - 1)
                    || doc.token(at - 1).isDigits()
                    || (doc.token(at - 1).isWord() && doc.hit(at - 1, Table.BREAKS) == null && !ofLabel)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNext(Place place) {
        var last = place.last();
        return last != null && last.kind() == Kind.PHONE && place.followsLast(2) && !place.countsSomething();
    }
}
