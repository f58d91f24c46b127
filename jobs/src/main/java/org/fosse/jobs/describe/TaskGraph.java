package org.fosse.jobs.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Plan;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** The scheduler's task graph as JSON: one task for the whole run, or one for each stage. */
public final class TaskGraph {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private TaskGraph() {}

    public static String json(Plan plan) {
        List<Map<String, Object>> stages = new ArrayList<>();
        List<String> upstream = List.of();
        for (Stage stage : Stage.values()) {
            stages.add(task(stage.text(), upstream, stage.text(), tables(plan, stage)));
            upstream = List.of(stage.text());
        }
        List<String> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.addAll(tables(plan, stage));
        }
        Map<String, Object> tasks = new LinkedHashMap<>();
        tasks.put("run", List.of(task("run", List.of(), null, all)));
        tasks.put("stages", stages);
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("dag_id", "fosse");
        graph.put("schedule", "0 2 * * *");
        graph.put("retries", 2);
        graph.put("retry_delay_minutes", 10);
        graph.put("tasks", tasks);
        try {
            return JSON.writeValueAsString(graph) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts cannot be written as JSON", e);
        }
    }

    private static Map<String, Object> task(
            String id, List<String> upstream, @org.jspecify.annotations.Nullable String stage, List<String> tables) {
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
