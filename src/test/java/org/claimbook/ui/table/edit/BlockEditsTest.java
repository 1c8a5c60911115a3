package org.claimbook.ui.table.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.claimbook.ui.table.Lines;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.table.draft.Drafts;
import org.claimbook.ui.table.rows.RowWindow;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlockEditsTest {
    private static final int COUNT = 20_000;

    private final Lines lines = Lines.of(COUNT);
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Work work = Work.direct(failure -> {
        throw new AssertionError(failure);
    });
    private final RowWindow<Lines.Line> rows = new RowWindow<>(lines, work);
    private final BlockEdits<Lines.Line> edits =
            new BlockEdits<>(lines, rows, new Drafts(null, work, rows::touch), work);
    private final long[] ids = LongStream.rangeClosed(1, COUNT).toArray();

    @BeforeEach
    void open() {
        rows.show(ids);
    }

    @Test
    void whatIsStoppedLeavesEverythingAsItWas() {
        edits.write(
                "set",
                ids,
                0,
                Lines.columns(),
                (row, _, _) -> {
                    if (row == COUNT / 2) {
                        Objects.requireNonNull(edits.doing().get()).cancel();
                    }
                    return "7";
                },
                outcomes::add);
        assertEquals(Outcome.End.CANCELLED, outcomes.getFirst().end());
        assertEquals("w1", lines.stored.get(1L).word());
        assertEquals(List.of(), lines.steps);
        assertNull(edits.doing().get());
    }

    @Test
    void aTextThatDoesNotBelongIsRefusedRatherThanMarkedTenThousandTimes() {
        edits.write("set", ids, 0, Lines.columns().subList(1, 2), (_, _, _) -> "many", outcomes::add);
        assertEquals(Outcome.End.REFUSED, outcomes.getFirst().end());
        assertEquals("1", lines.stored.get(1L).number());
    }

    @Test
    void theWholeTableIsOneStep() {
        edits.write("clear", ids, 0, Lines.columns(), (_, _, _) -> "", outcomes::add);
        assertEquals(2L * COUNT, outcomes.getFirst().changed());
        assertEquals(List.of("clear " + 2 * COUNT + " cells"), lines.steps);
        edits.delete(ids, () -> {});
        assertTrue(lines.stored.isEmpty());
    }

    @Test
    void rowsThatNobodyHasLookedAtAreCopiedToo() {
        var lengths = new AtomicLong();
        edits.copy(
                CopyFormat.TSV,
                ids,
                Lines.columns(),
                text -> lengths.set(text.lines().count()));
        assertEquals(COUNT, lengths.get());
    }
}
