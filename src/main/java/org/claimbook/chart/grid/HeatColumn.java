package org.claimbook.chart.grid;

import java.time.LocalDate;
import java.util.Map;

/// One column of a heat map.
///
/// @param source that the others are held against in it; empty where the column is a date
/// @param date of its figures
/// @param cells by the place of their source; none for a source that has no figure
record HeatColumn(String source, LocalDate date, Map<Integer, HeatCell> cells) {
    HeatColumn {
        cells = Map.copyOf(cells);
    }
}
