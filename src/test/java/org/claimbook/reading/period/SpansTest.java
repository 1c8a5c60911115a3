package org.claimbook.reading.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// For when figures hold that stand together; the text is of Friday, 10 May 2024.
class SpansTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        On Monday 40 cars and 12 vans crossed. | period 2024-05-06/2024-05-06, period 2024-05-06/2024-05-06
        In April 40 cars burned, against 55 in March. | period 2024-04-01/2024-04-30, period 2024-03-01/2024-03-31
        Some 31 ships were waiting, up from 12 on Tuesday. | level, level 2024-05-07
        Floods killed 12 people (nine in April). | cumulative, period 2024-04-01/2024-04-30
        In 2023 40 boats sank, more than in 2022 (31). | period 2023-01-01/2023-12-31, period 2022-01-01/2022-12-31
        Gunmen who took the town on Monday hold 94 pupils. | level
        """)
    void aDateHoldsForTheFiguresThatItBelongsTo(String text, String times) {
        assertEquals(times, PeriodTexts.times("en", text));
    }

    @Test
    void aDayOfOneSourceIsNotThatOfTheOther() {
        assertEquals(
                "cumulative 2024-05-07, cumulative",
                PeriodTexts.times("en", "The army said on Tuesday that 40 men fell. The mayor spoke of 55 dead men."));
    }

    @Test
    void aPeriodHoldsForTollsOfTheSameParagraphAlone() {
        var bulletin = "За минулу добу згоріли 30 будинків, повідомила поліція.";
        assertEquals(
                "period 2024-05-09/2024-05-10, period 2024-05-09/2024-05-10",
                PeriodTexts.times("uk", bulletin + " Поранено 12 людей, додала поліція."));
        assertEquals(
                "period 2024-05-09/2024-05-10, cumulative 2024-05-10",
                PeriodTexts.times("uk", bulletin + "\n\nПоранено 12 людей, додала поліція."));
    }

    @Test
    void runningTotalsEndAPeriod() {
        assertTrue(PeriodTexts.times(
                        "uk",
                        "За минулу добу збито 30 дронів, повідомив Генштаб. Загалом від 2 квітня знищено 900 танків,"
                                + " повідомив Генштаб. Генштаб додав, що зруйновано 12 мостів.")
                .startsWith("period 2024-05-09/2024-05-10, cumulative 2024-04-02/2024-05-10, cumulative"));
    }

    @Test
    void aHeadlineTakesTheDateOfWhatItRounds() {
        assertEquals(
                "cumulative 2024-05-07, cumulative 2024-05-07, level 2024-05-06",
                PeriodTexts.times(
                        "en",
                        "Over 300 homes burn\n\nAs of Tuesday, 312 homes had burned, police said."
                                + " As of Monday, 45 homes were without power, the mayor said."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Some 40 cars burned in Lowick and 12 in Harlow.                 | Lowick, Harlow
        en | Floods hit 17 villages and two bases in Ambara province.        | Ambara province, Ambara province
        en | In Lowick 300 people marched, and 5,000 nationwide.             | Lowick, -
        en | Harlow, where 12 people fell ill, is a port.                   | Harlow
        en | The General Staff in Kyiv counted 300 tanks.                    | -
        en | Some 240,000 people live in tents along Route 5.                | -
        uk | У Польщі живуть 900 тисяч людей, у Чехії — 300 тисяч.           | Польщі, Чехії
        uk | Найбільше — на Київщині, де без світла 97 сіл.                  | Київщині
        ru | На площади Согласия собрались 18 тысяч человек.                 | площади Согласия
        ru | В Туле сгорели 12 домов, в Калуге — 15.                         | Туле, Калуге
        """)
    void aPlaceHoldsForTheFiguresThatItBelongsTo(String language, String text, String places) {
        assertEquals(places, PeriodTexts.places(language, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 men ",
                "12 men died and ",
                "12 men, ",
                "12 men (",
                "in Kharkiv 12 men ",
                "In May 12 men ",
                "on Monday ",
                "up from 12 men a day earlier ",
                "from 12 to 14 men ",
                "since May 12 men ",
                "12 men.\n",
                "- Lowick: 12 men\n",
                "Lowick ",
                "Lake "
            })
    void timeIsThatOfTheLengthAlone(String part) {
        assertTrue(PeriodTexts.read("en", part.repeat(LENGTH / part.length())).size() <= LENGTH);
    }
}
