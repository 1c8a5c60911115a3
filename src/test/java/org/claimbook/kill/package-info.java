/// Kills the app at random moments of everything that writes, and looks at what is left.
///
/// A [org.claimbook.kill.Victim] is a process that does one [org.claimbook.kill.Deed] over and over, and says
/// each time that it is done; [org.claimbook.kill.Killing] stops it with SIGKILL. `KillTest` does so some
/// times in each run of the tests; `mvn -q test-compile exec:exec@kill` does it 300 times and more, and
/// prints a table.
@NullMarked
package org.claimbook.kill;

import org.jspecify.annotations.NullMarked;
