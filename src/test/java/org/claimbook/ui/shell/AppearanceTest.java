package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppearanceTest {
    @TempDir
    private Path folder;

    private Remembered remembered;
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @BeforeEach
    void start() {
        remembered = new Remembered(folder.resolve("window.properties"));
    }

    @Test
    void unlessAskedOtherwiseItFollowsTheSystem() {
        var appearance = new Appearance(remembered, system);
        assertEquals(Theme.LIGHT, appearance.theme().get());
        system.set(ColorScheme.DARK);
        assertEquals(Theme.DARK, appearance.theme().get());
    }

    @Test
    void aWishGoesBeforeTheSystem() {
        var appearance = new Appearance(remembered, system);
        appearance.wish().set(Appearance.Wish.LIGHT);
        system.set(ColorScheme.DARK);
        assertEquals(Theme.LIGHT, appearance.theme().get());
    }

    @Test
    void aWishIsRemembered() {
        new Appearance(remembered, system).wish().set(Appearance.Wish.DARK);
        assertEquals(Theme.DARK, new Appearance(remembered, system).theme().get());
    }

    @Test
    void aWishThatNobodyKnowsIsTheSystems() {
        remembered.put("theme", "sepia");
        assertEquals(
                Appearance.Wish.SYSTEM,
                new Appearance(remembered, system).wish().get());
    }
}
