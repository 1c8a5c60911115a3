package org.claimbook.reading;

import java.util.Locale;

/// A way in which a part of a claim is found, by an id that is stored with the claim. Each room has an enum of its own.
public interface Rule {
    /// The constant's name; every enum has it.
    String name();

    /// The room: "number".
    String room();

    /// What is stored and printed: "number.digits".
    default String id() {
        return room() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
