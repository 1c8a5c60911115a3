package org.claimbook.reading.speech.subject;

import org.claimbook.model.Coded;
import org.claimbook.model.Speech.Channel;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// When, where and to whom something is said: what stands between a verb of saying and what is said.
public final class Setting {
    private static final int FAR = 14;

    private final Ground ground;
    private final Phrases phrases;

    public Setting(Ground ground, Phrases phrases) {
        this.ground = ground;
        this.phrases = phrases;
    }

    /// Where the subject of a verb may end: before dates, adverbs and auxiliaries that stand between.
    public int back(int verb, int floor) {
        var at = verb;
        while (at > floor) {
            var date = ground.date(at - 1);
            var from = at;
            if (date != null) {
                from = Math.min(date.cueFrom(), date.from());
            } else if (isAdverb(ground.smallBefore(at), verb) || isPlaceOfSpeaker(at)) {
                from = ground.beforeSmall(at);
            } else {
                from = beforeChannel(at, floor);
                from = from < at ? from : beforeOccasion(at, floor);
            }
            if (from >= at || from < floor) {
                break;
            }
            at = from;
            if (at > floor && date != null && ground.isSmall(at - 1, "in", "for", "prep")) {
                at--;
            }
            if (date != null && at - 1 > floor && ground.isSmall(at - 1, "stop") && ground.isWord(at - 2)) {
                // "Ще у вівторок написав"
                at--;
            }
        }
        return at;
    }

    /// "Medics there said": the place of those named right before it.
    private boolean isPlaceOfSpeaker(int at) {
        return ground.smallBefore(at).equals("there") && ground.doc().hitBefore(at - 1, Table.SPEAKERS) != null;
    }

    private boolean isAdverb(String small, int verb) {
        return small.equals("adv") || small.equals("aux") || (small.equals("audience") && !ground.isLatin(verb));
    }

    /// "Губернатор у своєму Telegram-каналі повідомив".
    private int beforeChannel(int at, int floor) {
        var channel = ground.doc().hitBefore(at, Table.CHANNELS);
        if (channel == null) {
            return at;
        }
        for (var i = channel.from() - 1; i >= floor && i > channel.from() - 4; i--) {
            if (ground.isSmall(i, "in", "prep", "for")) {
                return i;
            }
        }
        return at;
    }

    /// Whether a passive "was", "були" stands right before the place.
    public boolean isPassive(int verb, int floor) {
        var at = verb;
        while (at > floor && ground.smallBefore(at).equals("adv")) {
            at = ground.beforeSmall(at);
        }
        return at > floor && ground.smallBefore(at).equals("be");
    }

