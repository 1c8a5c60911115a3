package org.claimbook.command.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;
import org.jspecify.annotations.Nullable;

/// Prints what was read for a terminal: a line for the report, the proposed claims, and, where it is asked
/// why, the numbers that are none.
public final class ReadingTable {
    private static final List<String> CLAIMS =
            List.of(">figure", "unit", "measure", "claimant", "as of", "since", "place", "quote");
    private static final List<String> SET_ASIDE = List.of("set aside", "why", "rule", ">at");

    private ReadingTable() {}

    /// @param file named over the table; empty for none
    public static void print(Reading reading, Optional<String> file, boolean why, PrintWriter out) {
        file.ifPresent(name -> out.println(harmless(name)));
        var head = head(reading.head());
        if (!head.isEmpty()) {
            out.println(harmless(head));
        }
        var claims = new TextTable(CLAIMS);
        reading.proposals().forEach(claim -> row(claims, claim(claim)));
        claims.print(out);
        if (why) {
            out.println();
            var others = new TextTable(SET_ASIDE);
            reading.setAside().forEach(number -> row(others, setAside(number)));
            others.print(out);
        }
        if (file.isPresent()) {
            out.println();
        }
    }

    /// Without what could steer a terminal, or turn the direction of a line round.
    public static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+", " ");
    }

    private static String head(Head head) {
        return Stream.of(head.title(), head.outlet(), head.author(), head.published(), head.language())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    private static void row(TextTable table, List<String> cells) {
        table.row(cells.stream().map(ReadingTable::harmless).toList());
    }

    private static List<String> claim(Proposal claim) {
        return List.of(
                FigureText.show(claim.figure(), NumberStyle.ENGLISH),
                claim.topic().unit(),
                text(claim.topic().measure()),
                text(claim.speech().claimant()),
                text(claim.period().asOf()),
                text(claim.period().start()),
                text(claim.topic().place()),
                text(claim.words().quote()));
    }

    private static List<String> setAside(SetAside number) {
        return List.of(number.quote(), number.kind().code(), number.rule(), Integer.toString(number.start()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
