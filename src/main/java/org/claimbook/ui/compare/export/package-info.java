/// Makes files of charts: [org.claimbook.ui.compare.export.ExportModel] holds how large, how fine and on
/// which ground, [org.claimbook.ui.compare.export.ExportDialog] shows the picture at its true size before it
/// is written, and [org.claimbook.ui.compare.export.ChartClipboard] copies it.
@NullMarked
package org.claimbook.ui.compare.export;

import org.jspecify.annotations.NullMarked;
