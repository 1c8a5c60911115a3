package org.claimbook.job.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.claimbook.chart.Kind;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.job.Ask;
import org.claimbook.model.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewSettingsTest {
    @Test
    void everyFieldComesBack() {
        var view = Views.full();
        assertEquals(Parsed.good(view), ViewSettings.parse(view.json()));
    }

    @Test
    void whatIsLeftOutComesBackLeftOut() {
        var view = Views.of(Kind.TIMELINE, "tanks");
        assertEquals(Parsed.good(view), ViewSettings.parse(view.json()));
    }

    @Property(tries = 100)
    void anyNamesAndSizesComeBack(
            @ForAll @NotEmpty String measure,
            @ForAll List<String> sources,
            @ForAll Kind kind,
            @ForAll @IntRange(min = 300, max = 5000) int width) {
        var ask = Ask.of(measure);
        var named = new Ask(
                ask.measure(), null, null, null, null, null, 0, sources, null, null, null, ask.alignment(), 7, null);
        var view = new ViewSettings(
                kind,
                named,
                null,
                Locale.ENGLISH,
                ChartLook.Ground.DARK,
                new PictureSize(width, 300, 300),
                ChartState.PLAIN);
        assertEquals(Parsed.good(view), ViewSettings.parse(view.json()));
    }

    /// As documented: names in place of ids, dates as strings, absent values left out.
    @Test
    void theJsonIsOneThatOthersCanRead() {
        var fields = JsonParser.parseString(Views.full().json()).getAsJsonObject();
        assertEquals("ratio", fields.get("kind").getAsString());
        assertEquals("2024-08", fields.get("since").getAsString());
        assertEquals("2024-08-06", fields.get("from").getAsString());
        assertEquals("interpolate", fields.get("align").getAsString());
        assertEquals(1920, fields.get("width").getAsInt());
        assertEquals("[\"A\",\"B\"]", fields.get("hidden").toString());
        assertEquals("[19000.25,19500.0]", fields.get("days").toString());
        var plain = JsonParser.parseString(Views.of(Kind.RANGE, "tanks").json()).getAsJsonObject();
        assertEquals(false, plain.has("since") || plain.has("title") || plain.has("days") || plain.has("baseline"));
    }

    @Test
    void fieldsOfNewerVersionsArePassedOver() {
        var view = Views.of(Kind.TIMELINE, "tanks");
        var newer = view.json().replaceFirst("\\{", "{\"halo\":{\"wide\":[1,true]},");
        assertEquals(Parsed.good(view), ViewSettings.parse(newer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"kind\":\"timeline\"",
                "{}",
                "{\"kind\":\"timeline\"}",
                "{\"kind\":\"pie\",\"measure\":\"x\"}",
                "{\"kind\":\"timeline\",\"measure\":[\"x\"]}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"width\":1e9}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"width\":0}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"width\":999999999,\"height\":999999999}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"dpi\":\"fine\"}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"within\":-1}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"from\":\"yesterday\"}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"days\":[2,1]}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"days\":[\"NaN\",1]}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"days\":[\"-Infinity\",1]}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"figures\":[1]}",
                "{\"kind\":\"timeline\",\"measure\":\"x\",\"hidden\":[{}]}"
            })
    void whatIsNoViewIsRefusedWithAReason(String json) {
        var bad = assertInstanceOf(Parsed.Bad.class, ViewSettings.parse(json));
        assertEquals(false, bad.reason().isBlank() || bad.reason().equals("null"), bad.reason());
    }

    @Test
    void deepNestingIsRefused() {
        assertInstanceOf(Parsed.Bad.class, ViewSettings.parse("{\"a\":" + "[".repeat(100_000)));
    }
}
