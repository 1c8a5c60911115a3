package org.claimbook.ui.table.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.stream.LongStream;
import org.claimbook.ui.table.Lines;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.Test;

class RowWindowTest {
    private final Lines lines = Lines.of(10_000);
    private final ArrayList<Throwable> errors = new ArrayList<>();
    private final ArrayDeque<Runnable> questions = new ArrayDeque<>();
    private final RowWindow<Lines.Line> window =
            new RowWindow<>(lines, new Work(Runnable::run, questions::add, Runnable::run, errors::add));

    private void answerAll() {
        while (!questions.isEmpty()) {
            questions.remove().run();
        }
    }

    private void showAll() {
        window.show(LongStream.rangeClosed(1, 10_000).toArray());
    }

    @Test
    void aRowHasItsIdAtOnceAndItsValueOnceRead() {
        showAll();
        var row = window.get(250);
        assertEquals(251, row.id());
        assertNull(row.getValue());
        answerAll();
        assertEquals("w251", row.getValue().word());
    }

    @Test
    void onlyPagesLookedAtAreRead() {
        showAll();
        window.get(5_050);
        answerAll();
        assertEquals(1, lines.read.size());
        assertEquals(RowWindow.PAGE, lines.read.getFirst().length);
    }

    @Test
    void pagesThatRushedByAreNotReadOneByOne() {
        showAll();
        for (var at = 0; at < 10_000; at += 10) {
            window.get(at);
        }
        answerAll();
        assertNotNull(window.get(9_990).getValue(), "what is looked at last is read");
        assertTrue(lines.read.size() < 20, lines.read.size() + " questions for 100 pages");
    }

    @Test
    void readingAgainKeepsTheRowsAndTellsThem() {
        showAll();
        var row = window.get(0);
        answerAll();
        lines.stored.put(1L, new Lines.Line(1, "other", "1"));
        window.refresh();
        assertEquals("w1", row.getValue().word(), "the old value stays until the new one is there");
        answerAll();
        assertEquals("other", row.getValue().word());
        assertSame(row, window.get(0));
    }

    @Test
    void anotherOrderKeepsWhatWasRead() {
        showAll();
        window.get(0);
        answerAll();
        window.show(new long[] {500, 1});
        assertEquals("w1", window.get(1).getValue().word());
        assertEquals(1, window.indexOf(1));
        assertEquals(-1, window.indexOf(2));
    }

    @Test
    void aFailedReadingIsReportedAndTriedAgain() {
        showAll();
        lines.broken = true;
        var row = window.get(0);
        answerAll();
        assertEquals(1, errors.size());
        lines.broken = false;
        window.get(3_000);
        window.refresh();
        answerAll();
        assertNotNull(row.getValue());
        assertNotNull(window.get(3_000).getValue());
    }
}
