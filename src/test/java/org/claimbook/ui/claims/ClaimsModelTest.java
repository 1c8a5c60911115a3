package org.claimbook.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Uid;
import org.claimbook.model.Words;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final Selection selection = new Selection();
    private final Work work = Work.direct(errors::add);
    private Book writer;
    private Book reader;
    private ClaimsModel model;

    @BeforeEach
    void open() {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        var report = Report.titled("Evening report").withUid(Uid.next());
        for (var figure : List.of("20842", "7905", "717")) {
            writer.claims().insert(claim(report, figure));
        }
        reader = Book.read(file);
        model = model(Locale.ENGLISH);
    }

    private ClaimsModel model(Locale locale) {
        var made = new ClaimsModel(writer, reader, work, selection, Messages.of(locale), Show.in(locale));
        made.open();
        return made;
    }

    private static Claim claim(Report report, String figure) {
        return new Claim(
                0,
                "",
                report,
                Words.NONE,
                Figure.exact(figure),
                Speech.by("Oleksandr Syrskyi"),
                new Topic("personnel losses", "people", "Russian forces", "Kursk region"),
                new Period(Accumulation.CUMULATIVE, null, null, null),
                Grade.ACCEPTED,
                null,
                null);
    }

    @AfterEach
    void close() {
        reader.close();
        writer.close();
        assertEquals(List.of(), errors);
    }

    private Claim type(String column, String text) {
        var grid = model.grid();
        grid.commit(grid.rows().get(0), grid.column(column).orElseThrow(), text);
        return writer.claims().get(grid.rows().id(0)).orElseThrow();
    }

    private String shown(String column) {
        var grid = model.grid();
        var row = grid.rows().get(0);
        return grid.column(column).orElseThrow().shown().apply(row.getValue()).text();
    }

    @Test
    void overTwentyThousandSetsQualifierBoundAndWordsTogether() {
        var figure = type("figure", "over 20,000").figure();
        assertEquals(Qualifier.MORE_THAN, figure.qualifier());
        assertEquals(new BigDecimal("20000"), figure.low());
        assertNull(figure.value());
        assertEquals("over 20,000", figure.stated());
        assertEquals("> 20,000", shown("figure"));
    }

    @Test
    void aRangeInThousandsSetsBothEnds() {
        var figure = type("figure", "12–15 thousand").figure();
        assertEquals(new BigDecimal("12000"), figure.low());
        assertEquals(new BigDecimal("15000"), figure.high());
    }

    @Test
    void digitsAloneAreNoWords() {
        assertNull(type("figure", "20,843").figure().stated());
    }

    @Test
    void aFigureThatCannotBeReadIsKeptAsTyped() {
        assertEquals(
                new BigDecimal("20842"), type("figure", "over 20,00x").figure().value());
        var row = model.grid().rows().get(0);
        var column = model.grid().column("figure").orElseThrow();
        assertEquals("over 20,00x", model.grid().typed(row, column));
        assertTrue(model.grid().draft(row, column).reason().contains("over 20,00x"));
    }

    /// From an English report into a window in Ukrainian: neither 7905 nor 7.905 until somebody says which.
    @Test
    void aNumberThatCanBeReadInTwoWaysStaysAsTyped() {
        model = model(Locale.of("uk"));
        assertEquals(
                new BigDecimal("20842"), type("figure", "понад 7,905").figure().value());
        var row = model.grid().rows().get(0);
        var column = model.grid().column("figure").orElseThrow();
        assertEquals("понад 7,905", model.grid().typed(row, column));
        assertEquals(
                "«понад 7,905»: тисячі (> 7\u00A0905) чи десятковий дріб (> 7,9050)? Alt+1 – тисячі, Alt+2 – дріб.",
                model.grid().draft(row, column).reason());
    }

    @Test
    void whicheverReadingIsChosenTheWordsStay() {
        model = model(Locale.of("uk"));
        var ways = model.grid().column("figure").orElseThrow().entry().ways();
        var claim = model.grid().rows().get(0).getValue();
        var thousands = ways.get(0).apply(claim, "7,905").orThrow().apply(claim).figure();
        assertEquals(new BigDecimal("7905"), thousands.value());
        assertEquals("7,905", thousands.stated());
        var decimals = ways.get(1).apply(claim, "7,905").orThrow().apply(claim).figure();
        assertEquals(new BigDecimal("7.905"), decimals.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 842 | 20842",
                "20\u00A0842 | 20842",
                "20,5 | 20.5",
                "1,234,567 | 1234567",
                "20,842.5 | 20842.5",
                "0,125 | 0.125"
            })
    void whatCanBeReadInOneWayIsReadSo(String typed, String value) {
        model = model(Locale.of("uk"));
        assertEquals(new BigDecimal(value), type("figure", typed).figure().value());
    }

    /// What is copied from a cell can be pasted into another, and into a spreadsheet of the same language.
    @Test
    void aCellIsEditedAsTheLanguageWritesNumbers() {
        model = model(Locale.of("uk"));
        var entry = model.grid().column("figure").orElseThrow().entry();
        assertEquals(
                "20\u00A0842", entry.typed().apply(model.grid().rows().get(0).getValue()));
    }

    /// Each column takes what it shows for editing, and shows what it took.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        status        | rejected       | rejected
        qualifier     | at least       | at least
        stated        | 20 842 men     | 20 842 men
        measure       | killed         | killed
        unit          | soldiers       | soldiers
        subject       | Border guards  | Border guards
        place         | Sudzha         | Sudzha
        claimant      | Babel          | Babel
        via           | Financial Times| Financial Times
        channel       | briefing       | briefing
        stance        | concedes       | concedes
        as_of         | 2024-11~       | ≈ Nov 2024
        period_start  | 2024-08-06     | 6 Aug 2024
        accumulation  | level          | level
        as_of_basis   | publication    | publication
        outlet        | Rubryka        | Rubryka
        report        | Over 20,000    | Over 20,000
        published     | 2024-11-05     | 5 Nov 2024
        author        | A. Writer      | A. Writer
        url           | https://x.org  | https://x.org
        language      | uk             | uk
        accessed      | 2024           | 2024
        quote         | 20,842 people  | 20,842 people
        position      | headline       | headline
        note          | look again     | look again
        method        | self report    | self report
        credibility   | 3              | 3
        rank          | preferred      | preferred
        rank_reason   | the later one  | the later one
        """)
    void everyColumnIsTypedInto(String column, String typed, String shown) {
        type(column, typed);
        assertEquals(shown, shown(column));
        assertEquals(column, writer.history().undoable().orElseThrow().detail());
        writer.history().undo();
        work.run(() -> 0, _ -> {});
        assertEquals(
                new BigDecimal("20842"),
                model.grid().rows().get(0).getValue().figure().value());
    }

    @Test
    void everyColumnIsTried() throws NoSuchMethodException {
        var rows = ClaimsModelTest.class
                .getDeclaredMethod("everyColumnIsTypedInto", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        for (var column : model.grid().columns()) {
            assertTrue(column.key().equals("figure") || rows.contains(column.key() + " "), column.key());
        }
    }

    @ParameterizedTest
    @CsvSource({"as_of, 2024-13", "status, maybe", "credibility, 7", "report, ' '", "qualifier, between"})
    void whatDoesNotFitSaysWhy(String column, String typed) {
        type(column, typed);
        var grid = model.grid();
        var draft = grid.draft(grid.rows().get(0), grid.column(column).orElseThrow());
        assertTrue(draft.isBad() && !draft.reason().isBlank());
        assertEquals(typed, draft.text());
    }

    @Test
    void undoneEditsShowAgainInTheirPlace() {
        type("figure", "over 20,000");
        work.run(() -> writer.history().undo(), _ -> {});
        assertEquals("20,842", shown("figure"));
    }

    @Test
    void anAliasIsTakenAsTheNameItStandsFor() {
        var claim = type("subject", "russian FORCES");
        assertEquals("Russian forces", claim.topic().subject());
    }

    @Test
    void anAddedClaimIsOfTheSameReportAndStandsBelow() {
        selection.claim().set(model.grid().rows().id(0));
        model.add();
        var added = model.grid().rows().get(1).getValue();
        assertEquals("Evening report", added.report().title());
        assertEquals(added.id(), selection.claim().get());
        assertEquals(4, model.grid().total().get());
    }

    @Test
    void inAnEmptyBookAnAddedClaimGetsAReport() {
        writer.claims().delete(List.of(1L, 2L, 3L));
        work.run(() -> 0, _ -> {});
        selection.claim().set(0);
        model.add();
        assertEquals(
                "Untitled report",
                model.grid().rows().get(0).getValue().report().title());
    }

    @Test
    void aDeletedClaimComesBackByUndoWhereItWas() {
        selection.claim().set(model.grid().rows().id(1));
        model.delete();
        assertEquals(2, model.grid().rows().size());
        work.run(() -> writer.history().undo(), _ -> {});
        assertEquals(
                "7905", model.grid().rows().get(1).getValue().figure().value().toPlainString());
    }

    @Test
    void filtersAndSearchNarrow() {
        var grid = model.grid();
        grid.arrangement().set(grid.arrangement().get().withFilter("figure", "20,8"));
        assertEquals(1, grid.rows().size());
        grid.arrangement().set(grid.arrangement().get().withoutFilters());
        model.search().set("nobody");
        assertEquals(0, grid.shown().get());
        assertEquals(3, grid.total().get());
    }

    @Test
    void ukrainianWordsAreSortedTypedAndFiltered() {
        model = model(Locale.of("uk", "UA"));
        assertEquals(Grade.Status.REJECTED, type("status", "відхилено").grade().status());
        var grid = model.grid();
        grid.arrangement().set(grid.arrangement().get().withFilter("status", "відх"));
        assertEquals(1, grid.rows().size());
    }

    @Test
    void theLayoutIsRememberedInTheBook() {
        model.grid().layout().set(GridLayout.parse("figure:99 -note:50 >figure"));
        assertEquals(
                "figure:99 -note:50 >figure",
                reader.settings().get("grid.claims").orElseThrow());
        var again = model(Locale.ENGLISH);
        assertEquals(
                20842, again.grid().rows().get(0).getValue().figure().value().intValue());
        assertEquals(3, reader.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY).length);
    }

    @Test
    void wordsAtTheirPlaceInATextAreNotTypedOver() {
        var placed = writer.claims()
                .update(writer.claims().get(1).orElseThrow().withWords(new Words(null, "717 prisoners", 10, 23)));
        var grid = model.grid();
        grid.arrange();
        var row = grid.rows().get(grid.rows().indexOf(placed.id()));
        grid.commit(row, grid.column("quote").orElseThrow(), "718 prisoners");
        assertEquals(
                "717 prisoners",
                writer.claims().get(placed.id()).orElseThrow().words().quote());
        assertTrue(grid.draft(row, grid.column("quote").orElseThrow()).isBad());
    }
}
