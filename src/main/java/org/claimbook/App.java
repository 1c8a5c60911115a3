package org.claimbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.claimbook.book.Book;
import org.claimbook.exchange.Mapping;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.claims.ClaimsModel;
import org.claimbook.ui.claims.ClaimsPane;
import org.claimbook.ui.compare.CompareModel;
import org.claimbook.ui.compare.ComparePane;
import org.claimbook.ui.compare.views.PictureDrop;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.ErrorDialog;
import org.claimbook.ui.dialog.ImportDialog;
import org.claimbook.ui.dialog.ImportModel;
import org.claimbook.ui.dialog.SystemChoosers;
import org.claimbook.ui.history.HistoryModel;
import org.claimbook.ui.history.HistoryPane;
import org.claimbook.ui.look.Fonts;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.reports.ReportsModel;
import org.claimbook.ui.reports.ReportsPane;
import org.claimbook.ui.reports.add.AddReportDialog;
import org.claimbook.ui.reports.add.AddReportModel;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.shell.Appearance;
import org.claimbook.ui.shell.PaneEntry;
import org.claimbook.ui.shell.PictureTour;
import org.claimbook.ui.shell.Remembered;
import org.claimbook.ui.shell.Shell;
import org.claimbook.ui.shell.ShellActions;
import org.claimbook.ui.shell.ShellModel;
import org.claimbook.ui.shell.Welcome;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.claimbook.ui.words.WordsView;
import org.jspecify.annotations.Nullable;

/// The window: one stage, with at most one open book. Its object graph is built here, by hand.
final class App implements ShellActions {
    private static final String ENDING = ".claimbook";
    private static final List<PictureTour.Size> SIZES =
            List.of(new PictureTour.Size(1600, 1000), new PictureTour.Size(1000, 700));

    private static final List<PaneEntry.Key> REPORTS_KEYS = List.of(
            PaneEntry.Key.of("ENTER", "reports.keys.accept"),
            PaneEntry.Key.of("DELETE", "reports.keys.reject"),
            PaneEntry.Key.of("F2", "reports.keys.edit"),
            PaneEntry.Key.of("Shortcut+K", "reports.keys.take"),
            PaneEntry.Key.of("T", "reports.keys.aside"),
            PaneEntry.Key.of("Shortcut+R", "reports.keys.learn"),
            PaneEntry.Key.of("Shortcut+V", "reports.keys.paste"),
            PaneEntry.Key.of("Shortcut+L", "reports.keys.filter"),
            PaneEntry.Key.of("F6", "reports.keys.next"));
    private static final List<PaneEntry.Key> CLAIMS_KEYS = List.of(
            PaneEntry.Key.of("F2", "grid.edit"),
            PaneEntry.Key.of("Shortcut+C", "grid.copy.cell"),
            PaneEntry.Key.of("Shortcut+Shift+C", "grid.copy.row"),
            PaneEntry.Key.of("Shortcut+L", "grid.filter.column"),
            PaneEntry.Key.of("Shortcut+Plus", "claims.add"),
            PaneEntry.Key.of("Shortcut+Minus", "claims.delete"));
    private static final List<PaneEntry.Key> COMPARE_KEYS = List.of(
            PaneEntry.Key.of("Alt+1", "compare.kind.timeline"),
            PaneEntry.Key.of("Alt+2", "compare.kind.change"),
            PaneEntry.Key.of("Alt+3", "compare.kind.ratio"),
            PaneEntry.Key.of("Alt+4", "compare.kind.range"),
            PaneEntry.Key.of("Alt+5", "compare.kind.breakdown"),
            PaneEntry.Key.of("Alt+6", "compare.kind.heatmap"),
            PaneEntry.Key.of("Alt+7", "compare.kind.multiples"),
            PaneEntry.Key.of("L", "compare.keys.scale"),
            PaneEntry.Key.of("LEFT", "compare.keys.along"),
            PaneEntry.Key.of("UP", "compare.keys.across"),
            PaneEntry.Key.of("ENTER", "compare.keys.open"),
            PaneEntry.Key.of("ESCAPE", "compare.keys.leave"),
            PaneEntry.Key.of("H", "compare.keys.hide"),
            PaneEntry.Key.of("S", "compare.keys.solo"),
            PaneEntry.Key.of("PLUS", "compare.keys.zoomIn"),
            PaneEntry.Key.of("MINUS", "compare.keys.zoomOut"),
            PaneEntry.Key.of("Shift+RIGHT", "compare.keys.zoomDays"),
            PaneEntry.Key.of("Shift+UP", "compare.keys.zoomFigures"),
            PaneEntry.Key.of("DIGIT0", "compare.keys.zoomAll"),
            PaneEntry.Key.of("Shortcut+RIGHT", "compare.keys.pan"),
            PaneEntry.Key.of("Shortcut+S", "compare.views.save"),
            PaneEntry.Key.of("Shortcut+E", "compare.export"),
            PaneEntry.Key.of("Shortcut+Shift+C", "compare.copy"));

