/// The one search: the field at the top of the window, and the list that opens under it while one types.
///
/// [org.claimbook.ui.search.SearchModel] asks the book and knows which line is chosen; where a line leads, it
/// is told from outside, as [org.claimbook.ui.search.Destinations].
@NullMarked
package org.claimbook.ui.search;

import org.jspecify.annotations.NullMarked;
