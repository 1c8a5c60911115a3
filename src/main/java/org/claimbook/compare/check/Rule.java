package org.claimbook.compare.check;

/// A rule that finds what people get wrong. Rules hold nothing and know nothing of each other; none silences
/// another.
///
/// What a rule looks at together is said by its kind: [TopicRule], [ReportRule], [StatementRule], [TotalRule] or
/// [NameRule].
public sealed interface Rule permits TopicRule, ReportRule, StatementRule, TotalRule, NameRule {
    /// The stable name of the rule, as the command line, books and help pages have it: `parts-sum`.
    String id();
}
