"""Grids, writers and readers of the seventh hand’s two sets. Nothing here knows what a file means."""
import csv, io, datetime as dt, zipfile, re
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.comments import Comment

KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
AD = str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')
MON = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EMON = ['January','February','March','April','May','June','July','August','September','October','November','December']
def kd(x): return str(x).translate(KD)

class Sheet:
    def __init__(s, name, csvmode=False):
        s.name, s.cells, s.merges, s.hidden_cols, s.hidden_rows = name, {}, [], [], []
        s.bold, s.comments, s.widths, s.fmt, s.notrows, s.r, s.csvmode, s.state = set(), {}, {}, {}, [], 1, csvmode, 'visible'
    def at(s, r): return str(r) if s.csvmode else f'{s.name}!{r}'
    def line(s, vals, what=None, col=1, bold=False):
        r = s.r
        for i, v in enumerate(vals):
            if v is not None and v != '': s.cells[(r, col+i)] = v
        if what: s.notrows.append({'at': s.at(r), 'what': what})
        if bold: s.bold.add(r)
        s.r += 1
        return r
    def title(s, text, span, what, col=1, bold=True):
        r = s.line([text], what, col, bold)
        if span > 1: s.merges.append((r, col, r, col+span-1))
        return r
    def blank(s, n=1): s.r += n
    def merge(s, r1, c1, r2, c2): s.merges.append((r1, c1, r2, c2))

def to_xlsx(path, sheets, grid=True, freeze=None, filt=None):
    wb = Workbook(); wb.remove(wb.active)
    wb.properties.created = wb.properties.modified = dt.datetime(2026, 1, 20, 9)
    thin = Side(style='thin'); box = Border(thin, thin, thin, thin)
    for s in sheets:
        ws = wb.create_sheet(s.name); ws.sheet_state = s.state
        for (r, c), v in s.cells.items():
            x = ws.cell(r, c, v)
            if isinstance(v, dt.date): x.number_format = s.fmt.get(c, 'dd/mm/yyyy')
            elif c in s.fmt and isinstance(v, (int, float)): x.number_format = s.fmt[c]
            x.alignment = Alignment(wrap_text=True, vertical='top')
            if r in s.bold: x.font = Font(bold=True)
            if grid: x.border = box
        for m in s.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for c in s.hidden_cols: ws.column_dimensions[L(c)].hidden = True
        for r in s.hidden_rows: ws.row_dimensions[r].hidden = True
        for c, w in s.widths.items(): ws.column_dimensions[L(c)].width = w
        for (r, c), t in s.comments.items(): ws.cell(r, c).comment = Comment(t, 'clerk')
        if freeze: ws.freeze_panes = freeze
        if filt: ws.auto_filter.ref = filt
    b = io.BytesIO(); wb.save(b); _steady(b.getvalue(), path)

def _steady(data, path):
    """Writes a zip again with fixed times, so that the same bytes come out each time."""
    src = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            d = src.read(n)
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2026-01-20T09:00:00Z', d)
            if n == 'meta.xml':
                d = re.sub(rb'(<meta:creation-date>|<dc:date>)[^<]*', rb'\g<1>2026-01-20T09:00:00', d)
            i = zipfile.ZipInfo(n, (2026, 1, 20, 9, 0, 0))
            i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(i, d)

def to_ods(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell, TableColumn
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = Table(name=s.name); mr = max(r for r, c in s.cells); mc = max(c for r, c in s.cells)
        for c in range(1, mc+1):
            t.addElement(TableColumn(**({'visibility': 'collapse'} if c in s.hidden_cols else {})))
        span = {(m[0], m[1]): (m[2]-m[0]+1, m[3]-m[1]+1) for m in s.merges}
        cov = {(r, c) for m in s.merges for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(span)
        for r in range(1, mr+1):
            row = TableRow(**({'visibility': 'collapse'} if r in s.hidden_rows else {})); t.addElement(row)
            for c in range(1, mc+1):
                if (r, c) in cov: row.addElement(CoveredTableCell()); continue
                v = s.cells.get((r, c)); a = {}
                if (r, c) in span: a = dict(numberrowsspanned=span[(r, c)][0], numbercolumnsspanned=span[(r, c)][1])
                if v is None: row.addElement(TableCell(**a)); continue
                if isinstance(v, dt.date): x = TableCell(valuetype='date', datevalue=v.isoformat(), **a); txt = v.strftime('%d/%m/%Y')
                elif isinstance(v, (int, float)): x = TableCell(valuetype='float', value=v, **a); txt = str(v)
                else: x = TableCell(valuetype='string', **a); txt = v
                for part in txt.split('\n'): x.addElement(P(text=part))
                row.addElement(x)
        doc.spreadsheet.addElement(t)
    b = io.BytesIO(); doc.save(b); _steady(b.getvalue(), path)

def to_csv(path, s, delim=',', enc='utf-8-sig', eol='\r\n', dfmt='%d/%m/%Y', errors='strict'):
    b = io.StringIO(); w = csv.writer(b, delimiter=delim, lineterminator=eol)
    mr = max(r for r, c in s.cells); mc = max(c for r, c in s.cells)
    for r in range(1, mr+1):
        w.writerow([(v.strftime(dfmt) if isinstance(v, dt.date) else v) if (v := s.cells.get((r, c))) is not None else '' for c in range(1, mc+1)])
    open(path, 'wb').write(b.getvalue().encode(enc, errors))

# ---- readers for check.py: {sheet: {(r, c): value}}, merged cells filled
def read(path, delim=None, enc='utf-8-sig'):
    p = str(path)
    if p.endswith('.xlsx'):
        out = {}
        for ws in load_workbook(p):
            g = {(x.row, x.column): x.value for row in ws.iter_rows() for x in row if x.value is not None}
            for m in ws.merged_cells.ranges:
                v = g.get((m.min_row, m.min_col))
                if v is not None and m.max_row > m.min_row:
                    for r in range(m.min_row, m.max_row+1): g[(r, m.min_col)] = v
            out[ws.title] = g
        return out
    if p.endswith('.ods'):
        import xml.etree.ElementTree as ET
        T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'; O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
        X = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
        root = ET.fromstring(zipfile.ZipFile(p).read('content.xml')); out = {}
        for t in root.iter(T+'table'):
            g = {}; r = 0; later = []
            for row in t.iter(T+'table-row'):
                r += 1; c = 0
                for x in row:
                    c += 1
                    ty = x.get(O+'value-type'); txt = '\n'.join(''.join(q.itertext()) for q in x.iter(X+'p'))
                    if ty == 'date': g[(r, c)] = dt.datetime.fromisoformat(x.get(O+'date-value'))
                    elif ty == 'float': g[(r, c)] = float(x.get(O+'value'))
                    elif txt: g[(r, c)] = txt
                    n = int(x.get(T+'number-rows-spanned') or 1)
                    if n > 1 and (r, c) in g: later += [(r+k, c, g[(r, c)]) for k in range(1, n)]
            for a, b, v in later: g[(a, b)] = v
            out[t.get(T+'name')] = g
        return out
    text = open(p, 'rb').read().decode(enc)
    delim = delim or max(',;\t', key=text.count)
    return {'': {(r, c): v for r, row in enumerate(csv.reader(io.StringIO(text), delimiter=delim), 1) for c, v in enumerate(row, 1) if v != ''}}
