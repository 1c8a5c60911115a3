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
    private static final double LINE = 1.32;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public double width(String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, UNHINTED).getWidth();
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

    /// Draws with the baseline's left end at this point.
    public void draw(Graphics2D g2, String text, double x, double y) {
        // JavaFX's Graphics2D rounds the sizes of fonts, so a whole size is set, and scaled.
        var whole = Math.max(1, Math.round(font.getSize2D()));
        var saved = g2.getTransform();
        g2.setFont(font.deriveFont((float) whole));
        g2.setPaint(colour);
        g2.translate(x, y);
        g2.scale(font.getSize2D() / whole, font.getSize2D() / whole);
        g2.drawString(text, 0f, 0f);
        g2.setTransform(saved);
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
        var shorter = text;
        while (width(shorter) > width && shorter.length() > 2) {
            var words = shorter.replaceAll("\\s*\u2026$", "");
            var space = words.lastIndexOf(' ');
            shorter = (space > 0 ? words.substring(0, space) : words.substring(0, fitting(words, width * 0.9)))
                    + "\u2026";
        }
        return shorter;
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
