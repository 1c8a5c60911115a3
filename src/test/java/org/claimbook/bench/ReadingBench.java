package org.claimbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.reading.reader.Reader;

/// How well and how fast reports are read, as a table: on the labelled passages of the project, and on the data of the
/// shared folder where that is there. With arguments, also each fault whose line holds one of them (`""` for all).
final class ReadingBench {
    static final Path OWN = Path.of("src/test/resources/org/claimbook/reading/passages");

    /// Written after the rules, and only measured: who learns from one of them moves it to the others.
    static final Path UNSEEN = Path.of("src/test/resources/org/claimbook/reading/unseen");
    static final Path SHARED = Path.of("../shared/data/reading");

    private final Reader reader = new Reader();
    private final List<String> shown;

    private ReadingBench(List<String> shown) {
        this.shown = shown;
    }

    public static void main(String[] args) throws IOException {
        var bench = new ReadingBench(List.of(args));
        bench.run();
    }

    private void run() throws IOException {
        if (Files.isDirectory(SHARED)) {
            rows();
            passages("examples", SHARED.resolve("examples"));
        } else {
            System.out.println("no shared data in " + SHARED + ": only the passages of the project are read");
        }
        passages("own passages", OWN);
        passages("unseen passages", UNSEEN);
        ReadingSpeed.print(reader, Passage.all(OWN));
    }

    private void rows() throws IOException {
        System.out.printf("%-34s %7s %8s %8s%n", "rows of the shared data", "rows", "right", "wanted");
        var english = ReadingNumbersBench.numbersEnglish(SHARED);
        number("numbers_en", english, "98 %");
        var others = english.without(ReadOtherwise.NUMBERS_ENGLISH.keySet());
        row(ReadingNumbersBench.WITHOUT_OTHERWISE, others.total(), others.right(), "98 %");
        number("numbers_en_icu", ReadingNumbersBench.numbersSpelled(SHARED), "");
        number("numbers_uk_ru", ReadingNumbersBench.numbersCyrillic(SHARED), "95 %");
        number("ranges_en", ReadingNumbersBench.ranges(SHARED), "95 %");
        number("counts_en", ReadingNumbersBench.counts(SHARED), "");
        for (var file : List.of("dates_en", "dates_uk_ru")) {
            var result = ReadingDatesBench.of(SHARED.resolve(file + ".jsonl"));
            row(file, result.total(), result.right(), "90 %");
            faults(result.faults());
        }
        var nonclaims = ReadingNonclaimsBench.of(reader, SHARED.resolve("nonclaims_en.jsonl"));
        row("nonclaims_en, nothing proposed", nonclaims.total(), nonclaims.right(), "97 %");
        faults(nonclaims.faults());
    }

    private void number(String file, ReadingNumbersBench.Score score, String wanted) {
        row(file, score.total(), score.right(), wanted);
        faults(score.wrong());
    }

    private static void row(String name, int total, int right, String wanted) {
        System.out.printf(Locale.ROOT, "%-34s %7d %7.1f%% %8s%n", name, total, 100.0 * right / total, wanted);
    }

    private void passages(String name, Path folder) throws IOException {
        System.out.println();
        var passages = Passage.all(folder);
        for (var language : PassageScore.languages(passages)) {
            var score = new PassageScore();
            passages.stream()
                    .filter(passage -> passage.language().equals(language))
                    .forEach(passage -> score.add(reader, passage));
            System.out.println(score.line(name + " " + language));
            faults(score.faults());
        }
    }

    private void faults(List<String> faults) {
        new ArrayList<>(faults)
                .stream()
                        .filter(fault -> shown.stream().anyMatch(fault::contains))
                        .forEach(fault -> System.out.println("    " + fault));
    }
}
