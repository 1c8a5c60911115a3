package org.claimbook.ui.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The reports of the book beside the one that is open: its text, and its claims below.
public final class ReportsPane extends BorderPane {
    private static final double LARGEST_SHARE = 0.28;

    private final ReportsModel model;
    private final Consumer<Found> add;
    private final Messages messages;
    private final ReportList list;
    private final ReadingSide reading;
    private final ClaimsSide claims;
    private final SplitPane split;
    private final Button first;
    private double listWidth = 330;
    private double shared;
    private boolean sharing;

    /// @param add opens the dialog that adds a report
    public ReportsPane(ReportsModel model, Consumer<Found> add, Messages messages, Show show) {
        this.model = model;
        this.add = add;
        this.messages = messages;
        getStyleClass().addAll("reports", "ground");
        list = new ReportList(model.list(), messages, show);
        reading = new ReadingSide(model, messages, show);
        claims = new ClaimsSide(model, messages);
        var right = new SplitPane(reading, claims);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.58);
        split = new SplitPane(list, right);
        widthProperty().subscribe(width -> share(width.doubleValue()));
        list.widthProperty().subscribe((_, width) -> {
            if (!sharing && getWidth() == shared) {
                listWidth = width.doubleValue();
            }
        });
        sceneProperty().subscribe(scene -> model.setShown(scene != null));
        first = new Button(messages.get("reports.add"));
        var empty = empty();
        empty.setOnMousePressed(_ -> first.requestFocus());
        model.list().total().subscribe(total -> fill(total.intValue() == 0 ? empty : split));
        // Before the lists, which would keep Enter and F2 for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnDragOver(this::allow);
        setOnDragDropped(this::drop);
    }

    /// The focus of what goes is handed on: else the first report of a book would leave it at the window's
    /// menu.
    private void fill(Node center) {
        var hadFocus = first.isFocused();
        setCenter(center);
        if (hadFocus) {
            requestFocus();
        }
    }

    /// The list keeps its width as long as it leaves the text enough.
    private void share(double width) {
        if (width > 0) {
            sharing = true;
            split.setDividerPositions(Math.min(listWidth, width * LARGEST_SHARE) / width);
            split.layout();
            sharing = false;
            shared = width;
        }
    }

    private Node empty() {
        var title = new Label(messages.get("reports.none"));
        title.getStyleClass().add("h2");
        var says = new Label(messages.get("reports.none.says"));
        says.getStyleClass().add("muted");
        first.getStyleClass().add("primary");
        first.setDisable(model.isReadOnly());
        first.setOnAction(_ -> add.accept(Found.NOTHING));
        var box = new VBox(Icons.REPORTS.node(28), title, says, first);
        box.getStyleClass().addAll("empty", "no-reports");
        return box;
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.F6) {
            return;
        }
        if (event.isShortcutDown() ? !pressWithCtrl(event) : !pressPlain(event)) {
            return;
        }
        event.consume();
    }

    private boolean pressPlain(KeyEvent event) {
        switch (event.getCode()) {
            case F6 -> cycle(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                return enter();
            }
            case F2 -> {
                return reading.hasFocus() && does(claims::edit);
            }
            case DELETE -> {
                return isAtClaims() && does(model::reject);
            }
            case T -> {
                return reading.hasFocus() && does(model::take);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean enter() {
        return list.hasFocus() ? does(claims::requestFocus) : isAtClaims() && does(model::accept);
    }

    private boolean isAtClaims() {
        return reading.hasFocus() || claims.hasFocus();
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    private boolean pressWithCtrl(KeyEvent event) {
        switch (event.getCode()) {
            case K -> {
                model.take();
                claims.requestFocus();
            }
            case R -> model.learn();
            case L -> list.filterReports();
            case V -> paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// From the list to the text, to the claims, and round.
    private void cycle(int step) {
        var rooms = List.of(list, reading, claims);
        var at = claims.hasFocus() ? 2 : reading.hasFocus() ? 1 : 0;
        rooms.get(Math.floorMod(at + step, rooms.size())).requestFocus();
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank() && !model.isReadOnly()) {
            add.accept(Found.text(text));
        }
    }

    private void allow(DragEvent event) {
        var board = event.getDragboard();
        if (!model.isReadOnly() && (board.hasFiles() || board.hasString())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles()) {
            add.accept(Found.file(board.getFiles().getFirst().toPath()));
        } else if (board.hasString()) {
            add.accept(Found.text(board.getString()));
        }
        event.setDropCompleted(true);
        event.consume();
    }

    /// To the claims, where the work is; in an empty book to the button that ends that.
    @Override
    public void requestFocus() {
        if (model.list().total().get() == 0) {
            first.requestFocus();
        } else {
            claims.requestFocus();
        }
    }
}
