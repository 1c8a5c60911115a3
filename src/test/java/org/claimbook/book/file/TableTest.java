package org.claimbook.book.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    private Path folder;

    @Test
    void theTablesAndTheirColumnsAreThoseOfTheSchema() throws SQLException {
        var file = folder.resolve("a.claimbook");
        Book.create(file).close();
        assertEquals(
                Arrays.stream(Table.values()).map(Table::sql).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(texts(
                        file,
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE"
                                + " 'sqlite%'")));
        for (var table : Table.values()) {
            assertEquals(table.columns(), texts(file, "SELECT name FROM pragma_table_info('" + table.sql() + "')"));
        }
    }

    @Test
    void everyReferenceOfTheSchemaIsKnown() throws SQLException {
        var file = folder.resolve("a.claimbook");
        Book.create(file).close();
        for (var table : Table.content()) {
            for (var reference : texts(
                    file, "SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('" + table.sql() + "')")) {
                var space = reference.indexOf(' ');
                assertEquals(
                        Table.named(reference.substring(space + 1)), table.target(reference.substring(0, space), ""));
            }
        }
        assertEquals(Table.PLACE, Table.ALIAS.target("target_id", "place"));
    }

    private static List<String> texts(Path file, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
