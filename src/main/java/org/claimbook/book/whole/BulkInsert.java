package org.claimbook.book.whole;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimbook.book.claim.ClaimWriter;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.book.file.ClaimIndexes;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.name.Names;
import org.claimbook.model.Claim;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// Brings many claims in at once, at about the speed at which SQLite takes rows.
///
/// It costs the history one change a table, not one a row. Names and reports are looked up once each, rows
/// are written many to a statement, and where claims come in numbers, the indexes are built at the end, at
/// one stroke. While it is at work, nothing else may add rows to the book.
public final class BulkInsert implements AutoCloseable {
    /// What became of a claim.
    public sealed interface Outcome {
        /// It is in the book now.
        record Added() implements Outcome {}

        /// It was in the book before, just so.
        record Known() implements Outcome {}

        /// It cannot come in.
        ///
        /// @param why one clause, "expected the same value as in the book, which has a claim of this uid"
        record Refused(String why) implements Outcome {}
    }

    private static final Outcome ADDED = new Outcome.Added();
    private static final Outcome KNOWN = new Outcome.Known();
    private static final int REPORTS_IN_MIND = 50_000;

    private record Range(long first, long last) {}

    private record Counted(String measure, String unit) {}

    private final Sql sql;
    private final Journal journal;
    private final Names names;
    private final ClaimBatch batch;
    private final ClaimIndexes indexes;
    private final SearchTriggers triggers;
    private final SameClaim same;
    private final Uid uids = new Uid();
    private final long claimsBefore;
    private long claims;
    private final Map<Table, Range> added = new EnumMap<>(Table.class);
    private final Map<String, Long> claimants = new HashMap<>();
    private final Map<String, Long> vias = new HashMap<>();
    private final Map<String, Long> subjects = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<Counted, Long> measures = new HashMap<>();
    private final Map<Report, Long> reports = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Report, Long> eldest) {
            return size() > REPORTS_IN_MIND;
        }
    };

    public BulkInsert(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.names = new Names(sql, this::insert);
        this.batch = new ClaimBatch(sql);
        this.indexes = new ClaimIndexes(sql);
        this.triggers = new SearchTriggers(sql);
        this.same = new SameClaim(sql);
        this.claimsBefore = lastClaim();
        journal.setBulk(true);
    }

    /// Adds a claim, with the names and the report that are new. Where it has no uid, it gets one; where it
    /// has, and the
    /// book knows it, it must say the same.
    public Outcome add(Claim claim) {
        var report = claim.report();
        if (!report.uid().isEmpty() && !reports.containsKey(report)) {
            var other = same.difference(report);
            if (other.isPresent()) {
                return other.get();
            }
        }
        if (claim.uid().isEmpty()) {
            write(uids.make(), claim);
            return ADDED;
        }
        if (batch.holds(claim.uid())) {
            batch.write();
        }
        if (!same.isKnown(claim.uid())) {
            write(claim.uid(), claim);
            return ADDED;
        }
        return same.difference(claim).<Outcome>map(refused -> refused).orElse(KNOWN);
    }

    private void write(String uid, Claim claim) {
        indexes.adding();
        if (claim.words().quote() != null || claim.figure().stated() != null || claim.note() != null) {
            triggers.adding(Table.CLAIM);
        }
        claims++;
        batch.add(ClaimWriter.row(uid, claim, keys(claim)));
    }

    private ClaimWriter.Keys keys(Claim claim) {
        var speech = claim.speech();
        var topic = claim.topic();
        return new ClaimWriter.Keys(
                report(claim.report()),
                key(claimants, speech.claimant(), name -> names.source(name, Source.Kind.OTHER)),
                key(vias, speech.via(), name -> names.source(name, Source.Kind.OUTLET)),
                topic.measure() == null
                        ? null
                        : key(
                                measures,
                                new Counted(topic.measure(), topic.unit()),
                                counted -> names.measure(counted.measure, counted.unit)),
                key(subjects, topic.subject(), names::subject),
                key(places, topic.place(), names::place));
    }

    private long report(Report report) {
        var known = reports.get(report);
        if (known == null) {
            known = ReportStore.idOf(sql, report, names, this::insert);
            reports.put(report, known);
        }
        return known;
    }

    private interface Lookup<K> {
        @Nullable
        Long key(K name);
    }

    private static <K> @Nullable Long key(Map<K, Long> known, @Nullable K name, Lookup<K> lookup) {
        if (name == null) {
            return null;
        }
        var key = known.get(name);
        if (key == null) {
            key = lookup.key(name);
            if (key != null) {
                known.put(name, key);
            }
        }
        return key;
    }

    private long insert(Table table, Map<String, @Nullable Object> values) {
        triggers.adding(table);
        var id = Journal.insertOnly(sql, table, values);
        added.merge(table, new Range(id, id), (range, last) -> new Range(range.first, last.last));
        return id;
    }

    /// Writes what waits, makes the indexes again, and puts the import into the history.
    public void finish() {
        batch.write();
        indexes.restore();
        triggers.restore();
        journal.setBulk(false);
        added.forEach((table, range) -> journal.bulk(table, range.first, range.last));
        if (claims > 0) {
            journal.bulk(Table.CLAIM, claimsBefore + 1, lastClaim());
        }
    }

    /// For the book itself, which made it.
    @Override
    public void close() {
        journal.setBulk(false);
        batch.close();
    }

    private long lastClaim() {
        return sql.number("SELECT seq FROM sqlite_sequence WHERE name = 'claim'");
    }
}
