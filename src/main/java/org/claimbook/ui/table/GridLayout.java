package org.claimbook.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.jspecify.annotations.Nullable;

/// How a grid is laid out: its columns from left to right, which of them are hidden, how wide they are, how
/// many stay when it is scrolled sideways, and the sort. It is kept in the book as a text.
///
/// @param frozen how many of the columns that are shown, from the left
public record GridLayout(List<Place> places, @Nullable Sort sort, int frozen) {
    /// One column's place; width in whole pixels.
    public record Place(String column, int width, boolean hidden) {}

    private static final Pattern PLACE = Pattern.compile("(-?)(\\w+):(\\d{1,4})");
    private static final Pattern SORT = Pattern.compile("([<>])(\\w+)");

    private static final Pattern FROZEN = Pattern.compile("!(\\d{1,2})");

    public GridLayout(List<Place> places, @Nullable Sort sort) {
        this(places, sort, 0);
    }

    public GridLayout {
        places = List.copyOf(places);
    }

    /// Reads what [#toString] wrote; what it does not understand it leaves out, so that a later version's
    /// text serves.
    public static GridLayout parse(String text) {
        var places = new ArrayList<Place>();
        Sort sort = null;
        var frozen = 0;
        for (var word : text.split(" ", -1)) {
            var place = PLACE.matcher(word);
            var order = SORT.matcher(word);
            var first = FROZEN.matcher(word);
            if (place.matches()) {
                places.add(new Place(
                        place.group(2),
                        Integer.parseInt(place.group(3)),
                        !place.group(1).isEmpty()));
            } else if (order.matches()) {
                sort = new Sort(order.group(2), order.group(1).equals(">"));
            } else if (first.matches()) {
                frozen = Integer.parseInt(first.group(1));
            }
        }
        return new GridLayout(places, sort, frozen);
    }

    /// `figure:120 measure:180 -note:200 >as_of !2`: hidden columns with a minus, the sort with `<` upwards,
    /// `>` downwards, two columns frozen.
    @Override
    public String toString() {
        var words = new ArrayList<String>();
        places.forEach(place -> words.add((place.hidden ? "-" : "") + place.column + ":" + place.width));
        if (sort != null) {
            words.add((sort.descending() ? ">" : "<") + sort.column());
        }
        if (frozen > 0) {
            words.add("!" + frozen);
        }
        return String.join(" ", words);
    }
}
