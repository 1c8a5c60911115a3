package org.claimbook.reading.file.pdf;

/// What reading one PDF may cost. A few hundred bytes of a PDF can stand for hours of work and gigabytes of
/// text; this says when to stop. Each method throws [PdfFault] where the budget is spent. Not thread-safe.
final class Budget {
    /// Half of a heap of 1 GB, where each object takes 100 bytes.
    private static final int OBJECTS = 5_000_000;

    /// Of what is unpacked for one page: content, fonts, forms.
    private static final int PAGE_BYTES = 40_000_000;

    /// Of the streams that hold objects: their objects stay, and take up to thirty times their bytes.
    private static final int STRUCTURE_BYTES = 16_000_000;

    private static final int PAGE_GLYPHS = 400_000;
    private static final int GLYPHS = 5_000_000;

    /// Opening brackets of the syntax: each begins an object of up to 64 bytes.
    private static final int PAGE_BRACKETS = 4_000_000;

    private final long end;
    private int objects;
    private int pageBytes;
    private int structureBytes;
    private int pageBrackets;
    private int pageGlyphs;
    private int glyphs;

    /// @param millis from now on
    Budget(long millis) {
        end = System.nanoTime() + millis * 1_000_000;
    }

    void tick() {
        if (System.nanoTime() - end > 0) {
            throw tooLarge("takes too long to read");
        }
    }

    void object() {
        if (++objects > OBJECTS) {
            throw tooLarge("has too many objects");
        }
    }

    void startPage() {
        tick();
        pageBytes = 0;
        pageBrackets = 0;
        pageGlyphs = 0;
    }

    void glyph() {
        if (++pageGlyphs > PAGE_GLYPHS) {
            throw tooLarge("has a page of too many characters");
        }
        if (++glyphs > GLYPHS) {
            throw tooLarge("has too much text");
        }
    }

    /// @param structure whether the bytes hold objects of the file, and not a part of a page
    void unpacked(byte[] bytes, int start, int length, boolean structure) {
        tick();
        if (structure) {
            structureBytes += length;
        } else {
            pageBytes += length;
            pageBrackets += brackets(bytes, start, length);
        }
        if (structureBytes > STRUCTURE_BYTES || pageBytes > PAGE_BYTES || pageBrackets > PAGE_BRACKETS) {
            throw tooLarge("unpacks to far more than a report holds");
        }
    }

    private static int brackets(byte[] bytes, int start, int length) {
        var count = 0;
        for (var i = start; i < start + length; i++) {
            switch (bytes[i]) {
                case '[', '<', '(', '/' -> count++;
                default -> {}
            }
        }
        return count;
    }

    private static PdfFault tooLarge(String what) {
        return new PdfFault(what + ": expected a PDF of at most a few hundred pages");
    }
}
