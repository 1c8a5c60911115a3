/// What several commands take: the book, dates, the format of what is printed.
@NullMarked
package org.claimbook.command.arguments;

import org.jspecify.annotations.NullMarked;
