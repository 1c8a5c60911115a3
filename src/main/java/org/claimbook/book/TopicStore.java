package org.claimbook.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// What the claims of a book are about: the things that can be compared. Rejected claims count too.
public final class TopicStore {
    /// One thing that sources make figures of: the same topic, counted over the same time.
    ///
    /// @param start since when, or from when, as stated
    /// @param claims how many there are
    /// @param claimants how many sources make them
    public record Combination(
            Topic topic,
            Accumulation accumulation,
            @Nullable EdtfDate start,
            long claims,
            long claimants) {}

    /// A measure, and how many claims use it.
    public record MeasureUse(String measure, String unit, long claims) {}

    private final Sql sql;

    TopicStore(Sql sql) {
        this.sql = sql;
    }

    /// All combinations of a measure, by its name or alias and in all of its units; the one of most claims first.
    public List<Combination> of(String measureName) {
        return Names.find(sql, NameKind.MEASURE, measureName).stream()
                .flatMap(id -> of(id).stream())
                .sorted((a, b) -> Long.compare(b.claims(), a.claims()))
                .toList();
    }

    /// Measures with claims, the one of most claims first.
    public List<MeasureUse> measures() {
        return sql.list(
                "SELECT name, unit, claims FROM (SELECT measure_id, count(*) AS claims FROM claim"
                        + " WHERE measure_id IS NOT NULL GROUP BY measure_id) JOIN measure ON measure.id = measure_id"
                        + " ORDER BY claims DESC, name_key, unit",
                row -> new MeasureUse(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /// Whether figures of a measure may be negative.
    public boolean isSigned(String measureName, String unit) {
        return Names.find(sql, NameKind.MEASURE, measureName).stream()
                .anyMatch(id -> sql.find("SELECT id FROM measure WHERE id = ? AND unit = ? AND signed = 1", id, unit)
                        .isPresent());
    }

    /// Groups by the index claim_by_series alone, in which the claims of a combination stand side by side.
    private List<Combination> of(long measure) {
        return sql.list(
                "SELECT measure.name, measure.unit, subject.name, place.name, accumulation, period_start, claims,"
                    + " claimants FROM (SELECT measure_id, subject_id, place_id, accumulation, period_start, count(*)"
                    + " AS claims, count(DISTINCT claimant_id) AS claimants FROM claim INDEXED BY claim_by_series"
                    + " WHERE measure_id = ? GROUP BY measure_id, subject_id, place_id, accumulation, period_start)"
                    + " JOIN measure ON measure.id = measure_id LEFT JOIN subject ON subject.id = subject_id LEFT JOIN"
                    + " place ON place.id = place_id",
                TopicStore::combination,
                measure);
    }

    private static Combination combination(ResultSet row) throws SQLException {
        var start = row.getString(6);
        return new Combination(
                new Topic(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                Coded.parse(Accumulation.class, row.getString(5)).orThrow(),
                start == null ? null : EdtfDate.parse(start).orThrow(),
                row.getLong(7),
                row.getLong(8));
    }
}
