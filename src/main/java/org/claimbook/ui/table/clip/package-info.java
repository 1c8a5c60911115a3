/// Tables of texts as they come and go through the clipboard: how Excel, LibreOffice Calc and Google Sheets
/// put them there, and how they are written for them, for a CSV file and for Markdown.
@NullMarked
package org.claimbook.ui.table.clip;

import org.jspecify.annotations.NullMarked;
