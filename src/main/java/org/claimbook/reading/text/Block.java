package org.claimbook.reading.text;

/// A part of a text that stands by itself: a headline, a paragraph, an item of a list.
///
/// @param start of its words, after a bullet
/// @param end exclusive
/// @param lead the place, in the list of blocks, of the words that lead in the list which this is an item of, or -1
/// @param language code of the language that its words are in
public record Block(Kind kind, int start, int end, int lead, String language) {
    public enum Kind {
        HEADLINE,
        /// Who published it, and when: "Provincial Emergency Office, 12 August 2024".
        BYLINE,
        PARAGRAPH,
        ITEM,
        /// Menus, other headlines, notices of a saved page.
        BOILERPLATE
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }
}
