package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingText;
import org.claimbook.job.check.Dismissals;
import org.claimbook.model.Dismissal;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;

/// Prints the findings of a check.
public final class FindingPrinter {
    private static final String SEVERITY = "warning";
    private static final FindingText TEXT = FindingText.of(Locale.ENGLISH, FindingPrinter::show);

    private FindingPrinter() {}

    /// As the JSON that other tools rely on: fields are added, never renamed.
    public static void json(List<Finding> found, Dismissals dismissals, Writer out) {
        try {
            var json = new JsonWriter(out);
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginArray();
            for (var finding : found) {
                json.beginObject();
                json.name("rule").value(finding.rule());
                json.name("severity").value(SEVERITY);
                json.name("claims").beginArray();
                for (var claim : finding.claims()) {
                    json.value(claim.uid());
                }
                json.endArray();
                json.name("expected").value(TEXT.expected(finding));
                json.name("observed").value(TEXT.observed(finding));
                json.name("says").value(TEXT.says(finding));
                var dismissal = dismissals.of(finding);
                json.name("dismissed").value(dismissal.isPresent());
                if (dismissal.isPresent()) {
                    json.name("reason").value(dismissal.orElseThrow().reason());
                }
                json.endObject();
            }
            json.endArray();
            json.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sentence a finding, under the rule that found it; how many there are goes to `err`.
    public static void table(List<Finding> found, Dismissals dismissals, Output output) {
        var rule = "";
        for (var finding : found) {
            if (!finding.rule().equals(rule)) {
                output.out().println((rule.isEmpty() ? "" : "\n") + finding.rule());
                rule = finding.rule();
            }
            output.out()
                    .println("  " + TEXT.says(finding)
                            + dismissals
                                    .of(finding)
                                    .map(Dismissal::reason)
                                    .map(reason -> " (dismissed: " + reason + ")")
                                    .orElse(""));
        }
        var dismissed = found.stream()
                .filter(finding -> dismissals.of(finding).isPresent())
                .count();
        output.err()
                .println(found.size()
                        + (found.size() == 1 ? " finding" : " findings")
                        + (dismissed == 0 ? "." : ", " + dismissed + " of them dismissed."));
    }

    private static String show(Object detail) {
        return switch (detail) {
            case Figure figure -> FigureText.signs(figure, NumberStyle.ENGLISH);
            case BigDecimal number -> FigureText.signs(Figure.exact(number.toPlainString()), NumberStyle.ENGLISH);
            case Integer count -> String.format(Locale.ENGLISH, "%,d", count);
            case Long count -> String.format(Locale.ENGLISH, "%,d", count);
            default -> detail.toString();
        };
    }
}
