package org.claimbook.ui.reports.add;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the dialog opens with: a text, or a file, or nothing yet.
public record Found(@Nullable String text, @Nullable Path file) {
    public static final Found NOTHING = new Found(null, null);

    public static Found text(String text) {
        return new Found(text, null);
    }

    public static Found file(Path file) {
        return new Found(null, file);
    }
}
