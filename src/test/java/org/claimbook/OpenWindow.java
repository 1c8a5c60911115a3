package org.claimbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.shell.Remembered;
import org.claimbook.ui.task.OnFx;

/// The window on a book, on the Headless platform, for tests that walk through all its panes. Its methods are
/// for threads other than JavaFX's.
final class OpenWindow {
    private static final int CALM_TURNS = 5;
    private static final int TURN_MS = 6;
    private static final int MOST_TURNS = 10_000;

    private final App.Aside aside;

    private OpenWindow(App.Aside aside) {
        this.aside = aside;
    }

    /// @param settings where the window's settings are kept; need not exist
    static OpenWindow on(Path book, Path settings, Locale locale) throws Exception {
        OnFx.start();
        var opened = new CompletableFuture<App.Aside>();
        Platform.runLater(() ->
                App.openAside(book, new Remembered(settings), locale, opened::complete, opened::completeExceptionally));
        var aside = opened.get();
        return onFx(() -> {
            var scene = new Scene(aside.shell(), 1000, 700);
            Theme.dress(scene);
            aside.stage().setScene(scene);
            aside.stage().show();
            return new OpenWindow(aside);
        });
    }

    static <T> T onFx(Callable<T> task) throws Exception {
        var waiting = new FutureTask<>(task);
        Platform.runLater(waiting);
        try {
            return waiting.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    static void doOnFx(Runnable task) throws Exception {
        onFx(() -> {
            task.run();
            return true;
        });
    }

    List<String> panes() {
        return aside.shell().paneIds();
    }

    /// The pane that is shown.
    String shown() throws Exception {
        return onFx(() -> aside.frame().pane().get());
    }

    Scene scene() {
        return aside.stage().getScene();
    }

    /// Shows a pane, and waits until nothing more comes of it.
    void go(String pane) throws Exception {
        doOnFx(() -> {
            aside.frame().pane().set(pane);
            aside.shell().requestFocus();
        });
        settle();
    }

    /// Waits until no work has been under way for a while.
    void settle() throws Exception {
        var calm = 0;
        for (var turn = 0; calm < CALM_TURNS; turn++) {
            if (turn > MOST_TURNS) {
                throw new IllegalStateException("work goes on without end");
            }
            Thread.sleep(TURN_MS);
            calm = onFx(() -> aside.work().running().get()) > 0 ? 0 : calm + 1;
        }
    }

    /// Opens the page that brings a file in.
    void bringIn(Path file) throws Exception {
        doOnFx(() -> aside.importing().accept(file));
    }

    /// The windows that are open besides this one: dialogs, menus and lists that drop down.
    List<Window> others() throws Exception {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> !window.equals(aside.stage()) && window.isShowing())
                .toList());
    }

    void closeOthers() throws Exception {
        for (var window : others()) {
            doOnFx(window::hide);
        }
    }

    void close() throws Exception {
        closeOthers();
        doOnFx(() -> {
            aside.stage().close();
            aside.close().run();
        });
    }
}
