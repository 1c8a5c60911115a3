package org.claimbook.ui.reports.page;

import java.util.Locale;
import org.claimbook.model.Grade;
import org.claimbook.reading.SetAside;
import org.jspecify.annotations.Nullable;

/// A stretch of a report's text that stands out: the words of a claim, or a number that is none.
///
/// @param start in the report's text, in UTF-16 units
/// @param end exclusive
/// @param claim id of the claim whose words these are; 0 for a number set aside
/// @param aside the number; null for a claim
public record Mark(
        int start, int end, Look look, long claim, @Nullable SetAside aside) {
    /// How a mark is drawn, each by its own line and not by colour alone.
    public enum Look {
        ACCEPTED,
        PROPOSED,
        REJECTED,
        ASIDE;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the letters themselves are drawn otherwise.
        boolean changesLetters() {
            return this == REJECTED || this == ASIDE;
        }
    }

    public static Mark of(SetAside aside) {
        return new Mark(aside.start(), aside.end(), Look.ASIDE, 0, aside);
    }

    public static Mark of(long claim, Grade.Status status, int start, int end) {
        var look = switch (status) {
            case ACCEPTED -> Look.ACCEPTED;
            case PROPOSED -> Look.PROPOSED;
            case REJECTED -> Look.REJECTED;
        };
        return new Mark(start, end, look, claim, null);
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether both are about the same claim or number, however it is drawn.
    boolean isSame(@Nullable Mark other) {
        return other != null && claim == other.claim && (claim != 0 || (start == other.start && end == other.end));
    }
}
