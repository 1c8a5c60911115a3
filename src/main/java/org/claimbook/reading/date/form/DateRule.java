package org.claimbook.reading.date.form;

import org.claimbook.reading.Rule;

/// How a date was read.
public enum DateRule implements Rule {
    /// "5 November 2024", "November 5th", "пятого ноября".
    DAY,
    /// "2024-11-05", "05.11.2024", "29/04".
    DIGITS,
    /// "October", "у лютому 2023 року".
    MONTH,
    /// "In 2022", "2022 року".
    YEAR,
    /// "On Tuesday".
    WEEKDAY,
    /// "The 5th".
    DAY_ALONE,
    /// "6–8 August", "from 1 May to 5 May".
    RANGE,
    /// "Late April", "the first half of the year", "Q3".
    PART,
    /// "The 1990s", "summer 2022".
    ERA,
    /// "Yesterday", "last week", "торік".
    RELATIVE,
    /// "The past 24 hours", "за добу".
    PAST,
    /// "Christmas Day".
    HOLIDAY,
    /// "That week": a time that only the words before it tell.
    CONTEXT,
    /// "Overnight", "у ніч на 5 листопада".
    NIGHT,
    /// "18:00", "о 7-й ранку".
    TIME,
    /// "Two weeks".
    DURATION,
    /// "34-year-old".
    AGE,
    /// "Since the invasion", with no date but that of its beginning, where the text tells it.
    SINCE_EVENT;

    @Override
    public String room() {
        return "date";
    }
}
