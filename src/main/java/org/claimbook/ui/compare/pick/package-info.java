/// Buttons that show a choice and open a panel to change it: [org.claimbook.ui.compare.pick.ChoicePicker] for
/// one of many,
/// [org.claimbook.ui.compare.pick.CheckPicker] for several, [org.claimbook.ui.compare.pick.Dropdown] for
/// anything else.
@NullMarked
package org.claimbook.ui.compare.pick;

import org.jspecify.annotations.NullMarked;
