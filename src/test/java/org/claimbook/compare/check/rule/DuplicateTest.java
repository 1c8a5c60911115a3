package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

class DuplicateTest {
    private static final Duplicate RULE = new Duplicate();

    @Test
    void theSameFigureOfOneReportIsOneFinding() {
        var topic = Topics.of(
                said(1).exact("54").claim(),
                said(2).exact("54.0").claim(),
                said(3).exact("54").claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-3", "claim-2", "claim-1"));
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("report");
        assertThat(finding.details())
                .containsExactly(
                        "Staff, tanks, army, country",
                        Figure.exact("54"),
                        Claimed.date("2024-11-05"),
                        3,
                        List.of("title of r1"));
    }

    @Test
    void reportsWithTheSameTextCountAsOne() {
        var claims = List.of(
                said(1).in("a").exact("54").claim(),
                said(2).in("b").exact("54").claim(),
                said(3).in("c").exact("54").claim());
        var texts = new Texts(Map.of("a", "same", "b", "same", "c", "other"));
        var topic = TopicClaims.of(claims, false, Linked.NONE, texts);
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-2", "claim-1"));
        assertThat(Topics.found(RULE, topic).getFirst().form()).isEqualTo("text");
    }

    @Test
    void otherQualifiersFiguresDatesAndReportsAreNotTheSame() {
        var topic = Topics.of(
                said(1).exact("54").claim(),
                said(2).figure(Qualifier.ABOUT, "54").claim(),
                said(3).exact("55").claim(),
                said(4).asOf("2024-11-06").exact("54").claim(),
                said(5).in("r2").exact("54").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void headlineAndBodyAreTwoStatements() {
        var topic = Topics.of(
                said(1).at(Position.HEADLINE).exact("54").claim(),
                said(2).at(Position.BODY).exact("54").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void quotesAtDifferentPlacesAreTwoStatements() {
        var topic = Topics.of(
                said(1).quote("54 tanks", 10).exact("54").claim(),
                said(2).quote("54 tanks", 90).exact("54").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void quotesThatOverlapAreOneStatement() {
        var topic = Topics.of(
                said(1).quote("54 tanks", 10).exact("54").claim(),
                said(2).quote("lost 54 tanks", 5).exact("54").claim());
        assertThat(Topics.found(RULE, topic)).hasSize(1);
    }

    @Test
    void aQuoteWithoutAPlaceMayBeTheSame() {
        var topic = Topics.of(
                said(1).quote("54 tanks", 10).exact("54").claim(),
                said(2).exact("54").claim());
        assertThat(Topics.found(RULE, topic)).hasSize(1);
    }

    @Test
    void linkedClaimsAreKnownToHangTogether() {
        var link = Claimed.link(Link.Kind.REPEATS, 2, 1);
        var topic = Topics.linked(
                link, said(1).exact("54").claim(), said(2).exact("54").claim());
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void figuresWithoutANumberAreTheSameInTheSameWords() {
        var heavy = Figure.unknown("heavy losses");
        var topic = Topics.of(
                said(1).figure(heavy).claim(),
                said(2).figure(Figure.unknown("some losses")).claim(),
                said(3).figure(heavy).claim());
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-3", "claim-1"));
    }

    private static Claimed said(long id) {
        return Claimed.of(id).asOf("2024-11-05");
    }
}
