package org.claimbook.reading.file.pdf;

import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The font that comes with PDFBox, in place of any that a PDF names and does not hold. PDFBox itself would
/// read all fonts of the machine, for seconds, and leave a file in the home folder; for text, only the widths
/// matter.
final class BundledFont implements FontMapper {
    private static final String PATH = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont font;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    // The API takes null for "no OpenType font".
    @SuppressWarnings("NullAway")
    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), true);
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private static TrueTypeFont load() {
        try (var bytes = FontMapper.class.getResourceAsStream(PATH)) {
            if (bytes == null) {
                throw new IllegalStateException("PDFBox comes without " + PATH);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("PDFBox comes with a broken " + PATH, e);
        }
    }
}
