package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {
    private final Lines lines = Lines.of(5);
    private final List<Throwable> errors = new ArrayList<>();
    private final Work work = Work.direct(errors::add);
    private final GridModel<Lines.Line> grid = new GridModel<>(lines, Lines.columns(), work);
    private final Column<Lines.Line> word = grid.columns().getFirst();
    private final Column<Lines.Line> number = grid.columns().getLast();

    @BeforeEach
    void open() {
        grid.arrange();
    }

    @Test
    void whatCanBeReadIsOneChange() {
        grid.commit(grid.rows().get(1), number, "77");
        assertEquals("77", lines.stored.get(2L).number());
        assertEquals(List.of("number"), lines.changes);
        assertEquals("77", grid.rows().get(1).getValue().number());
        assertNull(grid.draft(grid.rows().get(1), number));
    }

    @Test
    void whatCannotBeReadStaysInTheCellWithItsReason() {
        var row = grid.rows().get(1);
        grid.commit(row, number, "7x");
        assertEquals("expected digits", grid.draft(row, number).reason());
        assertEquals("7x", grid.typed(row, number));
        assertEquals("2", lines.stored.get(2L).number());
        grid.drop(row, number);
        assertEquals("2", grid.typed(row, number));
    }

    @Test
    void aDraftFollowsItsRowThroughSortAndFilter() {
        grid.commit(grid.rows().get(1), number, "7x");
        grid.arrangement().set(new Arrangement(new Sort("word", true), Map.of("word", "w2")));
        assertEquals("7x", grid.typed(grid.rows().get(0), number));
    }

    @Test
    void typingWhatStandsThereChangesNothing() {
        grid.commit(grid.rows().get(0), word, "w1");
        assertEquals(List.of(), lines.changes);
    }

    @Test
    void anEditMovesNoRow() {
        grid.arrangement().set(Arrangement.NONE.withSort(new Sort("word", true)).withFilter("word", "w"));
        var before = grid.rows().ids().clone();
        grid.commit(grid.rows().get(2), word, "changed");
        assertArrayEquals(before, grid.rows().ids());
        assertEquals("changed", grid.rows().get(2).getValue().word());
    }

    @Test
    void aRowDeletedElsewhereGoesAndAnEditedOneOutsideTheFilterStays() {
        grid.arrangement().set(Arrangement.NONE.withFilter("word", "w"));
        grid.commit(grid.rows().get(2), word, "changed");
        work.run(() -> lines.stored.remove(1L), _ -> {});
        assertArrayEquals(new long[] {2, 3, 4, 5}, grid.rows().ids());
    }

    @Test
    void anAddedRowStandsUnderTheCurrentOne() {
        grid.current().set(2);
        work.run(() -> lines.stored.put(6L, new Lines.Line(6, "", "")), _ -> grid.place(6));
        assertArrayEquals(new long[] {1, 2, 6, 3, 4, 5}, grid.rows().ids());
        assertEquals(6, grid.current().get());
        assertEquals(6, grid.total().get());
    }

    @Test
    void aWriteThatFailsLosesNothing() {
        var failing = new Lines() {
            @Override
            public Optional<Line> change(long id, String column, UnaryOperator<Line> change) {
                throw new IllegalStateException("the disk is full");
            }
        };
        failing.stored.putAll(lines.stored);
        var other = new GridModel<>(failing, Lines.columns(), work);
        other.arrange();
        other.commit(other.rows().get(0), number, "99");
        assertEquals(1, errors.size());
        assertEquals("99", other.typed(other.rows().get(0), number));
        assertTrue(other.draft(other.rows().get(0), number).reason() == null);
    }
}
