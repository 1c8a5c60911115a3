package org.claimbook.job;

import java.util.Map;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// One claim of the sample book, from the fields of its block.
record SampleClaim(Map<String, String> fields) {

    Claim claim(Report report, Words quote) {
        return new Claim(
                0,
                "",
                report,
                new Words(code(Words.Position.class, "position"), quote.quote(), quote.start(), quote.end()),
                figure(),
                speech(),
                new Topic(
                        SampleBook.need(fields, "measure"),
                        SampleBook.need(fields, "unit"),
                        fields.get("subject"),
                        fields.get("place")),
                period(),
                grade(),
                null,
                fields.get("note"));
    }

    /// `exact 20842`, `between 12000 15000`, `unknown`: the qualifier, then the numbers that it takes.
    private Figure figure() {
        var words = SampleBook.need(fields, "figure").split(" ", -1);
        var qualifier = Coded.parse(Qualifier.class, words[0]).orThrow();
        var stated = fields.get("stated");
        return switch (qualifier.shape()) {
            case NONE -> Figure.unknown(stated);
            case RANGE ->
                new Figure(stated, qualifier, null, SampleBook.decimal(words[1]), SampleBook.decimal(words[2]));
            case POINT, LOWER_BOUND, UPPER_BOUND -> Figure.of(stated, qualifier, SampleBook.decimal(words[1]));
        };
    }

    private Speech speech() {
        var stance = code(Speech.Stance.class, "stance");
        return new Speech(
                fields.get("claimant"),
                fields.get("via"),
                code(Speech.Channel.class, "channel"),
                stance == null ? Speech.Stance.CLAIMS : stance);
    }

    private Period period() {
        var accumulation = code(Accumulation.class, "accumulation");
        return new Period(
                accumulation == null ? Accumulation.UNKNOWN : accumulation,
                SampleBook.date(fields.get("since")),
                SampleBook.date(fields.get("as_of")),
                code(Period.Basis.class, "as_of_basis"));
    }

    private Grade grade() {
        var status = code(Grade.Status.class, "status");
        var rank = code(Grade.Rank.class, "rank");
        return new Grade(
                code(Grade.Method.class, "method"),
                Integer.parseInt(fields.getOrDefault("credibility", "0")),
                status == null ? Grade.Status.ACCEPTED : status,
                rank == null ? Grade.Rank.NORMAL : rank,
                fields.get("rank_reason"));
    }

    private <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, String key) {
        var code = fields.get(key);
        return code == null ? null : Coded.parse(type, code).orThrow();
    }
}
