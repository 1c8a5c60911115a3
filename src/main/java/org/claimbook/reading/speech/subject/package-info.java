/// What stands around a verb of saying: its subject, when, where and to whom; and who is behind a quotation or a
/// whole document.
@NullMarked
package org.claimbook.reading.speech.subject;

import org.jspecify.annotations.NullMarked;
