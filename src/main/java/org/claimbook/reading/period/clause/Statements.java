package org.claimbook.reading.period.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.speech.Saying;
import org.jspecify.annotations.Nullable;

/// The days on which figures were told. A day right after a figure that another is set against is that
/// figure's, though the verb of saying follows it: "down from 11,000 on Saturday, the sheriff said on Sunday".
public final class Statements {
    private final Document doc;
    private final List<Amount> amounts;
    private final Clauses clauses;
    private final List<When> dates;
    private final Map<When, @Nullable When> days = new HashMap<>();
    private final Set<@Nullable When> all = new HashSet<>();

    /// @param dates of the whole text, in order
    public Statements(Document doc, List<Amount> amounts, Clauses clauses, List<When> dates, List<Saying> sayings) {
        this.doc = doc;
        this.amounts = amounts;
        this.clauses = clauses;
        this.dates = dates;
        for (var saying : sayings) {
            var said = saying.said();
            if (said != null && !days.containsKey(said)) {
                var day = isOfFigure(said) ? next(said) : said;
                days.put(said, day);
                all.add(day);
            }
        }
    }

    /// The day on which a figure was told; null where the text does not tell.
    public @Nullable When of(Saying saying) {
        var said = saying.said();
        return said == null ? null : days.get(said);
    }

    /// Whether a date is that of a statement.
    public boolean isDay(When when) {
        return all.contains(when);
    }

    private boolean isOfFigure(When said) {
        var low = 0;
        var high = amounts.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (amounts.get(middle).to() <= said.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var before = low - 1;
        return before >= 0
                && clauses.sentence(before).equals(doc.sentence(said.from()))
                && clauses.isCompared(before)
                && clauses.isRightAfter(before, said.cueFrom());
    }

    private int firstAfter(int place) {
        var low = 0;
        var high = dates.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (dates.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The next day of the sentence.
    private @Nullable When next(When said) {
        var to = doc.sentence(said.from()).to();
        for (var at = firstAfter(said.to()); at < dates.size() && dates.get(at).from() < to; at++) {
            if (dates.get(at).role() == Role.ON) {
                return dates.get(at);
            }
        }
        return null;
    }
}
