package org.claimbook.reading.thing;

import org.claimbook.reading.Rule;
import org.jspecify.annotations.Nullable;

/// What an amount counts; places are those of tokens, ends exclusive.
///
/// @param quoteFrom where the quote of the claim begins: at the qualifier, the number, or the label before it
/// @param quoteTo where it ends: after the head noun, or after the number where the noun is elided
/// @param measure what is counted, in words of the text ("soldiers captured"), or the book's own name
/// @param unit the canonical plural, in English ("people", "tanks", "km2"); empty where it cannot be told
/// @param subject whose or what is counted, where the words say so, else null
/// @param partOf the place in the list of amounts of the total that this is a part of, or -1
/// @param rule that found the noun
/// @param subjectRule that found the subject; null where there is none
public record Thing(
        int quoteFrom,
        int quoteTo,
        String measure,
        String unit,
        @Nullable String subject,
        int partOf,
        Rule rule,
        @Nullable Rule partRule,
        @Nullable Rule subjectRule) {
    /// The same, as a part of another total.
    public Thing withTotal(int total) {
        return withTotal(total, partRule);
    }

    Thing withUnit(String changed) {
        return new Thing(quoteFrom, quoteTo, measure, changed, subject, partOf, rule, partRule, subjectRule);
    }

    Thing withTotal(int total, @Nullable Rule found) {
        return new Thing(quoteFrom, quoteTo, measure, unit, subject, total, rule, found, subjectRule);
    }

    Thing withSubject(String whose, Rule found) {
        return new Thing(quoteFrom, quoteTo, measure, unit, whose, partOf, rule, partRule, found);
    }
}
