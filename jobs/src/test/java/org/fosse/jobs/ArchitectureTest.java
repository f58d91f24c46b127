package org.fosse.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.fosse.engine.Job;
import org.fosse.jobs.extract.ExtractWriter;
import org.fosse.jobs.run.Jobs;

/** The rules of the layout, held against the classes. */
@AnalyzeClasses(packages = "org.fosse", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String OURS = "org.fosse..";

    @ArchTest
    static void everyJobIsListed(JavaClasses all) {
        Set<String> jobs = all.stream()
                .filter(each -> each.isAssignableTo(Job.class) && !each.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        Set<String> listed =
                Jobs.all().stream().map(job -> job.getClass().getName()).collect(Collectors.toSet());

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
    static final ArchRule EXTRACTS_LEAVE_BY_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages("org.fosse.jobs.extract..", "org.fosse.jobs.run..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ExtractWriter.class);

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

    /** A query costs more to plan than a table of reference size to make; the extract and the run's reports still do. */
    @ArchTest
    static final ArchRule TABLES_ARE_MADE_WITHOUT_A_QUERY_PLANNER = noClasses()
            .that()
            .resideInAPackage("org.fosse.jobs..")
            .and()
            .resideOutsideOfPackages("org.fosse.jobs.extract..", "org.fosse.jobs.run..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Dataset.class);
}
