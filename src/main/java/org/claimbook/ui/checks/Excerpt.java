package org.claimbook.ui.checks;

import org.claimbook.model.Words;
import org.claimbook.ui.words.Passage;
import org.jspecify.annotations.Nullable;

/// The sentence or two around the words of a claim, cut between words.
final class Excerpt {
    private static final int BEFORE = 110;
    private static final int AFTER = 130;
    private static final String CUT = "…\u00a0";

    private Excerpt() {}

    /// @return null where there is no text; the beginning of the text where the words are not in it
    static @Nullable Passage of(Words words, String body) {
        var whole = Passage.of(words, body);
        if (whole == null) {
            return null;
        }
        return new Passage(before(whole.before()), whole.quote(), after(whole.after()), false, false);
    }

    private static String before(String text) {
        var from = Math.max(0, text.length() - BEFORE);
        if (from == 0) {
            return plain(text).stripLeading();
        }
        var space = text.indexOf(' ', from);
        return CUT + plain(text.substring(space < 0 ? whole(text, from) : space + 1));
    }

    private static String after(String text) {
        if (text.length() <= AFTER) {
            return plain(text).stripTrailing();
        }
        var space = text.lastIndexOf(' ', AFTER);
        return plain(text.substring(0, space <= 0 ? whole(text, AFTER) : space)) + "\u00a0…";
    }

    /// The same place, or one before, so that no character of two units is cut in half.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /// Paragraphs run on, so that an excerpt stays low.
    private static String plain(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }
}
