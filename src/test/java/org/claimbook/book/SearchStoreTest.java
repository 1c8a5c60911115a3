package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.history.Step;
import org.claimbook.book.search.Found;
import org.claimbook.book.search.Found.Kind;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.Snippet;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchStoreTest {
    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void fill() {
        book = Book.create(folder.resolve("a.claimbook"));
        var report = book.reports()
                .insert(
                        Report.titled("Втрати під Курськом").withOutlet("The Gull"),
                        "The officer counts 20,842 people lost. Most of the boats were lost near Київ in spring.");
        book.reports().insert(Report.titled("Weather").withOutlet("The Gull"), "Rain over the boats of Kursk.");
        add(report, "over 20,000 people lost", "Losses", "The officer", "counted twice");
        add(report, "717 captured near Kursk", "Captured", "Галина Їжак", null);
        add(report, null, "Captured", "The officer", "Kursk, by phone");
        book.names().put(new Alias("", NameKind.SOURCE, "Офіцер", "The officer"));
        book.names().put(new Alias("", NameKind.SOURCE, "The old officer", "The officer"));
    }

    private Claim add(Report report, @Nullable String quote, String measure, String claimant, @Nullable String note) {
        return book.claims()
                .insert(Claims.of(measure, claimant, "2024-11-05", "5")
                        .withReport(report)
                        .withTopic(new Topic(measure, "people", "North", "Kursk region"))
                        .withWords(new Words(null, quote, -1, -1))
                        .withNote(note));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void reportsAreFoundByTitleTextAndOutletInAnyOrder() {
        assertEquals(List.of("Втрати під Курськом"), reports("lost gull"));
        assertEquals(List.of("Втрати під Курськом"), reports("КУРСЬК втрат"));
        assertEquals(List.of("Втрати під Курськом"), reports("КИЇВ"));
        assertEquals(List.of("Weather", "Втрати під Курськом"), reports("boats"), "the shorter text is the better");
        assertEquals(List.of("Weather", "Втрати під Курськом"), reports("the gull"));
    }

    @Test
    void aPhraseStandsAsItIsTyped() {
        assertEquals(List.of("Втрати під Курськом"), reports("\"boats were\""));
        assertEquals(List.of(), reports("\"were boats\""));
        assertEquals(List.of("Weather"), reports("\"the boats of ku"));
    }

    @Test
    void theWordsOfATextAreMarked() {
        var hit = (Hit.OfReport) hits("київ spring", Kind.REPORT).getFirst();
        assertEquals(List.of("Київ", "spring"), marked(hit.words()));
        assertEquals(List.of(), marked(hit.title()));
        hit = (Hit.OfReport) hits("weather", Kind.REPORT).getFirst();
        assertEquals(List.of("Weather"), marked(hit.title()));
        assertNull(hit.words(), "they stand in the title only");
    }

    @Test
    void claimsAreFoundByTheirOwnWordsFirstThenByNames() {
        assertEquals(List.of(2L, 3L, 1L), claims("kursk"), "a quote, then a note, then the place alone");
        assertEquals(List.of(1L), claims("20,000 losses"));
        assertEquals(List.of(3L), claims("captured офіцер"));
        assertEquals(List.of(3L, 2L, 1L), claims("north"));
        assertEquals(List.of(2L), claims("їжак 717"));
        assertEquals(List.of(), claims("їжак 20,000"));
    }

    @Test
    void aClaimShowsTheTextThatHasTheWords() {
        var hit = (Hit.OfClaim) hits("twice", Kind.CLAIM).getFirst();
        assertEquals("counted twice", Objects.requireNonNull(hit.words()).text());
        hit = (Hit.OfClaim) hits("losses", Kind.CLAIM).getFirst();
        assertEquals(
                "over 20,000 people lost", Objects.requireNonNull(hit.words()).text());
    }

    @Test
    void namesAreFoundOnceAndByAliasToo() {
        assertEquals(List.of("The officer"), names("officer", Kind.SOURCE));
        assertNull(((Hit.OfName) hits("officer", Kind.SOURCE).getFirst()).alias());
        var hit = (Hit.OfName) hits("офіц", Kind.SOURCE).getFirst();
        assertEquals("The officer", hit.plain());
        assertEquals(List.of("Офіцер"), marked(hit.alias()));
        assertEquals(List.of("Captured"), names("capt", Kind.MEASURE));
        assertEquals(List.of("North"), names("north", Kind.SUBJECT));
        assertEquals(List.of("Kursk region"), names("region kursk", Kind.PLACE));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertTrue(find(" ").groups().isEmpty());
        assertTrue(find(" ").words().isEmpty());
        assertTrue(find("zebra").groups().isEmpty());
    }

    @Test
    void whateverIsTypedIsOnlyWords() {
        for (var typed : List.of(
                "\"", "*", "NOT", "AND OR", "title:x", "{", "a\" OR \"b", "(", "NEAR(a b)", "-", "^a", "''; --")) {
            assertEquals(typed.isBlank(), find(typed).words().isEmpty() && !typed.equals("\""), typed);
        }
    }

    @Test
    void signsAreSoughtByLetters() {
        add(Report.titled("№ 7"), "a third (33 %)", "m", "c", null);
        assertEquals(List.of("№ 7"), reports("№"));
        assertEquals(List.of(4L), claims("%"));
        assertEquals(List.of(4L), claims("third – %"), "but not between words");
    }

    @Test
    void ofManyTheBestAreGivenAndAllCounted() {
        for (var i = 0; i < 20; i++) {
            add(Report.titled("R" + i), "heron " + i, "m", "c", null);
        }
        var group = group("heron", Kind.CLAIM);
        assertEquals(5, group.hits().size());
        assertEquals(20, group.total());
        assertTrue(group.isCounted());
    }

    @Test
    void veryManyAreNotCountedToTheEnd() {
        book.bulkInsert(Step.Draft.of("import", null), bulk -> {
            for (var i = 0; i < 3_000; i++) {
                bulk.add(Claims.of("m", "heron", "2024", "1").withNote(i % 2 == 0 ? "heron seen" : null));
            }
            return 0;
        });
        for (var typed : List.of("seen", "heron", "daily", "heron seen", "daily heron")) {
            var group = group(typed, Kind.CLAIM);
            assertEquals(5, group.hits().size(), typed);
            assertEquals(1_000, group.total(), typed);
            assertFalse(group.isCounted(), typed);
        }
        assertEquals(1_500, book.claims().count(ClaimFilter.ALL.withText("daily seen")));
        assertEquals(3_000, book.claims().count(ClaimFilter.ALL.withText("daily heron")));
        assertEquals(List.of(3L), claims("phone captured"), "the rare word leads");
    }

    private Found find(String typed) {
        return book.search().find(typed, 5);
    }

    private Found.Group group(String typed, Kind kind) {
        return find(typed).groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElse(new Found.Group(kind, List.of(), 0, true));
    }

    private List<Hit> hits(String typed, Kind kind) {
        return group(typed, kind).hits();
    }

    private List<String> reports(String typed) {
        return hits(typed, Kind.REPORT).stream()
                .map(hit -> ((Hit.OfReport) hit).report().title())
                .toList();
    }

    private List<Long> claims(String typed) {
        return hits(typed, Kind.CLAIM).stream()
                .map(hit -> ((Hit.OfClaim) hit).claim().id())
                .toList();
    }

    private List<String> names(String typed, Kind kind) {
        return hits(typed, kind).stream().map(hit -> ((Hit.OfName) hit).plain()).toList();
    }

    private static List<String> marked(@Nullable Snippet piece) {
        var words = new ArrayList<String>();
        if (piece != null) {
            piece.marks().forEach(mark -> words.add(piece.text().substring(mark.start(), mark.end())));
        }
        return words;
    }
}
