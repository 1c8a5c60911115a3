package org.claimbook.command;

import java.util.Locale;
import org.claimbook.command.arguments.Dates;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Head;
import org.claimbook.reading.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a person says of a report, which wins over what its file says.
final class HeadOptions {
    @Option(
            names = "--published",
            paramLabel = "D",
            converter = Dates.Edtf.class,
            description = "When it was published, such as 2024-11-05 or 2024-11.")
    private @Nullable EdtfDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "T", description = "Its title.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "U", description = "Where it was found; nothing is fetched.")
    private @Nullable String url;

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = Languages.class,
            description = "The language of its text: en, uk or ru.")
    private @Nullable String language;

    Head head() {
        return new Head(said(title), said(outlet), null, said(url), published, language);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /// Takes the languages that can be read.
    static final class Languages implements ITypeConverter<String> {
        @Override
        public String convert(String typed) {
            var code = typed.strip().toLowerCase(Locale.ROOT);
            var known = Lexicon.languages();
            if (!known.contains(code)) {
                throw new TypeConversionException(
                        "\"" + typed + "\": expected a language that can be read: " + String.join(", ", known));
            }
            return code;
        }
    }
}
