"""Runs a file of SQL in DuckDB, on the cores that the process has: sql.py FILE name=value ...; ${name} becomes value."""

import os
import string
import sys

import duckdb

values = dict(word.split("=", 1) for word in sys.argv[2:])
with duckdb.connect() as connection:
    connection.execute(f"SET threads = {len(os.sched_getaffinity(0))}")
    if "memory" in values:
        connection.execute(f"SET memory_limit = '{values['memory']}'")
        connection.execute(f"SET temp_directory = '{values['made']}/spill'")
    with open(sys.argv[1]) as file:
        connection.execute(string.Template(file.read()).substitute(values))
