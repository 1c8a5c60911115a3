package org.claimbook.exchange.guess;

import java.util.Collection;
import java.util.regex.Pattern;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.model.NumberStyle;

/// How a table writes its numbers and dates, by those that can be read in one way only.
final class Writing {
    /// "3,5", "1.234,5", "1.234.567", "12345,67"; a group of three after a comma alone may be thousands.
    private static final Pattern COMMA =
            Pattern.compile("[-\u2212+]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,}),\\d{3}|\\d{1,3}(?:[."
                    + " \u00A0\u202F]\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,})");
    private static final Pattern POINT =
            Pattern.compile("[-\u2212+]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,})\\.\\d{3}|\\d{1,3}(?:[,"
                    + " \u00A0\u202F]\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})");
    /// "7,905" or "1.234": thousands in one language, decimals in another.
    private static final Pattern TWOFOLD = Pattern.compile("[-\u2212+]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?:[T ].*)?");

    private Writing() {}

    static NumberStyle numbers(Collection<String> texts) {
        var commas =
                texts.stream().filter(text -> COMMA.matcher(text).matches()).count();
        var points =
                texts.stream().filter(text -> POINT.matcher(text).matches()).count();
        return commas > points ? NumberStyle.CONTINENTAL : NumberStyle.ENGLISH;
    }

    /// Whether some number can be read in one way only.
    static boolean isTold(Collection<String> texts) {
        return texts.stream()
                .anyMatch(text ->
                        COMMA.matcher(text).matches() || POINT.matcher(text).matches());
    }

    static boolean isTwofold(String text) {
        return TWOFOLD.matcher(text).matches();
    }

    /// The day first where nothing tells, since most of the world writes so; a person sees it, and can change
    /// it.
    static DateOrder dates(Collection<String> texts) {
        var found = DateOrder.YEAR_FIRST;
        for (var text : texts) {
            var parts = DATE.matcher(text);
            if (parts.matches()) {
                if (Integer.parseInt(parts.group(1)) > 12) {
                    return DateOrder.DAY_FIRST;
                }
                found = Integer.parseInt(parts.group(3)) > 12 ? DateOrder.MONTH_FIRST : found;
                found = found == DateOrder.YEAR_FIRST ? DateOrder.DAY_FIRST : found;
            }
        }
        return found;
    }
}
