package org.claimbook.reading.file.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Finds the day in a short line that says one in full: `2024-11-05`, `05.11.2024`, "5 November 2024", "Nov.
/// 5th, 2024", "5 листопада 2024", "5 ноября 2024". Anything less, and what is read one way here and another
/// there (05/11/2024), is left open.
public final class WrittenDate {
    private static final int LONGEST_LINE = 300;
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    /// The first one in the line.
    public static @Nullable EdtfDate in(String line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        var tokens = tokens(line);
        for (var i = 0; i + 2 < tokens.size(); i++) {
            var date = at(tokens, i);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /// Whether the line holds such a date and no other words but days of the week, times and "of", "at", "року"….
    public static boolean isAll(String line) {
        return in(line) != null && tokens(line).stream().allMatch(WrittenDate::belongs);
    }

    private static boolean belongs(String token) {
        var first = token.codePointAt(0);
        return !Character.isLetter(first) || MONTHS.containsKey(token) || Words.ABOUT_DATES.contains(token);
    }

    private static @Nullable EdtfDate at(List<String> tokens, int i) {
        var first = tokens.get(i);
        var second = tokens.get(i + 1);
        var third = tokens.get(i + 2);
        if (second.equals("-") || second.equals(".")) {
            return i + 4 < tokens.size() && tokens.get(i + 3).equals(second)
                    ? numeric(first, third, tokens.get(i + 4), second)
                    : null;
        }
        if (MONTHS.containsKey(second)) {
            return day(third, MONTHS.get(second), number(first, 2));
        }
        return MONTHS.containsKey(first) ? day(third, MONTHS.get(first), number(second, 2)) : null;
    }

    private static @Nullable EdtfDate numeric(String first, String month, String last, String separator) {
        return separator.equals("-")
                ? day(first, number(month, 2), number(last, 2))
                : day(last, number(month, 2), number(first, 2));
    }

    private static @Nullable EdtfDate day(String year, int month, int day) {
        var full = number(year, 4);
        if (year.length() != 4 || full < 1900 || full > 2100 || month < 1 || day < 1) {
            return null;
        }
        try {
            return new EdtfDate(full, month, day, false, false);
        } catch (IllegalArgumentException | java.time.DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits, int most) {
        if (digits.length() > most) {
            return -1;
        }
        var number = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// Numbers, words in lower case, and the hyphens and full stops that stand between digits; the rest is left
    /// out, and so are the endings of ordinals, "of", and a letter T before a time.
    private static List<String> tokens(String line) {
        var tokens = new ArrayList<String>();
        var i = 0;
        while (i < line.length()) {
            var start = i;
            var character = line.charAt(i);
            if (isDigit(line, i)) {
                while (isDigit(line, i)) {
                    i++;
                }
                tokens.add(line.substring(start, i));
            } else if (Character.isLetter(character)) {
                while (i < line.length() && Character.isLetter(line.charAt(i))) {
                    i++;
                }
                var word = line.substring(start, i).toLowerCase(Locale.ROOT);
                if (!word.equals("of") && !(start > 0 && isDigit(line, start - 1) && word.length() <= 2)) {
                    tokens.add(word);
                }
            } else {
                if ((character == '-' || character == '.') && isDigit(line, i - 1) && isDigit(line, i + 1)) {
                    tokens.add(String.valueOf(character));
                }
                i++;
            }
        }
        return tokens;
    }

    private static boolean isDigit(String line, int i) {
        return i >= 0 && i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : Words.MONTHS) {
            var number = 0;
            for (var month : language.split(" ", -1)) {
                number++;
                for (var form : month.split("/", -1)) {
                    months.put(form, number);
                }
            }
        }
        return Map.copyOf(months);
    }
}
