package org.claimbook.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.jspecify.annotations.Nullable;

/// How a grid is laid out: its columns from left to right, which of them are hidden, how wide they are, and the sort.
/// It is kept in the book as a text.
public record GridLayout(List<Place> places, @Nullable Sort sort) {
    /// One column's place; width in whole pixels.
    public record Place(String column, int width, boolean hidden) {}

    private static final Pattern PLACE = Pattern.compile("(-?)(\\w+):(\\d{1,4})");
    private static final Pattern SORT = Pattern.compile("([<>])(\\w+)");

    public GridLayout {
        places = List.copyOf(places);
    }

    /// Reads what [#toString] wrote; what it does not understand it leaves out, so that a later version's text serves.
    public static GridLayout parse(String text) {
        var places = new ArrayList<Place>();
        Sort sort = null;
        for (var word : text.split(" ", -1)) {
            var place = PLACE.matcher(word);
            var order = SORT.matcher(word);
            if (place.matches()) {
                places.add(new Place(
                        place.group(2),
                        Integer.parseInt(place.group(3)),
                        !place.group(1).isEmpty()));
            } else if (order.matches()) {
                sort = new Sort(order.group(2), order.group(1).equals(">"));
            }
        }
        return new GridLayout(places, sort);
    }

    /// `figure:120 measure:180 -note:200 >as_of`: hidden columns with a minus, the sort with `<` upwards, `>`
    /// downwards.
    @Override
    public String toString() {
        var words = new ArrayList<String>();
        places.forEach(place -> words.add((place.hidden ? "-" : "") + place.column + ":" + place.width));
        if (sort != null) {
            words.add((sort.descending() ? ">" : "<") + sort.column());
        }
        return String.join(" ", words);
    }
}
