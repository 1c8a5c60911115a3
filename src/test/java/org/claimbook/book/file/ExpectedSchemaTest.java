package org.claimbook.book.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.claimbook.book.Indexed;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedSchemaTest {
    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.VERSION);
    }

    /// Where it fails, a script was changed: the fingerprint that it tells belongs into [ExpectedSchema].
    @ParameterizedTest
    @MethodSource("versions")
    void theScriptsOfAVersionGiveItsFingerprint(int version) {
        var file = folder.resolve("a.claimbook");
        for (var script = 1; script <= version; script++) {
            Indexed.change(file, Schema.script(script));
        }
        Indexed.change(file, "PRAGMA user_version = " + version);
        try (var sql = BookFile.inspect(file)) {
            assertTrue(ExpectedSchema.isMet(sql), version + " has " + ExpectedSchema.fingerprint(sql));
            assertEquals(List.of(), ExpectedSchema.differences(sql));
            var names = Indexed.texts(file, "SELECT type || ' ' || name FROM sqlite_schema ORDER BY rowid");
            assertEquals(
                    names,
                    ExpectedSchema.of(version).stream()
                            .map(item -> item.type() + " " + item.name())
                            .toList());
        }
    }
}
