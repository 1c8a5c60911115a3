package org.claimbook.reading.period;

import java.util.List;
import java.util.Objects;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.speech.SpeechRule;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// The day on which a document was issued, or that its head says its data are of: what its issuer's figures
/// are of.
///
/// @param issuer its name; null where the head names none
/// @param date that stands at the head beside the name; null where none does
record Issue(@Nullable String issuer, @Nullable Found date) {
    /// So many blocks are a document's head: title, subtitle, line of the issuer, line of the data.
    private static final int HEAD = 4;

    /// In UTF-16 units; what is longer is no line of a head.
    private static final int LONGEST = 200;

    static Issue of(Document doc, List<When> dates, List<Saying> sayings) {
        var head = doc.blocks().stream().limit(HEAD).filter(Issue::isLine).toList();
        var issuer = issuer(doc, head, sayings);
        var of = dates.stream()
                .takeWhile(when ->
                        !head.isEmpty() && start(doc, when) < head.getLast().end())
                .filter(when -> when.end() != null)
                .toList();
        for (var when : of) {
            if (when.role() == Role.AS_OF && head.stream().anyMatch(line -> holds(line, start(doc, when)))) {
                return new Issue(issuer, new Found(null, when.end(), PeriodRule.BULLETIN));
            }
        }
        for (var when : of) {
            for (var line : head) {
                if (issuer != null
                        && holds(line, start(doc, when))
                        && words(doc, line).contains(issuer)) {
                    return new Issue(issuer, new Found(null, when.end(), PeriodRule.BULLETIN));
                }
            }
        }
        return new Issue(issuer, null);
    }

    /// Whoever is said to issue it, or whose figures stand under a head that names them.
    private static @Nullable String issuer(Document doc, List<Block> head, List<Saying> sayings) {
        var said = sayings.stream()
                .filter(saying -> saying.rule() == SpeechRule.ISSUER)
                .map(Saying::claimant)
                .filter(Objects::nonNull)
                .findFirst();
        return said.or(() -> sayings.stream()
                        .map(Saying::claimant)
                        .filter(Objects::nonNull)
                        .filter(name -> head.stream()
                                .anyMatch(line -> line.kind() == Block.Kind.BYLINE
                                        && words(doc, line).contains(name)))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isLine(Block block) {
        return block.end() - block.start() <= LONGEST && !block.isItem();
    }

    private static int start(Document doc, When when) {
        return doc.token(when.from()).start();
    }

    private static boolean holds(Block line, int place) {
        return place >= line.start() && place < line.end();
    }

    private static String words(Document doc, Block line) {
        return doc.text().words(line.start(), line.end());
    }

    /// The date of a figure of the issuer; null for others.
    @Nullable
    Found dateOf(Saying saying) {
        return issuer != null && issuer.equals(saying.claimant()) ? date : null;
    }
}
