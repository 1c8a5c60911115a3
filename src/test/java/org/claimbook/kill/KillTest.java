package org.claimbook.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever is done when the process is killed, all that was said to be done is there, and the book is sound.
/// One moment of each here; `exec:exec@kill` tries hundreds.
class KillTest {
    static final List<String> DEEDS = Deeds.names();

    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("DEEDS")
    void whatWasSaidToBeDoneIsThereAfterAKill(String deed) throws IOException, InterruptedException {
        Killing.once(deed, folder, RandomGenerator.getDefault().nextInt(LONGEST_MILLIS));
    }
}
