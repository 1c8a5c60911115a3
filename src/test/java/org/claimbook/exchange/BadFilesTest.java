package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are useless as a whole end in one sentence.
class BadFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # the file is empty; expected a header row",
                "\uFEFF # the file is empty; expected a header row",
                "measure,claimant,value⏎\0,b,1 # the file is no text: it holds zero bytes",
                "2024-11-05,7905⏎2024-11-06,8000 # its first row, which begins with “2024-11-05”, is no header;"
                    + " expected names of columns such as measure, claimant and value, or a mapping beside the file",
                "measure,claimnat,value⏎a,b,1 # there is no column “claimnat”; the nearest is claimant",
                "measure,claimant,value,⏎a,b,1, # column 4 has no name",
                "measure,claimant,value,Value⏎a,b,1,1 # the column “value” is there twice",
                "claimant,value⏎b,1 # nothing gives the claims a measure",
                "measure,value⏎b,1 # nothing gives the claims a claimant",
                "measure,claimant⏎a,b # nothing gives the claims a figure; expected one of high, low, qualifier,"
                        + " stated, value",
                "measure,claimant,value,note⏎a,b,1,\"x⏎a,b,2,y # the row on line 2 has a quote that is never closed",
                "measure,claimant,value,note⏎a,b,1,⏎a,b,2,\"x\"y # the row on line 3 has text after a closing quote;"
                        + " expected a delimiter, or the quote doubled",
            })
    void endInOneSentence(String text, String why) throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), text.replace('⏎', '\n'));
        assertEquals("Cannot read " + file + ": " + why + ".", fault(file));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals("Cannot read " + folder + ": a folder, not a file.", fault(folder));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var file = folder.resolve("nothing.csv");
        assertEquals("Cannot read " + file + ": there is no such file or folder.", fault(file));
    }

    /// As one field, and as a row of many.
    @ParameterizedTest
    @CsvSource({"x", "','", "'\"'"})
    void aRowWithoutEndIsNotReadToItsEnd(String filler) throws IOException {
        var file = folder.resolve("long.csv");
        var piece = filler.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            out.write("measure,claimant,value\na,b,1\n".getBytes(StandardCharsets.UTF_8));
            for (var i = 0; i < 24; i++) {
                out.write(piece);
            }
        }
        assertEquals(
                "Cannot read " + file
                        + ": the row on line 3 is longer than 4 million characters; a quote may have been left open.",
                fault(file));
    }

    private static String fault(Path file) {
        return assertThrows(ExchangeException.class, () -> Collected.from(file, null))
                .getMessage();
    }
}
