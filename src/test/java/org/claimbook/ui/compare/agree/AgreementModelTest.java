package org.claimbook.ui.compare.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementModelTest {
    @TempDir
    private Path folder;

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final AgreementText text = new AgreementText(messages, Show.in(messages.locale()));
    private SmallBook small;
    private AgreementModel model;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        for (var day = 10; day < 15; day++) {
            small.claim("tanks, North", "Ministry", "2024-05-" + day, "200");
            small.claim("tanks, North", "Count", "2024-05-" + day, Integer.toString(90 + day));
            small.claim("tanks, South", "Ministry", "2024-05-" + day, "50");
        }
        small.claim("tanks, South", "Army", "2024-05-10", "50");
        model = new AgreementModel(small.book(), Work.direct(failure -> fail(failure)));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void compare() {
        model.follow(new Lookup(small.book()).find(Wish.ANY));
    }

    private List<PairAgreement> pairs() {
        return Objects.requireNonNull(model.summary().get()).agreement().pairs();
    }

    @Test
    void nothingIsSummedUpForNobody() {
        compare();
        assertNull(model.summary().get());
        model.seen().set(true);
        assertEquals(1, pairs().size());
        model.seen().set(false);
        assertNull(model.summary().get());
    }

    @Test
    void aRatioSaysHowManyTimesTheOtherOneIs() {
        model.seen().set(true);
        compare();
        var pair = pairs().getFirst();
        assertEquals(List.of("Ministry", "Count"), List.of(pair.source(), pair.other()));
        assertEquals("0.51", text.ratio(pair));
        assertEquals("0.51–0.52", text.quartiles(pair));
        assertEquals("5 apart", text.relations(pair));
        assertEquals("Count is typically 0.51 × Ministry.\n5 apart\n10 May 2024 to 14 May 2024", text.says(pair));
    }

    @Test
    void mostlyBoundsGiveABound() {
        for (var day = 15; day < 28; day++) {
            small.claim("tanks, North", "Ministry", "2024-05-" + day, "200");
            var bound = Figure.of(null, Qualifier.AT_LEAST, new BigDecimal(120));
            small.claim("tanks, North", "Count", "2024-05-" + day, bound, "2024-01-01");
        }
        model.seen().set(true);
        compare();
        assertEquals("≥ 0.60", text.ratio(pairs().getFirst()));
        assertEquals("", text.quartiles(pairs().getFirst()));
        assertEquals("≈\u00a013\u2002≠\u00a05", text.signs(pairs().getFirst()));
    }

    @Test
    void theWholeMeasureHasMorePairs() {
        model.seen().set(true);
        compare();
        model.whole().set(true);
        assertEquals(2, pairs().size());
        assertTrue(model.canCompare("Ministry", "Count"));
        assertFalse(model.canCompare("Ministry", "Army"), "not of what is compared here");
    }
}
