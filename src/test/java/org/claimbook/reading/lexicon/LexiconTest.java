package org.claimbook.reading.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimbook.model.Coded;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Text;
import org.claimbook.reading.text.Token;
import org.claimbook.reading.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of words themselves: nothing twice, nothing out of reach, no key that the code does not know.
class LexiconTest {
    private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";
    private static final Set<Table> OF_NUMBERS = EnumSet.of(
            Table.NUMERALS,
            Table.MAGNITUDES,
            Table.ORDERS,
            Table.ZEROS,
            Table.ORDINALS,
            Table.FRACTIONS,
            Table.QUALIFIERS,
            Table.QUALIFIERS_AFTER,
            Table.RANGES);

    static Stream<Lexicon> lexicons() {
        return Lexicon.languages().stream().map(Lexicon::of);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noFormStandsTwiceInATable(Lexicon lexicon) {
        var seen = new HashMap<String, Entry>();
        var twice = new ArrayList<String>();
        for (var entry : lexicon.entries()) {
            // A number's form may mean one thing alone and another before a magnitude: "half".
            var key = OF_NUMBERS.contains(entry.table()) ? condition(entry) : entry.key();
            var before = seen.putIfAbsent(entry.table() + " " + entry.form() + " " + key, entry);
            if (before != null) {
                twice.add(where(lexicon, entry) + ", and in line " + before.line());
            }
        }
        assertEquals(List.of(), twice);
    }

    private static String condition(Entry entry) {
        var space = entry.key().indexOf(' ');
        return space < 0 || entry.table() == Table.ORDERS ? "" : entry.key().substring(space);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void everyFormIsFoundWhereItStandsInASentence(Lexicon lexicon) {
        var lost = lexicon.entries().stream()
                .filter(entry -> entry.table() != Table.ENDINGS)
                .filter(entry -> !isFound(lexicon, entry))
                .map(entry -> where(lexicon, entry))
                .toList();
        assertEquals(List.of(), lost);
    }

    private static boolean isFound(Lexicon lexicon, Entry entry) {
        var start = 2;
        var form = entry.form().replace("*", "");
        var text = Text.of("7 " + form + " 7");
        var tokens = Tokens.of(text);
        var block = new Block(Block.Kind.PARAGRAPH, 0, text.length(), -1, lexicon.language());
        var hits = Hits.of(text, tokens, List.of(block), Map.of(lexicon.language(), lexicon));
        var from = tokens.stream().map(Token::start).toList().indexOf(start);
        return from >= 0
                && hits.at(from).stream()
                        .anyMatch(hit -> hit.table() == entry.table()
                                && hit.key().equals(entry.key())
                                && tokens.get(hit.to() - 1).end() == start + form.length());
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noFormIsCoveredByAStemOfItsOwnKey(Lexicon lexicon) {
        var stems = new HashSet<String>();
        for (var entry : lexicon.entries()) {
            if (entry.form().endsWith("*")) {
                stems.add(entry.table() + " " + entry.key() + " "
                        + entry.form().substring(0, entry.form().length() - 1));
            }
        }
        var covered = lexicon.entries().stream()
                .filter(entry -> isCovered(entry, stems))
                .map(entry -> where(lexicon, entry))
                .toList();
        assertEquals(List.of(), covered);
    }

    /// Only the last word of a form can be covered; a stem does not reach across a space.
    private static boolean isCovered(Entry entry, Set<String> stems) {
        var form = entry.form();
        var stem = form.endsWith("*");
        var whole = stem ? form.substring(0, form.length() - 1) : form;
        var last = stem ? whole.length() - 1 : whole.length();
        for (var end = whole.lastIndexOf(' ') + 2; end <= last; end++) {
            var letters = whole.substring(end).chars().allMatch(c -> Character.isLetter(c) || c == '\'');
            if (letters && stems.contains(entry.table() + " " + entry.key() + " " + whole.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void formsAreInTheAlphabetOfTheShadow(Lexicon lexicon) {
        var odd = lexicon.entries().stream()
                .filter(entry -> entry.form().isEmpty()
                        || !entry.form().equals(entry.form().toLowerCase(Locale.ROOT))
                        || entry.form().contains("  "))
                .map(entry -> where(lexicon, entry))
                .toList();
        assertEquals(List.of(), odd);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void keysOfNumberTablesAreKnown(Lexicon lexicon) {
        var unknown = lexicon.entries().stream()
                .filter(entry -> OF_NUMBERS.contains(entry.table()))
                .filter(entry -> !isKnown(entry.table()).test(entry.key()))
                .map(entry -> where(lexicon, entry))
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static Predicate<String> isKnown(Table table) {
        return switch (table) {
            case NUMERALS ->
                key -> key.matches(NUMBER + "( before| after)?")
                        || Set.of(
                                        "and", "of", "over", "point", "whole", "half", "odd", "minus", "suffix",
                                        "hyphen", "not")
                                .contains(key);
            case MAGNITUDES -> key -> key.matches("[0-9]+( glued| capital| marked| spaced)?") || key.equals("not");
            case ORDERS -> key -> key.matches("[0-9]+ [0-9]+") || key.equals("not");
            case ZEROS -> Set.of("zero", "absent", "mass", "not")::contains;
            case ORDINALS ->
                key -> key.matches("[0-9]+") || Set.of("suffix", "hyphen").contains(key);
            case FRACTIONS -> key -> key.matches("[0-9]+( alone| many| part| parts)?");
            case QUALIFIERS -> key -> Set.of("skip", "the").contains(key) || isQualifier(key, "verb", "big", "lead");
            case QUALIFIERS_AFTER -> key -> key.equals("or_equal") || isQualifier(key, "glued", "noun");
            default ->
                Set.of(
                        "between", "within", "from", "since", "by", "and", "but", "to", "upto", "or", "than", "change",
                        "fall", "in any", "in one")::contains;
        };
    }

    private static boolean isQualifier(String key, String... conditions) {
        var words = key.split(" ", 2);
        return Coded.find(Qualifier.class, words[0]).isPresent()
                && (words.length == 1 || List.of(conditions).contains(words[1]));
    }

    @Test
    void ordersBeginWhereTheyEndInTheModel() {
        lexicons()
                .flatMap(lexicon -> lexicon.entries().stream())
                .filter(entry -> entry.table() == Table.ORDERS && !entry.key().equals("not"))
                .forEach(entry -> {
                    var ends = entry.key().split(" ", 2);
                    assertTrue(new BigDecimal(ends[0]).compareTo(new BigDecimal(ends[1])) < 0, entry::toString);
                });
    }

    @Test
    void aLineWithoutAKeyIsNamed() {
        var fault = assertThrows(IllegalStateException.class, () -> Lexicon.parse(Table.ZEROS, "zero: no\nnone"));
        assertEquals("zeros.txt, line 2: expected \"key: form, form\", found \"none\"", fault.getMessage());
    }

    private static String where(Lexicon lexicon, Entry entry) {
        return lexicon.language() + "/" + entry.table().file() + ", line " + entry.line() + ": " + entry.key() + ": "
                + entry.form();
    }
}
