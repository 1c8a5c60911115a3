/// The words of each language, as data.
///
/// A language is a folder of text files under `reading/`, each a [Table]: a line gives a key, then the forms that mean
/// it. All tables of a language are one trie over characters, walked once from each token of a text.
@NullMarked
package org.claimbook.reading.lexicon;

import org.jspecify.annotations.NullMarked;
