package org.claimbook.ui.table.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Brings the rows on screen up to date with the book without moving those that are shown.
public final class RowOrder {
    private RowOrder() {}

    /// The shown ids in their order, without those that have gone, and with each new one behind the row that
    /// precedes it in the book's order.
    ///
    /// @param shown as they stand on screen
    /// @param now as the book would give them for the same arrangement
    /// @param stays whether a shown row that is not in `now` is still to be shown, as one is that an edit has
    ///     taken out of the filter, but not out of the book
    public static long[] merged(long[] shown, long[] now, LongPredicate stays) {
        var before = sorted(shown);
        var present = sorted(now);
        var runs = newRuns(now, before);
        var merged = new long[shown.length + now.length];
        var size = copyRun(runs.get(0L), now, merged, 0);
        for (var id : shown) {
            if (holds(present, id) || stays.test(id)) {
                merged[size++] = id;
                size = copyRun(runs.get(id), now, merged, size);
            }
        }
        return Arrays.copyOf(merged, size);
    }

    /// Those of the first ids that are not among the second.
    public static long[] missing(long[] ids, long[] among) {
        var present = sorted(among);
        return Arrays.stream(ids).filter(id -> !holds(present, id)).toArray();
    }

    /// The new ids as stretches of `now`, each by the id just before it, or by 0 at the very beginning.
    private static Map<Long, Run> newRuns(long[] now, long[] before) {
        var runs = new HashMap<Long, Run>();
        for (var from = 0; from < now.length; from++) {
            if (holds(before, now[from])) {
                continue;
            }
            var to = from + 1;
            while (to < now.length && !holds(before, now[to])) {
                to++;
            }
            runs.put(from == 0 ? 0L : now[from - 1], new Run(from, to));
            from = to;
        }
        return runs;
    }

    private record Run(int from, int to) {}

    private static int copyRun(@Nullable Run run, long[] from, long[] into, int at) {
        if (run == null) {
            return at;
        }
        System.arraycopy(from, run.from, into, at, run.to - run.from);
        return at + run.to - run.from;
    }

    private static long[] sorted(long[] ids) {
        var copy = ids.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static boolean holds(long[] sorted, long id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }
}
