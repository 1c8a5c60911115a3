package org.claimbook.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.NameKind;
import org.claimbook.model.Source;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnAliasTest {
    @TempDir
    private Path folder;

    private Book book;
    private List<Claim> claims;
    private LearnAlias learn;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("flood.claimbook"));
        claims = new StoreReport(book)
                .store(Flood.draft(Flood.reading("the mayor", "dwellings")))
                .claims();
        learn = new LearnAlias(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aCorrectedClaimantIsOfferedAsAnAlias() {
        assertEquals(
                Optional.of(new LearnAlias.Offer(NameKind.SOURCE, "the mayor", "", "Ada Brook", "", 1)),
                offer(claimant(claims.get(0), "Ada Brook")));
    }

    @Test
    void aCorrectedMeasureIsOfferedWithItsUnits() {
        assertEquals(
                Optional.of(new LearnAlias.Offer(NameKind.MEASURE, "dwellings", "homes", "homes lost", "houses", 1)),
                offer(measure(claims.get(0), "homes lost", "houses")));
    }

    @Test
    void whatIsLearntIsUsedTheNextTime() {
        learn.accept(offer(claimant(claims.get(0), "Ada Brook")).orElseThrow());
        learn.accept(offer(measure(claims.get(0), "homes lost", "houses")).orElseThrow());
        var other = book.claims().get(claims.get(1).id()).orElseThrow();
        assertEquals("Ada Brook", other.speech().claimant());
        assertEquals("homes lost", other.topic().measure());
        assertEquals("houses", other.topic().unit());
        var next = Flood.longer(Flood.reading("The Mayor", "dwellings"));
        var fresh = new StoreReport(book).store(Flood.draft(next)).claims().getFirst();
        assertEquals("Ada Brook", fresh.speech().claimant());
        assertEquals(
                List.of("the mayor = Ada Brook ", "dwellings = homes lost houses"),
                BookNames.of(book).stream()
                        .filter(name -> !name.form().equals(name.name()))
                        .map(name -> name.form() + " = " + name.name() + " " + name.unit())
                        .toList());
    }

    @Test
    void theNextReadingFindsTheBooksOwnNames() {
        var read = new ReadReport(new Reader(), book);
        var text = "In the port, %d dwellings were lost, the mayor said.";
        var first = new StoreReport(book)
                .store(read.text(text.formatted(310), Flood.HEAD))
                .claims();
        assertEquals("dwellings", first.getFirst().topic().measure());
        learn.accept(offer(measure(first.getFirst(), "homes lost", "houses")).orElseThrow());
        var next = read.text(text.formatted(320), Flood.HEAD).reading().proposals();
        assertEquals("homes lost", next.getFirst().topic().measure());
        assertEquals("houses", next.getFirst().topic().unit());
    }

    @Test
    void learningIsOneStepThatCanBeTakenBack() {
        learn.accept(offer(claimant(claims.get(0), "Ada Brook")).orElseThrow());
        var step = book.history().undo();
        assertEquals("learn", step.what());
        assertEquals("the mayor → Ada Brook", step.detail());
        assertEquals("the mayor", claimantOf(claims.get(1)));
        assertEquals("Ada Brook", claimantOf(claims.get(0)));
        book.history().redo();
        assertEquals("Ada Brook", claimantOf(claims.get(1)));
    }

    @Test
    void anAcceptedClaimKeepsItsName() {
        new JudgeClaims(book).judge(List.of(claims.get(1).id()), Status.ACCEPTED);
        assertEquals(Optional.empty(), offer(claimant(claims.get(0), "Ada Brook")));
    }

    @Test
    void aSourceOfWhichMoreIsSaidKeepsItsName() {
        book.sources().put(new Source("", "the mayor", Source.Kind.PERSON, "Vale", null, null, null, null));
        assertEquals(Optional.empty(), offer(claimant(claims.get(0), "Ada Brook")));
    }

    @Test
    void aWayOfWritingTeachesNothing() {
        assertEquals(Optional.empty(), offer(claimant(claims.get(0), "The  Mayor")));
        assertEquals(Optional.empty(), offer(claimant(claims.get(0), null)));
        assertEquals(Optional.empty(), offer(measure(claims.get(0), "dwellings", "houses")));
    }

    @Test
    void aNameThatStandsInTwoUnitsIsNoAlias() {
        var changed = book.claims().update(measure(claims.get(1), "dwellings", "huts"));
        assertEquals("huts", changed.topic().unit());
        assertEquals(Optional.empty(), offer(measure(claims.get(0), "homes lost", "houses")));
    }

    @Test
    void whatNobodyReadTeachesNothing() {
        var typed = book.claims()
                .insert(new Claim(
                        0,
                        "",
                        claims.get(0).report(),
                        claims.get(0).words(),
                        claims.get(0).figure(),
                        claims.get(0).speech(),
                        claims.get(0).topic(),
                        claims.get(0).period(),
                        claims.get(0).grade(),
                        null,
                        null));
        assertEquals(Optional.empty(), learn.offer(typed, book.claims().update(claimant(typed, "Ada Brook"))));
    }

    private Optional<LearnAlias.Offer> offer(Claim changed) {
        var before = book.claims().get(changed.id()).orElseThrow();
        return learn.offer(before, book.claims().update(changed));
    }

    private Claim claimant(Claim claim, @Nullable String name) {
        var now = book.claims().get(claim.id()).orElseThrow();
        return now.withSpeech(now.speech().withClaimant(name));
    }

    private Claim measure(Claim claim, String name, String unit) {
        var now = book.claims().get(claim.id()).orElseThrow();
        return now.withTopic(now.topic().withMeasure(name).withUnit(unit));
    }

    private String claimantOf(Claim claim) {
        return String.valueOf(
                book.claims().get(claim.id()).orElseThrow().speech().claimant());
    }
}
