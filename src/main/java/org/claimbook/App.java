package org.claimbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.job.keep.RestoreBook;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.compare.views.PictureDrop;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.ErrorDialog;
import org.claimbook.ui.dialog.FileDrop;
import org.claimbook.ui.dialog.SystemChoosers;
import org.claimbook.ui.history.backups.BackupsModel;
import org.claimbook.ui.importing.ImportDialog;
import org.claimbook.ui.importing.ImportModel;
import org.claimbook.ui.look.Fonts;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.notice.BookNotices;
import org.claimbook.ui.notice.Waiting;
import org.claimbook.ui.reports.add.AddReportDialog;
import org.claimbook.ui.reports.add.AddReportModel;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.shell.About;
import org.claimbook.ui.shell.Appearance;
import org.claimbook.ui.shell.Remembered;
import org.claimbook.ui.shell.Shell;
import org.claimbook.ui.shell.ShellActions;
import org.claimbook.ui.shell.ShellModel;
import org.claimbook.ui.shell.Welcome;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The window: one stage, with at most one open book. Its object graph is built here, by hand.
final class App implements ShellActions {
    private static final String ENDING = ".claimbook";

    private final Stage stage;
    private final Remembered remembered;
    private final Appearance appearance;
    private final Messages messages;
    private final Show show;
    private final Choosers choosers;
    private final Reader words = new Reader();
    private final Consumer<Throwable> errors;
    private @Nullable Desk desk;
    private @Nullable Copies copies;

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
            app.welcome();
            book.ifPresent(app::open);
        });
    }

    private void welcome() {
        var welcome = new Welcome(this, remembered, messages);
        FileDrop.BOOKS.on(welcome, this::open);
        show(welcome, "Claimbook");
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
            openThen(file, first, this::showOpened, errors);
        }
    }

    private void showOpened(Desk opened) {
        show(shell(opened), opened.frame().title());
        remembered.opened(opened.frame().file());
        opened.book().keep();
    }

    private void openThen(Path file, Runnable first, Consumer<Desk> then, Consumer<Throwable> failed) {
        Consumer<OpenBook> opened = book -> {
            close();
            var made = Desk.of(book, words, messages, show, this::focus);
            desk = made;
            var told = told(made);
            told.readOnly(book, () -> openThen(file, () -> {}, this::showOpened, errors));
            if (!made.frame().isReadOnly()) {
                made.followUnfinished(left -> told.drafts(left, made::goToUnfinished));
            }
            then.accept(made);
        };
        OpenBook.open(file, first, Platform::runLater, opened, failed);
    }

    private BookNotices told(Desk at) {
        return new BookNotices(at.frame().notices(), messages, show, Clock.systemUTC());
    }

    private BackupsModel backups(Desk at, Path file) {
        return new BackupsModel(
                file, at.frame().isReadOnly(), at.book().keeping(), at.book().work(), new BackupsModel.Opening() {
                    @Override
                    public void restore(Backup backup) {
                        App.this.restore(backup, file);
                    }

                    @Override
                    public void look(Backup backup) {
                        App.this.look(backup, file);
                    }
                });
    }

    /// The book is closed meanwhile: nothing can be typed that would be lost. Where the backup cannot be
    /// restored, it opens as it was.
    private void restore(Backup backup, Path file) {
        close();
        show(new Waiting(messages.get("restoring.says")), "Claimbook");
        var kept = new AtomicReference<@Nullable Path>();
        openThen(
                file,
                () -> kept.set(RestoreBook.run(backup.file(), file).orElse(null)),
                opened -> {
                    showOpened(opened);
                    var before = kept.get();
                    if (before != null) {
                        told(opened).restored(backup, before);
                    }
                },
                failure -> {
                    errors.accept(failure);
                    openThen(file, () -> {}, this::showOpened, this::leave);
                });
    }

    /// Shows the welcome page, since there is no book to show.
    private void leave(Throwable failure) {
        errors.accept(failure);
        welcome();
    }

    private void look(Backup backup, Path file) {
        OpenBook.look(
                backup.file(),
                Platform::runLater,
                book -> {
                    close();
                    var made = Desk.of(book, words, messages, show, this::focus);
                    desk = made;
                    told(made).looking(backup, String.valueOf(file.getFileName()), () -> open(file));
                    show(shell(made, file), made.frame().title());
                },
                errors);
    }

    private Shell shell(Desk at) {
        return shell(at, at.frame().file());
    }

    /// @param file whose backups are shown: the book's, also where one of them is open
    private Shell shell(Desk at, Path file) {
        var writer = at.book().writer();
        var views = new ViewsModel(writer, at.book().reader(), at.book().work());
        var panes = new Panes(at, views, backups(at, file), choosers, this::addReport, messages, show);
        var shell = new Shell(at.frame(), this, panes.all(), PaneKeys.TABLES, appearance, remembered, messages);
        copies = new Copies(at, stage, remembered, choosers, messages, show);
        copies.tell();
        PictureDrop.on(shell, picture -> {
            at.frame().pane().set("compare");
            views.open(picture);
        });
        FileDrop.TABLES.on(shell, this::importClaims);
        FileDrop.BOOKS.on(shell, this::open);
        FileDrop.REPORTS.on(shell, report -> addReport(Found.file(report)));
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
        var at = writing();
        if (at != null) {
            var model = new ImportModel(importing(at.book().writer()), at.book().work());
            new ImportDialog(model, choosers, messages).open(stage);
            model.file().set(file);
        }
    }

    /// What is open; null where nothing is, or only for reading.
    private @Nullable Desk writing() {
        return desk == null || desk.frame().isReadOnly() ? null : desk;
    }

    @Override
    public void addReport() {
        addReport(Found.NOTHING);
    }

    private void addReport(Found found) {
        var at = writing();
        if (at != null) {
            var model = new AddReportModel(
                    at.book().writer(), at.book().reader(), words, at.book().work(), messages);
            new AddReportDialog(model, at::read, choosers, messages, show).open(stage);
            model.begin(found);
        }
    }

    @Override
    public void mergeCopy() {
        if (copies != null) {
            copies.merge(null);
        }
    }

    private static ImportModel.Job importing(Book writer) {
        return (file, mapping, options, rejections, watch) -> mapping == null
                ? new ImportBook(writer).run(file, options, rejections, watch)
                : new ImportClaims(writer).run(file, mapping, options, rejections, watch);
    }

    @Override
    public void failed(Throwable failure) {
        errors.accept(failure);
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
