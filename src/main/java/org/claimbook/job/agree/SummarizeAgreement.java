package org.claimbook.job.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.agree.Agreement;
import org.claimbook.job.Ask;
import org.claimbook.job.JobException;
import org.claimbook.job.Meant;

/// Sums up how sources agree on a measure: over all subjects, places, accumulations and starts that an [Ask]
/// leaves open, each compared by itself. One topic's claims are in memory at a time.
public final class SummarizeAgreement {
    /// What was summed up.
    ///
    /// @param ask as it was asked
    /// @param measure by the book's own name
    /// @param combinations how many series keys have claims that took part
    /// @param claims how many claims took part
    public record Summary(Ask ask, String measure, String unit, int combinations, int claims, Agreement agreement) {}

    private final Book book;

    public SummarizeAgreement(Book book) {
        this.book = book;
    }

    /// @throws JobException where a name is unknown, or the measure is counted in several units; it lists
    /// them
    public Summary answer(Ask ask) {
        if (ask.sinceWithin() > 0 && ask.since() == null) {
            throw new JobException("--since-within needs a date to lie near: say --since, or leave it out. Without it,"
                    + " a summary takes each start by itself");
        }
        var meant = new Meant(book, ask);
        var builder = new Agreement.Builder(order(meant));
        var topics = meant.topics();
        var combinations = 0;
        var claims = 0;
        for (var topic : topics) {
            for (var key : meant.keys(topic, meant.claims(topic)).entrySet()) {
                var matrix = Matrix.of(meant.question(key.getKey()), key.getValue(), List.of());
                builder.add(matrix, key.getValue());
                combinations += matrix.claims() > 0 ? 1 : 0;
                claims += matrix.claims();
            }
        }
        var unit = topics.isEmpty()
                ? Objects.requireNonNullElse(ask.unit(), "")
                : topics.getFirst().unit();
        return new Summary(ask, meant.measure(), unit, combinations, claims, builder.agreement());
    }

    /// The baseline is what others are measured against, and so comes first in its pairs.
    private static List<String> order(Meant meant) {
        var order = new ArrayList<String>();
        if (meant.baseline() != null) {
            order.add(meant.baseline());
        }
        order.addAll(meant.sources());
        return order;
    }
}
