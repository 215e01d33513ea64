"""Court returns as they really come, written by programs that are not ours: openpyxl, odfpy, and Python's own codecs.

    make.py FOLDER    writes the files there, and expected.json: for each file how many rows are right, or which errors it has.

Every person is invented. `taken` is the number of rows of a file that passes; `errors` are the codes of a file that does not, each
once; `warnings` are codes that must be among what is asked; `cells` says what certain cells of the first row have become.
"""
import csv, datetime, io, json, sys, zipfile
from pathlib import Path
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

out = Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
expected = {}

H = ["Court", "Case number", "Accused number", "Accused name", "Date registered", "Offence", "Form of exploitation", "Stage of the case",
     "Decision date", "Presence", "Verdict", "Sentence (months)", "Sex", "Age band", "Nationality", "Official"]
KM = ["សាលាដំបូង", "លេខរឿង", "ជនជាប់ចោទទី", "ឈ្មោះ", "ថ្ងៃខែ", "បទល្មើស", "ទម្រង់អាជីវកម្ម", "Stage of the case",
      "ថ្ងៃសាលក្រម", "វត្តមាន", "សាលក្រម", "ទោស (ខែ)", "Sex", "អាយុ", "Nationality", "ជាមន្ត្រី"]
D = datetime.date
NAMES = ["Wobbelise Whistledown", "Snorkella Moonpocket", "Kettleby Raincollar", "Gobbet Sockdrawer", "Tumblefig Brasswhistle", "Mopsy Underkettle"]


def row(i=1, **change):
    base = dict(zip(H, ["Sample Court (invented)", f"{120 + i}/2023", "", NAMES[i % len(NAMES)], D(2023, 3, i % 27 + 1), "2008 law, article 10", "Forced labour",
                        "Decided", D(2023, 8, 15), "In person", "Convicted", 84, "Male", "18+", "Cambodian", "No"]))
    base.update({k.replace("_", " "): v for k, v in change.items()})
    return [base[h] for h in H]


def rows(n, **change):
    return [row(i, **change) for i in range(1, n + 1)]


def text(v):
    return v.strftime("%d-%m-%Y") if isinstance(v, datetime.date) else "" if v is None else str(v)


def case(name, *, taken=None, errors=None, warnings=(), cells=None):
    expected[name] = {k: v for k, v in {"taken": taken, "errors": sorted(errors) if errors else None, "warnings": list(warnings), "cells": cells}.items() if v is not None}


def book(name, lines, sheet="Sheet1", after=None, **how):
    wb = Workbook()
    ws = wb.active
    ws.title = sheet
    for line in lines:
        ws.append(line)
    if after:
        after(wb, ws)
    wb.save(out / name)
    case(name, **how)


def plain(name, data, **how):
    (out / name).write_bytes(data)
    case(name, **how)


def table(lines, mark=","):
    s = io.StringIO()
    csv.writer(s, delimiter=mark, lineterminator="\r\n").writerows([[text(c) for c in line] for line in lines])
    return s.getvalue()


DAY1 = {"registered_on": "2023-03-02"}

# --- workbooks as they should be, and what surrounds them
book("plain.xlsx", [H, *rows(3)], taken=3, cells=DAY1)
book("khmer-headings.xlsx", [KM, *rows(3)], taken=3, cells=DAY1)
book("both-headings.xlsx", [[f"{k} / {e}" if k != e else e for k, e in zip(KM, H)], *rows(2)], taken=2)
book("two-line-headings.xlsx", [[f"{k}\n{e}" for k, e in zip(KM, H)], *rows(2)], taken=2)
book("banner.xlsx", [["ព្រះរាជាណាចក្រកម្ពុជា"], ["ជាតិ សាសនា ព្រះមហាក្សត្រ"], [], ["Quarterly return, first quarter"], [], H, *rows(2)], taken=2)
book("numbered.xlsx", [["ល.រ", *H], *[[i + 1, *r] for i, r in enumerate(rows(3))]], taken=3)
book("blank-rows.xlsx", [H, row(1), [], [], row(2), [], row(3)], taken=3)
book("shuffled-columns.xlsx", [H[::-1], *[r[::-1] for r in rows(2)]], taken=2, cells=DAY1)
book("indented.xlsx", [["", "", *H], *[["", "", *r] for r in rows(2)]], taken=2)
book("totals-right.xlsx", [H, *rows(4), ["Total", 4]], taken=4)
book("totals-wrong.xlsx", [H, *rows(4), ["សរុប", 5]], errors=["row.total-disagrees"])
book("signed-below.xlsx", [H, *rows(2), ["Total", 2], [], ["", "", "Seen by the head of office"], ["Date:", "15 April 2023"]], taken=2, warnings=["row.footer-left-out"])
book("stars-in-headings.xlsx", [[f"{h} *" for h in H], *rows(2)], taken=2)
book("upper-case.xlsx", [[h.upper() for h in H], *rows(2)], taken=2)
book("spaces-around.xlsx", [[f"  {h} " for h in H], *[[f" {c} " if isinstance(c, str) else c for c in r] for r in rows(2)]], taken=2)
book("zero-width.xlsx", [[f"\u200b{h}" for h in KM], *[[f"{c}\u200b" if isinstance(c, str) and c else c for c in r] for r in rows(2)]], taken=2)


