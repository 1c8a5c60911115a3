package org.claimbook.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.Head;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;

/// How many rows of `nonclaims_en.jsonl` are read without proposing any of the words that are no claims.
final class ReadingNonclaimsBench {
    private ReadingNonclaimsBench() {}

    /// How many of how many are right, and those that are not.
    record Result(int right, int total, List<String> faults) {}

    static Result of(Reader reader, Path file) throws IOException {
        var faults = new ArrayList<String>();
        var total = 0;
        for (var line : Files.readAllLines(file)) {
            var row = JsonParser.parseString(line).getAsJsonObject();
            total++;
            var fault = fault(reader, row);
            if (fault != null) {
                faults.add(fault);
            }
        }
        return new Result(total - faults.size(), total, faults);
    }

    private static @Nullable String fault(Reader reader, JsonObject row) {
        var text = row.get("text").getAsString();
        var head = new Head(null, null, null, null, null, row.get("lang").getAsString());
        for (var proposal : reader.read(text, head, List.of()).proposals()) {
            for (var label : row.getAsJsonArray("expected")) {
                var span = label.getAsJsonObject();
                if (span.get("start").isJsonNull()
                        || (proposal.words().start() < span.get("end").getAsInt()
                                && proposal.words().end() > span.get("start").getAsInt())) {
                    return "nonclaims  " + text + "  PROPOSED "
                            + proposal.words().quote();
                }
            }
        }
        return null;
    }
}
