package org.claimbook.ui.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final Work work = Work.direct(errors::add);
    private Book writer;
    private Book reader;
    private NamesModel model;

    @BeforeEach
    void open() {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        for (var figure : List.of("1", "2", "3")) {
            writer.claims().insert(claim("Babel", figure));
        }
        writer.sources().put(new Source("", "Rubryka", Source.Kind.OUTLET, null, "Babel", "B", null, null));
        writer.measures().put(new Measure("", "killed", "people", "losses", false, null));
        writer.measures().put(new Measure("", "tanks", "items", null, false, null));
        reader = Book.read(file);
        model = model(NameKind.SOURCE, Locale.ENGLISH);
    }

    private static Claim claim(String claimant, String figure) {
        return new Claim(
                0,
                "",
                Report.titled("Evening report " + figure).withOutlet("Wire"),
                Words.NONE,
                Figure.exact(figure),
                Speech.by(claimant),
                new Topic("losses", "people", "Guards", "Vale"),
                new Period(Accumulation.CUMULATIVE, null, null, null),
                Grade.ACCEPTED,
                null,
                null);
    }

    private NamesModel model(NameKind kind, Locale locale) {
        var made = new NamesModel(kind, writer, reader, work, Messages.of(locale), Show.in(locale));
        made.open();
        return made;
    }

    @AfterEach
    void close() {
        reader.close();
        writer.close();
        assertEquals(List.of(), errors);
    }

    private long id(String name) {
        return model.outlined().get().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Named type(String name, String column, String text) {
        var grid = model.grid();
        var row = grid.rows().get(grid.rows().indexOf(id(name)));
        grid.commit(row, grid.column(column).orElseThrow(), text);
        return writer.named(model.kind()).get(row.id()).orElseThrow();
    }

    private String refused(String name, String column) {
        var grid = model.grid();
        var row = grid.rows().get(grid.rows().indexOf(id(name)));
        return grid.draft(row, grid.column(column).orElseThrow()).reason();
    }

    private List<String> names() {
        return Arrays.stream(model.grid().rows().ids())
                .mapToObj(id -> reader.named(model.kind()).get(id).orElseThrow().name())
                .toList();
    }

    @Test
    void namesComeByTheirLetters() {
        assertEquals(List.of("Babel", "Rubryka", "Wire"), names());
    }

    /// Each column takes what it shows for editing, in one step that says its name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SOURCE  | Rubryka | name        | Rubryka.com     | Rubryka.com
        SOURCE  | Rubryka | kind        | agency          | agency
        SOURCE  | Rubryka | side        | Ukraine         | Ukraine
        SOURCE  | Rubryka | whole       | wire            | Wire
        SOURCE  | Rubryka | whole       | Newly Made      | Newly Made
        SOURCE  | Rubryka | reliability | c               | C
        SOURCE  | Rubryka | homepage    | https://x.org   | https://x.org
        SOURCE  | Rubryka | aliases     | R; Рубрика      | R; Рубрика
        SOURCE  | Rubryka | note        | look again      | look again
        MEASURE | killed  | unit        | soldiers        | soldiers
        MEASURE | killed  | signed      | yes             | yes
        MEASURE | killed  | whole       | ''              | ''
        SUBJECT | Guards  | note        | n               | n
        PLACE   | Vale    | whole       | The coast       | The coast
        """)
    void everyColumnIsTypedInto(NameKind kind, String name, String column, String typed, String shown) {
        model = model(kind, Locale.ENGLISH);
        var after = type(name, column, typed);
        var columns = model.grid().column(column).orElseThrow();
        assertEquals(shown, columns.entry().typed().apply(after));
        var step = writer.history().undoable().orElseThrow();
        assertEquals("edit", step.what());
        assertEquals(NamedField.valueOf(column.toUpperCase(Locale.ROOT)).column(kind), step.detail());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SOURCE  | Rubryka | name        | babel   | “Babel”
        SOURCE  | Rubryka | name        | ' '     | empty
        SOURCE  | Rubryka | kind        | paper   | outlet
        SOURCE  | Rubryka | reliability | G       | F
        SOURCE  | Rubryka | aliases     | x; WIRE | “Wire”
        SOURCE  | Rubryka | claims      | 12      | counted
        SOURCE  | Babel   | whole       | rubryka | “Rubryka”
        MEASURE | tanks   | whole       | losses  | “people”
        MEASURE | killed  | signed      | maybe   | yes
        """)
    void whatDoesNotFitStaysInItsCellAndSaysWhy(NameKind kind, String name, String column, String typed, String why) {
        model = model(kind, Locale.ENGLISH);
        var before = writer.history().undoable();
        type(name, column, typed);
        assertTrue(refused(name, column).contains(why), refused(name, column));
        assertEquals(before, writer.history().undoable());
    }

    @Test
    void aNewNameIsAddedUnderTheCurrentOneAndAnotherBesideIt() {
        var source = new NamesSource(NameKind.SOURCE, writer, reader, "New source", (_, typed) -> typed);
        source.step("add", "2 rows", () -> List.of(source.add(0, false), source.add(0, false)));
        work.run(() -> 0, _ -> {});
        assertTrue(names().containsAll(List.of("New source", "New source 2")));
    }

    @Test
    void whatIsInUseIsNotDeletedAndSaysByWhat() {
        model.delete(new long[] {id("Babel")});
        assertEquals(
                "“Babel” cannot be deleted, for there stand on it: 3 claims, 1 belongs to it. Merge it into another"
                        + " instead.",
                model.notice().get());
        model.delete(new long[] {id("Rubryka")});
        assertEquals("", model.notice().get());
        assertEquals(List.of("Babel", "Wire"), names());
        work.run(() -> writer.history().undo(), _ -> {});
        assertEquals(List.of("Babel", "Rubryka", "Wire"), names());
    }

    @Test
    void anotherNameIsGivenAndTakenAway() {
        model.grid().current().set(id("Babel"));
        assertTrue(model.addAlias("Бабель"));
        assertEquals(List.of("Бабель"), model.chosen().get().aliases());
        assertFalse(model.addAlias("WIRE"));
        assertTrue(model.notice().get().contains("“Wire”"));
        model.removeAlias("Бабель");
        assertEquals(List.of(), model.chosen().get().aliases());
    }

    @Test
    void aMergeTellsWhatMovesAndIsOneStep() {
        var pick = PickModel.of(model, PickModel.Purpose.MERGE, id("Babel")).orElseThrow();
        assertFalse(pick.ready().get());
        pick.typed().set("rubr");
        assertEquals("Rubryka", pick.chosen().get().name());
        assertEquals(
                "Moves to “Rubryka”: 3 claims, 1 belongs to it. “Babel” becomes another name of it.",
                pick.says().get());
        assertTrue(pick.accept());
        assertTrue(pick.done().get());
        assertEquals(List.of("Rubryka", "Wire"), names());
        assertEquals(3, model.chosen().get().uses().claims());
        assertEquals("merge", writer.history().undoable().orElseThrow().what());
        work.run(() -> writer.history().undo(), _ -> {});
        assertEquals(List.of("Babel", "Rubryka", "Wire"), names());
    }

    @Test
    void aMergeThatIsStoppedLeavesAllAsItWasAndSaysSo() {
        var later = new ArrayDeque<Runnable>();
        var slow = new Work(later::add, Runnable::run, Runnable::run, errors::add);
        var waiting =
                new NamesModel(NameKind.SOURCE, writer, reader, slow, Messages.of(Locale.ENGLISH), Show.in(Locale.UK));
        waiting.open();
        var pick = PickModel.of(waiting, PickModel.Purpose.MERGE, id("Babel")).orElseThrow();
        pick.typed().set("rubr");
        assertTrue(pick.accept());
        assertEquals(4, pick.doing().get().total());
        assertFalse(pick.accept(), "one at a time");
        assertTrue(pick.stop());
        later.remove().run();
        assertNull(pick.doing().get());
        assertFalse(pick.done().get());
        assertEquals("Cancelled: nothing was changed.", pick.says().get());
        assertEquals(
                3,
                writer.named(NameKind.SOURCE)
                        .get(id("Babel"))
                        .orElseThrow()
                        .uses()
                        .claims());
        assertTrue(pick.accept());
        later.remove().run();
        assertTrue(pick.done().get());
    }

    @Test
    void ofTwoTheOneOnWhichLessStandsGoes() {
        var rows = model.grid().rows();
        rows.get(0);
        var pick =
                PickModel.ofTwo(model, new long[] {id("Babel"), id("Rubryka")}).orElseThrow();
        assertEquals("Merge “Rubryka” into…", pick.title());
        assertEquals("Babel", pick.chosen().get().name());
        assertEquals("Merge “Babel” into…", swapped(pick).title());
        assertEquals("Rubryka", pick.chosen().get().name());
    }

    private static PickModel swapped(PickModel pick) {
        pick.swap();
        return pick;
    }

    @Test
    void whatMakesNoSenseIsRefusedWithASentence() {
        model = model(NameKind.MEASURE, Locale.ENGLISH);
        var merge = PickModel.of(model, PickModel.Purpose.MERGE, id("tanks")).orElseThrow();
        merge.typed().set("killed");
        assertTrue(merge.refused().get());
        assertTrue(merge.says().get().contains("“people”"), merge.says().get());
        assertFalse(merge.accept());
        var part = PickModel.of(model, PickModel.Purpose.PART, id("losses")).orElseThrow();
        part.typed().set("killed");
        assertEquals(
                "“killed” belongs to “losses”, which would then belong to itself.",
                part.says().get());
        assertFalse(part.accept());
    }

    @Test
    void aPartIsTakenOutAndPutBack() {
        model = model(NameKind.MEASURE, Locale.ENGLISH);
        PickModel.of(model, PickModel.Purpose.PART, id("killed")).orElseThrow().takeOut();
        assertEquals(List.of(), model.outlined().get().parts(id("losses")));
        var pick = PickModel.of(model, PickModel.Purpose.PART, id("killed")).orElseThrow();
        pick.typed().set("loss");
        assertTrue(pick.accept());
        assertEquals(1, model.outlined().get().parts(id("losses")).size());
    }

    @ParameterizedTest
    @CsvSource({"en, kind, outl, 2", "uk, kind, видан, 2", "en, claims, > 2, 1", "en, whole, bab, 1", "en, name, б, 0"})
    void filtersSpeakTheReadersLanguage(Locale locale, String column, String typed, int found) {
        model = model(NameKind.SOURCE, locale);
        model.grid().arrangement().set(Arrangement.NONE.withFilter(column, typed));
        assertEquals(found, model.grid().shown().get());
        assertEquals(3, model.grid().total().get());
    }
}
