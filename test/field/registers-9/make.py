#!/usr/bin/env python3
"""Writes files/ and truth.json, always the same bytes. Run: ./venv/bin/python make.py"""
import os, io, re, json, random, zipfile, datetime as dt, csv
from collections import OrderedDict, Counter
import openpyxl, xlwt
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
D = dt.date
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
kd = lambda s: str(s).translate(KD)
iso = lambda d: d.isoformat() if d else None
FAM = [('សាកល្បង', 'Testing'), ('គំរូ', 'Sample'), ('ប្រឌិត', 'Invented')]
GF = [('សុភា','Sophea'),('ចន្ធូ','Chanthou'),('ស្រីមុំ','Sreymom'),('បុប្ផា','Bopha'),('រតនា','Ratana'),('សុខលី','Sokly'),('ស្រីនាង','Sreyneang'),('កល្យាណ','Kalyan'),('ធីតា','Thida'),('ម៉ាលីស','Malis'),('វណ្ណា','Vanna'),('ស្រីពៅ','Sreypov'),('ចាន់ណា','Channa'),('លក្ខិណា','Leakhena'),('សុជាតា','Socheata'),('ដាវី','Davy'),('នារី','Neary'),('ពិសី','Pisey')]
GM = [('ដារ៉ា','Dara'),('វិចិត្រ','Vichet'),('សុវណ្ណ','Sovann'),('ពិសិដ្ឋ','Piseth'),('រិទ្ធី','Rithy'),('ចាន់ដេត','Chandeth'),('សំណាង','Samnang'),('វីរៈ','Virak'),('បូរ៉ា','Bora'),('គឹមហេង','Kimheng'),('សុភ័ក្ត្រ','Sopheak'),('ធារ៉ា','Theara'),('មករា','Makara'),('ណារិទ្ធ','Narith'),('រដ្ឋា','Ratha'),('សេរី','Serey'),('ភារម្យ','Phearum'),('ឧត្តម','Oudom')]
PROV = OrderedDict([('Phnom Penh','ភ្នំពេញ'),('Kandal','កណ្តាល'),('Battambang','បាត់ដំបង'),('Banteay Meanchey','បន្ទាយមានជ័យ'),('Siem Reap','សៀមរាប'),('Kampong Cham','កំពង់ចាម'),('Tboung Khmum','ត្បូងឃ្មុំ'),('Prey Veng','ព្រៃវែង'),('Svay Rieng','ស្វាយរៀង'),('Takeo','តាកែវ'),('Kampot','កំពត'),('Kampong Thom','កំពង់ធំ'),('Pursat','ពោធិ៍សាត់'),('Kampong Chhnang','កំពង់ឆ្នាំង'),('Oddar Meanchey','ឧត្តរមានជ័យ')])

class Names:
    """never twice the same name within one file"""
    def __init__(s, R):
        s.f = [(a, g) for a in FAM for g in GF]; s.m = [(a, g) for a in FAM for g in GM]
        R.shuffle(s.f); R.shuffle(s.m)
    def get(s, sex):
        a, g = (s.f if sex == 'female' else s.m).pop()
        return a[0] + ' ' + g[0], a[1] + ' ' + g[1], a, g

def days(R, start, end, n):
    k = (end - start).days
    return [start + dt.timedelta(x) for x in sorted(R.sample(range(k + 1), n))]
def age_at(b, d): return d.year - b.year - ((d.month, d.day) < (b.month, b.day))

