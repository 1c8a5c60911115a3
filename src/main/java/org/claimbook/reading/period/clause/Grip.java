package org.claimbook.reading.period.clause;

import org.claimbook.reading.date.When;

/// A date, and the figure that it belongs to.
///
/// @param number place in the list of amounts; [#ALL] where it stands before all of them, [#NONE] where it
/// tells of none
/// @param spreads whether it holds for later figures of the sentence too, that have no date of their own
/// @param inner whether it dates the event that a clause of its own tells of: "drowned when a boat sank on
/// Sunday"
public record Grip(When when, int number, boolean spreads, boolean inner) {
    public static final int ALL = -1;
    public static final int NONE = -2;

    boolean isOf(int i) {
        return number == i && !inner;
    }
}
