package org.claimbook.job.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.NameMerge;
import org.claimbook.model.Claim;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// Has the book remember a correction: what the reader called by one name is what the researcher calls by
/// another. The next reading then finds the researcher's.
public final class LearnAlias {
    /// What could be remembered.
    ///
    /// @param words the reader's name, which becomes an alias
    /// @param wordsUnit of a measure; else empty
    /// @param name the researcher's
    /// @param unit of a measure; else empty
    /// @param others how many further claims of the reader's, none of them accepted, would be renamed with it
    public record Offer(NameKind kind, String words, String wordsUnit, String name, String unit, long others) {
        Offer withOthers(long changed) {
            return new Offer(kind, words, wordsUnit, name, unit, changed);
        }
    }

    private final Book book;

    /// @param book for [#offer] it is enough that it is open for reading
    public LearnAlias(Book book) {
        this.book = book;
    }

    /// What there is to learn from a claim that a person has just put right, and that is stored so.
    ///
    /// @return empty where the claim was not the reader's, where no name was replaced by another, and where
    /// the old name is one that the researcher's own work uses
    public Optional<Offer> offer(Claim before, Claim after) {
        return before.readBy() == null || before.id() != after.id()
                ? Optional.empty()
                : Stream.of(NameKind.values())
                        .flatMap(kind -> offer(kind, before, after).stream())
                        .findFirst();
    }

    private Optional<Offer> offer(NameKind kind, Claim before, Claim after) {
        var words = name(kind, before);
        var name = own(kind, name(kind, after));
        // A name that only differs in writing, or that is an alias already, teaches nothing.
        if (words == null || name == null || isSame(words, name) || !isSame(words, own(kind, words))) {
            return Optional.empty();
        }
        var offer = new Offer(kind, words, unit(kind, before), name, unit(kind, after), 0);
        var guesses = merge(offer).guesses();
        return guesses.isPresent() ? Optional.of(offer.withOthers(guesses.getAsLong())) : Optional.empty();
    }

    private static boolean isSame(String name, @Nullable String other) {
        return other != null && NameKey.of(name).equals(NameKey.of(other));
    }

    /// The book's own name for what bears this one.
    private @Nullable String own(NameKind kind, @Nullable String name) {
        return name == null ? null : book.names().resolve(kind, name).orElse(null);
    }

    private static @Nullable String name(NameKind kind, Claim claim) {
        return switch (kind) {
            case SOURCE -> claim.speech().claimant();
            case MEASURE -> claim.topic().measure();
            case SUBJECT -> claim.topic().subject();
            case PLACE -> claim.topic().place();
        };
    }

    private static String unit(NameKind kind, Claim claim) {
        return kind == NameKind.MEASURE ? claim.topic().unit() : "";
    }

    /// Remembers, as one step that can be undone.
    ///
    /// @throws IllegalArgumentException where the book does not have both names any more
    public void accept(Offer offer) {
        book.step(Step.Draft.of("learn", offer.words + " → " + offer.name), () -> {
            merge(offer).run();
            return offer;
        });
    }

    private NameMerge merge(Offer offer) {
        return book.names().merge(offer.kind, offer.words, offer.wordsUnit, offer.name, offer.unit);
    }
}
