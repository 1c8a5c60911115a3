package org.claimbook.reading.speech.phrase;

import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the phrases that say who speaks, before and after the words that show that somebody does.
public final class Phrases {
    private static final int RELATIVE = 10;

    private final Ground ground;
    private final Bounds bounds;
    private final Naming naming;

    public Phrases(Ground ground) {
        this.ground = ground;
        this.bounds = new Bounds(ground);
        this.naming = new Naming(ground, bounds);
    }

    /// The phrase that ends before a token.
    ///
    /// @param floor where its sentence begins
    public @Nullable Phrase before(int end, int floor) {
        if (end > floor && ground.isWord(end - 1)) {
            var pronoun = naming.pronoun(end - 1);
            if (pronoun != null && opensClause(end - 1, floor)) {
                return pronoun;
            }
        }
        var from = bounds.back(end, floor);
        var latin = ground.isLatin(end - 1) && from > floor;
        var whom = latin && !opensClause(from, floor) ? relative(from, floor) : null;
        var who = whom != null ? whom : from == end ? null : naming.read(from, end);
        var plain = latin && who != null && who.key().isEmpty() && !ground.isCapital(end - 1);
        var owner = plain ? relative(from, floor) : null;
        return owner == null ? who : owner;
    }

    /// Whether a clause may begin at a token: a mark, a conjunction, a date or a verb of saying stands before it.
    private boolean opensClause(int at, int floor) {
        if (at <= floor || ground.mark(at - 1) != 0 || ground.date(at - 1) != null || ground.isFigure(at - 1)) {
            return true;
        }
        return ground.verbBefore(at) != null
                || switch (ground.smallBefore(at)) {
                    case "that", "as", "and", "divide", "adv" -> true;
                    case "stop" -> !ground.isWord(at - 2) || ground.isSmall(at - 2, "stop", "and");
                    case "" ->
                        !ground.isLatin(at - 1)
                                || ground.small(at).equals("the")
                                || ground.small(at).equals("a");
                    default -> false;
                };
    }

    /// "A manager who asked not to be named told": the noun before "who" or "that".
    private @Nullable Phrase relative(int end, int floor) {
        for (var at = end - 1; at > floor && at > end - RELATIVE && ground.mark(at) == 0; at--) {
            if (ground.isSmall(at, "that", "stop") && ground.isWord(at - 1)) {
                var who = naming.read(bounds.back(at, floor), at);
                return who == null || (who.key().isEmpty() && who.roles().isEmpty()) ? null : who;
            }
        }
        return null;
    }

    /// The phrase that begins at a token.
    ///
    /// @param limit where its sentence ends
    public @Nullable Phrase after(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        var pronoun = naming.pronoun(from);
        if (pronoun != null) {
            return pronoun;
        }
        var end = end(from, limit);
        if (end == from) {
            return null;
        }
        var far = throughOwner(from, end, limit);
        var phrase = naming.read(from, far);
        var name = phrase == null || (phrase.kind() != Kind.ROLE && !isOwned(from)) ? null : apposition(far, limit);
        return name == null || phrase == null
                ? phrase
                : name.withRoles(phrase.roles()).withExtent(from, name.to());
    }

    /// The phrase that a sentence begins with, whose verb may be no verb of saying: "The air force shot down 12".
    public @Nullable Phrase opening(int from, int limit) {
        var end = end(from, limit);
        var head = ground.isLatin(end - 1) ? new Heads(ground).of(from, end) : null;
        var did = head != null
                && head.table() == Table.SPEAKERS
                && !Heads.isDocument(head)
                && head.to() < end
                && ground.isWord(head.to())
                && !ground.isCapital(head.to())
                && ground.small(head.to()).isEmpty();
        if (did && head != null) {
            return naming.read(from, head.to());
        }
        var name = afterName(from, end);
        return name < end ? naming.read(from, name) : after(from, limit);
    }

    /// "Doctors Without Borders treated": where a name in capitals ends before words in lower case that name nobody.
    private int afterName(int from, int end) {
        var at = end;
        while (at > from + 1
                && ground.isLatin(at - 1)
                && !ground.isCapital(at - 1)
                && ground.small(at - 1).isEmpty()
                && ground.speaker(at - 1) == null
                && ground.role(at - 1) == null) {
            at--;
        }
        return ground.isCapital(at - 1) && ground.small(at - 1).isEmpty() ? at : end;
    }

