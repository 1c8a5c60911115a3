package org.claimbook.book.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Sql;
import org.claimbook.book.search.SearchWords;
import org.claimbook.book.search.Term;
import org.claimbook.model.Coded;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;

/// What of a book bears a name with certain words in it, or has such an alias.
public final class FoundNames {
    /// @param alias id of the alias by which it was found; 0 where its own name has the words
    public record Named(NameKind kind, long id, long alias) {}

    /// More than these are not put in order.
    private static final int MOST = 10_000;

    private static final String BY_INDEX =
            "SELECT CASE name_search.rowid % 8 WHEN 1 THEN 'source' WHEN 2 THEN 'measure' WHEN 3 THEN 'subject'"
                    + " WHEN 4 THEN 'place' ELSE alias.kind END, coalesce(target_id, name_search.rowid / 8),"
                    + " coalesce(alias.id, 0) FROM name_search LEFT JOIN alias"
                    + " ON name_search.rowid % 8 = 0 AND alias.id = name_search.rowid / 8 WHERE name_search MATCH ?";

    private FoundNames() {}

    /// The keys of all that have a term in a name, by kind.
    static Map<NameKind, List<Long>> keys(Sql sql, Term term, boolean byIndex) {
        var keys = new EnumMap<NameKind, List<Long>>(NameKind.class);
        var found = byIndex && term.isIndexed() ? byIndex(sql, term.match(), "") : byLetters(sql, List.of(term));
        found.forEach(named ->
                keys.computeIfAbsent(named.kind, _ -> new ArrayList<>()).add(named.id));
        return keys;
    }

    /// What has all the words in one name, the best first: each once, by its own name where that has them.
    public static List<Named> best(Sql sql, SearchWords words, boolean byIndex) {
        var found = byIndex && words.isIndexed()
                ? byIndex(sql, words.match(), " ORDER BY bm25(name_search), name_search.rowid DESC LIMIT " + MOST)
                : byLetters(sql, words.terms());
        var each = new LinkedHashMap<Named, Named>();
        for (var named : found) {
            var key = new Named(named.kind, named.id, 0);
            each.merge(key, named, (first, second) -> second.alias == 0 ? second : first);
        }
        return List.copyOf(each.values());
    }

    private static List<Named> byIndex(Sql sql, String match, String order) {
        return sql.list(
                BY_INDEX + order,
                sql.telling("a name", row -> named(row.getString(1), row.getLong(2), row.getLong(3))),
                match);
    }

    private static List<Named> byLetters(Sql sql, List<Term> terms) {
        var has = String.join(
                " AND ", terms.stream().map(_ -> "name_key LIKE ? ESCAPE '\\'").toList());
        var patterns = terms.stream()
                .map(term -> ClaimQuery.pattern(NameKey.of(term.typed())))
                .toList();
        var found = new ArrayList<Named>();
        for (var kind : NameKind.values()) {
            sql.each(
                    "SELECT id FROM " + kind.code() + " WHERE " + has + " ORDER BY id DESC LIMIT " + MOST,
                    row -> found.add(new Named(kind, row.getLong(1), 0)),
                    patterns.toArray());
        }
        found.addAll(sql.list(
                "SELECT kind, target_id, id FROM alias WHERE " + has + " ORDER BY id DESC LIMIT " + MOST,
                sql.telling("an alias", row -> named(row.getString(1), row.getLong(2), row.getLong(3))),
                patterns.toArray()));
        return found;
    }

    private static Named named(String kind, long id, long alias) {
        return new Named(Coded.parse(NameKind.class, String.valueOf(kind)).orThrow(), id, alias);
    }
}
