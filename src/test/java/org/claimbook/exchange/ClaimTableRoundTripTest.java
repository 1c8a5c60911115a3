package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Uid;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What goes out as CSV comes back as it was.
class ClaimTableRoundTripTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyClaimsComeBackTheSame(@ForAll("claimLists") List<Claim> claims) throws IOException {
        var file = Files.createTempFile("claims", ".csv");
        try (var csv = new ClaimTableWriter(Files.newBufferedWriter(file), "the file")) {
            claims.forEach(csv::write);
        }
        var read = Collected.from(file, null);
        Files.delete(file);
        assertEquals(List.of(), read.rejections());
        assertEquals(claims, read.claims());
    }

    @Test
    void columnsStandInTheOrderOfTheHelpPage() {
        var out = new StringWriter();
        new ClaimTableWriter(out, "a text").close();
        assertEquals(
                "uid,report_uid,report,outlet,author,url,published,accessed,language,position,quote,quote_start,quote_end,stated,claimant,via,channel,stance,measure,unit,subject,place,accumulation,period_start,as_of,as_of_basis,qualifier,value,low,high,method,credibility,status,rank,rank_reason,note\r\n",
                out.toString());
    }

    @Test
    void cellsThatBeginWithAnEqualsSignStayAsTheyAre() {
        var out = new StringWriter();
        var claim = new Claim(
                0,
                "",
                Report.titled("=1+1"),
                Words.NONE,
                Figure.exact("7"),
                Speech.by("@a"),
                new Topic("-b", "", null, null),
                new Period(Accumulation.UNKNOWN, null, null, null),
                Grade.ACCEPTED,
                null,
                "+c");
        try (var csv = new ClaimTableWriter(out, "a text")) {
            csv.write(claim);
        }
        assertTrue(out.toString().contains("=1+1,") && out.toString().contains(",+c\r\n"), out.toString());
    }

    @Provide
    Arbitrary<List<Claim>> claimLists() {
        return claims().list().ofMaxSize(20);
    }

    private static Arbitrary<Claim> claims() {
        var rests = Combinators.combine(periods(), grades(), optional(texts()));
        return Combinators.combine(reports(), words(), figures(), speeches(), topics(), rests.as(Rest::new))
                .as((report, words, figure, speech, topic, rest) -> new Claim(
                        0, Uid.next(), report, words, figure, speech, topic, rest.period, rest.grade, null, rest.note));
    }

    private record Rest(
            Period period, Grade grade, @Nullable String note) {}

    /// What makes trouble in CSV: quotes, delimiters, line ends, spaces, formulas, signs beyond the basic
    /// plane.
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "=1+1",
                        "007",
                        "NA",
                        "\"",
                        "\"\"",
                        ",",
                        ";",
                        "\t",
                        "\n",
                        "\r\n",
                        "\r",
                        " a ",
                        "a\"b,c\nd",
                        "#x",
                        "\uFEFF",
                        "null",
                        "1e5",
                        "\u2028",
                        "\uD83D\uDE00",
                        "Україна",
                        "'",
                        "\\",
                        "\\N"),
                Arbitraries.strings()
                        .withChars("ab \"',;|\t\r\n=№é\u00A0")
                        .ofMinLength(1)
                        .ofMaxLength(12));
    }

    private static Arbitrary<String> names() {
        return texts().filter(name -> !name.isBlank());
    }

    private static <T> Arbitrary<@Nullable T> optional(Arbitrary<T> some) {
        return some.injectNull(0.3);
    }

    private static <E> Arbitrary<E> some(Class<E> type) {
        return Arbitraries.of(type.getEnumConstants());
    }

    private static Arbitrary<EdtfDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 28),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((year, month, day, uncertain, approximate) ->
                        new EdtfDate(year, month, month == 0 ? 0 : day, uncertain, approximate));
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        texts(),
                        optional(names()),
                        optional(texts()),
                        optional(texts()),
                        optional(dates()),
                        optional(dates()),
                        optional(texts()))
                .as((title, outlet, author, url, published, accessed, language) ->
                        new Report(Uid.next(), title, outlet, author, url, null, published, accessed, language, null));
    }

    private static Arbitrary<Words> words() {
        return Combinators.combine(
                        optional(some(Words.Position.class)),
                        optional(texts()),
                        Arbitraries.integers().between(-1, 1000))
                .as((position, quote, start) -> new Words(position, quote, start, start < 0 ? -1 : start + 7));
    }

    private static Arbitrary<Figure> figures() {
        var numbers = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        return Combinators.combine(optional(texts()), some(Qualifier.class), numbers, numbers)
                .as((stated, qualifier, a, b) -> switch (qualifier.shape()) {
                    case NONE -> Figure.unknown(stated);
                    case RANGE -> new Figure(stated, qualifier, null, a.min(b), a.max(b));
                    default -> Figure.of(stated, qualifier, a);
                });
    }

    private static Arbitrary<Speech> speeches() {
        return Combinators.combine(
                        names(), optional(names()), optional(some(Speech.Channel.class)), some(Speech.Stance.class))
                .as(Speech::new);
    }

    private static Arbitrary<Topic> topics() {
        return Combinators.combine(names(), texts(), optional(names()), optional(names()))
                .as(Topic::new);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        some(Accumulation.class),
                        optional(dates()),
                        optional(dates()),
                        optional(some(Period.Basis.class)))
                .as(Period::new);
    }

    private static Arbitrary<Grade> grades() {
        return Combinators.combine(
                        optional(some(Grade.Method.class)),
                        Arbitraries.integers().between(0, 6),
                        some(Grade.Status.class),
                        some(Grade.Rank.class),
                        optional(texts()))
                .as(Grade::new);
    }
}
