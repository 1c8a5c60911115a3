package org.claimbook.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.mask.MaskRule;
import org.claimbook.reading.number.NumberRule;
import org.claimbook.reading.period.PeriodRule;
import org.claimbook.reading.speech.SpeechRule;
import org.claimbook.reading.thing.ThingRule;
import org.jspecify.annotations.Nullable;

/// A sentence on which one rule is tried: a line `rule | language | published or - | text | part=value ; part=value`,
/// in
/// which the words that it reads stand in double brackets.
record RuleCase(
        String id,
        String language,
        @Nullable EdtfDate published,
        String text,
        int start,
        int end,
        Map<String, String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/org/claimbook/reading/rules");

    /// All rules of all rooms.
    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        NumberRule.values(),
                        DateRule.values(),
                        MaskRule.values(),
                        ThingRule.values(),
                        SpeechRule.values(),
                        PeriodRule.values())
                .flatMap(Stream::of);
    }

    static Stream<RuleCase> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(RuleCase::cases).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RuleCase> cases(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RuleCase::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase of(String line) {
        var cells = line.split(" \\| ", 5);
        if (cells.length < 5) {
            throw new IllegalArgumentException("expected five cells: " + line);
        }
        var marked = cells[3].replace("\\n", "\n");
        var start = marked.indexOf("[[");
        var end = marked.indexOf("]]") - 2;
        var expected = new LinkedHashMap<String, String>();
        for (var part : cells[4].split(" ; ", -1)) {
            var equals = part.indexOf('=');
            expected.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
        return new RuleCase(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].equals("-") ? null : EdtfDate.parse(cells[2]).orThrow(),
                marked.replace("[[", "").replace("]]", ""),
                start,
                end,
                expected);
    }

    /// The parts of a proposal that are asked for, as text; a part that it has not is "-".
    static Map<String, String> parts(Proposal proposal, Set<String> names) {
        var parts = new LinkedHashMap<String, String>();
        names.forEach(name -> parts.put(name, part(proposal, name)));
        return parts;
    }

    private static String part(Proposal proposal, String name) {
        return switch (name) {
            case "quote" -> text(proposal.words().quote());
            case "value" -> number(proposal.figure().value());
            case "low" -> number(proposal.figure().low());
            case "high" -> number(proposal.figure().high());
            case "qualifier" -> proposal.figure().qualifier().code();
            case "unit" -> proposal.topic().unit();
            case "measure" -> text(proposal.topic().measure());
            case "subject" -> text(proposal.topic().subject());
            case "place" -> text(proposal.topic().place());
            case "claimant" -> text(proposal.speech().claimant());
            case "via" -> text(proposal.speech().via());
            case "channel" ->
                proposal.speech().channel() == null
                        ? "-"
                        : proposal.speech().channel().code();
            case "stance" -> proposal.speech().stance().code();
            case "accumulation" -> proposal.period().accumulation().code();
            case "period_start" -> text(proposal.period().start());
            case "as_of" -> text(proposal.period().asOf());
            case "part_of" -> Integer.toString(proposal.partOf());
            default -> throw new IllegalArgumentException("no such part: " + name);
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    @Override
    public String toString() {
        return id + " (" + language + "): " + text;
    }
}
