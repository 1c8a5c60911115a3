/// Saved views: kept by name in the book, or carried by a picture that is dropped on the window.
@NullMarked
package org.claimbook.ui.compare.views;

import org.jspecify.annotations.NullMarked;
