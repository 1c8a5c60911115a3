package org.claimbook.reading.speech;

import static org.claimbook.reading.speech.SpeechTexts.claimants;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Who is found within a sentence, in Ukrainian and Russian.
class SlavicSayingsTest {
    @Test
    void theSubjectMayFollowTheVerb() {
        assertEquals(
                "Остап Гнатів",
                claimants("uk", "Поранено 12 людей, повідомив у середу начальник управління області Остап Гнатів."));
        assertEquals("Павел Рогов", claimants("ru", "Ранены 12 человек, сообщил мэр Нижней Горы Павел Рогов."));
    }

    @Test
    void aBodyMayBeWhereItIsSaid() {
        assertEquals("ведомстве", claimants("ru", "Сбито 12 аппаратов, отметили в ведомстве."));
        assertEquals("штабі оборони", claimants("uk", "Раніше у штабі оборони називали 12 загиблих."));
    }

    @Test
    void dataAndWordsBelongToWhoIsNamedAfterThem() {
        assertEquals("Держстату", claimants("uk", "За останніми уточненими даними Держстату, загинули 12 людей."));
        assertEquals("Анны Беловой", claimants("ru", "По словам врача Анны Беловой, погибли 12 человек."));
        assertEquals("спасённых", claimants("ru", "По свидетельствам спасённых, утонули 12 человек."));
    }

    @Test
    void theNameAfterANounInQuotationMarksIsItsName() {
        assertEquals("Вежа", claimants("uk", "Телеканал «Вежа» повідомив про 12 загиблих."));
        assertEquals("Учёт", claimants("ru", "Проект «Учёт» насчитал 12 погибших."));
    }

    @Test
    void aMediumIsToldSomething() {
        assertEquals(
                "Вежі > Ганна Рій",
                claimants("uk", "Лікарка Ганна Рій сказала у вівторок «Вежі», що прибули 12 людей."));
        assertEquals(
                "РИА Новости > Павел Рогов",
                claimants("ru", "Прибыли 12 человек, заявил РИА Новости глава района Павел Рогов."));
        assertEquals("ТАСС > МЧС", claimants("ru", "Прибыли 12 человек. Об этом ТАСС сообщили в МЧС."));
    }

    @Test
    void whoIsCitedClaims() {
        assertEquals(
                "Вежа > рятувальників",
                claimants("uk", "Є 12 загиблих, передає «Вежа» з посиланням на рятувальників."));
        assertEquals(
                "Река > спасателей", claimants("ru", "Портал «Река» со ссылкой на спасателей пишет о 12 погибших."));
    }

    @Test
    void aBodyPointsToTheFullNameBeforeIt() {
        assertEquals(
                "Генерального штабу; Генерального штабу",
                claimants("uk", "За даними Генерального штабу, було 12 боїв. У штабі додали, що відбито 9."));
        assertEquals(
                "Авиалесоохрана; Авиалесоохрана",
                claimants("ru", "Горят 12 лесов, сообщает Авиалесоохрана. В ведомстве добавили, что потушено 9."));
    }

    @Test
    void twoSourcesGovernTheirOwnSides() {
        assertEquals(
                "Організатори; поліція",
                claimants("uk", "Організатори заявляють про 500 учасників, поліція — про 200."));
        assertEquals(
                "МВД; правозащитники",
                claimants("ru", "В МВД насчитали 40 задержанных, а правозащитники сообщают о 73."));
    }

    @Test
    void pronounsPointToWhoWasNamedLast() {
        assertEquals(
                "Остап Гнатів; Остап Гнатів",
                claimants("uk", "Мер Остап Гнатів сказав, що прибули 12 людей. За його словами, чекають ще 9."));
    }
}
