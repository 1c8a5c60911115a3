package org.claimbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Link;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Subject;
import org.jspecify.annotations.Nullable;

/// Makes the sample book: a real matter, told in our own words after published figures, and an invented one.
///
/// Its texts are resources of the app, in the form that [SampleText] reads.
public final class SampleBook {
    private static final String FOLDER = "/org/claimbook/sample/";

    private final Book book;
    /// The claims by the name of their report's file and their id in it.
    private final Map<String, Claim> claims = new HashMap<>();

    private SampleBook(Book book) {
        this.book = book;
    }

    /// Makes a book with the sample in it.
    ///
    /// @throws org.claimbook.book.file.BookException where there is a file of this name already, or none can
    /// be made
    public static void create(Path file) {
        try (var book = Book.create(file)) {
            book.step(Step.Draft.of("sample", null), () -> new SampleBook(book).fill());
        }
    }

    private int fill() {
        SampleText.blocks(resource("book.txt")).forEach(this::entry);
        resource("reports.txt").lines().forEach(name -> report(name, SampleText.parse(resource(name + ".txt"))));
        resource("links.txt").lines().filter(line -> !line.startsWith("#")).forEach(this::link);
        return claims.size();
    }

    private void entry(Map<String, String> of) {
        var note = of.get("note");
        if (of.containsKey("source")) {
            var kind = Coded.parse(Source.Kind.class, of.getOrDefault("kind", "other"))
                    .orThrow();
            book.sources()
                    .put(new Source(
                            "",
                            need(of, "source"),
                            kind,
                            of.get("side"),
                            of.get("parent"),
                            of.get("reliability"),
                            of.get("homepage"),
                            note));
        } else if (of.containsKey("measure")) {
            var signed = of.getOrDefault("signed", "0").equals("1");
            book.measures()
                    .put(new Measure("", need(of, "measure"), need(of, "unit"), of.get("part_of"), signed, note));
        } else if (of.containsKey("subject")) {
            book.names().put(new Subject("", need(of, "subject"), note));
        } else if (of.containsKey("place")) {
            book.names().put(new Place("", need(of, "place"), of.get("part_of"), note));
        } else if (of.containsKey("alias")) {
            var target = need(of, "of").split(" ", 2);
            var kind = Coded.parse(NameKind.class, target[0]).orThrow();
            book.names().put(new Alias("", kind, need(of, "alias"), target[1]));
        }
    }

    private void report(String name, SampleText text) {
        var head = text.head();
        var report = book.reports()
                .insert(
                        new Report(
                                "",
                                need(head, "title"),
                                head.get("outlet"),
                                head.get("author"),
                                head.get("url"),
                                null,
                                date(head.get("published")),
                                date(head.get("accessed")),
                                head.get("language"),
                                head.get("note")),
                        text.body());
        text.claims()
                .forEach((id, fields) -> claims.put(
                        name + ":" + id,
                        book.claims()
                                .insert(new SampleClaim(fields)
                                        .claim(
                                                report,
                                                Objects.requireNonNull(
                                                        text.quotes().get(id))))));
    }

    /// `component_of FILE:ID FILE:ID # note`
    private void link(String line) {
        var parts = line.split(" # ", 2);
        var words = parts[0].strip().split(" ", -1);
        if (words.length == 3) {
            var kind = Coded.parse(Link.Kind.class, words[0]).orThrow();
            book.links().insert(new Link("", uid(words[1]), uid(words[2]), kind, parts.length > 1 ? parts[1] : null));
        }
    }

    private String uid(String claim) {
        return Objects.requireNonNull(claims.get(claim), claim).uid();
    }

    static String need(Map<String, String> fields, String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : EdtfDate.parse(text).orThrow();
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static String resource(String name) {
        try (var stream = SampleBook.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
