package org.claimbook.ui.compare.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimbook.compare.Series;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final List<Lane> series = List.of(Lane.of(series("a", 1, 5, 9)), Lane.of(series("b", 4, 6)));

    @Test
    void goesAlongTheDatesAndStopsAtTheEnds() {
        assertEquals("a5", uid(new Walk(series, "a1").along(1)));
        assertEquals("a9", uid(new Walk(series, "a9").along(1)));
        assertEquals("b4", uid(new Walk(series, "b4").along(-1)));
    }

    @Test
    void goesAcrossToTheNearestDateAndRound() {
        assertEquals("b4", uid(new Walk(series, "a1").across(1)));
        assertEquals("b6", uid(new Walk(series, "a9").across(-1)));
        assertEquals("a5", uid(new Walk(series, "b6").across(1)));
    }

    @Test
    void beginsWithTheNewestOfTheFirst() {
        assertEquals("a9", uid(new Walk(series, null).along(1)));
        assertEquals("a9", uid(new Walk(series, "elsewhere").across(1)));
        assertTrue(new Walk(List.of(), null).along(1).isEmpty());
    }

    private static String uid(Optional<Series.Point> point) {
        return point.orElseThrow().claim().uid();
    }

    private static Series series(String source, int... days) {
        return new Series(
                source, IntStream.of(days).mapToObj(day -> point(source, day)).toList());
    }

    private static Series.Point point(String source, int day) {
        var date = LocalDate.of(2024, 5, day);
        var period = new Period(Accumulation.LEVEL, null, EdtfDate.of(date), null);
        var claim = new Claim(
                day,
                source + day,
                Report.titled("r"),
                Words.NONE,
                Figure.exact("1"),
                Speech.by(source),
                new Topic("m", "", null, null),
                period,
                Grade.ACCEPTED,
                null,
                null);
        return new Series.Point(date, claim);
    }
}
