package org.claimbook.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.NameKind;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
    @TempDir
    private Path folder;

    private Book writer;
    private Book reader;
    private Work work;
    private HistoryModel model;

    @BeforeEach
    void open() {
        var file = folder.resolve("A.claimbook");
        writer = Book.create(file);
        reader = Book.read(file);
        work = Work.direct(failure -> fail(failure));
        model = new HistoryModel(
                writer, reader, this::name, Messages.of(Locale.ENGLISH), Show.in(Locale.ENGLISH), work);
    }

    @AfterEach
    void close() {
        reader.close();
        writer.close();
    }

    /// Knows one source by its key.
    private Optional<String> name(NameKind kind, long id) {
        return kind == NameKind.SOURCE && id == 1 ? Optional.of("General Staff") : Optional.empty();
    }

    @Test
    void anEmptyBookHasNoSteps() {
        assertEquals(List.of(), model.steps());
        assertNull(model.chosen().get());
    }

    @Test
    void theNewestStepStandsFirstAndIsChosen() {
        insertClaim();
        edit("9208", "9310");
        assertEquals(
                List.of("edit", "add"), model.steps().stream().map(Step::what).toList());
    }

    @Test
    void aChangedFigureIsShownFromWhatToWhat() {
        insertClaim();
        edit("9208", "9310");
        model.chosen().set(model.steps().getFirst());
        assertEquals(
                List.of(new ChangeLine(
                        "claim", "tanks lost · General Staff · 5 Nov 2024", "value", "9,208", "9,310", 1)),
                model.changes());
    }

    @Test
    void anAddedRowShowsItsValuesByNameAndLeavesOutWhatOnlyTheBookNeeds() {
        insertClaim();
        model.chosen().set(model.steps().getLast());
        var lines = model.changes();
        assertEquals(
                List.of("General Staff"),
                lines.stream()
                        .filter(line -> line.column().equals("claimant_id"))
                        .map(ChangeLine::after)
                        .toList());
        assertEquals(
                0,
                lines.stream()
                        .filter(line -> List.of("id", "uid", "name_key").contains(line.column()))
                        .count());
    }

    @Test
    void aRowThatAStepAddsAndThenFillsKeepsItsName() {
        work.run(
                () -> writer.sources()
                        .put(new Source("", "HUR", Source.Kind.MILITARY, "Ukraine", null, null, null, "Since 1992")),
                _ -> {});
        assertEquals(
                Set.of("HUR"), model.changes().stream().map(ChangeLine::row).collect(Collectors.toSet()));
    }

    @Test
    void undoGoesBackToTheChosenStepAndRedoUpToIt() {
        insertClaim();
        edit("9208", "9310");
        edit("9310", "9400");
        model.chosen().set(model.steps().get(1));
        model.undoBack();
        assertEquals(List.of(true, true, false), undone());
        assertEquals("9208", stored());
        model.chosen().set(model.steps().getFirst());
        model.redoUpTo();
        assertEquals(List.of(false, false, false), undone());
        assertEquals("9400", stored());
    }

    @Test
    void redoUpToAStepUndoneAloneDoesWhatWasUndoneAfterItFirst() {
        insertClaim();
        edit("9208", "9310");
        step(
                "edit",
                () -> writer.claims()
                        .update(writer.claims().get(1).orElseThrow().withNote("seen")));
        model.chosen().set(model.steps().get(1));
        model.undoOnly();
        model.chosen().set(model.steps().getFirst());
        model.undoOnly();
        assertEquals(List.of(true, true, false), undone());
        model.chosen().set(model.steps().get(1));
        model.redoUpTo();
        assertEquals(List.of(false, false, false), undone());
    }

    @Test
    void theChosenStepStaysChosenWhenAnotherIsDone() {
        insertClaim();
        model.chosen().set(model.steps().getFirst());
        edit("9208", "9310");
        assertEquals("add", Objects.requireNonNull(model.chosen().get()).what());
    }

    private List<Boolean> undone() {
        return model.steps().stream().map(step -> step.undoneAt() != null).toList();
    }

    private String stored() {
        return Objects.requireNonNull(
                        reader.claims().get(1).orElseThrow().figure().value())
                .toPlainString();
    }

    private void insertClaim() {
        var report = new Report("", "Morning figures", null, null, null, null, null, null, null, null);
        var claim = new Claim(
                0,
                "",
                report,
                Words.NONE,
                Figure.exact("9208"),
                Speech.by("General Staff"),
                new Topic("tanks lost", "items", null, null),
                new Period(
                        Accumulation.CUMULATIVE,
                        null,
                        EdtfDate.parse("2024-11-05").orThrow(),
                        null),
                Grade.ACCEPTED,
                null,
                null);
        step("add", () -> writer.claims().insert(claim));
    }

    private void edit(String from, String to) {
        step("edit", () -> {
            var claim = writer.claims().get(1).orElseThrow();
            assertEquals(Figure.exact(from), claim.figure());
            return writer.claims().update(claim.withFigure(Figure.exact(to)));
        });
    }

    private void step(String what, Supplier<Claim> change) {
        work.run(() -> writer.step(Step.Draft.of(what, "claim"), change), _ -> {});
    }
}
