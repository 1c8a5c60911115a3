package org.claimbook.reading.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.claimbook.reading.Head;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not be set aside, however much it looks like it; the rules themselves are tried in `rules/mask.txt`.
class MasksTest {
    private static final Reader READER = new Reader();

    private static List<SetAside> setAside(String text, String language) {
        return READER.read(text, new Head(null, null, null, null, null, language), List.of())
                .setAside();
    }

    private static void assertNothingSetAside(String text, String language) {
        assertEquals(
                List.of(),
                setAside(text, language).stream().map(SetAside::quote).toList(),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workers rebuilt 180 km of roads.",
                "Soldiers dug 14 km of trenches.",
                "The army controls 92 settlements.",
                "Officials said 20 countries were notified.",
                "Police seized 450 kg of cocaine.",
                "Two of eight columns were broken up.",
                "The rebels took over 100 settlements.",
                "A crowd of 300 people may have drowned.",
                "Some 12,000 people need aid.",
                "The village was shelled by 14 guns.",
                "Families buried 31 soldiers who will be missed.",
                "The ministry, which will report again, counted 31 bodies.",
                "After it promised help, 40 families left.",
                "Exports, which could fall, reached 300 tonnes.",
                "Firefighters with 18 engines were sent.",
                "Fifty families are thought to be missing."
            })
    void aClaimInEnglishIsNotSetAside(String text) {
        assertNothingSetAside(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Розмито 12,5 км доріг.",
                "Знеструмлено 23 села.",
                "Втрати зросли до 22 осіб.",
                "Двоє з 14 постраждалих — діти.",
                "П'ять бригад відведено.",
                "У полон потрапили 300 солдатів, яких обміняють.",
                "Поліція нарахувала 220 тракторів.",
                "Могли загинути 300 людей."
            })
    void aClaimInUkrainianIsNotSetAside(String text) {
        assertNothingSetAside(text, "uk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Потушено 12 очагов на 1 845 гектарах.",
                "Отремонтировано 60 км дорог.",
                "Освобождены 2 села.",
                "Удары нанесены по 64 объектам.",
                "Погибли 87 человек, которые будут похоронены здесь.",
                "В помощи нуждаются 3 тысячи семей.",
                "Приехали 8 бригад."
            })
    void aClaimInRussianIsNotSetAside(String text) {
        assertNothingSetAside(text, "ru");
    }

    @Test
    void aChangeInBracketsIsNoTelephoneNumber() {
        assertNothingSetAside("Втрати:\n• танків — 18 355 (+23);\n• гармат — 27 560 (+100)", "uk");
    }

    @Test
    void whatIsSetAsideIsInOrderAndDoesNotOverlap() {
        var all = setAside(
                "On 5 May the 47th Brigade, 12 km west of Hill 204, paid $5m for two T-72 tanks, 14% more than in 2023,"
                        + " under Article 5; the driver, 34, faces up to 8 years in prison. Helpline: 112, 113.",
                "en");
        assertTrue(all.size() > 10, all::toString);
        for (var i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).end() <= all.get(i).start(), all::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"1-", "12 ", "5 of ", "+1(", "1.", "A1-", "the 1 ", "with 2 ", "No. 1 ", "per 100 "})
    void longRunsAreReadInLinearTime(String part) {
        var text = part.repeat(200_000 / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> setAside(text, "en"));
    }
}
