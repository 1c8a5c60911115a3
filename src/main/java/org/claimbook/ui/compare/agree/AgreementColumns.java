package org.claimbook.ui.compare.agree;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The columns of both tables. Where room is scarce, names give way, in two lines; figures never do.
final class AgreementColumns {
    private static final double LEAST_NAME = 84;
    private static final double SLACK = 12;

    private final AgreementText text;
    private final Messages messages;

    AgreementColumns(AgreementText text, Messages messages) {
        this.text = text;
        this.messages = messages;
    }

    List<TableColumn<PairAgreement, PairAgreement>> ofPairs() {
        return List.of(
                name(messages.get("agree.source"), PairAgreement::other),
                name(messages.get("agree.against"), PairAgreement::source),
                figure(messages.get("agree.pairsTitle"), 64, pair -> text.show().number(pair.pairs())),
                twoLines(messages.get("agree.ratio"), 92, text::ratio, text::quartiles, text::typically),
                relation());
    }

    List<TableColumn<Revisions, Revisions>> ofRevisions() {
        return List.of(
                name(messages.get("agree.source"), Revisions::source),
                figure(messages.get("agree.revised"), 104, text::revised),
                twoLines(messages.get("agree.change"), 112, text::change, text::largest, text::change),
                figure(messages.get("agree.lag"), 78, text::lag));
    }

    /// A figure with a smaller one below it.
    ///
    /// @param said for screen readers
    private static <S> TableColumn<S, S> twoLines(
            String title,
            double width,
            Function<S, String> figure,
            Function<S, String> below,
            Function<S, String> said) {
        var column = column(title, width, width, () -> {
            var first = new Label();
            var second = new Label();
            second.getStyleClass().addAll("muted", "small");
            var both = new VBox(first, second);
            both.setAlignment(Pos.CENTER_RIGHT);
            return new Drawn<S>(both, (row, cell) -> {
                first.setText(figure.apply(row));
                second.setText(below.apply(row));
                second.setManaged(!second.getText().isEmpty());
                cell.setAccessibleText(said.apply(row));
            });
        });
        column.setMaxWidth(width + SLACK);
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<PairAgreement, PairAgreement> relation() {
        return column(messages.get("agree.relations"), 150, 132, () -> {
            var bar = new RelationBar();
            return new Drawn<PairAgreement>(bar, (pair, cell) -> {
                bar.show(pair, text.signs(pair));
                cell.setAccessibleText(text.relations(pair));
            });
        });
    }

    private <S> TableColumn<S, S> name(String title, Function<S, String> name) {
        return column(title, 170, LEAST_NAME, () -> {
            var label = new Label();
            label.setWrapText(true);
            label.getStyleClass().add("agree-name");
            return new Drawn<S>(label, (row, cell) -> {
                label.setText(name.apply(row));
                cell.setAccessibleText(label.getText());
            });
        });
    }

    private <S> TableColumn<S, S> figure(String title, double width, Function<S, String> figure) {
        var column = column(title, width, width, () -> {
            var label = new Label();
            return new Drawn<S>(label, (row, cell) -> {
                label.setText(figure.apply(row));
                cell.setAccessibleText(label.getText());
            });
        });
        column.setMaxWidth(width + SLACK);
        column.getStyleClass().add("figure");
        return column;
    }

    private static <S> TableColumn<S, S> column(String title, double width, double least, Supplier<Drawn<S>> drawn) {
        var column = new TableColumn<S, S>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new DrawnCell<>(drawn.get()));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        return column;
    }

    /// What a cell is drawn with.
    private record Drawn<S>(Node node, BiConsumer<S, TableCell<S, S>> fill) {}

    private static final class DrawnCell<S> extends TableCell<S, S> {
        private final Drawn<S> drawn;

        private DrawnCell(Drawn<S> drawn) {
            this.drawn = drawn;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable S row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                drawn.fill().accept(row, this);
                setGraphic(drawn.node());
            }
        }
    }
}
