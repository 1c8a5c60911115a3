package org.claimbook.ui.measures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.book.Book;
import org.claimbook.model.NameKind;
import org.claimbook.ui.names.NamesModel;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// State of the Measures pane: the measures, subjects and places, and which of them are shown.
public final class MeasuresModel {
    /// What the pane shows, in the order of its tabs.
    static final List<NameKind> KINDS = List.of(NameKind.MEASURE, NameKind.SUBJECT, NameKind.PLACE);

    private final Map<NameKind, NamesModel> names = new EnumMap<>(NameKind.class);
    private final ObjectProperty<NameKind> kind = new SimpleObjectProperty<>(this, "kind", NameKind.MEASURE);

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public MeasuresModel(Book writer, Book reader, Work work, Messages messages, Show show) {
        KINDS.forEach(each -> names.put(each, new NamesModel(each, writer, reader, work, messages, show)));
    }

    /// Reads the names; from then on, follows the book.
    public void open() {
        names.values().forEach(NamesModel::open);
    }

    /// The kind that is shown.
    public ObjectProperty<NameKind> kind() {
        return kind;
    }

    public NamesModel names(NameKind of) {
        return Objects.requireNonNull(names.get(of));
    }
}
