package org.claimbook.reading.period.place;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the names of places in a sentence: those beside the noun of a place, and those after a preposition of
/// place.
///
/// Keys of the table of places: `in`, `to` and `from`, prepositions; `of`, what joins a noun to a name; `adj`,
/// what may stand between a preposition and a name; `at0` to `at4`, nouns, with letters: `w` where the noun is
/// a part of the name that it stands before, `a` where it only stands after names; `name`, names that look like
/// something else; `not`, words that make a number or line of a name; `none`, that a figure is of no place.
final class Names {
    private static final int LONGEST_NAME = 5;

    /// The rank of a name that no place noun stands beside: wider than a town that is called one, narrower
    /// than a district.
    static final double PLAIN = 1.5;

    /// That of a name that somebody came from: they are elsewhere now.
    static final double ORIGIN = 1.6;

    /// That of a name that they went from to another one: any other place wins.
    private static final double LEFT = 5;

    private final Document doc;

    Names(Document doc) {
        this.doc = doc;
    }

    /// All places that a sentence names, in order.
    List<Place> in(Sentence sentence) {
        var places = new ArrayList<Place>();
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var place = at(at, sentence);
            if (place != null) {
                places.add(place);
                at = place.to() - 1;
            }
        }
        return places;
    }

    private @Nullable Place at(int at, Sentence sentence) {
        var word = doc.hit(at, Table.PLACES);
        if (word != null
                && (word.key().equals("in")
                        || word.key().equals("to")
                        || word.key().equals("from"))) {
            return isOfSource(at) ? null : after(word, sentence.to());
        }
        var office = office(at, sentence.to());
        if (office != null) {
            return office;
        }
        var noun = word != null && rank(word) >= 0;
        if (!noun && (!doc.isCapital(at) || (at == sentence.from() && isKnownWord(at)))) {
            return null;
        }
        var place = doc.is(at - 1, "\"") ? null : named(at, sentence.to(), false);
        return place != null && place.kind() == Place.Kind.NOUN ? place : scene(at, sentence.to());
    }

    /// "Luhombo, where no deaths were recorded".
    private @Nullable Place scene(int at, int limit) {
        var to = doc.isCapital(at) ? nameEnd(at, limit) : at;
        var where = to > at && doc.is(to, ",") ? doc.hit(to + 1, Table.PLACES) : null;
        return where != null && where.key().equals("where") && !isOther(at, to)
                ? new Place(at, to, PLAIN, Place.Kind.NAME)
                : null;
    }

    /// "In Kharkiv", "in the northern Kursk region", "outside 12 Harbour Street".
    private @Nullable Place after(Hit word, int limit) {
        var start = word.to();
        while (start < limit && (doc.is(start, "the") || isAdjective(start))) {
            start++;
        }
        start += start < limit && doc.is(start, "\"") ? 1 : 0;
        if (start + 1 < limit && doc.token(start).isDigits() && doc.isCapital(start + 1)) {
            var house = named(start + 1, limit, true);
            return house != null && house.rank() == 0 ? house : null;
        }
        var place = named(start, limit, true);
        if (place == null || !word.key().equals("from")) {
            return place;
        }
        var rank = isTo(place.to(), limit) ? LEFT : place.rank() == PLAIN ? ORIGIN : place.rank();
        return new Place(place.from(), place.to(), rank, place.kind());
    }

    /// "From Sarhan to the Kassar region": whether what follows tells where to.
    private boolean isTo(int at, int limit) {
        var word = at < limit ? doc.hit(at, Table.PLACES) : null;
        return word != null && (word.key().equals("to") || word.key().equals("in")) && after(word, limit) != null;
    }

    private boolean isAdjective(int at) {
        var word = doc.hit(at, Table.PLACES);
        return word != null && word.key().equals("adj") && !doc.isCapital(at);
    }

    /// "The General Staff in Kyiv", "ГУ ДСНС у Київській області": where the source sits.
    private boolean isOfSource(int at) {
        var speaker = doc.hitBefore(at, Table.SPEAKERS);
        return speaker != null && !speaker.key().equals("people") && !isPlaceOfWork(speaker);
    }

    /// "Brodno's mayor", "глава Старорецка", "губернатор Белореченской области": the place that somebody
    /// governs.
    private @Nullable Place office(int at, int limit) {
        var role = doc.hit(at, Table.ROLES);
        if (role == null
                || !(role.key().equals("mayor")
                        || role.key().equals("governor")
                        || role.key().equals("chief"))) {
            return possessor(at, limit);
        }
        var start = afterOf(role.to());
        var joined = start > role.to();
        var place = named(start, limit, true);
        if (place == null || joined || place.kind() != Place.Kind.NAME) {
            return place == null ? null : place.as(Place.Kind.OFFICE);
        }
        // "Governor Oleh Tarasiuk" names who, "глава Старорецка Инна Белова" where.
        return place.to() - start > 2 && !isEnglish(start)
                ? new Place(start, start + 1, PLAIN, Place.Kind.OFFICE)
                : null;
    }

    /// Where "of" ends that begins at a place; there where none does.
    private int afterOf(int at) {
        var of = doc.hit(at, Table.PLACES);
        return of != null && of.key().equals("of") ? of.to() : at;
    }

    private boolean isEnglish(int at) {
        return doc.block(at).language().equals("en");
    }

    private @Nullable Place possessor(int at, int limit) {
        if (!doc.isCapital(at) || !doc.key(at).endsWith("'s") || at + 1 >= limit) {
            return null;
        }
        var role = doc.hit(at + 1, Table.ROLES);
        return role != null && (role.key().equals("mayor") || role.key().equals("governor"))
                ? new Place(at, at + 1, PLAIN, Place.Kind.OFFICE)
                : null;
    }

    /// A name with the place noun before or after it.
    private @Nullable Place named(int start, int limit, boolean sure) {
        var noun = start < limit ? doc.hit(start, Table.PLACES) : null;
        if (noun != null && rank(noun) >= 0 && noun.to() < limit) {
            var found = afterNoun(noun, limit, sure);
            if (found != null) {
                return found;
            }
        }
        var to = nameEnd(start, limit);
        if (to == start || isNumbered(to, limit)) {
            return null;
        }
        var inside = lastNoun(start, to);
        if (inside >= 0) {
            return !sure && isSource(to) ? null : new Place(start, to, inside, Place.Kind.NOUN);
        }
        var after = nounAfter(to, limit);
        if (after != null && (sure || isAttribute(to - 1)) && (isEnglish(to - 1) || after.from() == to)) {
            return rank(after) == 1 && !doc.isCapital(after.from())
                    ? new Place(start, to, 1, Place.Kind.NOUN)
                    : new Place(start, after.to(), rank(after), Place.Kind.NOUN);
        }
        return !sure || isOther(start, to) ? null : new Place(start, to, PLAIN, Place.Kind.NAME);
    }

    /// "Town of Velica", "селі Ольховатка", "Lake Orlen", "провинции Аттар".
    private @Nullable Place afterNoun(Hit noun, int limit, boolean sure) {
        var from = afterOf(noun.to());
        var joined = from > noun.to();
        if (noun.from() > 0 && doc.token(noun.from() - 1).isDigits()) {
            // "1 380 м. Пошуки": no town.
            return null;
        }
        var isTitle = doc.isCapital(noun.from()) && (joined || !noun.key().contains("w"));
        // The first "a" is that of "at".
        if ((noun.key().indexOf('a', 1) > 0 && !joined) || (isTitle && (!sure || joined))) {
            return null;
        }
        from += from < limit && doc.is(from, "\"") && !doc.token(from).glued() ? 1 : 0;
        var to = nameEnd(from, limit);
        if (to == from || isOther(from, to)) {
            return null;
        }
        var after = joined ? nounAfter(to, limit) : null;
        if (after != null) {
            return new Place(from, after.to(), rank(after), Place.Kind.NOUN);
        }
        var whole = noun.key().contains("w") && !joined;
        return new Place(whole ? noun.from() : from, to, rank(noun), Place.Kind.NOUN);
    }

    /// The rank of the place noun that a name ends with, "Black Sea", "Rustaveli Square"; -1 where it ends
    /// with none.
    private double lastNoun(int start, int to) {
        var hit = to - start > 1 ? doc.hitBefore(to, Table.PLACES) : null;
        return hit == null || hit.from() <= start ? -1 : rank(hit);
    }

    /// "Route 5", "Hill 166.8", "Line 2".
    private boolean isNumbered(int to, int limit) {
        var word = doc.hitBefore(to, Table.PLACES);
        return to < limit && doc.token(to).isDigits() && !doc.token(to).glued() && word != null;
    }

    /// Whether a name stands before its noun as an adjective does where no preposition tells that it is a
    /// place: "Покровському напрямку"; in English any name does.
    private boolean isAttribute(int at) {
        return isEnglish(at) || "adjective".equals(doc.ending(at));
    }

    /// A place noun at most two words after a name: "Orlava fertilizer plant".
    private @Nullable Hit nounAfter(int name, int limit) {
        for (var at = name; at < Math.min(limit, name + 3) && doc.token(at).isWord(); at++) {
            var noun = doc.hit(at, Table.PLACES);
            if (noun != null && noun.to() <= limit && rank(noun) >= 0) {
                return noun;
            }
            if (noun != null || doc.hit(at, Table.BREAKS) != null || doc.isCapital(at)) {
                return null;
            }
        }
        return null;
    }

    /// Where a name that begins at a word ends; there where none does.
    int nameEnd(int start, int limit) {
        var at = start;
        while (at < limit && at - start < LONGEST_NAME && isNameWord(at, start)) {
            at++;
        }
        while (at > start && !doc.token(at - 1).isWord() && !doc.token(at - 1).isDigits()) {
            at--;
        }
        return at;
    }

    private boolean isNameWord(int at, int start) {
        if (at > start && doc.is(at, "-") && doc.token(at).glued()) {
            return doc.isCapital(at + 1)
                    || (at + 1 < doc.size()
                            && doc.token(at + 1).isDigits()
                            && doc.token(at + 1).glued());
        }
        if (at > start && doc.token(at).isDigits()) {
            return doc.is(at - 1, "-") && doc.token(at).glued();
        }
        return doc.isCapital(at) && (at == start || doc.hit(at, Table.BREAKS) == null);
    }

    private boolean isSource(int to) {
        var last = doc.hitBefore(to, Table.SPEAKERS);
        return last != null && !isPlaceOfWork(last);
    }

    /// A school or hospital is a place too.
    private static boolean isPlaceOfWork(Hit speaker) {
        return speaker.key().startsWith("centre");
    }

    /// Whether capital words name no place: a date, somebody who speaks, a channel, an abbreviation.
    boolean isOther(int from, int to) {
        var exception = doc.hit(from, Table.PLACES);
        if (exception != null && exception.key().equals("name")) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (doc.hit(at, Table.MONTHS) != null
                    || doc.hit(at, Table.WEEKDAYS) != null
                    || doc.hit(at, Table.CHANNELS) != null
                    || doc.hit(at, Table.SPEAKERS) != null
                    || doc.hit(at, Table.ROLES) != null
                    || isAbbreviation(at)) {
                return true;
            }
        }
        var word = doc.hit(from, Table.PLACES);
        return doc.is(to, "'")
                || doc.key(to - 1).endsWith("'s")
                || (word != null && word.key().equals("not"))
                || (to - from == 1 && doc.token(from).end() - doc.token(from).start() == 1);
    }

    /// A capital at the beginning of a sentence tells nothing of a word that the lexicon knows.
    private boolean isKnownWord(int at) {
        return doc.hits().at(at).stream().anyMatch(hit -> hit.table() != Table.PLACES);
    }

    private boolean isAbbreviation(int at) {
        var token = doc.token(at);
        return token.isWord()
                && token.end() - token.start() > 1
                && Character.isUpperCase(doc.text().raw().charAt(token.start() + 1));
    }

    /// The rank of a place noun; -1 for other words.
    static double rank(Hit word) {
        return word.key().startsWith("at") ? word.key().charAt(2) - '0' : -1;
    }
}
