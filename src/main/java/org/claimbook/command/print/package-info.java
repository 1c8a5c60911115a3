/// How a command prints what it found: a matrix as JSON, as CSV or as a table for the terminal.
@NullMarked
package org.claimbook.command.print;

import org.jspecify.annotations.NullMarked;
