package org.claimbook.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// The two looks of the window.
public enum Theme {
    LIGHT,
    DARK;

    /// The theme that goes with the system's colours.
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Dresses every window of the app, open ones too. On the FX thread.
    public void apply() {
        var theme = this == DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }

    /// Gives a scene the app's own rules over the theme's; its popups and owned dialogs take them over.
    public static void dress(Scene scene) {
        var sheet = Objects.requireNonNull(Theme.class.getResource("/org/claimbook/ui/app.css"));
        scene.getStylesheets().add(sheet.toExternalForm());
    }
}
