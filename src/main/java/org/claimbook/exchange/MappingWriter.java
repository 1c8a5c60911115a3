package org.claimbook.exchange;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.FormJson;
import org.claimbook.exchange.table.TableForm;

/// Writes a mapping as the JSON that [MappingReader] reads.
final class MappingWriter {
    private final JsonWriter json;

    private MappingWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Mapping mapping, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        new MappingWriter(json).mapping(mapping);
        json.flush();
    }

    private void mapping(Mapping mapping) throws IOException {
        json.beginObject().name("columns").beginObject();
        for (var column : mapping.columns().entrySet()) {
            json.name(column.getKey().code());
            target(column.getValue());
        }
        json.endObject().name("skip").beginArray();
        for (var cell : mapping.skip()) {
            json.beginObject();
            cell(cell);
            json.endObject();
        }
        json.endArray().name("locale").value(mapping.locale().toLanguageTag());
        json.name("report").beginObject();
        for (var constant : mapping.report().entrySet()) {
            var key = constant.getKey() == CsvColumn.REPORT
                    ? "title"
                    : constant.getKey().code();
            json.name(key).value(constant.getValue());
        }
        json.endObject();
        var wide = mapping.wide();
        if (wide != null) {
            wide(wide);
        }
        // What the help page does not show stands here only where it is not as usual.
        if (mapping.dates() != DateOrder.YEAR_FIRST) {
            json.name("dates").value(mapping.dates().code());
        }
        if (!mapping.table().equals(TableForm.FOUND_OUT)) {
            json.name("table");
            FormJson.write(mapping.table(), json);
        }
        json.endObject();
    }

    private void target(Mapping.Target target) throws IOException {
        json.beginObject();
        var origin = target.origin();
        if (origin != null) {
            origin("", origin);
        }
        if (!target.values().isEmpty()) {
            json.name("values").beginObject();
            for (Map.Entry<String, String> value : target.values().entrySet()) {
                json.name(value.getKey()).value(value.getValue());
            }
            json.endObject();
        }
        if (!target.when().isEmpty()) {
            json.name("when").beginArray();
            for (var when : target.when()) {
                json.beginObject();
                cell(when.cell());
                origin("then_", when.then());
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private void cell(Mapping.Cell cell) throws IOException {
        json.name("column").value(cell.column()).name("is").value(cell.is());
    }

    private void origin(String prefix, Mapping.Origin origin) throws IOException {
        switch (origin) {
            case Mapping.Origin.From(var column) -> json.name("from").value(column);
            case Mapping.Origin.Constant(var text) ->
                json.name(prefix.isEmpty() ? "constant" : "then").value(text);
            case Mapping.Origin.SameAs(var target) ->
                json.name(prefix + "same_as").value(target.code());
            case Mapping.Origin.Days(var column, var since) ->
                json.name("days").value(column).name("since").value(since.toString());
        }
    }

    private void wide(Mapping.Wide wide) throws IOException {
        json.name("wide").beginObject().name("columns").beginArray();
        for (var column : wide.columns()) {
            json.value(column);
        }
        json.endArray().name("name").value(wide.name().code());
        json.name("value").value(wide.value().code()).endObject();
    }
}
