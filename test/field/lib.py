# -*- coding: utf-8 -*-
"""Shared by both make.py: sheets, words, names. Everything is invented."""
import csv, datetime as dt, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L

D = dt.date
KD = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
def kd(x): return str(x).translate(KD)
MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
EMON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def dk(d): return kd(d.strftime("%d/%m/%Y")) if d else None
def dkl(d): return f"{kd('%02d' % d.day)} {MON[d.month-1]} {kd(d.year)}" if d else None
def ds(d): return d.strftime("%d/%m/%Y") if d else None
def ddot(d): return f"{d.day}.{d.month}.{d.year}" if d else None
def den(d): return f"{d.day} {EMON[d.month-1]} {d.year}" if d else None
def ddash(d): return d.strftime("%d-%m-%Y") if d else None

class Sheet:
    def __init__(s, name):
        s.name, s.cells, s.merges, s.widths, s.hidden_rows, s.hidden_cols = name, {}, [], {}, set(), set()
        s.filter = None; s.freeze = None; s.comments = {}; s.state = "visible"; s.landscape = True; s.filtercol = None
    def put(s, r, c, v, st=""):
        if v is not None: s.cells[r, c] = (v, st)
    def line(s, r, vals, st="", c=1):
        for i, v in enumerate(vals): s.put(r, c + i, v, st)
    def merge(s, r1, c1, r2, c2, v, st="h"):
        s.put(r1, c1, v, st)
        if (r1, c1) != (r2, c2): s.merges.append((r1, c1, r2, c2))
    def grid(s, r1, c1, r2, c2):
        for r in range(r1, r2 + 1):
            for c in range(c1, c2 + 1):
                if (r, c) not in s.cells: s.cells[r, c] = (None, "b")

THIN = Side(style="thin", color="FF777777"); BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
STAMP = (2026, 2, 2, 8, 0, 0)

def fixzip(path):
    with zipfile.ZipFile(path) as z: items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w") as z:
        for n, b in items:
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-02-02T08:00:00Z", b)
            if n == "meta.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2026-02-02T08:00:00", b)
            zi = zipfile.ZipInfo(n, STAMP); zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(zi, b)

def xlsx(path, sheets, font="Khmer OS Siemreap", dfmt="dd/mm/yyyy"):
    wb = Workbook(); wb.remove(wb.active)
    for s in sheets:
        ws = wb.create_sheet(s.name); ws.sheet_state = s.state
        for (r, c), (v, st) in sorted(s.cells.items()):
            x = ws.cell(r, c)
            if v is not None: x.value = v
            if isinstance(v, str) and v.startswith("=") is False and v.startswith("#") and v.endswith("!"): x.data_type = "e"
            x.font = Font(name=font, size=14 if "T" in st else 10, bold=bool(set("hT*") & set(st)), strike="x" in st, italic="i" in st)
            if "h" in st:
                x.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True); x.border = BOX; x.fill = PatternFill("solid", fgColor="FFDDE6F0")
            if "T" in st or "c" in st: x.alignment = Alignment(horizontal="center")
            if "b" in st: x.border = BOX; x.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(v, (dt.datetime, dt.date)): x.number_format = dfmt
            elif isinstance(v, (int, float)) and abs(v) >= 10000 and not isinstance(v, bool): x.number_format = "#,##0"
        for r1, c1, r2, c2 in s.merges: ws.merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)
        last = max((c for _, c in s.cells), default=1)
        for c in range(1, last + 1): ws.column_dimensions[L(c)].width = s.widths.get(c, 14)
        for c in s.hidden_cols: ws.column_dimensions[L(c)].hidden = True
        for r in s.hidden_rows: ws.row_dimensions[r].hidden = True
        if s.filter:
            ws.auto_filter.ref = s.filter
            if s.filtercol: ws.auto_filter.add_filter_column(*s.filtercol)
        if s.freeze: ws.freeze_panes = s.freeze
        for ref, t in s.comments.items(): ws[ref].comment = Comment(t, "Clerk")
        ws.page_setup.orientation = "landscape"
    wb.save(path); fixzip(path)

def ods(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = Table(name=s.name)
        R = max(r for r, _ in s.cells); C = max(c for _, c in s.cells)
        cov = {(r, c) for a, b, e, f in s.merges for r in range(a, e + 1) for c in range(b, f + 1) if (r, c) != (a, b)}
        span = {(a, b): (e - a + 1, f - b + 1) for a, b, e, f in s.merges}
        for r in range(1, R + 1):
            tr = TableRow()
            for c in range(1, C + 1):
                v = s.cells.get((r, c), (None,))[0]; kw = {}
                if (r, c) in cov: tr.addElement(CoveredTableCell()); continue
                if (r, c) in span: kw = {"numberrowsspanned": span[r, c][0], "numbercolumnsspanned": span[r, c][1]}
                if v is None: tr.addElement(TableCell(**kw)); continue
                if isinstance(v, (dt.datetime, dt.date)): x = TableCell(valuetype="date", datevalue=v.strftime("%Y-%m-%d"), **kw); x.addElement(P(text=v.strftime("%d/%m/%Y")))
                elif isinstance(v, (int, float)): x = TableCell(valuetype="float", value=str(v), **kw); x.addElement(P(text=f"{v:,}" if abs(v) >= 10000 else str(v)))
                else: x = TableCell(valuetype="string", **kw); x.addElement(P(text=str(v)))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(path); fixzip(path)

def csvf(path, sheet, delim=",", bom=True, enc="utf-8"):
    R = max(r for r, _ in sheet.cells); C = max(c for _, c in sheet.cells); b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator="\r\n")
    for r in range(1, R + 1):
        w.writerow(["" if sheet.cells.get((r, c), (None,))[0] is None else (sheet.cells[r, c][0].strftime("%Y-%m-%d") if isinstance(sheet.cells[r, c][0], D) else sheet.cells[r, c][0]) for c in range(1, C + 1)])
    raw = b.getvalue().encode(enc)
    open(path, "wb").write((b"\xef\xbb\xbf" if bom and enc == "utf-8" else b"") + raw)

