/// How the sources of what is compared agree: each pair of them summed up over all dates, and who revises
/// most.
///
/// [org.claimbook.ui.compare.agree.AgreementModel] asks for the summary while it is seen;
/// [org.claimbook.ui.compare.agree.AgreementView] shows it in two tables.
@NullMarked
package org.claimbook.ui.compare.agree;

import org.jspecify.annotations.NullMarked;
