package org.claimbook.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contrast of every colour that app.css gives, in both themes: of text 4.5 : 1 or more, of marks 3 : 1
/// or more.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final String BACKGROUND = "-fx-background-color";

    /// What text without a ground of its own may stand on: the window, a strip, a row under the mouse, a
    /// chosen row.
    private static final List<String> GROUNDS = List.of(
            "-color-bg-default",
            "-color-bg-subtle",
            "-color-bg-default, -color-neutral-subtle",
            "-color-bg-default, -selected");

    /// Lines and shapes that tell something; thin lines between things may be faint.
    private static final List<String> MARKS =
            List.of("-color-fg-muted", "-color-accent-fg", "-color-accent-emphasis", "-color-danger-fg");

    @ParameterizedTest
    @ValueSource(strings = {"primer-light.css", "primer-dark.css"})
    void textStandsOutFromWhatItStandsOn(String theme) {
        var sheets = new Sheets(theme);
        var faint = new ArrayList<String>();
        var checked = 0;
        for (var rule : sheets.rules()) {
            for (var property : List.of("-fx-text-fill", "-fx-prompt-text-fill")) {
                var text = rule.values().get(property);
                if (text != null && !text.equals("transparent")) {
                    for (var ground : grounds(rule, text)) {
                        note(faint, sheets, rule, text, ground, TEXT);
                        checked++;
                    }
                }
            }
        }
        assertFalse(checked < 50, "app.css is read");
        assertEquals("", String.join("\n", faint));
    }

    /// A rule that lays its own ground is read on that; and what is meant for strong grounds, on the accent.
    private static List<String> grounds(Sheets.Rule rule, String text) {
        var own = rule.values().get(BACKGROUND);
        if (own == null && text.equals("-color-fg-emphasis")) {
            return List.of("-color-accent-emphasis", "derive(-color-accent-emphasis, -10%)");
        }
        return own == null || own.equals("transparent") ? GROUNDS : List.of("-color-bg-default, " + own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primer-light.css", "primer-dark.css"})
    void wordsOfButtonsStandOutAlsoUnderTheMouse(String theme) {
        var sheets = new Sheets(theme);
        var faint = new ArrayList<String>();
        for (var rule : sheets.rules()) {
            var text = rule.values().get("-color-button-fg");
            if (text != null) {
                for (var state : List.of("", "-hover", "-pressed")) {
                    var ground = rule.values().getOrDefault("-color-button-bg" + state, "-color-bg-default");
                    note(faint, sheets, rule, text, "-color-bg-default, " + ground, TEXT);
                }
            }
        }
        assertEquals("", String.join("\n", faint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"primer-light.css", "primer-dark.css"})
    void marksStandOutFromTheGround(String theme) {
        var sheets = new Sheets(theme);
        var faint = new ArrayList<String>();
        for (var rule : sheets.rules()) {
            for (var each : rule.values().entrySet()) {
                if (isMark(each) && MARKS.contains(each.getValue())) {
                    for (var ground : GROUNDS) {
                        note(faint, sheets, rule, each.getValue(), ground, MARK);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", faint));
    }

    private static boolean isMark(Map.Entry<String, String> declaration) {
        return List.of("-fx-stroke", "-fx-fill", "-fx-border-color", BACKGROUND).contains(declaration.getKey());
    }

    private static void note(
            List<String> faint, Sheets sheets, Sheets.Rule rule, String colour, String ground, double least) {
        var below = sheets.layers(ground, Color.WHITE);
        var contrast = Contrast.between(Contrast.over(sheets.colour(local(rule, colour)), below), below);
        if (contrast < least) {
            faint.add(String.format(Locale.ROOT, "%s: %s on %s: %.2f", rule.selector(), colour, ground, contrast));
        }
    }

    /// A name that the rule itself gives a colour.
    private static String local(Sheets.Rule rule, String colour) {
        return rule.values().getOrDefault(colour, colour);
    }
}
