package org.claimbook.reading.file.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Catches the lines of a PDF, page by page, with their places.
///
/// A page without lines side by side is read from top to bottom. Any other is read in the order in which the
/// file has it: to sort that by height would mix its columns.
final class PageLines extends PDFTextStripper {
    /// How far apart stretches of a line stand that are cells of a table, in sizes of their letters.
    private static final float CELL_GAP = 2;

    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> page = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int cells;
    private float left;
    private float right;
    private float top;
    private float size;

    private PageLines(Budget budget) {
        this.budget = budget;
    }

    static List<Line> of(PDDocument document, Budget budget) throws IOException {
        var lines = new PageLines(budget);
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.tick();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        budget.glyph();
        super.processTextPosition(position);
    }

    @Override
    protected void startPage(PDPage started) {
        budget.startPage();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty() || word.isBlank()) {
            text.append(word);
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        var start = first.getXDirAdj();
        if (text.isEmpty() || cells == 0) {
            cells = 1;
            left = start;
            size = 0;
        } else if (start - right > CELL_GAP * size && !isMarker(text)) {
            cells++;
            text.append(" | ");
        }
        size = Math.max(size, first.getFontSizeInPt());
        right = last.getXDirAdj() + last.getWidthDirAdj();
        top = first.getYDirAdj();
        text.append(word);
    }

    /// Whether the line so far is a bullet or the number of an item, after which there may be a wide gap.
    private static boolean isMarker(CharSequence text) {
        return text.toString().strip().length() <= 3;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
        if (!hasColumns()) {
            page.sort(Comparator.comparingDouble(Line::top));
        }
        lines.addAll(page);
        page.clear();
    }

    private void endLine() {
        var line = text.toString().strip().replace(" |  ", " | ").replace("  | ", " | ");
        if (!line.isEmpty()) {
            page.add(new Line(getCurrentPageNo(), line, left, right, top, size, cells));
        }
        text.setLength(0);
        cells = 0;
    }

    private boolean hasColumns() {
        var byTop = page.stream().sorted(Comparator.comparingDouble(Line::top)).toList();
        for (var i = 1; i < byTop.size(); i++) {
            if (byTop.get(i).beside(byTop.get(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
