package org.claimbook.ui.table;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;

/// Shows something in a window on JavaFX's Headless platform and presses real keys in it, from the test's
/// thread.
public final class Stagehand {
    private final Stage stage;
    private final Robot robot;

    private Stagehand(Parent root) {
        stage = new Stage();
        stage.setScene(new Scene(root, 900, 600));
        Theme.dress(stage.getScene());
        stage.show();
        stage.requestFocus();
        robot = new Robot();
    }

    public static Stagehand show(Callable<? extends Parent> root) throws InterruptedException {
        OnFx.start();
        return on(() -> new Stagehand(root.call()));
    }

    /// Does something on the FX thread, and waits for it.
    public static <T> T on(Callable<T> job) throws InterruptedException {
        var task = new FutureTask<>(job);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /// Presses the keys one after the other, holding those down that are modifiers.
    public void press(KeyCode... keys) throws InterruptedException {
        settle();
        on(() -> {
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (var i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return keys;
        });
        settle();
    }

    /// Types letters, digits and spaces.
    public void type(String text) throws InterruptedException {
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    /// Lets two layouts pass, so that cells and skins are there.
    public void settle() throws InterruptedException {
        for (var pass = 0; pass < 2; pass++) {
            on(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return stage;
            });
        }
    }

    /// A node by its style; on the FX thread.
    public Node lookup(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    public void close() throws InterruptedException {
        on(() -> {
            stage.close();
            return stage;
        });
    }
}