    /// What belongs to the book that is open.
    private record Desk(
            OpenBook book, Selection selection, ShellModel frame, ClaimsModel claims, ReportsModel reports) {}

    private final Stage stage;
    private final Remembered remembered;
    private final Appearance appearance;
    private final Messages messages = Messages.of(Locale.getDefault());
    private final Show show = Show.in(messages.locale());
    private final Choosers choosers;
    private final Reader words = new Reader();
    private final Consumer<Throwable> errors;
    private @Nullable Desk desk;

    private App(Stage stage, Remembered remembered) {
        this.stage = stage;
        this.remembered = remembered;
        this.appearance = new Appearance(remembered, Platform.getPreferences().colorSchemeProperty());
        this.choosers = new SystemChoosers(() -> stage);
        this.errors = new ErrorDialog(() -> stage.isShowing() ? stage : null, messages);
        Fonts.load();
        appearance.dressWindows();
    }

    /// Opens the window, on a book or else on the welcome page. Returns when the window is about to open.
    static void start(Optional<Path> book) {
        Platform.startup(() -> {
            var remembered = new Remembered(Remembered.usualFile());
            var stage = new Stage();
            remembered.follow(stage, 1440, 900);
            var app = new App(stage, remembered);
            app.show(new Welcome(app, remembered, app.messages), "Claimbook");
            book.ifPresent(app::open);
        });
    }

    /// Draws every pane of a book to a file, without a display.
    ///
    /// @param folder where the pictures go
    /// @return the pictures
    static List<Path> draw(Path book, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var pictures = new CompletableFuture<List<Path>>();
        Platform.startup(() -> {
            var app = new App(new Stage(), new Remembered(folder.resolve("window.properties")));
            app.openThen(
                    book,
                    () -> {},
                    opened -> app.tour(opened, folder, pictures::complete),
                    pictures::completeExceptionally);
        });
        return pictures.join();
    }

    private void tour(Desk opened, Path folder, Consumer<List<Path>> end) {
        var tour =
                new PictureTour(shell(opened), opened.frame(), opened.book().work(), appearance, folder, pictures -> {
                    close();
                    end.accept(pictures);
                });
        List.of("reports", "claims", "compare", "history").forEach(pane -> tour.visit(pane, SIZES));
        tour.start();
    }

    private void show(Parent root, String title) {
        if (stage.getScene() == null) {
            var scene = new Scene(new StackPane());
            Theme.dress(scene);
            stage.setScene(scene);
            stage.getIcons().add(new Image(Objects.requireNonNull(App.class.getResourceAsStream("ui/icon.png"))));
            stage.setMinWidth(720);
            stage.setMinHeight(480);
            stage.setOnCloseRequest(_ -> {
                stage.hide();
                close();
            });
        }
        stage.getScene().setRoot(root);
        stage.setTitle(title);
        stage.show();
        root.requestFocus();
    }

    @Override
    public void open(Path file) {
        open(file, () -> {});
    }

    /// @param first makes the book, where there is none yet
    private void open(Path file, Runnable first) {
        if (desk == null || !desk.book().writer().path().equals(file)) {
            openThen(
                    file,
                    first,
                    opened -> {
                        show(shell(opened), opened.frame().title());
                        remembered.opened(file);
                    },
                    errors);
        }
    }

    private void openThen(Path file, Runnable first, Consumer<Desk> then, Consumer<Throwable> failed) {
        Consumer<OpenBook> opened = book -> {
            close();
            var made = desk(book);
            desk = made;
            then.accept(made);
        };
        OpenBook.open(file, first, Platform::runLater, opened, failed);
    }

