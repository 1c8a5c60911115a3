package org.claimbook.book.claim;

/// An order of claims; those with nothing in the column come last, and equals stand in the order of entry.
public record ClaimSort(ClaimColumn column, boolean descending) {
    /// The order in which claims were entered.
    public static final ClaimSort ENTRY = new ClaimSort(ClaimColumn.ENTRY, false);

    public static ClaimSort by(ClaimColumn column) {
        return new ClaimSort(column, false);
    }

    public ClaimSort reversed() {
        return new ClaimSort(column, !descending);
    }
}
