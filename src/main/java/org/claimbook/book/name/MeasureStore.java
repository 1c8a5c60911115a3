package org.claimbook.book.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.model.Measure;
import org.jspecify.annotations.Nullable;

/// What is counted in a book, and what is a part of what.
public final class MeasureStore {
    private static final String SELECT = "SELECT measure.uid, measure.name, measure.unit, whole.name, measure.signed,"
            + " measure.note FROM measure LEFT JOIN measure AS whole ON whole.id = measure.part_of_id ";

    private final Sql sql;
    private final Journal journal;

    public MeasureStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public List<Measure> all() {
        return sql.list(SELECT + "ORDER BY measure.id", MeasureStore::measure);
    }

    /// The names of measures that there are in several units.
    public List<String> namesInSeveralUnits() {
        return sql.list(
                "SELECT min(name) FROM measure GROUP BY name_key HAVING count(*) > 1 ORDER BY min(name)",
                row -> row.getString(1));
    }

    /// The measure of this name or alias, in this unit.
    public Optional<Measure> find(String name, String unit) {
        return Names.find(sql, org.claimbook.model.NameKind.MEASURE, name).stream()
                .map(this::byId)
                .filter(measure -> measure.unit().equals(unit))
                .findFirst();
    }

    /// Adds a measure, or, where the book has one of this name and unit, says of that one what is said here.
    /// The whole that it is a part of is looked for, and else made, in the same unit.
    ///
    /// @return it, as it now is
    public Measure put(Measure measure) {
        return journal.step(Step.Draft.of("edit", "measure"), () -> {
            var names = new Names(sql, journal::insert);
            var id = Objects.requireNonNull(names.measure(measure.name(), measure.unit()), "a measure needs a name");
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("part_of_id", names.measure(measure.partOf(), measure.unit()));
            values.put("signed", measure.signed() ? 1 : 0);
            values.put("note", measure.note());
            journal.update(Table.MEASURE, id, values);
            return byId(id);
        });
    }

    private Measure byId(long id) {
        return sql.first(SELECT + "WHERE measure.id = ?", MeasureStore::measure, id)
                .orElseThrow();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6));
    }
}
