/// What Claimbook is about: reports, the claims found in them, and the values that they are made of.
///
/// Start with [org.claimbook.model.Claim]: one figure, claimed once, in one report. Its parts follow the questions
/// that a reader asks: in which words ([org.claimbook.model.Words]), how much ([org.claimbook.model.Figure]), who says
/// so ([org.claimbook.model.Speech]), of what ([org.claimbook.model.Topic]), for when ([org.claimbook.model.Period]),
/// and how far it is to be trusted ([org.claimbook.model.Grade]).
///
/// Everything here is an immutable value and safe to share between threads. Names stand in place of database keys: a
/// name is unique in its book by [org.claimbook.model.NameKey], so a claim reads the same in a file, a table and a
/// test.
@NullMarked
package org.claimbook.model;

import org.jspecify.annotations.NullMarked;
