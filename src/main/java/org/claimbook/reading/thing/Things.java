package org.claimbook.reading.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.KnownName;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Tells of each number of a text what it counts: by the noun after it, else by the words before it, else by
/// the number that it is a part of or stands beside.
public final class Things {
    private final Document doc;
    private final List<Amount> amounts;
    private final Phrases phrases;
    private final Foregoing foregoing;
    private final Measures measures;
    private final Rates rates;
    private final Next next;
    private final List<@Nullable Thing> things = new ArrayList<>();

    private Things(Document doc, List<Amount> amounts, Collection<KnownName> known) {
        this.doc = doc;
        this.amounts = amounts;
        this.phrases = new Phrases(doc);
        this.foregoing = new Foregoing(doc, phrases);
        this.measures = new Measures(doc, known);
        this.rates = new Rates(doc);
        this.next = new Next(doc, amounts);
    }

    /// @param amounts that may be claims, in order
    /// @param known names of the book; a measure's name or alias wins over the text's words
    /// @return a thing for each amount; null where nothing tells what it counts
    public static List<@Nullable Thing> of(Document doc, List<Amount> amounts, Collection<KnownName> known) {
        var things = new Things(doc, amounts, known);
        // From the end, as a share takes its noun from the number after it: "17 of 22 soldiers".
        for (var i = 0; i < amounts.size(); i++) {
            things.things.add(null);
        }
        for (var i = amounts.size() - 1; i >= 0; i--) {
            things.things.set(i, things.own(i));
        }
        for (var i = 0; i < amounts.size(); i++) {
            things.complete(i);
        }
        new Sides(doc).tell(amounts, things.things);
        return things.things;
    }

    /// What the words beside a number itself say that it counts.
    private @Nullable Thing own(int i) {
        var amount = amounts.get(i);
        var limit = limit(i);
        var at = amount.quoteTo();
        var inside = doc.hit(amount.from(), Table.UNITS);
        if (inside != null && inside.to() == amount.to()) {
            return inOneWord(i, amount, inside.key());
        }
        var label = foregoing.label(amount, i > 0 ? amounts.get(i - 1).to() : 0);
        if (at < limit) {
            if (next.isWhole(i, at, things)) {
                return shared(i, i + 1, ThingRule.SHARE_OF);
            }
            if (next.isEnd(i, at, things)) {
                return shared(i, i + 1, ThingRule.SAME_SENTENCE);
            }
            var start = phraseStart(amount, at, limit);
            var phrase = phrases.at(start, limit, amount.asksForFew());
            if (phrase != null
                    && (start == at
                            || collective(amount) == null
                            || phrase.unit().equals("people"))) {
                return thing(i, amount.quoteFrom(), phrase.to(), phrase.from(), phrase, phrase.rule());
            }
            var state = label == null ? state(start, limit) : null;
            if (state != null && !state.unit().equals("same")) {
                return thing(i, amount.quoteFrom(), state.to(), state.from(), state, ThingRule.STATE);
            }
            var unknown = label == null && state == null ? phrases.unknownAt(start, limit, amount.asksForFew()) : null;
            if (unknown != null && (collective(amount) == null || phrases.mayFollowCollective(unknown))) {
                return thing(i, amount.quoteFrom(), unknown.to(), unknown.from(), unknown, unknown.rule());
            }
        }
        if (label != null) {
            return thing(i, label.from(), amount.quoteTo(), label.from(), label, ThingRule.LABEL);
        }
        return amount.form() == Amount.Form.ZERO ? nounBeforeZero(i) : null;
    }

    /// Half a tonne in one word: "полтонны".
    private Thing inOneWord(int i, Amount amount, String key) {
        var unit = new Phrase(amount.from(), amount.to(), key, ThingRule.UNIT);
        return thing(i, amount.quoteFrom(), amount.quoteTo(), amount.from(), unit, unit.rule());
    }

    private Thing thing(int i, int quoteFrom, int quoteTo, int from, Phrase phrase, ThingRule rule) {
        var end = rule == ThingRule.LABEL ? phrase.to() : quoteTo;
        var measure = measures.of(from, end, phrase.unit() + rates.of(amounts.get(i), quoteTo));
        return new Thing(
                quoteFrom,
                Math.max(quoteTo, amounts.get(i).quoteTo()),
                measure.name(),
                measure.unit(),
                null,
                -1,
                rule,
                null,
                null);
    }

    /// Takes over what the number lacks from the words before it or from other numbers.
    private void complete(int i) {
        var thing = things.get(i);
        if (thing == null) {
            thing = elided(i);
        } else if (thing.rule() == ThingRule.STATE
                && isPart(i)
                && !things.get(i - 1).unit().equals(thing.unit())) {
            // "27 swans, of which 19 tested positive": the state alone would make them people.
            thing = thing.withUnit(things.get(i - 1).unit());
        }
        things.set(i, thing == null ? null : withTotal(i, thing));
    }

