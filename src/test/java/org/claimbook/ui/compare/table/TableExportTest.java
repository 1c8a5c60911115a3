package org.claimbook.ui.compare.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.compare.table.TableExport.Format;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private SmallBook small;

    /// Saves everything under the name that is suggested.
    private final Choosers agreeing = new Choosers() {
        @Override
        public Optional<Path> open(String title, Choosers.Kind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Choosers.Kind kind) {
            asked.add(suggestedName);
            return Optional.of(
                    folder.resolve(suggestedName + "." + kind.endings().getFirst()));
        }
    };

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        small.claim("tanks/guns, North", "Ministry", "2024-05-10", "200");
        small.claim("tanks/guns, North", "Count", "2024-05-10", "150");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private TableExport export(Answer shown, Locale locale) {
        var messages = Messages.of(locale);
        return new TableExport(
                () -> Optional.ofNullable(shown.matrix()),
                Work.direct(failure -> fail(failure)),
                agreeing,
                messages,
                Show.in(messages.locale()));
    }

    private Answer compared() {
        return new Lookup(small.book()).find(Wish.ANY);
    }

    @Test
    void theFileIsNamedAfterTheMeasure() throws IOException {
        export(compared(), Locale.ENGLISH).write(Format.CSV, said::add);
        assertEquals(List.of("tanks guns"), asked);
        assertEquals(List.of("Written: tanks guns.csv"), said);
        assertTrue(Files.readString(folder.resolve("tanks guns.csv")).startsWith("date,"));
    }

    @Test
    void aWorkbookIsWrittenToo() {
        export(compared(), Locale.ENGLISH).write(Format.WORKBOOK, said::add);
        assertTrue(Files.exists(folder.resolve("tanks guns.xlsx")));
    }

    @Test
    void markdownIsInTheLanguageOfTheWindow() {
        assertEquals(
                "| Станом на | Count | Ministry | Різниця | Відношення | Узгодженість |",
                export(compared(), Locale.of("uk"))
                        .markdown(true)
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whereNothingIsShownThereIsNothingToTake() {
        var nothing = export(Answer.NOTHING, Locale.ENGLISH);
        nothing.write(Format.CSV, said::add);
        assertEquals("", nothing.markdown(true));
        assertEquals(List.of(), asked);
    }
}
