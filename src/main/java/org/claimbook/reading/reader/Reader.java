package org.claimbook.reading.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.reading.Document;
import org.claimbook.reading.Head;
import org.claimbook.reading.KnownName;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.Dates;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.mask.Mask;
import org.claimbook.reading.mask.Masks;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.number.Numbers;
import org.claimbook.reading.period.Spans;
import org.claimbook.reading.speech.Sayings;
import org.claimbook.reading.thing.Thing;
import org.claimbook.reading.thing.ThingRule;
import org.claimbook.reading.thing.Things;
import org.jspecify.annotations.Nullable;

/// Reads the text of a report: what it claims, in whose words, for when.
///
/// Safe to share among threads. The lexicons are read when the first text is, which takes a while: so one can
/// be made on
/// a thread that must not wait.
public final class Reader {
    private @Nullable Map<String, Lexicon> lexicons;

    private synchronized Map<String, Lexicon> lexicons() {
        if (lexicons == null) {
            lexicons = Lexicon.languages().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Lexicon::of));
        }
        return lexicons;
    }

    /// The codes of the languages that it reads, English first.
    public List<String> languages() {
        return Lexicon.languages();
    }

    /// Reads a text.
    ///
    /// @param head what is known beside it
    /// @param known the names of the book that the report is read for, which win over the reader's own;
    ///     empty for none
    /// @return with the head completed by the language
    public Reading read(String words, Head head, Collection<KnownName> known) {
        var doc = Document.of(words, head.language(), lexicons());
        var published = published(head, doc);
        var numbers = Numbers.of(doc);
        var dates = Dates.of(doc, numbers, published);
        var masks = Masks.of(doc, numbers, dates);
        var open = unmasked(numbers, masks);
        var things = Things.of(doc, open, known);
        var kept = Kept.of(open, things);
        var sayings = Sayings.of(doc, kept.amounts(), kept.things(), dates, head);
        var spans = Spans.of(doc, kept.amounts(), kept.things(), sayings, dates, published);
        var proposals = new Proposals(doc, kept, sayings, spans, new BookNames(known)).all();
        var found = head.or(new Head(null, null, null, null, null, doc.language()));
        return new Reading(found, doc.text().raw(), proposals, setAside(doc, masks, kept.unclear()));
    }

    /// The day of publication: where nobody gives it, that of the document's own dateline.
    private static @Nullable LocalDate published(Head head, Document doc) {
        var published = head.published();
        return published == null ? Dates.ofDocument(doc) : published.last();
    }

    /// The numbers that no mask covers; both are in order.
    private static List<Amount> unmasked(List<Amount> numbers, List<Mask> masks) {
        var open = new ArrayList<Amount>();
        var at = 0;
        for (var number : numbers) {
            while (at < masks.size() && masks.get(at).to() <= number.from()) {
                at++;
            }
            if (at == masks.size() || masks.get(at).from() >= number.to()) {
                open.add(number);
            }
        }
        return open;
    }

    private static List<SetAside> setAside(Document doc, List<Mask> masks, List<Amount> unclear) {
        var all = new ArrayList<SetAside>();
        masks.forEach(mask -> all.add(
                setAside(doc, mask.from(), mask.to(), mask.kind(), mask.rule().id())));
        unclear.forEach(amount -> all.add(
                setAside(doc, amount.quoteFrom(), amount.quoteTo(), SetAside.Kind.UNCLEAR, ThingRule.NOTHING.id())));
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return all;
    }

    private static SetAside setAside(Document doc, int from, int to, SetAside.Kind kind, String rule) {
        var start = doc.token(from).start();
        var end = doc.token(to - 1).end();
        return new SetAside(start, end, doc.text().words(start, end), kind, rule);
    }

    /// The numbers that count something, with what they count, and those that do not.
    record Kept(List<Amount> amounts, List<Thing> things, List<Amount> unclear) {
        static Kept of(List<Amount> open, List<@Nullable Thing> things) {
            var amounts = new ArrayList<Amount>();
            var counted = new ArrayList<Thing>();
            var unclear = new ArrayList<Amount>();
            var places = new int[open.size()];
            for (var i = 0; i < open.size(); i++) {
                var thing = things.get(i);
                places[i] = amounts.size();
                if (thing == null) {
                    unclear.add(open.get(i));
                } else {
                    amounts.add(open.get(i));
                    counted.add(thing.partOf() < 0 ? thing : thing.withTotal(places[thing.partOf()]));
                }
            }
            return new Kept(amounts, counted, unclear);
        }
    }
}
