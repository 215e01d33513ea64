"""Bounds of withheld cells by OR-tools, a solver that shares no line with ours.

Reads on standard input {"problems": [{"lower": [..], "upper": [..], "rows": [{"columns": [..], "coefficients": [..], "equals": n}]}]},
prints {"solver": "...", "problems": [{"linear": [[low, high], ..] | null, "whole": [[low, high], ..] | null}]}; null where nothing fits.
Linear bounds are GLOP's, a simplex; whole ones are CP-SAT's, a search that proves. One that does not end is an error, never an answer.
"""

import json
import sys

import ortools
from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model


def linear_bounds(problem):
    solver = pywraplp.Solver.CreateSolver("GLOP")
    columns = [solver.NumVar(low, high, "") for low, high in zip(problem["lower"], problem["upper"])]
    for row in problem["rows"]:
        solver.Add(sum(k * columns[c] for c, k in zip(row["columns"], row["coefficients"])) == row["equals"])

    def reach(column, sense):
        solver.Minimize(column) if sense == "min" else solver.Maximize(column)
        status = solver.Solve()
        if status == pywraplp.Solver.INFEASIBLE:
            return None
        if status != pywraplp.Solver.OPTIMAL:
            raise SystemExit(f"GLOP ended with {status}")
        return column.solution_value()

    bounds = [[reach(column, "min"), reach(column, "max")] for column in columns]
    return None if any(low is None for low, _ in bounds) else bounds


def whole_bounds(problem):
    model = cp_model.CpModel()
    columns = [model.NewIntVar(int(low), int(high), "") for low, high in zip(problem["lower"], problem["upper"])]
    for row in problem["rows"]:
        model.Add(sum(int(k) * columns[c] for c, k in zip(row["columns"], row["coefficients"])) == int(row["equals"]))

    def reach(column, sense):
        model.Minimize(column) if sense == "min" else model.Maximize(column)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        status = solver.Solve(model)
        if status == cp_model.INFEASIBLE:
            return None
        if status != cp_model.OPTIMAL:
            raise SystemExit(f"CP-SAT ended with {solver.StatusName(status)}")
        return round(solver.ObjectiveValue())

    bounds = [[reach(column, "min"), reach(column, "max")] for column in columns]
    return None if any(low is None for low, _ in bounds) else bounds


problems = json.load(sys.stdin)["problems"]
answers = [{"linear": linear_bounds(p), "whole": whole_bounds(p)} for p in problems]
json.dump({"solver": f"OR-tools {ortools.__version__}", "problems": answers}, sys.stdout)
