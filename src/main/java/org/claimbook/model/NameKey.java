package org.claimbook.model;

import java.text.Normalizer;
import java.util.Locale;

/// The form by which names are the same: compatibility-composed (NFKC), without regard to case, with single spaces.
public final class NameKey {
    private NameKey() {}

    /// The key of a name: "УКРАЇНА" and "Україна " share one.
    public static String of(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // As near to Unicode case folding as the JDK comes: "ß", "ẞ" and "SS" meet, as do "ς" and "Σ".
        var folded = composed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }
}
