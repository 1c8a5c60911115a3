package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that chance has changed: no crash, no hang, one sentence each. [Fuzz] says what is tried; here only
/// a little of
/// it, always the same.
class FuzzTest {
    private static final int ROUNDS = 150;

    @TempDir
    private Path folder;

    @Test
    void changedFilesEndInASentence() throws IOException, SQLException {
        var fuzz = new Fuzz(folder, null);
        var failures = new ArrayList<String>();
        for (var seed = 1L; seed <= ROUNDS; seed++) {
            fuzz.round(seed).ifPresent(failures::add);
        }
        assertEquals(List.of(), failures);
    }
}
