package org.claimbook.book.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns of claims, by which they are sorted and filtered.
public enum ClaimColumn {
    /// The order of entry.
    ENTRY(Kind.NUMBER, "claim.id"),
    UID(Kind.TEXT, null),
    REPORT(Kind.REPORT, "title"),
    REPORT_UID(Kind.REPORT, "uid"),
    OUTLET(Kind.OUTLET, null),
    AUTHOR(Kind.REPORT, null),
    URL(Kind.REPORT, null),
    PUBLISHED(Kind.REPORT, null),
    ACCESSED(Kind.REPORT, null),
    LANGUAGE(Kind.REPORT, null),
    POSITION(Kind.CODE, null),
    QUOTE(Kind.TEXT, null),
    STATED(Kind.TEXT, null),
    CLAIMANT(Kind.NAME, "source"),
    VIA(Kind.NAME, "source"),
    CHANNEL(Kind.CODE, null),
    STANCE(Kind.CODE, null),
    MEASURE(Kind.NAME, "measure"),
    UNIT(Kind.UNIT, null),
    SUBJECT(Kind.NAME, "subject"),
    PLACE(Kind.NAME, "place"),
    ACCUMULATION(Kind.CODE, null),
    PERIOD_START(Kind.TEXT, null),
    /// By the last day that the date can mean.
    AS_OF(Kind.DATE, null),
    AS_OF_BASIS(Kind.CODE, null),
    QUALIFIER(Kind.CODE, null),
    /// By the number, whichever of value, low and high there is.
    FIGURE(Kind.FIGURE, null),
    VALUE(Kind.DECIMAL, null),
    LOW(Kind.DECIMAL, null),
    HIGH(Kind.DECIMAL, null),
    METHOD(Kind.CODE, null),
    CREDIBILITY(Kind.NUMBER, null),
    STATUS(Kind.CODE, null),
    RANK(Kind.CODE, null),
    RANK_REASON(Kind.TEXT, null),
    READ_BY(Kind.TEXT, null),
    NOTE(Kind.TEXT, null);

    /// What a column holds, which says how it is sorted and matched.
    enum Kind {
        TEXT,
        CODE,
        NUMBER,
        DECIMAL,
        DATE,
        FIGURE,
        NAME,
        UNIT,
        OUTLET,
        REPORT
    }

    private final Kind kind;
    private final @Nullable String detail;

    ClaimColumn(Kind kind, @Nullable String detail) {
        this.kind = kind;
        this.detail = detail;
    }

    Kind kind() {
        return kind;
    }

    /// The column in SQL: of the claim, or of its report.
    String sql() {
        return switch (kind) {
            case NUMBER -> detail == null ? "claim." + code() : detail;
            case NAME -> "claim." + code() + "_id";
            case REPORT -> detail == null ? code() : detail;
            case DECIMAL -> "claim." + code() + "_real";
            case DATE -> "claim." + code() + "_day";
            case FIGURE -> "coalesce(claim.value_real, claim.low_real, claim.high_real)";
            case TEXT, CODE -> "claim." + code();
            case UNIT -> "claim.measure_id";
            case OUTLET -> "outlet_id";
        };
    }

    /// Whether it tells of a claim's report, and so is the same for all claims of the report.
    public boolean isOfReport() {
        return kind == Kind.REPORT || kind == Kind.OUTLET;
    }

    /// The table whose names the column shows.
    String table() {
        return kind == Kind.NAME && detail != null ? detail : "source";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
