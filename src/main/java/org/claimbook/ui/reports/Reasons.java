package org.claimbook.ui.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Says in plain words why a claim reads as it does: how it hangs together with others, and the rules that
/// found its parts (key `rule.ID`). A rule without words is left out: a book may have been read by a newer
/// Claimbook.
final class Reasons {
    private static final String RULE = "rule";

    /// The parts of which a reader of the table wonders most where they are from.
    private static final List<String> DOUBTED = List.of("claimant", "as_of", "period_start", "accumulation", "place");

    /// Rules that take a part from the words beside its number, where whoever reads the claim sees it as
    /// well. Telling of them in every line would hide what is inherited, held over or assumed.
    static final Set<String> PLAIN = Set.of(
            "number.digits",
            "number.words",
            "number.magnitude",
            "number.qualifier-before",
            "number.qualifier-after",
            "number.range-between",
            "number.range-from",
            "number.range-to",
            "number.range-dash",
            "thing.noun",
            "thing.unit",
            "speech.subject-before",
            "speech.subject-after",
            "speech.counted-by",
            "speech.passive-by",
            "speech.according-to",
            "speech.own-figures",
            "speech.in-document",
            "speech.channel",
            "period.cue",
            "period.as-of",
            "period.place-name",
            "period.place-noun");

    private final Messages messages;
    private final Show show;

    Reasons(Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    /// In one line, each reason once, without those of [#PLAIN].
    String line(ClaimLine line) {
        var reasons = new ArrayList<>(links(line));
        var rules = rules(line.claim().readBy());
        rules.values().removeIf(PLAIN::contains);
        Stream.concat(DOUBTED.stream(), rules.keySet().stream())
                .distinct()
                .filter(rules::containsKey)
                .flatMap(part -> words(Objects.requireNonNull(rules.get(part))).stream())
                .forEach(reasons::add);
        return reasons.stream().distinct().collect(Collectors.joining("; "));
    }

    /// All of them, with the part that each rule gave, a line each; null for nothing.
    @Nullable
    String tip(ClaimLine line) {
        var lines = new ArrayList<>(links(line));
        rules(line.claim().readBy())
                .forEach((part, rule) ->
                        words(rule).forEach(words -> lines.add(messages.get("reports.part", part(part), words))));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private List<String> links(ClaimLine line) {
        var reasons = new ArrayList<String>();
        if (line.rounded() != null) {
            reasons.add(messages.get("reports.why.rounds", show.figure(line.rounded())));
        }
        if (line.parts() > 0) {
            reasons.add(messages.count("reports.why.total", line.parts()));
        }
        return reasons;
    }

    private String part(String code) {
        var title = messages.word("claims.column", code);
        return title.equals(code) ? messages.word("reports.part", code) : title;
    }

    private List<String> words(String rule) {
        var words = messages.word(RULE, rule);
        return words.equals(rule) ? List.of() : List.of(words);
    }

    /// What [org.claimbook.model.Claim#readBy] holds: a JSON object of plain words, part to rule.
    static Map<String, String> rules(@Nullable String readBy) {
        var rules = new LinkedHashMap<String, String>();
        if (readBy != null) {
            var words = readBy.split("\"", -1);
            for (var at = 1; at + 2 < words.length; at += 4) {
                rules.put(words[at], words[at + 2]);
            }
        }
        return rules;
    }
}
