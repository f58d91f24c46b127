"""The nightly run of Fosse, as Airflow 3 sees it.

This file is fixed. What the DAG looks like comes from `dag.json` beside it, which
`scripts/fosse describe airflow --dag SETTING=VALUE ...` writes from the declarations of the
tables. What a run is given comes, when the run begins, from the Airflow Variable `fosse` (JSON):

    {"landing": "/data/in", "published": "/data/out", "secret": "/etc/fosse.secret"}

and from the parameters of the run. Before the first run, make the pool: `airflow pools set fosse 1 "one run writes"`.
FOSSE_HOME in the environment names Fosse's folder when this file was copied into Airflow's DAG
folder. Everything else stands in docs/operations.md of Fosse, under "Airflow".
"""

import json
import os
import shlex
import signal
import subprocess
import time
import urllib.request
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pendulum
from airflow.sdk import DAG, Asset, BaseOperator, BaseSensorOperator, Connection, Param, Variable
from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowSkipException
from airflow.sdk.log import mask_secret, redact

HERE = Path(__file__).resolve().parent
HOME = Path(os.environ.get("FOSSE_HOME", HERE.parent.parent))
GRAPH = json.loads((HERE / "dag.json").read_text(encoding="utf-8"))
RELEASE = Asset(GRAPH["dag_id"] + "_release")

# What the Variable may hold. Those of the first line become options of the same name.
FOLDERS = ("landing", "published", "extracts", "secret", "conf")
SETTINGS = (*FOLDERS, "options", "memory", "connection", "webhook")

MEANINGS = {
    1: "a defect of Fosse, or it could not be built",
    2: "wrong options or configuration",
    3: "an expected extract is missing or late, or still being delivered",
    4: "extracts failed their checks, or much of what readers have is gone",
    5: "what would leave would tell more than it may",
    6: "the output location cannot be used, or another run holds it",
    143: "told to end before it was done",
}
# Another try would end with these too, until somebody acts.
FINAL = {2, 4, 5}
NOTHING_NEW = 99


def settings():
    """What the Variable says, when the run begins."""
    given = Variable.get(GRAPH["variable"], default={}, deserialize_json=True)
    unknown = sorted(set(given) - set(SETTINGS)) if isinstance(given, dict) else ["no JSON object"]
    if unknown:
        raise AirflowFailException(
            f"The Airflow Variable {GRAPH['variable']} holds {', '.join(unknown)}; it may hold {', '.join(SETTINGS)}."
        )
    return given


def day(dag_run, params):
    """The date of the run; one that an asset or a person starts has no logical date: then the day on which it is due."""
    moment = (dag_run.logical_date or dag_run.run_after).astimezone(pendulum.timezone(GRAPH["timezone"]))
    return params["date"] or moment.strftime("%Y-%m-%d")


def arguments(stage, dag_run, params):
    """The words of the command line, of what the Variable and the parameters say. No shell reads them."""
    given = settings()
    if bool(params["demo"]) == bool(given.get("landing")):
        raise AirflowFailException(
            "The parameter demo publishes the made-up sample, and the Airflow Variable names a landing folder: one or the other."
            if params["demo"]
            else f"No landing folder: set the Airflow Variable {GRAPH['variable']} to JSON such as "
            '{"landing": "/data/in", "published": "/data/out"}; or give the parameter demo to see the made-up sample.'
        )
    words = ["run", "--date", day(dag_run, params)]
    words += ["--stage", stage] if stage else []
    for name in FOLDERS:
        words += [f"--{name}", str(given[name])] if given.get(name) else []
    words += shlex.split(given.get("options", ""))
    words += ["--only", ",".join(params["only"])] if params["only"] else []
    words += ["--accept-changes", params["accept_changes"]] if params["accept_changes"] else []
    for name in ("afresh", "skip_unchanged", "make_current", "no_publish"):
        words += ["--" + name.replace("_", "-")] if params[name] else []
    return words


def environment(given):
    """What the process is given besides: memory, and the keys of the store from an Airflow connection, which no log shows."""
    if not given.get("connection"):
        return {"FOSSE_MEMORY": str(given["memory"])} if given.get("memory") else {}
    connection = Connection.get(given["connection"])
    extra = connection.extra_dejson
    keys = {str(name): str(value) for name, value in extra.get("env", {}).items()}
    if connection.conn_type == "aws":
        keys |= {
            name: value
            for name, value in {
                "AWS_ACCESS_KEY_ID": connection.login,
                "AWS_SECRET_ACCESS_KEY": connection.password,
                "AWS_SESSION_TOKEN": extra.get("aws_session_token"),
                "AWS_REGION": extra.get("region_name"),
            }.items()
            if value
        }
    for value in keys.values():
        mask_secret(value)
    return environment({**given, "connection": None}) | keys


