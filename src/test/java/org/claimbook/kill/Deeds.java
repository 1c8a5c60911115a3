package org.claimbook.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Indexed;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.history.Step;
import org.claimbook.book.merge.BookMerge;
import org.claimbook.job.ExportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.keep.MergeBooks;
import org.claimbook.job.keep.RestoreBook;
import org.jspecify.annotations.Nullable;

/// Everything that writes into a book, or out of it.
enum Deeds {
    /// Claims added one by one, with a rollback journal, as a command does.
    EDITS(false) {
        @Override
        void perform(Book book, Path folder, int n) {
            add(book, n);
        }

        @Override
        void check(Book book, Path folder, int done) {
            assertNumbers(book, done);
        }
    },
    /// Claims added one by one, with a write-ahead log, as a window does.
    WINDOW(true) {
        @Override
        void perform(Book book, Path folder, int n) {
            add(book, n);
        }

        @Override
        void check(Book book, Path folder, int done) {
            assertNumbers(book, done);
        }
    },
    /// A cell being typed, a letter a time.
    TYPING(true) {
        @Override
        void begin(Book book) {
            add(book, 1);
        }

        @Override
        void perform(Book book, Path folder, int n) {
            book.drafts().put("claim", 1, "stated", "x".repeat(n));
        }

        @Override
        void check(Book book, Path folder, int done) {
            var typed = book.drafts().all("claim");
            assertIn(done, typed.isEmpty() ? 0 : typed.getFirst().text().length());
        }
    },
    /// A claim added, taken back, and added again.
    UNDO(true) {
        @Override
        void perform(Book book, Path folder, int n) {
            switch (n % 3) {
                case 1 -> add(book, n);
                case 2 -> book.history().undo();
                default -> book.history().redo();
            }
        }

        @Override
        void check(Book book, Path folder, int done) {
            var claims = (int) book.counts().claims();
            assertTrue(claims == standing(done) || claims == standing(done + 1), claims + " after " + done);
        }

        // After an addition one more stands, after taking it back one less.
        private static int standing(int done) {
            return done / 3 + (done % 3 == 1 ? 1 : 0);
        }
    },
    /// Files of 400 claims brought in, each a step.
    IMPORT(false) {
        private static final int ROWS = 400;

        @Override
        void perform(Book book, Path folder, int n) throws IOException {
            var rows = IntStream.range(0, ROWS)
                    .mapToObj(i -> "tents,Source " + (n % 7) + ",2024-01-01," + n + i)
                    .collect(Collectors.joining("\n", "measure,claimant,as_of,value\n", "\n"));
            var file = Files.writeString(folder.resolve("in" + n + ".csv"), rows);
            new ImportClaims(book).run(file, null, ImportClaims.Options.NONE, _ -> {});
        }

        @Override
        void check(Book book, Path folder, int done) {
            var claims = (int) book.counts().claims();
            assertEquals(0, claims % ROWS, "a file comes in whole or not at all");
            assertIn(done, claims / ROWS);
        }
    },
    /// Books of the first version brought up to date.
    MIGRATION(false) {
        @Override
        void perform(Book book, Path folder, int n) throws IOException {
            var part = folder.resolve("part");
            try (var in = Objects.requireNonNull(Indexed.class.getResourceAsStream("file/v1.claimbook"))) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            var old = Files.move(part, folder.resolve("old" + n + ".claimbook"));
            Book.open(old).close();
        }

        @Override
        void check(Book book, Path folder, int done) throws IOException {
            var first = folder.resolve("first.claimbook");
            try (var in = Objects.requireNonNull(Indexed.class.getResourceAsStream("file/v1.claimbook"))) {
                Files.copy(in, first);
            }
            for (var n = 1; n <= done + 1; n++) {
                var file = folder.resolve("old" + n + ".claimbook");
                if (n <= done || Files.exists(file)) {
                    // Whoever reads it takes a change back that was broken off.
                    Book.read(file).close();
                    var version = Indexed.texts(file, "PRAGMA user_version").getFirst();
                    assertTrue(version.equals("" + Book.SCHEMA) || (n > done && version.equals("1")), version);
                    assertEquals(
                            Indexed.texts(first, "SELECT uid || value FROM claim ORDER BY id"),
                            Indexed.texts(file, "SELECT uid || value FROM claim ORDER BY id"));
                    assertSound(file);
                }
            }
        }
    },
    /// A backup after each edit.
    BACKUP(true) {
        @Override
        void perform(Book book, Path folder, int n) {
            add(book, n);
            book.backUp(Occasion.WORKING);
        }

        @Override
        void check(Book book, Path folder, int done) {
            assertNumbers(book, done);
            var backups = Backups.in(folder.resolve("data/backups"), book.path(), Clock.systemUTC())
                    .list();
            assertTrue(backups.size() >= Math.min(done, 10), backups.size() + " backups after " + done);
            backups.forEach(backup -> assertSound(backup.file()));
        }
    },
    /// The whole book written to a file, again and again over the last.
    EXPORT(false) {
        private static final int CLAIMS = 300;

        @Override
        void begin(Book book) {
            book.step(Step.Draft.of("add", null), () -> {
                IntStream.range(0, CLAIMS).forEach(i -> add(book, i));
                return true;
            });
        }

        @Override
        void perform(Book book, Path folder, int n) {
            new ExportBook(book).write(folder.resolve(n % 2 == 0 ? "out.csv" : "out.json"));
        }

        @Override
        void check(Book book, Path folder, int done) throws IOException {
            if (done >= 1) {
                assertTrue(Files.readString(folder.resolve("out.json")).strip().endsWith("}"));
            }
            if (done >= 2) {
                assertEquals(
                        CLAIMS + 1,
                        Files.readAllLines(folder.resolve("out.csv")).size());
            }
        }
    },
    /// A copy of the book, in which a claim is added and which is then merged.
    MERGE(false) {
        private static final String OTHER = "other.claimbook";

        @Override
        void begin(Book book) {
            book.copyTo(book.path().resolveSibling(OTHER));
        }

        @Override
        void perform(Book book, Path folder, int n) {
            try (var other = Book.open(folder.resolve(OTHER))) {
                add(other, n);
            }
            MergeBooks.run(book, folder.resolve(OTHER), null, BookMerge.Prefer.ASK);
        }

        @Override
        void check(Book book, Path folder, int done) {
            assertNumbers(book, done);
        }
    },
    /// Two states of the book, each taking the other's place.
    RESTORE(false) {
        @Override
        void begin(Book book) {
            book.copyTo(book.path().resolveSibling("even"));
            add(book, 1);
            book.copyTo(book.path().resolveSibling("odd"));
            book.history().undo();
        }

        @Override
        void perform(Book book, Path folder, int n) {
            RestoreBook.run(folder.resolve(n % 2 == 0 ? "even" : "odd"), folder.resolve(BOOK));
        }

        @Override
        void check(Book book, Path folder, int done) {
            var claims = (int) book.counts().claims();
            assertTrue(claims == done % 2 || claims == (done + 1) % 2, claims + " after " + done);
        }
    };

