package org.claimbook.reading.period;

import java.util.HashMap;
import java.util.Map;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.jspecify.annotations.Nullable;

/// What each source has said of time so far, which holds until it says otherwise: the date of its figures, and
/// the period or the beginning that it counts by; and the day of the event that all count those who came to.
final class Held {
    /// What is shot or attacked in a period may be told of in the next paragraph too, without saying so again;
    /// a toll is of that time in the same paragraph, and its lists, alone.
    private static final int REACH = 1;

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private @Nullable EdtfDate event;
    private int eventParagraph = -2;

    private static final class State {
        private @Nullable Found asOf;
        private @Nullable Found period;
        private @Nullable EdtfDate since;
        private int periodParagraph = -2;
        private int sinceParagraph = -2;
        /// Whether the last toll was of the period, not a running total.
        private boolean tolls;
    }

    /// Keeps the date that all figures of a source are of: "as of", or the day of the statement.
    void keepDate(String source, Found asOf) {
        state(source).asOf = asOf;
    }

    /// Keeps a period that a source has named.
    ///
    /// @param tolls whether the tolls told next are of it too: it opened a sentence
    void keepPeriod(String source, Found period, int paragraph, boolean tolls) {
        var state = state(source);
        state.tolls = tolls || (state.tolls && period.equals(state.period));
        state.period = period;
        state.periodParagraph = paragraph;
    }

    /// Keeps that a source has gone over to running totals, and since when it counts them.
    void keepTotal(String source, Period period, int paragraph) {
        var state = state(source);
        state.tolls = false;
        if (period.start() != null) {
            state.since = period.start();
            state.sinceParagraph = paragraph;
        }
    }

    /// Keeps the day to which people came.
    void keepEvent(EdtfDate day, int paragraph) {
        event = day;
        eventParagraph = paragraph;
    }

    private State state(String source) {
        var known = known(source);
        if (known != null) {
            return known;
        }
        surnames.put(surname(source), source);
        return states.computeIfAbsent(source, name -> new State());
    }

    /// What a source said, also where it was called by its whole name: "Dorosh", after "Pavlo Dorosh".
    private @Nullable State known(String source) {
        var state = states.get(source);
        return state != null || source.indexOf(' ') >= 0 ? state : states.get(surnames.get(source));
    }

    private static String surname(String source) {
        return source.substring(source.lastIndexOf(' ') + 1);
    }

    /// The date that holds for a source, however far back.
    @Nullable
    Found asOf(String source) {
        var state = known(source);
        return state == null ? null : state.asOf;
    }

    /// The period that holds for a source near a paragraph.
    ///
    /// @param toll whether it is one that adds up
    @Nullable
    Found period(String source, int paragraph, boolean toll) {
        var state = known(source);
        var period = state == null ? null : state.period;
        return state == null
                        || period == null
                        || paragraph - state.periodParagraph > (toll ? 0 : REACH)
                        || (toll && !state.tolls)
                ? null
                : new Found(period.start(), period.end(), PeriodRule.PERIOD_HELD);
    }

    /// The beginning that holds for a source near a paragraph.
    @Nullable
    Found since(String source, int paragraph) {
        var state = known(source);
        return state == null || state.since == null || paragraph - state.sinceParagraph > REACH
                ? null
                : new Found(state.since, null, PeriodRule.SINCE_HELD);
    }

    /// The day of the event near a paragraph.
    @Nullable
    Found event(int paragraph) {
        return event == null || paragraph - eventParagraph > REACH
                ? null
                : new Found(null, event, PeriodRule.CROWD_DAY);
    }
}
