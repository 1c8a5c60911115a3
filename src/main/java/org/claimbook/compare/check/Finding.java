package org.claimbook.compare.check;

import java.util.List;
import org.claimbook.model.Claim;
import org.claimbook.model.Decimals;
import org.claimbook.model.Figure;

/// One thing that a rule found: a warning, never a change. Its sentences are made by [FindingText].
///
/// @param rule the rule's id
/// @param form which of the rule's sentences says it; with the rule's id, the key of the sentences
/// @param claims that it is about, the one in doubt first where there is one
/// @param details what the sentences name, in the order of their `{0}`, `{1}` …: names ([String]), figures,
/// dates, decimals, counts ([Integer]), or lists of these
public record Finding(String rule, String form, List<Judged> claims, List<Object> details) {
    /// A claim as it was when it was judged.
    ///
    /// @param figure the figure and its as-of date; where it is another one, a dismissal no longer holds
    public record Judged(String uid, String figure) {
        public static Judged of(Claim claim) {
            var asOf = claim.period().asOf();
            return new Judged(claim.uid(), text(claim.figure()) + (asOf == null ? "" : " @ " + asOf));
        }

        private static String text(Figure figure) {
            var text = new StringBuilder(figure.qualifier().code());
            if (figure.value() != null) {
                text.append(' ').append(Decimals.text(figure.value()));
            }
            if (figure.low() != null) {
                text.append(" from ").append(Decimals.text(figure.low()));
            }
            if (figure.high() != null) {
                text.append(" to ").append(Decimals.text(figure.high()));
            }
            return text.toString();
        }
    }

    public Finding {
        claims = List.copyOf(claims);
        details = List.copyOf(details);
    }

    /// What a rule found about claims, in the words of a form.
    public static Finding of(Rule rule, String form, List<Claim> claims, Object... details) {
        return new Finding(rule.id(), form, claims.stream().map(Judged::of).toList(), List.of(details));
    }
}
