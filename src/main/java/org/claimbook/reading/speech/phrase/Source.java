package org.claimbook.reading.speech.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimbook.reading.speech.phrase.Phrase.Kind;

/// Someone whom a text names as a source, by whatever names; grows while the text is read.
public final class Source {
    private String name;
    private List<String> words;
    private Kind kind;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> roleWords = new HashSet<>();
    private boolean bare;

    Source(Phrase phrase) {
        name = phrase.name();
        words = phrase.words();
        kind = phrase.kind();
        bare = phrase.bare();
        learn(phrase);
    }

    /// The fullest name so far, as it stands in the text; empty where the text says that nobody is named.
    public String name() {
        return name;
    }

    public boolean isNobody() {
        return kind == Kind.NOBODY;
    }

    public boolean isOutlet() {
        return kind == Kind.OUTLET;
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.ROLE;
    }

    Kind kind() {
        return kind;
    }

    List<String> words() {
        return words;
    }

    boolean hasKey(String key) {
        return !key.isEmpty() && keys.contains(key);
    }

    boolean hasRole(String key) {
        return roles.contains(key);
    }

    /// Whether all words that narrow a role down ("Ukraine's") were said of this person.
    boolean isSaid(List<String> narrowing) {
        return narrowing.stream().allMatch(word -> roleWords.stream().anyMatch(said -> Words.same(word, said)));
    }

    /// Whether the text calls it all of these nouns beside its name: "the grid operator Nordnett".
    boolean isCalled(List<String> nouns) {
        return !roleWords.isEmpty() && isSaid(nouns);
    }

    /// Whether nothing but a name is known of it.
    boolean isUnsorted() {
        return isCapital() && roles.isEmpty() && (keys.isEmpty() || (keys.size() == 1 && keys.contains("owner")));
    }

    private boolean isCapital() {
        var start = name.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
        return name.length() > start && Character.isUpperCase(name.charAt(start));
    }

    /// "Doctors Without Borders": a name that begins with a noun of people.
    boolean isNamedGroup() {
        return roles.isEmpty() && keys.contains("people") && words.size() > 1;
    }

    /// Takes over what another mention says.
    void learn(Phrase phrase) {
        if (!phrase.key().isEmpty()) {
            keys.add(phrase.key());
        }
        roles.addAll(phrase.roles());
        roleWords.addAll(phrase.saidToBe());
        if (phrase.isPronoun() || (phrase.bare() && !bare)) {
            return;
        }
        var fuller = (phrase.kind() == Kind.PERSON && kind != Kind.PERSON)
                || (bare && !phrase.bare())
                || (phrase.kind() == kind && phrase.words().size() > words.size());
        if (fuller) {
            name = phrase.name();
            words = phrase.words();
            kind = phrase.kind();
            bare = phrase.bare();
        }
    }
}
