package org.claimbook.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.claimbook.ui.look.Pictures;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// Walks through the panes of a shell, in each theme and at each size, and takes a picture of every one once
/// all work for
/// it is done. On the FX thread.
///
/// The shell stands in a scene without a stage: the Headless platform has one screen of 1000 × 1000, and
/// larger windows fail on it.
public final class PictureTour extends AnimationTimer {
    /// A window's size in pixels.
    public record Size(int width, int height) {}

    private record Stop(String pane, Theme theme, Size size) {
        Path file(Path folder) {
            var look = theme.name().toLowerCase(Locale.ROOT);
            return folder.resolve(pane + "-" + look + "-" + size.width() + "x" + size.height() + ".png");
        }
    }

    /// So many frames without any work under way, and a pane has settled.
    private static final int CALM_FRAMES = 20;

    private final Parent shell;
    private final ShellModel model;
    private final Work work;
    private final Appearance appearance;
    private final Path folder;
    private final Consumer<List<Path>> end;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Path> taken = new ArrayList<>();
    private @Nullable Scene scene;
    private int calm;

    /// @param folder where the pictures go; made where it is missing
    /// @param end is told the pictures when all are taken
    public PictureTour(
            Parent shell, ShellModel model, Work work, Appearance appearance, Path folder, Consumer<List<Path>> end) {
        this.shell = shell;
        this.model = model;
        this.work = work;
        this.appearance = appearance;
        this.folder = folder;
        this.end = end;
    }

    /// Adds a pane to the tour, in both themes at each of these sizes.
    public void visit(String pane, List<Size> sizes) {
        for (var theme : Theme.values()) {
            sizes.forEach(size -> stops.add(new Stop(pane, theme, size)));
        }
    }

    @Override
    public void handle(long now) {
        if (stops.isEmpty()) {
            stop();
            end.accept(List.copyOf(taken));
        } else if (scene == null) {
            scene = arrive(stops.getFirst());
        } else {
            // Nobody lays out a scene that no stage shows, and panes ask for their rows when they are laid out.
            shell.applyCss();
            shell.layout();
            calm = work.running().get() + work.behind().get() > 0 ? 0 : calm + 1;
            if (calm > CALM_FRAMES) {
                leave(stops.removeFirst(), scene);
                scene = null;
            }
        }
    }

    private Scene arrive(Stop stop) {
        appearance.wish().set(stop.theme() == Theme.DARK ? Appearance.Wish.DARK : Appearance.Wish.LIGHT);
        var stage = new Scene(shell, stop.size().width(), stop.size().height());
        Theme.dress(stage);
        model.pane().set(stop.pane());
        calm = 0;
        return stage;
    }

    private void leave(Stop stop, Scene seen) {
        var picture = stop.file(folder);
        Pictures.take(seen, picture);
        taken.add(picture);
        seen.setRoot(new StackPane());
    }
}