def styled(wb, ws):
    for cell in ws[1]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDDDDD")
    ws["D2"].comment = Comment("ask again", "an invented clerk")
    ws.freeze_panes = "A2"
    ws.auto_filter.ref = ws.dimensions
    check = DataValidation(type="list", formula1='"Male,Female"')
    ws.add_data_validation(check)
    check.add("M2:M99")


book("styled.xlsx", [H, *rows(2)], after=styled, taken=2, warnings=["file.notes-unread"])
book("hidden-column.xlsx", [H, *rows(2)], after=lambda wb, ws: setattr(ws.column_dimensions["D"], "hidden", True), taken=2)


def merged(wb, ws):
    ws.insert_rows(1)
    ws["A1"] = "តារាងសំណុំរឿង"
    ws.merge_cells("A1:P1")


book("merged-banner.xlsx", [H, *rows(2)], after=merged, taken=2)


def cover(wb, ws):
    c = wb.create_sheet("គម្រប", 0)
    c["A1"] = "Return of the court"
    c["A2"] = "First quarter 2023"


book("cover-sheet.xlsx", [H, *rows(2)], after=cover, taken=2)
book("empty-sheets-behind.xlsx", [H, *rows(2)], after=lambda wb, ws: [wb.create_sheet(f"Sheet{i}") for i in (2, 3)], taken=2)


def second(wb, ws):
    b = wb.create_sheet("February")
    b.append(H)
    b.append(row(9))


book("a-sheet-a-month.xlsx", [H, *rows(2)], sheet="January", after=second, taken=3, cells=DAY1, warnings=["file.sheets-joined"])


def blank_second(wb, ws):
    wb.create_sheet("Template").append(H)


book("template-behind.xlsx", [H, *rows(2)], after=blank_second, taken=2)

# --- dates
book("dates-as-text.xlsx", [H, row(1, Date_registered="02/03/2023"), row(2, Date_registered="2023-03-03"), row(3, Date_registered="4 March 2023")], taken=3, cells=DAY1)
book("dates-khmer.xlsx", [H, row(1, Date_registered="ថ្ងៃទី០២ ខែមីនា ឆ្នាំ២០២៣")], taken=1, cells=DAY1)
book("dates-serial.xlsx", [H, row(1, Date_registered=44987, Decision_date=45153)], taken=1, cells=DAY1)
book("dates-with-time.xlsx", [H, row(1, Date_registered=datetime.datetime(2023, 3, 2, 14, 30))], taken=1, cells=DAY1)
book("dates-buddhist.xlsx", [H, row(1, Date_registered="02-03-2566")], errors=["cell.buddhist-year"])
book("dates-two-digits.xlsx", [H, row(1, Date_registered="02/03/23")], errors=["cell.two-digit-year"])
book("dates-impossible.xlsx", [H, row(1, Date_registered="30/02/2023")], errors=["cell.no-such-day"])
book("dates-american.xlsx", [H, row(1, Date_registered="03/28/2023")], errors=["cell.no-such-day"])
book("dates-about.xlsx", [H, row(1, Date_registered="about March 2023")], errors=["cell.about-unread"])
book("dates-about-khmer.xlsx", [H, row(1, Date_registered="ប្រហែល ខែមីនា ២០២៣")], errors=["cell.about-unread"])
book("dates-month-only.xlsx", [H, row(1, Date_registered="03/2023")], errors=["cell.about-unread"])


