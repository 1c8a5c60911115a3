package org.claimbook.book.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimbook.model.NameKind;

/// A source, measure, subject or place of a book: what is said of it, and how much stands on it.
///
/// @param id 0 for one that is not in the book yet
/// @param texts what is said of it, its name and its whole's among it; a field of which nothing is said is
/// not in it
/// @param aliases its other names
public record Named(
        long id, String uid, NameKind kind, Map<NamedField, String> texts, List<String> aliases, Uses uses) {
    /// How much stands on an entry.
    ///
    /// @param claims that are made by it, or are about it
    /// @param relayed claims that it relays for others
    /// @param reports that it published
    /// @param parts others that belong to it
    public record Uses(long claims, long relayed, long reports, long parts) {
        public static final Uses NONE = new Uses(0, 0, 0, 0);

        public boolean isNone() {
            return equals(NONE);
        }

        /// How many rows these are, by the field that counts them.
        public long of(NamedField field) {
            return switch (field) {
                case CLAIMS -> claims;
                case RELAYED -> relayed;
                case REPORTS -> reports;
                case PARTS -> parts;
                default -> throw new IllegalArgumentException(field + " counts nothing");
            };
        }
    }

    public Named {
        texts = Map.copyOf(texts);
        aliases = List.copyOf(aliases);
    }

    public String name() {
        return text(NamedField.NAME);
    }

    /// What is said of it; empty for nothing.
    public String text(NamedField field) {
        return texts.getOrDefault(field, "");
    }

    /// The same with something else said of it; a blank text says nothing.
    public Named with(NamedField field, String text) {
        var changed = new EnumMap<NamedField, String>(NamedField.class);
        changed.putAll(texts);
        if (text.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, text.strip());
        }
        return new Named(id, uid, kind, changed, aliases, uses);
    }

    public Named withAliases(List<String> changed) {
        return new Named(id, uid, kind, texts, changed, uses);
    }
}
