package org.claimbook.reading.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as reports write them, each by hand.
class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Some 3,000 tents and 1 240 blankets came        | ≈3000; 1240
        en | they counted 1'240 and 12.5 of them             | 1240; 12.5
        en | 12.500 soldiers, but 1.5 tonnes                 | 12500; 1.5
        en | 1.500 km2 of forest                             | 1500
        en | in 2022 500 villagers left                      | 2022; 500
        en | groups of 412, 73 and 18                        | 412; 73; 18
        en | 61, 000 refugees and 10 , 000 others            | 61000; 10000
        en | on May 5 300 boats sailed                       | 5; 300
        en | call 0800 505 101                               | 800; 505101
        en | call 044 454 42 10                              | 44; 454; 42; 10
        en | 12,34,567 votes                                 | 1234567
        en | at 18:00 on 29/04                               | 18; 0; 29; 4
        uk | 12.500 осіб і 224,8 гектара                     | 12500; 224.8
        uk | 1,294 кв. км                                    | 1294
        uk | 689 040 осіб                                    | 689040
        uk | 0,729 літра                                     | 0.729
        ru | 1 174 танка и 215,4 км                          | 1174; 215.4
        """)
    void digitsAreReadByTheirGroups(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | seven hundred and seventeen                     | 717
        en | a hundred, two dozen, a couple of dozen         | 100; 24; 24
        en | half a million and a quarter of a million       | 500000; 250000
        en | two and a half million, 1.2m, 350K and 50k      | 2500000; 1200000; 350000; 50000
        en | warehouse 7B and a wave 3m high                 | 7; 3
        en | five thousand, two hundred                      | 5200
        en | one hundred and five men, then one of them      | 105; 1
        en | three hundred and two dozen, 1.5 M, $7 M        | 324; 1500000; 7000000
        en | 12 M, 5 F; WAVES 1.5 M TALL; 1.5 M.             | 12; 5; 1.5; 1.5
        uk | одна тисяча двісті, півтора мільйона            | 1200; 1500000
        uk | дев’яносто дев'ять і пʼятсот                    | 99; 500
        uk | двоє, троє, п’ятьох, обидва, семеро             | 2; 3; 5; 2; 7
        uk | двадцятьма сьома ротами                         | 27
        uk | два з половиною мільйони, 5 тис. га             | 2500000; 5000
        ru | 32 тыс. 798 человек                             | 32798
        ru | восемь с половиной тысяч, полторы тысячи        | 8500; 1500
        ru | двумстам пятидесяти, шестеро, обоих             | 250; 6; 2
        ru | 5 млн 2022 года, 10 тыс. 24 февраля             | 5000000; 2022; 10000; 24
        uk | шість тисяч сім-карток, сім карток, півлітра    | 6000; 7; 0.5
        uk | півтора десятки, про три сотні, у трьох сотнях  | 15; 300; 300
        ru | спас семью из двадцати семи человек             | 27
        ru | полтонны, пол-литра, пол литра, полутора сотнях | 0.5; 0.5; 0.5; 150
        """)
    void wordsAndMagnitudesArePutTogether(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | well over 100, just under 50, nearly all 12     | >100; <50; ≈<12
        en | as many as 300; at least another 20             | ≤300; ≥20
        en | 20 or more; 5,000+; 30-odd; 50-plus             | ≥20; ≥5000; ≈30; ≥50
        en | 83 horses and more than 100 cows, 9 men or more | 83; >100; ≥9
        en | it topped the 1 million mark                    | >1000000
        en | he passed 12 villages and was close to two      | 12; 2
        en | up to about 300                                 | ≤300
        en | the toll is up to 45 from 31                    | 45; 31
        uk | понад сорок, до 30 тис., біля двох сіл          | >40; ≤30000; 2
        uk | понад тисячу, тисячі людей                      | >1000; ~1000..10000
        uk | зросла до 22 осіб, ще до 30 людей               | 22; ≤30
        uk | загиблих зросла до 22, поранених — до 30        | 22; 30
        ru | 15 с лишним тысяч, более тысячи                 | >15000; >1000
        ru | превысили 500 тысяч, не менее 7                 | >500000; ≥7
        ru | с 148 до 154                                    | 148; 154
        """)
    void qualifiersAreThoseThatStandThere(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | between 10 and 20; from 10 to 20; 10 to 20      | 10..20; 10..20; 10..20
        en | 70-100,000 and 5-10,000 and 500-1,000           | 70000..100000; 5000..10000; 500..1000
        en | two or three hundred; 5 or 600                  | 200..300; 5; 600
        en | between one hundred and two hundred             | 100..200
        en | between 30 degrees and 40 degrees               | 30..40
        en | at least 20 but no more than 30                 | 20..30
        en | at least 20 and possibly more than 30           | ≥20; >30
        en | it rose from 148 to 154                         | 148; 154
        en | it rose by 300 to 3,000, it rose 25 to 1,310    | 300; 3000; 25; 1310
        en | 8-23-20, Su-34-36, a 9-2 win                    | 8; 23; 20; 34; 36; 9; 2
        uk | 600—700 тисяч, п’ять-шість тисяч                | 600000..700000; 5000..6000
        uk | від тисячі до двох тисяч                        | 1000..2000
        ru | два-три десятка, от 10 до 20                    | 20..30; 10..20
        """)
    void endsOfARangeShareWhatTheyShare(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | dozens, scores of men, hundreds of thousands    | ~12..120; ~20..200; ~100000..1000000
        en | at least several hundred                        | ~100..1000
        uk | кількасот, десятки тисяч, дві сотні             | ~100..1000; ~10000..100000; 200
        en | no deaths, no longer 5, no one, none of the 12  | 0; 5; 0; 12
        en | no power, no water, but no power stations       | 0
        en | no trace of them, no plans, no food, no homes   | 0
        en | Report No. 4                                    | 4
        uk | жодної загиблої, загиблих немає                 | 0; 0
        uk | жодного загиблого серед людей немає             | 0
        uk | немає жодного загиблого                         | 0
        ru | пострадавших нет, ни одного дома                | 0; 0
        ru | ни одного погибшего нет                         | 0
        en | 5th, the fourth, twenty-first                   | 5th; 4th; 21th
        uk | 93-ї, 3-х, сьома, двадцять п’ятий               | 93th; 3; 7th; 25th
        ru | 110-й, тридцать первый, 2-х, 100м               | 110th; 31th; 2; 100
        en | (+7), (-31), +127, at -5                        | Δ7; Δ-31; Δ127; -5
        en | a third of them, three quarters, a third man    | 0.3333333333333333/; 0.75/; 3th
        en | T-72, COVID-19, M777                            | 72; 19; 777
        """)
    void whatIsNoPlainCountIsToldApart(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | one in five, 1 in 20 and two in 5.              | 0.2/; 0.05/; 0.4/
        en | one out of four was hurt; one in 10 or more     | 0.25/; ≥0.1/
        en | one in five families, 17 out of 22 hospitals    | 1; 5; 17; 22
        en | two in 3 days, one in Kyiv, 1 in 2024           | 2; 3; 1; 1; 2024
        en | two out of five, 12 in 3, one in 5 to 10        | 2; 5; 12; 3; 1; 5..10
        en | one in 18:30, two in 3-5, one in 45%            | 1; 18; 30; 2; 3..5; 1; 45
        en | one one-hundredth, one one hundred and fourth   | 0.01/; 0.009615384615384615/
        en | three two-hundredths, one two hundred fiftieth  | 0.015/; 0.004/
        """)
    void twoNumbersAreAShareWhereNothingIsCounted(String language, String text, String figures) {
        assertEquals(figures, NumberTexts.figures(language, text));
    }

    @Test
    void aBulletIsNoMinus() {
        assertEquals("54; 3", NumberTexts.figures("en", "Lost:\n- 54 tanks\n– 3 guns"));
    }

    @Test
    void theQuoteBeginsAtTheQualifier() {
        assertEquals(
                "passed 500,000; an estimated 770; more than a dozen; 20,000 or more",
                NumberTexts.quotes("en", "It passed 500,000, an estimated 770, more than a dozen, 20,000 or more"));
        assertEquals("at least another 20; 20", NumberTexts.quotes("en", "at least another 20, a total of 20"));
    }

    @Test
    void aWordBeforeAListHoldsForItsItemsUnlessItHasANumberOfItsOwn() {
        assertEquals(
                "≈12; ≈5; Δ2",
                NumberTexts.figures("uk", "Втрати орієнтовно становлять:\n- танків — 12;\n- гармат — 5 (+2)."));
        assertEquals("≈90; 12", NumberTexts.figures("uk", "Втрати — приблизно 90 осіб:\n- танкістів — 12."));
    }

    @Test
    void digitsBeyondAnyCountAreANumberThatCannotBeRead() {
        assertEquals("?..?", NumberTexts.figures("en", "9".repeat(61)));
    }
}
