package org.claimbook.job.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.JobException;

/// Draws every saved view of a book into a folder. A view that cannot be drawn does not keep the others from it.
///
/// @param name the book's
/// @param folder made where there is none
/// @param ending of the files: ".png"
/// @param environment the process's, for `SOURCE_DATE_EPOCH`
public record DrawAll(Book book, String name, Path folder, String ending, Map<String, String> environment) {
    /// Characters; in UTF-8 at most 240 bytes, where file systems take 255.
    private static final int LONGEST_NAME = 60;

    /// Names that Windows keeps for devices.
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

    /// Is told how far the work has come.
    public interface Watcher {
        /// @param view that is drawn next
        void drawing(String view, int done, int all);

        /// @param sentence why a view was not drawn
        void failed(String view, String sentence);
    }

    /// @param change what is to be drawn otherwise than the views say
    /// @return how many views were drawn
    /// @throws ExchangeException where there can be no such folder
    public int run(UnaryOperator<ViewSettings> change, Watcher watcher) {
        var files = files();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ExchangeException.writing(folder.toString(), e);
        }
        var done = 0;
        var drawn = 0;
        for (var file : files.entrySet()) {
            watcher.drawing(file.getKey(), done++, files.size());
            try {
                var view = change.apply(new SavedViews(book).get(file.getKey()).settings());
                view.file(view.draw(book, name)).write(file.getValue(), environment);
                drawn++;
            } catch (JobException | ExchangeException e) {
                watcher.failed(file.getKey(), String.valueOf(e.getMessage()));
            }
        }
        return drawn;
    }

    /// The file of each view, by its name.
    Map<String, Path> files() {
        var files = new LinkedHashMap<String, Path>();
        var taken = new HashSet<String>();
        for (var view : new SavedViews(book).names()) {
            files.put(view, folder.resolve(free(safe(view), taken) + ending));
        }
        return files;
    }

    /// The name, so that any system takes it for a file: letters, digits and a few signs.
    static String safe(String view) {
        var plain = Normalizer.normalize(view, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ()_,.+-]+", "-")
                .replaceAll("^[\\s.-]+|[\\s.-]+$", "");
        var length = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        var shorter = plain.substring(0, plain.offsetByCodePoints(0, length)).strip();
        return shorter.isEmpty() ? "view" : shorter.matches(DEVICES) ? shorter + "-view" : shorter;
    }

    /// Also where capitals do not tell files apart.
    private static String free(String name, Set<String> taken) {
        var free = name;
        for (var number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
