package org.claimbook.compare.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Link;

/// Topics for tests of [TopicRule]s, and what these find in them.
public final class Topics {
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);

    private Topics() {}

    public static TopicClaims of(Claim... claims) {
        return TopicClaims.of(List.of(claims), false, Linked.NONE, Texts.NONE);
    }

    public static TopicClaims linked(Link link, Claim... claims) {
        return TopicClaims.of(List.of(claims), false, new Linked(List.of(link)), Texts.NONE);
    }

    /// The Staff's exact figures of one day after the other, from 1 November 2024; a dash for a day without one.
    /// The first day's claim is "claim-1", the second's "claim-2".
    public static List<Claim> daily(String... figures) {
        var claims = new ArrayList<Claim>();
        for (var day = 0; day < figures.length; day++) {
            if (!figures[day].equals("-")) {
                claims.add(Claimed.of(day + 1)
                        .asOf(EdtfDate.of(FIRST_DAY.plusDays(day)).toString())
                        .exact(figures[day])
                        .claim());
            }
        }
        return claims;
    }

    public static TopicClaims of(List<Claim> claims) {
        return TopicClaims.of(claims, false, Linked.NONE, Texts.NONE);
    }

    public static List<Finding> found(TopicRule rule, TopicClaims topic) {
        var findings = new ArrayList<Finding>();
        rule.check(topic, findings::add);
        return findings;
    }

    /// The claims that each finding is about.
    public static List<List<String>> claims(TopicRule rule, TopicClaims topic) {
        return found(rule, topic).stream().map(Topics::uids).toList();
    }

    public static List<String> uids(Finding finding) {
        return finding.claims().stream().map(Finding.Judged::uid).toList();
    }

    /// The claim in doubt of each finding.
    public static List<String> doubted(TopicRule rule, TopicClaims topic) {
        return found(rule, topic).stream()
                .map(finding -> finding.claims().getFirst().uid())
                .toList();
    }
}
