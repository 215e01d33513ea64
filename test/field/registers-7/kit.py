"""Words, people and writers for make.py. Everything is invented."""
import csv, datetime as dt, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L, range_boundaries
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, "files")
D = dt.date; STAMP = (2025, 1, 20, 9, 30, 0)
KD = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
KMON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
EMON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LMON = "January February March April May June July August September October November December".split()
def kd(x): return str(x).translate(KD)
def kdate(d, sep="-"): return kd(f"{d.day:02d}{sep}{d.month:02d}{sep}{d.year}")
def dmy(d, sep="/"): return f"{d.day:02d}{sep}{d.month:02d}{sep}{d.year}"
def iso(d): return d.isoformat() if d else None
def days(R, a, b): return a + dt.timedelta(days=R.randint(0, (b - a).days))
def plus(d, n): return d + dt.timedelta(days=n)
FAM = [("សុខ", "Sok"), ("ចាន់", "Chan"), ("ហេង", "Heng"), ("កែវ", "Keo"), ("ម៉ៅ", "Mao"), ("ប៊ុន", "Bun"), ("ជា", "Chea"), ("នួន", "Nuon"), ("ឡុង", "Long"), ("ទេព", "Tep"), ("អ៊ុក", "Ouk"), ("ផាន់", "Phan")]
GF = [("ស្រីពៅ", "Sreypov"), ("រតនា", "Ratana"), ("ណារី", "Nary"), ("ចន្នី", "Channy"), ("វណ្ណី", "Vanny"), ("ស្រីល័ក្ខ", "Sreyleak"), ("ធារី", "Theary"), ("ម៉ាឡៃ", "Malai"), ("នីតា", "Nita"), ("សុភី", "Sophy"), ("កល្យាណ", "Kalyan"), ("មុំ", "Mom")]
GM = [("រដ្ឋា", "Ratha"), ("ពិសិដ្ឋ", "Piseth"), ("សុវណ្ណ", "Sovann"), ("ធារ៉ា", "Theara"), ("គឹមហុង", "Kimhong"), ("មករា", "Makara"), ("រ៉ាវី", "Ravy"), ("ច័ន្ទដារ៉ា", "Chandara"), ("សារ៉ាត់", "Sarath"), ("ភក្តី", "Pheakdey"), ("ឧត្តម", "Oudom"), ("តុលា", "Tola")]
class P:
    def __init__(s, R, lo=17, hi=42, sex=None, on=D(2024, 6, 1)):
        s.sex = sex or R.choice(["female", "male"]); f = R.choice(FAM); g = R.choice(GF if s.sex == "female" else GM)
        s.kf, s.ef, s.kg, s.eg = f[0], f[1], g[0], g[1]; s.kh = f"{f[0]} {g[0]}"; s.en = f"{f[1]} {g[1]}"
        a = R.randint(lo, hi); s.dob = D(on.year - a, R.randint(1, 12), R.randint(1, 28)); s.age = s.at(on)
    def at(s, d): return d.year - s.dob.year - ((d.month, d.day) < (s.dob.month, s.dob.day))
SK = {"female": "ស្រី", "male": "ប្រុស"}; SE = {"female": "F", "male": "M"}
class Sheet:
    def __init__(s, name): s.name = name; s.v = {}; s.merges = []; s.fmt = {}; s.fill = {}; s.bold = set(); s.w = {}; s.cached = {}; s.ital = set(); s.freeze = None; s.hidden = False; s.dv = []
    def put(s, r, c, v, fmt=None, bold=False, fill=None):
        if v is None: return
        s.v[r, c] = v
        if fmt: s.fmt[r, c] = fmt
        if bold: s.bold.add((r, c))
        if fill: s.fill[r, c] = fill
    def line(s, r, vals, c=1, **k):
        for i, v in enumerate(vals): s.put(r, c + i, v, **k)
    def f(s, r, c, form, val, **k): s.put(r, c, form, **k); s.cached[r, c] = val
class Table:
    def __init__(t, d, sh, row_is, form, cols, r, c=1, head=True, head_rows=None, fill=None):
        t.sh = sh; t.row_is = row_is; t.form = form; t.cols = cols; t.c = c; t.rows = []; t.head_rows = head_rows or [r]; t.r = r + 1; d.tables.append(t)
        t.only = None
        if head: sh.line(r, [h for _, h, _ in cols], c, bold=True, fill=fill)
    def at(t, key, r=None): return f"{L(t.c + [k for k, _, _ in t.cols].index(key))}{r or t.r - 1}"
    def add(t, cells, facts):
        assert len(cells) == len(t.cols), (t.sh.name, len(cells), len(t.cols))
        t.sh.line(t.r, cells, t.c); t.rows.append((t.r, facts)); t.r += 1; return t.r - 1