# ---------------------------------------------------------------- names that say they are invented
FAM = [("សាកល្បង", "SAKALBANG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "BRADIT"), ("ឧទាហរណ៍", "UTAHAR"), ("តេស្ត", "TEST")]
GIV = [("មាស", "Meas"), ("ប្រាក់", "Prak"), ("ពេជ្រ", "Pich"), ("កែវ", "Keo"), ("ទង់ដែង", "Tongdaeng"), ("ដែក", "Daek"), ("ខៀវ", "Khiev"), ("លឿង", "Loeung"),
       ("បៃតង", "Baitong"), ("ចង្កៀង", "Changkieng"), ("ទូក", "Touk"), ("ចង្ក្រាន", "Changkran"), ("ស្លាបព្រា", "Slabprea"), ("កៅអី", "Kaoei"), ("កន្ត្រៃ", "Kantrai"),
       ("ម្ជុល", "Mchol"), ("អំបោស", "Ambaoh"), ("ក្ដារ", "Kdar"), ("ជណ្ដើរ", "Chandaer"), ("ចំបើង", "Chambaeng"), ("ស្រូវ", "Srov"), ("សណ្ដែក", "Sandaek"),
       ("ម្ទេស", "Mtes"), ("ខ្ញី", "Khnhei"), ("រមៀត", "Romiet"), ("ស្ករ", "Skar"), ("អំបិល", "Ambel"), ("ទ្វារ", "Tvea"), ("បង្អួច", "Bangouch"), ("ស្គរ", "Skor"),
       ("ខ្លុយ", "Khloy"), ("រនាត", "Roneat"), ("ពូថៅ", "Poutao"), ("ចប", "Chob"), ("កន្ទេល", "Kantel"), ("ខ្នើយ", "Khnaey"), ("ឆ័ត្រ", "Chhat"), ("ធុង", "Thong"),
       ("ពាង", "Peang"), ("ចាន", "Chan"), ("ឆ្នាំង", "Chhnang"), ("ក្រណាត់", "Kranat"), ("សូត្រ", "Sout"), ("អំបោះ", "Amboh")]
FORN = {"Chinese": ("CESHI", "សេស៊ឺ", [("Jia", "ជា"), ("Yi", "អ៊ី"), ("Bing", "ប៊ីង"), ("Ding", "ឌីង"), ("Wu", "វូ"), ("Ji", "ជី"), ("Geng", "កឹង"), ("Xin", "ស៊ីន"), ("Ren", "រិន")]),
        "Vietnamese": ("THUNGHIEM", "ធូងៀម", [("Giap", "យ៉ាប"), ("At", "អាត"), ("Binh", "ប៊ិញ"), ("Dinh", "ឌិញ"), ("Mau", "មូវ"), ("Ky", "គី"), ("Canh", "កាញ")]),
        "Thai": ("THOTSOP", "ថុតសប", [("Ko", "កោ"), ("Kho", "ខោ"), ("Ngo", "ងោ"), ("Cho", "ចោ"), ("So", "សោ"), ("Yo", "យោ")]),
        "Korean": ("SIHEOM", "ស៊ីហ៊ម", [("Ga", "កា"), ("Na", "ណា"), ("Da", "ដា"), ("Ra", "រ៉ា")]),
        "Indonesian": ("UJICOBA", "អ៊ូជីចូបា", [("A", "អា"), ("Be", "បេ"), ("Ce", "ឆេ"), ("De", "ដេ")])}
class Names:
    def __init__(s, seed):
        r = random.Random(seed)
        one = [(a[0] + " " + b[0], a[1] + " " + b[1]) for a in FAM for b in GIV]
        two = [(a[0] + " " + b[0] + c[0], a[1] + " " + b[1] + c[1].lower()) for a in FAM for b in GIV for c in GIV if b != c]
        r.shuffle(one); r.shuffle(two); s.km = two[:900] + one
        s.fo = {}
        for k, (la, km, g) in FORN.items():
            p = [(km + " " + x[1] + " " + y[1], la + " " + x[0] + " " + y[0]) for x in g for y in g if x != y] ; r.shuffle(p); s.fo[k] = p
        en = [f + " " + g + t for f in ("SAMPLE", "INVENTED", "TEST") for g in ("Amber", "Birch", "Cedar", "Delta", "Ember", "Fern", "Garnet", "Hazel", "Iris", "Jade", "Kelp", "Linen", "Maple", "Nickel", "Onyx", "Pine", "Quartz", "Ruby", "Slate", "Topaz", "Umber", "Velvet", "Willow", "Zinc") for t in ("", " Mo", " Ka", " Lee")]
        r.shuffle(en); s.en = en
    def take(s, cit="Cambodian"): return (s.km if cit == "Cambodian" else s.fo[cit]).pop()
