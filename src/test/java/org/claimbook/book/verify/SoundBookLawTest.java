package org.claimbook.book.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.claimbook.book.Indexed;
import org.claimbook.book.history.BookEdits;
import org.claimbook.book.history.BookEdits.Edit;

/// Whatever is done to a book by the app, nothing is wrong with it, nothing unexplained against what it was
/// before, and a repair gives it back as it is.
@Tag("law")
class SoundBookLawTest {
    @Property(tries = 25)
    void aSoundBookHasNoFault(@ForAll("edits") List<Edit> edits) throws IOException {
        var folder = Files.createTempDirectory("law");
        try {
            var file = folder.resolve("a.claimbook");
            BookEdits.make(file, edits.subList(0, edits.size() / 2));
            var backup = Files.copy(file, folder.resolve("b.claimbook"));
            BookEdits.more(file, edits.subList(edits.size() / 2, edits.size()));
            assertEquals(List.of(), Damage.faults(file));
            Comparison.run(file, backup, fault -> assertEquals(false, fault.isWrong(), fault.says()));
            var fresh = folder.resolve("c.claimbook");
            assertEquals(List.of(), Repair.run(file, fresh).said());
            assertEquals(Indexed.rows(file), Indexed.rows(fresh));
        } finally {
            BookEdits.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return BookEdits.some();
    }
}
