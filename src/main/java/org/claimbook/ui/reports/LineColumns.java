package org.claimbook.ui.reports;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimbook.model.Claim;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The columns of a report's claims: those of all claims that a text decides, and why they read so.
final class LineColumns {
    private static final String PART = "└ ";
    private static final String WHY = "why";
    private static final String STEP = "   ";

    private record Wish(String key, double width, boolean hidden) {}

    private static final List<Wish> ORDER = List.of(
            new Wish("status", 124, false),
            new Wish("figure", 92, false),
            new Wish("measure", 160, false),
            new Wish("subject", 120, false),
            new Wish("claimant", 150, false),
            new Wish("as_of", 112, false),
            new Wish("period_start", 112, false),
            new Wish("place", 112, false),
            new Wish(WHY, 220, false),
            new Wish("unit", 76, false),
            new Wish("accumulation", 96, false),
            new Wish("via", 120, true),
            new Wish("stated", 120, true),
            new Wish("note", 160, true));

    private final List<Column<Claim>> claims;
    private final Messages messages;
    private final Reasons reasons;

    private LineColumns(List<Column<Claim>> claims, Messages messages, Show show) {
        this.claims = claims;
        this.messages = messages;
        this.reasons = new Reasons(messages, show);
    }

    /// @param claims the columns of all claims
    static List<Column<ClaimLine>> of(List<Column<Claim>> claims, Messages messages, Show show) {
        var columns = new LineColumns(claims, messages, show);
        return ORDER.stream().flatMap(columns::column).toList();
    }

    private Stream<Column<ClaimLine>> column(Wish wish) {
        if (wish.key.equals(WHY)) {
            return Stream.of(why(wish.width));
        }
        return claims.stream()
                .filter(column -> column.key().equals(wish.key))
                .map(column -> new Column<>(
                        column.key(),
                        column.title(),
                        wish.width,
                        column.figure(),
                        wish.hidden,
                        "",
                        shown(column),
                        entry(column.entry())));
    }

    private Function<ClaimLine, Shown> shown(Column<Claim> column) {
        return switch (column.key()) {
            case "measure" -> line -> indented(column.shown().apply(line.claim()), line.depth());
            case "claimant" -> line -> who(line.claim());
            default -> line -> column.shown().apply(line.claim());
        };
    }

    private static Shown indented(Shown shown, int depth) {
        return depth == 0
                ? shown
                : new Shown(STEP.repeat(depth - 1) + PART + shown.text(), shown.style(), shown.pill(), shown.tip());
    }

    private Shown who(Claim claim) {
        var who = Objects.requireNonNullElse(claim.speech().claimant(), messages.get("reports.nobody"));
        var via = claim.speech().via();
        var text = via == null ? who : messages.get("reports.via", who, via);
        return claim.speech().claimant() == null ? Shown.muted(text) : Shown.plain(text);
    }

    private static Entry<ClaimLine> entry(Entry<Claim> of) {
        return new Entry<>(
                line -> of.typed().apply(line.claim()),
                onLine(of.read()),
                of.completion(),
                of.ways().stream().map(LineColumns::onLine).toList());
    }

    private static BiFunction<ClaimLine, String, Parsed<UnaryOperator<ClaimLine>>> onLine(
            BiFunction<Claim, String, Parsed<UnaryOperator<Claim>>> read) {
        return (line, typed) -> read.apply(line.claim(), typed).map(LineColumns::onLine);
    }

    private static UnaryOperator<ClaimLine> onLine(UnaryOperator<Claim> change) {
        return line -> line.changed(change);
    }

    /// What is typed here is kept, but has nowhere to go.
    private Column<ClaimLine> why(double width) {
        var entry = new Entry<ClaimLine>(
                _ -> "",
                (_, typed) -> typed.isBlank()
                        ? Parsed.good(UnaryOperator.identity())
                        : Parsed.bad(messages.get("reports.why.fixed")),
                Completion.NONE);
        return Column.of(
                WHY,
                messages.get("reports.why"),
                width,
                line -> Shown.muted(reasons.line(line)).withTip(reasons.tip(line)),
                entry);
    }
}
