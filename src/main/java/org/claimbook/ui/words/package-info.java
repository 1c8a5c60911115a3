/// The words of a claim: its report's text, with the quote marked in it.
///
/// [org.claimbook.ui.words.WordsModel] follows the selected claim, [org.claimbook.ui.words.Passage] finds its
/// words in the text, [org.claimbook.ui.words.WordsView] shows them. Every pane in which claims are chosen
/// may hold one.
@NullMarked
package org.claimbook.ui.words;

import org.jspecify.annotations.NullMarked;
