/// What can be compared in a book, and how a comparison is found.
///
/// A [org.claimbook.ui.compare.find.Wish] may leave nearly everything open;
/// [org.claimbook.ui.compare.find.Lookup] settles
/// it with what the book has most of, and finds the [org.claimbook.ui.compare.find.Answer]: the matrix, and
/// the [org.claimbook.ui.compare.find.Choices] that there are instead.
@NullMarked
package org.claimbook.ui.compare.find;

import org.jspecify.annotations.NullMarked;
