package org.claimbook.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of reading something that a person typed or a file held: a value, or the reason why there is none.
public sealed interface Parsed<T> {
    /// The value as read.
    record Good<T>(T value) implements Parsed<T> {}

    /// Not readable; `reason` completes "…, " after naming what was found: "expected a number".
    record Bad<T>(String reason) implements Parsed<T> {}

    static <T> Parsed<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> bad(String reason) {
        return new Bad<>(reason);
    }

    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Good<T>(var value) -> next.apply(value);
            case Bad<T>(var reason) -> bad(reason);
        };
    }

    default <R> Parsed<R> map(Function<T, R> change) {
        return then(value -> good(change.apply(value)));
    }

    /// The value, or null where there is none.
    default @Nullable T orNull() {
        return this instanceof Good<T>(var value) ? value : null;
    }

    /// The value; for input that the program itself wrote.
    ///
    /// @throws IllegalArgumentException with the reason, where there is none
    default T orThrow() {
        return switch (this) {
            case Good<T>(var value) -> value;
            case Bad<T>(var reason) -> throw new IllegalArgumentException(reason);
        };
    }
}
