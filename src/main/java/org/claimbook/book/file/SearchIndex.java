package org.claimbook.book.file;

import java.util.List;

/// What the code needs to know of the index of the search, which V002__search.sql makes.
public final class SearchIndex {
    public static final List<String> TABLES = List.of("report_search", "claim_search", "name_search");

    private SearchIndex() {}

    /// Whether the book has the index as we know it: not where it is open for reading only, and of an older
    /// schema or a newer one.
    public static boolean isIn(Sql sql) {
        return Schema.version(sql) <= Schema.VERSION
                && sql.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('report_search', 'claim_search',"
                                + " 'name_search')")
                        == TABLES.size();
    }

    /// By what the id of a name in `name_search`, divided by eight, says of which table it is.
    static int rest(Table table) {
        return switch (table) {
            case ALIAS -> 0;
            case SOURCE -> 1;
            case MEASURE -> 2;
            case SUBJECT -> 3;
            case PLACE -> 4;
            default -> throw new IllegalArgumentException("no table of names: " + table);
        };
    }
}
