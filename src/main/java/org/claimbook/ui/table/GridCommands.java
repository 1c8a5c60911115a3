package org.claimbook.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.clip.Cells;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.edit.Block;
import org.claimbook.ui.table.edit.Outcome;
import org.claimbook.ui.table.edit.Texts;
import org.claimbook.ui.table.find.FindBar;
import org.claimbook.ui.table.find.FindModel;
import org.claimbook.ui.table.rows.Made;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What is done to the selected cells by key or menu: each is one step that can be undone.
final class GridCommands<R> {
    /// Of cells that cannot be read, to find one for which there is something to choose.
    private static final int MOST_LOOKED_AT = 50;

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final GridBars bars;
    private final Messages messages;
    private final FindBar finding;
    private @Nullable Asked<R> asked;

    GridCommands(Grid<R> grid, GridBars bars, Messages messages) {
        this.grid = grid;
        this.model = grid.model();
        this.bars = bars;
        this.messages = messages;
        this.finding = new FindBar(model.finding(this::where, this::go), messages, bars::hideFinding);
    }

    private Block block() {
        return grid.block().get();
    }

    private boolean isEmpty() {
        return model.rows().isEmpty();
    }

    private long[] ids(Block block) {
        return isEmpty()
                ? new long[0]
                : Arrays.copyOfRange(
                        model.rows().ids(),
                        block.top(),
                        Math.min(block.bottom() + 1, model.rows().size()));
    }

    private List<Column<R>> columns(Block block) {
        var visible = grid.visibleColumns();
        return visible.subList(Math.min(block.left(), visible.size()), Math.min(block.right() + 1, visible.size()));
    }

    /// Puts the selected cells on the clipboard.
    void copy(CopyFormat format) {
        copy(format, block());
    }

    /// Puts the selected rows on the clipboard, with all columns that are shown.
    void copyRows() {
        var block = block();
        copy(
                CopyFormat.TSV,
                new Block(block.top(), block.bottom(), 0, grid.block().lastColumn()));
    }

    private void copy(CopyFormat format, Block block) {
        model.edits().copy(format, ids(block), columns(block), text -> {
            if (text.isEmpty() && block.rows() > 1) {
                bars.warn(messages.get("grid.copy.long"));
                return;
            }
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            if (!block.isSingle()) {
                bars.say(messages.get("grid.copied", cells((long) block.rows() * block.columns())));
            }
        });
    }

    private String cells(long count) {
        return messages.count("grid.cells", count);
    }

    /// Puts what is on the clipboard into the selected cells: one text into all of them, a block from the
    /// first on. Rows
    /// beyond the last are added where one wants that.
    void paste() {
        var board = Clipboard.getSystemClipboard();
        var cells = model.isReadOnly()
                ? null
                : Cells.of(board.getHtml(), board.getString()).orElse(null);
        if (cells == null || (isEmpty() && !model.edits().canAdd())) {
            return;
        }
        var block = isEmpty() ? new Block(0, 0, 0, 0) : block();
        // A block that is pasted into one so many times as large fills it, as in any spreadsheet.
        var fills = block.rows() % cells.height() == 0 && block.columns() % cells.width() == 0;
        var target = fills
                ? block
                : new Block(
                        block.top(), block.top() + cells.height() - 1, block.left(), block.left() + cells.width() - 1);
        var beyond = target.bottom() + 1 - model.rows().size();
        if (beyond > 0 && model.edits().canAdd()) {
            offerRows(cells, target, beyond);
        } else {
            paste(cells, target, 0);
        }
    }

    private void offerRows(Cells cells, Block target, int beyond) {
        var choices = new ArrayList<GridBars.Choice>();
        choices.add(
                new GridBars.Choice(messages.count("grid.paste.append", beyond), () -> paste(cells, target, beyond)));
        if (beyond < target.rows()) {
            choices.add(new GridBars.Choice(messages.get("grid.paste.fitting"), () -> paste(cells, target, 0)));
        }
        bars.offer(messages.count("grid.paste.beyond", beyond), choices);
    }

