package org.claimbook.model;

/// The kinds of things that a book knows by name.
public enum NameKind implements Coded {
    SOURCE,
    MEASURE,
    SUBJECT,
    PLACE
}
