package org.claimbook.reading.speech.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that say who speaks; places are those of tokens, ends exclusive.
///
/// @param from of all its words, title and role included
/// @param name without them
/// @param words of the name that tell it from others, in lower case
/// @param key of the noun in the lexicon; empty where it is a name alone
/// @param roles the keys of what a person is said to be
/// @param saidToBe other words by which the text describes them: "Commander-in-Chief of Ukraine's armed forces"
/// @param office that a person speaks for: "речник Державної прикордонної служби"; null where none is named
/// @param bare whether it is a noun alone, which may stand for a fuller name: "the ministry"
/// @param any whether that may be a body of another kind: "the agency"
public record Phrase(
        int from,
        int to,
        String name,
        List<String> words,
        Kind kind,
        String key,
        List<String> roles,
        List<String> saidToBe,
        @Nullable Phrase office,
        boolean bare,
        boolean any) {
    /// What the words are.
    public enum Kind {
        /// A person's name.
        PERSON,
        /// A person, by role alone.
        ROLE,
        /// An office, a body, a group of people.
        BODY,
        OUTLET,
        /// A report or figures, whose owner is not named.
        DOCUMENT,
        HE,
        IT,
        THEY,
        /// Words that say that nobody is named.
        NOBODY
    }

    /// @param any whether it may stand for what is no person too, as "он" may
    public static Phrase pronoun(int at, Kind kind, boolean any) {
        return new Phrase(at, at + 1, "", List.of(), kind, "", List.of(), List.of(), null, true, any);
    }

    public static Phrase nobody(int from, int to) {
        return new Phrase(from, to, "", List.of(), Kind.NOBODY, "", List.of(), List.of(), null, false, false);
    }

    public boolean isPronoun() {
        return kind == Kind.HE || kind == Kind.IT || kind == Kind.THEY;
    }

    /// Whether it says no more of a body than what sort it is: "the group".
    public boolean isSort() {
        return bare && Sources.isSort(key);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.ROLE || kind == Kind.HE;
    }

    Phrase withOffice(@Nullable Phrase body) {
        return new Phrase(from, to, name, words, kind, key, roles, saidToBe, body, bare, any);
    }

    Phrase withKey(String other) {
        return new Phrase(from, to, name, words, kind, other, roles, saidToBe, office, bare, any);
    }

    public Phrase withRoles(List<String> more) {
        return new Phrase(from, to, name, words, kind, key, more, saidToBe, office, bare, any);
    }

    public Phrase saidToBe(List<String> more) {
        return new Phrase(from, to, name, words, kind, key, roles, more, office, bare, any);
    }

    public Phrase withExtent(int newFrom, int newTo) {
        return new Phrase(newFrom, newTo, name, words, kind, key, roles, saidToBe, office, bare, any);
    }
}
