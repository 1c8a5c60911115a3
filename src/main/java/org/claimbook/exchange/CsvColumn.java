package org.claimbook.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade;
import org.claimbook.model.Parsed;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Words;

/// The columns of the app's own CSV, in their order; a column's name in a file is its code.
public enum CsvColumn implements Coded {
    UID,
    REPORT_UID,
    REPORT,
    OUTLET,
    AUTHOR,
    URL,
    PUBLISHED,
    ACCESSED,
    LANGUAGE,
    POSITION,
    QUOTE,
    QUOTE_START,
    QUOTE_END,
    STATED,
    CLAIMANT,
    VIA,
    CHANNEL,
    STANCE,
    MEASURE,
    UNIT,
    SUBJECT,
    PLACE,
    ACCUMULATION,
    PERIOD_START,
    AS_OF,
    AS_OF_BASIS,
    QUALIFIER,
    VALUE,
    LOW,
    HIGH,
    METHOD,
    CREDIBILITY,
    STATUS,
    RANK,
    RANK_REASON,
    NOTE;

    /// What a report is known by.
    static final List<CsvColumn> REPORTS =
            List.of(REPORT_UID, REPORT, OUTLET, AUTHOR, URL, PUBLISHED, ACCESSED, LANGUAGE);

    static final List<CsvColumn> SPEECH = List.of(CLAIMANT, VIA, CHANNEL, STANCE);
    static final List<CsvColumn> TOPIC = List.of(MEASURE, UNIT, SUBJECT, PLACE);
    static final List<CsvColumn> PERIOD = List.of(AS_OF, PERIOD_START, ACCUMULATION, AS_OF_BASIS);
    static final List<CsvColumn> GRADE = List.of(METHOD, CREDIBILITY, STATUS, RANK, RANK_REASON);

    /// Any of these can carry a figure.
    static final List<CsvColumn> FIGURES = List.of(STATED, QUALIFIER, VALUE, LOW, HIGH);

    /// Whether such a text can stand in this column in any row: the fixed words of codes, and dates. The
    /// other columns take any text here.
    public Parsed<?> check(String text) {
        if (text.isBlank()) {
            return Parsed.good(text);
        }
        return switch (this) {
            case PUBLISHED, ACCESSED, PERIOD_START, AS_OF -> EdtfDate.parse(text);
            case POSITION -> Coded.parse(Words.Position.class, text);
            case CHANNEL -> Coded.parse(Speech.Channel.class, text);
            case STANCE -> Coded.parse(Speech.Stance.class, text);
            case ACCUMULATION -> Coded.parse(Accumulation.class, text);
            case AS_OF_BASIS -> Coded.parse(Period.Basis.class, text);
            case QUALIFIER -> Coded.parse(Qualifier.class, text);
            case METHOD -> Coded.parse(Grade.Method.class, text);
            case STATUS -> Coded.parse(Grade.Status.class, text);
            case RANK -> Coded.parse(Grade.Rank.class, text);
            default -> Parsed.good(text);
        };
    }

    /// The names of all columns, in order.
    public static List<String> names() {
        return Stream.of(values()).map(Coded::code).toList();
    }

    /// The one of these names that is written most like the given one.
    static String nearest(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(known -> distance(name.toLowerCase(Locale.ROOT), known)))
                .orElse("");
    }

    /// How many letters must be put in, left out or changed (Levenshtein).
    private static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
