"""Reads a Word document by python-docx: its paragraphs and its tables, as JSON."""

import json
import sys

from docx import Document

document = Document(sys.argv[1])
print(
    json.dumps(
        {
            "paragraphs": [p.text for p in document.paragraphs],
            "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
        }
    )
)
