package org.claimbook.job.read;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimbook.reading.Proposal.Part;

/// The ids of the rules that found a claim, as a book keeps them: a JSON object from part to rule.
final class RuleIds {
    private RuleIds() {}

    static String json(Map<Part, String> rules) {
        return rules.entrySet().stream()
                .map(rule -> quoted(rule.getKey().code()) + ":" + quoted(rule.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// RFC 8259, section 7.
    private static String quoted(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
