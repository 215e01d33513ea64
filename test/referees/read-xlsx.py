"""Opens a workbook with openpyxl, no line of ours, and prints its first sheet as JSON: of each row the values, a day or a formula as what openpyxl makes of it.

Argument: the file.
"""

import json
import sys

from openpyxl import load_workbook

sheet = load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([[value for value in row] for row in sheet.iter_rows(values_only=True)], default=lambda v: type(v).__name__, ensure_ascii=False))
