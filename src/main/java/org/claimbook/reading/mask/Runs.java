package org.claimbook.reading.mask;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.jspecify.annotations.Nullable;

/// Runs of digits that stand close together: "541-754-3010", "(081) 3333-33333", "1.1.1.1".
final class Runs {
    /// Marks between two groups of digits: ") (-". More are no joint, and might go on without end.
    private static final int MOST_JOINTS = 4;

    private static final String JOINTS = "-.()/+:";
    private static final int MOST_DIGITS = 15;

    private final Document doc;
    private final boolean[] taken;
    private final List<Run> runs = new ArrayList<>();
    private int next;

    /// Groups of digits with what joins them.
    ///
    /// @param from the first token, a sign or bracket before the digits included
    /// @param to exclusive
    /// @param lengths of the groups, a digit each; groups of more than nine digits count as nine
    /// @param joints the marks between them, each once; empty where only spaces are
    /// @param digits how many there are in all
    /// @param zero whether they begin with a nought
    record Run(int from, int to, String lengths, String joints, int digits, boolean zero) {
        /// Whether the groups alone tell a telephone number.
        boolean isPhone() {
            if (digits > MOST_DIGITS || isThousands()) {
                return false;
            }
            if ((joints.contains("+") && digits >= 8)
                    || (zero && digits >= 7 && !joints.contains(":") && !isDecimal())) {
                return true;
            }
            var dashed = joints.contains("-") || joints.contains("(");
            if (lengths.length() == 2) {
                return dashed && digits >= 9;
            }
            if (lengths.length() < 3 || isDotted() || joints.contains(":") || joints.contains("/")) {
                return false;
            }
            return joints.isEmpty() ? isSpacedPhone() : digits >= 7 || (joints.equals("-") && lengths.equals("111"));
        }

        /// "47 821 11 12", "123 456 7890": numbers side by side rarely have such lengths.
        private boolean isSpacedPhone() {
            return digits >= 7 && (lengths.endsWith("22") || lengths.endsWith("34"));
        }

        private boolean isDecimal() {
            return joints.equals(".") && lengths.length() == 2;
        }

        /// "1.1.1.1": a code in parts.
        boolean isDotted() {
            return joints.equals(".") && lengths.length() >= 3 && !isThousands() && !lengths.endsWith("4");
        }

        /// Whether the groups are those of one number: three digits each but for the first.
        private boolean isThousands() {
            return joints.length() <= 1
                    && (joints.isEmpty() || joints.equals("."))
                    && !zero
                    && lengths.charAt(0) <= '3'
                    && lengths.chars().skip(1).allMatch(length -> length == '3');
        }
    }

    private Runs(Document doc, List<When> dates) {
        this.doc = doc;
        this.taken = new boolean[doc.size()];
        for (var date : dates) {
            for (var at = date.from(); at < date.to(); at++) {
                taken[at] = true;
            }
        }
    }

    /// @param dates whose digits belong to no run
    static Runs of(Document doc, List<When> dates) {
        var runs = new Runs(doc, dates);
        var at = 0;
        while (at < doc.size()) {
            at = runs.read(at);
        }
        return runs;
    }

    /// Keeps the run that begins at a token, if one does, and tells where to go on.
    private int read(int from) {
        if (!doc.token(from).isDigits() && !doc.is(from, "+") && !doc.is(from, "(")) {
            return from + 1;
        }
        var lengths = new StringBuilder();
        var joints = new StringBuilder();
        var pending = new StringBuilder();
        var digits = 0;
        var end = from;
        for (var at = from; at < doc.size() && at - end <= MOST_JOINTS && goesOn(from, at); at++) {
            if (doc.token(at).isDigits()) {
                var length = doc.token(at).end() - doc.token(at).start();
                lengths.append((char) ('0' + Math.min(length, 9)));
                digits += length;
                joints.append(pending);
                pending.setLength(0);
                end = at + 1;
            } else if (joints.indexOf(doc.key(at)) < 0 && pending.indexOf(doc.key(at)) < 0) {
                pending.append(doc.key(at));
            }
        }
        if (lengths.length() > 1 || digits >= 8) {
            runs.add(new Run(from, end, lengths.toString(), joints.toString(), digits, isZero(from)));
        }
        return Math.max(from + 1, end);
    }

    private boolean isZero(int from) {
        var at = from;
        while (!doc.token(at).isDigits()) {
            at++;
        }
        return doc.first(at) == '0';
    }

    private boolean goesOn(int from, int at) {
        if (taken[at]) {
            return false;
        }
        var token = doc.token(at);
        if (at > from) {
            var before = doc.token(at - 1);
            var gap = token.start() - before.end();
            if (gap > 1 || (gap == 1 && doc.text().raw().charAt(before.end()) < ' ')) {
                return false;
            }
        }
        if (token.isDigits()) {
            return true;
        }
        if (token.isWord() || JOINTS.indexOf(doc.first(at)) < 0) {
            return false;
        }
        var opens = doc.is(at, "(") || doc.is(at, "+");
        // "9113 (+4)" are two numbers; "+31 (20) 5001234" is one.
        return !opens
                || at == from
                || (doc.is(at, "+") && at == from + 1 && doc.is(from, "("))
                || (doc.is(at, "(") && (token.glued() || !doc.token(from).isDigits()));
    }

    /// The run that holds a token; asked for in order.
    @Nullable
    Run at(int token) {
        while (next < runs.size() && runs.get(next).to() <= token) {
            next++;
        }
        return next < runs.size() && runs.get(next).from() <= token ? runs.get(next) : null;
    }
}
