package org.claimbook.reading.speech.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/// Those whom a text has named as sources so far: tells whom a phrase means.
///
/// Not more than the last [#MEMORY] are remembered, so that time stays linear.
public final class Sources {
    private static final int MEMORY = 60;

    /// The one mentioned last is at the end.
    private final List<Source> known = new ArrayList<>();

    /// How many of them were named before the paragraph, and not since.
    private int paragraph;

    /// Whom a phrase means; null for a pronoun with nobody before it.
    public @Nullable Source of(Phrase phrase) {
        if (phrase.kind() == Kind.NOBODY) {
            return new Source(phrase);
        }
        if (phrase.office() != null) {
            of(phrase.office());
        }
        var found = find(phrase);
        if (found == null) {
            if (phrase.isPronoun()) {
                return null;
            }
            found = new Source(phrase);
        } else {
            found.learn(phrase);
        }
        var old = known.indexOf(found);
        if (old >= 0) {
            known.remove(old);
            paragraph -= old < paragraph ? 1 : 0;
        }
        known.add(found);
        if (known.size() > MEMORY) {
            known.removeFirst();
            paragraph = Math.max(0, paragraph - 1);
        }
        return found;
    }

    /// Whether a phrase means somebody who is known already.
    public boolean knows(Phrase phrase) {
        return find(phrase) != null;
    }

    private @Nullable Source find(Phrase phrase) {
        return switch (phrase.kind()) {
            case HE -> phrase.any() ? last(source -> !source.hasKey("people")) : last(Source::isPerson);
            case IT -> last(source -> !source.isPerson());
            case THEY -> or(last(source -> !source.isPerson()), last(_ -> true));
            case PERSON -> last(source -> isSamePerson(source, phrase.words()));
            case ROLE -> or(or(named(phrase), holder(phrase)), phrase.bare() ? inParagraph(phrase) : null);
            case DOCUMENT -> phrase.bare() ? or(last(s -> !s.isPerson()), last(_ -> true)) : named(phrase);
            default -> body(phrase);
        };
    }

    private @Nullable Source body(Phrase phrase) {
        var named = named(phrase);
        if (named != null) {
            return named;
        }
        if (phrase.words().size() == 1 && phrase.key().isEmpty()) {
            return last(source -> (source.isPerson() && isSamePerson(source, phrase.words()))
                    || Words.isShortOf(phrase.words(), source.words()));
        }
        if (!phrase.bare()) {
            return last(source -> Words.isShortOf(source.words(), phrase.words()) || isBareOf(source, phrase));
        }
        var same = last(source -> source.hasKey(phrase.key()) && !source.isPerson());
        if (isSort(phrase.key()) && same == null) {
            return unsorted(phrase.key().equals("group"));
        }
        return same != null || !phrase.any()
                ? same
                : or(
                        or(last(source -> !source.isPerson() && !source.isOutlet()), unsorted(true)),
                        last(source -> !source.isPerson()));
    }

    /// Nouns that say no more of a body than what sort it is: "the group".
    static boolean isSort(String key) {
        return switch (key) {
            case "group", "union", "company" -> true;
            default -> false;
        };
    }

    /// The last body of a name that says nothing of what it is; also one of two words, which may be a person's, where
    /// it was mentioned last.
    private @Nullable Source unsorted(boolean doubtful) {
        var found = last(source -> !source.isPerson() && !source.isOutlet() && source.isUnsorted());
        var latest = known.isEmpty() || !doubtful ? null : known.getLast();
        return found == null && latest != null && (latest.isUnsorted() || latest.isNamedGroup()) ? latest : found;
    }

    /// A fuller name of a kind of which a text has one: "Генштаб", then "Генеральний штаб ЗСУ".
    private static boolean isBareOf(Source source, Phrase phrase) {
        return phrase.key().equals("staff") && source.hasKey("staff") && Words.within(source.words(), phrase.words());
    }

    private @Nullable Source named(Phrase phrase) {
        var same = last(source -> Words.same(source.words(), phrase.words()));
        return same != null || phrase.words().isEmpty() || phrase.key().equals("people")
                ? same
                : last(source -> !source.isPerson()
                        && (Words.within(phrase.words(), source.words()) || source.isCalled(phrase.words())));
    }

    /// The person who was said to have a role.
    private @Nullable Source holder(Phrase phrase) {
        var role = phrase.roles().getFirst();
        if (phrase.bare()) {
            return last(source -> source.hasRole(role));
        }
        return last(source -> source.hasRole(role) && source.kind() == Kind.PERSON && source.isSaid(phrase.words()));
    }

    /// "Визнав рятувальник": somebody named shortly before, by whatever role.
    private @Nullable Source inParagraph(Phrase phrase) {
        for (var i = known.size() - 1; i >= 0 && i >= paragraph; i--) {
            var source = known.get(i);
            if (source.kind() == Kind.PERSON && !phrase.roles().contains("title")) {
                return source;
            }
        }
        return null;
    }

    /// Tells that a new paragraph begins.
    public void newParagraph() {
        paragraph = known.size();
    }

    private static boolean isSamePerson(Source source, List<String> words) {
        if (source.words().isEmpty()
                || words.isEmpty()
                || (!source.isPerson() && source.words().size() > 1)) {
            return false;
        }
        return Words.same(source.words().getLast(), words.getLast())
                && (source.words().size() == 1
                        || words.size() == 1
                        || Words.same(source.words().getFirst(), words.getFirst()));
    }

    private static @Nullable Source or(@Nullable Source one, @Nullable Source other) {
        return one == null ? other : one;
    }

    private @Nullable Source last(Predicate<Source> test) {
        for (var i = known.size() - 1; i >= 0; i--) {
            if (test.test(known.get(i))) {
                return known.get(i);
            }
        }
        return null;
    }
}
