package org.claimbook.command.arguments;

import java.time.LocalDate;
import org.claimbook.job.Ask;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the dates and days of the command line: EDTF, where a month or a year stands for its first or last day.
public final class Dates {
    private Dates() {}

    public static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return date(typed).first();
        }
    }

    public static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return date(typed).last();
        }
    }

    /// A date as it is, however wide.
    public static final class Edtf implements ITypeConverter<EdtfDate> {
        @Override
        public EdtfDate convert(String typed) {
            return date(typed);
        }
    }

    /// "none" asks for figures that name no start.
    public static final class Since implements ITypeConverter<Ask.Since> {
        @Override
        public Ask.Since convert(String typed) {
            return new Ask.Since(typed.equalsIgnoreCase("none") ? null : date(typed));
        }
    }

    /// A number of days that may pass between two dates.
    public static final class Days implements ITypeConverter<Integer> {
        private static final int MOST = 1_000_000;

        @Override
        public Integer convert(String typed) {
            var days = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
            if (days < 0 || days > MOST) {
                throw new TypeConversionException("\"" + typed + "\": expected a number of days, 0 to " + MOST);
            }
            return days;
        }
    }

    private static EdtfDate date(String typed) {
        return switch (EdtfDate.parse(typed)) {
            case Parsed.Good<EdtfDate>(var date) -> date;
            case Parsed.Bad<EdtfDate>(var reason) -> throw new TypeConversionException("\"" + typed + "\": " + reason);
        };
    }
}
