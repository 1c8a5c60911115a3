/// What the window says under its top bar without standing in anybody's way: one quiet bar a
/// [org.claimbook.ui.notice.Notice], several stacked.
@NullMarked
package org.claimbook.ui.notice;

import org.jspecify.annotations.NullMarked;
