package org.claimbook.chart.look;

import java.awt.Color;
import java.util.List;

/// The styles of series, in the order of their sources.
///
/// Colours are those of Okabe and Ito (2008, "Color Universal Design"), which colour-blind readers tell apart;
/// the ones that work as thin lines come first, yellow is left out, and each is darkened on white, or lightened
/// on dark, until it has contrast enough. Vermilion and grey are darker than theirs: so any two of the seven lie
/// far apart for each kind of colour blindness. Seven colours, five dashes and six marks meet again only at the
/// 211th series.
final class Palette {
    private static final List<Color> COLOURS = List.of(
            new Color(0x0072B2), // blue
            new Color(0xC04E00), // vermilion, darker than theirs
            new Color(0x009E73), // bluish green
            new Color(0xCC79A7), // reddish purple
            new Color(0x56B4E9), // sky blue
            new Color(0xE69F00), // orange
            new Color(0x505050)); // grey, for their black
    private static final List<Glyph> GLYPHS = List.of(Glyph.values());
    private static final List<List<Float>> DASHES = List.of(
            List.of(), List.of(4.5f, 2f), List.of(1.2f, 1.6f), List.of(7f, 1.8f, 1.4f, 1.8f), List.of(9f, 2.2f));
    /// On dark ground lines get as much as letters: thin bright lines look dimmer than dark ones.
    private static final double LINE_CONTRAST = 3;

    private static final double TEXT_CONTRAST = 4.5;

    private Palette() {}

    static SeriesStyle style(int series, Color ground) {
        var colour = COLOURS.get(series % COLOURS.size());
        return new SeriesStyle(
                Contrast.atLeast(colour, ground, Contrast.isLight(ground) ? LINE_CONTRAST : TEXT_CONTRAST),
                Contrast.atLeast(colour, ground, TEXT_CONTRAST),
                GLYPHS.get(series % GLYPHS.size()),
                DASHES.get(series % DASHES.size()));
    }
}
