# -*- coding: utf-8 -*-
"""small helpers of make.py (grid, truth entry, writers)"""
import datetime as D, json, os, random, csv
from openpyxl import Workbook
from openpyxl.utils import get_column_letter as L
from openpyxl.styles import Font
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kd(x): return str(x).translate(KD)
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
def dd(d): return d.strftime('%d/%m/%Y')
def dk(d): return kd(dd(d))
def dkl(d): return 'ថ្ងៃទី%s ខែ%s ឆ្នាំ%s' % (kd(d.day), KM[d.month-1], kd(d.year))
def ddot(d): return '%d.%d.%s' % (d.day, d.month, d.strftime('%y'))
def dmdy(d): return d.strftime('%m/%d/%Y')
PR = {'Phnom Penh': ['ភ្នំពេញ', 'រាជធានីភ្នំពេញ'], 'Banteay Meanchey': ['បន្ទាយមានជ័យ', 'ប.មជ', 'បន្ទាយមានជ័យ'], 'Battambang': ['បាត់ដំបង'],
 'Siem Reap': ['សៀមរាប'], 'Preah Sihanouk': ['ព្រះសីហនុ', 'ខេត្តព្រះសីហនុ'], 'Kandal': ['កណ្តាល', 'កណ្ដាល'], 'Kampong Cham': ['កំពង់ចាម', 'កពង់ចាម'],
 'Prey Veng': ['ព្រៃវែង'], 'Svay Rieng': ['ស្វាយរៀង'], 'Takeo': ['តាកែវ'], 'Kampot': ['កំពត'], 'Kampong Thom': ['កំពង់ធំ'], 'Kampong Speu': ['កំពង់ស្ពឺ'],
 'Pursat': ['ពោធិ៍សាត់', 'ពោធិសាត់'], 'Tboung Khmum': ['ត្បូងឃ្មុំ'], 'Oddar Meanchey': ['ឧត្តរមានជ័យ'], 'Koh Kong': ['កោះកុង']}
FAMK = ['សាកល្បង', 'គំរូ', 'ប្រឌិត']; FAME = ['Testing', 'Sample', 'Invented']
GK = {'male': 'ដារា វុទ្ធី ពិសិដ្ឋ រតនៈ សំណាង វិបុល ភារុណ ចាន់ណា ប៊ុនធឿន សុវណ្ណ'.split(), 'female': 'ស្រីពៅ ចន្ថា សុភា កល្យាណ មុំ ធីតា ស្រីនាង បុប្ផា រំដួល សុខនី'.split()}
GE = {'male': 'Dara Vuthy Pisith Ratanak Samnang Vibol Phearun Channa Bunthoeun Sovann'.split(), 'female': 'Sreypov Chantha Sophea Kalyan Mom Thida Sreyneang Bopha Romduol Sokny'.split()}
class Names:
    def __init__(s, r, kh=True, giv=None):
        s.r, s.kh, s.used, s.giv = r, kh, set(), giv or (GK if kh else GE)
    def __call__(s, sex):
        g = s.giv.get(sex) or s.giv['female']
        for _ in range(500):
            n = s.r.choice(FAMK if s.kh else FAME) + ' ' + s.r.choice(g)
            if n not in s.used: break
        else:
            i = 2
            base = n
            while n in s.used: n = base + ' ' + (kd(i) if s.kh else str(i)); i += 1
        s.used.add(n); return n
def pick(r, l):   # first spelling is the usual one
    return l[0] if len(l) == 1 or r.random() < .7 else r.choice(l[1:])
def days(r, a, b, n):
    a, b = D.date(*a), D.date(*b)
    return sorted(a + D.timedelta(r.randint(0, (b-a).days)) for _ in range(n))
class Sheet:
    def __init__(s, name): s.name, s.g, s.n, s.nots, s.merges, s.fmt = name, [], 0, [], [], {}
    def row(s, vals): s.g.append(list(vals)); s.n += 1; return s.n
    def blank(s): return s.row([])
    def note(s, vals, what):
        n = s.row(vals); u = [i for i, v in enumerate(vals) if v not in (None, '')]
        a, b = L(u[0]+1), L(u[-1]+1)
        s.nots.append(dict(sheet=s.name, where='%s%d' % (a, n) if a == b else '%s%d:%s%d' % (a, n, b, n), what=what)); return n
    def head(s, cols): return s.row([c[0] for c in cols])
    def rec(s, cols, r):
        o = r.get('_c', {}); out = []
        for c in cols:
            if c[2] in o and c[2]: out.append(o[c[2]])
            elif c[0] in o: out.append(o[c[0]])
            else: out.append(c[3](r) if c[3] else (r.get(c[2]) if c[2] else None))
        r['_at'] = s.row(out); return r['_at']
