package crosscheck;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the code to its plan: the drawing in {@code src/docs/architecture.puml} and the habits that go with it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** The classes of each stage that others may call; everything else that is public is a type handed on. */
    private static final Map<String, Set<String>> AGENTS = Map.ofEntries(
            Map.entry("text", Set.of("WordCache")),
            Map.entry("read", Set.of("ArticleReader")),
            Map.entry("sentence", Set.of("ProseReader", "Sentence")),
            Map.entry("quantity", Set.of("QuantityReader")),
            Map.entry("claim", Set.of("ClaimReader")),
            Map.entry("group", Set.of("Grouper")),
            Map.entry("verdict", Set.of("Judge")),
            Map.entry("archive", Set.of("Archive", "Dump", "Ledger", "Rulebook")),
            Map.entry("check", Set.of("Checker")),
            Map.entry("briefing", Set.of("Editor")),
            Map.entry(
                    "render",
                    Set.of(
                            "CsvPrinter",
                            "HtmlPrinter",
                            "JsonPrinter",
                            "MarkdownPrinter",
                            "PdfPrinter",
                            "SarifPrinter")),
            Map.entry("pipeline", Set.of("Archivist", "Pipeline", "Press")),
            Map.entry("cli", Set.of("Main")));

    private static final DescribedPredicate<JavaClass> BINARY = type(double.class)
            .or(type(float.class))
            .or(type(Double.class))
            .or(type(Float.class))
            .as("double or float");

    @Test
    void arrowsRunAsDrawn() {
        classes()
                .should(adhereToPlantUmlDiagram(
                        Path.of("src/docs/architecture.puml"), consideringOnlyDependenciesInAnyPackage("crosscheck..")))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} lives in {1}")
    @CsvSource({
        "freemarker.., render",
        "org.openpdf.., render",
        "com.github.weisj.., render",
        "info.picocli.., cli",
        "picocli.., cli",
        "opennlp.., sentence",
        "org.jsoup.., read",
        "org.yaml.., archive read",
        "org.apache.commons.csv.., read",
        "com.fasterxml.jackson.., archive read render",
        "org.apache.commons.text.., group",
        "java.sql.., archive",
        "org.jdbi.., archive",
        "org.flywaydb.., archive",
        "org.sqlite.., archive",
    })
    void aLibraryHasOneHome(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(HOUSE);
    }

    @Test
    void everyLibraryIsKnownHere() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "crosscheck..",
                        "java..",
                        "javax.xml..",
                        "javax.imageio..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "freemarker..",
                        "org.openpdf..",
                        "com.github.weisj..",
                        "picocli..",
                        "opennlp..",
                        "org.jsoup..",
                        "org.yaml..",
                        "org.apache.commons.csv..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.text..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..")
                .check(HOUSE);
    }

    @Test
    void aStageHasOnePublicAgent() {
        Map<String, Set<String>> agents = HOUSE.stream()
                .filter(ArchitectureTest::agent)
                .collect(groupingBy(
                        one -> one.getPackageName().replace("crosscheck.", ""),
                        TreeMap::new,
                        mapping(JavaClass::getSimpleName, toCollection(TreeSet::new))));
        agents.forEach((stage, names) -> assertTrue(
                AGENTS.getOrDefault(stage, Set.of()).containsAll(names),
                () -> stage + " shows " + names + ", planned: " + AGENTS.get(stage)));
        assertEquals(new TreeSet<>(AGENTS.keySet()), agents.keySet(), "every stage has its agent");
    }

    private static boolean agent(JavaClass one) {
        return one.isTopLevelClass()
                && one.getModifiers().contains(PUBLIC)
                && !one.isRecord()
                && !one.isEnum()
                && !one.isInterface()
                && !one.isAssignableTo(Throwable.class);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..model..", "..common..", "..core..", "..impl..")
                .check(HOUSE);
    }

    /** Weights, coefficients and places on a chart are no figures, so what a stage keeps to itself may be binary. */
    @Test
    void figuresThatAreHandedOnAreDecimal() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawType(BINARY)
                .check(HOUSE);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(BINARY)
                .orShould()
                .haveRawParameterTypes(anyElementThat(BINARY))
                .check(HOUSE);
    }

    @Test
    void nothingAsksTheTimeOrChance() {
        noClasses()
                .that()
                .resideOutsideOfPackage("crosscheck.cli")
                .should()
                .callMethodWhere(target(nameMatching("now")).and(target(owner(assignableTo(TemporalAccessor.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*")).and(target(owner(assignableTo(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(Random.class)
                .check(HOUSE);
    }

    @Test
    void nothingDependsOnWhereItRuns() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethodWhere(
                        target(nameMatching("log|log10|exp|pow|sin|cos|cbrt")).and(target(owner(type(Math.class)))))
                .check(HOUSE);
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > 400) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static String[] packages(String stages) {
        return Stream.of(stages.split(" "))
                .map(stage -> "crosscheck." + stage + "..")
                .toArray(String[]::new);
    }
}
