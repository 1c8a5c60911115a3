package org.claimbook.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;

/// How well the reader reads labelled passages.
///
/// A claim is found where a proposal's words hold the labelled number's place, and its numbers are the labelled ones,
/// whatever its qualifier. Precision is the share of proposals that find a claim, recall that of claims found; every
/// other part is the share of found claims in which it is right. Names count without a leading article and case.
final class PassageScore {
    /// What is scored of a found claim.
    enum Aspect {
        QUALIFIER,
        CLAIMANT,
        AS_OF,
        ACCUMULATION,
        PLACE,
        UNIT,
        PERIOD_START
    }

    private final Map<Aspect, Integer> right = new EnumMap<>(Aspect.class);
    private final List<String> faults = new ArrayList<>();
    private int proposals;
    private int labels;
    private int found;

    /// Reads a passage and counts.
    void add(Reader reader, Passage passage) {
        var head = new Head(null, null, null, null, passage.published(), passage.language());
        var reading = reader.read(passage.text(), head, List.of());
        proposals += reading.proposals().size();
        labels += passage.claims().size();
        var taken = new HashSet<Proposal>();
        for (var label : passage.claims()) {
            var match = reading.proposals().stream()
                    .filter(proposal -> !taken.contains(proposal) && isFound(label, proposal))
                    .findFirst();
            match.ifPresentOrElse(
                    proposal -> {
                        taken.add(proposal);
                        found(passage.id(), label, proposal);
                    },
                    () -> faults.add(passage.id() + "  MISSED  " + label.quote()));
        }
        for (var proposal : reading.proposals()) {
            if (!taken.contains(proposal)) {
                faults.add(
                        passage.id() + "  WRONGLY PROPOSED  " + proposal.words().quote());
            }
        }
    }

    private static boolean isFound(Passage.Label label, Proposal proposal) {
        return proposal.words().start() < label.end()
                && proposal.words().end() > label.start()
                && same(numbers(proposal.figure()), label.numbers());
    }

    private static List<BigDecimal> numbers(Figure figure) {
        return Stream.of(figure.value(), figure.low(), figure.high())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean same(List<BigDecimal> read, List<BigDecimal> labelled) {
        return read.size() == labelled.size()
                && Stream.iterate(0, i -> i < read.size(), i -> i + 1)
                        .allMatch(i -> read.get(i).compareTo(labelled.get(i)) == 0);
    }

    private void found(String id, Passage.Label label, Proposal proposal) {
        found++;
        var period = proposal.period();
        check(id, label, Aspect.QUALIFIER, proposal.figure().qualifier().code(), label.qualifier());
        check(id, label, Aspect.CLAIMANT, proposal.speech().claimant(), label.claimants());
        check(id, label, Aspect.AS_OF, text(period.asOf()), label.asOf());
        check(id, label, Aspect.ACCUMULATION, period.accumulation().code(), label.accumulation());
        check(id, label, Aspect.PLACE, proposal.topic().place(), label.places());
        check(id, label, Aspect.UNIT, proposal.topic().unit(), label.unit());
        check(id, label, Aspect.PERIOD_START, text(period.start()), label.periodStart());
    }

    private void check(
            String id, Passage.Label label, Aspect aspect, @Nullable String read, @Nullable String labelled) {
        check(id, label, aspect, read, labelled == null ? List.of() : List.of(labelled));
    }

    private void check(String id, Passage.Label label, Aspect aspect, @Nullable String read, List<String> labelled) {
        var isRight = read == null
                ? labelled.isEmpty()
                : labelled.stream().anyMatch(name -> plain(name).equals(plain(read)));
        if (isRight) {
            right.merge(aspect, 1, Integer::sum);
        } else {
            faults.add(id + "  " + aspect + "  " + label.quote() + ": " + read + ", labelled " + labelled);
        }
    }

    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT).strip();
        return Stream.of("the ", "a ", "an ")
                .filter(lower::startsWith)
                .findFirst()
                .map(article -> lower.substring(article.length()))
                .orElse(lower);
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    double precision() {
        return share(found, proposals);
    }

    double recall() {
        return share(found, labels);
    }

    double right(Aspect aspect) {
        return share(right.getOrDefault(aspect, 0), found);
    }

    int labels() {
        return labels;
    }

    /// What was not as labelled, a line each.
    List<String> faults() {
        return faults;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// One line of a table.
    String line(String name) {
        var line = new StringBuilder(
                "%-22s %4d  precision %5.1f  recall %5.1f".formatted(name, labels, 100 * precision(), 100 * recall()));
        Arrays.stream(Aspect.values())
                .forEach(aspect -> line.append("  %s %5.1f"
                        .formatted(aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'), 100 * right(aspect))));
        return line.toString();
    }

    /// The languages of passages, in order.
    static Set<String> languages(List<Passage> passages) {
        var languages = new TreeSet<String>();
        passages.forEach(passage -> languages.add(passage.language()));
        return languages;
    }
}
