package org.claimbook.reading.number;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.claimbook.reading.Rule;
import org.jspecify.annotations.Nullable;

/// A number of a text with the words that say how it is meant; places are those of tokens, ends exclusive.
///
/// @param from of the number itself: "20,842", "315,000 to 350,000", "24 тыс.", "dozens"
/// @param to of the number itself
/// @param quoteFrom where its words begin: at the qualifier where that stands right before it, else at `from`
/// @param quoteTo where they end: after "or more", else at `to`
/// @param figure as a claim has it; stated are the words from `quoteFrom` to `quoteTo`
/// @param change whether it is given as a change: "+7", "(-31)"
/// @param rule that read the number
/// @param qualifierRule that read the qualifier; null where none stands there and the figure is exact
public record Amount(
        int from,
        int to,
        int quoteFrom,
        int quoteTo,
        Figure figure,
        Form form,
        boolean change,
        Rule rule,
        @Nullable Rule qualifierRule) {
    /// How the number is written.
    public enum Form {
        DIGITS,
        /// "Seven hundred", "сорок".
        WORDS,
        /// "1.2 million".
        MIXED,
        /// "Dozens", "hundreds of".
        ORDER,
        /// "No deaths", "жодної", "пострадавших нет".
        ZERO,
        /// "5th", "fourth", "93-ї": no count, but a number to account for.
        ORDINAL,
        /// "A third", "половина".
        FRACTION
    }

    /// Whether the noun after it stands in the form that one, two, three and four ask for.
    public boolean asksForFew() {
        var value = figure.value();
        if (value == null) {
            return false;
        }
        var last = value.remainder(BigDecimal.valueOf(100)).intValue();
        return last % 10 >= 1 && last % 10 <= 4 && last / 10 != 1;
    }
}
