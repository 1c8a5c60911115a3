package org.claimbook.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimbook.book.Book;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.reading.file.ReportFile;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Makes the rooms below refuse what they can, and hears what a window in Ukrainian says of it: no English
/// word but names in a file's own language.
class RefusalsInUkrainianTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:expected|found|the|is|are|has|have|not|no|cannot|could|row|line|near|which|given|there|like|or)\\b");

    @TempDir
    Path folder;

    private final Messages messages = Messages.of(Locale.of("uk"));
    private Book book;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("test.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void hear(String english) {
        var said = messages.sentence(english);
        assertTrue(said.matches("(?s).*\\p{IsCyrillic}.*"), () -> english + " → " + said);
        // A path, a quoted text and a code are as they are.
        var words = said.replace(folder.toString(), "").replaceAll("«[^»]*»|[\\w-]+\\.(?:csv|xlsx|json|claimbook)", "");
        assertEquals(false, ENGLISH.matcher(words).find(), () -> english + " → " + said);
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Rejection> rejections(String text) throws IOException {
        var rejections = new ArrayList<Rejection>();
        new ImportClaims(book).run(file("rows.csv", text), null, ImportClaims.Options.NONE, rejections::add);
        return rejections;
    }

    /// Each row of these is rejected.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value | many",
                "value | 1.5.2",
                "value | 12.34.567",
                "value | 1e999999",
                "value | --5",
                "stated | heavy losses",
                "stated | between 500 and 2 million",
                "stated,value | over 5 ; 6",
                "stated,qualifier | over 5 ; about",
                "value,qualifier | 5 ; between",
                "value,qualifier | 5 ; much",
                "low,qualifier | 5 ; exact",
                "low,high,qualifier | 9 ; 5 ; between",
                "value,low,qualifier | 5 ; 6 ; at_least",
                "qualifier | exact",
                "value,as_of | 5 ; soon",
                "value,as_of | 5 ; 2024-02-31",
                "value,accumulation | 5 ; sometimes",
                "value,credibility | 5 ; 7",
                "value,credibility | 5 ; 1.5",
                "value,quote_start | 5 ; 12",
                "value,quote_start | 5 ; -1",
                "value,quote_start,quote_end | 5 ; 12 ; 3",
                "value,uid | 5 ; one",
                "value,report_uid | 5 ; one",
                "value | ",
                "value | 5 ; 6",
            })
    void aRejectedRowSaysWhy(String columns, String cells) throws IOException {
        var row = String.join(",", cells == null ? new String[] {""} : cells.split(" *; *"));
        var rejections = rejections("claimant,measure," + columns + "\nA,tanks," + row + "\n");
        assertEquals(1, rejections.size());
        hear(rejections.getFirst().why());
    }

    @Test
    void whatARowLacksIsNamed() throws IOException {
        rejections("claimant,measure,value\n,tanks,5\nA,,5\n").forEach(rejection -> hear(rejection.why()));
    }

    @Test
    void aClaimThatTheBookHasOtherwiseSaysWhat() throws IOException {
        var uid = "01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b";
        assertEquals(List.of(), rejections("uid,claimant,measure,value\n" + uid + ",A,tanks,5\n"));
        var other = rejections("uid,claimant,measure,value\n" + uid + ",A,tanks,6\n");
        assertEquals(1, other.size());
        hear(other.getFirst().why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "claimant,measure,measure,value\nA,b,c,5\n",
                "claimant,measures,value\nA,b,5\n",
                "claimant,,value\nA,b,5\n",
                "what,ever\n1,2\n",
                "claimant,measure\nA,b\n",
                "claimant,measure,value\nA,b,\"5\n",
                "claimant,measure,value\nA,b,\"5\" x\n",
                "claimant,measure,value\nA,b,\0\0\0\n",
            })
    void aFileThatIsNoTableSaysWhy(String text) throws IOException {
        hear(assertThrows(RuntimeException.class, () -> rejections(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00D0\u00CF\u0011\u00E0old", "PK\u0003\u0004broken"})
    void aBrokenWorkbookSaysSo(String bytes) throws IOException {
        var file = Files.write(folder.resolve("rows.xlsx"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        hear(assertThrows(
                        RuntimeException.class,
                        () -> new ImportClaims(book).run(file, null, ImportClaims.Options.NONE, _ -> {}))
                .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"columns\": 5}",
                "{\"columns\": {}, \"columns\": {}}",
                "{\"rows\": {}}",
                "{\"columns\": {\"values\": {\"from\": \"a\"}}}",
                "{\"columns\": {\"value\": {}}}",
                "{\"columns\": {\"value\": {\"from\": \"a\", \"constant\": \"b\"}}}",
                "{\"columns\": {\"value\": {\"of\": \"a\"}}}",
                "{\"columns\": {\"as_of\": {\"days\": \"a\"}}}",
                "{\"columns\": {\"as_of\": {\"days\": \"a\", \"since\": \"soon\"}}}",
                "{\"columns\": {\"as_of\": {\"constant\": \"soon\"}}}",
                "{\"columns\": {\"as_of\": {\"constant\": [1]}}}",
                "{\"columns\": {\"value\": {\"from\": \"a\", \"when\": [{\"column\": \"b\"}]}}}",
                "{\"columns\": {\"value\": {\"same_as\": \"value\"}}}",
                "{\"skip\": {}}",
                "{\"locale\": \"nowhere\"}",
                "{\"wide\": {\"columns\": [], \"name\": \"measure\", \"value\": \"value\"}}",
                "{\"columns\": {\"value\": {\"from\": \"a\"}}, \"wide\": {\"columns\": [\"b\"], \"name\": \"measure\","
                        + " \"value\": \"value\"}}",
                "{\"dates\": \"backwards\"}",
                "{\"table\": {\"encoding\": \"none\"}}",
                "{\"table\": {\"quote\": \"none\"}}",
                "{\"table\": {\"heading\": \"none\"}}",
                "{\"report\": {\"published\": \"soon\"}}",
            })
    void aMappingThatIsWrongSaysWhere(String json) throws IOException {
        var mapping = file("mapping.json", json);
        hear(assertThrows(RuntimeException.class, () -> Mapping.read(mapping)).getMessage());
    }

    @Test
    void aMappingForAnotherFileSaysWhatIsLacking() throws IOException {
        var table = file("rows.csv", "who,how\nA,5\n");
        for (var json : List.of(
                "{\"columns\": {\"value\": {\"from\": \"many\"}}}",
                "{\"columns\": {\"value\": {\"from\": \"how\"}}}")) {
            var mapping = Mapping.read(file("mapping.json", json));
            hear(assertThrows(
                            RuntimeException.class,
                            () -> new ImportClaims(book).run(table, mapping, ImportClaims.Options.NONE, _ -> {}))
                    .getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"claimbook\": {}}",
                "{\"claimbook\": {\"format\": \"x\", \"schema\": 1}}",
                "{\"claimbook\": {\"format\": 99, \"schema\": 1}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": -1}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 999}, \"tables\": {}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": []}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": {}}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": [5]}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": [{\"id\": true}]}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": [{\"id\": 1, \"id\": 2}]}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"planet\": [{\"id\": 1}]}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": [{\"planet\": 1}]}}",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {\"source\": [",
                "{\"claimbook\": {\"format\": 1, \"schema\": 1}, \"tables\": {}} x",
            })
    void aBookThatIsNoneSaysWhere(String json) throws IOException {
        var file = file("book.json", json);
        hear(assertThrows(
                        RuntimeException.class,
                        () -> new ImportBook(book).run(file, ImportClaims.Options.NONE, _ -> {}, (_, _) -> {}))
                .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0089PNG\r\n", "PK\u0003\u0004", "%PDF-1.7 broken", "{\\rtf1 a}"})
    void aReportWithoutTextSaysWhy(String bytes) {
        hear(assertThrows(
                        RuntimeException.class,
                        () -> ReportFile.read(bytes.getBytes(StandardCharsets.ISO_8859_1), "kursk"))
                .getMessage());
    }

    @Test
    void anEmptyFolderSaysWhy() {
        hear(assertThrows(
                        RuntimeException.class,
                        () -> new ImportClaims(book).run(folder, null, ImportClaims.Options.NONE, _ -> {}))
                .getMessage());
    }
}
