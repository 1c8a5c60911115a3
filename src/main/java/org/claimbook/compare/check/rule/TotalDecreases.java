package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FullSeries;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.jspecify.annotations.Nullable;

/// A running total that goes down, from one day with an agreed exact figure to the next such day.
public final class TotalDecreases implements TopicRule {
    public static final String ID = "total-decreases";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        if (!topic.isCumulative() || topic.signed()) {
            return;
        }
        for (var series : topic.series()) {
            @Nullable Day earlier = null;
            @Nullable BigDecimal before = null;
            for (var day : series.days()) {
                var figure = day.agreed();
                if (figure != null) {
                    if (earlier != null && before != null && figure.compareTo(before) < 0) {
                        findings.accept(finding(topic, series, earlier, day));
                    }
                    earlier = day;
                    before = figure;
                }
            }
        }
    }

    private Finding finding(TopicClaims topic, FullSeries series, Day earlier, Day later) {
        var high = earlier.exact().getFirst();
        var low = later.exact().getFirst();
        return Finding.of(
                this,
                "down",
                List.of(low, high),
                SeriesName.of(series.claimant(), topic.key().topic()),
                high.figure(),
                SeriesName.date(high),
                low.figure(),
                SeriesName.date(low));
    }
}
