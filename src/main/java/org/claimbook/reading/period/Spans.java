package org.claimbook.reading.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.clause.Clauses;
import org.claimbook.reading.period.clause.Dateline;
import org.claimbook.reading.period.clause.EventDays;
import org.claimbook.reading.period.clause.Heading;
import org.claimbook.reading.period.clause.Reach;
import org.claimbook.reading.period.clause.Statements;
import org.claimbook.reading.period.place.Place;
import org.claimbook.reading.period.place.Places;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.text.Sentence;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Tells of each figure for when it holds, over which time it counts, and where: by its own words, by those
/// that lead in its list, by the total that it is a part of, by the day on which its claimant spoke.
public final class Spans {
    private static final Set<Role> TIMES = Set.of(Role.PERIOD, Role.SINCE, Role.ON);

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    private final List<Saying> sayings;
    private final List<When> dates;
    private final Statements statements;
    private final Clauses clauses;
    private final Accumulations accumulations;
    private final Comparisons comparisons;
    private final EventDays events;
    private final Timing timing;
    private final Places places;
    private final int[] paragraphs;
    private final List<Span> spans = new ArrayList<>();
    private @Nullable Reach reach;
    private int date;

    private Spans(
            Document doc,
            List<Amount> amounts,
            List<Thing> things,
            List<Saying> sayings,
            List<When> dates,
            @Nullable LocalDate published) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.sayings = sayings;
        this.dates = dates;
        this.clauses = new Clauses(doc, amounts, things);
        this.statements = new Statements(doc, amounts, clauses, dates, sayings);
        this.accumulations = new Accumulations(new Cues(doc, amounts, things, clauses), published);
        this.comparisons = new Comparisons(doc, amounts, things, clauses, published);
        this.events = new EventDays(doc, clauses, dates, statements);
        var held = new Held(heading(doc, dates, published));
        var issue = Issue.of(doc, dates, sayings);
        this.timing = new Timing(
                new Ways(doc, things, accumulations), new Moments(doc, dates, held, issue, published), held, issue);
        this.places = new Places(doc, amounts, things, sayings, clauses);
        this.paragraphs = paragraphs(doc);
    }

    private static @Nullable Found heading(Document doc, List<When> dates, @Nullable LocalDate published) {
        var when = Heading.of(doc, dates, published);
        return when == null ? null : new Found(when.start(), when.end(), PeriodRule.HEADING);
    }

    /// Numbers the blocks so that a list goes with the words that lead it in.
    private static int[] paragraphs(Document doc) {
        var numbers = new int[doc.blocks().size()];
        for (var block = 1; block < numbers.length; block++) {
            var isList = doc.blocks().get(block).isItem() || isLeadIn(doc, block);
            numbers[block] = numbers[block - 1] + (isList ? 0 : 1);
        }
        return numbers;
    }

    private static boolean isLeadIn(Document doc, int block) {
        return block + 1 < doc.blocks().size() && doc.blocks().get(block + 1).lead() == block;
    }

    /// @param published the day of publication, as far as it is known
    /// @return a span for each amount
    public static List<Span> of(
            Document doc,
            List<Amount> amounts,
            List<Thing> things,
            List<Saying> sayings,
            List<When> dates,
            @Nullable LocalDate published) {
        var spans = new Spans(doc, amounts, things, sayings, dates, published);
        for (var i = 0; i < amounts.size(); i++) {
            spans.spans.add(spans.span(i));
        }
        new Rounded(doc, amounts, things, sayings).complete(spans.spans);
        return spans.spans;
    }

    private Span span(int i) {
        var timed = timing.of(given(i), i == 0 ? null : spans.get(i - 1));
        var place = places.of(i);
        return place == null ? timed : timed.at(places.name(place), rule(place));
    }

    private static PeriodRule rule(Place place) {
        return switch (place.kind()) {
            case NOUN -> PeriodRule.PLACE_NOUN;
            case NAME -> PeriodRule.PLACE_NAME;
            case LABEL -> PeriodRule.PLACE_LABEL;
            case LEAD_IN -> PeriodRule.PLACE_LEAD_IN;
            case SHARED -> PeriodRule.PLACE_SHARED;
            case OFFICE -> PeriodRule.PLACE_OFFICE;
        };
    }

    private Given given(int i) {
        var amount = amounts.get(i);
        var thing = things.get(i);
        var sentence = doc.sentence(amount.from());
        var found = reach(i, sentence);
        var own = found.own(i, TIMES);
        var when = own == null ? leading(found) : own;
        var total = thing.partOf();
        var isPart = total >= 0 && total < i;
        var block = sentence.block();
        return new Given(
                i,
                amount,
                thing,
                sayings.get(i),
                statements.of(sayings.get(i)),
                paragraphs[block],
                doc.blocks().get(block).lead(),
                isLeadIn(doc, block)
                        && sentence.to()
                                == doc.firstToken(doc.blocks().get(block).end()),
                found,
                when,
                isOfLevel(i, own, when)
                        ? accumulations.own(i, amount.change(), thing, null, false)
                        : accumulations.own(i, amount.change(), thing, when, own != null || !clauses.hasPrevious(i)),
                comparisons.of(i, beside(i, block), found),
                isPart ? spans.get(total) : neighbour(i),
                isPart ? PeriodRule.TOTAL : PeriodRule.CONTEXT,
                clauses.isCompared(i),
                !clauses.hasPrevious(i),
                events.before(sentence),
                clauses.hasWord(clauses.partFrom(i), clauses.partTo(i), "perfect"),
                clauses.hasWord(clauses.partFrom(i), clauses.partTo(i), "harm"),
                comparisons.isRiseTo(i),
                i > 0
                        && Objects.equals(
                                sayings.get(i).claimant(), sayings.get(i - 1).claimant()));
    }

    /// "Since March it has held 100 villages, or 1,294 square kilometres": what goes with a state is one too.
    private boolean isOfLevel(int i, @Nullable When own, @Nullable When when) {
        var beside = own == null && when != null && when.role() == Role.SINCE ? neighbour(i) : null;
        return beside != null && beside.period().accumulation() == Accumulation.LEVEL;
    }

    /// The date that a sentence begins with, which bounds figures that have none of their own.
    private static @Nullable When leading(Reach reach) {
        var since = reach.leading(Set.of(Role.SINCE));
        if (since != null) {
            return since;
        }
        var period = reach.leading(Set.of(Role.PERIOD));
        return period != null ? period : reach.leading(Set.of(Role.ON));
    }

    private Reach reach(int i, Sentence sentence) {
        var known = reach;
        if (known != null && known.sentence().equals(sentence)) {
            return known;
        }
        var last = i;
        while (last + 1 < amounts.size() && amounts.get(last + 1).from() < sentence.to()) {
            last++;
        }
        var made = new Reach(doc, amounts, clauses, sentence, datesIn(sentence), i, last);
        reach = made;
        return made;
    }

    /// The dates of a sentence that tell of figures: the day of a statement is no time over which figures
    /// count.
    private List<When> datesIn(Sentence sentence) {
        while (date < dates.size() && dates.get(date).from() < sentence.from()) {
            date++;
        }
        var found = new ArrayList<When>();
        for (var at = date; at < dates.size() && dates.get(at).from() < sentence.to(); at++) {
            var when = dates.get(at);
            if (!statements.isDay(when) && !isOfSaying(when) && !Dateline.isDateOf(doc, when)) {
                found.add(when);
            }
        }
        return found;
    }

    /// "Said last week", "in its June report": the time of a statement, not of figures.
    private boolean isOfSaying(When when) {
        var verb = when.role() == Role.AS_OF ? null : doc.hitBefore(when.cueFrom(), Table.REPORTING);
        var paper = doc.hit(when.to(), Table.SPEAKERS);
        return (verb != null && verb.key().startsWith("say"))
                || (paper != null && paper.key().equals("paper"));
    }

    /// The number that this one may be set against: before it in the sentence, else of the same source right
    /// before.
    private @Nullable Span beside(int i, int block) {
        var before = neighbour(i);
        return before == null
                        && i > 0
                        && !clauses.hasPrevious(i)
                        && doc.sentence(amounts.get(i - 1).from()).block() == block
                        && Objects.equals(
                                sayings.get(i).claimant(), sayings.get(i - 1).claimant())
                ? spans.get(i - 1)
                : before;
    }

    /// The number before in the same sentence, whose words may hold for this one too; not one that it, or
    /// another between them, is set against.
    private @Nullable Span neighbour(int i) {
        var at = i;
        while (clauses.hasPrevious(at)) {
            at--;
            if (!clauses.isCompared(at)) {
                return spans.get(at);
            }
        }
        return null;
    }
}
