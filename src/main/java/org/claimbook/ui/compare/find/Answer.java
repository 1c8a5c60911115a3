package org.claimbook.ui.compare.find;

import java.util.List;
import java.util.Optional;
import org.claimbook.book.claim.TopicStore.MeasureUse;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Row;
import org.jspecify.annotations.Nullable;

/// A comparison with everything that the pane shows around it.
///
/// @param wish what was asked for, with nothing left open that the book can settle
/// @param measures of the book
/// @param choices of the measure
/// @param sources every claimant of the key, the one of most claims first
/// @param notCompared claims of the topic, by any source, that cannot take part
/// @param matrix null where the book has nothing to compare
/// @param hasParts whether the measure is a total with parts that are claimed of the same subject and place
public record Answer(
        Wish wish,
        List<MeasureUse> measures,
        Choices choices,
        List<SourceUse> sources,
        List<NotCompared> notCompared,
        @Nullable Matrix matrix,
        boolean hasParts) {
    public Answer {
        measures = List.copyOf(measures);
        sources = List.copyOf(sources);
        notCompared = List.copyOf(notCompared);
    }

    /// A claimant, and how many dates it has figures for.
    public record SourceUse(String name, int claims) {}

    public static final Answer NOTHING = open(Wish.ANY, List.of(), Choices.NONE);

    /// What is known before anything has been compared.
    static Answer open(Wish wish, List<MeasureUse> measures, Choices choices) {
        return new Answer(wish, measures, choices, List.of(), List.of(), null, false);
    }

    /// The rows of the comparison, oldest first.
    public List<Row> rows() {
        return matrix == null ? List.of() : matrix.rows();
    }

    /// The sources compared, in the order of their columns.
    public List<String> compared() {
        return matrix == null ? List.of() : matrix.sources();
    }

    /// The baseline in force, or none.
    public Optional<String> baseline() {
        return matrix == null
                ? Optional.empty()
                : Optional.ofNullable(matrix.question().baseline());
    }

    /// Whether there are several sources, and none that the others are measured against.
    public boolean lacksBaseline() {
        return compared().size() > 1 && baseline().isEmpty();
    }

    /// The claim that stands at a place, if there is one.
    public Optional<Cell.Claimed> claimed(CellPlace place) {
        return rows().stream()
                .filter(row -> row.date().equals(place.date()))
                .findFirst()
                .flatMap(row -> row.cell(place.source()))
                .filter(Cell.Claimed.class::isInstance)
                .map(Cell.Claimed.class::cast);
    }

    /// Whether a claim belongs to this comparison: as a figure of it, or as one that could not take part.
    public boolean knows(long claim) {
        return placeOf(claim).isPresent()
                || notCompared.stream().anyMatch(left -> left.claim().id() == claim)
                || (matrix != null
                        && matrix.series().stream()
                                .flatMap(series -> series.points().stream())
                                .anyMatch(point -> point.claim().id() == claim));
    }

    /// Where a claim stands: at its own date, else at the first date that looks back to it.
    public Optional<CellPlace> placeOf(long claim) {
        CellPlace first = null;
        for (var row : rows()) {
            for (var cell : row.cells()) {
                if (cell instanceof Cell.Claimed claimed && claimed.claim().id() == claim) {
                    var place = new CellPlace(row.date(), cell.source());
                    if (claimed.dayGap() == 0) {
                        return Optional.of(place);
                    }
                    first = first == null ? place : first;
                }
            }
        }
        return Optional.ofNullable(first);
    }
}
