/// Claimbook keeps the figures that reports claim, with their words, and lays them side by side.
///
/// [org.claimbook.Main] starts the window or a command; the rooms are the packages below, and each tells its
/// own tour.
@NullMarked
package org.claimbook;

import org.jspecify.annotations.NullMarked;
