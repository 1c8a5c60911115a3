package org.claimbook.ui.checks;

import java.util.List;
import org.claimbook.job.check.Dismissals;
import org.claimbook.job.check.Findings;

/// All that is found in a book at a moment.
///
/// @param rules in their order; those that found nothing are left out
/// @param hasClaims whether there is anything to check
public record Checked(List<OfRule> rules, boolean hasClaims) {
    /// What a rule found.
    ///
    /// @param more how many findings there are beyond these
    public record OfRule(String rule, List<Found> found, int more) {
        public OfRule {
            found = List.copyOf(found);
        }

        /// How many are not dismissed.
        int open() {
            return Math.toIntExact(found.stream().filter(Found::isOpen).count()) + more;
        }

        int dismissed() {
            return found.size() + more - open();
        }
    }

    public Checked {
        rules = List.copyOf(rules);
    }

    static Checked of(Findings findings, Dismissals dismissals, boolean hasClaims) {
        var rules = findings.byRule().stream()
                .map(each -> new OfRule(
                        each.rule(),
                        each.findings().stream()
                                .map(finding -> new Found(
                                        finding, dismissals.of(finding).orElse(null)))
                                .toList(),
                        each.more()))
                .toList();
        return new Checked(rules, hasClaims);
    }

    int open() {
        return rules.stream().mapToInt(OfRule::open).sum();
    }

    int dismissed() {
        return rules.stream().mapToInt(OfRule::dismissed).sum();
    }
}
