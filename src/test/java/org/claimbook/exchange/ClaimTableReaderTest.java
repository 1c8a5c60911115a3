package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTableReaderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void threeColumnsAreEnough() throws IOException {
        var read = read("value,claimant,measure\n7905,Syrskyi,killed\n");
        var claim = read.claims().getFirst();
        assertEquals(0, claim.id());
        assertEquals("", claim.uid());
        assertEquals(Report.titled("claims.csv"), claim.report());
        assertSame(Words.NONE, claim.words());
        assertEquals(Figure.exact("7905"), claim.figure());
        assertEquals(Speech.by("Syrskyi"), claim.speech());
        assertEquals(new Topic("killed", "", null, null), claim.topic());
        assertEquals(new Period(Accumulation.UNKNOWN, null, null, null), claim.period());
        assertEquals(Grade.ACCEPTED, claim.grade());
        assertNull(claim.note());
        assertEquals(List.of(2L), read.lines());
    }

    @ParameterizedTest
    @CsvSource({"','", ";", "'\t'", "|"})
    void findsTheDelimiter(char delimiter) throws IOException {
        var file = file("measure,claimant,value,note\nkilled,Syrskyi,7905,\"a,b;c|d\te\"\n".replace(',', delimiter));
        var reader = ClaimTableReader.open(file, null);
        assertEquals(delimiter, reader.form().delimiter());
        var collected = Collected.from(file, null);
        assertEquals("killed", collected.claims().getFirst().topic().measure());
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void readsEveryKindOfLineEnd(String end) throws IOException {
        var read = read(String.join(
                end, "measure,claimant,value,note", "a,b,1,", "a,b,2,\"two\nlines\"", "", "a,b,x,", "a,b,3,"));
        assertEquals(List.of(2L, 3L, 7L), read.lines());
        assertEquals("two\nlines", read.claims().get(1).note());
        assertEquals(6L, read.rejections().getFirst().line());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertEquals(
                1,
                read("\uFEFFmeasure,claimant,value\nтанки,Генштаб,5\n").claims().size());
    }

    @Test
    void whatIsNoUtf8IsWindows1252() throws IOException {
        var file = folder.resolve("claims.csv");
        Files.write(file, "measure;claimant;value\nKräne;“François”;5\n".getBytes(WINDOWS_1252));
        assertEquals(WINDOWS_1252, ClaimTableReader.open(file, null).form().encoding());
        assertEquals(
                "“François”",
                Collected.from(file, null).claims().getFirst().speech().claimant());
        assertEquals(
                StandardCharsets.UTF_8,
                ClaimTableReader.open(file("measure,claimant,value\n"), null)
                        .form()
                        .encoding());
    }

    /// 0x81 is no character of windows-1252; U+D800 is only half of one.
    @Test
    void bytesThatAreNoTextAreToldAndNotReplaced() throws IOException {
        assertNoText("measure,claimant,value\na\u00FC,b\u0081,1\n".getBytes(StandardCharsets.ISO_8859_1));
        var half = "\uFEFFmeasure,claimant,value\na,b,1\n".getBytes(StandardCharsets.UTF_16LE);
        half[half.length - 5] = (byte) 0xD8;
        assertNoText(half);
    }

    private void assertNoText(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("claims.csv"), bytes);
        var said = assertThrows(ExchangeException.class, () -> Collected.from(file, null));
        assertTrue(said.getMessage().contains("claims.csv"), said.getMessage());
        assertTrue(said.getMessage().contains("save it as UTF-8"), said.getMessage());
    }

    /// The character stands across the border of the pieces in which the file is looked at.
    @Test
    void aCharacterMayStandAnywhereInAUtf8File() throws IOException {
        for (var before = 65_530; before < 65_540; before++) {
            var file = file("measure,claimant,value\n" + "a".repeat(before - 23) + "й,b,1\n");
            assertEquals(
                    StandardCharsets.UTF_8,
                    ClaimTableReader.open(file, null).form().encoding());
        }
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        var file = folder.resolve("claims.csv");
        Files.write(file, "measure\tclaimant\tvalue\nтанки\tb\t5\n".getBytes(StandardCharsets.UTF_16));
        assertEquals(
                "танки", Collected.from(file, null).claims().getFirst().topic().measure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7905 | 7905",
                "'\"7,905\"' | 7905",
                "20 842 | 20842",
                "20\u202F842 | 20842",
                "1e+05 | 100000",
                "1294.50 | 1294.50",
                "-3 | -3",
                "' 5 ' | 5",
            })
    void readsNumbersAsPeopleWriteThem(String cell, String plain) throws IOException {
        assertEquals(
                Figure.exact(plain),
                read("measure,claimant,value\na,b," + cell + "\n")
                        .claims()
                        .getFirst()
                        .figure());
    }

    @Test
    void naIsATextAndLeadingZerosStay() throws IOException {
        var claim = read("measure,claimant,value,unit,place,note\nNA,NA,1,007,NA,0012\n")
                .claims()
                .getFirst();
        assertEquals(new Topic("NA", "007", null, "NA"), claim.topic());
        assertEquals("0012", claim.note());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a,b,NA,,,' | value | NA | expected a number",
                "'a,b,\"31,8\",,,' | value | 31,8 | expected a number whose thousands stand in groups of three, its"
                        + " decimals after '.'",
                "'a,b,1,daily,,' | accumulation | daily | expected one of cumulative, period, level, unknown",
                "'a,b,1,,5 Nov,' | as_of | 5 Nov | expected a date like 2024-11-05, 2024-11 or 2024",
                "'a,b,1,,2023-02-29,' | as_of | 2023-02-29 | there is no such day in the calendar",
                "'a,b,1,,,7' | credibility | 7 | expected a whole number from 1 to 6",
                "'a,b,1,,,2.5' | credibility | 2.5 | expected a whole number from 1 to 6",
                "',b,1,,,' | measure | '' | expected a measure",
                "'a, ,1,,,' | claimant | ' ' | expected a claimant",
                "'a,b,,,,' | value | '' | expected a figure: stated, value, low, high, or the qualifier unknown",
                "'a,b,1' | accumulation | 3 fields | expected 6 as in the header",
                "'a,b,1,,,,x' | after credibility | 7 fields | expected 6 as in the header",
            })
    void aBadRowIsRejectedOnceWithItsReason(String row, String column, String found, String why) throws IOException {
        var read = read("measure,claimant,value,accumulation,as_of,credibility\na,b,1,,,\n" + row + "\na,b,2,,,\n");
        assertEquals(List.of(new Rejection(3, column, found, why)), read.rejections());
        assertEquals(List.of(2L, 4L), read.lines());
    }

    @Test
    void aRowWithSeveralFaultsIsRejectedOnce() throws IOException {
        assertEquals(
                1, read("measure,claimant,value,as_of\n,,x,y\n").rejections().size());
    }

    @Test
    void aFigureThatContradictsItsWordsIsRejected() throws IOException {
        var read = read("measure,claimant,stated,value\na,b,\"over 20,000\",20000\na,b,\"over 20,000\",15000\n");
        assertEquals(
                Figure.of("over 20,000", Qualifier.MORE_THAN, new BigDecimal("20000")),
                read.claims().getFirst().figure());
        assertEquals(
                new Rejection(3, "value", "15000", "“over 20,000” says > 20,000, the numbers beside it > 15,000"),
                read.rejections().getFirst());
    }

    @Test
    void emptyRowsAtTheEndAreNothing() throws IOException {
        var read = read("measure,claimant,value\na,b,1\n,,\n\n,,,,\n");
        assertEquals(1, read.claims().size());
        assertEquals(List.of(), read.rejections());
    }

    @Test
    void whatRepeatsIsShared() throws IOException {
        var read = read("measure,claimant,value,report,as_of\na,b,1,r,2024-11-05\na,b,2,r,2024-11-05\n");
        var first = read.claims().get(0);
        var second = read.claims().get(1);
        assertSame(first.report(), second.report());
        assertSame(first.topic(), second.topic());
        assertSame(first.speech(), second.speech());
        assertSame(first.period(), second.period());
    }

    /// A reading that was remembered must not hide that the next row is another.
    @Test
    void whatIsSharedIsOnlyWhatIsTheSame() throws IOException {
        var text = new StringBuilder("measure,claimant,value,as_of\n");
        for (var i = 0; i < 40_000; i++) {
            text.append("m")
                    .append(i % 10_007)
                    .append(",c")
                    .append(i % 9_973)
                    .append(',')
                    .append(i)
                    .append(",\n");
        }
        var claims = read(text.toString()).claims();
        for (var i = 0; i < claims.size(); i++) {
            assertEquals("m" + i % 10_007, claims.get(i).topic().measure());
            assertEquals("c" + i % 9_973, claims.get(i).speech().claimant());
            assertEquals(Figure.exact(Integer.toString(i)), claims.get(i).figure());
        }
        assertEquals(40_000, claims.size());
    }

    @Test
    void aReportWithoutATitleIsNamedAfterTheFileUnlessItHasAUid() throws IOException {
        var uid = "01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b";
        var read = read("measure,claimant,value,report_uid,outlet\na,b,1,,TASS\na,b,1," + uid + ",\n");
        assertEquals("claims.csv", read.claims().get(0).report().title());
        assertEquals("TASS", read.claims().get(0).report().outlet());
        assertEquals("", read.claims().get(1).report().title());
        assertEquals(uid, read.claims().get(1).report().uid());
    }

    private Collected read(String text) throws IOException {
        return Collected.from(file(text), null);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("claims.csv"), text);
    }
}
