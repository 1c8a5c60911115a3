package org.claimbook.reading.file.plain;

import java.util.List;
import java.util.Set;

/// The words by which the first lines of a report say what they are.
final class Words {
    /// Each from January on, with its other forms.
    static final List<String> MONTHS = List.of(
            "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept"
                    + " october/oct november/nov december/dec",
            "січня/січ лютого/лют березня/бер квітня/квіт травня/трав червня/черв липня/лип серпня/серп вересня/вер"
                    + " жовтня/жовт листопада/лист грудня/груд",
            "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен октября/окт"
                    + " ноября/ноя декабря/дек");

    /// What may stand beside a date on a line that says no more than when.
    static final Set<String> ABOUT_DATES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "at",
            "on",
            "am",
            "pm",
            "utc",
            "gmt",
            "est",
            "edt",
            "cet",
            "eest",
            "eet",
            "msk",
            "z",
            "t",
            "понеділок",
            "вівторок",
            "середа",
            "четвер",
            "п",
            "ятниця",
            "субота",
            "неділя",
            "року",
            "р",
            "о",
            "понедельник",
            "вторник",
            "среда",
            "пятница",
            "суббота",
            "воскресенье",
            "года",
            "г",
            "в",
            "мск");

    /// Before a colon, on a line that says when the report was published.
    static final Set<String> PUBLISHED = Set.of(
            "published",
            "date published",
            "publication date",
            "published on",
            "posted",
            "posted on",
            "date",
            "issued",
            "released",
            "опубліковано",
            "дата публікації",
            "дата",
            "опубликовано",
            "дата публикации");

    static final Set<String> AUTHOR =
            Set.of("author", "authors", "by", "reporter", "автор", "автори", "авторка", "авторы");

    static final Set<String> OUTLET = Set.of(
            "outlet", "publisher", "publication", "newspaper", "видання", "видавець", "издание", "издатель", "сми");

    static final Set<String> URL =
            Set.of("url", "link", "source", "source url", "посилання", "ссылка", "джерело", "источник");

    static final Set<String> TITLE = Set.of("title", "headline", "заголовок");

    private Words() {}
}
