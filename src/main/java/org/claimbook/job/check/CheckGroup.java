package org.claimbook.job.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.check.ClaimKeys;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Claims that are checked together, by what they have in common. A group is checked as a whole or not at
/// all, so that what was found in it can be replaced as a whole.
public sealed interface CheckGroup {
    /// Claims of one thing, counted over the same time.
    ///
    /// @param start since when, where the claims are cumulative; else null
    record Topic(
            org.claimbook.model.Topic topic,
            Accumulation accumulation,
            @Nullable EdtfDate start) implements CheckGroup {}

    /// What one source says of one subject, place and day, in all reports.
    record Statement(
            String claimant,
            @Nullable String subject,
            @Nullable String place,
            LocalDate day) implements CheckGroup {}

    /// The claims of a report that is no table.
    record Report(String uid) implements CheckGroup {}

    /// The claims of a report that is a table, for one as-of date.
    record Table(String uid, @Nullable LocalDate day) implements CheckGroup {}

    /// What a report says for one as-of date of measures that are parts of each other.
    record Tree(String reportUid, @Nullable LocalDate day) implements CheckGroup {}

    /// A total with the components that are linked to it.
    record Total(String uid) implements CheckGroup {}

    /// The measures of one name.
    record Name(String measure) implements CheckGroup {}

    static Topic topic(ClaimKeys keys) {
        var cumulative = keys.accumulation() == Accumulation.CUMULATIVE;
        return new Topic(keys.topic(), keys.accumulation(), cumulative ? keys.start() : null);
    }

    /// The groups that a claim is in by itself, without looking at others; whether its report is a table must
    /// be told.
    static List<CheckGroup> of(ClaimKeys keys, boolean inTable) {
        var groups = new ArrayList<CheckGroup>();
        groups.add(topic(keys));
        if (keys.claimant() != null && keys.day() != null) {
            var topic = keys.topic();
            groups.add(new Statement(keys.claimant(), topic.subject(), topic.place(), keys.day()));
        }
        groups.add(inTable ? new Table(keys.reportUid(), keys.day()) : new Report(keys.reportUid()));
        groups.add(new Tree(keys.reportUid(), keys.day()));
        groups.add(new Total(keys.claimUid()));
        if (keys.topic().measure() != null) {
            groups.add(new Name(keys.topic().measure()));
        }
        return groups;
    }

    static ClaimKeys keys(List<Claim> claims) {
        return ClaimKeys.of(claims.getFirst());
    }
}
