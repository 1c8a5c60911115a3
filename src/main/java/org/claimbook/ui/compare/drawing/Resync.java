package org.claimbook.ui.compare.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.event.OverlayChangeListener;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.overlay.OverlayFX;

/// Paints nothing, but brings the two halves of a chart's canvas into step again.
///
/// After each drawing, [ChartCanvas] takes its JavaFX context back to what it was before, while the Java2D
/// side still believes in the last paint, stroke and font, and does not set them anew where the next drawing
/// begins with the same: a
/// white ground after white marks came out black. What no chart uses makes both sides agree.
final class Resync implements OverlayFX {
    private static final Color NO_CHARTS = new Color(1, 2, 3, 4);
    private static final BasicStroke NO_CHARTS_EITHER = new BasicStroke(0.123f);
    private static final Font NOR_THIS = new Font(Font.SERIF, Font.ITALIC, 3);

    @Override
    public void paintOverlay(Graphics2D g2, ChartCanvas canvas) {
        g2.setPaint(NO_CHARTS);
        g2.setStroke(NO_CHARTS_EITHER);
        g2.setFont(NOR_THIS);
    }

    @Override
    public void paintOverlay(Graphics2D g2, ChartPanel panel) {
        // Swing's side of the library, which nobody uses here.
    }

    @Override
    public void addChangeListener(OverlayChangeListener listener) {
        // It never changes.
    }

    @Override
    public void removeChangeListener(OverlayChangeListener listener) {
        // It never changes.
    }
}
