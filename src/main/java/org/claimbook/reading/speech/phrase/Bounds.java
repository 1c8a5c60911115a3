package org.claimbook.reading.speech.phrase;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Where the phrase around a verb of saying begins or ends: it walks from there to the next mark, figure, date or
/// word that begins a clause.
final class Bounds {
    private static final int LONGEST = 30;

    private final Ground ground;

    Bounds(Ground ground) {
        this.ground = ground;
    }

    /// Where the phrase begins that ends before a token; the same place where there is none.
    int back(int end, int floor) {
        var at = end;
        while (at > floor && end - at < LONGEST) {
            var from = stepBack(at, floor);
            if (from < 0) {
                break;
            }
            at = from;
            var article = ground.isSmall(at, "the", "a") && !ground.isTied(at);
            if (article && !followsPreposition(at, floor) && !isInTitle(at, floor)) {
                break;
            }
        }
        return at;
    }

    private int stepBack(int at, int floor) {
        var last = at - 1;
        if (ground.date(last) != null || (ground.isFigure(last) && !isFewSpeakers(at))) {
            return -1;
        }
        if (ground.mark(last) == ')') {
            return shortForm(last, floor);
        }
        if (ground.mark(last) != 0) {
            var quoted = ground.quotedBefore(at, floor);
            var words = quoted >= 0 ? quoted : ground.wordsBefore(at, floor);
            return words >= 0 ? words : ground.isInner(last) ? last : -1;
        }
        if (ground.isTied(last)) {
            return last;
        }
        var role = ground.doc().hitBefore(at, Table.ROLES);
        if (role != null && role.from() >= floor && role.to() - role.from() > 1) {
            return role.from();
        }
        if (ground.verbBefore(at) != null) {
            return -1;
        }
        return switch (ground.smallBefore(at)) {
            case "stop", "divide", "that", "as", "be", "aux", "he", "it", "they", "we", "there" -> -1;
            case "and" -> ground.isCapital(last - 1) && ground.isCapital(at) && ground.isLatin(at) ? last : -1;
            default -> last;
        };
    }

    /// "The Centre (MRCC)": where the bracket opens that a short form alone stands in; -1 for none.
    private int shortForm(int close, int floor) {
        var open = close - 2;
        return open > floor && ground.mark(open) == '(' && ground.isAcronym(open + 1) ? open : -1;
    }

    /// "Two officials".
    private boolean isFewSpeakers(int noun) {
        return ground.isLatin(noun - 1) && ground.isSmall(noun - 1, "a");
    }

    private boolean followsPreposition(int at, int floor) {
        if (at <= floor) {
            return false;
        }
        return switch (ground.smallBefore(at)) {
            case "of", "by", "from", "for", "prep", "in" -> true;
            default -> false;
        };
    }

    /// "Save the Children": an article between words in capitals that nothing but their clause begins before.
    private boolean isInTitle(int at, int floor) {
        if (!ground.isSmall(at, "the")
                || !ground.isLatin(at)
                || at <= floor
                || !isPlainCapital(at - 1)
                || !isPlainCapital(at + 1)
                || ground.speaker(at - 1) != null) {
            return false;
        }
        var first = at - 1;
        while (first > floor && isPlainCapital(first - 1)) {
            first--;
        }
        return first == floor
                || ground.mark(first - 1) != 0
                || ground.verbBefore(first) != null
                || ground.isSmall(first - 1, "that", "as", "to");
    }

    private boolean isPlainCapital(int at) {
        return ground.isCapital(at) && ground.small(at).isEmpty() && ground.date(at) == null && ground.verb(at) == null;
    }

