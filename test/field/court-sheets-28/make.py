"""python make.py writes files/ and truth.json; python make.py --check also opens them again."""
import sys, json, os, importlib, subprocess
from lib_book import TRUTH
order = []
for m in ("part1", "part2", "part3", "part4"):
    if os.path.exists(m + ".py"): importlib.import_module(m).run()
json.dump(TRUTH, open("truth.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)
print(len(TRUTH), "files", sum(len(t["rows"]) for t in TRUTH.values()), "persons")
if "--check" in sys.argv: sys.exit(subprocess.call([sys.executable, "check.py"]))
