package org.claimbook.reading.number;

import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Joins two bounds that are said of one number: "at least 20 but no more than 30".
final class BothEnds {
    private BothEnds() {}

    /// The range of two neighbouring amounts; null where they are numbers of their own.
    static @Nullable Amount of(Document doc, Amount one, Amount other) {
        if (!one.figure().qualifier().oneSided()
                || !other.figure().qualifier().oneSided()
                || !isJoined(doc, one, other)) {
            return null;
        }
        var low =
                one.figure().low() != null ? one.figure().low() : other.figure().low();
        var high = one.figure().high() != null
                ? one.figure().high()
                : other.figure().high();
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        var stated = doc.words(one.quoteFrom(), other.quoteTo());
        return new Amount(
                one.from(),
                other.to(),
                one.quoteFrom(),
                other.quoteTo(),
                new Figure(stated, Qualifier.BETWEEN, null, low, high),
                one.form(),
                false,
                one.rule(),
                NumberRule.BOTH_ENDS);
    }

    private static boolean isJoined(Document doc, Amount one, Amount other) {
        var at = doc.is(one.quoteTo(), ",") ? one.quoteTo() + 1 : one.quoteTo();
        var hit = doc.hit(at, Table.RANGES);
        if (at > one.quoteTo() && at == other.quoteFrom()) {
            return one.to() == one.quoteTo()
                    && one.figure().qualifier() == Qualifier.AT_LEAST
                    && other.figure().qualifier() == Qualifier.AT_MOST;
        }
        var and = hit != null && (hit.key().equals("and") || hit.key().equals("but")) && hit.to() == other.quoteFrom();
        return and && one.to() == one.quoteTo() && other.quoteFrom() < other.from();
    }
}
