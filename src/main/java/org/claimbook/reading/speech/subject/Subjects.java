package org.claimbook.reading.speech.subject;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who the subject of a verb of saying is.
public final class Subjects {
    private final Ground ground;
    private final Phrases phrases;
    private final Setting setting;
    private final Asides asides;

    public Subjects(Ground ground, Phrases phrases, Setting setting) {
        this.ground = ground;
        this.phrases = phrases;
        this.setting = setting;
        this.asides = new Asides(ground, phrases);
    }

    /// @param after whether it follows the verb
    /// @param listener the medium told, where it stands beside a subject that follows
    public record Subject(
            Phrase who, boolean after, @Nullable Phrase listener) {}

    /// The subject; null where none is told.
    public @Nullable Subject of(Hit verb, Sentence sentence) {
        var floor = sentence.from();
        var at = setting.back(verb.from(), floor);
        var opens = opens(at, floor);
        var inverted = opens && inverts(verb);
        if (inverted) {
            var after = after(verb, sentence);
            if (after != null && !(isObjectOf(after.who(), sentence) && hasAside(at, floor))) {
                return after;
            }
        }
        var who = opens ? asides.before(at, floor) : phrases.before(at, floor);
        var told = who == null || opens ? null : toldBefore(who, verb, sentence);
        if (told != null) {
            return told;
        }
        if (who != null) {
            return new Subject(who, false, null);
        }
        return inverts(verb) && !inverted && !ground.isLatin(verb.from()) ? after(verb, sentence) : null;
    }

    /// The phrase that a sentence begins with, where its noun is one that can speak; null for none.
    public @Nullable Phrase opening(Sentence sentence) {
        var from = sentence.from();
        while (from < sentence.to() && ground.mark(from) == '"') {
            from++;
        }
        var who = phrases.opening(from, sentence.to());
        return who == null
                        || who.isPronoun()
                        || who.kind() == Kind.DOCUMENT
                        || (who.kind() == Kind.ROLE && !who.bare())
                        || (who.key().isEmpty() && who.roles().isEmpty() && who.kind() != Kind.PERSON)
                ? null
                : phrases.shortly(who);
    }

    /// "Об этом ТАСС сообщили в МЧС", "Про це «Вежі» розповів мер": the medium stands before the verb, who told it
    /// after.
    private @Nullable Subject toldBefore(Phrase who, Hit verb, Sentence sentence) {
        var medium = who.kind() == Kind.OUTLET
                || (ground.mark(who.to() - 1) == '"' && who.words().size() < 4);
        if (!medium || ground.isLatin(verb.from())) {
            return null;
        }
        var body = inBody(verb.to(), sentence.to());
        if (body != null) {
            return new Subject(body, true, who);
        }
        var start = setting.ahead(verb.to(), sentence.to());
        var after = ground.role(start) == null ? null : after(verb, sentence);
        return after == null ? null : new Subject(after.who(), true, who);
    }

    /// "Власник, компанія «Хімтрейд», заявив виданню «Бровари 24», що …": whom the owner told, not who said it.
    private boolean isObjectOf(Phrase who, Sentence sentence) {
        var next = who.to() < sentence.to() && ground.mark(who.to()) == ',' ? who.to() + 1 : who.to();
        return next < sentence.to() && ground.isSmall(next, "that");
    }

    private boolean hasAside(int at, int floor) {
        var who = asides.before(at, floor);
        return who != null && (who.kind() != Kind.BODY || !who.key().isEmpty());
    }

    private boolean inverts(Hit verb) {
        return !ground.isLatin(verb.from())
                || switch (verb.key()) {
                    case "say", "report" -> true;
                    default -> false;
                };
    }

    /// Whether no word that could be the subject stands right before a place.
    private boolean opens(int at, int floor) {
        if (at == floor
                || (ground.mark(at - 1) != 0
                        && ground.quotedBefore(at, floor) < 0
                        && ground.wordsBefore(at, floor) < 0)) {
            return true;
        }
        var back = ground.doc().hitBefore(at, Table.ATTRIBUTION);
        if (back != null && back.key().equals("this")) {
            return true;
        }
        return switch (ground.smallBefore(at)) {
            case "that", "as", "and", "divide", "stop" -> true;
            default -> false;
        };
    }

