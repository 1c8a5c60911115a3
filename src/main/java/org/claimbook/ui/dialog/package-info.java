/// The windows over the window: what went wrong, which file, are you sure.
///
/// All of them stand in a [org.claimbook.ui.dialog.Sheet]. [org.claimbook.ui.dialog.ErrorDialog] is the one
/// sink of errors; [org.claimbook.ui.dialog.Choosers] keeps the system's file dialogs behind an interface,
/// since tests and the Headless platform have none.
@NullMarked
package org.claimbook.ui.dialog;

import org.jspecify.annotations.NullMarked;
