package org.claimbook.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimbook.model.Words;

/// One report of the sample book, as its file has it: a head, the text with every quote marked `{id|words}`, and a
/// block
/// of fields for each id. What stands in the block `all` goes for every claim; an empty field takes it back.
///
/// @param head the report's own fields
/// @param body the text without its marks
/// @param claims the fields of each claim by its id, in the file's order
/// @param quotes where each claim's words stand in the body
record SampleText(
        Map<String, String> head, String body, Map<String, Map<String, String>> claims, Map<String, Words> quotes) {
    private static final Pattern MARK = Pattern.compile("\\{([a-z0-9]+)\\|([^}]*)}");

    static SampleText parse(String file) {
        var parts = file.split("(?m)^---\n", 3);
        var quotes = new HashMap<String, Words>();
        var body = unmarked(parts[1].strip(), quotes);
        var claims = new LinkedHashMap<String, Map<String, String>>();
        var all = new HashMap<String, String>();
        for (var block : blocks(parts[2])) {
            if (block.containsKey("all")) {
                all.putAll(block);
            } else {
                var fields = new HashMap<>(all);
                fields.putAll(block);
                fields.values().removeIf(String::isEmpty);
                claims.put(block.getOrDefault("id", ""), fields);
            }
        }
        if (!claims.keySet().equals(quotes.keySet())) {
            throw new IllegalStateException("Marks and claims of a sample report differ: " + parts[0].strip());
        }
        return new SampleText(blocks(parts[0]).getFirst(), body, claims, quotes);
    }

    /// Blocks of `key: value` lines, parted by empty lines; lines that begin with # are comments.
    static List<Map<String, String>> blocks(String text) {
        var blocks = new ArrayList<Map<String, String>>();
        for (var paragraph : text.strip().split("\n\\s*\n", -1)) {
            var block = new LinkedHashMap<String, String>();
            for (var line : paragraph.lines().toList()) {
                var colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    block.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static String unmarked(String marked, Map<String, Words> quotes) {
        var body = new StringBuilder(marked.length());
        var match = MARK.matcher(marked);
        var last = 0;
        while (match.find()) {
            body.append(marked, last, match.start());
            var start = body.length();
            body.append(match.group(2));
            quotes.put(match.group(1), new Words(null, match.group(2), start, body.length()));
            last = match.end();
        }
        return body.append(marked, last, marked.length()).toString();
    }
}
