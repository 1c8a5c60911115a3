package org.claimbook.reading.mask;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a text that are no claims, and says of which kind they are.
public final class Masks {
    private final Document doc;
    private final List<When> dates;
    private final List<Sieve> sieves;
    private final List<Mask> found = new ArrayList<>();
    private int nextDate;

    /// Rules that tell one sort of numbers that are no claims.
    @FunctionalInterface
    interface Sieve {
        /// The mask of a number that the rules catch; null where they let it pass.
        @Nullable
        Mask of(Place place);
    }

    private Masks(Document doc, List<When> dates) {
        this.doc = doc;
        this.dates = dates;
        this.sieves = List.of(
                new CodeSieve(Runs.of(doc, dates)),
                new GluedSieve(),
                new UnitSieve(),
                new NameSieve(),
                new ShareSieve(),
                new CountSieve(),
                new SpecSieve(),
                new SceneSieve(),
                new ClauseSieve());
    }

    /// The masks in order; they do not overlap. Dates are masked where they hold digits or number words.
    ///
    /// @param numbers every number of the text, in order
    /// @param dates of the text, in order
    public static List<Mask> of(Document doc, List<Amount> numbers, List<When> dates) {
        var masks = new Masks(doc, dates);
        for (var number : numbers) {
            masks.datesBefore(number);
            if (masks.end() <= number.from()) {
                masks.add(masks.mask(number));
            }
        }
        masks.datesBefore(null);
        return masks.found;
    }

    /// Where the last mask ends.
    private int end() {
        return found.isEmpty() ? 0 : found.getLast().to();
    }

    /// Masks the dates that begin before a number ends, or all that are left.
    private void datesBefore(@Nullable Amount number) {
        while (nextDate < dates.size() && (number == null || dates.get(nextDate).from() < number.to())) {
            var date = dates.get(nextDate);
            nextDate++;
            if (holdsNumber(date, number)) {
                var other = DateSieve.of(doc, date);
                add(other == null ? new Mask(date.from(), date.to(), date.kind(), date.rule()) : other);
            }
        }
    }

    private boolean holdsNumber(When date, @Nullable Amount number) {
        if (number != null && date.from() < number.to() && number.from() < date.to()) {
            return true;
        }
        for (var at = date.from(); at < date.to(); at++) {
            if (doc.token(at).isDigits()
                    || doc.hit(at, Table.NUMERALS) != null
                    || doc.hit(at, Table.ORDINALS) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mask mask(Amount number) {
        var place = Place.of(doc, number, found.isEmpty() ? null : found.getLast());
        if (place.block().kind() == Block.Kind.BOILERPLATE) {
            return place.mask(Kind.BOILERPLATE, MaskRule.BOILERPLATE);
        }
        var shared = beforeDate(place);
        if (shared != null) {
            return shared;
        }
        for (var sieve : sieves) {
            var mask = sieve.of(place);
            if (mask != null) {
                return mask;
            }
        }
        return null;
    }

    /// "6 and 13 years": what is before the conjunction is of the kind of what is after it.
    private @Nullable Mask beforeDate(Place place) {
        var and = doc.hit(place.end(), Table.BREAKS);
        if (nextDate >= dates.size() || and == null || !and.key().equals("and")) {
            return null;
        }
        var date = dates.get(nextDate);
        var shares = date.from() == and.to() && (date.kind() == Kind.AGE || date.kind() == Kind.DURATION);
        return shares ? place.mask(date.kind(), MaskRule.BEFORE_DATE) : null;
    }

    private void add(@Nullable Mask mask) {
        if (mask == null) {
            return;
        }
        var from = Math.max(mask.from(), end());
        if (from < mask.to()) {
            found.add(from == mask.from() ? mask : new Mask(from, mask.to(), mask.kind(), mask.rule()));
        }
    }
}
