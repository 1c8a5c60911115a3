package org.claimbook.chart.data;

import java.util.stream.IntStream;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade.Method;
import org.jspecify.annotations.Nullable;

/// Which figures of a series a reader should not take for plain successors of those before.
///
/// @param redefined items of the trace, ascending, before which the method or the start of the count changes
/// @param revised items of the trace, ascending, that the source revised
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Notches(int[] redefined, int[] revised) {
    /// Of the claims' own figures; computed ones have none.
    ///
    /// A method or start that is not known changes nothing: the last known is held against the next known.
    public static Notches of(Trace trace) {
        var redefined = IntStream.builder();
        var revised = IntStream.builder();
        Method method = null;
        EdtfDate start = null;
        for (var item = 0; item < trace.size(); item++) {
            if (!trace.isOwn(item)) {
                continue;
            }
            var claim = trace.claim(item);
            var nextMethod = claim.grade().method() == Method.UNKNOWN
                    ? null
                    : claim.grade().method();
            var nextStart = claim.period().start();
            if (changes(method, nextMethod) || (changes(start, nextStart) && isCumulative(trace, item))) {
                redefined.add(item);
            }
            method = nextMethod == null ? method : nextMethod;
            start = nextStart == null ? start : nextStart;
            if (trace.point(item).revised()) {
                revised.add(item);
            }
        }
        return new Notches(redefined.build().toArray(), revised.build().toArray());
    }

    private static boolean changes(@Nullable Object known, @Nullable Object next) {
        return known != null && next != null && !known.equals(next);
    }

    private static boolean isCumulative(Trace trace, int item) {
        return trace.claim(item).period().accumulation() == Accumulation.CUMULATIVE;
    }
}
