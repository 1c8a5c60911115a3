/// How a report comes into the book: pasted, dropped or chosen as a file, read at once, and stored with what
/// was found.
///
/// [org.claimbook.ui.reports.add.AddReportModel] reads while one types and stores at the end,
/// [org.claimbook.ui.reports.add.AddReportDialog] shows both.
@NullMarked
package org.claimbook.ui.reports.add;

import org.jspecify.annotations.NullMarked;
