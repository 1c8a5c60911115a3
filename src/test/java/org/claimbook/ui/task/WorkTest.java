package org.claimbook.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class WorkTest {
    /// Keeps what it is given until told to do it.
    private static final class Later implements Executor {
        private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();

        @Override
        public void execute(Runnable job) {
            jobs.add(job);
        }

        void doAll() {
            while (!jobs.isEmpty()) {
                jobs.remove().run();
            }
        }
    }

    private final Later book = new Later();
    private final Later analysis = new Later();
    private final Later fx = new Later();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Work work = new Work(book, analysis, fx, errors::add);

    @Test
    void writesAnswerOnTheFxThreadAndOnlyThenAreOver() {
        work.run(() -> "a", answers::add);
        assertEquals(1, work.running().get());
        book.doAll();
        assertEquals(List.of(), answers);
        assertEquals(1, work.running().get());
        fx.doAll();
        assertEquals(List.of("a"), answers);
        assertEquals(0, work.running().get());
    }

    @Test
    void revisionGrowsAfterTheContinuationOfAWrite() {
        work.revision().subscribe(r -> answers.add("revision " + r));
        work.run(() -> "written", answers::add);
        book.doAll();
        fx.doAll();
        assertEquals(List.of("revision 0", "written", "revision 1"), answers);
    }

    @Test
    void aFailedWriteIsReportedAndLeavesTheRevision() {
        var failure = new IllegalStateException("disk full");
        work.run(
                () -> {
                    throw failure;
                },
                x -> answers.add("never"));
        book.doAll();
        fx.doAll();
        assertSame(failure, errors.getFirst());
        assertEquals(0, work.revision().get());
        assertEquals(0, work.running().get());
        assertEquals(List.of(), answers);
    }

    @Test
    void aFailingContinuationIsReportedAndTheRevisionStillGrows() {
        work.run(() -> "x", x -> {
            throw new IllegalArgumentException(x);
        });
        book.doAll();
        fx.doAll();
        assertEquals("x", errors.getFirst().getMessage());
        assertEquals(1, work.revision().get());
    }

    @Test
    void readingLeavesTheRevision() {
        work.analyse(() -> "seen", answers::add);
        analysis.doAll();
        fx.doAll();
        assertEquals(List.of("seen"), answers);
        assertEquals(0, work.revision().get());
    }

    @Test
    void aSlotDeliversOnlyTheNewestAnswer() {
        var slot = work.slot();
        slot.run(() -> "first", answers::add);
        analysis.doAll();
        slot.run(() -> "second", answers::add);
        fx.doAll();
        analysis.doAll();
        fx.doAll();
        assertEquals(List.of("second"), answers);
        assertEquals(0, work.running().get());
    }

    @Test
    void aSlotNeverAsksWhatIsOvertakenBeforeItsTurn() {
        var slot = work.slot();
        slot.run(() -> answers.add("asked first"), x -> {});
        slot.run(() -> answers.add("asked second"), x -> {});
        analysis.doAll();
        assertEquals(List.of("asked second"), answers);
    }

    @Test
    void slotsDoNotOvertakeEachOther() {
        work.slot().run(() -> "one", answers::add);
        work.slot().run(() -> "two", answers::add);
        analysis.doAll();
        fx.doAll();
        assertEquals(List.of("one", "two"), answers);
    }

    @Test
    void aForgottenQuestionIsNotAnswered() {
        var slot = work.slot();
        slot.run(() -> "late", answers::add);
        slot.forget();
        analysis.doAll();
        fx.doAll();
        assertEquals(List.of(), answers);
        assertEquals(0, work.running().get());
    }

    @Test
    void directWorkIsDoneWhenTheCallReturns() {
        var direct = Work.direct(errors::add);
        direct.run(() -> "now", answers::add);
        direct.slot().run(() -> "and now", answers::add);
        assertEquals(List.of("now", "and now"), answers);
        assertEquals(1, direct.revision().get());
    }

    @Test
    void aFollowerIsDoneAtOnceAndAgainAfterEachWrite() {
        var direct = Work.direct(errors::add);
        var done = new ArrayList<Integer>();
        direct.follow(() -> done.size(), done::add);
        direct.run(() -> "written", _ -> {});
        direct.run(() -> "written", _ -> {});
        assertEquals(List.of(0, 1, 2), done);
        assertEquals(0, direct.behind().get());
    }

    @Test
    void writesDuringAFollowersJobAreFollowedByOneMore() {
        var following = new Later();
        var busy = new Work(Runnable::run, analysis, following, fx, errors::add);
        var done = new ArrayList<String>();
        busy.follow(() -> "followed", done::add);
        for (var write = 0; write < 3; write++) {
            busy.run(() -> "written", _ -> {});
            fx.doAll();
        }
        assertEquals(1, following.jobs.size());
        assertEquals(1, busy.behind().get());
        assertEquals(0, busy.running().get(), "what follows keeps nobody waiting");
        following.doAll();
        fx.doAll();
        assertEquals(List.of("followed"), done);
        following.doAll();
        fx.doAll();
        assertEquals(List.of("followed", "followed"), done);
        assertEquals(0, busy.behind().get());
    }

    @Test
    void aFollowerThatWasStoppedSaysNothing() {
        var direct = Work.direct(errors::add);
        direct.follow(
                () -> {
                    throw new CancellationException("stopped");
                },
                _ -> answers.add("never"));
        assertEquals(List.of(), errors);
        assertEquals(List.of(), answers);
        assertEquals(0, direct.behind().get());
    }
}
