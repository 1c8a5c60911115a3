package org.claimbook.book.verify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.ExpectedSchema;
import org.claimbook.book.file.Schema;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.SqlFault;
import org.claimbook.book.verify.Fault.Kind;

/// Runs all checks over the file of a book, which it only reads.
public final class Verification {
    private final Path file;
    private final Consumer<Fault> sink;

    private Verification(Path file, Consumer<Fault> sink) {
        this.file = file;
        this.sink = sink;
    }

    /// @param sink is told of each fault as it is found
    ///
    /// @return what could not be checked, in a sentence; empty where all was
    ///
    /// @throws BookException where there is no such file, it cannot be read, or is no book
    public static Optional<String> run(Path file, Consumer<Fault> sink) {
        return new Verification(file, sink).run();
    }

    private Optional<String> run() {
        try (var sql = BookFile.inspect(file)) {
            return pages(sql) ? contents(sql) : Optional.empty();
        } catch (BookException e) {
            if (!SqlFault.isOfTheContent(e) || !PageFile.looksLikeABook(file)) {
                throw e;
            }
            sink.accept(Fault.file(Kind.FILE, "SQLite cannot open the file: " + said(e) + "; " + repair()));
            return Optional.empty();
        }
    }

    /// Whether it is worth reading on: the tables themselves can be found.
    private boolean pages(Sql sql) {
        if (!BookFile.isBook(sql)) {
            if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'claim'") == 0) {
                throw new BookException("Could not verify " + file
                        + ": it is an SQLite file, but not a book of Claimbook (its application_id is another's)");
            }
            sink.accept(Fault.file(
                    Kind.FILE, "The file's application_id is not that of a book, though its tables are; " + repair()));
        }
        return guarded("The pages of the file", () -> new PageCheck(sql, sink, repair()).run());
    }

    private Optional<String> contents(Sql sql) {
        guarded("The references between rows", () -> new ReferenceCheck(sql, sink).foreignKeys());
        var version = Schema.version(sql);
        if (version > Schema.VERSION) {
            return Optional.of(file + " is of schema version " + version + ", this Claimbook knows version "
                    + Schema.VERSION + ": only its pages and references were checked");
        }
        var differences = ExpectedSchema.differences(sql);
        new SchemaCheck(sink, file).run(version, differences);
        var runs = ExpectedSchema.runsWhenRead(sql);
        if (runs.isPresent()) {
            return Optional.of("What the rows of " + file + " say was not looked at, for "
                    + runs.orElseThrow().called() + " would run what the file brings");
        }
        guarded("What rows name", () -> new ReferenceCheck(sql, sink).orphans());
        guarded("The texts of reports", () -> new TextCheck(sql, sink).texts());
        guarded("The files of reports", () -> new TextCheck(sql, sink).files());
        guarded("The places of quotes", () -> new TextCheck(sql, sink).quotes());
        guarded("Names", () -> new ValueCheck(sql, sink).names());
        guarded("The uids of rows", () -> new ValueCheck(sql, sink).uids());
        guarded("Reports and the history", () -> new ValueCheck(sql, sink).dates());
        guarded("Claims", () -> new ValueCheck(sql, sink).claims());
        if (version >= 2 && differences.isEmpty()) {
            guarded("The index of the search", () -> new SearchCheck(sql, sink, repair()).run());
        }
        return Optional.empty();
    }

    /// Runs a check which damage may break off.
    private boolean guarded(String what, Runnable check) {
        try {
            check.run();
            return true;
        } catch (BookException e) {
            if (!SqlFault.isOfTheContent(e)) {
                throw e;
            }
            sink.accept(Fault.file(Kind.PAGE, what + " could not be checked to the end: " + said(e) + "; " + repair()));
            return false;
        }
    }

    private static String said(BookException e) {
        return SqlFault.found(e);
    }

    private String repair() {
        return "`verify " + file + " --repair NEW.claimbook` makes a book of what can be read";
    }
}
