package org.claimbook.ui.look;

import com.sun.javafx.util.Utils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// What the style sheets of a theme and of the app say of colours, read from the very files that the window
/// takes.
final class Sheets {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern DERIVED = Pattern.compile("derive\\((.+),\\s*(-?\\d+)%\\)");

    /// A block of declarations.
    record Rule(String selector, Map<String, String> values) {}

    private final Map<String, String> names = new HashMap<>();
    private final List<Rule> rules;

    /// @param theme file of the theme: "primer-light.css"
    Sheets(String theme) {
        for (var rule : rules("/atlantafx/base/theme/" + theme)) {
            if (rule.selector().equals(".root")) {
                names.putAll(rule.values());
            } else if (rule.selector().equals(".text-input")) {
                rule.values().forEach(names::putIfAbsent);
            }
        }
        rules = rules("/org/claimbook/ui/app.css");
        for (var rule : rules) {
            if (rule.selector().equals(".root")) {
                names.putAll(rule.values());
            }
        }
    }

    /// The app's own rules.
    List<Rule> rules() {
        return rules;
    }

    private static List<Rule> rules(String file) {
        try (var in = Objects.requireNonNull(Sheets.class.getResourceAsStream(file), file)) {
            var text = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
            var rules = new ArrayList<Rule>();
            RULE.matcher(text).results().forEach(found -> {
                var values = new HashMap<String, String>();
                for (var declaration : found.group(2).split(";", -1)) {
                    var parts = declaration.split(":", 2);
                    if (parts.length == 2) {
                        values.put(parts[0].strip(), parts[1].strip());
                    }
                }
                rules.add(new Rule(found.group(1).strip().replaceAll("\\s+", " "), values));
            });
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colour that stands behind a value: "#0969da", "-color-accent-fg", "derive(-color-accent-fg,
    /// -10%)".
    Color colour(String value) {
        var text = value.strip();
        var derived = DERIVED.matcher(text);
        if (derived.matches()) {
            return Utils.deriveColor(colour(derived.group(1)), Integer.parseInt(derived.group(2)) / 100.0);
        }
        if (text.startsWith("-")) {
            return colour(Objects.requireNonNull(names.get(text), text));
        }
        return Color.web(text);
    }

    /// What is seen of layers that lie on each other, "-hairline, -color-bg-default", on this ground.
    Color layers(String value, Color ground) {
        var seen = ground;
        for (var layer : value.split(",(?![^(]*\\))", -1)) {
            seen = Contrast.over(colour(layer), seen);
        }
        return seen;
    }
}
