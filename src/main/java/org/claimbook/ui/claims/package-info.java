/// The Claims pane: every claim of the book in one editable grid, with the words of the current one beside
/// it.
///
/// [org.claimbook.ui.claims.ClaimColumns] says what each column shows and what typing into it does;
/// [org.claimbook.ui.claims.ClaimSource] asks the book; [org.claimbook.ui.claims.ClaimsModel] puts both
/// together.
@NullMarked
package org.claimbook.ui.claims;

import org.jspecify.annotations.NullMarked;
