package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final Explanation explanation = new Explanation(messages, Show.in(messages.locale()));

    @Test
    void saysWhoSaysSoAndAsOfWhen() {
        assertEquals("Oryx, as of 5 Nov 2024", explanation.who(claim("2024-11-05")));
    }

    @Test
    void aClaimWithoutDateIsOfItsClaimantOnly() {
        assertEquals("Oryx", explanation.who(claim(null)));
    }

    private static Claim claim(@Nullable String asOf) {
        var date = asOf == null ? null : EdtfDate.parse(asOf).orThrow();
        return new Claim(
                0,
                "",
                Report.titled("Report"),
                Words.NONE,
                Figure.exact("3"),
                Speech.by("Oryx"),
                new Topic("tanks", "items", "Forces", "North"),
                new Period(Accumulation.CUMULATIVE, null, date, Period.Basis.STATED),
                Grade.ACCEPTED,
                null,
                null);
    }
}