def last_line(lines):
    """The report of a run, the last line of JSON among those given; an empty one where there is none."""
    for line in reversed(list(lines)):
        if line.startswith('{"'):
            try:
                return json.loads(line)
            except ValueError:
                pass
    return {}


def finish(code, report, context):
    """Ends the task as the exit code says; gives the report, which becomes the task's XCom."""
    report = report or {}
    if code == 0 and report.get("status") != "tried":
        for asset in context["task"].outlets:
            context["outlet_events"][asset].extra = report
        return report
    if code in (0, NOTHING_NEW):
        raise AirflowSkipException(
            "Nothing was published, as asked: parameter no_publish." if code == 0 else "Nothing new since the current release."
        )
    given = settings()
    date = day(context["dag_run"], context["params"])
    page = Path(report.get("report") or Path(given.get("published", HOME / "published"), "failed", date, "run-report.html"))
    words = f"Fosse ended with exit code {code}: {MEANINGS.get(code, 'ended by a signal or for want of memory')}."
    if report.get("release"):
        words += f" Release {report['release']} is out and lacks something: {'; '.join(report.get('failed', []))}."
    elif page.exists():
        words += f" See {page}."
    context["task"].log.error("%s", words)
    final = code in FINAL or report.get("release")
    raise (AirflowFailException if final else AirflowException)(words)


