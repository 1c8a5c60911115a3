package org.claimbook.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.Claim;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What stands in the cells of a matrix, in words and figures.
final class MatrixText {
    /// A figure, and what stands small and grey behind it; a derived one was never claimed.
    record Shown(String figure, String note, boolean derived) {
        static final Shown NOTHING = new Shown("", "", false);
    }

    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private final Matrix matrix;
    private final Messages messages;
    private final Show show;

    MatrixText(Matrix matrix, Messages messages, Show show) {
        this.matrix = matrix;
        this.messages = messages;
        this.show = show;
    }

    /// What a source says; nothing where it is silent, for which [#silence] has the words.
    Shown figure(Row row, String source) {
        return row.cell(source).map(this::figure).orElse(Shown.NOTHING);
    }

    private Shown figure(Cell cell) {
        var ratio = matrix.sources().size() > 2 ? ratio(cell) : "";
        return switch (cell) {
            case Cell.Claimed claimed ->
                new Shown(
                        show.figure(claimed.claim().figure()),
                        joined(joined(gap(claimed.dayGap()), ownStart(claimed.claim())), ratio),
                        false);
            case Cell.Interpolated derived ->
                new Shown(number(derived.value()), joined(messages.get("compare.derived"), ratio), true);
        };
    }

    private String gap(int days) {
        return days == 0 ? "" : messages.get("compare.gap", days);
    }

    /// "since 8 Aug 2024", where the claim counts from another day than was asked for.
    private String ownStart(Claim claim) {
        var asked = matrix.question().key().start();
        var start = claim.period().start();
        return start == null || asked == null || start.equals(asked)
                ? ""
                : messages.get("compare.ownStart", show.date(start));
    }

    private String ratio(Cell cell) {
        var against = cell.againstBaseline();
        return against == null || against.ratio() == null ? "" : "× " + factor(against.ratio());
    }

    private static String joined(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + " · " + b;
    }

    /// Why a cell is empty: "none in 7 days".
    String silence() {
        return matrix.question().alignment() == Alignment.LATEST
                ? messages.count("compare.noneIn", matrix.question().within())
                : messages.get("compare.none");
    }

    String date(Row row) {
        return show.date(row.date());
    }

    String difference(Row row) {
        return against(row).map(Disagreement::difference).map(this::quantity).orElse("");
    }

    String ratio(Row row) {
        return against(row).map(Disagreement::ratio).map(this::factor).orElse("");
    }

    String relation(Row row) {
        return against(row)
                .map(found -> "compare.relation." + found.relation().kind().code())
                .map(messages::get)
                .orElse("");
    }

    boolean isApart(Row row) {
        return against(row).filter(found -> found.relation().gap() != null).isPresent();
    }

    /// Against the baseline, in a row of two sources.
    Optional<Disagreement> against(Row row) {
        return row.cells().stream()
                .flatMap(cell -> Optional.ofNullable(cell.againstBaseline()).stream())
                .findFirst();
    }

    Shown spread(Row row) {
        var spread = row.spread();
        var left =
                spread.bounds() == 0 || spread.spread() == null ? "" : messages.get("compare.leftOut", spread.bounds());
        return new Shown(spread.spread() == null ? "" : number(spread.spread()), left, false);
    }

    String leftOut(Row row) {
        var bounds = row.spread().bounds();
        return bounds == 0 ? "" : messages.count("compare.leftOutSays", bounds);
    }

    String originsSay(Row row) {
        return messages.get("compare.originsSays", row.spread().sources());
    }

    String maxOverMin(Row row) {
        var ratio = row.spread().maxOverMin();
        return ratio == null ? "" : factor(Quantity.point(ratio));
    }

    String origins(Row row) {
        var spread = row.spread();
        return spread.sources() == 0 ? "" : messages.get("compare.ofSources", spread.origins(), spread.sources());
    }

    /// The step from the claim before, of the only source.
    Shown change(Row row) {
        return sincePrevious(row)
                .map(step -> new Shown(signed(step.difference()), gap(step.days()), false))
                .orElse(Shown.NOTHING);
    }

    String perDay(Row row) {
        return sincePrevious(row).map(step -> rate(step.perDay())).orElse("");
    }

    private static Optional<Cell.Change> sincePrevious(Row row) {
        return row.cells().stream()
                .filter(Cell.Claimed.class::isInstance)
                .map(Cell.Claimed.class::cast)
                .flatMap(cell -> Optional.ofNullable(cell.sincePrevious()).stream())
                .findFirst();
    }

    private String signed(Quantity quantity) {
        return plus(quantity) + quantity(quantity);
    }

    /// To one decimal, or to three where that would say little.
    private String rate(Quantity perDay) {
        return plus(perDay) + show.quantity(perDay, isSmall(perDay, BigDecimal.ONE) ? 3 : 1);
    }

    private static String plus(Quantity quantity) {
        return quantity.isPoint() && quantity.low() != null && quantity.low().signum() > 0 ? "+" : "";
    }

    String quantity(Quantity quantity) {
        return show.quantity(quantity, Math.max(decimals(quantity.low()), decimals(quantity.high())));
    }

    private String number(BigDecimal number) {
        return show.number(Quantity.rounded(number));
    }

    private static int decimals(@Nullable BigDecimal number) {
        return number == null ? 0 : Math.max(0, Quantity.rounded(number).scale());
    }

    /// To two decimals, or to four where that would say little.
    String factor(Quantity ratio) {
        return show.quantity(ratio, isSmall(ratio, SMALL) ? 4 : 2);
    }

    private static boolean isSmall(Quantity quantity, BigDecimal limit) {
        var end = quantity.low() == null ? quantity.high() : quantity.low();
        return end != null && end.signum() != 0 && end.abs().compareTo(limit) < 0;
    }
}
