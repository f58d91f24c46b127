package org.fosse.jobs.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fosse.release.Manifest;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Events of a run as <a href="https://openlineage.io">OpenLineage</a> 2-0-2 has them: files of the landing folder are its inputs,
 * published tables its outputs. Events of one run bear one id, made of the run's name and where it publishes.
 */
final class Lineage {
    private static final String SPEC = "https://openlineage.io/spec/";
    private static final String PRODUCER = "urn:fosse";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What happened to the run, by OpenLineage's words. */
    enum Event {
        START,
        COMPLETE,
        FAIL,
        ABORT
    }

    private final Path published;
    private final @Nullable Path landing;
    private final Watchers watchers;

    /** @param landing where the extracts come from; null where the run did not get so far */
    Lineage(Path published, @Nullable Path landing, Watchers watchers) {
        this.published = published.toAbsolutePath().normalize();
        this.landing = landing == null ? null : landing.toAbsolutePath().normalize();
        this.watchers = watchers;
    }

    /**
     * Adds an event to a file as a line, or posts it to an address.
     *
     * @param manifest what was published; null where nothing was
     */
    void send(String to, Event event, Instant at, RunRecord record, @Nullable Manifest manifest) throws IOException {
        String text = text(event, at, record, manifest);
        if (!to.startsWith("http:") && !to.startsWith("https:")) {
            Files.writeString(
                    Path.of(to),
                    text + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        if (watchers.lineageKey() != null) {
            request.header("Authorization", "Bearer " + watchers.lineageKey());
        }
        try {
            int status = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new IOException("it answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String text(Event event, Instant at, RunRecord record, @Nullable Manifest manifest)
            throws JsonProcessingException {
        Map<String, Object> runFacets = new LinkedHashMap<>();
        runFacets.put(
                "nominalTime",
                facet(
                        "1-0-1/NominalTimeRunFacet",
                        Map.of(
                                "nominalStartTime",
                                record.date()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .toString())));
        runFacets.put(
                "processing_engine",
                facet("1-1-1/ProcessingEngineRunFacet", Map.of("name", "Fosse", "version", record.version())));
        if (event == Event.FAIL && record.message() != null) {
            runFacets.put(
                    "errorMessage",
                    facet(
                            "1-0-1/ErrorMessageRunFacet",
                            Map.of(
                                    "message",
                                    record.exitCode() + " (" + record.meaning() + "): " + record.message(),
                                    "programmingLanguage",
                                    "JAVA")));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("eventType", event.name());
        json.put("eventTime", at.toString());
        json.put("producer", PRODUCER);
        json.put("schemaURL", SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent");
        json.put(
                "run",
                Map.of(
                        "runId",
                        UUID.nameUUIDFromBytes((published + " " + record.run()).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "facets",
                        runFacets));
        json.put(
                "job",
                Map.of(
                        "namespace",
                        watchers.namespace(),
                        "name",
                        "fosse." + (record.stage() == null ? "run" : record.stage()),
                        "facets",
                        Map.of(
                                "jobType",
                                facet(
                                        "2-0-4/JobTypeJobFacet",
                                        Map.of("processingType", "BATCH", "integration", "FOSSE", "jobType", "JOB")))));
        json.put("inputs", manifest == null ? List.of() : inputs(manifest));
        json.put("outputs", manifest == null ? List.of() : outputs(manifest));
        return JSON.writeValueAsString(json);
    }

    private List<Object> inputs(Manifest manifest) {
        List<Object> inputs = new ArrayList<>();
        for (Manifest.Input input : manifest.inputs()) {
            inputs.add(Map.of(
                    "namespace",
                    "file",
                    "name",
                    landing + "/" + input.file(),
                    "facets",
                    Map.of(
                            "version",
                            facet("1-0-1/DatasetVersionDatasetFacet", Map.of("datasetVersion", input.sha256()))),
                    "inputFacets",
                    Map.of(
                            "dataQualityMetrics",
                            facet(
                                    "1-0-3/DataQualityMetricsInputDatasetFacet",
                                    Map.of(
                                            "rowCount",
                                            input.rowsIn(),
                                            "bytes",
                                            input.bytes(),
                                            "columnMetrics",
                                            Map.of())))));
        }
        return inputs;
    }

    private List<Object> outputs(Manifest manifest) {
        Map<String, Table> declared = new LinkedHashMap<>();
        Jobs.plan().tables().forEach(table -> declared.put(table.name(), table));
        List<Object> outputs = new ArrayList<>();
        for (Manifest.ReleasedTable table : manifest.tables()) {
            Table declaration = declared.get(table.name());
            Map<String, Object> facets = new LinkedHashMap<>();
            facets.put(
                    "version", facet("1-0-1/DatasetVersionDatasetFacet", Map.of("datasetVersion", manifest.release())));
            if (declaration != null) {
                facets.put("schema", facet("1-2-0/SchemaDatasetFacet", Map.of("fields", fields(declaration))));
                facets.put(
                        "documentation",
                        facet("1-1-0/DocumentationDatasetFacet", Map.of("description", declaration.description())));
            }
            outputs.add(Map.of(
                    "namespace",
                    "file",
                    "name",
                    published + "/" + (declaration == null ? table.name() : declaration.path()),
                    "facets",
                    facets,
                    "outputFacets",
                    Map.of(
                            "outputStatistics",
                            facet("1-0-2/OutputStatisticsOutputDatasetFacet", Map.of("rowCount", table.rows())))));
        }
        return outputs;
    }

    private static List<Object> fields(Table table) {
        List<Object> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(Map.of(
                    "name",
                    column.name(),
                    "type",
                    column.type().name().toLowerCase(Locale.ROOT),
                    "description",
                    column.description()));
        }
        return fields;
    }

    /** @param version and name of the facet, as its schema is addressed */
    private static Map<String, Object> facet(String version, Map<String, ?> content) {
        String name = version.substring(version.indexOf('/') + 1);
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("_producer", PRODUCER);
        facet.put("_schemaURL", SPEC + "facets/" + version + ".json#/$defs/" + name);
        facet.putAll(content);
        return facet;
    }
}
