package org.claimbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;

/// Runs the benchmark and prints its table. The heap is set by the Maven command (512 MB).
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var folder = Files.createTempDirectory("claimbook-bench");
        try {
            var data = BenchData.write(folder);
            System.out.printf(
                    "Java %s, %d processors, heap of at most %d MB; %,d rows, %,d MB of CSV%n%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    BenchData.ROWS,
                    Files.size(data.csv()) >> 20);
            var table = new BenchTable();
            var book = folder.resolve("bench.claimbook");
            ImportBench.run(data, folder, book, table);
            CompareBench.run(book, table);
            CheckBench.run(book, folder, table);
            ChartBench.run(table);
            SearchBench.run(folder, table);
            GridBench.run(book, table);
            KeepBench.run(book, folder, table);
            table.print();
        } finally {
            Platform.exit();
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    /// The middle one of several runs.
    static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
