package org.claimbook.reading.file.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.claimbook.reading.Head;
import org.jspecify.annotations.Nullable;

/// A report that comes as PDF.
public record PdfReport(String text, Head head) {
    private static final long MILLIS = 3_500;

    /// @throws PdfFault where the file is encrypted, broken, without text, or would take too long
    public static PdfReport of(byte[] bytes) {
        return of(bytes, new Budget(MILLIS));
    }

    static PdfReport of(byte[] bytes, Budget budget) {
        FontMappers.set(new BundledFont());
        try (var document = new GuardedParser(bytes, budget).parse()) {
            var text = Paragraphs.of(PageLines.of(document, budget));
            if (text.isBlank()) {
                throw new PdfFault("holds no text, only pictures or empty pages: expected a PDF with text in it");
            }
            return new PdfReport(text, head(document));
        } catch (InvalidPasswordException e) {
            throw new PdfFault("is encrypted: expected a PDF that opens without a password", e);
        } catch (IOException e) {
            throw new PdfFault("is a broken PDF: expected one that a viewer can open", e);
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NoSuchElementException
                | UnsupportedOperationException
                | UncheckedIOException e) {
            // PDFBox takes the parts of a file for what they should be, and trips where they are not.
            throw new PdfFault("is a broken PDF: expected one that a viewer can open", e);
        } catch (StackOverflowError e) {
            // PDFBox walks the tree of pages by recursion, and a file can make that as deep as it likes.
            throw new PdfFault("is a broken PDF, nested without end: expected one that a viewer can open", e);
        }
    }

    /// Title, author and language only: when a PDF was made says nothing about when the report was published.
    private static Head head(PDDocument document) {
        var information = document.getDocumentInformation();
        var title = told(information.getTitle());
        return new Head(
                title != null && isTitle(title) ? title : null,
                null,
                told(information.getAuthor()),
                null,
                null,
                told(document.getDocumentCatalog().getLanguage()));
    }

    private static @Nullable String told(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// Not the name of the file that it was made from.
    private static boolean isTitle(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        return !lower.startsWith("microsoft ")
                && !lower.startsWith("untitled")
                && !(lower.indexOf(' ') < 0 && (lower.indexOf('.') > 0 || lower.indexOf('_') > 0))
                && !endsInExtension(lower);
    }

    private static boolean endsInExtension(String lower) {
        var dot = lower.lastIndexOf('.');
        var extension = lower.substring(dot + 1);
        return dot > 0
                && switch (extension) {
                    case "doc",
                            "docx",
                            "odt",
                            "rtf",
                            "pdf",
                            "indd",
                            "pub",
                            "ppt",
                            "pptx",
                            "xls",
                            "xlsx",
                            "txt",
                            "qxd",
                            "html",
                            "htm",
                            "cdr",
                            "ai",
                            "tex",
                            "dvi" -> true;
                    default -> false;
                };
    }
}
