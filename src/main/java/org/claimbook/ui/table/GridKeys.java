package org.claimbook.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.table.typing.CellEditor.Move;

/// The keys of a grid while nothing is being typed, as a spreadsheet has them. In a field, keys belong to the
/// field.
final class GridKeys<R> {
    private final Grid<R> grid;

    GridKeys(Grid<R> grid, TableView<Row<R>> table) {
        this.grid = grid;
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (table.isFocused() && event.isAltDown() && decide(event)) {
                event.consume();
            } else if (table.isFocused()) {
                if (!event.getCode().isModifierKey()) {
                    grid.bars().hush();
                }
                if (press(event)) {
                    event.consume();
                }
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (table.isFocused() && isText(event)) {
                event.consume();
                grid.edit(event.getCharacter());
            }
        });
    }

    private static boolean isText(KeyEvent event) {
        var typed = event.getCharacter();
        // AltGr, which types letters, is Ctrl and Alt together.
        return event.isControlDown() == event.isAltDown()
                && !event.isMetaDown()
                && !typed.isBlank()
                && !Character.isISOControl(typed.charAt(0));
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.getCode().isArrowKey()) {
            return arrow(event);
        }
        return event.isShortcutDown() ? pressWithCtrl(event) : pressPlain(event);
    }

    private boolean decide(KeyEvent event) {
        if (event.isShortcutDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> grid.commands().decide(0);
            case DIGIT2, NUMPAD2 -> grid.commands().decide(1);
            default -> false;
        };
    }

    private boolean arrow(KeyEvent event) {
        if (grid.row() < 0) {
            // The row that was the current one is filtered away.
            grid.go(0, grid.currentColumn());
            return true;
        }
        var down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        grid.moves().arrow(down, right, event.isShortcutDown(), event.isShiftDown());
        return true;
    }

    private boolean pressPlain(KeyEvent event) {
        var shift = event.isShiftDown();
        switch (event.getCode()) {
            case F2 -> grid.edit(null);
            case ENTER -> {
                if (grid.row() < 0) {
                    grid.go(0, grid.currentColumn());
                } else {
                    grid.moves().move(shift ? Move.UP : Move.DOWN);
                }
            }
            case TAB -> grid.moves().move(shift ? Move.BACK : Move.NEXT);
            case BACK_SPACE -> grid.edit("");
            case DELETE -> grid.commands().clear();
            case ESCAPE -> giveUp();
            case HOME -> grid.moves().arrow(0, -1, true, shift);
            case END -> grid.moves().arrow(0, 1, true, shift);
            case PAGE_UP -> grid.moves().arrow(-grid.skin().page(), 0, false, shift);
            case PAGE_DOWN -> grid.moves().arrow(grid.skin().page(), 0, false, shift);
            case SPACE -> {
                if (shift) {
                    grid.block().rows();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressWithCtrl(KeyEvent event) {
        var shift = event.isShiftDown();
        switch (event.getCode()) {
            case C, INSERT -> {
                if (shift) {
                    grid.commands().copyRows();
                } else {
                    grid.commands().copy(CopyFormat.TSV);
                }
            }
            case V -> grid.commands().paste();
            case A -> grid.block().all();
            case SPACE -> grid.block().columns();
            case D -> grid.commands().fillDown();
            case QUOTE, QUOTEDBL -> grid.commands().copyAbove();
            case ENTER -> grid.commands().setAll();
            case HOME -> grid.moves().arrow(-1, -1, true, shift);
            case END -> grid.moves().arrow(1, 1, true, shift);
            case H -> grid.commands().find();
            case L -> grid.filterColumn();
            case PLUS, ADD, EQUALS -> {
                return grid.commands().addRows();
            }
            case MINUS, SUBTRACT -> {
                return grid.commands().deleteRows();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Gives up what stands in the current cell and is no value; else the block.
    private void giveUp() {
        var place = grid.place();
        if (place != null && grid.model().draft(place.row(), place.column()) != null) {
            grid.model().drop(place.row(), place.column());
        } else {
            grid.block().collapse();
        }
    }
}
