/// What is searched for, and what is found: words as they were typed, and the places in a text where they
/// stand.
///
/// [org.claimbook.book.search.SearchWords] reads what was typed; [org.claimbook.book.SearchStore] looks it up
/// and answers with [org.claimbook.book.search.Found]. Nothing here knows SQL, but how FTS5 wants its words.
@NullMarked
package org.claimbook.book.search;

import org.jspecify.annotations.NullMarked;
