package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir
    private Path folder;

    private Path file;
    private Remembered remembered;

    @BeforeEach
    void start() {
        file = folder.resolve("settings/claimbook/window.properties");
        remembered = new Remembered(file);
    }

    @Test
    void aValueIsThereAfterARestart() {
        remembered.put("theme", "dark");
        assertEquals(Optional.of("dark"), new Remembered(file).get("theme"));
        assertEquals(Optional.empty(), remembered.get("other"));
    }

    @Test
    void recentBooksAreNewestFirstAndEachOnce() throws IOException {
        var a = book("a");
        var b = book("b");
        remembered.opened(a);
        remembered.opened(b);
        remembered.opened(a);
        assertEquals(List.of(a, b), new Remembered(file).recentBooks());
    }

    @Test
    void onlyEightBooksAreRecent() throws IOException {
        var books = new ArrayList<Path>();
        for (var i = 0; i < 10; i++) {
            books.addFirst(book("book" + i));
            remembered.opened(books.getFirst());
        }
        assertEquals(books.subList(0, 8), new Remembered(file).recentBooks());
    }

    @Test
    void aBookThatIsGoneIsNoLongerRecent() throws IOException {
        var gone = book("gone");
        remembered.opened(gone);
        Files.delete(gone);
        assertEquals(List.of(), remembered.recentBooks());
    }

    @Test
    void aBrokenFileCostsOnlyTheMemory() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theme=\\u12");
        assertEquals(Optional.empty(), new Remembered(file).get("theme"));
    }

    @Test
    void aFolderThatCannotBeMadeCostsOnlyTheMemory() throws IOException {
        Files.createFile(folder.resolve("settings"));
        remembered.put("theme", "dark");
        assertEquals(Optional.of("dark"), remembered.get("theme"));
    }

    @Test
    void settingsStandWhereTheSystemKeepsThem() {
        var home = Path.of("/home/mira");
        assertEquals(Path.of("/home/mira/.config"), Remembered.folder("Linux", home, null, null));
        assertEquals(Path.of("/home/mira/.config"), Remembered.folder("Linux", home, null, "relative"));
        assertEquals(Path.of("/etc/mira"), Remembered.folder("Linux", home, null, "/etc/mira"));
        assertEquals(
                Path.of("/home/mira/Library/Application Support"), Remembered.folder("Mac OS X", home, null, null));
        assertEquals(Path.of("/roaming"), Remembered.folder("Windows 11", home, "/roaming", null));
        assertEquals(Path.of("/home/mira/AppData/Roaming"), Remembered.folder("Windows 11", home, "", null));
    }

    private Path book(String name) throws IOException {
        return Files.createFile(folder.resolve(name + ".claimbook"));
    }
}
