package org.claimbook.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Claim;
import org.claimbook.model.Measure;
import org.claimbook.model.Topic;

/// Answers a comparison from a book: finds what is meant, fetches the claims, lays them side by side.
public final class CompareClaims {
    private final Book book;

    public CompareClaims(Book book) {
        this.book = book;
    }

    /// @throws JobException where a name is unknown, or what was left out could mean several things; it lists
    /// them
    public Matrix answer(Ask ask) {
        var meant = new Meant(book, ask);
        var topic = meant.topic();
        var claims = meant.claims(topic);
        return matrix(meant.question(meant.key(topic, claims)), claims);
    }

    /// What a chart of this kind is drawn of: the comparison, with the parts of its measure where the kind shows
    /// them.
    public Comparison comparison(Kind kind, Matrix matrix) {
        var unit = matrix.question().key().topic().unit();
        var parts = parts(matrix, kind.depthOfParts());
        // What is counted in another unit cannot be stacked on it.
        return new Comparison(
                matrix,
                kind != Kind.BREAKDOWN
                        ? parts
                        : parts.stream()
                                .filter(part -> Objects.equals(
                                        part.question().key().topic().unit(), unit))
                                .toList());
    }

    /// The same question of each measure that is a part of the matrix's measure, in the order of the book; parts
    /// of parts follow their own whole. Parts that nobody claims for this subject and place are left out.
    ///
    /// @param depth 1 for the parts alone, more for their parts too
    private List<Matrix> parts(Matrix total, int depth) {
        var measures = book.measures().all();
        var found = new ArrayList<Matrix>();
        var left = new ArrayList<>(measures);
        var whole = total.question().key().topic();
        left.removeIf(measure -> measure.name().equals(whole.measure())
                && measure.unit().equals(Objects.requireNonNullElse(whole.unit(), "")));
        addParts(total, depth, left, found);
        return found;
    }

    private void addParts(Matrix total, int depth, List<Measure> measures, List<Matrix> found) {
        var question = total.question();
        var whole = question.key().topic();
        for (var measure : List.copyOf(measures)) {
            // Each is taken out of the list, so that parts of one another end.
            if (depth > 0
                    && measure.partOf() != null
                    && measure.partOf().equals(whole.measure())
                    && measures.remove(measure)) {
                var topic = new Topic(measure.name(), measure.unit(), whole.subject(), whole.place());
                var key = new SeriesKey(
                        topic, question.key().accumulation(), question.key().start());
                var part = matrix(question.of(key, measure.signed()), Meant.claims(book, topic, question.sources()));
                if (!part.series().isEmpty()) {
                    found.add(part);
                }
                addParts(part, depth - 1, measures, found);
            }
        }
    }

    private Matrix matrix(Question question, List<Claim> claims) {
        return Matrix.of(
                question,
                claims,
                book.links().repeatsAmong(claims.stream().map(Claim::id).toList()));
    }
}
