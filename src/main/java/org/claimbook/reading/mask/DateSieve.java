package org.claimbook.reading.mask;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// What looks like a date or duration and is none: terms of imprisonment, years in the names of laws and streets.
final class DateSieve {
    private static final int WORDS = 4;

    private DateSieve() {}

    /// The mask to set in the place of a date's own; null where it is a date.
    static @Nullable Mask of(Document doc, When date) {
        if (isBefore(doc, date.from(), "law")) {
            return new Mask(date.from(), afterCode(doc, date.to()), Kind.LAW, MaskRule.LAW);
        }
        var slavic = !doc.block(date.from()).language().equals("en");
        if (isBefore(doc, date.from(), "street") && doc.isCapital(slavic ? date.to() - 1 : date.from() - 1)) {
            return new Mask(date.from(), date.to(), Kind.NAME, MaskRule.NAME_NOUN);
        }
        return date.kind() == Kind.DURATION ? prison(doc, date) : null;
    }

    private static boolean isBefore(Document doc, int at, String key) {
        return doc.hits().before(at).stream().anyMatch(hit -> hit.table() == Table.MASKS_BEFORE && Place.has(hit, key));
    }

    /// The rest of "2004-6" or "2020/687".
    private static int afterCode(Document doc, int to) {
        var more = to + 1 < doc.size()
                && (doc.is(to, "-") || doc.is(to, "/"))
                && doc.token(to).glued()
                && doc.token(to + 1).glued();
        return more ? to + 2 : to;
    }

    /// "Up to 20 years in prison", "faces eight years".
    private static @Nullable Mask prison(Document doc, When date) {
        var sentence = doc.sentence(date.from());
        for (var at = date.to(); at < Math.min(date.to() + 2, sentence.to()); at++) {
            for (var hit : doc.hits().at(at)) {
                if (hit.table() == Table.MASKS && Place.has(hit, "prison")) {
                    return new Mask(date.from(), hit.to(), Kind.LAW, MaskRule.PRISON_AFTER);
                }
            }
        }
        for (var at = date.from(); at > Math.max(date.from() - WORDS, sentence.from()); at--) {
            if (isBefore(doc, at, "prison")) {
                return new Mask(date.from(), date.to(), Kind.LAW, MaskRule.PRISON_BEFORE);
            }
        }
        return null;
    }
}