class Doc:
    def __init__(d, no, name, keeper, outcome, why):
        d.no = no; d.file = name; d.keeper = keeper; d.outcome = outcome; d.why = why; d.R = random.Random(f"blind-registers-{no}")
        d.sheets = []; d.tables = []; d.errors = []; d.not_rows = []; d.questions = []; d.never = []; d.totals = []; d.notes = []; d.also = None; d.csv = {}
    def sheet(d, n): s = Sheet(n); d.sheets.append(s); return s
    def err(d, sh, cell, what, wanted): d.errors.append({"sheet": sh.name, "cell": cell, "what": what, "wanted": wanted})
    def nr(d, sh, where, what): d.not_rows.append({"sheet": sh.name, "where": where, "what": what})
    def q(d, *x): d.questions += x
    def no_(d, *x): d.never += x
def fixzip(path, subs):
    src = zipfile.ZipFile(path); out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for n in src.namelist():
            data = src.read(n)
            if n in subs: data = subs[n](data.decode()).encode()
            zi = zipfile.ZipInfo(n, STAMP); zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED; z.writestr(zi, data)
    src.close(); open(path, "wb").write(out.getvalue())
def write_xlsx(d, path):
    from openpyxl.worksheet.datavalidation import DataValidation
    wb = Workbook(); wb.remove(wb.active)
    for sh in d.sheets:
        ws = wb.create_sheet(sh.name)
        for (r, c), v in sh.v.items():
            x = ws.cell(r, c, v)
            if isinstance(v, str) and v.startswith("=") and (r, c) not in sh.cached: x.data_type = "s"
            if (r, c) in sh.fmt: x.number_format = sh.fmt[r, c]
            elif isinstance(v, dt.date): x.number_format = "dd/mm/yyyy"
            x.font = Font(name="Khmer OS Siemreap" if re.search("[ក-៹]", str(v)) else "Arial", size=11, bold=(r, c) in sh.bold, italic=(r, c) in sh.ital)
            if isinstance(v, str) and "\n" in v: x.alignment = Alignment(wrap_text=True, vertical="top")
        for k, col in sh.fill.items(): ws.cell(*k).fill = PatternFill("solid", fgColor=col)
        for m in sh.merges: ws.merge_cells(m)
        for c, w in sh.w.items(): ws.column_dimensions[L(c)].width = w
        for ref, f in sh.dv: v = DataValidation(type="list", formula1=f, allow_blank=True); ws.add_data_validation(v); v.add(ref)
        if sh.freeze: ws.freeze_panes = sh.freeze
        if sh.hidden: ws.sheet_state = "hidden"
    wb.properties.creator = "PC"; wb.properties.created = wb.properties.modified = dt.datetime(*STAMP); wb.save(path)
    subs = {"docProps/core.xml": lambda t: re.sub(r"(<dcterms:modified[^>]*>)[^<]*", r"\g<1>2025-01-20T09:30:00Z", t)}
    for i, sh in enumerate(d.sheets, 1):
        if sh.cached:
            def inj(t, sh=sh):
                for (r, c), val in sh.cached.items():
                    t = re.sub(rf'(<c r="{L(c)}{r}"[^>]*><f>.*?</f>)<v ?/?>(</v>)?', lambda m: f"{m[1]}<v>{val}</v>", t)
                return t
            subs[f"xl/worksheets/sheet{i}.xml"] = inj
    fixzip(path, subs)
def write_xls(d, path):
    import xlwt
    wb = xlwt.Workbook(encoding="utf-8"); ds = xlwt.easyxf(num_format_str="DD/MM/YYYY"); b = xlwt.easyxf("font: bold on")
    for sh in d.sheets:
        ws = wb.add_sheet(sh.name); done = set()
        for m in sh.merges:
            a, r, c, q = range_boundaries(m); ws.write_merge(r - 1, q - 1, a - 1, c - 1, sh.v.get((r, a), ""), b); done.add((r, a))
        for (r, c), v in sh.v.items():
            if (r, c) in done: continue
            if isinstance(v, dt.date): ws.write(r - 1, c - 1, v, ds)
            elif (r, c) in sh.bold: ws.write(r - 1, c - 1, v, b)
            else: ws.write(r - 1, c - 1, v)
    wb.save(path)
