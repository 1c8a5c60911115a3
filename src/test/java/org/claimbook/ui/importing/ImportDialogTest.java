package org.claimbook.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimbook.book.Book;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.job.ExportBook;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class ImportDialogTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> errors = new ArrayList<>();
    private Book book;
    private ImportModel model;
    private Parent root;
    private ImportDialog dialog;
    private Stage stage;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("book.claimbook"));
        model = new ImportModel(
                (file, mapping, options, rejections, watch) -> mapping == null
                        ? new ImportBook(book).run(file, options, rejections, watch)
                        : new ImportClaims(book).run(file, mapping, options, rejections, watch),
                Work.direct(errors::add));
        var choosers = new Choosers() {
            @Override
            public Optional<Path> open(String title, Kind... kinds) {
                return Optional.of(folder.resolve("rows.csv"));
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                return Optional.of(folder.resolve(suggestedName));
            }
        };
        dialog = new ImportDialog(model, choosers, Messages.of(Locale.ENGLISH));
        root = dialog.node();
        stage = new Stage();
        Theme.dress(new Scene(root, 1180, 760));
        stage.setScene(root.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        Platform.runLater(stage::hide);
        book.close();
        assertEquals(List.of(), errors);
    }

    @Test
    void fromTheFileToTheClaimsInTheBook() throws IOException {
        rows("source,measure,as of,value\nStaff,tanks,2024-11-05,9208\nOryx,tanks,soon,3536\n");
        button("Choose a file…").fire();
        layout();
        assertTrue(labels().contains("1 claim will come in · 1 row will not"), labels().toString());
        assertEquals("Will not come in  1", tab(1).getText());
        assertEquals("Import 1 claim", primary().getText());
        assertEquals(primary(), root.getScene().getFocusOwner(), "Enter now imports");
        primary().fire();
        assertTrue(labels().contains("1 claim came in · 1 row did not come in"), labels().toString());
        assertEquals("Close", primary().getText());
        assertEquals(1, book.counts().claims());
    }

    @Test
    void whatIsMissingIsSaidAndCanBeTyped() throws IOException {
        rows("date,tank,APC\n2022-02-25,80,516\n");
        dialog.take(folder.resolve("rows.csv"));
        layout();
        assertTrue(labels().contains("Still to be said: Claimant."), labels().toString());
        assertTrue(primary().isDisabled());
        var claimant = choice("Claimant");
        assertEquals(claimant, root.getScene().getFocusOwner(), "where a person goes on");
        press(claimant, KeyCode.ENTER);
        var list = Window.getWindows().getLast().getScene().lookup(".choice-list");
        press(list, KeyCode.DOWN);
        press(list, KeyCode.ENTER);
        layout();
        var text = assertInstanceOf(TextField.class, root.getScene().getFocusOwner());
        text.setText("General Staff");
        assertTrue(labels().contains("2 claims will come in"), labels().toString());
        assertEquals(new Filling.Constant("General Staff"), model.draft().get().filling(CsvColumn.CLAIMANT));
    }

    @Test
    void aColumnIsTakenForWhatItsDropDownSays() throws IOException {
        rows("who,x,y\nA,tanks,7\n");
        dialog.take(folder.resolve("rows.csv"));
        layout();
        var over = choice("What the column “x” is");
        assertEquals("Left out", over.getText());
        choose(over, "Measure");
        assertEquals(List.of(CsvColumn.MEASURE), model.draft().get().fields("x"));
        assertEquals("x", choice("Measure").getText());
        assertEquals("y", choice("Figure").getText(), "alone, a column of figures is an ordinary one");
        assertEquals(
                new ImportClaims.Result(1, 0, 0),
                assertInstanceOf(Standing.Checked.class, model.standing().get()).result());
    }

    @Test
    void aBookInJsonComesInWithoutQuestions() {
        var sample = folder.resolve("sample.claimbook");
        SampleBook.create(sample);
        var json = folder.resolve("sample.json");
        try (var full = Book.read(sample)) {
            new ExportBook(full).write(json);
        }
        dialog.take(json);
        layout();
        assertTrue(labels().contains("A book in JSON"), labels().toString());
        assertTrue(labels().contains("158 claims will come in"), labels().toString());
        primary().fire();
        assertEquals(158, book.counts().claims());
    }

    @Test
    void everyControlHasANameAndIsReachedByTab() throws IOException {
        rows("source,measure,as of,value\nStaff,tanks,2024-11-05,9208\n");
        dialog.take(folder.resolve("rows.csv"));
        layout();
        for (var node : root.lookupAll(".choice")) {
            assertFalse(String.valueOf(node.getAccessibleText()).isBlank(), node.toString());
            assertTrue(node.isFocusTraversable());
        }
    }

    @Test
    void aDroppedMappingGoesWithTheOpenTable() throws IOException {
        rows("a,b,c\nA,tanks,7\n");
        var map = Files.writeString(
                folder.resolve("m.json"),
                "{\"columns\": {\"claimant\": {\"from\": \"a\"}, \"measure\": {\"from\": \"b\"}, \"value\": {\"from\":"
                        + " \"c\"}}}");
        dialog.take(folder.resolve("rows.csv"));
        dialog.take(map);
        layout();
        assertTrue(labels().contains("1 claim will come in"), labels().toString());
    }

    /// Its column may be too narrow for the reason, and a key is enough to see it whole.
    @Test
    void theChosenRowsReasonStandsWholeBelow() throws IOException {
        rows("source,measure,as of,value\nStaff,tanks,2024-11-05,9208\nOryx,tanks,soon,3536\n");
        dialog.take(folder.resolve("rows.csv"));
        layout();
        tab(1).setSelected(true);
        ((TableView<?>) root.lookup(".import-rejections > .table-view"))
                .getSelectionModel()
                .select(0);
        layout();
        assertTrue(labels().contains("as of: expected a date like 2024-11-05, 2024-11 or 2024"), labels().toString());
    }

    /// Nothing is taken for thousands or decimals unseen, and the other way is one choice away.
    @Test
    void numbersInDoubtAreTold() throws IOException {
        rows("source\tmeasure\tvalue\nStaff\ttanks\t7,905\n");
        dialog.take(folder.resolve("rows.csv"));
        layout();
        var label = (Label) root.lookup(".twofold");
        assertEquals(
                "“7,905” is taken for thousands. If it is a decimal fraction, choose the other way under “Numbers”.",
                label.getText());
        model.decimal(Locale.GERMAN);
        assertEquals(
                "“7,905” is taken for a decimal fraction. If it means thousands, choose the other way under “Numbers”.",
                label.getText());
        rows("source\tmeasure\tvalue\nStaff\ttanks\t7905\n");
        dialog.take(folder.resolve("rows.csv"));
        model.reread(form -> form.withDelimiter('\t'));
        layout();
        assertTrue(!label.isVisible());
    }

    private void rows(String text) throws IOException {
        Files.writeString(folder.resolve("rows.csv"), text);
    }

    private void layout() {
        dialog.finish();
        for (var pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private List<String> labels() {
        return root.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Button button(String text) {
        return root.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Button primary() {
        return root.lookupAll(".buttons > .button").stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton tab(int place) {
        return root.lookupAll(".segmented > .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList()
                .get(place);
    }

    private Choice<?> choice(String name) {
        for (Node node : root.lookupAll(".choice")) {
            if (node instanceof Choice<?> choice && choice.name().equals(name)) {
                return choice;
            }
        }
        throw new AssertionError("no drop-down " + name);
    }

    private static <T> void choose(Choice<T> choice, String word) {
        press(choice, KeyCode.DOWN);
        var list = (ListView<?>) Window.getWindows().getLast().getScene().lookup(".choice-list");
        list.fireEvent(new KeyEvent(
                KeyEvent.KEY_TYPED, word.substring(0, 1), "", KeyCode.UNDEFINED, false, false, false, false));
        press(list, KeyCode.ENTER);
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