    private static final String BOOK = "b.claimbook";

    private final boolean isWindow;

    Deeds(boolean isWindow) {
        this.isWindow = isWindow;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Deeds::name).toList();
    }

    static Deed named(String name) {
        return valueOf(name).deed();
    }

    /// What is in the book before.
    void begin(Book book) {}

    abstract void perform(Book book, Path folder, int n) throws IOException;

    abstract void check(Book book, Path folder, int done) throws IOException;

    private Deed deed() {
        return new Deed() {
            private @Nullable Book book;
            private Path folder = Path.of("");

            @Override
            public void prepare(Path where) {
                try (var made = Book.create(where.resolve(BOOK))) {
                    begin(made);
                }
            }

            @Override
            public void open(Path where) {
                folder = where;
                book = Book.open(where.resolve(BOOK));
                if (isWindow) {
                    book.shareWithReaders();
                }
            }

            @Override
            public void perform(int n) throws IOException {
                Deeds.this.perform(Objects.requireNonNull(book), folder, n);
            }

            @Override
            public void check(Path where, int done) throws IOException {
                try (var left = Book.open(where.resolve(BOOK))) {
                    Deeds.this.check(left, where, done);
                }
                assertSound(where.resolve(BOOK));
            }
        };
    }

    private static void add(Book book, int n) {
        book.claims().insert(Claims.of("tents", "The Gull", "2024", "" + n));
    }

    private static void assertSound(Path book) {
        assertEquals(List.of("ok"), Indexed.texts(book, "PRAGMA integrity_check"));
        assertEquals(List.of(), Indexed.texts(book, "PRAGMA foreign_key_check"));
    }

    /// The claims of the book are 1, 2, 3 and so on, up to what was said to be there or one more.
    private static void assertNumbers(Book book, int done) {
        var numbers = Indexed.texts(book.path(), "SELECT value FROM claim ORDER BY id");
        assertEquals(
                IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                numbers);
        assertIn(done, numbers.size());
    }

    private static void assertIn(int done, int found) {
        assertTrue(found == done || found == done + 1, "found " + found + ", said to be done " + done);
    }
}
