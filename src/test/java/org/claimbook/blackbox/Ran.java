package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.claimbook.command.CommandRun;

/// One run of the command line: how it ended, and what it printed.
record Ran(int status, String out, String err) {
    static Ran command(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = List.of(arguments).stream().map(Objects::toString).toArray(String[]::new);
        var status = CommandRun.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Ran(status, out.toString(), err.toString());
    }

    /// A run that must end well.
    static Ran good(Object... arguments) {
        var ran = command(arguments);
        assertEquals(0, ran.status(), ran.err());
        return ran;
    }

    JsonElement json() {
        return JsonParser.parseString(out);
    }

    /// The row of a matrix for a date.
    static JsonObject row(JsonElement matrix, String date) {
        return only(matrix.getAsJsonObject().getAsJsonArray("rows"), "date", date);
    }

    /// The cell of a row for a source.
    static JsonObject cell(JsonObject row, String source) {
        return only(row.getAsJsonArray("cells"), "source", source);
    }

    private static JsonObject only(JsonArray among, String key, String value) {
        var found = StreamSupport.stream(among.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get(key).getAsString().equals(value))
                .toList();
        assertEquals(1, found.size(), key + " " + value);
        return found.getFirst();
    }

    /// Asserts that this ended so, with one sentence that names all of this, and without data or a stack trace.
    void refused(int withStatus, String... naming) {
        assertEquals(withStatus, status, err);
        assertEquals("", out);
        assertEquals(1, err.strip().lines().count(), err);
        for (var name : naming) {
            assertEquals(true, err.contains(name), () -> "expected \"" + name + "\" in: " + err);
        }
    }
}
