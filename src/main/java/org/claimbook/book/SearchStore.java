package org.claimbook.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.book.claim.ClaimQuery;
import org.claimbook.book.claim.ClaimReader;
import org.claimbook.book.claim.ClaimWords;
import org.claimbook.book.claim.FoundNames;
import org.claimbook.book.claim.FoundNames.Named;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.book.file.SearchIndex;
import org.claimbook.book.file.Sql;
import org.claimbook.book.search.Found;
import org.claimbook.book.search.Found.Group;
import org.claimbook.book.search.Found.Kind;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.book.search.Snippet;
import org.claimbook.model.Claim;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// The one search of a book: over the texts, titles and outlets of reports, the words of claims, and all
/// names.
public final class SearchStore {
    /// So many are counted, and put in order by how well they match; of more, only that there are more is
    /// said, and the newest are as good as any.
    private static final int COUNTED = 1_000;

    private final Sql sql;
    private final boolean isIndexed;

    SearchStore(Sql sql) {
        this.sql = sql;
        this.isIndexed = SearchIndex.isIn(sql);
    }

    /// What has all of the words, the best of each kind first: by how well it matches (bm25), then the
    /// newest.
    ///
    /// @param typed as a person types it: see [SearchWords]
    /// @param most how many hits of a kind to give
    public Found find(String typed, int most) {
        var words = SearchWords.of(typed);
        var groups = new ArrayList<Group>();
        if (!words.isEmpty()) {
            var byIndex = isIndexed && words.isIndexed();
            groups.add(byIndex ? reports(words, most) : reportsByLetters(words, most));
            groups.add(byIndex ? claims(words, most) : claimsByLetters(words, most));
            var names = FoundNames.best(sql, words, isIndexed);
            for (var kind : NameKind.values()) {
                groups.add(names(
                        kind,
                        names.stream().filter(named -> named.kind() == kind).toList(),
                        words,
                        most));
            }
            groups.removeIf(group -> group.hits().isEmpty());
        }
        return new Found(words, groups, isIndexed);
    }

    private Group reports(SearchWords words, int most) {
        var newest = newest("report_search", words.match());
        if (newest.size() <= COUNTED) {
            return reports(ranked("report_search", "8.0, 4.0, 1.0", words.match(), most), newest.size(), words, most);
        }
        var best = new LinkedHashSet<>(ids(
                "SELECT rowid FROM report_search WHERE report_search MATCH ? ORDER BY rowid DESC LIMIT ?",
                "{title outlet} : (" + words.match() + ")",
                most));
        best.addAll(newest.subList(0, Math.min(most, newest.size())));
        return reports(List.copyOf(best), newest.size(), words, most);
    }

    private Group reportsByLetters(SearchWords words, int most) {
        var arguments = new ArrayList<@Nullable Object>();
        var conditions = new ArrayList<String>();
        for (var term : words.terms()) {
            conditions.add("(" + ClaimQuery.like("title", term.typed(), arguments) + " OR "
                    + ClaimQuery.like("body", term.typed(), arguments)
                    + " OR outlet_id IN (SELECT id FROM source WHERE "
                    + ClaimQuery.like("name", term.typed(), arguments) + "))");
        }
        arguments.add(COUNTED + 1);
        var found = ids(
                "SELECT id FROM report WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC LIMIT ?",
                arguments.toArray());
        return reports(found, found.size(), words, most);
    }

    private Group reports(List<Long> ids, int total, SearchWords words, int most) {
        var hits = ids.stream().limit(most).map(id -> report(id, words)).flatMap(Optional::stream);
        return group(Kind.REPORT, hits, total);
    }

    private Optional<Hit> report(long id, SearchWords words) {
        return ReportStore.byId(sql, id).map(report -> {
            var body = sql.text("SELECT body FROM report WHERE id = ?", id);
            var piece = body == null ? null : Snippet.of(body, words, Snippet.LENGTH);
            return new Hit.OfReport(
                    report,
                    Snippet.of(report.title(), words),
                    piece == null || piece.marks().isEmpty() ? null : piece);
        });
    }

