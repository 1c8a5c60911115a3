package org.claimbook.compare.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.NameRule;
import org.claimbook.compare.check.Phrase;

/// One name under which figures are claimed in several units, so that they are never compared.
public final class UnitMismatch implements NameRule {
    public static final String ID = "unit-mismatch";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(List<Use> uses, Consumer<Finding> findings) {
        if (uses.size() < 2) {
            return;
        }
        var rarest = uses.stream().sorted(Comparator.comparingLong(Use::claims)).toList();
        findings.accept(Finding.of(
                this,
                "units",
                rarest.stream().map(Use::first).toList(),
                rarest.getLast().measure(),
                rarest.stream().map(UnitMismatch::phrase).toList(),
                phrase(rarest.getLast()),
                phrase(rarest.getFirst()),
                uses.size()));
    }

    private static Phrase phrase(Use use) {
        return new Phrase.UnitUse(use.unit(), Math.toIntExact(use.claims()));
    }
}