    private void paste(Cells cells, Block target, int append) {
        var columns = columns(target);
        var left = target.columns() - columns.size();
        var top = model.rows().size();
        model.edits()
                .write("paste", ids(target), append, columns, (row, column, _) -> cells.at(row, column), outcome -> {
                    if (!outcome.added().isEmpty()) {
                        model.place(outcome.added(), Math.min(top, model.rows().size()));
                    }
                    if (outcome.end() == Outcome.End.DONE) {
                        grid.block().select(target);
                    }
                    tell(outcome, left == 0 ? "" : messages.count("grid.paste.columns", left));
                });
    }

    /// Says what came of it, where somebody has to know.
    private void tell(Outcome outcome, String more) {
        var words = new ArrayList<String>();
        switch (outcome.end()) {
            case REFUSED -> words.add(messages.get("grid.refused"));
            case CANCELLED -> words.add(messages.get("grid.cancelled"));
            case DONE -> {
                if (!outcome.bad().isEmpty()) {
                    words.add(messages.count("grid.unread", outcome.bad().size()));
                    choice(outcome.bad()).ifPresent(words::add);
                }
            }
        }
        if (!more.isEmpty()) {
            words.add(more);
        }
        var made = made(outcome.made());
        if (!words.isEmpty()) {
            bars.warn(String.join(" ", words) + (made.isEmpty() ? "" : " " + made));
        } else if (!made.isEmpty()) {
            bars.note(made);
        }
    }

    /// What there is to choose, where a text can be read in another way.
    private Optional<String> choice(Map<Draft.Cell, Draft> bad) {
        return bad.entrySet().stream()
                .sorted(Comparator.comparingLong(draft -> draft.getKey().row()))
                .limit(MOST_LOOKED_AT)
                .filter(draft -> hasWay(draft.getKey(), draft.getValue().text()))
                .flatMap(draft -> Stream.ofNullable(draft.getValue().reason()))
                .findFirst();
    }

    private boolean hasWay(Draft.Cell cell, String text) {
        var row = model.rows().value(cell.row());
        return row != null
                && model.column(cell.column()).stream()
                        .flatMap(column -> column.entry().ways().stream())
                        .anyMatch(way -> way.apply(row, text) instanceof Parsed.Good);
    }

    /// Names that nobody had: a slip of the pen is seen before it is one more source.
    private String made(List<Made> made) {
        if (made.isEmpty()) {
            return "";
        }
        var kinds = made.stream()
                .map(kind -> number(kind) + ": " + String.join(", ", kind.first())
                        + (kind.count() > kind.first().size() ? ", …" : ""))
                .collect(Collectors.joining("; "));
        return messages.get("grid.made", kinds);
    }

    private String number(Made made) {
        return switch (made.kind()) {
            case SOURCE -> messages.count("grid.made.source", made.count());
            case MEASURE -> messages.count("grid.made.measure", made.count());
            case SUBJECT -> messages.count("grid.made.subject", made.count());
            case PLACE -> messages.count("grid.made.place", made.count());
        };
    }

    /// Takes what was typed into a cell, and asks where it can be read in two ways; who types goes on
    /// meanwhile.
    void commit(Row<R> row, Column<R> column, String text) {
        model.commit(row, column, text);
        var draft = model.draft(row, column);
        var reason = draft == null ? null : draft.reason();
        asked = reason != null && hasWay(new Draft.Cell(row.id(), column.key()), text)
                ? new Asked<>(row.id(), column, reason)
                : null;
        if (reason != null && asked != null && grid.isSheet()) {
            bars.warn(reason);
        }
    }

    /// A cell that was typed into and asked about.
    private record Asked<R>(long row, Column<R> column, String question) {}