    private @Nullable Subject after(Hit verb, Sentence sentence) {
        var limit = sentence.to();
        var start = setting.ahead(verb.to(), limit);
        if (start >= limit
                || ground.isFigure(start)
                || ground.doc().token(start).isDigits()) {
            return null;
        }
        var cyrillic = !ground.isLatin(verb.from());
        if (!cyrillic && (ground.isSmall(start, "that", "he", "it", "they", "we", "there") || start > verb.to())) {
            return null;
        }
        Phrase listener = null;
        if (cyrillic) {
            var noun = ground.speaker(start);
            var outlet = noun != null && noun.key().startsWith("outlet") && noun.to() < limit;
            var quoted = ground.quotedTo(outlet && noun != null ? noun.to() : start, limit);
            var medium = quoted >= 0 ? quoted : mediumTo(start, limit);
            if (medium >= 0) {
                listener = phrases.between(start, medium);
                start = setting.ahead(medium, limit);
            }
        }
        var who = inBody(start, limit);
        if (who == null && !(listener != null && ground.isSmall(start, "za", "prep"))) {
            who = phrases.after(start, limit);
        }
        if (who == null && listener != null) {
            return new Subject(listener, true, null);
        }
        if (who == null || !closes(who, verb, limit) || (cyrillic && !isSpeaker(who) && !isAlone(who, verb, limit))) {
            return null;
        }
        return new Subject(who, true, listener == null ? listenerWithin(who, limit) : listener);
    }

    /// Where a medium ends that stands between a verb and its subject: "заявил РИА Новости глава комитета"; -1 for
    /// none.
    private int mediumTo(int start, int limit) {
        var noun = ground.speaker(start);
        var end = noun != null && noun.key().equals("outlet") ? noun.to() : start;
        while (end < limit && end - start < 4 && ground.isLatin(end) && ground.isCapital(end)) {
            end++;
        }
        var follows = ground.role(end) != null || (ground.speaker(end) != null && !ground.isLatin(end));
        return end > start && end < limit && follows ? end : -1;
    }

    /// "Отметили в ведомстве", "додають у штабі".
    private @Nullable Phrase inBody(int start, int limit) {
        if (!ground.isSmall(start, "in")) {
            return null;
        }
        var next = start + 1;
        while (next < limit && ground.isSmall(next, "adj", "his", "this-one", "their")) {
            next = ground.afterSmall(next);
        }
        var named = ground.isAcronym(next) || (ground.isCapital(next) && endsAt(next + 1, limit));
        return next < limit && (named || speakerWithin(next, limit)) ? phrases.after(next, limit) : null;
    }

    private boolean endsAt(int at, int limit) {
        return at >= limit || (ground.mark(at) != 0 && !ground.isJoint(at));
    }

    private boolean speakerWithin(int from, int limit) {
        for (var at = from; at < Math.min(limit, from + 3); at++) {
            if (ground.mark(at) != 0 && !ground.isJoint(at)) {
                return false;
            }
            if (ground.speaker(at) != null && ground.doc().hit(at, Table.CHANNELS) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaker(Phrase who) {
        return who.kind() != Kind.BODY || !who.key().isEmpty() || ground.isCapital(nameStart(who));
    }

    /// ", сообщила префектура.": a word or two between the verb and a mark, whatever they are.
    private boolean isAlone(Phrase who, Hit verb, int limit) {
        return who.from() == verb.to()
                && who.words().size() < 3
                && who.to() - who.from() < 3
                && verb.key().equals("say")
                && ground.mark(verb.from() - 1) != 0
                && endsAt(who.to(), limit);
    }

    private int nameStart(Phrase who) {
        var at = who.from();
        while (at < who.to() - 1 && (ground.isSmall(at, "adv", "this-one") || ground.mark(at) != 0)) {
            at++;
        }
        return at;
    }

    /// In English what follows the verb is its subject only where the sentence ends or pauses after it.
    private boolean closes(Phrase who, Hit verb, int limit) {
        if (!ground.isLatin(verb.from()) || who.to() >= limit) {
            return true;
        }
        var mark = ground.mark(who.to());
        return (mark != 0 && mark != '\'' && mark != ':')
                || ground.date(who.to()) != null
                || ground.isSmall(who.to(), "stop", "as");
    }

    /// "Сказав Гайдай Суспільному": the medium stands after the name.
    private @Nullable Phrase listenerWithin(Phrase who, int limit) {
        if (who.kind() == Kind.HE) {
            return ground.isCapital(who.to()) || ground.mark(who.to()) == '"'
                    ? setting.listener(who.to(), limit)
                    : null;
        }
        if (who.kind() != Kind.PERSON) {
            return null;
        }
        for (var at = who.from() + 1; at < who.to(); at++) {
            var noun = ground.speaker(at);
            if (noun != null && noun.key().startsWith("outlet") && ground.role(who.from()) == null) {
                return phrases.between(at, Math.min(limit, who.to()));
            }
        }
        var start = setting.ahead(who.to(), limit);
        var quoted = start == who.to() ? ground.quotedTo(start, limit) : -1;
        return quoted >= 0 && !ground.isLatin(who.from()) ? phrases.between(start, quoted) : null;
    }
}
