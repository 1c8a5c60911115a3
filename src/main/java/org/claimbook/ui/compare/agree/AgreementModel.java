package org.claimbook.ui.compare.agree;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.claimbook.book.Book;
import org.claimbook.job.Ask;
import org.claimbook.job.agree.SummarizeAgreement;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// How the sources of what is compared agree, all of them, whichever few are compared. On the FX thread.
///
/// The book is asked only while the answer is seen.
public final class AgreementModel {
    private final Book reader;
    private final Work.Slot asking;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final ReadOnlyObjectWrapper<@Nullable Summary> summary = new ReadOnlyObjectWrapper<>(this, "summary");
    private Answer answer = Answer.NOTHING;

    /// @param reader used on the analysis thread only
    public AgreementModel(Book reader, Work work) {
        this.reader = reader;
        this.asking = work.slot();
        seen.subscribe((_, _) -> ask());
        whole.subscribe((_, _) -> ask());
    }

    /// Whether anybody looks at it.
    public BooleanProperty seen() {
        return seen;
    }

    /// Whether all that is said of the measure is summed up, of whatever subject and place, or only what is
    /// compared.
    public BooleanProperty whole() {
        return whole;
    }

    /// What there is to say of the comparison; null where there is nothing, or not yet.
    public ReadOnlyObjectProperty<@Nullable Summary> summary() {
        return summary.getReadOnlyProperty();
    }

    /// Tells what is compared now.
    public void follow(Answer compared) {
        answer = compared;
        ask();
    }

    /// Whether both are among the sources that can be compared here.
    public boolean canCompare(String source, String other) {
        var names = answer.sources().stream().map(Answer.SourceUse::name).toList();
        return names.contains(source) && names.contains(other);
    }

    private void ask() {
        var wanted = wanted();
        if (wanted == null || !seen.get()) {
            asking.forget();
            summary.set(null);
        } else {
            asking.run(() -> new SummarizeAgreement(reader).answer(wanted), summary::set);
        }
    }

    private @Nullable Ask wanted() {
        var wish = answer.wish();
        var key = wish.key();
        if (key == null || answer.sources().isEmpty()) {
            return null;
        }
        // A baseline that is not among the sources of the measure would be refused.
        var baseline = answer.baseline().orElse(null);
        return whole.get()
                ? new Ask(
                        key.topic().measure() == null ? "" : key.topic().measure(),
                        key.topic().unit(),
                        null,
                        null,
                        null,
                        null,
                        0,
                        List.of(),
                        wish.from(),
                        wish.to(),
                        null,
                        wish.alignment(),
                        wish.within(),
                        baseline)
                : wish.ask(key, List.of(), baseline);
    }
}
