package org.claimbook.ui.compare.views;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.job.view.FigureChange;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A quiet bar: what came of a picture that was dropped, or why something was not done. Not there when there
/// is nothing to say.
public final class NewsBar extends VBox {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 6;

    private final Messages messages;
    private final Label says = new Label();
    private final ToggleButton which;
    private final ListView<String> list = new ListView<>();

    public NewsBar(ViewsModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("news-bar");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        which = new ToggleButton(messages.get("compare.picture.which"));
        which.getStyleClass().addAll("flat", "link");
        which.setMinWidth(Region.USE_PREF_SIZE);
        var close = new Button("", Icons.CLOSE.node(12));
        close.setAccessibleText(messages.get("compare.picture.close"));
        close.setTooltip(new Tooltip(close.getAccessibleText()));
        close.getStyleClass().addAll("flat", "icon-only");
        close.setOnAction(_ -> model.dismiss());
        var line = new HBox(says, which, close);
        line.getStyleClass().add("news-line");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(messages.get("compare.picture.which"));
        list.visibleProperty().bind(which.selectedProperty());
        list.managedProperty().bind(which.selectedProperty());
        getChildren().setAll(line, list);
        model.news().subscribe(_ -> show(model.news().get(), model.refusal().get()));
        model.refusal().subscribe(_ -> show(model.news().get(), model.refusal().get()));
    }

    private void show(@Nullable PictureNews news, String refusal) {
        var some = news != null || !refusal.isEmpty();
        setVisible(some);
        setManaged(some);
        says.getStyleClass().remove("bad");
        which.setSelected(false);
        var changes = news == null
                ? List.<String>of()
                : news.changes().stream().map(this::sentence).toList();
        which.setVisible(!changes.isEmpty());
        list.getItems().setAll(changes);
        list.setPrefHeight(Math.min(MOST_ROWS, changes.size()) * ROW + 2);
        if (!refusal.isEmpty()) {
            says.getStyleClass().add("bad");
            says.setText(messages.sentence(refusal));
        } else if (news != null) {
            says.setText(said(news));
        }
    }

    private String said(PictureNews news) {
        var opened = messages.get(
                news.same() ? "compare.picture.opened" : "compare.picture.openedOther", news.file(), news.book());
        var changed = news.changes().isEmpty()
                ? messages.get("compare.picture.unchanged")
                : messages.count("compare.picture.changed", news.changes().size());
        return opened + " " + changed;
    }

    private String sentence(FigureChange change) {
        var key = "compare.picture.what." + change.what().name().toLowerCase(Locale.ROOT);
        var figures = change.before() == null || change.after() == null
                ? Objects.requireNonNullElse(change.before(), Objects.requireNonNullElse(change.after(), ""))
                : change.before() + " → " + change.after();
        return change.place() + ": " + figures + " · " + messages.get(key);
    }

    /// Everything that is said, for tests.
    String said() {
        return isVisible() ? says.getText() : "";
    }
}
