package org.claimbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.claimbook.ui.look.Contrast;

/// Looks for texts that stand out too little from the grounds that lie beneath them. Charts draw their own,
/// and what is switched off may be faint.
final class FaintTexts implements Look {
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");
    private static final double TEXT = 4.5;
    /// Of large letters WCAG asks less.
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 24;

    private final Faults faults = new Faults();
    private final int least;
    private int looked;

    FaintTexts() {
        this(300);
    }

    /// @param least with fewer texts something has not been shown
    FaintTexts(int least) {
        this.least = least;
    }

    @Override
    public void at(List<Node> roots, String where) {
        roots.forEach(root -> SaidWords.walk(root, node -> {
            if (node instanceof Text text
                    && !text.getText().isBlank()
                    && isInSight(text)
                    && !isOff(text)
                    && text.getFill() instanceof Color fill) {
                looked++;
                var seen = seen(text, fill);
                if (seen < (text.getFont().getSize() >= LARGE ? LARGE_TEXT : TEXT)) {
                    faults.add(String.format(Locale.ROOT, "%s, %.2f : 1", told(text), seen), where);
                }
            }
        }));
    }

    @Override
    public List<String> faults() {
        return looked < least ? List.of("there were only " + looked + " texts to look at") : faults.told();
    }

    /// Whether its middle lies within all that it stands in; what is scrolled away is not seen.
    static boolean isInSight(Node node) {
        var middle = node.localToScene(node.getBoundsInLocal());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            var at = each.sceneToLocal(middle.getCenterX(), middle.getCenterY());
            if (at == null || (each instanceof Region && !each.getLayoutBounds().contains(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOff(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            // Items of menus are only called so.
            if (each.isDisabled()
                    || each.getOpacity() == 0
                    || each.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    private static double seen(Text text, Color fill) {
        var opacity = 1.0;
        for (Node each = text; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        var ground = ground(text);
        return Contrast.between(Contrast.over(fill.deriveColor(0, 1, 1, opacity), ground), ground);
    }

    /// What lies beneath the middle of a text, from the outermost ground inwards.
    private static Color ground(Text text) {
        var around = new ArrayList<Region>();
        for (Node each = text.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region) {
                around.addFirst(region);
            }
        }
        var bounds = text.localToScene(text.getBoundsInLocal());
        var ground = Color.WHITE;
        for (var region : around) {
            var background = region.getBackground();
            var at = region.sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
            if (background != null && at != null) {
                for (var layer : background.getFills()) {
                    var inset = layer.getInsets();
                    var inside = at.getX() >= inset.getLeft()
                            && at.getX() <= region.getWidth() - inset.getRight()
                            && at.getY() >= inset.getTop()
                            && at.getY() <= region.getHeight() - inset.getBottom();
                    if (inside && layer.getFill() instanceof Color colour) {
                        ground = Contrast.over(colour, ground);
                    }
                }
            }
        }
        return ground;
    }

    private static String told(Text text) {
        var parent = text.getParent();
        var outer = parent == null ? null : parent.getParent();
        var words = text.getText().length() > 30 ? text.getText().substring(0, 30) : text.getText();
        return "“" + words + "”" + (parent == null ? "" : " of " + parent.getStyleClass())
                + (outer == null ? "" : " in " + outer.getStyleClass());
    }
}
