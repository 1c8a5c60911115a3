package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimbook.book.verify.Fault;
import org.jspecify.annotations.Nullable;

/// Prints what is wrong with a book as it is found.
public final class FaultPrinter implements Consumer<Fault>, AutoCloseable {
    private final Output output;
    private final @Nullable JsonWriter json;
    private long wrong;
    private long explained;

    public FaultPrinter(Output output, boolean isJson) {
        this.output = output;
        this.json = isJson ? new JsonWriter(output.out()) : null;
        if (json != null) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            written(json::beginArray);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(Fault fault) {
        if (fault.isWrong()) {
            wrong++;
        } else {
            explained++;
        }
        if (json == null) {
            output.out().println(fault.says().replaceAll("\\p{Cc}+", " "));
        } else {
            written(() -> object(json, fault));
        }
    }

    private static void object(JsonWriter json, Fault fault) throws IOException {
        json.setSerializeNulls(false);
        json.beginObject();
        json.name("kind").value(fault.kind().code());
        json.name("table").value(fault.table());
        json.name("row").value(fault.row());
        json.name("column").value(fault.column());
        json.name("found").value(fault.found());
        json.name("expected").value(fault.expected());
        json.name("says").value(fault.says());
        json.endObject();
    }

    /// Says something that is no fault.
    public void note(String sentence) {
        output.err().println(sentence.replaceAll("\\p{Cc}+", " "));
    }

    /// Whether something is wrong.
    public boolean hasFound() {
        return wrong > 0;
    }

    @Override
    public void close() {
        if (json != null) {
            written(json::endArray);
            written(json::flush);
            output.out().println();
        }
    }

    /// Says how much was found.
    public void summary() {
        var told =
                explained == 0 ? "" : String.format(Locale.ROOT, "; %,d differences the history tells of", explained);
        note(
                wrong == 0
                        ? "Nothing is wrong" + told + "."
                        : String.format(Locale.ROOT, "%,d %s%s.", wrong, wrong == 1 ? "fault" : "faults", told));
    }
}
