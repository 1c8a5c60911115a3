package org.claimbook.book.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimbook.book.file.Sql;
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
/// One reader serves one query. Crossing from SQLite into Java costs more than anything else here, a call for
/// each column, so columns that repeat together from row to row come as one text, whose meaning is looked up
/// once and shared by the claims; and a mask says which of the others are there to be read at all.
public final class ClaimReader {
    private static final char BAR = '|';

    private static final List<String> OPTIONAL = List.of(
            "claim.stated",
            "claim.position",
            "claim.quote",
            "claim.quote_start",
            "rank_reason",
            "read_by",
            "claim.note");

    /// The columns to select; rows are read by position, which is twice as quick as by name.
    public static final String COLUMNS = "claim.id, claim.uid, claim.report_id,"
            + " concat(claimant_id, '|', via_id, '|', channel, '|', stance),"
            + " concat(measure_id, '|', subject_id, '|', place_id),"
            + " concat(accumulation, '|', period_start, '|', as_of, '|', as_of_basis),"
            + " concat(method, '|', credibility, '|', status, '|', rank),"
            + " claim.qualifier, claim.value, claim.low, claim.high, " + mask() + ", "
            + String.join(", ", OPTIONAL) + ", claim.quote_end";

    private static final int SPEECH = 4;
    private static final int TOPIC = 5;
    private static final int PERIOD = 6;
    private static final int GRADE = 7;
    private static final int QUALIFIER = 8;
    private static final int VALUE = 9;
    private static final int LOW = 10;
    private static final int HIGH = 11;
    private static final int MASK = 12;
    private static final int STATED = 13;
    private static final int POSITION = 14;
    private static final int QUOTE = 15;
    private static final int QUOTE_START = 16;
    private static final int RANK_REASON = 17;
    private static final int READ_BY = 18;
    private static final int NOTE = 19;
    private static final int QUOTE_END = 20;

    private final Sql sql;
    private final Map<Long, Report> reports = new HashMap<>();
    private final Map<String, Speech> speeches = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Map<String, Qualifier> qualifiers = new HashMap<>();

    public ClaimReader(Sql sql) {
        this.sql = sql;
    }

    private static String mask() {
        return IntStream.range(0, OPTIONAL.size())
                .mapToObj(at -> "((" + OPTIONAL.get(at) + " IS NOT NULL) << " + at + ")")
                .collect(Collectors.joining(" | "));
    }

    /// @throws BookException for a row that is no claim
    public Claim read(ResultSet row) throws SQLException {
        try {
            return claim(row);
        } catch (IllegalArgumentException e) {
            throw sql.unreadable("the claim " + row.getString(2), e);
        }
    }

    private Claim claim(ResultSet row) throws SQLException {
        var there = row.getInt(MASK);
        return new Claim(
                row.getLong(1),
                row.getString(2),
                reports.computeIfAbsent(
                        row.getLong(3), id -> ReportStore.byId(sql, id).orElseThrow(ClaimReader::dangling)),
                words(row, there),
                figure(row, there),
                speeches.computeIfAbsent(row.getString(SPEECH), this::speech),
                topics.computeIfAbsent(row.getString(TOPIC), this::topic),
                periods.computeIfAbsent(row.getString(PERIOD), ClaimReader::period),
                grade(row, there),
                text(row, there, READ_BY),
                text(row, there, NOTE));
    }

    private static boolean isThere(int there, int column) {
        return (there >> (column - STATED) & 1) != 0;
    }

    private static @Nullable String text(ResultSet row, int there, int column) throws SQLException {
        return isThere(there, column) ? row.getString(column) : null;
    }

    private static Words words(ResultSet row, int there) throws SQLException {
        var position = orNull(Words.Position.class, text(row, there, POSITION));
        var quote = text(row, there, QUOTE);
        if (isThere(there, QUOTE_START)) {
            return new Words(position, quote, row.getInt(QUOTE_START), row.getInt(QUOTE_END));
        }
        return position == null && quote == null ? Words.NONE : new Words(position, quote, -1, -1);
    }

