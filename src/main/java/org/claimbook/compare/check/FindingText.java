package org.claimbook.compare.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a finding says, in one language: `findings.properties` and its translations.
///
/// Each form of a rule has three sentences there, `rule.form.expected`, `.observed` and `.says`, in the syntax of
/// [MessageFormat], where a single quote is doubled. Immutable, if the function is.
public final class FindingText {
    private final ResourceBundle bundle;
    private final Function<Object, String> show;

    private FindingText(ResourceBundle bundle, Function<Object, String> show) {
        this.bundle = bundle;
        this.show = show;
    }

    /// The sentences in this language, or in English where there are none.
    ///
    /// @param show how a name ([String]), figure, date, decimal or count is written
    public static FindingText of(Locale locale, Function<Object, String> show) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new FindingText(ResourceBundle.getBundle("org.claimbook.compare.check.findings", locale, control), show);
    }

    /// What should be, in few words: "at least 3,799".
    public String expected(Finding finding) {
        return text(finding, "expected");
    }

    /// What is there instead: "3,797".
    public String observed(Finding finding) {
        return text(finding, "observed");
    }

    /// The finding in one plain sentence.
    public String says(Finding finding) {
        return text(finding, "says");
    }

    private String text(Finding finding, String kind) {
        return format(
                finding.rule() + "." + finding.form() + "." + kind,
                finding.details().stream().map(this::shown).toArray());
    }

    private String format(String key, Object... shown) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }

    private String shown(Object detail) {
        return switch (detail) {
            case List<?> list -> list.stream().map(this::shown).collect(Collectors.joining(", "));
            case Phrase.Sum sum -> sum.figures().stream().map(show).collect(Collectors.joining(" + "));
            case Phrase.UnitUse use ->
                format(
                        "phrase.unit-use",
                        use.unit().isEmpty() ? bundle.getString("phrase.no-unit") : show.apply(use.unit()),
                        show.apply(use.claims()));
            case Phrase.Undated _ -> bundle.getString("phrase.undated");
            default -> show.apply(detail);
        };
    }
}
