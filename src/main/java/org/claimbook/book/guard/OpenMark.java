package org.claimbook.book.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimbook.model.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The marks by which a window shows others that it has a book open: `.NAME.open` beside the book, which a
/// synced folder carries to other machines, and one among the app's data under the file's own identity, which
/// is found by every path and link that leads to the file on this machine.
///
/// A mark that cannot be written is logged and done without: a book in a folder that is read-only can be read
/// all the same. Marks of processes that are gone are ignored, and replaced.
public final class OpenMark implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenMark.class);

    private final List<Path> marks;
    private final Machine machine;
    private final Clock clock;
    private final Instant opened;

    private OpenMark(List<Path> marks, Machine machine, Clock clock) {
        this.marks = marks;
        this.machine = machine;
        this.clock = clock;
        this.opened = clock.instant();
    }

    /// Who else has the book open; empty where nobody has.
    ///
    /// @param appData where the app keeps its data on this machine
    public static Optional<Holder> holder(Path book, Path appData, Clock clock) {
        var here = Holder.here(Machine.of(appData), clock.instant(), clock.instant());
        return marks(book, appData).stream()
                .map(OpenMark::read)
                .flatMap(Optional::stream)
                .filter(holder -> !holder.isSameProcess(here) && holder.isAlive(here))
                .findFirst();
    }

    /// Shows from now on that this process has the book open.
    public static OpenMark set(Path book, Path appData, Clock clock) {
        var mark = new OpenMark(marks(book, appData), Machine.of(appData), clock);
        mark.refresh();
        return mark;
    }

    /// Says again that this process is there; to be called every minute.
    public void refresh() {
        var text = Holder.here(machine, opened, clock.instant()).text();
        for (var mark : marks) {
            try {
                Files.createDirectories(mark.toAbsolutePath().getParent());
                var whole = mark.resolveSibling(mark.getFileName() + ".new");
                Files.writeString(whole, text);
                Files.move(whole, mark, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                LOG.warn("The mark {} cannot be written: others will not see that the book is open here.", mark, e);
            }
        }
    }

    /// Takes the marks away, but for one that another process has put in their place.
    @Override
    public void close() {
        var here = Holder.here(machine, opened, clock.instant());
        for (var mark : marks) {
            try {
                if (read(mark).filter(here::isSameProcess).isPresent()) {
                    Files.deleteIfExists(mark);
                }
            } catch (IOException e) {
                LOG.warn("The mark {} cannot be removed.", mark, e);
            }
        }
    }

    private static Optional<Holder> read(Path mark) {
        try {
            return Files.exists(mark) ? Holder.of(Files.readString(mark)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("The mark {} cannot be read.", mark, e);
            return Optional.empty();
        }
    }

    private static List<Path> marks(Path book, Path appData) {
        var marks = new ArrayList<Path>();
        try {
            var real = book.toRealPath();
            marks.add(real.resolveSibling("." + real.getFileName() + ".open"));
            identity(real).ifPresent(id -> marks.add(appData.resolve("open").resolve(id + ".open")));
        } catch (IOException e) {
            LOG.warn("Nobody can be told that {} is open.", book, e);
        }
        return marks;
    }

    /// By what the system knows the file under whatever name, where it tells.
    private static Optional<String> identity(Path real) throws IOException {
        var key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        return Optional.ofNullable(key).map(it -> Sha256.of(it.toString()).substring(0, 16));
    }
}
