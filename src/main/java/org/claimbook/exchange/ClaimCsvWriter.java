package org.claimbook.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Objects;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.Decimals;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Writes claims as CSV in the app's own columns (RFC 4180, UTF-8), from which [ClaimCsvReader] makes the same claims.
///
/// What CSV has no column for stays behind: a report's archive address and note, and by which rules a claim was read.
public final class ClaimCsvWriter implements AutoCloseable {
    private static final CsvColumn[] COLUMNS = CsvColumn.values();

    private final CsvWriter csv;
    private final String where;
    private final @Nullable String[] row = new @Nullable String[COLUMNS.length];

    /// @param where what is written to, for messages
    public ClaimCsvWriter(Writer out, String where) {
        this.csv = CsvWriter.builder().build(out);
        this.where = where;
        writing(() -> csv.writeRecord(CsvColumn.names()));
    }

    public void write(Claim claim) {
        for (var i = 0; i < COLUMNS.length; i++) {
            row[i] = text(claim, COLUMNS[i]);
        }
        writing(() -> csv.writeRecord(row));
    }

    /// Writes out what is still held back, and closes what is written to.
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    private void writing(Runnable step) {
        try {
            step.run();
        } catch (UncheckedIOException e) {
            throw ExchangeException.writing(where, Objects.requireNonNull(e.getCause()));
        }
    }

    /// What a claim says in a column; null for nothing.
    static @Nullable String text(Claim claim, CsvColumn column) {
        return switch (column) {
            case UID -> claim.uid();
            case REPORT_UID, REPORT, OUTLET, AUTHOR, URL, PUBLISHED, ACCESSED, LANGUAGE -> report(claim, column);
            case POSITION -> code(claim.words().position());
            case QUOTE -> claim.words().quote();
            case QUOTE_START ->
                claim.words().isPlaced() ? Integer.toString(claim.words().start()) : null;
            case QUOTE_END ->
                claim.words().isPlaced() ? Integer.toString(claim.words().end()) : null;
            case STATED -> claim.figure().stated();
            case CLAIMANT -> claim.speech().claimant();
            case VIA -> claim.speech().via();
            case CHANNEL -> code(claim.speech().channel());
            case STANCE -> code(claim.speech().stance());
            case MEASURE -> claim.topic().measure();
            case UNIT -> claim.topic().unit();
            case SUBJECT -> claim.topic().subject();
            case PLACE -> claim.topic().place();
            case ACCUMULATION -> code(claim.period().accumulation());
            case PERIOD_START -> date(claim.period().start());
            case AS_OF -> date(claim.period().asOf());
            case AS_OF_BASIS -> code(claim.period().basis());
            case QUALIFIER -> code(claim.figure().qualifier());
            case VALUE -> number(claim.figure().value());
            case LOW -> number(claim.figure().low());
            case HIGH -> number(claim.figure().high());
            case METHOD -> code(claim.grade().method());
            case CREDIBILITY ->
                claim.grade().credibility() > 0 ? Integer.toString(claim.grade().credibility()) : null;
            case STATUS -> code(claim.grade().status());
            case RANK -> code(claim.grade().rank());
            case RANK_REASON -> claim.grade().rankReason();
            case NOTE -> claim.note();
        };
    }

    private static @Nullable String report(Claim claim, CsvColumn column) {
        var report = claim.report();
        return switch (column) {
            case REPORT_UID -> report.uid();
            case REPORT -> report.title();
            case OUTLET -> report.outlet();
            case AUTHOR -> report.author();
            case URL -> report.url();
            case PUBLISHED -> date(report.published());
            case ACCESSED -> date(report.accessed());
            default -> report.language();
        };
    }

    private static @Nullable String code(@Nullable Coded code) {
        return code == null ? null : code.code();
    }

    private static @Nullable String date(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.text(number);
    }
}
