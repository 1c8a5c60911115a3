package org.claimbook.reading.file.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.claimbook.reading.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHeadTest {
    private static final String BODY = "\n\nTwelve people were hurt when the roof fell in, the police said.\n";

    private static Head head(String text) {
        return PlainHead.of(text);
    }

    @Test
    void aLineBeforeAnEmptyOneIsTheTitle() {
        assertEquals(
                "Roof of a hall falls in, 12 hurt",
                head("\nRoof of a hall falls in, 12 hurt" + BODY).title());
        assertEquals(
                "Who counts the “missing”?",
                head("Who counts the “missing”?" + BODY).title());
    }

    @Test
    void aSentenceIsNoTitle() {
        assertNull(head("The roof of a hall fell in." + BODY).title());
        assertNull(head("The dead by district:" + BODY).title());
        assertNull(head("• 12 dead" + BODY).title());
        assertNull(head("x".repeat(201) + BODY).title());
        assertNull(head("Roof of a hall falls in\nTwelve people were hurt").title());
        assertNull(head("Roof of a hall falls in").title());
    }

    @Test
    void linesBelowTheTitleSayWhoAndWhen() {
        var head = head("""
            Roof falls in, 12 hurt
            By Jane Doe, The Example
            Published: 5 November 2024
            https://example.org/roof

            Twelve people were hurt.
            """);
        assertEquals("Roof falls in, 12 hurt", head.title());
        assertEquals("Jane Doe", head.author());
        assertEquals("https://example.org/roof", head.url());
        assertEquals("2024-11-05", Objects.toString(head.published()));
        assertNull(head.outlet());
    }

    @Test
    void labelsInThreeLanguages() {
        var head = head("""
            Заголовок: Обвал даху
            Видання: Приклад
            Автор: Олена Коваль
            Опубліковано: 5 листопада 2024
            Джерело: https://example.org/dakh

            Постраждали 12 людей.
            """);
        assertEquals(
                "Обвал даху, Приклад, Олена Коваль, https://example.org/dakh, 2024-11-05",
                head.title() + ", " + head.outlet() + ", " + head.author() + ", " + head.url() + ", "
                        + head.published());
        assertEquals(
                "2024-11-05",
                Objects.toString(head("Дата публикации: 05.11.2024\n\nТекст").published()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        КИЇВ, 19 грудня 2024. /УНН/. У місті горить склад | 2024-12-19 | УНН
        WARSAW, 7 Oct 2024 (PAP) — A train left the rails | 2024-10-07 | PAP
        LONDON, Nov 5 (Reuters) - Twelve people were hurt | - | Reuters
        NEW DELHI, November 5, 2024 — Twelve people        | 2024-11-05 | -
        NATO said (on Tuesday) that 12 were hurt           | - | -
        Twelve people (of 40) were hurt                    | - | -
        """)
    void datelinesNamePlaceDayAndAgency(String line, String published, String outlet) {
        var head = head("A headline stands here\n\n" + line + "\n");
        assertEquals(
                published, head.published() == null ? null : head.published().toString());
        assertEquals(outlet, head.outlet());
    }

    @Test
    void anIssuerAndADayMayShareALine() {
        var head = head("BLAST: REPORT NO. 4\nOffice for Disasters, 12 August 2024, 18:00\n\nDead: 11\n");
        assertEquals("BLAST: REPORT NO. 4", head.title());
        assertEquals("2024-08-12", Objects.toString(head.published()));
    }

    @Test
    void datesInTheBodyAreNotItsPublication() {
        assertEquals(Head.UNKNOWN, head("On 5 November 2024 the roof fell in.\n\nPublished: 6 November 2024\n"));
        assertEquals(Head.UNKNOWN, head("By 5 November 2024, 12 people had died."));
    }

    @Test
    void lawlessInputIsReadInOneGo() {
        assertEquals(Head.UNKNOWN, head("1".repeat(1_000_000)));
        assertEquals(Head.UNKNOWN, head("\n".repeat(1_000_000)));
        assertEquals(Head.UNKNOWN, head("(".repeat(500_000) + "/ ".repeat(250_000)));
    }
}
