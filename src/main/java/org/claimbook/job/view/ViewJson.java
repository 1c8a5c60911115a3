package org.claimbook.job.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.Length;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.exchange.json.JsonFault;
import org.claimbook.exchange.json.JsonText;
import org.claimbook.job.Ask;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// Settings as JSON, there and back.
///
/// Stable: fields are added, never renamed. Dates are strings; absent values are left out.
final class ViewJson {
    private ViewJson() {}

    static String text(ViewSettings view) {
        return JsonText.of(fields(view));
    }

    static Map<String, @Nullable Object> fields(ViewSettings view) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("kind", view.kind().code());
        fields.putAll(fields(view.ask()));
        fields.put("title", view.title());
        fields.put("locale", view.locale().toLanguageTag());
        fields.put("ground", JsonFields.code(view.ground()));
        fields.put("width", view.size().width());
        fields.put("height", view.size().height());
        fields.put("dpi", view.size().dpi());
        fields.putAll(fields(view.state()));
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Ask ask) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("measure", ask.measure());
        fields.put("unit", ask.unit());
        fields.put("subject", ask.subject());
        fields.put("place", ask.place());
        fields.put(
                "accumulation",
                ask.accumulation() == null ? null : ask.accumulation().code());
        var since = ask.since();
        fields.put(
                "since",
                since == null || since.start() == null ? null : since.start().toString());
        fields.put("since_within", ask.sinceWithin());
        fields.put("sources", ask.sources());
        fields.put("from", text(ask.from()));
        fields.put("to", text(ask.to()));
        fields.put("at", text(ask.at()));
        fields.put("align", ask.alignment().code());
        fields.put("within", ask.within());
        fields.put("baseline", ask.baseline());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(ChartState state) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("scale", JsonFields.code(state.scale()));
        fields.put("hidden", state.hidden().stream().sorted().toList());
        fields.put("selected", state.selected());
        fields.put("days", orNull(state.dayEnds()));
        fields.put("figures", orNull(state.figureEnds()));
        return fields;
    }

    private static @Nullable List<Double> orNull(List<Double> ends) {
        return ends.isEmpty() ? null : ends;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static Parsed<ViewSettings> parse(String json) {
        return JsonFields.parse(json).then(ViewJson::read);
    }

    static Parsed<ViewSettings> read(JsonFields fields) {
        try {
            return Parsed.good(settings(fields));
        } catch (JsonFault | IllegalArgumentException e) {
            return Parsed.bad(String.valueOf(e.getMessage()));
        }
    }

    private static ViewSettings settings(JsonFields fields) throws JsonFault {
        var size = PictureSize.of(
                Length.px(fields.number("width", 2244)),
                Length.px(fields.number("height", 1181)),
                fields.number("dpi", 300));
        var ground = fields.constant("ground", ChartLook.Ground.class);
        return new ViewSettings(
                fields.needed("kind", fields.constant("kind", Kind.class)),
                ask(fields),
                fields.text("title"),
                locale(fields.text("locale")),
                ground == null ? ChartLook.Ground.LIGHT : ground,
                size.orThrow(),
                state(fields));
    }

    private static Locale locale(@Nullable String tag) {
        var locale = Locale.forLanguageTag(Objects.requireNonNullElse(tag, ""));
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    private static Ask ask(JsonFields fields) throws JsonFault {
        var since = fields.date("since");
        var accumulation = fields.constant("accumulation", Accumulation.class);
        var alignment = fields.constant("align", Alignment.class);
        return new Ask(
                fields.needed("measure", fields.text("measure")),
                fields.text("unit"),
                fields.text("subject"),
                fields.text("place"),
                accumulation,
                accumulation == null && since == null ? null : new Ask.Since(since),
                fields.number("since_within", 0),
                fields.texts("sources"),
                fields.day("from"),
                fields.day("to"),
                fields.day("at"),
                alignment == null ? Alignment.LATEST : alignment,
                fields.number("within", Question.WITHIN),
                fields.text("baseline"));
    }

    private static ChartState state(JsonFields fields) throws JsonFault {
        var scale = fields.constant("scale", FigureScale.class);
        return ChartState.PLAIN
                .on(scale == null ? FigureScale.LINEAR : scale)
                .withHidden(Set.copyOf(fields.texts("hidden")))
                .withSelected(fields.text("selected"))
                .withEnds(fields.numbers("days"), fields.numbers("figures"));
    }
}
