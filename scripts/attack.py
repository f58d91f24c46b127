#!/usr/bin/env python3
"""Attacks the rounded counts in the extracts of releases, as somebody would who wants to know of a few people.

    attack.py RELEASE [RELEASE ...]

The attacker has folders of networks (extracts/*/variation.parquet) and is told more than any reader is: which counts add up to which, and
which count has not changed between two releases. What he is not told is a count, but for those that a scenario gives him:

  one         each folder alone
  all         all folders of the last release
  totals      all, and the exact counts of places and of the system
  sizes       totals, and every practice's exact denominator (list sizes are published)
  published   sizes, and every practice's exact numerator for everybody (its groups are attacked)
  releases    all folders of all releases given
  insider     each folder, and one practice of it that knows its own counts, about the others; the best placed one counts

Every count of a practice is a whole number between two bounds. Bounds are carried through all relations, and then a linear programme (HiGHS) over
the relations around a count looks whether it can be told more closely. Prints, for each scenario, how many counts were attacked, how many are known
exactly (and were not without the folders), how many more closely than by their own figure, the fewest values left, and how many bounds are
wrong (none can be). Exit 1 when a count is known exactly or a bound is wrong, or when one is narrowed where nothing exact was given.
Needs numpy, scipy and pyarrow.
"""
import argparse
import collections
import glob
import json
import pathlib
import re
import sys

import numpy
import pyarrow.parquet
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

FAR = 10**9
PROGRAMMES = 60
NOTHING_EXACT = ("one", "all", "insider")
Cell = collections.namedtuple("Cell", "indicator start end breakdown stratum area count")


def table(folder, columns):
    files = sorted(glob.glob(f"{folder}/*.parquet"))
    return [row for file in files for row in pyarrow.parquet.read_table(file, columns=columns).to_pylist()]


class Release:
    """What left of one release, the truth of it, and who belongs to whom."""

    KEY = ["indicator_id", "period_start", "period_end", "breakdown", "stratum", "area_code"]

    def __init__(self, folder):
        kinds = {r["indicator_id"]: r["value_type"] for r in table(f"{folder}/indicator", ["indicator_id", "value_type"])}
        self.proportions = {i for i, kind in kinds.items() if kind == "proportion"}
        self.folders, self.levels, self.truth, self.mapping, self.shown = {}, {}, {}, {}, {}
        self.withheld = set()
        indicators = set()
        for file in sorted(glob.glob(f"{folder}/extracts/*/variation.parquet")):
            rows = pyarrow.parquet.read_table(file).to_pylist()
            cells = self.folders.setdefault(pathlib.Path(file).parent.name, {})
            for row in rows:
                if row["protection"] == "rounded":
                    indicators.add(row["indicator_id"])
                    self.take(row, row["area_level"], cells, kinds)
                    if "withheld" in (row["reason"] or ""):
                        self.withheld.add(tuple(row[k] for k in self.KEY))
        for row in table(f"{folder}/rate", [*self.KEY, "area_level", "numerator", "denominator", "value", "mapping_id"]):
            if row["indicator_id"] in indicators:
                self.take(row, row["area_level"], self.truth, kinds)
                self.mapping[tuple(row[k] for k in self.KEY)] = row["mapping_id"]
        for cells in self.folders.values():
            self.shown.update(cells)
        self.members = collections.defaultdict(list)
        for row in table(f"{folder}/membership", None):
            if row["child_level"] == "practice":
                self.members[row["mapping_id"], row["child_code"]].append((row["parent_code"], row["valid_from"], row["valid_to"]))
        self.periods = collections.defaultdict(set)
        for cell in self.truth:
            if self.levels[cell.area] == "practice":
                self.periods[cell.indicator, cell.area, cell.count].add((cell.start, cell.end))

    def take(self, row, level, into, kinds):
        self.levels[row["area_code"]] = level
        some = row["numerator"] if row["numerator"] is not None or kinds[row["indicator_id"]] != "count" else row["value"]
        for count, figure in (("some", some), ("all", row["denominator"])):
            if figure is not None and figure == int(figure):
                into[Cell(*(row[k] for k in self.KEY), count)] = int(figure)

    def tiles(self, cell):
        """The shorter periods whose counts make up that of a longer one."""
        inner = [p for p in self.periods[cell.indicator, cell.area, cell.count] if p != (cell.start, cell.end) and p[0] >= cell.start and p[1] <= cell.end]
        longest = sorted(p for p in inner if not any(q != p and q[0] <= p[0] and q[1] >= p[1] for q in inner))
        tiles = [cell._replace(start=a, end=b) for a, b in longest]
        whole = len(tiles) > 1 and tiles[0].start == cell.start and tiles[-1].end == cell.end and all(t in self.truth for t in tiles)
        return tiles if whole and sum(self.truth[t] for t in tiles) == self.truth[cell] else []

    def leaves(self, cell):
        return sum(self.leaves(tile) for tile in self.tiles(cell)) or 1

    def belongs(self, practice, area, cell):
        mapping = self.mapping.get(tuple(cell._replace(area=area))[:6])
        return any(parent == area and start <= cell.end and end >= cell.start for parent, start, end in self.members[mapping, practice])


