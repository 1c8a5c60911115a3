/// JSON as text: trees that know where in the file each of their parts stands, and faults told in plain words.
@NullMarked
package org.claimbook.exchange.json;

import org.jspecify.annotations.NullMarked;
