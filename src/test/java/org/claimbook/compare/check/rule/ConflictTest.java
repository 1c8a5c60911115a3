package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Speech.Stance;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final Conflict RULE = new Conflict();

    @Test
    void oneDatesFiguresThatAreApartAreOneFinding() {
        var topic = Topics.of(
                said(1).exact("14134").claim(),
                said(2).exact("14188").claim(),
                said(3).exact("14134").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-1", "claim-2", "claim-3"));
        assertThat(Topics.found(RULE, topic).getFirst().form()).isEqualTo("figures");
        assertThat(Topics.found(RULE, topic).getFirst().details())
                .containsExactly(
                        "Staff, tanks, army, country",
                        Claimed.date("2024-11-05"),
                        2,
                        List.of(Figure.exact("14134"), Figure.exact("14188")));
    }

    @Test
    void oneThatIsApartFromNoneIsNotInIt() {
        var topic = Topics.of(
                said(1).figure(Qualifier.AT_LEAST, "10").claim(),
                said(2).exact("20").claim(),
                said(3).exact("30").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-2", "claim-3"));
    }

    @Test
    void rangesThatMeetAreNoConflict() {
        var topic = Topics.of(
                said(1).figure(Qualifier.MORE_THAN, "20000").claim(),
                said(2).exact("20842").claim(),
                said(3).figure(Qualifier.ABOUT, "21000").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void anExcludedEndIsApartFromThePointAtIt() {
        var topic = Topics.of(
                said(1).figure(Qualifier.AT_LEAST, "20000").claim(),
                said(2).figure(Qualifier.MORE_THAN, "20000").claim(),
                said(3).exact("20000").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-2", "claim-3"));
    }

    @Test
    void headlineAgainstBodyOfOneReportCounts() {
        var topic = Topics.of(
                said(1).at(Position.HEADLINE).exact("21000").claim(),
                said(2).at(Position.BODY).exact("20842").claim());
        assertThat(Topics.claims(RULE, topic)).hasSize(1);
    }

    @Test
    void aSupersededFigureIsExplained() {
        var link = Claimed.link(Link.Kind.SUPERSEDES, 2, 1);
        var first = said(1).exact("14134").claim();
        var second = said(2).exact("14188").claim();
        assertThat(Topics.found(RULE, Topics.linked(link, first, second))).isEmpty();
        var third = said(3).exact("14134").claim();
        assertThat(Topics.claims(RULE, Topics.linked(link, first, second, third)))
                .containsExactly(List.of("claim-2", "claim-3"));
    }

    @Test
    void anotherLinkExplainsNothing() {
        var link = Claimed.link(Link.Kind.CONTRADICTS, 2, 1);
        var topic = Topics.linked(
                link, said(1).exact("14134").claim(), said(2).exact("14188").claim());
        assertThat(Topics.found(RULE, topic)).hasSize(1);
    }

    @Test
    void figuresPublishedOnDifferentDatesMayBeARevision() {
        var topic = Topics.of(
                said(1).in("a").published("2024-11-06").exact("100").claim(),
                said(2).in("b").published("2024-11-09").exact("101").claim());
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("revised");
        assertThat(finding.details().getLast())
                .isEqualTo(List.of(Claimed.date("2024-11-06"), Claimed.date("2024-11-09")));
    }

    @Test
    void publishedOnOneDateIsNoRevision() {
        var topic = Topics.of(
                said(1).in("a").published("2024-11-06").exact("100").claim(),
                said(2).in("b").published("2024-11-06").exact("101").claim());
        assertThat(Topics.found(RULE, topic).getFirst().form()).isEqualTo("figures");
    }

    @Test
    void whatIsUnknownOrDeniedIsNeverApart() {
        var denied = said(3).exact("99").claim();
        var topic = Topics.of(
                said(1).exact("5").claim(),
                said(2).figure(Figure.unknown("heavy losses")).claim(),
                denied.withSpeech(Speech.by("Staff").withStance(Stance.DENIES)));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void otherDatesAndClaimantsAreOtherSeries() {
        var topic = Topics.of(
                said(1).exact("5").claim(),
                said(2).asOf("2024-11-06").exact("6").claim(),
                said(3).by("Oryx").exact("7").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    private static Claimed said(long id) {
        return Claimed.of(id).asOf("2024-11-05");
    }
}