class Attack:
    def __init__(self, release, shown, base, known):
        self.release, self.base = release, base
        self.number, self.low, self.high, self.relations = {}, [], [], []
        self.own = {}
        practices = {c: s for c, s in shown.items() if release.levels[c.area] == "practice" and c in release.truth}
        for cell in practices:
            self.unknown(cell)
        for cell in list(practices):
            self.period(cell, practices)
        self.groups(practices)
        self.wholes()
        self.areas(practices, known)
        self.unseen(shown, practices)
        for cell, count in known.items():
            if cell in self.number:
                self.know(cell, count, count)

    def unknown(self, cell):
        if cell not in self.number:
            self.number[cell] = len(self.low)
            self.low.append(0)
            self.high.append(FAR)
        return self.number[cell]

    def know(self, cell, low, high):
        at = self.number[cell]
        self.low[at], self.high[at] = max(self.low[at], low), min(self.high[at], high)

    def look(self, cell, figure, counts=1):
        away = counts * (self.base - 1)
        self.know(cell, max(0, figure - away), figure + away)
        self.own[cell] = self.high[self.number[cell]] - self.low[self.number[cell]]

    def sum(self, whole, parts, rest=False):
        numbers = [self.unknown(part) for part in parts]
        if rest:
            numbers.append(self.unknown(("rest", len(self.low))))
        self.relations.append((self.unknown(whole), numbers))

    def period(self, cell, practices):
        tiles = self.release.tiles(cell)
        if tiles:
            self.sum(cell, tiles)
        if tiles and not all(t in practices for t in tiles):
            # A sum of figures of which some are not shown: it is as far away as they are together.
            self.look(cell, practices[cell], self.release.leaves(cell))
        elif not tiles or sum(practices[t] for t in tiles) != practices[cell]:
            self.look(cell, practices[cell])

    def groups(self, practices):
        divided = collections.defaultdict(list)
        for cell in practices:
            if cell.breakdown != "all":
                divided[cell._replace(stratum="all")].append(cell)
        for one, parts in divided.items():
            whole = one._replace(breakdown="all")
            if whole in practices:
                sum_ = sum(self.release.truth[p] for p in parts)
                if sum_ <= self.release.truth[whole]:
                    self.sum(whole, parts, rest=sum_ < self.release.truth[whole])

    def wholes(self):
        for cell in [c for c in self.number if isinstance(c, Cell) and c.count == "some" and c.indicator in self.release.proportions]:
            if cell._replace(count="all") in self.number:
                self.sum(cell._replace(count="all"), [cell], rest=True)

    def areas(self, practices, known):
        """Sums over practices whose exact count is given."""
        beside = collections.defaultdict(list)
        for cell in practices:
            beside[cell._replace(area="")].append(cell)
        for cell, count in known.items():
            if self.release.levels[cell.area] != "practice":
                everyone = [c for c in self.all_practices(cell) if self.release.belongs(c.area, cell.area, cell)]
                parts = [c for c in beside[cell._replace(area="")] if c in everyone]
                if parts:
                    self.sum(cell, parts, rest=len(parts) < len(everyone))
                    self.know(cell, count, count)

    def unseen(self, shown, practices):
        """A sum that counts one practice more than is shown tells of it."""
        for cell, figure in shown.items():
            if self.release.levels[cell.area] != "practice":
                everyone = [c for c in self.all_practices(cell) if c[:6] not in self.release.withheld and self.release.belongs(c.area, cell.area, cell)]
                unseen = [c for c in everyone if c not in practices]
                if len(unseen) == 1:
                    self.unknown(unseen[0])
                    self.look(unseen[0], figure - sum(practices[c] for c in everyone if c in practices), self.release.leaves(unseen[0]))

    def all_practices(self, cell):
        if not hasattr(self.release, "at"):
            self.release.at = collections.defaultdict(set)
            for each in self.release.truth:
                if self.release.levels[each.area] == "practice":
                    self.release.at[each._replace(area="")].add(each)
        return self.release.at[cell._replace(area="")]

    def run(self, programmes):
        self.low, self.high = numpy.array(self.low, float), numpy.array(self.high, float)
        rows = [at for at, (whole, parts) in enumerate(self.relations) for _ in range(len(parts) + 1)]
        columns = [at for whole, parts in self.relations for at in (whole, *parts)]
        signs = [sign for whole, parts in self.relations for sign in (-1.0, *[1.0] * len(parts))]
        self.matrix = csr_matrix((signs, (rows, columns)), (len(self.relations), len(self.low)))
        self.propagate()
        self.programme(programmes)
        return self

    def propagate(self):
        entries = self.matrix.tocoo()
        if not entries.nnz:
            return
        up = entries.data > 0
        for _ in range(100):
            low, high = self.low[entries.col], self.high[entries.col]
            least, most = numpy.where(up, low, -high), numpy.where(up, high, -low)
            below = numpy.bincount(entries.row, least, self.matrix.shape[0])[entries.row] - least
            above = numpy.bincount(entries.row, most, self.matrix.shape[0])[entries.row] - most
            new_low, new_high = self.low.copy(), self.high.copy()
            numpy.maximum.at(new_low, entries.col, numpy.where(up, -above, below))
            numpy.minimum.at(new_high, entries.col, numpy.where(up, -below, above))
            if (new_low == self.low).all() and (new_high == self.high).all():
                return
            self.low, self.high = new_low, new_high

    def programme(self, most):
        """A linear programme around the counts that are told most closely."""
        columns = self.matrix.tocsc()
        targets = sorted((c for c in self.own), key=lambda c: self.high[self.number[c]] - self.low[self.number[c]])
        for cell in targets[:most]:
            at = self.number[cell]
            near, relations = {at}, set()
            for _ in range(3):
                relations |= {r for n in near for r in columns.indices[columns.indptr[n]:columns.indptr[n + 1]]}
                near |= {n for r in relations for n in self.matrix.indices[self.matrix.indptr[r]:self.matrix.indptr[r + 1]]}
                if len(near) > 1500:
                    break
            near, relations = sorted(near), sorted(relations)
            if not relations:
                continue
            part = self.matrix[relations][:, near]
            cost = numpy.zeros(len(near))
            cost[near.index(at)] = 1
            limits = numpy.c_[self.low[near], self.high[near]]
            for sign in (1, -1):
                found = linprog(sign * cost, A_eq=part, b_eq=numpy.zeros(len(relations)), bounds=limits, method="highs")
                if found.status == 0 and sign == 1:
                    self.low[at] = max(self.low[at], numpy.ceil(found.fun - 1e-6))
                elif found.status == 0:
                    self.high[at] = min(self.high[at], numpy.floor(-found.fun + 1e-6))

    def width(self, cell):
        at = self.number[cell]
        return self.high[at] - self.low[at]


