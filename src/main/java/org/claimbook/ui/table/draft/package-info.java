/// Texts that were typed into cells and are not values in the book: those that cannot be read, those on their
/// way, and those that were being typed when the app was closed. They are kept in the book, but are no step
/// of its history.
@NullMarked
package org.claimbook.ui.table.draft;

import org.jspecify.annotations.NullMarked;
