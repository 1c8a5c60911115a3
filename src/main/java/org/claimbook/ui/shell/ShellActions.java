package org.claimbook.ui.shell;

import java.nio.file.Path;
import org.claimbook.ui.search.Destinations;

/// What the frame's buttons and keys do; the app joins them to choosers, books and jobs.
public interface ShellActions extends Destinations {
    /// Asks for a file and makes an empty book there.
    void newBook();

    /// Asks for a book and opens it.
    void open();

    /// Opens this book.
    void open(Path book);

    /// Makes the sample book and opens it.
    void openSample();

    /// Opens the dialog that adds a report.
    void addReport();

    /// Opens the dialog that brings claims in.
    void importClaims();

    /// Tells what went wrong, with its details.
    void failed(Throwable failure);

    /// Opens the dialog that takes another copy of the book in.
    void mergeCopy();

    /// Says which version this is, and what it contains.
    void about();
}
