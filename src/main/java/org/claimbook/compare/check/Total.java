package org.claimbook.compare.check;

import java.util.List;
import org.claimbook.model.Claim;

/// A total, and what is said to be its parts.
///
/// @param parts none twice
/// @param complete whether these are all the parts there are, so that they must come to the total; if not, they
/// must not come to more
/// @param linked whether a person, or the reader, joined the parts to it; else they follow from the tree of
/// measures
/// @param signed whether figures of these measures may be negative, so that a part can be more than the whole
public record Total(Claim total, List<Claim> parts, boolean complete, boolean linked, boolean signed) {
    public Total {
        parts = List.copyOf(parts);
    }
}
