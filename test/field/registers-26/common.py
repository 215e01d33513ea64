# shared by make_a.py .. make_d.py : words, names, writing of sheets, building of truth
import csv, datetime as dt, os, random
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L

HERE = os.path.dirname(os.path.abspath(__file__))
KD = '០១២៣៤៥៦៧៨៩'
MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
PROV = {'Phnom Penh': 'ភ្នំពេញ', 'Banteay Meanchey': 'បន្ទាយមានជ័យ', 'Battambang': 'បាត់ដំបង', 'Siem Reap': 'សៀមរាប',
        'Kampong Cham': 'កំពង់ចាម', 'Kampot': 'កំពត', 'Kandal': 'កណ្តាល', 'Koh Kong': 'កោះកុង', 'Prey Veng': 'ព្រៃវែង',
        'Preah Sihanouk': 'ព្រះសីហនុ', 'Svay Rieng': 'ស្វាយរៀង', 'Takeo': 'តាកែវ', 'Kampong Thom': 'កំពង់ធំ',
        'Pursat': 'ពោធិ៍សាត់', 'Oddar Meanchey': 'ឧត្តរមានជ័យ', 'Pailin': 'ប៉ៃលិន', 'Tboung Khmum': 'ត្បូងឃ្មុំ'}
FAM_K = ['សាកល្បង', 'គំរូ', 'ប្រឌិត']
FAM_E = ['Testing', 'Sample', 'Invented']
GIV = {'male': [('ដារ៉ា', 'Dara'), ('វិបុល', 'Vibol'), ('សុភាព', 'Sopheap'), ('រតនា', 'Ratana'), ('ពិសិដ្ឋ', 'Piseth'),
                ('ចាន់ថា', 'Chantha'), ('វុទ្ធី', 'Vuthy'), ('សំណាង', 'Samnang'), ('ភក្តី', 'Pheakdey')],
       'female': [('សុខា', 'Sokha'), ('ស្រីពៅ', 'Sreypov'), ('ចន្ធូ', 'Chanthou'), ('មុំ', 'Mom'), ('រស្មី', 'Raksmey'),
                  ('សុភា', 'Sophea'), ('ធីតា', 'Thida'), ('ណារី', 'Nary'), ('កញ្ញា', 'Kanha'), ('បុប្ផា', 'Bopha')]}

def kd(x): return ''.join(KD[int(c)] if c.isascii() and c.isdigit() else c for c in str(x))
def d(iso): return dt.date.fromisoformat(iso) if iso else None
def fmt(iso, f): return d(iso).strftime(f) if iso else None
def kdate(iso): return kd(fmt(iso, '%d/%m/%Y')) if iso else None
def klong(iso):
    if not iso: return None
    x = d(iso); return f'{kd(x.day)} {MONTHS[x.month-1]} {kd(x.year)}'
def plus(iso, n): return (d(iso) + dt.timedelta(days=n)).isoformat()
def name(R, sex, lang='k', upper=False):
    i = 0 if lang == 'k' else 1
    n = R.choice(FAM_K if lang == 'k' else FAM_E), R.choice(GIV[sex])[i]
    return (n[0].upper() if upper else n[0]) + ' ' + n[1]
def name2(R, sex):
    f, g = R.randrange(3), R.choice(GIV[sex])
    return FAM_K[f] + ' ' + g[0], FAM_E[f] + ' ' + g[1]
def days(R, first, last, n):
    a, b = d(first), d(last)
    return sorted((a + dt.timedelta(days=R.randrange((b - a).days + 1))).isoformat() for _ in range(n))

thin = Side(style='thin', color='808080'); BOX = Border(left=thin, right=thin, top=thin, bottom=thin)
GREY = PatternFill('solid', fgColor='D9E1F2')
def put(ws, r, cols, vals, font=None, c0=1, box=True, datefmt='DD/MM/YYYY'):
    for j, v in enumerate(vals):
        c = ws.cell(r, c0 + j)
        if v is not None: c.value = v
        if isinstance(v, (dt.date, dt.datetime)): c.number_format = datefmt
        if box: c.border = BOX
        if font: c.font = font
