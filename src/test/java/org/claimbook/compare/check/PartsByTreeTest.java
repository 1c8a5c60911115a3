package org.claimbook.compare.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Measure;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartsByTreeTest {
    private static final List<Measure> TREE = List.of(
            measure("losses", null, false),
            measure("killed", "losses", false),
            measure("wounded", "losses", false),
            measure("captured", "losses", false));

    private static Measure measure(String name, @Nullable String partOf, boolean signed) {
        return new Measure("uid of " + name, name, "people", partOf, signed, null);
    }

    private static Claimed said(long id, String measure, String exact) {
        return Claimed.of(id).measure(measure).unit("people").asOf("2024-11-05").exact(exact);
    }

    private static List<Total> totals(Claimed... claims) {
        return PartsByTree.of(Stream.of(claims).map(Claimed::claim).toList(), TREE, Set.of());
    }

    private static List<Long> parts(Total total) {
        return total.parts().stream().map(Claim::id).toList();
    }

    @Test
    void allChildrenAreComplete() {
        var totals = totals(
                said(1, "losses", "20842"),
                said(2, "killed", "7905"),
                said(3, "wounded", "12220"),
                said(4, "captured", "717"));
        assertEquals(1, totals.size());
        assertEquals(List.of(2L, 3L, 4L), parts(totals.getFirst()));
        assertTrue(totals.getFirst().complete());
        assertFalse(totals.getFirst().linked());
        assertFalse(totals.getFirst().signed());
    }

    @Test
    void someChildrenAreNot() {
        var totals = totals(said(1, "losses", "20842"), said(2, "killed", "7905"), said(4, "captured", "717"));
        assertEquals(List.of(2L, 4L), parts(totals.getFirst()));
        assertFalse(totals.getFirst().complete());
        assertEquals(List.of(), totals(said(1, "losses", "20842")));
        assertEquals(List.of(), totals(said(2, "killed", "7905"), said(4, "captured", "717")));
    }

    @Test
    void theOnlyChildOfAMeasureIsNotComplete() {
        var tree = List.of(measure("losses", null, false), measure("killed", "losses", true));
        var totals = PartsByTree.of(
                List.of(said(1, "losses", "9").claim(), said(2, "killed", "5").claim()), tree, Set.of());
        assertFalse(totals.getFirst().complete());
        assertTrue(totals.getFirst().signed());
    }

    @Test
    void eachClaimOfTheWholeIsATotal() {
        var totals = totals(
                said(1, "losses", "20000").figure(Qualifier.MORE_THAN, "20000").at(Position.HEADLINE),
                said(2, "losses", "20842"),
                said(3, "killed", "7905"));
        assertEquals(
                List.of(1L, 2L),
                totals.stream().map(total -> total.total().id()).toList());
    }

    @Test
    void oneWithLinkedPartsIsLeftOut() {
        var claims = List.of(
                said(1, "losses", "20842").claim(), said(2, "killed", "7905").claim());
        assertEquals(List.of(), PartsByTree.of(claims, TREE, Set.of("claim-1")));
    }

    @Test
    void theOtherFrameIsNotAdded() {
        var whole = said(1, "losses", "20842");
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").subject("other army")));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").place(null)));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").by(null)));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").since("2024-08-06")));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").asOf("2024-11-04")));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").accumulation(Accumulation.LEVEL)));
        assertEquals(List.of(), totals(whole, said(2, "killed", "1").unit("")));
        assertEquals(
                1,
                totals(said(1, "losses", "2").by(null), said(2, "killed", "1").by(null))
                        .size());
    }

    @Test
    void theClaimThatStandsIsThePart() {
        var whole = said(1, "losses", "20842");
        var standing = said(2, "killed", "7905");
        assertEquals(
                List.of(2L),
                parts(totals(whole, standing, said(3, "killed", "8000").at(Position.HEADLINE))
                        .getFirst()));
        assertEquals(
                List.of(2L),
                parts(totals(whole, standing, said(3, "killed", "8").figure(Qualifier.ABOUT, "8000"))
                        .getFirst()));
        assertEquals(
                List.of(2L),
                parts(totals(whole, standing, said(3, "killed", "8").status(Status.PROPOSED))
                        .getFirst()));
        assertEquals(
                List.of(3L),
                parts(totals(whole, standing, said(3, "killed", "7906")).getFirst()));
        assertEquals(
                List.of(3L),
                parts(totals(
                                whole,
                                standing,
                                said(3, "killed", "8")
                                        .figure(Figure.unknown("many"))
                                        .rank(Rank.PREFERRED))
                        .getFirst()));
    }

    @Test
    void deprecatedClaimsAreNeitherWholeNorPart() {
        assertEquals(List.of(), totals(said(1, "losses", "2").rank(Rank.DEPRECATED), said(2, "killed", "1")));
        assertEquals(
                List.of(), totals(said(1, "losses", "2"), said(2, "killed", "1").rank(Rank.DEPRECATED)));
    }
}
