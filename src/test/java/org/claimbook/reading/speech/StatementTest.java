package org.claimbook.reading.speech;

import static org.claimbook.reading.speech.SpeechTexts.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.claimbook.model.Speech.Channel;
import org.claimbook.model.Speech.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When, where and how something is said.
class StatementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The mayor said on Tuesday that 12 houses burnt.                     | 2025-05-13
        en | On May 12, the mayor said that 12 houses burnt.                      | 2025-05-12
        en | At least 12 houses burnt, the mayor said on Monday.                  | 2025-05-12
        uk | Згоріли 12 хат, повідомив 11 травня мер.                             | 2025-05-11
        ru | Сгорели 12 изб, сообщил во вторник мэр.                              | 2025-05-13
        """)
    void theDayBesideTheVerbIsWhenItWasSaid(String language, String text, String day) {
        var said = only(language, text).said();
        assertNotNull(said);
        assertEquals(day, String.valueOf(said.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "en | The mayor said that 12 houses burnt on Tuesday.")
    void aDayWithinWhatIsSaidIsNot(String language, String text) {
        assertNull(only(language, text).said());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The mayor wrote on Telegram that 12 houses burnt.      | POST
        en | The mayor told a news conference that 12 houses burnt. | BRIEFING
        en | The board said in a statement that 12 houses burnt.    | DOCUMENT
        uk | Мер на брифінгу сказав, що згоріли 12 хат.             | BRIEFING
        ru | Мэр написал в Telegram, что сгорели 12 изб.            | POST
        """)
    void theChannelIsTold(String language, String text, Channel channel) {
        assertEquals(channel, only(language, text).channel());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The army admitted that 12 men had died.  | CONCEDES
        en | The army denied that 12 men had died.    | DENIES
        en | The army said 12 men had died.           | CLAIMS
        uk | Військові визнали, що загинули 12 бійців. | CONCEDES
        ru | Военные отрицают, что погибли 12 бойцов.  | DENIES
        """)
    void theStanceIsThatOfTheVerb(String language, String text, Stance stance) {
        assertEquals(stance, only(language, text).stance());
    }
}
