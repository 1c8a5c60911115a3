package org.claimbook.book.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Table;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.Decimals;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Turns a claim into the values of its row.
public final class ClaimWriter {
    /// The keys of the rows that a claim refers to.
    public record Keys(
            long report,
            @Nullable Long claimant,
            @Nullable Long via,
            @Nullable Long measure,
            @Nullable Long subject,
            @Nullable Long place) {}

    /// The columns of a claim but its id and uid.
    public static final List<String> COLUMNS =
            Table.CLAIM.columns().subList(2, Table.CLAIM.columns().size());

    private ClaimWriter() {}

    /// A uid, then the values of [#COLUMNS] in their order.
    public static @Nullable Object[] row(String uid, Claim claim, Keys keys) {
        var words = claim.words();
        var figure = claim.figure();
        var speech = claim.speech();
        var period = claim.period();
        var grade = claim.grade();
        return new @Nullable Object[] {
            uid,
            keys.report,
            code(words.position()),
            words.quote(),
            words.isPlaced() ? words.start() : null,
            words.isPlaced() ? words.end() : null,
            figure.stated(),
            keys.claimant,
            keys.via,
            code(speech.channel()),
            code(speech.stance()),
            keys.measure,
            keys.subject,
            keys.place,
            code(period.accumulation()),
            text(period.start()),
            text(period.asOf()),
            code(period.basis()),
            code(figure.qualifier()),
            text(figure.value()),
            text(figure.low()),
            text(figure.high()),
            code(grade.method()),
            grade.credibility() == 0 ? null : grade.credibility(),
            code(grade.status()),
            code(grade.rank()),
            grade.rankReason(),
            claim.readBy(),
            claim.note()
        };
    }

    /// The values of [#COLUMNS], by column.
    static Map<String, @Nullable Object> values(Claim claim, Keys keys) {
        var row = row(claim.uid(), claim, keys);
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < COLUMNS.size(); i++) {
            values.put(COLUMNS.get(i), row[i + 1]);
        }
        return values;
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.text(number);
    }
}
