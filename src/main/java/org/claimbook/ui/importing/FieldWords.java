package org.claimbook.ui.importing;

import java.util.List;
import java.util.stream.Stream;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Words;
import org.claimbook.ui.text.Messages;

/// The app's columns as a person meets them: their names, their groups, and the fixed words that some of them
/// take.
record FieldWords(Messages messages) {
    /// Fields that are shown together.
    record Group(String key, List<CsvColumn> fields) {
        Group {
            fields = List.copyOf(fields);
        }
    }

    /// What few tables have.
    static final Group RARE = new Group(
            "more",
            List.of(
                    CsvColumn.QUOTE,
                    CsvColumn.VIA,
                    CsvColumn.CHANNEL,
                    CsvColumn.STANCE,
                    CsvColumn.METHOD,
                    CsvColumn.CREDIBILITY,
                    CsvColumn.STATUS,
                    CsvColumn.NOTE,
                    CsvColumn.POSITION,
                    CsvColumn.QUOTE_START,
                    CsvColumn.QUOTE_END,
                    CsvColumn.AS_OF_BASIS,
                    CsvColumn.RANK,
                    CsvColumn.RANK_REASON,
                    CsvColumn.UID,
                    CsvColumn.REPORT_UID));

    static final List<Group> GROUPS = List.of(
            new Group(
                    "claim",
                    List.of(
                            CsvColumn.CLAIMANT,
                            CsvColumn.MEASURE,
                            CsvColumn.VALUE,
                            CsvColumn.UNIT,
                            CsvColumn.SUBJECT,
                            CsvColumn.PLACE)),
            new Group("time", List.of(CsvColumn.AS_OF, CsvColumn.PERIOD_START, CsvColumn.ACCUMULATION)),
            new Group("figure", List.of(CsvColumn.QUALIFIER, CsvColumn.LOW, CsvColumn.HIGH, CsvColumn.STATED)),
            new Group(
                    "report",
                    List.of(
                            CsvColumn.REPORT,
                            CsvColumn.OUTLET,
                            CsvColumn.AUTHOR,
                            CsvColumn.PUBLISHED,
                            CsvColumn.URL,
                            CsvColumn.LANGUAGE,
                            CsvColumn.ACCESSED)),
            RARE);

    /// "As of", in the words of the claims' table.
    String name(CsvColumn field) {
        var shared = messages.word("claims.column", field.code());
        return shared.equals(field.code()) ? messages.word("import.field", field.code()) : shared;
    }

    /// The codes that a field takes; empty where it takes any text.
    static List<String> codes(CsvColumn field) {
        return switch (field) {
            case ACCUMULATION -> codes(Accumulation.values());
            case QUALIFIER -> codes(Qualifier.values());
            case CHANNEL -> codes(Speech.Channel.values());
            case STANCE -> codes(Speech.Stance.values());
            case METHOD -> codes(Grade.Method.values());
            case STATUS -> codes(Grade.Status.values());
            case RANK -> codes(Grade.Rank.values());
            case POSITION -> codes(Words.Position.values());
            case AS_OF_BASIS -> codes(Period.Basis.values());
            default -> List.of();
        };
    }

    private static List<String> codes(Coded... all) {
        return Stream.of(all).map(Coded::code).toList();
    }

    /// A code in words where the window has some, else with spaces.
    String code(CsvColumn field, String code) {
        return messages.word("claims." + field.code(), code).replace('_', ' ');
    }
}
