/// Agreement at a glance, over all that a book has of a measure.
@NullMarked
package org.claimbook.job.agree;

import org.jspecify.annotations.NullMarked;