    private Desk desk(OpenBook opened) {
        var selection = new Selection();
        var frame = new ShellModel(opened.writer(), opened.reader(), opened.work());
        var claims = new ClaimsModel(opened.writer(), opened.reader(), opened.work(), selection, messages, show);
        claims.open();
        var reports = new ReportsModel(
                opened.writer(),
                opened.reader(),
                words,
                opened.work(),
                selection,
                claims.grid().columns(),
                messages,
                show);
        return new Desk(opened, selection, frame, claims, reports);
    }

    private Shell shell(Desk at) {
        var writer = at.book().writer();
        var reader = at.book().reader();
        var work = at.book().work();
        var words = new WordsModel(reader, work, at.selection());
        var compare = new CompareModel(reader, work, at.selection());
        var views = new ViewsModel(writer, reader, work);
        var history = new HistoryModel(writer, reader, reader.names()::name, show, work);
        var panes = List.of(
                new PaneEntry(
                        "reports",
                        Icons.REPORTS,
                        "pane.reports",
                        () -> new ReportsPane(at.reports(), this::addReport, messages, show),
                        REPORTS_KEYS),
                new PaneEntry(
                        "claims",
                        Icons.CLAIMS,
                        "pane.claims",
                        () -> new ClaimsPane(at.claims(), new WordsView(words, messages, show), messages, show),
                        CLAIMS_KEYS),
                new PaneEntry(
                        "compare",
                        Icons.COMPARE,
                        "pane.compare",
                        () -> new ComparePane(
                                compare, views, words, work, choosers, () -> readSelected(at), messages, show),
                        COMPARE_KEYS),
                new PaneEntry(
                        "history", Icons.HISTORY, "pane.history", () -> new HistoryPane(history, messages, show)));
        var shell = new Shell(at.frame(), this, panes, appearance, remembered, messages);
        PictureDrop.on(shell, picture -> {
            at.frame().pane().set("compare");
            views.open(picture);
        });
        return shell;
    }

    /// Closes the book; waits until all that was typed is on disk.
    private void close() {
        if (desk != null) {
            desk.book().close();
            desk = null;
        }
    }

    @Override
    public void newBook() {
        choosers.save(messages.get("shell.new"), messages.get("file.newBook"), books())
                .ifPresent(file -> open(file, () -> Book.create(file).close()));
    }

    /// The sample lies beside the window's settings, so that one click opens it; what is tried out on it stays.
    @Override
    public void openSample() {
        var file = Remembered.usualFile().resolveSibling("sample" + ENDING);
        open(file, () -> {
            if (!Files.exists(file)) {
                SampleBook.create(file);
            }
        });
    }

    @Override
    public void open() {
        choosers.open(messages.get("shell.open"), books()).ifPresent(this::open);
    }

    private Choosers.Kind books() {
        return Choosers.Kind.of(messages.get("file.books"), "claimbook");
    }

    @Override
    public void importClaims() {
        var at = desk;
        if (at != null) {
            var model = new ImportModel(importing(at.book().writer()), at.book().work());
            new ImportDialog(model, choosers, messages).open(stage);
        }
    }

    @Override
    public void addReport() {
        addReport(Found.NOTHING);
    }

    private void addReport(Found found) {
        var at = desk;
        if (at != null) {
            var model = new AddReportModel(
                    at.book().writer(), at.book().reader(), words, at.book().work(), messages);
            new AddReportDialog(model, uid -> read(at, uid), choosers, messages, show).open(stage);
            model.begin(found);
        }
    }

    /// Shows a report, with the focus on its claims.
    private void read(Desk at, String uid) {
        at.frame().pane().set("reports");
        at.reports().list().choose(uid);
        stage.getScene().getRoot().requestFocus();
    }

    /// Shows the words of the selected claim in their report, which follows the selection by itself.
    private void readSelected(Desk at) {
        at.frame().pane().set("reports");
        stage.getScene().getRoot().requestFocus();
    }

    private static ImportModel.Job importing(Book writer) {
        return (file, mapping, options, rejections) ->
                file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                        ? new ImportBook(writer).run(file, options, rejections)
                        : new ImportClaims(writer)
                                .run(file, mapping == null ? null : Mapping.read(mapping), options, rejections);
    }

    @Override
    public void search(String words) {
        var at = desk;
        if (at != null) {
            at.claims().search().set(words);
            at.frame().pane().set("claims");
        }
    }
}
