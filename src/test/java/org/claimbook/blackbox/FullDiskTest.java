package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimbook.book.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way of writing, on a disk without room: one sentence, and all files as they were. With room again,
/// it works.
class FullDiskTest {
    private static final String DATA = "claimbook.data";

    @TempDir
    private Path folder;

    private Path disk;
    private Path book;
    private SmallDisk small;
    private String usualData;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        usualData = String.valueOf(System.getProperty(DATA));
        disk = Files.createDirectory(folder.resolve("disk"));
        small = SmallDisk.at(disk);
        book = disk.resolve("b.claimbook");
        System.setProperty(DATA, folder.resolve("data").toString());
        Ran.good("new", book);
        Ran.good("import", book, csv("first.csv", 300));
        Files.writeString(disk.resolve("old.csv"), "an older export");
        Ran.good("backup", book, "--to", folder.resolve("copy.claimbook"));
        Ran.good("import", book, csv("second.csv", 400));
        var other = folder.resolve("other.claimbook");
        Files.copy(folder.resolve("copy.claimbook"), other);
        Ran.good("import", other, csv("theirs.csv", 2000));
    }

    @AfterEach
    void clean() throws InterruptedException {
        System.setProperty(DATA, usualData);
        small.unmount();
    }

    private Path csv(String name, int rows) throws IOException {
        var text = IntStream.range(0, rows)
                .mapToObj(i ->
                        "tents,Source " + (i % 7) + ",2024-01-0" + (1 + i % 9) + "," + i + ",words of the " + name + i)
                .collect(Collectors.joining("\n", "measure,claimant,as_of,value,quote\n", "\n"));
        return Files.writeString(folder.resolve(name), text);
    }

    private String[] words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.replace("BOOK", book.toString())
                        .replace("DISK", disk.toString())
                        .replace("ELSEWHERE", folder.toString()))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import BOOK ELSEWHERE/third.csv",
                "read ELSEWHERE/report.txt --book BOOK",
                "undo BOOK",
                "export BOOK --out DISK/old.csv",
                "export BOOK --out DISK/new.json",
                "export BOOK --out DISK/new.xlsx",
                "chart BOOK --kind timeline --measure tents --out DISK/new.png",
                "chart BOOK --kind timeline --measure tents --out DISK/new.svg",
                "backup BOOK --to DISK/kept.claimbook",
                "restore ELSEWHERE/copy.claimbook BOOK",
                "merge BOOK ELSEWHERE/other.claimbook",
                "verify BOOK --repair DISK/repaired.claimbook",
                "new DISK/another.claimbook",
                "sample DISK/sample.claimbook"
            })
    void withoutRoomNothingIsLostAndWithRoomItWorks(String line) throws IOException, InterruptedException {
        csv("third.csv", 3000);
        Files.writeString(folder.resolve("report.txt"), "The union says that 1,284 people were hurt on 10 June 2025.");
        var rows = Indexed.rows(book);
        var files = files();
        var ran = small.run((Object[]) words(line));
        assertEquals(3, ran.status(), ran.err());
        assertEquals(1, ran.err().strip().lines().count(), ran.err());
        assertEquals(files, files(), "files, and how large they are, after: " + ran.err());
        assertEquals(rows, Indexed.rows(book));
        assertEquals(List.of("ok"), Indexed.texts(book, "PRAGMA integrity_check"));
        Ran.good((Object[]) words(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup BOOK", "import BOOK ELSEWHERE/third.csv", "restore ELSEWHERE/copy.claimbook BOOK"})
    void aBackupThatFindsNoRoomStopsWhatItWasMadeFor(String line) throws IOException, InterruptedException {
        csv("third.csv", 3);
        System.setProperty(DATA, disk.resolve("data").toString());
        var rows = Indexed.rows(book);
        var ran = small.run((Object[]) words(line));
        assertEquals(3, ran.status(), ran.err());
        assertEquals(1, ran.err().strip().lines().count(), ran.err());
        assertEquals(rows, Indexed.rows(book));
        Ran.good((Object[]) words(line));
    }

    private Map<String, Long> files() throws IOException {
        var files = new TreeMap<String, Long>();
        try (var all = Files.list(disk)) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return files;
    }
}
