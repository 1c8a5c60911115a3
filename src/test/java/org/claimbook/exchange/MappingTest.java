package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    /// The example of the help page, with a report and a locale.
    private static final String LOSSES = """
        {"columns": {"measure": {"from": "category"}, "subject": {"from": "loss_country"}, "claimant": {"from": "claim_source"},
         "value": {"from": "loss_count"}, "as_of": {"days": "days", "since": "2022-02-23"},
         "period_start": {"constant": "2022-02-24", "when": [{"column": "time_frame", "is": "Day", "then_same_as": "as_of"}]},
         "accumulation": {"from": "time_frame", "values": {"Cumulative": "cumulative", "Day": "period"}},
         "qualifier": {"constant": "exact", "when": [{"column": "minimum", "is": 1, "then": "at_least"},
                                                     {"column": "maximum", "is": "1", "then": "at_most"}]}},
         "skip": [{"column": "loss_count", "is": ""}, {"column": "loss_count", "is": "NA"}], "locale": "de",
         "report": {"title": "Replication data", "outlet": "A journal", "published": "2023-08-16", "language": "en"},
         "wide": null}\
        """;

    private static final String LOSS_ROWS = """
        category;ignored;loss_country;claim_source;loss_count;days;time_frame;minimum;maximum
        tanks;x;A;Oryx;1.234;1;Cumulative;0;0
        tanks;x;A;Oryx;56;2;Day;1;1
        tanks;x;A;Oryx;1.294,5;3;Day;0;1
        tanks;x;A;Oryx;;4;Day;0;0
        tanks;x;A;Oryx; NA ;4;Day;0;0
        tanks;x;A;Oryx;7;4;Week;0;0
        tanks;x;A;Oryx;7;soon;Day;0;0
        """;

    @TempDir
    Path folder;

    @Test
    void takesEveryColumnFromWhereItSays() throws IOException {
        var read = Collected.from(file("rows.csv", LOSS_ROWS), mapping(LOSSES));
        var first = read.claims().get(0);
        assertEquals("tanks", first.topic().measure());
        assertEquals("A", first.topic().subject());
        assertEquals("Oryx", first.speech().claimant());
        assertEquals(Figure.exact("1234"), first.figure());
        assertEquals("2022-02-24", String.valueOf(first.period().asOf()));
        assertEquals("2022-02-24", String.valueOf(first.period().start()));
        assertEquals(Accumulation.CUMULATIVE, first.period().accumulation());
        assertEquals("Replication data", first.report().title());
        assertEquals("2023-08-16", String.valueOf(first.report().published()));
        var second = read.claims().get(1);
        assertEquals(Figure.of(null, Qualifier.AT_LEAST, new BigDecimal("56")), second.figure());
        assertEquals("2022-02-25", String.valueOf(second.period().start()));
        assertEquals(Accumulation.PERIOD, second.period().accumulation());
        assertEquals(
                Figure.of(null, Qualifier.AT_MOST, new BigDecimal("1294.5")),
                read.claims().get(2).figure());
        assertEquals(List.of(2L, 3L, 4L), read.lines());
    }

    @Test
    void namesTheFilesOwnColumnWhereItRejects() throws IOException {
        var read = Collected.from(file("rows.csv", LOSS_ROWS), mapping(LOSSES));
        assertEquals(
                List.of(
                        new Rejection(7, "time_frame", "Week", "expected one of cumulative, period, level, unknown"),
                        new Rejection(8, "days", "soon", "expected a whole number of days after 2022-02-23")),
                read.rejections());
    }

    @Test
    void aWideRowIsAClaimAFigure() throws IOException {
        var mapping = mapping("""
            {"wide": {"columns": ["tank", "APC"], "name": "measure", "value": "value"},
             "columns": {"as_of": {"from": "date"}, "claimant": {"constant": "GS"}},
             "skip": [{"column": "APC", "is": "NA"}], "report": {"title": "Losses"}}\
            """);
        var read = Collected.from(file("wide.csv", """
            date,tank,notes,APC
            2022-02-25,80,,516
            2022-02-26,,x,706
            2022-02-27,150,,NA
            2022-02-28,n/a,,816
            soon,1,,2
            """), mapping);
        assertEquals(
                List.of("tank 80", "APC 516", "APC 706", "tank 150", "APC 816"),
                read.claims().stream()
                        .map(claim ->
                                claim.topic().measure() + " " + claim.figure().value())
                        .toList());
        assertEquals(
                List.of(
                        new Rejection(5, "tank", "n/a", "expected a number"),
                        new Rejection(6, "date", "soon", "expected a date like 2024-11-05, 2024-11 or 2024")),
                read.rejections());
    }

    @Test
    void aColumnMayBeTheSameAsAnother() throws IOException {
        var mapping = mapping("""
            {"columns": {"measure": {"from": "m", "values": {"t": "tanks", "tanks": "x"}}, "claimant": {"from": "c"},
             "value": {"from": "v"}, "via": {"same_as": "claimant"}, "outlet": {"same_as": "report"},
             "note": {"when": [{"column": "v", "is": "5", "then": "five"}]}}, "report": {"title": "R"}}\
            """);
        var claims = Collected.from(file("rows.csv", "m,c,v\nt,Oryx,5\nu,Oryx,6\n"), mapping)
                .claims();
        assertEquals("tanks", claims.get(0).topic().measure());
        assertEquals("Oryx", claims.get(0).speech().via());
        assertEquals("R", claims.get(0).report().outlet());
        assertEquals("five", claims.get(0).note());
        assertEquals("u", claims.get(1).topic().measure());
        assertEquals(null, claims.get(1).note());
    }

    @Test
    void writesItselfBackWithTheSameMeaning() throws IOException {
        for (var json : List.of(
                LOSSES,
                "{}",
                "{\"wide\": {\"columns\": [\"a\", \"b\"], \"name\": \"measure\", \"value\": \"low\"}}",
                "{\"columns\": {\"via\": {\"same_as\": \"claimant\"}}}")) {
            var mapping = mapping(json);
            var copy = folder.resolve("copy.json");
            mapping.write(copy);
            assertEquals(mapping, Mapping.read(copy));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{\"colums\": {}} # there is no key “colums”; expected one of columns, skip, locale, report, wide,"
                        + " dates, table",
                "{\"columns\": {\"value\": {\"frm\": \"x\"}}} # there is no key “frm” in columns.value; expected one"
                        + " of from, constant, same_as, days, since, values, when",
                "{\"columns\": {\"valu\": {\"from\": \"x\"}}} # columns.valu: Claimbook has no column “valu”; the"
                        + " nearest is value",
                "{\"columns\": []} # columns: expected an object, {…}",
                "{\"columns\": {\"value\": {\"from\": {}}}} # columns.value.from: expected a text in quotes",
                "{\"columns\": {\"value\": {}}} # columns.value: expected one of from, constant, same_as, days",
                "{\"columns\": {\"value\": {\"from\": \"x\", \"constant\": \"1\"}}} # columns.value: expected only one"
                        + " of from and constant",
                "{\"columns\": {\"value\": {\"from\": \"x\"}, \"value\": {\"from\": \"y\"}}} # columns.value is given"
                        + " twice",
                "{\"columns\": {\"as_of\": {\"days\": \"d\"}}} # columns.as_of: expected days and since together",
                "{\"columns\": {\"as_of\": {\"days\": \"d\", \"since\": \"2022\"}}} # columns.as_of.since: found"
                        + " “2022”, expected a day like 2022-02-23",
                "{\"columns\": {\"stance\": {\"constant\": \"says\"}}} # columns.stance.constant: found “says”,"
                        + " expected one of claims, concedes, denies, relays",
                "{\"columns\": {\"via\": {\"same_as\": \"place\"}, \"place\": {\"same_as\": \"via\"}}} # columns.via:"
                        + " it is the same as itself, by way of others",
                "{\"columns\": {\"via\": {\"when\": [{\"column\": \"x\", \"is\": \"y\"}]}}} # columns.via.when[0]:"
                        + " expected either then or then_same_as",
                "{\"skip\": [{\"column\": \"x\"}]} # skip[0]: expected the key “is”",
                "{\"locale\": \"xx\"} # locale: found “xx”, expected a language such as en, de or uk",
                "{\"report\": {\"published\": \"soon\"}} # report.published: found “soon”, expected a date like"
                        + " 2024-11-05, 2024-11 or 2024",
                "{\"wide\": {\"columns\": [], \"name\": \"measure\", \"value\": \"value\"}} # wide.columns: expected"
                        + " at least one column",
                "[] # expected a mapping, a JSON object {…}",
                "hello # the file is no JSON near line 1, column 1",
                "{\"columns\": # the file breaks off near line 1, column 12; expected more JSON",
            })
    void aWrongMappingEndsInOneSentence(String json, String why) throws IOException {
        var file = file("mapping.json", json);
        var fault = assertThrows(ExchangeException.class, () -> Mapping.read(file));
        assertEquals("Cannot read " + file + ": " + why + ".", fault.getMessage());
    }

    @Test
    void aColumnThatTheFileLacksIsNamed() throws IOException {
        var rows = file("rows.csv", "category;losses\ntanks;5\n");
        var fault = assertThrows(ExchangeException.class, () -> Collected.from(rows, mapping(LOSSES)));
        assertTrue(fault.getMessage().contains("“loss_country”, which the mapping names"), fault.getMessage());
    }

    private Mapping mapping(String json) throws IOException {
        return Mapping.read(file("mapping.json", json));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
