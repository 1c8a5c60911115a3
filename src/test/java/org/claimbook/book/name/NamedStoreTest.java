package org.claimbook.book.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.claim.ClaimColumn;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.name.Outline.Obstacle;
import org.claimbook.model.Alias;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedStoreTest {
    @TempDir
    private Path folder;

    private Book book;
    private NamedStore sources;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("a.claimbook"));
        sources = book.named(NameKind.SOURCE);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Named source(String name) {
        return sources.get(sources.ids(Map.of(), null, false)).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Map<NamedField, String> filters, NamedField sort, boolean descending) {
        return Arrays.stream(sources.ids(filters, sort, descending))
                .mapToObj(id -> sources.get(id).orElseThrow().name())
                .toList();
    }

    @Test
    void anEntryTellsWhatIsSaidOfItAndHowMuchStandsOnIt() {
        book.claims().insert(Claims.of("tents", "The Gull", "2024", "1"));
        book.reports().insert(Report.titled("t").withOutlet("The Gull"), null);
        book.sources().put(new Source("", "Reporter", Source.Kind.PERSON, "north", "The Gull", "B", null, "n"));
        book.names().put(new Alias("", NameKind.SOURCE, "Gull", "The Gull"));
        var gull = source("The Gull");
        assertEquals(List.of("Gull"), gull.aliases());
        assertEquals(1, gull.uses().claims());
        assertEquals(1, gull.uses().reports());
        assertEquals(1, gull.uses().parts());
        var reporter = source("Reporter");
        assertEquals("The Gull", reporter.text(NamedField.WHOLE));
        assertEquals("person", reporter.text(NamedField.KIND));
        assertEquals("B", reporter.text(NamedField.RELIABILITY));
        assertEquals(Named.Uses.NONE, reporter.uses());
    }

    @Test
    void everyFieldIsChangedAsOneStepThatCanBeTakenBack() {
        var before = sources.insert("Gull");
        var dump = Dumps.content(book);
        var changed = before.with(NamedField.NAME, "The Gull")
                .with(NamedField.KIND, "outlet")
                .with(NamedField.SIDE, "north")
                .with(NamedField.WHOLE, "Sea Press")
                .with(NamedField.RELIABILITY, "C")
                .with(NamedField.HOMEPAGE, "https://gull.example")
                .with(NamedField.NOTE, "daily")
                .withAliases(List.of("Gull", "Чайка"));
        var after = sources.update(changed);
        assertEquals(changed.texts(), after.texts());
        assertEquals(List.of("Gull", "Чайка"), after.aliases());
        assertEquals(Optional.of("The Gull"), book.names().resolve(NameKind.SOURCE, "чайка"));
        book.history().undo();
        assertEquals(dump, Dumps.content(book));
    }

    @Test
    void aNameThatIsAnothersIsRefused() {
        var gull = sources.insert("Gull");
        sources.update(sources.insert("Tern").withAliases(List.of("Sterna")));
        for (var taken : List.of("tern", "STERNA", " ")) {
            assertThrows(IllegalArgumentException.class, () -> sources.insert(taken));
            var renamed = new Named(
                    gull.id(), gull.uid(), gull.kind(), Map.of(NamedField.NAME, taken), List.of(), gull.uses());
            assertThrows(IllegalArgumentException.class, () -> sources.update(renamed));
        }
        for (var taken : List.of("tern", "STERNA")) {
            var called = gull.withAliases(List.of(taken));
            assertThrows(IllegalArgumentException.class, () -> sources.update(called));
        }
    }

    @Test
    void anAliasThatBecomesTheNameIsNoAliasAnyMore() {
        var gull = sources.update(sources.insert("Gull").withAliases(List.of("The Gull")));
        assertEquals(
                List.of(),
                sources.update(gull.with(NamedField.NAME, "The Gull")).aliases());
    }

    @Test
    void onlyWhatNothingStandsOnIsDeleted() {
        book.claims().insert(Claims.of("tents", "The Gull", "2024", "1"));
        var unused = sources.update(sources.insert("Tern").withAliases(List.of("Sterna")));
        sources.delete(new long[] {unused.id()});
        assertEquals(List.of(), Dumps.content(book).get("alias"));
        var used = source("The Gull");
        assertThrows(IllegalArgumentException.class, () -> sources.delete(new long[] {used.id()}));
        book.history().undo();
        assertEquals(List.of("Sterna"), source("Tern").aliases());
    }

    @Test
    void namesStandInTheOrderOfTheirLettersAndEmptyOnesLast() {
        for (var name : List.of("Їжак", "agency", "Zoo", "Ігор", "Єва")) {
            sources.insert(name);
        }
        assertEquals(List.of("agency", "Zoo", "Єва", "Ігор", "Їжак"), names(Map.of(), NamedField.NAME, false));
        sources.update(source("Zoo").with(NamedField.SIDE, "south"));
        sources.update(source("Єва").with(NamedField.SIDE, "north"));
        assertEquals(
                List.of("Єва", "Zoo"), names(Map.of(), NamedField.SIDE, false).subList(0, 2));
        assertEquals(
                List.of("Zoo", "Єва"), names(Map.of(), NamedField.SIDE, true).subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"NAME, ГАЗ, Газета", "ALIASES, gaz, Газета", "CLAIMS, 2, Газета", "CLAIMS, > 1, Газета", "CLAIMS, <2, b"
    })
    void filtersLookForTextsWhateverTheCaseAndForCounts(NamedField field, String typed, String found) {
        book.claims().insert(Claims.of("tents", "Газета", "2024", "1"));
        book.claims().insert(Claims.of("tents", "Газета", "2023", "1"));
        book.claims().insert(Claims.of("tents", "b", "2024", "1"));
        book.names().put(new Alias("", NameKind.SOURCE, "Gazeta", "Газета"));
        assertEquals(List.of(found), names(Map.of(field, typed), null, false));
    }

    @Test
    void theTreeKnowsWhatWouldBelongToItself() {
        book.names().put(new Place("", "Port", "Town", null));
        book.names().put(new Place("", "Town", "Vale", null));
        var places = book.named(NameKind.PLACE);
        var outline = places.outline();
        var port = outline.bearer("port", "").orElseThrow();
        var town = outline.bearer("town", "").orElseThrow();
        var vale = outline.bearer("vale", "").orElseThrow();
        assertEquals(List.of(vale), outline.parts(0));
        assertEquals(List.of(town), outline.parts(vale.id()));
        assertEquals(Optional.of(Obstacle.CYCLE), outline.againstPart(vale.id(), port.id()));
        assertEquals(Optional.empty(), outline.againstPart(port.id(), vale.id()));
        assertEquals(Optional.of(Obstacle.SAME), outline.againstMerge(port.id(), port.id()));
        assertEquals(Optional.of(Obstacle.CYCLE), outline.againstMerge(vale.id(), port.id()));
        assertEquals(Optional.empty(), outline.againstMerge(town.id(), port.id()));
        assertThrows(IllegalArgumentException.class, () -> places.setWhole(vale.id(), port.id()));
        assertThrows(
                IllegalArgumentException.class,
                () -> places.merge(vale.id(), port.id()).run());
        places.setWhole(port.id(), vale.id());
        places.setWhole(town.id(), 0);
        assertEquals(List.of(town, vale).size(), places.outline().parts(0).size());
    }

    @Test
    void measuresOfDifferentUnitsAreNeitherPartsNorOne() {
        book.measures().put(new Measure("", "troops", "people", null, false, null));
        book.measures().put(new Measure("", "tanks", "units", null, false, null));
        var outline = book.named(NameKind.MEASURE).outline();
        var troops = outline.bearer("troops", "people").orElseThrow().id();
        var tanks = outline.bearer("tanks", "units").orElseThrow().id();
        assertEquals(Optional.of(Obstacle.UNIT), outline.againstPart(tanks, troops));
        assertEquals(Optional.of(Obstacle.UNIT), outline.againstMerge(tanks, troops));
    }

    @Test
    void aNameInQuotesMeansClaimsOfJustThatName() {
        book.claims().insert(Claims.of("tents", "Gull", "2024", "1"));
        book.claims().insert(Claims.of("tents", "The Gull", "2024", "2"));
        for (var typed : List.of("gull", "\"GULL\"")) {
            var filter = ClaimFilter.ALL.withContaining(ClaimColumn.CLAIMANT, typed);
            assertEquals(typed.startsWith("\"") ? 1 : 2, book.claims().count(filter));
        }
    }

    @Test
    void aUnitInQuotesMeansMeasuresOfJustThatUnit() {
        var claim = Claims.of("fuel", "Gull", "2024", "1");
        for (var unit : List.of("l", "ml", "")) {
            book.claims().insert(claim.withTopic(new Topic("fuel", unit, null, null)));
        }
        for (var unit : List.of("\"l\"", "\"ml\"", "\"\"")) {
            assertEquals(1, book.claims().count(ClaimFilter.ALL.withContaining(ClaimColumn.UNIT, unit)), unit);
        }
        assertEquals(2, book.claims().count(ClaimFilter.ALL.withContaining(ClaimColumn.UNIT, "l")));
    }
}
