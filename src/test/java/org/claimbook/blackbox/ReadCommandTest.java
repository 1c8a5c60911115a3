package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reading reports from the command line: what is printed, what is stored, and what is refused.
class ReadCommandTest {
    private static final String TEXT = """
        Storm in Port Fable

        The harbour master, Ines Calder, said on Tuesday that over 300 boats had been lost. As of 5 November 2024,
        she said, 41 people were missing in Port Fable.
        """;

    @TempDir
    private Path folder = Path.of("");

    private Path storm = Path.of("");
    private Path book = Path.of("");

    @BeforeEach
    void make() throws IOException {
        storm = Files.writeString(folder.resolve("storm.txt"), TEXT);
        book = folder.resolve("storms.claimbook");
    }

    @Test
    void aFileIsReadWithoutABook() {
        var read = reading(Ran.good("read", storm, "--format", "json"));
        assertFalse(read.has("file"));
        assertFalse(read.has("set_aside"));
        assertEquals("en", report(read, "language"));
        assertTrue(read.has("claims"));
    }

    @Test
    void whatIsSaidOfAReportWinsOverItsFile() {
        var read = reading(Ran.good(
                "read",
                storm,
                "--format=json",
                "--published=2024-11",
                "--outlet=The Gull",
                "--title=Boats",
                "--url=https://gull.example/1",
                "--language=uk"));
        assertEquals(
                "{\"title\":\"Boats\",\"outlet\":\"The Gull\",\"url\":\"https://gull.example/1\","
                        + "\"published\":\"2024-11\",\"language\":\"uk\"}",
                read.get("report").toString());
    }

    @Test
    void severalFilesAreALineEach() throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), "Nothing new.");
        var lines =
                Ran.good("read", storm, other, "--format", "json").out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"file\":\"" + storm + "\","), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"file\":\"" + other + "\","), lines.get(1));
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromIt() throws IOException {
        var picture = Files.write(folder.resolve("picture.png"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 9});
        var missing = folder.resolve("none.txt");
        var ran = Ran.command("read", picture, storm, missing, "--format", "json");
        assertEquals(3, ran.status());
        assertEquals(1, ran.out().lines().count());
        assertTrue(ran.out().contains("storm.txt"), ran.out());
        var said = ran.err().lines().toList();
        assertEquals(2, said.size(), ran.err());
        assertTrue(said.get(0).startsWith("claimbook: ") && said.get(0).contains("picture.png"), ran.err());
        assertTrue(said.get(1).startsWith("claimbook: ") && said.get(1).contains("none.txt"), ran.err());
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() throws IOException {
        var picture = Files.write(folder.resolve("picture.png"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 9});
        Ran.command("read", picture).refused(3, "picture.png");
        Ran.command("read", folder.resolve("none.txt")).refused(3, "none.txt");
        Ran.command("read", folder).refused(3, folder.getFileName().toString());
        Ran.command("read", storm, "--book", folder.resolve("none.claimbook")).refused(3, "none.claimbook");
    }

    @ParameterizedTest
    @CsvSource({
        "--language, de, 'en, uk, ru'",
        "--published, yesterday, 2024-11-05",
        "--published, 2024-02-30, no such day",
        "--format, csv, json",
        "--books, x, --books"
    })
    void anOptionThatMakesNoSenseIsWrongUse(String option, String value, String says) {
        Ran.command("read", storm, option, value).refused(2, option, says);
    }

    @Test
    void withoutAFileThereIsNothingToRead() {
        Ran.command("read").refused(2, "FILE");
        Ran.command("read", "-", "-").refused(2, "once");
    }

    @Test
    void standardInputIsReadToo() {
        var usual = System.in;
        try {
            System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
            Ran.good("new", book);
            var ran = Ran.good("read", "-", "--format", "json", "--book", book, "--title", "Boats");
            assertEquals("Boats", report(reading(ran), "title"));
            assertTrue(ran.err().startsWith("stored \"Boats\" with "), ran.err());
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void aReportIsStoredOnce() {
        Ran.good("new", book);
        var first = Ran.good("read", storm, "--book", book, "--title", "Boats");
        assertTrue(first.err().startsWith("stored \"Boats\" with "), first.err());
        var claims = Ran.good("claims", book, "--format", "json").out();
        var again = Ran.good("read", storm, "--book", book, "--title", "Ships", "--format", "json");
        assertEquals(
                "\"Ships\" is already in the book as \"Boats\"; nothing was stored",
                again.err().strip());
        assertEquals("Ships", report(reading(again), "title"));
        assertEquals(claims, Ran.good("claims", book, "--format", "json").out());
    }

    @Test
    void theBookIsWholeAndAloneAfterwards() throws IOException {
        Ran.good("new", book);
        Ran.good("read", storm, "--book", book);
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("storm.txt", "storms.claimbook"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFileIsReadToItsClaims() {
        var claims = claims(Ran.good("read", storm, "--format", "json", "--published", "2024-11-06"));
        assertEquals(
                List.of("over 300 boats", "41 people"),
                claims.stream().map(claim -> claim.get("quote").getAsString()).toList());
        for (var claim : claims) {
            var quoted = TEXT.substring(
                    claim.get("start").getAsInt(), claim.get("end").getAsInt());
            assertEquals(claim.get("quote").getAsString(), quoted);
            assertEquals("Ines Calder", claim.get("claimant").getAsString());
        }
        assertEquals("more_than", claims.get(0).get("qualifier").getAsString());
        assertEquals(300, claims.get(0).get("low").getAsInt());
        assertEquals("2024-11-05", claims.get(1).get("as_of").getAsString());
    }

    @Test
    void whyNamesTheRulesAndTheNumbersThatAreNoClaims() {
        var read = reading(Ran.good("read", storm, "--format", "json", "--why"));
        for (var claim : read.getAsJsonArray("claims")) {
            assertTrue(claim.getAsJsonObject().getAsJsonObject("rules").has("figure"));
        }
        assertEquals(
                List.of("5 November 2024"),
                read.getAsJsonArray("set_aside").asList().stream()
                        .filter(number -> number.getAsJsonObject()
                                .get("why")
                                .getAsString()
                                .equals("date"))
                        .map(number -> number.getAsJsonObject().get("quote").getAsString())
                        .toList());
    }

    @Test
    void whatIsReadIsProposedInTheBook() {
        Ran.good("new", book);
        Ran.good("read", storm, "--book", book, "--published", "2024-11-06");
        var claims = Ran.good("claims", book, "--status", "proposed", "--format", "json")
                .json()
                .getAsJsonArray();
        assertEquals(2, claims.size());
        var first = claims.get(0).getAsJsonObject();
        assertEquals("over 300 boats", first.get("quote").getAsString());
        assertEquals("2024-11-06", first.get("published").getAsString());
        assertTrue(first.getAsJsonObject("read_by").has("figure"));
    }

    private static List<JsonObject> claims(Ran ran) {
        return reading(ran).getAsJsonArray("claims").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject reading(Ran ran) {
        return JsonParser.parseString(ran.out()).getAsJsonObject();
    }

    private static String report(JsonObject reading, String field) {
        return reading.getAsJsonObject("report").get(field).getAsString();
    }
}
