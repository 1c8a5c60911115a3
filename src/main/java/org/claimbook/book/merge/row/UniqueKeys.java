package org.claimbook.book.merge.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// What no two rows of a table may share, besides uids.
public final class UniqueKeys {
    private UniqueKeys() {}

    /// The columns, or sets of them, that no two rows share.
    public static List<List<String>> of(Table table) {
        return switch (table) {
            case SOURCE, SUBJECT, PLACE -> List.of(List.of("name_key"));
            case MEASURE -> List.of(List.of("name_key", "unit"));
            case ALIAS -> List.of(List.of("kind", "name_key"), List.of("kind", "other_uid"));
            case LINK -> List.of(List.of("from_id", "to_id", "kind"));
            case SAVED_VIEW -> List.of(List.of("name"));
            default -> List.of();
        };
    }

    /// Another row that has what no two rows may share.
    ///
    /// @param values with ids; what is not in them is not looked at
    /// @param self the id of the row that is to have them; 0 for a new one
    public static OptionalLong holder(Sql sql, Table table, Map<String, @Nullable Object> values, long self) {
        for (var key : of(table)) {
            if (key.stream().allMatch(column -> values.get(column) != null)) {
                var arguments = new ArrayList<@Nullable Object>();
                key.forEach(column -> arguments.add(values.get(column)));
                arguments.add(self);
                var found = sql.find(
                        "SELECT id FROM main." + table.sql() + " WHERE " + String.join(" = ? AND ", key)
                                + " = ? AND id <> ?",
                        arguments.toArray());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalLong.empty();
    }
}
