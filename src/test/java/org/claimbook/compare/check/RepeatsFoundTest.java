package org.claimbook.compare.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.Link.Kind;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

class RepeatsFoundTest {
    /// "2>1": the second repeats the first.
    private static List<String> found(List<Link> links, Claimed... claims) {
        var statement = new Statement(Stream.of(claims).map(Claimed::claim).toList(), new Linked(links));
        return RepeatsFound.in(statement).stream()
                .map(repeat -> repeat.from().id() + ">" + repeat.to().id())
                .toList();
    }

    private static List<String> found(Claimed... claims) {
        return found(List.of(), claims);
    }

    private static Claimed in(long id, String report, String published) {
        return Claimed.of(id).in(report).published(published).exact("54");
    }

    @Test
    void theLaterReportsRepeatTheEarliest() {
        assertEquals(
                List.of("1>3", "2>3"),
                found(in(1, "a", "2024-11-06"), in(2, "b", "2024-11-07"), in(3, "c", "2024-11-05")));
    }

    @Test
    void aReportWithoutADateComesLast() {
        assertEquals(List.of("1>2"), found(Claimed.of(1).in("a").exact("54"), in(2, "b", "2025-01-01")));
        assertEquals(
                List.of("2>1"),
                found(Claimed.of(1).in("a").exact("54"), Claimed.of(2).in("b").exact("54.0")));
    }

    @Test
    void otherFiguresAreNoRepeats() {
        var first = in(1, "a", "2024-11-05");
        assertEquals(List.of(), found(first, in(2, "b", "2024-11-06").exact("55")));
        assertEquals(List.of(), found(first, in(2, "b", "2024-11-06").figure(Qualifier.ABOUT, "54")));
        assertEquals(List.of(), found(first, in(2, "b", "2024-11-06").measure("guns")));
        assertEquals(List.of(), found(first, in(2, "b", "2024-11-06").unit("")));
        assertEquals(List.of(), found(first, in(2, "a", "2024-11-05")));
        assertEquals(
                List.of(),
                found(
                        in(1, "a", "2024-11-05").figure(Figure.unknown("many")),
                        in(2, "b", "2024-11-06").figure(Figure.unknown("many"))));
    }

    @Test
    void boundsAndRangesAreRepeatedToo() {
        assertEquals(
                List.of("2>1"),
                found(
                        in(1, "a", "2024-11-05").between("5", "7"),
                        in(2, "b", "2024-11-06").between("5", "7")));
    }

    @Test
    void whatIsJoinedAlreadyIsLeftAlone() {
        var first = in(1, "a", "2024-11-05");
        var second = in(2, "b", "2024-11-06");
        var third = in(3, "c", "2024-11-07");
        assertEquals(List.of("3>1"), found(List.of(Claimed.link(Kind.REPEATS, 2, 1)), first, second, third));
        assertEquals(List.of("2>1"), found(List.of(Claimed.link(Kind.REPEATS, 3, 2)), first, second, third));
        assertEquals(
                List.of(),
                found(
                        List.of(Claimed.link(Kind.REPEATS, 2, 1), Claimed.link(Kind.ROUNDS, 3, 2)),
                        first,
                        second,
                        third));
    }

    @Test
    void aReportThatSaysItTwiceIsJoinedOnce() {
        assertEquals(
                List.of("2>1"),
                found(
                        in(1, "a", "2024-11-05"),
                        in(2, "b", "2024-11-06"),
                        in(3, "b", "2024-11-06").at(Position.HEADLINE)));
    }
}
