package org.claimbook.reading.thing;

import org.claimbook.reading.Rule;

/// How it is told what a number counts.
public enum ThingRule implements Rule {
    /// A unit of area, volume or mass after the number: "1,150 square kilometers".
    UNIT,
    /// A noun of the lexicon after the number: "717 captured soldiers".
    NOUN,
    /// A plural that is not in the lexicon: "500 tickets".
    PLURAL,
    /// The noun of the number that this one is a share of: "17 of 22 soldiers".
    SHARE_OF,
    /// What befell those counted: "7,905 were killed".
    STATE,
    /// A numeral that counts people by itself: "четверо".
    COLLECTIVE,
    /// The label of a line: "Dead: 11".
    LABEL,
    /// What the words before the number count: "the death toll rose to 1,124".
    TOLL,
    /// A noun before the number: "soldiers: the ministry counted 20,842".
    NOUN_BEFORE,
    /// The noun of the number before, in the same sentence.
    SAME_SENTENCE,
    /// The noun of the number before, in an earlier sentence of the paragraph.
    SAME_PARAGRAPH,
    /// The noun of the words that lead in the list.
    LEAD_IN,
    /// The noun of the number before, in an earlier item of the list or in the words before it.
    SAME_LIST,
    /// A change in brackets counts what the number before it counts: "9113 (+4)".
    CHANGE,
    /// A part of the number before it: "of whom 7,905".
    PART,
    /// A part of the total that leads in the list.
    LIST_PART,
    /// Whose losses they are: "the enemy lost 12 tanks", "втрати противника".
    SIDE,
    /// Nothing tells what the number counts.
    NOTHING;

    @Override
    public String room() {
        return "thing";
    }
}
