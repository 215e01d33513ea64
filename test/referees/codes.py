"""A statistician who has only a release's folder: reads every code of every table by the list of names beside them, with frictionless, which knows nothing of ours.

Argument: a `datapackage.json`. Prints the languages of the names, what has none (column, code, language), where the names in the package are not those of the list, and the list.
"""

import json
import sys

from frictionless import Package

package = Package(sys.argv[1])
names = {}
languages = []
for resource in package.resources:
    if resource.name == "codes":
        languages = [field.name for field in resource.schema.fields if field.name not in ("column", "code")]
        for row in resource.read_rows():
            names[(row["column"], row["code"])] = {tongue: row[tongue] for tongue in languages}
lacking, unlike = [], []
for resource in package.resources:
    if resource.name == "codes":
        continue
    about = {field["name"]: field for field in resource.to_descriptor()["schema"]["fields"]}
    for column in about:
        lacking += [] if names.get((column, "")) else [[column, ""]]
    for row in resource.read_rows():
        for column, field in about.items():
            code = row[column]
            if field["type"] != "string" or code in (None, ""):
                continue
            said = names.get((column, code), {})
            lacking += [[column, code, tongue] for tongue in languages or ["en"] if not said.get(tongue)]
            told = {one["value"]: one["label"] for one in field.get("categories", [])}
            unlike += [] if told.get(code) == said.get("en") else [[column, code]]
print(json.dumps({"languages": languages, "lacking": lacking, "unlike": unlike, "names": {f"{a}={b}": said for (a, b), said in names.items()}}))
