package org.claimbook.job.read;

import org.claimbook.model.Claim;
import org.claimbook.model.Grade;
import org.claimbook.model.Report;
import org.claimbook.reading.Proposal;

/// A proposal as a claim that nobody has looked at yet.
final class ProposedClaim {
    private static final Grade UNSEEN = Grade.ACCEPTED.withStatus(Grade.Status.PROPOSED);

    private ProposedClaim() {}

    static Claim of(Proposal proposal, Report report) {
        return new Claim(
                0,
                "",
                report,
                proposal.words(),
                proposal.figure(),
                proposal.speech(),
                proposal.topic(),
                proposal.period(),
                UNSEEN,
                RuleIds.json(proposal.rules()),
                null);
    }
}
