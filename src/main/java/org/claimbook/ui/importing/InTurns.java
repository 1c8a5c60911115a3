package org.claimbook.ui.importing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Makes what is not seen at once a piece at a time, between the window's frames, so that keys and the mouse
/// get through meanwhile. Where nothing is on the screen, nobody waits, and all is made at once.
final class InTurns extends AnimationTimer {
    private record Piece(Object owner, Runnable work) {}

    private final Node place;
    private final Deque<Piece> waiting = new ArrayDeque<>();

    /// @param place on the screen as soon as somebody sees what is made
    InTurns(Node place) {
        this.place = place;
    }

    /// Forgets what still waits of the same owner, and has these made behind all others.
    void begin(Object owner, Collection<? extends Runnable> pieces) {
        waiting.removeIf(piece -> piece.owner().equals(owner));
        pieces.forEach(work -> waiting.add(new Piece(owner, work)));
        if (isSeen()) {
            start();
        } else {
            finish();
        }
    }

    /// Makes all that still waits.
    void finish() {
        while (!waiting.isEmpty()) {
            handle(0);
        }
    }

    private boolean isSeen() {
        var scene = place.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    @Override
    public void handle(long now) {
        var piece = waiting.poll();
        if (piece == null) {
            stop();
        } else {
            piece.work().run();
        }
    }
}
