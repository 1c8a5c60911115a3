package org.claimbook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.jspecify.annotations.Nullable;

/// What one claimant says of one thing, over as-of dates: the claims that stand, oldest first.
public record Series(String source, List<Point> points) {
    /// @param date the last day that the claim's as-of date can mean
    /// @param others how many claims of this date gave way
    /// @param why the rule that made this one stand; null where there are no others
    /// @param revised whether it is one of several figures that the source published for the date, one after
    /// the other ([Series#isRevision])
    public record Point(
            LocalDate date,
            Claim claim,
            int others,
            @Nullable Standing why,
            boolean revised) {
        /// Of a claim that was never revised.
        public Point(LocalDate date, Claim claim, int others, @Nullable Standing why) {
            this(date, claim, others, why, false);
        }

        /// Of the only claim of its date.
        public Point(LocalDate date, Claim claim) {
            this(date, claim, 0, null);
        }
    }

    public Series {
        points = List.copyOf(points);
    }

    /// One point a date, oldest first, out of one point a claim in order of entry: where several are of one
    /// date, the claim that stands ([Standing]) and the reason why it does so even before the next best.
    public static List<Point> standing(List<Point> entered, SeriesKey key) {
        var sorted = new ArrayList<>(entered);
        sorted.sort(Comparator.comparing(Point::date));
        var standing = new ArrayList<Point>(sorted.size());
        for (var from = 0; from < sorted.size(); ) {
            var to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).date().equals(sorted.get(from).date())) {
                to++;
            }
            standing.add(to == from + 1 ? sorted.get(from) : first(sorted.subList(from, to), key));
            from = to;
        }
        return standing;
    }

    private static Point first(List<Point> rivals, SeriesKey key) {
        var best = rivals.get(0);
        var next = rivals.get(1);
        if (Standing.isBefore(next.claim(), best.claim(), key)) {
            best = next;
            next = rivals.get(0);
        }
        for (var rival : rivals.subList(2, rivals.size())) {
            if (Standing.isBefore(rival.claim(), best.claim(), key)) {
                next = best;
                best = rival;
            } else if (Standing.isBefore(rival.claim(), next.claim(), key)) {
                next = rival;
            }
        }
        var rule = Standing.between(best.claim(), next.claim(), key);
        var standing = best.claim();
        var revised = rivals.stream().anyMatch(rival -> isRevision(standing, rival.claim()));
        return new Point(best.date(), standing, rivals.size() - 1, rule, revised);
    }

    /// Whether of two claims of one source the one revises the other: for the same date and since the same
    /// day, but published on another, they give another figure. "Over 20,000" and 20,842 are none, for both
    /// may be so; but a bound that was moved is one.
    public static boolean isRevision(Claim a, Claim b) {
        var published = a.report().published();
        var other = b.report().published();
        return published != null
                && other != null
                && !published.last().equals(other.last())
                && Objects.equals(a.period().asOf(), b.period().asOf())
                && Objects.equals(a.period().start(), b.period().start())
                && isOther(a.figure(), b.figure());
    }

    private static boolean isOther(Figure a, Figure b) {
        var apart = Relation.of(a, b, true, true).kind() == Relation.Kind.APART;
        var alike = a.qualifier() == b.qualifier() && a.qualifier() != Qualifier.UNKNOWN;
        return apart || (alike && !a.sameNumber(b));
    }

    /// The rules by which one of several claims of one source and date stands for them all, the strongest
    /// first.
    ///
    /// Rejected and deprecated claims are no rivals: they never stand.
    public enum Standing implements Coded {
        PREFERRED("preferred by the researcher") {
            @Override
            long order(Claim claim, SeriesKey key) {
                return claim.grade().rank() == Rank.PREFERRED ? 0 : 1;
            }
        },
        /// A claim of the very series asked for comes before one that was let in though it counts since
        /// another day.
        SAME_START("counts since the date asked for") {
            @Override
            long order(Claim claim, SeriesKey key) {
                var start = claim.period().start();
                return start == null || start.equals(key.start()) ? 0 : 1;
            }
        },
        ACCEPTED("accepted, not only proposed") {
            @Override
            long order(Claim claim, SeriesKey key) {
                return claim.grade().status() == Status.ACCEPTED ? 0 : 1;
            }
        },
        /// All that is no headline counts as body: a table, a caption, or where the place is not known.
        IN_BODY("in the body, not the headline") {
            @Override
            long order(Claim claim, SeriesKey key) {
                return claim.words().position() == Position.HEADLINE ? 1 : 0;
            }
        },
        /// A claim without any number comes after all qualified ones.
        EXACT("the more exact figure") {
            @Override
            long order(Claim claim, SeriesKey key) {
                var qualifier = claim.figure().qualifier();
                return qualifier == Qualifier.EXACT ? 0 : qualifier == Qualifier.UNKNOWN ? 2 : 1;
            }
        },
        /// By the last day that the date of publication can mean; a report without one counts as the oldest.
        PUBLISHED_LAST("published last") {
            @Override
            long order(Claim claim, SeriesKey key) {
                var published = claim.report().published();
                return published == null ? Long.MAX_VALUE : -published.last().toEpochDay();
            }
        },
        ENTERED_LAST("entered last") {
            @Override
            long order(Claim claim, SeriesKey key) {
                return -claim.id();
            }
        };

        private static final Standing[] RULES = values();

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /// The reason in English, as the command line shows it with the claim that stands.
        public String words() {
            return words;
        }

        /// By this rule, the lower stands before the higher.
        abstract long order(Claim claim, SeriesKey key);

        /// Whether a claim that was entered after another comes before it; where no rule tells them apart, it
        /// does.
        static boolean isBefore(Claim later, Claim earlier, SeriesKey key) {
            var rule = between(later, earlier, key);
            return rule.order(later, key) <= rule.order(earlier, key);
        }

        /// The strongest rule that tells two claims apart.
        static Standing between(Claim a, Claim b, SeriesKey key) {
            for (var rule : RULES) {
                if (rule.order(a, key) != rule.order(b, key)) {
                    return rule;
                }
            }
            return ENTERED_LAST;
        }
    }
}
