package org.claimbook.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// Turns rows of the claim table into claims.
///
/// One reader serves one query: it looks each name, report and date up once, and the claims share what it found.
final class ClaimReader {
    /// The columns to select; rows are read by position, which is twice as quick as by name.
    static final String COLUMNS = Table.joined(Table.CLAIM.columns(), column -> "claim." + column);

    private static final int ID = at("id");
    private static final int UID = at("uid");
    private static final int REPORT = at("report_id");
    private static final int POSITION = at("position");
    private static final int QUOTE = at("quote");
    private static final int QUOTE_START = at("quote_start");
    private static final int QUOTE_END = at("quote_end");
    private static final int STATED = at("stated");
    private static final int CLAIMANT = at("claimant_id");
    private static final int VIA = at("via_id");
    private static final int CHANNEL = at("channel");
    private static final int STANCE = at("stance");
    private static final int MEASURE = at("measure_id");
    private static final int SUBJECT = at("subject_id");
    private static final int PLACE = at("place_id");
    private static final int ACCUMULATION = at("accumulation");
    private static final int PERIOD_START = at("period_start");
    private static final int AS_OF = at("as_of");
    private static final int AS_OF_BASIS = at("as_of_basis");
    private static final int QUALIFIER = at("qualifier");
    private static final int VALUE = at("value");
    private static final int LOW = at("low");
    private static final int HIGH = at("high");
    private static final int METHOD = at("method");
    private static final int CREDIBILITY = at("credibility");
    private static final int STATUS = at("status");
    private static final int RANK = at("rank");
    private static final int RANK_REASON = at("rank_reason");
    private static final int READ_BY = at("read_by");
    private static final int NOTE = at("note");

    private record Counted(String measure, String unit) {}

    private final Sql sql;
    private final Map<Long, String> sources = new HashMap<>();
    private final Map<Long, String> subjects = new HashMap<>();
    private final Map<Long, String> places = new HashMap<>();
    private final Map<Long, Counted> measures = new HashMap<>();
    private final Map<Long, Report> reports = new HashMap<>();
    private final Map<String, EdtfDate> dates = new HashMap<>();
    private final Map<Class<?>, Map<String, Object>> codes = new HashMap<>();

    ClaimReader(Sql sql) {
        this.sql = sql;
    }

    private static int at(String column) {
        return Table.CLAIM.columns().indexOf(column) + 1;
    }

    Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong(ID),
                row.getString(UID),
                reports.computeIfAbsent(
                        row.getLong(REPORT), id -> ReportStore.byId(sql, id).orElseThrow()),
                words(row),
                figure(row),
                speech(row),
                topic(row),
                period(row),
                grade(row),
                row.getString(READ_BY),
                row.getString(NOTE));
    }

    private Words words(ResultSet row) throws SQLException {
        var position = code(Words.Position.class, row.getString(POSITION));
        var quote = row.getString(QUOTE);
        var start = row.getInt(QUOTE_START);
        if (row.wasNull()) {
            return position == null && quote == null ? Words.NONE : new Words(position, quote, -1, -1);
        }
        return new Words(position, quote, start, row.getInt(QUOTE_END));
    }

    private Figure figure(ResultSet row) throws SQLException {
        var qualifier = coded(Qualifier.class, row.getString(QUALIFIER));
        return new Figure(
                row.getString(STATED),
                qualifier,
                decimal(row.getString(VALUE)),
                decimal(row.getString(LOW)),
                decimal(row.getString(HIGH)));
    }

    private Speech speech(ResultSet row) throws SQLException {
        return new Speech(
                name(sources, "source", row, CLAIMANT),
                name(sources, "source", row, VIA),
                code(Speech.Channel.class, row.getString(CHANNEL)),
                coded(Speech.Stance.class, row.getString(STANCE)));
    }

    private Topic topic(ResultSet row) throws SQLException {
        var counted = look(
                measures,
                row,
                MEASURE,
                id -> sql.first(
                                "SELECT name, unit FROM measure WHERE id = ?",
                                found -> new Counted(found.getString(1), found.getString(2)),
                                id)
                        .orElseThrow());
        return new Topic(
                counted == null ? null : counted.measure,
                counted == null ? "" : counted.unit,
                name(subjects, "subject", row, SUBJECT),
                name(places, "place", row, PLACE));
    }

    private Period period(ResultSet row) throws SQLException {
        return new Period(
                coded(Accumulation.class, row.getString(ACCUMULATION)),
                date(row.getString(PERIOD_START)),
                date(row.getString(AS_OF)),
                code(Period.Basis.class, row.getString(AS_OF_BASIS)));
    }

    private Grade grade(ResultSet row) throws SQLException {
        return new Grade(
                code(Grade.Method.class, row.getString(METHOD)),
                row.getInt(CREDIBILITY),
                coded(Grade.Status.class, row.getString(STATUS)),
                coded(Grade.Rank.class, row.getString(RANK)),
                row.getString(RANK_REASON));
    }

    private @Nullable String name(Map<Long, String> known, String table, ResultSet row, int column)
            throws SQLException {
        return look(
                known,
                row,
                column,
                id -> sql.first("SELECT name FROM " + table + " WHERE id = ?", found -> found.getString(1), id)
                        .orElseThrow());
    }

    private static <T> @Nullable T look(Map<Long, T> known, ResultSet row, int column, LongFunction<T> find)
            throws SQLException {
        var id = row.getLong(column);
        return id == 0 ? null : known.computeIfAbsent(id, find::apply);
    }

    private @Nullable EdtfDate date(@Nullable String text) {
        return text == null
                ? null
                : dates.computeIfAbsent(text, form -> EdtfDate.parse(form).orThrow());
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, @Nullable String code) {
        return code == null ? null : coded(type, code);
    }

    private <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        var known = codes.computeIfAbsent(type, _ -> new HashMap<>());
        return type.cast(
                known.computeIfAbsent(code, text -> Coded.parse(type, text).orThrow()));
    }
}
