package org.claimbook.command.arguments;

/// The forms in which a command prints data; by name, as `--format` takes them.
public enum Format {
    csv,
    json,
    table
}
