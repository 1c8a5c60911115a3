package org.claimbook.book.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Names;
import org.claimbook.model.Claim;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// The claims of a book.
public final class ClaimStore {
    private static final String SELECT = "SELECT " + ClaimReader.COLUMNS + " FROM claim ";
    /// The claims of a JSON list of keys, in its order: one question for all is several times as quick as one
    /// each.
    private static final String AMONG = "SELECT " + ClaimReader.COLUMNS
            + " FROM json_each(?) AS asked CROSS JOIN claim ON claim.id = asked.value ORDER BY asked.key";

    private static final String THERE = "SELECT count(*) FROM claim WHERE id IN (SELECT value FROM json_each(?))";
    private static final String LINKS = "SELECT id FROM link WHERE from_id IN (SELECT value FROM json_each(?1))"
            + " OR to_id IN (SELECT value FROM json_each(?1))";

    private final Sql sql;
    private final Journal journal;
    private final Names names;

    public ClaimStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.names = new Names(sql, journal::insert);
    }

    /// The keys of all claims that match, in order: what a grid pages through.
    public long[] ids(ClaimFilter filter, ClaimSort sort) {
        var query = ClaimQuery.of(sql, filter);
        return new ClaimOrder(sql, sort).ids(query);
    }

    /// The claims with these keys, in their order; a key that is gone is left out.
    public List<Claim> get(long[] ids) {
        return sql.list(AMONG, new ClaimReader(sql)::read, Arrays.toString(ids));
    }

    public Optional<Claim> get(long id) {
        return get(new long[] {id}).stream().findFirst();
    }

    public Optional<Claim> find(String uid) {
        return sql.first(SELECT + "WHERE uid = ?", new ClaimReader(sql)::read, uid);
    }

    /// Hands on every claim that matches, in the order of entry, one at a time.
    public void each(ClaimFilter filter, Consumer<Claim> sink) {
        var query = ClaimQuery.of(sql, filter);
        var reader = new ClaimReader(sql);
        // Only the keys are put in order, not whole rows. SQLite would leave the order out, were there no LIMIT.
        sql.each(
                "SELECT " + ClaimReader.COLUMNS + " FROM (SELECT claim.id AS chosen FROM claim" + query.where()
                        + " ORDER BY claim.id LIMIT -1) CROSS JOIN claim ON claim.id = chosen",
                row -> sink.accept(reader.read(row)),
                query.arguments());
    }

    public long count(ClaimFilter filter) {
        var query = ClaimQuery.of(sql, filter);
        return sql.number("SELECT count(*) FROM claim" + query.where(), query.arguments());
    }

    /// Adds a claim; names and a report that are new are added with it.
    ///
    /// @return it, with its id and uid
    public Claim insert(Claim claim) {
        return journal.step(Step.Draft.of("add", "claim"), () -> {
            var values = ClaimWriter.values(claim, keys(claim, reportId(claim.report())));
            values.put("uid", claim.uid().isEmpty() ? Uid.next() : claim.uid());
            return get(journal.insert(Table.CLAIM, values)).orElseThrow();
        });
    }

    /// Changes a claim, by its id: only what is other than it was. Where its report keeps its uid but reads
    /// otherwise, the
    /// report is changed, for all of its claims; where it has another uid or none, the claim moves to that
    /// report.
    ///
    /// @return the claim as it now is
    public Claim update(Claim changed) {
        return journal.step(Step.Draft.of("edit", "claim"), () -> {
            var now = get(changed.id()).orElseThrow(() -> new IllegalArgumentException("no claim " + changed.id()));
            var report = sql.number("SELECT report_id FROM claim WHERE id = ?", changed.id());
            if (!changed.report().uid().equals(now.report().uid())) {
                report = reportId(changed.report());
            } else if (!changed.report().equals(now.report())) {
                journal.update(Table.REPORT, report, ReportStore.values(changed.report(), names));
            }
            journal.update(Table.CLAIM, changed.id(), ClaimWriter.values(changed, keys(changed, report)));
            return get(changed.id()).orElseThrow();
        });
    }

    /// Changes many claims, each in what it says itself and not in its report: of each, only what is other
    /// than it was. Claims that change alike are changed at one stroke.
    ///
    /// @param before as they now are
    /// @param after the same claims as they are to be, in the same order
    public void update(List<Claim> before, List<Claim> after) {
        journal.step(Step.Draft.of("edit", after.size() == 1 ? "claim" : after.size() + " claims"), () -> {
            var known = new HashMap<List<Object>, ClaimWriter.Keys>();
            var alike = new LinkedHashMap<Map<String, @Nullable Object>, List<Long>>();
            for (var i = 0; i < after.size(); i++) {
                var changes = changes(before.get(i), after.get(i), known);
                alike.computeIfAbsent(changes, _ -> new ArrayList<>())
                        .add(after.get(i).id());
            }
            for (Map.Entry<Map<String, @Nullable Object>, List<Long>> group : alike.entrySet()) {
                if (!group.getKey().isEmpty()) {
                    journal.update(Table.CLAIM, group.getValue(), group.getKey());
                }
            }
            return alike.size();
        });
    }

    /// By column, what is to be other than it was.
    private Map<String, @Nullable Object> changes(
            Claim before, Claim after, Map<List<Object>, ClaimWriter.Keys> known) {
        var was = ClaimWriter.values(before, keys(before, known));
        var changes = new LinkedHashMap<String, @Nullable Object>();
        ClaimWriter.values(after, keys(after, known)).forEach((column, value) -> {
            if (!Sql.same(was.get(column), value)) {
                changes.put(column, value);
            }
        });
        return changes;
    }

    /// The keys of what a claim refers to, but for its report.
    private ClaimWriter.Keys keys(Claim claim, Map<List<Object>, ClaimWriter.Keys> known) {
        return known.computeIfAbsent(List.of(claim.speech(), claim.topic()), _ -> keys(claim, 0));
    }

    /// Deletes claims, and their links with them. Those that have gone already are no matter.
    public void delete(Collection<Long> ids) {
        journal.step(Step.Draft.of("delete", ids.size() == 1 ? "claim" : ids.size() + " claims"), () -> {
            var links = sql.list(LINKS, row -> row.getLong(1), ids.toString());
            if (!links.isEmpty()) {
                journal.delete(Table.LINK, links);
            }
            var there = sql.number(THERE, ids.toString());
            if (there > 0) {
                journal.delete(Table.CLAIM, List.copyOf(ids));
            }
            return there;
        });
    }

    private long reportId(Report report) {
        return ReportStore.idOf(sql, report, names, journal::insert);
    }

    private ClaimWriter.Keys keys(Claim claim, long report) {
        var topic = claim.topic();
        return new ClaimWriter.Keys(
                report,
                names.source(claim.speech().claimant(), Source.Kind.OTHER),
                names.source(claim.speech().via(), Source.Kind.OUTLET),
                names.measure(topic.measure(), topic.unit()),
                names.subject(topic.subject()),
                names.place(topic.place()));
    }
}
