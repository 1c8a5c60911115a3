package org.claimbook.chart.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.claimbook.model.Parsed;
import org.junit.jupiter.api.Test;

class PictureSizeTest {
    private static String fault(Length width, Length height, int dpi) {
        return assertInstanceOf(Parsed.Bad.class, PictureSize.of(width, height, dpi))
                .reason();
    }

    @Test
    void aJournalsColumnHasItsTrueSize() {
        var size = PictureSize.journalColumn();
        assertEquals(1063, size.width());
        assertEquals(709, size.height());
        assertEquals(90 / 25.4 * 72, size.widthInPoints(), 0.2);
    }

    @Test
    void moreThanAHundredMegapixelsAreRefused() {
        assertEquals(
                "expected at most 100,000,000 pixels, not 223,233,481 (14941 × 14941)",
                fault(Length.mm(316.25), Length.mm(316.25), 1200));
        assertEquals(
                100_000_000,
                PictureSize.of(Length.px(10_000), Length.px(10_000), 300)
                                .orThrow()
                                .width()
                        * 10_000);
    }

    @Test
    void resolutionsOutOfRangeAreRefused() {
        assertEquals("expected 72 to 1200 dpi, not 71", fault(Length.mm(90), Length.mm(60), 71));
        assertEquals("expected 72 to 1200 dpi, not 1201", fault(Length.mm(90), Length.mm(60), 1201));
    }

    @Test
    void aPictureTooSmallToReadIsRefused() {
        assertEquals(
                "expected at least one inch (25.4 mm, here 300 pixels) in width and height, not 236 × 236 pixels",
                fault(Length.mm(20), Length.mm(20), 300));
        assertThrows(IllegalArgumentException.class, () -> new PictureSize(10, 10, 300));
    }
}
