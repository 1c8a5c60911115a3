package org.claimbook.ui.claims;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberHabit;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Parsed;
import org.claimbook.model.Qualifier;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.text.Messages;

/// How figures are typed: whole, as in "over 20,000", or their qualifier and their words alone.
///
/// A number that can be read in two ways, such as "7,905" in a window in Ukrainian, is not guessed at: the
/// cell keeps the text until a person says which one is meant.
///
/// @param habit how the reader of the window writes numbers
record FigureEntry(NumberHabit habit, Choice<Qualifier> qualifiers, Messages messages) {

    /// "over 20,000" sets words, qualifier and bounds together; an empty cell is a figure that is not known.
    Entry<Claim> whole() {
        return new Entry<>(
                claim -> isEmpty(claim.figure()) ? "" : FigureText.show(claim.figure(), habit),
                (_, typed) -> typed.isBlank()
                        ? Parsed.good(set(Figure.unknown(null)))
                        : read(typed).map(FigureEntry::set),
                Completion.NONE,
                List.of(way(true), way(false)));
    }

    private Parsed<Figure> read(String typed) {
        return habit.style(typed).map(style -> read(typed, style)).orElseGet(() -> Parsed.bad(twofold(typed.strip())));
    }

    /// Digits alone are no words worth keeping beside the number, unless they are written as it would not be
    /// here.
    private Parsed<Figure> read(String typed, NumberStyle style) {
        var read = FigureText.read(typed, style);
        return read instanceof Parsed.Bad<Figure>(var reason)
                ? Parsed.bad(messages.get("claims.figure.expected", typed.strip(), messages.sentence(reason)))
                : read.map(figure -> figure.qualifier() == Qualifier.EXACT
                                && style.equals(habit.style(typed).orElse(null))
                                && typed.matches("[-\\d\\s\\h.,'’]+")
                        ? new Figure(null, Qualifier.EXACT, figure.value(), null, null)
                        : figure);
    }

    private String twofold(String typed) {
        var thousands = FigureText.read(typed, habit.style(typed, true)).orNull();
        var decimals = FigureText.read(typed, habit.style(typed, false)).orNull();
        return thousands == null || decimals == null
                ? messages.get("claims.figure.unclear", typed)
                : messages.get(
                        "claims.figure.twofold",
                        typed,
                        FigureText.signs(thousands, habit),
                        FigureText.signs(decimals, habit));
    }

    private BiFunction<Claim, String, Parsed<UnaryOperator<Claim>>> way(boolean thousands) {
        return (_, typed) -> read(typed, habit.style(typed, thousands)).map(FigureEntry::set);
    }

    private static UnaryOperator<Claim> set(Figure figure) {
        return claim -> claim.withFigure(figure);
    }

    static boolean isEmpty(Figure figure) {
        return figure.qualifier() == Qualifier.UNKNOWN && figure.stated() == null;
    }

    /// Another qualifier for the same number, where it has one number.
    Entry<Claim> qualifier() {
        return new Entry<>(
                claim -> qualifiers.word(claim.figure().qualifier()),
                (claim, typed) -> qualifiers
                        .find(typed)
                        .map(found -> requalified(claim.figure(), found).<UnaryOperator<Claim>>map(FigureEntry::set))
                        .orElseGet(() -> Parsed.bad(messages.get(
                                "claims.choice.expected", typed.strip(), String.join(", ", qualifiers.words())))),
                new Completion.Words(qualifiers.words()));
    }

    private Parsed<Figure> requalified(Figure figure, Qualifier changed) {
        if (changed == Qualifier.UNKNOWN) {
            return Parsed.good(Figure.unknown(figure.stated()));
        }
        var number = figure.statedEnd();
        if (number != null && changed.shape() != Qualifier.Shape.RANGE) {
            return Parsed.good(Figure.of(figure.stated(), changed, number));
        }
        var same = figure.low() != null && figure.high() != null && changed.shape() == Qualifier.Shape.RANGE;
        return same
                ? Parsed.good(new Figure(figure.stated(), changed, null, figure.low(), figure.high()))
                : Parsed.bad(messages.get("claims.qualifier.numbers", qualifiers.word(changed)));
    }

    /// The words alone, as the report has them; the numbers stay.
    Entry<Claim> stated() {
        return new Entry<>(
                claim -> Objects.requireNonNullElse(claim.figure().stated(), ""),
                (_, typed) -> Parsed.good(claim -> {
                    var figure = claim.figure();
                    return claim.withFigure(new Figure(
                            Typing.orNull(typed), figure.qualifier(), figure.value(), figure.low(), figure.high()));
                }),
                Completion.NONE);
    }
}
