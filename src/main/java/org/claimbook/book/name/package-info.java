/// Sources, measures, subjects and places: their names and aliases, as cells of a grid, and the merging of
/// two.
@NullMarked
package org.claimbook.book.name;

import org.jspecify.annotations.NullMarked;
