package org.claimbook.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final Reasons reasons = new Reasons(Messages.of(Locale.ENGLISH), Show.in(Locale.UK));

    @Test
    void theLineBeginsWithWhatIsDoubtedMost() {
        var line = line("{\"unit\":\"thing.label\",\"claimant\":\"speech.issuer\"}");
        assertEquals("the issuer of the document; counts what its label says", reasons.line(line));
    }

    @Test
    void whatStandsBesideTheNumberIsInTheTipOnly() {
        var line = line("{\"figure\":\"number.digits\",\"as_of\":\"period.bulletin\"}");
        assertEquals("the day of the bulletin", reasons.line(line));
        assertEquals("Figure: written in digits\nAs of: the day of the bulletin", reasons.tip(line));
    }

    @Test
    void aRuleOfANewerClaimbookIsLeftOut() {
        var line = line("{\"figure\":\"number.not-yet-known\"}");
        assertEquals("", reasons.line(line));
        assertNull(reasons.tip(line));
    }

    private static ClaimLine line(String readBy) {
        var claim = new Claim(
                0,
                "",
                Report.titled("Flood"),
                Words.NONE,
                Figure.exact("3"),
                Speech.by(null),
                new Topic("boats", "boats", null, null),
                new Period(Accumulation.UNKNOWN, null, null, null),
                Grade.ACCEPTED,
                readBy,
                null);
        return new ClaimLine(claim, 0, 0, null);
    }
}
