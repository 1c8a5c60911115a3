package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private final Messages ukrainian = Messages.of(Locale.of("uk"));

    @Test
    void aSentenceKeepsWhatStandsInItsPlaces() {
        assertEquals(
                "У книзі немає збереженого вигляду «Kursk»",
                ukrainian.sentence("The book has no saved view \"Kursk\""));
        assertEquals("має бути від 72 до 1200 dpi, а не 5", ukrainian.sentence("expected 72 to 1200 dpi, not 5"));
    }

    @Test
    void aClauseInASentenceIsTranslatedToo() {
        assertEquals(
                "Не вдалося прочитати /tmp/a.csv: такого файлу чи теки немає.",
                ukrainian.sentence("Cannot read /tmp/a.csv: there is no such file or folder."));
        assertEquals(
                "Книга не знає такого: показник «tank»; може, \"tanks\"?",
                ukrainian.sentence("The book knows no measure \"tank\"; perhaps \"tanks\"?"));
    }

    @Test
    void whatNobodyTranslatedStaysAsItIs() {
        assertEquals("a new sentence", ukrainian.sentence("a new sentence"));
    }

    @Test
    void inEnglishEverySentenceStaysAsItIs() {
        var sentence = "Cannot read /tmp/a.csv: there is no such file or folder.";
        assertEquals(sentence, Messages.of(Locale.UK).sentence(sentence));
        assertEquals(sentence, Messages.of(Locale.FRENCH).sentence(sentence));
    }

    @Test
    void whyATypedDateCannotBeReadIsTranslated() {
        var reason = EdtfDate.parse("soon") instanceof Parsed.Bad<EdtfDate>(var why) ? why : "";
        assertTrue(ukrainian.sentence(reason).startsWith("має бути дата"), reason);
    }

    /// The English of the bundle is that of the code: each piece of a sentence stands in a source file.
    @Test
    void everySentenceIsSaidByTheCode() {
        var said = said();
        var bundle = ResourceBundle.getBundle("org.claimbook.ui.sentences", Locale.ROOT);
        var lost = bundle.keySet().stream()
                .flatMap(key -> Arrays.stream(bundle.getString(key).split("\\{\\d}|[“”]"))
                        .map(piece -> piece.replaceAll("^[\\s;:.]+|[\\s;:.]+$", ""))
                        .filter(piece -> piece.length() > 3 && !said.contains(piece))
                        .map(piece -> key + ": " + piece))
                .toList();
        assertEquals(List.of(), lost);
    }

    /// The words in all source files, without what joins the lines of one text.
    private static String said() {
        try (var files = Files.walk(Path.of("src/main/java/org/claimbook"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SentencesTest::literals)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            var joined = Files.readString(file).replaceAll("\"\\s*\\+ \"", "");
            return LITERAL.matcher(joined).results().map(found -> found.group(1).replace("\\\"", "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
