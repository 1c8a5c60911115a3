package org.claimbook.reading.file.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/// A stream of a PDF that is measured before PDFBox unpacks it to memory, where it would not ask how much comes.
final class GuardedStream extends COSStream {
    /// Their filters make pictures, whose sizes are what the file says.
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final int LONGEST_ROW = 100_000;

    private final Budget budget;
    private boolean measured;

    GuardedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Budget budget) throws IOException {
        super(cache, view);
        this.budget = budget;
    }

    /// The way to the bytes, packed or not.
    @Override
    public InputStream createRawInputStream() throws IOException {
        measureOnce();
        return super.createRawInputStream();
    }

    /// The way to bytes that are not packed.
    @Override
    public RandomAccessRead createView() throws IOException {
        measureOnce();
        return super.createView();
    }

    @Override
    public OutputStream createRawOutputStream() throws IOException {
        // What is decrypted takes the place of what was measured.
        measured = false;
        return super.createRawOutputStream();
    }

    private void measureOnce() throws IOException {
        if (!measured) {
            measured = true;
            measure();
        }
    }

    private void measure() throws IOException {
        refuseOddShapes();
        var input = super.createRawInputStream();
        var filters = filters();
        if (filters.isEmpty()) {
            input.transferTo(new Meter(OutputStream.nullOutputStream()));
            return;
        }
        for (var i = 0; i < filters.size(); i++) {
            var last = i == filters.size() - 1;
            var output = new ByteArrayOutputStream();
            var meter = new Meter(last ? OutputStream.nullOutputStream() : output);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, meter, this, i);
            input = new ByteArrayInputStream(output.toByteArray());
        }
    }

    /// Each once, as PDFBox applies them.
    private List<COSName> filters() throws IOException {
        var names = new LinkedHashSet<COSName>();
        var filters = getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        if (names.stream().anyMatch(PICTURES::contains)) {
            throw new IOException("a picture is no text");
        }
        return List.copyOf(names);
    }

    /// Rows that PDFBox would allot as wide as the file says, and tables of rows without width, which never end.
    private void refuseOddShapes() throws IOException {
        var parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                refuseLongRows(array.getObject(i));
            }
        } else {
            refuseLongRows(parameters);
        }
        var widths = getCOSArray(COSName.W);
        if (widths != null && widths.size() == 3 && widths.getInt(0) + widths.getInt(1) + widths.getInt(2) <= 0) {
            throw new IOException("rows without width");
        }
    }

    private static void refuseLongRows(@Nullable COSBase parameters) throws IOException {
        if (parameters instanceof COSDictionary dictionary
                && (dictionary.getInt(COSName.COLUMNS, 1) > LONGEST_ROW
                        || dictionary.getInt(COSName.COLORS, 1) > 32
                        || dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) > 32)) {
            throw new IOException("rows too long");
        }
    }

    private boolean isStructure() {
        var type = getCOSName(COSName.TYPE);
        return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
    }

    /// Counts what runs through.
    private final class Meter extends OutputStream {
        private final OutputStream target;
        private final boolean structure = isStructure();

        Meter(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            budget.unpacked(bytes, start, length, structure);
            target.write(bytes, start, length);
        }
    }
}
