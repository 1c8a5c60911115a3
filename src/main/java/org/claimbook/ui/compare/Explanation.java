package org.claimbook.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Row;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade.Status;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Says what a figure is, who says it where, and why this one stands: for tooltips and the words below the
/// matrix.
final class Explanation {
    private final Messages messages;
    private final Show show;

    Explanation(Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    /// "≥ 3,536 tanks lost"
    String headline(Claim claim) {
        var topic = claim.topic();
        var what = topic.measure() == null ? "" : topic.measure();
        return show.figure(claim.figure()) + " " + what;
    }

    /// "≥ 3,536"
    String figure(Claim claim) {
        return show.figure(claim.figure());
    }

    /// "Oryx, as of 5 Nov 2024"; "Oryx" where no date is known.
    String who(Claim claim) {
        var claimant = claim.speech().claimant();
        var who = claimant == null ? messages.get("compare.nobody") : claimant;
        var asOf = claim.period().asOf();
        return asOf == null ? who : messages.get("compare.who", who, show.date(asOf));
    }

    /// "T-online, 5 Nov 2024 · grade 2": the report that it stands in.
    String where(Claim claim) {
        var report = claim.report();
        var parts = new ArrayList<String>();
        parts.add(report.title());
        if (report.outlet() != null) {
            parts.add(report.outlet());
        }
        if (report.published() != null) {
            parts.add(show.date(report.published()));
        }
        return String.join(" · ", parts);
    }

    /// "As stated: over 20,000 · Not yet accepted · Grade 2", as far as there is something to say.
    Optional<String> how(Claim claim) {
        var parts = new ArrayList<String>();
        var stated = claim.figure().stated();
        if (stated != null && !stated.isBlank() && !stated.equals(show.figure(claim.figure()))) {
            parts.add(messages.get("compare.stated", stated));
        }
        if (claim.grade().credibility() > 0) {
            parts.add(messages.get("compare.grade", claim.grade().credibility()));
        }
        if (claim.grade().status() == Status.PROPOSED) {
            parts.add(messages.get("compare.proposed"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /// How many others there were for this date, and the rule that chose.
    private Optional<String> why(int others, Series.@Nullable Standing rule) {
        return others == 0 || rule == null
                ? Optional.empty()
                : Optional.of(messages.count("compare.others", others) + ": "
                        + messages.word("compare.standing", rule.code()));
    }

    /// Why a claim cannot be compared: "Counts since 6 Aug 2024, not 24 Feb 2022".
    String why(NotCompared.Reason reason) {
        var key = "compare.reason." + reason.part().code();
        return switch (reason.part()) {
            case MEASURE, UNIT, SUBJECT, PLACE, ACCUMULATION, START ->
                messages.get(key, shown(reason.part(), reason.found()), shown(reason.part(), reason.asked()));
            case AS_OF, CLAIMANT -> messages.get(key);
        };
    }

    private String shown(NotCompared.Part part, String stored) {
        if (stored.isEmpty()) {
            return messages.get("compare.absent");
        }
        return switch (part) {
            case ACCUMULATION -> messages.word("compare.accumulation", stored);
            case START -> show.date(EdtfDate.parse(stored).orThrow());
            case MEASURE, UNIT, SUBJECT, PLACE, AS_OF, CLAIMANT -> stored;
        };
    }

    /// Everything about the figure of a source in a row, or that there is none.
    String cell(Matrix matrix, Row row, String source) {
        return row.cell(source)
                .map(cell -> switch (cell) {
                    case Cell.Claimed claimed -> claimed(claimed);
                    case Cell.Interpolated derived -> derived(derived);
                })
                .orElseGet(() -> silence(matrix, new CellPlace(row.date(), source)));
    }

    private String claimed(Cell.Claimed cell) {
        var lines = lines(cell.claim());
        lines.add(standing(cell));
        return String.join("\n", lines).strip();
    }

    /// How old the claim is for its row, and before how many others it stands, or that there are none.
    String standing(Cell.Claimed cell) {
        var parts = new ArrayList<String>();
        if (cell.dayGap() > 0) {
            parts.add(messages.count("compare.older", cell.dayGap()));
        }
        parts.add(why(cell.others(), cell.why()).orElseGet(() -> messages.get("compare.only")));
        return String.join("\n", parts);
    }

    /// Why there is no claim at a place: what stands there was derived, or nothing does.
    String without(Matrix matrix, CellPlace place) {
        return matrix.rows().stream()
                .filter(row -> row.date().equals(place.date()))
                .findFirst()
                .map(row -> row.cell(place.source()).orElse(null) instanceof Cell.Interpolated derived
                        ? derived(derived)
                        : silence(matrix, place))
                .orElse("");
    }

    /// "Oryx says nothing as of 5 Nov 2024", and how far back one looks.
    private String silence(Matrix matrix, CellPlace place) {
        var asked = matrix.question();
        var nothing = messages.get("compare.silent", place.source(), show.date(place.date()));
        return switch (asked.alignment()) {
            case LATEST -> nothing + " " + messages.count("compare.silent.latest", asked.within());
            case INTERPOLATE -> nothing + " " + messages.get("compare.silent.interpolate");
            case EXACT -> nothing;
        };
    }

    /// "≈ 39,900, as of 6 Feb 2025"
    String dated(Claim claim) {
        return messages.get(
                "compare.who", figure(claim), show.date(claim.period().asOf()));
    }

    private List<String> lines(Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(headline(claim));
        lines.add(who(claim));
        how(claim).ifPresent(lines::add);
        lines.add(where(claim));
        return lines;
    }

    /// The same for a claim on the chart.
    ///
    /// @param rule null where there are no others
    /// @param drawn what is drawn in place of the claim's own figure; null for that itself
    String mark(Claim claim, int others, Series.@Nullable Standing rule, @Nullable String drawn) {
        var lines = lines(claim);
        if (drawn != null) {
            lines.add(1, drawn);
        }
        why(others, rule).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private String derived(Cell.Interpolated cell) {
        return messages.get(
                "compare.derivedFrom",
                cell.source(),
                show.figure(cell.before().figure()),
                show.date(cell.before().period().asOf()),
                show.figure(cell.after().figure()),
                show.date(cell.after().period().asOf()));
    }
}
