package org.claimbook.exchange.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.model.NumberStyle;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void englishHeadingsSayWhatTheirColumnsAre() throws IOException {
        var guess = guess("""
            Source,Category,Loss Country,Date,Killed,URL,Comments
            Oryx,tanks,Russia,2024-11-05,12,https://a.example,none
            """, StandardCharsets.UTF_8);
        assertEquals(
                Map.of(
                        "claimant", "Source",
                        "measure", "Category",
                        "subject", "Loss Country",
                        "as_of", "Date",
                        "value", "Killed",
                        "url", "URL",
                        "note", "Comments"),
                columns(guess));
        assertNull(guess.mapping().wide());
    }

    /// What is in doubt is told; one number that can be read in one way only decides for all.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,905; 12,220; 717 | 7,905 | 7905",
                "7.905; 12.220; 717 | 7.905 | 7.905",
                "7905; 717 | | 7905",
                "7,905; 1,234,567 | | 7905",
                "7.905; 1.234.567 | | 7905",
                "7,905; 12,5 | | 7.905",
                "7.905; 12.5 | | 7.905",
                "7,905; 0,125 | | 7.905",
                "7.905; 0.125 | | 7.905",
                "7,905; 1234,567 | | 7.905",
                "7 905; 12 220 | | 7905",
            })
    void numbersThatCanBeReadInTwoWaysAreTold(String values, String twofold, String first) throws IOException {
        var rows = Stream.of(values.split("; "))
                .map(value -> "Oryx\ttanks\t" + value + "\n")
                .collect(Collectors.joining());
        var guess = guess("claimant\tmeasure\tvalue\n" + rows, StandardCharsets.UTF_8);
        assertEquals(Optional.ofNullable(twofold), guess.twofold(guess.mapping()));
        var read =
                guess.mapping().numbers().parse(values.replaceFirst("; .*", "")).orThrow();
        assertEquals(new BigDecimal(first), read);
    }

    /// The app's own export has the words beside the numbers.
    @Test
    void wordsBesideNumbersAreInNoDoubt() throws IOException {
        var guess = guess("claimant\tmeasure\tstated\tvalue\nOryx\ttanks\t7,905\t7905\n", StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), guess.twofold(guess.mapping()));
    }

    @Test
    void ukrainianAndRussianHeadingsDoToo() throws IOException {
        var ukrainian = guess("""
            Джерело;Показник;Станом на;Кількість;Одиниця
            Генштаб;танки;05.11.2024;9 208;шт.
            """, Charset.forName("windows-1251"));
        assertEquals(
                Map.of(
                        "claimant", "Джерело",
                        "measure", "Показник",
                        "as_of", "Станом на",
                        "value", "Кількість",
                        "unit", "Одиниця"),
                columns(ukrainian));
        assertEquals(DateOrder.DAY_FIRST, ukrainian.mapping().dates());
        assertEquals(
                Map.of("claimant", "Источник", "measure", "Показатель", "as_of", "Дата", "value", "Значение"),
                columns(guess("Источник,Показатель,Дата,Значение\nМО,танки,2024-11-05,7\n", StandardCharsets.UTF_8)));
    }

    @Test
    void aColumnAMeasureIsAWideTable() throws IOException {
        var guess = guess("""
            date,day,tank,killed,wounded,direction
            2022-02-25,2,80,516,49,Kyiv
            """, StandardCharsets.UTF_8);
        assertEquals(
                new Mapping.Wide(List.of("tank", "killed", "wounded"), CsvColumn.MEASURE, CsvColumn.VALUE),
                guess.mapping().wide());
        assertEquals(Map.of("as_of", "date"), columns(guess));
    }

    @Test
    void aHeadingDoesNotMakeADateOfWhatIsNone() throws IOException {
        var guess = guess("measure,claimant,date,value\ntanks,A,monday,1\n", StandardCharsets.UTF_8);
        assertEquals(Map.of("measure", "measure", "claimant", "claimant", "value", "value"), columns(guess));
    }

    @Test
    void figuresInWordsAreTakenAsStated() throws IOException {
        var guess = guess("measure,who,figure\ntanks,A,\"over 20,000\"\ntanks,B,about 7\n", StandardCharsets.UTF_8);
        assertEquals(Map.of("measure", "measure", "claimant", "who", "stated", "figure"), columns(guess));
    }

    @Test
    void decimalCommasAndTheOrderOfDatesAreFound() throws IOException {
        var comma = guess("measure;source;date;value\na;b;11/25/2024;1.234,5\n", StandardCharsets.UTF_8);
        assertEquals(NumberStyle.CONTINENTAL, comma.mapping().numbers());
        assertEquals(DateOrder.MONTH_FIRST, comma.mapping().dates());
        var point = guess("measure,source,date,value\na,b,25/11/2024,\"1,234\"\n", StandardCharsets.UTF_8);
        assertEquals(NumberStyle.ENGLISH, point.mapping().numbers());
        assertEquals(DateOrder.DAY_FIRST, point.mapping().dates());
    }

    @Test
    void theHeadingIsFoundBelowTitles() throws IOException {
        var file = folder.resolve("titled.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("S");
            sheet.value(0, 0, "Losses as claimed");
            var names = List.of("Date", "Source", "Measure", "Value");
            for (var column = 0; column < names.size(); column++) {
                sheet.value(2, column, names.get(column));
                sheet.value(3, column, column == 3 ? "7" : column == 0 ? "2024-11-05" : "x");
            }
        }
        var sample = Sample.find(file, TableForm.FOUND_OUT);
        assertEquals(names(), sample.names());
        assertEquals(2, sample.form().heading());
        assertEquals(List.of(4L), sample.lines());
    }

    private static List<String> names() {
        return List.of("Date", "Source", "Measure", "Value");
    }

    @Test
    void theRealWideTableIsGuessedWhole() {
        assumeTrue(Files.isDirectory(DATA), "no " + DATA + " here");
        var guess = Guess.of(Sample.find(DATA.resolve("losses_wide.csv"), TableForm.FOUND_OUT));
        var known = Mapping.read(DATA.resolve("losses_wide.mapping.json"));
        assertEquals(
                Objects.requireNonNull(known.wide()).columns().stream().sorted().toList(),
                Objects.requireNonNull(guess.mapping().wide()).columns().stream()
                        .sorted()
                        .toList());
        assertEquals(Map.of("as_of", "date"), columns(guess));
    }

    @Test
    void theRealLongTablesAreGuessedAsTheirMappingsSay() {
        assumeTrue(Files.isDirectory(DATA), "no " + DATA + " here");
        for (var name : List.of("war_claims", "covid_jhu")) {
            var guess = columns(Guess.of(Sample.find(DATA.resolve(name + ".csv"), TableForm.FOUND_OUT)));
            for (var entry :
                    Mapping.read(DATA.resolve(name + ".mapping.json")).columns().entrySet()) {
                if (entry.getValue().origin() instanceof Mapping.Origin.From(var column)
                        && !(name.equals("covid_jhu") && entry.getKey() == CsvColumn.CLAIMANT)) {
                    assertEquals(column, guess.get(entry.getKey().code()), name);
                }
            }
        }
    }

    private Guess guess(String text, Charset charset) throws IOException {
        var file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        return Guess.of(Sample.find(file, TableForm.FOUND_OUT));
    }

    private static Map<String, String> columns(Guess guess) {
        var columns = new TreeMap<String, String>();
        guess.mapping().columns().forEach((target, from) -> {
            if (from.origin() instanceof Mapping.Origin.From(var column)) {
                columns.put(target.code(), column);
            }
        });
        return columns;
    }
}
