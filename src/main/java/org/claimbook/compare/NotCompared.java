package org.claimbook.compare;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// A claim that passed the filters but cannot be compared, and why: "period starts 2024-08-06, not 2022-02-24".
public record NotCompared(Claim claim, String reason) {

    /// The first reason why a claim cannot take part, as one clause, or null where it can.
    public static @Nullable String reason(Question question, Claim claim) {
        var key = question.key();
        var topic = topicReason(claim.topic(), key.topic());
        if (topic != null) {
            return topic;
        }
        var period = claim.period();
        if (period.accumulation() != key.accumulation()) {
            return "accumulation is " + period.accumulation().code() + ", not "
                    + key.accumulation().code();
        }
        if (key.accumulation() == Accumulation.CUMULATIVE
                && !startsMeet(period.start(), key.start(), question.sinceWithin())) {
            return startReason(period.start(), key.start());
        }
        if (period.asOf() == null) {
            return "has no as-of date";
        }
        return claim.speech().claimant() == null ? "has no claimant" : null;
    }

    private static @Nullable String topicReason(Topic found, Topic asked) {
        if (found.equals(asked)) {
            return null;
        }
        if (!Objects.equals(found.measure(), asked.measure())) {
            return differs("measure", found.measure(), asked.measure());
        }
        if (!found.unit().equals(asked.unit())) {
            return differs("unit", found.unit(), asked.unit());
        }
        return Objects.equals(found.subject(), asked.subject())
                ? differs("place", found.place(), asked.place())
                : differs("subject", found.subject(), asked.subject());
    }

    private static String differs(String what, @Nullable String found, @Nullable String asked) {
        return what + " is " + named(found) + ", not " + named(asked);
    }

    private static String named(@Nullable String name) {
        return name == null || name.isEmpty() ? "absent" : name;
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

    private static String startReason(@Nullable EdtfDate found, @Nullable EdtfDate asked) {
        if (found == null) {
            return "period start is absent, not " + asked;
        }
        return "period starts " + found + ", not " + (asked == null ? "absent" : asked);
    }
}
