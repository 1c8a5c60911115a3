package org.claimbook.job.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.book.check.ChangeWatch;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.Rule;
import org.claimbook.compare.check.rule.Rules;

/// What is found in an open book, kept up to date: after an edit only what it touches is checked again.
///
/// Belongs to the thread of the book that it was made with, which may be one opened for reading.
public final class Findings {
    /// Of each rule at most so many findings are kept; the rest is only counted.
    static final int KEPT = 5_000;

    /// What a rule found.
    ///
    /// @param findings the first [#KEPT] of them
    /// @param more how many were found beyond these
    public record OfRule(String rule, List<Finding> findings, int more) {
        public OfRule {
            findings = List.copyOf(findings);
        }
    }

    private final Book book;
    private final CheckBook check;
    private final ChangeWatch watch;
    private final Map<CheckGroup, List<Finding>> kept = new LinkedHashMap<>();
    private final Map<CheckGroup, Map<String, Integer>> counted = new HashMap<>();
    private final Map<String, Integer> keptOfRule = new HashMap<>();

    /// Knows nothing yet, before [#checkAll].
    public Findings(Book book) {
        this.book = book;
        this.check = new CheckBook(book, Set.of());
        this.watch = book.watch();
    }

    /// Checks the whole book.
    public void checkAll() {
        watch.look();
        kept.clear();
        counted.clear();
        keptOfRule.clear();
        check.refresh(true, true);
        check.all(this::put);
    }

    /// Checks what was touched since it was last checked.
    ///
    /// @return how many groups of claims were checked again; -1 where it was everything
    public int update() {
        var changes = watch.look();
        var before = check.context();
        check.refresh(!changes.linked().isEmpty(), !changes.reports().isEmpty());
        var touched = new Touched(book, before, check.context()).by(changes);
        if (touched.isEmpty()) {
            checkAll();
            return -1;
        }
        var groups = touched.orElseThrow();
        for (var group : groups) {
            remove(group);
            put(group, check.check(group));
        }
        return groups.size();
    }

    /// What each rule found, in the order of the rules; rules that found nothing are left out.
    public List<OfRule> byRule() {
        var byRule = new HashMap<String, List<Finding>>();
        kept.values()
                .forEach(
                        found -> found.forEach(finding -> byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>())
                                .add(finding)));
        var more = new HashMap<String, Integer>();
        counted.values().forEach(counts -> counts.forEach((rule, count) -> more.merge(rule, count, Integer::sum)));
        return Rules.ALL.stream()
                .map(Rule::id)
                .filter(byRule::containsKey)
                .map(rule -> new OfRule(rule, byRule.getOrDefault(rule, List.of()), more.getOrDefault(rule, 0)))
                .toList();
    }

    private void put(CheckGroup group, List<Finding> found) {
        var keeping = new ArrayList<Finding>(found.size());
        for (var finding : found) {
            if (keptOfRule.merge(finding.rule(), 1, Integer::sum) <= KEPT) {
                keeping.add(finding);
            } else {
                keptOfRule.merge(finding.rule(), -1, Integer::sum);
                counted.computeIfAbsent(group, _ -> new HashMap<>(2)).merge(finding.rule(), 1, Integer::sum);
            }
        }
        if (!keeping.isEmpty()) {
            kept.put(group, List.copyOf(keeping));
        }
    }

    private void remove(CheckGroup group) {
        var gone = kept.remove(group);
        if (gone != null) {
            gone.forEach(finding -> keptOfRule.merge(finding.rule(), -1, Integer::sum));
        }
        counted.remove(group);
    }
}
