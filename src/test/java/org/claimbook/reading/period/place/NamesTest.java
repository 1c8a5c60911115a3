package org.claimbook.reading.period.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.claimbook.reading.period.PeriodTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The places that a sentence names; "-" for none.
class NamesTest {
    private static String names(String language, String text) {
        var doc = PeriodTexts.taken(language, text).doc();
        var found = new Names(doc)
                .in(doc.sentences().getFirst()).stream()
                        .map(place -> doc.words(place.from(), place.to()))
                        .collect(Collectors.joining(", "));
        return found.isEmpty() ? "-" : found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It began in Lowick.                        | Lowick
        It began in neighbouring New Harlow.       | New Harlow
        It began in the town of Lowick.            | Lowick
        It began on the Black Sea.                 | Black Sea
        It began at Lake Orlen.                    | Lake Orlen
        It began off Cape Merrow.                  | Cape Merrow
        It began in Tolliver County.               | Tolliver County
        It began at the Orlava fertilizer plant.   | Orlava
        It began outside 12 Harbour Street.        | Harbour Street
        It began in Darwan province.               | Darwan province
        It began in May.                           | -
        It began on Monday.                        | -
        It began on Facebook.                      | -
        It began along Route 5.                    | -
        The Department of Forestry began it.       | -
        Rescuers began it.                         | -
        """)
    void englishPlacesAreNamed(String text, String names) {
        assertEquals(names, names("en", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Це сталося в Полтаві.                       | Полтаві
        Це сталося в селі Вербове.                  | Вербове
        Це сталося на Покровському напрямку.        | Покровському напрямку
        Це сталося на вулиці Садовій.               | вулиці Садовій
        Це сталося в травні.                        | -
        Відкрито пункти обігріву.                   | -
        """)
    void ukrainianPlacesAreNamed(String text, String names) {
        assertEquals(names, names("uk", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Это случилось в Туле.                       | Туле
        Это случилось в посёлке Ясный.              | Ясный
        Это случилось у Курильских островов.        | Курильских островов
        Это случилось в провинции Аттар.            | провинции Аттар
        Это случилось в Чёрном море.                | Чёрном море
        Это случилось на трассе М-7.                | трассе М-7
        Это случилось в понедельник.                | -
        """)
    void russianPlacesAreNamed(String text, String names) {
        assertEquals(names, names("ru", text));
    }
}
