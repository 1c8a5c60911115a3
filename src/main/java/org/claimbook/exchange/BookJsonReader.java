package org.claimbook.exchange;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimbook.exchange.json.JsonFault;
import org.jspecify.annotations.Nullable;

/// Reads a whole book from the JSON that [BookJsonWriter] writes, row by row.
public final class BookJsonReader {
    /// Takes the rows of a book's tables, in the order of the file.
    public interface Sink {
        /// Comes first.
        ///
        /// @param schema version of the tables
        void book(int schema);

        /// The rows that follow are of this table.
        void table(String name);

        /// @param values by column: text, whole number (`Long`) or bytes (`byte[]`); null and absent are the same
        void row(Map<String, ? extends @Nullable Object> values);
    }

    private final Path file;

    public BookJsonReader(Path file) {
        this.file = file;
    }

    /// @throws ExchangeException where the file is no such JSON, breaks off, or is of a newer format; what came before
    ///     has been given to the sink by then
    public void read(Sink sink) {
        // A new decoder is strict, unlike that of a Reader made for a charset.
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            try {
                book(json, sink);
            } catch (JsonFault e) {
                throw e;
            } catch (IOException e) {
                throw JsonFault.plain(e, json);
            }
        } catch (IOException e) {
            throw ExchangeException.reading(file, e);
        }
    }

    private static void book(JsonReader json, Sink sink) throws IOException {
        begin(json, JsonToken.BEGIN_OBJECT, "a book of Claimbook, {\"claimbook\": …}");
        json.beginObject();
        name(json, "claimbook");
        sink.book(schema(json));
        name(json, "tables");
        begin(json, JsonToken.BEGIN_OBJECT, "the tables, {…}");
        json.beginObject();
        while (json.hasNext()) {
            sink.table(json.nextName());
            table(json, sink);
        }
        json.endObject();
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonFault("expected the end of the file near " + JsonFault.place(json));
        }
    }

    private static int schema(JsonReader json) throws IOException {
        begin(json, JsonToken.BEGIN_OBJECT, "{\"format\": …, \"schema\": …}");
        json.beginObject();
        name(json, "format");
        var format = number(json);
        name(json, "schema");
        var schema = number(json);
        json.endObject();
        if (format < 1 || format > BookJsonWriter.FORMAT) {
            throw new JsonFault(
                    "the file is of format " + format + "; this version reads formats up to " + BookJsonWriter.FORMAT);
        }
        if (schema < 0 || schema > Integer.MAX_VALUE) {
            throw new JsonFault("there is no schema " + schema);
        }
        return (int) schema;
    }

    private static void table(JsonReader json, Sink sink) throws IOException {
        begin(json, JsonToken.BEGIN_ARRAY, "a list of rows, […]");
        json.beginArray();
        while (json.hasNext()) {
            begin(json, JsonToken.BEGIN_OBJECT, "a row, {…}");
            json.beginObject();
            var row = new LinkedHashMap<String, @Nullable Object>();
            while (json.hasNext()) {
                var column = json.nextName();
                if (row.containsKey(column)) {
                    throw new JsonFault("“" + column + "” is given twice near " + JsonFault.place(json));
                }
                row.put(column, value(json));
            }
            json.endObject();
            sink.row(row);
        }
        json.endArray();
    }

    private static @Nullable Object value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case STRING -> json.nextString();
            case NUMBER -> number(json);
            case BEGIN_OBJECT -> bytes(json);
            case NULL -> {
                json.nextNull();
                yield null;
            }
            default -> throw new JsonFault("expected a text, a whole number or bytes near " + JsonFault.place(json));
        };
    }

    private static long number(JsonReader json) throws IOException {
        begin(json, JsonToken.NUMBER, "a whole number");
        try {
            return Long.parseLong(json.nextString());
        } catch (NumberFormatException e) {
            throw new JsonFault("expected a whole number near " + JsonFault.place(json));
        }
    }

    private static byte[] bytes(JsonReader json) throws IOException {
        json.beginObject();
        name(json, "base64");
        begin(json, JsonToken.STRING, "a text");
        try {
            var bytes = Base64.getDecoder().decode(json.nextString());
            begin(json, JsonToken.END_OBJECT, "no other key beside “base64”");
            json.endObject();
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new JsonFault("expected bytes in base64 near " + JsonFault.place(json));
        }
    }

    private static void begin(JsonReader json, JsonToken expected, String what) throws IOException {
        if (json.peek() != expected) {
            throw new JsonFault("expected " + what + " near " + JsonFault.place(json));
        }
    }

    private static void name(JsonReader json, String expected) throws IOException {
        if (json.peek() != JsonToken.NAME || !json.nextName().equals(expected)) {
            throw new JsonFault("expected the key “" + expected + "” near " + JsonFault.place(json));
        }
    }
}
