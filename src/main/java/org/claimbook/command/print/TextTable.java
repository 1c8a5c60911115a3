package org.claimbook.command.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
public final class TextTable {
    private static final int WIDEST = 48;

    private final List<String> header;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param header the column titles; one that begins with `>` is a column of numbers
    public TextTable(List<String> header) {
        this.header = header.stream()
                .map(title -> title.startsWith(">") ? title.substring(1) : title)
                .toList();
        this.right = new boolean[header.size()];
        for (var column = 0; column < right.length; column++) {
            right[column] = header.get(column).startsWith(">");
        }
    }

    public void row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::oneLine).toList());
    }

    public void print(PrintWriter out) {
        var widths = new int[header.size()];
        for (var column = 0; column < widths.length; column++) {
            widths[column] = length(header.get(column));
            for (var row : rows) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        out.println(line(header, widths));
        for (var row : rows) {
            out.println(line(row, widths));
        }
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            var space = " ".repeat(widths[column] - length(cell));
            line.append(column == 0 ? "" : "  ").append(right[column] ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static String oneLine(String cell) {
        var line = cell.replaceAll("\\s+", " ");
        return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
