package org.claimbook.ui.table.clip;

import java.util.ArrayList;
import java.util.List;

/// Text with tabs between cells, as spreadsheets put it on the clipboard: a cell with a tab, a line's end or
/// a quotation
/// mark in it may stand in quotation marks, with those within it doubled.
final class Tsv {
    private final String text;
    private int at;

    private Tsv(String text) {
        this.text = text;
    }

    static Cells read(String text) {
        var reader = new Tsv(text);
        var rows = new ArrayList<List<String>>();
        do {
            rows.add(reader.row());
        } while (reader.at < text.length());
        return new Cells(rows);
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() {
        var close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        if (close >= 0) {
            var inner = text.substring(at + 1, close);
            // A spreadsheet only quotes where it has to; other words in quotation marks are just that.
            if (inner.indexOf('\t') >= 0 || inner.indexOf('\n') >= 0 || inner.indexOf('"') >= 0) {
                at = close + 1;
                return inner.replace("\"\"", "\"").replace("\r\n", "\n");
            }
        }
        var from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /// Where the mark stands that closes the cell, or -1 where the mark at its beginning is one among others.
    private int closing() {
        for (var i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || isEnd(text.charAt(i + 1)) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static boolean isEnd(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
