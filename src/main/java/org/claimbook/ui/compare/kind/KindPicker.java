package org.claimbook.ui.compare.kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.chart.Kind;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;

/// The kinds of charts as buttons, of which one is on: what is drawn over time, *Absolute*, *Per day* or
/// *Ratio*, and after these the other kinds. A kind that has nothing to show is off, and its tooltip says
/// why.
public final class KindPicker extends HBox {
    private static final List<Kind> OVER_TIME = List.of(Kind.TIMELINE, Kind.CHANGE, Kind.RATIO);
    private static final List<Kind> OTHERS = List.of(Kind.RANGE, Kind.BREAKDOWN, Kind.HEATMAP, Kind.MULTIPLES);

    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Kind, Seat> seats = new EnumMap<>(Kind.class);
    private final Label heading = new Label();

    /// @param now which is on
    /// @param chosen is told which was chosen
    public KindPicker(
            ObservableValue<Kind> now, ObservableValue<Answer> answer, Consumer<Kind> chosen, Messages messages) {
        this.messages = messages;
        getStyleClass().add("kinds");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("compare.kinds"));
        heading.setText(messages.get("compare.timeline"));
        heading.getStyleClass().add("strong");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(heading, row(OVER_TIME), row(OTHERS));
        now.subscribe(kind -> group.selectToggle(seat(kind).button()));
        answer.subscribe(this::offer);
        // Arrow keys move the choice without pressing a button, and a second press would leave none chosen.
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                group.selectToggle(seat(now.getValue()).button());
            } else {
                chosen.accept((Kind) toggle.getUserData());
            }
        });
    }

    private HBox row(List<Kind> kinds) {
        var row = new HBox();
        row.getStyleClass().addAll("segmented", "kind-row");
        for (var kind : kinds) {
            var button = new ToggleButton(messages.get(key(kind)), icon(kind).node(15));
            button.setToggleGroup(group);
            button.setUserData(kind);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass()
                    .addAll(
                            kind == kinds.getFirst()
                                    ? List.of("first")
                                    : kind == kinds.getLast() ? List.of("last") : List.of());
            var seat = new Seat(button);
            seats.put(kind, seat);
            row.getChildren().add(seat);
        }
        return row;
    }

    private Seat seat(Kind kind) {
        return Objects.requireNonNull(seats.get(kind));
    }

    private void offer(Answer answer) {
        seats.forEach((kind, seat) -> {
            var missing = Offer.missing(kind, answer);
            var says = messages.get(key(kind) + ".says", KindKeys.of(kind).getDisplayText());
            seat.offer(missing.isEmpty(), missing.map(messages::get).orElse(says));
        });
    }

    /// Shows words and icons, words alone, or icons alone.
    public void show(ContentDisplay display) {
        heading.setVisible(display != ContentDisplay.GRAPHIC_ONLY);
        heading.setManaged(heading.isVisible());
        seats.values().forEach(seat -> seat.button().setContentDisplay(display));
    }

    /// Key of the kind's word.
    public static String key(Kind kind) {
        return switch (kind) {
            case TIMELINE -> "compare.kind.timeline";
            case RANGE -> "compare.kind.range";
            case RATIO -> "compare.kind.ratio";
            case CHANGE -> "compare.kind.change";
            case BREAKDOWN -> "compare.kind.breakdown";
            case HEATMAP -> "compare.kind.heatmap";
            case MULTIPLES -> "compare.kind.multiples";
        };
    }

    private static Icons icon(Kind kind) {
        return switch (kind) {
            case TIMELINE -> Icons.KIND_TIMELINE;
            case RANGE -> Icons.KIND_RANGE;
            case RATIO -> Icons.KIND_RATIO;
            case CHANGE -> Icons.KIND_CHANGE;
            case BREAKDOWN -> Icons.KIND_BREAKDOWN;
            case HEATMAP -> Icons.KIND_HEATMAP;
            case MULTIPLES -> Icons.KIND_MULTIPLES;
        };
    }
}
