package org.claimbook.job.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.history.Step;
import org.claimbook.compare.check.Finding;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Link;
import org.claimbook.model.Measure;
import org.claimbook.model.Period;
import org.claimbook.model.Speech;
import org.claimbook.model.Words;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The law of incremental checking: after any edits, what was kept up to date is what a check of the whole
/// finds.
class FindingsTest {
    private static final List<String> MEASURES = List.of("losses", "killed", "wounded", "tanks");
    private static final List<String> CLAIMANTS = List.of("Staff", "Count");
    private static final List<String> REPORTS = List.of("Monday", "Tuesday", "Thursday");
    private static final List<String> DAYS =
            List.of("2024-11-01", "2024-11-02", "2024-11-03", "2024-11-04", "2025-01-05", "2024-11");
    private static final List<String> FIGURES = List.of("3817", "3817", "3871", "7905", "12220", "20125", "54", "5400");

    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void create() {
        book = Book.create(folder.resolve("a.claimbook"));
        for (var part : List.of("killed", "wounded")) {
            book.measures().put(new Measure("", part, "items", "losses", false, null));
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsKeptUpToDateIsWhatACheckOfTheWholeFinds(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 25; i++) {
            book.claims().insert(anyClaim(random));
        }
        var live = new Findings(book);
        live.checkAll();
        var met = new HashSet<String>();
        var parted = 0;
        for (var edit = 0; edit < 60; edit++) {
            edit(random);
            parted += live.update() >= 0 ? 1 : 0;
            var whole = new Findings(book);
            whole.checkAll();
            assertEquals(Set.of(), without(told(whole), told(live)), "overlooked after edit " + edit);
            assertEquals(Set.of(), without(told(live), told(whole)), "left over after edit " + edit);
            told(live).forEach(finding -> met.add(finding.rule()));
        }
        // Else the law would hold for a check that finds nothing, or checks everything each time.
        assertTrue(met.size() > 4, () -> "only " + met);
        assertTrue(parted > 40, "checked in part " + parted + " times");
    }

    private static Set<Finding> told(Findings findings) {
        var told = new HashSet<Finding>();
        findings.byRule().forEach(rule -> told.addAll(rule.findings()));
        return told;
    }

    private static Set<Finding> without(Set<Finding> some, Set<Finding> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Claim anyClaim(Random random) {
        var claim = Entered.claim(
                any(random, MEASURES),
                any(random, CLAIMANTS),
                any(random, REPORTS),
                any(random, DAYS),
                any(random, FIGURES));
        return random.nextInt(4) > 0 ? claim : claim.withWords(new Words(Position.HEADLINE, null, -1, -1));
    }

    private void edit(Random random) {
        switch (random.nextInt(9)) {
            case 0 -> book.claims().insert(anyClaim(random));
            case 1 -> book.claims().delete(List.of(anyOf(random).id()));
            case 2 -> undoOrRedo(random);
            case 3 -> link(random);
            case 4 ->
                book.links().all().stream().skip(random.nextInt(3)).findFirst().ifPresent(book.links()::delete);
            case 5 -> {
                var report = any(random, book.reports().all());
                book.reports().update(report.withPublished(Entered.date(any(random, DAYS))));
            }
            case 6 ->
                book.step(Step.Draft.of("several", null), () -> {
                    change(random);
                    change(random);
                    return change(random);
                });
            default -> change(random);
        }
    }

    private Claim change(Random random) {
        var claim = anyOf(random);
        var other = anyClaim(random);
        return book.claims()
                .update(
                        switch (random.nextInt(7)) {
                            case 0 -> claim.withFigure(other.figure());
                            case 1 -> claim.withTopic(other.topic());
                            case 2 -> claim.withSpeech(Speech.by(other.speech().claimant()));
                            case 3 ->
                                claim.withGrade(claim.grade()
                                        .withStatus(any(random, List.of(Status.REJECTED, Status.ACCEPTED))));
                            case 4 ->
                                claim.withGrade(
                                        claim.grade().withRank(any(random, List.of(Rank.DEPRECATED, Rank.NORMAL))));
                            case 5 -> claim.withPeriod(new Period(Accumulation.LEVEL, null, null, null));
                            default -> claim.withPeriod(other.period());
                        });
    }

    private void link(Random random) {
        var from = anyOf(random);
        var to = anyOf(random);
        var kind = any(random, List.of(Link.Kind.COMPONENT_OF, Link.Kind.REPEATS, Link.Kind.SUPERSEDES));
        var known = book.links().all().stream()
                .anyMatch(link -> link.from().equals(from.uid()) && link.to().equals(to.uid()) && link.kind() == kind);
        if (from.id() != to.id() && !known) {
            book.links().insert(new Link("", from.uid(), to.uid(), kind, null));
        }
    }

    private void undoOrRedo(Random random) {
        for (var i = random.nextInt(3); i >= 0; i--) {
            if (book.history().undoable().filter(step -> step.id() > 40).isPresent()) {
                book.history().undo();
            }
        }
        if (random.nextBoolean() && book.history().redoable().isPresent()) {
            book.history().redo();
        }
    }

    private Claim anyOf(Random random) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        return book.claims().get(ids[random.nextInt(ids.length)]).orElseThrow();
    }

    @Test
    void anEditChecksOnlyWhatItTouches() {
        for (var day : DAYS) {
            book.claims().insert(Entered.claim("tanks", "Staff", "Monday", day, "100"));
            book.claims().insert(Entered.claim("killed", "Count", "Tuesday", day, "7905"));
        }
        var live = new Findings(book);
        live.checkAll();
        var before = live.byRule();
        book.claims().insert(Entered.claim("tanks", "Staff", "Monday", "2024-11-20", "101"));
        assertEquals(6, live.update(), "its topic, statement, report, tree, total and name");
        assertEquals(0, live.update(), "nothing happened since");
        assertNotEquals(List.of(), before);
    }

    @Test
    void aChangedNameHasAllCheckedAgain() {
        book.claims().insert(Entered.claim("tanks", "Staff", "Monday", "2024-11-01", "100"));
        var live = new Findings(book);
        live.checkAll();
        book.measures().put(new Measure("", "tanks", "items", "losses", false, null));
        assertEquals(-1, live.update());
    }

    @Test
    void ofVeryManyFindingsTheRestIsCounted() {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < Findings.KEPT + 7; i++) {
            var day = LocalDate.of(2000, 1, 1).plusDays(i).toString();
            claims.add(Entered.claim("tanks", "Staff", "Monday", day, Integer.toString(2 * i)));
            claims.add(Entered.claim("tanks", "Staff", "Tuesday", day, Integer.toString(2 * i + 1)));
        }
        book.step(Step.Draft.of("many", null), () -> {
            claims.forEach(book.claims()::insert);
            return 0;
        });
        var live = new Findings(book);
        live.checkAll();
        var conflicts = live.byRule().stream()
                .filter(rule -> rule.rule().equals("conflict"))
                .findFirst()
                .orElseThrow();
        assertEquals(Findings.KEPT, conflicts.findings().size());
        assertEquals(7, conflicts.more());
    }
}
