package org.claimbook.book.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.SqlFault;
import org.claimbook.book.verify.SearchCheck.Scratch;

/// Makes a new book of all that can be read of another, which stays as it is.
public final class Repair {
    /// @param rows how many rows the new book has
    /// @param said what was lost, left out or changed on the way, a sentence each
    public record Result(long rows, List<String> said) {
        public Result {
            said = List.copyOf(said);
        }
    }

    private final Path damaged;
    private final List<String> said = new ArrayList<>();

    private Repair(Path damaged) {
        this.damaged = damaged;
    }

    /// @throws BookException where there is a file already
    public static void refuseToOverwrite(Path fresh) {
        if (Files.exists(fresh)) {
            throw new BookException("Could not make the book " + fresh + ": there is a file of this name already");
        }
    }

    /// @throws BookException where the file cannot be read at all, or the new one cannot be made; there is
    /// none then
    public static Result run(Path damaged, Path fresh) {
        return new Repair(damaged).into(fresh);
    }

    private Result into(Path fresh) {
        if (!Files.isRegularFile(damaged)) {
            throw new BookException("Could not repair the book " + damaged + ": there is no such file");
        }
        try (var scratch = new Scratch()) {
            var copy = scratch.file("copy.claimbook");
            copy(copy);
            settle(copy);
            try (var pages = new PageFile(copy);
                    var sql = BookFile.create(fresh)) {
                return filled(pages, sql, fresh);
            }
        }
    }

    private Result filled(PageFile pages, Sql sql, Path fresh) {
        var done = false;
        try {
            sql.begin();
            sql.update("PRAGMA defer_foreign_keys = ON");
            var salvage = new Salvage(pages, sql, said);
            var rows = salvage.run();
            if (rows == 0) {
                throw new BookException("Could not repair the book " + damaged + ": not one row of a book was found");
            }
            salvage.index();
            new Mending(sql, said).run();
            sql.commit();
            var left = new ArrayList<String>();
            Verification.run(fresh, fault -> left.add("Still to be mended: " + fault.says()));
            said.addAll(left);
            done = true;
            return new Result(rows, said);
        } finally {
            if (!done) {
                sql.rollback();
                sql.close();
                remove(fresh);
            }
        }
    }

    private void copy(Path to) {
        try {
            Files.copy(damaged, to);
            for (var beside : List.of("-wal", "-journal")) {
                var file = Path.of(damaged + beside);
                if (Files.isRegularFile(file)) {
                    Files.copy(file, Path.of(to + beside));
                }
            }
        } catch (IOException e) {
            throw new BookException("Could not copy the book " + damaged + ": " + e.getMessage(), e);
        }
    }

    /// Lets SQLite bring into the copy, or take back from it, what stands beside it, where it still can.
    private void settle(Path copy) {
        var hasMore = Files.exists(Path.of(copy + "-wal")) || Files.exists(Path.of(copy + "-journal"));
        if (!hasMore) {
            return;
        }
        try (var sql = BookFile.scratch(copy)) {
            sql.number("SELECT count(*) FROM sqlite_schema");
            sql.leaveOneFile();
        } catch (BookException e) {
            said.add("What stands in the files beside " + damaged + " (-wal or -journal) could not be taken in: "
                    + SqlFault.found(e));
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BookException("Could not remove " + file + ": " + e.getMessage(), e);
        }
    }
}
