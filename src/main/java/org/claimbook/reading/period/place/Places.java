package org.claimbook.reading.period.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.clause.Clauses;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.thing.Thing;
import org.claimbook.reading.thing.ThingRule;
import org.jspecify.annotations.Nullable;

/// Tells where the figures of a text hold: at the most specific place that is named in their sentence, their
/// item, or the words that lead in their list.
public final class Places {
    /// In UTF-16 units: the endings of a name's cases are no longer.
    private static final int ENDING = 3;

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    private final List<Saying> sayings;
    private final Clauses clauses;
    private final Names names;
    private final Map<Integer, List<Place>> placesOfSentence = new HashMap<>();
    private final Map<Integer, Place> found = new HashMap<>();

    public Places(Document doc, List<Amount> amounts, List<Thing> things, List<Saying> sayings, Clauses clauses) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.sayings = sayings;
        this.clauses = clauses;
        this.names = new Names(doc);
    }

    /// The place of a figure; null where none is named. Figures are asked for in order.
    public @Nullable Place of(int i) {
        if (isNowhere(i)) {
            return null;
        }
        var place = inSentence(i);
        var block = doc.block(amounts.get(i).from());
        if (place == null && block.isItem()) {
            place = label(clauses.sentence(i).from(), amounts.get(i).from());
        }
        if (place == null) {
            place = shared(i);
        }
        if (isThere(i)) {
            place = found.get(i - 1);
        }
        if (place == null && block.lead() >= 0) {
            place = ofLeadIn(block.lead());
        }
        if (place == null) {
            place = office(i);
        }
        if (place != null) {
            found.put(i, place);
        }
        return place;
    }

    /// "24 houses were damaged there": where the figure before is.
    private boolean isThere(int i) {
        for (var at = clauses.partFrom(i); at < clauses.partTo(i); at++) {
            var word = doc.hit(at, Table.PLACES);
            if (word != null && word.key().equals("there")) {
                return i > 0;
            }
        }
        return false;
    }

    /// "1.2 million nationwide".
    private boolean isNowhere(int i) {
        for (var at = clauses.partFrom(i); at < clauses.partTo(i); at++) {
            var word = doc.hit(at, Table.PLACES);
            if (word != null && word.key().equals("none")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Place inSentence(int i) {
        Place after = null;
        Place shared = null;
        Place near = null;
        Place before = null;
        for (var place : placesOf(i)) {
            if (place.kind() == Place.Kind.OFFICE || isOfClaimant(i, place) || isOrigin(i, place)) {
                continue;
            }
            if (isAfter(i, place)) {
                after = moreSpecific(after, place);
            } else if (isAfterJoined(i, place)) {
                shared = moreSpecific(shared, place);
            } else if (isBetween(i, place)) {
                near = moreSpecific(near, place);
            } else if (isLeading(i, place)) {
                before = moreSpecific(before, place);
            }
        }
        after = after == null ? shared : after;
        before = near == null ? before : near;
        return after != null && (before == null || after.rank() <= before.rank()) ? after : before;
    }

    private List<Place> placesOf(int i) {
        return named(doc.sentenceIndex(amounts.get(i).from()));
    }

    private List<Place> named(int sentence) {
        return placesOfSentence.computeIfAbsent(
                Integer.valueOf(sentence), at -> names.in(doc.sentences().get(at)));
    }

    /// A place after the figure and before the next one, unless it is the next one's: ", in Carlow 14".
    private boolean isAfter(int i, Place place) {
        return place.from() >= amounts.get(i).to()
                && (!clauses.hasNext(i) || (place.from() < amounts.get(i + 1).from() && !isOfNext(i, place)));
    }

    /// A place after the figures that this one is joined to: "17 villages and two bases in Ambara province".
    private boolean isAfterJoined(int i, Place place) {
        var last = i;
        while (clauses.hasNext(last) && place.from() >= amounts.get(last + 1).to() && clauses.isJoinedToNext(last)) {
            last++;
        }
        return last > i && isAfter(last, place);
    }

    private boolean isOfNext(int i, Place place) {
        var where = doc.is(place.to(), ",") ? doc.hit(place.to() + 1, Table.PLACES) : null;
        if (where != null && where.key().equals("where")) {
            return true;
        }
        return clauses.isParted(amounts.get(i).to(), place.from())
                && !clauses.isParted(place.to(), things.get(i + 1).quoteFrom());
    }

    /// A place between the figure before and this one, that is this one's.
    private boolean isBetween(int i, Place place) {
        if (!clauses.hasPrevious(i) || place.to() > amounts.get(i).from()) {
            return false;
        }
        var before = amounts.get(i - 1).to();
        return place.from() >= before && (isOfNext(i - 1, place) || clauses.isSplit(before, place.from()));
    }

    /// A place before all figures of the sentence.
    private boolean isLeading(int i, Place place) {
        var first = i;
        while (clauses.hasPrevious(first)) {
            first--;
        }
        return place.to() <= amounts.get(first).from();
    }

    /// "500 officers from North Korea": who they are, not where.
    private boolean isOrigin(int i, Place place) {
        return place.rank() == Names.ORIGIN && place.from() - 1 == things.get(i).quoteTo();
    }

    /// "Подсчитали в Госавтоинспекции": a source is no place of what it counts.
    private boolean isOfClaimant(int i, Place place) {
        var via = sayings.get(i).via();
        var name = doc.words(place.from(), place.to());
        return isInflected(sayings.get(i).claimant(), name) || (via != null && via.contains(name));
    }

    /// Whether two names are one, but for their endings.
    private static boolean isInflected(@Nullable String one, String two) {
        if (one == null || Math.abs(one.length() - two.length()) > ENDING) {
            return false;
        }
        var stem = Math.max(Math.min(one.length(), two.length()) - ENDING, ENDING);
        return one.regionMatches(0, two, 0, stem);
    }

    /// The words of a place, as they stand in the text, without a possessive ending.
    public String name(Place place) {
        var words = doc.words(place.from(), place.to());
        return doc.key(place.to() - 1).endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    private static Place moreSpecific(@Nullable Place known, Place found) {
        return known == null || found.rank() < known.rank() ? found : known;
    }

    /// The label of an item, where that is a name: "Покровський: 48 атак", "«Ягодин»: 700".
    private @Nullable Place label(int from, int number) {
        var start = doc.is(from, "\"") ? from + 1 : from;
        var to = start;
        while (to < number
                && (doc.token(to).isWord()
                        || (doc.is(to, "-")
                                && doc.token(to).glued()
                                && doc.token(to + 1).glued()))) {
            to++;
        }
        var end = to < number && doc.is(to, "\"") ? to + 1 : to;
        var ends = to > start
                && end < number
                && (doc.is(end, ":") || (doc.is(end, "-") && !doc.token(end).glued()));
        return ends && doc.isCapital(start) && isLabel(start, to)
                ? new Place(start, to, Names.PLAIN, Place.Kind.LABEL)
                : null;
    }

    private boolean isLabel(int from, int to) {
        var whole = doc.hitBefore(to, Table.PLACES);
        if (whole != null && whole.from() > from && Names.rank(whole) >= 0) {
            return doc.hit(from, Table.BREAKS) == null
                    && doc.hit(from, Table.GRAMMAR) == null
                    && doc.hit(from, Table.NOUNS) == null;
        }
        return isName(from, to)
                && !names.isOther(from, to)
                && doc.hitBefore(to, Table.NOUNS) == null
                && doc.hit(from, Table.NOUNS) == null
                && doc.hit(from, Table.TOLLS) == null
                && doc.hit(from, Table.STATES) == null
                && doc.hit(from, Table.ACCUMULATION) == null;
    }

    /// "Lower Tesse", but not "Shoreline oiled".
    private boolean isName(int from, int to) {
        for (var at = from; at < to; at++) {
            if (doc.token(at).isWord() && !doc.isCapital(at)) {
                return false;
            }
        }
        return true;
    }

    /// The place of the figure that this one is a part of, set against, or joined to.
    private @Nullable Place shared(int i) {
        var total = things.get(i).partOf();
        var of = total >= 0 && total < i ? total : beside(i);
        var place = of < 0 ? null : found.get(of);
        return place == null ? null : place.as(Place.Kind.SHARED);
    }

    private int beside(int i) {
        if (!clauses.hasPrevious(i)) {
            return -1;
        }
        if (clauses.isCompared(i)
                || clauses.hasWord(clauses.partFrom(i), things.get(i).quoteFrom(), "once")) {
            var at = i - 1;
            while (clauses.hasPrevious(at) && !found.containsKey(at)) {
                at--;
            }
            return at;
        }
        var isShared = things.get(i).unit().indexOf('/') >= 0
                || isCountedByOther(i)
                || clauses.isJoinedToNext(i - 1)
                || things.get(i - 1).rule() == ThingRule.SHARE_OF
                || amounts.get(i).change();
        return isShared ? i - 1 : -1;
    }

    /// "Police counted 4,000 in Lodena; organisers spoke of 10,000".
    private boolean isCountedByOther(int i) {
        var claimant = sayings.get(i).claimant();
        return things.get(i).rule() == ThingRule.SAME_SENTENCE
                && claimant != null
                && !claimant.equals(sayings.get(i - 1).claimant());
    }

    private @Nullable Place ofLeadIn(int lead) {
        var last = doc.firstToken(doc.blocks().get(lead).end() - 1);
        var places = named(doc.sentenceIndex(last)).stream()
                .filter(place -> place.kind() != Place.Kind.OFFICE)
                .toList();
        return places.isEmpty() ? null : places.getLast().as(Place.Kind.LEAD_IN);
    }

    private @Nullable Place office(int i) {
        return placesOf(i).stream()
                .filter(place -> place.kind() == Place.Kind.OFFICE)
                .findFirst()
                .orElse(null);
    }
}