class Result:
    def __init__(self):
        self.attacked = self.exact = self.narrowed = self.wrong = 0
        self.widths = []

    def add(self, attack, without, given, mine=()):
        for cell, own in attack.own.items():
            if cell in given or cell.area in mine:
                continue
            width = attack.width(cell)
            at = attack.number[cell]
            trivial = without is not None and cell in without.number and without.width(cell) == 0
            self.attacked += 1
            self.exact += width == 0 and not trivial
            self.narrowed += width < own
            self.wrong += not attack.low[at] <= attack.release.truth[cell] <= attack.high[at]
            if not trivial:
                self.widths.append(width + 1)
        return self


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", nargs="+")
    parser.add_argument("--programmes", type=int, default=PROGRAMMES, help="linear programmes a scenario")
    args = parser.parse_args()
    releases = [Release(folder) for folder in args.release]
    last = releases[-1]
    text = pathlib.Path(args.release[-1], "configuration.yaml").read_text(encoding="utf-8")
    base = int(re.search(r"round_to:\s*(\d+)", text).group(1))
    large = {c: n for c, n in last.truth.items() if last.levels[c.area] in ("place", "system")}
    sizes = large | {c: n for c, n in last.truth.items() if last.levels[c.area] == "practice" and c.count == "all"}
    published = sizes | {c: n for c, n in last.truth.items() if last.levels[c.area] == "practice" and c.breakdown == "all"}
    results = {}

    def scenario(name, result):
        results[name] = result
        spread = f"fewest values left {min(result.widths):.0f}, on average {numpy.mean(result.widths):.2f}" if result.widths else ""
        print(f"{name:10} {result.attacked:6} counts attacked, {result.exact} known exactly, {result.narrowed} narrowed; {spread}; wrong {result.wrong}", flush=True)

    one = Result()
    for cells in last.folders.values():
        one.add(Attack(last, cells, base, {}).run(max(1, args.programmes // len(last.folders))), None, {})
    scenario("one", one)
    for name, known in (("all", {}), ("totals", large), ("sizes", sizes), ("published", published)):
        without = Attack(last, last.shown, base, known)
        for cell in without.own:  # the same attack by somebody without the folders
            without.low[without.number[cell]], without.high[without.number[cell]] = 0, FAR
        for cell, count in known.items():
            if cell in without.number:
                without.know(cell, count, count)
        without.own = {}
        scenario(name, Result().add(Attack(last, last.shown, base, known).run(args.programmes), without.run(0), known))
    together = Attack(last, last.shown, base, {})
    for earlier in releases[:-1]:
        for cell, figure in earlier.shown.items():
            same = cell in together.own and earlier.levels[cell.area] == "practice" and earlier.truth.get(cell) == last.truth[cell]
            tiles = earlier.tiles(cell) if same else []
            derived = tiles and (not all(t in earlier.shown for t in tiles) or sum(earlier.shown[t] for t in tiles) == figure)
            if same and not derived:
                together.know(cell, max(0, figure - base + 1), figure + base - 1)
    scenario("releases", Result().add(together.run(args.programmes), None, {}))
    insider = Result()
    for cells in last.folders.values():
        best = {}
        for me in sorted({c.area for c in cells if last.levels[c.area] == "practice"}):
            mine = {c: n for c, n in last.truth.items() if c.area == me}
            attack = Attack(last, cells, base, mine).run(0)
            for cell in attack.own:
                if cell.area != me and (cell not in best or attack.width(cell) < best[cell][0]):
                    best[cell] = (attack.width(cell), attack)
        for cell, (width, attack) in best.items():
            insider.attacked += 1
            insider.exact += width == 0
            insider.narrowed += width < attack.own[cell]
            insider.wrong += not attack.low[attack.number[cell]] <= last.truth[cell] <= attack.high[attack.number[cell]]
            insider.widths.append(width + 1)
    scenario("insider", insider)
    use(last)
    print(json.dumps({name: {"attacked": r.attacked, "exact": int(r.exact), "narrowed": int(r.narrowed), "wrong": int(r.wrong)} for name, r in results.items()}))
    sys.exit(any(r.exact or r.wrong or (name in NOTHING_EXACT and r.narrowed) for name, r in results.items()))


def use(release):
    """What the protection costs: how far figures are off, and how many there are."""
    for level in ("practice", "neighbourhood", "place", "system"):
        some = [c for c in release.truth if c.count == "some" and release.levels[c.area] == level]
        of = [c for c in some if c in release.shown]
        if some:
            off = numpy.mean([abs(release.shown[c] - release.truth[c]) for c in of]) if of else float("nan")
            whole = [c for c in some if c.breakdown == "all"]
            print(f"use: {level}: {len(of)} of {len(some)} numerators leave ({sum(c in release.shown for c in whole)} of {len(whole)} for everybody), mean error {off:.2f}")


if __name__ == "__main__":
    main()
