package org.claimbook.reading.file.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    /// A PDF with this tree of pages, this content of its page 3, and more objects from 6 on.
    private static byte[] pdf(String pages, String content, String... more) {
        var file = new StringBuilder("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + pages
                + "\n"
                + "endobj\n"
                + "3 0 obj\n"
                + "<< /Type /Page /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject"
                + " << /X 6 0 R >> >> >>\n"
                + "endobj\n"
                + "4 0 obj\n" + content + "\nendobj\n5 0 obj\n" + FONT
                + "\nendobj\n");
        for (var i = 0; i < more.length; i++) {
            file.append(6 + i).append(" 0 obj\n").append(more[i]).append("\nendobj\n");
        }
        return file.append("trailer\n<< /Root 1 0 R >>\n").toString().getBytes(ISO_8859_1);
    }

    private static String stream(String content) {
        return stream("", content);
    }

    private static String stream(String keys, String content) {
        return "<< /Length " + content.length() + " " + keys + " >>\nstream\n" + content + "\nendstream";
    }

    private static String deflated(String unit, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < times; i++) {
                out.write(unit.getBytes(ISO_8859_1));
            }
        }
        return packed.toString(ISO_8859_1);
    }

    private static String fault(byte[] bytes) {
        return assertThrows(PdfFault.class, () -> PdfReport.of(bytes)).getMessage();
    }

    @Test
    void aFileWithoutTableOfObjectsIsRead() {
        assertEquals(
                "Twelve hurt",
                PdfReport.of(pdf(ONE_PAGE, stream("BT /F 9 Tf (Twelve hurt) Tj ET")))
                        .text());
    }

    @Test
    void aStreamThatUnpacksToFarTooMuchIsRefused() throws IOException {
        var bomb = stream("/Filter /FlateDecode", deflated(" ".repeat(100_000), 500));
        assertTrue(fault(pdf(ONE_PAGE, bomb)).startsWith("unpacks to far more than a report holds"));
    }

    @Test
    void soIsOneOfObjectsWithinObjects() throws IOException {
        var bomb = stream("/Filter /FlateDecode", deflated("<>".repeat(100_000), 50));
        assertTrue(fault(pdf(ONE_PAGE, bomb)).startsWith("unpacks to far more than a report holds"));
    }

    @Test
    void tooManyCharactersOnAPageAreRefused() {
        var content = stream("BT /F 9 Tf " + ("(" + "a".repeat(1000) + ") Tj ").repeat(401) + "ET");
        assertTrue(fault(pdf(ONE_PAGE, content)).startsWith("has a page of too many characters"));
    }

    @Test
    void timeRunsOut() {
        var bytes = pdf(ONE_PAGE, stream("BT /F 9 Tf (Twelve hurt) Tj ET"));
        var fault = assertThrows(PdfFault.class, () -> PdfReport.of(bytes, new Budget(-1)));
        assertEquals("takes too long to read: expected a PDF of at most a few hundred pages", fault.getMessage());
    }

    @Test
    void aTreeOfPagesThatHoldsItselfIsReadOnce() {
        var pages = "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000000 >>";
        var text = PdfReport.of(pdf(pages, stream("BT /F 9 Tf (Twelve hurt) Tj ET")))
                .text();
        assertTrue(text.startsWith("Twelve hurt"));
    }

    @Test
    void aFormThatDrawsItselfEnds() {
        var form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>";
        var bytes = pdf(ONE_PAGE, stream("BT /F 9 Tf (Twelve hurt) Tj ET /X Do"), stream(form, "/X Do"));
        assertEquals("Twelve hurt", PdfReport.of(bytes).text());
    }

    @Test
    void rowsAreNotAsLongAsTheFileSays() throws IOException {
        var keys = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>";
        assertTrue(fault(pdf(ONE_PAGE, stream(keys, deflated("abc", 10)))).startsWith("holds no text"));
    }

    @Test
    void picturesAreNotUnpacked() {
        var keys = "/Filter /CCITTFaxDecode /DecodeParms << /Columns 60000 /Rows 60000 >>";
        assertTrue(fault(pdf(ONE_PAGE, stream(keys, "x".repeat(100)))).startsWith("holds no text"));
    }
}