    private @Nullable Thing elided(int i) {
        var amount = amounts.get(i);
        var sentence = doc.sentence(amount.from());
        var previous = i > 0 && things.get(i - 1) != null ? i - 1 : -1;
        var sameSentence = previous >= 0 && amounts.get(previous).from() >= sentence.from();
        if (amount.change()) {
            return sameSentence ? shared(i, previous, ThingRule.CHANGE) : null;
        }
        if (amount.form() == Amount.Form.ZERO) {
            var zero = doc.hit(amount.from(), Table.ZEROS);
            var none = sameSentence && zero != null && zero.key().equals("zero") && !isEnglish(amount);
            return none ? shared(i, countedBefore(i, previous), ThingRule.SAME_SENTENCE) : null;
        }
        var collective = collective(amount);
        if (collective != null) {
            return before(i, collective);
        }
        var meant = meant(i);
        if (meant >= 0) {
            return shared(i, meant, sameSentence ? ThingRule.SAME_SENTENCE : ThingRule.SAME_PARAGRAPH);
        }
        var toll = foregoing.toll(amount.quoteFrom(), sentence.from());
        if (toll != null && !toll.unit().equals("same")) {
            return before(i, toll);
        }
        if (sameSentence) {
            return shared(i, compared(i, countedBefore(i, previous)), ThingRule.SAME_SENTENCE);
        }
        var noun = toll == null ? foregoing.noun(sentence.from(), amount.quoteFrom()) : null;
        if (noun != null) {
            return before(i, noun);
        }
        return fromAfar(i, previous, toll != null);
    }

    private boolean isEnglish(Amount amount) {
        return doc.block(amount.from()).language().equals("en");
    }

    /// "Four" that counts people by itself: "четверо".
    private @Nullable Phrase collective(Amount amount) {
        var hit = doc.hit(amount.from(), Table.COLLECTIVES);
        return hit != null && hit.to() == amount.to()
                ? new Phrase(amount.from(), amount.to(), hit.key(), ThingRule.COLLECTIVE)
                : null;
    }

    /// The number that "of them" means: the last one of the paragraph that counts rather than measures; -1 if
    /// none.
    private int meant(int i) {
        var after = amounts.get(i).quoteTo();
        var them = after < limit(i) ? doc.hit(after, Table.BREAKS) : null;
        var first = i == 0 || blockOf(i - 1) != blockOf(i) || things.get(i - 1) == null;
        if (them == null || !them.key().equals("them") || first) {
            return -1;
        }
        return countedBefore(i, i - 1);
    }

    /// A number in words seldom measures: "on 30 hectares, five of them" goes back to what was counted
    /// before.
    private int countedBefore(int i, int previous) {
        if (amounts.get(i).form() != Amount.Form.WORDS) {
            return previous;
        }
        for (var at = previous; at >= 0 && blockOf(at) == blockOf(i); at--) {
            var thing = things.get(at);
            if (thing != null && thing.rule() != ThingRule.UNIT) {
                return at;
            }
        }
        return previous;
    }

    /// "212 structures, 131 of them homes, up from 160": what is set against a total, not against its part.
    private int compared(int i, int previous) {
        var thing = things.get(previous);
        return thing != null
                        && thing.partOf() >= 0
                        && doc.hitBefore(amounts.get(i).quoteFrom(), Table.EARLIER) != null
                ? thing.partOf()
                : previous;
    }

    /// From the words that lead in the list, or an earlier sentence of the paragraph.
    ///
    /// @param same whether words before it say that it counts what was counted before, in whatever paragraph
    private @Nullable Thing fromAfar(int i, int previous, boolean same) {
        var lead = doc.block(amounts.get(i).from()).lead();
        var total = leadAmount(i);
        if (total >= 0) {
            return shared(i, total, ThingRule.LEAD_IN);
        }
        var noun = lead < 0 ? null : foregoing.nounOfBlock(lead);
        if (noun != null) {
            return before(i, new Phrase(noun.from(), noun.to(), noun.unit(), ThingRule.LEAD_IN));
        }
        if (previous >= 0
                && lead >= 0
                && doc.sentence(amounts.get(previous).from()).block() >= lead - 1) {
            return shared(i, previous, ThingRule.SAME_LIST);
        }
        return previous >= 0 && (same || blockOf(previous) == blockOf(i))
                ? shared(i, countedBefore(i, previous), ThingRule.SAME_PARAGRAPH)
                : null;
    }

    private Thing before(int i, Phrase phrase) {
        var amount = amounts.get(i);
        var measure = measures.of(phrase.from(), phrase.to(), phrase.unit() + rates.of(amount, amount.quoteTo()));
        return new Thing(
                amount.quoteFrom(),
                amount.quoteTo(),
                measure.name(),
                measure.unit(),
                null,
                -1,
                phrase.rule(),
                null,
                null);
    }

