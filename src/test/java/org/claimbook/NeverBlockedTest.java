package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.job.read.ReadReport;
import org.claimbook.job.read.StoreReport;
import org.claimbook.reading.Head;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.task.FxWatch;
import org.claimbook.ui.task.OnFx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the panes over a book of some 20,000 claims and a long report, and fails where the FX thread
/// is held for more than 50 ms of processor time.
///
/// Each step is done in several windows, one after the other, and its best counts: what Java does for the
/// first time, and a collection of garbage now and then, would not be the window's fault. On a slow machine
/// the limit is higher by as much as that is slower.
class NeverBlockedTest {
    private static final long MOST_MS = 50;
    private static final int WARM = 1;
    private static final int ROUNDS = 3;
    private static final int ROWS = 20_000;
    /// Of waiting for a page that grows with the frames.
    private static final int MOST_TURNS = 100;

    /// Something that a person does.
    private interface Deed {
        void done() throws Exception;
    }

    @TempDir
    private Path folder;

    private final Map<String, FxWatch.Held> best = new LinkedHashMap<>();
    private OpenWindow window;
    private FxWatch watch;
    private boolean warm;

    @BeforeEach
    void start() throws InterruptedException {
        OnFx.start();
    }

    @Test
    void noStepHoldsTheFxThreadForLong() throws Exception {
        var book = book();
        for (var round = 0; round < WARM + ROUNDS; round++) {
            warm = round >= WARM;
            try (var watching = new FxWatch()) {
                watch = watching;
                step(
                        "open the window",
                        () -> window = OpenWindow.on(book, folder.resolve("window.properties"), Locale.UK));
                walk();
            } finally {
                window.close();
            }
        }
        if (Boolean.getBoolean("fxwatch.tell")) {
            best.forEach((step, held) -> System.out.println(held.millis() + " ms: " + step));
        }
        var most = MOST_MS * FxWatch.slowness();
        assertEquals(
                "",
                best.entrySet().stream()
                        .filter(step -> step.getValue().millis() > most)
                        .map(step -> step.getValue().millis() + " ms: " + step.getKey() + "\n"
                                + step.getValue().doing())
                        .collect(Collectors.joining("\n")));
    }

    private void walk() throws Exception {
        for (var pane : window.panes()) {
            step("open " + pane, () -> window.go(pane));
            step("leave " + pane + " and come back", () -> {
                window.go(window.panes().getFirst());
                window.go(pane);
            });
        }
        walkReports();
        walkClaims();
        walkCompare();
        walkImport();
    }

    private void walkImport() throws Exception {
        var table = table();
        step("open a table to import", () -> {
            window.bringIn(table);
            // The page grows with the frames, its last field is the sign that all is there.
            var shown = page();
            for (var turn = 0; turn < MOST_TURNS && OpenWindow.onFx(() -> more(shown) == null); turn++) {
                window.settle();
            }
        });
        var page = page();
        step(
                "more fields to import",
                () -> OpenWindow.doOnFx(() -> Objects.requireNonNull(more(page)).fire()));
        step(
                "take a column for something else",
                () -> OpenWindow.doOnFx(() -> choice(page).fire()));
        window.closeOthers();
    }

    private Parent page() throws Exception {
        return window.others().getFirst().getScene().getRoot();
    }

    private static @Nullable Button more(Parent page) {
        return (Button) page.lookup(".field-list .more");
    }

    private static Button choice(Parent page) {
        return (Button) page.lookup(".import-preview .choice");
    }

    /// A table of other people's: names that nobody knows, and some that do not fit.
    private Path table() throws IOException {
        var csv = folder.resolve("table.csv");
        try (var out = Files.newBufferedWriter(csv)) {
            out.write("day,date,tanks,APC,artillery,MRL,AA,aircraft,helicopters,UAV,ships,vehicles,sky\n");
            for (var row = 0; row < 600; row++) {
                out.write("%d,%s".formatted(row, LocalDate.of(2022, 2, 25).plusDays(row)));
                for (var column = 0; column < 10; column++) {
                    out.write("," + (row % 50 == 7 ? "n/a" : Integer.toString(row * (column + 3))));
                }
                out.write(",clear over the whole front\n");
            }
        }
        return csv;
    }

