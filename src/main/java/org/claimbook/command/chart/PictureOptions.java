package org.claimbook.command.chart;

import java.util.Locale;
import java.util.Objects;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.Length;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// How large a picture is, and how it looks. What is left out is as in a view, or as is usual.
public final class PictureOptions {
    private static final int USUAL_DPI = 300;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--width",
            paramLabel = "L",
            converter = Lengths.class,
            description = "Such as 190mm or 1920px (default 190mm).")
    private @Nullable Length width;

    @Option(
            names = "--height",
            paramLabel = "L",
            converter = Lengths.class,
            description = "Such as 100mm or 1080px (default 100mm).")
    private @Nullable Length height;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Pixels to an inch, 72 to 1200 (default " + USUAL_DPI + ").")
    private @Nullable Integer dpi;

    @Option(names = "--title", paramLabel = "T", description = "In place of the measure's name.")
    private @Nullable String title;

    @Option(names = "--dark", description = "On a dark ground.")
    private boolean dark;

    @Option(names = "--transparent", description = "On no ground.")
    private boolean transparent;

    @Option(names = "--log", description = "On a logarithmic scale: equal distances are equal ratios.")
    private boolean logarithmic;

    @Option(
            names = "--locale",
            paramLabel = "L",
            converter = Locales.class,
            description = "Language of words, numbers and dates, such as uk or en-GB (default en); where there are no"
                    + " texts in it, words are English.")
    private @Nullable Locale locale;

    /// The title that is asked for; null for that of the view, or the measure's name.
    public @Nullable String title() {
        return title;
    }

    /// The locale that is asked for, or else this one.
    public Locale locale(Locale otherwise) {
        return Objects.requireNonNullElse(locale, otherwise);
    }

    /// @throws ParameterException for two grounds
    public Ground ground(Ground otherwise) {
        if (dark && transparent) {
            throw misused("--dark and --transparent cannot go together");
        }
        return dark ? Ground.DARK : transparent ? Ground.TRANSPARENT : otherwise;
    }

    /// The state, on the scale that is asked for.
    ///
    /// @throws ParameterException where the kind has no such scale
    public ChartState state(Kind kind, ChartState known) {
        if (logarithmic && !kind.hasScales()) {
            throw misused("--log: a chart of kind " + kind.code() + " has one scale only");
        }
        return logarithmic ? known.on(FigureScale.LOGARITHMIC) : known;
    }

    /// The size that is asked for.
    ///
    /// @throws ParameterException where there is none such
    public PictureSize size() {
        return size(
                Objects.requireNonNullElse(width, Length.mm(190)),
                Objects.requireNonNullElse(height, Length.mm(100)),
                Objects.requireNonNullElse(dpi, USUAL_DPI));
    }

    /// The size that is asked for, and what is left out as in another size; at another resolution, just as
    /// large.
    ///
    /// @throws ParameterException where there is none such
    public PictureSize size(PictureSize known) {
        var fine = Objects.requireNonNullElse(dpi, known.dpi());
        if (width == null && height == null && fine == known.dpi()) {
            return known;
        }
        return size(
                width == null ? inches(known.width(), known) : width,
                height == null ? inches(known.height(), known) : height,
                fine);
    }

    private static Length inches(int pixels, PictureSize known) {
        return new Length((double) pixels / known.dpi(), Length.Unit.IN);
    }

    private PictureSize size(Length across, Length down, int fine) {
        return switch (PictureSize.of(across, down, fine)) {
            case Parsed.Good<PictureSize>(var fits) -> fits;
            case Parsed.Bad<PictureSize>(var reason) ->
                throw misused(
                        "A picture of " + across + " × " + down + " at " + fine + " dpi cannot be drawn: " + reason);
        };
    }

    /// The view, but for what these options say.
    public ViewSettings over(ViewSettings view) {
        return new ViewSettings(
                view.kind(),
                view.ask(),
                title == null ? view.title() : title,
                locale(view.locale()),
                ground(view.ground()),
                size(view.size()),
                state(view.kind(), view.state()));
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
