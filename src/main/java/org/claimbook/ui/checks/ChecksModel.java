package org.claimbook.ui.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.compare.check.Finding;
import org.claimbook.job.check.Dismissals;
import org.claimbook.job.check.LinkRepeats;
import org.claimbook.model.Claim;
import org.claimbook.ui.checks.CheckLine.Heading;
import org.claimbook.ui.checks.CheckLine.Item;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What is found in the book, which finding is looked at, and what is done about it. On the FX thread.
///
/// The book is checked when the model is made, and again what was touched after each write, whoever looks.
public final class ChecksModel {
    /// A rule that found more is folded at first, beside others, so that these are not lost below it.
    private static final int LONG = 60;

    private final Book writer;
    private final Book reader;
    private final Work work;
    private final Selection selection;
    private final Work.Slot telling;
    private final Runnable countRepeats;
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>(this, "checked");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(this, "open", -1);
    private final ReadOnlyIntegerWrapper repeats = new ReadOnlyIntegerWrapper(this, "repeats");
    private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CheckLine> shown = FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<@Nullable CheckLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>(this, "told");
    private final BooleanProperty showDismissed = new SimpleBooleanProperty(this, "showDismissed");
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ObservableList<CheckLine> picked = FXCollections.observableArrayList();
    private final Set<String> folded = new HashSet<>();
    private volatile boolean isSeen;
    private String lastReason = "";

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    /// @param follower used for what follows the book only
    public ChecksModel(Book writer, Book reader, Book follower, Work work, Selection selection) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.selection = selection;
        this.telling = work.slot();
        var kept = new CheckedBook(follower);
        chosen.subscribe(this::tell);
        showDismissed.subscribe((_, _) -> show());
        work.follow(kept::check, this::show);
        countRepeats = work.follow(() -> isSeen ? kept.repeats() : -1, this::count);
        seen.subscribe((_, now) -> {
            isSeen = now;
            countRepeats.run();
        });
    }

    /// What is found; null before the book has been checked once.
    public ReadOnlyObjectProperty<@Nullable Checked> checked() {
        return checked.getReadOnlyProperty();
    }

    /// How many findings are not dismissed; -1 before the book has been checked once.
    public ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /// How many claims could be linked as printed in several reports; counted while the pane is seen.
    public ReadOnlyIntegerProperty repeats() {
        return repeats.getReadOnlyProperty();
    }

    /// Headings, and the findings under those that are not folded.
    public ObservableList<CheckLine> lines() {
        return shown;
    }

    /// The line that is chosen; null for none.
    public ObjectProperty<@Nullable CheckLine> chosen() {
        return chosen;
    }

    /// The chosen finding with its claims: a moment later than [#chosen]; null where none is chosen.
    public ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    public BooleanProperty showDismissed() {
        return showDismissed;
    }

    /// Whether anybody sees the pane.
    public BooleanProperty seen() {
        return seen;
    }

    /// More than 0 while the book is being checked.
    public ReadOnlyIntegerProperty behind() {
        return work.behind();
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// The finding that is chosen, if it is one.
    public Optional<Found> finding() {
        return chosen.get() instanceof Item(var found) ? Optional.of(found) : Optional.empty();
    }

    /// What the last finding was dismissed with: most often the next has the same reason.
    public String lastReason() {
        return lastReason;
    }

    /// Shows or hides the findings of a rule, and chooses its heading.
    public void fold(String rule, boolean fold) {
        if (fold ? folded.add(rule) : folded.remove(rule)) {
            show();
        }
        lines.stream()
                .filter(line -> line instanceof Heading && line.rule().equals(rule))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /// The lines that are selected together with the chosen one; empty where it is alone.
    public ObservableList<CheckLine> picked() {
        return picked;
    }

    /// What can be dismissed now: the open findings among the selected lines, or all of a rule whose heading
    /// is chosen.
    List<Found> toDismiss() {
        var from = picked.size() > 1
                ? List.copyOf(picked)
                : Stream.ofNullable(chosen.get()).toList();
        return from.stream()
                .flatMap(line -> findings(line, from.size() == 1))
                .filter(Found::isOpen)
                .distinct()
                .toList();
    }

    private Stream<Found> findings(CheckLine line, boolean alone) {
        return switch (line) {
            case Item(var found) -> Stream.of(found);
            case Heading heading when alone || heading.folded() -> ofRule(heading.rule());
            case Heading _, CheckLine.More _ -> Stream.empty();
        };
    }

    private Stream<Found> ofRule(String rule) {
        var all = checked.get();
        return all == null
                ? Stream.empty()
                : all.rules().stream().filter(each -> each.rule().equals(rule)).flatMap(each -> each.found().stream());
    }

    /// Dismisses what [#toDismiss] says, as one step, and goes to the next.
    public void dismiss(String reason) {
        var dismissed = toDismiss().stream().map(Found::finding).toList();
        if (dismissed.isEmpty() || reason.isBlank() || isReadOnly()) {
            return;
        }
        lastReason = reason.strip();
        chooseNext(dismissed);
        // The list may be a moment behind, and a second dismissal would outlive the first one's end: the job looks.
        write(() -> Dismissals.dismiss(writer, dismissed, reason));
    }

    /// The next finding of the list that stays, else the one before.
    private void chooseNext(List<Finding> gone) {
        var at = indexOf(chosen.get());
        IntStream.concat(
                        IntStream.range(at + 1, lines.size()),
                        IntStream.range(0, Math.max(0, at)).map(before -> at - 1 - before))
                .mapToObj(lines::get)
                .filter(line -> line instanceof Item(var found) && !gone.contains(found.finding()))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /// Takes the dismissal of the chosen finding back, as one step.
    public void bringBack() {
        finding()
                .map(Found::dismissal)
                .filter(_ -> !isReadOnly())
                .ifPresent(dismissal -> write(() -> Dismissals.restore(writer, dismissal)));
    }

    /// Links all claims that are printed in several reports, as one step.
    public void linkRepeats() {
        if (!isReadOnly()) {
            work.run(
                    () -> {
                        var found = LinkRepeats.found(writer);
                        if (!found.isEmpty()) {
                            LinkRepeats.accept(writer, found);
                        }
                        return found.size();
                    },
                    _ -> repeats.set(0));
        }
    }

    private void write(Runnable job) {
        work.run(
                () -> {
                    job.run();
                    return true;
                },
                _ -> {});
    }

    /// Selects a claim everywhere.
    public void select(Claim claim) {
        selection.claim().set(claim.id());
    }

    private void count(int found) {
        if (found >= 0) {
            repeats.set(found);
        }
    }

    private void show(Checked found) {
        if (checked.get() == null && found.rules().size() > 1) {
            found.rules().stream().filter(rule -> rule.found().size() > LONG).forEach(rule -> folded.add(rule.rule()));
        }
        open.set(found.open());
        if (!found.equals(checked.get())) {
            checked.set(found);
            show();
        } else if (seen.get()) {
            tell(chosen.get());
        }
    }

    /// The line that was chosen stays chosen; where it is gone, the one that took its place.
    private void show() {
        var found = checked.get();
        if (found == null) {
            return;
        }
        var before = chosen.get();
        var at = before == null ? -1 : indexOf(before);
        var fresh = CheckLine.of(found, folded, showDismissed.get());
        lines.setAll(fresh);
        var now = before == null ? -1 : indexOf(before);
        if (now >= 0) {
            chosen.set(lines.get(now));
        } else {
            chosen.set(at < 0 ? first() : near(at));
        }
    }

    private int indexOf(@Nullable CheckLine line) {
        for (var i = 0; i < lines.size(); i++) {
            if (line != null && lines.get(i).isOf(line)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable CheckLine first() {
        return lines.stream()
                .filter(Item.class::isInstance)
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst());
    }

    private @Nullable CheckLine near(int index) {
        if (lines.isEmpty()) {
            return null;
        }
        var there = lines.get(Math.min(index, lines.size() - 1));
        return there instanceof Heading && index > 0 ? lines.get(Math.min(index, lines.size()) - 1) : there;
    }

    private void tell(@Nullable CheckLine line) {
        if (line instanceof Item(var found)) {
            telling.run(() -> Told.of(found, reader), told::set);
        } else {
            telling.forget();
            told.set(null);
        }
    }
}
