package org.claimbook.reading;

import java.util.List;

/// What came of reading one report.
///
/// @param text as it is to be stored: the places of all quotes count in it
/// @param proposals in the order of their quotes
/// @param setAside the numbers that are no claims, in their order
public record Reading(Head head, String text, List<Proposal> proposals, List<SetAside> setAside) {
    public Reading {
        proposals = List.copyOf(proposals);
        setAside = List.copyOf(setAside);
    }
}
