package org.claimbook.exchange;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;
import org.claimbook.model.Claim;

/// Writes claims as a JSON list: every field by the name of its column, names in place of ids, figures as
/// numbers in plain notation, absent ones left out.
public final class ClaimJsonWriter implements AutoCloseable {
    private static final Set<CsvColumn> NUMBERS = EnumSet.of(
            CsvColumn.VALUE,
            CsvColumn.LOW,
            CsvColumn.HIGH,
            CsvColumn.QUOTE_START,
            CsvColumn.QUOTE_END,
            CsvColumn.CREDIBILITY);
    /// Of the report, its title, outlet and date only.
    private static final Set<CsvColumn> LEFT_OUT =
            EnumSet.of(CsvColumn.REPORT_UID, CsvColumn.AUTHOR, CsvColumn.URL, CsvColumn.ACCESSED, CsvColumn.LANGUAGE);

    private final Writer out;
    private final JsonWriter json;
    private final String where;

    /// @param where what is written to, for messages
    public ClaimJsonWriter(Writer out, String where) {
        this.out = out;
        this.json = new JsonWriter(out);
        this.where = where;
        json.setFormattingStyle(FormattingStyle.PRETTY);
        try {
            json.beginArray();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    public void write(Claim claim) {
        try {
            json.beginObject();
            for (var column : CsvColumn.values()) {
                var text = LEFT_OUT.contains(column) ? null : ClaimTableWriter.text(claim, column);
                if (text != null && !text.isEmpty()) {
                    field(column, text);
                }
            }
            if (claim.readBy() != null) {
                json.name("read_by").jsonValue(claim.readBy());
            }
            json.endObject();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    private void field(CsvColumn column, String text) throws IOException {
        json.name(column.code());
        if (NUMBERS.contains(column)) {
            json.jsonValue(text);
        } else {
            json.value(text);
        }
    }

    /// Ends the list, and closes what is written to.
    @Override
    public void close() {
        try {
            json.endArray();
            out.write('\n');
            json.close();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }
}
