package org.claimbook.ui.reports;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// A report in the list: its title, where and when it appeared, and how many claims it has or how many of
/// them are to be looked at.
final class ReportCell extends ListCell<ReportLine> {
    private final Messages messages;
    private final Show show;
    private final Label title = new Label();
    private final Label from = new Label();
    private final Label pill = new Label();
    private final VBox content;

    ReportCell(Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        from.getStyleClass().addAll("muted", "small");
        from.setMinWidth(0);
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        pill.setMinWidth(USE_PREF_SIZE);
        var below = new HBox(8, from, pill);
        below.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(2, title, below);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var report = line.report();
        title.setText(report.title());
        from.setText(from(report.outlet(), show.date(report.published())));
        pill.getStyleClass().setAll("label", "pill", kind(line));
        pill.setText(
                line.proposed() > 0
                        ? messages.get("reports.proposed", line.proposed())
                        : messages.count("reports.claims", line.claims()));
        setAccessibleText(title.getText() + ", " + from.getText() + ", " + pill.getText());
        setGraphic(content);
    }

    private static String kind(ReportLine line) {
        return line.proposed() > 0 ? "proposed" : line.claims() > 0 ? "accepted" : "plain";
    }

    private String from(@Nullable String outlet, String date) {
        var where = Objects.requireNonNullElse(outlet, "");
        if (where.isEmpty() && date.isEmpty()) {
            return messages.get("reports.unknown");
        }
        return where.isEmpty() ? date : date.isEmpty() ? where : where + " · " + date;
    }
}
