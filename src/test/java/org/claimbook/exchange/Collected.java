package org.claimbook.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// Keeps what a reader gives.
record Collected(List<Claim> claims, List<Long> lines, List<Rejection> rejections) implements ClaimSink {
    static Collected from(Path file, @Nullable Mapping mapping) {
        var collected = new Collected(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ClaimTableReader.open(file, mapping).read(collected);
        return collected;
    }

    @Override
    public void claim(long line, Claim claim) {
        claims.add(claim);
        lines.add(line);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }
}
