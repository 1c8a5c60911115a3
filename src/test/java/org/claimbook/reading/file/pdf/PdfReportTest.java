package org.claimbook.reading.file.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReportTest {
    private static String fault(byte[] bytes) {
        return assertThrows(PdfFault.class, () -> PdfReport.of(bytes)).getMessage();
    }

    @Test
    void fullLinesAreJoinedToParagraphs() {
        var text = new Sheet()
                .line(50, 740, 18, "Roof falls in, 12 hurt")
                .line(50, 700, 11, "Twelve people were hurt when the roof of a hall fell in, the police of the")
                .line(50, 686, 11, "harbour said on Tuesday. More than 300 people had to leave their homes in the")
                .line(50, 672, 11, "neighbourhood.")
                .line(50, 644, 11, "The hall had been closed.")
                .text();
        assertEquals("""
            Roof falls in, 12 hurt

            Twelve people were hurt when the roof of a hall fell in, the police of the harbour said on Tuesday. \
            More than 300 people had to leave their homes in the neighbourhood.

            The hall had been closed.\
            """, text);
    }

    @Test
    void ukrainianAndRussianAreReadAsTheyStand() {
        var text = new Sheet()
                .line(50, 700, 11, "Унаслідок обвалу даху постраждали 12 людей, їх доправили до лікарень міс-")
                .line(50, 686, 11, "та та області, повідомила поліція. Ще понад 300 людей залишили домівки.")
                .line(50, 650, 11, "По данным полиции, погибших нет.")
                .text();
        assertEquals(
                "Унаслідок обвалу даху постраждали 12 людей, їх доправили до лікарень міста та області, повідомила"
                        + " поліція. Ще понад 300 людей залишили домівки.\n\nПо данным полиции, погибших нет.",
                text);
    }

    @ParameterizedTest
    @CsvSource({
        "evacu-, ated, evacuated",
        "Su-, 34 planes, Su- 34 planes",
        "North-, South, North- South",
        "5-, year plan, 5- year plan"
    })
    void onlyWordsOfSmallLettersAreHyphenated(String end, String start, String joined) {
        var first = "Twelve people were hurt when the roof of a hall fell in, and others were " + end;
        var text = new Sheet()
                .line(50, 700, 11, first)
                .line(50, 686, 11, start + " as the police of the harbour said on Tuesday, and as we saw ourselves")
                .text();
        assertEquals(
                first.substring(0, first.length() - end.length()) + joined,
                text.substring(0, first.length() - end.length() + joined.length()));
    }

    @Test
    void itemsAndRowsKeepTheirLines() {
        var text = new Sheet()
                .line(50, 700, 11, "The dead by district:")
                .line(60, 686, 11, "• 7 in the north of the town, where the fire began and where the wind was")
                .line(70, 672, 11, "strongest;")
                .line(60, 658, 11, "• 5 in the south.")
                .line(50, 620, 11, "District")
                .line(250, 620, 11, "Dead")
                .line(350, 620, 11, "Hurt")
                .line(50, 606, 11, "North")
                .line(250, 606, 11, "7")
                .line(350, 606, 11, "41")
                .text();
        assertEquals("""
            The dead by district:
            • 7 in the north of the town, where the fire began and where the wind was strongest;
            • 5 in the south.

            District | Dead | Hurt
            North | 7 | 41\
            """, text);
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        var sheet = new Sheet();
        for (var i = 0; i < 3; i++) {
            sheet.line(50, 700 - 14 * i, 10, "left column with some words " + i);
        }
        for (var i = 0; i < 3; i++) {
            sheet.line(320, 700 - 14 * i, 10, "right column with some words " + i);
        }
        assertEquals(
                "left column with some words 0 left column with some words 1 left column with some words 2 right"
                        + " column with some words 0 right column with some words 1 right column with some words 2",
                sheet.text().replace("\n\n", " ").replace('\n', ' '));
    }

    @Test
    void aPageWithoutColumnsIsReadFromTheTop() {
        var text = new Sheet()
                .line(50, 100, 11, "Last.")
                .line(50, 700, 11, "First.")
                .text();
        assertEquals("First.\n\nLast.", text);
    }

    @Test
    void runningHeadsAndNumbersOfPagesAreLeftOut() {
        var sheet = new Sheet();
        for (var i = 1; i <= 4; i++) {
            sheet.line(50, 760, 9, "Situation report, page " + i)
                    .line(50, 700, 11, "Twelve people were hurt here.")
                    .line(300, 40, 9, String.valueOf(i));
            if (i < 4) {
                sheet.nextPage();
            }
        }
        assertEquals("Twelve people were hurt here.\n\n".repeat(4).strip(), sheet.text());
    }

    @Test
    void theFileSaysItsTitleAuthorAndLanguage() {
        var sheet = new Sheet().line(50, 700, 11, "Twelve people were hurt.");
        sheet.document.getDocumentInformation().setTitle("Roof falls in");
        sheet.document.getDocumentInformation().setAuthor("Office for Disasters");
        sheet.document.getDocumentInformation().setCreationDate(java.util.Calendar.getInstance());
        sheet.document.getDocumentCatalog().setLanguage("en-GB");
        var head = PdfReport.of(sheet.bytes()).head();
        assertEquals("Roof falls in", head.title());
        assertEquals("Office for Disasters", head.author());
        assertEquals("en-GB", head.language());
        assertNull(head.published());
    }

    @ParameterizedTest
    @CsvSource({"Microsoft Word - report.doc", "report_final_2.docx", "sitrep.pdf", "untitled", "My report.odt"})
    void theNameOfAFileIsNoTitle(String title) {
        var sheet = new Sheet().line(50, 700, 11, "Twelve people were hurt.");
        sheet.document.getDocumentInformation().setTitle(title);
        assertNull(PdfReport.of(sheet.bytes()).head().title());
    }

    @Test
    void anEncryptedFileIsRefusedUnlessItOpensWithoutAPassword() throws IOException {
        assertEquals("is encrypted: expected a PDF that opens without a password", fault(encrypted("secret")));
        assertEquals("Twelve people were hurt.", PdfReport.of(encrypted("")).text());
    }

    private static byte[] encrypted(String password) throws IOException {
        var sheet = new Sheet().line(50, 700, 11, "Twelve people were hurt.");
        sheet.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return sheet.bytes();
    }

    @Test
    void pagesWithoutTextAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(bytes);
        }
        assertEquals(
                "holds no text, only pictures or empty pages: expected a PDF with text in it",
                fault(bytes.toByteArray()));
    }

    @Test
    void aBrokenFileIsReadOrRefused() {
        var bytes = new Sheet().line(50, 700, 11, "Twelve people were hurt.").bytes();
        for (var length = 8; length < bytes.length; length += 97) {
            readOrRefuse(Arrays.copyOf(bytes, length));
        }
        for (var i = 8; i < bytes.length; i += 61) {
            var spoilt = bytes.clone();
            spoilt[i] ^= 0x15;
            readOrRefuse(spoilt);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            PdfReport.of(bytes);
        } catch (PdfFault refused) {
            assertEquals(false, refused.getMessage().endsWith("."));
        }
    }
}
