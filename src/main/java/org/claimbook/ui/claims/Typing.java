package org.claimbook.ui.claims;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.text.DateText;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The ways in which cells of claims are typed into: free text, a date, one of a few words, a name that the
/// book knows.
///
/// In each, `get` is what the cell holds and `set` puts another value in its place; an empty text is null.
final class Typing {
    private static final int PROPOSALS = 8;

    private final Book reader;
    private final Messages messages;
    private final DateText dates;

    Typing(Book reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
        this.dates = new DateText(messages.locale());
    }

    Entry<Claim> text(Function<Claim, @Nullable String> get, BiFunction<Claim, @Nullable String, Claim> set) {
        return new Entry<>(
                claim -> orEmpty(get.apply(claim)),
                (_, typed) -> Parsed.good(claim -> set.apply(claim, orNull(typed))),
                Completion.NONE);
    }

    /// The words of a claim. Where they stand at a known place of the report's text, they are that text's,
    /// and are not typed over.
    Entry<Claim> quote() {
        var free = text(
                claim -> claim.words().quote(),
                (claim, to) -> claim.withWords(claim.words().withQuote(to)));
        return new Entry<>(
                free.typed(),
                (claim, typed) -> claim.words().isPlaced()
                        ? Parsed.bad(messages.get("claims.quote.placed"))
                        : free.read().apply(claim, typed),
                Completion.NONE);
    }

    /// Text that may not be empty.
    Entry<Claim> neededText(Function<Claim, String> get, BiFunction<Claim, String, Claim> set) {
        return new Entry<>(
                get,
                (_, typed) -> typed.isBlank()
                        ? Parsed.bad(messages.get("claims.needed"))
                        : Parsed.good(claim -> set.apply(claim, typed.strip())),
                Completion.NONE);
    }

    Entry<Claim> date(Function<Claim, @Nullable EdtfDate> get, BiFunction<Claim, @Nullable EdtfDate, Claim> set) {
        return new Entry<>(
                claim -> {
                    var date = get.apply(claim);
                    return date == null ? "" : date.toString();
                },
                (_, typed) -> {
                    if (typed.isBlank()) {
                        return Parsed.good(claim -> set.apply(claim, null));
                    }
                    return dates.read(typed)
                            .<Parsed<UnaryOperator<Claim>>>map(date -> Parsed.good(claim -> set.apply(claim, date)))
                            .orElseGet(() -> Parsed.bad(messages.get("claims.date.expected", typed.strip())));
                },
                Completion.NONE);
    }

    /// One of a few words.
    ///
    /// @param empty what an empty cell stands for; null where it stands for nothing
    <E extends Enum<E> & Coded> Entry<Claim> choice(
            Choice<E> choice,
            @Nullable E empty,
            Function<Claim, @Nullable E> get,
            BiFunction<Claim, @Nullable E, Claim> set) {
        return new Entry<>(
                claim -> choice.word(get.apply(claim)),
                (_, typed) -> {
                    if (typed.isBlank()) {
                        return Parsed.good(claim -> set.apply(claim, empty));
                    }
                    return choice.find(typed)
                            .<Parsed<UnaryOperator<Claim>>>map(found -> Parsed.good(claim -> set.apply(claim, found)))
                            .orElseGet(() -> Parsed.bad(messages.get(
                                    "claims.choice.expected", typed.strip(), String.join(", ", choice.words()))));
                },
                new Completion.Words(choice.words()));
    }

    /// A name that the book knows, by alias too, or a new one.
    Entry<Claim> name(
            NameKind kind,
            String offer,
            Function<Claim, @Nullable String> get,
            BiFunction<Claim, @Nullable String, Claim> set) {
        var free = text(get, set);
        return new Entry<>(
                free.typed(),
                free.read(),
                new Completion.Names(
                        typed -> reader.names().complete(kind, typed, PROPOSALS),
                        typed -> reader.names().resolve(kind, typed).orElse(""),
                        name -> messages.get(offer, name)));
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
