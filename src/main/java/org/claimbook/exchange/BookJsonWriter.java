package org.claimbook.exchange;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a whole book as JSON: every table with its rows, as they are pushed. Closing it ends the JSON properly, also
/// after an error elsewhere: who writes decides whether such a file is kept.
///
/// ```json
/// {"claimbook":{"format":1,"schema":1},"tables":{"source":[
/// {"id":1,"name":"…"}
/// ,{"id":2,"name":"…"}],"report_file":[
/// {"id":1,"bytes":{"base64":"…"}}]}}
/// ```
public final class BookJsonWriter implements BookJsonReader.Sink, AutoCloseable {
    /// The version of this shape of file.
    public static final int FORMAT = 1;

    private final Writer out;
    private final JsonWriter json;
    private final String where;
    private boolean inTable;

    /// @param schema version of the tables
    /// @param where what is written to, for messages
    public BookJsonWriter(Writer out, int schema, String where) {
        this.out = out;
        this.json = new JsonWriter(out);
        this.where = where;
        json.setHtmlSafe(false);
        try {
            json.beginObject().name("claimbook").beginObject();
            json.name("format").value(FORMAT).name("schema").value(schema);
            json.endObject().name("tables").beginObject();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    /// @param schema not looked at: it was told when the writer was made
    @Override
    public void book(int schema) {}

    @Override
    public void table(String name) {
        try {
            endTable();
            json.name(name).beginArray();
            inTable = true;
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    /// @throws IllegalArgumentException for a value that is no text, whole number or bytes
    @Override
    public void row(Map<String, ? extends @Nullable Object> values) {
        try {
            // A line a row, so that a place in the file says something; JsonWriter itself holds nothing back.
            out.write('\n');
            json.beginObject();
            for (var value : values.entrySet()) {
                value(value.getKey(), value.getValue());
            }
            json.endObject();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    private void value(String column, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> {}
            case String text -> json.name(column).value(text);
            case Long number -> json.name(column).value(number);
            case Integer number -> json.name(column).value(number);
            case byte[] bytes -> {
                json.name(column).beginObject().name("base64");
                json.value(Base64.getEncoder().encodeToString(bytes)).endObject();
            }
            default -> throw new IllegalArgumentException("no value of a table: " + value.getClass());
        }
    }

    private void endTable() throws IOException {
        if (inTable) {
            json.endArray();
        }
    }

    /// Ends the book, and closes what is written to.
    @Override
    public void close() {
        try {
            endTable();
            json.endObject().endObject().flush();
            out.write('\n');
            json.close();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }
}
