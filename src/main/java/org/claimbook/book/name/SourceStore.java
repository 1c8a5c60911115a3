package org.claimbook.book.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.model.Coded;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.model.Source;
import org.jspecify.annotations.Nullable;

/// Who speaks and publishes in a book.
public final class SourceStore {
    private static final String SELECT = "SELECT source.uid, source.name, source.kind, source.side, parent.name,"
            + " source.reliability, source.homepage, source.note FROM source"
            + " LEFT JOIN source AS parent ON parent.id = source.parent_id ";

    private final Sql sql;
    private final Journal journal;

    public SourceStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public List<Source> all() {
        return sql.list(SELECT + "ORDER BY source.id", sql.telling("a source", SourceStore::source));
    }

    /// The source of this name or alias.
    public Optional<Source> find(String name) {
        return Names.find(sql, NameKind.SOURCE, name).stream().findFirst().map(this::byId);
    }

    /// Adds a source, or, where the book has one of this name, says of that one what is said here.
    ///
    /// @return it, as it now is
    public Source put(Source source) {
        return journal.step(Step.Draft.of("edit", "source"), () -> {
            var id = new Names(sql, journal::insert).source(source.name(), source.kind());
            if (id == null) {
                throw new IllegalArgumentException("a source needs a name");
            }
            journal.update(Table.SOURCE, id, values(source));
            return byId(id);
        });
    }

    /// Changes a source, by its uid.
    ///
    /// @return it, as it now is
    public Source update(Source changed) {
        return journal.step(Step.Draft.of("edit", "source"), () -> {
            var id = sql.find("SELECT id FROM source WHERE uid = ?", changed.uid())
                    .orElseThrow(() -> new IllegalArgumentException("no source " + changed.uid()));
            journal.update(Table.SOURCE, id, values(changed));
            return byId(id);
        });
    }

    private Map<String, @Nullable Object> values(Source source) {
        var names = new Names(sql, journal::insert);
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", source.name().strip());
        values.put("name_key", NameKey.of(source.name()));
        values.put("kind", source.kind().code());
        values.put("side", source.side());
        values.put("parent_id", names.source(source.parent(), Source.Kind.OTHER));
        values.put("reliability", source.reliability());
        values.put("homepage", source.homepage());
        values.put("note", source.note());
        return values;
    }

    private Source byId(long id) {
        return sql.first(SELECT + "WHERE source.id = ?", sql.telling("a source", SourceStore::source), id)
                .orElseThrow();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString(1),
                row.getString(2),
                Coded.parse(Source.Kind.class, String.valueOf(row.getString(3))).orThrow(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
