package org.claimbook.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;

/// The page that a person sees without a book: open the sample, make a book, open one, or one of the recent
/// ones.
public final class Welcome extends StackPane {
    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final ShellActions actions;
    private final Messages messages;

    public Welcome(ShellActions actions, Remembered remembered, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().addAll("welcome", "ground", "subtle");
        var page = new VBox(head(), ways());
        page.getStyleClass().add("page");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var recent = remembered.recentBooks();
        if (!recent.isEmpty()) {
            page.getChildren().add(recent(recent));
        }
        var scroll = new ScrollPane(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    }

    private void act(KeyEvent key) {
        if (NEW.match(key)) {
            actions.newBook();
            key.consume();
        } else if (OPEN.match(key)) {
            actions.open();
            key.consume();
        }
    }

    private VBox head() {
        var name = new Label("Claimbook");
        name.getStyleClass().add("h1");
        var says = new Label(messages.get("welcome.says"));
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        var head = new VBox(4, new HBox(12, Icons.BOOK.node(32), name), says);
        ((HBox) head.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        return head;
    }

    private VBox ways() {
        var sample = way(Icons.SAMPLE, "welcome.sample", "welcome.sampleSays", actions::openSample);
        sample.getStyleClass().add("first");
        var ways = new VBox(
                sample,
                way(Icons.PLUS, "welcome.new", "welcome.newSays", actions::newBook),
                way(Icons.FOLDER, "welcome.open", "welcome.openSays", actions::open));
        ways.getStyleClass().add("ways");
        return ways;
    }

    private Button way(Icons icon, String key, String saysKey, Runnable action) {
        return row(icon, messages.get(key), messages.get(saysKey), action);
    }

    private static Button row(Icons icon, String title, String says, Runnable action) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        var more = new Label(says);
        more.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, more);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(14, icon.node(20), words);
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, content);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title);
        button.setAccessibleHelp(says);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox recent(List<Path> books) {
        var title = new Label(messages.get("welcome.recent"));
        title.getStyleClass().addAll("muted", "strong", "small");
        var list = new VBox(title);
        list.getStyleClass().add("recent");
        for (var book : books) {
            list.getChildren().add(row(Icons.BOOK, ShellModel.nameOf(book), place(book), () -> actions.open(book)));
        }
        return list;
    }

    /// The folder of a book, the person's own written as "~".
    static String place(Path book) {
        var folder = String.valueOf(book.getParent());
        var home = System.getProperty("user.home", "");
        return !home.isEmpty() && Path.of(folder).startsWith(home) ? "~" + folder.substring(home.length()) : folder;
    }
}