    /// Where the phrase ends that begins at a token.
    ///
    /// @param through whether it may go on through prepositions, as that of a person with a long role may
    int forward(int from, int limit, boolean through) {
        var at = from;
        while (at < limit && at - from < LONGEST) {
            var next = step(at, from, limit, through);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int step(int at, int from, int limit, boolean through) {
        if (ground.date(at) != null || ground.isFigure(at)) {
            return -1;
        }
        if (ground.mark(at) != 0) {
            var quoted = ground.quotedTo(at, limit);
            return quoted >= 0 ? quoted : ground.isInner(at) ? at + 1 : -1;
        }
        if (ground.isTied(at)) {
            return at + 1;
        }
        var role = ground.role(at);
        if (role != null && role.to() - at > 1) {
            return role.to();
        }
        if (at > from && (ground.verb(at) != null || isLink(at))) {
            return -1;
        }
        var known = ground.speaker(at);
        if (known != null && known.to() - at > 1) {
            return known.to();
        }
        return stepSmall(at, from, through);
    }

    /// "Local committees quoted by the Daily": a medium is told from there on.
    private boolean isLink(int at) {
        var hit = ground.doc().hit(at, Table.ATTRIBUTION);
        return hit != null && (hit.key().equals("via") || hit.key().equals("cite"));
    }

    private int stepSmall(int at, int from, boolean through) {
        return switch (ground.small(at)) {
            case "stop", "divide", "that", "as", "be", "aux", "he", "it", "they", "we", "there" -> -1;
            case "and" -> goesOnAfterAnd(at, from) ? at + 1 : -1;
            case "the", "a", "his", "its", "their" ->
                at == from || followsPreposition(at, from) || "of".equals(ground.smallBefore(at)) || isInTitle(at, from)
                        ? at + 1
                        : -1;
            case "for", "by", "from" -> through || isInName(at) ? at + 1 : -1;
            case "prep", "in" -> through || isOfRegion(at) ? at + 1 : -1;
            case "za" -> through || isOfRegion(at) || isOfField(at, from) ? at + 1 : -1;
            case "inname" -> ground.afterSmall(at);
            case "adv" -> at > from && !ground.isCapital(at) ? -1 : at + 1;
            default -> at + 1;
        };
    }

    /// "The Ministry of Health and Welfare", "Міністерство освіти і науки".
    private boolean goesOnAfterAnd(int at, int from) {
        if (ground.isCapital(at - 1) && ground.isCapital(at + 1) && ground.isLatin(at)) {
            return true;
        }
        var head = ground.role(from) == null ? ground.speaker(from) : bodyBefore(at, from);
        return head != null
                && !ground.isLatin(at)
                && head.to() < at
                && !ground.isCapital(at - 1)
                && ground.doc().hit(at + 1, Table.REPORTING) == null;
    }

    /// "Директорка центру контролю та профілактики": the noun of the body that a role is in.
    private @Nullable Hit bodyBefore(int at, int from) {
        for (var i = at - 1; i > from && i > at - 6; i--) {
            var noun = ground.speaker(i);
            if (noun != null && !noun.key().equals("people")) {
                return noun;
            }
        }
        return null;
    }

    /// "Организация по миграции": what a body is for, right after its noun.
    private boolean isOfField(int at, int from) {
        var head = ground.doc().hitBefore(at, Table.SPEAKERS);
        return head != null
                && head.from() >= from
                && !head.key().equals("people")
                && ground.isWord(at + 1)
                && !ground.isCapital(at + 1)
                && ground.date(at + 1) == null
                && ground.doc().hit(at, Table.ATTRIBUTION) == null;
    }

    /// "ДСНС у Київській області": an office of a region has it in its name.
    boolean isOfRegion(int at) {
        return ground.isCapital(at + 1) && ground.isSmall(at + 2, "region");
    }

    /// "The International Organization for Migration": a preposition among words that begin with capitals.
    private boolean isInName(int at) {
        var next = ground.isSmall(at + 1, "the") ? at + 2 : at + 1;
        return ground.small(at).equals("for") && ground.isCapital(at - 1) && ground.isCapital(next);
    }
}
