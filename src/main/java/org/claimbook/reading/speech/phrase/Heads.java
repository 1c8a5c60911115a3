package org.claimbook.reading.speech.phrase;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// The noun of a phrase that says what it is: in English the last one before "of", in Slavic languages the first.
final class Heads {
    private final Ground ground;

    Heads(Ground ground) {
        this.ground = ground;
    }

    @Nullable
    Hit of(int from, int to) {
        Hit head = null;
        var at = from;
        while (at < to) {
            var hit = ground.isTied(at) ? null : noun(at, to);
            if (hit != null) {
                if (!ground.isLatin(hit.from())) {
                    return hit;
                }
                head = hit;
                at = hit.to();
            } else if (head != null && ends(at)) {
                return head;
            } else {
                at++;
            }
        }
        return head;
    }

    /// "Of" ends the search, and so does any preposition.
    private boolean ends(int at) {
        return !ground.isTied(at) && ground.isSmall(at, "of", "prep", "for", "by", "from", "that");
    }

    private @Nullable Hit noun(int at, int to) {
        var speaker = ground.speaker(at);
        var role = ground.role(at);
        if (speaker != null && speaker.to() > to) {
            speaker = null;
        }
        if (role != null && (role.to() > to || isNoRank(role))) {
            role = null;
        }
        if (role == null || speaker == null) {
            return role == null ? speaker : role;
        }
        return role.to() > speaker.to() ? role : speaker;
    }

    /// "The General Confederation": a rank does not stand after an article, nor before a word in lower case.
    private boolean isNoRank(Hit role) {
        return role.table() == Table.ROLES
                && role.key().equals("rank")
                && ground.isLatin(role.from())
                && "the".equals(ground.smallBefore(role.from()))
                && ground.isCapital(role.to());
    }

    static boolean isDocument(Hit head) {
        return head.table() == Table.SPEAKERS
                && (head.key().equals("figures") || head.key().startsWith("paper"));
    }

    /// The kind that a noun names, without the sign that it may stand for any body.
    static String key(Hit head) {
        return isAny(head) ? head.key().substring(0, head.key().length() - 1) : head.key();
    }

    static boolean isAny(Hit head) {
        return head.key().endsWith("+");
    }
}
