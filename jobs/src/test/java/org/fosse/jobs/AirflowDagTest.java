package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DAG file, read by Python with three stand-ins for Airflow's classes; Airflow itself is not needed. */
final class AirflowDagTest {
    private static final Path DAG = Path.of(System.getProperty("fosse.root"), "scripts", "airflow", "fosse_dag.py");
    private static final String STAND_IN = """
            import runpy, sys, types
            DAY = '{{ (dag_run.logical_date or dag_run.run_after).strftime("%Y-%m-%d") }}'
            class Dag:
                def __init__(self, **given): self.__dict__.update(given)
                def __enter__(self): return self
                def __exit__(self, *error): pass
            class Bash:
                def __init__(self, **given): self.given = given; self.after = []; made.append(self)
                def execute(self, code):
                    if code: raise ValueError(f"The command returned a non-zero exit code {code}.")
                def __rshift__(self, other): other.after.append(self.given["task_id"])
            class Variable:
                @staticmethod
                def get(key, default=None): return default if choice == "codes" else choice or default
            made, choice = [], sys.argv[2] if len(sys.argv) > 2 else None
            for name in ["airflow", "airflow.sdk", "airflow.providers", "airflow.providers.standard",
                         "airflow.providers.standard.operators", "airflow.providers.standard.operators.bash",
                         "airflow.sdk.exceptions"]:
                sys.modules[name] = types.ModuleType(name)
            sys.modules["airflow.sdk"].DAG, sys.modules["airflow.sdk"].Variable = Dag, Variable
            sys.modules["airflow.providers.standard.operators.bash"].BashOperator = Bash
            class Fail(Exception): pass
            sys.modules["airflow.sdk.exceptions"].AirflowFailException = Fail
            runpy.run_path(sys.argv[1])
            if choice == "codes":
                for code in range(7):
                    try: made[0].execute(code)
                    except Exception as fault: print(code, type(fault).__name__)
                sys.exit()
            for task in made:
                words = task.given["bash_command"].replace(DAY, "DAY").split(" ")[1:]
                print(task.given["task_id"], task.after, " ".join(words), task.given["retries"])
            """;

    @TempDir
    private Path folder;

    @Test
    void oneTaskRunsTheWhole() throws Exception {
        assertThat(read()).isEqualTo("run [] run --date DAY 2\n");
    }

    @Test
    void stagesFollowEachOther() throws Exception {
        assertThat(read("stages")).isEqualTo("""
                land [] run --date DAY --stage land 2
                clean ['land'] run --date DAY --stage clean 2
                compute ['clean'] run --date DAY --stage compute 2
                publish ['compute'] run --date DAY --stage publish 2
                """);
    }

    @Test
    void whatAnotherTryWouldEndWithTooIsNotTriedAgain() throws Exception {
        assertThat(read("codes")).isEqualTo("1 ValueError\n2 Fail\n3 ValueError\n4 Fail\n5 Fail\n6 ValueError\n");
    }

    private String read(String... choice) throws Exception {
        Path standIn = Files.writeString(folder.resolve("stand_in.py"), STAND_IN);
        ProcessBuilder python = new ProcessBuilder("python3", "-B", standIn.toString(), DAG.toString());
        python.command().addAll(java.util.List.of(choice));
        python.environment().remove("FOSSE_DAG_TASKS");
        python.environment().remove("FOSSE_OPTIONS");
        Process process;
        try {
            process = python.redirectErrorStream(true).start();
        } catch (IOException noPython) {
            assumeTrue(false, "python3 is not installed");
            return "";
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
