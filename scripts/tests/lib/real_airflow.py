"""Airflow itself for the steps that need it: installed from a frozen list, and a scheduler that is ended with the step."""

import contextlib
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
REQUIREMENTS = Path(__file__).with_name("airflow-requirements.txt")
FOLDER = ROOT / "target" / "tests" / "airflow"
VENV = FOLDER / "venv"
WAIT = int(os.environ.get("FOSSE_AIRFLOW_WAIT", "600"))


def install():
    """Airflow of the frozen list, in target/tests/airflow/venv; ends the step with 77 where it cannot be had."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    installed = VENV / "installed"
    if installed.exists() and installed.read_text() == wanted:
        return
    print(f"installing Airflow into {VENV}", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    pip = [VENV / "bin" / "pip", "install", "--quiet", "--no-deps", "-r", REQUIREMENTS]
    try:
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run(pip, check=True)
    except subprocess.CalledProcessError:
        print("skipped: Airflow cannot be installed")
        sys.exit(77)
    installed.write_text(wanted)


def fresh(path):
    """The folder, empty."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def check(right, text):
    """Says what holds; ends the step with what does not."""
    if not right:
        raise SystemExit(f"WRONG: {text}")
    print(f"ok: {text}", flush=True)


class Airflow:
    """A database, and on request a scheduler, of a step's own."""

    def __init__(self, step):
        self.home = fresh(FOLDER / step)
        self.dags = fresh(self.home / "dags")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.token = None
        self.processes = {}
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW", "FOSSE_"))} | {
            "PATH": f"{VENV / 'bin'}:{os.environ['PATH']}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "AIRFLOW_HOME": str(self.home),
            "AIRFLOW__CORE__DAGS_FOLDER": str(self.dags),
            # Several processes write to it, and wait for each other.
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{self.home}/airflow.db?timeout=60",
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
            "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
            "AIRFLOW__CORE__PARALLELISM": "4",
            "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{self.url}/execution/",
            "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True",
            "AIRFLOW__API__PORT": str(self.port),
            "AIRFLOW__API__HOST": "127.0.0.1",
            "AIRFLOW__API__BASE_URL": self.url,
            "AIRFLOW__API__WORKERS": "1",
            "AIRFLOW__API_AUTH__JWT_SECRET": "of the test alone, and of no worth: 0123456789abcdef",
            "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        }

    def dag(self, name, program, **settings):
        """A DAG of its own: the file as it is, dag.json with these settings, and a program in Fosse's place."""
        home = self.dags / name
        folder = home / "scripts" / "airflow"
        folder.mkdir(parents=True)
        shutil.copy(ROOT / "scripts" / "airflow" / "fosse_dag.py", folder)
        words = [f"--dag={key}={value}" for key, value in {"dag_id": name, "variable": name, **settings}.items()]
        with open(folder / "dag.json", "w", encoding="utf-8") as out:
            subprocess.run([ROOT / "scripts" / "fosse", "describe", "airflow", *words], stdout=out, check=True)
        fosse = home / "scripts" / "fosse"
        fosse.write_text(program, encoding="utf-8")
        fosse.chmod(0o755)
        return home

    def command(self, *words, **more):
        """A command of Airflow; ends the step where it fails."""
        done = subprocess.run(
            ["airflow", *words], env={**self.environment, **more}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if done.returncode:
            raise SystemExit(done.stdout[-6000:] + f"\nWRONG: airflow {' '.join(words)} ended with {done.returncode}")
        return done.stdout

    @contextlib.contextmanager
    def running(self):
        """Scheduler, API server and DAG processor; ended whatever happens."""
        self.command("db", "migrate")
        # Told to end, a step ends what it started too.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        for part in ("api-server", "scheduler", "dag-processor"):
            self.launch(part)
        try:
            self.until(self.answers, "Airflow answers")
            yield self
        except BaseException:
            print(f"Logs of Airflow: {self.home}/*.log and {self.home}/logs", flush=True)
            raise
        finally:
            for part in list(self.processes):
                self.halt(part)

    def launch(self, part):
        with open(self.home / f"{part}.log", "a", encoding="utf-8") as log:
            self.processes[part] = subprocess.Popen(["airflow", part], env=self.environment, stdout=log, stderr=log, start_new_session=True)

    def halt(self, part):
        """Ends a process and all that it has started."""
        process = self.processes.pop(part)
        for sent, seconds in ((signal.SIGTERM, 60), (signal.SIGKILL, 10)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, sent)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(seconds)

    def answers(self):
        try:
            with urllib.request.urlopen(f"{self.url}/auth/token", timeout=20) as answer:
                self.token = json.load(answer)["access_token"]
            return True
        except (OSError, KeyError):
            return False

    def api(self, method, path, body=None):
        request = urllib.request.Request(
            f"{self.url}/api/v2{path}",
            None if body is None else json.dumps(body).encode(),
            {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"},
            method=method,
        )
        end = time.monotonic() + WAIT
        while True:
            try:
                with urllib.request.urlopen(request, timeout=60) as answer:
                    text = answer.read()
                    return json.loads(text) if text else None
            except urllib.error.HTTPError as fault:
                # SQLite has one writer: another held it.
                if fault.code != 503 or time.monotonic() > end:
                    raise SystemExit(f"WRONG: {method} {path}: {fault.code} {fault.read().decode()[:2000]}") from fault
                time.sleep(1)

    def until(self, asked, what, seconds=WAIT):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = asked()
            if answer:
                return answer
            for part, process in list(self.processes.items()):
                if process.poll() is not None:
                    print(f"the {part} ended with {process.returncode}; started again, as a service of the system would be", flush=True)
                    self.halt(part)
                    self.launch(part)
            time.sleep(1)
        raise SystemExit(f"WRONG: not within {seconds} seconds: {what}")

    def known(self, *dags):
        def all_there():
            there = {dag["dag_id"] for dag in self.api("GET", "/dags?limit=100")["dags"]}
            faults = self.api("GET", "/importErrors")["import_errors"]
            if faults:
                raise SystemExit("WRONG: " + "\n".join(fault["stack_trace"] for fault in faults))
            return there >= set(dags)

        self.until(all_there, f"Airflow knows {', '.join(dags)}")

    def variable(self, name, value):
        """Sets the Variable of a DAG."""
        path = f"/variables/{name}"
        body = {"key": name, "value": json.dumps(value)}
        if name in {each["key"] for each in self.api("GET", "/variables?limit=100")["variables"]}:
            self.api("PATCH", path, body)
        else:
            self.api("POST", "/variables", body)

    def start(self, dag, night, /, **params):
        """Starts a run: of a date, or without a logical date."""
        logical = f"{night}T02:30:00Z" if night else None
        return self.api("POST", f"/dags/{dag}/dagRuns", {"logical_date": logical, "conf": params})["dag_run_id"]

    def backfill(self, dag, first, last, active):
        """Asks for a backfill while the scheduler is down: on SQLite, Airflow may lose either where both write at once."""
        self.halt("scheduler")
        self.api("POST", "/backfills", {
            "dag_id": dag, "from_date": f"{first}T00:00:00Z", "to_date": f"{last}T23:00:00Z", "max_active_runs": active})
        self.launch("scheduler")

    def tasks(self, dag, run):
        """The task instances of a run, by task."""
        found = self.api("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances")["task_instances"]
        return {each["task_id"]: each for each in found}

    def ended(self, dag, run, seconds=WAIT):
        """The state of a run when it has ended."""

        def state():
            found = self.api("GET", f"/dags/{dag}/dagRuns/{run}")["state"]
            return found if found in ("success", "failed") else None

        return self.until(state, f"run {run} of {dag} ends", seconds)

    def clear(self, dag, run, *tasks):
        """Clears tasks of a run that has ended, and nothing after them."""
        self.api("POST", f"/dags/{dag}/clearTaskInstances", {
            "dry_run": False, "dag_run_id": run, "task_ids": tasks, "only_failed": False, "reset_dag_runs": True,
        })

    def report(self, dag, run, task):
        """What a task left for others: the line that Fosse ended with."""
        value = self.api("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances/{task}/xcomEntries/return_value")["value"]
        return json.loads(value) if isinstance(value, str) else value

    def log(self, dag, run, task, number):
        """The log of a try."""
        answer = self.api("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances/{task}/logs/{number}?full_content=true")
        return "\n".join(str(line.get("event", line)) if isinstance(line, dict) else str(line) for line in answer["content"])
