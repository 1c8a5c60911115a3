package org.claimbook.ui.reports.page;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.search.Places;
import org.jspecify.annotations.Nullable;

/// The text of a report as it is read: its paragraphs, which mark is the current one, which words are picked.
public final class PageModel {
    private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Mark> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ObjectProperty<@Nullable Range> picked = new SimpleObjectProperty<>(this, "picked");
    private final ReadOnlyObjectWrapper<Places> found = new ReadOnlyObjectWrapper<>(this, "found", Places.NONE);
    private String body = "";
    private List<Mark> marks = List.of();
    private int anchor;
    private int caret;

    /// Shows a text. A mark that was the current one stays so, where it is still there.
    public void show(String changedBody, String title, List<Mark> changedMarks) {
        var sameText = changedBody.equals(body);
        var before = current.get();
        body = changedBody;
        marks = changedMarks.stream()
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList();
        var now = Paragraph.of(body, title, marks);
        if (sameText && paragraphs.size() == now.size()) {
            for (var at = 0; at < now.size(); at++) {
                if (!now.get(at).equals(paragraphs.get(at))) {
                    paragraphs.set(at, now.get(at));
                }
            }
        } else {
            paragraphs.setAll(now);
            picked.set(null);
            found.set(Places.NONE);
            caret = 0;
            anchor = 0;
        }
        current.set(
                before == null
                        ? null
                        : marks.stream().filter(before::isSame).findFirst().orElse(null));
    }

    public ObservableList<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// The claim's words or the number that is the current one; null for none.
    public ReadOnlyObjectProperty<@Nullable Mark> current() {
        return current.getReadOnlyProperty();
    }

    /// The words that are picked; null for none.
    public ObjectProperty<@Nullable Range> picked() {
        return picked;
    }

    /// What stands out in the text, by where it begins.
    public List<Mark> marks() {
        return marks;
    }

    /// The words that were searched for; they stay marked until another text is shown, or [#forget].
    public ReadOnlyObjectProperty<Places> found() {
        return found.getReadOnlyProperty();
    }

    public void find(Places places) {
        found.set(places);
    }

    /// Marks no words any more as searched for.
    ///
    /// @return whether any were
    boolean forget() {
        var were = !found.get().all().isEmpty();
        found.set(Places.NONE);
        return were;
    }

    public String pickedWords() {
        var range = picked.get();
        return range == null ? "" : body.substring(range.start(), range.end());
    }

    /// Makes the words of a claim the current ones; where it has none in the text, none are.
    public void choose(long claim) {
        choose(marks.stream()
                .filter(mark -> claim != 0 && mark.claim() == claim)
                .findFirst()
                .orElse(null));
    }

    public void choose(@Nullable Mark mark) {
        current.set(mark);
        if (mark != null) {
            picked.set(null);
            anchor = mark.start();
            caret = mark.end();
        }
    }

    /// Goes to the next mark in the text, or the one before for a negative number, claims and numbers alike.
    public void walk(int step) {
        var at = current.get();
        var index = at == null ? nextFrom(caret, step) : marks.indexOf(at) + step;
        if (index >= 0 && index < marks.size()) {
            choose(marks.get(index));
        }
    }

    private int nextFrom(int place, int step) {
        var after = (int) marks.stream().filter(mark -> mark.start() < place).count();
        return step > 0 ? after : after - 1;
    }

    /// The mark at a place in the text: of several the shortest, for words may stand within others.
    public Optional<Mark> at(int offset) {
        return marks.stream()
                .filter(mark -> mark.holds(offset))
                .min(Comparator.comparingInt(mark -> mark.end() - mark.start()));
    }

    /// Begins to pick words at a place in the text.
    void press(int offset) {
        anchor = offset;
        caret = offset;
        picked.set(null);
    }

    /// Picks all between where one began and here.
    void dragTo(int offset) {
        caret = offset;
        var range = Range.between(anchor, caret);
        picked.set(range.isEmpty() ? null : range);
        if (!range.isEmpty()) {
            current.set(null);
        }
    }

    /// Picks the word at a place.
    void pickWord(int offset) {
        var paragraph = paragraph(offset);
        if (paragraph != null) {
            var words = words(paragraph);
            var within =
                    Math.clamp(offset - paragraph.start(), 0, paragraph.text().length() - 1);
            var end = words.following(within);
            var start = words.previous();
            anchor = paragraph.start() + start;
            dragTo(paragraph.start() + end);
        }
    }

    /// Picks the next word, or the one before for a negative number.
    ///
    /// @param extend whether those picked so far stay picked
    void stepWord(int step, boolean extend) {
        var range = picked.get();
        var from = extend || range == null ? caret : step > 0 ? range.end() : range.start();
        var word = nextWord(from, step);
        if (word == null) {
            return;
        }
        if (extend && (range != null || current.get() != null)) {
            dragTo(step > 0 ? word.end() : word.start());
        } else {
            anchor = step > 0 ? word.start() : word.end();
            dragTo(step > 0 ? word.end() : word.start());
        }
    }

    private @Nullable Range nextWord(int from, int step) {
        var paragraph = paragraph(from);
        while (paragraph != null) {
            var words = words(paragraph);
            var within =
                    Math.clamp(from - paragraph.start(), 0, paragraph.text().length());
            var found = step > 0 ? after(words, paragraph, within) : before(words, paragraph, within);
            if (found != null) {
                return found;
            }
            var index = paragraphs.indexOf(paragraph) + step;
            paragraph = index < 0 || index >= paragraphs.size() ? null : paragraphs.get(index);
            if (paragraph != null) {
                from = step > 0 ? paragraph.start() : paragraph.end();
            }
        }
        return null;
    }

    private static @Nullable Range after(BreakIterator words, Paragraph paragraph, int within) {
        var start = words.isBoundary(within) ? within : words.preceding(within);
        for (var end = words.following(Math.min(start, paragraph.text().length() - 1));
                end != BreakIterator.DONE;
                end = words.next()) {
            if (isWord(paragraph, start, end) && end > within) {
                return new Range(paragraph.start() + start, paragraph.start() + end);
            }
            start = end;
        }
        return null;
    }

    private static @Nullable Range before(BreakIterator words, Paragraph paragraph, int within) {
        var end = words.isBoundary(within) ? within : words.following(within);
        if (end == 0) {
            return null;
        }
        for (var start = words.preceding(end); start != BreakIterator.DONE; start = words.previous()) {
            if (isWord(paragraph, start, end) && start < within) {
                return new Range(paragraph.start() + start, paragraph.start() + end);
            }
            end = start;
        }
        return null;
    }

    private static boolean isWord(Paragraph paragraph, int start, int end) {
        return start < end && Character.isLetterOrDigit(paragraph.text().codePointAt(start));
    }

    private static BreakIterator words(Paragraph paragraph) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(paragraph.text());
        return words;
    }

    private @Nullable Paragraph paragraph(int offset) {
        var index = indexAt(offset);
        return index < 0 ? null : paragraphs.get(index);
    }

    /// The place in the list of the paragraph in which a place of the text lies, or of the one before it; -1
    /// where there are none.
    int indexAt(int offset) {
        var low = 0;
        var high = paragraphs.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
