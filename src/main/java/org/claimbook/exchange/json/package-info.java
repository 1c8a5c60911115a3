/// JSON as text: trees that know where in the file each of their parts stands, faults told in plain words, and small
/// texts made of maps and lists.
@NullMarked
package org.claimbook.exchange.json;

import org.jspecify.annotations.NullMarked;
