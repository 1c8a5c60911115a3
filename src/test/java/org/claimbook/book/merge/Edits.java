package org.claimbook.book.merge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.NamedField;
import org.claimbook.book.name.NamedStore;
import org.claimbook.model.Dismissal;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;

/// Edits of any kind that people make, made at random; few names, so that two people meet.
final class Edits {
    /// @param pick which of those that there are
    record Edit(What what, NameKind kind, int pick, int other, String word) {}

    enum What {
        ADD,
        ADD_FULL,
        BULK,
        FIGURE,
        NOTE,
        CLAIMANT,
        REPORT,
        REPORT_TEXT,
        DELETE,
        LINK,
        UNLINK,
        VIEW,
        DROP_VIEW,
        DISMISS,
        RENAME,
        NAME_NOTE,
        UNITE,
        ALIAS,
        DELETE_NAME,
        WHOLE,
        UNDO
    }

    private static final List<String> WORDS = List.of("Reuters", "reuters", "AFP", "Київ", "a\"b", "12.50", "Staff");

    private Edits() {}

    static Arbitrary<List<Edit>> some(int least, int most) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(What.class)),
                                // So that both sides often come to the same row.
                                Tuple.of(1, Arbitraries.of(What.FIGURE, What.NOTE, What.DELETE, What.NAME_NOTE))),
                        Arbitraries.of(NameKind.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(WORDS))
                .as(Edit::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    static void run(Book book, List<Edit> edits) {
        edits.forEach(edit -> run(book, edit));
    }

    private static void run(Book book, Edit edit) {
        switch (edit.what) {
            case ADD -> book.claims().insert(Claims.of(edit.word, edit.word, "2024-11-05", "1" + edit.pick));
            case ADD_FULL ->
                book.claims()
                        .insert(Claims.full()
                                .withReport(Claims.report(edit.word))
                                .withNote(edit.word));
            case BULK -> bulk(book, edit);
            case FIGURE, NOTE, CLAIMANT, REPORT, DELETE, LINK, UNLINK, DISMISS -> claim(book, edit);
            case REPORT_TEXT -> book.reports().insert(Report.titled(edit.word), edit.word + edit.other);
            case VIEW -> book.views().put(edit.word, "{\"a\":" + edit.pick + "}");
            case DROP_VIEW -> book.views().delete(edit.word);
            case UNDO -> {
                if (book.history().undoable().isPresent()) {
                    book.history().undo();
                }
            }
            default -> name(book, edit);
        }
    }

    private static void bulk(Book book, Edit edit) {
        book.bulkInsert(Step.Draft.of("import", edit.word), bulk -> {
            for (var i = 0; i < edit.pick; i++) {
                bulk.add(Claims.of("m" + i % 3, edit.word, "2024-11", String.valueOf(i)));
            }
            return 0;
        });
    }

    private static void claim(Book book, Edit edit) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        if (ids.length == 0) {
            return;
        }
        var claim = book.claims().get(ids[edit.pick % ids.length]).orElseThrow();
        var other = book.claims().get(ids[edit.other % ids.length]).orElseThrow();
        switch (edit.what) {
            case FIGURE ->
                book.claims()
                        .update(claim.withFigure(
                                edit.other % 2 == 0 ? Figure.unknown(edit.word) : Figure.exact("7" + edit.other)));
            case NOTE -> book.claims().update(claim.withNote(edit.word));
            case CLAIMANT -> book.claims().update(claim.withSpeech(Speech.by(edit.word)));
            case REPORT ->
                book.claims()
                        .update(claim.withReport(
                                Report.titled(edit.word).withUid(claim.report().uid())));
            case DELETE -> book.claims().delete(List.of(claim.id()));
            case LINK -> {
                if (claim.id() != other.id() && book.links().of(claim.id()).isEmpty()) {
                    book.links().insert(new Link("", claim.uid(), other.uid(), Link.Kind.ROUNDS, edit.word));
                }
            }
            case UNLINK -> book.links().of(claim.id()).forEach(book.links()::delete);
            default ->
                book.dismissals()
                        .insert(new Dismissal(
                                "", "echo", List.of(claim.uid()), List.of("1"), edit.word, Instant.EPOCH));
        }
    }

    private static void name(Book book, Edit edit) {
        var store = book.named(edit.kind);
        var ids = store.ids(Map.of(), null, false);
        if (ids.length == 0) {
            store.insert(edit.word);
            return;
        }
        var entry = store.get(ids[edit.pick % ids.length]).orElseThrow();
        var other = ids[edit.other % ids.length];
        var isTaken = book.names().resolve(edit.kind, edit.word).isPresent();
        switch (edit.what) {
            case RENAME -> {
                if (!isTaken) {
                    store.update(entry.with(NamedField.NAME, edit.word));
                }
            }
            case NAME_NOTE -> store.update(entry.with(NamedField.NOTE, edit.word));
            case UNITE -> {
                if (entry.id() != other
                        && store.outline().againstMerge(entry.id(), other).isEmpty()) {
                    store.merge(entry.id(), other).run();
                }
            }
            case ALIAS -> {
                if (!isTaken) {
                    store.update(entry.withAliases(List.of(edit.word)));
                }
            }
            case DELETE_NAME -> {
                if (entry.uses().isNone()) {
                    store.delete(new long[] {entry.id()});
                }
            }
            default -> makePart(store, edit.kind, entry.id(), other);
        }
    }

    private static void makePart(NamedStore store, NameKind kind, long part, long whole) {
        if (kind != NameKind.SUBJECT
                && part != whole
                && store.outline().againstPart(part, whole).isEmpty()) {
            store.setWhole(part, whole);
        }
    }
}
