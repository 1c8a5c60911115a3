package org.claimbook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.compare.Cell.Claimed;
import org.claimbook.compare.Cell.Interpolated;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// Questions for tests about the claims of [Said], and their answers as text.
final class Asked {
    static final Question LATEST = Question.of(Said.KEY);
    static final Question EXACT = aligned(LATEST, Alignment.EXACT);
    static final Question INTERPOLATE = aligned(LATEST, Alignment.INTERPOLATE);

    private Asked() {}

    static Question aligned(Question question, Alignment alignment) {
        return new Question(
                question.key(), 0, List.of(), null, null, null, alignment, question.within(), null, true, false);
    }

    static Question within(Question question, int days) {
        return new Question(
                question.key(), 0, List.of(), null, null, null, question.alignment(), days, null, true, false);
    }

    static Question startsWithin(Question question, int days) {
        return new Question(
                question.key(), days, List.of(), null, null, null, question.alignment(), 7, null, true, false);
    }

    static Question at(Question question, String day) {
        return new Question(
                question.key(),
                0,
                List.of(),
                null,
                null,
                LocalDate.parse(day),
                question.alignment(),
                7,
                null,
                true,
                false);
    }

    static Question between(Question question, String from, @Nullable String to) {
        return new Question(
                question.key(),
                0,
                question.sources(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                question.alignment(),
                7,
                null,
                true,
                false);
    }

    static Question sources(Question question, String... sources) {
        return new Question(
                question.key(), 0, List.of(sources), null, null, null, question.alignment(), 7, null, true, false);
    }

    static Question against(Question question, String baseline) {
        return new Question(
                question.key(), 0, List.of(), null, null, null, question.alignment(), 7, baseline, true, false);
    }

    static List<String> text(Question question, List<Claim> claims) {
        return text(Matrix.of(question, claims, List.of()));
    }

    /// A row as its date and its cells: "=" what is claimed, with its age in days, "~" what is interpolated.
    static List<String> text(Matrix matrix) {
        var rows = new ArrayList<String>();
        for (var row : matrix.rows()) {
            var text = new StringBuilder(row.date().toString());
            for (var cell : row.cells()) {
                text.append(' ').append(cell.source());
                switch (cell) {
                    case Claimed claimed ->
                        text.append('=')
                                .append(claimed.claim().figure().statedEnd().toPlainString())
                                .append(claimed.dayGap() == 0 ? "" : "(" + claimed.dayGap() + ")");
                    case Interpolated between -> text.append('~').append(Quantity.text(between.value()));
                }
            }
            rows.add(text.toString());
        }
        return rows;
    }
}
