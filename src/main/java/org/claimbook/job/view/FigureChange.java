package org.claimbook.job.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.model.Grade;
import org.jspecify.annotations.Nullable;

/// A way in which a chart is no more what a picture shows.
///
/// @param claim the uid; null where only a whole series is known to differ
/// @param place the series, and the as-of date: "Oryx, 2024-11-05"
/// @param before the figure in the picture; null where there was none
/// @param after the figure now; null where there is none
public record FigureChange(
        What what,
        @Nullable String claim,
        String place,
        @Nullable String before,
        @Nullable String after) {
    /// What became of a figure.
    public enum What {
        CHANGED("changed"),
        REJECTED("rejected since"),
        DELETED("deleted since"),
        /// The claim stands, but its topic, date or source is not what is compared here, or it is set aside.
        LEFT_OUT("no longer part of this chart"),
        NEW("new"),
        /// Too many claims to tell which.
        SERIES("not the same claims");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    /// "changed: Oryx, 2024-11-05: 3558 → 3600".
    public String sentence() {
        var figures = before == null ? after : after == null ? before : before + " \u2192 " + after;
        return what.words + ": " + place + ": " + figures;
    }

    /// What has changed since a picture was drawn: first what became of its figures, then what is new.
    ///
    /// @param drawn the claims of the same view, as it would be drawn now
    static List<FigureChange> since(PictureRecord picture, List<DrawnClaim> drawn, Book book) {
        if (!picture.series().isEmpty()) {
            return series(picture.series(), SeriesSum.of(drawn));
        }
        var byUid = new LinkedHashMap<String, DrawnClaim>();
        drawn.forEach(claim -> byUid.put(claim.uid(), claim));
        var changes = new ArrayList<FigureChange>();
        for (var claim : picture.claims()) {
            var same = byUid.remove(claim.uid());
            if (same == null) {
                changes.add(gone(claim, book));
            } else if (!same.equals(claim)) {
                var now = same.place().equals(claim.place()) ? "" : " (" + same.place() + ")";
                changes.add(new FigureChange(
                        What.CHANGED, claim.uid(), claim.place(), claim.figure(), same.figure() + now));
            }
        }
        byUid.values()
                .forEach(claim ->
                        changes.add(new FigureChange(What.NEW, claim.uid(), claim.place(), null, claim.figure())));
        return changes;
    }

    private static FigureChange gone(DrawnClaim claim, Book book) {
        var what = book.claims()
                .find(claim.uid())
                .map(found -> found.grade().status() == Grade.Status.REJECTED ? What.REJECTED : What.LEFT_OUT)
                .orElse(What.DELETED);
        return new FigureChange(what, claim.uid(), claim.place(), claim.figure(), null);
    }

    private static List<FigureChange> series(List<SeriesSum> before, List<SeriesSum> after) {
        var now = after.stream()
                .collect(Collectors.toMap(SeriesSum::series, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var changes = new ArrayList<FigureChange>();
        for (var sum : before) {
            var same = now.remove(sum.series());
            if (!sum.equals(same)) {
                changes.add(new FigureChange(
                        What.SERIES, null, sum.series(), claims(sum), same == null ? "none" : claims(same)));
            }
        }
        now.values().forEach(sum -> changes.add(new FigureChange(What.NEW, null, sum.series(), null, claims(sum))));
        return changes;
    }

    private static String claims(SeriesSum sum) {
        return sum.claims() == 1 ? "1 claim" : sum.claims() + " claims";
    }
}
