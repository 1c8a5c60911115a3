package org.claimbook.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.model.Figure;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of short texts, and writes them down shortly: "≥ 20", "12..15", "0 ZERO".
final class NumberTexts {
    private static final Map<String, Lexicon> LEXICONS =
            Lexicon.languages().stream().collect(Collectors.toMap(Function.identity(), Lexicon::of));

    private NumberTexts() {}

    static Document document(String language, String text) {
        return Document.of(text, language, LEXICONS);
    }

    static List<Amount> amounts(String language, String text) {
        return Numbers.of(document(language, text));
    }

    /// All figures of a text, with their sign of qualifier; ordinals as "5th", orders as "~12..120".
    static String figures(String language, String text) {
        return amounts(language, text).stream().map(NumberTexts::figure).collect(Collectors.joining("; "));
    }

    /// The words that are quoted for each number.
    static String quotes(String language, String text) {
        var doc = document(language, text);
        return Numbers.of(doc).stream()
                .map(amount -> doc.words(amount.quoteFrom(), amount.quoteTo()))
                .collect(Collectors.joining("; "));
    }

    private static String figure(Amount amount) {
        var sign = amount.figure().qualifier().sign().replace(" ", "");
        var change = amount.change() ? "Δ" : "";
        var form = amount.form() == Amount.Form.ORDINAL ? "th" : amount.form() == Amount.Form.FRACTION ? "/" : "";
        return change + sign + number(amount.figure()) + form;
    }

    private static String number(Figure figure) {
        var end = figure.statedEnd();
        return end != null ? text(end) : text(figure.low()) + ".." + text(figure.high());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
