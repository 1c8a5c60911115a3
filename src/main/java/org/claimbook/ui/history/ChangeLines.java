package org.claimbook.ui.history;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.claimbook.book.history.Change;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Turns a step's changes, which are JSON of stored columns, into lines for people: keys of other rows become
/// their names,
/// and columns that only the book needs are left out.
final class ChangeLines {
    private static final Set<String> FOR_THE_BOOK_ONLY =
            Set.of("id", "uid", "name_key", "body_sha256", "sha256", "bytes");
    private static final Map<String, NameKind> REFERENCES = Map.of(
            "claimant_id", NameKind.SOURCE,
            "via_id", NameKind.SOURCE,
            "outlet_id", NameKind.SOURCE,
            "parent_id", NameKind.SOURCE,
            "measure_id", NameKind.MEASURE,
            "subject_id", NameKind.SUBJECT,
            "place_id", NameKind.PLACE);
    private static final Set<String> NUMBERS = Set.of("value", "low", "high");
    private static final Set<String> DATES = Set.of("as_of", "period_start", "published");
    private static final int LONGEST = 300;

    private final HistoryModel.Names names;
    private final Show show;
    private final Function<String, Optional<Claim>> claims;

    /// @param claims a claim by its uid, where it is still there
    ChangeLines(HistoryModel.Names names, Show show, Function<String, Optional<Claim>> claims) {
        this.names = names;
        this.show = show;
        this.claims = claims;
    }

    List<ChangeLine> of(List<Change> changes) {
        var lines = new ArrayList<ChangeLine>();
        // A step that adds a row may fill it in a second change, which says no more what it is called.
        var called = new HashMap<String, String>();
        for (var change : changes) {
            if (change.isBulk()) {
                lines.add(new ChangeLine(change.table(), "", "", "", "", change.rows()));
            } else {
                add(change, called, lines);
            }
        }
        return lines;
    }

    private void add(Change change, Map<String, String> called, List<ChangeLine> lines) {
        var before = object(change.before());
        var after = object(change.after());
        var place = change.table() + " " + change.rowUid();
        var said = row(change, before, after);
        var row = said.isEmpty() ? called.getOrDefault(place, "") : said;
        called.put(place, row);
        var columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeAll(FOR_THE_BOOK_ONLY);
        for (var column : columns) {
            var was = text(change.table(), column, before.get(column));
            var is = text(change.table(), column, after.get(column));
            if (!was.equals(is)) {
                lines.add(new ChangeLine(change.table(), row, column, was, is, 1));
            }
        }
    }

    private static JsonObject object(@Nullable String json) {
        return json == null ? new JsonObject() : JsonParser.parseString(json).getAsJsonObject();
    }

    /// What tells a row from others: its name or title, or of a claim, what it counts, by whom and for when.
    private String row(Change change, JsonObject before, JsonObject after) {
        for (var column : List.of("name", "title")) {
            for (var values : List.of(after, before)) {
                if (isText(values.get(column))) {
                    return values.get(column).getAsString();
                }
            }
        }
        var uid = change.rowUid();
        if (!change.table().equals("claim") || uid == null) {
            return "";
        }
        return claims.apply(uid).map(this::words).orElseGet(() -> words(after.isEmpty() ? before : after));
    }

    private String words(Claim claim) {
        var words = new StringJoiner(" · ");
        for (var part : new @Nullable String[] {
            claim.topic().measure(),
            claim.speech().claimant(),
            show.date(claim.period().asOf())
        }) {
            if (part != null && !part.isEmpty()) {
                words.add(part);
            }
        }
        return words.toString();
    }

    private String words(JsonObject claim) {
        var words = new StringJoiner(" · ");
        for (var column : List.of("measure_id", "claimant_id", "as_of")) {
            var word = text("claim", column, claim.get(column));
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.toString();
    }

    private String text(String table, String column, @Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive()) {
            return value.toString();
        }
        var text = value.getAsString();
        var kind = column.equals("part_of_id") ? kind(table) : REFERENCES.get(column);
        if (kind != null) {
            return names.name(kind, value.getAsLong()).orElse("#" + text);
        }
        if (NUMBERS.contains(column)) {
            return show.number(new BigDecimal(text));
        }
        if (DATES.contains(column)) {
            return show.date(EdtfDate.parse(text).orThrow());
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static NameKind kind(String table) {
        return table.equals("place") ? NameKind.PLACE : NameKind.MEASURE;
    }

    private static boolean isText(@Nullable JsonElement value) {
        return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank();
    }
}