def cell(cols, fact, r):
    return '%s%d' % (L([c[2] for c in cols].index(fact)+1), r['_at'])
def norm(v):
    if isinstance(v, (D.date, D.datetime)): return v.isoformat()[:10]
    return v
def tally(rows, facts):
    t = {}
    for f in facts:
        vs = [norm(r.get(f)) for r in rows]; g = [v for v in vs if v is not None]
        if g and all(isinstance(v, (int, float)) for v in g): t[f] = dict(sum=sum(g), given=len(g))
        elif g and all(isinstance(v, dict) for v in g):
            c = {}
            for v in g: c[v['currency'] or '(not given)'] = c.get(v['currency'] or '(not given)', 0) + v['amount']
            t[f] = dict(sum_by_currency=c, given=len(g))
        else:
            g = [json.dumps(v, ensure_ascii=False) if isinstance(v, list) else v for v in g]
            if len(set(g)) > 18: t[f] = dict(given=len(g), different=len(set(g)))
            else:
                c = {}
                for v in sorted(g): c[v] = c.get(v, 0) + 1
                if len(g) < len(vs): c['(empty)'] = len(vs) - len(g)
                t[f] = c
    return t
def table(s, unit, heads, cols, recs, extra=(), repeats=None):
    facts = [c[2] for c in cols if c[2]] + list(extra)
    return dict(sheet=s.name, one_row_is=unit, records_lie_in='rows', heading_rows=heads, heading_column=None, first=recs[0]['_at'], last=recs[-1]['_at'],
        count_of_all_rows=len(recs), repeats_sheet=repeats, columns=[dict(at=L(i+1), heading=c[0], means=c[1], fact=c[2]) for i, c in enumerate(cols)],
        rows=[dict(at=r['_at'], facts={f: norm(r.get(f)) for f in facts}) for r in recs], all_rows_tally=tally(recs, facts))
def save(path, sheets, hidden=(), widths=True):
    e = path.rsplit('.', 1)[1]
    if e == 'xlsx':
        wb = Workbook(); wb.remove(wb.active)
        wb.properties.created = wb.properties.modified = D.datetime(2026, 1, 5)
        for s in sheets:
            ws = wb.create_sheet(s.name)
            for i, r in enumerate(s.g, 1):
                for j, v in enumerate(r, 1):
                    if v is None or v == '': continue
                    c = ws.cell(i, j, v)
                    if isinstance(v, D.datetime): c.number_format = 'dd/mm/yyyy hh:mm'
                    elif isinstance(v, D.date): c.number_format = s.fmt.get('date', 'dd/mm/yyyy')
            for m in s.merges: ws.merge_cells(m)
            for k in range(1, 16): ws.column_dimensions[L(k)].width = 15
            if s.name in hidden: ws.sheet_state = 'hidden'
        wb.save(path)
    elif e == 'xls':
        import xlwt
        wb = xlwt.Workbook(encoding='utf-8'); st = xlwt.easyxf(num_format_str='DD/MM/YYYY')
        for s in sheets:
            ws = wb.add_sheet(s.name)
            for i, r in enumerate(s.g):
                for j, v in enumerate(r):
                    if v is None or v == '': continue
                    ws.write(i, j, v, st) if isinstance(v, D.date) else ws.write(i, j, v)
        wb.save(path)
    elif e == 'ods':
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table, TableRow, TableCell
        from odf.text import P
        doc = OpenDocumentSpreadsheet()
        for s in sheets:
            t = Table(name=s.name)
            for r in s.g:
                tr = TableRow()
                for v in (r or [None]):
                    if v is None or v == '': tr.addElement(TableCell()); continue
                    if isinstance(v, D.date): c = TableCell(valuetype='date', datevalue=v.isoformat()); c.addElement(P(text=dd(v)))
                    elif isinstance(v, (int, float)): c = TableCell(valuetype='float', value=v); c.addElement(P(text=str(v)))
                    else: c = TableCell(valuetype='string'); c.addElement(P(text=v))
                    tr.addElement(c)
                t.addElement(tr)
            doc.spreadsheet.addElement(t)
        doc.save(path)
