package org.claimbook.chart.look;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A text of which some letters are in another font than the rest, or run from right to left.
///
/// It runs from left to right where it has any letter that does, as in "Sources: وزارة الصحة (289 claims)", wherever
/// that letter stands; so a line looks the same whichever word it begins with.
/// @param direction of the whole, as [TextAttribute] has it
record MixedText(AttributedString letters, Boolean direction) {
    /// Whether a font has all of a text, and all from left to right, so that it can be drawn as it is.
    static boolean isPlain(Font font, String text) {
        for (var i = 0; i < text.length(); i++) {
            // What comes before, Open Sans has.
            if (text.charAt(i) >= '\u0250') {
                var chars = text.toCharArray();
                return font.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(chars, 0, chars.length);
            }
        }
        return true;
    }

    /// @param text not empty
    static MixedText of(Font font, String text) {
        var letters = new AttributedString(text);
        var fonts = fonts(font);
        var start = 0;
        var current = font;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var fitting = fitting(fonts, current, text.codePointAt(at));
            if (!fitting.equals(current) && at > start) {
                letters.addAttribute(TextAttribute.FONT, current, start, at);
                start = at;
            }
            current = fitting;
        }
        letters.addAttribute(TextAttribute.FONT, current, start, text.length());
        return new MixedText(
                letters, isRightToLeft(text) ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    }

    /// The font in which a character is drawn, where this one is asked for.
    static Font fontOf(Font font, int character) {
        return fitting(fonts(font), character);
    }

    private static List<Font> fonts(Font font) {
        var fonts = new ArrayList<Font>();
        fonts.add(font);
        fonts.addAll(Typefaces.instead(font));
        return fonts;
    }

    private static Font fitting(List<Font> fonts, int character) {
        return fonts.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElse(fonts.getLast());
    }

    /// Spaces and marks on a letter stay with what they follow, or words would fall into pieces.
    private static Font fitting(List<Font> fonts, Font current, int character) {
        var follows = Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
        return follows && current.canDisplay(character) ? current : fitting(fonts, character);
    }

    static boolean isRightToLeft(String text) {
        var chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length)
                && text.codePoints()
                        .noneMatch(letter ->
                                Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    double width(FontRenderContext context) {
        return new TextLayout(iterator(true), context).getAdvance();
    }

    /// @param directed whether it says which way the whole runs
    AttributedCharacterIterator iterator(boolean directed) {
        if (directed) {
            letters.addAttribute(TextAttribute.RUN_DIRECTION, direction);
        }
        return letters.getIterator();
    }
}
