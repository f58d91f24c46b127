package org.fosse.jobs.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.engine.Plan;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** What scripts/airflow/fosse_dag.py makes the DAG of, as JSON: its settings, and one task for the whole run or one for each stage. */
public final class TaskGraph {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private TaskGraph() {}

    /**
     * The graph.
     *
     * @param given settings that are not to be as usual, by name
     * @throws IllegalArgumentException if one is none, or its value is; the message says what there is
     */
    public static String json(Plan plan, Map<String, String> given) {
        Map<String, Object> graph = new LinkedHashMap<>();
        for (DagSetting setting : DagSetting.values()) {
            graph.put(setting.text(), setting.standard());
        }
        given.forEach((name, value) -> {
            DagSetting setting = DagSetting.find(name)
                    .orElseThrow(() -> new IllegalArgumentException("there is no setting '" + name + "'; there are "
                            + Arrays.stream(DagSetting.values())
                                    .map(DagSetting::text)
                                    .collect(Collectors.joining(", "))));
            graph.put(name, setting.value(value));
        });
        boolean stages = "stages".equals(graph.get(DagSetting.TASKS.text()));
        graph.put(DagSetting.TASKS.text(), stages ? stages(plan) : List.of(whole(plan)));
        try {
            return JSON.writeValueAsString(graph) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts cannot be written as JSON", e);
        }
    }

    private static List<Map<String, Object>> stages(Plan plan) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        List<String> upstream = List.of();
        for (Stage stage : Stage.values()) {
            tasks.add(task(stage.text(), upstream, stage.text(), tables(plan, stage)));
            upstream = List.of(stage.text());
        }
        return tasks;
    }

    private static Map<String, Object> whole(Plan plan) {
        List<String> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.addAll(tables(plan, stage));
        }
        return task("run", List.of(), null, all);
    }

    private static Map<String, Object> task(
            String id, List<String> upstream, @Nullable String stage, List<String> tables) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("task_id", id);
        task.put("upstream", upstream);
        if (stage != null) {
            task.put("stage", stage);
        }
        task.put("tables", tables);
        return task;
    }

    private static List<String> tables(Plan plan, Stage stage) {
        return plan.jobs(stage).stream()
                .flatMap(job -> job.outputs().stream())
                .map(Table::name)
                .toList();
    }
}
