package org.claimbook.ui.compare.pick;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Picks one of many, from a list that can be searched.
public final class ChoicePicker<T extends @Nullable Object> {
    private final Dropdown button;
    private final PickList<T> list;
    private final Consumer<T> picked;
    private List<Entry<T>> entries = List.of();
    private @Nullable Entry<T> chosen;

    /// @param prompt of the field that narrows the list
    /// @param nothing is said where no entry has the words typed
    public ChoicePicker(String name, String prompt, String nothing, Consumer<T> picked) {
        this.picked = picked;
        this.button = new Dropdown(name);
        this.list = new PickList<>(name, prompt, nothing, this::take);
        list.drawWith(_ -> new EntryCell<>(false, entry -> entry.equals(chosen), this::take));
        button.fill(list, this::prepare, list::takeFocus);
    }

    public Dropdown button() {
        return button;
    }

    /// @param now the value that is chosen
    public void show(List<Entry<T>> all, T now) {
        entries = List.copyOf(all);
        chosen = all.stream()
                .filter(entry -> Objects.equals(entry.value(), now))
                .findFirst()
                .orElse(null);
        button.value().set(chosen == null ? "–" : chosen.text());
    }

    /// What can be picked now.
    public List<Entry<T>> entries() {
        return entries;
    }

    private void prepare() {
        list.show(entries, chosen == null ? 0 : entries.indexOf(chosen));
    }

    private void take(Entry<T> entry) {
        button.close();
        picked.accept(entry.value());
    }
}
