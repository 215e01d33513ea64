"""A reader who has nothing but what was published, and shares no line with us: CP-SAT of OR-tools.

Arguments: folders of releases (CSV and datapackage.json). Releases of one population are read together. From the printed numbers and the code lists alone she
builds what must add up, and asks of every withheld number for the least and the most whole people that it can be. Prints one JSON line: how many numbers are
withheld, how many of them she has exactly and small, how many she proves to be below the threshold, how many she narrows to fewer than four values; of how
many the solver did not end; never which. Releases of one population that print different numbers are editions: what came in between of each cell, as both have it or as the one
counts its codes as one, is a number of people too (`changed`), and where no printed number shrank, nothing was taken back.
Two figures of the same days that agree in all that both print (`alike`) she takes for one, and asks again (`alike_told`). Of a release that promises it, `groups` counts the rows in which everybody of whom something is said is under one code of an attribute.

`--inside FILE` before the folders: the true rows of the one population there is, as {"at": {level: code}, "count", "who": [contributors]}. Then each contributor, and every
two of them together, takes what is theirs off each number and asks the same of what is left (`coalitions`, `told`); and whoever is alone in a withheld cell, and
knows it, asks it of all others (`alone`, `alone_told`).
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


def unknowns(model, known, sums, floor, own=None):
    """@param own: of each cell how many people whoever asks knows of; what is counted is the rest."""
    cells = {name for total, parts in sums for name in (total, *parts)} | set(known)
    least = floor if isinstance(floor, dict) else {name: floor for name in known}
    theirs = own or {}
    number = {}
    for name in cells:
        value, part = known.get(name), theirs.get(name, 0)
        number[name] = value - part if value is not None else model.new_int_var(max(0, least.get(name, 0) - part), FAR, "")
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
        solver = new_solver()
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


def new_solver():
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = SECONDS
    solver.parameters.num_workers = 1
    return solver


def judge(model, solver, asked, threshold):
    """None where it keeps what it must."""
    ends = []
    for direction in (model.minimize, model.maximize):
        direction(asked)
        status = solver.solve(model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            raise SystemExit("nothing fits what was printed" if status == cp_model.INFEASIBLE else "the solver did not begin")
        ends.append((int(solver.value(asked)), status == cp_model.OPTIMAL))
    (low, is_low), (high, is_high) = ends
    if low >= threshold and is_low:
        return None
    # What was reached is possible; what was not proved to be the end may lie further out.
    if high >= threshold and high - low >= 3:
        return None
    if not (is_low and is_high):
        return "open"
    return "exact" if low == high else "below" if high < threshold else "narrow"


def attack(known, sums, floor, threshold):
    model = cp_model.CpModel()
    number = unknowns(model, known, sums, floor)
    found = {"withheld": 0, "exact": 0, "below": 0, "narrow": 0, "open": 0}
    solver = new_solver()
    for name, value in known.items():
        if value is not None:
            continue
        found["withheld"] += 1
        verdict = judge(model, solver, number[name], threshold)
        if verdict is not None:
            found[verdict] += 1
    return found


def look_inside(known, sums, floor, threshold, rows):
    cells = {name for total, parts in sums for name in (total, *parts)} | set(known)
    under = {name: [i for i, r in enumerate(rows) if r["count"] > 0 and all(r["at"].get(level) == code for level, code in name)] for name in cells}
    count = lambda indices: sum(rows[i]["count"] for i in indices)
    truth = {name: count(indices) for name, indices in under.items()}
    for name, value in known.items():
        if value is not None and value != truth[name]:
            raise SystemExit(f"the rows are not those of the release: {name}")
    hidden = [name for name, value in known.items() if value is None]
    solver, found = new_solver(), {"coalitions": 0, "told": 0, "alone": 0, "alone_told": 0}
    people = sorted({who for row in rows for who in row["who"]})
    for together in [{a} for a in people] + [set(pair) for pair in itertools.combinations(people, 2)]:
        found["coalitions"] += 1
        own = {name: count([i for i in indices if together & set(rows[i]["who"])]) for name, indices in under.items()}
        found["told"] += sum(v is not None and own[name] > 0 and 1 <= v - own[name] < threshold for name, v in known.items())
        model = cp_model.CpModel()
        rest = unknowns(model, known, sums, floor, own)
        few = [name for name in hidden if 1 <= truth[name] - own[name] < threshold]
        found["told"] += sum(judge(model, solver, rest[name], threshold) is not None for name in few)
    small = [name for name in hidden if truth[name] < threshold]
    for name in hidden:
        if truth[name] != 1:
            continue
        found["alone"] += 1
        model = cp_model.CpModel()
        number = unknowns(model, known, sums, floor)
        model.add(number[name] == 1)
        # A cell of herself alone is no find: a total of one, and the part of it that is one.
        others = [other for other in small if under[other] != under[name]]
        found["alone_told"] += sum(judge(model, solver, number[other], threshold) is not None for other in others)
    return found


def places_apart(total, parts):
    """By which level the parts of a sum are told apart, and which code each is."""
    own = [next(place for place in part if place not in total) for part in parts]
    return own[0][0], [code for _, code in own]


def floors_of(own, known, sums):
    """A withheld number is of somebody, but in a row of an attribute of which no number of people is printed."""
    floor = {name: 1 for name in known}
    if own.get("zeros", "printed") == "printed":
        return floor
    for total, parts in sums:
        level, codes = places_apart(total, parts)
        if level not in own.get("attributes", []):
            continue
        silent = set(own.get("silent", []))
        if not any((known.get(part) or 0) > 0 for part, code in zip(parts, codes) if code not in silent):
            floor.update({part: 0 for part in parts})
    return floor


def groups_told(own, known, sums):
    attributes, silent = set(own.get("attributes", [])), set(own.get("silent", []))
    told = 0
    if not attributes:
        return told
    model = cp_model.CpModel()
    number = unknowns(model, known, sums, floors_of(own, known, sums))
    solver = new_solver()

    def end(asked, direction):
        if isinstance(asked, int):
            return asked
        direction(asked)
        return int(solver.objective_value) if solver.solve(model) == cp_model.OPTIMAL else None

    for total, parts in sums:
        level, codes = places_apart(total, parts)
        if level not in attributes or len(parts) < 2 or not (end(number[total], model.minimize) or 0) > 0:
            continue
        # What was not proved to be nobody may be somebody.
        told += sum(end(number[part], model.maximize) != 0 for part, code in zip(parts, codes) if code not in silent) == 1
    return told


def days_of(own):
    span = own.get("span") or {}
    return span.get("from"), span.get("to")


def alike(one, other):
    """Whether a reader takes two figures for one: all numbers agree that both print, the total among them, and four at least are of somebody."""
    (own, known), (theirs, numbers) = one, other
    both = [(known[n], numbers[n]) for n in known if known[n] is not None and numbers.get(n) is not None]
    return days_of(own) == days_of(theirs) and known.get(()) is not None and () in numbers and all(a == b for a, b in both) and sum(a > 0 for a, _ in both) >= 4


arguments = sys.argv[1:]
rows = None
if arguments[:1] == ["--inside"]:
    rows = json.loads(Path(arguments[1]).read_text())
    arguments = arguments[2:]
groups = {}
for folder in map(Path, arguments):
    own, tables = read(folder)
    # Rounded numbers need not add up, and of what counts nobody none is small.
    if "rounding" in own or own["threshold"] < 2:
        continue
    groups.setdefault(own["population"], []).append((own, tables))
all_found = {"alike": 0, "alike_told": 0}
newest = []
for releases in groups.values():
    editions = []
    for own, tables in releases:
        known, sums = {}, set()
        learn(own, tables, known, sums)
        last = editions[-1] if editions else None
        differs = last and any(last[0].get(n) not in (None, v) for n, v in known.items() if v is not None)
        if last is None or differs:
            editions.append((known, sums, members(own)))
            continue
        for name, value in known.items():
            if last[0].setdefault(name, value) is None:
                last[0][name] = value
        last[1].update(sums)
        last[2].update(members(own))
    is_guarded = any(own.get("zeros", "printed") != "printed" for own, _ in releases)
    threshold = max(own["threshold"] for own, _ in releases)
    for known, sums, _ in editions:
        # Of several releases, of which some guard, each number may be nobody: she takes no more for known than is said.
        floor = 1 if not is_guarded else floors_of(releases[0][0], known, sums) if len(releases) == 1 else 0
        found = attack(known, sums, floor, threshold)
        if len(releases) == 1:
            found["groups"] = groups_told(releases[0][0], known, sums)
        if rows is not None:
            found.update(look_inside(known, sums, floor, threshold, rows))
        for what, n in found.items():
            all_found[what] = all_found.get(what, 0) + n
    all_found["changed"] = all_found.get("changed", 0) + changes(editions, 0 if is_guarded else 1, threshold)
    newest.append((releases[-1][0], *editions[-1][:2], 0 if is_guarded else 1, threshold))
for one, other in itertools.combinations(newest, 2):
    (own, known, sums, floor, threshold), (theirs, numbers, more, least, limit) = one, other
    if not alike((own, known), (theirs, numbers)):
        continue
    all_found["alike"] += 1
    together = {name: known[name] if known.get(name) is not None else numbers.get(name) for name in {**known, **numbers}}
    # What the one withholds the other may print.
    small = sum(1 <= together[n] < max(threshold, limit) for n in together if together[n] is not None and None in (known.get(n, 0), numbers.get(n, 0)))
    found = attack(together, sums | more, min(floor, least), max(threshold, limit))
    all_found["alike_told"] += small + sum(n for what, n in found.items() if what != "withheld")
print(json.dumps({"populations": len(groups), "releases": sum(map(len, groups.values())), **all_found}))
