"""A reader who has nothing but what was published, and shares no line with us: CP-SAT of OR-tools.

Arguments: folders of releases (CSV and datapackage.json). Releases of one population are read together. From the printed numbers and the code lists alone she
builds what must add up, and asks of every withheld number for the least and the most whole people that it can be. Prints one JSON line: how many numbers are
withheld, how many of them she has exactly and small, how many she proves to be below the threshold, how many she narrows to fewer than four values; of how
many the solver did not end; never which.
"""

import csv
import itertools
import json
import sys
from pathlib import Path

from ortools.sat.python import cp_model

SECONDS, FAR = 5, 10**6


def read(folder):
    about = json.loads((folder / "datapackage.json").read_text())
    own = about["saksi"]
    tables = []
    for resource, shape in zip(about["resources"], own["tables"]):
        with open(folder / resource["path"], newline="", encoding="utf-8-sig") as file:
            heading = {f["name"]: f.get("description", f["name"]) for f in resource["schema"]["fields"]}
            rows = [{heading[column]: text for column, text in row.items()} for row in csv.DictReader(file)]
        tables.append((shape["by"], rows))
    return own, tables


def paths_of(own, level):
    """Of one level: its dimension's number, and every path of codes down to it with all that lie above."""
    for d, dimension in enumerate(own["dimensions"]):
        if level in dimension["levels"]:
            depth = dimension["levels"].index(level) + 1
            paths = {tuple(leaf[:k]) for leaf in dimension["leaves"] for k in range(depth + 1)}
            return d, dimension["levels"][:depth], paths
    raise ValueError(level)


def name_of(places):
    """A cell by the deepest code of each level: the same cell in every table of one population."""
    return tuple(sorted((levels[len(path) - 1], path[-1]) for levels, path in places if path))


def learn(own, tables, known, sums):
    for by, rows in tables:
        axes = [paths_of(own, level) for level in by]
        for row in rows:
            places = []
            for _, levels, _ in axes:
                path = []
                for level in levels:
                    code = row.get(level, row.get(level + " (dimension)"))
                    if code == own["total"]:
                        break
                    path.append(code[1:] if code[:1] == "'" else code)
                places.append((levels, tuple(path)))
            value = int(row["value"]) if row["value"] != "" else (0 if row["state"] == "partial" else None)
            name = name_of(places)
            if known.setdefault(name, value) is None and value is not None:
                known[name] = value
        for cell in itertools.product(*[sorted(paths) for _, _, paths in axes]):
            for a, (_, levels, paths) in enumerate(axes):
                children = [p for p in paths if len(p) == len(cell[a]) + 1 and p[: len(cell[a])] == cell[a]]
                if not children:
                    continue
                at = lambda path: name_of([(axes[i][1], path if i == a else cell[i]) for i in range(len(axes))])
                sums.add((at(cell[a]), tuple(sorted(at(child) for child in children))))


def attack(known, sums, floor, threshold):
    model = cp_model.CpModel()
    cells = {name for total, parts in sums for name in (total, *parts)} | set(known)
    number = {}
    for name in cells:
        value = known.get(name)
        number[name] = value if value is not None else model.new_int_var(floor if name in known else 0, FAR, "")
    for total, parts in sums:
        model.add(sum(number[p] for p in parts) == number[total])
    found = {"withheld": 0, "exact": 0, "below": 0, "narrow": 0, "open": 0}
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = SECONDS
    solver.parameters.num_workers = 1
    for name, value in known.items():
        if value is not None:
            continue
        found["withheld"] += 1
        ends = []
        for direction in (model.minimize, model.maximize):
            direction(number[name])
            status = solver.solve(model)
            if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                raise SystemExit("nothing fits what was printed" if status == cp_model.INFEASIBLE else "the solver did not begin")
            ends.append((int(solver.value(number[name])), status == cp_model.OPTIMAL))
        (low, is_low), (high, is_high) = ends
        if low >= threshold and is_low:
            continue
        # What was reached is possible; what was not proved to be the end may lie further out.
        if high >= threshold and high - low >= 3:
            continue
        if not (is_low and is_high):
            found["open"] += 1
        elif low == high:
            found["exact"] += 1
        elif high < threshold:
            found["below"] += 1
        else:
            found["narrow"] += 1
    return found


groups = {}
for folder in map(Path, sys.argv[1:]):
    own, tables = read(folder)
    # Rounded numbers need not add up, and of what counts nobody none is small.
    if "rounding" in own or own["threshold"] < 2:
        continue
    groups.setdefault(own["population"], []).append((own, tables))
all_found = {}
for releases in groups.values():
    known, sums = {}, set()
    for own, tables in releases:
        learn(own, tables, known, sums)
    floor = 0 if any(own.get("zeros", "printed") != "printed" for own, _ in releases) else 1
    for what, n in attack(known, sums, floor, max(own["threshold"] for own, _ in releases)).items():
        all_found[what] = all_found.get(what, 0) + n
print(json.dumps({"populations": len(groups), "releases": sum(map(len, groups.values())), **all_found}))
