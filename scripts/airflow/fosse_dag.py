"""The nightly run of Fosse, as Airflow (2.9 and later, and 3) sees it.

This file is fixed. What the graph looks like comes from dag.json beside it, which
`scripts/fosse describe airflow` writes from the declarations of the tables.

One task for the whole run, which starts Spark once, is the default; the Airflow Variable
FOSSE_DAG_TASKS (or the environment variable of that name) set to "stages" gives one task
per stage. FOSSE_HOME in the environment names Fosse's folder when this file was copied
into Airflow's own DAG folder; FOSSE_OPTIONS adds options to every task.
"""

import json
import os
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from shlex import quote

try:  # Airflow 3
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.sdk import DAG, Variable

    WITHOUT = {"default": "run"}
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.models import Variable
    from airflow.operators.bash import BashOperator

    WITHOUT = {"default_var": "run"}

try:
    from airflow.sdk.exceptions import AirflowFailException
except ImportError:  # Airflow 3.0 and before
    from airflow.exceptions import AirflowFailException

HERE = Path(__file__).resolve().parent
HOME = Path(os.environ.get("FOSSE_HOME", HERE.parent.parent))
# A run that an asset or a person starts has no logical date in Airflow 3: then its own day counts.
DATE = '{{ (dag_run.logical_date or dag_run.run_after).strftime("%Y-%m-%d") }}'
GRAPH = json.loads((HERE / "dag.json").read_text(encoding="utf-8"))


def chosen():
    """"run" or "stages": from the environment, or else the Variable."""
    choice = os.environ.get("FOSSE_DAG_TASKS") or Variable.get("FOSSE_DAG_TASKS", **WITHOUT)
    if choice not in GRAPH["tasks"]:
        raise ValueError(f"FOSSE_DAG_TASKS is {choice!r}; it must be one of {sorted(GRAPH['tasks'])}")
    return GRAPH["tasks"][choice]


def command(task):
    words = [quote(str(HOME / "scripts" / "fosse")), "run", "--date", DATE]
    if "stage" in task:
        words += ["--stage", task["stage"]]
    return " ".join(words + [os.environ.get("FOSSE_OPTIONS", "")]).strip()


class Fosse(BashOperator):
    """Fails at once after an exit code that another try would end with too (docs/operations.md)."""

    def execute(self, context):
        try:
            return super().execute(context)
        except Exception as fault:  # it says the code in words only
            if re.search(r"non-zero exit code [245]\.", str(fault)):
                raise AirflowFailException(str(fault)) from fault
            raise


TASKS = chosen()

with DAG(
    dag_id=GRAPH["dag_id"],
    schedule=GRAPH["schedule"],
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,  # a second run would be refused: the published folder has one lock
    tags=["fosse"],
) as dag:
    operators = {}
    for task in TASKS:
        operators[task["task_id"]] = Fosse(
            task_id=task["task_id"],
            bash_command=command(task),  # exit 99, nothing new, is "skipped" by default
            append_env=True,
            do_xcom_push=True,  # the last line: the run's report as JSON
            retries=GRAPH["retries"],
            retry_delay=timedelta(minutes=GRAPH["retry_delay_minutes"]),
            doc=", ".join(task["tables"]),
        )
    for task in TASKS:
        for upstream in task["upstream"]:
            operators[upstream] >> operators[task["task_id"]]
