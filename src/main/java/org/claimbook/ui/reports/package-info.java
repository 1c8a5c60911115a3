/// The Reports pane: the reports of the book, the text of one of them with its claims marked in it, and these
/// claims, to
/// be accepted, put right or rejected one after the other.
///
/// [org.claimbook.ui.reports.ReportListModel] knows which reports there are and which is open,
/// [org.claimbook.ui.reports.OpenReport] is what is read of that one, [org.claimbook.ui.reports.ReportsModel]
/// joins both
/// with the page (`page`) and the grid of claims, and does what is done with them. Reports come in through
/// `add`.
@NullMarked
package org.claimbook.ui.reports;

import org.jspecify.annotations.NullMarked;
