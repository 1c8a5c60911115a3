/// Texts in several languages: [org.claimbook.model.text.Phrases] reads one bundle of them, for window,
/// charts and command line alike.
@NullMarked
package org.claimbook.model.text;

import org.jspecify.annotations.NullMarked;
