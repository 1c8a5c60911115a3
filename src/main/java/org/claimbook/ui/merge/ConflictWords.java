package org.claimbook.ui.merge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.book.merge.Conflict;
import org.claimbook.model.EdtfDate;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Says conflicts in the reader's language: what they are about, and what each side has.
record ConflictWords(Messages messages, Show show) {
    private static final Set<String> NUMBERS = Set.of("value", "low", "high");
    private static final Set<String> DATES = Set.of("as_of", "period_start", "published");
    private static final int NAMED = 3;

    /// "Claim · figure": of which table, and which of its columns.
    String about(Conflict conflict) {
        return table(conflict) + " · " + fields(conflict);
    }

    String table(Conflict conflict) {
        return capital(messages.word("history.table", conflict.table()));
    }

    /// "figure", "claimant, as of"; or who deleted the row.
    private String fields(Conflict conflict) {
        if (conflict.ours() == null) {
            return messages.get("conflicts.goneHere");
        }
        if (conflict.theirs() == null) {
            return messages.get("conflicts.goneThere");
        }
        if (conflict.fields().contains("value")) {
            return messages.get("conflicts.figure");
        }
        return conflict.fields().stream()
                .limit(NAMED)
                .map(field -> messages.word("history.column", field))
                .collect(Collectors.joining(", "));
    }

    /// What happened, in a sentence.
    String sentence(Conflict conflict) {
        if (conflict.ours() == null) {
            return messages.get("conflicts.says.goneHere");
        }
        if (conflict.theirs() == null) {
            return messages.get("conflicts.says.goneThere");
        }
        if (conflict.base() == null) {
            return messages.get("conflicts.says.bothNew");
        }
        return messages.get("conflicts.says.both");
    }

    /// The fields that any side has a value in, those that somebody changed first.
    List<String> shown(Conflict conflict) {
        var sides = sides(conflict);
        var fields = new LinkedHashSet<>(conflict.fields());
        sides.forEach(side -> fields.addAll(side.keySet()));
        return fields.stream()
                .filter(field -> sides.stream().anyMatch(side -> side.containsKey(field)))
                .sorted(Comparator.comparing(field -> isSame(sides, field)))
                .toList();
    }

    private static boolean isSame(List<Map<String, String>> sides, String field) {
        var first = sides.getFirst().get(field);
        return sides.stream().allMatch(side -> Objects.equals(side.get(field), first));
    }

    private static List<Map<String, String>> sides(Conflict conflict) {
        return Stream.of(
                        Optional.ofNullable(conflict.base()),
                        Optional.ofNullable(conflict.ours()),
                        Optional.ofNullable(conflict.theirs()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// As the column is called where claims are shown.
    String column(String table, String field) {
        var name = field.replaceFirst("_id$", "");
        var ofClaims = table.equals("claim") ? messages.word("claims.column", name) : name;
        return capital(ofClaims.equals(name) ? messages.word("history.column", field) : ofClaims);
    }

    /// A value as people read it; "–" for none.
    String value(String table, String field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        if (NUMBERS.contains(field)) {
            return show.number(new BigDecimal(value));
        }
        if (DATES.contains(field)) {
            return show.date(EdtfDate.parse(value).orThrow());
        }
        return messages.word(group(table, field), value);
    }

    /// Where the words of a column of codes stand.
    private static String group(String table, String field) {
        return switch (field) {
            case "kind" ->
                switch (table) {
                    case "link" -> "history.link";
                    case "alias" -> "history.table";
                    default -> "names.kind";
                };
            case "as_of_basis" -> "claims.basis";
            default -> "claims." + field;
        };
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1);
    }
}
