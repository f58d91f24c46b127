package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fosse.jobs.describe.TaskGraph;
import org.fosse.jobs.run.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DAG file, read by Python with stand-ins for what it imports; the step airflow of scripts/tests runs it under Airflow. */
final class AirflowDagTest {
    private static final Path DAG = Path.of(System.getProperty("fosse.root"), "scripts", "airflow", "fosse_dag.py");
    private static final String STAND_IN = """
            import datetime, json, runpy, sys, types
            class Any:
                def __init__(self, *words, **given): self.words, self.__dict__ = words, {**given, "given": given}
                def __enter__(self): return self
                def __exit__(self, *error): pass
                def __rshift__(self, other): after.append((self.task_id, other.task_id))
            class Variable:
                @staticmethod
                def get(key, default, deserialize_json): return variable
            class Fault(Exception): pass
            class Final(Fault): pass
            class Skip(Fault): pass
            after, variable = [], {}
            def module(name, **holds): sys.modules[name] = types.ModuleType(name); sys.modules[name].__dict__.update(holds)
            module("airflow")
            module("pendulum", datetime=lambda *when, tz: when, timezone=lambda name: datetime.timezone.utc)
            module("airflow.sdk", Asset=lambda name: name, Variable=Variable,
                   **{name: type(name, (Any,), {}) for name in ["DAG", "BaseOperator", "BaseSensorOperator", "Connection", "Param"]})
            module("airflow.sdk.exceptions", AirflowException=Fault, AirflowFailException=Final, AirflowSkipException=Skip)
            module("airflow.sdk.log", mask_secret=print, redact=str)
            dag = runpy.run_path(sys.argv[1])
            names = ["only", "accept_changes", "make_current", "no_publish", "afresh", "skip_unchanged", "demo", "date"]
            params = dict.fromkeys(names)
            due = Any(logical_date=None, run_after=datetime.datetime(2026, 3, 31, tzinfo=datetime.timezone.utc))
            context = {"dag_run": due, "params": params, "task": Any(log=Any(error=lambda form, words: print(words)))}
            for task in dag["operators"].values(): print(task.task_id, task.given["outlets"], task.given["pool"])
            print(after)
            for variable, more in [({}, {}), ({}, {"demo": True}), ({"landing": "in", "options": "--seed '1 2'"}, {"only": ["rate"], "afresh": True}),
                                   ({"landing": "in"}, {"demo": True}), ({"landng": "in"}, {})]:
                try: print(dag["arguments"]("clean", due, {**params, **more}))
                except Fault as fault: print(type(fault).__name__, fault)
            variable = {}
            for code in [1, 2, 3, 4, 5, 6, 99, 137, 143]:
                try: dag["finish"](code, {}, context)
                except Fault as fault: print(code, type(fault).__name__)
            """;

    @TempDir
    private Path folder;

    @Test
    void tasksOptionsAndEndsAreWhatTheGraphTheVariableAndTheExitCodeSay() throws Exception {
        assertThat(read(Map.of("tasks", "stages", "pool", "one"))).isEqualTo("""
                land [] one
                clean [] one
                compute [] one
                publish ['fosse_release'] one
                [('land', 'clean'), ('clean', 'compute'), ('compute', 'publish')]
                Final No landing folder: set the Airflow Variable fosse to JSON such as {"landing": "/data/in", "published": "/data/out"}; or give the parameter demo to see the made-up sample.
                ['run', '--date', '2026-03-31', '--stage', 'clean']
                ['run', '--date', '2026-03-31', '--stage', 'clean', '--landing', 'in', '--seed', '1 2', '--only', 'rate', '--afresh']
                Final The parameter demo publishes the made-up sample, and the Airflow Variable names a landing folder: one or the other.
                Final The Airflow Variable fosse holds landng; it may hold landing, published, extracts, secret, conf, options, memory, connection, webhook.
                Fosse ended with exit code 1: a defect of Fosse, or it could not be built.
                1 Fault
                Fosse ended with exit code 2: wrong options or configuration.
                2 Final
                Fosse ended with exit code 3: an expected extract is missing or late, or still being delivered.
                3 Fault
                Fosse ended with exit code 4: extracts failed their checks, or much of what readers have is gone.
                4 Final
                Fosse ended with exit code 5: what would leave would tell more than it may.
                5 Final
                Fosse ended with exit code 6: the output location cannot be used, or another run holds it.
                6 Fault
                99 Skip
                Fosse ended with exit code 137: ended by a signal or for want of memory.
                137 Fault
                Fosse ended with exit code 143: told to end before it was done.
                143 Fault
                """);
        assertThat(read(Map.of())).startsWith("run ['fosse_release'] fosse\n[]\n");
    }

    @Test
    void aSettingThatIsNoneOrCannotBeIsNamed() {
        Map.of(
                        "shedule",
                        "@daily",
                        "operator",
                        "docker",
                        "retries",
                        "1.5",
                        "task_timeout_minutes",
                        "-1",
                        "dag_id",
                        "a b")
                .forEach((name, value) -> assertThatThrownBy(() -> TaskGraph.json(Jobs.plan(), Map.of(name, value)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(name));
    }

    private String read(Map<String, String> settings) throws Exception {
        Path dag = Files.copy(DAG, Files.createTempDirectory(folder, "dag").resolve("fosse_dag.py"));
        Files.writeString(dag.resolveSibling("dag.json"), TaskGraph.json(Jobs.plan(), settings));
        Path standIn = Files.writeString(folder.resolve("stand_in.py"), STAND_IN);
        Process process;
        try {
            process = new ProcessBuilder("python3", "-B", standIn.toString(), dag.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noPython) {
            assumeTrue(false, "python3 is not installed");
            return "";
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
