package org.claimbook.book.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Folders of sync programs, and what they leave beside a book.
class SyncFolderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Dropbox/war, Dropbox",
        "Dropbox (Institute), Dropbox",
        "OneDrive - Institute/a/b, OneDrive",
        "OneDrive, OneDrive",
        "Google Drive/My Drive, Google Drive",
        "GoogleDrive-olena@example.org/My Drive, Google Drive",
        "Library/Mobile Documents/com~apple~CloudDocs, iCloud",
        "iCloudDrive, iCloud",
        "Nextcloud/war, Nextcloud",
        "Syncthing, Syncthing"
    })
    void aFolderIsKnownByItsName(String path, String title) throws IOException {
        var place = Files.createDirectories(folder.resolve(path));
        assertEquals(
                Optional.of(title),
                SyncFolder.of(place.resolve("war.claimbook")).map(SyncFolder::title));
    }

    @Test
    void aFolderIsKnownByWhatTheProgramKeepsInIt() throws IOException {
        var place = Files.createDirectories(folder.resolve("Work/war"));
        assertEquals(Optional.empty(), SyncFolder.of(place.resolve("war.claimbook")));
        Files.createDirectory(folder.resolve("Work/.stfolder"));
        assertEquals(Optional.of(SyncFolder.SYNCTHING), SyncFolder.of(place.resolve("war.claimbook")));
    }

    @Test
    void aFolderThatOnlySoundsAlikeIsNone() throws IOException {
        var place = Files.createDirectories(folder.resolve("dropboxes of 2024/one drives"));
        assertEquals(Optional.empty(), SyncFolder.of(place.resolve("war.claimbook")));
    }

    @Test
    void conflictCopiesAreToldByTheirNames() throws IOException {
        var copies = List.of(
                "war (1).claimbook",
                "war (Anna's conflicted copy 2026-11-23).claimbook",
                "war (conflicted copy 2026-11-23 101500).claimbook",
                "war 2.claimbook",
                "war-LAPTOP.claimbook",
                "war.sync-conflict-20261123-101500-ABCDEFG.claimbook");
        for (var name : copies) {
            Files.createFile(folder.resolve(name));
        }
        for (var other : List.of("war.claimbook", "warsaw.claimbook", "war (1).txt", "war and peace.claimbook")) {
            Files.createFile(folder.resolve(other));
        }
        assertEquals(
                copies,
                ConflictCopies.beside(folder.resolve("war.claimbook")).stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
    }
}
