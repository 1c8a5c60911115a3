/// The Compare pane: what several sources say of one thing, as a table and as a chart with one selection.
///
/// [org.claimbook.ui.compare.CompareModel] holds what is wished for and what was found (package `find`), and
/// knows nothing
/// of nodes. [org.claimbook.ui.compare.ComparePane] puts together the filter bar (made of what `pick` has),
/// the matrix, and
/// the chart (package `drawing`), from which `export` makes files.
@NullMarked
package org.claimbook.ui.compare;

import org.jspecify.annotations.NullMarked;
