package org.claimbook.ui.shell;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.claimbook.ui.look.Theme;

/// Which theme is wanted, and which is on: light, dark, or as the system has it, which may change at any
/// time.
public final class Appearance {
    /// What a person can wish for.
    public enum Wish {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final String KEY = "theme";

    private final ObjectProperty<Wish> wish = new SimpleObjectProperty<>(this, "wish", Wish.SYSTEM);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);
    private final ObservableValue<ColorScheme> system;
    private final ChangeListener<ColorScheme> following = (_, _, _) -> choose();

    /// @param system the system's colours: `Platform.getPreferences().colorSchemeProperty()`
    public Appearance(Remembered remembered, ObservableValue<ColorScheme> system) {
        this.system = system;
        wish.set(remembered.get(KEY).map(Appearance::wish).orElse(Wish.SYSTEM));
        wish.addListener((_, _, wanted) -> {
            remembered.put(KEY, wanted.name().toLowerCase(Locale.ROOT));
            choose();
        });
        // The system outlives every window: it must not keep one that is gone.
        system.addListener(new WeakChangeListener<>(following));
        choose();
    }

    private static Wish wish(String word) {
        for (var wish : Wish.values()) {
            if (wish.name().equalsIgnoreCase(word)) {
                return wish;
            }
        }
        return Wish.SYSTEM;
    }

    private void choose() {
        theme.set(
                switch (wish.get()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case SYSTEM -> Theme.of(system.getValue());
                });
    }

    public ObjectProperty<Wish> wish() {
        return wish;
    }

    /// The theme that is on; charts follow it.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// Dresses the windows now and after every change.
    public void dressWindows() {
        theme.subscribe(Theme::apply);
    }
}
