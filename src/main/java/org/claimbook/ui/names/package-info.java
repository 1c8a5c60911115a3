/// What the panes of sources and of measures share: the names of a kind in a grid, what is known of the
/// chosen one, and the dialog by which one is put into another.
///
/// [org.claimbook.ui.names.NamesModel] holds one kind of names; [org.claimbook.ui.names.NamesView] shows
/// them.
@NullMarked
package org.claimbook.ui.names;

import org.jspecify.annotations.NullMarked;
