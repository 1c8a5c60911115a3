package org.claimbook.ui.compare.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.claimbook.book.claim.TopicStore.Combination;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.claimbook.ui.compare.find.Choices.Option;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private static final EdtfDate AUGUST = EdtfDate.parse("2024-08-06").orThrow();
    private static final EdtfDate WAR = EdtfDate.parse("2022-02-24").orThrow();

    private final Choices choices = Choices.of(List.of(
            found("Russian", "Kursk", Accumulation.CUMULATIVE, AUGUST, 10, 3),
            found("Russian", "Kursk", Accumulation.CUMULATIVE, WAR, 4, 2),
            found("Russian", null, Accumulation.CUMULATIVE, WAR, 500, 1),
            found("Russian", null, Accumulation.PERIOD, AUGUST, 30, 1),
            found("Russian", null, Accumulation.PERIOD, WAR, 31, 1),
            found("Ukrainian", "Kursk", Accumulation.CUMULATIVE, AUGUST, 7, 2)));

    @Test
    void severalSourcesComeBeforeManyClaims() {
        assertEquals(10, choices.best().orElseThrow().claims());
    }

    @Test
    void figuresOfPeriodsAreOneWhateverTheirStart() {
        var periods = choices.all().stream()
                .filter(choice -> choice.key().accumulation() == Accumulation.PERIOD)
                .toList();
        assertEquals(1, periods.size());
        assertEquals(61, periods.getFirst().claims());
    }

    @Test
    void onlyWhatGoesWithTheSubjectIsOffered() {
        var ukrainian = key("Ukrainian", "Kursk", Accumulation.CUMULATIVE, AUGUST);
        assertEquals(List.of(new Option("Kursk", 7)), choices.options(Facet.PLACE, ukrainian));
        assertEquals(List.of(new Option(AUGUST, 7)), choices.options(Facet.SINCE, ukrainian));
        var russian = key("Russian", "Kursk", Accumulation.CUMULATIVE, AUGUST);
        assertEquals(List.of(new Option(null, 561), new Option("Kursk", 14)), choices.options(Facet.PLACE, russian));
    }

    @Test
    void whatCanStayStays() {
        var now = key("Ukrainian", "Kursk", Accumulation.CUMULATIVE, AUGUST);
        assertEquals(
                key("Russian", "Kursk", Accumulation.CUMULATIVE, AUGUST), choices.with(Facet.SUBJECT, "Russian", now));
    }

    @Test
    void whatCannotStayGivesWay() {
        var now = key("Russian", "Kursk", Accumulation.CUMULATIVE, AUGUST);
        assertEquals(key("Russian", null, Accumulation.CUMULATIVE, WAR), choices.with(Facet.PLACE, null, now));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        var now = key("Ukrainian", "Kursk", Accumulation.CUMULATIVE, AUGUST);
        assertThrows(IllegalArgumentException.class, () -> choices.with(Facet.SINCE, WAR, now));
    }

    private static Combination found(
            String subject, String place, Accumulation how, EdtfDate start, long claims, long claimants) {
        return new Combination(new Topic("losses", "people", subject, place), how, start, claims, claimants);
    }

    private static SeriesKey key(String subject, String place, Accumulation how, EdtfDate start) {
        return new SeriesKey(new Topic("losses", "people", subject, place), how, start);
    }
}
