package org.claimbook.chart.grid;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.model.Qualifier;

/// The key under a heat map: the scale of its colours, what the numbers say, what the corners mean, and which
/// dates are left out; each sentence in a line of its own where they do not fit side by side.
///
/// @param cells painter of the field
/// @param drawn the cells of the field
/// @param stretch of which each column is the last date; empty where no dates are left out
record HeatKey(Theme theme, CellPainter cells, List<HeatCell> drawn, String stretch) {
    private static final int STEPS = 60;
    /// ln 2.
    private static final BigDecimal TWICE = new BigDecimal("0.69");

    private Lettering letters() {
        return theme.note();
    }

    private double barWidth() {
        return 11 * theme.base();
    }

    private double barHeight() {
        return 0.75 * theme.base();
    }

    private double gap() {
        return 1.6 * theme.base();
    }

    private boolean has(Qualifier one) {
        return drawn.stream()
                .map(HeatCell::qualifier)
                .anyMatch(qualifier -> qualifier == one || qualifier == Qualifier.BETWEEN);
    }

    private List<String> sentences() {
        var words = new Wording(theme.look().locale());
        var sentences = new ArrayList<String>();
        sentences.add(words.say("heat.key.twice", words.number(TWICE), words.number(TWICE.negate())));
        var least = has(Qualifier.AT_LEAST);
        var most = has(Qualifier.AT_MOST);
        if (least || most) {
            sentences.add(words.say(least && most ? "heat.key.both" : least ? "heat.key.least" : "heat.key.most"));
        }
        if (!stretch.isEmpty()) {
            sentences.add(words.say("heat.key.last", stretch));
        }
        return sentences;
    }

    /// The sentences in lines beside the scale, each no wider than is left.
    private List<String> lines(double width) {
        var room = width - barWidth() - gap();
        var lines = new ArrayList<String>();
        for (var sentence : sentences()) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            var longer = last.isEmpty() ? sentence : last + " \u00B7 " + sentence;
            if (!last.isEmpty() && letters().width(longer) <= room) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.addAll(letters().wrap(sentence, room));
            }
        }
        return lines;
    }

    double height(double width) {
        var bar = barHeight() + letters().lineHeight();
        return 0.9 * theme.base()
                + Math.max(bar, lines(width).size() * letters().lineHeight());
    }

    void draw(Graphics2D g2, double left, double top, double width) {
        var y = top + 0.9 * theme.base();
        for (var step = 0; step < STEPS; step++) {
            var share = 2 * (step + 0.5) / STEPS - 1;
            g2.setPaint(theme.disagreement(share));
            var from = left + barWidth() * step / STEPS;
            // Strips overlap, so that no ground shines between them.
            var wide = barWidth() / STEPS * (step == STEPS - 1 ? 1 : 1.5);
            g2.fill(new Rectangle2D.Double(from, y, wide, barHeight()));
        }
        var words = new Wording(theme.look().locale());
        var end = BigDecimal.valueOf(cells.reach()).stripTrailingZeros();
        var below = y + barHeight();
        var lowest = cells.beyond() ? "\u2264\u2009" + words.number(end.negate()) : words.number(end.negate());
        letters().draw(g2, List.of(lowest), left, below);
        letters().draw(g2, List.of("0"), left + barWidth() / 2 - letters().width("0") / 2, below);
        var highest = (cells.beyond() ? "\u2265\u2009+" : "+") + words.number(end);
        letters().draw(g2, List.of(highest), left + barWidth() - letters().width(highest), below);
        letters().draw(g2, lines(width), left + barWidth() + gap(), y - 0.25 * theme.base());
    }
}
