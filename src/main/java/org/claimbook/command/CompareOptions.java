package org.claimbook.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimbook.command.arguments.Dates;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.job.Ask;
import org.claimbook.model.Accumulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The filters that `compare` and `chart` share.
final class CompareOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--measure", paramLabel = "M", description = "What is counted.")
    private @Nullable String measure;

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
    private @Nullable Integer sinceWithin;

    @Option(names = "--source", paramLabel = "S", description = "A claimant; may be given several times.")
    private List<String> sources = List.of();

    @Option(names = "--to", paramLabel = "D", converter = Dates.Last.class, description = "Last as-of date.")
    private @Nullable LocalDate to;

    @Option(names = "--at", paramLabel = "D", converter = Dates.Last.class, description = "One date only.")
    private @Nullable LocalDate at;

    @Option(names = "--align", paramLabel = "HOW", description = "${COMPLETION-CANDIDATES} (default latest)")
    private @Nullable Alignment alignment;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            converter = Dates.Days.class,
            description = "How old a claim may be under latest (default " + Question.WITHIN + ").")
    private @Nullable Integer within;

    @Option(names = "--baseline", paramLabel = "S", description = "The claimant to measure the others against.")
    private @Nullable String baseline;

    /// What these options ask for by themselves.
    ///
    /// @param from the first as-of date; `chart` has another use for the option's name
    /// @throws ParameterException where they do not name a measure
    Ask ask(@Nullable LocalDate from) {
        if (measure == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "Missing required option: '--measure=M'");
        }
        return over(Ask.of(measure), from);
    }

    /// The same question, but for what these options say. With another measure, the unit, and whose and where
    /// it is, are open again.
    Ask over(Ask known, @Nullable LocalDate from) {
        var base = measure == null || measure.equals(known.measure()) ? known : moved(known, measure);
        return new Ask(
                base.measure(),
                or(unit, base.unit()),
                or(subject, base.subject()),
                or(place, base.place()),
                or(accumulation, base.accumulation()),
                or(since, base.since()),
                sinceWithin == null ? base.sinceWithin() : sinceWithin,
                sources.isEmpty() ? base.sources() : sources,
                or(from, base.from()),
                or(to, base.to()),
                or(at, base.at()),
                alignment == null ? base.alignment() : alignment,
                within == null ? base.within() : within,
                or(baseline, base.baseline()));
    }

    private static Ask moved(Ask known, String measure) {
        return new Ask(
                measure,
                null,
                null,
                null,
                null,
                null,
                known.sinceWithin(),
                known.sources(),
                known.from(),
                known.to(),
                known.at(),
                known.alignment(),
                known.within(),
                known.baseline());
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T otherwise) {
        return given == null ? otherwise : given;
    }
}
