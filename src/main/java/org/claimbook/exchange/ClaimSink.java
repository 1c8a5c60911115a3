package org.claimbook.exchange;

import org.claimbook.model.Claim;

/// Takes what a file holds, in its order.
public interface ClaimSink {
    /// @param line the physical line on which the claim's row begins
    void claim(long line, Claim claim);

    void rejected(Rejection rejection);
}
