# -*- coding: utf-8 -*-
"""Small tools of make.py: cells, tables, writers that give the same bytes always."""
import csv, datetime as dt, io, json, os, re, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
D = dt.date
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kh(x): return str(x).translate(KD)
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
class V:
    "what the sheet shows, and the fact a careful reader takes from it"
    def __init__(s, shown, fact): s.shown, s.fact = shown, fact
def kdm(d, sep='-'): return None if d is None else V(kh(d.strftime('%d' + sep + '%m' + sep + '%y')), d.isoformat())
def kdl(d): return None if d is None else V('%s %s %s' % (kh(d.day), KM[d.month - 1], kh(d.year)), d.isoformat())
def eng(d): return None if d is None else V(d.strftime('%d/%m/%Y'), d.isoformat())
def shown(c): return c.shown if isinstance(c, V) else c
def fact(c):
    if isinstance(c, V): return c.fact
    if isinstance(c, (dt.date, dt.datetime)): return c.isoformat()[:10]
    return c
class Sheet:
    def __init__(s, name): s.name, s.cells, s.at, s.merge, s.widths, s.bold = name, {}, 0, [], {}, set()
    def line(s, *vals, bold=False, merge=None):
        s.at += 1
        for i, v in enumerate(vals):
            v = shown(v)
            if v is not None: s.cells[(s.at, i + 1)] = v
        if bold: s.bold.add(s.at)
        if merge: s.merge.append('A%d:%s%d' % (s.at, L(merge), s.at))
        return s.at
    def skip(s, n=1): s.at += n
class Table:
    def __init__(t, sheet, unit, cols, const=None, heads=1, repeats=None):
        t.sh, t.unit, t.cols, t.const, t.repeats = sheet, unit, cols, const or {}, repeats
        t.heading_rows, t.rows, t.bad = [], [], set()
    def head(t, *two):
        for h in (two or [[c[0] for c in t.cols]]): t.heading_rows.append(t.sh.line(*h, bold=True))
    def row(t, cells, bad=False, **more):
        assert len(cells) == len(t.cols), (len(cells), len(t.cols), cells)
        at = t.sh.line(*cells)
        f = {}
        for c, (h, m, k) in zip(cells, t.cols):
            if k: f[k] = fact(c)
        for k, v in list(t.const.items()) + list(more.items()): f[k] = v
        t.rows.append((at, f))
        if bad: t.bad.add(at)
        return at
    def truth(t, refuse=False):
        pick = sorted(([r for r in t.rows if r[0] in t.bad] + [r for r in t.rows if r[0] not in t.bad])[:20])
        keys = list(t.rows[0][1])
        for _, f in t.rows:
            for k in f:
                if k not in keys: keys.append(k)
        tally = {k: tal([f.get(k) for _, f in t.rows]) for k in keys}
        return dict(sheet=t.sh.name, one_row_is=t.unit, records_lie_in='rows', heading_rows=t.heading_rows,
            heading_column=None, first=t.rows[0][0], last=t.rows[-1][0], count_of_all_rows=len(t.rows), repeats_sheet=t.repeats,
            columns=[dict(at=L(i + 1), heading=h, means=m, fact=k) for i, (h, m, k) in enumerate(t.cols)],
            rows=[dict(at=a, facts=f) for a, f in pick], all_rows_tally=tally)
def tal(vals):
    g = [v for v in vals if v is not None]
    if g and all(isinstance(v, int) for v in g): return dict(sum=sum(g), given=len(g))
    if g and all(isinstance(v, dict) for v in g):
        s = {}
        for v in g: s[v['currency'] or '(currency not given)'] = s.get(v['currency'] or '(currency not given)', 0) + v['amount']
        return dict(sum=dict(sorted(s.items())), given=len(g))
    c = {}
    for v in vals: c['(empty)' if v is None else str(v)] = c.get('(empty)' if v is None else str(v), 0) + 1
    return dict(sorted(c.items())) if len(c) <= 20 else dict(given=len(g), different=len(set(g)))
