package org.claimbook.job.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.Finding.Judged;
import org.claimbook.job.JobException;
import org.claimbook.model.Dismissal;

/// What of a book's findings was dismissed, and still is: a dismissal holds as long as the rule finds the
/// same claims with the same figures and dates.
public final class Dismissals {
    /// What a dismissal is of, in whatever order the claims come.
    private record Subject(String rule, Map<String, String> figures) {}

    private final Map<Subject, Dismissal> dismissals = new HashMap<>();

    private Dismissals() {}

    /// Those of a book, as they are now.
    public static Dismissals of(Book book) {
        var all = new Dismissals();
        for (var dismissal : book.dismissals().all()) {
            var figures = new HashMap<String, String>();
            for (var i = 0; i < dismissal.claims().size(); i++) {
                figures.put(dismissal.claims().get(i), dismissal.figures().get(i));
            }
            all.dismissals.put(new Subject(dismissal.rule(), figures), dismissal);
        }
        return all;
    }

    /// The dismissal of a finding; empty where there is none, or it has lapsed.
    public Optional<Dismissal> of(Finding finding) {
        var figures = new HashMap<String, String>();
        finding.claims().forEach(judged -> figures.put(judged.uid(), judged.figure()));
        return Optional.ofNullable(dismissals.get(new Subject(finding.rule(), figures)));
    }

    /// Dismisses a finding, as one step that can be undone.
    ///
    /// @throws JobException without a reason
    public static void dismiss(Book book, Finding finding, String reason) {
        if (reason.isBlank()) {
            throw new JobException("A finding is dismissed with a reason: say why it is none");
        }
        book.dismissals()
                .insert(new Dismissal(
                        "",
                        finding.rule(),
                        finding.claims().stream().map(Judged::uid).toList(),
                        finding.claims().stream().map(Judged::figure).toList(),
                        reason.strip(),
                        Instant.EPOCH));
    }

    /// Dismisses several findings for one reason, as one step; those that are dismissed already stay as they
    /// are.
    ///
    /// @throws JobException without a reason
    public static void dismiss(Book book, List<Finding> findings, String reason) {
        var already = of(book);
        var open = findings.stream()
                .filter(finding -> already.of(finding).isEmpty())
                .toList();
        if (open.size() == 1) {
            dismiss(book, open.getFirst(), reason);
            return;
        }
        var what = Step.Draft.of("dismissAll", open.size() + " findings").withReason(reason.strip());
        book.step(what, () -> {
            open.forEach(finding -> dismiss(book, finding, reason));
            return open.size();
        });
    }

    /// Brings a dismissed finding back.
    public static void restore(Book book, Dismissal dismissal) {
        book.dismissals().delete(dismissal.uid());
    }
}
