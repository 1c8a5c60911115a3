package org.claimbook.reading.file.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF in the making: lines of text, each where the test wants it.
final class Sheet {
    final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private PDPage page = new PDPage();

    Sheet() {
        try (var bytes =
                FontMapper.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, bytes);
            document.addPage(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param x from the left, in points
    /// @param y from the foot of the page
    Sheet line(float x, float y, float size, String text) {
        try (var content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, false)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet nextPage() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    byte[] bytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return PdfReport.of(bytes()).text();
    }
}
