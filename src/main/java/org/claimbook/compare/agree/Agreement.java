package org.claimbook.compare.agree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.compare.Cell.Claimed;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.Row;
import org.claimbook.model.Claim;

/// How the sources of a measure stand to each other, and how they revise.
///
/// @param pairs of sources that have a pair of figures, the one of most pairs first
/// @param revisions of each source that has figures, the one that revises most first
public record Agreement(List<PairAgreement> pairs, List<Revisions> revisions) {
    private static final Comparator<PairAgreement> MOST_PAIRS_FIRST = Comparator.comparingInt(PairAgreement::pairs)
            .reversed()
            .thenComparing(PairAgreement::source)
            .thenComparing(PairAgreement::other);

    private static final Comparator<Revisions> MOST_REVISIONS_FIRST = Comparator.comparingInt(Revisions::revisions)
            .thenComparingInt(Revisions::figures)
            .reversed()
            .thenComparing(Revisions::source);

    public Agreement {
        pairs = List.copyOf(pairs);
        revisions = List.copyOf(revisions);
    }

    /// Puts together what is said of several series keys. It keeps numbers of pairs, never claims, beyond one
    /// matrix. Not safe for use by several threads.
    public static final class Builder {
        private record Two(String source, String other) {}

        private final Comparator<String> order;
        private final Map<Two, PairCount> pairs = new HashMap<>();
        private final Map<String, RevisionCount> revisions = new HashMap<>();

        /// @param sources that come first in a pair, the first of them before the next; others by name
        public Builder(List<String> sources) {
            var places = new HashMap<String, Integer>();
            for (var source : sources) {
                places.putIfAbsent(source, places.size());
            }
            order = Comparator.<String>comparingInt(source -> places.getOrDefault(source, Integer.MAX_VALUE))
                    .thenComparing(Comparator.naturalOrder());
        }

        /// Adds the figures of one key. A key is added once.
        ///
        /// @param claims that the matrix was made of, in order of entry; those that it did not compare are
        /// passed over
        public Builder add(Matrix matrix, List<Claim> claims) {
            for (var row : matrix.rows()) {
                add(row, matrix.question());
            }
            RevisionCount.count(matrix, claims, source -> revisions.computeIfAbsent(source, RevisionCount::new));
            return this;
        }

        private void add(Row row, Question question) {
            var cells = new ArrayList<Claimed>(row.cells().size());
            for (var cell : row.cells()) {
                if (cell instanceof Claimed claimed) {
                    cells.add(claimed);
                }
            }
            for (var i = 0; i < cells.size(); i++) {
                for (var another : cells.subList(i + 1, cells.size())) {
                    add(cells.get(i), another, row.date(), question);
                }
            }
        }

        private void add(Claimed one, Claimed another, LocalDate date, Question question) {
            var inOrder = order.compare(one.source(), another.source()) <= 0;
            var a = inOrder ? one : another;
            var b = inOrder ? another : one;
            pairs.computeIfAbsent(new Two(a.source(), b.source()), two -> new PairCount(two.source, two.other))
                    .add(a.claim(), b.claim(), date, question);
        }

        public Agreement agreement() {
            return new Agreement(
                    pairs.values().stream()
                            .map(PairCount::agreement)
                            .sorted(MOST_PAIRS_FIRST)
                            .toList(),
                    revisions.values().stream()
                            .map(RevisionCount::revisions)
                            .sorted(MOST_REVISIONS_FIRST)
                            .toList());
        }
    }
}
