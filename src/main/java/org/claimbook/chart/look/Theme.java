package org.claimbook.chart.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every colour, letter and width of a chart, and the only place where they stand.
///
/// Widths and sizes are in user units, and follow from the base of the [ChartLook].
public final class Theme {
    private static final Color WHITE = new Color(0xFFFFFF);
    private static final Color NIGHT = new Color(0x0D1117);

    /// Least height of a row, in the size of its letters.
    private static final double ROW_LINE = 1.28;

    private final ChartLook look;
    private final boolean dark;

    public Theme(ChartLook look) {
        this.look = look;
        this.dark = look.ground() == ChartLook.Ground.DARK;
    }

    public ChartLook look() {
        return look;
    }

    /// What is painted behind the chart; null for nothing.
    public @Nullable Color ground() {
        return look.ground() == ChartLook.Ground.TRANSPARENT ? null : paper();
    }

    /// The inside of hollow marks.
    public Color paper() {
        return dark ? NIGHT : WHITE;
    }

    public Color grid() {
        return overAny(new Color(dark ? 0x262C36 : 0xE4E7EB));
    }

    /// The line at zero, and the ticks of dates.
    public Color axis() {
        return overAny(new Color(dark ? 0x5A6472 : 0xA3ABB5));
    }

    /// The colour itself; where nothing is painted behind, the thin black that looks like it on white, for on a
    /// darker ground a light line would shine.
    private Color overAny(Color colour) {
        var light = (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
        return ground() == null ? new Color(0, 0, 0, 255 - light) : colour;
    }

    public Lettering title() {
        return lettering(Typefaces.SEMI_BOLD, 1.4, dark ? 0xE6EDF3 : 0x1F2328);
    }

    public Lettering subtitle() {
        return lettering(Typefaces.REGULAR, 1, dark ? 0xA9B3BE : 0x4C555F);
    }

    public Lettering axisLabel() {
        return lettering(Typefaces.REGULAR, 0.94, dark ? 0xA9B3BE : 0x4C555F);
    }

    /// A source's name, at the end of its line and in the legend; in the colour of its series.
    public Lettering name() {
        return lettering(Typefaces.SEMI_BOLD, 0.94, 0);
    }

    /// A name in a crowded legend.
    public Lettering smallName() {
        return lettering(Typefaces.SEMI_BOLD, 0.8, 0);
    }

    /// A name in a row of this height: as large as other names where there is room, but never below what can be read.
    public Lettering nameInRow(double height) {
        var letters = name();
        var size = Math.clamp(height / ROW_LINE, leastLetters(), letters.font().getSize2D());
        return letters.ofSize(size);
    }

    /// The size of the smallest letters that a chart has.
    public double leastLetters() {
        return 0.68 * base();
    }

    /// What a share of the strongest disagreement is painted with.
    ///
    /// @param share -1 for as far below as any, 0 for none, 1 for as far above as any
    public Color disagreement(double share) {
        return Divergence.colour(share, dark);
    }

    /// Black or white, whichever is read more easily on this colour.
    public Color inkOn(Color colour) {
        return Contrast.isLight(colour) ? Color.BLACK : Color.WHITE;
    }

    /// The words under a source's name.
    public Lettering note() {
        return lettering(Typefaces.REGULAR, 0.84, dark ? 0x98A2AE : 0x59636E);
    }

    public Lettering foot() {
        return note();
    }

    public Font plain() {
        return subtitle().font();
    }

    public SeriesStyle series(int index) {
        return Palette.style(index, paper());
    }

    /// The general measure of distances: the size of the axis letters.
    public double base() {
        return look.base();
    }

    public double lineWidth() {
        return 0.165 * base();
    }

    public double markSize() {
        return 0.58 * base();
    }

    /// Outline of a mark, whisker or arrow.
    public double markWidth() {
        return 0.115 * base();
    }

    /// How far the arrow of a one-sided bound reaches from its stated end.
    public double arrowLength() {
        return 1.35 * base();
    }

    public BasicStroke hairline() {
        return new BasicStroke((float) (0.075 * base()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /// How Java2D is to draw: smooth, unhinted, at fractions of a pixel, the same at any scale.
    public static Map<RenderingHints.Key, Object> hints() {
        return Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private Lettering lettering(Font face, double size, int rgb) {
        return new Lettering(face.deriveFont((float) (size * base())), new Color(rgb));
    }
}
