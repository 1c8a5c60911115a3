package org.claimbook.ui.sources;

import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.claimbook.ui.names.ClaimsOf;
import org.claimbook.ui.names.NameDetails;
import org.claimbook.ui.names.NamesModel;
import org.claimbook.ui.names.NamesView;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// Every source of the book in one grid, beside what is known of the chosen one.
public final class SourcesPane extends BorderPane {
    private final NamesView names;

    /// @param model of the sources
    public SourcesPane(NamesModel model, ClaimsOf claims, Messages messages, Show show) {
        getStyleClass().add("sources");
        var title = new Label(messages.get("sources.title"));
        title.getStyleClass().add("h2");
        names = new NamesView(model, title, messages, show);
        var details = new NameDetails(model, claims, names::merge, names.puttingInto(), messages);
        details.setMinWidth(240);
        names.setMinWidth(320);
        var split = new SplitPane(names, details);
        split.setDividerPositions(0.76);
        SplitPane.setResizableWithParent(details, false);
        setCenter(split);
    }

    @Override
    public void requestFocus() {
        names.requestFocus();
    }
}
