package org.claimbook.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.exchange.ExchangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder = Path.of("");

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void anOlderFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "old");
        WholeFile.write(file, out -> out.write("Втрати"));
        assertEquals("Втрати", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("x.png"), "old");
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.writeBytes(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("broken off");
                }));
        var full = assertThrows(
                ExchangeException.class,
                () -> WholeFile.writeBytes(file, _ -> {
                    throw new IOException("the disk is full");
                }));
        assertEquals("Cannot write " + file + ": the disk is full.", full.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    /// Temporary files are private to their owner; what is written for others must not be.
    @Test
    void theFileMayBeReadByWhoeverMayReadOtherFilesHere() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no file permissions here");
        var ordinary = Files.writeString(folder.resolve("ordinary.txt"), "");
        var file = folder.resolve("x.png");
        WholeFile.writeBytes(file, out -> out.write(1));
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(file));
    }

    @Test
    void aMissingFolderIsNamed() {
        var file = folder.resolve("nowhere").resolve("x.png");
        var thrown = assertThrows(ExchangeException.class, () -> WholeFile.write(file, _ -> {}));
        assertEquals(
                "Cannot write " + file + ": there is no folder " + folder.resolve("nowhere") + ".",
                thrown.getMessage());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        var file = Files.createDirectory(folder.resolve("x.png"));
        var thrown = assertThrows(ExchangeException.class, () -> WholeFile.write(file, _ -> {}));
        assertEquals("Cannot write " + file + ": that is a folder.", thrown.getMessage());
    }
}
