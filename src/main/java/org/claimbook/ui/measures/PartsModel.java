package org.claimbook.ui.measures;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.claimbook.book.name.Outline;
import org.claimbook.book.name.Outline.Entry;
import org.claimbook.ui.names.NamesModel;

/// The tree of parts of one kind of names, and how a name moves in it: each move is one step.
final class PartsModel {
    private final NamesModel names;

    PartsModel(NamesModel names) {
        this.names = names;
    }

    ReadOnlyObjectProperty<Outline> outline() {
        return names.outlined();
    }

    /// Id of the chosen name, which is the one in the grid too.
    LongProperty current() {
        return names.grid().current();
    }

    boolean isReadOnly() {
        return names.isReadOnly();
    }

    /// Makes a name a part of the one above it on its level.
    ///
    /// @return whether it moved
    boolean moveIn(long id) {
        var tree = outline().get();
        var beside = tree.get(id).map(Entry::whole).map(tree::parts).orElseThrow();
        var at = beside.stream().map(Entry::id).toList().indexOf(id);
        return at > 0 && names.putInto(id, beside.get(at - 1).id());
    }

    /// Takes a name out of what it is a part of, and puts it beside that.
    ///
    /// @return whether it moved
    boolean moveOut(long id) {
        var tree = outline().get();
        var whole = tree.get(id).flatMap(entry -> tree.get(entry.whole()));
        return whole.isPresent() && names.putInto(id, whole.get().whole());
    }

    /// Puts a name into another; 0 for none.
    boolean move(long id, long whole) {
        return id != whole && names.putInto(id, whole);
    }

    /// Whether a name that is dragged can be dropped on another; 0 for none.
    boolean takes(long id, long whole) {
        var tree = outline().get();
        return tree.get(id).filter(entry -> entry.whole() != whole).isPresent()
                && (whole == 0 || tree.againstPart(id, whole).isEmpty());
    }
}
