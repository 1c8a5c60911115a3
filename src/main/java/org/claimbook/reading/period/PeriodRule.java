package org.claimbook.reading.period;

import org.claimbook.reading.Rule;

/// How it is told for when a figure holds, and where.
public enum PeriodRule implements Rule {
    /// A since-date makes it cumulative: "since 6 August".
    SINCE,
    /// A bounded time makes it a figure of that period: "in October", "за добу".
    BOUNDED,
    /// A change, "(+7)", is of the period since the last report.
    CHANGE,
    /// "Daily losses", of the day before the bulletin.
    DAILY,
    /// A rate: of its period, else as it stands.
    RATE,
    /// A word near the number: "so far", "remain", "fired".
    CUE,
    /// What happened on one named day.
    EVENT_DAY,
    /// As the total that it is a part of.
    TOTAL,
    /// As the number before it in the sentence.
    CONTEXT,
    /// The whole of which the number before is a share: "17 of 22".
    WHOLE,
    /// The words that lead in the list tell how its items count.
    LEAD_IN,
    /// As the figure whose noun it takes, in the sentence before.
    SAME_NOUN,
    /// What came on top of a total: "12 more died, bringing the toll to 30".
    INCREMENT,
    /// The toll of one event, long ago, that is told of by its year alone.
    OLD_EVENT,
    /// What is there rather than what happened: beds, crews at work.
    STOCK,
    /// What things of its kind do: attacks are of a period, others a toll.
    NATURE,
    /// "As of" in the sentence.
    AS_OF,
    /// "As of" in the words that lead in the list.
    AS_OF_LEAD_IN,
    /// "As of" of an earlier sentence of the same source, which holds until another date.
    AS_OF_HELD,
    /// The end of the stated period.
    PERIOD_END,
    /// The day on which the claimant said it.
    STATEMENT,
    /// The day on which the claimant said something before, which holds until another date.
    STATEMENT_HELD,
    /// The day of the bulletin, whose issuer speaks.
    BULLETIN,
    /// The since-date of the words that lead in the list.
    SINCE_LEAD_IN,
    /// The day on which the event began, as the text tells elsewhere: "since the beginning of the operation".
    SINCE_EVENT_DAY,
    /// The beginning of the stated period.
    PERIOD_START,
    /// A period named before by the same source.
    PERIOD_HELD,
    /// The time that the sentences before it in the paragraph tell of.
    ACCOUNT,
    /// The day of what the sentence before tells of: "A train derailed on Thursday. Nine were hurt."
    EVENT_SENTENCE,
    /// The time that the title tells.
    HEADING,
    /// The since-date of the same source before.
    SINCE_HELD,
    /// So long before the figure beside it: "up from 812 a day earlier".
    EARLIER,
    /// In the same time of another year than the figure beside it: "44 in the same period of 2022".
    SAME_PERIOD,
    /// One end of a rise within a few days: "rose by 19, from 124 to 143".
    RISE,
    /// The day of the event that others counted those who came to.
    CROWD_DAY,
    /// As the figure in the body that a headline rounds.
    BODY_FIGURE,
    /// A name with the noun of a place: "Kursk region", "town of Velica".
    PLACE_NOUN,
    /// A name after a preposition of place: "in Kharkiv".
    PLACE_NAME,
    /// The label of an item: "Kherson: 48 attacks".
    PLACE_LABEL,
    /// The place of the words that lead in the list.
    PLACE_LEAD_IN,
    /// The place of the figure that this one is a part of, or set against, or joined to.
    PLACE_SHARED,
    /// The place that the speaker governs: "Brodno's mayor".
    PLACE_OFFICE;

    @Override
    public String room() {
        return "period";
    }
}
