package org.claimbook.ui.reports.add;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A field that is filled in with what was found, until a person writes something else into it.
final class Field {
    private final StringProperty text;
    private String filled = "";

    Field(Object bean, String name) {
        text = new SimpleStringProperty(bean, name, "");
    }

    StringProperty text() {
        return text;
    }

    void fill(String found) {
        if (text.get().equals(filled)) {
            filled = found;
            text.set(found);
        }
    }

    /// Whether a person wrote it.
    boolean isWritten() {
        return !text.get().equals(filled);
    }

    /// What a person wrote; empty where it is only what was found.
    String written() {
        return isWritten() ? text.get().strip() : "";
    }
}
