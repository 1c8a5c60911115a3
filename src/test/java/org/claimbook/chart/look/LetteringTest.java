package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
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

    /// "Bundesministerium" without its last letter, but with an ellipsis, may be no narrower than before.
    @Property
    void shorteningEndsAndFitsWhereAnythingDoes(
            @ForAll @IntRange(max = 10) int word, @ForAll @DoubleRange(min = -10, max = 150) double width) {
        var shorter = letters.shorten(WORDS.get(word) + " " + WORDS.get(10), width);
        assertTrue(letters.width(shorter) <= width || shorter.codePointCount(0, shorter.length()) == 2, shorter);
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

    /// وزارة joins its letters: alone they are wider than together.
    @Test
    void arabicLettersJoinAndHaveAFontOfTheirOwn() {
        var word = "\u0635\u062D\u0629";
        var apart = word.chars()
                .mapToDouble(letter -> letters.width(Character.toString(letter)))
                .sum();
        assertTrue(letters.width(word) < apart, letters.width(word) + " of " + apart);
        assertTrue(letters.sizeOf(word) > letters.font().getSize2D());
        assertEquals(letters.font().getSize2D(), letters.sizeOf("Ελλάδα ≥ 20"));
    }

    @Test
    void aTextRunsToTheLeftOnlyWhereAllOfItDoes() {
        assertTrue(Lettering.isRightToLeft("وزارة الصحة 2024"));
        assertFalse(Lettering.isRightToLeft("وزارة الصحة (289 claims)"));
        assertFalse(Lettering.isRightToLeft("2024"));
    }

    /// The ink of a mixed text lies within the width that was measured for it, and is no row of empty boxes.
    @Test
    void mixedTextIsDrawnWhereItWasMeasured() {
        var text = "Health وزارة الصحة 289";
        var image = new BufferedImage(400, 60, BufferedImage.TYPE_INT_ARGB);
        var g2 = image.createGraphics();
        g2.setRenderingHints(Theme.hints());
        letters.in(Color.BLACK).draw(g2, text, 20, 40);
        g2.dispose();
        var first = 400;
        var last = 0;
        for (var x = 0; x < 400; x++) {
            for (var y = 0; y < 60; y++) {
                if (image.getRGB(x, y) >>> 24 > 0x80) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        assertEquals(20, first, 3);
        assertEquals(20 + letters.width(text), last, 3);
    }
}
