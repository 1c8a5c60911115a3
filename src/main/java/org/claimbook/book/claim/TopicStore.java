package org.claimbook.book.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.name.Names;
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

    /// Steps from one topic to the next along the index claim_by_series, whose claims it does not have to
    /// count: SQLite has no such "loose" scan of its own, so each step asks for the least key beyond the
    /// last.
    private static final String TOPICS = """
        WITH RECURSIVE
            found(id) AS (
                SELECT min(subject_id) FROM claim WHERE measure_id = ?1
                UNION ALL
                SELECT (SELECT min(subject_id) FROM claim WHERE measure_id = ?1 AND subject_id > found.id)
                FROM found WHERE found.id IS NOT NULL),
            whose(id) AS (
                SELECT id FROM found WHERE id IS NOT NULL
                UNION ALL
                SELECT NULL WHERE EXISTS (SELECT 1 FROM claim WHERE measure_id = ?1 AND subject_id IS NULL)),
            stood(subject, id) AS (
                SELECT whose.id, (SELECT min(place_id) FROM claim WHERE measure_id = ?1 AND subject_id IS whose.id)
                FROM whose
                UNION ALL
                SELECT stood.subject, (SELECT min(place_id) FROM claim
                    WHERE measure_id = ?1 AND subject_id IS stood.subject AND place_id > stood.id)
                FROM stood WHERE stood.id IS NOT NULL),
            topic(subject_id, place_id) AS (
                SELECT subject, id FROM stood WHERE id IS NOT NULL
                UNION ALL
                SELECT whose.id, NULL FROM whose WHERE EXISTS (SELECT 1 FROM claim
                    WHERE measure_id = ?1 AND subject_id IS whose.id AND place_id IS NULL))
        SELECT measure.name, measure.unit, subject.name, place.name
        FROM topic JOIN measure ON measure.id = ?1
            LEFT JOIN subject ON subject.id = subject_id LEFT JOIN place ON place.id = place_id
        """;

    private final Sql sql;

    public TopicStore(Sql sql) {
        this.sql = sql;
    }

    /// All combinations of a measure, by its name or alias and in all of its units; the one of most claims
    /// first.
    public List<Combination> of(String measureName) {
        return Names.find(sql, NameKind.MEASURE, measureName).stream()
                .flatMap(id -> of(id).stream())
                .sorted((a, b) -> Long.compare(b.claims(), a.claims()))
                .toList();
    }

    /// What there are claims about, of a measure by its name or alias and in all of its units: quicker than
    /// [#of], since
    /// it counts nothing.
    public List<Topic> topics(String measureName) {
        return Names.find(sql, NameKind.MEASURE, measureName).stream()
                .flatMap(id -> sql.list(TOPICS, sql.telling("a topic", TopicStore::topic), id).stream())
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

    /// Groups by the index claim_by_series alone, in which the claims of a combination stand side by side.
    private List<Combination> of(long measure) {
        return sql.list(
                "SELECT measure.name, measure.unit, subject.name, place.name, accumulation, period_start, claims,"
                    + " claimants FROM (SELECT measure_id, subject_id, place_id, accumulation, period_start, count(*)"
                    + " AS claims, count(DISTINCT claimant_id) AS claimants FROM claim INDEXED BY claim_by_series"
                    + " WHERE measure_id = ? GROUP BY measure_id, subject_id, place_id, accumulation, period_start)"
                    + " JOIN measure ON measure.id = measure_id LEFT JOIN subject ON subject.id = subject_id LEFT JOIN"
                    + " place ON place.id = place_id",
                this::combination,
                measure);
    }

    private Combination combination(ResultSet row) throws SQLException {
        try {
            return asStored(row);
        } catch (IllegalArgumentException e) {
            throw sql.unreadable("the claims on " + row.getString(1), e);
        }
    }

    private static Combination asStored(ResultSet row) throws SQLException {
        var start = row.getString(6);
        return new Combination(
                topic(row),
                Coded.parse(Accumulation.class, String.valueOf(row.getString(5)))
                        .orThrow(),
                start == null ? null : EdtfDate.parse(start).orThrow(),
                row.getLong(7),
                row.getLong(8));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
