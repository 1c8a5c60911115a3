package org.claimbook.ui.claims;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade;
import org.claimbook.model.NameKind;
import org.claimbook.model.NumberHabit;
import org.claimbook.model.Parsed;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Words;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The columns of claims, from left to right: what each shows, and what typing into it does.
///
/// Their keys are those of [org.claimbook.book.claim.ClaimColumn], in lower case.
final class ClaimColumns {
    static final String DATE_HINT = "2024-11";

    private final Messages messages;
    private final Show show;
    private final Typing typing;
    private final FigureEntry figures;

    private ClaimColumns(Messages messages, Show show, Typing typing) {
        this.messages = messages;
        this.show = show;
        this.typing = typing;
        this.figures = new FigureEntry(NumberHabit.of(show.locale()), choice(Qualifier.class, "qualifier"), messages);
    }

    /// @param reader asked for names, on the analysis thread
    static List<Column<Claim>> of(Book reader, Messages messages, Show show) {
        var typing = new Typing(reader, messages);
        var claims = new ClaimColumns(messages, show, typing);
        var reports = new ReportColumns(messages, show, typing);
        return Stream.of(
                        claims.figure(),
                        claims.topic(),
                        claims.speech(),
                        claims.manner(),
                        claims.period(),
                        reports.often(),
                        claims.words(),
                        claims.grade(),
                        reports.seldom())
                .flatMap(columns -> columns)
                .toList();
    }

    /// For the columns that hold codes: what to look for in the book where this was typed over them.
    static Map<String, UnaryOperator<String>> sought(Messages messages) {
        return Map.of(
                "status", choice(Grade.Status.class, "status", messages)::sought,
                "qualifier", choice(Qualifier.class, "qualifier", messages)::sought,
                "channel", choice(Speech.Channel.class, "channel", messages)::sought,
                "stance", choice(Speech.Stance.class, "stance", messages)::sought,
                "accumulation", choice(Accumulation.class, "accumulation", messages)::sought,
                "as_of_basis", choice(Period.Basis.class, "basis", messages)::sought,
                "position", choice(Words.Position.class, "position", messages)::sought,
                "method", choice(Grade.Method.class, "method", messages)::sought,
                "rank", choice(Grade.Rank.class, "rank", messages)::sought);
    }

    private static <E extends Enum<E> & Coded> Choice<E> choice(Class<E> type, String name, Messages messages) {
        return new Choice<>(type, "claims." + name + ".", messages);
    }

    private <E extends Enum<E> & Coded> Choice<E> choice(Class<E> type, String name) {
        return choice(type, name, messages);
    }

    private Column<Claim> column(String key, double width, Function<Claim, Shown> shown, Entry<Claim> entry) {
        return Column.of(key, messages.get("claims.column." + key), width, shown, entry);
    }

    private Column<Claim> column(String key, double width, Entry<Claim> entry) {
        return column(key, width, claim -> Shown.plain(entry.typed().apply(claim)), entry);
    }

    private Column<Claim> muted(String key, double width, Entry<Claim> entry) {
        return column(key, width, claim -> Shown.muted(entry.typed().apply(claim)), entry);
    }

    private Column<Claim> date(String key, double width, Function<Claim, @Nullable EdtfDate> get, Entry<Claim> entry) {
        return column(key, width, claim -> Shown.plain(show.date(get.apply(claim))), entry)
                .withHint(DATE_HINT);
    }

    private Stream<Column<Claim>> figure() {
        var statuses = choice(Grade.Status.class, "status");
        var status = typing.choice(
                statuses,
                Grade.Status.PROPOSED,
                claim -> claim.grade().status(),
                (claim, to) -> claim.withGrade(claim.grade().withStatus(Objects.requireNonNull(to))));
        return Stream.of(
                column("status", 132, claim -> pill(statuses, claim.grade().status()), status),
                column("figure", 120, this::shown, figures.whole()).ofFigures().ofWords(),
                column("qualifier", 100, figures.qualifier()).onDemand(),
                column("stated", 150, figures.stated()).onDemand().ofWords());
    }

    private static Shown pill(Choice<Grade.Status> words, Grade.Status status) {
        return Shown.pill(words.word(status), status.code());
    }

    private Shown shown(Claim claim) {
        var figure = claim.figure();
        if (FigureEntry.isEmpty(figure)) {
            return Shown.NOTHING;
        }
        var stated = figure.stated();
        return Shown.plain(show.figure(figure))
                .withTip(stated == null ? null : messages.get("claims.figure.stated", stated));
    }

    private Stream<Column<Claim>> topic() {
        return Stream.of(
                column(
                        "measure",
                        200,
                        typing.name(
                                NameKind.MEASURE,
                                "claims.new.measure",
                                claim -> claim.topic().measure(),
                                (claim, to) -> claim.withTopic(claim.topic().withMeasure(to)))),
                muted(
                        "unit",
                        76,
                        typing.text(
                                claim -> claim.topic().unit(),
                                (claim, to) -> claim.withTopic(claim.topic().withUnit(to == null ? "" : to)))),
                column(
                        "subject",
                        156,
                        typing.name(
                                NameKind.SUBJECT,
                                "claims.new.subject",
                                claim -> claim.topic().subject(),
                                (claim, to) -> claim.withTopic(claim.topic().withSubject(to)))),
                column(
                        "place",
                        130,
                        typing.name(
                                NameKind.PLACE,
                                "claims.new.place",
                                claim -> claim.topic().place(),
                                (claim, to) -> claim.withTopic(claim.topic().withPlace(to)))));
    }

