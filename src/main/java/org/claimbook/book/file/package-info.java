/// The file of a book: opening it, its schema and tables, and the one way to talk SQL to it.
///
/// [org.claimbook.book.file.Sql] wraps the connection, [org.claimbook.book.file.BookFile] opens it and says
/// in a sentence why where it cannot, [org.claimbook.book.file.Schema] makes and migrates the tables that
/// [org.claimbook.book.file.Table] lists. Only rooms of the book know these; what leaves them is a
/// [org.claimbook.book.file.BookException] with one sentence.
@NullMarked
package org.claimbook.book.file;

import org.jspecify.annotations.NullMarked;
