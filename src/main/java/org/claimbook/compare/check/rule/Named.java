package org.claimbook.compare.check.rule;

import java.util.Objects;
import org.claimbook.compare.check.Phrase;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Report;
import org.jspecify.annotations.Nullable;

/// What a sentence calls a claim's parts, where some of them may be absent.
final class Named {
    private static final int LONGEST = 120;

    private Named() {}

    /// Who makes the claim; else who prints it.
    static String who(Claim claim) {
        return Objects.requireNonNullElseGet(claim.speech().claimant(), () -> outlet(claim.report()));
    }

    /// Who publishes it; else its title.
    static String outlet(Report report) {
        return Objects.requireNonNullElse(report.outlet(), report.title());
    }

    static String measure(Claim claim) {
        return Objects.requireNonNullElse(claim.topic().measure(), "?");
    }

    static Object asOf(Claim claim) {
        return date(claim.period().asOf());
    }

    static Object date(@Nullable EdtfDate date) {
        return date == null ? Phrase.Undated.UNDATED : date;
    }

    /// A passage in one line, cut where it is long.
    static String passage(String text) {
        var line = Spaces.single(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
