package org.claimbook.book.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Indexed;
import org.claimbook.book.file.BookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found wrong with a copy, looked at as a small file is and as a large one.
class SoundnessTest {
    private static final long SMALL = Long.MAX_VALUE;
    private static final long LARGE = 0;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("b.claimbook");
        try (var book = Book.create(file)) {
            for (var i = 0; i < 40; i++) {
                book.claims().insert(Claims.of("tents", "The Gull", "2024", "" + i));
            }
        }
    }

    private Optional<String> fault(long wholeBytes) {
        try (var sql = BookFile.read(file)) {
            return new Soundness(sql, wholeBytes).fault();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {SMALL, LARGE})
    void nothingIsWrongWithASoundBook(long wholeBytes) {
        assertEquals(Optional.empty(), fault(wholeBytes));
    }

    @ParameterizedTest
    @ValueSource(longs = {SMALL, LARGE})
    void anIndexThatLacksARowIsFound(long wholeBytes) {
        // An index over all rows but one, which says that it is over all.
        Indexed.change(
                file, "DROP INDEX claim_by_as_of; CREATE INDEX claim_by_as_of ON claim (as_of_day) WHERE id <> 7");
        Indexed.change(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX claim_by_as_of ON claim"
                        + " (as_of_day)' WHERE name = 'claim_by_as_of'");
        assertTrue(fault(wholeBytes).orElseThrow().contains("claim_by_as_of"));
    }

    @ParameterizedTest
    @ValueSource(longs = {SMALL, LARGE})
    void aReferenceToNothingIsFound(long wholeBytes) {
        Indexed.change(file, "PRAGMA foreign_keys = OFF; UPDATE claim SET claimant_id = 999 WHERE id = 3");
        assertEquals(Optional.of("rows refer to rows that are not there"), fault(wholeBytes));
    }

    @ParameterizedTest
    @ValueSource(longs = {SMALL, LARGE})
    void aValueThatTheTableDoesNotAllowIsFound(long wholeBytes) {
        Indexed.change(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT,', 'note TEXT NOT"
                        + " NULL,') WHERE name = 'claim'");
        assertTrue(fault(wholeBytes).isPresent());
    }
}
