package org.claimbook.ui.compare.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimbook.compare.Series;
import org.jspecify.annotations.Nullable;

/// Goes from figure to figure: along the dates of a source, or across to another source at about the same date.
///
/// @param series those shown
/// @param from uid of the claim to go from; null for none
record Walk(List<Series> series, @Nullable String from) {
    private record Stand(int series, int item) {}

    /// @param steps to later dates, or to earlier where negative
    Optional<Series.Point> along(int steps) {
        var stand = stand();
        if (stand.isEmpty()) {
            return last();
        }
        var points = series.get(stand.get().series).points();
        return Optional.of(points.get(Math.clamp(stand.get().item + steps, 0, points.size() - 1)));
    }

    /// @param steps to sources further down the list, or further up where negative
    Optional<Series.Point> across(int steps) {
        var stand = stand();
        if (stand.isEmpty()) {
            return last();
        }
        var date = series.get(stand.get().series)
                .points()
                .get(stand.get().item)
                .date()
                .toEpochDay();
        var to = series.get(Math.floorMod(stand.get().series + steps, series.size()));
        return to.points().stream()
                .min(Comparator.comparingLong(point -> Math.abs(point.date().toEpochDay() - date)));
    }

    private Optional<Series.Point> last() {
        return series.stream()
                .filter(found -> !found.points().isEmpty())
                .findFirst()
                .map(found -> found.points().getLast());
    }

    private Optional<Stand> stand() {
        for (var i = 0; i < series.size(); i++) {
            var points = series.get(i).points();
            for (var item = 0; item < points.size(); item++) {
                if (points.get(item).claim().uid().equals(from)) {
                    return Optional.of(new Stand(i, item));
                }
            }
        }
        return Optional.empty();
    }
}
