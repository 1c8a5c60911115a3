package org.claimbook.reading.date;

import org.junit.jupiter.api.Test;

class EnglishDatesTest {
    /// A Wednesday.
    private static final String PUBLISHED = "2024-11-06";

    private static void hold(String lines) {
        DateCases.hold("en", PUBLISHED, lines);
    }

    @Test
    void aDayIsReadInAllCommonForms() {
        hold("""
            It fell [on 5 November 2024]. | 2024-11-05 ON
            It fell [on November 5th, 2024]. | 2024-11-05 ON
            It fell [on Nov. 5, 2024]. | 2024-11-05 ON
            It fell [on the 5th of November 2024]. | 2024-11-05 ON
            It fell [on the fifth of November]. | 2024-11-05 ON
            It fell [on twenty-five October]. | 2024-10-25 ON
            It fell [on Tuesday, November 5]. | 2024-11-05 ON
            It fell [on Sat 2 Nov 2024]. | 2024-11-02 ON
            It fell [on 5-Nov-2024]. | 2024-11-05 ON
            It fell [on 2024-11-05]. | 2024-11-05 ON
            It fell [on 2024/11/05]. | 2024-11-05 ON
            It fell [on 05.11.2024]. | 2024-11-05 ON
            It fell [on 8-23-20]. | 2020-08-23 ON
            The slide is dated [29/04]. | 2024-04-29 ON
            The file is named losses-[20241105]. | 2024-11-05 ON\
            """);
    }

    @Test
    void aDayWithoutAYearIsTheLatestNotAfterPublication() {
        hold("""
            It fell [on 6 November]. | 2024-11-06 ON
            It fell [on 7 November]. | 2023-11-07 ON
            It fell [on 29 February]. | 2024-02-29 ON
            It fell [on the 5th]. | 2024-11-05 ON
            It fell [on the 30th]. | 2024-10-30 ON\
            """);
    }

    @Test
    void aWeekdayBesideADateTellsItsYear() {
        hold("""
            It opens [on Friday, 8 November]. | 2024-11-08 ON
            It fell [on Sunday the 31st]. | 2024-03-31 ON\
            """);
    }

    @Test
    void ofTwoNumbersTheFirstIsTheDayUnlessAnotherDateShowsTheOrder() {
        hold("""
            It fell [on 04/05/2024]. | 2024-05-04 ON
            It fell [on 04/05/2024], not on 04/28/2024. | 2024-04-05 ON
            It fell [on 11/05/2023]. | 2023-05-11 ON
            It fell [on 10/12/2024]. | 2024-10-12 ON\
            """);
    }

    @Test
    void monthsYearsAndTheirPartsAreTimes() {
        hold("""
            12 fell [in October]. | 2024-10-01..2024-10-31 PERIOD
            12 fell [in December]. | 2023-12-01..2023-12-31 PERIOD
            12 fell [in October of 2023]. | 2023-10-01..2023-10-31 PERIOD
            12 fell [last September]. | 2024-09-01..2024-09-30 PERIOD
            12 fell [in 2022]. | 2022-01-01..2022-12-31 PERIOD
            12 fell [in all of 2022]. | 2022-01-01..2022-12-31 PERIOD
            12 fell [in early May 2024]. | 2024-05-01..2024-05-15 PERIOD
            12 fell [in late April]. | 2024-04-16..2024-04-30 PERIOD
            12 fell [in the first half of the year]. | 2024-01-01..2024-06-30 PERIOD
            12 fell [in the third quarter]. | 2024-07-01..2024-09-30 PERIOD
            12 fell [in Q3 2023]. | 2023-07-01..2023-09-30 PERIOD
            12 fell [in the first nine months of 2024]. | 2024-01-01..2024-09-30 PERIOD
            12 fell [in the second week of October]. | 2024-10-07..2024-10-13 PERIOD
            12 fell [in the 1990s]. | 1990-01-01..1999-12-31 PERIOD
            12 fell [in summer 2023]. | 2023-06-01..2023-08-31 PERIOD\
            """);
    }

    @Test
    void aWordThatIsAlsoAMonthIsOneOnlyInItsPlace() {
        hold("""
            March organizers said 12 came [on 2 March]. | 2024-03-02 ON
            12 may have come [in May]. | 2024-05-01..2024-05-31 PERIOD
            [In May] 20 people came. | 2024-05-01..2024-05-31 PERIOD
            [On May 20] people came. | 2024-05-20 ON\
            """);
    }

    @Test
    void daysAndTimesAreCountedFromPublication() {
        hold("""
            He said so [on Tuesday]. | 2024-11-05 ON
            He said so [on Wednesday]. | 2024-11-06 ON
            He said so [last Wednesday]. | 2024-10-30 ON
            He said so [yesterday morning]. | 2024-11-05 ON
            He said so [last night]. | 2024-11-05 ON
            He said so [this morning]. | 2024-11-06 ON
            12 fell [overnight]. | 2024-11-05..2024-11-06 PERIOD
            12 fell [last week]. | 2024-10-28..2024-11-03 PERIOD
            12 fell [this month]. | 2024-11-01..2024-11-30 PERIOD
            12 fell [over the weekend]. | 2024-11-02..2024-11-03 PERIOD
            12 fell [last year]. | 2023-01-01..2023-12-31 PERIOD
            12 fell [two weeks ago]. | 2024-10-23 ON
            12 fell [the day before yesterday]. | 2024-11-04 ON
            12 fell [on Christmas Day]. | 2023-12-25 ON\
            """);
    }

