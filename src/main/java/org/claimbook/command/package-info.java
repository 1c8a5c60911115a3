/// The command line: every job without a window.
///
/// [org.claimbook.command.CommandRun] runs one command and says how it ended; each command is a class named after its
/// word. Data goes to standard output, everything else to standard error, and an error is one sentence. This is the
/// only
/// room that prints.
@NullMarked
package org.claimbook.command;

import org.jspecify.annotations.NullMarked;
