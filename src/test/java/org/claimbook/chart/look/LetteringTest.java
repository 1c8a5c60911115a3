package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final List<String> WORDS = List.of(
            "General",
            "Staff",
            "of",
            "the",
            "Armed",
            "Forces",
            "Управління",
            "ООН",
            "20\u00A0842",
            "Ξ",
            "Bundesministerium");

    private final Lettering letters = new Theme(ChartLook.forWidth(500)).name();

    @Property
    void wrappedLinesKeepEveryWordAndTheWidth(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> words,
            @ForAll @DoubleRange(min = 90, max = 400) double width) {
        var text = String.join(" ", words.stream().map(WORDS::get).toList());
        var lines = letters.wrap(text, width);
        assertEquals(text, String.join(" ", lines));
        assertTrue(letters.width(lines) <= width, () -> lines.toString());
    }

    @Property
    void aWordWiderThanTheLineIsBrokenAndNothingIsLost(@ForAll @DoubleRange(min = 1, max = 40) double width) {
        assertEquals("Bundesministerium", String.join("", letters.wrap("Bundesministerium", width)));
    }

    @Test
    void aShortenedTextEndsAfterAWord() {
        var width = letters.width("General Staff of\u2026") + 0.01;
        assertEquals("General Staff of\u2026", letters.shorten("General Staff of the Armed Forces", width));
        assertEquals("Oryx", letters.shorten("Oryx", width));
    }

    @Test
    void widthsFollowTheSizeExactly() {
        var text = "Tanks lost, Втрати танків";
        var small = new Theme(ChartLook.forWidth(500).withBase(8)).name();
        var large = new Theme(ChartLook.forWidth(500).withBase(16)).name();
        assertEquals(2 * small.width(text), large.width(text), 0.01);
    }

    @Test
    void hasLatinCyrillicAndGreekLetters() {
        assertEquals(-1, letters.font().canDisplayUpTo("Äé – Україна, Россия, ґ ї є – Ελλάδα ≥ ≈ − …"));
    }
}
