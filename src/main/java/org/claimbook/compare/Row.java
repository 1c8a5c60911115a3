package org.claimbook.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One date of a matrix.
///
/// @param cells of the sources that have one, in the order of the matrix's sources
public record Row(LocalDate date, List<Cell> cells, Spread spread) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(String source) {
        for (var cell : cells) {
            if (cell.source().equals(source)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
