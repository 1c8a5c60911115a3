package org.claimbook.job.view;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.job.JobException;
import org.claimbook.model.Nearest;
import org.claimbook.model.Parsed;

/// The views saved in a book. Every change is one step of its history.
public final class SavedViews {
    private final Book book;

    public SavedViews(Book book) {
        this.book = book;
    }

    /// Every name, by the alphabet.
    public List<String> names() {
        return book.views().names();
    }

    /// Every view that can be read, by the alphabet of the names. One that another program spoiled is in [#names] only,
    /// and [#get] says what is wrong with it.
    public List<SavedView> all() {
        var views = new ArrayList<SavedView>();
        for (var name : names()) {
            if (parsed(name) instanceof Parsed.Good<ViewSettings>(var settings)) {
                views.add(new SavedView(name, settings));
            }
        }
        return views;
    }

    /// @throws JobException where the book has no such view, or it cannot be read
    public SavedView get(String name) {
        return switch (parsed(name)) {
            case Parsed.Good<ViewSettings>(var settings) -> new SavedView(name, settings);
            case Parsed.Bad<ViewSettings>(var reason) ->
                throw new JobException("The view \"" + name + "\" cannot be read: " + reason);
        };
    }

    private Parsed<ViewSettings> parsed(String name) {
        return book.views()
                .settings(name)
                .map(ViewSettings::parse)
                .orElseThrow(() -> new JobException(
                        "The book has no saved view \"" + name + "\"" + Nearest.perhaps(name, names())));
    }

    /// Saves a view; an older one of this name is replaced.
    ///
    /// @throws JobException for an empty name
    public void save(String name, ViewSettings settings) {
        book.views().put(checked(name), settings.json());
    }

    /// @throws JobException where there is no such view, or the new name is empty or taken
    public void rename(String name, String changed) {
        var wanted = checked(changed);
        if (!wanted.equals(name) && names().contains(wanted)) {
            throw new JobException("There is a view \"" + wanted + "\" already");
        }
        parsed(name);
        book.views().rename(name, wanted);
    }

    /// Deletes a view, if there is such a one.
    public void delete(String name) {
        book.views().delete(name);
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new JobException("A view needs a name");
        }
        return name.strip();
    }
}
