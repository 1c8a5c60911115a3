package org.claimbook.reading.period;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.claimbook.reading.period.source.SourceName;
import org.jspecify.annotations.Nullable;

/// What each source has said of time so far, which holds until it says otherwise: the date of its figures, and
/// the period or the beginning that it counts by; and the day of the event that all count those who came to.
final class Held {
    /// What is shot or attacked in a period may be told of in the next paragraph too, without saying so again;
    /// a toll is of that time in the same paragraph, and its lists, alone.
    private static final int REACH = 1;

    /// So many sources are known again in another case of their names; looking at few keeps time linear.
    private static final int NAMED = 32;

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, SourceName> names = new LinkedHashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private @Nullable Found heading;
    private int headed = -1;
    private @Nullable Account account;
    private @Nullable EdtfDate event;
    private int eventParagraph = -2;

    /// The time that the last figures told of, whoever told it.
    ///
    /// @param sentence where the last sentence that told of it begins
    /// @param day whether it is that of an event, which all tell of
    /// @param harm whether it is of those who were killed or hurt
    record Account(Found time, String source, int paragraph, int sentence, boolean day, boolean harm) {}

    /// @param heading the time that the title tells; null for none
    Held(@Nullable Found heading) {
        this.heading = heading;
    }

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

    /// Keeps the time that a sentence tells of.
    void keepAccount(Account told) {
        account = told;
        var title = heading;
        var isSame = title != null
                && Objects.equals(told.time().start(), title.start())
                && Objects.equals(told.time().end(), title.end());
        if (!isSame && told.time().rule() != PeriodRule.HEADING) {
            heading = null;
        }
    }

    /// Ends it: another time is told.
    void endAccount() {
        account = null;
    }

    /// The time that the sentences before a figure of the same paragraph tell of.
    ///
    /// @param previous where the sentence before it begins
    @Nullable
    Found account(Given given, int previous) {
        var last = account;
        if (last == null || last.paragraph() != given.paragraph()) {
            return null;
        }
        var isNear = last.sentence() >= previous && (last.harm() || !given.harm());
        var isSame = given.source().isEmpty()
                || last.source().isEmpty()
                || last.source().equals(given.source());
        return (last.day() ? isNear && !given.isZero() : isSame)
                ? new Found(last.time().start(), last.time().end(), PeriodRule.ACCOUNT)
                : null;
    }

    /// The time that the title tells, until another one is told, or a later paragraph is of a statement of its own.
    @Nullable
    Found heading(int paragraph, boolean isSaid) {
        if (heading != null) {
            headed = headed < 0 ? paragraph : headed;
            heading = isSaid && paragraph > headed ? null : heading;
        }
        return heading;
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
        if (names.size() < NAMED) {
            names.put(source, SourceName.of(source));
        }
        return states.computeIfAbsent(source, name -> new State());
    }

    /// What a source said, also where it was called by its whole name: "Dorosh", after "Pavlo Dorosh".
    private @Nullable State known(String source) {
        var state = states.get(source);
        if (state == null && source.indexOf(' ') < 0) {
            state = states.get(surnames.get(source));
        }
        if (state == null) {
            state = inflected(source);
            if (state != null) {
                states.put(source, state);
            }
        }
        return state;
    }

    private @Nullable State inflected(String source) {
        var name = SourceName.of(source);
        return names.entrySet().stream()
                .filter(known -> known.getValue().isSame(name))
                .findFirst()
                .map(known -> states.get(known.getKey()))
                .orElse(null);
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
