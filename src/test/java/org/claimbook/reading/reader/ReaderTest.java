package org.claimbook.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.reading.Head;
import org.claimbook.reading.KnownName;
import org.claimbook.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final Path PASSAGES = Path.of("src/test/resources/org/claimbook/reading/passages");
    private static final Reader READER = new Reader();

    private static Reading read(String text) {
        var head = new Head(null, null, null, null, EdtfDate.parse("2024-11-06").orThrow(), null);
        return READER.read(text, head, List.of());
    }

    private static void allQuotesStandInTheText(Reading reading) {
        for (var proposal : reading.proposals()) {
            var words = proposal.words();
            assertEquals(reading.text().substring(words.start(), words.end()), words.quote());
        }
        for (var aside : reading.setAside()) {
            assertEquals(reading.text().substring(aside.start(), aside.end()), aside.quote());
        }
    }

    /// Words of real passages in any order, cut anywhere, are read without failing, and every quote is in its place.
    @Property(tries = 400)
    void anyPiecesOfTextsAreRead(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var text = passage(random);
        var words = new ArrayList<>(List.of(text.split("(?<= )", -1)));
        Collections.shuffle(words, random);
        allQuotesStandInTheText(read(String.join("", words)));
        var other = passage(random);
        allQuotesStandInTheText(read(
                text.substring(0, random.nextInt(text.length())) + other.substring(random.nextInt(other.length()))));
    }

    private static String passage(Random random) throws IOException {
        try (var files = Files.list(PASSAGES)) {
            var all = files.sorted().toList();
            var json = Files.readString(all.get(random.nextInt(all.size())));
            return JsonParser.parseString(json).getAsJsonObject().get("text").getAsString();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-",
                "(",
                ")",
                "a",
                " ",
                "\n",
                "7 ",
                "1,",
                "hundred ",
                "20 people ",
                "twenty and ",
                "5 to ",
                "- 5 tanks\n",
                "a: 5\n",
                "\"5 said ",
                "Smith said 5 people, ",
                "Aa ",
                "5 May 2024 ",
                "since May 5 ",
                "مرحبا 55 ",
                "😀5 ",
                "\uD800 5\0 ",
                "сто тисяч людей ",
                "5.",
                "5% ",
                "x:\n- 5\n",
                "of 5 ",
                "from 5 ",
                "«» 5 "
            })
    void endlessTextsAreRead(String piece) {
        allQuotesStandInTheText(read(piece.repeat(100_000 / piece.length())));
    }

    @Test
    void nestedBracketsAreRead() {
        allQuotesStandInTheText(read("(".repeat(300_000) + ")".repeat(300_000)));
    }

    /// The words that lead in a list, and the day on which something began, are asked for by each of thousands of
    /// figures.
    @Test
    void aListOfThousandsAndAWarToldOfThousandTimesAreRead() {
        allQuotesStandInTheText(read("The ministry said that 5,000 items were lost:\n" + "- 15\n".repeat(40_000)));
        allQuotesStandInTheText(read("On 3 May 2023 the war began. Since the war 15 people died. ".repeat(4_000)));
    }

    @Test
    void whatCannotBeStoredIsReplacedAndPlacesHold() {
        var reading = read("\uD83D A\0B 5 tanks were lost.");
        assertEquals("\uFFFD A\uFFFDB 5 tanks were lost.", reading.text());
        assertEquals("5 tanks", reading.proposals().getFirst().words().quote());
    }

    @Test
    void theFurnitureOfAPageIsSetAside() {
        var reading = read("The ministry counted 40 tanks.\n\nLatest news\n\n12 people held in Port Fable");
        assertEquals(1, reading.proposals().size());
        assertEquals("BOILERPLATE", reading.setAside().getFirst().kind().name());
    }

    @Test
    void aNumberOfCharityMasksIsRead() {
        assertEquals(
                1, read("The charity gave out 7,000 gas masks.").proposals().size());
    }

    @Test
    void theBooksOwnNamesWin() {
        var known = List.of(
                new KnownName(NameKind.MEASURE, "soldiers", "personnel losses", "people"),
                new KnownName(NameKind.SOURCE, "the Defence Ministry", "Ministry of Defence", ""));
        var reading = READER.read("The Defence Ministry said it had lost 40 soldiers.", Head.UNKNOWN, known);
        var proposal = reading.proposals().getFirst();
        assertEquals("personnel losses", proposal.topic().measure());
        assertEquals("Ministry of Defence", proposal.speech().claimant());
    }

    @Test
    void everyNumberIsProposedOrSetAside() {
        var text = "On 5 May 14 of 22 tanks, 3 % and a T-72 were lost; see report No. 4.";
        var reading = read(text);
        for (var at = 0; at < text.length(); at++) {
            var place = at;
            assertTrue(
                    !Character.isDigit(text.charAt(at))
                            || reading.proposals().stream()
                                    .anyMatch(p -> p.words().start() <= place
                                            && place < p.words().end())
                            || reading.setAside().stream().anyMatch(s -> s.start() <= place && place < s.end()),
                    () -> "nothing says what this is: " + text.substring(place));
        }
    }
}
