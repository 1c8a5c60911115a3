package org.claimbook.book.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A program that copies a folder between machines, and with it a book while it is being written: what comes
/// out at the other end may be damaged, or lack what was done last.
public enum SyncFolder {
    DROPBOX("Dropbox", "dropbox( \\(.*\\))?|dropbox-.*", "\\.dropbox|\\.dropbox\\.cache"),
    ONEDRIVE("OneDrive", "onedrive( - .*)?|onedrive-.*", "\\.849c9593-d756-4e56-8d6e-42412f2a707b"),
    GOOGLE_DRIVE(
            "Google Drive",
            "google ?drive( ?file ?stream)?|googledrive-.*|my drive",
            "\\.tmp\\.drive(download|upload)"),
    ICLOUD("iCloud", "icloud ?drive|iclouddrive|com~apple~clouddocs|mobile documents", ""),
    NEXTCLOUD("Nextcloud", "nextcloud.*|owncloud.*", "\\.(nextcloud|owncloud)sync\\.log|\\.sync_[0-9a-f]+\\.db"),
    SYNCTHING("Syncthing", "syncthing", "\\.stfolder|\\.stignore");

    private final String title;
    private final Pattern folder;
    private final Pattern inside;

    /// @param folder how its folder is called, in small letters
    /// @param inside what lies in its folder, where it leaves something there
    SyncFolder(String title, String folder, String inside) {
        this.title = title;
        this.folder = Pattern.compile(folder);
        this.inside = Pattern.compile(inside);
    }

    public String title() {
        return title;
    }

    /// The service in whose folder a book lies, by the names of the folders above it, and what lies in these.
    public static Optional<SyncFolder> of(Path book) {
        var place = real(book);
        for (var above = place.getParent(); above != null; above = above.getParent()) {
            var name = above.getFileName() == null
                    ? ""
                    : above.getFileName().toString().toLowerCase(Locale.ROOT);
            var here = above;
            var found = Stream.of(values())
                    .filter(each -> each.folder.matcher(name).matches() || each.isIn(here))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isIn(Path folder) {
        if (inside.pattern().isEmpty()) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> inside.matcher(name).matches());
        } catch (IOException | SecurityException _) {
            // A folder that may not be listed, such as the root of another user, tells nothing.
            return false;
        }
    }

    private static Path real(Path book) {
        try {
            return book.toRealPath();
        } catch (IOException _) {
            return book.toAbsolutePath().normalize();
        }
    }
}
