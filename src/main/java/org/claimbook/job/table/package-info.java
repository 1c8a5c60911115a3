/// A comparison as a table for others to work with: CSV and workbooks
/// ([org.claimbook.job.table.MatrixFile]), and Markdown to paste into a text
/// ([org.claimbook.job.table.MatrixMarkdown]). A bound never leaves without its sign.
@NullMarked
package org.claimbook.job.table;

import org.jspecify.annotations.NullMarked;
