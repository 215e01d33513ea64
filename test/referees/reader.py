"""A reader who has nothing but what was published, and shares no line with us: CP-SAT of OR-tools.

Arguments: folders of releases (CSV and datapackage.json). Releases of one population are read together. From the printed numbers and the code lists alone she
builds what must add up, and asks of every withheld number for the least and the most whole people that it can be. Prints one JSON line: how many numbers are
withheld, how many of them she has exactly and small, how many she proves to be below the threshold, how many she narrows to fewer than four values; of how
many the solver did not end; never which. Releases of one population that print different numbers are editions: what came in between of each cell, as both have it or as the one
counts its codes as one, is a number of people too (`changed`), and where no printed number shrank, nothing was taken back.
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


def unknowns(model, known, sums, floor):
    cells = {name for total, parts in sums for name in (total, *parts)} | set(known)
    number = {}
    for name in cells:
        value = known.get(name)
        number[name] = value if value is not None else model.new_int_var(floor if name in known else 0, FAR, "")
    for total, parts in sums:
        model.add(sum(number[p] for p in parts) == number[total])
    return number


def members(own):
    """Of a level and a code that counts several as one, which."""
    return {(m["level"], m["code"]): set(m["of"]) for m in own.get("merged", [])}


def pairs_of(before, after, joined_before, joined_after):
    """Cells of two editions, or several of the one that are a cell of the other by the codes that count as one there."""
    for name in after:
        if name in before:
            yield [name], [name]
    for joined, whole, split, is_after in ((joined_after, after, before, True), (joined_before, before, after, False)):
        for name in whole:
            for place in name:
                if place not in joined:
                    continue
                rest = [p for p in name if p != place]
                parts = [tuple(sorted([*rest, (place[0], code)])) for code in joined[place]]
                parts = [p for p in parts if p in split]
                if parts:
                    yield (parts, [name]) if is_after else ([name], parts)


def changes(editions, floor, threshold):
    """How many small numbers of people are proved to have come in, or gone, between two editions that follow each other."""
    found = 0
    for (known, sums, joined), (later, more, joins) in zip(editions, editions[1:]):
        model = cp_model.CpModel()
        first, second = unknowns(model, known, sums, floor), unknowns(model, later, more, floor)
        both = list(pairs_of(first, second, joined, joins))
        seen = lambda number, names: [number[n] for n in names if isinstance(number[n], int)]
        printed = [(sum(seen(first, a)), sum(seen(second, b))) for a, b in both if len(seen(first, a)) == len(a) and len(seen(second, b)) == len(b)]
        grows = all(x <= y for x, y in printed)
        for a, b in both:
            change = sum(second[n] for n in b) - sum(first[n] for n in a)
            if grows and not isinstance(change, int):
                model.add(change >= 0)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = SECONDS
        solver.parameters.num_workers = 1
        for a, b in both:
            change = sum(second[n] for n in b) - sum(first[n] for n in a)
            if isinstance(change, int):
                found += 1 <= abs(change) < threshold
                continue
            ends = []
            for direction in (model.minimize, model.maximize):
                direction(change)
                if solver.solve(model) != cp_model.OPTIMAL:
                    break
                ends.append(int(solver.objective_value))
            if len(ends) == 2 and ends[0] >= 1 and (ends[1] < threshold or (ends[0] < threshold and ends[1] - ends[0] < 3)):
                found += 1
    return found


def attack(known, sums, floor, threshold):
    model = cp_model.CpModel()
    number = unknowns(model, known, sums, floor)
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
    editions = []
    for own, tables in releases:
        known, sums = {}, set()
        learn(own, tables, known, sums)
        newest = editions[-1] if editions else None
        differs = newest and any(newest[0].get(n) not in (None, v) for n, v in known.items() if v is not None)
        if newest is None or differs:
            editions.append((known, sums, members(own)))
            continue
        for name, value in known.items():
            if newest[0].setdefault(name, value) is None:
                newest[0][name] = value
        newest[1].update(sums)
        newest[2].update(members(own))
    floor = 0 if any(own.get("zeros", "printed") != "printed" for own, _ in releases) else 1
    threshold = max(own["threshold"] for own, _ in releases)
    for known, sums, _ in editions:
        for what, n in attack(known, sums, floor, threshold).items():
            all_found[what] = all_found.get(what, 0) + n
    all_found["changed"] = all_found.get("changed", 0) + changes(editions, floor, threshold)
print(json.dumps({"populations": len(groups), "releases": sum(map(len, groups.values())), **all_found}))
