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

    /// Whether both are one report, or have the same text.
    public boolean same(Report a, Report b) {
        var hash = hashes.get(a.uid());
        return a.uid().equals(b.uid()) || (hash != null && hash.equals(hashes.get(b.uid())));
    }
}
