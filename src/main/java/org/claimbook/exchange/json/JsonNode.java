package org.claimbook.exchange.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a JSON text that knows its path: "columns.value.from". For small files; large ones are streamed.
public sealed interface JsonNode {
    String path();

    record Fields(String path, Map<String, JsonNode> parts) implements JsonNode {}

    record Items(String path, List<JsonNode> parts) implements JsonNode {}

    /// A text, or a number as it is written.
    record Text(String path, String value) implements JsonNode {}

    record Truth(String path, boolean value) implements JsonNode {}

    record Nothing(String path) implements JsonNode {}

    /// Reads a whole text.
    ///
    /// @throws JsonFault where it is no JSON, breaks off, or names a key twice
    static JsonNode read(Reader text) throws IOException {
        var json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        try {
            var root = read(json, "");
            // Strict, it finds whatever may follow.
            var _ = json.peek();
            return root;
        } catch (JsonFault e) {
            throw e;
        } catch (IOException e) {
            throw JsonFault.plain(e, json);
        }
    }

    private static JsonNode read(JsonReader json, String path) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> fields(json, path);
            case BEGIN_ARRAY -> items(json, path);
            case BOOLEAN -> new Truth(path, json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield new Nothing(path);
            }
            default -> new Text(path, json.nextString());
        };
    }

    private static Fields fields(JsonReader json, String path) throws IOException {
        var parts = new LinkedHashMap<String, JsonNode>();
        json.beginObject();
        while (json.hasNext()) {
            var key = json.nextName();
            var part = path.isEmpty() ? key : path + "." + key;
            if (parts.put(key, read(json, part)) != null) {
                throw new JsonFault(part + " is given twice");
            }
        }
        json.endObject();
        return new Fields(path, parts);
    }

    private static Items items(JsonReader json, String path) throws IOException {
        var parts = new ArrayList<JsonNode>();
        json.beginArray();
        while (json.peek() != JsonToken.END_ARRAY) {
            parts.add(read(json, path + "[" + parts.size() + "]"));
        }
        json.endArray();
        return new Items(path, parts);
    }

    /// The parts of an object, none for null.
    default Map<String, JsonNode> fields() throws JsonFault {
        return switch (this) {
            case Fields(var _, var parts) -> parts;
            case Nothing _ -> Map.of();
            default -> throw fault("expected an object, {…}");
        };
    }

    /// The parts of an object that may have these keys and no others.
    default Map<String, JsonNode> fields(Collection<String> allowed) throws JsonFault {
        var parts = fields();
        for (var key : parts.keySet()) {
            if (!allowed.contains(key)) {
                var place = path().isEmpty() ? "" : " in " + path();
                throw new JsonFault(
                        "there is no key “" + key + "”" + place + "; expected one of " + String.join(", ", allowed));
            }
        }
        return parts;
    }

    /// The parts of a list, none for null.
    default List<JsonNode> items() throws JsonFault {
        return switch (this) {
            case Items(var _, var parts) -> parts;
            case Nothing _ -> List.of();
            default -> throw fault("expected a list, […]");
        };
    }

    /// A text, or a number as it is written.
    default String text() throws JsonFault {
        if (this instanceof Text(var _, var value)) {
            return value;
        }
        throw fault("expected a text in quotes");
    }

    /// "columns.as_of.since: expected …".
    default JsonFault fault(String expected) {
        return new JsonFault((path().isEmpty() ? "the whole" : path()) + ": " + expected);
    }
}
