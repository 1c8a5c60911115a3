package org.claimbook.ui.words;

import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// A stretch of a report's text around the words of a claim.
///
/// @param before the text up to the words
/// @param quote the words themselves; empty where they have no place in the text
/// @param after the text behind them
/// @param cutBefore whether more text stands before than is shown
/// @param cutAfter whether more follows
public record Passage(String before, String quote, String after, boolean cutBefore, boolean cutAfter) {
    /// How much text is shown on either side, in UTF-16 units: a long report would take long to lay out.
    static final int MOST = 20_000;

    /// The words in their text; null where there is no text. Words whose place is not known are looked for.
    public static @Nullable Passage of(Words words, @Nullable String body) {
        if (body == null || body.isBlank()) {
            return null;
        }
        var start = words.isPlaced() && words.end() <= body.length() ? words.start() : -1;
        var end = start < 0 ? -1 : words.end();
        var quote = words.quote();
        if (start < 0 && quote != null && !quote.isBlank()) {
            start = body.indexOf(quote);
            end = start + quote.length();
        }
        return start < 0 ? around(body, 0, 0) : around(body, start, end);
    }

    private static Passage around(String body, int start, int end) {
        var from = start <= MOST ? 0 : afterBreak(body, start - MOST, start);
        var to = body.length() - end <= MOST ? body.length() : beforeBreak(body, end + MOST, end);
        return new Passage(
                body.substring(from, start),
                body.substring(start, end),
                body.substring(end, to),
                from > 0,
                to < body.length());
    }

    private static int afterBreak(String body, int at, int limit) {
        var lineBreak = body.indexOf('\n', at);
        return lineBreak < 0 || lineBreak >= limit ? whole(body, at) : lineBreak + 1;
    }

    private static int beforeBreak(String body, int at, int limit) {
        var lineBreak = body.lastIndexOf('\n', at);
        return lineBreak <= limit ? whole(body, at) : lineBreak;
    }

    /// The same place, or one before, so that no character of two units is cut in half.
    private static int whole(String body, int at) {
        return Character.isLowSurrogate(body.charAt(at)) ? at - 1 : at;
    }
}
