package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @TempDir
    Path folder;

    @Test
    void aClaimIsPrintedFieldByFieldAndWhatIsAbsentLeftOut() {
        var out = new StringWriter();
        try (var json = new ClaimJsonWriter(out, "a text")) {
            json.write(overTwentyThousand());
        }
        assertEquals("""
            [
              {
                "uid": "01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b",
                "report": "Losses in Kursk",
                "position": "body",
                "quote": "over 20,000 “men”",
                "quote_start": 3,
                "quote_end": 9,
                "stated": "over 20,000",
                "claimant": "Syrskyi",
                "stance": "claims",
                "measure": "losses",
                "place": "Kursk",
                "accumulation": "level",
                "as_of": "2024-11-05~",
                "qualifier": "more_than",
                "low": 20000,
                "credibility": 2,
                "status": "proposed",
                "rank": "normal",
                "read_by": ["en.1"]
              }
            ]
            """, out.toString());
    }

    private static Claim overTwentyThousand() {
        return new Claim(
                5,
                "01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b",
                Report.titled("Losses in Kursk").withUid("u"),
                new Words(Words.Position.BODY, "over 20,000 “men”", 3, 9),
                Figure.of("over 20,000", Qualifier.MORE_THAN, new BigDecimal("2E+4")),
                Speech.by("Syrskyi"),
                new Topic("losses", "", null, "Kursk"),
                new Period(
                        Accumulation.LEVEL, null, EdtfDate.parse("2024-11-05~").orThrow(), null),
                new Grade(null, 2, Grade.Status.PROPOSED, Grade.Rank.NORMAL, null),
                "[\"en.1\"]",
                null);
    }

    @Test
    void noClaimsAreAnEmptyList() {
        var out = new StringWriter();
        new ClaimJsonWriter(out, "a text").close();
        assertEquals("[]\n", out.toString());
    }

    @Test
    void aBookComesBackRowByRow() throws IOException {
        var file = folder.resolve("book.json");
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", 9007199254740993L);
        row.put("name", "a \"quoted\"\n\u2028 <b> \uD83D\uDE00 text");
        row.put("note", null);
        try (var json = new BookJsonWriter(Files.newBufferedWriter(file), 3, "the file")) {
            json.table("source");
            json.row(row);
            json.row(Map.of("id", 2L));
            json.table("link");
            json.table("report_file");
            json.row(Map.of("bytes", new byte[] {0, -1, 7}));
        }
        var read = new Rows(new ArrayList<>(), new ArrayList<>());
        new BookJsonReader(file).read(read);
        assertEquals(List.of("schema 3", "source", "link", "report_file"), read.heads);
        row.remove("note");
        assertEquals(row, read.rows.get(0));
        assertEquals(Map.of("id", 2L), read.rows.get(1));
        assertArrayEquals(new byte[] {0, -1, 7}, (byte[]) read.rows.get(2).get("bytes"));
    }

    private record Rows(List<String> heads, List<Map<String, ? extends @Nullable Object>> rows)
            implements BookJsonReader.Sink {
        @Override
        public void book(int schema) {
            heads.add("schema " + schema);
        }

        @Override
        public void table(String name) {
            heads.add(name);
        }

        @Override
        public void row(Map<String, ? extends @Nullable Object> values) {
            rows.add(values);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[] # expected a book of Claimbook, {\"claimbook\": …} near line 1, column 2",
                "{\"a\":1} # expected the key “claimbook” near line 1, column 5",
                "{\"claimbook\":{\"format\":9,\"schema\":1},\"tables\":{}} # the file is of format 9; this version"
                        + " reads formats up to 1",
                "{\"claimbook\":{\"format\":1,\"schema\":1},\"tables\":{\"source\":[{\"id\":1.5}]}} # expected a whole"
                        + " number near line 1, column 67",
                "{\"claimbook\":{\"format\":1,\"schema\":1},\"tables\":{\"source\":[{\"id\":true}]}} # expected a"
                        + " text, a whole number or bytes near line 1, column 68",
                "{\"claimbook\":{\"format\":1,\"schema\":1},\"tables\":{\"source\":[{\"id\":1} # the file breaks off"
                        + " near line 1, column 66; expected more JSON",
                "not JSON # the file is no JSON near line 1, column 1",
            })
    void anotherJsonEndsInOneSentence(String text, String why) throws IOException {
        var file = Files.writeString(folder.resolve("x.json"), text);
        assertEquals("Cannot read " + file + ": " + why + ".", fault(file));
    }

    /// At whatever byte it breaks off.
    @Test
    void aTruncatedBookEndsInOneSentence() throws IOException {
        var file = folder.resolve("book.json");
        try (var json = new BookJsonWriter(Files.newBufferedWriter(file), 1, "the file")) {
            json.table("source");
            json.row(Map.of("name", "Їжак"));
            json.row(Map.of("bytes", new byte[5]));
        }
        var bytes = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        for (var length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            fault(file);
        }
    }

    private static String fault(Path file) {
        return assertThrows(
                        ExchangeException.class,
                        () -> new BookJsonReader(file).read(new Rows(new ArrayList<>(), new ArrayList<>())))
                .getMessage();
    }
}