    private Figure figure(ResultSet row, int there) throws SQLException {
        var qualifier = qualifiers.computeIfAbsent(
                String.valueOf(row.getString(QUALIFIER)),
                code -> Coded.parse(Qualifier.class, code).orThrow());
        var stated = text(row, there, STATED);
        return switch (qualifier.shape()) {
            case POINT -> new Figure(stated, qualifier, decimal(row, VALUE), null, null);
            case LOWER_BOUND -> new Figure(stated, qualifier, null, decimal(row, LOW), null);
            case UPPER_BOUND -> new Figure(stated, qualifier, null, null, decimal(row, HIGH));
            case RANGE -> new Figure(stated, qualifier, null, decimal(row, LOW), decimal(row, HIGH));
            case NONE -> new Figure(stated, qualifier, null, null, null);
        };
    }

    private static BigDecimal decimal(ResultSet row, int column) throws SQLException {
        var number = row.getString(column);
        if (number == null) {
            throw new IllegalArgumentException("it has no figure where its qualifier asks for one");
        }
        return new BigDecimal(number);
    }

    private Grade grade(ResultSet row, int there) throws SQLException {
        var grade = grades.computeIfAbsent(row.getString(GRADE), ClaimReader::grade);
        return isThere(there, RANK_REASON) ? grade.withRankReason(row.getString(RANK_REASON)) : grade;
    }

    private Speech speech(String columns) {
        var parts = parts(columns);
        return new Speech(
                name("source", parts.get(0)),
                name("source", parts.get(1)),
                orNull(Speech.Channel.class, parts.get(2)),
                Coded.parse(Speech.Stance.class, parts.get(3)).orThrow());
    }

    private Topic topic(String columns) {
        var parts = parts(columns);
        var measure = parts.get(0);
        return new Topic(
                name("measure", measure),
                measure.isEmpty() ? "" : text("SELECT unit FROM measure WHERE id = ?", measure),
                name("subject", parts.get(1)),
                name("place", parts.get(2)));
    }

    private static Period period(String columns) {
        var parts = parts(columns);
        return new Period(
                Coded.parse(Accumulation.class, parts.get(0)).orThrow(),
                date(parts.get(1)),
                date(parts.get(2)),
                orNull(Period.Basis.class, parts.get(3)));
    }

    private static Grade grade(String columns) {
        var parts = parts(columns);
        return new Grade(
                orNull(Grade.Method.class, parts.get(0)),
                parts.get(1).isEmpty() ? 0 : Integer.parseInt(parts.get(1)),
                Coded.parse(Grade.Status.class, parts.get(2)).orThrow(),
                Coded.parse(Grade.Rank.class, parts.get(3)).orThrow(),
                null);
    }

    /// None of the columns that are read together can hold a bar: they are keys, codes and dates.
    private static List<String> parts(String columns) {
        var parts = new ArrayList<String>(4);
        var from = 0;
        for (var bar = columns.indexOf(BAR); bar >= 0; bar = columns.indexOf(BAR, from)) {
            parts.add(columns.substring(from, bar));
            from = bar + 1;
        }
        parts.add(columns.substring(from));
        return parts;
    }

    private @Nullable String name(String table, String id) {
        return id.isEmpty() ? null : text("SELECT name FROM " + table + " WHERE id = ?", id);
    }

    private String text(String query, String id) {
        return sql.first(query, row -> row.getString(1), Long.valueOf(id)).orElseThrow(ClaimReader::dangling);
    }

    private static IllegalArgumentException dangling() {
        return new IllegalArgumentException("it refers to a row that is not there");
    }

    private static @Nullable EdtfDate date(String text) {
        return text.isEmpty() ? null : EdtfDate.parse(text).orThrow();
    }

    private static <E extends Enum<E> & Coded> @Nullable E orNull(Class<E> type, @Nullable String code) {
        return code == null || code.isEmpty() ? null : Coded.parse(type, code).orThrow();
    }
}
