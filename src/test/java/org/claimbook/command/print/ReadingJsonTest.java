package org.claimbook.command.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Proposal.Part;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;
import org.junit.jupiter.api.Test;

/// What is printed of a reading, field by field.
class ReadingJsonTest {
    private static final String TEXT = "Since 1 May over 400 homes were lost, 310 in the port.";
    private static final EdtfDate DAY = EdtfDate.parse("2031-05-03").orThrow();

    @Test
    void aReadingIsPrintedInTheOrderOfItsFields() {
        assertEquals("""
            {"file":"a.txt","report":{"title":"Flood","published":"2031-05-03","language":"en"},\
            "claims":[{"quote":"over 400 homes","start":12,"end":26,"stated":"over 400","qualifier":"more_than",\
            "low":400,"measure":"homes lost","unit":"homes","subject":"the Vale","place":"Lower Vale",\
            "claimant":"Ada Brook","via":"Vale Post","channel":"briefing","accumulation":"cumulative",\
            "period_start":"2031-05-01","as_of":"2031-05-03","position":"body"},\
            {"quote":"310","start":38,"end":41,"qualifier":"exact","value":310,\
            "position":"body","part_of":0}]}
            """, json(Optional.of("a.txt"), false));
    }

    @Test
    void whyAddsTheRulesAndTheNumbersThatAreNoClaims() {
        var printed = JsonParser.parseString(json(Optional.empty(), true)).getAsJsonObject();
        var claims = printed.getAsJsonArray("claims");
        assertEquals(
                "{\"figure\":\"number.digits\",\"as_of\":\"period.past\"}",
                claims.get(0).getAsJsonObject().get("rules").toString());
        assertEquals("{}", claims.get(1).getAsJsonObject().get("rules").toString());
        assertEquals(
                "[{\"quote\":\"1 May\",\"start\":6,\"end\":11,\"why\":\"date\",\"rule\":\"mask.date\"}]",
                printed.get("set_aside").toString());
    }

    @Test
    void aSingleReadingStandsOnSeveralLinesWithoutAName() {
        var printed = json(Optional.empty(), false);
        assertTrue(printed.startsWith("{\n  \"report\": {\n"), printed);
        assertFalse(printed.contains("set_aside"));
    }

    @Test
    void aTableCannotSteerTheTerminal() {
        var out = new StringWriter();
        ReadingTable.print(reading("Flood\u001B[2J\u202E"), Optional.empty(), true, new PrintWriter(out));
        assertFalse(out.toString().contains("\u001B"));
        assertFalse(out.toString().contains("\u202E"));
        assertEquals(
                List.of(
                        "Flood [2J  · 2031-05-03 · en",
                        "  figure  unit   measure     claimant   as of       since       place       quote",
                        "over 400  homes  homes lost  Ada Brook  2031-05-03  2031-05-01  Lower Vale  over 400 homes",
                        "     310                                                                    310",
                        "",
                        "set aside  why   rule       at",
                        "1 May      date  mask.date   6"),
                out.toString().lines().toList());
    }

    private static String json(Optional<String> file, boolean why) {
        var out = new StringWriter();
        ReadingJson.print(reading("Flood"), file, why, out);
        return out.toString();
    }

    private static Reading reading(String title) {
        var head = new Head(title, null, null, null, DAY, "en");
        var total = new Proposal(
                words("over 400 homes"),
                Figure.of("over 400", Qualifier.MORE_THAN, new BigDecimal("400")),
                new Speech("Ada Brook", "Vale Post", Speech.Channel.BRIEFING, Speech.Stance.CLAIMS),
                new Topic("homes lost", "homes", "the Vale", "Lower Vale"),
                new Period(Accumulation.CUMULATIVE, EdtfDate.parse("2031-05-01").orThrow(), DAY, Period.Basis.STATED),
                -1,
                Map.of(Part.AS_OF, "period.past", Part.FIGURE, "number.digits"));
        var part = new Proposal(
                words("310"),
                Figure.exact("310"),
                Speech.by(null),
                new Topic(null, "", null, null),
                new Period(Accumulation.UNKNOWN, null, null, null),
                0,
                Map.of());
        var date = new SetAside(6, 11, "1 May", SetAside.Kind.DATE, "mask.date");
        return new Reading(head, TEXT, List.of(total, part), List.of(date));
    }

    private static Words words(String quote) {
        var start = TEXT.indexOf(quote);
        return new Words(Words.Position.BODY, quote, start, start + quote.length());
    }
}