    @Test
    void aPeriodUpToNowIsCountedBackByItsLength() {
        hold("""
            12 fell [in the past day]. | 2024-11-05..2024-11-06 DURATION PERIOD
            12 fell [in the past 24 hours]. | 2024-11-05..2024-11-06 DURATION PERIOD
            12 fell [over the past two weeks]. | 2024-10-23..2024-11-06 DURATION PERIOD
            12 fell [over the last month]. | 2024-10-06..2024-11-06 DURATION PERIOD\
            """);
    }

    @Test
    void twoDatesBoundAPeriod() {
        hold("""
            12 fell [from 1 May to 5 May]. | 2024-05-01..2024-05-05 PERIOD
            12 fell [between May 1 and June 3, 2023]. | 2023-05-01..2023-06-03 PERIOD
            12 fell [on 6–8 August]. | 2024-08-06..2024-08-08 PERIOD
            12 fell [on May 1-5]. | 2024-05-01..2024-05-05 PERIOD
            12 fell [from May to August of 2009]. | 2009-05-01..2009-08-31 PERIOD
            12 fell [from January to October]. | 2024-01-01..2024-10-31 PERIOD
            12 fell [from November to March 2024]. | 2023-11-01..2024-03-31 PERIOD
            12 fell [in 2014–2018]. | 2014-01-01..2018-12-31 PERIOD
            12 fell [between Thursday and Sunday]. | 2024-10-31..2024-11-03 PERIOD\
            """);
    }

    @Test
    void cuesTellWhatADateIsFor() {
        hold("""
            [As of November 5th], 12 were held. | 2024-11-05 AS_OF
            12 were held [as of 17:30 today]. | 2024-11-06 AS_OF
            12 were held [as of late April]. | 2024-04-30 AS_OF
            [By Monday morning] 12 had fallen. | 2024-11-04 AS_OF
            12 had fallen [at the end of April]. | 2024-04-30 AS_OF
            Roads will reopen by [Monday]. | 2024-11-04 NONE
            12 have fallen [since February 24, 2022]. | 2022-02-24.. SINCE
            12 have fallen [since January]. | 2024-01.. SINCE
            12 have fallen [since the start of the year]. | 2024-01-01.. SINCE
            [Since the operation opened on August 6, 2024], 12 have fallen. | 2024-08-06.. SINCE
            The toll [from Sunday's] sinking rose to 12. | 2024-11-03 ON
            From 2 June, when it broke out, [to 15 September], 12 fell. | 2024-09-15 AS_OF
            They have lost much [since the war] began. | SINCE
            The war began on 5 May. They have lost much [since the war] began. | 2024-05-05.. SINCE
            On Monday police said the fire had begun. [Since the fire] began, 12 fell. | SINCE
            It opened fire on 3 May and the war began on 5 May. The war began on 7 May, they say. 12 fell [since it began]. | SINCE
            The flood hit on 3 May. The fire started on 5 May. Lost [since the fire] began: 12. | 2024-05-05.. SINCE
            During the night-long attack [on Monday] 12 fell. | 2024-11-04 ON
            It is the first strike since [1989]. | 1989-01-01..1989-12-31 NONE
            It is the worst flood in [this year]. | 2024-01-01..2024-12-31 NONE\
            """);
    }

    @Test
    void aTimeMayHangOnTheDateBeforeIt() {
        hold("""
            From 28 October to 3 November 12 fell, against 9 [the week before]. | 2024-10-21..2024-10-27 PERIOD
            From January to June 12 fell, against 9 [in the same period of 2023]. | 2023-01-01..2023-06-30 PERIOD
            As of April 30, 12 were held, up from 9 [a year earlier]. | 2023-04-30 AS_OF\
            """);
    }

    @Test
    void timesAgesAndDurationsAreNoDates() {
        hold("""
            It fell at [18:00]. | 2024-11-06 TIME NONE
            It fell at [10 p.m.]. | 2024-11-06 TIME NONE
            It fell at [noon]. | 2024-11-06 TIME NONE
            [At 2:10 p.m. on August 6] it fell. | 2024-08-06 ON
            A [34-year-old] man fell. | AGE NONE
            A teacher, [34], fell. | AGE NONE
            Ann Lee, [34], fell. | AGE NONE
            Men aged [19, 22 and 31] fell. | AGE NONE
            The [three-month] siege held. | DURATION NONE
            It held for [two weeks]. | DURATION NONE\
            """);
    }

    @Test
    void withoutPublicationTheOneYearOfTheTextCompletesItsDates() {
        DateCases.hold("en", "-", """
            Since August 6, 2024, much fell. [As of August 27] 12 did. | 2024-08-27 AS_OF
            Much fell in 2022 and on 6 August 2024. [As of August 27] 12 did. | 2024-08-27 AS_OF
            Much fell on 6 August 2024 and in 2025. [As of August 27] 12 did. | AS_OF
            Much fell on 5 January 2025. [As of December 28] 12 had. | 2024-12-28 AS_OF
            Since 5 May 2020 and in 2021, much fell. [As of August 27] 12 did. | AS_OF
            He said so [on Tuesday]. | ON
            12 fell [in the past day]. | DURATION PERIOD\
            """);
    }

    @Test
    void figuresAreNoDates() {
        hold("""
            Dead: 2019. He said so [on Tuesday]. | 2024-11-05 ON
            About 2000 houses fell [on Tuesday]. | 2024-11-05 ON
            In 2000 houses the light failed [on Tuesday]. | 2024-11-05 ON
            They work 24/7 [on Tuesday]. | 2024-11-05 ON\
            """);
    }
}
