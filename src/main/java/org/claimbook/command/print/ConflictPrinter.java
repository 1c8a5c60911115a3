package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.MergeResult;
import org.jspecify.annotations.Nullable;

/// Prints what two copies of a book said differently.
public final class ConflictPrinter {
    private ConflictPrinter() {}

    /// A line a conflict; those that were settled say by whose word.
    public static void table(MergeResult result, Output output) {
        if (result.left().isEmpty() && result.settled().isEmpty()) {
            return;
        }
        var table = new TextTable(List.of("what", "of", "field", "before", "ours", "theirs", "stands"));
        result.settled()
                .forEach(settled -> table.row(
                        cells(settled.conflict(), settled.side().name().toLowerCase(Locale.ROOT))));
        result.left().forEach(conflict -> table.row(cells(conflict, "unsettled")));
        table.print(output.out());
    }

    private static List<String> cells(Conflict conflict, String stands) {
        var isDeletion = conflict.isDeletion();
        return List.of(
                conflict.table().replace('_', ' '),
                conflict.row(),
                isDeletion ? "the whole row" : field(conflict),
                isDeletion ? "" : said(conflict.base(), ""),
                isDeletion ? changed(conflict, conflict.ours()) : said(conflict.ours(), ""),
                isDeletion ? changed(conflict, conflict.theirs()) : said(conflict.theirs(), ""),
                stands);
    }

    /// What people call columns that belong together.
    private static String field(Conflict conflict) {
        return conflict.fields().contains("qualifier")
                ? "figure"
                : plain(conflict.fields().getFirst());
    }

    /// References are shown as names, so they are not called ids.
    private static String plain(String column) {
        return column.replaceFirst("_id$", "");
    }

    private static String said(@Nullable Map<String, String> values, String none) {
        if (values == null) {
            return none;
        }
        var stated = values.get("stated");
        return stated == null ? values.values().stream().distinct().collect(Collectors.joining(" ")) : stated;
    }

    /// What a side made of a row that the other deleted.
    private static String changed(Conflict conflict, @Nullable Map<String, String> values) {
        if (values == null) {
            return "deleted";
        }
        var base = conflict.base() == null ? Map.<String, String>of() : conflict.base();
        var changed = values.entrySet().stream()
                .filter(value -> !value.getValue().equals(base.get(value.getKey())))
                .map(value -> plain(value.getKey()) + ": " + value.getValue())
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "needed" : changed;
    }

    /// As the JSON that other tools rely on: fields are added, never renamed.
    public static void json(MergeResult result, Writer out) {
        try {
            var json = new JsonWriter(out);
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginArray();
            for (var settled : result.settled()) {
                write(json, settled.conflict(), settled.side().name().toLowerCase(Locale.ROOT));
            }
            for (var conflict : result.left()) {
                write(json, conflict, null);
            }
            json.endArray();
            json.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonWriter json, Conflict conflict, @Nullable String settled) throws IOException {
        json.beginObject();
        json.name("uid").value(conflict.uid());
        json.name("table").value(conflict.table());
        json.name("row_uid").value(conflict.rowUid());
        json.name("row").value(conflict.row());
        json.name("fields").beginArray();
        for (var field : conflict.fields()) {
            json.value(plain(field));
        }
        json.endArray();
        write(json, "base", conflict.base());
        write(json, "ours", conflict.ours());
        write(json, "theirs", conflict.theirs());
        if (settled != null) {
            json.name("settled").value(settled);
        }
        json.endObject();
    }

    private static void write(JsonWriter json, String side, @Nullable Map<String, String> values) throws IOException {
        json.name(side);
        if (values == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        for (var value : values.entrySet()) {
            json.name(plain(value.getKey())).value(value.getValue());
        }
        json.endObject();
    }
}