def fixzip(data):
    out = io.BytesIO(); src = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(out, 'w') as z:
        for i in src.infolist():
            b = src.read(i)
            if i.filename in ('docProps/core.xml', 'meta.xml'):
                b = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?', b'2025-01-06T08:00:00', b)
            n = zipfile.ZipInfo(i.filename, (2025, 1, 6, 8, 0, 0)); n.external_attr = 0o600 << 16
            n.compress_type = zipfile.ZIP_STORED if i.filename == 'mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(n, b)
    return out.getvalue()
def w_xlsx(path, sheets):
    wb = Workbook(); wb.remove(wb.active); thin = Side(style='thin', color='999999')
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for (r, c), v in sorted(s.cells.items()):
            x = ws.cell(r, c, v); x.font = Font(name='Khmer OS Siemreap', size=10, bold=r in s.bold)
            if isinstance(v, dt.date): x.number_format = 'dd/mm/yyyy'
            if r in s.bold: x.alignment = Alignment(wrap_text=True, vertical='center', horizontal='center')
            if c > 1 or r in s.bold: x.border = Border(thin, thin, thin, thin)
        for m in s.merge: ws.merge_cells(m)
        for c in range(1, max(k[1] for k in s.cells) + 1): ws.column_dimensions[L(c)].width = s.widths.get(c, 6 if c == 1 else 15)
    b = io.BytesIO(); wb.save(b); open(path, 'wb').write(fixzip(b.getvalue()))
def w_xls(path, sheets):
    import xlwt
    wb = xlwt.Workbook(encoding='utf-8'); ds = xlwt.easyxf(num_format_str='DD/MM/YYYY'); bs = xlwt.easyxf('font: bold on; align: wrap on')
    for s in sheets:
        ws = wb.add_sheet(s.name)
        for (r, c), v in sorted(s.cells.items()):
            ws.write(r - 1, c - 1, v, ds if isinstance(v, dt.date) else bs) if isinstance(v, dt.date) or r in s.bold else ws.write(r - 1, c - 1, v)
    wb.save(path)
def w_ods(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table as T, TableRow, TableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = T(name=s.name); W = max(k[1] for k in s.cells)
        for r in range(1, s.at + 1):
            tr = TableRow()
            for c in range(1, W + 1):
                v = s.cells.get((r, c))
                if v is None: tc = TableCell()
                elif isinstance(v, dt.date): tc = TableCell(valuetype='date', datevalue=v.isoformat()); tc.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v, (int, float)): tc = TableCell(valuetype='float', value=str(v)); tc.addElement(P(text=str(v)))
                else: tc = TableCell(valuetype='string'); tc.addElement(P(text=v))
                tr.addElement(tc)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    b = io.BytesIO(); doc.write(b); open(path, 'wb').write(fixzip(b.getvalue()))
def w_csv(path, s, enc='utf-8-sig', delim=',', eol='\r\n'):
    W = max(k[1] for k in s.cells); f = io.StringIO()
    w = csv.writer(f, delimiter=delim, lineterminator=eol)
    for r in range(1, s.at + 1):
        w.writerow(['' if s.cells.get((r, c)) is None else (s.cells[(r, c)].strftime('%d/%m/%Y') if isinstance(s.cells[(r, c)], dt.date) else s.cells[(r, c)]) for c in range(1, W + 1)])
    open(path, 'wb').write(f.getvalue().encode(enc, 'replace'))
TRUTH = []
BRIEF = {}
def add(no, file, kept_by, outcome, why, tables, notes=(), totals=(), also=None, not_rows=(), errors=(), questions=(), never=(), refuse=False):
    words = {'take': 'take in', 'take-with-questions': 'take in', 'name-errors': 'take in, naming the errors', 'refuse': 'refuse'}
    BRIEF[no] = outcome
    sh = []
    for t in tables:
        if t.sh not in sh: sh.append(t.sh)
    p = 'files/' + file
    ext = file.rsplit('.', 1)[1]
    return_sheets = sh
    TRUTH.append(dict(no=no, file=p, kept_by=kept_by, outcome=words[outcome], why=why,
        notes=list(notes) + ["In the words of the brief: '%s'." % outcome], tables=[t.truth() for t in tables], totals=list(totals), also=also,
        not_rows=[dict(sheet=a, where=b, what=c) for a, b, c in not_rows],
        errors=[dict(sheet=a, cell=b, what=c, wanted=d) for a, b, c, d in errors], questions=list(questions), must_never_happen=list(never)))
    return p
