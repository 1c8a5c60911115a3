package org.claimbook.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one sink of errors: a plain sentence, what to do, and *Copy details*. On the FX thread.
///
/// One dialog is open at a time; what fails meanwhile is counted in it and joins its details. All of it is
/// logged.
public final class ErrorDialog implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorDialog.class);

    private final Supplier<@Nullable Window> owner;
    private final Messages messages;
    private final List<Failure> failures = new ArrayList<>();
    private final Label more = new Label();
    private @Nullable Sheet open;

    /// @param owner the window that it stands over; null before there is one
    public ErrorDialog(Supplier<@Nullable Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
        more.getStyleClass().add("muted");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
    }

    @Override
    public void accept(Throwable thrown) {
        LOG.error("shown to the person at the keyboard", thrown);
        var shown = open;
        if (shown == null || !shown.isOpen()) {
            failures.clear();
            open = sheet(thrown);
            open.open(owner.get());
        } else {
            add(thrown);
        }
    }

    /// The dialog for this failure, not yet open.
    Sheet sheet(Throwable thrown) {
        add(thrown);
        var failure = failures.getFirst();
        var advice = new Label(failure.advice());
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        var details = new TextArea(failure.details());
        details.setEditable(false);
        details.setAccessibleText(messages.get("error.details"));
        details.getStyleClass().add("details");
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        var body = new VBox(advice, more, details);
        body.getStyleClass().add("error-body");
        var sheet = new Sheet(failure.sentence(), Icons.WARNING.node(20), body);
        sheet.getStyleClass().add("error");
        sheet.setButtons(
                List.of(copyButton(), detailsButton(details, sheet)),
                List.of(Sheet.button(messages.get("dialog.close"), true, sheet::close)));
        return sheet;
    }

    private Button copyButton() {
        return Sheet.button(messages.get("error.copy"), false, () -> {
            var content = new ClipboardContent();
            content.putString(details());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Button detailsButton(Region details, Region sheet) {
        var button = new Button(messages.get("error.details"));
        button.getStyleClass().addAll("flat", "quiet");
        button.setOnAction(_ -> {
            details.setVisible(!details.isVisible());
            if (sheet.getScene() != null && sheet.getScene().getWindow() != null) {
                sheet.getScene().getWindow().sizeToScene();
            }
        });
        return button;
    }

    private void add(Throwable thrown) {
        failures.add(Failure.of(thrown, messages));
        more.setVisible(failures.size() > 1);
        more.setText(messages.count("error.more", failures.size() - 1L));
    }

    private String details() {
        return failures.stream()
                .map(failure -> failure.sentence() + "\n" + failure.details())
                .collect(Collectors.joining("\n"));
    }
}
