package org.fosse.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Job;
import org.fosse.jobs.protect.ProtectJob;
import org.fosse.jobs.run.Jobs;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the layout, held against the classes. */
@AnalyzeClasses(packages = "org.fosse", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String OURS = "org.fosse..";
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

    @ArchTest
    static void everyJobIsListed(JavaClasses all) {
        Set<String> jobs = all.stream()
                .filter(each -> each.isAssignableTo(Job.class) && !each.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        // Makes a table that another job makes too, of what leaves the house alone.
        Set<String> listed = Stream.concat(Jobs.all().stream(), Stream.of(new ProtectJob()))
                .map(job -> job.getClass().getName())
                .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(jobs);
    }

    @ArchTest
    static final ArchRule STATISTICS_DEPEND_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("org.fosse.stats..")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage("org.fosse.stats.."))));

    @ArchTest
    static final ArchRule TABLES_DEPEND_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("org.fosse.tables..")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage("org.fosse.tables.."))));

    @ArchTest
    static final ArchRule CONFIGURATION_DEPENDS_ON_TABLES_ONLY = noClasses()
            .that()
            .resideInAPackage("org.fosse.config..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage(OURS).and(not(resideInAnyPackage("org.fosse.config..", "org.fosse.tables.."))));

    @ArchTest
    static final ArchRule SPARK_STAYS_OUT_OF_STATISTICS_TABLES_SOURCES_AND_RELEASES = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.fosse.stats..",
                    "org.fosse.tables..",
                    "org.fosse.config..",
                    "org.fosse.sources..",
                    "org.fosse.release..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_JOB = noClasses()
            .that()
            .resideOutsideOfPackage("org.fosse.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.fosse.jobs..");

    @ArchTest
    static final ArchRule COMMANDS_DO_NOT_COMPUTE = noClasses()
            .that()
            .resideInAPackage("org.fosse.jobs.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_MACHINE_FOR_THE_TIME = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_HAS_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.fosse.jobs.cli..")
            .and()
            .areNotAssignableTo(Fosse.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("org.fosse.(**)").should().beFreeOfCycles();

    /**
     * A query costs more to plan than a table of reference size to make, and what it asks for it asks by name: no column
     * is reached but by its field.
     */
    @ArchTest
    static final ArchRule NOTHING_IS_ASKED_OF_A_QUERY_PLANNER = noClasses()
            .that()
            .resideInAPackage("org.fosse.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql..");

    /** A room that makes tables is entered by the run alone; what several need stands in a room that makes none. */
    @ArchTest
    static void noTableRoomKnowsAnother(JavaClasses all) {
        Set<String> rooms =
                Jobs.all().stream().map(job -> job.getClass().getPackageName()).collect(Collectors.toSet());
        List<String> entered = all.stream()
                .filter(each -> !each.getPackageName().equals(Jobs.class.getPackageName()))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> rooms.contains(each.getTargetClass().getPackageName())
                        && !each.getTargetClass()
                                .getPackageName()
                                .equals(each.getOriginClass().getPackageName()))
                .map(Dependency::getDescription)
                .toList();

        assertThat(rooms).hasSizeGreaterThan(10);
        assertThat(entered).isEmpty();
    }

    /**
     * A column's name stands in its table's file; code has its field. A reason's code is the constant's name. The keys of the
     * configuration and the headings of publishers may be called the same: they stand in common/tables and common/sources,
     * which make and read no table.
     */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "bench/src/main/java", "../common/engine/src/main/java"})
    void noColumnOrReasonIsNamedInAString(String sources) throws IOException {
        Set<String> names = Stream.concat(
                        Tables.all().stream().flatMap(table -> table.columnNames().stream()),
                        Arrays.stream(Reason.values()).map(Reason::text))
                .filter(name -> name.contains("_"))
                .collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(sources))) {
            List<Path> java =
                    files.filter(each -> each.toString().endsWith(".java")).toList();
            for (Path file : java) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .filter(found -> names.contains(found.group(1)))
                        .forEach(found -> named.add(file + ": " + found.group()));
            }
            assertThat(java).hasSizeGreaterThan(10);
        }

        assertThat(named).isEmpty();
    }
}
