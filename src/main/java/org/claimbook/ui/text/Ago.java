package org.claimbook.ui.text;

import java.time.Duration;
import java.time.Instant;

/// Says how long ago something was, as people do: "3 hours ago".
public record Ago(Messages messages) {
    private static final long MINUTES_OF_HOUR = 60;
    private static final long HOURS_OF_DAYS = 48;
    private static final long DAYS_OF_MONTHS = 60;
    private static final long DAYS_OF_MONTH = 30;
    private static final long DAYS_OF_YEARS = 730;
    private static final long DAYS_OF_YEAR = 365;

    /// What lies ahead, by a clock that was set back, was just now.
    public String of(Instant at, Instant now) {
        var since = Duration.between(at, now);
        var days = since.toDays();
        if (since.toMinutes() < 1) {
            return messages.get("ago.now");
        }
        if (since.toMinutes() < MINUTES_OF_HOUR) {
            return messages.count("ago.minutes", since.toMinutes());
        }
        if (since.toHours() < HOURS_OF_DAYS) {
            return messages.count("ago.hours", since.toHours());
        }
        if (days < DAYS_OF_MONTHS) {
            return messages.count("ago.days", days);
        }
        return days < DAYS_OF_YEARS
                ? messages.count("ago.months", days / DAYS_OF_MONTH)
                : messages.count("ago.years", days / DAYS_OF_YEAR);
    }
}
