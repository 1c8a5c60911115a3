package org.claimbook.ui.compare.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// The claims of a source next to a date for which it has none: those between which a number was
/// interpolated, or else the nearest on either side.
///
/// @param before as of an earlier date; null where there is none
/// @param after as of a later date; null where there is none
public record Nearby(@Nullable Claim before, @Nullable Claim after) {
    /// What there is around a place; empty where a claim stands there.
    public static Optional<Nearby> of(Matrix matrix, CellPlace place) {
        var cell = matrix.rows().stream()
                .filter(row -> row.date().equals(place.date()))
                .findFirst()
                .flatMap(row -> row.cell(place.source()))
                .orElse(null);
        return switch (cell) {
            case Cell.Claimed _ -> Optional.empty();
            case Cell.Interpolated derived -> Optional.of(new Nearby(derived.before(), derived.after()));
            case null -> Optional.of(nearest(matrix, place));
        };
    }

    /// The earlier one first.
    public List<Claim> claims() {
        return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after))
                .toList();
    }

    private static Nearby nearest(Matrix matrix, CellPlace place) {
        @Nullable Claim before = null;
        @Nullable Claim after = null;
        for (var series : matrix.series()) {
            if (series.source().equals(place.source())) {
                for (var point : series.points()) {
                    if (!point.date().isAfter(place.date())) {
                        before = point.claim();
                    } else if (after == null) {
                        after = point.claim();
                    }
                }
            }
        }
        return new Nearby(before, after);
    }
}