def heads(ws, r, cols, c0=1, fill=True):
    for j, c in enumerate(cols):
        x = ws.cell(r, c0 + j, c[0]); x.font = Font(bold=True); x.border = BOX
        x.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        if fill: x.fill = GREY
        ws.column_dimensions[L(c0 + j)].width = max(8, min(28, len(c[0]) + 4))
def line(ws, cell, text, bold=False, merge=None, size=None):
    ws[cell] = text; ws[cell].font = Font(bold=bold, size=size or 11)
    if merge: ws.merge_cells(merge); ws[cell].alignment = Alignment(horizontal='center')
def letterhead(ws, last, office, title):
    line(ws, 'A1', 'ព្រះរាជាណាចក្រកម្ពុជា', True, f'A1:{last}1', 14)
    line(ws, 'A2', 'ជាតិ សាសនា ព្រះមហាក្សត្រ', True, f'A2:{last}2')
    line(ws, 'A3', office); line(ws, 'A4', title, True, f'A4:{last}4', 13)

def columns(cols, c0=1, given=None):
    """cols: (heading, means, fact, ...) ; given: headings as 'upper / lower' where two lines"""
    return [{'at': L(c0 + j), 'heading': (given or {}).get(j, c[0]), 'means': c[1], 'fact': c[2]} for j, c in enumerate(cols)]

def tally(recs):
    out = {}
    facts = []
    for _, f in recs:
        for k in f:
            if k not in facts: facts.append(k)
    for k in facts:
        v = [f.get(k) for _, f in recs]; g = [x for x in v if x is not None]
        if g and all(isinstance(x, int) for x in g): out[k] = {'sum': sum(g), 'given': len(g)}
        elif g and all(isinstance(x, dict) and 'amount' in x for x in g):
            s = {}
            for x in g: s[x['currency']] = s.get(x['currency'], 0) + x['amount']
            out[k] = {'sum': dict(sorted(s.items())), 'given': len(g)}
        elif g and all(isinstance(x, (dict, list)) for x in g):
            s = {}
            for x in g:
                for y in x: s[y] = s.get(y, 0) + 1
            out[k] = {'given': len(g), 'holding': dict(sorted(s.items()))}
        else:
            s = {}
            for x in v: s['(empty)' if x is None else x] = s.get('(empty)' if x is None else x, 0) + 1
            out[k] = dict(sorted(s.items())) if len(s) <= 20 else {'given': len(g), 'different': len(set(g))}
    return out

def table(sheet, one, hrows, cols, recs, faulty=(), repeats=None):
    want = [r for r in recs if r[0] in faulty]
    want += [r for r in recs if r[0] not in faulty][:20 - len(want)]
    want.sort(key=lambda r: r[0])
    return {'sheet': sheet, 'one_row_is': one, 'records_lie_in': 'rows', 'heading_rows': hrows, 'heading_column': None,
            'first': recs[0][0], 'last': recs[-1][0], 'count_of_all_rows': len(recs), 'repeats_sheet': repeats,
            'columns': cols, 'rows': [{'at': a, 'facts': f} for a, f in want], 'all_rows_tally': tally(recs)}

OUT = {'take': 'take in', 'take-with-questions': 'take in', 'name-errors': 'take in, naming the errors', 'refuse': 'refuse'}
def entry(no, file, by, klass, why, tables, not_rows=(), errors=(), questions=(), never=(), notes=(), also=None):
    return {'no': no, 'file': 'files/' + file, 'kept_by': by, 'outcome': OUT[klass], 'why': why,
            'notes': ['class: ' + klass] + list(notes), 'tables': tables, 'totals': [], 'also': also,
            'not_rows': [dict(zip(('sheet', 'where', 'what'), x)) for x in not_rows],
            'errors': [dict(zip(('sheet', 'cell', 'what', 'wanted'), x)) for x in errors],
            'questions': list(questions), 'must_never_happen': list(never)}
def path(f): return os.path.join(HERE, 'files', f)