FILES = []
class F:
    def __init__(s, no, file, kept_by, outcome, why):
        s.no, s.file, s.outcome = no, file, outcome
        s.R = random.Random(7000 + no); s.N = Names(s.R)
        s.t = OrderedDict(no=no, file='files/' + file, kept_by=kept_by, outcome=outcome, why=why, notes=[], tables=[], totals=[], also=None, not_rows=[], errors=[], questions=[], must_never_happen=[])
        s.sheets = OrderedDict(); s.merges = {}; s.bold = {}; s.widths = {}
        FILES.append(s)
    def put(s, sh, r, c, v, fmt=None):
        s.sheets.setdefault(sh, OrderedDict()); s.merges.setdefault(sh, []); s.bold.setdefault(sh, set()); s.widths.setdefault(sh, {})
        if v is None or v == '': return
        s.sheets[sh][(r, c)] = (v, fmt)
    def line(s, sh, r, text, c=1, to=None, what=None, bold=True):
        s.put(sh, r, c, text)
        if bold: s.bold[sh].add((r, c))
        if to: s.merges[sh].append((r, c, r, to))
        if what: s.notrow(sh, '%s%d:%s%d' % (L(c), r, L(to or c), r), what)
    def notrow(s, sh, where, what): s.t['not_rows'].append(OrderedDict(sheet=sh, where=where, what=what))
    def err(s, sh, cell, what, wanted): s.t['errors'].append(OrderedDict(sheet=sh, cell=cell, what=what, wanted=wanted))
    def ask(s, *q): s.t['questions'] += q
    def never(s, *q): s.t['must_never_happen'] += q
    def table(s, sh, unit, head, cols, rows, head2=None, repeat_at=None):
        """cols: (heading | (upper, lower), means, fact, show, fmt). rows: facts dicts ('_x' keys are no facts) or a str = group line"""
        for c, col in enumerate(cols, 1):
            h = col[0]
            if head2:
                if isinstance(h, tuple):
                    if c == 1 or not isinstance(cols[c-2][0], tuple) or cols[c-2][0][0] != h[0]:
                        n = c
                        while n < len(cols) and isinstance(cols[n][0], tuple) and cols[n][0][0] == h[0]: n += 1
                        s.put(sh, head, c, h[0])
                        if n > c: s.merges[sh].append((head, c, head, n))
                    s.put(sh, head2, c, h[1])
                else:
                    s.put(sh, head, c, h); s.merges[sh].append((head, c, head2, c))
            else: s.put(sh, head, c, h)
            s.bold[sh] |= {(head, c), (head2 or head, c)}
            s.widths[sh][c] = max(7, min(28, len(h[1] if isinstance(h, tuple) else h) + 4))
        r = (head2 or head); n = 0; truth = []
        for row in rows:
            r += 1
            if repeat_at and n == repeat_at:
                for c, col in enumerate(cols, 1): s.put(sh, r, c, col[0]); s.bold[sh].add((r, c))
                s.notrow(sh, 'A%d:%s%d' % (r, L(len(cols)), r), 'the heading repeated at the head of the second page'); repeat_at = None; r += 1
            if isinstance(row, str):
                s.line(sh, r, row, to=len(cols), what='group line: ' + row); continue
            n += 1; row['_at'] = r; row['_n'] = n
            for c, col in enumerate(cols, 1):
                v = row.get('_cell', {}).get(c, Ellipsis)
                if v is Ellipsis: v = col[3](row) if col[3] else None
                s.put(sh, r, c, v, col[4] if len(col) > 4 else None)
            truth.append(row)
        facts = [OrderedDict((k, v) for k, v in x.items() if not k.startswith('_')) for x in truth]
        s.t['tables'].append(OrderedDict(sheet=sh, one_row_is=unit, records_lie_in='rows', heading_rows=[head] + ([head2] if head2 else []), heading_column=None,
            first=truth[0]['_at'], last=truth[-1]['_at'], count_of_all_rows=n, repeats_sheet=None,
            columns=[OrderedDict(at=L(c), heading=(' / '.join(k[0]) if isinstance(k[0], tuple) else k[0]), means=k[1], fact=k[2]) for c, k in enumerate(cols, 1)],
            rows=[OrderedDict(at=x['_at'], facts=f) for x, f in zip(truth, facts)], all_rows_tally=tally(facts)))
        return r
    # ---- writers
    def write(s):
        p = os.path.join(OUT, s.file); ext = s.file.rsplit('.', 1)[1]
        getattr(s, 'w_' + ext)(p)
    def grid(s, sh):
        d = s.sheets[sh]; R = max(k[0] for k in d); C = max(k[1] for k in d)
        return d, R, C
    def w_xlsx(s, p):
        wb = openpyxl.Workbook(); wb.remove(wb.active)
        thin = Side(style='thin', color='999999')
        for sh in s.sheets:
            ws = wb.create_sheet(sh)
            for (r, c), (v, fmt) in s.sheets[sh].items():
                x = ws.cell(r, c, v)
                if fmt: x.number_format = fmt
                elif isinstance(v, dt.datetime): x.number_format = 'yyyy-mm-dd hh:mm'
                elif isinstance(v, dt.date): x.number_format = 'dd/mm/yyyy'
                if (r, c) in s.bold[sh]: x.font = Font(bold=True); x.alignment = Alignment(wrap_text=True, vertical='center')
            for m in s.merges[sh]: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
            for c, w in s.widths[sh].items(): ws.column_dimensions[L(c)].width = w
        wb.properties.creator = 'office'; b = io.BytesIO(); wb.save(b); rezip(b, p)
    def w_xls(s, p):
        wb = xlwt.Workbook(encoding='utf-8'); st = {}
        for sh in s.sheets:
            ws = wb.add_sheet(sh)
            inside = {(m[0], m[1]): m for m in s.merges[sh]}
            for (r, c), (v, fmt) in s.sheets[sh].items():
                if isinstance(v, dt.date) and not fmt: fmt = 'DD/MM/YYYY'
                key = (fmt, (r, c) in s.bold[sh])
                if key not in st: st[key] = xlwt.easyxf('font: bold %s' % ('on' if key[1] else 'off'), num_format_str=fmt or 'General')
                m = inside.get((r, c))
                if m: ws.write_merge(m[0]-1, m[2]-1, m[1]-1, m[3]-1, v, st[key])
                else: ws.write(r-1, c-1, v, st[key])
            for c, w in s.widths[sh].items(): ws.col(c-1).width = 256 * w
        wb.save(p)
    def w_ods(s, p):
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table, TableRow, TableCell, CoveredTableCell
        from odf.text import P
        doc = OpenDocumentSpreadsheet()
        for sh in s.sheets:
            d, R, C = s.grid(sh); t = Table(name=sh)
            start = {(m[0], m[1]): m for m in s.merges[sh]}
            cov = {(r, c) for m in s.merges[sh] for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(start)
            for r in range(1, R + 1):
                tr = TableRow()
                for c in range(1, C + 1):
                    a = {}
                    if (r, c) in start:
                        m = start[(r, c)]; a = dict(numberrowsspanned=m[2]-m[0]+1, numbercolumnsspanned=m[3]-m[1]+1)
                    if (r, c) in cov: tr.addElement(CoveredTableCell()); continue
                    v = d.get((r, c), (None,))[0]
                    if v is None: x = TableCell(**a)
                    elif isinstance(v, dt.date): x = TableCell(valuetype='date', datevalue=v.isoformat(), **a); x.addElement(P(text=v.strftime('%d-%m-%Y')))
                    elif isinstance(v, (int, float)): x = TableCell(valuetype='float', value=v, **a); x.addElement(P(text=str(v)))
                    else: x = TableCell(valuetype='string', **a); x.addElement(P(text=v))
                    tr.addElement(x)
                t.addElement(tr)
            doc.spreadsheet.addElement(t)
        b = io.BytesIO(); doc.write(b); rezip(b, p)
    def w_csv(s, p, delim=None, nl='\r\n'):
        d, R, C = s.grid(list(s.sheets)[0]); delim = delim or getattr(s, 'delim', ',')
        b = io.StringIO(); w = csv.writer(b, delimiter=delim, lineterminator=nl)
        for r in range(1, R + 1): w.writerow(['' if (r, c) not in d else d[(r, c)][0] for c in range(1, C + 1)])
        open(p, 'wb').write(b.getvalue().encode(getattr(s, 'enc', 'utf-8-sig')))
    def w_tsv(s, p): s.enc = 'utf-8'; s.w_csv(p, '\t', '\n')

def rezip(b, p):
    """the same content with fixed times: always the same bytes"""
    z = zipfile.ZipFile(io.BytesIO(b.getvalue()))
    with zipfile.ZipFile(p, 'w') as o:
        for n in z.namelist():
            data = z.read(n)
            if n in ('docProps/core.xml', 'meta.xml'): data = re.sub(rb'20\d\d-\d\d-\d\dT[\d:.]+Z?', b'2024-10-01T08:00:00Z', data)
            i = zipfile.ZipInfo(n, (2024, 10, 1, 8, 0, 0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            o.writestr(i, data)

def tally(facts):
    out = OrderedDict()
    if not facts: return out
    for k in facts[0]:
        v = [f[k] for f in facts]; g = [x for x in v if x is not None]
        if any(isinstance(x, dict) for x in g):
            out[k] = OrderedDict((cur, OrderedDict(sum=sum(x['amount'] for x in g if x['currency'] == cur), given=sum(x['currency'] == cur for x in g))) for cur in sorted({x['currency'] for x in g}))
        elif g and all(isinstance(x, int) for x in g): out[k] = OrderedDict(sum=sum(g), given=len(g))
        elif len(set(g)) <= 14 and not (g and re.fullmatch(r'\d{4}-\d\d-\d\d', str(g[0]))):
            out[k] = OrderedDict(sorted(Counter('(empty)' if x is None else x for x in v).items()))
        else: out[k] = OrderedDict(given=len(g), different=len(set(g)))
    return out

# ------------------------------------------------------------------ 01 police suspects, Khmer digits, ditto marks
def f01():
    f = F(1, '01_សៀវភៅជនសង្ស័យ_ស្វាយរៀង_២០២៤.xlsx', 'Provincial police Svay Rieng, office against trafficking and for juveniles: book of suspects 2024', 'take in', 'a sound Khmer book: Khmer digits, the case number written once per case and then ditto marks')
    R, N = f.R, f.N; sh = 'ជនសង្ស័យ ២០២៤'
    f.line(sh, 1, 'ព្រះរាជាណាចក្រកម្ពុជា', to=11, what='letterhead'); f.line(sh, 2, 'ជាតិ សាសនា ព្រះមហាក្សត្រ', to=11, what='letterhead')
    f.line(sh, 3, 'ស្នងការដ្ឋាននគរបាលខេត្តស្វាយរៀង', to=4, what='name of the office'); f.line(sh, 4, 'ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន', to=4, what='name of the office')
    f.line(sh, 5, 'បញ្ជីជនសង្ស័យ ឆ្នាំ២០២៤ (មករា ដល់ កញ្ញា)', to=11, what='title')
    OFF = {'sex trafficking':'ជួញដូរមនុស្សដើម្បីអំពើពេស្យាចារ','forced labour':'ពលកម្មដោយបង្ខំ','unlawful removal':'នាំយកដោយខុសច្បាប់','forced marriage':'រៀបការដោយបង្ខំ','online scam compound':'ឆបោកតាមអនឡាញ'}
    ST = {'sent to prosecutor':'បញ្ជូនទៅអយ្យការ','under investigation':'កំពុងស៊ើបអង្កេត','released':'ដោះលែង','at large':'គេចខ្លួន'}
    DI = {'Bavet':'បាវិត','Svay Rieng':'ស្វាយរៀង','Svay Chrum':'ស្វាយជ្រំ','Romeas Haek':'រមាសហែក','Kampong Ro':'កំពង់រោទិ៍'}
    rows = []; case = 0
    ds = days(R, D(2024,1,4), D(2024,9,20), 16)
    for d in ds:
        case += 1; off = R.choice(list(OFF)); di = R.choice(list(DI))
        for k in range(R.choice([1,2,2,3])):
            sex = R.choice(['male','male','male','female']); cit = R.choice(['KHM']*5+['CHN','VNM']); st = R.choice(['sent to prosecutor']*3+['under investigation','released','at large'])
            rows.append(OrderedDict(case_no='%03d/24' % case, name=N.get(sex)[0], sex=sex, age=R.randint(20,58), citizenship=cit, offence=off, arrest_date=None if st == 'at large' else iso(d), district=di, status=st, person_is='suspect', _d=d, _k=k))
    C = [('ល.រ','running number (Khmer digits)',None,lambda x: kd(x['_n'])),
         ('លេខសំណុំរឿង','case number, Khmer digits; a ditto mark = the case of the row above','case_no',lambda x: '″' if x['_k'] else kd(x['case_no'])),
         ('គោត្តនាម និងនាម','family name and name','name',lambda x: x['name']),
         ('ភេទ','sex, ប = male, ស = female','sex',lambda x: 'ស' if x['sex']=='female' else 'ប'),
         ('អាយុ','age in years (Khmer digits); – = not known','age',lambda x: kd(x['age']) if x['age'] else '–'),
         ('សញ្ជាតិ','citizenship','citizenship',lambda x: {'KHM':'ខ្មែរ','CHN':'ចិន','VNM':'វៀតណាម'}[x['citizenship']]),
         ('បទល្មើស','offence','offence',lambda x: OFF[x['offence']]),
         ('ថ្ងៃឃាត់ខ្លួន','day of arrest, day/month/year in Khmer digits; – = not arrested','arrest_date',lambda x: kd(x['_d'].strftime('%d/%m/%Y')) if x['arrest_date'] else '–'),
         ('ក្រុង/ស្រុក','district or town of Svay Rieng','district',lambda x: DI[x['district']]),
         ('ស្ថានភាព','where it stands','status',lambda x: ST[x['status']]), ('ផ្សេងៗ','remarks',None,lambda x: 'មានឯកសារភ្ជាប់' if x['_n'] % 9 == 4 else None)]
    for i in (8, 25): rows[i]['age'] = None
    r = f.table(sh, 'a suspect (a person); one case may have several', 7, C, rows)
    n = len(rows); w = sum(x['sex']=='female' for x in rows)
    f.line(sh, r+1, 'សរុប %s នាក់ ស្រី %s នាក់ ក្នុង %s សំណុំរឿង' % (kd(n), kd(w), kd(case)), to=11, what='the total line')
    f.line(sh, r+3, 'ស្វាយរៀង ថ្ងៃទី០២ ខែតុលា ឆ្នាំ២០២៤', c=8, to=11, what='place and day of signing', bold=False); f.line(sh, r+4, 'នាយការិយាល័យ', c=8, to=11, what='signatory', bold=False)
    f.t['also'] = {'cases': case, 'suspects': n, 'female': w}
    f.ask('Is one row one suspect (several rows to a case)?', 'Does the ditto mark stand for the case number above?'); f.never('a suspect taken in as a victim', 'a ditto mark stored as a case number', 'the suspects of one case made into several cases')

# ------------------------------------------------------------------ 02 police victims XLS
def f02():
    f = F(2, '02_Victims identified BTB police 2024.xls', 'Provincial police Battambang: victims identified', 'take in, naming the errors', 'ticks in two columns for the sex, real dates, four faults')
    R, N = f.R, f.N; sh = 'Victims 2024'
    f.line(sh, 1, 'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង – ជនរងគ្រោះដែលបានកំណត់អត្តសញ្ញាណ Victims identified, 2024', to=13, what='title')
    KIND = ['sexual exploitation','forced labour','forced begging','forced marriage','online scam']
    REF = ['DoSVY','NGO shelter','family','hospital']
    rows = []
    for i, d in enumerate(days(R, D(2024,1,8), D(2024,8,30), 30)):
        sex = R.choice(['female','female','male']); b = D(R.randint(1978,2014), R.randint(1,12), R.randint(1,28)); k = R.choice(KIND)
        if age_at(b, d) < 16: k = 'forced begging'
        if k == 'forced marriage': sex = 'female'
        kh, en, _, _ = N.get(sex)
        rows.append(OrderedDict(case_no='BTB-%d/2024' % (i//2+1), name=kh, name_latin=en, sex=sex, birth_date=iso(b), age=age_at(b, d), province=R.choice(list(PROV)[:9]), exploitation=k, exploitation_country={'forced marriage':'CHN','online scam':'KHM','forced begging':'THA'}.get(k) or R.choice(['THA','THA','KHM','MYS']), identified_date=iso(d), referred_to=R.choice(REF), person_is='victim', _b=b, _d=d))
    C = [('ល.រ No','running number',None,lambda x: x['_n']), ('លេខរឿង Case','case number','case_no',lambda x: x['case_no']), ('ឈ្មោះ Name','name in Khmer','name',lambda x: x['name']), ('Latin','name in Latin letters','name_latin',lambda x: x['name_latin']),
         ('ប្រុស M','tick = male','sex',lambda x: '✓' if x['sex']=='male' else None), ('ស្រី F','tick = female','sex',lambda x: '✓' if x['sex']=='female' else None),
         ('ថ្ងៃកំណើត DOB','day of birth','birth_date',lambda x: x['_b']), ('អាយុ Age','age when identified','age',lambda x: x['age']), ('ខេត្តកំណើត Province','home province','province',lambda x: x['province']),
         ('ប្រភេទ Exploitation','kind of exploitation','exploitation',lambda x: x['exploitation'].capitalize()), ('ប្រទេស Country','country of exploitation','exploitation_country',lambda x: {'CHN':'China','KHM':'Cambodia','THA':'Thailand','MYS':'Malaysia'}[x['exploitation_country']]),
         ('ថ្ងៃកំណត់ Date identified','day the victim was identified','identified_date',lambda x: x['_d']), ('បញ្ជូនទៅ Referred to','where the victim was sent','referred_to',lambda x: x['referred_to'])]
    # faults
    a = rows[6]; a['_cell'] = {5:'✓', 6:'✓'}; a['sex'] = None
    b = rows[13]; b['_cell'] = {7: D(2031, 5, 17)}; b['birth_date'] = None
    c = rows[19]; c['age'] = 5 if c['age'] > 20 else c['age'] + 30
    dup = OrderedDict((k, v) for k, v in rows[23].items()); rows.insert(27, dup)
    f.table(sh, 'a victim (a person); a case may have several', 3, C, rows)
    f.err(sh, 'E%d:F%d' % (a['_at'], a['_at']), 'both male and female are ticked', 'name it and leave the sex empty'); f.err(sh, 'G%d' % b['_at'], 'born in the future (17 May 2031)', 'name it and leave the day empty; the age stays')
    f.err(sh, 'H%d' % c['_at'], 'the age %d does not fit the day of birth (born %s, identified %s)' % (c['age'], c['birth_date'], c['identified_date']), 'name it; do not compute one from the other silently')
    f.err(sh, 'A%d:M%d' % (dup['_at'], dup['_at']), 'the whole row of row %d once more (only the running number differs)' % rows[23]['_at'], 'ask whether it is the same person; do not drop it silently')
    f.t['notes'].append('The twice entered row is in the 31 rows; 30 records with the double named and asked about count as well.')
    f.ask('Row %d: which sex?' % a['_at'], 'Row %d: which year of birth?' % b['_at'], 'Row %d: is the age or the day of birth wrong?' % c['_at'], 'Rows %d and %d: one person entered twice?' % (rows[23]['_at'], dup['_at']))
    f.never('a sex guessed for the row with two ticks', 'the twice entered row dropped without a word', 'two victims of one case merged')

# ------------------------------------------------------------------ 03 prosecution ODS
def f03():
    f = F(3, '03_អយ្យការសៀមរាប_សំណុំរឿង_២០២៤.ods', 'Prosecution attached to the court of Siem Reap: dossiers received 2024', 'take in', 'a sound Khmer table with two heading rows, people only counted')
    R, N = f.R, f.N; sh = 'សំណុំរឿង'
    f.line(sh, 1, 'អយ្យការអមសាលាដំបូងខេត្តសៀមរាប', to=6, what='office'); f.line(sh, 2, 'បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤', to=13, what='title')
    OFF = {'sex trafficking':'ជួញដូរផ្លូវភេទ','forced labour':'ពលកម្មដោយបង្ខំ','procuring prostitution':'ការរកប្រយោជន៍ពីពេស្យាកម្មរបស់អ្នកដទៃ','unlawful recruitment':'ការជ្រើសរើសដោយខុសច្បាប់'}
    BY = {'police':'នគរបាល','gendarmerie':'កងរាជអាវុធហត្ថ','complaint':'ពាក្យបណ្តឹង'}
    DEC = {'sent to investigating judge':'បញ្ជូនចៅក្រមស៊ើបសួរ','direct hearing':'បញ្ជូនជំនុំជម្រះផ្ទាល់','filed without action':'តម្កល់រឿងឥតចាត់ការ','pending':'កំពុងសិក្សា'}
    PR = [N.get('male')[0], N.get('female')[0], N.get('male')[0]]
    rows = []
    for i, d in enumerate(days(R, D(2024,1,9), D(2024,9,12), 26)):
        a = R.randint(1,5); w = R.randint(0,a); det = R.randint(0,a); v = R.randint(1,9); dec = R.choice(list(DEC)); dd = None if dec == 'pending' else d + dt.timedelta(R.randint(2,40))
        rows.append(OrderedDict(dossier_no='%d/24' % (i+101), received_date=iso(d), sent_by=R.choice(list(BY)), offence=R.choice(list(OFF)), accused=a, accused_female=w, accused_detained=det, victims=v, victims_children=R.randint(0,v), prosecutor=R.choice(PR), decision=dec, decision_date=iso(dd), _d=d, _dd=dd))
    A, V = 'ជនជាប់ចោទ', 'ជនរងគ្រោះ'
    C = [('ល.រ','running number',None,lambda x: x['_n']), ('លេខសំណុំរឿង','dossier number','dossier_no',lambda x: x['dossier_no']), ('ថ្ងៃទទួល','day received','received_date',lambda x: x['_d']), ('បញ្ជូនមកពី','who sent it','sent_by',lambda x: BY[x['sent_by']]), ('បទល្មើស','offence','offence',lambda x: OFF[x['offence']]),
         ((A,'សរុប'),'accused, all','accused',lambda x: x['accused']), ((A,'ស្រី'),'of them female','accused_female',lambda x: x['accused_female']), ((A,'ឃុំខ្លួន'),'of them detained','accused_detained',lambda x: x['accused_detained']),
         ((V,'សរុប'),'victims, all','victims',lambda x: x['victims']), ((V,'អនីតិជន'),'of them under 18','victims_children',lambda x: x['victims_children']),
         ('ព្រះរាជអាជ្ញា','the prosecutor in charge','prosecutor',lambda x: x['prosecutor']), ('សម្រេច','decision','decision',lambda x: DEC[x['decision']]), ('ថ្ងៃសម្រេច','day of the decision; blank = pending','decision_date',lambda x: x['_dd'])]
    r = f.table(sh, 'a dossier (a case); people are counted only', 4, C, rows, head2=5)
    f.put(sh, r+1, 1, 'សរុប')
    for c, k in ((6,'accused'),(7,'accused_female'),(8,'accused_detained'),(9,'victims'),(10,'victims_children')): f.put(sh, r+1, c, sum(x[k] for x in rows))
    f.notrow(sh, 'A%d:M%d' % (r+1, r+1), 'the total row')
    f.ask('Is one row one dossier, the people only counted?', 'Is កំពុងសិក្សា a dossier still pending?'); f.never('records of people made out of the numbers', 'the prosecutor taken as accused or victim', 'the total row counted as a dossier')

# ------------------------------------------------------------------ 04 shelter
def f04():
    f = F(4, '04_Client list + services 2024 (house staff).xlsx', "NGO 'Sample River House' (invented), Takeo: shelter for girls and women", 'take in', 'two sheets joined by the client code; the house stands above the group; abbreviations explained below the list')
    R, N = f.R, f.N; sh = 'Clients'
    f.line(sh, 1, 'Sample River House – clients in care, Jan–Sept 2024 (girls and women only)', to=9, what='title')
    K = {'ST':'sex trafficking','FL':'forced labour','FM':'forced marriage','DV':'domestic violence'}
    W = [N.get('female')[1] for _ in range(3)]; rows = []; clients = []; n = 0
    for house, lo, hi, m in (("Girls' house", 9, 17, 14), ("Women's house", 18, 45, 13)):
        rows.append(house.upper())
        for d in days(R, D(2024,1,5), D(2024,7,25), m):
            n += 1; k = R.choice(['ST','ST','FL','FM','DV']); ex = d + dt.timedelta(R.randint(25,65)) if R.random() < .5 else None
            if k == 'FM' and lo == 9: k = 'ST'
            x = OrderedDict(client_no='SRH-24-%02d' % n, house=house, age=R.randint(lo,hi), sex='female', province=R.choice(list(PROV)), intake_date=iso(d), referred_by=R.choice(['police','DoSVY','hotline','self']), case_type=K[k], about_trafficking='no' if k=='DV' else 'yes', case_worker=R.choice(W), exit_date=iso(ex), exit_to=R.choice(['family','relatives','other shelter']+(['own flat'] if lo > 9 else [])) if ex else None, _k=k, _d=d, _ex=ex)
            rows.append(x); clients.append(x)
    C = [('Code','client code','client_no',lambda x: x['client_no']), ('Age','age at intake','age',lambda x: x['age']), ('Home province','home province','province',lambda x: {'Phnom Penh':'PP','Kampong Cham':'Kg Cham','Kampong Thom':'Kg Thom','Kampong Chhnang':'Kg Chhnang','Banteay Meanchey':'B. Meanchey'}.get(x['province'], x['province'])), ('Came in','day of intake','intake_date',lambda x: x['_d'],'d-mmm-yy'), ('Referred by','who referred','referred_by',lambda x: x['referred_by']),
         ('Case','kind of case (legend below)','case_type',lambda x: x['_k']), ('Social worker','the social worker in charge (staff)','case_worker',lambda x: x['case_worker']), ('Left','day of leaving; blank = still here','exit_date',lambda x: x['_ex'],'d-mmm-yy'), ('Left to','where to','exit_to',lambda x: x['exit_to'])]
    r = f.table(sh, 'a stay of a client (each client one stay)', 3, C, rows)
    f.line(sh, r+2, 'ST = sex trafficking, FL = forced labour, FM = forced marriage, DV = domestic violence (no trafficking)', to=9, what='legend', bold=False)
    f.line(sh, r+3, 'Left blank = still in the house', to=9, what='legend', bold=False)
    s2 = []; sv = ['counselling','medical check','sewing class','literacy class','legal advice','family visit']
    for d in days(R, D(2024,2,1), D(2024,9,28), 44):
        c = [x for x in clients if x['_d'] <= d and (x['_ex'] is None or d <= x['_ex'])]
        if not c: continue
        s2.append(OrderedDict(client_no=R.choice(c)['client_no'], service_date=iso(d), service=R.choice(sv), given_by=R.choice(W), hours=R.choice([1,1,2,3]), _d=d))
    f.table('Services', 'a service given to a client', 1, [('Date','day of the service','service_date',lambda x: x['_d'],'d-mmm-yy'), ('Code','client code','client_no',lambda x: x['client_no']), ('Service','the service','service',lambda x: x['service'].capitalize()), ('Hours','hours','hours',lambda x: x['hours']), ('By','staff who gave it','given_by',lambda x: x['given_by'])], s2)
    f.ask('Is a row of Clients one client with one stay?', 'Do the services belong to the clients by the code?', 'Is DV to come in at all (no trafficking)?'); f.never('services made into further clients', 'a client of domestic violence counted as trafficked', 'the social workers taken as clients', 'a blank day of leaving read as left')

# ------------------------------------------------------------------ 05 transit centre
def f05():
    f = F(5, '05_មជ្ឈមណ្ឌលឆ្លងកាត់អូរស្មាច់_ត្រីមាស១_២០២៤.xlsx', 'Social affairs, transit centre at O Smach, Oddar Meanchey: people received', 'take in, naming the errors', 'a sheet a month, all returned migrants, only some of them victims; three faults')
    R, N = f.R, f.N
    G = {'deported':'និរទេស','victim':'ជនរងគ្រោះ','vulnerable':'ងាយរងគ្រោះ'}; TO = {'family':'គ្រួសារ','NGO shelter':'អង្គការ','hospital':'មន្ទីរពេទ្យ'}
    C = [('ល.រ','running number',None,lambda x: x['_n']), ('ថ្ងៃមកដល់','day of arrival','arrival_date',lambda x: x['_d']), ('ឈ្មោះ','name','name',lambda x: x['name']), ('ភេទ','sex','sex',lambda x: 'ស្រី' if x['sex']=='female' else 'ប្រុស'), ('ឆ្នាំកំណើត','year of birth','birth_date',lambda x: int(x['birth_date'])),
         ('ខេត្ត','home province','province',lambda x: PROV[x['province']]), ('មកពីប្រទេស','country come from','from_country',lambda x: {'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី'}[x['from_country']]), ('ក្រុម','group of the person: deported, victim, vulnerable','group',lambda x: G[x['group']]), ('ថ្ងៃចេញ','day of departure; blank = still there','departure_date',lambda x: x['_ex']), ('ទៅណា','where to','went_to',lambda x: TO[x['went_to']] if x['went_to'] else None)]
    tabs = []
    for sh, kh, m, n in (('មករា','មករា',1,15), ('កុម្ភៈ','កុម្ភៈ',2,13), ('មីនា','មីនា',3,16)):
        f.line(sh, 1, 'មជ្ឈមណ្ឌលឆ្លងកាត់អូរស្មាច់ – អ្នកទទួលបាន ខែ%s ឆ្នាំ២០២៤' % kh, to=10, what='title')
        rows = []
        for d in days(R, D(2024,m,2), D(2024,m,27), n):
            sex = R.choice(['female','male']); ex = d + dt.timedelta(R.randint(0,6)) if R.random() < .85 else None
            rows.append(OrderedDict(arrival_date=iso(d), name=N.get(sex)[0], sex=sex, birth_date=str(R.randint(1970,2012)), province=R.choice(list(PROV)), from_country=R.choice(['THA','THA','THA','MYS']), group=R.choice(['deported','deported','vulnerable','victim']), departure_date=iso(ex), went_to=R.choice(list(TO)) if ex else None, _d=d, _ex=ex))
        tabs.append((sh, rows))
    a = tabs[0][1][9]; a['_ex'] = a['_d'] - dt.timedelta(5); a['departure_date'] = iso(a['_ex']); a['went_to'] = 'family'
    b = tabs[1][1][3]; b['_d'] = D(2024,11,2); b['arrival_date'] = '2024-11-02'; b['_ex'] = None; b['departure_date'] = None; b['went_to'] = None
    c = tabs[2][1][7]; c['_cell'] = {5: 2043}; c['birth_date'] = None
    for sh, rows in tabs:
        r = f.table(sh, 'a person received (a returned migrant; a victim only where the group says so)', 3, C, rows)
        f.line(sh, r+1, 'សរុប %s នាក់' % kd(len(rows)), to=10, what='the total line')
    f.err('មករា', 'I%d' % a['_at'], 'left before arriving', 'name it; do not swap the days'); f.err('កុម្ភៈ', 'B%d' % b['_at'], '2 November 2024 on the sheet of February, between days of February (day and month perhaps swapped: 11 February)', 'name it and ask; do not swap silently'); f.err('មីនា', 'E%d' % c['_at'], 'year of birth 2043', 'name it and leave it empty')
    f.ask('Are only the rows with ជនរងគ្រោះ victims?', 'Row %d of កុម្ភៈ: 2 November or 11 February?' % b['_at'], 'Row %d of មករា: which of the two days is wrong?' % a['_at'], 'Row %d of មីនា: which year of birth?' % c['_at']); f.never('all arrivals counted as victims', 'only the first sheet read', 'the year of birth read as an age or a day')
    f.t['also'] = {'persons': sum(len(r) for _, r in tabs), 'victims': sum(x['group']=='victim' for _, r in tabs for x in r)}

# ------------------------------------------------------------------ 06 OSCaR
def f06():
    f = F(6, '06_oscar_client_list_export.xls', "NGO 'Invented Path Home' (invented): client list of OSCaR", 'take in', 'an export as the program gives it, nothing altered, no error')
    R, N = f.R, f.N; W = [N.get('female')[1] for _ in range(3)]; rows = []
    for i in range(34):
        sex = R.choice(['female','male']); _, _, a, g = N.get(sex); d = D(2022,1,10) + dt.timedelta(R.randint(0,900)); st = R.choice(['Active','Active','Accepted','Exited'])
        ex = d + dt.timedelta(R.randint(30,100)) if st == 'Exited' else None; b = D(R.randint(2006,2017), R.randint(1,12), R.randint(1,28)); p = R.choice(list(PROV)); pr = R.choice(['reintegration of trafficked children','foster care','kinship care'])
        rows.append(OrderedDict(client_no='ipht-%d' % (412+i*3), given_name=g[0], family_name=a[0], given_name_latin=g[1], family_name_latin=a[1], sex=sex, birth_date=iso(b), status=st.lower(), case_worker=R.choice(W), program=pr, about_trafficking='yes' if 'trafficked' in pr else 'unknown', province=p, referral_date=iso(d), referral_source=R.choice(['DoSVY','police','commune council','NGO']), exit_date=iso(ex), exit_reason=R.choice(['reunited with family','moved away','turned 18']) if ex else None, _b=b, _d=d, _ex=ex))
        if ex and rows[-1]['exit_reason'] == 'turned 18' and age_at(b, ex) != 18: rows[-1]['exit_reason'] = 'reunited with family'
    ff = lambda d: d.strftime('%d %B %Y') if d else None
    C = [('ID','client number','client_no',lambda x: x['client_no'])] + [(h, m, k, (lambda k: lambda x: x[k])(k)) for h, m, k in (('Given Name (Khmer)','given name in Khmer','given_name'),('Family Name (Khmer)','family name in Khmer','family_name'),('Given Name (Latin)','given name','given_name_latin'),('Family Name (Latin)','family name','family_name_latin'))] + [
         ('Gender','sex','sex',lambda x: x['sex'].capitalize()), ('Date of Birth','day of birth','birth_date',lambda x: ff(x['_b'])), ('Status','state of the client','status',lambda x: x['status'].capitalize()), ('Case Worker / Staff','staff','case_worker',lambda x: x['case_worker']), ('Program Name','program','program',lambda x: x['program'].capitalize()),
         ('Birth Province','province of birth','province',lambda x: '%s / %s' % (PROV[x['province']], x['province'])), ('Initial Referral Date','day of referral','referral_date',lambda x: ff(x['_d'])), ('Referral Source','who referred','referral_source',lambda x: x['referral_source']), ('Exit Date','day of exit','exit_date',lambda x: ff(x['_ex'])), ('Exit Reason','why','exit_reason',lambda x: x['exit_reason'].capitalize() if x['exit_reason'] else None)]
    f.table('Clients', 'a client (a child); not each a trafficked one', 1, C, rows)
    f.t['notes'].append('about_trafficking: yes only for the program of trafficked children; the other programs say nothing of trafficking (unknown).')
    f.ask('Are only the clients of the program for trafficked children to be taken as victims?'); f.never('children of foster or kinship care counted as trafficked', 'the case workers taken as clients')

# ------------------------------------------------------------------ 07 hotline totals
def f07():
    f = F(7, '07_Hotline ប្រភេទការហៅ 2024.xlsx', "NGO 'Testing Voice' (invented): hotline, calls by subject and month", 'totals only', 'subjects down, months across; the last three months not yet filled')
    R = f.R; sh = '2024'; f.line(sh, 1, 'ចំនួនការហៅទូរស័ព្ទតាមប្រភេទ ឆ្នាំ២០២៤ / Calls by subject, 2024', to=14, what='title')
    S = [('ជួញដូរមនុស្ស Trafficking','trafficking'),('ចំណាកស្រុក Migration','migration'),('ហិង្សាក្នុងគ្រួសារ Domestic violence','domestic violence'),('បាត់ខ្លួន Missing person','missing person'),('ប្រាក់ឈ្នួល Wages','wages'),('បំណុល Debt','debt'),('ឆបោកអនឡាញ Online scam','online scam'),('សុខភាព Health','health'),('លេងសើច Prank','prank'),('ផ្សេងៗ Other','other')]
    M = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']; rows = []
    for kh, en in S:
        x = OrderedDict(subject=en, _h=kh)
        for m in range(1, 13): x['calls_2024_%02d' % m] = R.randint(0, 60) if m < 10 else None
        x['total'] = sum(v for k, v in x.items() if k.startswith('calls_') and v is not None); rows.append(x)
    C = [('ប្រភេទ Subject','subject of the calls','subject',lambda x: x['_h'])] + [(M[m-1], 'calls in month %d of 2024' % m, 'calls_2024_%02d' % m, (lambda k: lambda x: x[k])('calls_2024_%02d' % m)) for m in range(1,13)] + [('សរុប Total','all months','total',lambda x: x['total'])]
    r = f.table(sh, "a subject's counts of calls by month", 3, C, rows)
    f.put(sh, r+1, 1, 'សរុប Total')
    for m in range(1,10):
        t = sum(x['calls_2024_%02d' % m] for x in rows); f.put(sh, r+1, m+1, t); f.t['totals'].append(OrderedDict(sheet=sh, period='2024-%02d' % m, calls=t, calls_trafficking=rows[0]['calls_2024_%02d' % m]))
    f.put(sh, r+1, 14, sum(x['total'] for x in rows)); f.notrow(sh, 'A%d:N%d' % (r+1, r+1), 'the total row')
    f.line(sh, r+2, 'តុលា – ធ្នូ មិនទាន់បូក / October to December not yet counted', to=14, what='note', bold=False)
    f.ask('Are these counts of calls, not of persons or cases?'); f.never('a record of a call or person made for a count', 'October to December stored as zero', 'the total row or column counted beside the parts')

# ------------------------------------------------------------------ 08 labour inspections of fishing boats
def f08():
    f = F(8, '08_អធិការកិច្ចទូកនេសាទ_កោះកុង_២០២៤.xlsx', 'Labour inspectorate Koh Kong: visits to fishing boats', 'take in', 'a sound Khmer list printed on two pages; the heading comes again')
    R, N = f.R, f.N; sh = 'ទូកនេសាទ'
    f.line(sh, 1, 'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្តកោះកុង', to=6, what='office'); f.line(sh, 2, 'លទ្ធផលអធិការកិច្ចទូកនេសាទ', to=13, what='title')
    PO = {'Koh Kong':'កោះកុង','Sre Ambel':'ស្រែអំបិល','Kiri Sakor':'គិរីសាគរ'}; ME = {'none':'គ្មាន','warning':'ព្រមាន','fine':'ពិន័យ','sent to police':'បញ្ជូនទៅនគរបាល'}
    yn = {'yes':'មាន','no':'គ្មាន'}; rows = []; seen = []
    for d in days(R, D(2024,1,10), D(2024,9,25), 32):
        w = R.randint(4,22); fo = R.randint(0, w//2); ct = R.choice(['yes','no']); ps = R.choice(['yes','no','no','no']); su = 'yes' if ps=='yes' and ct=='no' else 'no'
        boat = R.choice(seen) if seen and R.random() < .15 else ('KK-%04d' % R.randint(100,9999), N.get('male')[0])
        if boat not in seen: seen.append(boat)
        rows.append(OrderedDict(visit_date=iso(d), boat_no=boat[0], owner=boat[1], port=R.choice(list(PO)), workers=w, workers_female=R.randint(0,2), workers_children=R.choice([0,0,0,1,2]), workers_foreign=fo, written_contract=ct, documents_withheld=ps, suspected_forced_labour=su, measure='sent to police' if su=='yes' else 'fine' if ps=='yes' else 'warning' if ct=='no' else 'none', _d=d))
    C = [('ល.រ','running number',None,lambda x: x['_n']), ('ថ្ងៃចុះ','day of the visit','visit_date',lambda x: x['_d']), ('លេខទូក','number of the boat','boat_no',lambda x: x['boat_no']), ('ម្ចាស់ទូក','owner','owner',lambda x: x['owner']), ('កំពង់ផែ','port','port',lambda x: PO[x['port']]), ('កម្មករសរុប','workers, all','workers',lambda x: x['workers']), ('ស្រី','of them women','workers_female',lambda x: x['workers_female']), ('ក្រោម ១៨ ឆ្នាំ','of them under 18; blank = not noted','workers_children',lambda x: x['workers_children']), ('បរទេស','of them foreigners','workers_foreign',lambda x: x['workers_foreign']),
         ('កិច្ចសន្យា','written contract: មាន yes, គ្មាន no','written_contract',lambda x: yn[x['written_contract']]), ('រឹបអូសឯកសារ','documents withheld','documents_withheld',lambda x: yn[x['documents_withheld']]), ('សង្ស័យពលកម្មដោយបង្ខំ','forced labour suspected','suspected_forced_labour',lambda x: yn[x['suspected_forced_labour']]), ('វិធានការ','measure taken','measure',lambda x: ME[x['measure']])]
    for i in (6, 23): rows[i]['workers_children'] = None
    f.table(sh, 'a visit to a boat (not a boat, not a person)', 4, C, rows, repeat_at=20)
    f.ask('Is one row one visit (a boat may be visited again)?', 'Are workers only counted, not named?'); f.never('records of workers made out of the numbers', 'an owner taken as a suspect', 'all workers counted as victims', 'the repeated heading taken as a visit')

# ------------------------------------------------------------------ 09 workers' complaints
def f09():
    f = F(9, '09_Workers complaints Kandal 2024.xlsx', 'Labour department of Kandal: complaints of workers', 'take in', 'two columns of money, one in US dollars and one in riel; dates written as text, day first')
    R, N = f.R, f.N; sh = 'Complaints'; f.line(sh, 1, 'Complaints received – Department of Labour and Vocational Training, Kandal', to=12, what='title'); f.line(sh, 2, 'Dates: day/month/year. n/a = no money asked', to=12, what='note', bold=False)
    K = ['Unpaid wages','Passport kept','Recruitment fee','Working hours','Beaten or locked in']; rows = []
    for i, d in enumerate(days(R, D(2024,1,3), D(2024,8,29), 30)):
        sex = R.choice(['female','female','male']); k = R.choice(K); dom = R.random() < .6; money = k in ('Unpaid wages','Recruitment fee')
        cl = ({'amount': R.randint(2,30)*100000,'currency':'KHR'} if R.random() < .5 else {'amount': R.randint(8,90)*10,'currency':'USD'}) if money else None
        st = R.choice(['settled','open','sent to court']); ex = d + dt.timedelta(R.randint(5,60)) if st=='settled' else None
        rows.append(OrderedDict(complaint_no='KDL/%03d' % (i+1), received_date=iso(d), name=N.get(sex)[1], sex=sex, workers=R.choice([1,1,1,2,5,14]), employer=R.choice(['Sample Garment Co.','Invented Brick Ltd.','Testing Manpower Agency','Sample Foods Ltd.']), country='KHM' if dom else R.choice(['THA','MYS','KOR']), subject=k.lower(), claim=cl, status=st, settled_date=iso(ex), person_is='complainant', _d=d, _ex=ex, _k=k))
    dm = lambda d: '%d/%d/%d' % (d.day, d.month, d.year) if d else None
    def money(cur): return lambda x: (x['claim']['amount'] if x['claim'] and x['claim']['currency']==cur else 'n/a' if not x['claim'] else None)
    C = [('Complaint no.','number','complaint_no',lambda x: x['complaint_no']), ('Received','day received (day/month/year)','received_date',lambda x: dm(x['_d'])), ('Complainant','name of the complainant','name',lambda x: x['name']), ('M/F','sex','sex',lambda x: {3:'f' if x['sex']=='female' else 'm',7:x['sex']}.get(x['_n'] % 10, x['sex'][0].upper())), ('Workers concerned','how many workers','workers',lambda x: x['workers']), ('Employer or agency','employer or agency complained of','employer',lambda x: x['employer']), ('Country of work','country of work','country',lambda x: {'KHM':'Cambodia','THA':'Thailand','MYS':'Malaysia','KOR':'South Korea'}[x['country']]), ('About','subject','subject',lambda x: x['_k']),
         ('Claim USD','money asked, US dollars','claim',money('USD')), ('Claim KHR','money asked, riel','claim',money('KHR')), ('Status','where it stands','status',lambda x: x['status'].capitalize()), ('Settled on','day settled','settled_date',lambda x: dm(x['_ex']))]
    f.table(sh, 'a complaint (may be of several workers)', 4, C, rows)
    f.ask('Is one row one complaint, of one or several workers?', 'Is a complaint about trafficking only where someone says so?'); f.never('a complainant taken as a trafficking victim without asking', 'dollars and riel added up or converted', 'days and months swapped', 'n/a stored as 0')

# ------------------------------------------------------------------ 10 departures by country: totals
def f10():
    f = F(10, '10_Workers sent abroad 2024 Q1-Q3.xlsx', 'Association of recruitment agencies (invented): workers sent abroad', 'totals only', 'counts by month and country, quarter lines between the months')
    R = f.R; sh = 'Departures'; f.line(sh, 1, 'Workers sent by member agencies, 2024, by month of departure', to=12, what='title')
    CO = [('Thailand','tha'),('Malaysia','mys'),('Japan','jpn'),('Korea (Rep.)','kor'),('Saudi Arabia','sau')]; MN = ['January','February','March','April','May','June','July','August','September']; rows = []
    for m in range(9):
        x = OrderedDict(month='2024-%02d' % (m+1))
        for _, k in CO: x['male_'+k] = R.randint(0,240); x['female_'+k] = R.randint(0,200)
        x['total'] = sum(v for k, v in x.items() if k != 'month'); x['_h'] = MN[m]; rows.append(x)
    keys = [k for k in rows[0] if k != '_h' and k != 'month']
    C = [('Month','month of departure','month',lambda x: x['_h'])]
    for h, k in CO: C += [((h,'M'),'men sent to '+h,'male_'+k,(lambda k: lambda x: x[k])('male_'+k)), ((h,'F'),'women sent to '+h,'female_'+k,(lambda k: lambda x: x[k])('female_'+k))]
    C.append(('Total','all','total',lambda x: x['total']))
    seq = []; 
    for q in range(3): seq += rows[q*3:q*3+3] + ['QUARTER %d' % (q+1)]
    r = f.table(sh, "a month's counts of departures", 3, C, seq, head2=4)
    for q in range(3):
        rr = rows[q*3+2]['_at'] + 1; f.merges[sh] = [m for m in f.merges[sh] if m != (rr,1,rr,len(C))]
        for i, k in enumerate(keys): f.put(sh, rr, 2+i, sum(x[k] for x in rows[q*3:q*3+3]))
    f.put(sh, r+1, 1, 'Jan–Sept')
    for i, k in enumerate(keys): f.put(sh, r+1, 2+i, sum(x[k] for x in rows))
    f.notrow(sh, 'A%d:L%d' % (r+1, r+1), 'the grand total')
    f.t['totals'] = [OrderedDict(sheet=sh, period='2024-Q%d' % (q+1), total=sum(x['total'] for x in rows[q*3:q*3+3])) for q in range(3)] + [OrderedDict(sheet=sh, period='2024-01/2024-09', total=sum(x['total'] for x in rows))]
    f.ask('Are these counts of migrant workers (no victims)?'); f.never('a record made for a worker sent', 'workers sent counted as victims', 'quarters counted beside the months')

# ------------------------------------------------------------------ 11 immigration
def f11():
    f = F(11, '11_Detention & removal log 2024 (GDI).xlsx', 'General Department of Immigration: detention and removal log', 'take in, naming the errors', 'an English log, most people no victims; four faults')
    R, N = f.R, f.N; sh = 'LOG'
    NA = {'CHN':('Chinese',['Wei','Jun','Li','Fang','Hao','Min','Tao','Xin','Yang','Lei','Bo','Ping']),'VNM':('Vietnamese',['Anh','Minh','Huong','Tuan','Lan','Duc','Thao','Hai','Nga','Long']),'IDN':('Indonesian',['Budi','Siti','Agus','Dewi','Rina','Joko','Wati','Eko']),'THA':('Thai',['Somchai','Nok','Anan','Malee','Prasert']),'BGD':('Bangladeshi',['Rahim','Karim','Nasrin','Jamal']),'KEN':('Kenyan',['Amina','Otieno','Wanjiru'])}
    FEM = {'Li','Fang','Min','Xin','Ping','Huong','Lan','Thao','Nga','Siti','Dewi','Rina','Wati','Nok','Malee','Nasrin','Amina','Wanjiru'}
    pool = [(c, a[1], g) for c in NA for a in FAM for g in NA[c][1]]; R.shuffle(pool); rows = []
    for d in days(R, D(2024,1,3), D(2024,8,31), 45):
        c, fam, g = pool.pop(); gr = R.choice(['illegal stay','illegal work','online scam raid']); sc = 'yes' if gr == 'online scam raid' or R.random() < .3 else 'no'
        res = R.choice(['victim','not a victim','not a victim']) if sc == 'yes' else None; rm = d + dt.timedelta(R.randint(3,28)) if R.random() < .7 else None
        b = D(R.randint(1975,2004), R.randint(1,12), R.randint(1,28))
        rows.append(OrderedDict(name=fam.upper()+' '+g, sex='female' if g in FEM else 'male', citizenship=c, birth_date=iso(b), passport_no='%s%07d' % (c[0], R.randint(1000000,9999999)), detained_date=iso(d), province=R.choice(['Preah Sihanouk','Phnom Penh','Svay Rieng','Kandal']), ground=gr, screened=sc, screening_result=res, removed_date=iso(rm), removed_to=c if rm else None, _b=b, _d=d, _rm=rm))
    CN = {'CHN':'China','VNM':'Vietnam','IDN':'Indonesia','THA':'Thailand','BGD':'Bangladesh','KEN':'Kenya'}
    rem = [x for x in rows if x['_rm']]
    a = rem[4]; a['_rm'] = a['_d'] - dt.timedelta(9); a['removed_date'] = iso(a['_rm'])
    p = rows[15]; q = next(x for x in rows[20:] if x['citizenship'] != p['citizenship'] and x is not a); q['passport_no'] = p['passport_no']
    v = next(x for x in rows[26:] if x['screened'] == 'no' and x is not q and x is not a); v['screening_result'] = 'victim'
    z = next(x for x in rows[34:] if x is not q and x is not a and x is not v and x['_b']); z['_cell'] = {5: '30/02/1991'}; z['birth_date'] = None
    C = [('No','running number',None,lambda x: x['_n']), ('FULL NAME','family name in capitals, then name','name',lambda x: x['name']), ('Sex','sex','sex',lambda x: x['sex'].capitalize()), ('Nationality','citizenship','citizenship',lambda x: NA[x['citizenship']][0]), ('DOB','day of birth','birth_date',lambda x: x['_b'],'yyyy-mm-dd'), ('Passport','passport number','passport_no',lambda x: x['passport_no']), ('Detained on','day detained','detained_date',lambda x: x['_d'],'yyyy-mm-dd'), ('Province','province where detained','province',lambda x: x['province']), ('Ground','ground of detention','ground',lambda x: x['ground'].capitalize()),
         ('Screened for TIP (Y/N)','screened for trafficking','screened',lambda x: x['screened'][0].upper()), ('Result','result of the screening; blank = none','screening_result',lambda x: x['screening_result'].capitalize() if x['screening_result'] else None), ('Removed on','day removed; blank = not removed','removed_date',lambda x: x['_rm'],'yyyy-mm-dd'), ('To','country removed to','removed_to',lambda x: CN[x['removed_to']] if x['removed_to'] else None)]
    f.table(sh, 'a detained foreigner (a person)', 1, C, rows)
    f.err(sh, 'L%d' % a['_at'], 'removed before being detained', 'name it; do not swap the days'); f.err(sh, 'F%d' % q['_at'], 'the passport number of row %d, another person of another nationality' % p['_at'], 'name both rows; do not merge the two persons')
    f.err(sh, 'J%d:K%d' % (v['_at'], v['_at']), 'not screened, yet the result says victim', 'name it; a person decides'); f.err(sh, 'E%d' % z['_at'], '30 February does not exist', 'name it and leave the day empty')
    f.ask('Are only those with the result Victim victims of trafficking?', 'Row %d: was the person screened?' % v['_at'], 'Rows %d and %d: whose passport is it?' % (p['_at'], q['_at']), 'Row %d: which day of birth?' % z['_at']); f.never('all detained foreigners counted as victims or as suspects', 'the two persons with one passport number merged', 'a blank day of removal read as removed')

# ------------------------------------------------------------------ 12 embassy
def f12():
    f = F(12, '12_ស្ថានទូតវៀងចន្ទន៍_ពលរដ្ឋស្នើសុំជំនួយ Vientiane 2024.xlsx', 'Embassy at Vientiane: citizens who asked for help and came home', 'take in', 'a sound bilingual list, days with points, the place group by group')
    R, N = f.R, f.N; sh = 'List'
    f.line(sh, 1, 'ស្ថានឯកអគ្គរាជទូតកម្ពុជា ប្រចាំទីក្រុងវៀងចន្ទន៍ / Royal Embassy, Vientiane', to=11, what='letterhead'); f.line(sh, 2, 'បញ្ជីពលរដ្ឋស្នើសុំជំនួយ ២០២៤ / Citizens asking for assistance', to=11, what='title')
    RE = {'online scam compound':'ឆបោកអនឡាញ / scam','unpaid wages':'មិនបើកប្រាក់ឈ្នួល / wages','lost passport':'បាត់លិខិតឆ្លងដែន / lost passport','forced labour':'ពលកម្មបង្ខំ / forced labour'}
    PA = {'IOM':'IOM','family':'គ្រួសារ / family','embassy':'ស្ថានទូត / embassy'}; RO = {'air':'ផ្លូវអាកាស / air','land':'ផ្លូវគោក / land'}
    pt = lambda d: d.strftime('%d.%m.%Y') if d else None; seq = []; rows = []
    for pl, n in (('Bokeo',12),('Vientiane',8),('Savannakhet',7)):
        seq.append('ទីកន្លែង / Place: ' + pl)
        for d in days(R, D(2024,1,6), D(2024,8,26), n):
            sex = R.choice(['female','male','male']); kh, en, a, g = N.get(sex); b = D(R.randint(1985,2005), R.randint(1,12), R.randint(1,28)); re_ = R.choice(list(RE)) if pl != 'Bokeo' else R.choice(['online scam compound','online scam compound','forced labour']); ret = d + dt.timedelta(R.randint(6,50)) if R.random() < .8 else None
            x = OrderedDict(name=kh, name_latin=a[1].upper()+' '+g[1], sex=sex, birth_date=iso(b), passport_no='N%08d' % R.randint(1000000,9999999), request_date=iso(d), place=pl, country='LAO', reason=re_, returned_date=iso(ret), route=R.choice(list(RO)) if ret else None, paid_by=R.choice(list(PA)) if ret else None, _b=b, _d=d, _r=ret)
            seq.append(x); rows.append(x)
    C = [('ល.រ No','running number',None,lambda x: x['_n']), ('ឈ្មោះ','name in Khmer','name',lambda x: x['name']), ('Name','name in Latin letters','name_latin',lambda x: x['name_latin']), ('ភេទ Sex','sex','sex',lambda x: 'ស F' if x['sex']=='female' else 'ប M'), ('ថ្ងៃកំណើត DOB','day of birth, day.month.year; twice only the year','birth_date',lambda x: pt(x['_b']) if len(x['birth_date']) > 4 else x['birth_date']), ('លិខិតឆ្លងដែន Passport','passport number','passport_no',lambda x: x['passport_no']), ('ថ្ងៃស្នើសុំ Requested','day of the request','request_date',lambda x: pt(x['_d'])), ('មូលហេតុ Reason','reason','reason',lambda x: RE[x['reason']]),
         ('ថ្ងៃវិលត្រឡប់ Returned','day of return; blank = not yet','returned_date',lambda x: pt(x['_r'])), ('ផ្លូវ Route','by air or land','route',lambda x: RO[x['route']] if x['route'] else None), ('អ្នកចេញថ្លៃ Paid by','who paid','paid_by',lambda x: PA[x['paid_by']] if x['paid_by'] else None)]
    for i in (4, 17): rows[i]['birth_date'] = str(rows[i]['_b'].year)
    f.table(sh, 'a citizen who asked for help (a person, one request each)', 4, C, seq)
    f.ask('Is one row one person with one request?', 'Are those who only lost a passport to come in (no trafficking)?', 'Does the line above a group give the place?'); f.never('everyone counted as a trafficking victim', 'a blank day of return read as returned', 'group lines taken as persons')

# ------------------------------------------------------------------ 13 legal aid, question marks: refuse
def f13():
    f = F(13, '13_legal_aid_clients_2024.csv', 'Legal-aid lawyers (invented group): list of clients', 'refuse', 'saved in a code page without Khmer: every Khmer word has become question marks, names, sex, offence and result are lost for good')
    f.enc = 'ascii'; f.delim = ','; R, N = f.R, f.N; sh = f.file; rows = []
    q = lambda s: re.sub(r'[\u1780-\u17ff\u200b]', '?', s)
    for i, d in enumerate(days(R, D(2024,1,3), D(2024,8,20), 30)):
        sex = R.choice(['female','male'])
        rows.append(OrderedDict(_c=[i+1, q(N.get(sex)[0]), q('ស្រី' if sex=='female' else 'ប្រុស'), '%d/%d/%s' % (d.day, d.month, str(d.year)[2:]), q(R.choice(['ពលកម្មដោយបង្ខំ','ជួញដូរមនុស្ស','រំលោភ'])), q(R.choice(['ជនរងគ្រោះ','ជនជាប់ចោទ'])), q(R.choice(['មេធាវី ក','មេធាវី ខ'])), '########' if i % 3 else '', q(R.choice(['កំពុងរង់ចាំ','ចប់']))]))
    H = ['ល.រ','ឈ្មោះកូនក្តី','ភេទ','ថ្ងៃទទួល','បទល្មើស','តួនាទី','មេធាវី','សវនាការ','លទ្ធផល']; M = ['running number','lost (name)','lost (sex)','the day received, day/month/year with two digits','lost (offence)','lost (victim or accused)','lost (lawyer)','lost (day of the hearing; #### = the column was too narrow)','lost (result)']
    f.table(sh, 'a client – but nothing of it can be read', 1, [(q(h), m, None, (lambda k: lambda x: x['_c'][k])(k)) for k, (h, m) in enumerate(zip(H, M))], rows)
    f.t['notes'].append('The right answer: the Khmer was lost when the file was saved; send the spreadsheet itself or save as UTF-8.')
    f.never('records with names of question marks', 'sex, role or offence guessed from the number of question marks', '#### stored as a day')

# ------------------------------------------------------------------ 14 compensation ODS
def f14():
    f = F(14, '14_សំណងជនរងគ្រោះ_compensation_2023-2024.ods', "Victims' fund: compensation ordered and paid", 'take in, naming the errors', 'two currencies in a column of their own; four faults')
    R, N = f.R, f.N; sh = 'Compensation'
    f.line(sh, 1, 'សំណងដែលតុលាការសម្រេច និងបានបង់ – Compensation ordered and paid', to=12, what='title')
    ST = {'paid in full':'បង់គ្រប់ / full','part paid':'បង់ខ្លះ / part','nothing paid':'មិនទាន់បង់ / none'}; rows = []
    for i, d in enumerate(days(R, D(2023,1,12), D(2024,5,30), 26)):
        cur = R.choice(['USD','KHR']); o = R.randint(5,60)*(100 if cur=='USD' else 400000); st = R.choice(list(ST)); pd = o if st=='paid in full' else o//2 if st=='part paid' else 0; ld = d + dt.timedelta(R.randint(20,120)) if pd else None; sex = R.choice(['female','female','male'])
        rows.append(OrderedDict(judgment_no='%d/%s' % (30+i*4, str(d.year)[2:]), court=R.choice(list(PROV)[:8]), judgment_date=iso(d), victim_name=N.get(sex)[0], convicted_name=N.get('male')[0], ordered={'amount':o,'currency':cur}, paid={'amount':pd,'currency':cur}, last_payment_date=iso(ld), balance={'amount':o-pd,'currency':cur}, status=st, _d=d, _ld=ld, _cur=cur))
    part = [x for x in rows if x['status']=='part paid']; full = [x for x in rows if x['status']=='paid in full']; none = [x for x in rows if x['status']=='nothing paid']
    a = full[1]; a['paid'] = {'amount': a['ordered']['amount']*10, 'currency': a['_cur']}
    b = part[2]; wrong = b['balance']['amount'] + 1000 * (1 if b['_cur']=='USD' else 4000); b['_cell'] = {10: wrong}; right = b['balance']['amount']; b['balance'] = None
    c = part[4]; c['_ld'] = c['_d'] - dt.timedelta(40); c['last_payment_date'] = iso(c['_ld'])
    d = none[2]; d['_cell'] = {11: ST['paid in full']}; d['status'] = 'paid in full'
    C = [('ល.រ','running number',None,lambda x: x['_n']), ('លេខសាលក្រម Judgment','judgment number','judgment_no',lambda x: x['judgment_no']), ('តុលាការ Court','court, by its province','court',lambda x: PROV[x['court']]), ('ថ្ងៃសាលក្រម Date','day of the judgment','judgment_date',lambda x: x['_d']), ('ជនរងគ្រោះ Victim','name of the victim','victim_name',lambda x: x['victim_name']), ('ពិរុទ្ធជន Convicted','name of the convicted person','convicted_name',lambda x: x['convicted_name']), ('រូបិយប័ណ្ណ Currency','currency of the three amounts',None,lambda x: 'ដុល្លារ USD' if x['_cur']=='USD' else 'រៀល KHR'), ('សំណង Ordered','amount ordered','ordered',lambda x: x['ordered']['amount']), ('បានបង់ Paid','amount paid so far','paid',lambda x: x['paid']['amount']), ('នៅសល់ Balance','amount still owed','balance',lambda x: x['balance']['amount'] if x['balance'] else None), ('ស្ថានភាព Status','state of payment','status',lambda x: ST[x['status']]), ('ថ្ងៃបង់ចុងក្រោយ Last payment','day of the last payment','last_payment_date',lambda x: x['_ld'])]
    f.table(sh, "a victim's award in a judgment (a sum of money)", 3, C, rows)
    f.err(sh, 'I%d' % a['_at'], 'ten times the ordered amount paid (a zero too many?); the balance says 0', 'name it; do not cut it down'); f.err(sh, 'J%d' % b['_at'], 'balance typed over: %d, ordered less paid is %d' % (wrong, right), 'name it; keep the two parts'); f.err(sh, 'L%d' % c['_at'], 'last payment before the judgment', 'name it; do not swap the days'); f.err(sh, 'K%d' % d['_at'], 'paid in full, but nothing paid and all still owed', 'name it; a person decides')
    f.ask('Row %d: how much was paid?' % a['_at'], 'Row %d: which balance?' % b['_at'], 'Row %d: was it paid or not?' % d['_at'], 'Row %d: which day of payment?' % c['_at']); f.never('riel and dollars added up or converted', 'the balance of row %d recomputed silently' % b['_at'], 'the convicted person stored as the victim')

# ------------------------------------------------------------------ 15 training attendance
def f15():
    f = F(15, '15_វត្តមានសិក្ខាសាលា_កំពត_១២-១៤មីនា២០២៤.xlsx', 'Provincial committee Kampot: attendance of a training', 'take in', 'a sound attendance sheet, ticks by day, space for signatures')
    R, N = f.R, f.N; sh = 'វត្តមាន'
    f.line(sh, 1, 'បញ្ជីវត្តមានសិក្ខាសាលាស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ', to=12, what='title'); f.line(sh, 2, 'ខេត្តកំពត ថ្ងៃទី១២-១៤ ខែមីនា ឆ្នាំ២០២៤', to=12, what='place and days of the training')
    PO = {'police officer':'នគរបាល','commune councillor':'ក្រុមប្រឹក្សាឃុំ','teacher':'គ្រូបង្រៀន','social worker':'បុគ្គលិកសង្គមកិច្ច','health worker':'បុគ្គលិកសុខាភិបាល'}; OFc = {'Kampot town':'ក្រុងកំពត','Chhuk':'ស្រុកឈូក','Angkor Chey':'ស្រុកអង្គរជ័យ','Tuek Chhou':'ស្រុកទឹកឈូ'}
    tick = {'yes':'✓','no':'អវត្តមាន'}; rows = []
    for i in range(33):
        sex = R.choice(['female','male','male']); kh = N.get(sex)[0]; p = [R.choice(['yes']*7+['no']) for _ in range(3)]
        if p == ['no']*3: p[0] = 'yes'
        rows.append(OrderedDict(name=kh, sex=sex, position=R.choice(list(PO)), district=R.choice(list(OFc)), phone='000 %03d %03d' % (R.randint(100,999), R.randint(100,999)), present_2024_03_12=p[0], present_2024_03_13=p[1], present_2024_03_14=p[2], pretest=R.randint(20,70) if p[0]=='yes' else None, posttest=R.randint(55,100) if p[2]=='yes' else None, person_is='trained official'))
    C = [('ល.រ','running number',None,lambda x: x['_n']), ('គោត្តនាម-នាម','name','name',lambda x: x['name']), ('ភេទ','sex','sex',lambda x: 'ស្រី' if x['sex']=='female' else 'ប្រុស'), ('តួនាទី','position','position',lambda x: PO[x['position']]), ('មកពី','district or town','district',lambda x: OFc[x['district']]), ('ទូរស័ព្ទ','telephone (invented)','phone',lambda x: x['phone'])] + [('ថ្ងៃ%s មីនា' % kd(k), 'present on %d March 2024' % k, 'present_2024_03_%d' % k, (lambda q: lambda x: tick[x[q]])('present_2024_03_%d' % k)) for k in (12,13,14)] + [('តេស្តមុន','score before, of 100','pretest',lambda x: x['pretest']), ('តេស្តក្រោយ','score after, of 100','posttest',lambda x: x['posttest']), ('ហត្ថលេខា','signature, empty',None,None)]
    f.table(sh, 'a trained official (a person, never a victim or suspect)', 4, C, rows)
    f.ask('Are these officials who were trained?'); f.never('a trainee stored as victim, suspect or witness', 'the scores read as ages', 'an empty score stored as 0')

# ------------------------------------------------------------------ 16 kobo
def f16():
    f = F(16, '16_awareness_event_form_v3_-_all_versions_-_2024-09-30.xlsx', "NGO 'Testing Alliance' (invented) with commune focal points: Kobo form on awareness events", 'take in', 'an export as Kobo gives it, names of the form as headings, a choice of several split in columns')
    R, N = f.R, f.N; sh = 'awareness_event_form_v3'; T = ['safe_migration','online_scam','forced_labour','child_protection']; fp = [N.get(R.choice(['female','male']))[1] for _ in range(7)]; rows = []
    for i, d in enumerate(days(R, D(2024,2,1), D(2024,9,24), 36)):
        n = R.randint(12,180); w = R.randint(5,n); ch = R.randint(0,n//2); ts = [t for t in T if R.random() < .5] or ['safe_migration']; sub = dt.datetime(d.year, d.month, d.day, R.randint(9,17), R.randint(0,59)) + dt.timedelta(R.randint(0,2))
        x = OrderedDict(submission_no=str(3810000 + i*37), submitted_date=iso(sub.date()), focal_point=R.choice(fp), province=R.choice(list(PROV)[5:11]), event_date=iso(d), event_place=R.choice(['school','pagoda','commune hall','factory','market']), audience=R.choice(['students','villagers','factory workers','migrants']))
        for t in T: x['topic_'+t] = 'yes' if t in ts else 'no'
        x.update(participants=n, participants_female=w, participants_children=ch, leaflets_given=R.choice(['yes','no'])); x['_d'] = d; x['_s'] = sub; x['_u'] = '%08x-0000-4000-8000-%012x' % (R.getrandbits(32), R.getrandbits(48)); rows.append(x)
    sn = lambda s: s.lower().replace(' ', '_')
    C = [('start','when the form was begun',None,lambda x: (x['_s']-dt.timedelta(minutes=12)).strftime('%Y-%m-%dT%H:%M:00.000+07:00')), ('end','when the form was ended',None,lambda x: x['_s'].strftime('%Y-%m-%dT%H:%M:00.000+07:00')), ('focal_point','who filled the form','focal_point',lambda x: x['focal_point']), ('location/province','province','province',lambda x: sn(x['province'])), ('event_date','day of the event','event_date',lambda x: iso(x['_d'])), ('event_place','place of the event','event_place',lambda x: sn(x['event_place'])), ('audience','audience','audience',lambda x: sn(x['audience'])), ('topics','all topics in one, repeated in the next four columns',None,lambda x: ' '.join(t for t in T if x['topic_'+t]=='yes'))]
    C += [('topics/'+t, 'topic '+t.replace('_',' ')+', 1 = yes, 0 = no', 'topic_'+t, (lambda k: lambda x: 1 if x[k]=='yes' else 0)('topic_'+t)) for t in T]
    C += [('attendance/n_total','people who came','participants',lambda x: x['participants']), ('attendance/n_female','of them female','participants_female',lambda x: x['participants_female']), ('attendance/n_under18','of them under 18','participants_children',lambda x: x['participants_children']), ('leaflets','leaflets given out','leaflets_given',lambda x: x['leaflets_given']), ('_id','number of the submission','submission_no',lambda x: int(x['submission_no'])), ('_uuid','technical',None,lambda x: x['_u']), ('_submission_time','when it was sent','submitted_date',lambda x: x['_s'].strftime('%Y-%m-%dT%H:%M:30')), ('_index','running number',None,lambda x: x['_n'])]
    f.table(sh, 'an awareness event (a submission); people are counted only', 1, C, rows)
    f.ask('Is one row one event, the people only counted?'); f.never('records of people made out of the numbers', 'participants counted as victims', 'the day of sending taken for the day of the event')

# ------------------------------------------------------------------ 17 primero
def f17():
    f = F(17, '17_primero_cases_export_20240930.csv', 'Social ministry, child protection: export of Primero', 'take in', 'an export as Primero gives it; several concerns in one cell; many children are no trafficking cases')
    f.delim = ','; R, N = f.R, f.N; K = ['Trafficked/smuggled','Physical abuse','Child labour','Unaccompanied','Neglect','Forced marriage']; W = ['cp_user_%02d' % i for i in range(1,5)]; rows = []
    for i, d in enumerate(days(R, D(2023,10,2), D(2024,9,20), 44)):
        sex = R.choice(['female','male']); b = D(R.randint(2008,2019), R.randint(1,12), R.randint(1,28)); cs = R.sample(K, R.choice([1,1,2])); cl = d + dt.timedelta(R.randint(1,9)) if R.random() < .3 else None
        if age_at(b, d) < 13: cs = [c for c in cs if c != 'Forced marriage'] or ['Neglect']
        rows.append(OrderedDict(case_no='%07x' % (0x4a10000 + R.getrandbits(8) + i*512), name=N.get(sex)[1], sex=sex, birth_date=iso(b), age=age_at(b, d), citizenship=R.choice(['KHM']*6+['VNM']), registered_date=iso(d), concerns='; '.join(c.lower() for c in cs), about_trafficking='yes' if K[0] in cs else 'unknown', province=R.choice(list(PROV)), status='closed' if cl else 'open', closed_date=iso(cl), caseworker=R.choice(W), _cs=cs))
    C = [('Case ID','case number','case_no',lambda x: x['case_no']), ('Full name','name','name',lambda x: x['name']), ('Sex','sex','sex',lambda x: x['sex'].capitalize()), ('Date of birth','day of birth','birth_date',lambda x: x['birth_date']), ('Age','age at registration','age',lambda x: x['age']), ('Nationality','citizenship','citizenship',lambda x: {'KHM':'Cambodian','VNM':'Vietnamese'}[x['citizenship']]), ('Date of registration','day of registration','registered_date',lambda x: x['registered_date']), ('Protection concerns','one or more concerns, parted by |||','concerns',lambda x: ' ||| '.join(x['_cs'])), ('Current location','country and province','province',lambda x: 'Cambodia::'+x['province']), ('Case status','state of the case','status',lambda x: x['status'].capitalize()), ('Date closed','day closed','closed_date',lambda x: x['closed_date']), ('Caseworker','user name of the staff','caseworker',lambda x: x['caseworker'])]
    f.table(f.file, 'a child (a case in Primero)', 1, C, rows)
    f.t['notes'].append('about_trafficking: yes where the concerns hold Trafficked/smuggled; else the export does not tell (unknown).')
    f.ask('Are only the children with the concern Trafficked/smuggled trafficking cases?'); f.never('every child counted as a trafficking victim', 'a cell with two concerns made two children')
    f.t['also'] = {'children': len(rows), 'trafficked': sum(x['about_trafficking']=='yes' for x in rows)}

# ------------------------------------------------------------------ 18 HTCDS TSV
def f18():
    f = F(18, '18_htcds_individuals_2024.tsv', "NGO 'Sample Freedom Data' (invented): table of persons by the trafficking case data standard", 'take in', 'codes of the standard, no names, age groups, -99 = not known')
    R = f.R; AG = ['0--8','9--17','18--20','21--23','24--26','27--29','30--38','39--47']; rows = []; cn = 0
    for i in range(52):
        if i == 0 or R.random() < .6: cn += 1; year = 2021 + cn // 12; ex = R.choice(['THA','MYS','KHM','CHN',None])
        t = R.choice(['labour','sexual']); u = lambda: R.choice(['yes','no','no','unknown'])
        x = OrderedDict(case_no='C%04d' % (cn+600), person_no='P%05d' % (21000+i), registered_year=str(year), sex=R.choice(['female','male','female','unknown']), age_group=R.choice(AG), citizenship=R.choice(['KHM','KHM','VNM']), exploitation_country=ex, forced_labour='yes' if t=='labour' else 'no', sexual_exploitation='yes' if t=='sexual' else 'no', means_debt_bondage=u(), means_threats=u(), means_documents_withheld=u(), recruiter=R.choice(['family','friend','agency','unknown']), person_is='victim')
        if x['age_group'] == '0--8': x['age_group'] = '9--17'
        rows.append(x)
    C2 = {'KHM':'KH','VNM':'VN','THA':'TH','MYS':'MY','CHN':'CN',None:'-99'}; b = {'yes':'1','no':'0','unknown':'-99'}
    flag = lambda k: (lambda x: b[x[k]])
    C = [('case_id','case number','case_no',lambda x: x['case_no']), ('individual_id','number of the person','person_no',lambda x: x['person_no']), ('yearOfRegistration','year registered','registered_year',lambda x: x['registered_year']), ('gender','sex','sex',lambda x: {'female':'Female','male':'Male','unknown':'-99'}[x['sex']]), ('ageBroad','age group','age_group',lambda x: x['age_group']), ('citizenship','citizenship, two letters','citizenship',lambda x: C2[x['citizenship']]), ('CountryOfExploitation','country of exploitation, two letters; -99 = not known','exploitation_country',lambda x: C2[x['exploitation_country']]), ('isForcedLabour','forced labour','forced_labour',flag('forced_labour')), ('isSexualExploit','sexual exploitation','sexual_exploitation',flag('sexual_exploitation')), ('meansDebtBondage','held by debt','means_debt_bondage',flag('means_debt_bondage')), ('meansThreats','threats','means_threats',flag('means_threats')), ('meansWithholdDocuments','documents withheld','means_documents_withheld',flag('means_documents_withheld')), ('recruiterRelationship','who recruited','recruiter',lambda x: '-99' if x['recruiter']=='unknown' else x['recruiter'])]
    f.table(f.file, 'a victim (a person without a name); a case may have several', 1, C, rows)
    f.t['notes'].append('The age group is kept as the standard writes it (18--20); another faithful writing counts. -99 is unknown.')
    f.ask('Does -99 mean not known?', 'Is one row one victim (several to a case)?'); f.never('-99 stored as a number, an age or a country', '-99 read as no', 'an exact age made of an age group')

# ------------------------------------------------------------------ 19 committee counts XLS
def f19():
    f = F(19, '19_គបប_កំពង់ចាម_របាយការណ៍_កក្កដា-សីហា២០២៤.xls', 'Provincial committee against trafficking, Kampong Cham: monthly counts by district', 'totals only', 'two sheets, a month each, a district a row, only counts')
    R = f.R; DI = [('ក្រុងកំពង់ចាម','Kampong Cham'),('បាធាយ','Batheay'),('ចំការលើ','Chamkar Leu'),('ជើងព្រៃ','Cheung Prey'),('កំពង់សៀម','Kampong Siem'),('កងមាស','Kang Meas'),('កោះសូទិន','Kaoh Soutin'),('ព្រៃឈរ','Prey Chhor'),('ស្រីសន្ធរ','Srei Santhor'),('ស្ទឹងត្រង់','Stueng Trang')]
    V, S = 'ជនរងគ្រោះ', 'ជនសង្ស័យ'
    for sh, per, kh in (('កក្កដា','2024-07','កក្កដា'),('សីហា','2024-08','សីហា')):
        f.line(sh, 1, 'គណៈកម្មាធិការខេត្តកំពង់ចាម – ស្ថិតិប្រចាំខែ%s ឆ្នាំ២០២៤' % kh, to=10, what='title'); rows = []
        for k, en in DI:
            s = R.randint(0,4); v = R.randint(0,6); w = R.randint(0,v)
            rows.append(OrderedDict(district=en, month=per, cases=R.randint(0,3), suspects=s, suspects_female=R.randint(0,s), victims=v, victims_female=w, victims_children=R.randint(0,v), awareness_events=R.randint(0,9), participants=R.randint(0,400), _k=k))
            if not rows[-1]['awareness_events']: rows[-1]['participants'] = 0
            if not rows[-1]['cases']: rows[-1].update(suspects=0, suspects_female=0, victims=0, victims_female=0, victims_children=0)
        g = lambda k: (lambda x: x[k])
        C = [('ល.រ','running number',None,lambda x: x['_n']), ('ក្រុង/ស្រុក','district','district',lambda x: x['_k']), ('ករណី','cases','cases',g('cases')), ((S,'សរុប'),'suspects, all','suspects',g('suspects')), ((S,'ស្រី'),'of them female','suspects_female',g('suspects_female')), ((V,'សរុប'),'victims, all','victims',g('victims')), ((V,'ស្រី'),'of them female','victims_female',g('victims_female')), ((V,'កុមារ'),'of them children','victims_children',g('victims_children')), ('ព្រឹត្តិការណ៍ផ្សព្វផ្សាយ','awareness events','awareness_events',g('awareness_events')), ('អ្នកចូលរួម','participants of the events','participants',g('participants'))]
        r = f.table(sh, "a district's counts for a month", 3, C, rows, head2=4)
        keys = ['cases','suspects','suspects_female','victims','victims_female','victims_children','awareness_events','participants']; f.put(sh, r+1, 2, 'សរុប')
        for i, k in enumerate(keys): f.put(sh, r+1, 3+i, sum(x[k] for x in rows))
        f.notrow(sh, 'A%d:J%d' % (r+1, r+1), "the month's total")
        f.t['totals'].append(OrderedDict([('sheet',sh),('period',per)] + [(k, sum(x[k] for x in rows)) for k in keys]))
    f.ask('Are these counts by district and month, the month from the sheet?'); f.never('records of persons or cases made out of the counts', 'the total row counted as a district', 'participants counted as victims')

# ------------------------------------------------------------------ 20 traffic accidents: refuse
def f20():
    f = F(20, '20_បញ្ជីជនរងគ្រោះ_ចរាចរណ៍_២០២៤.xlsx', 'Provincial police Battambang, office of road traffic: people hurt in road accidents (sent by mistake)', 'refuse', 'another subject: victims of road accidents, not of trafficking')
    R, N = f.R, f.N; sh = 'គ្រោះថ្នាក់'; f.line(sh, 1, 'ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង – ការិយាល័យចរាចរណ៍', to=9, what='office'); f.line(sh, 2, 'បញ្ជីជនរងគ្រោះដោយគ្រោះថ្នាក់ចរាចរណ៍ផ្លូវគោក ឆ្នាំ២០២៤', to=9, what='title'); rows = []
    for d in days(R, D(2024,1,2), D(2024,6,29), 34):
        sex = R.choice(['female','male','male']); rows.append(OrderedDict(_c=[None, d, N.get(sex)[0], 'ស្រី' if sex=='female' else 'ប្រុស', R.randint(6,70), 'ផ្លូវជាតិលេខ %s' % kd(R.choice([5,57,58])), R.choice(['ម៉ូតូ','រថយន្ត','កង់']), R.choice(['របួសស្រាល','របួសធ្ងន់','ស្លាប់']), R.choice(['មាន','គ្មាន'])]))
    H = [('ល.រ','running number'),('ថ្ងៃកើតហេតុ','day of the accident'),('ឈ្មោះជនរងគ្រោះ','name of the hurt person'),('ភេទ','sex'),('អាយុ','age'),('ទីកន្លែង','road'),('យានយន្ត','vehicle'),('លទ្ធផល','light injury, heavy injury, dead'),('មួកសុវត្ថិភាព','helmet worn')]
    f.table(sh, 'a person hurt in a road accident', 4, [(h, m, None, (lambda k: lambda x: x['_n'] if k == 0 else x['_c'][k])(k)) for k, (h, m) in enumerate(H)], rows)
    f.t['notes'].append('The right answer is one sentence: these are victims of road accidents, not of trafficking; nothing was kept.')
    f.never('a person hurt in an accident stored as a victim of trafficking')

if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for g in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): g()
    for x in os.listdir(OUT): os.remove(os.path.join(OUT, x))
    for f in FILES: f.write()
    json.dump([f.t for f in FILES], open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    for f in FILES: print(f.no, f.file, '|', f.outcome, '|', [t['count_of_all_rows'] for t in f.t['tables']], len(f.t['errors']))
