package org.claimbook.reading.thing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.reading.Document;
import org.claimbook.reading.KnownName;
import org.claimbook.reading.lexicon.Table;

/// Names what is counted: by the text's words, or by the book's own name where it knows them.
final class Measures {
    private final Document doc;
    private final Map<String, KnownName> known = new HashMap<>();

    /// What is counted, and in what unit.
    record Named(String name, String unit) {}

    Measures(Document doc, Collection<KnownName> names) {
        this.doc = doc;
        for (var name : names) {
            if (name.kind() == NameKind.MEASURE) {
                known.putIfAbsent(NameKey.of(name.form()), name);
            }
        }
    }

    /// @param from of the noun phrase
    /// @param to exclusive
    Named of(int from, int to, String unit) {
        var end = withState(to);
        var words = words(from, end);
        for (var form : new String[] {words, words(from, to)}) {
            var name = known.get(NameKey.of(form));
            if (name != null) {
                return new Named(name.name(), name.unit());
            }
        }
        return new Named(words, unit);
    }

    /// "Soldiers killed": what befell those counted is a part of the name.
    private int withState(int to) {
        if (to < doc.size() && to < doc.sentence(to - 1).to()) {
            var state = doc.hit(to, Table.STATES);
            return state == null ? to : state.to();
        }
        return to;
    }

    /// In small letters, but for abbreviations: "MLRS systems", "UAVs". Where the whole sentence is in capitals, none
    /// is told.
    private String words(int from, int to) {
        var words = doc.words(from, to).replaceAll("\\s+", " ");
        var sentence = doc.sentence(from);
        return isShouted(doc.words(sentence.from(), sentence.to()))
                ? words.toLowerCase(Locale.ROOT)
                : Arrays.stream(words.split(" ", -1)).map(Measures::lowered).collect(Collectors.joining(" "));
    }

    private static String lowered(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1 ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isShouted(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }
}
