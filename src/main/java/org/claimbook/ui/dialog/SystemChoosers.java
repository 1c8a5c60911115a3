package org.claimbook.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs. They open in the folder that was used last.
public final class SystemChoosers implements Choosers {
    private final Supplier<@Nullable Window> owner;
    private @Nullable File folder;

    public SystemChoosers(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, Kind... kinds) {
        return used(chooser(title, List.of(kinds)).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        var chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(suggestedName);
        var chosen = used(chooser.showSaveDialog(owner.get()));
        if (chosen.isEmpty() || hasEnding(chosen.get(), kind)) {
            return chosen;
        }
        var file = chosen.get();
        var whole = file.getFileName() + "." + kind.endings().getFirst();
        // The system asked about the name without the ending; where the one with it exists, it has to ask again.
        return Files.exists(file.resolveSibling(whole))
                ? save(title, whole, kind)
                : Optional.of(file.resolveSibling(whole));
    }

    static boolean hasEnding(Path file, Kind kind) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return kind.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        for (var kind : kinds) {
            var patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), patterns));
        }
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> used(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
