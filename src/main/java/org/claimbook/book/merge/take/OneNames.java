package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.row.Groups;
import org.claimbook.book.merge.row.References;
import org.claimbook.book.merge.row.Row;

/// Which entries of both copies are one: two colleagues' "Reuters", and what one of them has merged
/// already.
///
/// What one copy made one stays one. Of others with one name, the older uid stays. Which that is does
/// not depend on whose book is merged into whose.
final class OneNames {
    private record Key(String name, String unit) {}

    private final Sql sql;
    private final Differences differences;
    private final Map<String, String> into = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<Table, Map<String, String>> gone = new LinkedHashMap<>();

    OneNames(Sql sql, Differences differences) {
        this.sql = sql;
        this.differences = differences;
    }

    /// The uid under which a row stands from now on.
    String now(String uid) {
        return into.getOrDefault(uid, uid);
    }

    /// Whether a row goes, because another stands for it.
    boolean isGone(String uid) {
        return into.containsKey(uid);
    }

    /// Whether a row keeps its name, which no other can have then.
    boolean isNamed(String uid) {
        return named.contains(uid);
    }

    /// Whether a row stands for another.
    boolean stands(String uid) {
        return into.containsValue(uid);
    }

    /// The rows of a table that go, and those that stand for them.
    Map<String, String> gone(Table table) {
        return gone.getOrDefault(table, Map.of());
    }

    void find() {
        Groups.NAMED.forEach(table -> new Kind(table).find());
    }

    /// The entries of one kind.
    private final class Kind {
        private final Table table;
        private final Set<String> ours;
        private final Set<String> theirs;
        private final Map<String, Key> keys = new TreeMap<>();
        private final Set<String> merged = new HashSet<>();
        private final Map<String, Set<String>> sets = new HashMap<>();

        Kind(Table table) {
            this.table = table;
            this.ours = uids("main");
            this.theirs = uids("theirs");
        }

        private Set<String> uids(String schema) {
            return new HashSet<>(sql.list("SELECT uid FROM " + schema + "." + table.sql(), row -> row.getString(1)));
        }

        void find() {
            var unit = table == Table.MEASURE ? "unit" : "''";
            sql.each(
                    "SELECT uid, name_key, " + unit + " FROM main." + table.sql(),
                    row -> keys.put(row.getString(1), new Key(row.getString(2), row.getString(3))));
            var changed = new ArrayList<Differences.Trio>();
            differences.known(table, changed::add);
            changed.forEach(this::change);
            differences.added(table, row -> keys.put(row.uid(), key(row)));
            comeBack();
            var mine = mergedBefore("main", ours);
            var its = mergedBefore("theirs", theirs);
            merged.addAll(mine.keySet());
            merged.addAll(its.keySet());
            mine.forEach((from, stays) -> {
                // What was merged into one thing here and into another there is a conflict of the aliases.
                if (stays.equals(its.getOrDefault(from, stays))) {
                    unite(from, stays);
                }
            });
            its.forEach((from, stays) -> {
                if (!mine.containsKey(from)) {
                    unite(from, stays);
                }
            });
            named.addAll(keys.keySet());
            var byKey = new HashMap<Key, String>();
            keys.forEach((uid, key) -> {
                var first = byKey.putIfAbsent(key, uid);
                if (first != null) {
                    unite(first, uid);
                }
            });
            new HashSet<>(sets.values()).forEach(this::settle);
        }

        /// What the name of a row will be, where the other copy changed it.
        private void change(Differences.Trio row) {
            var base = row.base();
            var mine = row.ours();
            var its = row.theirs();
            if (base == null) {
                return;
            }
            if (its == null) {
                if (mine != null && mine.says(base, uid -> uid) && !isReferredTo(mine, "main")) {
                    keys.remove(mine.uid());
                }
            } else if (mine == null) {
                if (!its.says(base, uid -> uid)) {
                    keys.put(its.uid(), key(its));
                }
            } else {
                var name = mine.says(base, List.of("name", "name_key"), uid -> uid) ? its : mine;
                var unit = table == Table.MEASURE && mine.says(base, List.of("unit"), uid -> uid) ? its : mine;
                keys.put(mine.uid(), new Key(name.text("name_key"), unit.text("unit")));
            }
        }

        /// Those that this book deleted come back where the other copy refers to them anew.
        private void comeBack() {
            var deleted = sql.list(
                    "SELECT b.uid FROM base." + table.sql() + " AS b JOIN theirs." + table.sql()
                            + " AS t ON t.uid = b.uid WHERE NOT EXISTS (SELECT 1 FROM main." + table.sql()
                            + " AS o WHERE o.uid = b.uid)",
                    row -> row.getString(1));
            for (var uid : deleted) {
                Row.find(sql, "theirs", table, uid)
                        .filter(row -> isReferredTo(row, "theirs"))
                        .ifPresent(row -> keys.put(uid, key(row)));
            }
        }

        /// Whether a copy refers to a row where the base did not.
        private boolean isReferredTo(Row row, String schema) {
            return References.to(table).stream().anyMatch(reference -> {
                var from = reference.from().sql();
                return sql.find(
                                "SELECT 1 FROM " + schema + "." + from + " AS s" + reference.where()
                                        + " AND NOT EXISTS (SELECT 1 FROM base." + from + " AS b WHERE b.uid = s.uid"
                                        + " AND b." + reference.column() + " = (SELECT id FROM base." + table.sql()
                                        + " WHERE uid = ?2)) LIMIT 1",
                                row.id(),
                                row.uid())
                        .isPresent();
            });
        }

        private static Key key(Row row) {
            return new Key(row.text("name_key"), row.text("unit"));
        }

        /// An alias with another's uid stands for what was merged in that copy.
        private Map<String, String> mergedBefore(String schema, Set<String> there) {
            var before = new TreeMap<String, String>();
            sql.each(
                    "SELECT other_uid, t.uid FROM " + schema + ".alias JOIN " + schema + "." + table.sql()
                            + " AS t ON t.id = target_id WHERE alias.kind = '" + table.sql()
                            + "' AND other_uid IS NOT NULL",
                    row -> {
                        if (!there.contains(row.getString(1))) {
                            before.put(row.getString(1), row.getString(2));
                        }
                    });
            return before;
        }

        private void unite(String a, String b) {
            var all = new TreeSet<String>();
            for (var uid : List.of(a, b)) {
                all.add(uid);
                all.addAll(sets.getOrDefault(uid, Set.of()));
            }
            all.forEach(uid -> sets.put(uid, all));
        }

        private void settle(Set<String> set) {
            Predicate<String> onBoth = uid -> ours.contains(uid) && theirs.contains(uid);
            Predicate<String> asItWas = uid -> !merged.contains(uid);
            var stays = Stream.of(onBoth, asItWas, (Predicate<String>) uid -> true)
                    .flatMap(rule ->
                            set.stream().filter(keys::containsKey).filter(rule).min(Comparator.naturalOrder()).stream())
                    .findFirst();
            stays.ifPresent(one -> set.stream().filter(uid -> !uid.equals(one)).forEach(uid -> {
                into.put(uid, one);
                gone.computeIfAbsent(table, _ -> new TreeMap<>()).put(uid, one);
            }));
        }
    }
}
