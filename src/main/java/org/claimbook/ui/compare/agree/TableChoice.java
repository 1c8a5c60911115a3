package org.claimbook.ui.compare.agree;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.ui.text.Messages;

/// *By date* and *Agreement*, side by side: which table stands beside the chart. One of them is always on.
public final class TableChoice extends HBox {
    public TableChoice(AgreementModel model, Messages messages) {
        getStyleClass().addAll("segmented", "scale");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("agree.choice"));
        var dates = new ToggleButton(messages.get("agree.byDate"));
        var agreement = new ToggleButton(messages.get("agree.title"));
        dates.getStyleClass().add("first");
        agreement.getStyleClass().add("last");
        var group = new ToggleGroup();
        for (var button : new ToggleButton[] {dates, agreement}) {
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(button.getText());
            getChildren().add(button);
        }
        model.seen().subscribe(seen -> group.selectToggle(seen ? agreement : dates));
        // A second press would leave none chosen.
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                group.selectToggle(model.seen().get() ? agreement : dates);
            } else {
                model.seen().set(agreement.equals(toggle));
            }
        });
    }
}
