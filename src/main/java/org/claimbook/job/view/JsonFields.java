package org.claimbook.job.view;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.exchange.json.JsonFault;
import org.claimbook.exchange.json.JsonNode;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, read as what they should be. Unknown ones are passed over: a newer version may have
/// written them.
record JsonFields(JsonNode.Fields node) {
    private static final int LONGEST = 9;

    static Parsed<JsonFields> parse(String json) {
        try {
            return JsonNode.read(new StringReader(json)) instanceof JsonNode.Fields fields
                    ? Parsed.good(new JsonFields(fields))
                    : Parsed.bad("expected an object, {…}");
        } catch (IOException e) {
            return Parsed.bad(String.valueOf(e.getMessage()));
        }
    }

    /// The lower-case code of any constant.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable JsonNode node(String key) {
        var known = node.parts().get(key);
        return known instanceof JsonNode.Nothing ? null : known;
    }

    <T> T needed(String key, @Nullable T value) throws JsonFault {
        if (value == null) {
            throw new JsonFault("there is no \"" + key + "\"");
        }
        return value;
    }

    @Nullable
    String text(String key) throws JsonFault {
        var text = node(key);
        return text == null ? null : text.text();
    }

    List<String> texts(String key) throws JsonFault {
        var texts = new ArrayList<String>();
        for (var item : items(key)) {
            texts.add(item.text());
        }
        return texts;
    }

    List<JsonNode> items(String key) throws JsonFault {
        var list = node(key);
        return list == null ? List.of() : list.items();
    }

    /// A whole number of at most nine digits.
    int number(String key, int otherwise) throws JsonFault {
        var text = node(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.text().matches("\\d{1," + LONGEST + "}")) {
            throw text.fault("expected a whole number");
        }
        return Integer.parseInt(text.text());
    }

    List<Double> numbers(String key) throws JsonFault {
        var numbers = new ArrayList<Double>();
        for (var item : items(key)) {
            try {
                numbers.add(Double.valueOf(item.text()));
            } catch (NumberFormatException _) {
                throw item.fault("expected a number");
            }
        }
        return numbers;
    }

    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) throws JsonFault {
        var text = node(key);
        if (text == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (code(constant).equals(text.text())) {
                return constant;
            }
        }
        throw text.fault("expected one of "
                + Stream.of(type.getEnumConstants()).map(JsonFields::code).collect(Collectors.joining(", ")));
    }

    @Nullable
    EdtfDate date(String key) throws JsonFault {
        var text = node(key);
        if (text == null) {
            return null;
        }
        return switch (EdtfDate.parse(text.text())) {
            case Parsed.Good<EdtfDate>(var date) -> date;
            case Parsed.Bad<EdtfDate>(var reason) -> throw text.fault(reason);
        };
    }

    @Nullable
    LocalDate day(String key) throws JsonFault {
        var date = date(key);
        return date == null ? null : date.first();
    }

    @Nullable
    JsonFields object(String key) throws JsonFault {
        var object = node(key);
        return object == null ? null : of(object);
    }

    static JsonFields of(JsonNode object) throws JsonFault {
        if (object instanceof JsonNode.Fields fields) {
            return new JsonFields(fields);
        }
        throw object.fault("expected an object, {…}");
    }
}
