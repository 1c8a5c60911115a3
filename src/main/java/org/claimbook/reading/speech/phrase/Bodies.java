package org.claimbook.reading.speech.phrase;

import java.util.List;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/// Offices, media and groups by their noun, and whoever is named by a name alone.
final class Bodies {
    private final Ground ground;
    private final Wording wording;
    private final Runs runs;

    Bodies(Ground ground, Wording wording) {
        this.ground = ground;
        this.wording = wording;
        this.runs = new Runs(ground);
    }

    /// @param head the noun that says what it is; null for none
    @Nullable
    Phrase of(int from, int to, @Nullable Hit head) {
        return ground.isLatin(from) && (head == null || ground.isLatin(head.from()))
                ? latin(from, to, head)
                : cyrillic(from, to, head);
    }

    private @Nullable Phrase latin(int from, int to, @Nullable Hit found) {
        var head = found;
        var last = runs.before(to, from);
        if (last != null && last.count() == 2 && isOwned(last, from)) {
            return named(last.from(), last.to(), Kind.PERSON, "", false, false);
        }
        if (last != null && last.from() > from && isPlainNoun(last.from() - 1)) {
            return afterNoun(last, from);
        }
        var other = head != null
                && head.to() + 1 == to
                && wording.isUnknown(head.to())
                && head.table() == Table.SPEAKERS
                && !(head.key().equals("outlet") && ground.isCapital(head.to() - 1));
        if (other && head != null && isAfterName(head.to(), from)) {
            return named(wording.skip(from, to, "the", "a"), head.to(), Kind.BODY, Heads.key(head), false, false);
        }
        if (other) {
            head = null;
        }
        var cut = head == null ? wording.cutAt(from, from, to) : wording.cut(from, to, head);
        if (cut <= from) {
            return null;
        }
        if (head != null && isAfterName(cut - 1, from)) {
            return named(wording.skip(from, cut, "the", "a"), cut - 1, kind(head), Heads.key(head), false, false);
        }
        if (head == null) {
            var run = ground.isSmall(from, "the", "a") ? null : runs.at(from, cut);
            var alone = run != null && run.to() == cut && run.count() > 1 && run.count() < 5;
            return named(from, cut, alone && !ground.isAcronym(from) ? Kind.PERSON : Kind.BODY, "", false, false);
        }
        return headed(from, cut, head);
    }

    /// A body named by its noun, with all that stands around it; bare where nothing does.
    private @Nullable Phrase headed(int from, int cut, Hit head) {
        var content = wording.skip(from, cut, "the", "its", "their", "his");
        var bare = isOneWord(head)
                && content == head.from()
                && head.to() == cut
                && !ground.isSmall(from, "a")
                && (content > from || !ground.isCapital(content) || from == 0 || !ground.isWord(from - 1));
        return named(
                from,
                cut,
                kind(head),
                Heads.key(head),
                bare,
                bare && (Heads.isAny(head) || Sources.isSort(head.key())));
    }

    /// "The driver Lena Ford": a name after what its bearer is.
    private @Nullable Phrase afterNoun(Runs.Run last, int from) {
        var noun = ground.doc().hitBefore(last.from(), Table.SPEAKERS);
        var person = noun == null || noun.key().equals("people");
        var kind = person && last.count() > 1 ? Kind.PERSON : noun == null ? Kind.BODY : kind(noun);
        var key = noun == null ? "" : Heads.key(noun);
        var name = named(last.from(), last.to(), kind, key, false, false);
        return name == null ? null : name.saidToBe(wording.words(from, last.from()));
    }

    /// "UNHCR's Lena Ford": two words in capitals, no nouns of bodies, after the short form of a body.
    private boolean isOwned(Runs.Run run, int from) {
        return run.from() > from
                && ground.isPossessive(run.from() - 1)
                && ground.isCapital(run.from() - 1)
                && ground.doc().hitBefore(run.to(), Table.SPEAKERS) == null
                && !ground.isAcronym(run.from())
                && !ground.isAcronym(run.to() - 1);
    }

    /// "The Vote Watch coalition": what a name stands for, in lower case right after it.
    private boolean isAfterName(int at, int from) {
        return at > from
                && ground.isSmall(at, "classifier")
                && ground.isCapital(at - 1)
                && ground.small(at - 1).isEmpty();
    }