def tell(context):
    """When no try is left: says what happened in one message, in the log and to the webhook."""
    instance = context["task_instance"]
    text = f"{instance.dag_id}, {context['run_id']}, {instance.task_id}: {context.get('exception')}"
    print(text)
    webhook = settings().get("webhook")
    if webhook:
        # The whole address is the connection's password, as it lets in whoever knows it.
        request = urllib.request.Request(
            Connection.get(webhook).password,
            json.dumps({"text": text}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20):
            pass


class Run(BaseOperator):
    """Fosse as a process of the worker."""

    template_fields = ("arguments",)

    def __init__(self, *, arguments, **given):
        super().__init__(**given)
        self.arguments = arguments
        self.process = None

    def execute(self, context):
        self.process = subprocess.Popen(
            [HOME / "scripts" / "fosse", *self.arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=HOME,
            env={**os.environ, **environment(settings())},
            encoding="utf-8",
            errors="backslashreplace",
            start_new_session=True,
        )
        lines = []
        for line in self.process.stdout:
            # Airflow masks the log of the task; what a scheduler prints of it to its own, it does not.
            self.log.info("%s", redact(line.rstrip()))
            lines.append(line)
        return finish(self.process.wait(), last_line(lines), context)

    def on_kill(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)


def spark_submit():
    """Fosse through spark-submit in client mode, on the cluster of an Airflow connection."""
    from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

    class Submit(SparkSubmitOperator):
        def __init__(self, *, arguments, **given):
            super().__init__(
                application_args=arguments,
                conn_id=GRAPH["spark_connection"],
                java_class="org.fosse.jobs.Fosse",
                name=GRAPH["dag_id"],
                deploy_mode="client",
                **given,
            )

        def execute(self, context):
            given = settings()
            built = HOME / "jobs" / "target" / "fosse"
            if not (built / "built").exists():
                raise AirflowFailException(f"Fosse has not been built in {HOME}: run scripts/fosse --version there once.")
            self.application = str(built / "fosse.jar")
            self.jars = ",".join(str(jar) for jar in sorted((built / "lib").glob("*.jar")))
            java = f'-Xss4m -Duser.timezone=UTC -Dfile.encoding=UTF-8 "-Dfosse.home={HOME}"'
            self.conf = {
                "spark.driver.extraJavaOptions": java + f' "-Dlog4j2.configurationFile={built / "log4j2.properties"}"',
                "spark.driver.memory": given.get("memory", "2g"),
            }
            self.env_vars = environment(given)
            try:
                super().execute(context)
            except AirflowException:
                # It says the code in words only; its process knows.
                process = self._hook and self._hook._submit_sp
                if not process or not process.returncode:
                    raise
                code = process.returncode
            else:
                code = 0
            return finish(code, last_line(self._hook._last_submit_log_lines), context)

    return Submit


def kubernetes():
    """Fosse in a pod of its own, of the image that scripts/container makes."""
    from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator

    class Pod(KubernetesPodOperator):
        def __init__(self, *, arguments, **given):
            super().__init__(
                arguments=arguments,
                image=GRAPH["image"],
                name=GRAPH["dag_id"],
                namespace=GRAPH["namespace"],
                pod_template_file=GRAPH["pod_template"] or None,
                do_xcom_push=True,
                **given,
            )

        def execute(self, context):
            given = settings()
            if given.get("connection"):
                raise AirflowFailException("A pod takes its keys from a Secret that its template names, not from a connection.")
            self.env_vars = [*self.env_vars, *self.convert(environment(given))]
            return finish(0, super().execute(context), context)

        @staticmethod
        def convert(variables):
            from kubernetes.client import V1EnvVar

            return [V1EnvVar(name=name, value=value) for name, value in variables.items()]

        def cleanup(self, pod, remote_pod, xcom_result=None, context=None):
            try:
                super().cleanup(pod, remote_pod, xcom_result=xcom_result, context=context)
            except AirflowException:
                for container in (remote_pod.status.container_statuses if remote_pod else None) or []:
                    ended = container.state and container.state.terminated
                    if container.name == self.base_container_name and ended and ended.exit_code:
                        finish(ended.exit_code, xcom_result, context)
                raise

    return Pod


class Landed(BaseSensorOperator):
    """Waits until the landing folder holds a file of the pattern, and nothing in the folder has changed for some minutes."""

    template_fields = ("pattern",)

    def __init__(self, *, pattern, quiet, **given):
        super().__init__(**given)
        self.pattern = pattern
        self.quiet = quiet

    def poke(self, context):
        landing = settings().get("landing", "")
        if not landing or urlsplit(landing).scheme:
            raise AirflowFailException(f"The landing folder, {landing or 'not set'}, is none that can be looked into.")
        changed = [file.stat().st_mtime for file in Path(landing).rglob("*") if file.is_file()]
        if not changed or not any(file.is_file() for file in Path(landing).glob(str(self.pattern))):
            self.log.info("No file %s in %s yet.", self.pattern, landing)
            return False
        still = time.time() - max(changed)
        self.log.info("%d files in %s; the last changed %.0f seconds ago.", len(changed), landing, still)
        return still >= self.quiet.total_seconds()


def minutes(name):
    return timedelta(minutes=GRAPH[name])


OPERATORS = {"bash": lambda: Run, "spark_submit": spark_submit, "kubernetes": kubernetes}

# "asset:NAME" runs the DAG whenever that asset changes; nothing, when somebody asks for it.
SCHEDULE = GRAPH["schedule"]
ASSET = "asset:"

TABLES = [table for task in GRAPH["tasks"] for table in task["tables"]]

with DAG(
    dag_id=GRAPH["dag_id"],
    description="Publishes one release of Fosse's tables.",
    doc_md=__doc__,
    schedule=[Asset(SCHEDULE.removeprefix(ASSET))] if SCHEDULE.startswith(ASSET) else SCHEDULE or None,
    start_date=pendulum.datetime(2026, 1, 1, tz=GRAPH["timezone"]),
    catchup=False,
    max_active_runs=1,  # this does not bind backfills: the pool does
    dagrun_timeout=minutes("run_timeout_minutes"),
    render_template_as_native_obj=True,
    user_defined_macros={"fosse_arguments": arguments},
    default_args={"owner": GRAPH["owner"], "on_failure_callback": tell},
    params={
        "date": Param(None, type=["null", "string"], format="date", description="Instead of the run's own day."),
        "only": Param([], type="array", items={"type": "string", "enum": TABLES}, description="These tables and what they need."),
        "accept_changes": Param(
            None,
            type=["null", "string"],
            minLength=1,
            maxLength=500,
            description="The reason for which it is published although much of what readers have is gone.",
        ),
        "make_current": Param(False, type="boolean", description="Readers see it also if of an earlier date, or of some tables."),
        "no_publish": Param(False, type="boolean", description="Everything but the publication."),
        "afresh": Param(False, type="boolean", description="Every table anew."),
        "skip_unchanged": Param(False, type="boolean", description="Nothing, if nothing is new."),
        "demo": Param(False, type="boolean", description="The made-up sample."),
    },
    tags=["fosse"],
) as dag:
    kind = OPERATORS[GRAPH["operator"]]()
    operators = {}
    for task in GRAPH["tasks"]:
        stage = task.get("stage")
        operators[task["task_id"]] = kind(
            task_id=task["task_id"],
            arguments=f"{{{{ fosse_arguments({json.dumps(stage or '')}, dag_run, params) }}}}",
            pool=GRAPH["pool"],
            retries=GRAPH["retries"],
            retry_delay=minutes("retry_delay_minutes"),
            execution_timeout=minutes("task_timeout_minutes"),
            # What depends on a release runs when there is a new one.
            outlets=[RELEASE] if task is GRAPH["tasks"][-1] else [],
            doc="Makes " + ", ".join(task["tables"]),
        )
        for upstream in task["upstream"]:
            operators[upstream] >> operators[task["task_id"]]
    if GRAPH["landing_wait_minutes"]:
        landed = Landed(
            task_id="landing",
            pattern=GRAPH["landing_pattern"],
            quiet=minutes("landing_quiet_minutes"),
            mode="reschedule",  # it holds no worker while it waits
            poke_interval=min(60, GRAPH["landing_wait_minutes"] * 10),
            timeout=minutes("landing_wait_minutes"),
        )
        landed >> operators[GRAPH["tasks"][0]["task_id"]]
