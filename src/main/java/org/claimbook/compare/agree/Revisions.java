package org.claimbook.compare.agree;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How often, how far and how late a source revises its figures.
///
/// A revision is another figure of the same source and key for the same as-of date, published on a later day
/// ([org.claimbook.compare.Series#isRevision]): of n figures that follow each other for one date, n − 1 are
/// revisions. Of what a source says on one day, the claim that stands is looked at. A figure that only says less
/// than the one before, and does not contradict it ("over 20,000" after 20,842), is none, and what comes next is
/// still held against that one.
///
/// @param figures for how many keys and as-of dates it has a figure at all
/// @param revisions how many there are of these figures
/// @param medianSize of |2(b − a) / (a + b)|, over the revisions from point to point or from one end to another
/// of the same kind of bound; null where there are none
/// @param medianChange the same with its sign: above 0 where the source mostly revises upwards
/// @param medianLagDays of the days from the publication of a figure to that of the one that replaced it; null
/// where nothing was revised
/// @param largestSize the largest |2(b − a) / (a + b)|
public record Revisions(
        String source,
        int figures,
        int revisions,
        @Nullable BigDecimal medianSize,
        @Nullable BigDecimal medianChange,
        @Nullable BigDecimal medianLagDays,
        @Nullable BigDecimal largestSize) {}
