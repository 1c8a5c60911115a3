package org.claimbook.reading.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimbook.model.NameKind;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.reading.Document;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Proposal.Part;
import org.claimbook.reading.Rule;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.Span;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Puts together what the rooms found of each number.
final class Proposals {
    private final Document doc;
    private final Reader.Kept kept;
    private final List<Saying> sayings;
    private final List<Span> spans;
    private final BookNames names;

    Proposals(Document doc, Reader.Kept kept, List<Saying> sayings, List<Span> spans, BookNames names) {
        this.doc = doc;
        this.kept = kept;
        this.sayings = sayings;
        this.spans = spans;
        this.names = names;
    }

    List<Proposal> all() {
        var proposals = new ArrayList<Proposal>();
        for (var i = 0; i < kept.amounts().size(); i++) {
            proposals.add(proposal(kept.amounts().get(i), kept.things().get(i), sayings.get(i), spans.get(i)));
        }
        return proposals;
    }

    private Proposal proposal(Amount amount, Thing thing, Saying saying, Span span) {
        return new Proposal(
                words(amount, thing),
                amount.figure(),
                new Speech(
                        names.own(NameKind.SOURCE, saying.claimant()),
                        names.own(NameKind.SOURCE, saying.via()),
                        saying.channel(),
                        saying.stance()),
                new Topic(
                        thing.measure(),
                        thing.unit(),
                        names.own(NameKind.SUBJECT, thing.subject()),
                        names.own(NameKind.PLACE, span.place())),
                span.period(),
                thing.partOf(),
                rules(amount, thing, saying, span));
    }

    private Words words(Amount amount, Thing thing) {
        var start = doc.token(thing.quoteFrom()).start();
        var end = doc.token(thing.quoteTo() - 1).end();
        var headline = doc.block(amount.from()).kind() == Block.Kind.HEADLINE;
        return new Words(
                headline ? Words.Position.HEADLINE : Words.Position.BODY,
                doc.text().words(start, end),
                start,
                end);
    }

    private static Map<Part, String> rules(Amount amount, Thing thing, Saying saying, Span span) {
        var rules = new EnumMap<Part, String>(Part.class);
        put(rules, Part.FIGURE, amount.rule());
        put(rules, Part.QUALIFIER, amount.qualifierRule());
        put(rules, Part.MEASURE, thing.rule());
        put(rules, Part.UNIT, thing.rule());
        put(rules, Part.SUBJECT, thing.subjectRule());
        put(rules, Part.PART_OF, thing.partRule());
        put(rules, Part.CLAIMANT, saying.rule());
        put(rules, Part.VIA, saying.viaRule());
        put(rules, Part.CHANNEL, saying.channelRule());
        put(rules, Part.ACCUMULATION, span.accumulationRule());
        put(rules, Part.PERIOD_START, span.startRule());
        put(rules, Part.AS_OF, span.asOfRule());
        put(rules, Part.PLACE, span.placeRule());
        return rules;
    }

    private static void put(Map<Part, String> rules, Part part, @Nullable Rule rule) {
        if (rule != null) {
            rules.put(part, rule.id());
        }
    }
}
