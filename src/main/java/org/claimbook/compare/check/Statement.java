package org.claimbook.compare.check;

import java.util.List;
import org.claimbook.model.Claim;

/// What one claimant said of one place, subject and as-of date, as the reports print it: claims of any measure,
/// from several reports, without those rejected or deprecated.
///
/// @param claims of one claimant, subject, place and as-of date, in order of entry
/// @param linked which claims are known to hang together
public record Statement(List<Claim> claims, Linked linked) {
    public Statement {
        claims = List.copyOf(claims);
    }
}
