package org.claimbook.chart.stack;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;

/// What stands at the end of a bar: the stated total, and where its parts do not add up to it, by how much.
///
/// @param rowHeight of lying bars; 0 for standing ones
record StackNotes(Theme theme, BreakdownText text, double rowHeight) {
    private Lettering figures() {
        return rowHeight == 0 ? theme.axisLabel() : fitted(theme.axisLabel());
    }

    private Lettering signs() {
        var letters = theme.name().in(theme.title().colour());
        return rowHeight == 0 ? letters : fitted(letters);
    }

    private Lettering fitted(Lettering letters) {
        var most = letters.font().getSize2D();
        return letters.ofSize(Math.clamp(rowHeight / 1.28, Math.min(most, theme.leastLetters()), most));
    }

    private String sign(Stack stack) {
        return stack.gap() == null ? "" : text.gap(stack.gap());
    }

    private boolean inTwoLines() {
        return rowHeight >= 2.1 * theme.axisLabel().lineHeight();
    }

    /// Of what stands behind a lying bar.
    double width(Stack stack) {
        var total = figures().width(text.total(stack));
        var sign = signs().width(sign(stack));
        return inTwoLines() ? Math.max(total, sign) : total + (sign == 0 ? 0 : sign + 0.6 * theme.base());
    }

    /// Behind a lying bar.
    void draw(Graphics2D g2, Stack stack, double left, double middle) {
        var total = text.total(stack);
        var sign = sign(stack);
        var two = inTwoLines() && !sign.isEmpty();
        var shift = two ? figures().lineHeight() / 2 : 0;
        figures().draw(g2, total, left, middle - shift + figures().midHeight());
        if (!sign.isEmpty()) {
            var x = two || total.isEmpty() ? left : left + figures().width(total) + 0.6 * theme.base();
            signs().draw(g2, sign, x, middle + shift + signs().midHeight());
        }
    }

    /// Of what stands above a standing bar, at most.
    double height(Stack stack) {
        var lines = (stack.total() == null ? 0 : 1) + (stack.gap() == null ? 0 : 1);
        return lines * figures().lineHeight() + 0.6 * theme.base();
    }

    /// Above standing bars: the total where it fits, and a sign, at length where that fits.
    ///
    /// @param slot from one bar to the next
    void drawAbove(Graphics2D g2, List<Stack> stacks, BarSpace space, double slot) {
        var most = slot - 0.4 * theme.base();
        var totals = stacks.stream().allMatch(stack -> figures().width(text.total(stack)) <= most);
        var signs = stacks.stream().allMatch(stack -> signs().width(sign(stack)) <= most);
        for (var i = 0; i < stacks.size(); i++) {
            var stack = stacks.get(i);
            var middle = space.field().getMinX() + (i + 0.5) * slot;
            var bottom = Math.min(
                    space.at(stack.end()), stack.total() == null ? Double.MAX_VALUE : space.at(stack.stated()));
            var arrow = stack.total() != null
                    && stack.total().claim().figure().qualifier().oneSided();
            var baseline = bottom - (arrow ? 0.75 : 0.4) * theme.base();
            if (totals) {
                centre(g2, figures(), text.total(stack), middle, baseline);
                baseline -= text.total(stack).isEmpty() ? 0 : figures().lineHeight();
            }
            var sign = signs || sign(stack).isEmpty() ? sign(stack) : "\u2260";
            centre(g2, signs(), sign, middle, baseline);
        }
    }

    /// On the ground, so that no line runs through it.
    private void centre(Graphics2D g2, Lettering letters, String text, double middle, double baseline) {
        if (text.isEmpty()) {
            return;
        }
        var size = letters.font().getSize2D();
        g2.setPaint(theme.paper());
        g2.fill(new Rectangle2D.Double(
                middle - letters.width(text) / 2, baseline - 0.8 * size, letters.width(text), 0.9 * size));
        letters.draw(g2, text, middle - letters.width(text) / 2, baseline);
    }
}
