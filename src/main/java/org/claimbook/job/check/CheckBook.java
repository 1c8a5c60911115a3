package org.claimbook.job.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.NameRule;
import org.claimbook.compare.check.PartsByTree;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.compare.check.ReportRule;
import org.claimbook.compare.check.Rule;
import org.claimbook.compare.check.Statement;
import org.claimbook.compare.check.StatementRule;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.compare.check.Total;
import org.claimbook.compare.check.TotalRule;
import org.claimbook.compare.check.rule.Rules;
import org.claimbook.job.JobException;
import org.claimbook.model.Claim;
import org.claimbook.model.Nearest;

/// Checks a book by some rules, or by all. Not safe for use by several threads.
public final class CheckBook {
    private final Book book;
    private final List<TopicRule> topicRules;
    private final List<StatementRule> statementRules;
    private final List<ReportRule> reportRules;
    private final List<TotalRule> totalRules;
    private final List<NameRule> nameRules;
    private CheckContext context;

    /// @param rules ids of the rules; empty for all
    ///
    /// @throws JobException where there is no such rule
    public CheckBook(Book book, Collection<String> rules) {
        this.book = book;
        var chosen = chosen(rules);
        topicRules = of(TopicRule.class, chosen);
        statementRules = of(StatementRule.class, chosen);
        reportRules = of(ReportRule.class, chosen);
        totalRules = of(TotalRule.class, chosen);
        nameRules = of(NameRule.class, chosen);
        context = CheckContext.of(book);
    }

    /// @return the id
    ///
    /// @throws JobException where there is no such rule
    public static String known(String id) {
        var ids = Rules.ALL.stream().map(Rule::id).toList();
        if (!ids.contains(id)) {
            throw new JobException("There is no rule \"" + id + "\"" + Nearest.perhaps(id, ids) + " There are "
                    + String.join(", ", ids));
        }
        return id;
    }

    private static List<Rule> chosen(Collection<String> ids) {
        ids.forEach(CheckBook::known);
        return Rules.ALL.stream()
                .filter(rule -> ids.isEmpty() || ids.contains(rule.id()))
                .toList();
    }

