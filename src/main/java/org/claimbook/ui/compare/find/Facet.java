package org.claimbook.ui.compare.find;

import java.util.Arrays;
import java.util.List;
import org.claimbook.compare.SeriesKey;
import org.jspecify.annotations.Nullable;

/// What tells the comparable figures of one measure apart, in the order in which they are chosen.
public enum Facet {
    SUBJECT,
    PLACE,
    ACCUMULATION,
    SINCE;

    /// A name, an [org.claimbook.model.Accumulation] or an [org.claimbook.model.EdtfDate]; null where claims
    /// name none.
    public @Nullable Object of(SeriesKey key) {
        return switch (this) {
            case SUBJECT -> key.topic().subject();
            case PLACE -> key.topic().place();
            case ACCUMULATION -> key.accumulation();
            case SINCE -> key.start();
        };
    }

    /// Those chosen before this one.
    List<Facet> before() {
        return Arrays.stream(values()).takeWhile(facet -> facet != this).toList();
    }

    List<Facet> after() {
        return Arrays.stream(values()).dropWhile(facet -> facet != this).skip(1).toList();
    }
}
