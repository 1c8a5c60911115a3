package org.claimbook.book.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Which backups stay. 23 November 2026 is a Monday.
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Set<Instant> kept(List<Instant> backups) {
        return Retention.kept(backups, Function.identity(), NOW);
    }

    private static List<Instant> times(String... times) {
        return Stream.of(times).map(Instant::parse).toList();
    }

    /// Ten of the last half hour, before which the rest of a test stands.
    private static List<Instant> after(List<Instant> older) {
        return Stream.concat(IntStream.range(0, 10).mapToObj(i -> NOW.minusSeconds(60L * i)), older.stream())
                .toList();
    }

    @Test
    void theLastTenStayHoweverOldTheyAre() {
        var backups = IntStream.range(0, 12)
                .mapToObj(i -> NOW.minus(Duration.ofDays(1000 + i)))
                .toList();
        assertEquals(Set.copyOf(backups.subList(0, 10)), kept(backups));
    }

    @Test
    void ofEachDayOfTwoWeeksTheNewestStays() {
        var older = times("2026-11-20T18:00:00Z", "2026-11-20T09:00:00Z", "2026-11-18T07:00:00Z");
        var kept = kept(after(older));
        assertTrue(kept.contains(older.get(0)));
        assertTrue(!kept.contains(older.get(1)));
        assertTrue(kept.contains(older.get(2)));
    }

    @Test
    void beforeTwoWeeksOneAWeekStays() {
        // Thursday and Tuesday of one week, Sunday of the week before.
        var older = times("2026-10-29T10:00:00Z", "2026-10-27T10:00:00Z", "2026-10-25T10:00:00Z");
        var kept = kept(after(older));
        assertTrue(kept.contains(older.get(0)));
        assertTrue(!kept.contains(older.get(1)));
        assertTrue(kept.contains(older.get(2)));
    }

    @Test
    void beforeTwoMonthsOneAMonthStaysAndBeforeAYearNone() {
        var older =
                times("2026-07-30T10:00:00Z", "2026-07-02T10:00:00Z", "2026-06-30T10:00:00Z", "2025-11-01T10:00:00Z");
        var kept = kept(after(older));
        assertTrue(kept.contains(older.get(0)));
        assertTrue(!kept.contains(older.get(1)));
        assertTrue(kept.contains(older.get(2)));
        assertTrue(!kept.contains(older.get(3)));
    }

    @Test
    void aBackupDatedAfterNowStays() {
        var future = NOW.plus(Duration.ofDays(400));
        assertTrue(kept(after(List.of(future))).contains(future));
    }

    /// Thinning out day by day keeps as much as thinning out once: a backup that will be wanted as the newest
    /// of its week or month is not thrown away while it is young.
    @Property(tries = 60)
    void whatIsWantedLaterIsNotThrownAwayBefore(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 24 * 420) Integer> hoursAgo) {
        var start = NOW.minus(Duration.ofDays(420));
        var all = hoursAgo.stream()
                .distinct()
                .sorted()
                .map(h -> start.plus(Duration.ofHours(h)))
                .toList();
        List<Instant> left = List.of();
        for (var i = 0; i < all.size(); i++) {
            left = List.copyOf(Retention.kept(
                    Stream.concat(left.stream(), Stream.of(all.get(i))).toList(), Function.identity(), all.get(i)));
        }
        for (var month : monthly(all)) {
            assertTrue(left.contains(month), "the newest of its month: " + month + " of " + all + " is not in " + left);
        }
    }

    /// The newest of each month within a year of the last.
    private static List<Instant> monthly(List<Instant> all) {
        return all.stream()
                .filter(at -> Duration.between(at, all.getLast()).compareTo(Duration.ofDays(366)) <= 0)
                .filter(at -> all.stream()
                        .noneMatch(other -> other.isAfter(at)
                                && other.toString()
                                        .substring(0, 7)
                                        .equals(at.toString().substring(0, 7))))
                .toList();
    }
}
