package org.claimbook.book.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.claimbook.book.file.Sql;
import org.jspecify.annotations.Nullable;

/// What was done to the book, step by step; undo and redo. It is kept in the book, so it survives closing it.
public final class History {
    private static final String STEPS =
            "SELECT id, at, author, what, detail, reason, input_sha256, undone_at, superseded_by FROM step ";

    /// As a text, a full second would come after its own fractions.
    private static final String UNDONE = "julianday(undone_at)";

    private final Sql sql;
    private final Journal journal;

    public History(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The newest steps, undone ones too, newest first.
    public List<Step> latest(int most) {
        return sql.list(STEPS + "ORDER BY id DESC LIMIT ?", sql.telling("a step of the history", History::step), most);
    }

    /// What a step changed, in the order in which it did.
    public List<Change> changes(long stepId) {
        return sql.list(
                "SELECT table_name, row_uid, before, after, first_id, last_id FROM change WHERE step_id = ? ORDER BY"
                        + " id",
                row -> new Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)),
                stepId);
    }

    /// The step that stands and brought in a file of this SHA-256, if there is one.
    public Optional<Step> broughtIn(String inputSha256) {
        return sql.first(
                STEPS + "WHERE input_sha256 = ? AND undone_at IS NULL",
                sql.telling("a step of the history", History::step),
                inputSha256);
    }

    /// The step that [#undo] would take back: the newest that stands.
    public Optional<Step> undoable() {
        return sql.first(
                STEPS + "WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1",
                sql.telling("a step of the history", History::step));
    }

    /// The step that [#redo] would do again: the one undone last, where nothing else was done since. Redo
    /// goes back the way undo came, whether steps were undone in turn or alone; so each finds the book as it
    /// was.
    public Optional<Step> redoable() {
        return sql.first(
                STEPS + "WHERE undone_at IS NOT NULL AND superseded_by IS NULL ORDER BY " + UNDONE
                        + " DESC, id LIMIT 1",
                sql.telling("a step of the history", History::step));
    }

    /// Takes the newest standing step back; the step, as it now is.
    ///
    /// @throws IllegalStateException where there is none, or a step is under way
    public Step undo() {
        return replay(undoable(), (replay, step) -> replay.undo(step.id()), now());
    }

    /// Does the step again that was undone last.
    ///
    /// @throws IllegalStateException where there is none, or a step is under way
    public Step redo() {
        return replay(redoable(), (replay, step) -> replay.redo(step.id()), null);
    }

    /// The standing steps after one, oldest first, without which it could not be taken back: they changed
    /// what it changed, or refer to it.
    public List<Step> dependants(long stepId, int most) {
        return new Dependants(sql, stepId)
                .steps().stream()
                        .limit(most)
                        .map(id -> sql.first(
                                        STEPS + "WHERE id = ?", sql.telling("a step of the history", History::step), id)
                                .orElseThrow())
                        .toList();
    }

    /// Takes back one step and none of those after it. [#redo] does it again, unless another is undone first.
    ///
    /// @throws IllegalStateException where it does not stand, others depend on it, or a step is under way
    public Step undoOnly(long stepId) {
        var step = sql.first(
                STEPS + "WHERE id = ? AND undone_at IS NULL",
                sql.telling("a step of the history", History::step),
                stepId);
        if (!new Dependants(sql, stepId).steps().isEmpty()) {
            throw new IllegalStateException("later steps depend on this one");
        }
        return replay(step, (replay, only) -> replay.undo(only.id()), now());
    }

    /// The present time, and later than any at which a step was undone: by it, redo finds the way back.
    private String now() {
        var now = Instant.parse(Journal.now());
        var last = sql.text("SELECT undone_at FROM step WHERE undone_at IS NOT NULL AND superseded_by IS NULL ORDER BY "
                + UNDONE + " DESC LIMIT 1");
        var after = last == null ? now : Instant.parse(last).plusMillis(1);
        return (after.isAfter(now) ? after : now).toString();
    }

    /// As [#latest], of those steps that have all of these words in what they were done to, by whom and why,
    /// or in what they changed.
    ///
    /// @param titles whether a step has a word in what it is called, which only the reader's language tells
    public List<Step> find(List<String> words, BiPredicate<Step, String> titles, int most) {
        var matches = new HistoryMatches(sql, words);
        var found = new ArrayList<Step>();
        for (var step : sql.list(STEPS + "ORDER BY id DESC", sql.telling("a step of the history", History::step))) {
            if (found.size() < most && matches.has(step, titles)) {
                found.add(step);
            }
        }
        return found;
    }

    private Step replay(Optional<Step> which, Direction direction, @Nullable String undoneAt) {
        var step = which.orElseThrow(() -> new IllegalStateException("there is no such step"));
        return journal.transaction(() -> {
            direction.go(new Replay(sql), step);
            sql.update("UPDATE step SET undone_at = ? WHERE id = ?", undoneAt, step.id());
            return sql.first(STEPS + "WHERE id = ?", sql.telling("a step of the history", History::step), step.id())
                    .orElseThrow();
        });
    }

    private interface Direction {
        void go(Replay replay, Step step);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                Instant.parse(String.valueOf(row.getString(2))),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8) == null ? null : Instant.parse(row.getString(8)),
                row.getString(9) != null);
    }
}
