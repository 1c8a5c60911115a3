package org.claimbook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.claimbook.model.Claim;
import org.claimbook.ui.claims.ClaimsModel;
import org.claimbook.ui.claims.ClaimsPane;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.table.GridModel;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The grid of all claims over a large book, in a window on the Headless platform: each line against what is
/// asked of it.
final class GridBench {
    private static final String ASKED = "what is asked";
    private static final int SECONDS_OF_SCROLLING = 5;
    private static final int ROWS_A_SECOND = 60;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int MEGABYTE = 1 << 20;
    private static final int RUNS = 9;
    /// The Headless platform's screen is no larger.
    private static final int SIDE = 1000;

    private final BenchTable table;
    private final OpenBook book;
    private final String size;
    private ClaimsModel model;
    private GridModel<Claim> grid;
    private TableView<?> view;
    private @Nullable Stage window;

    private GridBench(OpenBook book, BenchTable table) {
        this.book = book;
        this.table = table;
        this.size = "%,d".formatted(book.writer().counts().claims());
    }

    /// Measures another book than that of the benchmark.
    public static void main(String[] files) throws IOException, InterruptedException {
        var table = new BenchTable();
        for (var file : files) {
            run(Path.of(file), table);
        }
        table.print();
        Platform.exit();
    }

    /// @param file a book, which is changed only in what the window remembers
    static void run(Path file, BenchTable table) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        OnFx.start();
        var opened = new ArrayList<OpenBook>();
        OpenBook.open(file, () -> {}, Platform::runLater, opened::add, failure -> {
            throw new IllegalStateException(failure);
        });
        waitFor(() -> !opened.isEmpty());
        try (var book = opened.getFirst()) {
            new GridBench(book, table).measure();
        }
    }

    private void measure() throws InterruptedException {
        // The first pane of all pays for the style sheets and the classes.
        var cold = open();
        var opening = Threads.now();
        add("grid of %s: first rows".formatted(size), open(), 0.3);
        table.note("grid of %s: in that, %s".formatted(size, opening.split()));
        table.note("grid of %s: first rows after %.0f ms in a window that has shown nothing before"
                .formatted(size, cold * 1000));
        selectAndClear();
        scroll("a third down", grid.rows().size() / 3);
        scroll("near the end", grid.rows().size() - SECONDS_OF_SCROLLING * ROWS_A_SECOND - SIDE);
        sort();
        filter();
        heap();
        close();
    }

    private void close() throws InterruptedException {
        on(() -> {
            view.getScene().getWindow().hide();
            return view;
        });
    }

    /// Opens the pane in the window, in place of what was there before.
    private double open() throws InterruptedException {
        var start = System.nanoTime();
        on(() -> {
            var messages = Messages.of(Locale.ENGLISH);
            var show = Show.in(Locale.ENGLISH);
            model = new ClaimsModel(book.writer(), book.reader(), book.work(), new Selection(), messages, show);
            model.open();
            var pane = new ClaimsPane(model, new Label(), messages, show);
            grid = model.grid();
            window = window == null ? window() : window;
            window.getScene().setRoot(pane);
            pane.applyCss();
            view = (TableView<?>) pane.lookup(".grid-table");
            return pane;
        });
        waitFor(() -> blanks() == 0);
        return (System.nanoTime() - start) / 1e9;
    }

    private static Stage window() {
        var stage = new Stage();
        stage.setScene(new Scene(new Label(), SIDE, SIDE));
        Theme.dress(stage.getScene());
        stage.show();
        return stage;
    }

    /// How many cells on screen wait for their row; -1 while there is none.
    private int blanks() {
        var cells = view.lookupAll(".grid-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableRow() != null && cell.getTableRow().getItem() != null && cell.isVisible())
                .toList();
        return cells.isEmpty()
                ? -1
                : (int) cells.stream().filter(cell -> cell.getItem() == null).count();
    }

    private void selectAndClear() throws InterruptedException {
        var times = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            on(() -> {
                press(KeyCode.A, true);
                view.getScene().getRoot().applyCss();
                view.layout();
                press(KeyCode.ESCAPE, false);
                view.getScene().getRoot().applyCss();
                view.layout();
                return view;
            });
            times.add((System.nanoTime() - start) / 1e9);
        }
        add("grid: select all and clear", Bench.median(times), 0.1);
    }

    private void press(KeyCode key, boolean ctrl) {
        view.requestFocus();
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, false, false));
    }

    /// Rows go by as they do under a finger on the key; a pulse in which any cell waits for its row is a
    /// blank one.
    private void scroll(String where, int from) throws InterruptedException {
        on(() -> step(from));
        waitFor(() -> blanks() == 0);
        var blank = 0;
        var all = new ArrayList<Double>();
        var steps = SECONDS_OF_SCROLLING * ROWS_A_SECOND;
        var drawing = Threads.now();
        for (var step = 1; step <= steps; step++) {
            var row = from + step;
            var begun = System.nanoTime();
            all.add(on(() -> step(row)));
            blank += on(this::blanks) == 0 ? 0 : 1;
            var took = System.nanoTime() - begun;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(1) / ROWS_A_SECOND - took));
        }
        all.sort(null);
        add(
                "grid: a step of scrolling, %s, 99 in 100".formatted(where),
                all.get(steps * 99 / 100),
                1.0 / ROWS_A_SECOND);
        table.note("grid of %s: a step takes %.1f ms at the median; drawing by software takes %.1f ms more, on its own"
                        .formatted(size, Bench.median(all) * 1000, drawing.drawn() * 1000 / steps)
                + " thread");
        table.note("grid of %s: %d of %d steps of scrolling at %d rows a second showed a blank"
                .formatted(size, blank, steps, ROWS_A_SECOND));
    }

    /// How long the FX thread is kept busy by it, in seconds.
    private double step(int row) {
        var begun = System.nanoTime();
        view.scrollTo(row);
        view.getScene().getRoot().applyCss();
        view.layout();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void sort() throws InterruptedException {
        var slowest = 0.0;
        var which = "";
        for (var column : grid.columns()) {
            var took = arrange(Arrangement.NONE.withSort(new Sort(column.key(), false)));
            if (took > slowest) {
                slowest = took;
                which = column.key();
            }
        }
        add("grid: slowest sort (%s)".formatted(which), slowest, 2);
        arrange(Arrangement.NONE);
    }

    private void filter() throws InterruptedException {
        var slowest = 0.0;
        var which = "";
        for (var typed : List.of(
                List.of("figure", "208"),
                List.of("measure", "dea"),
                List.of("place", "number 4"),
                List.of("claimant", "2021"),
                List.of("as_of", "2021-11"),
                List.of("status", "proposed"),
                List.of("note", "corrected"),
                List.of("report", "2020"))) {
            var took = arrange(Arrangement.NONE.withFilter(typed.getFirst(), typed.getLast()));
            table.note("grid of %s: filter %s took %.0f ms, %,d rows"
                    .formatted(size, typed.getFirst(), took * 1000, grid.shown().get()));
            if (took > slowest) {
                slowest = took;
                which = typed.getFirst();
            }
        }
        add("grid: slowest filter (%s)".formatted(which), slowest, 0.2);
        arrange(Arrangement.NONE);
    }

    private double arrange(Arrangement arrangement) throws InterruptedException {
        var start = System.nanoTime();
        on(() -> {
            grid.arrangement().set(arrangement);
            return grid;
        });
        waitFor(() -> !grid.arranging().get() && (grid.rows().isEmpty() || blanks() == 0));
        return (System.nanoTime() - start) / 1e9;
    }

    private void heap() throws InterruptedException {
        for (var run = 0; run < RUNS; run++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        table.note("grid of %s: %d MB of heap in use (300 asked)".formatted(size, used / MEGABYTE));
    }

    private void add(String what, double seconds, double most) {
        table.add(what, seconds, most, ASKED, 1);
    }

    private static void waitFor(BooleanSupplier ready) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!on(ready::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited too long");
            }
            // Each look walks through all cells, on the thread that is to show them.
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static <T> T on(Callable<T> job) throws InterruptedException {
        var task = new FutureTask<>(job);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
