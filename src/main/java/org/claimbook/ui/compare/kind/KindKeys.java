package org.claimbook.ui.compare.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import org.claimbook.chart.Kind;

/// The keys that choose a kind of chart: Alt and its number, in the order of the buttons.
public final class KindKeys {
    private KindKeys() {}

    public static KeyCombination of(Kind kind) {
        return KeyCombination.valueOf(
                switch (kind) {
                    case TIMELINE -> "Alt+1";
                    case CHANGE -> "Alt+2";
                    case RATIO -> "Alt+3";
                    case RANGE -> "Alt+4";
                    case BREAKDOWN -> "Alt+5";
                    case HEATMAP -> "Alt+6";
                    case MULTIPLES -> "Alt+7";
                });
    }

    /// Each key with what it does.
    public static Map<KeyCombination, Runnable> choosing(Consumer<Kind> chosen) {
        var keys = new LinkedHashMap<KeyCombination, Runnable>();
        for (var kind : Kind.values()) {
            keys.put(of(kind), () -> chosen.accept(kind));
        }
        return keys;
    }
}
