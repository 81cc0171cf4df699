package dk.referat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dk.referat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "dk.referat..";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_FILE = 250;
    private static final String ABOVE = "what is built on the domain";

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dk.referat.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainPointsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("body")
            .definedBy("dk.referat.body..")
            .layer("meeting")
            .definedBy("dk.referat.meeting..")
            .layer("agenda")
            .definedBy("dk.referat.agenda..")
            .layer("decision")
            .definedBy("dk.referat.decision..")
            .layer("task")
            .definedBy("dk.referat.task..")
            .layer("attachment")
            .definedBy("dk.referat.attachment..")
            .layer(ABOVE)
            .definedBy(
                    "dk.referat.overview..",
                    "dk.referat.external..",
                    "dk.referat.importing..",
                    "dk.referat.minutes..",
                    "dk.referat.path..",
                    "dk.referat.planning..",
                    "dk.referat.sample..",
                    "dk.referat.identity..",
                    "dk.referat.audit..",
                    "dk.referat.redaction..",
                    "dk.referat.retention..",
                    "dk.referat.changes..",
                    "dk.referat.webhooks..")
            .whereLayer(ABOVE)
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("task")
            .mayOnlyBeAccessedByLayers(ABOVE)
            .whereLayer("attachment")
            .mayOnlyBeAccessedByLayers(ABOVE)
            .whereLayer("decision")
            .mayOnlyBeAccessedByLayers(ABOVE, "task", "attachment")
            .whereLayer("agenda")
            .mayOnlyBeAccessedByLayers(ABOVE, "task", "attachment", "decision")
            .whereLayer("meeting")
            .mayOnlyBeAccessedByLayers(ABOVE, "task", "attachment", "decision", "agenda");

    @ArchTest
    static final ArchRule problemUsesNothingOfOurs = uses("problem");

    @ArchTest
    static final ArchRule timeUsesNothingOfOurs = uses("time");

    @ArchTest
    static final ArchRule databaseUsesNothingOfOurs = uses("database");

    @ArchTest
    static final ArchRule accessUsesOnlyProblem = uses("access", "problem");

    @ArchTest
    static final ArchRule journalUsesOnlyProblem = uses("journal", "problem");

    @ArchTest
    static final ArchRule httpUsesOnlyProblem = uses("http", "problem");

    @ArchTest
    static final ArchRule exportUsesOnlyAccess = uses("export", "access");

    @ArchTest
    static final ArchRule stateUsesOnlyAccessExportHttpAndProblem =
            uses("state", "access", "export", "http", "problem");

    @ArchTest
    static final ArchRule contractUsesOnlyHttpAndProblem = uses("contract", "http", "problem");

    @ArchTest
    static final ArchRule trafficUsesNothingOfTheDomain = uses("traffic", "access", "database", "http", "problem");

    @ArchTest
    static final ArchRule monitoringUsesOnlyDatabaseAndHttp = uses("monitoring", "database", "http");

    @ArchTest
    static final ArchRule idempotencyUsesOnlyAccessHttpAndProblem = uses("idempotency", "access", "http", "problem");

    private static ArchRule uses(String feature, String... others) {
        String[] allowed = Stream.concat(Stream.of(feature), Arrays.stream(others))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))));
    }

    private static String packageOf(String feature) {
        return "dk.referat." + feature + "..";
    }

    @ArchTest
    static final ArchRule nobodyDependsOnAResource = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(nameMatching(".*Resource")));

    @ArchTest
    static final ArchRule resourcesArePackagePrivate =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    // The answer would be written before the flush and show the version of before.
    @ArchTest
    static final ArchRule resourcesBeginNoTransaction =
            noClasses().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule methodsOfResourcesBeginNoTransaction = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyResourcesAndQueriesKnowOfTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages(
                    packageOf("http"),
                    packageOf("identity"),
                    packageOf("audit"),
                    packageOf("idempotency"),
                    packageOf("traffic"),
                    packageOf("contract"))
            .and()
            .haveNameNotMatching(".*(Resource|Query|Options)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("time"))
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it asks the machine for the time") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return asksTheMachine(call);
                }
            });

    private static boolean asksTheMachine(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        if (owner.isEquivalentTo(System.class)) {
            return Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return call.getName().startsWith("system");
        }
        boolean hasClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().startsWith("java.time") && call.getName().equals("now") && !hasClock;
    }

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule packagesAreNounsOfTheDomain = noClasses()
            .should()
            .resideInAnyPackage(Stream.of(
                            "dto",
                            "entity",
                            "entities",
                            "model",
                            "mapper",
                            "impl",
                            "service",
                            "util",
                            "utils",
                            "common",
                            "helper",
                            "helpers",
                            "misc")
                    .map(name -> ".." + name + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule classesAreNamedAfterWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helpers?|Utils?|Dto|DTO)")
            .orShould()
            .haveNameMatching(".*[.$](Abstract|Base)\\p{Lu}.*");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor = classes()
            .should(new ArchCondition<JavaClass>("be in a package with a @NullMarked package-info") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    boolean marked = one.getPackage()
                            .tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isPresent();
                    if (!marked) {
                        events.add(violated(one, one.getPackageName() + " has no @NullMarked package-info"));
                    }
                }
            });

    @ArchTest
    static void filesAreShortEnoughToRead(JavaClasses classes) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
