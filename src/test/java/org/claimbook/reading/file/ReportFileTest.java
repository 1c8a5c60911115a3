package org.claimbook.reading.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {
    private static final Charset CP1251 = Charset.forName("windows-1251");

    private static CapturedText read(String text) {
        return ReportFile.read(text.getBytes(UTF_8), "report.txt");
    }

    private static String fault(byte[] bytes, String name) {
        return assertThrows(ReadingException.class, () -> ReportFile.read(bytes, name))
                .getMessage();
    }

    @Test
    void plainTextStaysAsItIs() {
        var captured = read("Dead:  11\n\n\tHurt: 63 \n");
        assertEquals("Dead:  11\n\n\tHurt: 63 \n", captured.text());
        assertEquals("text/plain", captured.mediaType());
        assertEquals("en", captured.head().language());
    }

    @Test
    void linesEndInLineFeeds() {
        assertEquals(
                "one dead\ntwo hurt\nthree\n",
                read("one dead\r\ntwo hurt\rthree\r\n").text());
    }

    @Test
    void marksOfByteOrderAreDropped() {
        assertEquals("5 dead", read("\uFEFF5 dead").text());
        assertEquals(
                "Загинуло 5",
                ReportFile.read("Загинуло 5".getBytes(UTF_16), "a").text());
    }

    @Test
    void whatCannotBeStoredIsReplaced() {
        var bytes = "5 dead\0 and 3 hurt".getBytes(UTF_8);
        assertEquals("5 dead\uFFFD and 3 hurt", ReportFile.read(bytes, "a.txt").text());
        var alone = "\uFEFF5 dead \uD83D and 3".getBytes(UTF_16LE);
        assertEquals("5 dead \uFFFD and 3", ReportFile.read(alone, "a.txt").text());
        assertEquals("5 dead \uD83D\uDE00", read("5 dead \uD83D\uDE00").text());
    }

    @Test
    void cyrillicBytesAreWindows1251() {
        var text = "Унаслідок вибуху загинули 12 людей — «найбільше за рік».";
        var captured = ReportFile.read(text.getBytes(CP1251), "a.txt");
        assertEquals(text, captured.text());
        assertEquals("uk", captured.head().language());
    }

    @Test
    void accentsOfTheWestAreWindows1252() {
        var text = "À l’étranger, 12 élèves – tous âgés – ont été blessés à Orléans.";
        assertEquals(
                text,
                ReportFile.read(text.getBytes(Charset.forName("windows-1252")), "a")
                        .text());
    }

    @Test
    void aCharacterCutInTwoDoesNotMakeTheRestUnreadable() {
        var whole = "Погибли 12 человек".getBytes(UTF_8);
        var cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertEquals("Погибли 12 челове\uFFFD", ReportFile.read(cut, "a").text());
    }

    @Test
    void aPageMayDeclareItsCharset() {
        var page = "<html><head><meta charset=koi8-r></head><body><p>Погибли 12 человек</p></body></html>";
        var captured = ReportFile.read(page.getBytes(Charset.forName("KOI8-R")), "a.html");
        assertEquals("Погибли 12 человек", captured.text());
        assertEquals("text/html", captured.mediaType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>5 dead</p>",
                "\n<!-- saved --><HTML><body>5 dead</body></HTML>",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>5 dead</body></html>",
                "<p>5 dead</p>"
            })
    void pagesAreToldByTheirTags(String page) {
        var captured = read(page);
        assertEquals("text/html", captured.mediaType());
        assertEquals("5 dead", captured.text());
    }

    @Test
    void aTextMayHoldAngleBrackets() {
        var captured = read("<5 people were hurt, and in <b> we trust");
        assertEquals("text/plain", captured.mediaType());
        assertEquals("<5 people were hurt, and in <b> we trust", captured.text());
    }

    @Test
    void aTextMayNameThePdfMark() {
        assertEquals(
                "text/plain",
                read("A file of that kind begins with %PDF-1.4, they said").mediaType());
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000, a PNG picture",
        "504B030414000600, a ZIP archive or an office document",
        "53514C69746520666F726D6174203300, an SQLite database",
        "7F454C4602010100, a program",
        "FFD8FFE000104A46, a JPEG picture",
        "7B5C727466315C616E7369, an RTF document"
    })
    void otherKindsAreRefusedByName(String hex, String kind) {
        assertEquals(
                "x.bin is no text, HTML or PDF, but " + kind + ": expected a text, a saved web page (HTML) or a PDF.",
                fault(java.util.HexFormat.of().parseHex(hex), "x.bin"));
    }

    @Test
    void whatIsFullOfOtherBytesIsRefused() {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertTrue(fault(noise, "x").startsWith("x is no text, HTML or PDF, but full of bytes that are no letters"));
        var unmarked = "Загинули 12 людей".getBytes(UTF_16LE);
        assertTrue(fault(unmarked, "x").startsWith("x is no text, HTML or PDF"));
    }

    @Test
    void nothingIsNoReport() {
        assertEquals(
                "Standard input is empty: expected a text, a saved web page (HTML) or a PDF.", fault(new byte[0], "-"));
        assertEquals(
                "x.txt holds no text: expected a text, a saved web page (HTML) or a PDF.",
                fault(" \n\t".getBytes(UTF_8), "x.txt"));
        assertTrue(fault("<html><script>5 dead</script></html>".getBytes(UTF_8), "x")
                .startsWith("x holds no text"));
    }

    @Test
    void filesTooLargeAreRefused() {
        assertEquals("x is too large: expected a file of at most 50 MB.", fault(new byte[50_000_001], "x"));
        var much = "a".repeat(5_000_001).getBytes(UTF_8);
        assertEquals("x holds more text than a report: expected at most 5 million characters.", fault(much, "x"));
    }

    @Test
    void aPdfThatIsNoneSaysSo() {
        assertEquals(
                "x.pdf is a broken PDF: expected one that a viewer can open.",
                fault("%PDF-1.7 and no more".getBytes(UTF_8), "x.pdf"));
    }

    @Test
    void theDeclaredLanguageStandsUnlessTheTextIsPlainlyInAnother() {
        var english = "<html lang=en-GB><body><p>The police said that 5 people were killed.</p></body></html>";
        assertEquals("en-GB", read(english).head().language());
        var russian = "<html lang=en><body><p>Полиция сообщила, что погибли 5 человек.</p></body></html>";
        assertEquals("ru", read(russian).head().language());
        assertEquals(
                "de",
                read("<html lang=de><p>Die Polizei meldet 5 Tote und 3 Verletzte")
                        .head()
                        .language());
        assertNull(read("Die Polizei meldet 5 Tote und 3 Verletzte").head().language());
    }
}
