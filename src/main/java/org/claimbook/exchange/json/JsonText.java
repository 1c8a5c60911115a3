package org.claimbook.exchange.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a JSON text of maps, lists, texts, numbers and truths, from which [JsonNode] reads them again. For small
/// things; large ones are streamed.
public final class JsonText {
    private JsonText() {}

    /// One line; fields that are null are left out, the others stand in the order of the map.
    public static String of(Map<String, ? extends @Nullable Object> fields) {
        var text = new StringWriter();
        try {
            var json = new JsonWriter(text);
            json.setHtmlSafe(false);
            json.setSerializeNulls(false);
            write(json, fields);
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Map<?, ?> fields -> {
                json.beginObject();
                for (var field : fields.entrySet()) {
                    json.name(String.valueOf(field.getKey()));
                    write(json, field.getValue());
                }
                json.endObject();
            }
            case List<?> items -> {
                json.beginArray();
                for (var item : items) {
                    write(json, item);
                }
                json.endArray();
            }
            case Number number -> json.value(number);
            case Boolean truth -> json.value(truth);
            default -> json.value(value.toString());
        }
    }
}
