/// The app as others use it: by its command line, with real files, and nothing of its inside.
@NullMarked
package org.claimbook.blackbox;

import org.jspecify.annotations.NullMarked;
