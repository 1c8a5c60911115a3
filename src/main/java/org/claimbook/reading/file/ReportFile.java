package org.claimbook.reading.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.claimbook.reading.Head;
import org.claimbook.reading.file.html.HtmlFault;
import org.claimbook.reading.file.html.HtmlReport;
import org.claimbook.reading.file.language.LanguageGuess;
import org.claimbook.reading.file.pdf.PdfFault;
import org.claimbook.reading.file.pdf.PdfReport;
import org.claimbook.reading.file.plain.Characters;
import org.claimbook.reading.file.plain.PlainHead;

/// Reads the file of a report: plain text, a page of the web or a PDF, which is told by what is in it.
public final class ReportFile {
    private static final int LARGEST = 50_000_000;
    private static final int LONGEST_TEXT = 5_000_000;

    /// Within how many bytes a PDF says that it is one.
    private static final int PDF_START = 1024;

    private static final String EXPECTED = "expected a text, a saved web page (HTML) or a PDF";

    private ReportFile() {}

    /// Reads a file that is held in memory.
    ///
    /// @param name of the file, for messages; "-" is standard input
    /// @throws ReadingException where there is no text to be had from it
    public static CapturedText read(byte[] bytes, String name) {
        var file = name.equals("-") ? "Standard input" : name;
        try {
            var captured = read(bytes);
            if (captured.text().length() > LONGEST_TEXT) {
                throw new Fault("holds more text than a report: expected at most 5 million characters");
            }
            if (captured.text().isBlank()) {
                throw new Fault("holds no text: " + EXPECTED);
            }
            return withLanguage(captured);
        } catch (Fault | HtmlFault | PdfFault e) {
            throw new ReadingException(file + " " + e.getMessage() + ".", e);
        }
    }

    private static CapturedText read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Fault("is empty: " + EXPECTED);
        }
        if (bytes.length > LARGEST) {
            throw new Fault("is too large: expected a file of at most 50 MB");
        }
        var start = new String(bytes, 0, Math.min(bytes.length, PDF_START), ISO_8859_1);
        if (isPdf(start)) {
            var pdf = PdfReport.of(bytes);
            return new CapturedText(pdf.text(), pdf.head(), "application/pdf");
        }
        var binary = Binary.kind(bytes);
        if (binary != null) {
            throw new Fault("is no text, HTML or PDF, but " + binary + ": " + EXPECTED);
        }
        var text = Characters.of(bytes);
        if (Binary.isNoText(text)) {
            throw new Fault("is no text, HTML or PDF, but full of bytes that are no letters: " + EXPECTED);
        }
        if (HtmlReport.isHtml(text)) {
            var html = HtmlReport.of(text);
            return new CapturedText(html.text(), html.head(), "text/html");
        }
        return new CapturedText(text, PlainHead.of(text), "text/plain");
    }

    /// The mark of a PDF, where nothing before it says that the file is a text about one.
    private static boolean isPdf(String start) {
        var at = start.indexOf("%PDF-");
        return at == 0 || (at > 0 && !isWords(start.substring(0, at)));
    }

    private static boolean isWords(String start) {
        var letters = 0;
        for (var i = 0; i < start.length(); i++) {
            letters += Character.isLetter(start.charAt(i)) ? 1 : 0;
        }
        return letters > 8 && letters * 2 > start.length() && start.indexOf('\0') < 0;
    }

    /// What the file says is the language, unless the text is plainly in another: the language of a page's menu
    /// is often declared for all of it.
    private static CapturedText withLanguage(CapturedText captured) {
        var guess = LanguageGuess.of(captured.text());
        if (guess == null) {
            return captured;
        }
        var head = captured.head();
        var said = head.language();
        var language = said != null && said.startsWith(guess) ? said : guess;
        return new CapturedText(
                captured.text(),
                new Head(head.title(), head.outlet(), head.author(), head.url(), head.published(), language),
                captured.mediaType());
    }

    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }
}
