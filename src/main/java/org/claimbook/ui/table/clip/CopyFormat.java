package org.claimbook.ui.table.clip;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// How a block of cells is written for the clipboard.
public enum CopyFormat {
    /// For spreadsheets: tabs between cells, no heads, each cell as it would be typed.
    TSV,
    /// With heads, as RFC 4180 has it, each cell as it would be typed.
    CSV,
    /// A table with heads, each cell as it is shown.
    MARKDOWN;

    /// A column's head.
    ///
    /// @param figure whether it stands to the right
    public record Head(String title, boolean figure) {}

    /// Whether cells are written as they are shown, and not as they would be typed.
    public boolean isAsShown() {
        return this == MARKDOWN;
    }

    public void head(List<Head> heads, StringBuilder into) {
        if (this != TSV) {
            line(heads.stream().map(Head::title).toList(), into);
        }
        if (this == MARKDOWN) {
            into.append(
                    heads.stream().map(head -> head.figure() ? "---:" : "---").collect(row()));
            into.append('\n');
        }
    }

    public void line(List<String> cells, StringBuilder into) {
        into.append(
                switch (this) {
                    case TSV -> cells.stream().map(CopyFormat::tsv).collect(Collectors.joining("\t"));
                    case CSV -> cells.stream().map(CopyFormat::csv).collect(Collectors.joining(","));
                    case MARKDOWN -> cells.stream().map(CopyFormat::markdown).collect(row());
                });
        into.append('\n');
    }

    /// A spreadsheet puts nothing behind the last cell, so that it can be put into a field too.
    public String end(StringBuilder written) {
        if (this == TSV && !written.isEmpty()) {
            written.setLength(written.length() - 1);
        }
        return written.toString();
    }

    private static Collector<CharSequence, ?, String> row() {
        return Collectors.joining(" | ", "| ", " |");
    }

    private static String tsv(String cell) {
        return cell.matches("(?s)\".*|.*[\t\r\n].*") ? quoted(cell) : cell;
    }

    private static String csv(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? quoted(cell) : cell;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String markdown(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", "<br>");
    }
}
