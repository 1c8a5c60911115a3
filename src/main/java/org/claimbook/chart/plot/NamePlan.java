package org.claimbook.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.jspecify.annotations.Nullable;

/// How the sources are named on a picture of some size: at the ends of their lines where that fits, else in a
/// legend.
///
/// @param direct whether at the ends of the lines
/// @param labels of the series, in their order
/// @param width of the widest label
public record NamePlan(boolean direct, List<Label> labels, double width) {
    /// What a series is called.
    ///
    /// @param series its place in the chart
    /// @param note a word on how its figures are meant ("at least"), where they are all meant alike
    public record Name(int series, String text, @Nullable String note) {}

    /// A name as it is set.
    public record Label(Name name, List<String> lines, double width, double height) {}

    private static final double MOST_WIDTH = 0.31;
    private static final double ONE_LINE_WIDTH = 0.24;
    private static final int MOST_LINES = 3;
    private static final double FULL = 0.92;

    public NamePlan {
        labels = List.copyOf(labels);
    }

    /// @param width of the whole picture, within its margins
    /// @param height that is left to the lines
    public static NamePlan of(List<Name> names, Theme theme, double width, double height) {
        for (var lines = 1; lines <= MOST_LINES; lines++) {
            var most = (lines == 1 ? ONE_LINE_WIDTH : MOST_WIDTH) * width;
            var labels = narrowest(names, theme, lines, most);
            var total = labels.stream().mapToDouble(Label::height).sum();
            if (!labels.isEmpty() && total <= FULL * height) {
                return new NamePlan(true, labels, widest(labels));
            }
        }
        return legend(names, theme, width);
    }

    /// All in a legend, whatever the room.
    public static NamePlan legend(List<Name> names, Theme theme, double width) {
        var legend = labels(names, theme, width);
        return new NamePlan(false, legend, widest(legend));
    }

    private static double widest(List<Label> labels) {
        return labels.stream().mapToDouble(Label::width).max().orElse(0);
    }

    /// The labels in the narrowest column in which none has more lines than this; none where there is no such
    /// column.
    private static List<Label> narrowest(List<Name> names, Theme theme, int lines, double most) {
        for (var share = 0.3; share <= 1; share += 0.05) {
            var width = share * most;
            var labels = labels(names, theme, width);
            if (labels.stream().allMatch(label -> label.lines().size() <= lines && whole(label, theme, width))) {
                return labels;
            }
        }
        return List.of();
    }

    private static boolean whole(Label label, Theme theme, double width) {
        var letters = theme.name();
        for (var word : Lettering.words(label.name().text())) {
            if (letters.width(word) > width) {
                return false;
            }
        }
        return true;
    }

    private static List<Label> labels(List<Name> names, Theme theme, double width) {
        var labels = new ArrayList<Label>();
        for (var name : names) {
            labels.add(label(name, theme.name(), theme.note(), width));
        }
        return labels;
    }

    private static Label label(Name name, Lettering letters, Lettering notes, double width) {
        var lines = letters.wrap(name.text(), width);
        var note = name.note();
        var noteWidth = note == null ? 0 : notes.width(note);
        var noteHeight = note == null ? 0 : notes.lineHeight();
        return new Label(
                name,
                lines,
                Math.max(letters.width(lines), noteWidth),
                lines.size() * letters.lineHeight() + noteHeight);
    }
}
