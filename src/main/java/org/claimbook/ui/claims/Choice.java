package org.claimbook.ui.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimbook.model.Coded;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The words for the constants of an enumeration in the reader's language, and back. The book's own codes are
/// understood too.
///
/// @param prefix of the keys of the words: `claims.status.` for `claims.status.accepted`
record Choice<E extends Enum<E> & Coded>(Class<E> type, String prefix, Messages texts) {
    String word(@Nullable E constant) {
        return constant == null ? "" : texts.get(prefix + constant.code());
    }

    List<String> words() {
        return Arrays.stream(type.getEnumConstants()).map(this::word).toList();
    }

    /// The constant of this word or code.
    Optional<E> find(String typed) {
        var wanted = folded(typed);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> folded(word(constant)).equals(wanted)
                        || folded(constant.code()).equals(wanted))
                .findFirst();
    }

    /// What to look for in the book, where a word contains what was typed; codes are what is stored.
    String sought(String typed) {
        var part = folded(typed);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> folded(word(constant)).contains(part))
                .findFirst()
                .map(Coded::code)
                .orElse(typed);
    }

    private static String folded(String text) {
        return text.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
