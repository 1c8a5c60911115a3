package org.claimbook.job.read;

import java.util.List;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.model.NameKind;
import org.claimbook.reading.KnownName;

/// What a book teaches the reader: all of its names and aliases.
final class BookNames {
    private BookNames() {}

    static List<KnownName> of(Book book) {
        return Stream.of(NameKind.values())
                .flatMap(kind -> book.names().forms(kind).stream()
                        .map(form -> new KnownName(kind, form.form(), form.name(), form.unit())))
                .toList();
    }
}
