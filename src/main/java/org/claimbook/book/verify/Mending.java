package org.claimbook.book.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.verify.Fault.Kind;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKey;
import org.claimbook.model.Parsed;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// Makes rows that were salvaged hang together again: within the caller's transaction, and saying each thing
/// it does.
final class Mending {
    /// Mending one thing may uncover another: a conflict names a claim that was left out.
    private static final int PASSES = 6;

    private static final int TOLD = 20;

    private final Sql sql;
    private final List<String> said;
    private final Map<Kind, Integer> told = new EnumMap<>(Kind.class);

    Mending(Sql sql, List<String> said) {
        this.sql = sql;
        this.said = said;
    }

    void run() {
        history();
        mend();
        told.forEach((kind, times) -> {
            if (times > TOLD) {
                said.add("And " + (times - TOLD) + " more of this kind: " + kind.code());
            }
        });
    }

    private void mend() {
        for (var pass = 0; pass < PASSES; pass++) {
            var faults = faults();
            if (faults.isEmpty()) {
                return;
            }
            for (var fault : faults) {
                mend(fault, pass == PASSES - 1);
            }
        }
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var references = new ReferenceCheck(sql, faults::add);
        references.foreignKeys();
        if (!faults.isEmpty()) {
            return faults;
        }
        references.orphans();
        var texts = new TextCheck(sql, faults::add);
        texts.texts();
        texts.files();
        texts.quotes();
        var values = new ValueCheck(sql, faults::add);
        values.names();
        values.uids();
        values.dates();
        values.claims();
        return faults;
    }

    /// Undoing goes back step by step, and would stumble over one of which a part is gone: what was before it
    /// goes too.
    private void history() {
        var lost = Math.max(gap("change"), gap("step"));
        if (lost > 0) {
            var steps = sql.number("SELECT count(*) FROM step WHERE id <= ?", lost);
            sql.update("UPDATE step SET superseded_by = NULL WHERE superseded_by <= ?", lost);
            sql.update("DELETE FROM change WHERE step_id <= ?", lost);
            sql.update("DELETE FROM step WHERE id <= ?", lost);
            said.add("The history up to step " + lost + " is not whole and was left out (" + steps
                    + (steps == 1 ? " step" : " steps") + "); what it did stands, and can no more be undone");
        }
    }

    /// The last step of which a part is missing: ids of the history have no gaps, unless a row was lost.
    private long gap(String table) {
        var step = table.equals("step") ? "id - 1" : "step_id";
        var inside = sql.number("SELECT max(" + step + ") FROM " + table + " AS a WHERE id > 1 AND NOT EXISTS (SELECT 1"
                + " FROM " + table + " AS b WHERE b.id = a.id - 1)");
        var orphan = sql.number("SELECT max(step_id) FROM change WHERE step_id NOT IN (SELECT id FROM step)");
        return Math.max(inside, orphan);
    }

    private void mend(Fault fault, boolean isLast) {
        var table = Table.named(Objects.requireNonNull(fault.table()));
        try {
            if (isLast) {
                leaveOut(table, fault);
                return;
            }
            switch (fault.kind()) {
                case REFERENCE -> reference(table, fault);
                case HASH -> {
                    set(table, fault, fault.found());
                    say(fault, what(fault) + "; the text is kept as it was found, under its own SHA-256");
                }
                case QUOTE -> quote(fault);
                case KEY -> {
                    set(table, fault, fault.expected());
                    say(fault, Rows.called(table.sql(), fault.id(), fault.row()) + " was given the key of its name");
                }
                case UID -> {
                    set(table, fault, Uid.next());
                    say(
                            fault,
                            Rows.called(table.sql(), fault.id(), fault.row()) + " was given a new uid, for its own"
                                    + " was none or stood twice");
                }
                case VALUE -> value(table, fault);
                default -> leaveOut(table, fault);
            }
        } catch (BookException e) {
            leaveOut(table, fault);
        }
    }

    private void say(Fault fault, String sentence) {
        if (told.merge(fault.kind(), 1, Integer::sum) <= TOLD) {
            said.add(sentence);
        }
    }

    /// What is wrong, without what a person could do.
    private static String what(Fault fault) {
        var end = fault.says().lastIndexOf(';');
        return end < 0 ? fault.says() : fault.says().substring(0, end);
    }

