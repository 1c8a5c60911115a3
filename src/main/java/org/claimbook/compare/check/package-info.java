/// What people get wrong when they key figures in, and what reports get wrong when they print them.
///
/// A [org.claimbook.compare.check.Rule] looks at the claims that it must see together: all of a topic, a report,
/// a statement in several reports, a total with its parts. What it finds is a
/// [org.claimbook.compare.check.Finding], a value without words; [org.claimbook.compare.check.FindingText] puts
/// it into sentences, in the reader's language, and [org.claimbook.compare.check.RuleHelp] has a page for each
/// rule. [org.claimbook.compare.check.rule.Rules] lists them all.
///
/// All of it is pure: records in, findings out. Who calls it decides which claims are looked at again after an
/// edit.
@NullMarked
package org.claimbook.compare.check;

import org.jspecify.annotations.NullMarked;
