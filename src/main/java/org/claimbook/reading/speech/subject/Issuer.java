package org.claimbook.reading.speech.subject;

import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The office that issued a document: in the line below its headline, or in the headline beside "bulletin".
public final class Issuer {
    private static final int LONGEST = 14;

    private final Ground ground;
    private final Phrases phrases;

    public Issuer(Ground ground) {
        this.ground = ground;
        this.phrases = new Phrases(ground);
    }

    /// The office; null where none is told.
    public @Nullable Phrase find() {
        var doc = ground.doc();
        for (var sentence : doc.sentences()) {
            var kind = doc.blocks().get(sentence.block()).kind();
            if (sentence.block() > 2) {
                return null;
            }
            var found = kind == Block.Kind.BYLINE || (kind == Block.Kind.PARAGRAPH && isLine(sentence))
                    ? office(sentence.from(), sentence.to(), true)
                    : kind == Block.Kind.HEADLINE ? inHeadline(sentence) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// A short line at the top that says nothing but who and when.
    private boolean isLine(Sentence sentence) {
        var block = ground.doc().blocks().get(sentence.block());
        return sentence.block() == 1
                && ground.doc().token(sentence.from()).start() == block.start()
                && ground.doc().token(sentence.to() - 1).end() == block.end()
                && sentence.to() - sentence.from() <= LONGEST + 8
                && !endsSentence(sentence.to() - 1);
    }

    /// "7:00 p.m." ends none.
    private boolean endsSentence(int last) {
        return ".:!?".indexOf(ground.doc().first(last)) >= 0
                && ground.doc().hitBefore(last + 1, Table.ABBREVIATIONS) == null;
    }

    private @Nullable Phrase office(int from, int limit, boolean line) {
        var to = from;
        while (to < limit
                && to - from < LONGEST
                && ground.date(to) == null
                && !ground.isFigure(to)
                && (ground.mark(to) == 0 || ground.isInner(to) || ground.quotedTo(to, limit) >= 0)) {
            if (ground.doc().hit(to, Table.REPORTING) != null) {
                return null;
            }
            to = Math.max(to + 1, ground.quotedTo(to, limit));
        }
        if (to == from || ground.isSmall(from, "by") || ground.isSmall(from, "prep", "in")) {
            return null;
        }
        var phrase = phrases.between(from, to);
        return phrase != null && phrase.kind() == Kind.BODY && (isOffice(phrase.key()) || (line && isTitle(phrase)))
                ? phrase
                : null;
    }

    /// A name of three words or more.
    private boolean isTitle(Phrase phrase) {
        var capitals = 0;
        for (var at = phrase.from(); at < phrase.to(); at++) {
            capitals += ground.isCapital(at) && !ground.isAcronym(at) && !ground.isTied(at) ? 1 : 0;
        }
        return capitals > 2;
    }

    private static boolean isOffice(String key) {
        return switch (key) {
            case "ministry",
                    "department",
                    "agency",
                    "service",
                    "office",
                    "staff",
                    "police",
                    "government",
                    "centre",
                    "army",
                    "justice",
                    "body",
                    "named" -> true;
            default -> false;
        };
    }

    /// "Regional Operations Centre", with "Situation as of 18:00" below: a headline that only names an office.
    private @Nullable Phrase wholly(Sentence sentence) {
        var end = sentence.to();
        while (end > sentence.from() + 1 && ground.mark(end - 1) != 0 && ground.mark(end - 1) != '"') {
            end--;
        }
        var body = office(sentence.from(), end, false);
        if (body == null || !ground.isCapital(sentence.from()) || ground.hasFigure(sentence.from(), sentence.to())) {
            return null;
        }
        var last = ground.mark(end - 1) == '"' ? end - 2 : end - 1;
        var name = body.name().endsWith("\u00BB")
                ? body.name().substring(0, body.name().length() - 1)
                : body.name();
        return name.endsWith(ground.doc().words(last, last + 1)) || isForRegion(body, end) ? body : null;
    }

    /// "Дежурная служба МЧС по Коми": what follows the name says for where.
    private boolean isForRegion(Phrase body, int end) {
        for (var at = end - 1; at > body.from() && at > end - 4; at--) {
            if (ground.isSmall(at, "za")) {
                return body.name().endsWith(ground.doc().words(at - 1, at));
            }
        }
        return false;
    }

    /// "Statement of the Vote Watch coalition, 28 October".
    private @Nullable Phrase ofDocument(Sentence sentence) {
        var noun = ground.speaker(sentence.from());
        if (noun == null || !noun.key().startsWith("paper") || !ground.isSmall(noun.to(), "of", "by")) {
            return null;
        }
        var owner = phrases.after(noun.to() + 1, sentence.to());
        return owner != null && owner.kind() == Kind.BODY ? owner : null;
    }

    /// "Ministry of Health: weekly bulletin", "Situation report – Civil Protection".
    private @Nullable Phrase inHeadline(Sentence sentence) {
        var report = false;
        var cut = -1;
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var noun = ground.speaker(at);
            report |= noun != null && noun.key().startsWith("paper");
            if (cut < 0 && (ground.mark(at) == ':' || (ground.mark(at) == '-' && !ground.isJoint(at)))) {
                cut = at;
            }
        }
        if (!report) {
            return wholly(sentence);
        }
        if (cut <= sentence.from()) {
            return ofDocument(sentence);
        }
        var left = office(sentence.from(), cut, false);
        return left != null ? left : office(cut + 1, sentence.to(), false);
    }
}
