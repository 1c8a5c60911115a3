package org.claimbook.book.merge.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// A row of one of the copies, its references as uids: ids mean something in one file only.
///
/// @param id in the file that it was read from
public record Row(Table table, long id, String uid, Map<String, @Nullable Object> values) {

    /// The values of some columns.
    public Map<String, @Nullable Object> of(List<String> columns) {
        var some = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> some.put(column, values.get(column)));
        return some;
    }

    @Nullable
    public Object get(String column) {
        return values.get(column);
    }

    /// The text in a column; empty where there is none.
    public String text(String column) {
        var value = values.get(column);
        return value == null ? "" : value.toString();
    }

    /// Whether both rows say the same in these columns.
    ///
    /// @param now turns a uid into that of the row into which it was united
    public boolean says(Row other, List<String> columns, UnaryOperator<String> now) {
        for (var column : columns) {
            var mine = values.get(column);
            var its = other.values.get(column);
            if (table.target(column, kind()) != null && mine != null && its != null) {
                mine = now.apply(mine.toString());
                its = now.apply(its.toString());
            }
            if (!Sql.same(mine, its)) {
                return false;
            }
        }
        return true;
    }

    public boolean says(Row other, UnaryOperator<String> now) {
        return says(other, Groups.of(table).stream().flatMap(List::stream).toList(), now);
    }

    /// What an alias is an alias of; of other tables, some name that says nothing.
    public String kind() {
        return table == Table.ALIAS ? text("kind") : Table.SOURCE.sql();
    }

    /// The columns of a table of one of the copies, to be read by [#read].
    ///
    /// @param schema `main`, `base` or `theirs`
    /// @param as the table's name in the query
    public static String columns(String schema, Table table, String as) {
        return Table.joined(table.columns(), column -> column(schema, table, as, column));
    }

    /// A column as SQL, a reference as the uid of the row that it refers to.
    public static String column(String schema, Table table, String as, String column) {
        var own = as + "." + column;
        if (table == Table.ALIAS && column.equals("target_id")) {
            var uids = new ArrayList<String>();
            for (var kind : List.of(Table.SOURCE, Table.MEASURE, Table.SUBJECT, Table.PLACE)) {
                uids.add("WHEN '" + kind.sql() + "' THEN (SELECT uid FROM " + schema + "." + kind.sql() + " WHERE id = "
                        + own + ")");
            }
            return "CASE " + as + ".kind " + String.join(" ", uids) + " END";
        }
        var target = table.target(column, "");
        return target == null ? own : "(SELECT uid FROM " + schema + "." + target.sql() + " WHERE id = " + own + ")";
    }

    /// The row whose columns begin after so many others; null where a join found none.
    public static @Nullable Row read(Table table, ResultSet result, int after) throws SQLException {
        var columns = table.columns();
        var uid = result.getString(after + columns.indexOf("uid") + 1);
        if (uid == null) {
            return null;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < columns.size(); i++) {
            var value = result.getObject(after + i + 1);
            values.put(columns.get(i), value instanceof Integer number ? (Object) number.longValue() : value);
        }
        var id = result.getLong(after + 1);
        values.remove("id");
        values.remove("uid");
        return new Row(table, id, uid, values);
    }

    /// The row of a uid, in one of the copies.
    public static Optional<Row> find(Sql sql, String schema, Table table, String uid) {
        var query = "SELECT " + columns(schema, table, "own") + " FROM " + schema + "." + table.sql()
                + " AS own WHERE own.uid = ?";
        return sql.list(query, result -> Optional.ofNullable(read(table, result, 0)), uid).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
