package org.claimbook.ui.compare.agree;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Each pair of sources with how far they lie apart, and who revises: below, or beside where that has room.
/// A pair that is clicked is compared.
public final class AgreementView extends SplitPane {
    private static final double ROW = 42;
    private static final double AROUND_ROWS = 64;
    private static final double LARGEST_SHARE = 0.66;
    private static final double SHARE_BESIDE = 0.56;
    private static final double LEAST_BESIDE = 840;

    private final AgreementModel model;
    private final BiConsumer<String, String> compare;
    private final Messages messages;
    private final AgreementText text;
    private final TableView<PairAgreement> pairs = new TableView<>();
    private final TableView<Revisions> revisions = new TableView<>();
    private final Label nothing = new Label();

    /// @param compare is told of a source, and what it is to be measured against
    public AgreementView(AgreementModel model, BiConsumer<String, String> compare, Messages messages, Show show) {
        this.model = model;
        this.compare = compare;
        this.messages = messages;
        this.text = new AgreementText(messages, show);
        getStyleClass().add("agreement");
        var columns = new AgreementColumns(text, messages);
        fillPairs(columns);
        fillRevisions(columns);
        var signs = new Label(messages.get("agree.signs"));
        signs.getStyleClass().addAll("muted", "small", "agree-signs");
        var title = new Label(messages.get("agree.revisions"));
        title.getStyleClass().addAll("strong", "agree-title");
        VBox.setVgrow(pairs, Priority.ALWAYS);
        VBox.setVgrow(revisions, Priority.ALWAYS);
        getItems().setAll(new VBox(pairs, signs), new VBox(title, revisions));
        model.summary().subscribe(this::show);
        layoutBoundsProperty().subscribe((_, _) -> arrange());
    }

    private void fillPairs(AgreementColumns columns) {
        pairs.setAccessibleText(messages.get("agree.title"));
        pairs.setFixedCellSize(ROW);
        pairs.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        pairs.getColumns().setAll(columns.ofPairs());
        pairs.setRowFactory(_ -> new PairRow());
        nothing.getStyleClass().add("muted");
        pairs.setPlaceholder(nothing);
        pairs.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                compare(pairs.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void fillRevisions(AgreementColumns columns) {
        revisions.setAccessibleText(messages.get("agree.revisions"));
        revisions.setFixedCellSize(ROW);
        revisions.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        revisions.getColumns().setAll(columns.ofRevisions());
        revisions.setPlaceholder(new Label());
    }

    private void show(@Nullable Summary found) {
        var agreement = found == null ? null : found.agreement();
        var chosen = pairs.getSelectionModel().getSelectedItem();
        pairs.getItems().setAll(agreement == null ? List.of() : agreement.pairs());
        revisions.getItems().setAll(agreement == null ? List.of() : agreement.revisions());
        nothing.setText(agreement == null ? "" : messages.get("agree.none"));
        if (chosen != null) {
            pairs.getItems().stream()
                    .filter(pair -> isOfSame(pair, chosen))
                    .findFirst()
                    .ifPresent(pairs.getSelectionModel()::select);
        }
        arrange();
    }

    private static boolean isOfSame(PairAgreement a, PairAgreement b) {
        return List.of(a.source(), a.other()).containsAll(List.of(b.source(), b.other()));
    }

    /// Few pairs leave the room to the revisions.
    private void arrange() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var beside = getWidth() >= LEAST_BESIDE;
        setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        var wanted = (AROUND_ROWS + ROW * Math.max(2, pairs.getItems().size())) / getHeight();
        setDividerPositions(beside ? SHARE_BESIDE : Math.min(LARGEST_SHARE, wanted));
    }

    private void compare(@Nullable PairAgreement pair) {
        if (pair != null && model.canCompare(pair.source(), pair.other())) {
            compare.accept(pair.other(), pair.source());
        }
    }

    TableView<PairAgreement> pairs() {
        return pairs;
    }

    TableView<Revisions> revisions() {
        return revisions;
    }

    /// Tells all of a pair under the pointer, and compares it when clicked.
    private final class PairRow extends TableRow<PairAgreement> {
        private final Tooltip tooltip = new Tooltip();

        private PairRow() {
            tooltip.getStyleClass().add("why");
            tooltip.setOnShowing(_ -> tooltip.setText(getItem() == null ? "" : text.says(getItem())));
            setOnMouseClicked(_ -> compare(getItem()));
        }

        @Override
        protected void updateItem(@Nullable PairAgreement pair, boolean empty) {
            super.updateItem(pair, empty);
            setTooltip(empty || pair == null ? null : tooltip);
        }
    }
}
