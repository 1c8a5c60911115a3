package org.claimbook.job.read;

import org.claimbook.model.Report;
import org.claimbook.reading.Head;
import org.claimbook.reading.Reading;
import org.jspecify.annotations.Nullable;

/// A report as it was read, before it is stored.
///
/// @param title as found or given; else the file's name, or the first words of a text that came without one
/// @param file that it was captured from; null for pasted text
/// @param known the report of the book that has this very text or file already; null where none does
public record ReportDraft(
        Reading reading,
        String title,
        @Nullable CapturedFile file,
        @Nullable Report known) {

    /// With what a person says of the report, without reading it again.
    public ReportDraft withHead(Head said) {
        var changed = said.or(reading.head());
        var other = new Reading(changed, reading.text(), reading.proposals(), reading.setAside());
        return new ReportDraft(other, said.title() == null ? title : said.title(), file, known);
    }

    /// The report to store, without a uid.
    Report report() {
        var head = reading.head();
        return Report.titled(title)
                .withOutlet(head.outlet())
                .withAuthor(head.author())
                .withUrl(head.url())
                .withPublished(head.published())
                .withLanguage(head.language());
    }
}
