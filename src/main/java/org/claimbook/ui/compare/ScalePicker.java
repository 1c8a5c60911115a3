package org.claimbook.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.ui.compare.drawing.ChartView;
import org.claimbook.ui.text.Messages;

/// *Linear* and *Log*, side by side: the scale that the chart stands on. One of them is always on.
final class ScalePicker extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param kind of the chart; most have but one scale
    ScalePicker(ChartView view, ObservableValue<Kind> kind, Messages messages) {
        getStyleClass().addAll("segmented", "scale");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("compare.scale"));
        for (var scale : FigureScale.values()) {
            getChildren().add(button(scale, messages));
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        kind.subscribe(now -> setDisable(!now.hasScales()));
        view.scale().subscribe(this::show);
        // Arrow keys move the choice without pressing a button, and a second press would leave none chosen.
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                show(view.scale().get());
            } else {
                view.drawOn((FigureScale) toggle.getUserData());
            }
        });
    }

    private ToggleButton button(FigureScale scale, Messages messages) {
        var button = new ToggleButton(messages.get(key(scale)));
        var says = messages.get(key(scale) + ".says");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setToggleGroup(group);
        button.setUserData(scale);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static String key(FigureScale scale) {
        return switch (scale) {
            case LINEAR -> "compare.scale.linear";
            case LOGARITHMIC -> "compare.scale.logarithmic";
        };
    }

    private void show(FigureScale scale) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == scale)
                .forEach(group::selectToggle);
    }
}