def write_ods(d, path):
    """as LibreOffice writes: blanks as repeated cells, tail of the sheet as repeated rows"""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table as OT, TableRow, TableCell, CoveredTableCell
    from odf.text import P as OP
    o = OpenDocumentSpreadsheet()
    for sh in d.sheets:
        t = OT(name=sh.name); span = {}; cov = set()
        for m in sh.merges:
            a, b, c, q = range_boundaries(m); span[b, a] = (c - a + 1, q - b + 1); cov |= {(r, x) for r in range(b, q + 1) for x in range(a, c + 1)} - {(b, a)}
        last = max(r for r, _ in sh.v); width = max(c for _, c in sh.v); r = 1
        while r <= last:
            if not any(k[0] == r for k in sh.v) and not any(k[0] == r for k in cov):
                n = 1
                while not any(k[0] == r + n for k in sh.v): n += 1
                row = TableRow(numberrowsrepeated=n); row.addElement(TableCell(numbercolumnsrepeated=1024)); t.addElement(row); r += n; continue
            row = TableRow(); c = 1
            while c <= width:
                if (r, c) in cov: row.addElement(CoveredTableCell()); c += 1; continue
                v = sh.v.get((r, c)); a = {}
                if (r, c) in span: a = dict(numbercolumnsspanned=span[r, c][0], numberrowsspanned=span[r, c][1])
                if v is None:
                    n = 1
                    while c + n <= width and (r, c + n) not in sh.v and (r, c + n) not in cov and (r, c + n) not in span: n += 1
                    row.addElement(TableCell(numbercolumnsrepeated=n, **a)); c += n; continue
                if isinstance(v, (int, float)): x = TableCell(valuetype="float", value=v, **a); txt = str(v)
                elif isinstance(v, dt.date): x = TableCell(valuetype="date", datevalue=v.isoformat(), **a); txt = dmy(v)
                else: x = TableCell(valuetype="string", **a); txt = v
                for part in txt.split("\n"): x.addElement(OP(text=part))
                row.addElement(x); c += 1
            row.addElement(TableCell(numbercolumnsrepeated=1024 - width)); t.addElement(row); r += 1
        row = TableRow(numberrowsrepeated=1048576 - last); row.addElement(TableCell(numbercolumnsrepeated=1024)); t.addElement(row); o.spreadsheet.addElement(t)
    o.save(path); fixzip(path, {"meta.xml": lambda t: re.sub(r"(<meta:generator>|<dc:creator>|<meta:initial-creator>)[^<]*", r"\g<1>LibreOffice/7.6", re.sub(r"<(meta:creation-date|dc:date)>[^<]*", r"<\1>2025-01-20T09:30:00", t))})
def write_csv(d, path):
    sh = d.sheets[0]; k = d.csv; w = max(c for _, c in sh.v); buf = io.StringIO()
    wr = csv.writer(buf, delimiter=k.get("delim", ","), lineterminator=k.get("eol", "\r\n"), quoting=k.get("quote", csv.QUOTE_MINIMAL))
    for r in range(1, max(r for r, _ in sh.v) + 1): wr.writerow([sh.v.get((r, c), "") for c in range(1, w + 1)])
    open(path, "wb").write((b"\xef\xbb\xbf" if k.get("bom") else b"") + buf.getvalue().encode(k.get("enc", "utf-8")))
def tally(rows):
    out = {}
    for _, f in rows:
        for k, v in f.items():
            if not k.startswith("_"): out.setdefault(k, []).append(v)
    res = {}
    for k, vs in out.items():
        g = [v for v in vs if v is not None]
        if g and all(isinstance(v, dict) and "amount" in v for v in g):
            t = {}
            for m in g: t[m["currency"]] = t.get(m["currency"], 0) + m["amount"]
            res[k] = {"sum_by_currency": t, "given": len(g)}
        elif g and all(isinstance(v, (int, float)) for v in g): res[k] = {"sum": sum(g), "given": len(g)}
        elif all(isinstance(v, str) for v in g):
            c = {}
            for v in vs: v = "(empty)" if v is None else v; c[v] = c.get(v, 0) + 1
            res[k] = dict(sorted(c.items())) if len(c) <= 20 else {"given": len(g), "different": len(set(g))}
    return res
def write_all(DOCS):
    os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT): os.remove(os.path.join(OUT, f))
    truth = []
    for run in DOCS:
        d = run(); {"xlsx": write_xlsx, "xls": write_xls, "ods": write_ods, "csv": write_csv}[d.file.rsplit(".", 1)[1]](d, os.path.join(OUT, d.file)); tabs = []
        if d.file.endswith(".csv"):
            for e in d.errors + d.not_rows: e["sheet"] = "csv"
        for t in d.tables:
            tabs.append({"sheet": "csv" if d.file.endswith(".csv") else t.sh.name, "one_row_is": t.row_is, "records_lie_in": "rows", "heading_rows": t.head_rows, "heading_column": None, "first": t.rows[0][0] if t.rows else None, "last": t.rows[-1][0] if t.rows else None,
                "count_of_all_rows": len(t.rows), "repeats_sheet": None, "kind_of_form": t.form,
                "columns": [{"at": L(t.c + i), "heading": h, "means": m, "fact": None if k.startswith("_") else k} for i, (k, h, m) in enumerate(t.cols)],
                "rows": [{"at": r, "facts": f} for r, f in t.rows], "all_rows_tally": tally(t.rows)})
        truth.append({"no": d.no, "file": "files/" + d.file, "kept_by": d.keeper, "outcome": d.outcome, "why": d.why, "notes": d.notes, "tables": tabs, "totals": d.totals, "also": d.also, "not_rows": d.not_rows, "errors": d.errors, "questions": d.questions, "must_never_happen": d.never})
    json.dump(truth, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    print(len(truth), "files,", sum(t["count_of_all_rows"] for x in truth for t in x["tables"]), "rows,", sum(len(x["errors"]) for x in truth), "errors,", sum(len(x["questions"]) for x in truth), "questions")
