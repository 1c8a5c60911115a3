package org.claimbook.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.Length;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.job.CompareClaims;
import org.claimbook.job.DrawChart;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chart BOOK --kind K --measure M --out FILE`
@Command(name = "chart", description = "Draws a chart to a file.")
final class ChartCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Mixin
    private final CompareOptions options = new CompareOptions();

    @Option(names = "--kind", required = true, paramLabel = "K", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The file; replaced.")
    private Path file = Path.of("");

    @Option(names = "--width", paramLabel = "L", converter = Lengths.class, description = "Such as 190mm or 1920px.")
    private Length width = Length.mm(190);

    @Option(names = "--height", paramLabel = "L", converter = Lengths.class, description = "Such as 100mm or 1080px.")
    private Length height = Length.mm(100);

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Pixels to an inch, 72 to 1200 (default ${DEFAULT-VALUE}).")
    private int dpi = 300;

    @Option(names = "--title", paramLabel = "T", description = "In place of the measure's name.")
    private @Nullable String title;

    @Option(names = "--dark", description = "On a dark ground.")
    private boolean dark;

    @Option(names = "--log", description = "On a logarithmic scale: equal distances are equal ratios.")
    private boolean logarithmic;

    @Option(
            names = "--locale",
            paramLabel = "L",
            converter = Locales.class,
            description = "How numbers and dates are written, such as de or en-GB (default en).")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw misused("--out " + file + ": expected a file that ends in .png");
        }
        var size = switch (PictureSize.of(width, height, dpi)) {
            case Parsed.Good<PictureSize>(var fits) -> fits;
            case Parsed.Bad<PictureSize>(var reason) ->
                throw misused(
                        "A picture of " + width + " × " + height + " at " + dpi + " dpi cannot be drawn: " + reason);
        };
        var ground = dark ? ChartLook.Ground.DARK : ChartLook.Ground.LIGHT;
        var look = ChartLook.forWidth(size.widthInPoints()).on(ground);
        var state = ChartState.PLAIN.on(logarithmic ? FigureScale.LOGARITHMIC : FigureScale.LINEAR);
        try (var open = book.read()) {
            var matrix = new CompareClaims(open).answer(options.ask());
            var wanted = Objects.requireNonNull(kind);
            var comparison = new CompareClaims(open).comparison(wanted, matrix);
            new DrawChart(wanted, comparison, title, book.name(), locale)
                    .write(look, state, size, file, System.getenv());
        }
        return CommandRun.DONE;
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    /// Reads BCP 47 language tags.
    static final class Locales implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String typed) {
            var locale = Locale.forLanguageTag(typed.replace('_', '-'));
            if (locale.getLanguage().isEmpty()) {
                throw new TypeConversionException("\"" + typed + "\": expected a language such as en, de or en-GB");
            }
            return locale;
        }
    }

    /// Reads lengths.
    static final class Lengths implements ITypeConverter<Length> {
        @Override
        public Length convert(String typed) {
            return switch (Length.parse(typed)) {
                case Parsed.Good<Length>(var length) -> length;
                case Parsed.Bad<Length>(var reason) ->
                    throw new TypeConversionException("\"" + typed + "\": " + reason);
            };
        }
    }
}
