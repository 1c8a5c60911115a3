package org.claimbook.ui.claims;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The columns that tell of a claim's report. Typing into them changes the report, for all of its claims.
record ReportColumns(Messages messages, Show show, Typing typing) {
    Stream<Column<Claim>> often() {
        return Stream.of(
                        column(
                                "outlet",
                                140,
                                typing.name(
                                        NameKind.SOURCE,
                                        "claims.new.source",
                                        claim -> claim.report().outlet(),
                                        (claim, to) ->
                                                claim.withReport(claim.report().withOutlet(to)))),
                        column(
                                "report",
                                240,
                                typing.neededText(
                                        claim -> claim.report().title(),
                                        (claim, to) ->
                                                claim.withReport(claim.report().withTitle(to)))),
                        date("published", Report::published, Report::withPublished))
                .map(Column::ofShared);
    }

    Stream<Column<Claim>> seldom() {
        return Stream.of(
                        text("author", 130, Report::author, Report::withAuthor),
                        text("url", 200, Report::url, Report::withUrl),
                        text("language", 90, Report::language, Report::withLanguage),
                        date("accessed", Report::accessed, Report::withAccessed))
                .map(Column::onDemand)
                .map(Column::ofShared);
    }

    private Column<Claim> column(String key, double width, Entry<Claim> entry) {
        return Column.of(
                key,
                messages.get("claims.column." + key),
                width,
                claim -> Shown.plain(entry.typed().apply(claim)),
                entry);
    }

    private Column<Claim> text(
            String key,
            double width,
            Function<Report, @Nullable String> get,
            BiFunction<Report, @Nullable String, Report> set) {
        return column(
                key,
                width,
                typing.text(
                        claim -> get.apply(claim.report()),
                        (claim, to) -> claim.withReport(set.apply(claim.report(), to))));
    }

    private Column<Claim> date(
            String key, Function<Report, @Nullable EdtfDate> get, BiFunction<Report, @Nullable EdtfDate, Report> set) {
        return Column.of(
                        key,
                        messages.get("claims.column." + key),
                        108,
                        claim -> Shown.plain(show.date(get.apply(claim.report()))),
                        typing.date(
                                claim -> get.apply(claim.report()),
                                (claim, to) -> claim.withReport(set.apply(claim.report(), to))))
                .withHint(ClaimColumns.DATE_HINT);
    }
}
