package org.claimbook.ui.compare.table;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimbook.compare.Matrix;
import org.claimbook.job.table.MatrixFile;
import org.claimbook.job.table.MatrixMarkdown;
import org.claimbook.job.table.MatrixMarkdown.Notation;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// Writes the matrix that is shown to a file, or as Markdown. On the FX thread, but for the writing itself.
public final class TableExport {
    /// A kind of file.
    public enum Format {
        CSV("csv"),
        WORKBOOK("xlsx");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    private final Supplier<Optional<Matrix>> shown;
    private final Work work;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;

    /// @param shown the matrix that is shown; empty where there is nothing in it
    public TableExport(Supplier<Optional<Matrix>> shown, Work work, Choosers choosers, Messages messages, Show show) {
        this.shown = shown;
        this.work = work;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
    }

    boolean isPossible() {
        return shown.get().isPresent();
    }

    /// Asks for a place, and writes the file there.
    ///
    /// @param said is told when it is written
    public void write(Format format, Consumer<String> said) {
        shown.get().ifPresent(matrix -> {
            var title = messages.get(format == Format.CSV ? "compare.table.csv" : "compare.table.xlsx");
            var kind = messages.get(format == Format.CSV ? "export.csv.file" : "compare.table.xlsxFile");
            choosers.save(title, suggestedName(matrix), Choosers.Kind.of(kind, format.ending))
                    .ifPresent(file -> write(matrix, file, said));
        });
    }

    private void write(Matrix matrix, Path file, Consumer<String> said) {
        work.analyse(
                () -> {
                    MatrixFile.write(matrix, file);
                    return file;
                },
                written -> said.accept(messages.get("compare.table.written", written.getFileName())));
    }

    private static String suggestedName(Matrix matrix) {
        var measure = matrix.question().key().topic().measure();
        return Objects.requireNonNullElse(measure, "table").replaceAll("[\\\\/:*?\"<>|]+", " ");
    }

    /// The table in the window's language; empty where nothing is shown.
    ///
    /// @param newestFirst whether the last date stands on top
    public String markdown(boolean newestFirst) {
        var notation = new Notation(
                this::word, show::date, show::figure, show::number, days -> messages.get("compare.gap", days));
        return shown.get()
                .map(matrix -> MatrixMarkdown.text(matrix, newestFirst, notation))
                .orElse("");
    }

    private String word(String code) {
        return switch (code) {
            case "date" -> messages.get("compare.asOf");
            case "difference" -> messages.get("compare.difference");
            case "ratio" -> messages.get("compare.ratio");
            case "relation" -> messages.get("compare.relation");
            case "spread" -> messages.get("compare.spread");
            case "max/min" -> messages.get("compare.maxOverMin");
            case "origins" -> messages.get("compare.origins");
            default -> messages.word("compare.relation", code);
        };
    }
}
