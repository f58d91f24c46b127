package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What Fosse consists of, with the licences: docs/libraries.md, held against the bill of materials of the build. */
@EnabledIfSystemProperty(
        named = "fosse.bom",
        matches = ".+",
        disabledReason = "a build with -Dquick makes no bill of materials")
final class LibrariesTest {
    private static final Path PAGE = Path.of(System.getProperty("fosse.root"), "docs/libraries.md");

    /** Under one of these, at the least, each library may be passed on with Fosse. */
    private static final Set<String> PERMITTED = Set.of(
            "Apache-2.0",
            "Apache-1.1",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "0BSD",
            "EPL-2.0",
            "MPL-1.1",
            "Unicode-3.0",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    /** What stands in the jar where the POM says nothing, or only one above it that is not at hand. */
    private static final Map<String, String> IN_THE_JAR = Map.of(
            "oro:oro",
            "Apache-1.1",
            "org.apache.datasketches:datasketches-memory",
            "Apache-2.0",
            "org.apache.xbean:xbean-asm9-shaded",
            "Apache-2.0");

    @Test
    void everyLibraryHasALicenceThatFitsAndIsListed() throws IOException {
        Map<String, List<String>> libraries = new TreeMap<>();
        JsonNode bom = new ObjectMapper()
                .readTree(Path.of(System.getProperty("fosse.bom")).toFile());
        for (JsonNode component : bom.path("components")) {
            String name = component.path("group").asText() + ":"
                    + component.path("name").asText();
            if (!name.startsWith("org.fosse:")) {
                libraries.computeIfAbsent(name, key -> new ArrayList<>()).addAll(licences(component));
            }
        }
        libraries.forEach((name, licences) -> {
            if (licences.isEmpty() && IN_THE_JAR.containsKey(name)) {
                licences.add(IN_THE_JAR.get(name));
            }
        });

        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(libraries)
                .allSatisfy((name, licences) -> assertThat(licences).containsAnyElementsOf(PERMITTED));
        String page = page(libraries);
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode licence = each.path("license");
            String id = licence.path("id")
                    .asText(licence.path("name").asText(each.path("expression").asText()));
            licences.add(id);
        }
        return licences;
    }

    private static String page(Map<String, List<String>> libraries) {
        return libraries.entrySet().stream()
                .map(each -> "| " + each.getKey() + " | "
                        + each.getValue().stream().distinct().sorted().collect(Collectors.joining(", ")) + " |\n")
                .collect(Collectors.joining("", """
                        # Libraries and their licences

                        What the folder that `scripts/fosse` runs from holds, Spark's own libraries among them; `jobs/target/fosse/bom.json`
                        (CycloneDX, made by `scripts/test`) has the versions and digests. Of several licences one may be chosen.
                        [Decision 4](decisions/0004-libraries.md) says why each that Fosse asks for itself is there.

                        | library | licence |
                        |---|---|
                        """, ""));
    }
}
