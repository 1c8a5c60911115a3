package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Speech.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EchoTest {
    private static final Echo RULE = new Echo();

    @Test
    void aTellingFigureOfTwoClaimantsIsFound() {
        var topic = Topics.of(
                said(1, "A").exact("20842").claim(),
                said(2, "B").exact("20842.0").claim(),
                said(3, "A").exact("20842").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-1", "claim-2"));
        assertThat(Topics.found(RULE, topic).getFirst().details())
                .containsExactly(
                        "tanks, army, country", Figure.exact("20842"), Claimed.date("2024-11-05"), List.of("A", "B"));
    }

    @Test
    void eachFigureAndDateIsAFinding() {
        var topic = Topics.of(
                said(1, "A").exact("111").claim(),
                said(2, "B").exact("111").claim(),
                said(3, "A").exact("222").claim(),
                said(4, "B").exact("222").claim(),
                said(5, "A").asOf("2024-11-06").exact("111").claim(),
                said(6, "B").asOf("2024-11-06").exact("111").claim());
        assertThat(Topics.found(RULE, topic)).hasSize(3);
    }

    @Test
    void roundFiguresAreSharedByChance() {
        for (var round : List.of("20000", "1100", "99", "0", "1.50")) {
            var topic = Topics.of(
                    said(1, "A").exact(round).claim(), said(2, "B").exact(round).claim());
            assertThat(Topics.found(RULE, topic)).as(round).isEmpty();
        }
    }

    @Test
    void onlyExactFiguresCount() {
        var topic = Topics.of(
                said(1, "A").exact("20842").claim(),
                said(2, "B").figure(Qualifier.AT_LEAST, "20842").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void noClaimantAndDenialsDoNotCount() {
        var denied = said(3, "C").exact("20842").claim();
        var topic = Topics.of(
                said(1, "A").exact("20842").claim(),
                said(2, null).exact("20842").claim(),
                denied.withSpeech(Speech.by("C").withStance(Stance.DENIES)));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void linkedClaimsAreNoEcho() {
        var topic = Topics.linked(
                Claimed.link(Link.Kind.REPEATS, 2, 1),
                said(1, "A").exact("20842").claim(),
                said(2, "B").exact("20842").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void linksByWayOfOtherClaimsCount() {
        var links = new Linked(List.of(Claimed.link(Link.Kind.REPEATS, 1, 7), Claimed.link(Link.Kind.REPEATS, 2, 7)));
        var claims = List.of(
                said(1, "A").exact("20842").claim(), said(2, "B").exact("20842").claim());
        assertThat(Topics.found(RULE, TopicClaims.of(claims, false, links, Texts.NONE)))
                .isEmpty();
    }

    @Test
    void aClaimantIsLinkedByAnyOfHisClaims() {
        var topic = Topics.linked(
                Claimed.link(Link.Kind.REPEATS, 3, 2),
                said(1, "A").exact("20842").claim(),
                said(2, "B").exact("20842").claim(),
                said(3, "A").exact("20842").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void aThirdWithoutALinkMakesItAnEcho() {
        var topic = Topics.linked(
                Claimed.link(Link.Kind.REPEATS, 2, 1),
                said(1, "A").exact("20842").claim(),
                said(2, "B").exact("20842").claim(),
                said(3, "C").exact("20842").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-1", "claim-2", "claim-3"));
    }

    private static Claimed said(long id, @Nullable String claimant) {
        return Claimed.of(id).by(claimant).asOf("2024-11-05");
    }
}
