package org.claimbook.reading.thing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.number.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What numbers count, by sentences of many fields of the news; "-" where nothing tells.
class ThingsTest {
    private static final Map<String, Lexicon> LEXICONS =
            Lexicon.languages().stream().collect(Collectors.toMap(language -> language, Lexicon::of));

    private static String units(String language, String text) {
        var doc = Document.of(text, language, LEXICONS);
        List<Amount> amounts = Numbers.of(doc);
        return Things.of(doc, amounts, List.of()).stream()
                .map(thing -> thing == null ? "-" : thing.unit())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The gale felled 75 utility poles.                       | poles
        Five brown bears were moved to Lerin.                   | bears
        Some 320 hot meals went out by noon.                    | meals
        Thieves took nine icons from the chapel.                | icons
        They joined 2,400 air traffic controllers at the gate.  | people
        The ward holds 64 corpses.                              | people
        Police made 46 house searches.                          | searches
        Rebels took four border hamlets.                        | settlements
        It bought 30 air defence systems.                       | air defence systems
        Judges opened 118 criminal cases.                       | criminal cases
        Scouts found 12 glimmerings.                            | glimmerings
        """)
    void englishNounsCount(String text, String units) {
        assertEquals(units, units("en", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Поліція провела 32 обшуки.                    | searches
        Вилучено 117 ноутбуків.                       | laptops
        У справі 14 фігурантів.                       | people
        Рятувальники здійснили 73 виїзди.             | call-outs
        Через міст пройшли 90 вантажівок.             | trucks
        Роздали 600 буханців хліба.                   | loaves
        Пошкоджено 12 пожежних автомобілів.           | vehicles
        Зупинено дві доменні печі.                    | blast furnaces
        Привезли 75 буржуйок.                         | stoves
        У селі лишилося 40 мешканців.                 | people
        Захворіли 55 вихованців дитсадка.             | people
        """)
    void ukrainianNounsCount(String text, String units) {
        assertEquals(units, units("uk", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Изъято 18 серверов.                           | servers
        Сгорели шесть бань.                           | sheds
        Заменили 12 лифтов.                           | lifts
        Закрыты 14 пляжей.                            | beaches
        Под стражу взяли 8 чиновников.                | people
        Повреждено 17 военных самолётов.              | aircraft
        Прибыли 40 рабочих завода.                    | people
        Погибли 4 тысячи пчелиных семей.              | bee colonies
        Возбуждены три уголовных дела.                | criminal cases
        Наказаны 16 надзирателей.                     | people
        """)
    void russianNounsCount(String text, String units) {
        assertEquals(units, units("ru", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The tally rose from 12 deaths to 15.                           | people, people
        en | It logged 40 cases, 31 of them in the port.                    | cases, cases
        en | Fires burnt 300 hectares, and crews put out 12 blazes.         | ha, blazes
        ru | Действуют 38 пожаров на площади 47 га. Крупных из них — пять.  | fires, ha, fires
        uk | Із 14 підйомників зачинено 11.                                 | ski lifts, ski lifts
        uk | Врятовано двох, ще чотирьох шукають.                           | people, people
        """)
    void whatIsLeftOutIsTakenFromBefore(String language, String text, String units) {
        assertEquals(units, units(language, text));
    }

    @Test
    void whereThingsAreCountedIsNotWhatIsCounted() {
        assertEquals("-", units("en", "In the districts it stood at 42."));
    }

    @Test
    void aNameIsNoUnit() {
        assertEquals("-", units("uk", "Ціна зросла до 15 Альфатексу."));
        assertEquals("-", units("ru", "Вчера 15 Альфатекс."));
    }

    @Test
    void aVerbIsNoUnit() {
        assertEquals("people", units("ru", "Врач принял двоих, прооперировал."));
        assertEquals("people", units("ru", "Ночью двоих прооперировал хирург."));
    }

    @Test
    void everyUnitIsOneOrMoreWordsInEnglish() {
        var odd = LEXICONS.values().stream()
                .flatMap(lexicon -> lexicon.entries().stream())
                .filter(entry -> entry.table().name().equals("NOUNS"))
                .filter(entry -> !entry.key().matches("[A-Za-z][A-Za-z -]*[A-Za-z]"))
                .map(Objects::toString)
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void aLongRowOfWordsIsReadInNoTime() {
        var text = "5 " + "непереобладнаноперевантажників ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> units("uk", text));
    }
}
