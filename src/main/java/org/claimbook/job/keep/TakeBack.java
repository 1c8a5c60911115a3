package org.claimbook.job.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.job.JobException;

/// Takes steps of the history back, and does them again.
public final class TakeBack {
    /// More later steps than a sentence names.
    private static final int NAMED = 3;

    private TakeBack() {}

    /// Takes back the newest steps that stand.
    ///
    /// @return what was taken back, the newest first
    /// @throws JobException where there are not so many; then nothing was taken back
    public static List<Step> last(Book book, int steps) {
        refuseNone(steps);
        var standing = book.history().latest(Integer.MAX_VALUE).stream()
                .filter(step -> step.undoneAt() == null)
                .limit(steps)
                .count();
        if (standing < steps) {
            throw new JobException("Could not undo " + counted(steps) + " in " + book.path() + ": "
                    + (standing == 0 ? "nothing stands that could be undone" : "only " + standing + " can be undone"));
        }
        var undone = new ArrayList<Step>();
        for (var i = 0; i < steps; i++) {
            undone.add(book.history().undo());
        }
        return undone;
    }

    /// Takes back one step alone.
    ///
    /// @throws JobException where there is no such step, it does not stand, or later ones build on it
    public static List<Step> only(Book book, long id) {
        var step = book.history().latest(Integer.MAX_VALUE).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new JobException(
                        "There is no step " + id + " in " + book.path() + "; `history` lists them with their numbers"));
        if (step.undoneAt() != null) {
            throw new JobException("Step " + id + " was undone already, at " + step.undoneAt());
        }
        var later = book.history().dependants(id, NAMED + 1);
        if (!later.isEmpty()) {
            throw new JobException("Could not undo step " + id + " alone: later steps build on what it changed, "
                    + later.stream().limit(NAMED).map(TakeBack::says).collect(Collectors.joining("; "))
                    + (later.size() > NAMED ? "; and others" : "") + "; undo these first");
        }
        return List.of(book.history().undoOnly(id));
    }

    /// Does again what was taken back last.
    ///
    /// @throws JobException where there are not so many steps to do again; then none was
    public static List<Step> again(Book book, int steps) {
        refuseNone(steps);
        var undone = book.history().latest(Integer.MAX_VALUE).stream()
                .filter(step -> step.undoneAt() != null && !step.superseded())
                .limit(steps)
                .count();
        if (undone < steps) {
            throw new JobException("Could not redo " + counted(steps) + " in " + book.path() + ": "
                    + (undone == 0 ? "there is nothing to do again" : "only " + undone + " can be done again"));
        }
        var redone = new ArrayList<Step>();
        for (var i = 0; i < steps; i++) {
            redone.add(book.history().redo());
        }
        return redone;
    }

    /// A step in a line: "step 12, edit figure, at 2026-11-23T02:55:31Z".
    public static String says(Step step) {
        return "step " + step.id() + ", " + step.what() + (step.detail() == null ? "" : " " + step.detail()) + ", at "
                + step.at();
    }

    private static void refuseNone(int steps) {
        if (steps < 1) {
            throw new JobException("Found " + steps + " steps, expected 1 or more");
        }
    }

    private static String counted(int steps) {
        return steps == 1 ? "a step" : steps + " steps";
    }
}
