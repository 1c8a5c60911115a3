package org.claimbook.ui.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingText;
import org.claimbook.compare.check.RuleHelp;
import org.claimbook.compare.check.RuleHelp.Page;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.ui.text.Show;

/// What findings and rules say in the window's language.
final class FindingWords {
    private final Show show;
    private final FindingText text;
    private final Map<String, Page> pages = new HashMap<>();

    FindingWords(Show show) {
        this.show = show;
        this.text = FindingText.of(show.locale(), this::shown);
    }

    private String shown(Object detail) {
        return switch (detail) {
            case Figure figure -> show.figure(figure);
            case BigDecimal number -> show.number(number);
            case Integer count -> show.number(count.longValue());
            case Long count -> show.number(count);
            case LocalDate day -> show.date(day);
            case EdtfDate date -> show.date(date);
            default -> detail.toString();
        };
    }

    String says(Finding finding) {
        return text.says(finding);
    }

    String expected(Finding finding) {
        return text.expected(finding);
    }

    String observed(Finding finding) {
        return text.observed(finding);
    }

    /// What a rule is called, and its help.
    Page page(String rule) {
        return pages.computeIfAbsent(rule, id -> RuleHelp.page(id, show.locale()));
    }
}
