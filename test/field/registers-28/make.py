#!/usr/bin/env python3
"""Writes files/, truth.json, check_spec.json (how each cell is to be read, for check.py) and README.md. Always the same."""
import os, re, io, json, csv, random, zipfile, datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files'); os.makedirs(OUT, exist_ok=True)
for f in os.listdir(OUT): os.remove(os.path.join(OUT, f))
D = dt.date
import calendar
def mday(y, m, d): return min(d, calendar.monthrange(y, m)[1])
def iso(d): return d.isoformat()
def K(x): return str(x).translate(str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'))
class V:
    def __init__(s, raw, fact=None, fmt=None, err=None): s.raw, s.fact, s.fmt, s.err = raw, fact, fmt, err
class M(dict): pass            # several facts out of one cell
class F:                       # a formula with its stored value
    def __init__(s, f, v): s.f, s.v = f, v
class Line:                    # a line that is no record
    def __init__(s, cells, what, merge=False): s.cells, s.what, s.merge = cells, what, merge
class Row:
    def __init__(s, cells, hidden=False, **x): s.cells, s.x, s.hidden = cells, x, hidden
class Col:
    def __init__(s, head, means, fact=None, kind='text', **o): s.head, s.means, s.fact, s.kind, s.o = head, means, fact, kind, o
class Grid:
    def __init__(s, name): s.name = name; s.cells = {}; s.merges = []; s.hcols = set(); s.hrows = set(); s.bold = set(); s.hidden = False; s.vals = {}; s.w = {}
    def put(s, r, c, v, fmt=None):
        if v is None or v == '': return
        s.cells[r, c] = (v, fmt)
FILES = []; SPEC = []
class Book:
    def __init__(s, no, file, kept_by, outcome, why, questions=(), never=(), notes=()):
        s.t = dict(no=no, file='files/' + file, kept_by=kept_by, outcome=outcome, why=why, notes=list(notes), tables=[], totals=[], also=None,
                   not_rows=[], errors=[], questions=list(questions), must_never_happen=list(never))
        s.spec = dict(file='files/' + file, tables=[]); s.grids = []; s.R = random.Random(9100 + no); FILES.append(s)
    def sheet(s, name): g = Grid(name); s.grids.append(g); return g
    def nr(s, g, where, what): s.t['not_rows'].append(dict(sheet=g.name, where=where, what=what))
    def err(s, g, cell, what, wanted): s.t['errors'].append(dict(sheet=g.name, cell=cell, what=what, wanted=wanted))
    def table(s, g, hrows, first, cols, items, is_, c0=1, in_='rows', refuse=False, group=None, pick=None):
        # headings
        for i, c in enumerate(cols):
            hs = c.head if isinstance(c.head, list) else [c.head]
            if len(hs) < len(hrows): hs = hs + [None] * (len(hrows) - len(hs))
            for r, h in zip(hrows, hs):
                if h and not (i and isinstance(cols[i-1].head, list) and r == hrows[0] and len(hrows) > 1 and cols[i-1].head[0] == h and len(cols[i-1].head) > 1):
                    g.put(r, c0 + i, h)
        if len(hrows) > 1:
            i = 0
            while i < len(cols):
                h = cols[i].head
                if isinstance(h, list) and len(h) > 1:
                    j = i
                    while j + 1 < len(cols) and isinstance(cols[j+1].head, list) and cols[j+1].head[0] == h[0]: j += 1
                    if j > i: g.merges.append(f'{L(c0+i)}{hrows[0]}:{L(c0+j)}{hrows[0]}')
                    i = j + 1
                else:
                    g.merges.append(f'{L(c0+i)}{hrows[0]}:{L(c0+i)}{hrows[-1]}'); i += 1
        for r in hrows: g.bold.add(r)
        r = first; recs = []; words = {}; badrows = set()
        last = first
        for it in items:
            if isinstance(it, Line):
                for k, v in it.cells.items(): g.put(r, c0 + k, v)
                end = L(c0 + len(cols) - 1)
                if it.merge: g.merges.append(f'{L(c0)}{r}:{end}{r}')
                g.bold.add(r); s.nr(g, f'{L(c0)}{r}:{end}{r}', it.what); r += 1; continue
            fs = {}
            assert len(it.cells) == len(cols), (s.t['file'], r, len(it.cells), len(cols))
            for i, (c, v) in enumerate(zip(cols, it.cells)):
                if not isinstance(v, V): v = V(v, v if (c.fact and c.kind in ('text', 'num')) else None)
                g.put(r, c0 + i, v.raw, v.fmt)
                if v.err: s.err(g, f'{L(c0+i)}{r}', *v.err); badrows.add(r)
                if not c.fact: continue
                if isinstance(v.fact, M): fs.update(v.fact)
                elif fs.get(c.fact) is None: fs[c.fact] = v.fact
                if c.kind in ('word', 'list') and v.raw not in (None, '') and v.raw not in c.o.get('ditto', ()) and not (v.err and v.fact is None):
                    w = words.setdefault(i, {}); key = str(v.raw)
                    assert key not in w or w[key] == v.fact, (s.t['file'], c.head, key, w[key], v.fact); w[key] = v.fact
            for k, v in it.x.items(): fs[k] = v
            if it.hidden: g.hrows.add(r)
            recs.append((r, fs)); last = r; r += 1
        kinds = {c.fact: c.kind for c in cols if c.fact}
        tal = {}
        if not refuse:
            for f in dict.fromkeys(k for _, x in recs for k in x):
                vs = [x.get(f) for _, x in recs]; nn = [v for v in vs if v is not None]
                k = kinds.get(f)
                if nn and all(isinstance(v, (int, float)) for v in nn) and k not in ('id', 'year'): tal[f] = dict(sum=round(sum(nn), 2), given=len(nn))
                elif nn and isinstance(nn[0], list):
                    t = {}
                    for v in vs:
                        for y in (v or ['(empty)']): t[y] = t.get(y, 0) + 1
                    tal[f] = dict(sorted(t.items()))
                elif nn and isinstance(nn[0], dict):
                    t = {}
                    for v in nn: t[v['currency']] = t.get(v['currency'], 0) + v['amount']
                    tal[f] = dict(sum=dict(sorted(t.items())), given=len(nn))
                elif not nn: tal[f] = {'(empty)': len(vs)}
                elif k == 'word' or len({str(v) for v in nn}) <= 6 and k not in ('date', 'id', 'text', 'phone'):
                    t = {}
                    for v in vs: y = '(empty)' if v is None else str(v); t[y] = t.get(y, 0) + 1
                    tal[f] = dict(sorted(t.items()))
                else: tal[f] = dict(given=len(nn), different=len({str(v) for v in nn}))
        order = [x for x in recs if x[0] in badrows]
        rest = [x for x in recs if x[0] not in badrows]
        n = min(20 - len(order), len(rest)); step = len(rest) / max(n, 1)
        order += [rest[int(i * step)] for i in range(n)]
        s.t['tables'].append(dict(sheet=g.name, one_row_is=is_, records_lie_in=in_, heading_rows=list(hrows), heading_column=None, first=recs[0][0], last=last,
            count_of_all_rows=len(recs), repeats_sheet=None,
            columns=[dict(at=L(c0+i), heading=' / '.join(h for h in (c.head if isinstance(c.head, list) else [c.head]) if h), means=c.means, fact=None if refuse else c.fact) for i, c in enumerate(cols)],
            rows=[] if refuse else [dict(at=a, facts=x) for a, x in sorted(order, key=lambda z: (z[0] not in badrows, z[0]))], all_rows_tally=tal))
        s.spec['tables'].append(dict(sheet=g.name, first=first if isinstance(items[0], Line) else recs[0][0], last=last, group=group, heads=[list(hrows), c0],
            cols=[dict(at=L(c0+i), fact=None if refuse else c.fact, kind=c.kind, words=words.get(i, {}), **c.o) for i, c in enumerate(cols)],
            all=[] if refuse else [[a, x] for a, x in recs]))
        s.next = r
        return recs
    def foot(s, g, r, c, text, what):
        g.put(r, c, text); s.nr(g, f'{L(c)}{r}', what)
    def save(s):
        p = os.path.join(HERE, s.t['file'])
        if p.endswith('.xlsx'): save_xlsx(s, p)
        elif p.endswith('.ods'): save_ods(s, p)
        else: save_csv(s, p)
def rezip(p, fix=None):
    z = zipfile.ZipFile(p); items = [(i.filename, z.read(i.filename)) for i in z.infolist()]; z.close()
    if any(n == 'mimetype' for n, _ in items): items.sort(key=lambda x: x[0] != 'mimetype')
    with zipfile.ZipFile(p, 'w') as o:
        for n, b in items:
            if fix: b = fix(n, b)
            zi = zipfile.ZipInfo(n, (2024, 7, 1, 8, 0, 0)); zi.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            o.writestr(zi, b)
def save_xlsx(b, p):
    wb = Workbook(); wb.remove(wb.active); cached = {}
    for n, g in enumerate(b.grids, 1):
        ws = wb.create_sheet(g.name)
        for (r, c), (v, fmt) in g.cells.items():
            x = ws.cell(r, c)
            if isinstance(v, F): x.value = '=' + v.f; cached[n, f'{L(c)}{r}'] = v.v
            else:
                x.value = v
                if isinstance(v, str) and v.startswith('='): x.data_type = 's'
            if fmt: x.number_format = fmt
            elif isinstance(v, dt.datetime): x.number_format = 'yyyy-mm-dd hh:mm'
            elif isinstance(v, D): x.number_format = 'dd/mm/yyyy'
            if r in g.bold: x.font = Font(bold=True)
            if isinstance(v, str) and '\n' in v: x.alignment = Alignment(wrap_text=True, vertical='top')
        for m in g.merges: ws.merge_cells(m)
        for c in g.hcols: ws.column_dimensions[c].hidden = True
        for c, w in g.w.items(): ws.column_dimensions[c].width = w
        for r in g.hrows: ws.row_dimensions[r].hidden = True
        if g.hidden: ws.sheet_state = 'hidden'
    wb.properties.creator = 'user'; wb.save(p)
    def fix(n, d):
        if n == 'docProps/core.xml': return re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2024-07-01T08:00:00Z', d)
        m = re.match(r'xl/worksheets/sheet(\d+)\.xml', n)
        if m:
            t = d.decode()
            for (k, a), v in cached.items():
                if k == int(m[1]): t, q = re.subn(rf'(<c r="{a}"[^>]*>)(<f>.*?</f>)<v\s*/>|(<c r="{a}"[^>]*>)(<f>.*?</f>)<v></v>', lambda z: (z[1] or z[3]) + (z[2] or z[4]) + f'<v>{v}</v>', t); assert q == 1, (a, q)
            return t.encode()
        return d
    rezip(p, fix)
def save_ods(b, p):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for g in b.grids:
        t = Table(name=g.name); mr = max(r for r, _ in g.cells); mc = max(c for _, c in g.cells)
        span = {}; cov = set()
        for m in g.merges:
            a = re.match(r'([A-Z]+)(\d+):([A-Z]+)(\d+)', m); ci = lambda x: sum((ord(ch) - 64) * 26 ** i for i, ch in enumerate(reversed(x)))
            r1, c1, r2, c2 = int(a[2]), ci(a[1]), int(a[4]), ci(a[3]); span[r1, c1] = (r2 - r1 + 1, c2 - c1 + 1)
            cov |= {(r, c) for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - {(r1, c1)}
        for r in range(1, mr + 1):
            tr = TableRow()
            for c in range(1, mc + 1):
                v = g.cells.get((r, c), (None,))[0]; kw = {}
                if (r, c) in span: kw = dict(numberrowsspanned=span[r, c][0], numbercolumnsspanned=span[r, c][1])
                cls = CoveredTableCell if (r, c) in cov else TableCell
                if v is None: tr.addElement(cls(**kw)); continue
                if isinstance(v, F): kw['formula'] = 'of:=' + v.f; v = v.v
                if isinstance(v, (int, float)): x = cls(valuetype='float', value=v, **kw)
                elif isinstance(v, D): x = cls(valuetype='date', datevalue=iso(v), **kw); v = v.strftime('%d/%m/%Y')
                else: x = cls(valuetype='string', **kw)
                x.addElement(P(text=str(v))); tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(p); rezip(p)
def save_csv(b, p):
    g = b.grids[0]; mr = max(r for r, _ in g.cells); mc = max(c for _, c in g.cells)
    o = io.StringIO(newline=''); w = csv.writer(o, delimiter=getattr(b, 'delim', ','), lineterminator='\r\n')
    for r in range(1, mr + 1): w.writerow([g.cells.get((r, c), ('',))[0] for c in range(1, mc + 1)])
    open(p, 'wb').write((b'\xef\xbb\xbf' if getattr(b, 'bom', True) else b'') + o.getvalue().encode('utf-8'))
# ---------------------------------------------------------------- stock of words
FAM = ['Testing', 'Sample', 'Invented']; FAMK = ['សាកល្បង', 'គំរូ', 'ប្រឌិត']
GM = ['Dara', 'Vichet', 'Piseth', 'Makara', 'Sovann', 'Vannak', 'Phearun', 'Rithy', 'Samnang', 'Bunthoeun']
GF = ['Sreypov', 'Chanthy', 'Bopha', 'Leakhena', 'Theary', 'Sreyneang', 'Kolab', 'Maly', 'Sothea', 'Channary']
GMK = ['ដារា', 'វិចិត្រ', 'ពិសិដ្ឋ', 'មករា', 'សុវណ្ណ', 'វណ្ណៈ', 'ភារុណ', 'រិទ្ធី', 'សំណាង', 'ប៊ុនធឿន']
GFK = ['ស្រីពៅ', 'ចាន់ធី', 'បុប្ផា', 'លក្ខិណា', 'ធារី', 'ស្រីនាង', 'កុលាប', 'ម៉ាលី', 'សុធា', 'ចាន់ណារី']
PK = {'ភ្នំពេញ': 'Phnom Penh', 'បាត់ដំបង': 'Battambang', 'បន្ទាយមានជ័យ': 'Banteay Meanchey', 'សៀមរាប': 'Siem Reap', 'កំពង់ចាម': 'Kampong Cham', 'ព្រៃវែង': 'Prey Veng', 'ស្វាយរៀង': 'Svay Rieng',
      'តាកែវ': 'Takeo', 'កំពត': 'Kampot', 'កណ្តាល': 'Kandal', 'ពោធិ៍សាត់': 'Pursat', 'កំពង់ធំ': 'Kampong Thom', 'ត្បូងឃ្មុំ': 'Tboung Khmum'}
PE = ['Battambang', 'Banteay Meanchey', 'Siem Reap', 'Kampong Cham', 'Prey Veng', 'Svay Rieng', 'Takeo', 'Kampot', 'Kandal', 'Pursat', 'Kampong Thom']
def name(R, sex, k=False, gap=' '):
    fam = R.choice(FAMK if k else FAM); g = R.choice((GMK if sex == 'male' else GFK) if k else (GM if sex == 'male' else GF)); return fam + gap + g
def sx(R, pf=.5): return 'female' if R.random() < pf else 'male'
def ph(R): return f'0{R.choice([12, 16, 77, 92])} 000 {R.randint(100, 999)}'
def phone(raw): return V(raw, re.sub(r'\D', '', raw) if raw else None)
def W(R, lst): x = R.choice(lst); return V(x[0], x[1])
def days(R, a, b, n): s = (b - a).days; return sorted(a + dt.timedelta(R.randint(0, s)) for _ in range(n))
# ================================================================ 1 police Battambang, Khmer book of cases
b = Book(1, '01_សំណុំរឿងជួញដូរ_ស្នងការបាត់ដំបង_២០២៤.xlsx', 'Provincial police Battambang, anti-trafficking office: book of investigations 2024', 'take in',
  'a Khmer register under a letterhead; two heading rows; all numbers and days typed in Khmer digits; "same as above" written out; half-filled columns',
  ['Is one row one case? (victims and suspects are only counted)', "Does a blank 'arrested' mean none, or not written?", "Is a blank day of sending a case that is not yet sent?"],
  ["making people's records out of the numbers", 'counting the total row as a case', "'ដូចខាងលើ' stored as a source or a district", 'a blank number of arrested stored as 0'],
  ["'ដូចខាងលើ' (same as above) takes the fact of the row above", 'the letterhead names the office; it does not say that every case happened in Battambang province'])
g = b.sheet('បញ្ជី ២០២៤'); R = b.R
g.put(1, 8, 'ព្រះរាជាណាចក្រកម្ពុជា'); g.put(2, 8, 'ជាតិ សាសនា ព្រះមហាក្សត្រ'); g.put(2, 1, 'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង'); g.put(3, 1, 'ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន')
g.put(4, 1, 'បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤'); g.merges.append('A4:M4'); b.nr(g, 'A1:M4', 'letterhead and title')
SRC = [('ជនរងគ្រោះប្តឹងផ្ទាល់', 'victim complaint'), ('បណ្តាញទូរស័ព្ទ', 'hotline'), ('អាជ្ញាធរមូលដ្ឋាន', 'local authority'), ('អង្គការ', 'NGO'), ('គ្រួសារប្តឹង', 'family complaint')]
OFF = [('ជួញដូរផ្លូវភេទ', 'sex trafficking'), ('ពលកម្មដោយបង្ខំ', 'forced labour'), ('រៀបការដោយបង្ខំ', 'forced marriage'), ('នាំចេញដោយខុសច្បាប់', 'unlawful removal')]
DIS = [('ក្រុងបាត់ដំបង', 'Battambang city'), ('ស្រុកសំឡូត', 'Samlout'), ('ស្រុកភ្នំព្រឹក', 'Phnum Proek'), ('ស្រុកកំរៀង', 'Kamrieng'), ('ស្រុកថ្មគោល', 'Thma Koul'), ('ស្រុកមោងឫស្សី', 'Moung Ruessei')]
dk = lambda d: K(d.strftime('%d/%m/%Y'))
rows = []; ps = pd = None; tot = [0] * 4
for i, d in enumerate(days(R, D(2024, 1, 4), D(2024, 9, 20), 24)):
    s = R.choice(SRC); di = R.choice(DIS); o = R.choice(OFF)
    if i in (5, 6, 13): s = ('ដូចខាងលើ', ps)
    if i in (6, 17): di = ('ដូចខាងលើ', pd)
    ps, pd = s[1], di[1]
    v = R.randint(1, 6); vf = R.randint(0, v); su = R.choice([1, 1, 2, 3]); ar = R.choice([None, 0, 1, su])
    if ar is not None: ar = min(ar, su)
    sent = d + dt.timedelta(R.randint(2, 40)) if ar and R.random() < .8 else None
    st = ('បានបញ្ជូនទៅតុលាការ', 'sent to court') if sent else R.choice([('កំពុងស៊ើបអង្កេត', 'under investigation'), ('កំពុងស៊ើបអង្កេត', 'under investigation'), ('រក្សាទុកឯកសារ', 'filed without action')])
    for k, q in enumerate([v, vf, su, ar or 0]): tot[k] += q
    rows.append(Row([K(i + 1), V(K(f'{i+1:03d}/24'), f'{i+1:03d}/24'), V(dk(d), iso(d)), V(*s), V(*o), V(*di), V(K(v), v), V(K(vf), vf), V(K(su), su), V(K(ar) if ar is not None else None, ar),
        V(dk(sent) if sent else None, iso(sent) if sent else None), V(*st), 'ជនសង្ស័យរត់គេចខ្លួន' if ar == 0 else None]))
rows.append(Line({0: 'សរុប', 6: K(tot[0]), 7: K(tot[1]), 8: K(tot[2]), 9: K(tot[3])}, 'the total row (សរុប)'))
b.table(g, [6, 7], 8, [Col('ល.រ', 'running number'), Col('លេខសំណុំរឿង', 'number of the case file', 'case_no', 'id'), Col('ថ្ងៃខែឆ្នាំទទួល', 'day the case was received', 'received_date', 'date'),
  Col('ប្រភពព័ត៌មាន', 'where the news came from', 'source', 'word', ditto=['ដូចខាងលើ']), Col('អំពើល្មើស', 'kind of offence', 'offence', 'word'), Col('ទីកន្លែងកើតហេតុ', 'district or town where it happened', 'district', 'word', ditto=['ដូចខាងលើ']),
  Col(['ជនរងគ្រោះ', 'សរុប'], 'victims, all', 'victims', 'num'), Col(['ជនរងគ្រោះ', 'ស្រី'], 'of them female', 'victims_female', 'num'), Col(['ជនសង្ស័យ', 'សរុប'], 'suspects, all', 'suspects', 'num'), Col(['ជនសង្ស័យ', 'ឃាត់ខ្លួន'], 'of them arrested; blank is not zero', 'arrested', 'num'),
  Col('ថ្ងៃបញ្ជូនតុលាការ', 'day sent to court', 'sent_date', 'date'), Col('លទ្ធផល', 'where the case stands', 'status', 'word'), Col('ផ្សេងៗ', 'remarks')], rows, 'a case (a police file), not a person')
b.foot(g, b.next + 1, 10, 'បាត់ដំបង ថ្ងៃទី០១ ខែតុលា ឆ្នាំ២០២៤', 'place and day of signing, not of a case'); b.foot(g, b.next + 2, 10, 'នាយការិយាល័យ', 'office of the signatory')
# ================================================================ 2 rescue log by day
b = Book(2, '02_rescue log SHV 2024.xlsx', 'Provincial police Preah Sihanouk, anti-trafficking unit: log of people rescued, by day', 'take in',
  'a log by day: day and place stand in a line above the people; ages as words; nationalities written in every style',
  ['Do the day and the place in the line above hold for all people below it?', "Ages 'about 20' and the like: keep the number as an approximate age?", "'minor' without a number: leave the age empty?"],
  ['a day line made a person', 'nationality taken from the name', "'minor' made an age of 17"],
  ['rescue_date and place come from the line above the group; person_is comes from the title', "'about 20', 'abt 30' and ages spelled out count as the number; 'minor', 'adult' and '?' give no age"])
g = b.sheet('Log'); R = b.R
g.put(1, 1, 'VICTIMS RESCUED - LOG 2024    AHTJP Unit, Preah Sihanouk'); g.put(2, 1, '(write every victim one line, day on top)'); b.nr(g, 'A1:A2', 'title and an instruction')
NAT = [('Vietnamese', 'VNM'), ('VN', 'VNM'), ('Indonesian', 'IDN'), ('Indonesia', 'IDN'), ('Thai', 'THA'), ('Bangladesh', 'BGD'), ('Khmer', 'KHM'), ('Philippines', 'PHL'), ('Malaysian', 'MYS')]
EX = [('online scam work', 'online scam'), ('scam', 'online scam'), ('KTV / sex', 'sexual exploitation'), ('forced labour', 'forced labour'), ('scam', 'online scam')]
SENT = [('DoSVY', 'provincial social department'), ('Immigration', 'immigration'), ('embassy', 'embassy'), ('Sample Home', 'Sample Home (NGO)'), (None, None)]
rows = []; n = 0
for gi, d in enumerate([D(2024, 1, 9), D(2024, 1, 30), D(2024, 2, 21), D(2024, 3, 14), D(2024, 4, 4), D(2024, 5, 23), D(2024, 6, 18)]):
    pl = f'Sample Tower {"ABCDEFG"[gi]}, Sangkat {R.randint(1, 4)}'
    rows.append(Line({0: f'{d.strftime("%a")} {d.day} {d.strftime("%B %Y")} - {pl}'}, 'a day line: day and place for the people below', True))
    for _ in range([4, 6, 3, 7, 5, 2, 6][gi]):
        n += 1; s = sx(R, .45); a = R.choice([19, 20, 21, 22, 24, 26, 27, 30, 33, 17, 16]); w = {20: 'twenty', 30: 'thirty', 22: 'about 22'}
        ar, af = R.choice([(a, a), (a, a), (f'{a} yrs', a), (f'abt {a}', a), (w.get(a, a), a), ('?', None)])
        if n in (8, 27): ar, af = 'minor', None
        rows.append(Row([n, name(R, s), V({'male': R.choice(['M', 'male']), 'female': R.choice(['F', 'female'])}[s], s), V(ar, af), W(R, NAT), W(R, EX), phone(ph(R) if R.random() < .35 else None), W(R, SENT), R.choice([None, None, None, 'passport with boss', 'injured hand'])],
            rescue_date=iso(d), place=pl, person_is='victim'))
b.table(g, [4], 5, [Col('#', 'running number'), Col('Name', 'name of the person', 'name'), Col('Sex', 'sex', 'sex', 'word'), Col('Age', 'age, sometimes in words', 'age', 'age'), Col('Nationality', 'citizenship', 'citizenship', 'word'),
  Col('Type of expl.', 'kind of exploitation', 'exploitation', 'word'), Col('Tel', 'telephone of the person', 'phone', 'phone'), Col('Sent to', 'where the person was sent', 'sent_to', 'word'), Col('Remark', 'remarks')], rows, 'a person rescued (a victim)', group='g2')
g.w = {'B': 22, 'E': 14, 'F': 18, 'G': 14}
# ================================================================ 3 GDI screening
b = Book(3, '03_GDI screening list Apr-Jun 2024.xlsx', 'General Department of Immigration: screening list of foreigners, second quarter 2024', 'take in',
  'codes explained on a second sheet; ticks, dashes and blanks with a legend; a hidden column; passport data',
  ['Does result B (likely victim) count as a suspected, not an identified victim?', 'The hidden column with the visa: take it in?'],
  ['a blank indicator stored as no', 'everybody screened counted as a victim', "the rows of the sheet 'Codes' made records"],
  ["legend on the sheet itself: ✓ yes, – no, blank not asked", "column H (visa) is hidden; sheet 'Codes' explains nationality and result"])
g = b.sheet('Screening'); R = b.R
g.put(1, 1, 'GENERAL DEPARTMENT OF IMMIGRATION – Screening of foreigners for indications of trafficking, April–June 2024'); g.put(2, 1, '✓ = yes    – = no    (blank) = not asked.   Codes: see sheet "Codes"'); b.nr(g, 'A1:P2', 'title and legend')
CODE = [('V', 'VNM', 'Viet Nam'), ('C', 'CHN', 'China'), ('P', 'PHL', 'Philippines'), ('B', 'BGD', 'Bangladesh'), ('T', 'THA', 'Thailand'), ('I', 'IND', 'India'), ('ID', 'IDN', 'Indonesia')]
RES = [('A', 'victim identified'), ('B', 'likely victim, second interview'), ('C', 'no indication'), ('D', 'not finished')]
rows = []
for i, d in enumerate(days(R, D(2024, 4, 2), D(2024, 6, 27), 36)):
    s = sx(R, .3); dob = D(R.randint(1978, 2005), R.randint(1, 12), R.randint(1, 28)); c = R.choice(CODE); ent = d - dt.timedelta(R.randint(40, 600))
    t = [R.choice([('✓', 'yes'), ('–', 'no'), ('–', 'no'), (None, None)]) for _ in range(5)]; k = sum(x[1] == 'yes' for x in t)
    r = RES[3] if i in (9, 31) else RES[0] if k >= 3 else RES[1] if k == 2 else RES[2]
    dq = lambda x: V(x, iso(x), 'dd-mmm-yyyy')
    rows.append(Row([i + 1, dq(d), name(R, s).upper(), V('F' if s == 'female' else 'M', s), dq(dob), V(c[0], c[1]), V(None, None) if R.random() < .2 else f'X{R.randint(1000000, 9999999)}', V(R.choice(['E', 'T'])), V(None) if R.random() < .3 else dq(ent)]
        + [V(*x) for x in t] + [V(*r), R.choice(['SR', 'CT', 'ML'])]))
for r in rows: r.cells[7] = V(r.cells[7].raw, r.cells[7].raw)
IND = ['passport taken', 'debt', 'not free to leave', 'violence', 'not paid']; INF = ['document_taken', 'debt', 'movement_restricted', 'violence', 'unpaid']
b.table(g, [4, 5], 6, [Col('No', 'running number'), Col('Interview', 'day of the interview', 'interview_date', 'date'), Col('Full name', 'name', 'name'), Col('Sex', 'sex', 'sex', 'word'), Col('D.O.B.', 'day of birth', 'date_of_birth', 'date'), Col('Nat.', 'citizenship as a code of the sheet Codes', 'citizenship', 'word'),
  Col('Passport', 'passport number', 'passport_no'), Col('Visa', 'visa class (hidden column)', 'visa', 'text'), Col('Entry KH', 'day of entry into Cambodia', 'entry_date', 'date')] + [Col(['Indicators', x], 'indicator: ' + x + ' (blank = not asked)', f, 'word') for x, f in zip(IND, INF)]
  + [Col('Result', 'result as a code of the sheet Codes', 'result', 'word'), Col('By', 'initials of the interviewer')], rows, 'a screened foreigner (a person), not necessarily a victim')
g.hcols = {'H'}
h = b.sheet('Codes'); h.put(1, 1, 'Nat.'); h.put(1, 2, 'Country'); h.put(1, 4, 'Result'); h.put(1, 5, 'Meaning')
for i, c in enumerate(CODE): h.put(i + 2, 1, c[0]); h.put(i + 2, 2, c[2])
for i, (c, m) in enumerate(zip('ABCD', ['VOT identified', 'likely VOT – 2nd interview', 'no indication', 'not finished'])): h.put(i + 2, 4, c); h.put(i + 2, 5, m)
b.nr(h, 'A1:E8', 'list of codes')
# ================================================================ 4 DoSVY referral list, ODS
b = Book(4, '04_បញ្ជីបញ្ជូនបន្ត_មន្ទីរសអយ_ស្វាយរៀង.ods', 'Provincial social department Svay Rieng: list of victims referred, 2024', 'take in',
  'Khmer ODS; family and given name apart; babies in months; address as "village, commune"; services wanted as a list in one cell',
  ['Is a person without a day of referral still waiting?', 'Whose telephone is it – the person or a relative? (remarks sometimes say so)'],
  ["'៨ខែ' (8 months) taken for 8 years", 'the telephone of a relative given to the public part', 'the signature lines made records'],
  ['person_is comes from the title'])
g = b.sheet('បញ្ជី'); R = b.R
for r, c, t in [(1, 6, 'ព្រះរាជាណាចក្រកម្ពុជា'), (2, 6, 'ជាតិ សាសនា ព្រះមហាក្សត្រ'), (2, 1, 'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តស្វាយរៀង'), (4, 1, 'បញ្ជីឈ្មោះជនរងគ្រោះដែលបានទទួល និងបញ្ជូនបន្ត ឆ្នាំ២០២៤')]: g.put(r, c, t)
b.nr(g, 'A1:N4', 'letterhead and title')
VIL = ['ភូមិថ្មី', 'ភូមិគំរូ', 'ភូមិព្រៃធំ', 'ភូមិអណ្តូង', 'ភូមិត្រពាំងវែង']; COM = ['ឃុំគំរូ', 'ឃុំព្រៃគំរូ', 'ឃុំសាកល្បង', 'ឃុំស្វាយគំរូ']
FROM = [('នគរបាលច្រកបាវិត', 'Bavet border police'), ('មណ្ឌលប៉ោយប៉ែត', 'Poipet transit centre'), ('អាជ្ញាធរឃុំ', 'commune authority'), ('ស្ថានកុងស៊ុល', 'consulate')]
TO = [('អង្គការគម្រោងគំរូ', 'Sample Project (NGO)'), ('គ្រួសារ', 'family'), ('មណ្ឌលគំរូ', 'Sample Centre')]
SV = [('ស្បៀង', 'food'), ('ព្យាបាល', 'medical care'), ('ប្រឹក្សា', 'counselling'), ('រៀនជំនាញ', 'vocational training'), ('មេធាវី', 'lawyer')]
rows = []
for i, d in enumerate(days(R, D(2024, 1, 8), D(2024, 8, 30), 22)):
    s = sx(R, .65); nmk = name(R, s, True).split(' '); a = R.choice([12, 15, 16, 17, 19, 22, 25, 28, 31, 40])
    age = V(K(a) + R.choice(['ឆ្នាំ', 'ឆ្នាំ', ' ឆ្នាំ', '']), a)
    if i in (7, 18): m = [8, 5][i == 18]; age = V(K(m) + 'ខែ', M(age=0, age_months=m))
    if i == 12: age = V('១ឆ្នាំ ២ខែ', M(age=1, age_months=14))
    sv = R.sample(SV, R.randint(1, 3)) if R.random() < .85 else []
    baby = isinstance(age.fact, M)
    if baby: sv = SV[:2]
    rd = d + dt.timedelta(R.randint(0, 15)) if R.random() < .75 else None; to = R.choice(TO) if rd else (None, None)
    p = ph(R) if R.random() < .5 and not baby else None
    rows.append(Row([i + 1, nmk[0], nmk[1], V('ស' if s == 'female' else 'ប', s), age, f'{R.choice(VIL)}, {R.choice(COM)}', phone(p), V(d.strftime('%d/%m/%Y'), iso(d)), W(R, FROM), V(*to),
        V(', '.join(x[0] for x in sv) or None, [x[1] for x in sv] or None), V(rd.strftime('%d/%m/%Y') if rd else None, iso(rd) if rd else None), 'លេខម្តាយ' if p and R.random() < .3 else ('មកជាមួយម្តាយ' if isinstance(age.fact, M) else None)], person_is='victim'))
b.table(g, [6], 7, [Col('ល.រ', 'running number'), Col('នាមត្រកូល', 'family name', 'family_name'), Col('នាមខ្លួន', 'given name', 'given_name'), Col('ភេទ', 'sex (ប male, ស female)', 'sex', 'word'), Col('អាយុ', 'age; ឆ្នាំ years, ខែ months', 'age', 'age'), Col('អាសយដ្ឋាន (ភូមិ ឃុំ)', 'village and commune', 'address'),
  Col('លេខទូរស័ព្ទ', 'telephone', 'phone', 'phone'), Col('ថ្ងៃទទួល', 'day received', 'received_date', 'date'), Col('ទទួលពី', 'who handed the person over', 'received_from', 'word'), Col('បញ្ជូនទៅ', 'referred to', 'referred_to', 'word'), Col('សេវាត្រូវការ', 'services wanted', 'services_needed', 'list'), Col('ថ្ងៃបញ្ជូន', 'day referred', 'referral_date', 'date'), Col('កំណត់សម្គាល់', 'remarks')], rows, 'a victim received (a person)')
b.foot(g, b.next + 1, 8, 'ស្វាយរៀង ថ្ងៃទី០៥ ខែកញ្ញា ឆ្នាំ២០២៤', 'place and day of signing'); b.foot(g, b.next + 2, 8, 'អ្នកធ្វើតារាង', 'who made the list')
# ================================================================ 5 labour inspections, errors
b = Book(5, '05_Inspections ports 2024 អធិការកិច្ចការងារ.xlsx', 'Labour inspectorate: inspections of fishing boats and docks 2024', 'take in, naming the errors',
  'bilingual headings in one cell; a code with its legend at the foot; four slips',
  ['Row 10: are there more women than workers?', 'Which day is meant by 31/04/2024?', 'Row with the year 2042: 2024?', 'What does action 7 mean? (the legend ends at 4)', 'Is a blank under-18 none, or not counted?'],
  ['an inspection made a case or a person', 'workers under 18 counted as identified victims', 'the legend lines made inspections', 'a blank number of minors stored as 0'])
g = b.sheet('2024'); R = b.R
g.put(1, 1, 'ការិយាល័យអធិការកិច្ចការងារ – Labour inspection of fishing boats and docks 2024'); b.nr(g, 'A1:N1', 'title')
ACT = {1: 'advice', 2: 'warning', 3: 'fine', 4: 'sent to court'}; rows = []
for i, d in enumerate(days(R, D(2024, 1, 10), D(2024, 10, 30), 26)):
    w = R.randint(5, 40); f = R.randint(0, w // 3); fo = R.randint(0, w // 4); u = R.choice([None, 0, 0, 1, 2]); a = R.choice([1, 1, 2, 2, 3, 4]); fine = R.choice([500000, 1000000, 2000000]) if a == 3 else None
    dv = V(d, iso(d), 'd/m/yy'); fv = V(f, f); av = V(a, ACT[a])
    if i == 6: fv = V(w + 4, None, err=(f'more women ({w+4}) than workers ({w})', 'name it and ask; trim neither number'))
    if i == 9: dv = V('31/04/2024', None, err=('31 April does not exist', 'name it and leave the day empty'))
    if i == 17: dv = V(D(2042, d.month, d.day), None, 'd/m/yy', err=('the year is 2042 (shown 42), in a list of 2024', 'name it; do not make it 2024 by itself'))
    if i == 20: av = V(7, None, err=('action 7 is not in the legend (1 to 4)', 'name it and ask')); fine = None
    pr = R.choice([('កោះកុង', 'Koh Kong'), ('Koh Kong', 'Koh Kong'), ('កំពត', 'Kampot'), ('ព្រះសីហនុ', 'Preah Sihanouk'), ('PSH', 'Preah Sihanouk')])
    rows.append(Row([i + 1, dv, R.choice(['Sample Boat ', 'Testing Dock ', 'Invented Fishing ']) + str(R.randint(1, 30)), V(*pr), V(w, w), fv, V(fo, fo), V(u, u), V(*R.choice([('✓', 'yes'), ('✗', 'no'), (None, None)])), V(*R.choice([('Y', 'yes'), ('N', 'no'), ('N', 'no'), ('?', 'unknown')])), av,
        V(fine, {'amount': fine, 'currency': 'KHR'} if fine else None, '#,##0'), R.choice(['សំណាង', 'ធារី', 'សំណាង+ធារី']), R.choice([None, None, 'ត្រឡប់ទៅវិញ', 'owner away'])]))
b.table(g, [3], 4, [Col('ល.រ\nNo', 'running number'), Col('ថ្ងៃចុះ\nDate', 'day of the inspection', 'inspection_date', 'date'), Col('ទីតាំង/ទូក\nPlace or boat', 'boat or dock inspected', 'place'), Col('ខេត្ត\nProvince', 'province', 'province', 'word'), Col('កម្មករសរុប\nWorkers', 'workers, all', 'workers', 'num'), Col('ស្រី\nFemale', 'of them women', 'workers_female', 'num'), Col('បរទេស\nForeign', 'of them foreigners', 'workers_foreign', 'num'), Col('<១៨\nUnder 18', 'of them under 18; blank is not zero', 'workers_under_18', 'num'),
  Col('កិច្ចសន្យា\nContract', 'contracts seen', 'contracts', 'word'), Col('រក្សាទុកឯកសារ\nDocs kept by boss', 'employer keeps papers of workers', 'documents_kept', 'word'), Col('វិធានការ\nAction', 'action taken, code 1–4 of the legend', 'action', 'word'), Col('ពិន័យ (រៀល)\nFine', 'fine in riel', 'fine', 'money', cur='KHR'), Col('អធិការ\nInspector', 'inspector'), Col('ផ្សេងៗ\nRemarks', 'remarks')], rows, 'an inspection (a visit), not a case and not a person')
for k, t in enumerate(['វិធានការ / Action: 1 = ណែនាំ advice', '2 = ព្រមាន warning', '3 = ពិន័យ fine', '4 = បញ្ជូនតុលាការ sent to court']): b.foot(g, b.next + 1 + k, 2, t, 'legend of the actions')
b.t['questions'][0] = 'Inspection 7: more women than workers – which number is wrong?'
# ================================================================ 6 return flights
b = Book(6, '06_Return flights BKK-PNH 2024.xlsx', 'Embassy at Bangkok, consular section: citizens sent home by air 2024', 'take in',
  'people grouped by flight; headings repeated for every flight; sub-totals; day of birth or only the year',
  ["Does 'VOT: pending' stay undecided?", 'Do flight and day in the line above hold for all people below it?', 'Are all people Cambodian citizens? (the sheet does not say so per person)'],
  ['sub-totals, flight lines or repeated headings made people', "'pending' counted as victim or as no victim", 'a year of birth made 1 January of that year'],
  ['flight_no and return_date come from the line above the group', 'a year of birth alone is normalised as the year alone'])
g = b.sheet('Flights'); R = b.R
g.put(1, 1, 'ROYAL EMBASSY – CONSULAR SECTION'); g.put(2, 1, 'List of citizens returned by air, 2024'); b.nr(g, 'A1:J2', 'letterhead and title')
HD = ['No.', 'Name', 'Sex', 'Date of birth', 'Travel doc.', 'Home province', 'Handed over by', 'VOT', 'Ticket paid by', 'Remarks']
HO = [('IDC', 'immigration detention centre'), ('Thai shelter', 'Thai shelter'), ('police', 'police'), ('walk-in', 'came to the embassy')]
PAY = [('embassy', 'embassy'), ('Testing Alliance', 'Testing Alliance (NGO)'), ('family', 'family'), ('self', 'the person')]
rows = []; n = 0
for k, (d, q) in enumerate(zip([D(2024, 2, 6), D(2024, 3, 14), D(2024, 4, 25), D(2024, 6, 11), D(2024, 8, 1)], [7, 9, 5, 8, 6])):
    fn = f'TT {R.randint(500, 599)}'
    rows.append(Line({0: f'Flight {fn}  /  {d.day} {d.strftime("%b %Y")}  /  {q} pax'}, 'flight line: flight and day for the people below', True))
    if k: rows.append(Line(dict(enumerate(HD)), 'repeated headings'))
    for _ in range(q):
        n += 1; s = sx(R, .6); y = R.randint(1980, 2010); dob = D(y, R.randint(1, 12), R.randint(1, 28))
        dv = V(dob, iso(dob), 'd.m.yyyy') if R.random() < .7 else V(y, str(y)) if R.random() < .7 else V(None)
        vt = R.choice([('Yes', 'yes'), ('No', 'no'), ('pending', 'pending'), ('No', 'no'), (None, None)])
        rows.append(Row([n, name(R, s), V('F' if s == 'female' else 'M', s), dv, f'CI-{R.randint(10000, 99999)}', V(*(R.choice(PE),) * 2) if R.random() < .9 else V(None), W(R, HO), V(*vt), W(R, PAY), R.choice([None] * 8 + ['fever', 'wheelchair'])], flight_no=fn, return_date=iso(d)))
    rows.append(Line({1: 'Sub-total', 2: q}, 'sub-total of the flight'))
rows.append(Line({1: 'GRAND TOTAL', 2: n}, 'grand total'))
b.table(g, [4], 5, [Col(HD[0], 'running number'), Col(HD[1], 'name', 'name'), Col(HD[2], 'sex', 'sex', 'word'), Col(HD[3], 'day of birth, or only the year', 'date_of_birth', 'date'), Col(HD[4], 'number of the travel document', 'travel_document_no'), Col(HD[5], 'home province', 'home_province', 'word'), Col(HD[6], 'who handed the person over', 'handed_over_by', 'word'), Col(HD[7], 'victim of trafficking: yes, no, pending', 'victim_status', 'word'), Col(HD[8], 'who paid the ticket', 'paid_by', 'word'), Col(HD[9], 'remarks')], rows, 'a person flown home', group='g6')
# ================================================================ 7 hotline log
b = Book(7, '07_Hotline log Q1 2024.xlsx', "NGO 'Testing Alliance' (invented), hotline: log of calls, first quarter 2024", 'take in',
  'the day stands only at the first call of the day; a tick whose blank means not sure; a hidden column with names; topics in Khmer and English',
  ['Is a blank day the day above? (the note says so)', 'Is a number of people concerned a number of victims?', 'The hidden names of callers: leave out?'],
  ['a caller made a victim', 'a blank tick stored as no', 'calls without a day dropped or dated 1900', "the callers' hidden names shown in the public part"],
  ['note in row 2: day only at the first call; TIP ✓ = about trafficking, empty if not sure', 'column E (name of caller) is hidden'])
g = b.sheet('Calls'); R = b.R
g.put(1, 1, 'Hotline – log of calls Q1 2024'); g.put(2, 1, 'Date only at first call of the day. TIP: put ✓ if call is about trafficking, leave empty if not sure.'); b.nr(g, 'A1:M2', 'title and note')
TOP = [('ស្វែងរកសាច់ញាតិ', 'looking for a relative'), ('missing relative', 'looking for a relative'), ('salary not paid', 'wages not paid'), ('មិនបានប្រាក់ខែ', 'wages not paid'), ('wants to come home', 'wants to come home'), ('broker cheated', 'cheated by a broker'), ('asks information', 'information'), ('scam compound', 'scam compound')]
REF = [('police', 'police'), ('DoSVY', 'provincial social department'), ('MFA', 'foreign ministry'), ('info given', 'information given'), (None, None)]
rows = []; last = None; n = 0
for d in days(R, D(2024, 1, 3), D(2024, 3, 29), 48):
    n += 1; s = R.choice([('M', 'male'), ('F', 'female'), ('F', 'female'), (None, None)]); dv = V(D(d.year, d.month, d.day), iso(d), 'd-mmm') if d != last else V(None, iso(d)); last = d
    top = R.choice(TOP); tip = ('✓', 'yes') if top[1] in ('scam compound', 'cheated by a broker') and R.random() < .8 else (None, None); nc = R.choice([None, None, 1, 1, 2, 4])
    rows.append(Row([dv, V(f'{R.randint(7, 20)}:{R.randint(0, 59):02d}'), V(f'C{n:04d}', f'C{n:04d}'), V(*s), V(name(R, s[1] or 'male') if R.random() < .4 else None), phone(ph(R) if R.random() < .8 else None), V(*(R.choice(list(PK.items()) + [(x, x) for x in PE] + [('Thailand', 'abroad: Thailand'), (None, None)]))), V(*top), V(*tip), V(nc, nc), W(R, REF), V(*R.choice([('closed', 'closed'), ('open', 'open'), ('closed', 'closed'), (None, None)])), R.choice(['ry', 'tk'])]))
byday = {}
for r in rows: byday.setdefault(r.cells[0].fact, []).append(r)
for q in byday.values():
    for r, v in zip(q, sorted((r.cells[1] for r in q), key=lambda v: tuple(map(int, v.raw.split(':'))))): r.cells[1] = v
for r in rows: r.cells[1] = V(r.cells[1].raw, '%02d:%s' % (int(r.cells[1].raw.split(':')[0]), r.cells[1].raw.split(':')[1])); r.cells[4] = V(r.cells[4].raw, r.cells[4].raw)
b.table(g, [4], 5, [Col('Date', 'day of the call; blank = day above', 'call_date', 'date', fill=True), Col('Time', 'time of the call', 'call_time', 'time'), Col('Call no', 'number of the call', 'call_no'), Col('Caller', 'sex of the caller', 'caller_sex', 'word'), Col('Caller name', 'name of the caller (hidden column)', 'caller_name'), Col('Tel', "caller's telephone", 'caller_phone', 'phone'), Col('From', 'where the caller is', 'calling_from', 'word'), Col('About', 'what the call is about', 'topic', 'word'), Col('TIP', 'about trafficking; blank = not sure', 'about_trafficking', 'word'), Col('Pers.', 'people concerned', 'persons_concerned', 'num'), Col('Referred', 'referred to', 'referred_to', 'word'), Col('Status', 'open or closed', 'status', 'word'), Col('Staff', 'initials of the staff')], rows, 'a call (not a person, not a case)')
g.hcols = {'E'}
# ================================================================ 8 shelter, errors
b = Book(8, '08_Sample Home client list.xlsx', "NGO 'Sample Home' (invented): shelter, clients with admission, services and exit", 'take in, naming the errors',
  'admission, services and exit on one line under group headings; four slips',
  ['Code SH-017 twice: the same client come back, or a slip?', 'Client whose day out lies before the day in: which day is wrong?', 'Age 61 and born 2008: which is right?', "What day is 13/15/2023?", 'Is a client without a day out still in the shelter?', 'Does a blank service mean not given?'],
  ['client names shown in the public part', 'a stay without exit taken as ended', 'days swapped silently', 'the two rows of SH-017 merged silently'],
  ["x = received (foot of the sheet); blank says nothing"])
g = b.sheet('Clients'); R = b.R; g.put(1, 1, 'SAMPLE HOME – client list (confidential)'); b.nr(g, 'A1:S1', 'title')
TYP = [('sex trafficking', 'sex trafficking'), ('labour', 'labour trafficking'), ('forced marriage', 'forced marriage'), ('rape', 'rape'), ('at risk', 'at risk')]
REFB = [('DoSVY', 'provincial social department'), ('police', 'police'), ('other NGO', 'NGO'), ('self', 'the person')]
EXR = [('reintegrated', 'reintegrated', 'family'), ('ran away', 'ran away', None), ('transfer', 'transferred', 'Invented House'), ('reintegrated', 'reintegrated', 'relatives')]
rows = []
for i, d in enumerate(days(R, D(2022, 3, 1), D(2024, 5, 20), 28)):
    a = R.randint(11, 29); y = d.year - a; dob = D(y, R.randint(1, d.month), R.randint(1, min(d.day, 28))); x = R.choice(EXR) if R.random() < .6 else None; out = min(d + dt.timedelta(R.randint(20, 400)), D(2024, 6, 25)) if x else None
    code = f'SH-{i+1:03d}'; cv = V(code, code); av = V(a, a); dv = V(d, iso(d), 'dd/mm/yy'); ov = V(out, iso(out) if out else None, 'dd/mm/yy'); bv = V(dob, iso(dob), 'dd/mm/yy') if R.random() < .7 else V(None)
    if i == 17: cv = V('SH-017', 'SH-017', err=('code SH-017 is already on the row above; SH-018 is missing', 'ask: the same client twice or a slip'))
    if i == 5: x = EXR[0]; o = d - dt.timedelta(33); ov = V(o, None, 'dd/mm/yy', err=('day out lies before the day in', 'name it; do not swap the days'))
    if i == 11: bv = V(D(2008, 4, 12), '2008-04-12', 'dd/mm/yy'); av = V(61, None, err=(f'age 61, but born 12/04/2008 (admitted {d.strftime("%d/%m/%Y")})', 'name it; do not work out the age silently'))
    if i == 20: dv = V('13/15/2023', None, err=('13/15/2023: there is no 15th month', 'name it and leave the day empty')); x = None; ov = V(None)
    nat = R.choice([('Khmer', 'KHM')] * 5 + [('Vietnamese', 'VNM'), (None, None)])
    rows.append(Row([cv, V(name(R, 'female')), bv, av, V(*nat), V(*(R.choice(PE),) * 2), dv, W(R, REFB), W(R, TYP)] + [V('x', 'yes') if R.random() < .5 else V(None) for _ in range(5)] + [ov, V(x[0], x[1]) if x else V(None), V(x[2], x[2]) if x else V(None), R.choice([None, None, None, 'see paper file', 'mother visits'])]))
for r in rows: r.cells[1] = V(r.cells[1].raw, r.cells[1].raw)
b.table(g, [3, 4], 5, [Col(['CLIENT', 'Code'], 'code of the client', 'client_code'), Col(['CLIENT', 'Name'], 'name', 'name'), Col(['CLIENT', 'DOB'], 'day of birth', 'date_of_birth', 'date'), Col(['CLIENT', 'Age'], 'age at admission', 'age', 'age'), Col(['CLIENT', 'Nationality'], 'citizenship', 'citizenship', 'word'), Col(['CLIENT', 'Province'], 'home province', 'home_province', 'word'), Col(['ADMISSION', 'Date in'], 'day of admission', 'admission_date', 'date'), Col(['ADMISSION', 'Referred by'], 'who referred', 'referred_by', 'word'), Col(['ADMISSION', 'Type of case'], 'kind of case', 'case_type', 'word')]
  + [Col(['SERVICES', h], h.lower() + ' service received (x)', 'service_' + h.lower(), 'word') for h in ['Medical', 'Counsel', 'Legal', 'School', 'Vocational']]
  + [Col(['EXIT', 'Date out'], 'day of exit', 'exit_date', 'date'), Col(['EXIT', 'Reason'], 'reason of exit', 'exit_reason', 'word'), Col(['EXIT', 'Gone to'], 'where to', 'exit_to', 'word'), Col('Notes', 'notes')], rows, 'a client (a person) with one stay')
b.foot(g, b.next + 1, 1, 'x = received', 'legend'); 
# ================================================================ 9 case program export, CSV
b = Book(9, '09_case_list_export_2024-07-03.csv', 'Social ministry, child protection: export from a case-management program', 'take in',
  'machine headings and values, semicolons, several concerns in one cell, test of codes in lower case',
  ["Does the concern 'trafficked' mean a suspected or an identified victim?", "Children without 'trafficked' among the concerns: take in too, as not about trafficking?"],
  ['every child counted as a trafficked child', 'an open case closed because the closing day is empty', 'the long case_id read as a number'],
  ['semicolon as separator, UTF-8 with mark; lists inside a cell are parted by " | "'])
b.delim = ';'; g = b.sheet('09_case_list_export_2024-07-03'); R = b.R; rows = []
CON = ['trafficked', 'migrant', 'exploited', 'separated', 'neglected', 'physically_abused']
for i, d in enumerate(days(R, D(2023, 9, 1), D(2024, 6, 28), 40)):
    s = sx(R); a = R.randint(3, 17); kd = R.random() < .4; dob = D(d.year - a, R.randint(1, d.month), R.randint(1, min(d.day, 28))); con = R.sample(CON, R.randint(1, 3)); cl = R.random() < .4; cd = min(d + dt.timedelta(R.randint(10, 200)), D(2024, 7, 1)) if cl else None
    rid = ''.join(R.choice('0123456789abcdef') for _ in range(8)); pr = R.choice(PE)
    rows.append(Row([V(f'{rid}-{d.year}-4{i:03d}'), V(rid[-7:]), name(R, s, True), V(s, s), V(a, a), V(iso(dob) if kd else None, iso(dob) if kd else None), V('estimated' if not kd else 'exact'), V(*R.choice([('khm', 'KHM')] * 6 + [('vnm', 'VNM'), ('tha', 'THA')])), V(iso(d), iso(d)), V(' | '.join(con), [c.replace('_', ' ') for c in con]), V(*R.choice([('low', 'low'), ('medium', 'medium'), ('high', 'high'), (None, None)])), V(*[pr] * 2), V(*(('closed', 'closed') if cl else ('open', 'open'))), V(iso(cd) if cd else None, iso(cd) if cd else None), f'cp_user{R.randint(1, 5)}']))
for r in rows:
    for k in (0, 1): r.cells[k] = V(r.cells[k].raw, r.cells[k].raw)
    r.cells[6] = V(r.cells[6].raw, {'estimated': 'yes', 'exact': 'no'}[r.cells[6].raw])
b.table(g, [1], 2, [Col('case_id', 'long number of the case', 'case_id'), Col('short_id', 'short number of the case', 'short_id'), Col('name', 'name of the child', 'name'), Col('sex', 'sex', 'sex', 'word'), Col('age', 'age', 'age', 'age'), Col('date_of_birth', 'day of birth', 'date_of_birth', 'date'), Col('age_precision', 'is the age estimated', 'age_estimated', 'word'), Col('nationality', 'citizenship', 'citizenship', 'word'), Col('registration_date', 'day of registration', 'registration_date', 'date'), Col('protection_concerns', 'concerns, several in one cell', 'concerns', 'list', sep=' | '), Col('risk_level', 'risk', 'risk', 'word'), Col('location_current', 'province where the child is now', 'current_province', 'word'), Col('status', 'open or closed', 'status', 'word'), Col('date_closure', 'day closed', 'closed_date', 'date'), Col('owned_by', 'user who owns the case')], rows, 'a child (a case of the program)')
# ================================================================ 10 Kobo
b = Book(10, '10_TIP_return_screening_v3_-_latest_-_2024-05-20.xlsx', "NGO 'Testing Alliance' (invented): Kobo form, interviews with returned migrants", 'take in',
  'Kobo export: group names in the headings, a multiple choice both as words and as 1/0, a second sheet for dependants joined by _index',
  ['Is one submission one returned migrant?', "Does the interviewer's 'likely' count only as a suspicion?", 'Are the dependants to be stored as people of their own?'],
  ['dependants counted as victims', '_id or _index taken for a case number of the agency', 'fees added up over different currencies', 'the time of sending taken for the day of the interview'],
  ["the 1/0 columns repeat the multiple choice; 0 there means not chosen, a fact 'no' of the form", 'amount and currency of the fee stand in two columns', 'interviewer, start, end, _uuid are technical'])
g = b.sheet('TIP_return_screening_v3'); R = b.R; rows = []; deps = []
CTRY = [('thailand', 'THA'), ('malaysia', 'MYS'), ('china', 'CHN'), ('vietnam', 'VNM')]; CUR = {'THA': 'THB', 'MYS': 'USD', 'CHN': 'USD', 'VNM': 'KHR'}
for i, d in enumerate(days(R, D(2024, 3, 4), D(2024, 5, 17), 30)):
    s = sx(R, .55); c = R.choice(CTRY); ind = [R.random() < .3 for _ in range(4)]; keys = ['debt', 'docs_taken', 'not_paid', 'not_free']; ret = d - dt.timedelta(R.randint(5, 300)); has = R.random() < .75; cur = CUR[c[1]]; fee = R.choice({'THB': [5000, 12000, 20000], 'USD': [300, 600, 1500], 'KHR': [800000, 2000000]}[cur]) if has else None
    st = dt.datetime(d.year, d.month, d.day, R.randint(8, 15), R.randint(0, 59)); k = sum(ind); pr = R.choice(PE)
    rows.append(Row([V(st, None, 'yyyy-mm-dd hh:mm'), V(st + dt.timedelta(minutes=R.randint(20, 50)), None, 'yyyy-mm-dd hh:mm'), V(iso(d), iso(d)), f'enum_{R.randint(1, 4)}', name(R, s), V(s, s), V(R.randint(18, 52)), V(pr.lower().replace(' ', '_'), pr), V(*c), V(iso(ret), iso(ret)), V(fee, {'amount': fee, 'currency': cur} if fee else None), V(cur if fee else None, {'amount': fee, 'currency': cur} if fee else None),
        V(' '.join(q for q, t in zip(keys, ind) if t) or None)] + [V(int(t), 'yes' if t else 'no') for t in ind] + [V(*[('unlikely', 'unlikely victim'), ('possible', 'possible victim'), ('likely', 'likely victim')][min(k, 2)]), V(*R.choice([('dosvy', 'provincial social department'), ('ngo', 'NGO'), ('none', 'none')])), 440000 + i * 7, f'uuid:{R.randint(16**7, 16**8-1):08x}', V(st + dt.timedelta(hours=30), None, 'yyyy-mm-dd hh:mm'), V(i + 1, i + 1)]))
    for q in (6,): rows[-1].cells[q] = V(rows[-1].cells[q].raw, rows[-1].cells[q].raw)
    for _ in range(R.choice([0, 0, 0, 1, 2])):
        ds = sx(R); deps.append(Row([V(name(R, ds)), V(ds, ds), V(R.randint(1, 15)), V(*R.choice([('child', 'child'), ('child', 'child'), ('sibling', 'sibling')])), len(deps) + 1, 'TIP_return_screening_v3', V(i + 1, i + 1)]))
for r in deps: r.cells[0] = V(r.cells[0].raw, r.cells[0].raw); r.cells[2] = V(r.cells[2].raw, r.cells[2].raw)
b.table(g, [1], 2, [Col('start', 'start of the form'), Col('end', 'end of the form'), Col('today', 'day of the interview', 'interview_date', 'date'), Col('enumerator', 'interviewer'), Col('A_person/name', 'name', 'name'), Col('A_person/sex', 'sex', 'sex', 'word'), Col('A_person/age', 'age', 'age', 'age'), Col('A_person/province', 'home province', 'home_province', 'word'), Col('B_travel/country', 'country returned from', 'country', 'word'), Col('B_travel/date_return', 'day of return', 'return_date', 'date'), Col('B_travel/broker_fee', 'fee paid to the broker', 'broker_fee', 'moneycol', curcol='L'), Col('B_travel/fee_currency', 'currency of the fee', 'broker_fee', 'skip'), Col('C_ind/which', 'indicators chosen (repeated in the next four)')]
  + [Col(f'C_ind/which/{k}', 'indicator: ' + m, f, 'word') for k, m, f in [('debt', 'debt', 'debt'), ('docs_taken', 'papers taken', 'document_taken'), ('not_paid', 'not paid', 'unpaid'), ('not_free', 'not free to leave', 'movement_restricted')]]
  + [Col('C_ind/assessment', 'assessment of the interviewer', 'assessment', 'word'), Col('D_ref/refer_to', 'referred to', 'referred_to', 'word'), Col('_id', 'number of the server'), Col('_uuid', 'number of the server'), Col('_submission_time', 'time of sending'), Col('_index', 'number of the row, joins the second sheet', 'row_index', 'num')], rows, 'an interview with a returned migrant (a person)')
h = b.sheet('dependants')
b.table(h, [1], 2, [Col('dep/dep_name', 'name of the dependant', 'name'), Col('dep/dep_sex', 'sex', 'sex', 'word'), Col('dep/dep_age', 'age', 'age', 'age'), Col('dep/relation', 'what the dependant is to the migrant', 'relation', 'word'), Col('_index', 'number of the row'), Col('_parent_table_name', 'sheet of the parent'), Col('_parent_index', '_index of the migrant', 'parent_index', 'num')], deps, 'a dependant of an interviewed migrant (a person, no victim)')
# ================================================================ 11 contacts, refuse
b = Book(11, '11_contacts.csv', "A hotline worker's telephone contacts, exported", 'refuse',
  'private contacts: relatives, drivers, colleagues and a few clients in one list; nothing says who is a client for certain, no facts of a case',
  [], ['clients and private people stored from it', 'telephones stored', "a colleague's or a relative's name made a victim"])
g = b.sheet('11_contacts'); R = b.R; b.bom = False; rows = []
for i in range(30):
    s = sx(R); f = R.choice(GM if s == 'male' else GF); la = R.choice(FAM)
    lab, nt = R.choice([('* myContacts', None), ('Family ::: * myContacts', None), ('Work ::: * myContacts', 'DoSVY'), ('Work ::: * myContacts', 'police post'), ('* myContacts', 'tuktuk'), ('* myContacts', 'client? call evening'), ('* myContacts', 'from Poipet, brother in MY')])
    rows.append(Row([V(f), V(la if R.random() < .7 else None), V(nt), V(lab), V(None if R.random() < .8 else f'{f.lower()}{i}@example.org'), V(R.choice(['Mobile', 'Home', ''])), V('+855 ' + ph(R)[1:])]))
b.table(g, [1], 2, [Col(h, m) for h, m in [('First Name', 'first name'), ('Last Name', 'family name'), ('Notes', 'own notes'), ('Labels', 'labels of the telephone'), ('E-mail 1 - Value', 'e-mail'), ('Phone 1 - Label', 'kind of telephone'), ('Phone 1 - Value', 'telephone')]], rows, 'a private contact – no record of the agency', refuse=True)
# ================================================================ 12 committee counts, indicators down, months across
b = Book(12, '12_ស្ថិតិ៦ខែ_គណៈកម្មាធិការខេត្តព្រៃវែង.xlsx', 'Provincial committee against trafficking, Prey Veng: counts of the first half of 2024', 'totals only',
  'indicators down, months across; section lines; dash and blank mean different things; no person and no case',
  ['Does a blank mean that the report did not come in? (the note says so)', "Are 'returned migrants' no victims unless counted in line 4?"],
  ['records of people or cases made out of the numbers', 'a blank month stored as 0', 'the sum column counted beside the months', 'returned migrants counted as victims'],
  ["note at the foot: '-' = none (0), blank = report not received"])
g = b.sheet('៦ខែ ២០២៤'); R = b.R
for r, c, t in [(1, 5, 'ព្រះរាជាណាចក្រកម្ពុជា'), (2, 1, 'គណៈកម្មាធិការខេត្តព្រៃវែង ប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស (គ.ប.ជ.ម)'), (3, 1, 'តារាងស្ថិតិឆមាសទី១ ឆ្នាំ២០២៤')]: g.put(r, c, t)
b.nr(g, 'A1:I3', 'letterhead and title')
SEC = [('ក. ករណី', [('ករណីជួញដូរមនុស្ស', 'trafficking cases'), ('ករណីបញ្ជូនតុលាការ', 'cases sent to court'), ('ជនសង្ស័យឃាត់ខ្លួន', 'suspects arrested')]), ('ខ. ជនរងគ្រោះ', [('ជនរងគ្រោះសរុប', 'victims, all'), ('ជនរងគ្រោះស្រី', 'victims, female'), ('ជនរងគ្រោះអនីតិជន', 'victims under 18')]), ('គ. ពលករត្រឡប់', [('ពលករត្រឡប់មកវិញ', 'returned migrants'), ('ពលករត្រឡប់ស្រី', 'returned migrants, female')]), ('ឃ. ការផ្សព្វផ្សាយ', [('ចំនួនលើកផ្សព្វផ្សាយ', 'awareness events'), ('អ្នកចូលរួម', 'participants of events')])]
MON = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា']; rows = []; n = 0
vt = [R.randint(3, 8) for _ in MON]; rt = [R.randint(40, 200) for _ in MON]
SER = {'trafficking cases': [R.randint(1, 4) for _ in MON], 'victims, all': vt, 'victims, female': [R.randint(0, x) for x in vt], 'victims under 18': [R.choice([0, 0, 1, 2]) for x in vt], 'returned migrants': rt, 'returned migrants, female': [x // 2 - R.randint(0, 9) for x in rt], 'awareness events': [R.randint(2, 14) for _ in MON], 'participants of events': [R.randint(80, 600) for _ in MON]}
SER['cases sent to court'] = [R.randint(0, x) for x in SER['trafficking cases']]; SER['suspects arrested'] = [R.choice([0, 1, 2]) for _ in MON]
for t, L_ in SEC:
    rows.append(Line({0: t}, 'section line', True))
    for kh, en in L_:
        n += 1; vals = list(SER[en])
        if en.startswith('awareness') or en.startswith('participants'): vals[3] = None
        s = sum(x or 0 for x in vals)
        rows.append(Row([K(n), V(kh, en)] + [V('-' if x == 0 else x, x) for x in vals] + [V(F(f'SUM(C{{r}}:H{{r}})', s), s)]))
r = 6
for it in rows:
    if isinstance(it, Row): v = it.cells[-1].raw; v.f = v.f.replace('{r}', str(r))
    r += 1
recs = b.table(g, [5], 6, [Col('ល.រ', 'running number'), Col('សូចនាករ', 'what is counted', 'indicator', 'word')] + [Col(m, f'count of month 2024-{i+1:02d}', f'2024-{i+1:02d}', 'num', zero='-') for i, m in enumerate(MON)] + [Col('សរុប', 'sum of the six months', 'total_as_written', 'num')], rows, 'an indicator; every month is a count')
b.foot(g, b.next + 1, 2, "សម្គាល់៖ - = គ្មាន    ទទេ = មិនទាន់ទទួលរបាយការណ៍", "note: '-' none, blank not received")
b.t['totals'] = [dict(sheet=g.name, at=a, period='2024-01 to 2024-06', **x) for a, x in recs]
# ================================================================ 13 transit centre counts ODS
b = Book(13, '13_Poipet TC arrivals per month 2023-24.ods', 'Social ministry, transit centre at Poipet: arrivals by month', 'totals only',
  'English ODS of counts by month with quarter and year lines between the months', ['Are these all arrivals, and only the column VoT victims?'],
  ["a person's record made for each arrival", 'quarter and year lines counted beside the months', 'all arrivals counted as victims', 'a blank in "Unacc. children" stored as 0'],
  ['a month alone is normalised as 2023-01 and so on; year comes from the month cell'])
g = b.sheet('arrivals'); R = b.R; g.put(1, 1, 'POIPET TRANSIT CENTRE – arrivals per month'); b.nr(g, 'A1:H1', 'title'); rows = []; q = [0] * 7; yv = [0] * 7
for k in range(18):
    y, m = 2023 + k // 12, k % 12 + 1; me, wo, bo, gi = R.randint(500, 1500), R.randint(300, 900), R.randint(30, 150), R.randint(30, 150); vo = R.randint(2, 25); un = R.randint(0, 20) if k not in (3, 4, 10) else None
    vals = [me, wo, bo, gi, me + wo + bo + gi, vo, un]
    for j, x in enumerate(vals): q[j] += x or 0; yv[j] += x or 0
    rows.append(Row([V(D(y, m, 1).strftime('%b %Y'), f'{y}-{m:02d}')] + [V(x, x) for x in vals]))
    if m % 3 == 0: rows.append(Line(dict(enumerate([f'Q{m//3} {y}'] + q)), 'sum of the quarter')); q = [0] * 7
    if m == 12: rows.append(Line(dict(enumerate([f'TOTAL {y}'] + yv)), 'sum of the year')); yv = [0] * 7
recs = b.table(g, [3], 4, [Col('Month', 'month', 'month', 'date'), Col('Men', 'men', 'men', 'num'), Col('Women', 'women', 'women', 'num'), Col('Boys <18', 'boys under 18', 'boys', 'num'), Col('Girls <18', 'girls under 18', 'girls', 'num'), Col('Total', 'all arrivals', 'total', 'num'), Col('of which VoT', 'of them victims of trafficking', 'victims', 'num'), Col('Unacc. children', 'of them children alone; blank is not zero', 'unaccompanied_children', 'num')], rows, "a month's count of arrivals")
b.t['totals'] = [dict(sheet=g.name, period=x['month'], **{k: v for k, v in x.items() if k != 'month'}) for _, x in recs]
# ================================================================ 14 prison, errors
b = Book(14, '14_បញ្ជីអ្នកទោស_បទជួញដូរ_ពន្ធនាគារខេត្ត.xlsx', 'Provincial prison: detained people for trafficking offences', 'take in, naming the errors',
  'Khmer list; sentences in words (years and months); accused and convicted together; four slips',
  ['Detainee 5: which of the two days is wrong?', 'Detainee 12: is he accused or convicted?', 'Detainee 16: what is the age?', 'Which day is meant by 29-02-2023?', 'Is a blank sentence simply not yet judged?'],
  ['an accused shown as convicted', 'a sentence worked out from the days', 'a detained person made a victim', 'the total row made a person'],
  ['sentence_months: years and months put into months'])
g = b.sheet('បញ្ជី'); R = b.R
for r, c, t in [(1, 6, 'ព្រះរាជាណាចក្រកម្ពុជា'), (2, 6, 'ជាតិ សាសនា ព្រះមហាក្សត្រ'), (2, 1, 'ពន្ធនាគារខេត្ត'), (4, 1, 'បញ្ជីអ្នកជាប់ឃុំ ពាក់ព័ន្ធបទជួញដូរមនុស្ស គិតត្រឹមថ្ងៃទី៣០ ខែមិថុនា ឆ្នាំ២០២៤')]: g.put(r, c, t)
b.nr(g, 'A1:L4', 'letterhead and title'); rows = []
OFP = [('ជួញដូរមនុស្ស', 'human trafficking'), ('គាបសង្កត់', 'procuring'), ('នាំចេញដោយខុសច្បាប់', 'unlawful removal'), ('សន្ទុះពេស្យាចារកុមារ', 'child prostitution')]
OFP[3] = ('ពេស្យាចារកុមារ', 'child prostitution'); OFP[1] = ('អំពើសន្ទុះពេស្យាកម្ម', 'procuring of prostitution'); OFP[1] = ('បង្ខាំងដោយខុសច្បាប់', 'unlawful confinement')
dkk = lambda d: K(d.strftime('%d-%m-%Y'))
nf = 0
for i, d in enumerate(days(R, D(2020, 5, 1), D(2024, 5, 30), 24)):
    s = sx(R, .3); nf += s == 'female'; a = R.randint(21, 60); conv = d < D(2023, 6, 1) or R.random() < .2; st = ('ទណ្ឌិត', 'convicted') if conv else ('ត្រូវចោទ', 'accused'); mo = R.choice([60, 84, 90, 96, 120, 180]) if conv else None
    sen = V(K(mo // 12) + 'ឆ្នាំ' + (' ' + K(mo % 12) + 'ខែ' if mo % 12 else ''), mo) if mo else V(None)
    rel = D(d.year + mo // 12, d.month, mday(d.year + mo // 12, d.month, d.day)) if mo else None
    if mo and mo % 12: mm = d.month + mo % 12; rel = D(d.year + mo // 12 + (mm > 12), (mm - 1) % 12 + 1, mday(d.year + mo // 12 + (mm > 12), (mm - 1) % 12 + 1, d.day))
    rv = V(dkk(rel), iso(rel)) if rel else V(None); iv = V(dkk(d), iso(d)); av = V(K(a) + R.choice(['ឆ្នាំ', '', ' ឆ្នាំ']), a); sv = V(*st)
    if i == 4:
        assert conv; o = d - dt.timedelta(200); rv = V(dkk(o), None, err=('the day of release lies before the day of entry', 'name it; do not work it out from the sentence'))
    if i == 11: sv = V('ត្រូវចោទ', None, err=('written as accused (ត្រូវចោទ), but a sentence and a day of release stand beside it', 'name it and ask; show him neither as convicted nor as accused')); assert conv or True; mo = 84; sen = V('៧ឆ្នាំ', 84); rel = D(d.year + 7, d.month, mday(d.year + 7, d.month, d.day)); rv = V(dkk(rel), iso(rel))
    if i == 15: av = V(K(134) + 'ឆ្នាំ', None, err=('age 134', 'name it and leave the age empty'))
    if i == 18: iv = V('២៩-០២-២០២៣', None, err=('29 February 2023 does not exist', 'name it and leave the day empty'))
    rows.append(Row([K(i + 1), V(K(f'{R.randint(100, 999)}/{d.year % 100:02d}')), name(R, s, True), V('ស្រី' if s == 'female' else 'ប្រុស', s), av, V(*R.choice([('ខ្មែរ', 'KHM')] * 5 + [('ចិន', 'CHN'), ('វៀតណាម', 'VNM')])), W(R, OFP), iv, sv, sen, rv, K(R.choice(['ក', 'ខ', 'គ'])) + K(R.randint(1, 6))]))
for r in rows: v = r.cells[1].raw; r.cells[1] = V(v, v.translate(str.maketrans('០១២៣៤៥៦៧៨៩', '0123456789')))
rows.append(Line({0: 'សរុប', 2: K(24) + ' នាក់', 3: 'ស្រី ' + K(nf)}, 'the total row'))
b.table(g, [6], 7, [Col('ល.រ', 'running number'), Col('លេខសំណុំ', 'number of the file', 'file_no', 'id'), Col('គោត្តនាម-នាម', 'name', 'name'), Col('ភេទ', 'sex', 'sex', 'word'), Col('អាយុ', 'age', 'age', 'age'), Col('សញ្ជាតិ', 'citizenship', 'citizenship', 'word'), Col('បទល្មើស', 'offence', 'offence', 'word'), Col('ថ្ងៃចូល', 'day of entry into prison', 'entry_date', 'date'), Col('ស្ថានភាព', 'accused or convicted', 'status', 'word'), Col('ទោស', 'sentence, years and months', 'sentence_months', 'months'), Col('ថ្ងៃផុតទោស', 'day the sentence ends', 'release_date', 'date'), Col('បន្ទប់', 'cell')], rows, 'a detained person (no victim)')
# ================================================================ 15 complaints
b = Book(15, '15_Complaints migrant workers K.Cham 2024.xlsx', 'Provincial labour department Kampong Cham: complaints of migrant workers', 'take in',
  'amounts in several currencies and styles; one complaint may be of several workers; a wide remark column',
  ["Does '+3' mean three more workers besides the one named?", "Is a 'B' in the amounts Thai baht and an 'R' riel?"],
  ['amounts of different currencies added or converted', 'a complaint made a trafficking case', 'each worker of a group made a person without a name', 'the total row stored as a complaint'],
  ["'$' = USD, '៛' and 'R' = KHR, 'B' and 'baht' = THB"])
g = b.sheet('complaints'); R = b.R; g.put(1, 1, 'Provincial Department of Labour and Vocational Training – Kampong Cham'); g.put(2, 1, 'Complaints of migrant workers, 2024'); b.nr(g, 'A1:N2', 'title')
def money(R, hi=1):
    c = R.choice(['USD', 'KHR', 'THB', 'USD'])
    n = {'USD': R.choice([250, 400, 850, 1200]), 'KHR': R.choice([800000, 2000000, 4500000]), 'THB': R.choice([9000, 15000, 22000])}[c]
    raw = {'USD': R.choice([f'${n:,}', f'{n} $', f'{n} USD']), 'KHR': R.choice([f'{n:,}៛', f'{n:,} R']), 'THB': R.choice([f'{n} B', f'{n:,} baht'])}[c]
    return V(raw, {'amount': n, 'currency': c})
ABO = [('fee not returned', 'fee not returned'), ('passport kept', 'passport kept'), ('wages', 'wages not paid'), ('not sent abroad', 'not sent abroad'), ('wage not paid', 'wages not paid')]
AG = [('Sample Manpower Co.', 'Sample Manpower Co.'), ('Invented Overseas Ltd', 'Invented Overseas Ltd'), ('broker in village', 'a broker of the village'), ('Testing Recruit', 'Testing Recruit')]
rows = []; tw = 0
for i, d in enumerate(days(R, D(2024, 1, 5), D(2024, 9, 25), 26)):
    s = sx(R); w = R.choice([1, 1, 1, 2, 4, 6]); nm = name(R, s); f = R.randint(0, w - 1) + (s == 'female'); tw += w; st = R.choice([('settled', 'settled'), ('settled', 'settled'), ('pending', 'pending'), ('to court', 'sent to court'), ('dropped', 'withdrawn')]); sd = d + dt.timedelta(R.randint(5, 60)) if st[1] == 'settled' else None
    am = money(R) if R.random() < .8 else V(None); pb = V(am.raw, am.fact) if sd and am.fact and R.random() < .5 else V(None)
    if sd and not pb.fact and am.fact: half = am.fact['amount'] // 2; pb = V({'USD': f'${half:,}', 'KHR': f'{half:,}៛', 'THB': f'{half} B'}[am.fact['currency']], {'amount': half, 'currency': am.fact['currency']})
    rows.append(Row([i + 1, V(f'KC{i+1:02d}/24', f'KC{i+1:02d}/24'), V(d, iso(d), 'd-mmm-yy'), V(nm + (f' (+{w-1})' if w > 1 else ''), nm), V(w, w), V(f, f), phone(ph(R) if R.random() < .7 else None), W(R, AG), V(*R.choice([('Thailand', 'THA'), ('Malaysia', 'MYS'), ('Korea', 'KOR'), ('Japan', 'JPN'), (None, None)])), W(R, ABO), am, V(*st), pb, V(sd, iso(sd) if sd else None, 'd-mmm-yy')]))
rows.append(Line({1: 'Total', 3: '26 complaints', 4: tw}, 'total row'))
b.table(g, [4], 5, [Col('No', 'running number'), Col('Ref', 'number of the complaint', 'complaint_no'), Col('Received', 'day received', 'received_date', 'date'), Col('Complainant', 'who complains; (+n) = further workers', 'complainant', 'textplus'), Col('Workers', 'workers concerned', 'workers', 'num'), Col('F', 'of them women', 'workers_female', 'num'), Col('Tel.', 'telephone', 'phone', 'phone'), Col('Against', 'against whom', 'against', 'word'), Col('Country', 'country of work', 'country', 'word'), Col('About', 'what about', 'subject', 'word'), Col('Claimed', 'amount claimed', 'claimed', 'money'), Col('Result', 'result', 'result', 'word'), Col('Paid back', 'amount paid back', 'paid_back', 'money'), Col('Settled on', 'day settled', 'settled_date', 'date')], rows, 'a complaint (may be of several workers)')
# ================================================================ 16 destroyed CSV, refuse
b = Book(16, '16_victim list 2023 (CSV).csv', 'Police unit: a Khmer list saved as CSV in a wrong encoding', 'refuse',
  'all Khmer letters became question marks when the list was saved; headings, names, sex, province are lost; the original file is needed',
  [], ['any row stored', 'question marks stored as names', 'the meaning of the columns guessed'])
g = b.sheet('16_victim list 2023 (CSV)'); R = b.R; b.bom = False; q = lambda t: '?' * len(t); rows = []
for i in range(25):
    s = sx(R); rows.append(Row([V(i + 1), V(' '.join(q(x) for x in name(R, s, True).split(' '))), V(q('ស្រី' if s == 'female' else 'ប្រុស')), V(R.randint(14, 40)), V(q(R.choice(list(PK)))), V(f'{R.randint(1, 28)}/{R.randint(1, 12)}/2023'), V(q(R.choice(OFF)[0])), V(q('រៀបចំបញ្ជូន') if R.random() < .4 else None)]))
b.table(g, [1], 2, [Col(q(x), 'lost') for x in ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'ខេត្ត', 'ថ្ងៃខែឆ្នាំ', 'ប្រភេទ', 'ផ្សេងៗ']], rows, 'not to be known', refuse=True)
# ================================================================ 17 cases with persons, merged, errors
b = Book(17, '17_Cases and persons Phnom Penh 2024.xlsx', 'Municipal police Phnom Penh, anti-trafficking office: cases with their victims and suspects', 'take in, naming the errors',
  "a case's facts stand once in merged cells, its people below one another; four slips",
  ['PP-07/24 twice: the same case, or is the second PP-08/24?', 'The case with 3 victims in the heading cells and two named: who is missing?', 'The suspect aged 3: what is the age?', 'Which day is meant by 30/02/2024?'],
  ['a suspect stored as a victim or the other way round', 'one case made of each person', 'the two blocks PP-07/24 merged silently', "witnesses counted as victims"],
  ['role: V victim, S suspect, W witness (legend in row 2)', 'case facts of merged cells hold for every row of the block'])
g = b.sheet('Cases 2024'); R = b.R; g.put(1, 1, 'ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស រាជធានីភ្នំពេញ – Cases and persons 2024'); g.put(2, 1, 'V = ជនរងគ្រោះ victim   S = ជនសង្ស័យ suspect   W = សាក្សី witness'); b.nr(g, 'A1:L2', 'title and legend')
KH = [('Chamkar Mon', 'Chamkar Mon'), ('ដូនពេញ', 'Doun Penh'), ('Meanchey', 'Mean Chey'), ('ទួលគោក', 'Tuol Kouk'), ('សែនសុខ', 'Saen Sokh')]
OF17 = [('sex traff.', 'sex trafficking'), ('forced labour', 'forced labour'), ('ពលកម្មដោយបង្ខំ', 'forced labour'), ('scam compound', 'online scam')]
ROLE = {'V': 'victim', 'S': 'suspect', 'W': 'witness'}; rows = []; blocks = []; r0 = 6
for ci, d in enumerate(days(R, D(2024, 1, 6), D(2024, 6, 20), 11)):
    roles = ['V'] * R.randint(1, 2) + ['S'] * R.choice([1, 1, 2]) + (['W'] if R.random() < .25 else [])
    if ci == 4: roles = ['V', 'V', 'S']
    no = f'PP-{ci+1:02d}/24'; nv, ns = roles.count('V'), roles.count('S')
    cn = V(no, no); nvv = V(nv, nv)
    if ci == 7: cn = V('PP-07/24', 'PP-07/24', err=('case number PP-07/24 already stands at the block above; PP-08/24 is missing', 'ask: the same case or a slip')); no = 'PP-07/24'
    if ci == 4: nvv = V(3, None, err=('3 victims stated, two victims are named in the block', 'name it and ask; do not make a third victim'))
    of = R.choice(OF17); kh = R.choice(KH); blocks.append((r0 + len(rows), len(roles)))
    for pi, ro in enumerate(roles):
        s = sx(R, .75 if ro == 'V' else .3); a = R.randint(15, 30) if ro == 'V' else R.randint(24, 55); av = V(a, a); nat = R.choice([('Khmer', 'KHM'), ('ខ្មែរ', 'KHM'), ('Khmer', 'KHM'), ('Chinese', 'CHN'), ('VN', 'VNM')]); iv = d + dt.timedelta(R.randint(0, 9)); ivv = V(iv.strftime('%d/%m/%Y'), iso(iv)) if R.random() < .8 else V(None)
        st = {'V': [('DoSVY', 'with the social department'), ('home', 'went home'), ('shelter', 'in a shelter')], 'S': [('arrested', 'arrested'), ('escaped', 'escaped'), ('to court', 'sent to court')], 'W': [(None, None)]}[ro]
        if ci == 2 and ro == 'S' and roles[pi - 1] == 'V': av = V(3, None, err=('a suspect aged 3', 'name it and leave the age empty'))
        if ci == 9 and pi == 0: ivv = V('30/02/2024', None, err=('30 February does not exist', 'name it and leave the day empty'))
        top = pi == 0
        rows.append(Row([cn if top else V(None, cn.fact), V(d, iso(d), 'dd/mm/yyyy') if top else V(None, iso(d)), V(*of) if top else V(None, of[1]), V(*kh) if top else V(None, kh[1]), nvv if top else V(None, nvv.fact), V(ns, ns) if top else V(None, ns), V(ro, ROLE[ro]), name(R, s), V('F' if s == 'female' else 'M', s), av, V(*nat), ivv, V(*R.choice(st))]))
b.table(g, [4, 5], 6, [Col(['CASE', 'No.'], 'case number', 'case_no', 'text', fill=True), Col(['CASE', 'Opened'], 'day the case was opened', 'opened_date', 'date', fill=True), Col(['CASE', 'Offence'], 'kind of offence', 'offence', 'word', fill=True), Col(['CASE', 'Khan'], 'district of Phnom Penh', 'district', 'word', fill=True), Col(['CASE', 'V'], 'victims of the case, number', 'case_victims', 'num', fill=True), Col(['CASE', 'S'], 'suspects of the case, number', 'case_suspects', 'num', fill=True), Col(['PERSON', 'Role'], 'role of the person', 'role', 'word'), Col(['PERSON', 'Name'], 'name', 'name'), Col(['PERSON', 'Sex'], 'sex', 'sex', 'word'), Col(['PERSON', 'Age'], 'age', 'age', 'age'), Col(['PERSON', 'Nat.'], 'citizenship', 'citizenship', 'word'), Col(['PERSON', 'Interviewed'], 'day of the interview', 'interview_date', 'date'), Col(['PERSON', 'Now'], 'where the person is', 'now', 'word')], rows, 'a person (victim, suspect or witness) within a case')
for r, n in blocks:
    if n > 1:
        for c in 'ABCDEF': g.merges.append(f'{c}{r}:{c}{r+n-1}')
# ================================================================ 18 follow-up by a district committee
b = Book(18, '18_តាមដានសមាហរណកម្ម_ស្រុកកំចាយមារ.xlsx', 'District committee Kamchay Mear: follow-up of reintegrated victims', 'take in',
  'Khmer; year of birth only; three visits side by side, "not met" instead of a day; telephone stored as a number (leading zero lost)',
  ["'មិនជួប' (not met): an attempted visit without a day – keep it as a remark?", 'Telephones lost their leading zero: put it back?'],
  ['each visit made a person', 'a year of birth made a day or an age', "'មិនជួប' read as a date", 'a telephone read as an amount'],
  ["phone: the number as stored; with the leading 0 put back it is right as well", 'person_is comes from the title; return_date is sometimes only a month'])
g = b.sheet('Sheet1'); R = b.R; g.put(1, 1, 'តារាងតាមដានជនរងគ្រោះដែលបានធ្វើសមាហរណកម្ម ស្រុកកំចាយមារ'); g.merges.append('A1:L1'); b.nr(g, 'A1:L1', 'title'); rows = []
KM = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
JOB = [('ធ្វើស្រែ', 'rice farming'), ('រោងចក្រ', 'factory'), ('លក់ដូរ', 'selling'), ('គ្មាន', 'none'), ('សិស្ស', 'pupil'), (None, None)]
for i, d in enumerate(days(R, D(2023, 2, 1), D(2024, 1, 30), 18)):
    s = sx(R, .6); y = R.randint(1985, 2008); v1 = d + dt.timedelta(R.randint(20, 50)); v2 = v1 + dt.timedelta(R.randint(60, 100)); v3 = v2 + dt.timedelta(R.randint(60, 100))
    ret = V(f'ខែ{KM[d.month-1]} {K(d.year)}', f'{d.year}-{d.month:02d}') if R.random() < .4 else V(d.strftime('%d.%m.%y'), iso(d))
    vis = [V(x.strftime('%d.%m.%y'), iso(x)) for x in (v1, v2, v3)]
    if R.random() < .25: vis[1] = V('មិនជួប', None)
    if R.random() < .4: vis[2] = V(None)
    elif R.random() < .2: vis[2] = V('មិនជួប', None)
    st = R.choice([('ល្អ', 'good'), ('មធ្យម', 'fair'), ('ត្រូវការជំនួយ', 'needs help'), (None, None)]); p = R.choice([12, 16, 77, 92]) * 1000000 + R.randint(100, 999) if R.random() < .6 else None
    rows.append(Row([i + 1, name(R, s, True), V('ស្រី' if s == 'female' else 'ប្រុស', s), V(K(y), str(y)), f'{R.choice(VIL)}, {R.choice(COM)}', V(*R.choice([('ថៃ', 'THA'), ('ម៉ាឡេស៊ី', 'MYS'), ('ចិន', 'CHN'), ('វៀតណាម', 'VNM')])), ret] + vis + [W(R, JOB if y >= 2006 else JOB[:4] + JOB[5:]), V(*st), V(p, str(p) if p else None)], person_is='victim'))
b.table(g, [3, 4], 5, [Col('ល.រ', 'running number'), Col('ឈ្មោះ', 'name', 'name'), Col('ភេទ', 'sex', 'sex', 'word'), Col('ឆ្នាំកំណើត', 'year of birth', 'birth_year', 'year'), Col('ភូមិ ឃុំ', 'village and commune', 'address'), Col('ត្រឡប់ពី', 'country returned from', 'country', 'word'), Col('ថ្ងៃមកដល់', 'day or month of return', 'return_date', 'date')] + [Col(['ថ្ងៃចុះសួរសុខទុក្ខ', f'លើកទី{K(k)}'], f'day of visit {k}', f'visit_{k}_date', 'date', nulls=['មិនជួប']) for k in (1, 2, 3)] + [Col('មុខរបរ', 'present work', 'occupation', 'word'), Col('ស្ថានភាព', 'how the person is doing', 'situation', 'word'), Col('ទូរស័ព្ទ', 'telephone, stored as a number', 'phone', 'phone')], rows, 'a reintegrated victim (a person)')
# ================================================================ 19 transit centre, two sheets, ticks for sex
b = Book(19, '19_TC Poipet received Jan-Feb 2024.xlsx', 'Social ministry, transit centre at Poipet: people received, a sheet per month', 'take in',
  'sex as a tick in one of two columns; ditto marks for the day; the second sheet has one column more; codes explained on a third, hidden sheet',
  ['Do both sheets belong to the same list?', 'Does category 1 mean identified victims?'],
  ['ditto marks stored as days', 'everybody received counted as a victim', 'the code list made people', 'columns of the second sheet shifted by one'],
  ["sheet 'កូដ' is hidden and explains the category", "'″' takes the day of the row above"])
R = b.R; CAT = {1: 'victim of trafficking', 2: 'deported migrant', 3: 'vulnerable (pregnant, ill, old)', 4: 'child alone'}
for si, (sn, mth, n) in enumerate([('មករា', 1, 22), ('កុម្ភៈ', 2, 17)]):
    g = b.sheet(sn); g.put(1, 1, f'ឈ្មោះអ្នកដែលមណ្ឌលបានទទួល ខែ{sn} ឆ្នាំ២០២៤'); b.nr(g, 'A1:K1', 'title'); rows = []; prev = None
    for i, d in enumerate(days(R, D(2024, mth, 2), D(2024, mth, 28), n)):
        if i and R.random() < .35: d = prev
        if prev and d < prev: d = prev
        s = sx(R); a = R.choice([4, 9, 14, 16, 18, 21, 25, 33, 41, 58]); c = R.choice([1, 2, 2, 3]) if a >= 18 else R.choice([1, 2, 4])
        dv = V('″', iso(d)) if d == prev else V(d, iso(d), 'dd/mm/yy'); prev = d
        pr = R.choice(list(PK.items()))
        row = [i + 1, dv, name(R, s, True), V('✓' if s == 'male' else None, s if s == 'male' else None), V('✓' if s == 'female' else None, s if s == 'female' else None), V(a, a), V(*pr), W(R, [('ប៉ូលិសថៃ', 'Thai police'), ('អន្តោប្រវេសន៍ថៃ', 'Thai immigration'), (None, None)]), V(c, CAT[c]), W(R, [('ផ្ទះ', 'home'), ('មន្ទីរសអយ', 'provincial social department'), ('អង្គការ', 'NGO')])]
        if si: row.insert(6, phone(ph(R) if R.random() < .5 else None))
        rows.append(Row(row))
    cols = [Col('ល.រ', 'running number'), Col('ថ្ងៃ', 'day received', 'received_date', 'date', ditto=['″']), Col('ឈ្មោះ', 'name', 'name'), Col(['ភេទ', 'ប្រុស'], 'tick: male', 'sex', 'tick', tick='male'), Col(['ភេទ', 'ស្រី'], 'tick: female', 'sex', 'tick', tick='female'), Col('អាយុ', 'age', 'age', 'age'), Col('ខេត្ត', 'home province', 'home_province', 'word'), Col('ប្រគល់ដោយ', 'who handed the person over', 'handed_over_by', 'word'), Col('ប្រភេទ', 'category, code of the hidden sheet', 'category', 'word'), Col('ទៅ', 'where the person went', 'sent_to', 'word')]
    if si: cols.insert(6, Col('លេខទូរស័ព្ទ', 'telephone', 'phone', 'phone'))
    b.table(g, [3, 4], 5, cols, rows, 'a person received')
h = b.sheet('កូដ'); h.hidden = True; h.put(1, 1, 'ប្រភេទ'); h.put(1, 2, 'អត្ថន័យ')
for k, t in enumerate(['ជនរងគ្រោះដោយការជួញដូរ', 'ពលករត្រូវបណ្តេញចេញ', 'ងាយរងគ្រោះ (មានផ្ទៃពោះ ឈឺ ចាស់)', 'កុមារគ្មានអ្នកអម']): h.put(k + 2, 1, k + 1); h.put(k + 2, 2, t)
b.nr(h, 'A1:B5', 'list of codes')
# ================================================================ 20 blank form -> refuse
b = Book(20, '20_ទម្រង់ជូនដំណឹង_គំរូ template v2.xlsx', 'National committee: a form sent out for filling in, still empty', 'refuse',
  'only a form: one example line (ឧទាហរណ៍) and numbered empty lines; nothing to take in',
  [], ['the example line made a victim', 'twenty empty records made of the numbered lines'])
g = b.sheet('ទម្រង់'); g.put(1, 1, 'ទម្រង់ជូនដំណឹងអំពីជនរងគ្រោះ (សូមបំពេញ ហើយផ្ញើមកវិញ) / Notification form – please fill in and return'); b.nr(g, 'A1:H1', 'title')
rows = [Row([V('ឧ.'), V('គំរូ ដារា'), V('ប្រុស'), V(25), V('ខ្មែរ'), V('01/01/2024'), V('កំពង់ចាម'), V('ឧទាហរណ៍ / example')])] + [Row([V(i)] + [V(None)] * 7) for i in range(1, 21)]
b.table(g, [3], 4, [Col(x, m) for x, m in [('ល.រ No', 'running number'), ('ឈ្មោះ Name', 'name'), ('ភេទ Sex', 'sex'), ('អាយុ Age', 'age'), ('សញ្ជាតិ Nationality', 'citizenship'), ('ថ្ងៃជួប Date found', 'day found'), ('ខេត្ត Province', 'province'), ('ផ្សេងៗ Remarks', 'remarks')]], rows, 'nothing: one example and 20 empty numbered lines', refuse=True)
b.t['tables'][0]['count_of_all_rows'] = 0; b.t['tables'][0]['one_row_is'] += ' (no record at all)'
b.nr(g, 'A4:H4', 'the example line'); b.nr(g, 'A5:H24', 'empty numbered lines')
# ---------------------------------------------------------------- the rest
truth = []
for b in FILES:
    b.save(); truth.append(b.t); SPEC.append(b.spec)
json.dump(truth, open(os.path.join(HERE, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
json.dump(SPEC, open(os.path.join(HERE, 'check_spec.json'), 'w'), ensure_ascii=False)
with open(os.path.join(HERE, 'README.md'), 'w') as o:
    o.write('# Registers: twenty spreadsheets of agencies other than courts\n\nForm and scoring as in FORMAT.md. `make.py` writes everything, `check.py` reads every file again. All people, firms and telephones are invented.\n\n| no | file | kept by | one row is | rows | outcome | errors |\n|---|---|---|---|---|---|---|\n')
    for t in truth: o.write(f"| {t['no']} | {t['file'][6:]} | {t['kept_by']} | {'; '.join(dict.fromkeys(x['one_row_is'] for x in t['tables']))} | {' + '.join(str(x['count_of_all_rows']) for x in t['tables'])} | {t['outcome']} | {len(t['errors'])} |\n")
from collections import Counter
print(Counter(t['outcome'] for t in truth), sum(x['count_of_all_rows'] for t in truth for x in t['tables']))
