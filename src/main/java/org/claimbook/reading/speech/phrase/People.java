package org.claimbook.reading.speech.phrase;

import java.util.List;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Runs.Run;
import org.jspecify.annotations.Nullable;

/// People who are named by a role: "Interior Minister Pavle Tosev", "речник поліції", "the commander".
final class People {
    private final Ground ground;
    private final Wording wording;
    private final Bodies bodies;
    private final Runs runs;

    People(Ground ground, Wording wording, Bodies bodies) {
        this.ground = ground;
        this.wording = wording;
        this.bodies = bodies;
        this.runs = new Runs(ground);
    }

    /// A person by role, with a name where one follows.
    Phrase of(int from, int to, Hit head) {
        var run = callsign(head.to(), to);
        if (run == null) {
            run = ground.isLatin(head.from()) ? latinPerson(head, to) : cyrillicPerson(head, to);
        }
        var roles = List.of(head.key());
        if (run != null) {
            return new Phrase(
                    from,
                    to,
                    wording.name(run.from(), run.to()),
                    wording.words(run.from(), run.to()),
                    Kind.PERSON,
                    head.key(),
                    roles,
                    wording.words(from, run.from()),
                    office(from, run.from(), head),
                    false,
                    false);
        }
        var cut = wording.cut(from, to, head);
        var content =
                Math.min(head.from(), wording.skip(from, cut, "the", "a", "his", "its", "their", "this-one", "adj"));
        var bare = content == head.from() && head.to() == cut && !ground.isSmall(from, "a");
        return new Phrase(
                from,
                cut,
                wording.name(from, cut),
                wording.words(content, cut),
                Kind.ROLE,
                head.key(),
                roles,
                List.of(),
                office(from, cut, head),
                bare,
                false);
    }

    /// The body that a person speaks for, before the role in English and after it in Slavic languages.
    private @Nullable Phrase office(int from, int to, Hit role) {
        var latin = ground.isLatin(role.from());
        var start = latin && !ground.isSmall(role.to(), "of", "for", "prep") ? from : role.to();
        var end = latin && start == from ? role.from() : to;
        while (start < end && (ground.isSmall(start, "of", "for", "prep", "the", "a") || ground.mark(start) != 0)) {
            start++;
        }
        while (end > start && ground.mark(end - 1) != 0 && ground.mark(end - 1) != '"') {
            end--;
        }
        var head = start < end ? new Heads(ground).of(start, end) : null;
        if (head == null && !latin && role.key().equals("chief") && ground.isCapital(start)) {
            return bodies.named(start, start + 1, Kind.BODY, "", false, false);
        }
        if (head == null || head.table() != Table.SPEAKERS || Heads.isDocument(head)) {
            return null;
        }
        var body = bodies.of(start, end, head);
        return body == null || body.bare() || body.kind() == Kind.PERSON ? null : body;
    }

    /// "Командир роти з позивним «Граніт»".
    private @Nullable Run callsign(int from, int to) {
        for (var at = from; at < to; at++) {
            if (ground.isSmall(at, "callsign")) {
                var name = ground.afterSmall(at);
                var quoted = ground.quotedTo(name, to);
                return quoted >= 0 ? new Run(name + 1, quoted - 1, 1) : runs.at(name, to);
            }
        }
        return null;
    }

    private @Nullable Run latinPerson(Hit head, int to) {
        var run = runs.at(head.to(), to);
        if (run != null) {
            return run;
        }
        if (!ground.isSmall(head.to(), "of", "for", "prep")) {
            return null;
        }
        var last = runs.before(to, head.to());
        if (last == null || last.count() < 3 || endsInNoun(last)) {
            return null;
        }
        return runs.person(last.from(), last.to());
    }

    private boolean endsInNoun(Run run) {
        return ground.doc().hitBefore(run.to(), Table.SPEAKERS) != null;
    }

    private @Nullable Run cyrillicPerson(Hit head, int to) {
        var run = runs.person(head.to(), to);
        if (run != null) {
            return run;
        }
        var next = runs.at(head.to(), to);
        if (next == null || next.count() > 1 || ground.isAcronym(next.from()) || ground.speaker(next.from()) != null) {
            return null;
        }
        var key = ground.doc().key(next.to() - 1);
        var place = "ыиії".indexOf(key.charAt(key.length() - 1)) >= 0;
        return place || (next.to() < to && !ground.isSmall(next.to(), "in", "prep", "za", "for")) ? null : next;
    }
}
