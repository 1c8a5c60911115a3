package org.claimbook.ui.compare.views;

import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.job.view.FigureChange;
import org.claimbook.job.view.PictureRecord;
import org.claimbook.job.view.ViewSettings;

/// A picture that was drawn by Claimbook, against the book as it is now.
///
/// @param file its name
/// @param book name of the book that it was drawn from
/// @param same whether that is the name of this book
/// @param changes what is no more as in the picture
public record PictureNews(String file, String book, boolean same, ViewSettings view, List<FigureChange> changes) {
    public PictureNews {
        changes = List.copyOf(changes);
    }

    /// @throws org.claimbook.chart.file.ChartException where the file is no PNG
    /// @throws org.claimbook.exchange.ExchangeException where it carries no view
    /// @throws org.claimbook.job.JobException where this book does not know what the view names
    static PictureNews of(Path picture, Book reader, String name) {
        var record = PictureRecord.read(picture);
        var view = record.view();
        var changes = view.file(view.draw(reader, name)).since(record, reader);
        return new PictureNews(
                picture.getFileName().toString(), record.book(), record.book().equals(name), view, changes);
    }
}
