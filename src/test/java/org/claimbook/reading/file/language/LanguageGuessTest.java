package org.claimbook.reading.file.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Officials said the fire had destroyed 40 homes
        en | Dead: 11
        en | 12 killed
        uk | Загинуло 12 людей, є поранені
        uk | Понад 500 осіб евакуювали
        uk | Внаслідок обстрілу загинули 12 людей
        uk | Поранено 12 осіб
        ru | Погибли 12 человек
        ru | Эвакуировали более 500 жителей
        ru | По данным полиции, в городе было около тысячи домов
        """)
    void theLanguageIsKnownByLettersAndWords(String language, String text) {
        assertEquals(language, LanguageGuess.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11 / 12",
                "Die Behörden meldeten am Montag 12 Tote und 40 Verletzte.",
                "Las autoridades dijeron que 12 personas murieron en el incendio.",
                "Na miejscu zginęło 12 osób, a 40 jest w szpitalu.",
                "Загинулі 12 чалавек, яшчэ 40 ў бальніцы, паведамілі ўлады",
                "Загинаха 12 души, съобщиха властите; ранените са в болница, където ги лекуват в отделение по"
                        + " хирургия, а пътят е затворен след обяд, когато се очаква дъжд и силен вятър в областта",
                "قتل 12 شخصا",
                "死者12人"
            })
    void otherLanguagesAreLeftOpen(String text) {
        assertNull(LanguageGuess.of(text));
    }

    @Test
    void theMajorityDecides() {
        var english = "The army said that it had lost 12 tanks in the region of Velsk, and that more were damaged.\n";
        assertEquals("en", LanguageGuess.of(english.repeat(3) + "Свіжі дописи\nЧитати більше\n"));
        assertEquals(
                "uk", LanguageGuess.of("Про це повідомила агенція The Example: загинули 12 людей, ще 40 у лікарні."));
    }
}
