package org.claimbook.compare;

import java.util.List;
import org.claimbook.compare.Series.Point;
import org.claimbook.model.Coded;

/// How claims of different as-of dates come to stand in one row.
public enum Alignment implements Coded {
    /// Only claims with the same as-of date.
    EXACT {
        @Override
        void place(List<Point> points, long[] days, int within, Places places) {
            placeWhileFresh(points, days, 0, places);
        }
    },
    /// The newest claim at or before the date, not older than so many days.
    LATEST {
        @Override
        void place(List<Point> points, long[] days, int within, Places places) {
            placeWhileFresh(points, days, within, places);
        }
    },
    /// Linear between two claims of one cumulative series; derived, and shown as such.
    INTERPOLATE {
        @Override
        void place(List<Point> points, long[] days, int within, Places places) {
            placeWhileFresh(points, days, 0, places);
            var row = 0;
            for (var next = 1; next < points.size(); next++) {
                row = firstFrom(days, row, day(points, next - 1) + 1);
                for (; row < days.length && days[row] < day(points, next); row++) {
                    places.between(row, next - 1);
                }
            }
        }
    };

    /// Takes what is found for the rows.
    interface Places {
        /// The point stands in the row.
        void at(int row, int point);

        /// The row lies between the point and the next.
        void between(int row, int point);
    }

    /// Finds the rows for the points of one series, in as many steps as there are rows, points and places found.
    ///
    /// @param points one a date, oldest first
    /// @param days of the rows, in days since 1970-01-01, ascending
    /// @param within how many days old a claim may be under [#LATEST]
    abstract void place(List<Point> points, long[] days, int within, Places places);

    private static void placeWhileFresh(List<Point> points, long[] days, int within, Places places) {
        var row = 0;
        for (var point = 0; point < points.size(); point++) {
            var day = day(points, point);
            var end = day + within + 1;
            if (point + 1 < points.size()) {
                end = Math.min(end, day(points, point + 1));
            }
            for (row = firstFrom(days, row, day); row < days.length && days[row] < end; row++) {
                places.at(row, point);
            }
        }
    }

    private static int firstFrom(long[] days, int from, long day) {
        var row = from;
        while (row < days.length && days[row] < day) {
            row++;
        }
        return row;
    }

    private static long day(List<Point> points, int index) {
        return points.get(index).date().toEpochDay();
    }
}
