package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTest {
    @Test
    void isAUuidOfVersionSeven() {
        var before = System.currentTimeMillis();
        var uid = new Uid().make();
        var uuid = UUID.fromString(uid);
        assertTrue(Uid.isUid(uid));
        assertEquals(uid, uuid.toString());
        assertEquals(7, uuid.version());
        assertEquals(2, uuid.variant());
        var millis = uuid.getMostSignificantBits() >>> 16;
        assertTrue(millis >= before && millis <= System.currentTimeMillis(), uid);
    }

    /// More than a millisecond's counter holds, so that it runs over.
    @Test
    void thoseOfOneMakerAscendAndNeverRepeat() {
        var maker = new Uid();
        var uids = Stream.generate(maker::make).limit(200_000).toList();
        assertEquals(uids.stream().sorted().toList(), uids);
        assertEquals(uids.size(), new HashSet<>(uids).size());
    }

    @Test
    void thoseOfDifferentMakersDiffer() {
        assertFalse(new Uid().make().equals(new Uid().make()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "01930A2B-7C4D-7E5F-8A6B-9C0D1E2F3A4B",
                "01930a2b7c4d7e5f8a6b9c0d1e2f3a4b",
                "01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b ",
                "g1930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b"
            })
    void otherTextsAreNone(String text) {
        assertFalse(Uid.isUid(text));
    }
}
