package org.claimbook.ui.compare.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearbyTest {
    private static final LocalDate BETWEEN = LocalDate.of(2024, 5, 20);

    @TempDir
    private Path folder;

    private SmallBook small;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        small.claim("tanks, North", "Ministry", "2024-05-10", "200");
        small.claim("tanks, North", "Ministry", "2024-05-30", "400");
        small.claim("tanks, North", "Count", "2024-05-20", "150");
        small.claim("tanks, North", "Count", "2024-05-30", "160");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Matrix matrix(Alignment alignment) {
        return Objects.requireNonNull(new Lookup(small.book())
                .find(Wish.ANY.withAlignment(alignment, 7))
                .matrix());
    }

    private static List<Long> ids(Nearby nearby) {
        return nearby.claims().stream().map(claim -> claim.id()).toList();
    }

    @Test
    void aCellWithAClaimNeedsNoNeighbours() {
        assertTrue(Nearby.of(matrix(Alignment.LATEST), new CellPlace(BETWEEN, "Count"))
                .isEmpty());
    }

    @Test
    void whatIsInterpolatedLiesBetweenTwoClaims() {
        var nearby = Nearby.of(matrix(Alignment.INTERPOLATE), new CellPlace(BETWEEN, "Ministry"))
                .orElseThrow();
        assertEquals(List.of(1L, 2L), ids(nearby));
    }

    @Test
    void aSilentCellHasTheNearestOnEitherSide() {
        var matrix = matrix(Alignment.LATEST);
        assertEquals(
                List.of(1L, 2L),
                ids(Nearby.of(matrix, new CellPlace(BETWEEN, "Ministry")).orElseThrow()));
        assertEquals(
                List.of(3L),
                ids(Nearby.of(matrix, new CellPlace(LocalDate.of(2024, 5, 10), "Count"))
                        .orElseThrow()));
    }
}
