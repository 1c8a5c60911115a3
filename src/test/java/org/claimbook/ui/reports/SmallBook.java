package org.claimbook.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Link;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.claims.ClaimsModel;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// A book of two reports: one with a total of 90, of which 60 and 30 are parts, and 12 apart from them, all
/// proposed; an older one with an accepted claim.
final class SmallBook implements AutoCloseable {
    static final String BODY =
            "Ninety lost\n\nThe mayor counts 12 tents and names those lost:\n• 60 boats;\n• 30 carts.\n\n"
                    + "In all, 90 things are gone.";

    final List<Throwable> errors = new ArrayList<>();
    final Selection selection = new Selection();
    final Messages messages = Messages.of(Locale.ENGLISH);
    final Show show = Show.in(Locale.UK);
    final Book writer;
    final Book reader;
    final Report report;
    final Claim tents;
    final Claim boats;
    final Claim carts;
    final Claim total;
    final Claim old;

    SmallBook(Path folder) {
        var file = folder.resolve("small.claimbook");
        writer = Book.create(file);
        var older = writer.reports().insert(report("A fair", "The Gazette", "2024-05-01"), "There were 7 stalls.");
        old = writer.claims()
                .update(claim(older, "7", "7 stalls", "There were 7 stalls.", Grade.Status.ACCEPTED)
                        .withSpeech(Speech.by("A steward")));
        writer.reports().insert(Report.titled("No date"), null);
        report = writer.reports().insert(report("Ninety lost", "The Herald", "2024-06-02"), BODY);
        tents = claim(report, "12", "12 tents", BODY, Grade.Status.PROPOSED);
        boats = claim(report, "60", "60 boats", BODY, Grade.Status.PROPOSED);
        carts = claim(report, "30", "30 carts", BODY, Grade.Status.PROPOSED);
        total = claim(report, "90", "90 things", BODY, Grade.Status.PROPOSED);
        for (var part : List.of(boats, carts)) {
            writer.links().insert(new Link("", part.uid(), total.uid(), Link.Kind.COMPONENT_OF, null));
        }
        reader = Book.read(file);
    }

    private static Report report(String title, String outlet, String published) {
        return Report.titled(title)
                .withOutlet(outlet)
                .withPublished(EdtfDate.parse(published).orThrow());
    }

    private Claim claim(Report of, String figure, String quote, String body, Grade.Status status) {
        var start = body.indexOf(quote);
        return writer.claims()
                .insert(new Claim(
                        0,
                        "",
                        of,
                        new Words(Words.Position.BODY, quote, start, start + quote.length()),
                        Figure.exact(figure),
                        Speech.by("The mayor"),
                        new Topic(quote.substring(quote.indexOf(' ') + 1), "items", null, "Rivertown"),
                        new Period(Accumulation.CUMULATIVE, null, null, null),
                        Grade.ACCEPTED.withStatus(status),
                        "{\"figure\":\"selected.figure\",\"measure\":\"no.such-rule\"}",
                        null));
    }

    ReportsModel model() {
        return model(Work.direct(errors::add));
    }

    ReportsModel model(Work work) {
        var claims = new ClaimsModel(writer, reader, work, selection, messages, show);
        return new ReportsModel(
                writer, reader, new Reader(), work, selection, claims.grid().columns(), messages, show);
    }

    Grade.Status status(Claim of) {
        return writer.claims().get(of.id()).orElseThrow().grade().status();
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
