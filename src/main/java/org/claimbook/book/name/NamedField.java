package org.claimbook.book.name;

import java.util.EnumSet;
import java.util.Set;
import org.claimbook.model.Coded;
import org.claimbook.model.NameKind;

/// What a book says of its sources, measures, subjects and places, and how much stands on them.
public enum NamedField implements Coded {
    NAME,
    /// Of a source: a constant of [org.claimbook.model.Source.Kind].
    KIND,
    SIDE,
    /// Name of what it belongs to: a source's parent, the total or the larger place that it is a part of.
    WHOLE,
    RELIABILITY,
    HOMEPAGE,
    UNIT,
    /// `1` where figures of a measure may be negative.
    SIGNED,
    ALIASES,
    NOTE,
    CLAIMS,
    /// How many claims a source relays for others.
    RELAYED,
    REPORTS,
    /// How many others belong to it.
    PARTS;

    static final char BETWEEN_ALIASES = '\u001F';

    private static final Set<NamedField> COUNTS = EnumSet.of(CLAIMS, RELAYED, REPORTS, PARTS);

    /// What can be said of this kind.
    public static Set<NamedField> of(NameKind kind) {
        return switch (kind) {
            case SOURCE -> EnumSet.complementOf(EnumSet.of(UNIT, SIGNED));
            case MEASURE -> EnumSet.of(NAME, WHOLE, UNIT, SIGNED, ALIASES, NOTE, CLAIMS, PARTS);
            case SUBJECT -> EnumSet.of(NAME, ALIASES, NOTE, CLAIMS);
            case PLACE -> EnumSet.of(NAME, WHOLE, ALIASES, NOTE, CLAIMS, PARTS);
        };
    }

    /// Whether it is a number of rows that stand on an entry.
    public boolean isCount() {
        return COUNTS.contains(this);
    }

    /// The column in the book's table of a kind.
    public String column(NameKind kind) {
        return this == WHOLE ? whole(kind) : code();
    }

    static String whole(NameKind kind) {
        return kind == NameKind.SOURCE ? "parent_id" : "part_of_id";
    }

    /// The field's text or number in SQL, where `own` is the entry's row, and `whole` that of what it belongs
    /// to.
    String sql(NameKind kind) {
        return switch (this) {
            case WHOLE -> "whole.name";
            case SIGNED -> "nullif(own.signed, 0)";
            case ALIASES ->
                "(SELECT group_concat(name, char(" + (int) BETWEEN_ALIASES + ")) FROM (SELECT name FROM alias WHERE"
                        + " kind = '" + kind.code() + "' AND target_id = own.id AND name IS NOT NULL ORDER BY id))";
            case CLAIMS -> count("claim", kind == NameKind.SOURCE ? "claimant_id" : kind.code() + "_id");
            case RELAYED -> count("claim", "via_id");
            case REPORTS -> count("report", "outlet_id");
            case PARTS -> count(kind.code(), whole(kind));
            default -> "own." + code();
        };
    }

    private static String count(String table, String column) {
        return "(SELECT count(*) FROM " + table + " AS other WHERE other." + column + " = own.id)";
    }
}
