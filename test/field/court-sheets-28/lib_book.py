"""Writes the lists and keeps the truth beside them."""
import io, re, zipfile, datetime as dt, openpyxl
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from lib_data import *
TRUTH = {}
THIN = Border(*[Side(style="thin")] * 4)
def iso(d): return d.isoformat() if isinstance(d, dt.date) else d
def rezip(data, path):
    z = zipfile.ZipFile(io.BytesIO(data)); o = io.BytesIO()
    with zipfile.ZipFile(o, "w", zipfile.ZIP_DEFLATED) as w:
        for i in z.infolist():
            b = z.read(i)
            if i.filename == "docProps/core.xml": b = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-02-02T08:00:00Z", b)
            n = zipfile.ZipInfo(i.filename, (2026, 2, 2, 8, 0, 0)); n.compress_type = i.compress_type; w.writestr(n, b)
    open(path, "wb").write(o.getvalue())
class Book:
    def __init__(s, file, court, what, outcome, reason, never=(), delim=","):
        s.file, s.kind, s.delim = file, file.rsplit(".", 1)[1], delim
        s.sheets = {}; s.merges = []; s.fmt = {}; s.widths = {}; s.hide = []; s.text = s.kind in ("csv", "tsv")
        s.t = TRUTH[file] = dict(sent_by=court, what=what, outcome=outcome, reason=reason, rows=[], not_rows=[], errors=[], questions=[], never=list(never))
    def sheet(s, name): s.cur = name; s.sheets[name] = []; return s
    @property
    def g(s): return s.sheets[s.cur]
    @property
    def n(s): return len(s.g)
    def where(s, row=None): return str(row or s.n) if s.text else "%s!%d" % (s.cur, row or s.n)
    def cell(s, col, row=None): return ("%d:%s" if s.text else s.cur + "!%s%d") % ((row or s.n, L(col)) if s.text else (L(col), row or s.n))
    def gap(s, k=1):
        for _ in range(k): s.g.append([])
    def note(s, vals, what, merge=0):
        s.g.append([vals] if isinstance(vals, str) else list(vals))
        s.t["not_rows"].append({"sheet": s.cur, "row": s.n, "what": what} if not s.text else {"row": s.n, "what": what})
        if merge: s.merge(s.n, 1, s.n, merge)
    def merge(s, r1, c1, r2, c2): s.merges.append((s.cur, r1, c1, r2, c2))
    def truth(s, p, keep, row=None, **over):
        keep = keep.split() if isinstance(keep, str) else keep
        t = {"at": s.where(row)}
        for k in KEYS[1:]:
            v = p.get(k) if k in keep else None
            t[k] = [] if (k == "charges" and v is None) else iso(v)
        for k in ("alias_khmer", "birth_year", "compensation_other", "second_entry_of", "hidden_row", "also_in_another_case", "other_court"):
            if p.get(k) is not None: t[k] = p[k]
        t.update(over); s.t["rows"].append(t); return t
    def person(s, vals, p, keep, **over): s.g.append(list(vals)); return s.truth(p, keep, **over)
    def err(s, col, value, problem, row=None): s.t["errors"].append({"at": s.cell(col, row), "value": str(value), "what": problem})
    def ask(s, about, why, at=None): s.t["questions"].append({"at": at, "about": about, "why": why})
    def save(s, folder="files"):
        path = folder + "/" + s.file
        getattr(s, "save_" + s.kind)(path)
    def save_xlsx(s, path):
        wb = openpyxl.Workbook(); wb.remove(wb.active); wb.properties.created = dt.datetime(2026, 2, 2, 8)
        wb.properties.creator = "clerk"
        for name, rows in s.sheets.items():
            ws = wb.create_sheet(name); notes = {x["row"] for x in s.t["not_rows"] if x["sheet"] == name and not x["what"].startswith("headings")}
            for i, row in enumerate(rows, 1):
                for j, v in enumerate(row, 1):
                    if v is None or v == "": continue
                    c = ws.cell(i, j, v); c.font = Font(name="Khmer OS Siemreap", size=10, bold=i in notes)
                    if i not in notes: c.border = THIN; c.alignment = Alignment(wrap_text=True, vertical="top")
                    if isinstance(v, dt.date): c.number_format = s.fmt.get((name, j), "dd/mm/yyyy")
                    elif isinstance(v, (int, float)) and (name, j) in s.fmt: c.number_format = s.fmt[name, j]
            for k, w in s.widths.get(name, {}).items(): ws.column_dimensions[k].width = w
            if not s.widths.get(name):
                for j in range(1, ws.max_column + 1): ws.column_dimensions[L(j)].width = 15
        for n, r1, c1, r2, c2 in s.merges: wb[n].merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)
        for n, r in s.hide: wb[n].row_dimensions[r].hidden = True
        b = io.BytesIO(); wb.save(b); rezip(b.getvalue(), path)
    def save_ods(s, path):
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table, TableRow, TableCell, CoveredTableCell
        from odf.text import P
        from odf.style import Style
        from odf.number import DateStyle, Day, Month, Year, Text
        doc = OpenDocumentSpreadsheet()
        ds = DateStyle(name="N1"); [ds.addElement(e) for e in (Day(style="long"), Text(text="/"), Month(style="long"), Text(text="/"), Year(style="long"))]
        doc.automaticstyles.addElement(ds); st = Style(name="ced", family="table-cell", datastylename="N1"); doc.automaticstyles.addElement(st)
        for name, rows in s.sheets.items():
            t = Table(name=name); tl = {}; cov = set()
            for n, r1, c1, r2, c2 in s.merges:
                if n == name:
                    tl[r1, c1] = (r2 - r1 + 1, c2 - c1 + 1); cov |= {(r, c) for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - {(r1, c1)}
            for i, row in enumerate(rows, 1):
                tr = TableRow(); wid = max([len(row)] + [c for r, c in cov if r == i] + [1])
                for j in range(1, wid + 1):
                    v = row[j - 1] if j <= len(row) else None; a = {}
                    if (i, j) in cov: tr.addElement(CoveredTableCell()); continue
                    if (i, j) in tl: a = dict(numberrowsspanned=tl[i, j][0], numbercolumnsspanned=tl[i, j][1])
                    if v is None or v == "": tr.addElement(TableCell(**a)); continue
                    if isinstance(v, dt.date): a.update(valuetype="date", datevalue=v.isoformat(), stylename=st); tx = v.strftime("%d/%m/%Y")
                    elif isinstance(v, (int, float)): a.update(valuetype="float", value=v); tx = str(v)
                    else: a.update(valuetype="string"); tx = v
                    c = TableCell(**a); [c.addElement(P(text=x)) for x in tx.split("\n")]; tr.addElement(c)
                t.addElement(tr)
            doc.spreadsheet.addElement(t)
        b = io.BytesIO(); doc.write(b); rezip(b.getvalue(), path)
    def save_csv(s, path):
        import csv
        rows = list(s.sheets.values())[0]; f = io.StringIO(); w = csv.writer(f, delimiter=s.delim, lineterminator="\r\n")
        for r in rows: w.writerow(["" if v is None else v for v in r])
        open(path, "wb").write(b"\xef\xbb\xbf" + f.getvalue().encode())
    def save_tsv(s, path):
        rows = list(s.sheets.values())[0]
        open(path, "wb").write("".join("\t".join("" if v is None else str(v) for v in r) + "\n" for r in rows).encode())
def million(x, kh=True): return K(x // 1000000) + " លានរៀល"
def dots(x, ch="."): return f"{x:,}".replace(",", ch)
def dk(d, sep="/"): return K(d.strftime("%d{0}%m{0}%Y".format(sep)))
def dlong(d): return "ថ្ងៃទី" + K("%02d" % d.day) + " ខែ" + MON[d.month - 1] + " ឆ្នាំ" + K(d.year)
def ym(m, kh=True, pad=False):
    f = (lambda x: K(("%02d" if pad else "%d") % x)) if kh else str
    y, q = divmod(m, 12); return " ".join(x for x in ((f(y) + " ឆ្នាំ") if y else "", (f(q) + " ខែ") if q else "") if x)
def art_kh(p, law=True, kh=True, cc="ក្រមព្រហ្មទណ្ឌ", tip="ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស"):
    f = K if kh else str; t = [c["article"] for c in p.charges if c["law"] == TIP]; c = [c["article"] for c in p.charges if c["law"] == CC]
    x = "មាត្រា " + " និង ".join(f(a) for a in t) + (" " + tip if law else "")
    return x + (" និងមាត្រា " + f(c[0]) + " " + cc if c else "")
