package org.claimbook.reading.mask;

import org.claimbook.reading.Rule;

/// How it is told that a number is no claim.
public enum MaskRule implements Rule {
    /// All that stands in a page's furniture.
    BOILERPLATE,
    /// "https://…/2024/10", "t.me/channel/512".
    LINK,
    /// Groups of digits that make no number: "541-754-3010".
    PHONE_GROUPS,
    /// "Helpline: 112".
    PHONE_LABEL,
    /// The number after a telephone number: "112 or 950 777 333".
    PHONE_NEXT,
    /// "Six or 13 years": the number before a date or duration that it shares the noun with.
    BEFORE_DATE,
    /// "A teacher, 34, said".
    AGE_COMMA,
    /// "Aged 19, 22 and 31": those after the first.
    AGE_NEXT,
    /// "Boys of 15", "children under five".
    AGE_OF,
    /// "20%", "14 per cent".
    PERCENT,
    /// "Per cent of twenty".
    PERCENT_OF,
    /// "$139.6 million".
    CURRENCY_SIGN,
    /// "5,000 euros", "млрд гривень".
    CURRENCY_WORD,
    /// "Fined 500", "на сумму 2 млн".
    SUM,
    /// "One another", "24/7".
    IDIOM,
    /// "One of the injured", "none of the three".
    ONE_OF,
    /// "One in five", "nine out of ten".
    RATIO,
    /// "Two thirds", "половина".
    FRACTION,
    /// "Каждый третий".
    EVERY,
    /// "Three times as many", "в 2,5 раза".
    TIMES,
    /// "47th Brigade", "93-ї бригади".
    UNIT_ORDINAL,
    /// "47 бригада", "Brigade 155".
    UNIT_NUMBER,
    /// "The third wreck".
    ORDINAL,
    /// "T-72", "M777".
    MODEL,
    /// "COVID-19", "Октябрьское-2": letters and digits in one word.
    WORD_NUMBER,
    /// "Highway 32", "bus 351".
    NAME_NOUN,
    /// "Big 12": a capitalised word and a number that counts nothing.
    NAME_CAPITAL,
    /// "A4 motorway".
    NAME_AFTER,
    /// "«112 Старорецк»".
    NAME_QUOTED,
    /// "Trolleybuses No. 7 and 11": those after the first.
    NAME_NEXT,
    /// "Report No. 4", "week 44".
    REF,
    /// "1.1.1.1", "2.3.4.4b".
    DOTTED,
    /// "214 comments".
    COUNTER,
    /// "Warehouse 7B".
    LETTERED,
    /// "12 Harbour Street".
    STREET_AFTER,
    /// "Вул. Садова, 12".
    STREET_BEFORE,
    /// "Article 49.3", "статьи 236".
    LAW,
    /// "Part 1 of Article 236", "236 УК".
    LAW_AFTER,
    /// "Up to 20 years in prison".
    PRISON_AFTER,
    /// "Faces eight years".
    PRISON_BEFORE,
    /// "83 votes to 23".
    VOTES,
    /// "402 lawmakers backed it".
    VOTERS,
    /// "Won 9-2", "backed by 312 to 237".
    SCORE,
    /// "A poll of 2,114 adults".
    POLL_BEFORE,
    /// "1,200 respondents".
    POLL_AFTER,
    /// "12 km west", "8 kilometres deep".
    DISTANCE,
    /// "55 km/h".
    SPEED,
    /// "104 degrees".
    TEMPERATURE,
    /// "Warmed up to +34".
    TEMPERATURE_CUE,
    /// "6.1-magnitude".
    MAGNITUDE,
    /// "Magnitude 5.2".
    MAGNITUDE_BEFORE,
    /// "0.2 mg/l".
    READING,
    /// "Category 4", "an index of 312".
    READING_BEFORE,
    /// "The river rose by 3.2 m", "385 mm of rain".
    READING_CUE,
    /// "Five-storey", "12-metre".
    COMPOUND,
    /// "40 pages".
    SPEC_AFTER,
    /// "Licensed for 250 guests".
    SPEC_BEFORE,
    /// "A hall of 400 square metres".
    SPEC_OF,
    /// "With two engines".
    SPEC_WITH,
    /// "Each gets 50 kilos".
    EACH,
    /// "The size of Manhattan, 14,600 acres".
    COMPARED,
    /// "Home to 300,000", "population 22,500".
    POPULATION,
    /// "A town of 9,400".
    POPULATION_OF,
    /// "Where 30,000 people live".
    POPULATION_LIVING,
    /// "Across 11 regions".
    SCOPE,
    /// "4.1 per 1,000".
    RATE_PER,
    /// "An R of 1.3".
    RATE_BEFORE,
    /// "Is to reach 3.1 million".
    PLAN_BEFORE,
    /// "120,000 birds are to be culled".
    PLAN_AFTER,
    /// "Could climb to 80,000".
    FORECAST_BEFORE,
    /// "30,000 more could cross".
    FORECAST_AFTER;

    @Override
    public String room() {
        return "mask";
    }
}
