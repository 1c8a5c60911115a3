package org.claimbook;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Who may know whom, and what things are called. An exception stands in its rule, with its reason.
class RulesTest {
    private static final String HOUSE = "org.claimbook";
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    /// What each room knows besides itself.
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "model", Set.of(),
            "reading", Set.of("model"),
            "compare", Set.of("model"),
            "book", Set.of("model"),
            "exchange", Set.of("model"),
            "chart", Set.of("model", "compare"),
            "job", Set.of("model", "reading", "compare", "book", "exchange", "chart"),
            "command", Set.of("model", "reading", "compare", "book", "exchange", "chart", "job"),
            "ui", Set.of("model", "reading", "compare", "book", "exchange", "chart", "job"));

    /// What all panes may use: besides task, table and dialog, the texts, the look, and the view of a claim's
    /// words.
    private static final Set<String> SHARED =
            Set.of("ui.task", "ui.text", "ui.look", "ui.table", "ui.dialog", "ui.notice", "ui.words", "ui.names");

    /// How many classes a package may have, where that is more than 15.
    private static final Map<String, Integer> LARGE_PACKAGES = Map.of(
            HOUSE + ".model", 30,
            HOUSE + ".compare.check", 19,
            HOUSE + ".compare.check.rule", 23);

    static final List<ArchRule> KNOWING = ROOMS.entrySet().stream()
            .<ArchRule>map(room -> noClasses()
                    .that()
                    .resideInAPackage(in(room.getKey()))
                    .should()
                    .dependOnClassesThat(resideInAPackage(HOUSE + "..")
                            .and(not(resideInAPackage(in(room.getKey()))))
                            .and(not(resideInAnyPackage(in(room.getValue())))))
                    .because("data walks one way, and " + room.getKey() + " knows only " + room.getValue()))
            .toList();

    static final List<ArchRule> ONLY = List.of(
            only("ui", "Main", "App", "Copies", "Desk", "Drawing", "Panes")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..")
                    .because("everything below the window works without a toolkit"),
            only("book")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                    .because("SQL lives with the file that it reads"),
            only("ui")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jfree.chart.fx..", "org.jfree.fx..")
                    .because("a chart serves the command line too"),
            only("chart", "ui")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jfree..")
                    .because("chart draws, and ui shows what was drawn"),
            only("exchange", "command", "ui.history")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.google.gson..", "de.siegmar.fastcsv..")
                    .because("files come and go through exchange, command prints in the same formats, and ui.history"
                            + " shows changes, which a book keeps as JSON"),
            only("exchange")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.dhatim..")
                    .because("workbooks are one more kind of file that comes and goes through exchange"),
            only("command")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .because("the window has no arguments"),
            only("command", "Main")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .orShould()
                    .accessField(System.class, "in")
                    .because("the command line prints, and Main says why the window cannot open"),
            only("ui.task", "Main", "App", "Drawing")
                    .should()
                    .dependOnClassesThat(assignableTo(Executor.class)
                            .or(assignableTo(CompletableFuture.class))
                            .or(nameMatching("java\\.util\\.(Timer|concurrent\\.Executors)"))
                            .or(resideInAPackage("javafx.concurrent..")))
                    .orShould()
                    .accessTargetWhere(
                            DescribedPredicate.describe("makes a thread or posts to JavaFX's", RulesTest::threads))
                    .because("Work owns the threads, App makes and closes it, and Main and Drawing start the toolkit"));

    @ParameterizedTest
    @FieldSource("KNOWING")
    void roomsKnowWhatIsBelowThem(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @FieldSource("ONLY")
    void librariesStayInTheirRooms(ArchRule rule) {
        rule.check(MAIN);
    }

    @Test
    void modelAndCompareKnowOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(in(Set.of("model", "compare")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + "..")
                .check(MAIN);
    }

    @Test
    void sqlStaysInTheBook() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("book"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(in("book.file")).and(not(nameMatching(".*\\.(BookException|SettingStore)"))))
                .because("its public classes are public for the other rooms of the book only")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void panesDoNotKnowEachOther() {
        slices().matching(HOUSE + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(in(SHARED)))
                .ignoreDependency(resideInAPackage(in("ui.shell")), alwaysTrue())
                .because("they share " + SHARED + ", and shell puts them together")
                .check(MAIN);
    }

    @Test
    void uiModelsNeedNoToolkit() {
        noClasses()
                .that()
                .resideInAPackage(in("ui"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("their tests run without one")
                .check(MAIN);
    }

    @Test
    void nobodyLeavesTheMachine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)"
                        + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javafx\\.scene\\.web\\..*")
                .because("a book is nobody else's business")
                .check(MAIN);
    }

    @Test
    void nobodyUsesFxmlOrSwing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.fxml..", "javafx.embed..", "javax.swing..")
                .because("panes are written in code, in one toolkit")
                .check(MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](Abstract\\w*|\\w*(Manager|Helper|Utils?|Impl|Service))")
                .check(MAIN);
    }

    @Test
    void packagesStaySmall() {
        var tooLarge = MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        tooLarge.entrySet().removeIf(e -> e.getValue() <= LARGE_PACKAGES.getOrDefault(e.getKey(), 15));
        assertEquals(Map.of(), tooLarge);
    }

    @Test
    void packagesAreNullMarked() {
        var unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertEquals(List.of(), unmarked, "package-info.java is missing, or not @NullMarked");
    }

    /// Forbids what follows to all classes but those in these rooms, and these ones of the root package.
    private static GivenClassesConjunction only(String... roomsAndClasses) {
        var allowed = Stream.of(roomsAndClasses)
                .map(name -> Character.isUpperCase(name.charAt(0))
                        ? nameMatching("org\\.claimbook\\." + name + "(\\$.*)?").<JavaClass>forSubtype()
                        : resideInAPackage(in(name)))
                .toList();
        return noClasses().that(not(DescribedPredicate.or(allowed)));
    }

    private static boolean threads(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "<init>", "ofPlatform", "ofVirtual", "startVirtualThread" -> owner.isAssignableTo(Thread.class);
            case "runLater" -> owner.isEquivalentTo(Platform.class);
            default -> false;
        };
    }

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String[] in(Set<String> rooms) {
        return rooms.stream().map(RulesTest::in).toArray(String[]::new);
    }
}
