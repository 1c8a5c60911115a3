/// Bringing claims in: which file, how it is written, which of its columns is what, and what will come of it,
/// all of which is seen before anything is in the book.
///
/// [org.claimbook.ui.importing.ImportDialog] puts the parts together over an
/// [org.claimbook.ui.importing.ImportModel], whose state is a [org.claimbook.ui.importing.Draft]: a mapping,
/// and what a person has begun to say of it. After each change the whole file is tried in the background.
@NullMarked
package org.claimbook.ui.importing;

import org.jspecify.annotations.NullMarked;
