package org.claimbook.book.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.claimbook.model.NameKey;

/// The names of a kind at one moment, and what belongs to what. Immutable.
public final class Outline {
    /// One name.
    ///
    /// @param unit of a measure; empty for other kinds
    /// @param whole id of what it belongs to; 0 for nothing
    public record Entry(long id, String name, String unit, long whole) {}

    /// Why one entry cannot be put under another, or be made one with it.
    public enum Obstacle {
        /// They are one already.
        SAME,
        /// Something would belong to itself.
        CYCLE,
        /// They are counted in different units.
        UNIT
    }

    public static final Outline EMPTY = new Outline(List.of(), Map.of());

    private final SequencedMap<Long, Entry> entries = new LinkedHashMap<>();
    private final Map<Long, List<Entry>> parts = new HashMap<>();
    private final Map<String, List<Entry>> bearers = new HashMap<>();

    /// @param entries in the order in which they are shown
    /// @param aliases by their target's id
    Outline(List<Entry> entries, Map<Long, List<String>> aliases) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        for (var entry : entries) {
            var whole = this.entries.containsKey(entry.whole()) ? entry.whole() : 0;
            parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(entry);
            bear(entry, entry.name());
        }
        // A name of one's own goes before another's alias.
        aliases.forEach((id, names) -> get(id).ifPresent(entry -> names.forEach(name -> bear(entry, name))));
    }

    private void bear(Entry entry, String name) {
        bearers.computeIfAbsent(NameKey.of(name), _ -> new ArrayList<>()).add(entry);
    }

    /// All of them, by name.
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> get(long id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// What belongs to an entry, by name; to 0, what belongs to nothing.
    public List<Entry> parts(long whole) {
        return Collections.unmodifiableList(parts.getOrDefault(whole, List.of()));
    }

    /// What bears this name in this unit, or has it as an alias.
    public Optional<Entry> bearer(String name, String unit) {
        return bearers.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(entry -> entry.unit().equals(unit))
                .findFirst();
    }

    /// Whether anything else bears this name or alias, in whatever unit.
    public Optional<Entry> otherBearer(String name, long than) {
        return bearers.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(entry -> entry.id() != than)
                .findFirst();
    }

    /// Those whose name or alias begins with what was typed, then those in which it occurs; all where nothing
    /// was.
    public List<Entry> find(String typed) {
        var key = NameKey.of(typed);
        if (key.isEmpty()) {
            return List.copyOf(entries.values());
        }
        var begins = new LinkedHashSet<Long>();
        var contains = new LinkedHashSet<Long>();
        bearers.forEach((name, bearing) -> {
            if (name.contains(key)) {
                bearing.forEach(entry -> (name.startsWith(key) ? begins : contains).add(entry.id()));
            }
        });
        return Stream.of(begins, contains)
                .flatMap(ids -> entries.values().stream().filter(entry -> ids.contains(entry.id())))
                .distinct()
                .toList();
    }

    /// What stands against making one entry a part of another.
    public Optional<Obstacle> againstPart(long id, long whole) {
        if (id == whole || isWithin(whole, id)) {
            return Optional.of(Obstacle.CYCLE);
        }
        return whole != 0 && differInUnit(id, whole) ? Optional.of(Obstacle.UNIT) : Optional.empty();
    }

    /// What stands against making two entries one. An entry may become one with what it belongs to, or with
    /// its own part; where something stands between the two, that would come to belong to itself.
    public Optional<Obstacle> againstMerge(long from, long into) {
        if (from == into) {
            return Optional.of(Obstacle.SAME);
        }
        if (differInUnit(from, into)) {
            return Optional.of(Obstacle.UNIT);
        }
        var between = get(into).map(Entry::whole).filter(whole -> whole != from);
        return between.isPresent() && isWithin(between.get(), from) ? Optional.of(Obstacle.CYCLE) : Optional.empty();
    }

    private boolean differInUnit(long a, long b) {
        return !get(a).map(Entry::unit).equals(get(b).map(Entry::unit));
    }

    /// Whether an entry belongs to another, however many stand between.
    private boolean isWithin(long id, long whole) {
        var at = id;
        // A book that somebody else wrote into may hold a cycle.
        for (var steps = 0; at != 0 && steps <= entries.size(); steps++) {
            at = get(at).map(Entry::whole).orElse(0L);
            if (at == whole && at != 0) {
                return true;
            }
        }
        return false;
    }
}
