/// The stores of reports and claims, and of what hangs on claims: filters, order, links, views.
@NullMarked
package org.claimbook.book.claim;

import org.jspecify.annotations.NullMarked;
