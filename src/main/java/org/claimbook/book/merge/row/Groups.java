package org.claimbook.book.merge.row;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.file.Table;

/// The columns of a table that belong together, and so are taken from one side or the other as a whole.
///
/// A figure of one side's qualifier and the other's value would be nobody's, and the tables would
/// refuse it.
public final class Groups {
    private static final List<String> NAME = List.of("name", "name_key");

    /// The tables whose rows are known by name.
    public static final List<Table> NAMED = List.of(Table.SOURCE, Table.MEASURE, Table.SUBJECT, Table.PLACE);

    private Groups() {}

    /// Every column but `id` and `uid`, each in one group.
    public static List<List<String>> of(Table table) {
        var together = together(table);
        var groups = new ArrayList<>(together);
        table.columns().stream()
                .filter(column -> !column.equals("id") && !column.equals("uid"))
                .filter(column -> together.stream().noneMatch(group -> group.contains(column)))
                .map(List::of)
                .forEach(groups::add);
        return groups;
    }

    private static List<List<String>> together(Table table) {
        return switch (table) {
            case SOURCE, MEASURE, SUBJECT, PLACE -> List.of(NAME);
            case REPORT -> List.of(List.of("body", "body_sha256"));
            case REPORT_FILE -> List.of(List.of("sha256", "bytes"));
            case ALIAS -> List.of(List.of("kind", "target_id"), List.of("name", "name_key", "other_uid"));
            case CLAIM ->
                List.of(
                        List.of("stated", "qualifier", "value", "low", "high"),
                        List.of("quote", "quote_start", "quote_end"),
                        List.of("accumulation", "period_start"),
                        List.of("as_of", "as_of_basis"),
                        List.of("rank", "rank_reason"));
            case LINK -> List.of(List.of("from_id", "to_id", "kind"));
            case DISMISSAL -> List.of(List.of("rule", "claims", "figures", "reason", "at"));
            case CONFLICT -> List.of(List.of("table_name", "row_uid", "fields", "base", "ours", "theirs"));
            default -> List.of();
        };
    }

    /// What is kept of a whole row in a conflict: not the text of a report or file, for the row itself
    /// stands.
    public static List<String> told(Table table) {
        return table.columns().stream()
                .filter(column ->
                        !List.of("id", "uid", "name_key", "body", "bytes").contains(column))
                .toList();
    }
}