    private @Nullable Thing shared(int i, int from, ThingRule rule) {
        var other = things.get(from);
        var amount = amounts.get(i);
        return other == null
                ? null
                : new Thing(
                        amount.quoteFrom(),
                        amount.quoteTo(),
                        other.measure(),
                        unit(i, from, other.unit()),
                        null,
                        -1,
                        rule,
                        null,
                        null);
    }

    /// The unit that is shared, a rate of it only where this number is one too or stands in the same
    /// sentence.
    private String unit(int i, int from, String shared) {
        var amount = amounts.get(i);
        var slash = shared.indexOf('/');
        var sameSentence = doc.sentence(amount.from())
                .equals(doc.sentence(amounts.get(from).from()));
        var rate = rates.of(amount, amount.quoteTo());
        return slash < 0 ? shared + rate : rate.isEmpty() && sameSentence ? shared : shared.substring(0, slash) + rate;
    }

    /// Whether words beside a number make it a part of the one before, in the same sentence.
    private boolean isPart(int i) {
        var amount = amounts.get(i);
        return i > 0
                && things.get(i - 1) != null
                && amounts.get(i - 1).from() >= doc.sentence(amount.from()).from()
                && (doc.hitBefore(amount.quoteFrom(), Table.PARTS) != null
                        || doc.hit(amount.quoteTo(), Table.PARTS) != null);
    }

    private Thing withTotal(int i, Thing thing) {
        var amount = amounts.get(i);
        if (isPart(i)) {
            return thing.withTotal(i - 1, ThingRule.PART);
        }
        var lead = doc.block(amount.from()).isItem() ? leadTotal(i) : -1;
        return lead >= 0 ? thing.withTotal(lead, ThingRule.LIST_PART) : thing;
    }

    /// The number in the words that lead in this item's list; -1 where there is none.
    private int leadAmount(int i) {
        var lead = doc.block(amounts.get(i).from()).lead();
        if (lead < 0) {
            return -1;
        }
        // By halves: a list may have thousands of items between its lead-in and this one.
        var after = 0;
        var end = i;
        while (after < end) {
            var middle = (after + end) >>> 1;
            if (blockOf(middle) <= lead) {
                after = middle + 1;
            } else {
                end = middle;
            }
        }
        for (var j = after - 1; j >= 0 && blockOf(j) == lead; j--) {
            if (things.get(j) != null) {
                return j;
            }
        }
        return -1;
    }

    private int blockOf(int i) {
        return doc.sentence(amounts.get(i).from()).block();
    }

    /// The number that the list breaks down: in its lead-in, which ends in a word like "including".
    private int leadTotal(int i) {
        var total = leadAmount(i);
        if (total < 0) {
            return -1;
        }
        var sentence = doc.sentence(amounts.get(total).from());
        for (var at = amounts.get(total).to(); at < sentence.to(); at++) {
            if (doc.hit(at, Table.PARTS) != null) {
                return total;
            }
        }
        return -1;
    }

    /// Where the words for what is counted must end: at the next number, or the sentence's end.
    private int limit(int i) {
        var end = doc.sentence(amounts.get(i).from()).to();
        return i + 1 < amounts.size()
                ? Math.min(
                        end,
                        Math.max(amounts.get(i + 1).quoteFrom(), amounts.get(i).quoteTo()))
                : end;
    }

    private int phraseStart(Amount amount, int at, int limit) {
        var start = at;
        var of = doc.hit(start, Table.BREAKS);
        if (of != null && of.key().equals("of") && of.to() < limit && mayTakeOf(amount, of.to(), limit)) {
            start = next.afterDeterminer(of.to(), limit);
        }
        var them = start < limit ? doc.hit(start, Table.BREAKS) : null;
        return them != null && them.key().equals("them") && them.to() <= limit ? them.to() : start;
    }

    private boolean mayTakeOf(Amount amount, int word, int limit) {
        var them = doc.hit(word, Table.BREAKS);
        return amount.figure().qualifier() == Qualifier.ORDER
                || amount.form() != Amount.Form.DIGITS
                || next.afterDeterminer(word, limit) > word
                || (them != null && them.key().equals("them"));
    }

    private @Nullable Phrase state(int start, int limit) {
        for (var at = start; at < Math.min(limit, start + 4); at++) {
            var state = doc.hit(at, Table.STATES);
            if (state != null && state.to() <= limit) {
                return new Phrase(start, state.to(), state.key(), ThingRule.STATE);
            }
            if (!doc.token(at).isWord()) {
                return null;
            }
        }
        return null;
    }

    /// "No injured" the other way round: "пострадавших нет".
    private @Nullable Thing nounBeforeZero(int i) {
        var noun = foregoing.nounBeside(amounts.get(i).quoteFrom());
        return noun == null ? null : thing(i, noun.from(), amounts.get(i).quoteTo(), noun.from(), noun, noun.rule());
    }
}
