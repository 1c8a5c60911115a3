package org.claimbook.exchange.table;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.claimbook.exchange.json.JsonFault;
import org.claimbook.exchange.json.JsonNode;
import org.jspecify.annotations.Nullable;

/// The part of a mapping's JSON that says how the file is to be read as a table; what it leaves out is to be
/// found out.
public final class FormJson {
    private FormJson() {}

    public static TableForm read(JsonNode node) throws JsonFault {
        var keys = node.fields(List.of("encoding", "delimiter", "quote", "sheet", "heading"));
        var sheet = keys.get("sheet");
        return new TableForm(
                encoding(keys.get("encoding")),
                mark(keys, "delimiter"),
                mark(keys, "quote"),
                sheet == null ? null : sheet.text(),
                heading(keys.get("heading")));
    }

    private static @Nullable Charset encoding(@Nullable JsonNode node) throws JsonFault {
        if (node == null) {
            return null;
        }
        try {
            return Charset.forName(node.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw node.fault("found “" + node.text() + "”, expected an encoding such as UTF-8 or windows-1251");
        }
    }

    private static @Nullable Character mark(Map<String, JsonNode> keys, String key) throws JsonFault {
        var node = keys.get(key);
        if (node == null) {
            return null;
        }
        if (node.text().length() != 1 || "\r\n".contains(node.text())) {
            throw node.fault("expected one character");
        }
        return node.text().charAt(0);
    }

    private static int heading(@Nullable JsonNode node) throws JsonFault {
        if (node == null) {
            return 1;
        }
        if (!node.text().matches("[1-9]\\d{0,5}")) {
            throw node.fault("expected the number of a row, from 1");
        }
        return Integer.parseInt(node.text());
    }

    public static void write(TableForm form, JsonWriter json) throws IOException {
        json.beginObject();
        if (form.encoding() != null) {
            json.name("encoding").value(form.encoding().name());
        }
        if (form.delimiter() != null) {
            json.name("delimiter").value(form.delimiter().toString());
        }
        if (form.quote() != null) {
            json.name("quote").value(form.quote().toString());
        }
        if (form.sheet() != null) {
            json.name("sheet").value(form.sheet());
        }
        if (form.heading() > 1) {
            json.name("heading").value(form.heading());
        }
        json.endObject();
    }
}
