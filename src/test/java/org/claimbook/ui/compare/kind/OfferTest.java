package org.claimbook.ui.compare.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimbook.chart.Kind;
import org.claimbook.model.Measure;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferTest {
    @TempDir
    private Path folder;

    private SmallBook small;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        small.claim("losses, North", "A", "2024-05-01", "10");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<Kind> offered(Wish wish) {
        var answer = new Lookup(small.book()).find(wish);
        return Arrays.stream(Kind.values())
                .filter(kind -> Offer.missing(kind, answer).isEmpty())
                .toList();
    }

    private void part(String name, String place) {
        small.claim(name + ", " + place, "A", "2024-05-01", "4");
        var measures = small.book().measures();
        var known = measures.find(name, "items").orElseThrow();
        measures.put(new Measure(known.uid(), name, "items", "losses", false, null));
    }

    @Test
    void oneSourceHasNoRatioAndNoDisagreement() {
        assertEquals(List.of(Kind.TIMELINE, Kind.RANGE, Kind.CHANGE), offered(Wish.ANY));
    }

    @Test
    void twoSourcesHaveBoth() {
        small.claim("losses, North", "B", "2024-05-01", "9");
        assertEquals(List.of(Kind.TIMELINE, Kind.RANGE, Kind.RATIO, Kind.CHANGE, Kind.HEATMAP), offered(Wish.ANY));
    }

    @Test
    void partsOfTheSamePlaceAreABreakdown() {
        part("killed", "North");
        var wish = Wish.ANY.withMeasure(new MeasureName("losses", "items"));
        assertEquals(List.of(Kind.TIMELINE, Kind.RANGE, Kind.CHANGE, Kind.BREAKDOWN, Kind.MULTIPLES), offered(wish));
    }

    @Test
    void partsOfAnotherPlaceAreNone() {
        part("killed", "South");
        var wish = Wish.ANY.withMeasure(new MeasureName("losses", "items"));
        assertEquals(List.of(Kind.TIMELINE, Kind.RANGE, Kind.CHANGE), offered(wish));
    }

    @Test
    void withoutSourcesThereIsNothing() {
        assertEquals(List.of(), offered(Wish.ANY.withSources(List.of())));
    }
}