    private static <R extends Rule> List<R> of(Class<R> kind, List<Rule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The links, measures and texts in whose light claims are checked.
    CheckContext context() {
        return context;
    }

    /// Looks at the measures again, and, where they may have changed, at links and texts.
    void refresh(boolean links, boolean texts) {
        context = context.refreshed(book, links, texts);
    }

    /// Checks everything.
    ///
    /// @param sink takes each group in which something was found, with what was
    ///
    /// @throws CancellationException soon after the thread was interrupted
    public void all(BiConsumer<CheckGroup, List<Finding>> sink) {
        book.snapshot(() -> {
            var scan = book.scan();
            if (!topicRules.isEmpty()) {
                scan.topics(claims -> hand(CheckGroup.topic(CheckGroup.keys(claims)), topic(claims), sink));
            }
            if (!statementRules.isEmpty()) {
                scan.statements(claims -> hand(statementOf(claims), statement(claims), sink));
            }
            if (!reportRules.isEmpty()) {
                scan.reports(claims -> hand(reportOf(claims), report(claims), sink));
            }
            if (!totalRules.isEmpty()) {
                scan.trees(claims -> hand(treeOf(claims), tree(claims), sink));
                scan.linkedTotals().forEach(uid -> hand(new CheckGroup.Total(uid), total(uid), sink));
            }
            if (!nameRules.isEmpty()) {
                context.namesInSeveralUnits().forEach(name -> hand(new CheckGroup.Name(name), name(name), sink));
            }
        });
    }

    private static void hand(CheckGroup group, List<Finding> found, BiConsumer<CheckGroup, List<Finding>> sink) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("a check was stopped");
        }
        if (!found.isEmpty()) {
            sink.accept(group, found);
        }
    }

    /// Checks one group.
    public List<Finding> check(CheckGroup group) {
        var scan = book.scan();
        return switch (group) {
            case CheckGroup.Topic(var topic, var accumulation, var start) ->
                topicRules.isEmpty() ? List.of() : topic(scan.topic(topic, accumulation, start));
            case CheckGroup.Statement(var claimant, var subject, var place, var day) ->
                statementRules.isEmpty() ? List.of() : statement(scan.statement(claimant, subject, place, day));
            case CheckGroup.Report(var uid) -> reportRules.isEmpty() ? List.of() : report(scan.report(uid));
            case CheckGroup.Table(var uid, var day) -> reportRules.isEmpty() ? List.of() : report(scan.table(uid, day));
            case CheckGroup.Tree(var uid, var day) -> totalRules.isEmpty() ? List.of() : tree(scan.tree(uid, day));
            case CheckGroup.Total(var uid) -> totalRules.isEmpty() ? List.of() : total(uid);
            case CheckGroup.Name(var name) -> nameRules.isEmpty() ? List.of() : name(name);
        };
    }

    private List<Finding> topic(List<Claim> claims) {
        var found = new ArrayList<Finding>();
        // Nothing can be said of figures of nobody knows what.
        if (!claims.isEmpty() && claims.getFirst().topic().measure() != null) {
            var signed = context.signed(claims.getFirst().topic());
            var topic = TopicClaims.of(claims, signed, context.linked(), context.texts());
            topicRules.forEach(rule -> rule.check(topic, found::add));
        }
        return found;
    }

    private static CheckGroup statementOf(List<Claim> claims) {
        var keys = CheckGroup.keys(claims);
        return new CheckGroup.Statement(
                Objects.requireNonNull(keys.claimant()),
                keys.topic().subject(),
                keys.topic().place(),
                Objects.requireNonNull(keys.day()));
    }

    private List<Finding> statement(List<Claim> claims) {
        var found = new ArrayList<Finding>();
        if (!claims.isEmpty()) {
            var statement = new Statement(claims, context.linked());
            statementRules.forEach(rule -> rule.check(statement, found::add));
        }
        return found;
    }

    private CheckGroup reportOf(List<Claim> claims) {
        var keys = CheckGroup.keys(claims);
        return context.isTable(book, keys.reportUid())
                ? new CheckGroup.Table(keys.reportUid(), keys.day())
                : new CheckGroup.Report(keys.reportUid());
    }

    private List<Finding> report(List<Claim> claims) {
        var found = new ArrayList<Finding>();
        if (!claims.isEmpty()) {
            var body = context.body(book, claims).orElse(null);
            var report = new ReportClaims(claims.getFirst().report(), body, claims, context::signed);
            reportRules.forEach(rule -> rule.check(report, found::add));
        }
        return found;
    }

    private static CheckGroup treeOf(List<Claim> claims) {
        var keys = CheckGroup.keys(claims);
        return new CheckGroup.Tree(keys.reportUid(), keys.day());
    }

    private List<Finding> tree(List<Claim> claims) {
        return claims.isEmpty()
                ? List.of()
                : totals(PartsByTree.of(
                        claims, context.measures(), context.linked().totals())
                        .stream());
    }

    private List<Finding> total(String uid) {
        var components = book.scan().components(uid);
        return totals(book.claims().find(uid).filter(CheckContext::isPrinted).stream()
                .filter(_ -> !components.isEmpty())
                .map(total ->
                        new Total(total, components, components.size() > 1, true, context.signed(total.topic()))));
    }

    private List<Finding> totals(Stream<Total> totals) {
        var found = new ArrayList<Finding>();
        totals.forEach(total -> totalRules.forEach(rule -> rule.check(total, found::add)));
        return found;
    }

    private List<Finding> name(String name) {
        var uses = book.scan().uses(name).stream()
                .map(use -> new NameRule.Use(use.measure(), use.unit(), use.claims(), use.first()))
                .toList();
        var found = new ArrayList<Finding>();
        nameRules.forEach(rule -> rule.check(uses, found::add));
        return found;
    }
}
