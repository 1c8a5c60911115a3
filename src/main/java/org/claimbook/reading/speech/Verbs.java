package org.claimbook.reading.speech;

import org.claimbook.model.Speech.Stance;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.Cue.Reach;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.speech.subject.Setting;
import org.claimbook.reading.speech.subject.Subjects;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Cues that verbs of saying give: who says, whether before or after the verb, and which side of it that governs.
final class Verbs {
    private static final int FAR = 25;

    private final Ground ground;
    private final Setting setting;
    private final Subjects subjects;
    private final AgentCues elsewhere;

    Verbs(Ground ground, Phrases phrases, Setting setting) {
        this.ground = ground;
        this.setting = setting;
        this.subjects = new Subjects(ground, phrases, setting);
        this.elsewhere = new AgentCues(ground, phrases, setting, this);
    }

    /// The cue of a verb; null where its subject is nobody who can speak.
    @Nullable
    Cue of(Hit verb, Sentence sentence) {
        var key = verb.key();
        if (key.equals("none")
                || (key.equals("count") && ground.mark(verb.to()) == ':' && ground.isLatin(verb.from()))
                || (key.equals("put") && !ground.hasFigure(verb.to(), Math.min(sentence.to(), verb.to() + FAR)))) {
            return null;
        }
        if (key.equals("doc")) {
            return elsewhere.inDocument(verb, sentence);
        }
        if (setting.isPassive(verb.from(), sentence.from()) || ground.isSmall(verb.to(), "by")) {
            return key.equals("say") || key.equals("report") || key.equals("count")
                    ? elsewhere.passive(verb, sentence)
                    : null;
        }
        return active(verb, sentence);
    }

    private @Nullable Cue active(Hit verb, Sentence sentence) {
        var subject = subjects.of(verb, sentence);
        if (subject == null || !speaks(subject.who(), verb, sentence)) {
            return null;
        }
        var who = subject.who();
        var weak = verb.key().equals("count") || verb.key().equals("show");
        var from = Math.min(who.from(), verb.from());
        var listener = subject.after() ? subject.listener() : setting.listener(verb.to(), sentence.to());
        var tells = verb.key().equals("tell") || !ground.isLatin(verb.from());
        if (!tells || (listener != null && !subject.after() && listener.isPerson() && !ground.isLatin(verb.from()))) {
            listener = null;
        }
        var to = subject.after() ? who.to() : Math.max(verb.to(), listener == null ? 0 : listener.to());
        var end = setting.ahead(to, sentence.to());
        var rule =
                weak ? SpeechRule.COUNTED_BY : subject.after() ? SpeechRule.SUBJECT_AFTER : SpeechRule.SUBJECT_BEFORE;
        return Cue.of(from, Math.max(end, to), who, reach(from, end, sentence), rule)
                .withVia(listener, SpeechRule.TOLD)
                .with(stance(verb.key()), weak)
                .at(
                        setting.said(from, Math.max(verb.to(), to), sentence.to()),
                        setting.channel(from, Math.max(verb.to(), to), sentence.to()));
    }

    private static Stance stance(String key) {
        return switch (key) {
            case "admit", "take" -> Stance.CONCEDES;
            case "deny" -> Stance.DENIES;
            default -> Stance.CLAIMS;
        };
    }

    /// A cue between what is said and a mark governs what stands before it, any other what follows.
    Reach reach(int from, int end, Sentence sentence) {
        var mark = end >= sentence.to() ? '.' : ground.mark(end);
        var opens = mark == '"' && !ground.doc().token(end).glued();
        var ended = mark != 0 && !opens && ".,;!?)\"-".indexOf(mark) >= 0;
        return ended && hasContent(sentence.from(), from) ? Reach.BEFORE : Reach.AFTER;
    }

    private boolean hasContent(int floor, int to) {
        var words = 0;
        for (var at = to - 1; at >= floor && words < 3; at--) {
            if (ground.mark(at) == ';') {
                break;
            }
            if (ground.isFigure(at)) {
                return true;
            }
            if (ground.isWord(at) && ground.date(at) == null && !ground.isSmall(at, "that", "as", "adv", "divide")) {
                words++;
            }
        }
        return words >= 3;
    }

    /// Whether a subject is one that says what this verb says.
    private boolean speaks(Phrase who, Hit verb, Sentence sentence) {
        if (who.key().isEmpty() && (ground.hasFigure(who.from(), who.to()) || isCounted(who))) {
            return false;
        }
        if (verb.key().equals("take") && ground.isFigure(verb.to())) {
            return false;
        }
        if (ground.isTied(who.to() - 1) && ground.doc().token(who.to() - 1).isDigits()) {
            return false;
        }
        if (who.kind() == Kind.DOCUMENT) {
            return who.key().startsWith("paper") && !verb.key().equals("tell");
        }
        if (who.kind() != Kind.BODY || !who.key().isEmpty()) {
            return true;
        }
        if (isNamed(who)) {
            return true;
        }
        var strong = switch (verb.key()) {
            case "say", "tell", "admit", "take", "deny" -> true;
            default -> false;
        };
        var opens = who.from() == sentence.from() || ground.mark(who.from() - 1) != 0;
        return strong
                && (ground.isLatin(verb.from())
                        ? who.words().size() < 7
                        : opens && who.words().size() < 4);
    }

    /// "1,204 asylum claims": a noun that looks like a verb, after what stands between it and its number.
    private boolean isCounted(Phrase who) {
        return ground.isLatin(who.from()) && !ground.isCapital(who.from()) && ground.isFigure(who.from() - 1);
    }

    /// Whether a phrase holds a name.
    boolean isNamed(Phrase who) {
        for (var at = who.from(); at < who.to(); at++) {
            if (ground.isCapital(at) && ((at > 0 && ground.isWord(at - 1)) || ground.isAcronym(at) || isOneWord(who))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneWord(Phrase who) {
        return who.words().size() == 1;
    }

    /// A verb whose subject is that of the verb before it: "… and said it had killed 35".
    ///
    /// @param last cue of the sentence; null for none: then it is that of the verb that begins the sentence
    @Nullable
    Cue goingOn(Hit verb, @Nullable Cue last, Sentence sentence) {
        var joined = switch (ground.smallBefore(setting.back(verb.from(), sentence.from()))) {
            case "and", "divide" -> true;
            default -> false;
        };
        var says = switch (verb.key()) {
            case "say", "admit", "take", "deny", "put" -> true;
            default -> false;
        };
        if (!joined || !says) {
            return null;
        }
        if (last != null) {
            return last.to() <= verb.from() && last.reach() == Reach.AFTER
                    ? last.goingOn(verb.from(), verb.to(), stance(verb.key()))
                    : null;
        }
        var who = subjects.opening(sentence);
        return who == null
                ? null
                : Cue.of(who.from(), verb.to(), who, Reach.AFTER, SpeechRule.SUBJECT_BEFORE)
                        .with(stance(verb.key()), false);
    }

    /// Whoever the sentence begins with, where that is somebody who can speak.
    @Nullable
    Phrase opening(Sentence sentence) {
        return subjects.opening(sentence);
    }

    /// Who relays what others say: "передаёт Интерфакс".
    boolean isRelay(Hit verb) {
        return verb.table() == Table.REPORTING && verb.key().equals("relay");
    }
}
