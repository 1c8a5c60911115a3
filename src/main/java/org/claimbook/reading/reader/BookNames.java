package org.claimbook.reading.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.reading.KnownName;
import org.jspecify.annotations.Nullable;

/// The names of a book by the forms in which they may stand in a text.
final class BookNames {
    private final Map<String, String> names = new HashMap<>();

    BookNames(Collection<KnownName> known) {
        known.forEach(name -> names.putIfAbsent(key(name.kind(), name.form()), name.name()));
    }

    /// The book's own name for what the text calls so; else the text's words.
    @Nullable
    String own(NameKind kind, @Nullable String words) {
        return words == null ? null : names.getOrDefault(key(kind, words), words);
    }

    private static String key(NameKind kind, String form) {
        return kind + " " + NameKey.of(form);
    }
}
