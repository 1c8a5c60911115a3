package org.claimbook.compare;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// A claim that passed the filters but cannot be compared, and why.
public record NotCompared(Claim claim, Reason reason) {
    /// Which part of a claim is not what was asked for.
    ///
    /// @param found what the claim has there: a name, a code, or a date in EDTF; empty for none
    /// @param asked likewise, what was asked for
    public record Reason(Part part, String found, String asked) {
        /// In English, as one clause, for the command line: "period starts 2024-08-06, not 2022-02-24".
        @Override
        public String toString() {
            return switch (part) {
                case MEASURE, UNIT, SUBJECT, PLACE, ACCUMULATION ->
                    part.code() + " is " + named(found) + ", not " + named(asked);
                case START ->
                    (found.isEmpty() ? "period start is absent" : "period starts " + found) + ", not " + named(asked);
                case AS_OF -> "has no as-of date";
                case CLAIMANT -> "has no claimant";
            };
        }

        private static String named(String name) {
            return name.isEmpty() ? "absent" : name;
        }
    }

    /// What of a claim has to be as asked, or to be there at all.
    public enum Part implements Coded {
        MEASURE,
        UNIT,
        SUBJECT,
        PLACE,
        ACCUMULATION,
        START,
        AS_OF,
        CLAIMANT
    }

    /// The first reason why a claim cannot take part, or null where it can.
    public static @Nullable Reason reason(Question question, Claim claim) {
        var key = question.key();
        var topic = topicReason(claim.topic(), key.topic());
        if (topic != null) {
            return topic;
        }
        var period = claim.period();
        if (period.accumulation() != key.accumulation()) {
            return differs(
                    Part.ACCUMULATION,
                    period.accumulation().code(),
                    key.accumulation().code());
        }
        if (key.accumulation() == Accumulation.CUMULATIVE
                && !startsMeet(period.start(), key.start(), question.sinceWithin())) {
            return differs(Part.START, period.start(), key.start());
        }
        if (period.asOf() == null) {
            return differs(Part.AS_OF, null, null);
        }
        return claim.speech().claimant() == null ? differs(Part.CLAIMANT, null, null) : null;
    }

    private static @Nullable Reason topicReason(Topic found, Topic asked) {
        if (found.equals(asked)) {
            return null;
        }
        if (!Objects.equals(found.measure(), asked.measure())) {
            return differs(Part.MEASURE, found.measure(), asked.measure());
        }
        if (!found.unit().equals(asked.unit())) {
            return differs(Part.UNIT, found.unit(), asked.unit());
        }
        return Objects.equals(found.subject(), asked.subject())
                ? differs(Part.PLACE, found.place(), asked.place())
                : differs(Part.SUBJECT, found.subject(), asked.subject());
    }

    private static Reason differs(Part part, @Nullable Object found, @Nullable Object asked) {
        return new Reason(part, Objects.toString(found, ""), Objects.toString(asked, ""));
    }

    private static boolean startsMeet(@Nullable EdtfDate found, @Nullable EdtfDate asked, int within) {
        if (Objects.equals(found, asked)) {
            return true;
        }
        return within > 0
                && found != null
                && asked != null
                && Math.abs(ChronoUnit.DAYS.between(asked.first(), found.first())) <= within;
    }
}
