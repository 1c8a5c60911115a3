package org.claimbook.reading.file.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/// PDFBox's parser, which makes [GuardedStream]s, and counts the objects that a file makes it keep.
final class GuardedParser extends PDFParser {
    private final Budget budget;

    /// Opens with the empty password, as viewers do.
    GuardedParser(byte[] bytes, Budget budget) throws IOException {
        super(new Source(bytes, budget), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
        document = new Document(IOUtils.createMemoryOnlyStreamCache().create());
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.object();
        return super.parseDirObject();
    }

    private final class Document extends COSDocument {
        private final RandomAccessStreamCache cache;

        Document(RandomAccessStreamCache cache) {
            super(GuardedParser.this);
            this.cache = cache;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new GuardedStream(cache, createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
