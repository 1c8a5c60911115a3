package org.claimbook.book.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameMergeTest {
    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("a.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void twoSubjectsOfWhichBothHaveANoteBecomeOneWithItsOwn() {
        var subjects = book.named(NameKind.SUBJECT);
        var one = subjects.update(subjects.insert("Gulls").with(NamedField.NOTE, "birds"));
        var other = subjects.update(subjects.insert("Seagulls").with(NamedField.NOTE, "the same"));
        subjects.merge(other.id(), one.id()).run();
        assertEquals("birds", subjects.get(one.id()).orElseThrow().text(NamedField.NOTE));
        assertEquals(1, subjects.count());
    }

    @Test
    void allThatStandsOnTheOneComesToStandOnTheOther() {
        var claim = book.claims().insert(Claims.of("tents", "The Gull", "2024", "1"));
        var report = book.reports().insert(Report.titled("t").withOutlet("The Gull"), null);
        book.sources().put(new Source("", "Reporter", Source.Kind.PERSON, null, "The Gull", null, null, null));
        book.sources().put(new Source("", "Gull Daily", Source.Kind.OUTLET, null, "The Gull", null, null, null));
        book.names().put(new Alias("", NameKind.SOURCE, "Gull", "The Gull"));
        book.names().merge(NameKind.SOURCE, "the gull", "", "Gull Daily", "").run();
        assertEquals(
                "Gull Daily",
                book.claims().get(claim.id()).orElseThrow().speech().claimant());
        assertEquals(
                "Gull Daily", book.reports().find(report.uid()).orElseThrow().outlet());
        assertEquals("Gull Daily", book.sources().find("Reporter").orElseThrow().parent());
        assertNull(book.sources().find("Gull Daily").orElseThrow().parent());
        for (var alias : List.of("gull", "THE GULL")) {
            assertEquals(Optional.of("Gull Daily"), book.names().resolve(NameKind.SOURCE, alias));
        }
    }

    @Test
    void mergingIsOneStepThatCanBeTakenBack() {
        book.names().put(new Place("", "Port", "The Vale", null));
        book.names().put(new Place("", "Harbour", null, null));
        var before = Dumps.content(book);
        book.names().merge(NameKind.PLACE, "Port", "", "Harbour", "").run();
        assertEquals("merge", book.history().undoable().orElseThrow().what());
        var after = Dumps.content(book);
        book.history().undo();
        assertEquals(before, Dumps.content(book));
        book.history().redo();
        assertEquals(after, Dumps.content(book));
    }

    @Test
    void aMeasureIsMeantByItsUnitToo() {
        for (var unit : List.of("people", "units")) {
            book.measures().put(new Measure("", "troops", unit, null, false, null));
        }
        book.measures().put(new Measure("", "soldiers", "people", null, false, null));
        book.names()
                .merge(NameKind.MEASURE, "soldiers", "people", "troops", "units")
                .run();
        assertEquals(
                List.of("units"),
                book.names().forms(NameKind.MEASURE).stream()
                        .filter(form -> form.form().equals("soldiers"))
                        .map(NameStore.Form::unit)
                        .toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> book.names().merge(NameKind.MEASURE, "troops", "boats", "troops", "units"));
        assertThrows(
                IllegalArgumentException.class,
                () -> book.names().merge(NameKind.MEASURE, "troops", "units", "Troops", "units"));
    }

    @Test
    void onlyGuessesOfTheReaderMayGoUnasked() {
        book.claims().insert(Claims.of("tents", "The Gull", "2024", "1"));
        book.sources().put(new Source("", "Gull Daily", Source.Kind.OUTLET, null, null, null, null, null));
        assertEquals(
                OptionalLong.empty(),
                book.names()
                        .merge(NameKind.SOURCE, "The Gull", "", "Gull Daily", "")
                        .guesses());
        assertEquals(
                OptionalLong.of(0),
                book.names()
                        .merge(NameKind.SOURCE, "Gull Daily", "", "The Gull", "")
                        .guesses());
    }

    @Test
    void theOneThatStaysTakesOverWhatIsSaidOnlyOfTheOther() {
        book.sources().put(new Source("", "Gull", Source.Kind.OUTLET, "north", "Sea Press", "B", null, "daily"));
        book.sources().put(new Source("", "The Gull", Source.Kind.OUTLET, null, null, "A", null, null));
        book.names().merge(NameKind.SOURCE, "Gull", "", "The Gull", "").run();
        var kept = book.sources().find("Gull").orElseThrow();
        assertEquals(
                new Source(kept.uid(), "The Gull", Source.Kind.OUTLET, "north", "Sea Press", "A", null, "daily"), kept);
    }

    @Test
    void whatMovesIsToldBefore() {
        for (var date : List.of("2022", "2023", "2024")) {
            book.claims().insert(Claims.of("tents", "Gull", date, "1"));
        }
        book.reports().insert(Report.titled("t").withOutlet("Gull"), null);
        book.sources().put(new Source("", "Reporter", Source.Kind.PERSON, null, "Gull", null, null, null));
        book.sources().put(new Source("", "The Gull", Source.Kind.OUTLET, null, null, null, null, null));
        book.names().put(new Alias("", NameKind.SOURCE, "Seagull", "Gull"));
        var merge = book.names().merge(NameKind.SOURCE, "Gull", "", "The Gull", "");
        assertEquals(new NameMerge.Moves(3, 0, 1, 1, 1), merge.moves());
        merge.run();
        assertEquals(Optional.of("The Gull"), book.names().resolve(NameKind.SOURCE, "seagull"));
    }

    @Test
    void aClaimThatItMadeAndRelayedItselfCountsOnce() {
        var claim = Claims.of("tents", "Gull", "2024", "1");
        book.claims().insert(claim.withSpeech(new Speech("Gull", "Gull", null, Speech.Stance.CLAIMS)));
        book.claims().insert(claim.withSpeech(new Speech("Tern", "Gull", null, Speech.Stance.CLAIMS)));
        book.sources().put(new Source("", "The Gull", Source.Kind.OUTLET, null, null, null, null, null));
        var merge = book.names().merge(NameKind.SOURCE, "Gull", "", "The Gull", "");
        assertEquals(new NameMerge.Moves(1, 1, 0, 0, 0), merge.moves());
    }

    @Test
    void aLongMergeTellsHowFarItIsAndLeavesNothingWhereItIsStopped() {
        var count = 45_000;
        book.bulkInsert(Step.Draft.of("import", "a.csv"), bulk -> {
            for (var i = 0; i < count; i++) {
                bulk.add(Claims.of("tents", "Gull", "2024", Integer.toString(i)));
            }
            return count;
        });
        var gull = book.named(NameKind.SOURCE).ids(Map.of(), null, false)[0];
        var kept = book.named(NameKind.SOURCE).insert("The Gull").id();
        var merge = book.named(NameKind.SOURCE).merge(gull, kept);
        var last = book.history().undoable();
        var told = new ArrayList<Long>();
        assertThrows(
                CancellationException.class,
                () -> merge.run(rows -> {
                    told.add(rows);
                    if (told.size() == 2) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(last, book.history().undoable());
        assertEquals(
                count,
                book.named(NameKind.SOURCE).get(gull).orElseThrow().uses().claims());
        told.clear();
        merge.run(told::add);
        assertEquals(count, told.stream().mapToLong(rows -> rows).sum());
        assertEquals(3, told.stream().filter(rows -> rows > 0).count());
        assertEquals(
                count,
                book.named(NameKind.SOURCE).get(kept).orElseThrow().uses().claims());
        book.history().undo();
        assertEquals(
                count,
                book.named(NameKind.SOURCE).get(gull).orElseThrow().uses().claims());
    }

    @Test
    void theUidOfTheOneThatGoesIsKept() {
        var gull = book.named(NameKind.SOURCE).insert("Gull");
        var kept = book.named(NameKind.SOURCE).insert("The Gull");
        book.named(NameKind.SOURCE).merge(gull.id(), kept.id()).run();
        assertEquals(
                1,
                Dumps.content(book).get("alias").stream()
                        .filter(row -> row.contains("other_uid=" + gull.uid()))
                        .count());
    }

    @Test
    void twoMeasuresOfOneNameMayBothGoIntoAThird() {
        for (var unit : List.of("people", "units", "head")) {
            book.measures().put(new Measure("", unit.equals("head") ? "soldiers" : "troops", unit, null, false, null));
        }
        for (var unit : List.of("people", "units")) {
            book.names()
                    .merge(NameKind.MEASURE, "troops", unit, "soldiers", "head")
                    .run();
        }
        assertEquals(2, Dumps.content(book).get("alias").size());
    }
}
