/// The book: one SQLite file, and everything that reads or changes it.
///
/// Start with [org.claimbook.book.Book], which opens the file and hands out a store a table. What a store
/// changes, it changes through the [org.claimbook.book.Journal], so that every edit is one transaction, one
/// step of the [org.claimbook.book.History], and can be undone. Large imports go through
/// [org.claimbook.book.BulkInsert]; a whole book leaves by [org.claimbook.book.TableDump] and comes back by
/// [org.claimbook.book.TableRestore].
///
/// Texts and names are found by the [org.claimbook.book.SearchStore], over an index that triggers of the
/// schema keep.
///
/// A book belongs to one thread at a time; readers on other threads open the file for themselves. Only this
/// package knows `java.sql`, and what goes wrong there leaves it as a [org.claimbook.book.BookException] with
/// one sentence.
@NullMarked
package org.claimbook.book;

import org.jspecify.annotations.NullMarked;
