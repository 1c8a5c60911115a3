package org.claimbook.ui.table.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The HTML that spreadsheets put on the clipboard: one table, and nothing beside it.
///
/// Of a cell, the text counts that it shows, for dates are numbers underneath. Only where it shows a number's
/// beginning or none of it (`2.08E+04`, `#####`), the number itself is taken, from `x:num` (Excel), `sdval`
/// (Calc) or
/// `data-sheets-value` (Google Sheets).
final class HtmlTable {
    private static final Pattern HEAD = Pattern.compile("(?s)\\AVersion:.*?(?=<)");
    private static final Pattern CUT = Pattern.compile("#+|[-+]?\\d(?:[.,]\\d+)?[eE][-+]?\\d+");
    private static final Pattern SHEETS_NUMBER = Pattern.compile("\"3\":(-?\\d+(?:\\.\\d+)?)(?=[,}])");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final int MOST_SPANNED = 1_000;

    private HtmlTable() {}

    /// Empty where the HTML is something else than a single table.
    static Optional<Cells> read(String html) {
        // Windows puts a head before its HTML.
        var document = Jsoup.parse(HEAD.matcher(html).replaceFirst(""));
        document.outputSettings().prettyPrint(false);
        var tables = document.select("table");
        if (tables.size() != 1) {
            return Optional.empty();
        }
        var table = tables.getFirst();
        var rows = rows(table);
        table.remove();
        return document.body().text().isBlank() && !rows.isEmpty() ? Optional.of(new Cells(rows)) : Optional.empty();
    }

    private static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        // Columns that cells of earlier rows reach down into, each with how many rows they still take.
        var taken = new TreeMap<Integer, Integer>();
        for (var line : table.select("tr")) {
            var row = new ArrayList<String>();
            for (var cell : line.select("> td, > th")) {
                skip(taken, row);
                var down = span(cell, "rowspan");
                row.add(text(cell));
                var at = row.size() - 1;
                for (var more = 1; more < span(cell, "colspan"); more++) {
                    row.add("");
                }
                for (var column = at; down > 1 && column < row.size(); column++) {
                    taken.put(column, down);
                }
            }
            skip(taken, row);
            taken.replaceAll((_, left) -> left - 1);
            taken.values().removeIf(left -> left <= 0);
            rows.add(row);
        }
        return rows;
    }

    private static void skip(Map<Integer, Integer> taken, List<String> row) {
        while (taken.containsKey(row.size())) {
            row.add("");
        }
    }

    private static int span(Element cell, String name) {
        var span = cell.attr(name);
        return span.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(span), 1, MOST_SPANNED) : 1;
    }

    private static String text(Element cell) {
        var shown = shown(cell);
        if (!CUT.matcher(shown).matches()) {
            return shown;
        }
        for (var number : List.of(cell.attr("x:num"), cell.attr("sdval"), sheets(cell.attr("data-sheets-value")))) {
            if (PLAIN.matcher(number).matches()) {
                return number;
            }
        }
        return shown;
    }

    private static String sheets(String value) {
        var number = SHEETS_NUMBER.matcher(value);
        return number.find() ? number.group(1) : "";
    }

    /// The text with its line breaks; line ends of the HTML itself are spaces.
    private static String shown(Element cell) {
        var text = new StringBuilder();
        cell.traverse((node, _) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (node instanceof Element element && element.nameIs("br")) {
                text.append('\n');
            }
        });
        return text.toString()
                .replace('\u00A0', ' ')
                .replaceAll(" *\\n *", "\n")
                .strip();
    }
}
