package org.claimbook.reading.file.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The strings of the JSON-LD of a page, by the names that lead to them: `headline`, `author.name`. Tolerant:
/// what is no JSON yields what can be made out.
final class JsonLd {
    private static final int DEEPEST = 8;
    private static final int LONGEST = 1_000_000;

    private final Map<String, String> values = new HashMap<>();
    private String json = "";
    private int at;

    private JsonLd() {}

    static JsonLd of(Document page) {
        var values = new JsonLd();
        for (var script : page.select("script[type*=ld+json]")) {
            values.read(script.data());
        }
        return values;
    }

    /// The first string that one of these names leads to.
    @Nullable
    String get(String... names) {
        for (var name : names) {
            var value = values.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private void read(String source) {
        json = source.substring(0, Math.min(source.length(), LONGEST));
        at = 0;
        // The name that each open bracket stands under; "" for lists, and for what is no value of a name.
        Deque<String> open = new ArrayDeque<>();
        var name = "";
        while (at < json.length()) {
            var character = json.charAt(at);
            if (character == '"') {
                var string = string();
                if (isName()) {
                    name = string;
                } else {
                    keep(open, name, string);
                    name = "";
                }
                continue;
            }
            switch (character) {
                case '{', '[' -> {
                    open.push(name);
                    name = "";
                }
                case '}', ']' -> {
                    name = "";
                    open.poll();
                }
                case ',' -> name = "";
                default -> {}
            }
            at++;
        }
    }

    private boolean isName() {
        var next = at;
        while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
            next++;
        }
        return next < json.length() && json.charAt(next) == ':';
    }

    private void keep(Deque<String> open, String name, String value) {
        if (open.size() > DEEPEST) {
            return;
        }
        var path = new StringBuilder();
        for (var names = open.descendingIterator(); names.hasNext(); ) {
            var above = names.next();
            if (!above.isEmpty() && !above.equals("@graph")) {
                path.append(above).append('.');
            }
        }
        path.append(name);
        if (name.isEmpty() && !path.isEmpty()) {
            path.setLength(path.length() - 1);
        }
        values.putIfAbsent(path.toString(), value);
    }

    /// The string that begins here; afterwards, the place is behind it.
    private String string() {
        var string = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            var character = json.charAt(at++);
            string.append(character == '\\' && at < json.length() ? escaped() : character);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        var character = json.charAt(at++);
        if (character == 'u' && at + 4 <= json.length()) {
            try {
                var code = Integer.parseInt(json, at, at + 4, 16);
                at += 4;
                return (char) code;
            } catch (NumberFormatException noCode) {
                return '\uFFFD';
            }
        }
        return switch (character) {
            case 'n', 'r', 't' -> ' ';
            default -> character;
        };
    }
}
