package org.claimbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An enumeration whose constants are written in books and files by a stable lower-case code.
public interface Coded {
    /// The constant's name; every enum has it.
    String name();

    /// The stored form: `AT_LEAST` is `at_least`.
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The constant with this code, or none. Case and surrounding space do not count.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        var wanted = code.strip().toLowerCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(wanted))
                .findFirst();
    }

    /// As [#find], with a reason that lists what was possible.
    static <E extends Enum<E> & Coded> Parsed<E> parse(Class<E> type, String code) {
        return find(type, code)
                .<Parsed<E>>map(Parsed::good)
                .orElseGet(() -> Parsed.bad("expected one of " + codes(type)));
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
