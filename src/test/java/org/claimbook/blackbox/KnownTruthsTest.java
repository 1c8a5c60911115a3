package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known, by SQL over the same files, of the real figures in `../shared/data`.
class KnownTruthsTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final String STAFF = "General Staff of the Armed Forces of Ukraine";
    private static final String SYRSKYI = "Oleksandr Syrskyi (C-in-C, Armed Forces of Ukraine)";

    @TempDir
    static Path folder;

    private static Path book = Path.of("");

    @BeforeAll
    static void importClaims() {
        assumeTrue(Files.exists(DATA.resolve("war_claims.csv")), "skipped: ../shared/data is not here");
        book = imported("war_claims");
    }

    private static Path imported(String name) {
        var into = folder.resolve(name + ".claimbook");
        Ran.good("new", into);
        Ran.good("import", into, DATA.resolve(name + ".csv"), "--mapping", DATA.resolve(name + ".mapping.json"));
        return into;
    }

    @Test
    void everyClaimComesIn() {
        assertEquals(
                83_782,
                Ran.good("claims", book, "--format", "csv", "--place", "Kursk region, Russia")
                                .out()
                                .lines()
                                .count()
                        - 1
                        + claimsOf("Russia-Ukraine war")
                        + claimsOf("Ukraine"));
    }

    private static long claimsOf(String place) {
        return Ran.good("claims", book, "--format", "table", "--place", place)
                        .out()
                        .lines()
                        .count()
                - 1;
    }

    @Test
    void tanksOn5November2024() {
        var matrix = tanks("--at", "2024-11-05", "--align", "exact", "--baseline", "Oryx")
                .json();
        var row = Ran.row(matrix, "2024-11-05");
        var staff = Ran.cell(row, STAFF);
        var oryx = Ran.cell(row, "Oryx");
        assertEquals(9208, staff.get("value").getAsInt());
        assertEquals(3536, oryx.get("low").getAsInt());
        assertEquals("at_least", oryx.get("qualifier").getAsString());
        var against = staff.getAsJsonObject("against_baseline");
        assertEquals("2.60407", against.get("ratio").getAsString());
        assertEquals("5672", against.get("difference").getAsString());
        assertEquals("at_most", against.get("bound").getAsString());
        assertEquals("compatible", against.get("relation").getAsString());
    }

    @Test
    void theNewestCountBeforeTheEndOf2023IsThirteenDaysOld() {
        var row = Ran.row(tanks("--at", "2023-12-31", "--within", "14").json(), "2023-12-31");
        assertEquals(5977, Ran.cell(row, STAFF).get("value").getAsInt());
        var oryx = Ran.cell(row, "Oryx");
        assertEquals(2552, oryx.get("low").getAsInt());
        assertEquals("2023-12-18", oryx.get("as_of").getAsString());
        assertEquals(13, oryx.get("day_gap").getAsInt());
    }

    @Test
    void thirteenDaysAreTooOldForAWeek() {
        var row = Ran.row(tanks("--at", "2023-12-31").json(), "2023-12-31");
        assertEquals(1, row.getAsJsonArray("cells").size());
    }

    /// A count of what can be seen is a lower bound: the ratio has none but an upper end, on that day and over
    /// all.
    @Test
    void againstOryxTheStaffsCountIsAtMost2Point6TimesAsHigh() {
        var pair = summedUp("--at", "2024-11-05");
        assertEquals("Oryx", pair.get("source").getAsString());
        assertEquals(1, pair.get("pairs").getAsInt());
        assertEquals(1, pair.get("left_out").getAsInt());
        assertEquals("{\"high\":2.60407}", pair.get("ratio_bound").toString());
        var all = summedUp();
        assertEquals(
                all.get("pairs").getAsInt(),
                all.get("compatible").getAsInt() + all.get("apart").getAsInt());
        assertFalse(all.getAsJsonObject("ratio_bound").has("low"));
    }

    private static JsonObject summedUp(String... when) {
        var words = new ArrayList<>(List.of("--summary", "--align", "exact", "--baseline", "Oryx"));
        words.addAll(List.of(when));
        return tanks(words.toArray(String[]::new))
                .json()
                .getAsJsonObject()
                .getAsJsonArray("agreement")
                .get(0)
                .getAsJsonObject();
    }

    private static Ran tanks(String... more) {
        var words = new ArrayList<Object>(List.of(
                "compare",
                book,
                "--measure",
                "tanks lost",
                "--subject",
                "Russian armed forces",
                "--place",
                "Russia-Ukraine war",
                "--since",
                "2022-02-24",
                "--source",
                STAFF,
                "--source",
                "Oryx",
                "--format",
                "json"));
        words.addAll(List.of(more));
        return Ran.good(words.toArray());
    }

    @Test
    void kurskLossesRiseBy274ADay() {
        var matrix = kursk("--since-within", "2").json();
        var cell = Ran.cell(Ran.row(matrix, "2024-11-05"), SYRSKYI);
        assertEquals(20842, cell.get("value").getAsInt());
        assertEquals("2024-08-06", cell.get("period_start").getAsString());
        var step = cell.getAsJsonObject("since_previous");
        assertEquals(3023, step.get("difference").getAsInt());
        assertEquals(11, step.get("days").getAsInt());
        assertEquals("274.818", step.get("per_day").getAsString());
    }

    @Test
    void startsTwoDaysApartMeetOnlyOnRequest() {
        var matrix = kursk().json().getAsJsonObject();
        assertFalse(matrix.getAsJsonArray("rows").toString().contains("2024-10-25"));
        assertEquals(
                true,
                matrix.getAsJsonArray("not_compared").toString().contains("period starts 2024-08-08, not 2024-08-06"));
    }

    private static Ran kursk(String... more) {
        var words = new ArrayList<Object>(List.of(
                "compare",
                book,
                "--measure",
                "personnel losses (all causes)",
                "--unit",
                "personnel",
                "--subject",
                "Russian armed forces",
                "--place",
                "Kursk region, Russia",
                "--since",
                "2024-08-06",
                "--source",
                SYRSKYI,
                "--format",
                "json"));
        words.addAll(List.of(more));
        return Ran.good(words.toArray());
    }

    @Test
    void aWideTableBecomesOneClaimACell() {
        assumeTrue(Files.exists(DATA.resolve("losses_wide.csv")), "skipped: ../shared/data is not here");
        var wide = imported("losses_wide");
        assertEquals(
                20_687,
                Ran.good("claims", wide, "--format", "table").out().lines().count() - 1);
    }
}
