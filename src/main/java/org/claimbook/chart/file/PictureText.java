package org.claimbook.chart.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// What a picture says about itself, for machines and for those who cannot see it.
///
/// @param description the alternative text
/// @param sources who claims what it shows
/// @param view the view that it was drawn from, as JSON; null where there is none
/// @param created when; in a reproducible build from [#time]
public record PictureText(
        String title,
        String description,
        List<String> sources,
        @Nullable String view,
        Instant created) {
    /// The keyword of the view.
    static final String VIEW = "claimbook:view";

    private static final String SOFTWARE = "Claimbook";

    public PictureText {
        sources = List.copyOf(sources);
    }

    /// The time to write into a picture: that of the environment's `SOURCE_DATE_EPOCH` (seconds since 1970;
    /// reproducible-builds.org), or else now, to the second.
    public static Parsed<Instant> time(Map<String, String> environment, Instant now) {
        var epoch = environment.get("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return Parsed.good(now.truncatedTo(ChronoUnit.SECONDS));
        }
        return epoch.strip().matches("\\d{1,11}")
                ? Parsed.good(Instant.ofEpochSecond(Long.parseLong(epoch.strip())))
                : Parsed.bad("expected SOURCE_DATE_EPOCH to be a number of seconds");
    }

    /// By the keywords of PNG, in the order in which they are written. `Source` would mean a device, so the sources
    /// have a name of our own.
    Map<String, String> byKeyword() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Title", title);
        texts.put("Description", description);
        texts.put("Software", SOFTWARE);
        var time = OffsetDateTime.ofInstant(created, ZoneOffset.UTC);
        texts.put("Creation Time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        texts.put("claimbook:sources", String.join("\n", sources));
        if (view != null) {
            texts.put(VIEW, view);
        }
        return texts;
    }
}
