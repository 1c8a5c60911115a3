package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.Decimals;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;
import org.jspecify.annotations.Nullable;

/// Prints what was read as the JSON that other tools rely on: fields are added, never renamed; what is absent
/// is left out.
public final class ReadingJson {
    private final JsonWriter json;
    private final boolean why;

    private ReadingJson(Writer out, boolean why) {
        this.json = new JsonWriter(out);
        this.why = why;
        json.setHtmlSafe(false);
    }

    /// @param file named first, with all on one line; empty to print over several lines, without a name
    /// @param why whether to tell the rules, and the numbers that are no claims
    public static void print(Reading reading, Optional<String> file, boolean why, Writer out) {
        try {
            var printer = new ReadingJson(out, why);
            printer.json.setIndent(file.isPresent() ? "" : "  ");
            printer.reading(reading, file.orElse(null));
            printer.json.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reading(Reading reading, @Nullable String file) throws IOException {
        json.beginObject();
        text("file", file);
        head(reading.head());
        json.name("claims").beginArray();
        for (var proposal : reading.proposals()) {
            claim(proposal);
        }
        json.endArray();
        if (why) {
            json.name("set_aside").beginArray();
            for (var number : reading.setAside()) {
                setAside(number);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void head(Head head) throws IOException {
        json.name("report").beginObject();
        text("title", head.title());
        text("outlet", head.outlet());
        text("author", head.author());
        text("url", head.url());
        date("published", head.published());
        text("language", head.language());
        json.endObject();
    }

    private void claim(Proposal claim) throws IOException {
        json.beginObject();
        text("quote", claim.words().quote());
        json.name("start").value(claim.words().start());
        json.name("end").value(claim.words().end());
        text("stated", claim.figure().stated());
        code("qualifier", claim.figure().qualifier());
        number("value", claim.figure().value());
        number("low", claim.figure().low());
        number("high", claim.figure().high());
        text("measure", claim.topic().measure());
        text("unit", claim.topic().unit());
        text("subject", claim.topic().subject());
        text("place", claim.topic().place());
        text("claimant", claim.speech().claimant());
        text("via", claim.speech().via());
        code("channel", claim.speech().channel());
        var accumulation = claim.period().accumulation();
        code("accumulation", accumulation == Accumulation.UNKNOWN ? null : accumulation);
        date("period_start", claim.period().start());
        date("as_of", claim.period().asOf());
        code("position", claim.words().position());
        if (claim.partOf() >= 0) {
            json.name("part_of").value(claim.partOf());
        }
        if (why) {
            rules(claim);
        }
        json.endObject();
    }

    private void rules(Proposal claim) throws IOException {
        json.name("rules").beginObject();
        for (var rule : claim.rules().entrySet()) {
            text(rule.getKey().code(), rule.getValue());
        }
        json.endObject();
    }

    private void setAside(SetAside number) throws IOException {
        json.beginObject();
        text("quote", number.quote());
        json.name("start").value(number.start());
        json.name("end").value(number.end());
        code("why", number.kind());
        text("rule", number.rule());
        json.endObject();
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private void code(String name, @Nullable Coded constant) throws IOException {
        text(name, constant == null ? null : constant.code());
    }

    private void date(String name, @Nullable EdtfDate date) throws IOException {
        text(name, date == null ? null : date.toString());
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).jsonValue(Decimals.text(number));
        }
    }
}
