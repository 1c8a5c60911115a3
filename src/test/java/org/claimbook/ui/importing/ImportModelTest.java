package org.claimbook.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.job.ExportBook;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.SampleBook;
import org.claimbook.ui.task.Work;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final String ROWS = """
        source,measure,date,value
        Staff,tanks,2024-11-05,9208
        Oryx,tanks,2024-11-05,many
        Oryx,tanks,2024-11-03,3536
        """;

    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> errors = new ArrayList<>();
    private Book book;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("book.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
        assertEquals(List.of(), errors);
    }

    private ImportModel model() {
        return new ImportModel(this::bringIn, Work.direct(errors::add));
    }

    private ImportClaims.Result bringIn(
            Path file,
            Mapping mapping,
            ImportClaims.Options options,
            Consumer<Rejection> rejections,
            ImportClaims.Watch watch) {
        return mapping == null
                ? new ImportBook(book).run(file, options, rejections, watch)
                : new ImportClaims(book).run(file, mapping, options, rejections, watch);
    }

    @Test
    void whatTheTrialCountsIsWhatComesIn() throws IOException {
        var model = model();
        model.file().set(file(ROWS));
        var tried = assertInstanceOf(Standing.Checked.class, model.standing().get());
        assertEquals(new ImportClaims.Result(2, 0, 1), tried.result());
        assertEquals(List.of(new Rejection(3, "value", "many", "expected a number")), tried.rejections());
        assertEquals(0, book.counts().claims(), "a trial leaves the book as it is");
        model.bringIn();
        assertEquals(
                new Standing.Done(tried.result(), tried.rejections()),
                model.standing().get());
        assertEquals(2, book.counts().claims());
        assertEquals(1, book.history().latest(10).size());
    }

    @Test
    void theRealFilesComeInAsTheirTrialsSay() {
        assumeTrue(Files.isDirectory(DATA), "no " + DATA + " here");
        for (var name : List.of("war_claims", "losses_wide")) {
            var model = model();
            model.file().set(DATA.resolve(name + ".csv"));
            model.load(DATA.resolve(name + ".mapping.json"));
            var tried = Objects.requireNonNull(model.standing().get().checked());
            var before = book.counts().claims();
            model.bringIn();
            assertEquals(
                    tried.result(),
                    assertInstanceOf(Standing.Done.class, model.standing().get())
                            .result());
            assertEquals(before + tried.result().added(), book.counts().claims(), name);
        }
    }

    @Test
    void rowsThatTheBookHasAlreadyAreKnownToTheTrialToo() {
        var sample = folder.resolve("sample.claimbook");
        SampleBook.create(sample);
        var csv = folder.resolve("sample.csv");
        try (var full = Book.read(sample)) {
            new ExportBook(full).write(csv);
        }
        new ImportClaims(book).run(csv, null, ImportClaims.Options.NONE, _ -> {});
        var model = model();
        model.file().set(csv);
        assertInstanceOf(Standing.Before.class, model.standing().get());
        model.again().set(true);
        assertEquals(
                new ImportClaims.Result(0, book.counts().claims(), 0),
                Objects.requireNonNull(model.standing().get().checked()).result());
    }

    @Test
    void anImportThatIsStoppedLeavesTheBookAsItWas() throws IOException {
        var rows = twentyThousandRows();
        var file = file(rows.toString());
        bringIn(
                file(ROWS),
                Objects.requireNonNull(guessed(file(ROWS))),
                ImportClaims.Options.NONE,
                _ -> {},
                (_, _) -> {});
        var before = content();
        for (var stopAt : List.of(1_000L, 15_000L, 20_000L)) {
            var stops = new boolean[1];
            var held = new ImportModel[1];
            var model = new ImportModel(
                    (from, mapping, options, rejections, watch) ->
                            bringIn(from, mapping, options, rejections, (share, claims) -> {
                                if (!options.dryRun() && claims >= stopAt) {
                                    stops[0] = true;
                                    held[0].stop();
                                }
                                watch.at(share, claims);
                            }),
                    Work.direct(errors::add));
            held[0] = model;
            model.file().set(Files.writeString(folder.resolve("many.csv"), rows));
            model.bringIn();
            assertTrue(stops[0]);
            var stopped =
                    assertInstanceOf(Standing.Stopped.class, model.standing().get());
            assertEquals(
                    20_000, Objects.requireNonNull(stopped.before()).result().added(), "it can be tried again");
            assertEquals(before, content());
        }
        assertTrue(Files.exists(file));
    }

    private static StringBuilder twentyThousandRows() {
        var rows = new StringBuilder("source,measure,date,value\n");
        for (var row = 0; row < 20_000; row++) {
            rows.append("S")
                    .append(row % 7)
                    .append(",tanks,2024-11-05,")
                    .append(row)
                    .append('\n');
        }
        return rows;
    }

    /// All rows of all tables, with the history.
    private String content() throws IOException {
        var json = folder.resolve("content.json");
        new ExportBook(book).write(json);
        return Files.readString(json);
    }

    private Mapping guessed(Path file) {
        var model = model();
        model.file().set(file);
        return model.draft().get().mapping();
    }

    @Test
    void aPersonSaysWhatNoColumnSays() throws IOException {
        var model = model();
        model.file().set(file("date,tank,APC\n2022-02-25,80,516\n2022-02-26,146,706\n"));
        assertEquals(
                new Standing.Lacking(Set.of(CsvColumn.CLAIMANT)),
                model.standing().get());
        model.change(model.draft().get().fill(CsvColumn.CLAIMANT, new Filling.Constant("General Staff")));
        model.change(model.draft().get().fill(CsvColumn.REPORT, new Filling.Constant("Daily losses")));
        assertEquals(
                4,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .added());
        model.change(model.draft().get().release("APC"));
        assertEquals(
                2,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .added());
        model.bringIn();
        assertEquals(2, book.counts().claims());
        assertEquals(1, book.counts().reports());
    }

    @Test
    void daysAreCountedSinceTheDayThatAPersonNames() throws IOException {
        var model = model();
        model.file().set(file("who,measure,days,value\nA,tanks,1,80\nA,tanks,2,90\n"));
        assertNull(model.draft().get().mapping().columns().get(CsvColumn.AS_OF));
        model.change(model.draft().get().fill(CsvColumn.AS_OF, new Filling.Days("days", "")));
        assertEquals(
                new Standing.Lacking(Set.of(CsvColumn.AS_OF)), model.standing().get());
        model.change(model.draft().get().fill(CsvColumn.AS_OF, new Filling.Days("days", "soon")));
        assertTrue(model.draft().get().problem(CsvColumn.AS_OF).isPresent());
        model.change(model.draft().get().fill(CsvColumn.AS_OF, new Filling.Days("days", "2022-02-23")));
        model.bringIn();
        var dates = new ArrayList<String>();
        book.claims()
                .each(
                        ClaimFilter.ALL,
                        claim -> dates.add(String.valueOf(claim.period().asOf())));
        assertEquals(
                List.of("2022-02-24", "2022-02-25"), dates.stream().sorted().toList());
    }

    @Test
    void theFileCanBeReadOtherwiseThanItWasFound() throws IOException {
        var text = "джерело;показник;дата;значення\nГенштаб;танки;05.11.2024;3,5\n";
        var model = model();
        model.file().set(Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("windows-1251"))));
        var names = Objects.requireNonNull(model.table().get()).sample().names();
        assertEquals(List.of("джерело", "показник", "дата", "значення"), names);
        assertEquals(DateOrder.DAY_FIRST, model.draft().get().mapping().dates());
        assertEquals(
                1,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .added());
        model.decimal(Locale.ENGLISH);
        assertEquals(
                1,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .rejected());
        model.reread(form -> form.withEncoding(Charset.forName("windows-1252")));
        assertNotEquals(
                names, Objects.requireNonNull(model.table().get()).sample().names());
        model.reread(form -> form.withEncoding(Charset.forName("windows-1251")));
        assertEquals(
                1,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .added());
    }

    @Test
    void anotherSheetOfAWorkbookHasItsOwnHeading() throws IOException {
        var xlsx = folder.resolve("two.xlsx");
        try (var out = Files.newOutputStream(xlsx);
                var workbook = new Workbook(out, "test", null)) {
            workbook.newWorksheet("Notes").value(0, 0, "read me");
            var sheet = workbook.newWorksheet("Losses");
            sheet.value(0, 0, "Losses, as claimed");
            var names = List.of("Source", "Measure", "Date", "Value");
            for (var column = 0; column < names.size(); column++) {
                sheet.value(2, column, names.get(column));
            }
            sheet.value(3, 0, "Oryx");
            sheet.value(3, 1, "tanks");
            sheet.value(3, 2, LocalDate.of(2024, 11, 5));
            sheet.style(3, 2).format("dd.mm.yyyy").set();
            sheet.value(3, 3, 3536);
            sheet.value(4, 0, "Oryx");
            sheet.value(4, 1, "tanks");
            sheet.value(4, 3, "n/a");
            workbook.newWorksheet("Empty");
        }
        var model = model();
        model.file().set(xlsx);
        assertEquals("Losses", model.draft().get().mapping().table().sheet(), "a page of words comes before");
        model.chooseSheet("Notes");
        assertInstanceOf(Standing.Lacking.class, model.standing().get());
        model.chooseSheet("Empty");
        assertInstanceOf(Standing.Refused.class, model.standing().get());
        assertNotNull(model.table().get(), "another sheet can be chosen");
        model.change(model.draft().get().fill(CsvColumn.SUBJECT, new Filling.Constant("tanks")));
        assertNull(model.standing().get().checked(), "what is seen of another sheet does not come in");
        model.chooseSheet("Losses");
        var tried = Objects.requireNonNull(model.standing().get().checked());
        assertEquals(new ImportClaims.Result(1, 0, 1), tried.result());
        assertEquals("cell D5", tried.rejections().getFirst().place());
        assertEquals(2, model.draft().get().mapping().table().heading());
    }

    @Test
    void aMappingFileComesBackAsItWentOut() throws IOException {
        var json = Files.writeString(folder.resolve("map.json"), """
            {"columns": {"claimant": {"from": "source"}, "measure": {"from": "measure", "values": {"tanks": "tanks lost"}},
             "value": {"from": "value"}, "as_of": {"from": "date"},
             "qualifier": {"when": [{"column": "value", "is": "many", "then": "unknown"}]},
             "via": {"same_as": "claimant"}, "subject": {"constant": "Russian forces"}},
             "skip": [{"column": "value", "is": "many"}], "locale": "uk", "report": {"title": "T", "outlet": "O"},
             "dates": "day_first", "table": {"encoding": "UTF-8", "delimiter": ",", "heading": 1}}
            """);
        var model = model();
        model.file().set(file(ROWS));
        model.load(json);
        var saved = folder.resolve("saved.json");
        model.save(saved, () -> {});
        assertEquals(Mapping.read(json), Mapping.read(saved));
        assertEquals(
                2,
                Objects.requireNonNull(model.standing().get().checked())
                        .result()
                        .added());
        // What a person changes of a field leaves its conditions and the rest as they were.
        model.change(model.draft().get().fill(CsvColumn.MEASURE, new Filling.Constant("tanks")));
        model.save(saved, () -> {});
        var changed = Mapping.read(saved).columns();
        assertEquals(
                new Mapping.Target(new Mapping.Origin.Constant("tanks"), Map.of("tanks", "tanks lost"), List.of()),
                changed.get(CsvColumn.MEASURE));
        assertEquals(Mapping.read(json).columns().get(CsvColumn.VIA), changed.get(CsvColumn.VIA));
    }

    @Test
    void aMappingThatDoesNotFitSaysSoInPlace() throws IOException {
        var model = model();
        model.file().set(file(ROWS));
        model.load(Files.writeString(folder.resolve("m.json"), "{\"colums\": {}}"));
        assertTrue(
                model.note().get().contains("there is no key “colums”"),
                model.note().get());
        assertInstanceOf(Standing.Checked.class, model.standing().get());
    }

    @Test
    void anotherFileForgetsWhatWasSaidOfTheLast() throws IOException {
        var model = model();
        model.file().set(file(ROWS));
        model.change(model.draft().get().fill(CsvColumn.SUBJECT, new Filling.Constant("x")));
        model.file().set(Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n"));
        assertEquals(Filling.NOTHING, model.draft().get().filling(CsvColumn.SUBJECT));
        model.file().set(folder.resolve("none.csv"));
        assertInstanceOf(Standing.Refused.class, model.standing().get());
    }

    @Test
    void aTrialThatIsOvertakenNeverAsksTheFile() throws IOException {
        var waiting = new ArrayList<Runnable>();
        var asked = new ArrayList<Mapping>();
        var model = new ImportModel(
                (from, mapping, options, rejections, watch) -> {
                    asked.add(mapping);
                    return bringIn(from, mapping, options, rejections, watch);
                },
                new Work(waiting::add, Runnable::run, Runnable::run, errors::add));
        model.file().set(file(ROWS));
        for (var typed : List.of("R", "Ru", "Rus")) {
            model.change(model.draft().get().fill(CsvColumn.SUBJECT, new Filling.Constant(typed)));
        }
        assertEquals(new Standing.Busy(true), model.standing().get());
        waiting.forEach(Runnable::run);
        assertEquals(List.of(model.draft().get().mapping()), asked);
        assertFalse(model.standing().get() instanceof Standing.Busy);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }
}
