package org.claimbook.reading.speech;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.reading.Document;
import org.claimbook.reading.Head;
import org.claimbook.reading.date.Dates;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.number.Numbers;
import org.claimbook.reading.thing.Thing;

/// Reads who says the figures of short texts. Every number outside a date counts people there.
final class SpeechTexts {
    private static final Map<String, Lexicon> LEXICONS =
            Lexicon.languages().stream().collect(Collectors.toMap(Function.identity(), Lexicon::of));

    /// A Wednesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);

    private SpeechTexts() {}

    static List<Saying> sayings(String language, String text) {
        var doc = Document.of(text, language, LEXICONS);
        var numbers = Numbers.of(doc);
        var dates = Dates.of(doc, numbers, PUBLISHED);
        var amounts = numbers.stream().filter(one -> isFree(one, dates)).toList();
        var things = amounts.stream().map(SpeechTexts::people).toList();
        return Sayings.of(doc, amounts, things, dates, Head.UNKNOWN);
    }

    private static boolean isFree(Amount amount, List<When> dates) {
        return amount.form() != Amount.Form.ORDINAL
                && dates.stream().allMatch(date -> date.to() <= amount.from() || date.from() >= amount.to());
    }

    private static Thing people(Amount amount) {
        return new Thing(amount.quoteFrom(), amount.quoteTo(), "people", "people", null, -1, amount.rule(), null, null);
    }

    /// The claimant of each figure, "-" for nobody, with the medium: "Reuters > Lena Holt".
    static String claimants(String language, String text) {
        return sayings(language, text).stream()
                .map(one ->
                        (one.via() == null ? "" : one.via() + " > ") + Objects.requireNonNullElse(one.claimant(), "-"))
                .collect(Collectors.joining("; "));
    }

    /// What the text says of the one figure that it has.
    static Saying only(String language, String text) {
        var sayings = sayings(language, text);
        if (sayings.size() != 1) {
            throw new IllegalArgumentException("a text of one figure is asked for, this has " + sayings.size());
        }
        return sayings.getFirst();
    }
}
