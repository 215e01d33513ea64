"""Epsilons and noise by OpenDP, a library that shares no line with ours.

Reads on standard input {"epsilons": [{"variance": v, "delta": d}], "draws": [{"variance": v, "count": n}]}: the discrete Gaussian of that variance,
one number changed by 1. Prints {"library": "...", "epsilons": [e], "draws": [[whole numbers]]}.
"""

import json
import sys
from importlib.metadata import version

import opendp.prelude as dp

dp.enable_features("contrib")

SPACE = dp.atom_domain(T=int), dp.absolute_distance(T=int)


def gaussian(variance):
    return dp.m.make_gaussian(*SPACE, scale=variance**0.5)


def epsilon(variance, delta):
    return dp.c.make_zCDP_to_approxDP(gaussian(variance)).map(1).epsilon(delta)


def draw(variance, count):
    measure = gaussian(variance)
    return [measure(0) for _ in range(count)]


asked = json.load(sys.stdin)
json.dump(
    {
        "library": f"opendp {version('opendp')}",
        "epsilons": [epsilon(**one) for one in asked["epsilons"]],
        "draws": [draw(**one) for one in asked["draws"]],
    },
    sys.stdout,
)
