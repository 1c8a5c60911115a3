package org.claimbook.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A text with the claims that a person found in it.
record Passage(String id, String language, @Nullable EdtfDate published, String text, List<Label> claims, int others) {
    /// A claim as labelled; the fields are those of the file.
    ///
    /// @param numbers value, low and high, those that there are
    /// @param claimants whoever may be named as the claimant; empty where nobody may
    /// @param places likewise
    record Label(
            String quote,
            int start,
            int end,
            List<BigDecimal> numbers,
            String qualifier,
            String unit,
            List<String> claimants,
            @Nullable String asOf,
            @Nullable String periodStart,
            List<String> places,
            String accumulation) {}

    static List<Passage> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var passages = new ArrayList<Passage>();
            for (var file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".json")).sorted()::iterator) {
                passages.add(read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
            }
            return passages;
        }
    }

    private static Passage read(JsonObject json) {
        var published = text(json, "published");
        return new Passage(
                json.get("id").getAsString(),
                json.get("lang").getAsString(),
                published == null ? null : EdtfDate.parse(published).orThrow(),
                json.get("text").getAsString(),
                json.getAsJsonArray("claims").asList().stream()
                        .map(claim -> label(claim.getAsJsonObject()))
                        .toList(),
                json.getAsJsonArray("not_claims").size());
    }

    private static Label label(JsonObject json) {
        return new Label(
                json.get("quote").getAsString(),
                json.get("num_start").getAsInt(),
                json.get("num_end").getAsInt(),
                numbers(json),
                json.get("qualifier").getAsString(),
                json.get("unit").getAsString(),
                names(json, "claimant"),
                text(json, "as_of"),
                text(json, "period_start"),
                names(json, "place"),
                json.get("accumulation").getAsString());
    }

    private static List<BigDecimal> numbers(JsonObject json) {
        var numbers = new ArrayList<BigDecimal>();
        for (var end : List.of("value", "low", "high")) {
            var number = json.get(end);
            if (number != null && !number.isJsonNull()) {
                numbers.add(number.getAsBigDecimal());
            }
        }
        return numbers;
    }

    private static List<String> names(JsonObject json, String field) {
        var names = new ArrayList<String>();
        var name = text(json, field);
        if (name != null) {
            names.add(name);
        }
        var others = json.get(field + "_alt");
        if (others instanceof JsonArray list) {
            list.asList().stream().map(JsonElement::getAsString).forEach(names::add);
        }
        return names;
    }

    private static @Nullable String text(JsonObject json, String field) {
        var value = json.get(field);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }
}