    /// Reads what stands in the selected cells and is no value yet in another way; where there is no such
    /// cell, the one that is asked about.
    ///
    /// @return whether there is such a cell
    boolean decide(int way) {
        var last = asked;
        if (isEmpty() || model.isReadOnly()) {
            return false;
        }
        var isAsked = last != null && bars.said().equals(last.question());
        bars.hush();
        return decide(way, ids(block()), columns(block()))
                || (last != null && isAsked && decide(way, new long[] {last.row()}, List.of(last.column())));
    }

    private boolean decide(int way, long[] ids, List<Column<R>> columns) {
        return model.edits().decide(way, ids, columns, outcome -> tell(outcome, ""));
    }

    private void write(String what, Block block, Texts texts) {
        if (!isEmpty()) {
            model.edits().write(what, ids(block), 0, columns(block), texts, outcome -> tell(outcome, ""));
        }
    }

    /// Empties the selected cells.
    void clear() {
        write("clear", block(), (_, _, _) -> "");
    }

    /// Puts one text into all selected cells.
    void setAll(String text) {
        write("set", block(), (_, _, _) -> text);
    }

    /// Puts what stands in the current cell into all selected cells.
    void setAll() {
        var place = grid.place();
        if (place != null && !block().isSingle()) {
            setAll(model.typed(place.row(), place.column()));
        }
    }

    /// Puts what stands in the block's first row into the others; where there is one row only, what stands
    /// above it.
    void fillDown() {
        var block = block();
        if (isEmpty() || (block.rows() == 1 && block.top() == 0)) {
            return;
        }
        var from = block.rows() == 1 ? block.top() - 1 : block.top();
        var into = new Block(from + 1, block.bottom(), block.left(), block.right());
        texts(from, columns(block), texts -> write("fill", into, (_, column, _) -> texts.get(column)));
    }

    /// Puts what stands above the current cell into it.
    void copyAbove() {
        var place = grid.place();
        var row = grid.row();
        if (place != null && row > 0) {
            var at = grid.place(grid.currentColumn());
            texts(
                    row - 1,
                    List.of(place.column()),
                    texts -> write("fill", new Block(row, row, at, at), (_, _, _) -> texts.getFirst()));
        }
    }

    /// What stands in a row, which may have to be read first.
    private void texts(int row, List<Column<R>> columns, Consumer<List<String>> then) {
        var id = model.rows().id(row);
        model.edits().read(id, columns, then);
    }

    /// Adds as many rows under the block as it has.
    ///
    /// @return whether rows can be added here
    boolean addRows() {
        if (!model.edits().canAdd()) {
            return false;
        }
        var block = block();
        var count = isEmpty() ? 1 : block.rows();
        var under = isEmpty() ? 0 : model.rows().id(block.bottom());
        model.edits().add(count, under, added -> {
            var at = under == 0 ? 0 : model.rows().indexOf(under) + 1;
            model.place(added, at);
            grid.go(at, grid.currentColumn());
            if (count > 1) {
                grid.block().select(new Block(at, at + count - 1, block.left(), block.right()));
            }
        });
        return true;
    }

    /// Deletes the rows of the block.
    ///
    /// @return whether rows can be deleted here
    boolean deleteRows() {
        if (isEmpty() || !model.edits().canDelete()) {
            return false;
        }
        var ids = ids(block());
        grid.block().collapse();
        model.edits().delete(ids, () -> {
            if (ids.length > 1) {
                bars.say(messages.count("grid.deleted", ids.length));
            }
        });
        return true;
    }

    /// How much is selected, "12 × 3"; empty for one cell.
    String size(@Nullable Block block) {
        return block == null ? "" : messages.get("grid.selected", block.rows(), block.columns());
    }

    /// Opens what one finds and replaces with, for the current column.
    void find() {
        var column = grid.currentColumn();
        bars.show(finding).open(column == null ? "" : column.getText());
    }

    private FindModel.Where<R> where() {
        var column = grid.currentColumn();
        return new FindModel.Where<>(grid.row(), column == null ? "" : column.getId(), grid.visibleColumns());
    }

    private void go(FindModel.Cell cell) {
        grid.go(model.rows().indexOf(cell.row()), cell.column());
    }
}
