package org.claimbook.reading.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.reading.text.Text;
import org.jspecify.annotations.Nullable;

/// The words of one language. Immutable, and costly to make: kept by the reader.
public final class Lexicon {
    private static final int LONGEST_ENDING = 6;

    private final String language;
    private final List<Entry> entries;
    private final Trie trie;
    private final Map<String, String> endings = new HashMap<>();

    private Lexicon(String language, List<Entry> entries) {
        this.language = language;
        this.entries = List.copyOf(entries);
        this.trie = new Trie();
        for (var entry : entries) {
            if (entry.table() == Table.ENDINGS) {
                endings.put(entry.form(), entry.key());
            } else {
                trie.add(entry.form(), entry.table(), entry.key());
            }
        }
    }

    /// Reads the folder of a language; tables that it has no file for are empty.
    ///
    /// @param language the folder's name: "en"
    /// @throws IllegalStateException where a line has no key
    public static Lexicon of(String language) {
        var entries = new ArrayList<Entry>();
        for (var table : Table.values()) {
            var file = text(language + "/" + table.file());
            if (file != null) {
                entries.addAll(parse(table, file));
            }
        }
        return new Lexicon(language, entries);
    }

    /// The codes of the languages that there are folders for, English first.
    public static List<String> languages() {
        var list = text("languages.txt");
        if (list == null) {
            throw new IllegalStateException("no list of languages");
        }
        return list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The entries of a file: `key: form, form, stem*`; what follows a `#` at the start of a line is a remark.
    static List<Entry> parse(Table table, String file) {
        var entries = new ArrayList<Entry>();
        var number = 0;
        for (var line : (Iterable<String>) file.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(
                        table.file() + ", line " + number + ": expected \"key: form, form\", found \"" + line + "\"");
            }
            for (var form : line.substring(colon + 2).split(",", -1)) {
                entries.add(new Entry(table, line.substring(0, colon).strip(), shadow(form), number));
            }
        }
        return entries;
    }

    private static String shadow(String form) {
        return Text.of(form.strip()).shadow();
    }

    private static @Nullable String text(String path) {
        try (var stream = Lexicon.class.getResourceAsStream("/org/claimbook/reading/" + path)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String language() {
        return language;
    }

    /// All entries, in the order of tables and lines.
    public List<Entry> entries() {
        return entries;
    }

    /// What the longest known ending of a word tells of it, of those that leave it at least two letters; null where it
    /// has none.
    public @Nullable String ending(String word) {
        for (var from = Math.max(2, word.length() - LONGEST_ENDING); from < word.length(); from++) {
            var key = endings.get(word.substring(from));
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    /// Finds every entry that begins at a place and ends with a word, before a limit.
    ///
    /// @param shadow of the text
    /// @param start the beginning of a token
    /// @param limit the end of its block
    public void find(String shadow, int start, int limit, Collection<Found> into) {
        trie.find(shadow, start, limit, into);
    }
}
