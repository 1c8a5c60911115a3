package org.claimbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.claimbook.book.Book;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.job.SampleBook;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {
    @TempDir
    private Path folder;

    private final List<String> went = new ArrayList<>();
    private SearchWords sought = SearchWords.of("");
    private final Destinations to = new Destinations() {
        @Override
        public void search(String words) {
            went.add("claims " + words);
        }

        @Override
        public void go(Hit hit, SearchWords words) {
            sought = words;
            went.add(
                    switch (hit) {
                        case Hit.OfReport of -> "report " + of.report().title();
                        case Hit.OfClaim of -> "claim " + of.claim().figure().stated();
                        case Hit.OfName of -> of.kind().code() + " " + of.plain();
                    });
        }
    };
    private Book book;
    private SearchModel model;

    @BeforeEach
    void open() {
        var file = folder.resolve("a.claimbook");
        SampleBook.create(file);
        book = Book.read(file);
        model = new SearchModel(book, Work.direct(failure -> fail(failure)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatIsFoundStandsUnderTheHeadOfItsKind() {
        search("syrskyi");
        var heads = model.lines().stream()
                .filter(line -> line instanceof SearchLine.Head)
                .map(line -> ((SearchLine.Head) line).kind().name())
                .toList();
        assertEquals(List.of("REPORT", "CLAIM", "SOURCE"), heads);
        assertTrue(model.lines().getFirst() instanceof SearchLine.All);
        assertEquals(SearchModel.State.FOUND, model.state().get());
    }

    @Test
    void theFirstLineIsAllClaimsWithTheWords() {
        search(" syrskyi ");
        assertEquals(0, model.chosen().get());
        assertTrue(model.go(to));
        assertEquals(List.of("claims syrskyi"), went);
        assertEquals("syrskyi", model.applied().get());
        assertEquals("syrskyi", model.typed().get());
        assertFalse(model.isOpen().get());
    }

    @Test
    void arrowsPassOverHeadsAndGoRound() {
        search("syrskyi");
        model.move(1);
        assertEquals(2, model.chosen().get());
        model.move(-1);
        assertEquals(0, model.chosen().get());
        model.move(-1);
        assertEquals(model.lines().size() - 1, model.chosen().get());
        model.move(1);
        assertEquals(0, model.chosen().get());
        model.choose(1);
        assertEquals(0, model.chosen().get(), "a head leads nowhere");
    }

    @Test
    void aLineLeadsToWhatItShowsAndTheFieldIsAsBefore() {
        search("tramways");
        model.move(-1);
        model.go(to);
        assertEquals(List.of("source Fable Tramways"), went);
        assertEquals(SearchWords.of("tramways"), sought);
        assertEquals("", model.typed().get());
        assertEquals("", model.applied().get());
    }

    @Test
    void whereNothingIsFoundEnterGoesNowhere() {
        search("zebra");
        assertEquals(SearchModel.State.NOTHING, model.state().get());
        assertFalse(model.go(to));
        assertTrue(model.isOpen().get());
        assertEquals(List.of(), went);
    }

    @Test
    void whatFiltersTheClaimsStaysWhenTheListIsClosed() {
        search("syrskyi");
        model.go(to);
        model.open();
        model.typed().set("tram");
        model.look();
        model.close();
        assertEquals("syrskyi", model.typed().get());
        model.open();
        model.clear();
        assertEquals("", model.applied().get());
    }

    @Test
    void theFieldFollowsAFilterThatOthersTakeAway() {
        search("syrskyi");
        model.go(to);
        model.applied().set("");
        assertEquals("", model.typed().get());
    }

    @Test
    void emptyWordsAskNothing() {
        search("syrskyi");
        model.typed().set(" ");
        model.look();
        assertEquals(SearchModel.State.EMPTY, model.state().get());
        assertEquals(List.of(), model.lines());
    }

    @Test
    void whoIsQuickerThanTheAnswerGetsAllClaims() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var slow =
                new SearchModel(book, new Work(Runnable::run, waiting::add, Runnable::run, failure -> fail(failure)));
        slow.typed().set("tram");
        slow.open();
        waiting.remove().run();
        slow.typed().set("tramways lost");
        slow.look();
        assertTrue(slow.go(to));
        assertEquals(List.of("claims tramways lost"), went);
    }

    private void search(String words) {
        model.typed().set(words);
        model.open();
    }
}
