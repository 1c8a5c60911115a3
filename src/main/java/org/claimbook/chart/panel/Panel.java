package org.claimbook.chart.panel;

import java.awt.Color;
import org.claimbook.chart.plot.NamePlan;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/// One field of several.
///
/// @param heading what it shows; shortened where it is longer than the panel is wide
/// @param note a few words after the heading, left out where there is no room; null for none
/// @param ink of the heading
/// @param plot whose day axis is never drawn: the dates stand under the lowest panel of each column
/// @param name of the series that the heading names, so that it can be clicked on; null for none
public record Panel(String heading, @Nullable String note, Color ink, XYPlot plot, NamePlan.@Nullable Name name) {}
