/// The Sources pane: who speaks and publishes in the book, in a grid, beside the chosen one's other names and
/// claims.
@NullMarked
package org.claimbook.ui.sources;

import org.jspecify.annotations.NullMarked;