    /// Names that the lexicon knows and groups of people stand for nobody else.
    private boolean isOneWord(Hit head) {
        if (Sources.isSort(head.key())) {
            return true;
        }
        for (var at = head.from() + 1; at < head.to(); at++) {
            if (!ground.isTied(at) && !ground.isJoint(at)) {
                return false;
            }
        }
        return switch (head.key()) {
            case "outlet", "people", "named" -> false;
            default -> true;
        };
    }

    /// A lower-case noun before a name says what it is: "the charity Utopie".
    private boolean isPlainNoun(int at) {
        return ground.isWord(at)
                && !ground.isCapital(at)
                && !ground.isTied(at)
                && !ground.isPossessive(at)
                && (ground.small(at).isEmpty() || ground.speaker(at) != null);
    }

    private @Nullable Phrase cyrillic(int from, int to, @Nullable Hit head) {
        if (ground.quotedTo(from, to) == to) {
            var kind = head == null ? Kind.BODY : kind(head);
            return named(from + 1, to - 1, kind, head == null ? "" : Heads.key(head), false, false);
        }
        if (head != null && head.from() > from && ground.isCapital(from) && !ground.isAcronym(from)) {
            var run = runs.at(from, head.from());
            if (run != null && run.to() == head.from() && kind(head) == Kind.OUTLET) {
                return named(from, run.to(), Kind.PERSON, "", false, false);
            }
        }
        if (head == null) {
            return cyrillicName(from, to);
        }
        var quoted = ground.quotedTo(head.to(), to);
        if (quoted >= 0) {
            return isOfRank(head)
                    ? named(from, quoted, kind(head), Heads.key(head), false, false)
                    : named(head.to() + 1, quoted - 1, kind(head), Heads.key(head), false, false);
        }
        var run = ground.isLatin(head.to()) ? runs.at(head.to(), to) : null;
        if (run != null) {
            return named(run.from(), run.to(), kind(head), Heads.key(head), false, false);
        }
        var cut = wording.cut(from, to, head);
        var content = wording.skip(from, cut, "this-one", "his", "their");
        var bare = isOneWord(head) && content == head.from() && head.to() == cut && !ground.isCapital(content);
        return named(
                from,
                cut,
                kind(head),
                Heads.key(head),
                bare,
                bare && (Heads.isAny(head) || Sources.isSort(head.key())));
    }

    /// "Угруповання «Степ»": of an army's command the quoted name says too little.
    private static boolean isOfRank(Hit head) {
        return Heads.key(head).equals("army") || Heads.key(head).equals("staff");
    }

    private @Nullable Phrase cyrillicName(int from, int to) {
        var quoted = ground.quotedTo(from, to);
        if (quoted >= 0) {
            return named(from + 1, quoted - 1, Kind.BODY, "", false, false);
        }
        var close = ground.quotedBefore(to, from);
        if (close > from && !ground.isCapital(from)) {
            return named(close + 1, to - 1, Kind.BODY, "", false, false);
        }
        var begins = from == 0 || !ground.isWord(from - 1);
        var person = begins || !ground.isCapital(from) ? runs.person(from, to) : null;
        if (person != null && person.from() > from) {
            return named(person.from(), person.to(), Kind.PERSON, "", false, false);
        }
        var run = runs.at(from, to);
        if (run == null) {
            var cut = wording.cutAt(from, from, to);
            return cut - from > 6 ? null : named(from, cut, Kind.BODY, "", false, false);
        }
        if (run.count() == 1 && run.to() < to && ground.small(run.to()).isEmpty() && ground.isWord(run.to())) {
            return named(from, wording.cutAt(from, run.to(), to), Kind.BODY, "", false, false);
        }
        var name = run.count() > 1 && run.count() < 4 && !ground.isAcronym(from);
        return named(from, run.to(), name ? Kind.PERSON : Kind.BODY, "", false, false);
    }

    /// @return null where nothing stands between the two places, as between empty quotation marks
    @Nullable
    Phrase named(int from, int to, Kind kind, String key, boolean bare, boolean any) {
        if (from >= to) {
            return null;
        }
        return new Phrase(
                from,
                to,
                wording.name(from, to),
                wording.words(from, to),
                kind,
                key,
                List.of(),
                List.of(),
                null,
                bare,
                any);
    }

    private static Kind kind(Hit head) {
        return head.key().startsWith("outlet") ? Kind.OUTLET : Kind.BODY;
    }
}
