package org.claimbook.job.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimbook.chart.file.PngReader;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.json.JsonFault;
import org.claimbook.exchange.json.JsonText;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// What a picture knows of itself: how it was drawn, and from which claims; as JSON in `claimbook:view`.
///
/// @param book the book's name
/// @param claims that were drawn; empty where they were more than [#MOST_CLAIMS]
/// @param series then these in their place
public record PictureRecord(String book, ViewSettings view, List<DrawnClaim> claims, List<SeriesSum> series) {
    /// How many claims a picture keeps one by one.
    public static final int MOST_CLAIMS = 5000;

    public PictureRecord {
        claims = List.copyOf(claims);
        series = List.copyOf(series);
    }

    static PictureRecord of(String book, ViewSettings view, List<DrawnClaim> drawn) {
        return drawn.size() <= MOST_CLAIMS
                ? new PictureRecord(book, view, drawn, List.of())
                : new PictureRecord(book, view, List.of(), SeriesSum.of(drawn));
    }

    /// Finds what a PNG knows of itself.
    ///
    /// @throws org.claimbook.chart.file.ChartException where the file is no PNG
    /// @throws ExchangeException where it carries no view, or one that cannot be read
    public static PictureRecord read(Path png) {
        var json = PngReader.view(png)
                .orElseThrow(() -> ExchangeException.reading(
                        png, "the picture carries no view; Claimbook did not draw it, or its texts were taken out"));
        return switch (parse(json)) {
            case Parsed.Good<PictureRecord>(var found) -> found;
            case Parsed.Bad<PictureRecord>(var reason) ->
                throw ExchangeException.reading(png, "the view in the picture is not understood: " + reason);
        };
    }

    String json() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("book", book);
        fields.put("view", ViewJson.fields(view));
        if (series.isEmpty()) {
            fields.put("claims", claims.stream().map(PictureRecord::fields).toList());
        } else {
            fields.put("series", series.stream().map(PictureRecord::fields).toList());
        }
        return JsonText.of(fields);
    }

    private static Map<String, String> fields(DrawnClaim claim) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("uid", claim.uid());
        fields.put("series", claim.series());
        fields.put("as_of", claim.asOf());
        fields.put("figure", claim.figure());
        return fields;
    }

    private static Map<String, Object> fields(SeriesSum sum) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("series", sum.series());
        fields.put("claims", sum.claims());
        fields.put("sha256", sum.sha256());
        return fields;
    }

    static Parsed<PictureRecord> parse(String json) {
        return JsonFields.parse(json).then(PictureRecord::record);
    }

    private static Parsed<PictureRecord> record(JsonFields fields) {
        try {
            var inner = fields.needed("view", fields.object("view"));
            var claims = new ArrayList<DrawnClaim>();
            for (var item : fields.items("claims")) {
                claims.add(claim(JsonFields.of(item)));
            }
            var series = new ArrayList<SeriesSum>();
            for (var item : fields.items("series")) {
                series.add(sum(JsonFields.of(item)));
            }
            var book = Objects.requireNonNullElse(fields.text("book"), "");
            return ViewJson.read(inner).map(view -> new PictureRecord(book, view, claims, series));
        } catch (JsonFault e) {
            return Parsed.bad(String.valueOf(e.getMessage()));
        }
    }

    private static DrawnClaim claim(JsonFields fields) throws JsonFault {
        return new DrawnClaim(
                fields.needed("uid", fields.text("uid")),
                fields.needed("series", fields.text("series")),
                Objects.requireNonNullElse(fields.text("as_of"), ""),
                fields.needed("figure", fields.text("figure")));
    }

    private static SeriesSum sum(JsonFields fields) throws JsonFault {
        return new SeriesSum(
                fields.needed("series", fields.text("series")),
                fields.number("claims", 0),
                fields.needed("sha256", fields.text("sha256")));
    }
}
