package org.claimbook.chart.file;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.claimbook.model.Parsed;

/// How large a picture is, and how fine.
///
/// @param width in whole pixels
/// @param height in whole pixels
/// @param dpi pixels per inch; 72 to 1200
public record PictureSize(int width, int height, int dpi) {
    public static final int LEAST_DPI = 72;
    public static final int MOST_DPI = 1200;

    /// More pixels than this are no picture that anybody prints, and would not fit into memory.
    public static final int MOST_PIXELS = 100_000_000;

    /// Smaller than this, no chart can be read.
    public static final double LEAST_POINTS = 72;

    private static final double POINTS_PER_INCH = 72;

    /// @throws IllegalArgumentException with the reason that [#of] gives
    public PictureSize {
        var fault = fault(width, height, dpi);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException(fault);
        }
    }

    /// A journal's column: 90 × 60 mm at 300 dpi.
    public static PictureSize journalColumn() {
        return of(Length.mm(90), Length.mm(60), 300).orThrow();
    }

    /// Across a journal's page: 190 × 100 mm at 300 dpi.
    public static PictureSize journalPage() {
        return of(Length.mm(190), Length.mm(100), 300).orThrow();
    }

    /// A slide: 1920 × 1080 pixels at 144 dpi, which are 13⅓ × 7½ inches.
    public static PictureSize slide() {
        return new PictureSize(1920, 1080, 144);
    }

    /// A poster's figure: 420 × 297 mm (A3) at 300 dpi.
    public static PictureSize poster() {
        return of(Length.mm(420), Length.mm(297), 300).orThrow();
    }

    /// The size, or in one clause why there is none.
    public static Parsed<PictureSize> of(Length width, Length height, int dpi) {
        var fault = fault(width.pixels(dpi), height.pixels(dpi), dpi);
        return fault.isEmpty()
                ? Parsed.good(new PictureSize((int) width.pixels(dpi), (int) height.pixels(dpi), dpi))
                : Parsed.bad(fault);
    }

    private static String fault(long width, long height, int dpi) {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            return "expected " + LEAST_DPI + " to " + MOST_DPI + " dpi, not " + dpi;
        }
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            var pixels = BigDecimal.valueOf(width).multiply(BigDecimal.valueOf(height));
            return "expected at most " + text(BigDecimal.valueOf(MOST_PIXELS)) + " pixels, not " + text(pixels) + " ("
                    + width + " × " + height + ")";
        }
        if (Math.min(width, height) < LEAST_POINTS / POINTS_PER_INCH * dpi) {
            return "expected at least one inch (25.4 mm, here " + dpi + " pixels) in width and height, not " + width
                    + " × " + height + " pixels";
        }
        return "";
    }

    private static String text(BigDecimal number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /// Pixels to a point, the unit in which charts are drawn.
    public double scale() {
        return dpi / POINTS_PER_INCH;
    }

    /// The width in points of 1/72 inch.
    public double widthInPoints() {
        return width / scale();
    }

    /// The height in points of 1/72 inch.
    public double heightInPoints() {
        return height / scale();
    }

    /// As `pHYs` has it.
    int pixelsPerMetre() {
        return (int) Math.round(dpi / 0.0254);
    }
}
