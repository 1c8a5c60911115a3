package org.claimbook.ui.compare.agree;

import java.math.BigDecimal;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Relation;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What stands in the cells of the two tables.
record AgreementText(Messages messages, Show show) {
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// "0.38": the median of all pairs of numbers; "≥ 0.38" where most of them are bounds, of which more
    /// cannot be said.
    String ratio(PairAgreement pair) {
        var median = pair.ratioMedian();
        var bound = pair.ratioBound();
        if (median != null && (bound == null || isOfPoints(pair))) {
            return factor(Quantity.point(median));
        }
        return bound == null ? "" : factor(bound);
    }

    /// Whether most pairs are numbers, so that their median speaks for all.
    private static boolean isOfPoints(PairAgreement pair) {
        return pair.leftOut() * 2 <= pair.pairs();
    }

    /// The middle half of the ratios: "0.36–0.41".
    String quartiles(PairAgreement pair) {
        var log = pair.logRatio();
        return log == null || !isOfPoints(pair) || pair.pairs() - pair.leftOut() < 2
                ? ""
                : factor(new Quantity(power(log.q1()), power(log.q3())));
    }

    private static BigDecimal power(BigDecimal exponent) {
        return BigDecimal.valueOf(Math.exp(exponent.doubleValue()));
    }

    private String factor(Quantity ratio) {
        var end = ratio.low() == null ? ratio.high() : ratio.low();
        return show.quantity(ratio, end != null && end.compareTo(SMALL) < 0 ? 4 : 2);
    }

    /// "Oryx is typically 0.38 × General Staff.", how the pairs are related, and of which dates they are.
    String says(PairAgreement pair) {
        var left =
                pair.leftOut() == 0 || !isOfPoints(pair) ? "" : " " + messages.count("agree.leftOut", pair.leftOut());
        return typically(pair) + left + "\n" + relations(pair) + "\n"
                + messages.get("agree.dates", show.date(pair.first()), show.date(pair.last()));
    }

    String typically(PairAgreement pair) {
        var ratio = ratio(pair);
        return ratio.isEmpty()
                ? messages.count("agree.pairs", pair.pairs())
                : messages.get("agree.typically", pair.other(), ratio, pair.source());
    }

    /// "3 equal, 12 compatible, 5 apart"
    String relations(PairAgreement pair) {
        var words = new StringBuilder();
        for (var kind : Relation.Kind.values()) {
            if (pair.count(kind) > 0) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(show.number(pair.count(kind)))
                        .append(' ')
                        .append(messages.word("compare.relation", kind.code()));
            }
        }
        return words.toString();
    }

    /// "= 3  ≈ 12  ≠ 5"
    String signs(PairAgreement pair) {
        var signs = new StringBuilder();
        for (var kind : Relation.Kind.values()) {
            if (pair.count(kind) > 0) {
                signs.append(signs.isEmpty() ? "" : "\u2002")
                        .append(sign(kind))
                        .append('\u00a0')
                        .append(show.number(pair.count(kind)));
            }
        }
        return signs.toString();
    }

    static String sign(Relation.Kind kind) {
        return switch (kind) {
            case EQUAL -> "=";
            case COMPATIBLE -> "≈";
            case APART -> "≠";
            case UNKNOWN -> "?";
        };
    }

    /// "12 of 345"
    String revised(Revisions revisions) {
        return messages.get("agree.revisedOf", revisions.revisions(), revisions.figures());
    }

    /// "+1.2 %"
    String change(Revisions revisions) {
        var change = revisions.medianChange();
        return change == null ? "" : (change.signum() > 0 ? "+" : "") + percent(change);
    }

    String largest(Revisions revisions) {
        return revisions.revisions() < 2 || revisions.largestSize() == null
                ? ""
                : messages.get("agree.atMost", percent(revisions.largestSize()));
    }

    String lag(Revisions revisions) {
        var days = revisions.medianLagDays();
        return days == null ? "" : messages.get("agree.days", show.number(Quantity.rounded(days)));
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "" : show.number(share.multiply(HUNDRED), 1) + "\u00a0%";
    }
}
