package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// What is counted, whose, and where: by name.
///
/// @param measure name of what is counted; null only while a claim is still being keyed in
/// @param unit what the measure counts in ("people"); empty where none is given
public record Topic(
        @Nullable String measure,
        String unit,
        @Nullable String subject,
        @Nullable String place) {
    public Topic withMeasure(@Nullable String changed) {
        return new Topic(changed, unit, subject, place);
    }

    public Topic withUnit(String changed) {
        return new Topic(measure, changed, subject, place);
    }

    public Topic withSubject(@Nullable String changed) {
        return new Topic(measure, unit, changed, place);
    }

    public Topic withPlace(@Nullable String changed) {
        return new Topic(measure, unit, subject, changed);
    }
}
