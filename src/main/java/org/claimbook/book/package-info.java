/// The book: one SQLite file, and everything that reads or changes it.
///
/// Start with [org.claimbook.book.Book], which opens the file and hands out a store a table. Its rooms, each
/// knowing only those before it: [org.claimbook.book.file] (the file, its schema, SQL),
/// [org.claimbook.book.history] (every edit is one transaction, one step, and can be undone),
/// [org.claimbook.book.name], [org.claimbook.book.claim], [org.claimbook.book.check],
/// [org.claimbook.book.search] (words sought and found) and [org.claimbook.book.whole]
/// (imports, and the whole book as rows). [org.claimbook.book.verify] looks whether a file is whole, and
/// makes a sound book of a damaged one.
///
/// A book belongs to one thread at a time; readers on other threads open the file for themselves. Only these
/// rooms know `java.sql`, and what goes wrong there leaves them as a
/// [org.claimbook.book.file.BookException] with one sentence.
@NullMarked
package org.claimbook.book;

import org.jspecify.annotations.NullMarked;