    private void set(Table table, Fault fault, @Nullable Object value) {
        sql.update("UPDATE " + table.sql() + " SET " + fault.column() + " = ? WHERE id = ?", value, fault.id());
    }

    private void leaveOut(Table table, Fault fault) {
        sql.update("DELETE FROM " + table.sql() + " WHERE id = ?", fault.id());
        say(fault, Rows.called(table.sql(), fault.id(), fault.row()) + " was left out: " + what(fault));
    }

    /// What others stand on comes back as an empty row, so that they still stand together.
    private void reference(Table table, Fault fault) {
        var target = table.target(Objects.requireNonNull(fault.column()), "source");
        var id = fault.found() == null ? 0 : Long.parseLong(fault.found());
        if (target == null || target == Table.CLAIM) {
            if (table == Table.STEP) {
                set(table, fault, null);
            } else {
                leaveOut(table, fault);
            }
            return;
        }
        if (sql.find("SELECT id FROM " + target.sql() + " WHERE id = ?", id).isPresent()) {
            // It has come back for another row.
            return;
        }
        var name = "lost " + target.sql() + " " + id;
        if (target == Table.REPORT) {
            sql.update("INSERT INTO report (id, uid, title) VALUES (?, ?, ?)", id, Uid.next(), name);
        } else {
            sql.update(
                    "INSERT OR IGNORE INTO " + target.sql() + " (id, uid, name, name_key) VALUES (?, ?, ?, ?)",
                    id,
                    Uid.next(),
                    name,
                    NameKey.of(name));
        }
        say(
                fault,
                "The " + target.sql() + " " + id + " is lost, and others refer to it: it stands in the book as \""
                        + name + "\"");
    }

    private void quote(Fault fault) {
        var quote = Objects.requireNonNull(fault.expected());
        var body =
                sql.text("SELECT body FROM report WHERE id = (SELECT report_id FROM claim WHERE id = ?)", fault.id());
        var at = body == null ? -1 : body.indexOf(quote);
        var isOne = at >= 0 && !quote.isEmpty() && Objects.requireNonNull(body).indexOf(quote, at + 1) < 0;
        sql.update(
                "UPDATE claim SET quote_start = ?, quote_end = ? WHERE id = ?",
                isOne ? at : null,
                isOne ? at + quote.length() : null,
                fault.id());
        say(fault, what(fault) + "; " + (isOne ? "the place is now the one where it stands" : "its place was emptied"));
    }

    private void value(Table table, Fault fault) {
        if (table == Table.STEP) {
            sql.update("UPDATE step SET " + fault.column() + " = '1970-01-01T00:00:00Z' WHERE id = ?", fault.id());
            say(fault, what(fault) + "; it is now the first of January 1970");
        } else if (fault.column() != null) {
            set(table, fault, null);
            say(fault, what(fault) + "; it was emptied");
        } else {
            say(fault, what(fault) + "; emptied: " + String.join(", ", empty(fault.id())));
        }
    }

    /// Empties those values of a claim that cannot be read.
    private List<String> empty(long id) {
        var emptied = new ArrayList<String>();
        for (var column : List.of("period_start", "as_of")) {
            var text = sql.text("SELECT " + column + " FROM claim WHERE id = ?", id);
            if (text != null && EdtfDate.parse(text) instanceof Parsed.Bad<EdtfDate>) {
                sql.update("UPDATE claim SET " + column + " = NULL WHERE id = ?", id);
                emptied.add(column + " (it was " + Fault.brief(text) + ")");
            }
        }
        if (sql.number("SELECT quote_end > 2147483647 FROM claim WHERE id = ?", id) == 1) {
            sql.update("UPDATE claim SET quote_start = NULL, quote_end = NULL WHERE id = ?", id);
            emptied.add("the place of its quote");
        }
        if (emptied.isEmpty()) {
            var was = sql.text("SELECT concat_ws(' ', qualifier, value, low, high) FROM claim WHERE id = ?", id);
            sql.update(
                    "UPDATE claim SET qualifier = 'unknown', value = NULL, low = NULL, high = NULL WHERE id = ?", id);
            emptied.add("its figure (it was " + Fault.brief(was) + ")");
        }
        return emptied;
    }
}