    private void walkReports() throws Exception {
        window.go("reports");
        var reports =
                OpenWindow.onFx(() -> (ListView<?>) window.scene().getRoot().lookup(".list-view"));
        var titles = OpenWindow.onFx(() -> reports.getItems().size());
        for (var place : new int[] {0, 1, 2, titles - 3, titles - 2, titles - 1}) {
            step(
                    "report " + place,
                    () -> OpenWindow.doOnFx(() -> reports.getSelectionModel().select(place)));
        }
    }

    private void walkClaims() throws Exception {
        window.go("claims");
        var claims = table(0);
        step("scroll claims", () -> OpenWindow.doOnFx(() -> claims.scrollTo(ROWS / 2)));
        step("next claim", () -> press(claims, KeyCode.DOWN));
        step("search", () -> OpenWindow.doOnFx(() -> search().setText("region 7")));
        step("clear search", () -> OpenWindow.doOnFx(() -> search().clear()));
    }

    private void walkCompare() throws Exception {
        window.go("compare");
        for (var kind : new KeyCode[] {
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7
        }) {
            step("chart " + kind, () -> press(focused(), kind, KeyCode.ALT));
        }
        step("copy the chart", () -> press(focused(), KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT));
        step("export the chart", () -> press(focused(), KeyCode.E, KeyCode.CONTROL));
        if (window.others().isEmpty()) {
            throw new IllegalStateException("the dialog did not open");
        }
        window.closeOthers();
    }

    private void step(String name, Deed deed) throws Exception {
        watch.longest();
        deed.done();
        Objects.requireNonNull(window).settle();
        var held = watch.longest();
        if (warm) {
            best.merge(name, held, (one, other) -> one.nanos() <= other.nanos() ? one : other);
        }
    }

    private TableView<?> table(int number) throws Exception {
        return OpenWindow.onFx(() -> {
            var tables = window.scene().getRoot().lookupAll(".table-view").stream()
                    .filter(Node::isVisible)
                    .toList();
            return (TableView<?>) tables.get(number);
        });
    }

    private TextField search() {
        return (TextField) window.scene().getRoot().lookup(".search");
    }

    private Node focused() throws Exception {
        return OpenWindow.onFx(() -> {
            var owner = window.scene().getFocusOwner();
            return owner == null ? window.scene().getRoot() : owner;
        });
    }

    private static void press(Node on, KeyCode key, KeyCode... held) throws Exception {
        var with = List.of(held);
        OpenWindow.doOnFx(() -> {
            on.requestFocus();
            Event.fireEvent(
                    on,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key,
                            with.contains(KeyCode.SHIFT),
                            with.contains(KeyCode.CONTROL),
                            with.contains(KeyCode.ALT),
                            false));
        });
    }

    private Path book() throws IOException {
        var file = folder.resolve("large.claimbook");
        SampleBook.create(file);
        try (var book = Book.open(file)) {
            new ImportClaims(book).run(csv(), null, ImportClaims.Options.NONE, rejection -> {
                throw new IllegalStateException(rejection.toString());
            });
            var draft = new ReadReport(new Reader(), book)
                    .text(longText(), new Head("Losses", null, null, null, null, "en"));
            new StoreReport(book).store(draft);
        }
        return file;
    }

    private static String longText() {
        var text = new StringBuilder("Losses in the Kursk region\n\n");
        for (var day = 0; day < 300; day++) {
            text.append("As of ")
                    .append(1 + day % 28)
                    .append(" November 2024, the General Staff said, ")
                    .append(20_000 + 13 * day)
                    .append(" soldiers were killed in the Kursk region, and over ")
                    .append(300 + day)
                    .append(" tanks were destroyed. Mr Brook of the Vale Post counted 12 of them on 3 roads.\n\n");
        }
        return text.toString();
    }

    private Path csv() throws IOException {
        var csv = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(csv)) {
            out.write("report,claimant,measure,unit,place,accumulation,period_start,as_of,qualifier,value\n");
            for (var row = 0; row < ROWS; row++) {
                var place = row % 10;
                var source = row / 10 % 4;
                var day = row / 40;
                out.write("Count %d of source %d,Source %d,%s,people,Region %d,cumulative,2022-02-24,%s,exact,%d%n"
                        .formatted(
                                day / 30,
                                source,
                                source,
                                place % 2 == 0 ? "killed" : "wounded",
                                place,
                                LocalDate.of(2022, 2, 25).plusDays(day),
                                (day + 1L) * (place + 7) * (source + 10)));
            }
        }
        return csv;
    }
}
