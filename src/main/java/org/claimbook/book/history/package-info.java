/// What was done to a book, step by step, and how it is taken back.
///
/// Stores change rows through the [org.claimbook.book.history.Journal], which writes each change down;
/// [org.claimbook.book.history.History] reads it, undoes and redoes.
@NullMarked
package org.claimbook.book.history;

import org.jspecify.annotations.NullMarked;
