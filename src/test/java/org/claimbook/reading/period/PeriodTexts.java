package org.claimbook.reading.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Document;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.number.Numbers;
import org.claimbook.reading.reader.Reader;
import org.claimbook.reading.thing.Thing;
import org.claimbook.reading.thing.Things;

/// Short texts taken apart, for the tests of the room.
public final class PeriodTexts {
    private static final Map<String, Lexicon> LEXICONS =
            Lexicon.languages().stream().collect(Collectors.toMap(Function.identity(), Lexicon::of));
    private static final Reader READER = new Reader();

    private PeriodTexts() {}

    /// A text with the numbers that count something.
    public record Taken(Document doc, List<Amount> amounts, List<Thing> things) {}

    public static Taken taken(String language, String text) {
        var doc = Document.of(text, language, LEXICONS);
        var numbers = Numbers.of(doc);
        var counted = Things.of(doc, numbers, List.of());
        var amounts = new ArrayList<Amount>();
        var things = new ArrayList<Thing>();
        for (var i = 0; i < numbers.size(); i++) {
            var thing = counted.get(i);
            if (thing != null) {
                amounts.add(numbers.get(i));
                things.add(thing.withTotal(-1));
            }
        }
        return new Taken(doc, amounts, things);
    }

    /// What is proposed of a text that was published on 10 May 2024, a Friday.
    static List<Proposal> read(String language, String text) {
        var published = EdtfDate.parse("2024-05-10").orThrow();
        return READER.read(text, new Head(null, null, null, null, published, language), List.of())
                .proposals();
    }

    /// The time of each figure: "level 2024-05-08", "period 2024-05-01/2024-05-07".
    static String times(String language, String text) {
        return read(language, text).stream()
                .map(proposal -> {
                    var period = proposal.period();
                    var start = period.start() == null ? "" : period.start() + "/";
                    var end = period.asOf() == null ? "" : period.asOf().toString();
                    return (period.accumulation().code() + " " + start + end).strip();
                })
                .collect(Collectors.joining(", "));
    }

    /// The place of each figure, "-" for none.
    static String places(String language, String text) {
        return read(language, text).stream()
                .map(proposal -> proposal.topic().place())
                .map(place -> place == null ? "-" : place)
                .collect(Collectors.joining(", "));
    }
}
