package org.claimbook.command;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.job.Ask;
import org.claimbook.model.Accumulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The filters that `compare` and `chart` share.
final class CompareOptions {
    @Option(names = "--measure", required = true, paramLabel = "M", description = "What is counted.")
    private String measure = "";

    @Option(names = "--unit", paramLabel = "U", description = "Its unit, where a measure has several.")
    private @Nullable String unit;

    @Option(names = "--subject", paramLabel = "X", description = "Whose; \"\" for claims that name none.")
    private @Nullable String subject;

    @Option(names = "--place", paramLabel = "P", description = "Where; \"\" for claims that name none.")
    private @Nullable String place;

    @Option(names = "--accumulation", paramLabel = "A", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Accumulation accumulation;

    @Option(
            names = "--since",
            paramLabel = "D",
            converter = Dates.Since.class,
            description = "Since when the figures count; \"none\" for those that do not say.")
    private Ask.@Nullable Since since;

    @Option(
            names = "--since-within",
            paramLabel = "DAYS",
            converter = Dates.Days.class,
            description = "How far another start may lie off.")
    private int sinceWithin;

    @Option(names = "--source", paramLabel = "S", description = "A claimant; may be given several times.")
    private List<String> sources = List.of();

    @Option(names = "--from", paramLabel = "D", converter = Dates.First.class, description = "First as-of date.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", converter = Dates.Last.class, description = "Last as-of date.")
    private @Nullable LocalDate to;

    @Option(names = "--at", paramLabel = "D", converter = Dates.Last.class, description = "One date only.")
    private @Nullable LocalDate at;

    @Option(names = "--align", paramLabel = "HOW", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Alignment alignment = Alignment.LATEST;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            converter = Dates.Days.class,
            description = "How old a claim may be under latest (default ${DEFAULT-VALUE}).")
    private int within = Question.WITHIN;

    @Option(names = "--baseline", paramLabel = "S", description = "The claimant to measure the others against.")
    private @Nullable String baseline;

    Ask ask() {
        return new Ask(
                measure,
                unit,
                subject,
                place,
                accumulation,
                since,
                sinceWithin,
                sources,
                from,
                to,
                at,
                alignment,
                within,
                baseline);
    }
}
