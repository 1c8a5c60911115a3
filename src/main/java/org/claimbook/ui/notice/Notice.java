package org.claimbook.ui.notice;

import java.util.List;
import java.util.stream.Stream;

/// Something a person should know about the book that is open, and can deal with when it suits.
///
/// @param id of what it is about: a newer notice of the same id takes its place
/// @param warning whether something may be lost; else it only tells
/// @param actions up to two, the first of which is the one most want
/// @param closable whether a cross takes it away; one that says how things are stays as long as they are so
/// @param closed is done when the cross was pressed
public record Notice(String id, boolean warning, String text, List<Action> actions, boolean closable, Runnable closed) {
    /// A button of a notice. It does not take the notice away; [Notices#remove] does.
    public record Action(String text, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    /// One that tells, and can be closed.
    public static Notice of(String id, String text) {
        return new Notice(id, false, text, List.of(), true, () -> {});
    }

    /// One that warns, and can be closed.
    public static Notice warning(String id, String text) {
        return new Notice(id, true, text, List.of(), true, () -> {});
    }

    /// With one more button.
    public Notice with(String action, Runnable run) {
        var more = Stream.concat(actions.stream(), Stream.of(new Action(action, run)));
        return new Notice(id, warning, text, more.toList(), closable, closed);
    }

    /// Without a cross.
    public Notice staying() {
        return new Notice(id, warning, text, actions, false, closed);
    }

    /// Does something when its cross is pressed.
    public Notice onClose(Runnable action) {
        return new Notice(id, warning, text, actions, closable, action);
    }
}
