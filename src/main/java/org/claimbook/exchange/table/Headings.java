package org.claimbook.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The names by which the columns of a file are told apart.
public final class Headings {
    private Headings() {}

    /// As the file has them; where it has one twice, or none, with the place of the column: "value (3)",
    /// "(4)".
    public static List<String> distinct(List<String> header) {
        var names = new ArrayList<String>(header.size());
        for (var column = 0; column < header.size(); column++) {
            var name = header.get(column);
            var clear = !name.isEmpty() && Collections.frequency(header, name) == 1;
            names.add(clear ? name : (name + " (" + (column + 1) + ")").strip());
        }
        return List.copyOf(names);
    }
}
