package org.claimbook.reading.period;

import org.claimbook.reading.date.When;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.clause.Reach;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// What is known of a figure before its time is told.
///
/// @param i its place in the list of amounts
/// @param said when its claimant told it; null where the text does not tell
/// @param paragraph of the text, lists counted with what leads them in
/// @param lead the block of the words that lead in its list, or -1
/// @param leads whether its sentence leads in a list
/// @param reach of the dates in its sentence
/// @param when the period, since-date or day that governs it; null for none
/// @param way what its own words say of its accumulation; null where they say nothing
/// @param earlier its date by that of the figure beside it; null where none is told so
/// @param context its total, or the figure before it in its sentence; null for neither
/// @param contextRule which of both
/// @param compared whether another figure is set against it
/// @param first whether it is the first figure of its sentence
/// @param event the day of what the sentence before tells of; null for none
/// @param perfect whether it is told how things have come to stand: "have been killed"
/// @param harm whether it counts those who were killed or hurt
/// @param risen whether it is what something has risen or fallen to, of which no date is told
/// @param sameSource whether the figure before it in the text is of the same claimant
record Given(
        int i,
        Amount amount,
        Thing thing,
        Saying saying,
        @Nullable When said,
        int paragraph,
        int lead,
        boolean leads,
        Reach reach,
        @Nullable When when,
        @Nullable Way way,
        @Nullable Found earlier,
        @Nullable Span context,
        PeriodRule contextRule,
        boolean compared,
        boolean first,
        @Nullable When event,
        boolean perfect,
        boolean harm,
        boolean risen,
        boolean sameSource) {
    /// Whether its own sentence tells the day of the statement.
    boolean isSaidHere() {
        return said != null && said.from() >= reach.sentence().from();
    }

    /// "No homes were hit": tells of no day.
    boolean isZero() {
        var value = amount.figure().value();
        return value != null && value.signum() == 0;
    }

    boolean isRate() {
        return thing.unit().indexOf('/') >= 0;
    }

    /// Name of the claimant, or empty.
    String source() {
        var claimant = saying.claimant();
        return claimant == null ? "" : claimant;
    }
}