    private Stream<Column<Claim>> speech() {
        return Stream.of(
                column(
                        "claimant",
                        190,
                        typing.name(
                                NameKind.SOURCE,
                                "claims.new.source",
                                claim -> claim.speech().claimant(),
                                (claim, to) -> claim.withSpeech(claim.speech().withClaimant(to)))),
                column(
                                "via",
                                130,
                                typing.name(
                                        NameKind.SOURCE,
                                        "claims.new.source",
                                        claim -> claim.speech().via(),
                                        (claim, to) ->
                                                claim.withSpeech(claim.speech().withVia(to))))
                        .onDemand());
    }

    private Stream<Column<Claim>> manner() {
        return Stream.of(
                muted(
                                "channel",
                                100,
                                typing.choice(
                                        choice(Speech.Channel.class, "channel"),
                                        null,
                                        claim -> claim.speech().channel(),
                                        (claim, to) ->
                                                claim.withSpeech(claim.speech().withChannel(to))))
                        .onDemand(),
                muted(
                                "stance",
                                96,
                                typing.choice(
                                        choice(Speech.Stance.class, "stance"),
                                        Speech.Stance.CLAIMS,
                                        claim -> claim.speech().stance(),
                                        (claim, to) -> claim.withSpeech(
                                                claim.speech().withStance(Objects.requireNonNull(to)))))
                        .onDemand());
    }

    private Stream<Column<Claim>> period() {
        return Stream.of(
                date(
                        "as_of",
                        106,
                        claim -> claim.period().asOf(),
                        typing.date(
                                claim -> claim.period().asOf(),
                                (claim, to) -> claim.withPeriod(claim.period().withAsOf(to)))),
                date(
                        "period_start",
                        106,
                        claim -> claim.period().start(),
                        typing.date(
                                claim -> claim.period().start(),
                                (claim, to) -> claim.withPeriod(claim.period().withStart(to)))),
                muted(
                        "accumulation",
                        104,
                        typing.choice(
                                choice(Accumulation.class, "accumulation"),
                                Accumulation.UNKNOWN,
                                claim -> claim.period().accumulation(),
                                (claim, to) ->
                                        claim.withPeriod(claim.period().withAccumulation(Objects.requireNonNull(to))))),
                muted(
                                "as_of_basis",
                                110,
                                typing.choice(
                                        choice(Period.Basis.class, "basis"),
                                        null,
                                        claim -> claim.period().basis(),
                                        (claim, to) ->
                                                claim.withPeriod(claim.period().withBasis(to))))
                        .onDemand());
    }

    private Stream<Column<Claim>> words() {
        return Stream.of(
                column("quote", 260, typing.quote()).ofWords(),
                muted(
                                "position",
                                90,
                                typing.choice(
                                        choice(Words.Position.class, "position"),
                                        null,
                                        claim -> claim.words().position(),
                                        (claim, to) ->
                                                claim.withWords(claim.words().withPosition(to))))
                        .onDemand(),
                column("note", 220, typing.text(Claim::note, Claim::withNote)));
    }

    private Stream<Column<Claim>> grade() {
        return Stream.of(
                muted(
                        "method",
                        110,
                        typing.choice(
                                choice(Grade.Method.class, "method"),
                                null,
                                claim -> claim.grade().method(),
                                (claim, to) -> claim.withGrade(claim.grade().withMethod(to)))),
                column("credibility", 88, credibility()).ofFigures(),
                muted(
                                "rank",
                                96,
                                typing.choice(
                                        choice(Grade.Rank.class, "rank"),
                                        Grade.Rank.NORMAL,
                                        claim -> claim.grade().rank(),
                                        (claim, to) ->
                                                claim.withGrade(claim.grade().withRank(Objects.requireNonNull(to)))))
                        .onDemand(),
                column(
                                "rank_reason",
                                160,
                                typing.text(
                                        claim -> claim.grade().rankReason(),
                                        (claim, to) ->
                                                claim.withGrade(claim.grade().withRankReason(to))))
                        .onDemand());
    }

    private Entry<Claim> credibility() {
        return new Entry<>(
                claim -> claim.grade().credibility() == 0
                        ? ""
                        : Integer.toString(claim.grade().credibility()),
                (_, typed) -> typed.isBlank() || typed.strip().matches("[1-6]")
                        ? Parsed.good(claim -> claim.withGrade(
                                claim.grade().withCredibility(typed.isBlank() ? 0 : Integer.parseInt(typed.strip()))))
                        : Parsed.bad(messages.get("claims.credibility.expected", typed.strip())),
                Completion.NONE);
    }
}
