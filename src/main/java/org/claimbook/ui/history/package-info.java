/// The History pane: every step done to the book, newest first, and what each changed from what to what.
///
/// [org.claimbook.ui.history.HistoryModel] reads steps and turns a step's changes into
/// [org.claimbook.ui.history.ChangeLine]s; [org.claimbook.ui.history.HistoryPane] shows both side by side.
@NullMarked
package org.claimbook.ui.history;

import org.jspecify.annotations.NullMarked;