    private boolean isOwned(int from) {
        return ground.isSmall(from, "its", "his", "their");
    }

    /// "An estimate by the city government", "a report released by X": the document's owner belongs to it.
    private int throughOwner(int from, int end, int limit) {
        var head = new Heads(ground).of(from, end);
        var owned = head != null && Heads.isDocument(head) && ground.isLatin(end);
        var by = owned ? afterDay(end, limit) : end;
        if (!owned || !ground.isSmall(by, "by", "from", "that")) {
            return end;
        }
        return bounds.forward(by + 1, limit, false);
    }

    /// "Data released on Wednesday by": past the day.
    private int afterDay(int from, int limit) {
        var at = from < limit && ground.isSmall(from, "for", "prep", "in") ? from + 1 : from;
        var day = at < limit ? ground.date(at) : null;
        return day == null ? from : day.to();
    }

    /// "Its operator, TransAndes": the name after a role and a comma, which a mark must end.
    private @Nullable Phrase apposition(int end, int limit) {
        if (end + 1 >= limit || ground.mark(end) != ',' || ground.isSmall(end + 1, "the", "that", "stop", "a")) {
            return null;
        }
        var run = new Runs(ground).at(end + 1, limit);
        var closed = run != null && (run.to() >= limit || ",.;:".indexOf(ground.mark(run.to())) >= 0);
        return run == null || !closed || (ground.mark(run.to()) == 0 && run.to() < limit)
                ? null
                : naming.read(run.from(), run.to());
    }

    /// A role in a Slavic language is told through prepositions, up to the name: "начальник МЧС по области Иван
    /// Петров".
    private int end(int from, int limit) {
        var end = bounds.forward(from, limit, false);
        var noun = ground.speaker(from);
        if (noun != null && noun.key().equals("source") && !ground.isLatin(from) && isNoChannel(end + 1)) {
            return bounds.forward(from, limit, true);
        }
        var start = from;
        while (start < end && ground.isSmall(start, "adj", "adv")) {
            start = ground.afterSmall(start);
        }
        if (end < limit && end > from && ground.role(start) != null && !ground.isLatin(from)) {
            var far = bounds.forward(from, limit, true);
            var run = far > end ? new Runs(ground).person(end, far) : null;
            if (run != null && new Runs(ground).person(from, end) == null) {
                return run.to();
            }
        }
        return end;
    }

    private boolean isNoChannel(int at) {
        return ground.doc().hit(at, Table.CHANNELS) == null && ground.doc().hit(at + 1, Table.CHANNELS) == null;
    }

    /// A body without what follows its noun in lower case, which may be a verb: "Екологічна інспекція має".
    public Phrase shortly(Phrase who) {
        var head = who.kind() == Kind.BODY ? new Heads(ground).of(who.from(), who.to()) : null;
        if (head == null || ground.isLatin(head.from())) {
            return who;
        }
        var quoted = ground.quotedTo(head.to(), who.to());
        var to = Math.max(head.to(), quoted);
        while (to < who.to() && ground.isCapital(to)) {
            to++;
        }
        var part = naming.read(who.from(), to);
        return part == null ? who : part;
    }

    /// What stands between two tokens, as a phrase of its own.
    public @Nullable Phrase between(int from, int to) {
        return from >= to ? null : naming.read(from, to);
    }

    /// Where the phrase before a token begins.
    public int startBefore(int end, int floor) {
        return bounds.back(end, floor);
    }

    /// A name in capitals right at a token, and no more: a medium that was told something.
    public @Nullable Phrase nameAt(int from, int limit) {
        var run = new Runs(ground).at(from, limit);
        if (run == null) {
            return null;
        }
        while (ground.isPossessive(run.to() - 1) && ground.isCapital(run.to())) {
            var next = new Runs(ground).at(run.to(), limit);
            if (next == null) {
                break;
            }
            run = new Runs.Run(from, next.to(), run.count() + next.count());
        }
        var end = bounds.forward(from, limit, false);
        var of = run.to() < end && ground.isSmall(run.to(), "of", "for") && ground.isCapital(run.to() + 1);
        var more = of ? new Runs(ground).at(run.to() + 1, limit) : null;
        return naming.read(from, more == null ? run.to() : more.to());
    }
}
