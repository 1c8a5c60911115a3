/// Words and numbers as the window shows them: [org.claimbook.ui.text.Messages] is the one bundle of texts,
/// [org.claimbook.ui.text.Show] writes figures, dates and numbers in the reader's language.
@NullMarked
package org.claimbook.ui.text;

import org.jspecify.annotations.NullMarked;
