/// The frame around the panes: top bar, rail, status bar, welcome page, theme, icons and fonts.
///
/// [org.claimbook.ui.shell.Shell] is the root node and knows a pane only as a
/// [org.claimbook.ui.shell.PaneEntry]; [org.claimbook.ui.shell.ShellModel] is its state. What the buttons do
/// comes from outside as [org.claimbook.ui.shell.ShellActions], so that no room of the window is wired here.
/// Panes may use [org.claimbook.ui.look.Icons].
@NullMarked
package org.claimbook.ui.shell;

import org.jspecify.annotations.NullMarked;
