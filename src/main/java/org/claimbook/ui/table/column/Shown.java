package org.claimbook.ui.table.column;

import org.jspecify.annotations.Nullable;

/// What a cell shows of its row.
///
/// @param style names in app.css that the cell takes on: `muted`; or, for a pill, its kind: `accepted`
/// @param pill whether the text stands in a badge
/// @param tip what more there is to say when one asks; null for nothing
public record Shown(
        String text,
        @Nullable String style,
        boolean pill,
        @Nullable String tip) {
    public static final Shown NOTHING = plain("");

    public static Shown plain(String text) {
        return new Shown(text, null, false, null);
    }

    public static Shown muted(String text) {
        return new Shown(text, "muted", false, null);
    }

    public static Shown pill(String text, String kind) {
        return new Shown(text, kind, true, null);
    }

    public Shown withTip(@Nullable String changed) {
        return new Shown(text, style, pill, changed);
    }
}
