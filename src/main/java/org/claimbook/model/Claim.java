package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// One figure, claimed once, in one report.
///
/// @param id its key in its book, in the order of entry; 0 before it is stored
/// @param uid its identity everywhere
/// @param report where it appears; without its body
/// @param readBy the ids of the rules that found it, as JSON, where the reader did
public record Claim(
        long id,
        String uid,
        Report report,
        Words words,
        Figure figure,
        Speech speech,
        Topic topic,
        Period period,
        Grade grade,
        @Nullable String readBy,
        @Nullable String note) {

    public Claim withWords(Words changed) {
        return new Claim(id, uid, report, changed, figure, speech, topic, period, grade, readBy, note);
    }

    public Claim withFigure(Figure changed) {
        return new Claim(id, uid, report, words, changed, speech, topic, period, grade, readBy, note);
    }

    public Claim withSpeech(Speech changed) {
        return new Claim(id, uid, report, words, figure, changed, topic, period, grade, readBy, note);
    }

    public Claim withTopic(Topic changed) {
        return new Claim(id, uid, report, words, figure, speech, changed, period, grade, readBy, note);
    }

    public Claim withPeriod(Period changed) {
        return new Claim(id, uid, report, words, figure, speech, topic, changed, grade, readBy, note);
    }

    public Claim withGrade(Grade changed) {
        return new Claim(id, uid, report, words, figure, speech, topic, period, changed, readBy, note);
    }

    public Claim withNote(@Nullable String changed) {
        return new Claim(id, uid, report, words, figure, speech, topic, period, grade, readBy, changed);
    }

    public Claim withReport(Report changed) {
        return new Claim(id, uid, changed, words, figure, speech, topic, period, grade, readBy, note);
    }
}
