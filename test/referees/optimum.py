"""What the cheapest pattern of withheld cells costs, by OR-tools: one whole program, with a table of its own for each end of
each sensitive cell, of whole numbers, and nothing of our cutting.

Reads on standard input {"problems": [{"values": [..], "printed": [cell, ..], "rows": [{"columns": [..], "coefficients": [..], "equals": 0}],
"costs": [..], "floor": 0 | 1, "sensitive": [{"cell": n, "rise": n, "fall": n, "width": n}]}]}; printed are those that always are.
Prints {"solver": "...", "costs": [n | null, ..]}; null where no pattern is safe. One that does not end is an error, never an answer.
"""

import json
import sys

import ortools
from ortools.linear_solver import pywraplp

# No table that a reader must think possible needs to move further from the truth.
FAR = 12


def cheapest(problem):
    solver = pywraplp.Solver.CreateSolver("SAT")
    must = {want["cell"] for want in problem["sensitive"]}
    never = set(problem["printed"])
    withheld = [0 if cell in never else 1 if cell in must else solver.BoolVar("") for cell in range(len(problem["values"]))]

    def table():
        moves = []
        for value, is_withheld in zip(problem["values"], withheld):
            fall = min(FAR, value - problem["floor"]) if value > 0 else 0
            move = solver.IntVar(-fall, FAR, "")
            solver.Add(move <= FAR * is_withheld)
            solver.Add(move >= -fall * is_withheld)
            moves.append(move)
        for row in problem["rows"]:
            solver.Add(sum(k * moves[c] for c, k in zip(row["columns"], row["coefficients"])) == 0)
        return moves

    for want in problem["sensitive"]:
        up, down = table()[want["cell"]], table()[want["cell"]]
        solver.Add(up >= want["rise"])
        solver.Add(down <= -want["fall"])
        solver.Add(up - down >= want["width"])
    solver.Minimize(sum(cost * is_withheld for cost, is_withheld in zip(problem["costs"], withheld)))
    status = solver.Solve()
    if status == pywraplp.Solver.INFEASIBLE:
        return None
    if status != pywraplp.Solver.OPTIMAL:
        raise SystemExit(f"CP-SAT ended with {status}")
    return round(solver.Objective().Value())


costs = [cheapest(problem) for problem in json.load(sys.stdin)["problems"]]
json.dump({"solver": f"OR-tools {ortools.__version__}", "costs": costs}, sys.stdout)
