package org.claimbook.book.check;

import java.time.LocalDate;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// What decides with which others a claim is checked: as it is, or as it was before an edit.
///
/// @param day the last day that its as-of date can mean
public record ClaimKeys(
        String claimUid,
        String reportUid,
        @Nullable String claimant,
        Topic topic,
        Accumulation accumulation,
        @Nullable EdtfDate start,
        @Nullable LocalDate day) {
    public static ClaimKeys of(Claim claim) {
        var period = claim.period();
        return new ClaimKeys(
                claim.uid(),
                claim.report().uid(),
                claim.speech().claimant(),
                claim.topic(),
                period.accumulation(),
                period.start(),
                ClaimScan.lastDay(claim));
    }
}
