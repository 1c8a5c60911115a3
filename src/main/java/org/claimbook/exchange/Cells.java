package org.claimbook.exchange;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Parsed;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// One row in the app's own columns, and the first thing that is wrong with it. The same object serves all
/// rows, one after the other.
final class Cells {
    private final NumberStyle numbers;
    private final DateOrder dates;
    private final Map<CsvColumn, String> labels = new EnumMap<>(CsvColumn.class);
    private final Map<CsvColumn, String> texts = new EnumMap<>(CsvColumn.class);
    private long line;
    private @Nullable Rejection rejection;

    Cells(NumberStyle numbers, DateOrder dates) {
        this.numbers = numbers;
        this.dates = dates;
    }

    /// Begins a row. Texts stay: a column is put in every row, or in none.
    void begin(long startingLine) {
        line = startingLine;
        rejection = null;
    }

    void put(CsvColumn column, String text) {
        texts.put(column, text);
    }

    /// Says under which name the file has a column.
    void label(CsvColumn column, String name) {
        labels.put(column, name);
    }

    String label(CsvColumn column) {
        return labels.getOrDefault(column, column.code());
    }

    NumberStyle numbers() {
        return numbers;
    }

    /// The first fault of this row; null while it is good.
    @Nullable
    Rejection rejection() {
        return rejection;
    }

    /// Forgets the fault of one figure, before the next of the same row is read.
    void forgive() {
        rejection = null;
    }

    void reject(String column, String found, String why) {
        if (rejection == null) {
            rejection = new Rejection(line, column, found, why);
        }
    }

    void reject(CsvColumn column, String why) {
        reject(label(column), raw(column), why);
    }

    /// The text as it stands in the file, empty where there is none.
    String raw(CsvColumn column) {
        var text = texts.get(column);
        return text == null ? "" : text;
    }

    /// The text as it stands in the file, or null where the cell is empty.
    @Nullable
    String text(CsvColumn column) {
        var text = raw(column);
        return text.isEmpty() ? null : text;
    }

    /// A name; null where the cell is blank.
    @Nullable
    String name(CsvColumn column) {
        var text = raw(column);
        return text.isBlank() ? null : text;
    }

    /// A text without which a claim makes no sense.
    String required(CsvColumn column) {
        var text = raw(column);
        if (text.isBlank()) {
            reject(column, "expected a " + column.code());
        }
        return text;
    }

    @Nullable
    EdtfDate date(CsvColumn column) {
        var text = raw(column);
        return text.isBlank() ? null : good(column, dates.parse(text));
    }

    @Nullable
    BigDecimal number(CsvColumn column) {
        var text = raw(column);
        return text.isBlank() ? null : good(column, numbers.parse(text));
    }

    <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, CsvColumn column) {
        var text = raw(column);
        return text.isBlank() ? null : good(column, Coded.parse(type, text));
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, CsvColumn column, E otherwise) {
        var code = code(type, column);
        return code == null ? otherwise : code;
    }

    /// A whole number from `least` to `most`, or `otherwise` where the cell is empty.
    int whole(CsvColumn column, int least, int most, int otherwise) {
        var number = number(column);
        if (number == null) {
            return otherwise;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            reject(column, "expected a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most));
            return otherwise;
        }
        return number.intValue();
    }

    /// An identity, empty where the file gives none.
    String uid(CsvColumn column) {
        var text = raw(column).strip();
        if (!text.isEmpty() && !Uid.isUid(text)) {
            reject(column, "expected a UUID in lower case, like 01930a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b");
        }
        return text;
    }

    private <T> @Nullable T good(CsvColumn column, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Bad<T>(var reason)) {
            reject(column, reason);
        }
        return parsed.orNull();
    }
}
