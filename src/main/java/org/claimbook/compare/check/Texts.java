package org.claimbook.compare.check;

import java.util.Map;
import org.claimbook.model.Report;

/// Which reports have the same text.
///
/// @param hashes of the text by the report's uid; reports without a text are not in it
public record Texts(Map<String, String> hashes) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        hashes = Map.copyOf(hashes);
    }

    /// What two reports have in common that have the same text, or are one: the text's hash, or the report's
    /// uid where the book has no text of it.
    public String key(Report report) {
        return hashes.getOrDefault(report.uid(), report.uid());
    }
}
