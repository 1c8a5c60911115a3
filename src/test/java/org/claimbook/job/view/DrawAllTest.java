package org.claimbook.job.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimbook.book.Book;
import org.claimbook.chart.Kind;
import org.claimbook.job.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawAllTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "'Tanks, by source','Tanks, by source'",
        "'a/b\\c:d*e?f','a-b-c-d-e-f'",
        "'../../etc/passwd','etc-passwd'",
        "'CON','CON-view'",
        "'...','view'",
        "'','view'",
        "'Втрати / вазн.','Втрати - вазн'",
        "'وزارة','وزارة'",
    })
    void namesBecomeNamesOfFiles(String view, String file) {
        assertEquals(file, DrawAll.safe(view));
    }

    /// Windows refuses `<>:"/\|?*`, control characters, and names that end in a point or a space; Linux all over 255
    /// bytes.
    @Property
    void anyNameIsSafe(@ForAll String view) {
        var name = DrawAll.safe(view);
        assertTrue(name.matches("[^<>:\"/\\\\|?*\\p{Cc}]+") && !name.matches(".*[. ]|[. ].*"), name);
        assertTrue((name + " (99).png").getBytes(StandardCharsets.UTF_8).length <= 255, name);
    }

    @Test
    void everyViewHasItsFileAndOneThatFailsKeepsNoOtherBack() {
        var file = folder.resolve("x.claimbook");
        SampleBook.create(file);
        try (var book = Book.open(file)) {
            var views = new SavedViews(book);
            var march = Views.of(Kind.TIMELINE, "people at the march");
            List.of("March?", "march!", "Other").forEach(name -> views.save(name, march));
            views.save("Gone", Views.of(Kind.TIMELINE, "dragons"));
            book.views().put("Spoiled", "{}");
            var failed = new ArrayList<String>();
            var seen = new ArrayList<String>();
            var watcher = new DrawAll.Watcher() {
                @Override
                public void drawing(String view, int done, int all) {
                    seen.add(view + " " + done + "/" + all);
                }

                @Override
                public void failed(String view, String sentence) {
                    failed.add(view + ": " + sentence);
                }
            };
            var out = folder.resolve("new").resolve("charts");
            var drawn = new DrawAll(book, "x", out, ".png", Map.of()).run(UnaryOperator.identity(), watcher);
            assertEquals(3, drawn);
            assertEquals(List.of("Gone 0/5", "march! 1/5", "March? 2/5", "Other 3/5", "Spoiled 4/5"), seen);
            assertEquals(2, failed.size());
            assertTrue(failed.getFirst().startsWith("Gone: The book knows no measure \"dragons\""), failed::toString);
            var names = new HashSet<String>();
            for (var each :
                    new DrawAll(book, "x", out, ".png", Map.of()).files().values()) {
                names.add(String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT));
            }
            assertEquals(5, names.size());
            assertTrue(Files.exists(out.resolve("Other.png")));
        }
    }
}
