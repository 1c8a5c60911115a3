/// Two copies of a book, edited apart, become one: three-way, row by row and field by field.
///
/// Start with [org.claimbook.book.merge.BookMerge]. [MergeBase] makes what both copies had in common,
/// as [CommonHistory] tells it, and [org.claimbook.book.merge.take] takes over what only the other one
/// changed. What both changed differently stays as the book has it, and waits in
/// [org.claimbook.book.merge.ConflictStore] until somebody settles it.
@NullMarked
package org.claimbook.book.merge;

import org.jspecify.annotations.NullMarked;
