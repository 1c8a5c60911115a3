package org.claimbook.reading.period.clause;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// The time that the title of a report says that its figures are of: "Road deaths in the first quarter of 2024".
public final class Heading {
    /// In days: shorter times are those of an event, not of a report.
    private static final int SHORTEST = 27;

    /// So many blocks are the head of a report, of at most so many UTF-16 units each below the title.
    private static final int LINES = 3;

    private static final int LONGEST = 100;

    private Heading() {}

    /// @param dates of the whole text, in order
    /// @param published when; null where that is not known
    /// @return a period that is over; null where the title tells none
    public static @Nullable When of(Document doc, List<When> dates, @Nullable LocalDate published) {
        for (var when : dates) {
            var kind = doc.block(when.from()).kind();
            if (kind != Block.Kind.HEADLINE && !isSubtitle(doc, when)) {
                return null;
            }
            if (isReport(when, kind != Block.Kind.HEADLINE, published)) {
                return when;
            }
        }
        return null;
    }

    /// Whether a date stands in a short line near the title that ends in no point: "Report for May".
    private static boolean isSubtitle(Document doc, When when) {
        var block = doc.block(when.from());
        var last = doc.firstToken(block.end()) - 1;
        var isShort = block.kind() == Block.Kind.BYLINE
                || (block.kind() == Block.Kind.PARAGRAPH && block.end() - block.start() <= LONGEST);
        return isShort
                && doc.sentence(when.from()).block() < LINES
                && !doc.is(last, ".")
                && !doc.is(last, ":")
                && doc.sentence(when.from()).block() + 1 < doc.blocks().size();
    }

    /// @param byline whether it stands in the line below the title, where a month or quarter may stand alone
    private static boolean isReport(When when, boolean byline, @Nullable LocalDate published) {
        var start = when.start();
        var end = when.end();
        return start != null
                && end != null
                && (when.role() == Role.PERIOD || (when.role() == Role.NONE && (byline || when.kind() == Kind.YEAR)))
                && (published == null || end.last().isBefore(published))
                && start.first().plusDays(SHORTEST).isBefore(end.last());
    }
}
