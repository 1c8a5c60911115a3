package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `compare --summary`: over two places, police count 2, 2 and 4 times what the city does, and corrected one
/// figure.
class SummaryTest {
    private static final String CLAIMS = """
        report,published,claimant,measure,unit,place,accumulation,as_of,value
        City I,2024-06-02,City,visitors,people,Port,level,2024-06-01,10
        Police I,2024-06-02,Police,visitors,people,Port,level,2024-06-01,30
        Police II,2024-06-05,Police,visitors,people,Port,level,2024-06-01,20
        City I,2024-06-02,City,visitors,people,Fable,level,2024-06-01,10
        Police I,2024-06-02,Police,visitors,people,Fable,level,2024-06-01,20
        City II,2024-06-09,City,visitors,people,Fable,level,2024-06-08,10
        Police III,2024-06-09,Police,visitors,people,Fable,level,2024-06-08,40
        """;

    @TempDir
    private Path folder = Path.of("");

    private Path book = Path.of("");

    @BeforeEach
    void make() throws IOException {
        book = folder.resolve("b.claimbook");
        Ran.good("new", book);
        imported("a.csv", CLAIMS);
    }

    private void imported(String name, String claims) throws IOException {
        Ran.good("import", book, Files.writeString(folder.resolve(name), claims));
    }

    private Ran summary(Object... more) {
        var words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"compare", book, "--measure", "Visitors", "--summary"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Ran.command(words);
    }

    private JsonObject json(Object... more) {
        var words = new Object[2 + more.length];
        words[0] = "--format";
        words[1] = "json";
        System.arraycopy(more, 0, words, 2, more.length);
        return summary(words).json().getAsJsonObject();
    }

    private static JsonObject first(JsonObject summary, String list) {
        return summary.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    @Test
    void allPlacesAreSummedUp() {
        var summary = json();
        assertEquals("visitors", summary.get("measure").getAsString());
        assertEquals("people", summary.get("unit").getAsString());
        assertEquals("latest", summary.get("align").getAsString());
        assertEquals(7, summary.get("within").getAsInt());
        assertEquals(2, summary.get("combinations").getAsInt());
        assertEquals(7, summary.get("claims").getAsInt());
        assertEquals(1, summary.getAsJsonArray("agreement").size());
        assertEquals(
                "{\"source\":\"City\",\"other\":\"Police\",\"pairs\":3,"
                        + "\"log_ratio\":{\"q1\":0.693147,\"median\":0.693147,\"q3\":1.03972},\"ratio_median\":2,"
                        + "\"left_out\":0,\"equal\":0,\"compatible\":0,\"apart\":3,\"unknown\":0,"
                        + "\"first\":\"2024-06-01\",\"last\":\"2024-06-08\"}",
                first(summary, "agreement").toString());
    }

    @Test
    void whoRevisesComesFirst() {
        var summary = json();
        assertEquals(2, summary.getAsJsonArray("revisions").size());
        assertEquals(
                "{\"source\":\"Police\",\"revisions\":1,\"figures\":3,\"median_size\":0.4,\"median_change\":-0.4,"
                        + "\"median_lag_days\":3,\"largest_size\":0.4}",
                first(summary, "revisions").toString());
    }

    @Test
    void filtersNarrowItAndTheBaselineComesFirst() {
        var pair = first(json("--place", "Port", "--baseline", "Police", "--align", "exact"), "agreement");
        assertEquals("Police", pair.get("source").getAsString());
        assertEquals(1, pair.get("pairs").getAsInt());
        assertEquals(
                "-0.693147", pair.getAsJsonObject("log_ratio").get("median").getAsString());
        assertEquals("0.5", pair.get("ratio_median").getAsString());
        assertEquals(
                2, first(json("--to", "2024-06-07"), "agreement").get("pairs").getAsInt());
    }

    @Test
    void theTableIsALineAPairAndThenALineASource() {
        var lines = summary().out().lines().toList();
        assertEquals(6, lines.size());
        assertTrue(lines.get(0).startsWith("source  other   pairs  ratio"), lines.get(0));
        assertEquals(
                "City    Police      3      2  0.693147    0.693147  1.03972         0                   0%          0%"
                        + "   100%       0%  2024-06-01  2024-06-08",
                lines.get(1));
        assertEquals("", lines.get(2));
        assertEquals(
                "Police        3          1          40%           -40%           40%                 3", lines.get(4));
        assertEquals("City          3          0", lines.get(5));
    }

    @Test
    void theCsvSaysWhatEachRowIs() {
        var lines = summary("--format", "csv").out().lines().toList();
        assertEquals(4, lines.size());
        assertEquals(
                "agreement,City,Police,3,0.693147,0.693147,1.03972,2,0,,,0,0,3,0,2024-06-01,2024-06-08,,,,,,",
                lines.get(1));
        assertEquals("revisions,Police,,,,,,,,,,,,,,,,1,3,0.4,-0.4,3,0.4", lines.get(2));
        assertEquals("revisions,City,,,,,,,,,,,,,,,,0,3,,,,", lines.get(3));
    }

    @Test
    void unitsAreNotMixed() throws IOException {
        imported("cars.csv", """
            report,published,claimant,measure,unit,place,accumulation,as_of,value
            City I,2024-06-02,City,visitors,cars,Port,level,2024-06-01,3
            """);
        summary().refused(2, "visitors", "--unit \"people\" (7)", "--unit \"cars\" (1)");
        assertEquals(
                3, first(json("--unit", "people"), "agreement").get("pairs").getAsInt());
    }

    @Test
    void aStartMustBeNamedForOthersToLieNearIt() {
        summary("--since-within", "2").refused(2, "--since-within", "--since");
    }

    @Test
    void aSourceAloneHasNobodyToAgreeWith() {
        var ran = summary("--source", "City");
        assertEquals(0, ran.status());
        assertEquals("no two sources have figures to compare", ran.err().strip());
        assertTrue(ran.out().startsWith("source  figures"), ran.out());
        assertFalse(ran.out().contains("Police"), ran.out());
    }

    @Test
    void aMatrixTellsOfItsReportsAndOrigins() {
        var asked = new Object[] {"compare", book, "--measure", "visitors", "--place", "Port", "--source", "City"};
        var lines = Ran.good(asked).out().lines().toList();
        assertEquals("1 claim in 1 report, 1 origin", lines.getLast());
        var matrix = Ran.good("compare", book, "--measure", "visitors", "--place", "Port", "--format", "json")
                .json()
                .getAsJsonObject();
        assertEquals(3, matrix.get("claims").getAsInt());
        assertEquals(3, matrix.get("reports").getAsInt());
        assertEquals(2, matrix.get("origins").getAsInt());
    }
}
