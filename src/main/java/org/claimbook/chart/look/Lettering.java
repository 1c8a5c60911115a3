package org.claimbook.chart.look;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One font in one colour: measures, wraps and draws text.
///
/// Measured without hinting and in fractions of a unit, whatever it is drawn on: the layout of a chart is the
/// same in a window, at 72 dpi and at 1200.
public record Lettering(Font font, Color colour) {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";
    private static final double LINE = 1.32;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// The letters of charts, in black.
    public static Lettering ofCharts(boolean semiBold, double size) {
        var face = semiBold ? Typefaces.SEMI_BOLD : Typefaces.REGULAR;
        return new Lettering(face.deriveFont((float) size), Color.BLACK);
    }

    public boolean isSemiBold() {
        return Typefaces.isSemiBold(font);
    }

    /// The size that letters have here: larger than the font's own where another font must take its place that
    /// looks smaller.
    public double sizeOf(String letters) {
        var at = font.canDisplayUpTo(letters);
        return at < 0
                ? font.getSize2D()
                : MixedText.fontOf(font, letters.codePointAt(at)).getSize2D();
    }

    /// Whether a text as a whole runs from right to left.
    public static boolean isRightToLeft(String text) {
        return MixedText.isRightToLeft(text);
    }

    public double width(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return MixedText.isPlain(font, text)
                ? font.getStringBounds(text, UNHINTED).getWidth()
                : MixedText.of(font, text).width(UNHINTED);
    }

    /// The widest of these lines.
    public double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /// From one baseline to the next.
    public double lineHeight() {
        return font.getSize2D() * LINE;
    }

    /// How far the baseline stands below the top of its line.
    public double baseline() {
        return font.getSize2D() * 1.03;
    }

    /// From the baseline up to the middle of the digits; text centred by it looks centred.
    public double midHeight() {
        return font.getSize2D() * 0.36;
    }

    public Lettering in(Color changed) {
        return new Lettering(font, changed);
    }

    public Lettering ofSize(double changed) {
        return new Lettering(font.deriveFont((float) changed), colour);
    }

    /// Draws with the baseline's left end at this point.
    public void draw(Graphics2D g2, String text, double x, double y) {
        g2.setPaint(colour);
        if (Boolean.TRUE.equals(g2.getRenderingHint(ExactSizes.KEY))) {
            draw(g2, text, font, (float) x, (float) y, true);
            return;
        }
        // JavaFX's Graphics2D rounds the sizes of fonts, so a whole size is set, and scaled.
        var whole = Math.max(1, Math.round(font.getSize2D()));
        var saved = g2.getTransform();
        g2.translate(x, y);
        g2.scale(font.getSize2D() / whole, font.getSize2D() / whole);
        draw(g2, text, font.deriveFont((float) whole), 0, 0, false);
        g2.setTransform(saved);
    }

    /// @param asText whether what is drawn on writes text as text, and puts its letters in order itself
    private static void draw(Graphics2D g2, String text, Font sized, float x, float y, boolean asText) {
        g2.setFont(sized);
        if (text.isEmpty() || MixedText.isPlain(sized, text)) {
            g2.drawString(text, x, y);
        } else {
            g2.drawString(MixedText.of(sized, text).iterator(!asText), x, y);
        }
    }

    /// Draws lines downwards from the upper left corner.
    public void draw(Graphics2D g2, List<String> lines, double left, double top) {
        var y = top + baseline();
        for (var line : lines) {
            draw(g2, line, left, y);
            y += lineHeight();
        }
    }

    /// The text in lines no wider than this: broken between words, and inside a word only where it is wider by
    /// itself.
    public List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                var cut = fitting(line, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// The text on one line: whole if it fits, else as many of its words as do, and an ellipsis.
    public String shorten(String text, double width) {
        var kept = text;
        while (width(kept.equals(text) ? text : kept + ELLIPSIS) > width) {
            var space = kept.lastIndexOf(' ');
            var shorter = space > 0
                    ? kept.substring(0, space).stripTrailing()
                    : kept.substring(0, fitting(kept, width - width(ELLIPSIS)));
            if (shorter.equals(kept)) {
                break;
            }
            kept = shorter;
        }
        return kept.equals(text) ? text : kept + ELLIPSIS;
    }

    /// The words between which a text may be broken.
    public static List<String> words(String text) {
        return SPACES.splitAsStream(text.strip()).toList();
    }

    /// How many UTF-16 units of a word fit, but at least one character as people see them.
    private int fitting(String word, double width) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        var cut = characters.next();
        for (var next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (width(word.substring(0, next)) > width) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
