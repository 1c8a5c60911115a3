package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rules find in the real figures of `../shared/data`, against SQL over the same book that shares no code
/// with them, row by row.
class CheckTruthsTest {
    private static final Path DATA = Path.of("..", "shared", "data");

    /// What the figures can mean, as `model.md` has it. "About" reaches half a unit of the last digit that is no
    /// zero to both sides, "nearly" a whole one down, both at most a tenth; the war's figures are whole and
    /// positive, so that an end which is not included lies a millionth further in.
    private static final String INTERVALS = """
        WITH said AS (
            SELECT id, uid,
                concat_ws('|', claimant_id, measure_id, coalesce(subject_id, '-'), coalesce(place_id, '-'),
                    accumulation, coalesce(period_start, '-'), as_of_day) AS series_day,
                concat_ws('|', claimant_id, measure_id, coalesce(subject_id, '-'), coalesce(place_id, '-'),
                    coalesce(period_start, '-')) AS series,
                as_of_day, accumulation, qualifier, value_real AS v, low_real, high_real, report_id,
                CAST('1' || substr('0000000000', 1, length(value) - length(rtrim(value, '0'))) AS REAL) AS unit
            FROM claim WHERE as_of_day IS NOT NULL AND status <> 'rejected' AND rank <> 'deprecated'),
        ends AS (
            SELECT *,
                CASE qualifier WHEN 'exact' THEN v WHEN 'about' THEN v - min(unit / 2, v / 10)
                    WHEN 'nearly' THEN v - min(unit, v / 10) WHEN 'at_most' THEN 0 WHEN 'less_than' THEN 0
                    ELSE low_real END AS low,
                CASE qualifier WHEN 'exact' THEN v WHEN 'about' THEN v + min(unit / 2, v / 10) WHEN 'nearly' THEN v
                    WHEN 'at_least' THEN 9e99 WHEN 'more_than' THEN 9e99 ELSE high_real END AS high,
                qualifier = 'more_than' AS open_low, qualifier IN ('less_than', 'nearly') AS open_high
            FROM said WHERE qualifier <> 'unknown')
        """;

    @TempDir
    static Path folder;

    private static Path book = Path.of("");

    @BeforeAll
    static void importClaims() {
        assumeTrue(Files.exists(DATA.resolve("war_claims.csv")), "skipped: ../shared/data is not here");
        book = folder.resolve("war.claimbook");
        Ran.good("new", book);
        Ran.good("import", book, DATA.resolve("war_claims.csv"), "--mapping", DATA.resolve("war_claims.mapping.json"));
    }

    /// The claims of each finding as one text, in the order of the texts.
    private static Set<String> found(String rule) {
        var found = new TreeSet<String>();
        for (var finding : Ran.command("check", book, "--rule", rule, "--format", "json")
                .json()
                .getAsJsonArray()) {
            var claims = new TreeSet<String>();
            finding.getAsJsonObject().getAsJsonArray("claims").forEach(claim -> claims.add(claim.getAsString()));
            found.add(String.join(" ", claims));
        }
        return found;
    }

    private static Set<String> selected(String query) throws SQLException {
        var selected = new TreeSet<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                var rows = connection.createStatement().executeQuery(INTERVALS + query)) {
            while (rows.next()) {
                selected.add(
                        String.join(" ", new TreeSet<>(Set.of(rows.getString(1).split(" ")))));
            }
        }
        return selected;
    }

    @Test
    void conflictsAreThoseOfSql() throws SQLException {
        var sql = selected("""
            , reaches AS (
                SELECT uid, series_day, low + open_low * 1e-6 AS low, high - open_high * 1e-6 AS high FROM ends),
            beside AS (
                SELECT *, max(low) OVER (PARTITION BY series_day) AS highest, min(high) OVER (PARTITION BY series_day)
                    AS lowest
                FROM reaches)
            SELECT group_concat(uid, ' ') FROM beside WHERE low > lowest OR high < highest GROUP BY series_day
            """);
        assertEquals(sql, found("conflict"));
        assertTrue(sql.size() > 100, "conflicts: " + sql.size());
    }

    @Test
    void decreasingTotalsAreThoseOfSqlAndTheTanksGoDownOnce() throws SQLException {
        var sql = selected("""
            , agreed AS (
                SELECT series, as_of_day, min(v) AS v, min(id) AS first FROM ends
                WHERE qualifier = 'exact' AND accumulation = 'cumulative'
                GROUP BY series, as_of_day HAVING min(v) = max(v)),
            steps AS (
                SELECT v, lag(v) OVER (PARTITION BY series ORDER BY as_of_day) AS before, first,
                    lag(first) OVER (PARTITION BY series ORDER BY as_of_day) AS first_before
                FROM agreed)
            SELECT (SELECT uid FROM claim WHERE id = first) || ' ' || (SELECT uid FROM claim WHERE id = first_before)
            FROM steps WHERE v < before
            """);
        assertEquals(sql, found("total-decreases"));
        assertEquals(
                1,
                Ran.command("check", book, "--rule", "total-decreases")
                        .out()
                        .lines()
                        .filter(line -> line.contains("tanks lost") && line.contains("General Staff"))
                        .filter(line -> line.contains("from 3,799 as of 2023-05-27 to 3,797 as of 2023-05-28"))
                        .count());
    }

    @Test
    void duplicatesAreThoseOfSql() throws SQLException {
        var sql = selected("""
            SELECT group_concat(uid, ' ') FROM ends
            GROUP BY report_id, series_day, qualifier, v, low_real, high_real HAVING count(*) > 1
            """);
        assertEquals(sql, found("duplicate"));
    }
}
