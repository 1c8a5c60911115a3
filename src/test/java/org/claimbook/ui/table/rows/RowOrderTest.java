package org.claimbook.ui.table.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    @Test
    void aNewRowStandsBehindTheOneThatPrecedesItInTheBook() {
        assertArrayEquals(
                new long[] {3, 1, 7, 2}, RowOrder.merged(new long[] {3, 1, 2}, new long[] {1, 7, 2, 3}, _ -> false));
    }

    @Test
    void newRowsAtTheVeryBeginningComeFirst() {
        assertArrayEquals(
                new long[] {8, 9, 2, 1}, RowOrder.merged(new long[] {2, 1}, new long[] {8, 9, 1, 2}, _ -> false));
    }

    @Test
    void aRowThatIsGoneLeavesTheRestInPlace() {
        assertArrayEquals(new long[] {3, 2}, RowOrder.merged(new long[] {3, 1, 2}, new long[] {2, 3}, _ -> false));
    }

    @Test
    void aRowThatAnEditTookOutOfTheFilterStays() {
        assertArrayEquals(
                new long[] {3, 1, 2}, RowOrder.merged(new long[] {3, 1, 2}, new long[] {2, 3}, id -> id == 1));
    }

    @Property(tries = 300)
    void theMergedRowsAreThoseOfTheBookAndShownOnesKeepTheirOrder(
            @ForAll @UniqueElements List<@LongRange(min = 1, max = 30) Long> shown,
            @ForAll @UniqueElements List<@LongRange(min = 1, max = 30) Long> now) {
        var merged = boxed(RowOrder.merged(unboxed(shown), unboxed(now), _ -> false));
        assertEquals(now.stream().sorted().toList(), merged.stream().sorted().toList());
        assertEquals(
                shown.stream().filter(now::contains).toList(),
                merged.stream().filter(shown::contains).toList());
    }

    private static long[] unboxed(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Long> boxed(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }
}
