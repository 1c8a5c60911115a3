package org.claimbook.reading.date;

import org.claimbook.model.EdtfDate;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.Piece;
import org.claimbook.reading.lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// Tells from the words before a date what it is for.
final class Roles {
    /// Days before publication beyond which a date without a year is rather one to come.
    private static final int PLAN_REACH = 183;

    private final Words words;
    private final Cues cues;
    private final Today today;

    Roles(Words words, Today today) {
        this.words = words;
        this.cues = new Cues(words);
        this.today = today;
    }

    /// @param after where the date before this one ends, which no cue reaches across
    When when(Piece piece, int after) {
        var cue = cues.before(piece.from());
        if (piece.kind() == Kind.AGE
                || (piece.days() == null && piece.back() > 0 && piece.rule() == DateRule.DURATION)) {
            return none(piece);
        }
        var since = cues.since(piece, after);
        if (piece.rule() == DateRule.CONTEXT
                || (piece.kind() == Kind.TIME && since >= 0)
                || cues.isRank(piece, cue, since)) {
            return none(piece);
        }
        if (since >= 0) {
            return new When(
                    piece.from(),
                    piece.to(),
                    since,
                    piece.kind(),
                    Role.SINCE,
                    start(piece, isFromStart(since)),
                    null,
                    0,
                    piece.rule());
        }
        var role = cue == null ? bare(piece) : role(piece, cue);
        var from = cue == null || role == Role.NONE ? piece.from() : cue.from();
        var days = cue != null && Words.has(cue, "night-to") ? night(piece.days()) : piece.days();
        var begins = role == Role.PERIOD || (role != Role.AS_OF && days != null && !days.isDay());
        return new When(
                piece.from(),
                piece.to(),
                from,
                piece.kind(),
                role,
                days == null || !begins ? null : EdtfDate.of(days.start()),
                days == null ? null : EdtfDate.of(days.end()),
                piece.back(),
                cue != null && Words.has(cue, "night-to") ? DateRule.NIGHT : piece.rule());
    }

    private boolean isFromStart(int since) {
        return words.cue(since, "start") != null;
    }

    private static When none(Piece piece) {
        var days = piece.days();
        return new When(
                piece.from(),
                piece.to(),
                piece.from(),
                piece.kind(),
                Role.NONE,
                days == null || days.isDay() ? null : EdtfDate.of(days.start()),
                days == null ? null : EdtfDate.of(days.end()),
                piece.back(),
                piece.rule());
    }

    /// "Since May" tells the month alone, "since the beginning of May" its first day.
    private static @Nullable EdtfDate start(Piece piece, boolean fromStart) {
        var day = piece.days() == null ? null : EdtfDate.of(piece.days().start());
        return day == null || fromStart || piece.rule() != DateRule.MONTH
                ? day
                : new EdtfDate(day.year(), day.month(), 0, false, false);
    }

    private static @Nullable Stretch night(@Nullable Stretch day) {
        return day == null ? null : new Stretch(day.start().minusDays(1), day.end());
    }

    private Role bare(Piece piece) {
        if (piece.kind() == Kind.TIME) {
            return Role.NONE;
        }
        if (piece.kind() == Kind.YEAR && piece.rule() == DateRule.YEAR) {
            return words.word(piece.to() - 1, "when-year") == null ? Role.NONE : Role.PERIOD;
        }
        return piece.back() > 0 || !piece.isDay() ? Role.PERIOD : Role.ON;
    }

    private Role role(Piece piece, Hit cue) {
        if (Words.has(cue, "as-of")) {
            return Role.AS_OF;
        }
        if (Words.has(cue, "night-to")) {
            return Role.PERIOD;
        }
        if (Words.has(cue, "dated") && piece.isDay()) {
            return Role.ON;
        }
        if (piece.rule() == DateRule.RANGE || piece.back() > 0) {
            return Role.PERIOD;
        }
        if (Words.has(cue, "on-for")) {
            return onFor(piece);
        }
        if ((Words.has(cue, "by") && !isAtTime(piece, cue)) || Words.has(cue, "until")) {
            return isLater(piece) || isLongAgo(piece) || cues.isAhead(piece) ? Role.NONE : Role.AS_OF;
        }
        if (piece.kind() == Kind.TIME || Words.has(cue, "before") || Words.has(cue, "after")) {
            return Role.NONE;
        }
        if (Words.has(cue, "within") && (!Words.has(cue, "in") || !piece.isDay())) {
            return Role.PERIOD;
        }
        if (piece.rule() == DateRule.PART && Words.has(cue, "at") && words.isEnglish(piece.from())) {
            return Role.AS_OF;
        }
        return piece.isDay() ? Role.ON : Role.PERIOD;
    }

    /// "На 5 листопада", "на ранок вівторка", "на конец апреля"; but "на 2026 рік" is a plan.
    private Role onFor(Piece piece) {
        if (piece.rule() == DateRule.PART || piece.kind() == Kind.TIME || words.word(piece.from(), "daypart") != null) {
            return Role.AS_OF;
        }
        var partial = piece.partial();
        if (partial == null) {
            return piece.isDay() ? Role.ON : Role.PERIOD;
        }
        return partial.day() > 0 && !isLater(piece) ? Role.AS_OF : partial.weekday() > 0 ? Role.ON : Role.NONE;
    }

    /// "Об 11-й", "к 8 часам": a cue of time alone.
    private static boolean isAtTime(Piece piece, Hit cue) {
        return piece.kind() == Kind.TIME && Words.has(cue, "at") && !Words.has(cue, "by");
    }

    private boolean isLater(Piece piece) {
        var days = piece.days();
        return days != null && today.published() != null && days.start().isAfter(today.published());
    }

    /// "До кінця червня" in April: a plan, and no figure of the year before.
    private boolean isLongAgo(Piece piece) {
        var days = piece.days();
        var isOpen = piece.partial() == null || piece.partial().year() == 0;
        return days != null
                && isOpen
                && today.published() != null
                && days.end().isBefore(today.published().minusDays(PLAN_REACH));
    }
}
