/// The only door between the window and slow work: [org.claimbook.ui.task.Work] and what all panes share.
///
/// A model hands a job to [org.claimbook.ui.task.Work#run] when it writes into the book, and asks through a
/// [org.claimbook.ui.task.Work.Slot] when it reads; answers arrive on the FX thread. Whatever a job throws
/// is caught here and nowhere else, and goes to the one error sink.
@NullMarked
package org.claimbook.ui.task;

import org.jspecify.annotations.NullMarked;
