package org.claimbook.book.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/// Who has a book open: a process of somebody on some machine.
///
/// @param machine by what the machine is known for certain
/// @param host what people call it
/// @param process its number there
/// @param started when the process was started, so that a later one of the same number is told from it; to
/// the second
/// @param opened when it opened the book, to the second
/// @param seen when it last said that it is there
public record Holder(
        String machine, String host, String user, long process, Instant started, Instant opened, Instant seen) {
    /// A process of another machine that has not said so for this long is taken to be gone: it says so every
    /// minute.
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /// This process, now.
    ///
    /// @param opened when it opened the book
    static Holder here(Machine machine, Instant opened, Instant now) {
        var me = ProcessHandle.current();
        return new Holder(
                machine.id(),
                machine.name(),
                System.getProperty("user.name", "?"),
                me.pid(),
                me.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS),
                opened.truncatedTo(ChronoUnit.SECONDS),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    boolean isSameProcess(Holder other) {
        return machine.equals(other.machine) && process == other.process && started.equals(other.started);
    }

    /// Whether the process still runs, as far as can be told from here.
    ///
    /// @param here this process
    boolean isAlive(Holder here) {
        if (!machine.equals(here.machine)) {
            return Duration.between(seen, here.seen).compareTo(PATIENCE) < 0;
        }
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(running -> running.info()
                        .startInstant()
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS).equals(started))
                        .orElse(true))
                .orElse(false);
    }

    /// As it stands in a mark.
    String text() {
        var values = new Properties();
        values.setProperty("machine", machine);
        values.setProperty("host", host);
        values.setProperty("user", user);
        values.setProperty("process", Long.toString(process));
        values.setProperty("started", started.toString());
        values.setProperty("opened", opened.toString());
        values.setProperty("seen", seen.toString());
        var text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Empty where a mark does not say who made it, such as one that is being written.
    static Optional<Holder> of(String text) {
        var values = new Properties();
        try {
            values.load(new StringReader(text));
            return Optional.of(new Holder(
                    required(values, "machine"),
                    required(values, "host"),
                    required(values, "user"),
                    Long.parseLong(required(values, "process")),
                    Instant.parse(required(values, "started")),
                    Instant.parse(required(values, "opened")),
                    Instant.parse(required(values, "seen"))));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Properties values, String key) {
        var value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }
}