def epoch1904(wb, ws):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    wb.epoch = CALENDAR_MAC_1904


book("dates-1904.xlsx", [H, row(1)], after=epoch1904, taken=1, cells=DAY1)

# --- numbers, codes, names
book("numbers-khmer.xlsx", [H, row(1, **{"Sentence_(months)": "៨៤"})], taken=1, cells={"sentence_months": 84})
book("numbers-as-text.xlsx", [H, row(1, **{"Sentence_(months)": "84"})], taken=1, cells={"sentence_months": 84})
book("numbers-float.xlsx", [H, row(1, **{"Sentence_(months)": 84.0})], taken=1, cells={"sentence_months": 84})
book("numbers-ambiguous.xlsx", [H, row(1, **{"Sentence_(months)": "1.234"})], errors=["cell.ambiguous-number"])
book("numbers-negative.xlsx", [H, row(1, **{"Sentence_(months)": -3})], errors=["cell.negative"])
book("numbers-years.xlsx", [H, row(1, **{"Sentence_(months)": "7 years"})], errors=["cell.not-a-number"])
book("code-misspelt.xlsx", [H, row(1, Court="Sampel Court (invented)")], errors=["cell.unknown-code"])
book("code-empty.xlsx", [H, row(1, Sex="")], errors=["cell.required"])
book("case-as-date.xlsx", [H, row(1, Case_number=datetime.datetime(2024, 12, 1))], errors=["cell.bad-case-number"])
book("case-khmer-digits.xlsx", [H, row(1, Case_number="១២៣/២០២៣")], taken=1, cells={"case_number": "123/2023"})
book("same-row-twice.xlsx", [H, row(1), row(1)], errors=["row.doubled"])
book("two-accused-one-case.xlsx", [H, row(1), row(1, Accused_name="Pillory Jamjar", Sex="Female")], taken=2)
book("long-name.xlsx", [H, row(1, Accused_name="Wob" * 900)], errors=["cell.too-long"])
book("bidi-and-controls.xlsx", [H, row(1, Accused_name="Wobb\u202eelise\u200e")], taken=1)
book("decided-before-registered.xlsx", [H, row(1, Decision_date=D(2022, 1, 1))], errors=["row.decided-before-registered"])
book("many-faults.xlsx", [H, row(1, Sex="?", Date_registered="31/02/2023"), row(2, Court="Nowhere")], errors=["cell.no-such-day", "cell.unknown-code"])

# --- formulas and what they leave
book("formula-without-value.xlsx", [H, row(1, **{"Sentence_(months)": "=7*12"})], errors=["cell.formula-unread"])
book("error-cell.xlsx", [H, row(1, **{"Sentence_(months)": "#REF!"})], errors=["cell.not-a-number"])
book("error-cell-optional.xlsx", [H, row(1, **{"Verdict": "#N/A"})], errors=["cell.unknown-code"])

# --- not of this form
book("missing-column.xlsx", [[h for h in H if h != "Sex"], *[[c for h, c in zip(H, r) if h != "Sex"] for r in rows(1)]], taken=1, cells={"sex": "unknown"}, warnings=["file.columns-needed"])
book("renamed-column.xlsx", [[("Sexx" if h == "Sex" else h) for h in H], *rows(1)], errors=["file.missing-column"])
book("doubled-column.xlsx", [[*H, "Sex"], *[[*r, "Male"] for r in rows(1)]], errors=["file.question"])
book("extra-column.xlsx", [[*H, "Colour of the file"], *[[*r, "blue"] for r in rows(1)]], taken=1, warnings=["file.extra-column"])
book("ragged.xlsx", [H, [*row(1), "what is this"]], errors=["row.ragged"])
book("other-form.xlsx", [["Apples", "Pears"], [1, 2]], errors=["file.no-header"])
book("headings-only.xlsx", [H], errors=["file.no-rows"])
book("nothing.xlsx", [], errors=["file.empty"])
book("500-columns.xlsx", [[*H, *[f"c{i}" for i in range(500)]], [*row(1), *range(500)]], errors=["file.too-many-columns"])

