package org.claimbook.command.arguments;

/// How a command ended, as the shell is told.
public final class ExitStatus {
    /// Done, also where nothing is found.
    public static final int DONE = 0;
    /// `import` rejected rows, `check` or `verify` found something, or `merge` left conflicts.
    public static final int FOUND = 1;
    /// Wrong use, or an unknown name.
    public static final int MISUSED = 2;
    /// The input or the book could not be read or written.
    public static final int FAILED = 3;

    private ExitStatus() {}
}
