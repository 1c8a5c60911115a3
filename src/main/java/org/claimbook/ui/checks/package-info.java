/// The Checks pane: what the rules find in the book, grouped by rule, and for one finding its claims side
/// by side.
///
/// [org.claimbook.ui.checks.CheckedBook] keeps the findings of the book up to date, beside everything else;
/// [org.claimbook.ui.checks.ChecksModel] shows them as [org.claimbook.ui.checks.CheckLine]s, and reads the
/// claims of the chosen one. [org.claimbook.ui.checks.ChecksPane] puts the list and the
/// [org.claimbook.ui.checks.FindingSide] together.
@NullMarked
package org.claimbook.ui.checks;

import org.jspecify.annotations.NullMarked;