# --- text
plain("utf8.csv", table([H, *rows(2)]).encode("utf-8"), taken=2, cells=DAY1)
plain("utf8-bom.csv", table([H, *rows(2)]).encode("utf-8-sig"), taken=2)
plain("utf16.txt", table([KM, *rows(2)], "\t").encode("utf-16"), taken=2)
plain("semicolons.csv", table([H, *rows(2)], ";").encode("utf-8-sig"), taken=2)
plain("windows-1252.csv", table([H, row(1, Accused_name="Amélie Nœud-Pâpillon")]).encode("cp1252"), taken=1, warnings=["file.read-as-windows-1252"])
plain("cut-in-a-letter.csv", table([KM, *rows(1, Accused_name="វិបប៊ី អង្ក្រង")]).encode("utf-8")[:-40] + b"\xe1\x9e", errors=["file.broken-text"])
plain("open-quote.csv", (table([H, *rows(1)]) + '"never closed,1').encode("utf-8"), errors=["cell.required", "cell.unknown-code", "file.broken-quotes"])
plain("limon.csv", table([H, row(1, Accused_name="esaeP nwKü")]).encode("cp1252"), taken=1, warnings=["file.read-as-windows-1252", "cell.legacy-khmer"])
book("limon.xlsx", [H, row(1, Accused_name="esaeP nwKü")], taken=1, warnings=["cell.legacy-khmer"])
book("not-limon.xlsx", [H, row(1, Accused_name="Wobbelise McDonald LeBlanc")], taken=1)

# --- OpenDocument
def ods(name, sheets, repeat=0, **how):
    doc = OpenDocumentSpreadsheet()
    for title, lines in sheets:
        t = Table(name=title)
        for line in lines:
            r = TableRow()
            for v in line:
                if isinstance(v, (datetime.date, datetime.datetime)):
                    c = TableCell(valuetype="date", datevalue=v.strftime("%Y-%m-%d"))
                    c.addElement(P(text=v.strftime("%d/%m/%y")))
                elif isinstance(v, (int, float)):
                    c = TableCell(valuetype="float", value=v)
                    c.addElement(P(text=str(v)))
                elif v in ("", None):
                    c = TableCell()
                else:
                    c = TableCell(valuetype="string")
                    c.addElement(P(text=v))
                r.addElement(c)
            t.addElement(r)
        if repeat:
            r = TableRow(numberrowsrepeated=repeat)
            r.addElement(TableCell(numbercolumnsrepeated=1024))
            t.addElement(r)
        doc.spreadsheet.addElement(t)
    doc.save(str(out / name))
    case(name, **how)


ods("plain.ods", [("Sheet1", [H, *rows(3)])], taken=3, cells=DAY1)
ods("khmer.ods", [("បញ្ជី", [["តារាង"], [], KM, *rows(2)])], taken=2)
doc = OpenDocumentSpreadsheet()
t = Table(name="Sheet1")
r = TableRow(numberrowsrepeated=1_000_000)
c = TableCell(valuetype="string", numbercolumnsrepeated=16_000)
c.addElement(P(text="x"))
r.addElement(c)
t.addElement(r)
doc.spreadsheet.addElement(t)
doc.save(str(out / "repeats.ods"))
case("repeats.ods", errors=["file.too-many-columns"])
ods("two-sheets.ods", [("January", [H, *rows(2)]), ("February", [H, row(9)])], taken=3, cells=DAY1, warnings=["file.sheets-joined"])
ods("200-rows.ods", [("Sheet1", [H, *[row(i, Accused_name=f"{NAMES[i % 6]} {i}") for i in range(1, 201)]])], taken=200, cells=DAY1)
ods("padded.ods", [("Sheet1", [H, *rows(2)])], repeat=1_048_000, taken=2)

# --- made to hurt
def zipped(name, files, **how):
    with zipfile.ZipFile(out / name, "w", zipfile.ZIP_DEFLATED) as z:
        for path, data in files:
            z.writestr(path, data)
    case(name, **how)


