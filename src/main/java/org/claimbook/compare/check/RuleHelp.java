package org.claimbook.compare.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The help page of each rule: what it tests, an example, how it can be wrong, what to do.
public final class RuleHelp {
    /// @param text in lines, its paragraphs parted by empty ones
    public record Page(String title, String text) {}

    private RuleHelp() {}

    /// The page in this language, or in English where there is none.
    ///
    /// @throws IllegalArgumentException where no rule has this id
    public static Page page(String id, Locale locale) {
        var text = read("help/" + id + "_" + locale.getLanguage() + ".txt");
        if (text == null) {
            text = read("help/" + id + ".txt");
        }
        if (text == null) {
            throw new IllegalArgumentException("there is no help on " + id);
        }
        var lines = text.lines().toList();
        return new Page(
                lines.getFirst().strip(),
                String.join("\n", lines.subList(1, lines.size())).strip());
    }

    private static @Nullable String read(String path) {
        try (var stream = RuleHelp.class.getResourceAsStream(path)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
