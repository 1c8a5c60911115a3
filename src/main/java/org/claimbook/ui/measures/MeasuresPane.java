package org.claimbook.ui.measures;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.model.NameKind;
import org.claimbook.ui.names.ClaimsOf;
import org.claimbook.ui.names.NameDetails;
import org.claimbook.ui.names.NamesView;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// What is counted, whose and where: three grids, of which one is shown, each beside its tree of parts.
public final class MeasuresPane extends BorderPane {
    private record Page(NamesView names, Node whole) {}

    private final MeasuresModel model;
    private final ClaimsOf claims;
    private final Messages messages;
    private final Show show;
    private final Map<NameKind, Page> pages = new EnumMap<>(NameKind.class);

    public MeasuresPane(MeasuresModel model, ClaimsOf claims, Messages messages, Show show) {
        this.model = model;
        this.claims = claims;
        this.messages = messages;
        this.show = show;
        getStyleClass().add("measures");
        model.kind().subscribe(kind -> setCenter(page(kind).whole));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Page page(NameKind kind) {
        return pages.computeIfAbsent(kind, this::made);
    }

    private Page made(NameKind kind) {
        var of = model.names(kind);
        var names = new NamesView(of, tabs(kind), messages, show);
        names.setMinWidth(320);
        var details = new NameDetails(of, claims, names::merge, names.puttingInto(), messages);
        details.setMinHeight(120);
        var beside = kind == NameKind.SUBJECT ? details : beside(details, new PartsModel(of), names);
        beside.setMinWidth(240);
        var split = new SplitPane(names, beside);
        split.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(beside, false);
        return new Page(names, split);
    }

    /// The tree of parts over what is known of the chosen name.
    private Region beside(NameDetails details, PartsModel parts, NamesView names) {
        var tree = new PartsTree(parts, messages);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
                names.putInto();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.M) {
                names.merge();
                event.consume();
            }
        });
        var title = new Label(messages.get("measures.tree"));
        title.getStyleClass().add("h2");
        var strip = new HBox(title);
        strip.getStyleClass().add("strip");
        var above = new BorderPane(tree, strip, null, parts.isReadOnly() ? null : hint(), null);
        var split = new SplitPane(above, details);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.56);
        return split;
    }

    private Label hint() {
        var hint = new Label(messages.get("measures.hint"));
        hint.getStyleClass().addAll("muted", "small", "parts-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        return hint;
    }

    private HBox tabs(NameKind here) {
        var group = new ToggleGroup();
        var tabs = new HBox();
        tabs.getStyleClass().add("segmented");
        for (var kind : MeasuresModel.KINDS) {
            var tab = new ToggleButton(title(kind));
            tab.setToggleGroup(group);
            tab.setSelected(kind == here);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                tab.setSelected(kind == here);
                go(kind);
            });
            tabs.getChildren().add(tab);
        }
        tabs.getChildren().getFirst().getStyleClass().add("first");
        tabs.getChildren().getLast().getStyleClass().add("last");
        tabs.setMinWidth(USE_PREF_SIZE);
        // Of the three strips of tabs, only the one that is shown is ever seen.
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                ((ToggleButton) tabs.getChildren().get(MeasuresModel.KINDS.indexOf(here))).setSelected(true);
            }
        });
        return tabs;
    }

    private String title(NameKind kind) {
        return switch (kind) {
            case SUBJECT -> messages.get("measures.subjects");
            case PLACE -> messages.get("measures.places");
            case MEASURE, SOURCE -> messages.get("measures.measures");
        };
    }

    private void go(NameKind kind) {
        model.kind().set(kind);
        applyCss();
        layout();
        requestFocus();
    }

    private void press(KeyEvent event) {
        var tab = switch (event.getCode()) {
            case DIGIT1 -> 0;
            case DIGIT2 -> 1;
            case DIGIT3 -> 2;
            default -> -1;
        };
        if (tab >= 0 && event.isAltDown() && !event.isShortcutDown()) {
            go(MeasuresModel.KINDS.get(tab));
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        page(model.kind().get()).names.requestFocus();
    }
}