zipped("archive.xlsx", [("a.txt", "no workbook")], errors=["file.not-a-sheet"])
plain("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), errors=["file.not-a-sheet"])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
plain("locked.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), errors=["file.encrypted"])
plain("old.xls", OLE + "Workbook".encode("utf-16-le"), errors=["file.broken-xls"])
plain("letter.doc", OLE + "WordDocument".encode("utf-16-le"), errors=["file.not-a-sheet"])
wb = Workbook()
wb.active.append(H)
wb.active.append(row(1))
wb.save(out / "entity.xlsx")
with zipfile.ZipFile(out / "entity.xlsx") as z:
    parts = [(n, z.read(n)) for n in z.namelist()]
zipped("entity.xlsx", [(n, d.replace(b"<worksheet", b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet').replace(b"Male", b"&x;") if n.endswith("sheet1.xml") else
                        d.replace(b"<sst", b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst').replace(b">Male<", b">&x;<") if n.endswith("sharedStrings.xml") else d) for n, d in parts],
       errors=["file.broken-xlsx"])
zipped("bomb.xlsx", [(n, (b"<worksheet><sheetData>" + b"<row><c t='n'><v>1</v></c></row>" * 20_000_000) if n.endswith("sheet1.xml") else d) for n, d in parts], errors=["file.packed-to-hurt"])
many = Workbook()
for i in range(120):
    many.create_sheet(f"s{i}")["A1"] = "x"
many.save(out / "120-sheets.xlsx")
case("120-sheets.xlsx", errors=["file.too-many-sheets"])
cut = (out / "plain.xlsx").read_bytes()
plain("cut-short.xlsx", cut[: len(cut) // 2], errors=["file.broken-xlsx"])



# --- OpenDocument that tries to be read as less, or as more, than it is
NS = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:{t}="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'


def cells(line, t="table", close=False):
    def one(v):
        if isinstance(v, datetime.date):
            return f'<{t}:table-cell office:value-type="date" office:date-value="{v}"/>'
        if isinstance(v, int):
            return f'<{t}:table-cell office:value-type="float" office:value="{v}"/>'
        return f'<{t}:table-cell/>' if v in ("", None) else f'<{t}:table-cell office:value-type="string"><text:p>{v}</text:p></{t}:table-cell>'
    return "".join(map(one, line))


def handmade(name, inside, t="table", manifest="", **how):
    body = f'<?xml version="1.0"?><office:document-content {NS.format(t=t)}><office:body><office:spreadsheet><{t}:table {t}:name="S">{inside}</{t}:table></office:spreadsheet></office:body></office:document-content>'
    with zipfile.ZipFile(out / name, "w") as z:
        z.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        if manifest:
            z.writestr("META-INF/manifest.xml", manifest)
        z.writestr("content.xml", body, zipfile.ZIP_DEFLATED)
    case(name, **how)


def line(values, t="table"):
    return f"<{t}:table-row>{cells(values, t)}</{t}:table-row>"


X = 'office:value-type="string" office:string-value="x"'
handmade("ods-self-closing-values.ods", line(H) + line(row(1)), taken=1, cells=DAY1)
handmade("ods-other-prefix.ods", line(H, "t") + "<t:table-row-group><t:table-row t:number-rows-repeated='2'/>" + line(row(1), "t") + "</t:table-row-group>", t="t", taken=1, cells=DAY1)
handmade("ods-repeats-self-closing.ods", f"<table:table-row><table:table-cell {X} table:number-columns-repeated='16000'/></table:table-row>", errors=["file.too-many-columns"])
handmade("ods-repeats-nan.ods", f'<table:table-row><table:table-cell {X} table:number-columns-repeated="NaN"/></table:table-row>', errors=["file.too-many-columns"])
handmade("ods-repeats-other-prefix.ods", f'<t:table-row t:number-rows-repeated="900000"><t:table-cell {X}/></t:table-row>', t="t", errors=["file.too-many-rows"])
handmade("ods-repeats-in-a-group.ods", f"<table:table-row-group><table:table-row table:number-rows-repeated='900000'><table:table-cell {X}/></table:table-row></table:table-row-group>", errors=["file.too-many-rows"])
handmade("ods-value-at-column-300.ods", line(H) + line(row(1)).replace("</table:table-row>", f'<table:table-cell table:number-columns-repeated="284"/><table:table-cell {X}/></table:table-row>'), errors=["file.too-many-columns"])
handmade("ods-formula-without-value.ods", line(H) + line(row(1)).replace('office:value-type="float" office:value="84"', 'table:formula="of:=7*12"'), errors=["cell.formula-unread"])
handmade("ods-a-sheet-that-is-no-end.ods", "<table:table-row>" * 400_000, errors=["file.packed-to-hurt"])
handmade("ods-note-in-a-cell.ods", line(H) + line(row(1)).replace("<text:p>Decided", "<office:annotation><text:p>ask again</text:p></office:annotation><text:p>Decided"), taken=1)
handmade("ods-locked.ods", line(H), manifest='<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>', errors=["file.encrypted"])
handmade("ods-entity.ods", line(H), errors=["file.broken-xlsx"])
locked = (out / "ods-entity.ods").read_bytes()
with zipfile.ZipFile(out / "ods-entity.ods") as z:
    ods_parts = [(n, z.read(n)) for n in z.namelist()]
with zipfile.ZipFile(out / "ods-entity.ods", "w") as z:
    for n, d in ods_parts:
        z.writestr(n, d.replace(b"<office:document-content", b'<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><office:document-content'))

# --- workbooks that hide something, or carry what is not read
def rewritten(name, change, add=(), **how):
    wb = Workbook()
    wb.active.append(H)
    wb.active.append(row(1))
    wb.save(out / name)
    with zipfile.ZipFile(out / name) as z:
        inside = [(n, z.read(n)) for n in z.namelist()]
    zipped(name, [*[(n, change(n, d)) for n, d in inside], *add], **how)


def sheet1(f):
    return lambda n, d: f(d) if n.endswith("sheet1.xml") else d


import re
rewritten("formula-of-nothing.xlsx", sheet1(lambda d: re.sub(rb'<c r="K2"[^>]*>.*?</c>', b'<c r="K2" t="str"><f>IF(A2="","x","")</f><v></v></c>', d)), errors=["row.sentence-without-conviction"], warnings=["row.decided-without-outcome"])
rewritten("empty-cell-before-a-formula.xlsx", sheet1(lambda d: re.sub(rb'<c r="L2"[^>]*>.*?</c>', b'<c r="L2"><f>7*12</f><v>84</v></c>', re.sub(rb'<c r="C2"[^>]*?(?:/>|>.*?</c>)', b'<c r="C2"/>', d))), taken=1, cells={"sentence_months": 84})
rewritten("other-prefix.xlsx", sheet1(lambda d: re.sub(rb'<(/?)([a-zA-Z])', rb'<\1x:\2', d.replace(b'<worksheet xmlns=', b'<worksheet xmlns:x=')).replace(b'<x:?xml', b'<?xml')), taken=1, cells=DAY1)
rewritten("macros.xlsm", lambda n, d: d, add=[("xl/vbaProject.bin", b"Shell calc")], taken=1, warnings=["file.macros-left-out"])
rewritten("links-to-another-file.xlsx", lambda n, d: d, add=[("xl/externalLinks/externalLink1.xml", b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')], taken=1, warnings=["file.links-left-out"])
rewritten("a-part-twice.xlsx", lambda n, d: d, add=[("xl/worksheets/sheet1.xml", b"<worksheet/>")], errors=["file.broken-xlsx"])
rewritten("two-sheets-in-one-part.xlsx", lambda n, d: d.replace(b"</sheets>", b'<sheet name="again" sheetId="9" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets>') if n == "xl/workbook.xml" else d, errors=["file.broken-xlsx"])
rewritten("a-million-sheets.xlsx", lambda n, d: d.replace(b"</sheets>", b"".join(b'<sheet name="s%d" sheetId="%d" r:id="rId1"/>' % (i, i) for i in range(2, 1_000_000)) + b"</sheets>") if n == "xl/workbook.xml" else d, errors=["file.too-many-sheets"])
inner = io.BytesIO()
with zipfile.ZipFile(inner, "w") as z:
    z.writestr("r/r.zip", (out / "archive.xlsx").read_bytes())
zipped("zip-in-a-zip.xlsx", [("r/r.zip", inner.getvalue())], errors=["file.not-a-sheet"])
book("cell-of-32000.xlsx", [H, row(1, Accused_name="w" * 32_000)], errors=["cell.too-long"])
book("runs-on-export.xlsx", [H, row(1)], after=lambda wb, ws: setattr(ws["D2"], "data_type", "s") or setattr(ws["D2"], "value", "'=HYPERLINK(\"http://x.invalid\")"), taken=1)

(out / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1))
print(f"{len(expected)} files")
