package org.claimbook.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.Dates;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.arguments.Format;
import org.claimbook.command.print.Output;
import org.claimbook.command.print.TextTable;
import org.claimbook.exchange.ClaimJsonWriter;
import org.claimbook.exchange.ClaimTableWriter;
import org.claimbook.job.KnownNames;
import org.claimbook.model.Claim;
import org.claimbook.model.FigureText;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.NameKind;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `claims BOOK`
@Command(name = "claims", description = "Lists claims.")
final class ClaimsCommand implements Callable<Integer> {
    private static final String STANDARD = "standard output";
    private static final List<String> TABLE = List.of(
            "as of", ">figure", "measure", "unit", "subject", "place", "claimant", "report", "outlet", "status");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--measure", paramLabel = "M", description = "What is counted.")
    private @Nullable String measure;

    @Option(names = "--source", paramLabel = "S", description = "The claimant.")
    private @Nullable String source;

    @Option(names = "--subject", paramLabel = "X", description = "Whose.")
    private @Nullable String subject;

    @Option(names = "--place", paramLabel = "P", description = "Where.")
    private @Nullable String place;

    @Option(names = "--from", paramLabel = "D", converter = Dates.First.class, description = "First as-of date.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", converter = Dates.Last.class, description = "Last as-of date.")
    private @Nullable LocalDate to;

    @Option(names = "--status", paramLabel = "S", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Status status;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that a claim, its note or its report has.")
    private @Nullable String text;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public Integer call() {
        var out = Output.of(Objects.requireNonNull(spec)).out();
        try (var open = book.read()) {
            var filter = filter(new KnownNames(open));
            switch (format) {
                case csv -> {
                    try (var csv = new ClaimTableWriter(out, STANDARD)) {
                        open.claims().each(filter, csv::write);
                    }
                }
                case json -> {
                    try (var json = new ClaimJsonWriter(out, STANDARD)) {
                        open.claims().each(filter, json::write);
                    }
                }
                case table -> {
                    var table = new TextTable(TABLE);
                    open.claims().each(filter, claim -> table.row(cells(claim)));
                    table.print(out);
                }
            }
        }
        return ExitStatus.DONE;
    }

    private ClaimFilter filter(KnownNames names) {
        return ClaimFilter.ALL
                .withMeasure(measure == null ? null : names.known(NameKind.MEASURE, measure))
                .withClaimant(source == null ? null : names.known(NameKind.SOURCE, source))
                .withSubject(subject == null ? null : names.known(NameKind.SUBJECT, subject))
                .withPlace(place == null ? null : names.known(NameKind.PLACE, place))
                .withFrom(from)
                .withTo(to)
                .withStatus(status)
                .withText(text);
    }

    private static List<String> cells(Claim claim) {
        return List.of(
                text(claim.period().asOf()),
                FigureText.show(claim.figure(), NumberStyle.ENGLISH),
                text(claim.topic().measure()),
                claim.topic().unit(),
                text(claim.topic().subject()),
                text(claim.topic().place()),
                text(claim.speech().claimant()),
                claim.report().title(),
                text(claim.report().outlet()),
                claim.grade().status().code());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
