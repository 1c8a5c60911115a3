/// The Measures pane: what is counted in the book, whose and where: measures, subjects and places, each in a
/// grid beside
/// the tree of what is a part of what.
@NullMarked
package org.claimbook.ui.measures;

import org.jspecify.annotations.NullMarked;
