/// Whether a book is whole, what is wrong where it is not, and a sound book made of what can be read.
///
/// [org.claimbook.book.verify.Verification] runs all checks over a file and hands on each
/// [org.claimbook.book.verify.Fault] with its sentence; [org.claimbook.book.verify.Comparison] holds a book
/// against a backup of it; [org.claimbook.book.verify.Repair] makes a new book of a damaged one, reading its
/// pages ([org.claimbook.book.verify.PageFile]) without SQLite, which gives a file up where one page of it is
/// bad. The damaged file is only ever read.
@NullMarked
package org.claimbook.book.verify;

import org.jspecify.annotations.NullMarked;
