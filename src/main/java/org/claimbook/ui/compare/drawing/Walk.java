package org.claimbook.ui.compare.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimbook.compare.Series;
import org.jspecify.annotations.Nullable;

/// Goes from figure to figure: along the dates of a series, or across to another series at about the same
/// date.
///
/// @param lanes those shown; none is empty
/// @param from uid of the claim to go from; null for none
record Walk(List<Lane> lanes, @Nullable String from) {
    private record Stand(int lane, int stop) {}

    /// @param step +1 to later dates, −1 to earlier ones
    Optional<Series.Point> along(int step) {
        return stand().map(stand -> {
                    var points = lanes.get(stand.lane).points();
                    var stop = stand.stop;
                    // Where one claim stands for several dates, the next figure is that of another.
                    do {
                        stop += step;
                    } while (stop >= 0 && stop < points.size() && isFrom(points.get(stop)));
                    return points.get(Math.clamp(stop, 0, points.size() - 1));
                })
                .or(this::last);
    }

    /// @param steps to series further down the list, or further up where negative
    Optional<Series.Point> across(int steps) {
        return stand().map(stand -> {
                    var date = lanes.get(stand.lane)
                            .points()
                            .get(stand.stop)
                            .date()
                            .toEpochDay();
                    var to = lanes.get(Math.floorMod(stand.lane + steps, lanes.size()));
                    return to.points().stream()
                            .min(Comparator.comparingLong(
                                    point -> Math.abs(point.date().toEpochDay() - date)))
                            .orElseThrow();
                })
                .or(this::last);
    }

    /// The series in which the claim stands, by name.
    Optional<String> series() {
        return stand().map(stand -> lanes.get(stand.lane).name());
    }

    private Optional<Series.Point> last() {
        return lanes.stream().findFirst().map(found -> found.points().getLast());
    }

    private boolean isFrom(Series.Point point) {
        return point.claim().uid().equals(from);
    }

    private Optional<Stand> stand() {
        for (var lane = 0; lane < lanes.size(); lane++) {
            var points = lanes.get(lane).points();
            for (var stop = 0; stop < points.size(); stop++) {
                if (isFrom(points.get(stop))) {
                    return Optional.of(new Stand(lane, stop));
                }
            }
        }
        return Optional.empty();
    }
}
