package org.claimbook.ui.reports;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Report;
import org.jspecify.annotations.Nullable;

/// A report in the list of them.
///
/// @param proposed how many of its claims nobody has looked at yet
public record ReportLine(Report report, long claims, long proposed) {
    /// Newest first; those without a date come last.
    static final Comparator<ReportLine> NEWEST_FIRST = Comparator.comparing(
                    (ReportLine line) -> line.report().published(), Comparator.nullsFirst(EdtfDate::compareTo))
            .reversed();

    /// Whether each of these words occurs in its title, outlet or author.
    boolean has(String words) {
        var text = text(report);
        return words.isBlank()
                || Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .allMatch(text::contains);
    }

    private static String text(Report report) {
        return (report.title() + '\n' + orEmpty(report.outlet()) + '\n' + orEmpty(report.author()))
                .toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
