package org.claimbook.ui.compare.find;

import java.time.LocalDate;

/// A cell of the matrix: the row of a date and the column of a source.
public record CellPlace(LocalDate date, String source) {}
