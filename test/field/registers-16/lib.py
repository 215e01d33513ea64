# helpers of make.py: a sheet in memory, its writers (XLSX, ODS, CSV), tables with their truth
import datetime, io, re, zipfile, csv, os, random
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter as L
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
MON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
def kd(x): return None if x is None else str(x).translate(KD)
def raw(x): return x
def xl(x): return None if x is None else datetime.date.fromisoformat(x)
def ymd(x): y, m, d = x.split('-'); return int(y), int(m), int(d)
def dk(x): 
    if x is None: return None
    y, m, d = ymd(x); return kd(f'{d:02}/{m:02}/{y}')
def dsl(x):
    if x is None: return None
    y, m, d = ymd(x); return f'{d:02}/{m:02}/{y}'
def ddot(x):
    if x is None: return None
    y, m, d = ymd(x); return f'{d}.{m}.{y%100:02}'
def dw(x):
    if x is None: return None
    y, m, d = ymd(x); return f'{kd(f"{d:02}")} {MON[m-1]} {kd(y)}'
def dlong(x):
    if x is None: return None
    y, m, d = ymd(x); return f'ថ្ងៃទី{kd(f"{d:02}")} ខែ{MON[m-1]} ឆ្នាំ{kd(y)}'
def dbe(x):
    if x is None: return None
    y, m, d = ymd(x); return f'{kd(d)} {MON[m-1]} ព.ស.{kd(y+543)}'
EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
def den(x):
    if x is None: return None
    y, m, d = ymd(x); return f'{d:02}-{EN[m-1]}-{y}'
def mp(m, blank=None):
    def f(x): return blank if x is None else m[x]
    return f
class X:                       # a cell that is written otherwise than its column would
    def __init__(s, cell, fact): s.cell, s.fact = cell, fact
class Sheet:
    def __init__(s, name, hidden=False): s.name, s.c, s.merges, s.bold, s.w, s.comments, s.hidden, s.box = name, {}, [], set(), {}, {}, hidden, []
    def put(s, r, c, v, bold=False):
        if v is not None: s.c[r, c] = v
        if bold: s.bold.add((r, c))
    def merge(s, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2): s.merges.append((r1, c1, r2, c2))
    def line(s, r, c1, c2, v, bold=True): s.put(r, c1, v, bold); s.merge(r, c1, r, c2)
def R(keys, rows): return [dict(zip(keys.split(), r)) for r in rows]
def tally(recs):
    out = {}
    keys = []
    for r in recs:
        for k in r:
            if k not in keys: keys.append(k)
    for k in keys:
        v = [r.get(k) for r in recs]; g = [x for x in v if x is not None]
        if g and all(isinstance(x, dict) for x in g):
            s = {}
            for x in g: s[x['currency']] = s.get(x['currency'], 0) + x['amount']
            out[k] = {'sum_by_currency': dict(sorted(s.items())), 'given': len(g)}
        elif g and all(isinstance(x, (int, float)) for x in g): out[k] = {'sum': sum(g), 'given': len(g)}
        else:
            n = {}
            for x in v: n['(empty)' if x is None else x] = n.get('(empty)' if x is None else x, 0) + 1
            out[k] = dict(sorted(n.items())) if len(n) <= 20 else {'given': len(g), 'different': len(set(g))}
    return out
def facts_of(rec): return {k: (v.fact if isinstance(v, X) else v) for k, v in rec.items() if not k.startswith('_')}
def table(sh, top, cols, recs, unit, two=False, groups=None, left=1, number='kh', merge_keys=(), csvq=False, gap=None):
    """cols: (heading, means, key, fn). groups: {index of record: text of the line before it} ; returns (truth, lines, next row)"""
    hr = [top, top+1] if two else [top]
    for j, (h, m, k, f) in enumerate(cols):
        c = left+j
        if two and ' / ' in h:
            a, b = h.split(' / ')
            first = not (j and cols[j-1][0].startswith(a+' / '))
            if first:
                e = j
                while e+1 < len(cols) and cols[e+1][0].startswith(a+' / '): e += 1
                sh.put(top, c, a, True); sh.merge(top, c, top, left+e)
            sh.put(top+1, c, b, True)
        else:
            sh.put(top, c, h, True)
            if two: sh.merge(top, c, top+1, c)
    r = hr[-1]+1; lines = []; rows = []; first = None; prev = {}
    for i, rec in enumerate(recs):
        if groups and i in groups:
            sh.line(r, left, left+len(cols)-1, groups[i]); lines.append(r); r += 1
        if first is None: first = r
        for j, (h, m, k, f) in enumerate(cols):
            if k == '_n': v = rec.get('_n', i+1); v = v.cell if isinstance(v, X) else (kd(v) if number == 'kh' else v)
            else:
                v = rec.get(k)
                if isinstance(v, X): v = v.cell
                else: v = f(v)
            sh.put(r, left+j, v)
        rows.append({'at': r, 'facts': facts_of(rec)}); r += 1
    for k in merge_keys:
        j = [c[2] for c in cols].index(k); a = 0
        while a < len(rows):
            b = a
            while b+1 < len(rows) and rows[b+1]['facts'][k] == rows[a]['facts'][k] and rows[b+1]['at'] == rows[b]['at']+1: b += 1
            for q in range(a+1, b+1): sh.c.pop((rows[q]['at'], left+j), None)
            sh.merge(rows[a]['at'], left+j, rows[b]['at'], left+j); a = b+1
    sh.box.append((top, left, r-1, left+len(cols)-1))
    t = {'sheet': sh.name, 'one_row_is': unit, 'records_lie_in': 'rows', 'heading_rows': hr, 'heading_column': None,
         'first': first, 'last': r-1, 'count_of_all_rows': len(recs), 'repeats_sheet': None,
         'columns': [{'at': L(left+j), 'heading': h, 'means': m, 'fact': None if k.startswith('_') else k} for j, (h, m, k, f) in enumerate(cols)],
         'rows': rows, 'all_rows_tally': tally([x['facts'] for x in rows])}
    return t, lines, r
