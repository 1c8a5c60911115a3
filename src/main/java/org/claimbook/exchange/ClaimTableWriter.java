package org.claimbook.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimbook.exchange.sheet.SheetText;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.Decimals;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Writes claims in the app's own columns, as CSV (RFC 4180, UTF-8) or as a sheet of a workbook, from which
/// [ClaimTableReader] makes the same claims.
///
/// What a table has no column for stays behind: a report's archive address and note, and by which rules a
/// claim was read.
public final class ClaimTableWriter implements AutoCloseable {
    private static final CsvColumn[] COLUMNS = CsvColumn.values();
    private static final Set<CsvColumn> LONG = EnumSet.of(CsvColumn.REPORT, CsvColumn.QUOTE, CsvColumn.CLAIMANT);
    private static final int WIDE = 40;
    private static final int NARROW = 14;

    /// Where rows go.
    private interface Out {
        void row(@Nullable String[] texts) throws IOException;

        void close() throws IOException;
    }

    private final Out out;
    private final String where;
    private final @Nullable String[] row = new @Nullable String[COLUMNS.length];

    private ClaimTableWriter(Out out, String where) {
        this.out = out;
        this.where = where;
    }

    /// Writes CSV.
    ///
    /// @param where what is written to, for messages
    public ClaimTableWriter(Writer out, String where) {
        this(csv(CsvWriter.builder().build(out)), where);
        writing(() -> this.out.row(CsvColumn.names().toArray(String[]::new)));
    }

    private static Out csv(CsvWriter csv) {
        return new Out() {
            @Override
            public void row(@Nullable String[] texts) throws IOException {
                try {
                    csv.writeRecord(texts);
                } catch (UncheckedIOException e) {
                    throw Objects.requireNonNull(e.getCause());
                }
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    /// Writes a workbook with one sheet, whose figures and dates a spreadsheet can count with.
    ///
    /// @param where what is written to, for messages
    public static ClaimTableWriter workbook(OutputStream out, String where) {
        try {
            var widths = Stream.of(COLUMNS)
                    .map(column -> LONG.contains(column) ? WIDE : NARROW)
                    .toList();
            return new ClaimTableWriter(sheet(new SheetText(out, "Claims", CsvColumn.names(), widths)), where);
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
        }
    }

    private static Out sheet(SheetText sheet) {
        return new Out() {
            @Override
            public void row(@Nullable String[] texts) throws IOException {
                var cells = new @Nullable Object[texts.length];
                for (var i = 0; i < texts.length; i++) {
                    cells[i] = cell(COLUMNS[i], texts[i]);
                }
                sheet.row(cells);
            }

            @Override
            public void close() throws IOException {
                sheet.close();
            }
        };
    }

    private static @Nullable Object cell(CsvColumn column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (column) {
            case VALUE, LOW, HIGH, QUOTE_START, QUOTE_END, CREDIBILITY -> new BigDecimal(text);
            case PUBLISHED, ACCESSED, PERIOD_START, AS_OF -> {
                var date = EdtfDate.parse(text).orThrow();
                yield date.isDay() && !date.approximate() && !date.uncertain() ? date.first() : text;
            }
            default -> text;
        };
    }

    public void write(Claim claim) {
        for (var i = 0; i < COLUMNS.length; i++) {
            row[i] = text(claim, COLUMNS[i]);
        }
        writing(() -> out.row(row));
    }

    /// Writes out what is still held back, and closes what is written to.
    @Override
    public void close() {
        writing(out::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void writing(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw ExchangeException.writing(where, e);
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
