package org.claimbook.reading.speech.subject;

import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Subjects that a verb follows after words between two commas or in brackets.
final class Asides {
    private static final int FAR = 25;

    private final Ground ground;
    private final Phrases phrases;

    Asides(Ground ground, Phrases phrases) {
        this.ground = ground;
        this.phrases = phrases;
    }

    /// "Its commander, Pavlo Dorosh, wrote", "Kristina Serafim, a hospital director, said", "a teacher, 34, told".
    @Nullable
    Phrase before(int at, int floor) {
        if (at - 1 <= floor || ",-)".indexOf(ground.mark(at - 1)) < 0 || ground.mark(at - 1) == 0) {
            return null;
        }
        var open = at - 2;
        var opening = ground.mark(at - 1) == ')' ? '(' : ground.mark(at - 1);
        while (open > floor && at - open < FAR && (ground.mark(open) != opening || ground.isTied(open + 1))) {
            open--;
        }
        if (ground.mark(open) != opening || open <= floor) {
            return null;
        }
        var outer = phrases.before(open, floor);
        var inner = isClause(open + 1, at - 1) ? null : phrases.between(open + 1, at - 1);
        return join(outer, inner, open + 1);
    }

    /// Words between commas that are no name: an age, "which films from roofs", "quoted by".
    private boolean isClause(int from, int to) {
        return from >= to
                || ground.isFigure(from)
                || ground.date(from) != null
                || ground.isSmall(from, "stop", "that", "divide", "prep", "in", "for", "as", "and", "by", "from")
                || ground.doc().hit(from, Table.REPORTING) != null
                || ground.doc().hit(from, Table.ATTRIBUTION) != null
                || (!ground.isCapital(from)
                        && ground.role(from) == null
                        && ground.speaker(from) == null
                        && !ground.isSmall(from, "the", "a", "his", "its", "their"));
    }

    private @Nullable Phrase join(@Nullable Phrase outer, @Nullable Phrase inner, int start) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        if (ground.mark(start - 1) == '(') {
            return outer.withExtent(outer.from(), inner.to() + 1);
        }
        var named = inner.kind() == Kind.PERSON
                || (ground.isCapital(start) && outer.kind() != Kind.PERSON)
                || (outer.kind() == Kind.ROLE
                        && inner.kind() == Kind.BODY
                        && !inner.key().isEmpty());
        var name = named ? inner : outer;
        var other = named ? outer : inner;
        var roles = name.roles().isEmpty() ? other.roles() : name.roles();
        return name.withRoles(roles).saidToBe(other.words()).withExtent(outer.from(), inner.to() + 1);
    }
}
