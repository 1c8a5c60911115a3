package org.claimbook.job.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimbook.model.text.Sha256;

/// What a picture keeps of a series in place of its claims, where these are too many.
///
/// @param claims how many
/// @param sha256 of a line a claim: uid, as-of date and figure, with tabs between, and a line feed; in UTF-8,
/// by the order of the uids
public record SeriesSum(String series, int claims, String sha256) {
    static List<SeriesSum> of(Collection<DrawnClaim> claims) {
        var bySeries = new LinkedHashMap<String, List<DrawnClaim>>();
        claims.forEach(claim ->
                bySeries.computeIfAbsent(claim.series(), _ -> new ArrayList<>()).add(claim));
        return bySeries.entrySet().stream()
                .map(series -> new SeriesSum(series.getKey(), series.getValue().size(), sum(series.getValue())))
                .toList();
    }

    private static String sum(List<DrawnClaim> claims) {
        var lines = claims.stream()
                .sorted(Comparator.comparing(DrawnClaim::uid))
                .map(claim -> claim.uid() + "\t" + claim.asOf() + "\t" + claim.figure() + "\n");
        var digest = Sha256.digest();
        lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
