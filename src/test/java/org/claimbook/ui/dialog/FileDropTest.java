package org.claimbook.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDropTest {
    @ParameterizedTest
    @CsvSource({
        "a.csv, TABLES",
        "A.XLSX, TABLES",
        "book.json, TABLES",
        "a.claimbook, BOOKS",
        "a.txt, REPORTS",
        "a.HTML, REPORTS",
        "a.pdf, REPORTS",
        "chart.png,",
        "csv,"
    })
    void aFileGoesWhereItsNameSays(String name, FileDrop place) {
        assertEquals(
                place == null ? List.of() : List.of(place),
                Arrays.stream(FileDrop.values())
                        .filter(one -> one.takes(Path.of("/home/kateryna", name)))
                        .toList());
    }
}
