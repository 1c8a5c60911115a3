package org.claimbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.checks.ChecksPane;
import org.claimbook.ui.claims.ClaimsPane;
import org.claimbook.ui.compare.CompareModel;
import org.claimbook.ui.compare.ComparePane;
import org.claimbook.ui.compare.agree.AgreementModel;
import org.claimbook.ui.compare.views.PictureDrop;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.ErrorDialog;
import org.claimbook.ui.dialog.FileDrop;
import org.claimbook.ui.dialog.SystemChoosers;
import org.claimbook.ui.history.HistoryModel;
import org.claimbook.ui.history.HistoryPane;
import org.claimbook.ui.importing.ImportDialog;
import org.claimbook.ui.importing.ImportModel;
import org.claimbook.ui.look.Fonts;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.measures.MeasuresPane;
import org.claimbook.ui.reports.ReportsPane;
import org.claimbook.ui.reports.add.AddReportDialog;
import org.claimbook.ui.reports.add.AddReportModel;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.shell.About;
import org.claimbook.ui.shell.Appearance;
import org.claimbook.ui.shell.PaneEntry;
import org.claimbook.ui.shell.PictureTour;
import org.claimbook.ui.shell.Remembered;
import org.claimbook.ui.shell.Shell;
import org.claimbook.ui.shell.ShellActions;
import org.claimbook.ui.shell.ShellModel;
import org.claimbook.ui.shell.Welcome;
import org.claimbook.ui.sources.SourcesPane;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.task.Work;
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

    private final Stage stage;
    private final Remembered remembered;
    private final Appearance appearance;
    private final Messages messages;
    private final Show show;
    private final Choosers choosers;
    private final Reader words = new Reader();
    private final Consumer<Throwable> errors;
    private @Nullable Desk desk;

    private App(Stage stage, Remembered remembered, Locale locale) {
        this.stage = stage;
        this.messages = Messages.of(locale);
        this.show = Show.in(messages.locale());
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
            var app = new App(stage, remembered, Locale.getDefault());
            var welcome = new Welcome(app, remembered, app.messages);
            FileDrop.BOOKS.on(welcome, app::open);
            app.show(welcome, "Claimbook");
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
        Platform.startup(() -> openAside(
                book,
                new Remembered(folder.resolve("window.properties")),
                Locale.getDefault(),
                opened -> tour(opened, folder, pictures::complete),
                pictures::completeExceptionally));
        return pictures.join();
    }

    /// A book that is open without being shown: its shell stands in no scene, and its stage is empty.
    ///
    /// @param importing opens the page that brings a file in
    record Aside(
            Stage stage,
            Shell shell,
            ShellModel frame,
            Work work,
            Appearance appearance,
            Consumer<Path> importing,
            Runnable close) {}

    /// Opens a book for its shell alone, as pictures and tests need it. On the FX thread.
    static void openAside(
            Path book, Remembered remembered, Locale locale, Consumer<Aside> then, Consumer<Throwable> failed) {
        var stage = new Stage();
        var app = new App(stage, remembered, locale);
        app.openThen(
                book,
                () -> {},
                opened -> then.accept(new Aside(
                        stage,
                        app.shell(opened),
                        opened.frame(),
                        opened.book().work(),
                        app.appearance,
                        app::importClaims,
                        app::close)),
                failed);
    }

    private static void tour(Aside opened, Path folder, Consumer<List<Path>> end) {
        var tour = new PictureTour(
                opened.shell(), opened.frame(), opened.work(), opened.appearance(), folder, pictures -> {
                    opened.close().run();
                    end.accept(pictures);
                });
        opened.shell().paneIds().forEach(pane -> tour.visit(pane, SIZES));
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
            var made = Desk.of(book, words, messages, show, this::focus);
            desk = made;
            then.accept(made);
        };
        OpenBook.open(file, first, Platform::runLater, opened, failed);
    }

    private Shell shell(Desk at) {
        var writer = at.book().writer();
        var views = new ViewsModel(writer, at.book().reader(), at.book().work());
        var panes = new ArrayList<PaneEntry>();
        panes.addAll(figures(at, views));
        panes.addAll(names(at));
        var shell = new Shell(at.frame(), this, panes, PaneKeys.TABLES, appearance, remembered, messages);
        PictureDrop.on(shell, picture -> {
            at.frame().pane().set("compare");
            views.open(picture);
        });
        FileDrop.TABLES.on(shell, this::importClaims);
        FileDrop.BOOKS.on(shell, this::open);
        FileDrop.REPORTS.on(shell, file -> addReport(Found.file(file)));
        return shell;
    }

    /// The panes of what was said, and of what comes of laying it side by side.
    private List<PaneEntry> figures(Desk at, ViewsModel views) {
        var reader = at.book().reader();
        var work = at.book().work();
        var words = new WordsModel(reader, work, at.selection());
        var compare = new CompareModel(reader, work, at.selection());
        var agreement = new AgreementModel(reader, work);
        return List.of(
                new PaneEntry(
                        "reports",
                        Icons.REPORTS,
                        "pane.reports",
                        () -> new ReportsPane(at.reports(), this::addReport, messages, show),
                        PaneKeys.REPORTS),
                new PaneEntry(
                        "claims",
                        Icons.CLAIMS,
                        "pane.claims",
                        () -> new ClaimsPane(at.claims(), new WordsView(words, messages, show), messages, show),
                        PaneKeys.CLAIMS),
                new PaneEntry(
                        "compare",
                        Icons.COMPARE,
                        "pane.compare",
                        () -> new ComparePane(
                                compare, agreement, views, words, work, choosers, at::readSelected, messages, show),
                        PaneKeys.COMPARE),
                new PaneEntry(
                        "checks",
                        Icons.CHECKS,
                        "pane.checks",
                        () -> new ChecksPane(at.checks(), at::readSelected, messages, show),
                        PaneKeys.CHECKS));
    }

    /// The panes of who and what the book knows, and of what was done to it.
    private List<PaneEntry> names(Desk at) {
        var reader = at.book().reader();
        var history = new HistoryModel(
                at.book().writer(),
                reader,
                reader.names()::name,
                messages,
                show,
                at.book().work());
        return List.of(
                new PaneEntry(
                        "sources",
                        Icons.SOURCES,
                        "pane.sources",
                        () -> new SourcesPane(at.sources(), at.claimsOf(), messages, show),
                        PaneKeys.SOURCES),
                new PaneEntry(
                        "measures",
                        Icons.MEASURES,
                        "pane.measures",
                        () -> new MeasuresPane(at.measures(), at.claimsOf(), messages, show),
                        PaneKeys.MEASURES),
                new PaneEntry(
                        "history",
                        Icons.HISTORY,
                        "pane.history",
                        () -> new HistoryPane(history, messages, show),
                        PaneKeys.HISTORY));
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

    /// The sample lies beside the window's settings, so that one click opens it; what is tried out on it
    /// stays.
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
        importClaims(null);
    }

    /// @param file that was dropped on the window; null to ask for one
    private void importClaims(@Nullable Path file) {
        var at = desk;
        if (at != null) {
            var model = new ImportModel(importing(at.book().writer()), at.book().work());
            new ImportDialog(model, choosers, messages).open(stage);
            model.file().set(file);
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
            new AddReportDialog(model, at::read, choosers, messages, show).open(stage);
            model.begin(found);
        }
    }

    private static ImportModel.Job importing(Book writer) {
        return (file, mapping, options, rejections, watch) -> mapping == null
                ? new ImportBook(writer).run(file, options, rejections, watch)
                : new ImportClaims(writer).run(file, mapping, options, rejections, watch);
    }

    @Override
    public void about() {
        About.sheet(messages).open(stage);
    }

    @Override
    public void search(String words) {
        if (desk != null) {
            desk.showAllClaims();
        }
    }

    @Override
    public void go(Hit hit, SearchWords words) {
        if (desk != null) {
            desk.go(hit, words);
        }
    }

    /// Gives the focus to the pane that is shown.
    private void focus() {
        stage.getScene().getRoot().requestFocus();
    }
}
