package org.claimbook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Made-up data of the size and shape of a large real set: 196 places, 1,271 days, three vintages of one compiler, and
/// figures that grow.
///
/// @param csv one claim a row, 16 columns
/// @param mapping how Claimbook is to read it
record BenchData(Path csv, Path mapping) {
    static final int ROWS = 735_072;

    private static final int PLACES = 196;
    private static final String[] MEASURES = {"confirmed", "deaths", "recovered"};
    private static final String[] VINTAGES = {"Count@2020-09-01", "Count@2021-09-01", "Count@2022-09-01"};
    private static final String HEADER = "claim_id,report_title_or_ref,outlet,claimant,measure,unit,subject,place,"
            + "period_start,as_of,qualifier,value_low,value,value_high,source_repo,note\n";
    private static final String MAPPING = """
        {"columns": {"report": {"from": "report_title_or_ref"}, "outlet": {"from": "outlet"},
                     "claimant": {"from": "report_title_or_ref"}, "measure": {"from": "measure"},
                     "unit": {"from": "unit"}, "place": {"from": "place"}, "as_of": {"from": "as_of"},
                     "accumulation": {"constant": "cumulative"}, "period_start": {"constant": "2020-01-22"},
                     "qualifier": {"from": "qualifier"}, "value": {"from": "value"}}}
        """;

    static BenchData write(Path folder) throws IOException {
        var csv = folder.resolve("bench.csv");
        try (var out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            var first = LocalDate.of(2020, 1, 22);
            var line = new StringBuilder();
            for (var row = 0; row < ROWS; row++) {
                var measure = row % 3;
                var place = row / 3 % PLACES;
                var turn = row / (3 * PLACES);
                var vintage = turn % 3;
                var day = turn / 3;
                line.setLength(0);
                line.append(row + 1).append(',').append(VINTAGES[vintage]).append(",Count,Count,");
                line.append(MEASURES[measure])
                        .append(",people,cum,Region number ")
                        .append(place)
                        .append(",,");
                line.append(first.plusDays(day)).append(",exact,,");
                line.append((long) (day + vintage) * (place + 7) * (measure + 1) * 3)
                        .append(",,made,R")
                        .append(place);
                out.append(line).append('\n');
            }
        }
        return new BenchData(csv, Files.writeString(folder.resolve("bench.mapping.json"), MAPPING));
    }
}