    /// First those in whose own words all of it stands, then those that have it with their names and report's
    /// title.
    private Group claims(SearchWords words, int most) {
        var own = newest("claim_search", words.match());
        if (own.size() > COUNTED) {
            return claims(own, own.size(), words, most);
        }
        var asked = new ClaimWords(sql, words, isIndexed);
        // To rank by a word that very many claims have takes longer than to find them, and tells little.
        var best = new LinkedHashSet<>(
                asked.areRare() ? ranked("claim_search", "1.0, 2.0, 0.5", words.match(), most) : own);
        var all = asked.all();
        if (all.isPresent()) {
            best.addAll(all.get());
            return claims(List.copyOf(best), all.get().size(), words, most);
        }
        if (best.size() < most || words.terms().size() == 1) {
            best.addAll(asked.some());
        }
        return best.isEmpty() ? claimsByLetters(words, most) : someClaims(List.copyOf(best), words, most);
    }

    private Group someClaims(List<Long> ids, SearchWords words, int most) {
        var group = claims(ids, ids.size(), words, most);
        return new Group(Kind.CLAIM, group.hits(), group.total(), false);
    }

    private Group claimsByLetters(SearchWords words, int most) {
        var query = ClaimQuery.of(sql, words, isIndexed);
        var arguments = new ArrayList<@Nullable Object>(List.of(query.arguments()));
        arguments.add(COUNTED + 1);
        var found = ids(
                "SELECT claim.id FROM claim" + query.where() + " ORDER BY claim.id DESC LIMIT ?", arguments.toArray());
        return claims(found, found.size(), words, most);
    }

    private Group claims(List<Long> ids, int total, SearchWords words, int most) {
        var reader = new ClaimReader(sql);
        var hits = ids.stream()
                .limit(most)
                .flatMap(id ->
                        sql
                                .first("SELECT " + ClaimReader.COLUMNS + " FROM claim WHERE id = ?", reader::read, id)
                                .stream())
                .map(claim -> (Hit) new Hit.OfClaim(claim, words(claim, words)));
        return group(Kind.CLAIM, hits, total);
    }

    /// Of a claim's texts the one in which the words stand, else its quote.
    private static @Nullable Snippet words(Claim claim, SearchWords words) {
        var quote = claim.words().quote();
        return Stream.of(quote, claim.note(), claim.figure().stated())
                .flatMap(Stream::ofNullable)
                .map(text -> Snippet.of(text, words, Snippet.LENGTH))
                .filter(piece -> !piece.marks().isEmpty())
                .findFirst()
                .orElse(quote == null ? null : Snippet.of(quote, words, Snippet.LENGTH));
    }

    private Group names(NameKind kind, List<Named> found, SearchWords words, int most) {
        var hits = found.stream().limit(most).map(named -> name(named, words));
        return group(Kind.valueOf(kind.name()), hits, found.size());
    }

    private Hit name(Named named, SearchWords words) {
        var table = named.kind().code();
        var unit = named.kind() == NameKind.MEASURE ? text("SELECT unit FROM measure WHERE id = ?", named.id()) : "";
        var name = text("SELECT name FROM " + table + " WHERE id = ?", named.id());
        var alias = named.alias() == 0 ? null : text("SELECT name FROM alias WHERE id = ?", named.alias());
        return new Hit.OfName(
                named.kind(),
                named.id(),
                name,
                unit,
                Snippet.of(name, words),
                alias == null ? null : Snippet.of(alias, words));
    }

    private String text(String query, long id) {
        var text = sql.text(query, id);
        return text == null ? "" : text;
    }

    private List<Long> newest(String index, String match) {
        return ids(
                "SELECT rowid FROM " + index + " WHERE " + index + " MATCH ? ORDER BY rowid DESC LIMIT ?",
                match,
                COUNTED + 1);
    }

    private List<Long> ranked(String index, String weights, String match, int most) {
        return ids(
                "SELECT rowid FROM " + index + " WHERE " + index + " MATCH ? ORDER BY bm25(" + index + ", " + weights
                        + "), rowid DESC LIMIT ?",
                match,
                most);
    }

    private List<Long> ids(String query, @Nullable Object... arguments) {
        return sql.list(query, row -> row.getLong(1), arguments);
    }

    private static Group group(Kind kind, Stream<Hit> hits, int total) {
        return new Group(kind, hits.toList(), Math.min(total, COUNTED), total <= COUNTED);
    }
}
