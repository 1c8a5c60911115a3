package org.claimbook.command;

/// The forms in which a command prints data; by name, as `--format` takes them.
enum Format {
    csv,
    json,
    table
}
