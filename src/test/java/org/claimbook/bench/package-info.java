/// The benchmark that anyone can run: what Claimbook takes, side by side with what SQLite takes for the same work, in
/// one
/// run, as a ratio. Start it with `mvn -q test-compile exec:exec@bench`.
@NullMarked
package org.claimbook.bench;

import org.jspecify.annotations.NullMarked;
