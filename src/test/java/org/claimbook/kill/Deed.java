package org.claimbook.kill;

import java.io.IOException;
import java.nio.file.Path;

/// Something that writes, done over and over by a process that will be killed in the middle of it.
interface Deed {
    /// Does what has to be there before, in the process that will live.
    void prepare(Path folder) throws IOException;

    /// Gets ready, in the process that will be killed.
    void open(Path folder) throws IOException;

    /// Does it once more.
    ///
    /// @param n how many times it will have been done, from 1
    void perform(int n) throws IOException;

    /// Fails unless all is there that was said to be done, and at most what was under way besides.
    ///
    /// @param done how many times the process said that it had done it
    void check(Path folder, int done) throws IOException;
}
