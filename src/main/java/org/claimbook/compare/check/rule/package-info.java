/// The rules of checking, one class a rule, and what they share.
///
/// [org.claimbook.compare.check.rule.Rules] lists them. Each says in its help page what it tests, with its limits
/// in numbers, and how it can be wrong.
@NullMarked
package org.claimbook.compare.check.rule;

import org.jspecify.annotations.NullMarked;