    /// Where what is said may begin, or where its subject stands: after dates, adverbs, audiences, channels.
    public int ahead(int verb, int limit) {
        var at = verb;
        while (at < limit) {
            var next = step(at, limit);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return Math.min(at, limit);
    }

    private int step(int at, int limit) {
        var date = ground.date(at);
        if (date != null) {
            return date.to();
        }
        if (ground.isSmall(at, "adv", "aux", "audience")) {
            return ground.afterSmall(at);
        }
        var back = ground.doc().hit(at, Table.ATTRIBUTION);
        if (back != null && back.key().equals("this")) {
            return back.to();
        }
        if (ground.isSmall(at, "in", "prep", "for")) {
            if (ground.date(at + 1) != null) {
                return at + 1;
            }
            var channel = afterChannel(at, limit);
            return channel > at ? channel : afterOccasion(at, limit);
        }
        return at;
    }

    /// "Доложил на коллегии 18 июля начальник": what stands between, where a day or somebody's role follows it.
    private int afterOccasion(int at, int limit) {
        for (var i = at + 1; i < Math.min(limit, at + 4) && !ground.isLatin(i) && isPlain(i); i++) {
            if (i > at + 1 && (ground.date(i) != null || ground.role(i) != null)) {
                return i;
            }
        }
        return at;
    }

    /// "Речник у вівторок в телеефірі казав": the same before a verb, where a day stands before it.
    private int beforeOccasion(int at, int floor) {
        for (var i = at - 1; i > floor && i > at - 4 && !ground.isLatin(i) && isPlain(i); i--) {
            if (i < at - 1 && ground.isSmall(i, "in") && ground.date(i - 1) != null) {
                return i;
            }
        }
        return at;
    }

    private boolean isPlain(int at) {
        return ground.isWord(at) && ground.speaker(at) == null && ground.verb(at) == null && !ground.isFigure(at);
    }

    /// "In an interview published on Sunday", "в ефірі телеканалу «Вежа»".
    private int afterChannel(int at, int limit) {
        for (var i = at + 1; i < Math.min(limit, at + 5); i++) {
            var channel = ground.doc().hit(i, Table.CHANNELS);
            if (channel != null) {
                var quoted = ground.quotedTo(channel.to(), limit);
                var to = quoted >= 0 ? quoted : channel.to();
                return ground.date(to + 1) != null
                                && ground.isWord(to)
                                && ground.small(to).isEmpty()
                        ? to + 1
                        : to;
            }
            if ((ground.mark(i) != 0 && !ground.isJoint(i)) || ground.isFigure(i)) {
                break;
            }
        }
        return at;
    }

    /// The medium that was told something, right after the verb.
    public @Nullable Phrase listener(int verb, int limit) {
        var at = verb;
        while (at < limit && (ground.date(at) != null || ground.isSmall(at, "adv"))) {
            var date = ground.date(at);
            at = date != null ? date.to() : ground.afterSmall(at);
        }
        if (at < limit && ground.date(at + 1) != null && ground.isSmall(at, "in", "prep", "for")) {
            var date = ground.date(at + 1);
            at = date == null ? at : date.to();
        }
        if (at >= limit
                || ground.isFigure(at)
                || ground.isSmall(at, "audience", "he", "it", "they", "we", "there", "that")) {
            return null;
        }
        var article = ground.isSmall(at, "the", "a");
        var start = article ? at + 1 : at;
        var noun = ground.speaker(start);
        var quoted = ground.quotedTo(start, limit);
        if (quoted >= 0) {
            return phrases.between(start, quoted);
        }
        if (noun != null && !ground.isCapital(start)) {
            var name = phrases.nameAt(noun.to(), limit);
            var close = ground.quotedTo(noun.to(), limit);
            var medium = !ground.isLatin(start) || noun.key().startsWith("outlet");
            return close >= 0
                    ? phrases.between(at, close)
                    : name != null ? phrases.between(at, name.to()) : medium ? phrases.between(at, noun.to()) : null;
        }
        var name = ground.isCapital(start) && ground.role(start) == null ? phrases.nameAt(start, limit) : null;
        return name == null || ground.doc().hit(name.to(), Table.CHANNELS) != null ? null : name;
    }

    /// The day that is told beside a verb of saying, up to where what is said begins.
    public @Nullable When said(int from, int verb, int limit) {
        var before = from > 1 ? dayBefore(from) : null;
        if (before != null) {
            return before;
        }
        for (var at = from; at < Math.min(limit, verb + FAR); at++) {
            var date = ground.date(at);
            if (date != null && isDay(date, at < verb)) {
                return date;
            }
            if (at >= verb && (ends(at) || (ground.isFigure(at) && date == null))) {
                return null;
            }
        }
        return null;
    }

    /// "On November 5, the minister confirmed".
    private @Nullable When dayBefore(int from) {
        var at = ground.mark(from - 1) == ',' ? from - 2 : from - 1;
        var date = ground.date(at);
        return date != null && date.role() == When.Role.ON && isDay(date, true) ? date : null;
    }

    private static boolean isDay(When date, boolean before) {
        // "A day earlier" is before what is told of, not before the telling.
        return date.end() != null
                && date.rule() != DateRule.CONTEXT
                && (date.role() == When.Role.ON || (before && date.role() == When.Role.PERIOD))
                && date.kind() != SetAside.Kind.DURATION;
    }

    private boolean ends(int at) {
        var mark = ground.mark(at);
        var back = ground.doc().hit(at, Table.ATTRIBUTION);
        return (mark != 0 && ",;:\"".indexOf(mark) >= 0)
                || (ground.isSmall(at, "that") && (back == null || !back.key().equals("this")));
    }

    /// The channel that is told between two places.
    public @Nullable Channel channel(int from, int verb, int limit) {
        for (var at = from; at < Math.min(limit, verb + FAR); at++) {
            var hit = ground.doc().hit(at, Table.CHANNELS);
            if (hit != null) {
                return Coded.find(Channel.class, hit.key()).orElse(null);
            }
            if (at >= verb && (ends(at) || ground.isFigure(at))) {
                return null;
            }
        }
        return null;
    }
}
