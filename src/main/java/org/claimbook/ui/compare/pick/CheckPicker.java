package org.claimbook.ui.compare.pick;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Picks several of many; each tick works at once, and the panel stays until it is left.
public final class CheckPicker {
    private final Dropdown button;
    private final PickList<String> list;
    private final Consumer<List<String>> picked;
    private final Set<String> checked = new LinkedHashSet<>();
    private List<Entry<String>> entries = List.of();

    /// What the panel says.
    ///
    /// @param prompt of the field that narrows the list
    /// @param nothing where no entry has the words typed
    /// @param all checks everything
    /// @param none unchecks everything
    public record Texts(String prompt, String nothing, String all, String none) {}

    /// @param picked is told everything checked, in the order of the list
    public CheckPicker(String name, Texts texts, Consumer<List<String>> picked) {
        this.picked = picked;
        this.button = new Dropdown(name);
        this.list = new PickList<>(name, texts.prompt, texts.nothing, this::toggle);
        list.drawWith(_ -> new EntryCell<>(true, entry -> checked.contains(entry.value()), this::toggle));
        var all = link(texts.all, () -> entries.forEach(entry -> checked.add(entry.value())));
        var none = link(texts.none, checked::clear);
        var foot = new HBox(16, all, none);
        foot.getStyleClass().add("pick-foot");
        button.fill(new VBox(list, foot), this::prepare, list::takeFocus);
    }

    private Button link(String text, Runnable change) {
        var link = new Button(text);
        link.getStyleClass().addAll("flat", "link");
        link.setOnAction(_ -> {
            change.run();
            tell();
        });
        return link;
    }

    public Dropdown button() {
        return button;
    }

    /// @param shown what the button says
    public void show(List<Entry<String>> all, List<String> now, String shown) {
        entries = List.copyOf(all);
        checked.clear();
        checked.addAll(now);
        button.value().set(shown);
        list.refresh();
    }

    private void prepare() {
        list.show(entries, 0);
    }

    private void toggle(Entry<String> entry) {
        if (!checked.remove(entry.value())) {
            checked.add(entry.value());
        }
        tell();
    }

    private void tell() {
        list.refresh();
        picked.accept(
                entries.stream().map(Entry::value).filter(checked::contains).toList());
    }
}
