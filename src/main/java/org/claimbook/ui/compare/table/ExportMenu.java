package org.claimbook.ui.compare.table;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.claimbook.ui.compare.table.TableExport.Format;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// *Export chart…*, and beside it what else can be taken along: the chart by the clipboard, and the table.
public final class ExportMenu extends SplitMenuButton {
    public static final KeyCombination CHART = KeyCombination.valueOf("Shortcut+E");
    public static final KeyCombination COPY_CHART = KeyCombination.valueOf("Shortcut+Shift+C");
    public static final KeyCombination TABLE = KeyCombination.valueOf("Shortcut+Shift+E");
    public static final KeyCombination COPY_TABLE = KeyCombination.valueOf("Shortcut+Shift+M");

    private final TableExport table;
    private final BooleanSupplier newestFirst;
    private final Consumer<String> say;
    private final Messages messages;
    private final List<MenuItem> ofChart;
    private final List<MenuItem> ofTable;

    /// @param say tells what was done
    public ExportMenu(
            Runnable exportChart,
            Runnable copyChart,
            TableExport table,
            BooleanSupplier newestFirst,
            Consumer<String> say,
            Messages messages) {
        this.table = table;
        this.newestFirst = newestFirst;
        this.say = say;
        this.messages = messages;
        this.ofChart = List.of(item("compare.export", CHART, exportChart), item("compare.copy", COPY_CHART, copyChart));
        this.ofTable = List.of(
                item("compare.table.csv", TABLE, () -> write(Format.CSV)),
                item("compare.table.xlsx", null, () -> write(Format.WORKBOOK)),
                item("compare.table.markdown", COPY_TABLE, this::copy));
        setText(messages.get("compare.export"));
        setOnAction(_ -> exportChart.run());
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("accent", "export-menu");
        getItems().addAll(ofChart);
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(ofTable);
    }

    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Offers what there is.
    ///
    /// @param noChart whether no chart is shown; a table may be all the same
    public void offer(boolean noChart) {
        var noTable = !table.isPossible();
        ofChart.forEach(item -> item.setDisable(noChart));
        ofTable.forEach(item -> item.setDisable(noTable));
        setDisable(noChart && noTable);
    }

    /// Writes the table to a file.
    public void write(Format format) {
        table.write(format, say);
    }

    /// Puts the table on the clipboard as Markdown.
    public void copy() {
        var text = table.markdown(newestFirst.getAsBoolean());
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            say.accept(messages.get("compare.table.copied"));
        }
    }
}
