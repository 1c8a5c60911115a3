package org.claimbook.reading.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Numbers that a speller of the test's own wrote out are read back as the same number.
class SpelledNumbersTest {
    private static final int BILLION = 1_000_000_000;

    @Property(tries = 300)
    void english(@ForAll @IntRange(max = BILLION) int number) {
        assertEquals(Integer.toString(number), NumberTexts.figures("en", Speller.english(number)));
    }

    @Property(tries = 300)
    void ukrainian(@ForAll @IntRange(max = BILLION) int number) {
        assertEquals(Integer.toString(number), NumberTexts.figures("uk", Speller.UKRAINIAN.spell(number)));
    }

    @Property(tries = 300)
    void russian(@ForAll @IntRange(max = BILLION) int number) {
        assertEquals(Integer.toString(number), NumberTexts.figures("ru", Speller.RUSSIAN.spell(number)));
    }

    @Property(tries = 300)
    void digitsInGroups(@ForAll @IntRange(max = BILLION) int number) {
        var english = "%,d".formatted(number);
        assertEquals(Integer.toString(number), NumberTexts.figures("en", english + " people"));
        assertEquals(Integer.toString(number), NumberTexts.figures("uk", english.replace(',', '\u00A0') + " осіб"));
        assertEquals(Integer.toString(number), NumberTexts.figures("ru", english.replace(',', '\u202F') + " человек"));
    }

    /// Whatever the characters are, amounts are in order, do not overlap, and quote what stands in the text.
    @Property(tries = 300)
    void amountsOfAnyTextAreInOrder(@ForAll String text) {
        for (var language : new String[] {"en", "uk", "ru"}) {
            var doc = NumberTexts.document(language, text + " 12-15 of 1.500, " + text + "5");
            var last = 0;
            for (var amount : Numbers.of(doc)) {
                assertEquals(true, last <= amount.quoteFrom() && amount.quoteFrom() <= amount.from());
                assertEquals(true, amount.from() < amount.to() && amount.to() <= amount.quoteTo());
                assertEquals(
                        doc.words(amount.quoteFrom(), amount.quoteTo()),
                        amount.figure().stated());
                last = amount.quoteTo();
            }
        }
    }
}
