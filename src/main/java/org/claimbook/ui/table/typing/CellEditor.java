package org.claimbook.ui.table.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.typing.CompletionList.Proposal;
import org.claimbook.ui.task.Work;

/// The field in which a cell is typed, with its proposals.
///
/// Enter and Tab take the proposal that is chosen, or else the text as it stands, and move on; Esc first
/// closes the proposals, then gives the text up. So a proposal never stands in the way of a key.
public final class CellEditor extends TextField {
    /// Where to go once the text is taken.
    public enum Move {
        STAY,
        /// Nowhere, but all selected cells take the text.
        ALL,
        DOWN,
        UP,
        NEXT,
        BACK
    }

    /// What comes of typing.
    public interface Outcome {
        /// The text is another.
        void typed(String text);

        void done(Move move);

        void givenUp();
    }

    private final Completion completion;
    private final CompletionList list;
    private final Work.Slot asking;
    private final Outcome outcome;
    private boolean asked;

    public CellEditor(String text, Completion completion, Work work, Outcome outcome) {
        super(text);
        this.completion = completion;
        this.outcome = outcome;
        this.asking = work.slot();
        this.list = new CompletionList(proposal -> {
            setText(proposal.text());
            outcome.done(Move.STAY);
        });
        getStyleClass().add("cell-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        textProperty().subscribe((_, now) -> {
            outcome.typed(now);
            complete();
        });
    }

    public CompletionList list() {
        return list;
    }

    /// The proposals for an untouched text, so that a few fixed words can be chosen without typing: the
    /// arrows go on from the one that stands there.
    public void offerWords() {
        if (completion instanceof Completion.Words(var words)) {
            list.show(words.stream().map(Proposal::of).toList(), words.indexOf(getText()));
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    take(event, Move.ALL);
                } else {
                    take(event, event.isShiftDown() ? Move.UP : Move.DOWN);
                }
            }
            case TAB -> take(event, event.isShiftDown() ? Move.BACK : Move.NEXT);
            case ESCAPE -> {
                event.consume();
                asking.forget();
                if (list.isVisible()) {
                    list.hide();
                } else {
                    outcome.givenUp();
                }
            }
            case UP, DOWN -> {
                event.consume();
                if (list.isVisible()) {
                    list.move(event.getCode() == KeyCode.UP ? -1 : 1);
                } else {
                    complete();
                }
            }
            default -> {}
        }
    }

    private void take(KeyEvent event, Move move) {
        event.consume();
        if (asked) {
            // The proposals for the last letters are still on their way: the name is taken once they are here.
            asking.run(() -> proposals(getText()), found -> {
                show(found);
                takeChosen(move);
            });
        } else {
            takeChosen(move);
        }
    }

    private void takeChosen(Move move) {
        var chosen = list.chosen();
        if (chosen != null) {
            setText(chosen.text());
        }
        asking.forget();
        list.hide();
        outcome.done(move);
    }

    private void complete() {
        var typed = getText();
        switch (completion) {
            case Completion.None() -> {}
            case Completion.Words(var words) ->
                show(matching(words, typed).stream().map(Proposal::of).toList());
            case Completion.Names _
            when typed.isBlank() -> {
                asking.forget();
                asked = false;
                list.hide();
            }
            case Completion.Names _ -> {
                asked = true;
                asking.run(() -> proposals(typed), this::show);
            }
        }
    }

    private void show(List<Proposal> found) {
        asked = false;
        list.show(found, getText().isBlank() ? -1 : 0);
    }

    /// Those that begin with what was typed, then those that contain it.
    private static List<String> matching(List<String> words, String typed) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        var beginning =
                words.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(part));
        var containing =
                words.stream().filter(word -> word.toLowerCase(Locale.ROOT).indexOf(part) > 0);
        return Stream.concat(beginning, containing).toList();
    }

    /// On the analysis thread.
    private List<Proposal> proposals(String typed) {
        if (!(completion instanceof Completion.Names(var find, var known, var make)) || typed.isBlank()) {
            return List.of();
        }
        var meant = known.apply(typed);
        var proposals = new ArrayList<Proposal>();
        if (!meant.isEmpty()) {
            proposals.add(Proposal.of(meant));
        }
        find.apply(typed).stream()
                .filter(name -> !name.equals(meant))
                .map(Proposal::of)
                .forEach(proposals::add);
        if (meant.isEmpty()) {
            var name = typed.strip();
            proposals.add(new Proposal(name, make.apply(name), true));
        }
        return proposals;
    }
}
