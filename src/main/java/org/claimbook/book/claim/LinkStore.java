package org.claimbook.book.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.model.Coded;
import org.claimbook.model.Link;
import org.jspecify.annotations.Nullable;

/// How the claims of a book hang together.
public final class LinkStore {
    private record Ends(long from, long to, Link link) {}

    private static final String SELECT = "SELECT from_id, to_id, link.uid, a.uid, b.uid, kind, link.note FROM link"
            + " JOIN claim AS a ON a.id = from_id JOIN claim AS b ON b.id = to_id ";

    private final Sql sql;
    private final Journal journal;

    public LinkStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Links two claims of the book.
    ///
    /// @return the link, with its uid
    public Link insert(Link link) {
        return journal.step(Step.Draft.of("add", "link"), () -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("from_id", claim(link.from()));
            values.put("to_id", claim(link.to()));
            values.put("kind", link.kind().code());
            values.put("note", link.note());
            if (!link.uid().isEmpty()) {
                values.put("uid", link.uid());
            }
            var id = journal.insert(Table.LINK, values);
            return sql.first(SELECT + "WHERE link.id = ?", sql.telling("a link", LinkStore::ends), id)
                    .orElseThrow()
                    .link();
        });
    }

    public void delete(Link link) {
        journal.step(Step.Draft.of("delete", "link"), () -> {
            sql.find("SELECT id FROM link WHERE uid = ?", link.uid()).ifPresent(id -> journal.delete(Table.LINK, id));
            return link;
        });
    }

    /// All links.
    public List<Link> all() {
        return sql.list(SELECT + "ORDER BY link.id", sql.telling("a link", LinkStore::ends)).stream()
                .map(Ends::link)
                .toList();
    }

    /// All links of one kind.
    public List<Link> all(Link.Kind kind) {
        return links(kind).stream().map(Ends::link).toList();
    }

    /// The links from or to a claim.
    public List<Link> of(long claimId) {
        return sql
                .list(
                        SELECT + "WHERE from_id = ?1 OR to_id = ?1 ORDER BY link.id",
                        sql.telling("a link", LinkStore::ends),
                        claimId)
                .stream()
                .map(Ends::link)
                .toList();
    }

    /// Which of these claims repeat which others of them, by their keys.
    public List<Link> repeatsAmong(Collection<Long> claimIds) {
        var among = new HashSet<>(claimIds);
        return links(Link.Kind.REPEATS).stream()
                .filter(ends -> among.contains(ends.from) && among.contains(ends.to))
                .map(Ends::link)
                .toList();
    }

    private List<Ends> links(Link.Kind kind) {
        return sql.list(
                SELECT + "WHERE kind = ? ORDER BY link.id", sql.telling("a link", LinkStore::ends), kind.code());
    }

    private long claim(String uid) {
        return sql.find("SELECT id FROM claim WHERE uid = ?", uid)
                .orElseThrow(() -> new IllegalArgumentException("no claim " + uid));
    }

    private static Ends ends(ResultSet row) throws SQLException {
        return new Ends(
                row.getLong(1),
                row.getLong(2),
                new Link(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Coded.parse(Link.Kind.class, String.valueOf(row.getString(6)))
                                .orThrow(),
                        row.getString(7)));
    }
}
