package org.claimbook.ui.reports;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.job.read.LearnAlias;
import org.claimbook.model.Grade.Status;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.table.Grid;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The claims of the open report, to be accepted, put right or rejected one after the other.
final class ClaimsSide extends BorderPane {
    static final String LEARN = "Shortcut+R";
    /// Narrower than this, the keys do not fit beside the heading.
    private static final double NARROW = 760;

    private final ReportsModel model;
    private final Messages messages;
    private final Grid<ClaimLine> grid;
    private final Label empty = new Label();
    private final Label emptySays = new Label();

    ClaimsSide(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.grid = new Grid<>(model.grid(), messages, Grid.Kind.LIST);
        getStyleClass().addAll("claims-side", "ground");
        setMinHeight(150);
        grid.setAccessibleText(messages.get("reports.grid"));
        grid.start("measure");
        grid.setEmpty(empty());
        addMenu();
        setTop(strip());
        setCenter(grid);
        setBottom(new VBox(notice(), offer()));
        model.open().subscribe(this::say);
    }

    private Node strip() {
        var title = new Label(messages.get("reports.claims.title"));
        title.getStyleClass().add("h2");
        title.setMinWidth(USE_PREF_SIZE);
        var strip = new HBox(title, pill(Status.ACCEPTED), pill(Status.PROPOSED), pill(Status.REJECTED));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new HBox(
                KeyButton.of(messages.get("reports.key.enter"), messages.get("reports.accept"), () -> {
                    model.accept();
                    grid.requestFocus();
                }),
                KeyButton.of(messages.get("reports.key.delete"), messages.get("reports.reject"), () -> {
                    model.reject();
                    grid.requestFocus();
                }),
                KeyButton.of("F2", messages.get("reports.edit"), () -> grid.edit(null)));
        keys.getStyleClass().add("keys");
        keys.setDisable(model.isReadOnly());
        keys.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        keys.managedProperty().bind(keys.visibleProperty());
        var columns = grid.columnsMenu();
        columns.setMinWidth(USE_PREF_SIZE);
        strip.getChildren().addAll(space, keys, columns);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private void addMenu() {
        var accept = new MenuItem(messages.get("reports.keys.accept"));
        accept.setAccelerator(KeyCombination.valueOf("ENTER"));
        accept.setOnAction(_ -> model.accept());
        var reject = new MenuItem(messages.get("reports.keys.reject"));
        reject.setAccelerator(KeyCombination.valueOf("DELETE"));
        reject.setOnAction(_ -> model.reject());
        if (!model.isReadOnly()) {
            grid.menu().getItems().addAll(new SeparatorMenuItem(), accept, reject);
        }
    }

    private Label pill(Status status) {
        var pill = new Label();
        var kind = status.name().toLowerCase(Locale.ROOT);
        pill.getStyleClass().addAll("pill", kind);
        pill.setMinWidth(USE_PREF_SIZE);
        model.open().subscribe(open -> {
            var count = open == null ? 0 : open.count(status);
            pill.setText(messages.get("reports." + kind, count));
            pill.setVisible(count > 0);
            pill.setManaged(count > 0);
        });
        return pill;
    }

    private Node empty() {
        empty.getStyleClass().add("strong");
        emptySays.getStyleClass().add("muted");
        var box = new VBox(empty, emptySays);
        box.getStyleClass().add("empty");
        return box;
    }

    private void say(@Nullable OpenReport open) {
        var hasText = open != null && open.body() != null;
        empty.setText(messages.get("reports.claims.none"));
        emptySays.setText(messages.get(hasText ? "reports.claims.none.says" : "reports.claims.none.import"));
    }

    /// Says why the current cell's text is not in the book.
    private Node notice() {
        var why = new Label();
        why.getStyleClass().addAll("bad", "small");
        why.textProperty().bind(grid.notice());
        var notice = new HBox(why);
        notice.getStyleClass().add("grid-notice");
        notice.visibleProperty().bind(grid.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    /// Offers to remember a correction; it stands under the claims, so that none of them moves.
    private Node offer() {
        var says = new Label();
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var remember = KeyButton.of(
                KeyCombination.valueOf(LEARN).getDisplayText(), messages.get("reports.remember"), model::learn);
        var close = new Button(null, Icons.CLOSE.node(14));
        close.getStyleClass().addAll("flat", "icon-only");
        close.setAccessibleText(messages.get("reports.remember.not"));
        close.setOnAction(_ -> model.forgetOffer());
        var bar = new HBox(Icons.BOOK.node(), says, remember, close);
        bar.getStyleClass().add("offer-bar");
        model.offer().subscribe(offer -> {
            bar.setVisible(offer != null);
            bar.setManaged(offer != null);
            says.setText(offer == null ? "" : words(offer));
        });
        return bar;
    }

    private String words(LearnAlias.Offer offer) {
        var means = messages.get("reports.offer", offer.words(), offer.name());
        return offer.others() == 0 ? means : means + " " + messages.count("reports.offer.others", offer.others());
    }

    void edit() {
        grid.requestFocus();
        grid.edit(null);
    }

    boolean hasFocus() {
        var scene = getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == grid) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }
}
