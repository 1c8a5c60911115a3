package org.claimbook.reading.lexicon;

import java.util.Locale;

/// A kind of words that a lexicon knows, and the file that holds them: `QUALIFIERS_AFTER` is `qualifiers_after.txt`.
public enum Table {
    /// Cardinal numbers in words; the key is the number, "hundred" and the like are magnitudes.
    NUMERALS,
    /// What multiplies a number before it: the key is the factor.
    MAGNITUDES,
    /// "Dozens", "thousands of": the key is both ends, `12 120`.
    ORDERS,
    /// Words that say there is none: "no", "жодної".
    ZEROS,
    /// First, second …: the key is the number, or `suffix` for what makes digits one: "th".
    ORDINALS,
    /// Half, thirds, "часток": the key is what one is divided by.
    FRACTIONS,
    /// Before a number: the key is a qualifier's code.
    QUALIFIERS,
    /// After a number: likewise.
    QUALIFIERS_AFTER,
    /// Between and around the two ends of a range: the key is `open` ("between"), `and` or `to`.
    RANGES,
    /// The key is the month, 1 to 12.
    MONTHS,
    /// The key is the day of the week, 1 (Monday) to 7.
    WEEKDAYS,
    /// Words that dates, times and periods are made of; the key says what.
    DATE_WORDS,
    /// What stands before dates and says what they are for, and what joins two of them: `as-of`, `since`, `to`.
    DATE_CUES,
    /// Units of area, volume, mass, length; the key is the canonical unit.
    UNITS,
    /// Counted nouns; the key is the canonical plural unit, in English.
    NOUNS,
    /// Words that stand for what is counted before the number: "death toll", "number of"; the key is the unit, `of`
    /// where
    /// the words after it tell, `same` where it is what was counted before.
    TOLLS,
    /// What befell those who are counted, where the noun is left out: "were killed"; the key is the unit.
    STATES,
    /// Words after what is counted that make a rate of it: "a day"; the key is the time or thing. With a `<` before the
    /// key, words that do so anywhere before the number: "every day".
    RATES,
    /// Numerals that count people where no noun follows; the key is the unit.
    COLLECTIVES,
    /// Words that make a number a part of the one before: "of whom", "including".
    PARTS,
    /// Words that end a noun phrase: prepositions, auxiliary verbs, conjunctions; the key is `and`, `of`, `out-of`,
    /// `them` or `other`.
    BREAKS,
    /// Endings by which unknown words are told apart: the key is `adjective`, `verb` or `people`. No words: they are
    /// not in the trie.
    ENDINGS,
    /// Adjectives that stand before counted nouns, where a language does not put the head last.
    ADJECTIVES,
    /// Words right after a number that tell that it is no claim; the key is what the rules of the room mask ask for.
    MASKS,
    /// Words right before a number that tell so; likewise.
    MASKS_BEFORE,
    /// Phrases that hold a number but tell none: "one another"; the key is the kind of what is set aside.
    IDIOMS,
    /// Verbs by whether what they govern has happened; the key is `plan`, `forecast`, `done` or `break`.
    MODALS,
    /// The scene of what happened: prepositions (`at`) and nouns of areas and institutions (`area`, `site`).
    SCENES,
    /// Short forms whose point ends no sentence.
    ABBREVIATIONS,
    /// Headings and words of a page's furniture; the key is `rest` (all that follows) or `block`.
    FURNITURE,
    /// Verbs of saying; the key says how.
    REPORTING,
    /// Other words by which figures are attributed: "according to", "за даними"; the key says how.
    ATTRIBUTION,
    /// Ranks, offices and roles that stand before a name and are no part of it.
    ROLES,
    /// Nouns that name who can speak: ministry, police, officials; the key is the kind of source.
    SPEAKERS,
    /// Channels: Facebook, briefing; the key is the channel.
    CHANNELS,
    /// How a figure stands to the one beside it: how long before (an ISO 8601 period, `P1D`), set against it, raised to
    /// it.
    EARLIER,
    /// Cues of accumulation; the key says how the figure beside them counts.
    ACCUMULATION,
    /// Words of places: region, district, prepositions; the key says which.
    PLACES,
    /// Small words that phrases are cut by: articles, prepositions, conjunctions, pronouns; the key is their class.
    GRAMMAR,
    /// Whose losses are counted: sides, verbs of losing, "losses".
    SIDES;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
