/// How the window looks, in one place: the two themes and the app's own rules over them, its typeface, its
/// icons; and pictures of it, taken without a display.
@NullMarked
package org.claimbook.ui.look;

import org.jspecify.annotations.NullMarked;
