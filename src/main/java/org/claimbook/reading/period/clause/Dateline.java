package org.claimbook.reading.period.clause;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;

/// The place and day that a story begins with: "SAN LORO, Nov 14 (Coastal Press) - At least 17 people drowned".
public final class Dateline {
    /// In tokens: what comes later belongs to the story.
    private static final int LONGEST = 16;

    private static final int NAME = 6;

    private Dateline() {}

    /// Whether a date is that of the dateline: the day of the story, and of none of its figures.
    public static boolean isDateOf(Document doc, When when) {
        var from = doc.sentence(when.from()).from();
        if (when.role() != Role.ON
                || when.from() == from
                || when.from() - from > NAME
                || doc.firstToken(doc.block(from).start()) != from) {
            return false;
        }
        for (var at = from; at < when.from(); at++) {
            if (!doc.isCapital(at) && !doc.is(at, ",") && !doc.is(at, "-") && !doc.is(at, "(") && !doc.is(at, ".")) {
                return false;
            }
        }
        var to = when.to();
        if (doc.is(to, "(")) {
            while (to < Math.min(doc.size(), from + LONGEST) && !doc.is(to, ")")) {
                to++;
            }
            to++;
        }
        return to < doc.size() && doc.is(to, "-") && !doc.token(to).glued();
    }
}
