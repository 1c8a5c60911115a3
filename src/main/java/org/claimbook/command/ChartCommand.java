package org.claimbook.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.chart.Kind;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.Dates;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.chart.PictureOptions;
import org.claimbook.command.chart.Progress;
import org.claimbook.command.print.Output;
import org.claimbook.job.CompareClaims;
import org.claimbook.job.DrawChart;
import org.claimbook.job.JobException;
import org.claimbook.job.view.ChartFile;
import org.claimbook.job.view.DrawAll;
import org.claimbook.job.view.FigureChange;
import org.claimbook.job.view.PictureRecord;
import org.claimbook.job.view.SavedViews;
import org.claimbook.job.view.ViewSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chart BOOK --kind K --measure M --out FILE`
@Command(
        name = "chart",
        description = {
            "Draws a chart to a file: a picture (.png, .svg), or the figures drawn (.csv).",
            "With --view or --from, options given beside take the place of what the view says."
        })
final class ChartCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Mixin
    private final CompareOptions options = new CompareOptions();

    @Mixin
    private final PictureOptions look = new PictureOptions();

    @Option(names = "--kind", paramLabel = "K", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Kind kind;

    @Option(names = "--view", paramLabel = "NAME", description = "A view saved in the book.")
    private @Nullable String view;

    @Option(names = "--all", description = "Every view saved in the book, each to a PNG in the folder --out.")
    private boolean all;

    @Option(
            names = "--from",
            paramLabel = "FILE.png|D",
            description = "A picture drawn by Claimbook: takes its view, and says which figures have changed since."
                    + " Or a date: the first as-of date.")
    private List<String> from = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "The file; replaced. With --all, a folder.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        var picture = picture();
        if (Stream.of(view != null, all, picture != null).filter(given -> given).count() > 1) {
            throw misused("Only one of --view, --all and --from can be given");
        }
        if (picture == null && file == null) {
            throw misused("Missing required option: '--out=FILE'");
        }
        if (all) {
            return drawAll(Objects.requireNonNull(file));
        }
        if (file != null && !ChartFile.isKnown(file)) {
            throw misused("--out " + file + ": expected a file that ends in .png, .svg or .csv");
        }
        if (picture != null) {
            return drawAgain(picture);
        }
        try (var open = book.read()) {
            var chart = view == null
                    ? asked(open)
                    : again(open, new SavedViews(open).get(view).settings());
            chart.write(Objects.requireNonNull(file), System.getenv());
        }
        return ExitStatus.DONE;
    }

    private int drawAgain(Path picture) {
        // The picture first: where it carries no view, the book is not even opened.
        var old = PictureRecord.read(picture);
        try (var open = book.read()) {
            var known = old.view();
            tell(picture, known.file(known.draw(open, book.name())).since(old, open));
            if (file != null) {
                again(open, known).write(file, System.getenv());
            }
        }
        return ExitStatus.DONE;
    }

    private ChartFile again(Book open, ViewSettings known) {
        var wanted = over(known);
        return wanted.file(wanted.draw(open, book.name()));
    }

    private @Nullable Path picture() {
        return from.stream()
                .filter(ChartCommand::isPicture)
                .map(Path::of)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPicture(String typed) {
        return typed.toLowerCase(Locale.ROOT).endsWith(".png");
    }

    private @Nullable LocalDate date() {
        var dates = from.stream().filter(typed -> !isPicture(typed)).toList();
        try {
            return dates.isEmpty() ? null : new Dates.First().convert(dates.getLast());
        } catch (TypeConversionException e) {
            throw misused("Invalid value for option '--from': " + e.getMessage() + ", or a file that ends in .png");
        }
    }

    /// The chart that the options ask for by themselves.
    private ChartFile asked(Book open) {
        if (kind == null) {
            throw misused("Missing required option: '--kind=K'");
        }
        var size = look.size();
        var ground = look.ground(ChartLook.Ground.LIGHT);
        var compare = new CompareClaims(open);
        var comparison = compare.comparison(kind, compare.answer(options.ask(date())));
        var drawing = new DrawChart(kind, comparison, look.title(), book.name(), look.locale(Locale.ENGLISH));
        return new ChartFile(drawing, ground, look.state(drawing.kind(), ChartState.PLAIN), size);
    }

    /// The view, but for what the options say.
    private ViewSettings over(ViewSettings known) {
        return look.over(new ViewSettings(
                kind == null ? known.kind() : kind,
                options.over(known.ask(), date()),
                known.title(),
                known.locale(),
                known.ground(),
                known.size(),
                known.state()));
    }

    /// The same, where one view that the options do not suit must not keep the others from being drawn.
    private ViewSettings orFail(ViewSettings known) {
        try {
            return over(known);
        } catch (ParameterException e) {
            throw new JobException(String.valueOf(e.getMessage()));
        }
    }

    private int drawAll(Path folder) {
        var err = Output.of(Objects.requireNonNull(spec)).err();
        try (var open = book.read()) {
            var views = new SavedViews(open).names().size();
            var progress = new Progress(err, Progress.isTerminal(), CommandRun::said);
            var drawn = new DrawAll(open, book.name(), folder, ".png", System.getenv()).run(this::orFail, progress);
            progress.end();
            err.println("drew " + drawn + " of " + views + (views == 1 ? " view" : " views") + " to " + folder);
            return drawn == views ? ExitStatus.DONE : ExitStatus.FAILED;
        }
    }

    private void tell(Path picture, List<FigureChange> changes) {
        var err = Output.of(Objects.requireNonNull(spec)).err();
        changes.stream().limit(LISTED).map(FigureChange::sentence).forEach(err::println);
        if (changes.size() > LISTED) {
            err.println("and " + (changes.size() - LISTED) + " more");
        }
        if (changes.isEmpty()) {
            err.println("no figure has changed since " + picture);
        }
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
