package org.claimbook.ui.compare.pick;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that can be picked.
///
/// @param text how it is called
/// @param note what stands small behind it, such as a number of claims
public record Entry<T extends @Nullable Object>(T value, String text, String note) {
    /// Whether its text has every one of the words, in any case.
    boolean hasAll(String words) {
        var folded = text.toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(folded::contains);
    }
}
