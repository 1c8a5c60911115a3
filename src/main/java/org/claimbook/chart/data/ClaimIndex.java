package org.claimbook.chart.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds claims on a chart by their uid, in eight bytes a claim: their hashes, sorted, each with the claim's
/// number.
final class ClaimIndex {
    private static final int NUMBER_BITS = 32;
    private static final long NUMBER = 0xFFFF_FFFFL;

    private final List<Trace> traces;
    /// The number of the first claim of each trace, and at the end the number of all.
    private final int[] firsts;
    private final long[] hashes;

    ClaimIndex(List<Trace> traces) {
        this.traces = traces;
        this.firsts = new int[traces.size() + 1];
        for (var series = 0; series < traces.size(); series++) {
            firsts[series + 1] = firsts[series] + traces.get(series).size();
        }
        this.hashes = new long[firsts[traces.size()]];
        for (var series = 0; series < traces.size(); series++) {
            for (var item = 0; item < traces.get(series).size(); item++) {
                var number = firsts[series] + item;
                hashes[number] = from(uid(series, item)) | number;
            }
        }
        Arrays.sort(hashes);
    }

    /// Where the claim's own date stands, if it does; else the first figure that was computed from it.
    Optional<TraceDataset.Place> find(String uid) {
        var found = Optional.<TraceDataset.Place>empty();
        var at = Arrays.binarySearch(hashes, from(uid));
        // Several uids may share a hash; their claims follow one another.
        for (var i = at < 0 ? -at - 1 : at; i < hashes.length && (hashes[i] & ~NUMBER) == from(uid); i++) {
            var place = place((int) (hashes[i] & NUMBER));
            var trace = traces.get(place.series());
            if (uid(place.series(), place.item()).equals(uid)) {
                switch (trace.footing(place.item())) {
                    case CLAIMED -> {
                        return Optional.of(place);
                    }
                    case CARRIED -> found = found.isPresent() ? found : Optional.of(place);
                    case INTERPOLATED -> {}
                }
            }
        }
        return found;
    }

    private static long from(String uid) {
        return (long) uid.hashCode() << NUMBER_BITS;
    }

    private String uid(int series, int item) {
        return traces.get(series).claim(item).uid();
    }

    private TraceDataset.Place place(int number) {
        var series = 0;
        while (firsts[series + 1] <= number) {
            series++;
        }
        return new TraceDataset.Place(series, number - firsts[series]);
    }
}