def sideways(sh, left, cols, recs, unit, top):
    """heading column `left`, records in the columns after it"""
    for j, (h, m, k, f) in enumerate(cols): sh.put(top+j, left, h, True)
    rows = []
    for i, rec in enumerate(recs):
        for j, (h, m, k, f) in enumerate(cols):
            v = rec.get(k); v = v.cell if isinstance(v, X) else f(v)
            sh.put(top+j, left+1+i, v)
        rows.append({'at': L(left+1+i), 'facts': facts_of(rec)})
    sh.box.append((top, left, top+len(cols)-1, left+len(recs)))
    return {'sheet': sh.name, 'one_column_is': unit, 'records_lie_in': 'columns', 'heading_rows': [], 'heading_column': L(left),
         'first': L(left+1), 'last': L(left+len(recs)), 'count_of_all_rows': len(recs), 'repeats_sheet': None,
         'columns': [{'at': top+j, 'heading': h, 'means': m, 'fact': None if k.startswith('_') else k} for j, (h, m, k, f) in enumerate(cols)],
         'rows': rows, 'all_rows_tally': tally([x['facts'] for x in rows])}
FIX = (2026, 2, 2, 8, 0, 0)
def rezip(data, path):
    zi = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(path, 'w') as zo:
        for n in zi.namelist():
            b = zi.read(n)
            if n == 'docProps/core.xml': b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2026-02-02T08:00:00Z', b)
            if n == 'meta.xml': b = re.sub(rb'(<(meta:creation-date|dc:date)>)[^<]*', rb'\g<1>2026-02-02T08:00:00', b)
            i = zipfile.ZipInfo(n, FIX); i.external_attr = 0o644 << 16
            i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            zo.writestr(i, b)
def save_xlsx(path, sheets, font='Khmer OS Siemreap', datefmt='dd/mm/yyyy'):
    wb = Workbook(); wb.remove(wb.active); thin = Side(style='thin')
    for s in sheets:
        ws = wb.create_sheet(s.name)
        if s.hidden: ws.sheet_state = 'hidden'
        for (r, c), v in s.c.items():
            x = ws.cell(r, c, v); x.font = Font(name=font, bold=(r, c) in s.bold, size=11)
            if isinstance(v, datetime.date): x.number_format = datefmt
            if isinstance(v, int) and v > 9999: x.number_format = '#,##0'
            if (r, c) in s.bold: x.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        for r1, c1, r2, c2 in s.box:
            for r in range(r1, r2+1):
                for c in range(c1, c2+1): ws.cell(r, c).border = Border(top=thin, bottom=thin, left=thin, right=thin)
        for m in s.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for (r, c), t in s.comments.items(): ws.cell(r, c).comment = Comment(t, 'user')
        for c in range(1, 20): ws.column_dimensions[L(c)].width = s.w.get(c, 15)
    b = io.BytesIO(); wb.save(b); rezip(b.getvalue(), path)
def save_ods(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    from odf.style import Style, TextProperties
    doc = OpenDocumentSpreadsheet()
    b = Style(name='b', family='table-cell'); b.addElement(TextProperties(fontweight='bold')); doc.automaticstyles.addElement(b)
    for s in sheets:
        t = Table(name=s.name); nr = max(r for r, c in s.c); nc = max(c for r, c in s.c)
        for m in s.merges: nr, nc = max(nr, m[2]), max(nc, m[3])
        start = {(m[0], m[1]): m for m in s.merges}
        cov = {(r, c) for m in s.merges for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(start)
        for r in range(1, nr+1):
            row = TableRow()
            for c in range(1, nc+1):
                v = s.c.get((r, c))
                if (r, c) in cov: row.addElement(CoveredTableCell()); continue
                a = {}
                if (r, c) in start: m = start[r, c]; a = dict(numberrowsspanned=m[2]-m[0]+1, numbercolumnsspanned=m[3]-m[1]+1)
                if (r, c) in s.bold: a['stylename'] = b
                if v is None: cell = TableCell(**a)
                elif isinstance(v, datetime.date): cell = TableCell(valuetype='date', datevalue=v.isoformat(), **a); cell.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v, (int, float)): cell = TableCell(valuetype='float', value=v, **a); cell.addElement(P(text=str(v)))
                else: cell = TableCell(valuetype='string', **a); cell.addElement(P(text=v))
                row.addElement(cell)
            t.addElement(row)
        doc.spreadsheet.addElement(t)
    o = io.BytesIO(); doc.write(o); rezip(o.getvalue(), path)
def save_csv(path, s, delim=',', bom=True):
    nr = max(r for r, c in s.c); nc = max(c for r, c in s.c)
    with open(path, 'w', encoding='utf-8-sig' if bom else 'utf-8', newline='') as f:
        w = csv.writer(f, delimiter=delim, lineterminator='\r\n')
        for r in range(1, nr+1): w.writerow(['' if s.c.get((r, c)) is None else s.c[r, c] for c in range(1, nc+1)])
