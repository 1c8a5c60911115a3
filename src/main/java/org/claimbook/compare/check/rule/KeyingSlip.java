package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.Interval;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.compare.check.rule.Neighbours.Room;
import org.claimbook.model.Claim;

/// A figure that does not fit its neighbours, and does once one slip of the hand is undone ([DigitSlips]).
///
/// What fits is said by [Neighbours]: for a total that only rises, to lie between them; for other figures, to
/// be of about their size. The limits are found by trial.
public final class KeyingSlip implements TopicRule {
    public static final String ID = "keying-slip";

    /// How many figures a sentence offers at most.
    private static final int OFFERED = 3;

    /// A total's neighbours must be so close that the larger is at most so many times the smaller.
    private static final BigDecimal CLOSE = BigDecimal.TWO;

    /// Figures that go up and down must be so many times larger or smaller than all their neighbours.
    private static final BigDecimal FAR = BigDecimal.valueOf(4);

    /// Below ten, one digit more or less makes any figure of any.
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        for (var series : topic.series()) {
            if (series.days().size() > 1) {
                var course = new Course(series.days());
                for (var at = 0; at < course.days().size(); at++) {
                    for (var claim : course.days().get(at).claims()) {
                        check(topic, course, at, claim, findings);
                    }
                }
            }
        }
    }

    private void check(TopicClaims topic, Course course, int at, Claim claim, Consumer<Finding> findings) {
        var value = Neighbours.point(claim);
        if (value == null || isSmall(value, 0)) {
            return;
        }
        var rising = topic.isCumulative() && !topic.signed();
        if (rising ? course.rises(at, value) : course.isLikeNext(at, value)) {
            return;
        }
        var neighbours = new Neighbours(course.days(), at, claim);
        var room = rising ? neighbours.rising() : neighbours.around();
        if (room != null && (rising ? isOutside(room, claim, value) : isOffScale(room, value))) {
            var meant = meant(room, value);
            if (!meant.isEmpty()) {
                findings.accept(finding(topic, claim, room, meant));
            }
        }
    }

    private static boolean isOutside(Room room, Claim claim, BigDecimal value) {
        var low = room.low();
        var high = room.high();
        if (high.signum() == 0 || high.compareTo(low.multiply(CLOSE)) > 0) {
            return false;
        }
        if (room.form().equals("before") && value.compareTo(high) <= 0) {
            // What comes before all known figures may have grown faster than they did: totals begin steeply.
            return false;
        }
        var distance = value.compareTo(high) > 0 ? value.subtract(high) : low.subtract(value);
        var interval = Interval.of(claim.figure(), true, false);
        return distance.signum() > 0
                && distance.compareTo(room.clearance()) >= 0
                && interval != null
                && !interval.meets(new Interval(low, true, high, true));
    }

    /// Whether a value is at least four times as large as the one, or as small as the other, which has its
    /// sign.
    static boolean isFar(BigDecimal value, BigDecimal small, BigDecimal large) {
        var size = value.abs();
        return size.compareTo(large.abs().multiply(FAR)) >= 0
                || size.multiply(FAR).compareTo(small.abs()) <= 0;
    }

    /// Whether a value is far from all its neighbours, and the farther the more these differ among
    /// themselves: where the largest is three times the smallest, nine times.
    private static boolean isOffScale(Room room, BigDecimal value) {
        var small = room.low().abs();
        var large = room.high().abs();
        var size = value.abs();
        if (isSmall(small, room.decimals()) || !isFar(value, small, large)) {
            return false;
        }
        var squaredSpread = large.multiply(large);
        var squaredSmall = small.multiply(small);
        return size.compareTo(large) > 0
                ? size.multiply(squaredSmall).compareTo(large.multiply(squaredSpread)) >= 0
                : size.multiply(squaredSpread).compareTo(small.multiply(squaredSmall)) <= 0;
    }

    /// Whether a figure has fewer than two digits, counted in units of its last place.
    private static boolean isSmall(BigDecimal value, int decimals) {
        return value.abs().scaleByPowerOfTen(Math.max(decimals, value.scale())).compareTo(SMALLEST) < 0;
    }

    /// The figures that one slip can have come from and that would fit, those nearest to the middle first.
    private static List<BigDecimal> meant(Room room, BigDecimal value) {
        var low = room.low().min(room.high());
        var high = room.high().max(room.low());
        var meant = new ArrayList<BigDecimal>();
        for (var figure : DigitSlips.of(value)) {
            if (figure.scale() <= room.decimals() && figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0) {
                meant.add(figure.scale() < 0 ? figure.setScale(0) : figure);
            }
        }
        var twiceTheMiddle = low.add(high);
        meant.sort(Comparator.comparing(figure ->
                figure.multiply(BigDecimal.TWO).subtract(twiceTheMiddle).abs()));
        return meant.subList(0, Math.min(OFFERED, meant.size()));
    }

    private Finding finding(TopicClaims topic, Claim claim, Room room, List<BigDecimal> meant) {
        var claims = new ArrayList<Claim>();
        claims.add(claim);
        claims.addAll(room.bounds());
        var details = new ArrayList<Object>();
        details.add(SeriesName.of(claim.speech().claimant(), topic.key().topic()));
        details.add(claim.figure());
        details.add(SeriesName.date(claim));
        details.add(List.copyOf(meant));
        for (var bound : room.bounds()) {
            details.add(bound.figure());
            details.add(SeriesName.date(bound));
        }
        if (room.bounds().size() == 1) {
            details.add(room.form().equals("after") ? room.high() : room.low());
        }
        return Finding.of(this, room.form(), claims, details.toArray());
    }
}
