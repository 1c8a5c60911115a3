package org.claimbook.reading.speech.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs of words that begin with a capital letter, as names do.
final class Runs {
    /// Endings of names after the father; the lexicon holds beginnings of words only.
    private static final List<String> FATHERS = List.of(
            "ович", "евич", "йович", "овича", "евича", "йовича", "івна", "ївна", "овна", "евна", "івни", "ївни", "овны",
            "евны", "ьич", "ьича", "кич", "мич");

    private final Ground ground;

    Runs(Ground ground) {
        this.ground = ground;
    }

    /// Words from one token to another.
    ///
    /// @param count of words; those tied together by hyphens are one
    record Run(int from, int to, int count) {}

    /// The run that begins at a token; null where none does.
    @Nullable
    Run at(int from, int limit) {
        var at = from;
        var count = 0;
        while (at < limit) {
            if (ground.isTied(at) || (at > from && ground.isInner(at) && !ground.isPossessive(at - 1))) {
                at++;
            } else if (ground.isCapital(at) && ground.date(at) == null && !endsAt(at, from)) {
                count++;
                at++;
            } else if (count > 0 && isNumberOfName(at)) {
                at++;
            } else if (count > 0 && ground.isSmall(at, "particle") && ground.isCapital(ground.afterSmall(at))) {
                at = ground.afterSmall(at);
            } else {
                break;
            }
        }
        while (at > from && ground.isInner(at - 1) && ground.mark(at - 1) != '.') {
            at--;
        }
        return count == 0 ? null : new Run(from, at, count);
    }

    /// "Channel 12": a short number that is no figure.
    private boolean isNumberOfName(int at) {
        return ground.doc().token(at).isDigits()
                && ground.length(at) < 3
                && !ground.isFigure(at)
                && ground.date(at) == null
                && ground.speaker(at - 1) != null;
    }

    /// A possessive ends a run: in "Brodno's Mayor" there are two.
    private boolean endsAt(int at, int from) {
        return at > from && ground.isPossessive(at - 1);
    }

    /// The run that ends right before a token.
    @Nullable
    Run before(int end, int floor) {
        var at = end;
        var count = 0;
        while (at > floor) {
            var last = at - 1;
            if (ground.isTied(last) || ground.isInner(last)) {
                at--;
            } else if (ground.isCapital(last) && !(last + 1 < end && ground.isPossessive(last))) {
                count++;
                at--;
            } else if (count > 0 && ground.isSmall(last, "particle") && last > floor && ground.isCapital(last - 1)) {
                at--;
            } else {
                break;
            }
        }
        while (at < end && ground.mark(at) != 0) {
            at++;
        }
        return count == 0 ? null : new Run(at, end, count);
    }

    /// The first run of two words or more that can be a person's, of words that are no abbreviations and stand in no
    /// quotation marks.
    ///
    /// A longer one begins with what the role is of ("мэр Нижнего Новгорода Юрий Шалабаев"): its end is the name.
    @Nullable
    Run person(int from, int to) {
        var found = firstPerson(from, to);
        while (found != null) {
            var next = firstPerson(found.to(), to);
            if (next == null || hasPreposition(found.to(), next.from())) {
                return found;
            }
            found = next;
        }
        return null;
    }

    private boolean hasPreposition(int from, int to) {
        for (var at = from; at < to; at++) {
            if (ground.isSmall(at, "in", "prep")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Run firstPerson(int from, int to) {
        var at = from;
        while (at < to) {
            var quoted = ground.quotedTo(at, to);
            if (quoted >= 0) {
                at = quoted;
                continue;
            }
            if (!ground.isCapital(at) || ground.isAcronym(at)) {
                at++;
                continue;
            }
            var end = at;
            var count = 0;
            while (end < to && (ground.isTied(end) || ground.isJoint(end) || isNamePart(end))) {
                count += ground.isTied(end) || ground.isJoint(end) ? 0 : 1;
                end++;
            }
            var body = ground.speaker(at);
            if (body != null && body.to() == end) {
                at = end;
                continue;
            }
            if (count >= 2) {
                return last(end, at, hasPatronymic(end) && count > 2 ? 3 : 2);
            }
            at = Math.max(end, at + 1);
        }
        return null;
    }

    private boolean isNamePart(int at) {
        return (ground.isCapital(at) && !ground.isAcronym(at) && ground.date(at) == null)
                || (ground.isInner(at) && ground.mark(at) == '.');
    }

    private Run last(int end, int floor, int words) {
        var at = end;
        var count = 0;
        while (at > floor && count < words) {
            at--;
            if (ground.isWord(at) && !ground.isTied(at)) {
                count++;
            }
        }
        return new Run(at, end, count);
    }

    /// "Салават Шафиуллович Хамитов": the name before the last is the father's.
    private boolean hasPatronymic(int end) {
        return isFathers(end - 1) || isFathers(end - 2);
    }

    private boolean isFathers(int at) {
        if (!ground.isWord(at) || ground.length(at) < 5) {
            return false;
        }
        var key = ground.doc().key(at);
        return FATHERS.stream().anyMatch(key::endsWith);
    }
}
