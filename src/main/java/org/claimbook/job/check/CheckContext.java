package org.claimbook.job.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Measure;
import org.claimbook.model.Topic;

/// In whose light claims are checked: the links, the tree of measures and the texts of a book, at one moment.
///
/// @param signedMeasures those whose figures may be negative
/// @param tables which reports are tables, as far as anybody asked
record CheckContext(
        Linked linked,
        Texts texts,
        List<Measure> measures,
        Set<Named> signedMeasures,
        List<String> namesInSeveralUnits,
        Map<String, Boolean> tables) {
    record Named(String measure, String unit) {}

    static CheckContext of(Book book) {
        return of(book, new Linked(book.links().all()), new Texts(book.reports().textHashes()));
    }

    CheckContext refreshed(Book book, boolean links, boolean hashes) {
        return of(
                book,
                links ? new Linked(book.links().all()) : linked,
                hashes ? new Texts(book.reports().textHashes()) : texts);
    }

    private static CheckContext of(Book book, Linked linked, Texts texts) {
        var measures = book.measures().all();
        var signed = new HashSet<Named>();
        for (var measure : measures) {
            if (measure.signed()) {
                signed.add(new Named(measure.name(), measure.unit()));
            }
        }
        return new CheckContext(
                linked, texts, measures, signed, book.measures().namesInSeveralUnits(), new HashMap<>());
    }

    boolean signed(Topic topic) {
        return topic.measure() != null && signedMeasures.contains(new Named(topic.measure(), topic.unit()));
    }

    /// Whether the report is a table; looked up once.
    boolean isTable(Book book, String reportUid) {
        return tables.computeIfAbsent(reportUid, uid -> book.scan().isTable(uid));
    }

    /// The text of the report of these claims, where it has one.
    Optional<String> body(Book book, List<Claim> claims) {
        var report = claims.getFirst().report().uid();
        return texts.hashes().containsKey(report) ? book.reports().body(report) : Optional.empty();
    }

    static boolean isPrinted(Claim claim) {
        return claim.grade().status() != Status.REJECTED;
    }
}
