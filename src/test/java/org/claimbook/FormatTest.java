package org.claimbook;

import static com.palantir.javaformat.java.JavaFormatterOptions.Style.PALANTIR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds the sources to palantir-java-format; `mvn -q test-compile exec:exec@format` rewrites them.
///
/// It is a test and no Maven plugin because the formatter reads Java with the parser of the JDK it runs on,
/// and a plugin runs on Maven's, which may be older than the sources.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(PALANTIR).build());

    static void main() throws IOException {
        for (var file : unformatted()) {
            Files.writeString(file, formatted(file));
        }
    }

    @Test
    void sourcesAreFormatted() throws IOException {
        assertEquals(List.of(), unformatted(), "Run: mvn -q test-compile exec:exec@format");
    }

    private static List<Path> unformatted() throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                if (!formatted(file).equals(Files.readString(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String formatted(Path file) throws IOException {
        try {
            return FORMATTER.formatSourceAndFixImports(Files.readString(file));
        } catch (FormatterException e) {
            // It knows no bare _ in a record pattern: write var _.
            throw new IllegalStateException("The formatter cannot read " + file, e);
        }
    }
}
