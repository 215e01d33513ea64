# Writes files/ and truth.json from the same data, always the same.
# Needs openpyxl and odfpy.
import csv, datetime as dt, io, json, os, random, re, zipfile
import openpyxl
from openpyxl.utils import get_column_letter as L
from openpyxl.styles import Font, Alignment, Border, Side
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OTable, TableRow, TableCell
from odf.text import P

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
os.makedirs(OUT, exist_ok=True)
TRUTH = []

# ---------------------------------------------------------------- words
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kd(x): return str(x).translate(KD)
def D(s): return dt.date.fromisoformat(s)
def day(y, m, d): return dt.date(y, m, d).isoformat()
def plus(s, n): return (D(s) + dt.timedelta(days=n)).isoformat()
def dmy(s, sep='/', pad=True, yy=False, kh=False):
    if s is None: return None
    d = D(s); y = d.year % 100 if yy else d.year
    t = (f'{d.day:02d}{sep}{d.month:02d}{sep}{y}' if pad else f'{d.day}{sep}{d.month}{sep}{y}')
    return kd(t) if kh else t
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
FK = ['សាកល្បង','គំរូ','ប្រឌិត','ឧទាហរណ៍']
FE = ['SAMPLE','INVENTED','TESTING']
GM = ['ដារ៉ា','វិបុល','សំណាង','ចាន់ថា','ពិសិដ្ឋ','រតនៈ','សុវណ្ណ','ភារម្យ','ណារិទ្ធ','មករា','ឧត្តម','វាសនា']
GF = ['ស្រីពៅ','ចន្ធូ','សុភាព','ធារី','កល្យាណ','ម៉ាលី','រស្មី','បុប្ផា','ស្រីល័ក្ខ','នារី','សោភា','ចរិយា']
LM = ['DARA','VIBOL','SAMNANG','CHANTHA','PISETH','RATANAK','SOVANN','NARITH']
LF = ['SREYPOV','CHANTHOU','SOPHEAP','THEARY','KALYAN','MALY','RASMEY','BOPHA','NEARY','CHARIYA','SOPHEA','SREYLEAK']
PK = {'Banteay Meanchey':'បន្ទាយមានជ័យ','Battambang':'បាត់ដំបង','Siem Reap':'សៀមរាប','Prey Veng':'ព្រៃវែង',
 'Svay Rieng':'ស្វាយរៀង','Kampong Cham':'កំពង់ចាម','Kandal':'កណ្តាល','Takeo':'តាកែវ','Kampong Thom':'កំពង់ធំ',
 'Pursat':'ពោធិ៍សាត់','Phnom Penh':'ភ្នំពេញ','Preah Sihanouk':'ព្រះសីហនុ','Tboung Khmum':'ត្បូងឃ្មុំ','Koh Kong':'កោះកុង'}
CK = {'KHM':'ខ្មែរ','VNM':'វៀតណាម','THA':'ថៃ','LAO':'ឡាវ','CHN':'ចិន','PHL':'ហ្វីលីពីន'}
CTRY = {'THA':'ថៃ','MYS':'ម៉ាឡេស៊ី','CHN':'ចិន','VNM':'វៀតណាម'}
SX = {'female':'ស','male':'ប'}

class Rnd(random.Random):
    def nk(self, sex): return self.choice(FK) + ' ' + self.choice(GF if sex == 'female' else GM)
    def nl(self, sex): return self.choice(FE) + ' ' + self.choice(LF if sex == 'female' else LM)
    def sex(self, f=0.5): return 'female' if self.random() < f else 'male'
    def w(self, d): return self.choices(list(d), list(d.values()))[0]
    def days(self, a, b, n):
        a, b = D(a), D(b)
        return [(a + dt.timedelta(days=k)).isoformat() for k in sorted(self.randrange((b - a).days + 1) for _ in range(n))]

# ---------------------------------------------------------------- book
def tally(rows):
    out = {}
    keys = []
    for r in rows:
        for k in r['facts']:
            if k not in keys: keys.append(k)
    for k in keys:
        v = [r['facts'].get(k) for r in rows]
        g = [x for x in v if x is not None]
        if g and all(isinstance(x, int) and not isinstance(x, bool) for x in g):
            out[k] = {'sum': sum(g), 'given': len(g)}
        elif g and all(isinstance(x, dict) and set(x) == {'amount', 'currency'} for x in g):
            s = {}
            for x in g:
                c = x['currency'] or '(not said)'
                s[c] = s.get(c, 0) + x['amount']
            out[k] = {'sum': dict(sorted(s.items())), 'given': len(g)}
        elif g and all(isinstance(x, list) for x in g):
            s = {}
            for x in g:
                for y in x: s[str(y)] = s.get(str(y), 0) + 1
            if len(g) < len(v): s['(empty)'] = len(v) - len(g)
            out[k] = dict(sorted(s.items()))
        else:
            s = {}
            for x in v:
                x = '(empty)' if x is None else str(x)
                s[x] = s.get(x, 0) + 1
            out[k] = dict(sorted(s.items())) if len(s) <= 20 else {'given': len(g), 'different': len(set(map(str, g)))}
    return out

class Book:
    def __init__(self, no, file, kept_by, outcome, why):
        self.file = f'{no:02d}_{file}'
        self.sheets, self.merges, self.fmt, self.widths = {}, {}, {}, {}
        self.e = {'no': no, 'file': 'files/' + self.file, 'kept_by': kept_by, 'outcome': outcome, 'why': why,
                  'notes': [], 'tables': [], 'totals': [], 'also': None, 'not_rows': [], 'errors': [],
                  'questions': [], 'must_never_happen': []}
        self.r = Rnd(no * 131 + 5)
    def put(self, s, r, c, v):
        if v is None: return
        assert (r, c) not in self.sheets.setdefault(s, {}), (s, r, c)
        self.sheets[s][(r, c)] = v
    def line(self, s, r, cells, what):
        if not isinstance(cells, dict): cells = {1: cells}
        for c, v in cells.items(): self.put(s, r, c, v)
        a, b = min(cells), max(cells)
        self.e['not_rows'].append({'sheet': s, 'where': f'{L(a)}{r}' + (f':{L(b)}{r}' if b > a else ''), 'what': what})
    def table(self, s, head, cols, items, is_, top=None, repeats=None):
        """cols: (heading, means, fact, fn); items: ('row', facts, fn-extra, over) or ('line', cells, what)"""
        hrows = [head] if top is None else [head - 1, head]
        for i, c in enumerate(cols, 1):
            if top and i in top: self.put(s, head - 1, i, top[i])
            self.put(s, head, i, c[0])
        shown = [c[0] for c in cols]
        r = head + 1; rows = []; n = 0
        for it in items:
            if it[0] == 'line':
                self.line(s, r, it[1], it[2])
            else:
                f = it[1]; over = it[2] if len(it) > 2 else {}
                n += 1
                f['_n'] = f.get('_n', n)
                for i, c in enumerate(cols, 1):
                    v = over[L(i)] if L(i) in over else c[3](f)
                    self.put(s, r, i, v)
                rows.append({'at': r, 'facts': {k: v for k, v in f.items() if not k.startswith('_')}})
            r += 1
        self.e['tables'].append({'sheet': s, 'one_row_is': is_, 'records_lie_in': 'rows', 'heading_rows': hrows,
            'heading_column': None, 'first': rows[0]['at'], 'last': rows[-1]['at'], 'count_of_all_rows': len(rows),
            'repeats_sheet': repeats,
            'columns': [{'at': L(i), 'heading': str(shown[i-1]), 'means': c[1] + (f' (also feeds {c[2].split(", ", 1)[1]})' if c[2] and ', ' in c[2] else ''), 'fact': c[2].split(', ')[0] if c[2] else None} for i, c in enumerate(cols, 1)],
            'rows': rows, 'all_rows_tally': tally(rows)})
        return r, rows
    def err(self, s, cell, what, wanted): self.e['errors'].append({'sheet': s, 'cell': cell, 'what': what, 'wanted': wanted})
    def ask(self, *q): self.e['questions'] += q
    def never(self, *q): self.e['must_never_happen'] += q
    def note(self, *q): self.e['notes'] += q
    # -------- writing
    def save(self, sep=',', enc='utf-8-sig'):
        p = os.path.join(OUT, self.file)
        if p.endswith('.xlsx'): self.xlsx(p)
        elif p.endswith('.ods'): self.ods(p)
        else:
            g = next(iter(self.sheets.values()))
            R, C = max(k[0] for k in g), max(k[1] for k in g)
            t = io.StringIO()
            w = csv.writer(t, delimiter=sep, lineterminator='\r\n')
            for r in range(1, R + 1):
                w.writerow([g.get((r, c), '') for c in range(1, C + 1)])
            open(p, 'wb').write(t.getvalue().encode(enc))
        TRUTH.append(self.e)
    def xlsx(self, p):
        wb = openpyxl.Workbook(); wb.remove(wb.active)
        thin = Side(style='thin', color='999999')
        for s, g in self.sheets.items():
            ws = wb.create_sheet(s)
            heads = set()
            for t in self.e['tables']:
                if t['sheet'] == s: heads |= set(t['heading_rows'])
            for (r, c), v in sorted(g.items()):
                x = ws.cell(r, c, v)
                if isinstance(v, dt.date): x.number_format = self.fmt.get(s, 'dd/mm/yyyy')
                if isinstance(v, str) and '\n' in v: x.alignment = Alignment(wrap_text=True, vertical='top')
                if r in heads:
                    x.font = Font(bold=True); x.alignment = Alignment(wrap_text=True, horizontal='center')
                    x.border = Border(bottom=thin)
            for m in self.merges.get(s, []): ws.merge_cells(m)
            for c in range(1, max(k[1] for k in g) + 1): ws.column_dimensions[L(c)].width = self.widths.get(s, {}).get(c, 16)
        wb.properties.creator = 'sample'
        b = io.BytesIO(); wb.save(b); self.fixzip(b, p)
    def ods(self, p):
        doc = OpenDocumentSpreadsheet()
        for s, g in self.sheets.items():
            t = OTable(name=s)
            for r in range(1, max(k[0] for k in g) + 1):
                tr = TableRow()
                for c in range(1, max(k[1] for k in g) + 1):
                    v = g.get((r, c))
                    if v is None: tc = TableCell()
                    elif isinstance(v, dt.date):
                        tc = TableCell(valuetype='date', datevalue=v.isoformat()); tc.addElement(P(text=v.strftime('%d/%m/%y')))
                    elif isinstance(v, (int, float)):
                        tc = TableCell(valuetype='float', value=str(v)); tc.addElement(P(text=str(v)))
                    else:
                        tc = TableCell(valuetype='string')
                        for part in v.split('\n'): tc.addElement(P(text=part))
                    tr.addElement(tc)
                t.addElement(tr)
            doc.spreadsheet.addElement(t)
        b = io.BytesIO(); doc.write(b); self.fixzip(b, p)
    @staticmethod
    def fixzip(b, p):
        z = zipfile.ZipFile(b)
        with zipfile.ZipFile(p, 'w') as o:
            for i in z.infolist():
                d = z.read(i)
                if i.filename.endswith('core.xml'):
                    d = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2024-07-01T00:00:00Z', d)
                n = zipfile.ZipInfo(i.filename, (2024, 7, 1, 0, 0, 0)); n.compress_type = i.compress_type
                o.writestr(n, d)

g = lambda k: (lambda f: f[k])
def mp(k, m, none=None): return lambda f: none if f[k] is None else m[f[k]]
def khint(k): return lambda f: None if f[k] is None else kd(f[k])
num = lambda f: f['_n']
knum = lambda f: kd(f['_n'])
OK, ER, RF, TO = 'take in', 'take in, naming the errors', 'refuse', 'totals only'

# ================================================================ 1 gendarmerie post
b = Book(1, 'សៀវភៅយាម_ប៉ុស្តិ៍អាវុធហត្ថ.xlsx', 'Gendarmerie post at the border, district of Ou Chrov (invented post): duty book', OK,
         'a Khmer duty book; day and hour in one cell; people, women and children in one cell')
r = b.r; S = 'យាម២៤'
b.line(S, 1, 'កងរាជអាវុធហត្ថស្រុកអូរជ្រៅ', 'the office')
b.line(S, 2, 'សៀវភៅយាម ប៉ុស្តិ៍គំរូ ពីខែមករា ដល់ខែមិថុនា ឆ្នាំ២០២៤', 'title')
M = {'led over the border by a hidden path': 'នាំឆ្លងដែនតាមផ្លូវលាក់', 'car carrying workers': 'ឡានដឹកពលករ',
     'ran out of an online building': 'រត់ចេញពីអគារអនឡាញ', 'children taken to beg': 'យកក្មេងទៅសុំទាន'}
H = {'transit centre': 'មណ្ឌលទទួលភ្ញៀវឆ្លងដែន', 'anti-trafficking bureau': 'ការិ.ប្រឆាំងជួញដូរ ខេត្ត', 'sent home': 'ឲ្យទៅផ្ទះវិញ', 'immigration': 'អន្តោប្រវេសន៍'}
GU = {'held': None, 'escaped': 'រត់រួច', 'not known': 'មិនដឹង'}
PL = {'path by pond': 'ផ្លូវលំក្បែរត្រពាំង', 'checkpoint': 'ប៉ុស្តិ៍ត្រួតពិនិត្យ', 'cassava field': 'ចម្ការដំឡូង', 'market gate': 'មុខផ្សារ'}
items = []
for d in r.days('2024-01-04', '2024-06-28', 24):
    m = r.w({k: w for k, w in zip(M, (9, 7, 5, 3))})
    n = r.randint(2, 14); fe = r.randint(0, n)
    ch = r.choice([None, None, 0, 1, 2]) if m != 'children taken to beg' else r.randint(1, 2)
    if ch is not None: ch = min(ch, n)
    gu = r.w({'held': 4, 'escaped': 5, 'not known': 3})
    f = dict(event_date=d, event_time=f'{r.randint(0,23):02d}:{r.choice([0,10,15,30,45]):02d}', place=r.choice(list(PL)), matter=m,
             people=n, people_female=fe, people_children=ch, guides=gu, guides_held=r.randint(1, 2) if gu == 'held' else None,
             handed_to=r.choice(list(H)), _off=r.nk('male'))
    items.append(('row', f))
def ppl(f):
    t = f'{f["people"]} (ស្រី{f["people_female"]}' + ('' if f['people_children'] is None else f' ក្មេង{f["people_children"]}') + ')'
    return kd(t)
end, _ = b.table(S, 4, [
 ('ល.រ', 'running number', None, knum),
 ('កើតហេតុ ថ្ងៃណា ម៉ោងណា', 'day and hour of the event (day-month-year of two digits)', 'event_date, event_time', lambda f: kd(f'{dmy(f["event_date"],"-",yy=True)} ម៉ោង{f["event_time"]}')),
 ('ត្រង់ណា', 'the spot', 'place', mp('place', PL)),
 ('រឿងអី', 'what happened', 'matter', mp('matter', M)),
 ('មនុស្សប៉ុន្មាន', 'people, of them women, of them children', 'people, people_female, people_children', ppl),
 ('អ្នកនាំផ្លូវ', 'the guide: held (how many), escaped, not known', 'guides, guides_held', lambda f: kd(f'ឃាត់{f["guides_held"]}នាក់') if f['guides'] == 'held' else GU[f['guides']]),
 ('ប្រគល់ឲ្យអ្នកណា', 'to whom handed over', 'handed_to', mp('handed_to', H)),
 ('អ្នកយាម', 'the gendarme on duty (never a victim or suspect)', None, g('_off'))], items,
 'an event in the duty book; people are only counted')
b.line(S, end + 1, {6: 'បានឃើញ និងពិនិត្យ', 8: 'មេប៉ុស្តិ៍'}, 'signature line')
b.ask('Is one row one event (people only counted)?', "Children not named in the cell: not counted, or none?")
b.never('records of people made out of the numbers', 'the gendarme on duty stored as victim or suspect', 'all people of an event counted as identified victims')
b.note("A cell without 'ក្មេង' says nothing about children: null, not 0. Guides who escaped or are not known have no number held.", 'Whether the children are among the women is not said; the numbers may overlap.')
b.save()

# ================================================================ 2 provincial bureau
b = Book(2, 'អ្នករងគ្រោះតាមករណី_ការិយាល័យសៀមរាប.xlsx', 'Provincial police Siem Reap, bureau against trafficking and for juveniles: victims by case', ER,
         'case facts stand once, ditto marks below; three faults')
r = b.r; S = 'ករណី ២០២៤'; b.fmt[S] = 'dd/mm/yyyy'
b.line(S, 1, 'ស្នងការដ្ឋាននគរបាលខេត្តសៀមរាប – ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន', 'the office')
b.line(S, 2, 'តារាងអ្នករងគ្រោះ តាមករណី (១.មករា – ៣០.មិថុនា ២០២៤)    〃 = ដូចខាងលើ', 'title; 〃 means as above')
M = {'sex trafficking': 'ជួញដូរផ្លូវភេទ', 'forced labour': 'ពលកម្មដោយបង្ខំ', 'forced marriage abroad': 'បង្ខំរៀបការក្រៅស្រុក', 'child begging': 'ប្រើក្មេងសុំទាន'}
RS = {'raid': 'ចុះបង្ក្រាប', 'complaint by family': 'គ្រួសារប្តឹង', 'came by herself or himself': 'មកខ្លួនឯង', 'handed over by the embassy': 'ទូតប្រគល់'}
TO_ = {'social affairs office': 'មន្ទីរសង្គមកិច្ច', 'NGO shelter': 'ផ្ទះអង្គការ', 'family': 'គ្រួសារ'}
items = []; cases = [1,3,2,4,1,2,5,1,3,2,1,4]; cds = r.days('2024-01-08', '2024-06-20', 12); row = 4; used = set()
ov = {}
for ci, (n, cd) in enumerate(zip(cases, cds), 1):
    m = r.w({'sex trafficking': 4, 'forced labour': 4, 'forced marriage abroad': 2, 'child begging': 2}); rs = r.choice(list(RS))
    for k in range(n):
        row += 1
        sx = 'female' if m in ('sex trafficking', 'forced marriage abroad') else r.sex()
        age = r.randint(7, 14) if m == 'child begging' else r.randint(15, 41)
        nm = r.nk(sx)
        while nm in used: nm = r.nk(sx)
        used.add(nm)
        sent = plus(cd, r.randint(1, 12)) if r.random() < .8 else None
        f = dict(case_no=f'{ci:02d}/24', received_date=cd, matter=m, name=nm, sex=sx, birth=str(2024 - age), age=age,
                 birth_province=r.choice(list(PK)), citizenship='KHM' if r.random() < .85 else 'VNM', found_by=rs,
                 sent_to=r.choice(list(TO_)) if sent else None, sent_date=sent, _first=(k == 0))
        if f['citizenship'] == 'VNM': f['birth_province'] = None
        items.append(('row', f, {}))
def at(i): return 5 + i
f = items[8][1]; f['birth'] = '2007'; f['age'] = 71
b.err(S, f'G{at(8)}', 'age 71 but born 2007 (17 turned round?)', 'name it and ask which is right; do not turn the figures round silently')
f = items[14][1]; f['sent_to'] = 'NGO shelter'; f['sent_date'] = None; items[14][2]['L'] = '31/02/2024'
b.err(S, f'L{at(14)}', '31/02/2024 is no day', 'name it, leave the day empty, ask')
f = items[20][1]; f['sent_to'] = 'family'; f['sent_date'] = plus(f['received_date'], -20)
b.err(S, f'L{at(20)}', 'sent on before the case was received', 'name it and ask; keep both days as written, swap nothing')
d0, d1 = items[3][1], items[26][1]
for k in ('name', 'sex', 'birth', 'birth_province', 'citizenship'): d1[k] = d0[k]
d1['age'] = d0['age']
b.note(f'The same name, sex, year and home province stand in rows {at(3)} (case {d0["case_no"]}) and {at(26)} (case {d1["case_no"]}): maybe one person in two cases. Two entries; ask, do not merge by itself.')
dit = '〃'
end, _ = b.table(S, 4, [
 ('ករណី', 'case number; 〃 = as above', 'case_no', lambda f: f['case_no'].translate(KD) if f['_first'] else dit),
 ('ទទួលរឿងថ្ងៃ', 'day the case was received', 'received_date', lambda f: D(f['received_date']) if f['_first'] else dit),
 ('ប្រភេទ', 'kind of exploitation', 'matter', lambda f: M[f['matter']] if f['_first'] else dit),
 ('ឈ្មោះអ្នករងគ្រោះ', 'name of the victim', 'name', g('name')),
 ('ភ', 'sex ស female, ប male', 'sex', mp('sex', SX)),
 ('ឆ្នាំកើត', 'year of birth', 'birth', lambda f: int(f['birth'])),
 ('អាយុ', 'age', 'age', g('age')),
 ('ស្រុកកំណើត', 'home province (– for none given)', 'birth_province', mp('birth_province', PK, '–')),
 ('សញ្ជាតិ', 'citizenship', 'citizenship', mp('citizenship', CK)),
 ('របៀបរកឃើញ', 'how found', 'found_by', lambda f: RS[f['found_by']] if f['_first'] else dit),
 ('ប្រគល់ទៅ', 'sent on to', 'sent_to', mp('sent_to', TO_)),
 ('ថ្ងៃប្រគល់', 'day sent on; blank = not yet', 'sent_date', lambda f: D(f['sent_date']) if f['sent_date'] else None)],
 items, 'a victim (a person) in a case; one case may have several')
b.line(S, end, {1: 'សរុប', 4: f'{kd(len(items))} នាក់ / {kd(len(cases))} ករណី'}, 'total row')
b.ask('Age 71 or born 2007?', 'What is the day meant by 31/02/2024?', 'The same name, year and province in two cases: one person?')
b.never('the ditto mark stored as a value', '29 cases instead of 12', 'the total row as a victim')
assert len(items) == 29
b.save()

# ================================================================ 3 general prosecution clerk
b = Book(3, 'អយ្យការថ្នាក់ឧទ្ធរណ៍_សៀវភៅចូលសំណុំរឿង.xlsx', "General prosecution attached to an appeal court: the clerk's book of dossiers", OK,
         'days in Khmer words; several accused in one cell, one per line')
r = b.r; S = 'ចូល២៤'
b.line(S, 1, 'មហាអយ្យការអមសាលាឧទ្ធរណ៍ – ក្រឡាបញ្ជី', 'the office')
b.line(S, 2, 'សំណុំរឿងជួញដូរមនុស្ស ដែលចូលឆ្នាំ២០២៤', 'title')
AP = {'accused': 'ជនជាប់ចោទ', 'prosecutor': 'ព្រះរាជអាជ្ញា', 'accused and prosecutor': 'ជនជាប់ចោទ និងព្រះរាជអាជ្ញា', 'civil party': 'ដើមបណ្តឹងរដ្ឋប្បវេណី'}
PO = {'uphold': 'សុំតម្កល់ទុក', 'heavier sentence': 'សុំដំឡើងទោស', 'lighter sentence': 'សុំបន្ថយទោស'}
items = []
for i, d in enumerate(r.days('2024-01-09', '2024-06-25', 18), 1):
    acc = []
    for _ in range(r.choice([1,1,2,2,3])):
        n = r.nk(r.sex(.4))
        if n not in acc: acc.append(n)
    fw = plus(d, r.randint(6, 40)) if r.random() < .75 else None
    f = dict(dossier_no=f'{i}/2024', entry_date=d, judgment_no=str(r.randint(20, 310)), first_court_province=r.choice(['Banteay Meanchey','Battambang','Siem Reap','Pursat','Kampong Thom']),
             charge=r.choice(['Art. 8','Art. 10','Art. 12','Art. 15','Art. 17']), accused=acc, accused_count=len(acc), civil_parties=r.choice([None, 0, 1, 1, 2, 4]),
             appellant=r.choice(list(AP)), sent_to_court_date=fw, position=r.choice(list(PO)) if fw else None, _pros=r.nk('male'))
    items.append(('row', f))
b.widths[S] = {5: 26, 2: 30, 3: 36}
end, _ = b.table(S, 4, [
 ('លេខចូល', 'number of the dossier in the book', 'dossier_no', lambda f: kd(f['dossier_no'])),
 ('ថ្ងៃចូល', 'day it came in', 'entry_date', lambda f: kd(f'ទី{D(f["entry_date"]).day} ខែ{KM[D(f["entry_date"]).month-1]} ឆ្នាំ{D(f["entry_date"]).year}')),
 ('សាលក្រមដែលត្រូវប្តឹង', 'number and court of the judgment appealed', 'judgment_no, first_court_province', lambda f: f'លេខ{kd(f["judgment_no"])} សាលាដំបូង{PK[f["first_court_province"]]}'),
 ('មាត្រា', 'article of the 2008 law', 'charge', lambda f: kd(f['charge'][5:])),
 ('ឈ្មោះជនជាប់ចោទ', 'the accused, one per line', 'accused, accused_count', lambda f: '\n'.join(f['accused'])),
 ('ដើមបណ្តឹង (នាក់)', 'civil parties; blank = not noted', 'civil_parties', khint('civil_parties')),
 ('អ្នកប្តឹងឡើង', 'who appealed', 'appellant', mp('appellant', AP)),
 ('តំណាងអយ្យការ', 'the prosecutor in charge', None, g('_pros')),
 ('បញ្ជូនទៅសាលា', 'day sent to the court; blank = not yet', 'sent_to_court_date', lambda f: dmy(f['sent_to_court_date'], '/', False, False, True)),
 ('ការសុំ', "the prosecution's request", 'position', mp('position', PO))], items, 'a dossier on appeal (a case); it may have several accused')
b.ask('Articles: of the law of 2008 on trafficking?', 'Blank civil parties: none or not noted?')
b.never('an accused stored as a victim', 'the prosecutor in charge stored as an accused', 'one person made of the names of a cell')
b.note('The names in one cell are people of the same dossier; the sex of the accused is not written.')
b.save()

# ================================================================ 4 provincial social affairs
b = Book(4, 'អ្នកវិលត្រឡប់_តាមស្រុក_ព្រៃវែង.xlsx', 'Provincial office of social affairs, Prey Veng: people come back, by district', OK,
         'group lines for districts, numbers start again, sex ticked in two columns, ages in years or months')
r = b.r; S = 'ត្រីមាស១-២'
b.line(S, 1, 'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង', 'the office; the province of all rows')
b.line(S, 2, 'បញ្ជីអ្នកវិលមកពីក្រៅប្រទេស ដែលសង្ស័យជាជនរងគ្រោះ (មករា–មិថុនា ២០២៤)', 'title: people who came back, suspected to be victims')
DI = {'Peam Ro': 'ពាមរក៍', 'Ba Phnom': 'បាភ្នំ', 'Kampong Trabaek': 'កំពង់ត្របែក', 'Me Sang': 'មេសាង'}
HE = {'rice': 'អង្ករ', 'training': 'រៀនជំនាញ', 'school': 'ចូលរៀន', 'health': 'ព្យាបាល', 'cash': 'ប្រាក់'}
ID = {'poor 1': 'ក្រ១', 'poor 2': 'ក្រ២', 'none': 'គ្មាន'}
VI = ['ភូមិថ្មី','ភូមិព្រែក','ភូមិស្វាយ','ភូមិចំការ']
items = []; tot = 0
for dn, n in zip(DI, (8, 7, 9, 6)):
    items.append(('line', {1: 'ស្រុក' + DI[dn]}, f'group line: district {dn}'))
    for k in range(1, n + 1):
        sx = r.sex(.6); baby = r.random() < .1
        a = None if baby else r.randint(4, 47)
        he = (r.sample(['rice', 'health'], r.randint(1, 2)) if baby else r.sample([x for x in HE if not (x == 'school' and a > 17) and not (x == 'training' and a < 15)], r.randint(1, 3))) if r.random() < .9 else None
        cash = {'amount': r.choice([100000, 150000, 200000, 400000]), 'currency': 'KHR'} if he and 'cash' in he else None
        f = dict(province='Prey Veng', district=dn, name=r.nk(sx), sex=sx, age=0 if baby else a, age_months=r.randint(3, 11) if baby else None,
                 village=r.choice(VI), came_from=r.choice(['THA','THA','THA','MYS','CHN','VNM']), returned=f'2024-{r.randint(1,6):02d}',
                 poor_card=r.choice(['poor 1','poor 2','none',None]), help=he, cash_given=cash,
                 next_visit=day(2024, r.randint(7, 9), r.randint(1, 28)) if r.random() < .7 else None, _n=k)
        items.append(('row', f))
    tot += n
    items.append(('line', {2: f'បូក {kd(n)} នាក់'}, 'sum of the district'))
items.append(('line', {2: f'បូករួម {kd(tot)} នាក់'}, 'sum of all districts'))
def kr(a): return kd(f'{a:,}'.replace(',', '.')) + '៛'
end, _ = b.table(S, 4, [
 ('ល.រ', 'running number, from 1 in each district', None, knum),
 ('ឈ្មោះ', 'name', 'name', g('name')),
 ('ប្រុស', 'ticked if male', 'sex', lambda f: '✓' if f['sex'] == 'male' else None),
 ('ស្រី', 'ticked if female', 'sex', lambda f: '✓' if f['sex'] == 'female' else None),
 ('អាយុ', 'age in years (ឆ្នាំ) or months (ខែ)', 'age, age_months', lambda f: kd(f'{f["age_months"]}ខែ') if f['age_months'] else kd(f'{f["age"]}ឆ្នាំ')),
 ('ភូមិ', 'village', 'village', g('village')),
 ('មកពីស្រុកគេ', 'country they came back from', 'came_from', mp('came_from', CTRY)),
 ('មកដល់ខែ', 'month they came back', 'returned', lambda f: f'{KM[int(f["returned"][5:])-1]} {kd("24")}'),
 ('បណ្ណ', 'card of poor households; blank = not asked', 'poor_card', mp('poor_card', ID)),
 ('ជួយអ្វីខ្លះ', 'help given', 'help', lambda f: ' · '.join(HE[x] for x in f['help']) if f['help'] else None),
 ('ប្រាក់ជួយ', 'money given, riel', 'cash_given', lambda f: kr(f['cash_given']['amount']) if f['cash_given'] else None),
 ('ទៅសួរទៀត', 'day of the next visit', 'next_visit', lambda f: dmy(f['next_visit'], '/', False, True, True))], items,
 'a person who came back (suspected victim)')
b.ask('Are all people of the list suspected victims, or some only migrants who came back?')
b.never('district lines or sums stored as people', 'a baby of months given that many years', "'suspected' stored as 'identified'")
b.note('Dot in amounts is the thousands sign. The country of return is not the citizenship; citizenship is not written.')
b.save()

# ================================================================ 5 transit centre (ODS)
b = Book(5, 'ChamYeam_ស្នាក់នៅបណ្តោះអាសន្ន_Jan-Jun.ods', 'Transit centre near Cham Yeam border gate, Koh Kong (invented): people who stayed', OK,
         'mixed Khmer and English; letters explained on a second sheet; real dates')
r = b.r; S = 'Stay ស្នាក់'
b.line(S, 1, 'Transit centre Cham Yeam – អ្នកស្នាក់នៅ ២០២៤', 'title')
NA = {'KHM': 'K', 'VNM': 'V', 'THA': 'T', 'LAO': 'L'}
CA = {'food': 'F', 'medical': 'M', 'counselling': 'C', 'transport': 'B'}
VT = {'yes': 'Y', 'no': 'N', 'unknown': '?'}
items = []
for d in r.days('2024-01-05', '2024-06-27', 27):
    sx = r.sex(); n = r.randint(1, 5); still = d > '2024-06-22'
    f = dict(name=r.choice([r.nk, r.nl])(sx), sex=sx, age=r.randint(3, 52), citizenship=r.choices(list(NA), (20, 3, 1, 1))[0], in_date=d,
             out_date=None if still else plus(d, n), nights=None if still else n, came_from=r.choice(['Trat','Rayong','Chonburi','Samut Sakhon']),
             trafficked=r.choice(['yes','no','no','unknown',None]), care=sorted(r.sample(list(CA), r.randint(1, 3)), key=list(CA).index),
             onward_to=None if still else r.choice(list(PK)))
    items.append(('row', f))
b.table(S, 3, [
 ('No', 'running number', None, num), ('ឈ្មោះ Name', 'name', 'name', g('name')), ('ភ Sex', 'sex: ស female, ប male', 'sex', mp('sex', SX)),
 ('អាយុ', 'age', 'age', g('age')), ('Nat', 'citizenship by letter (sheet of letters)', 'citizenship', mp('citizenship', NA)),
 ('ចូល In', 'day in', 'in_date', lambda f: D(f['in_date'])), ('ចេញ Out', 'day out; blank = still there', 'out_date', lambda f: D(f['out_date']) if f['out_date'] else None),
 ('យប់', 'nights', 'nights', g('nights')), ('From (Thailand)', 'place in Thailand they came from', 'came_from', g('came_from')),
 ('VOT', 'victim of trafficking: Y, N, ? ; blank = not asked', 'trafficked', mp('trafficked', VT)),
 ('Care', 'care by letters', 'care', lambda f: ''.join(CA[x] for x in f['care'])), ('ទៅខេត្ត', 'province they went on to', 'onward_to', mp('onward_to', PK))],
 items, 'a stay of a person')
S2 = 'អក្សរ letters'
for i, t in enumerate(['Nat: K = Cambodia, V = Viet Nam, T = Thailand, L = Laos', 'Care: F = food, M = medical, C = counselling, B = bus money', 'VOT: Y = បាទ, N = ទេ, ? = មិនច្បាស់, ទុកចំហ = មិនទាន់សួរ'], 1):
    b.line(S2, i, t, 'legend')
b.ask('Blank VOT: not asked (as the legend says), so not counted as no?')
b.never('a blank VOT stored as no', 'everybody who stayed stored as a victim')
b.save()

# ================================================================ 6 shelter for women
b = Book(6, 'ផ្ទះស្នាក់នារី_client list 24.xlsx', "NGO 'Sample Roof' (invented): shelter for women", OK,
         'codes instead of names; services by Khmer letters, legend under the table; children came along')
r = b.r; S = 'clients'
b.fmt[S] = 'd-mmm-yy'
b.line(S, 1, 'Women at ផ្ទះស្នាក់ (all reached us as trafficking survivors) – up to 30.6.2024', 'title; all are survivors of trafficking')
RB = {'police': 'ប៉ូលិស', 'social affairs': 'សង្គមកិច្ច', 'another NGO': 'NGO', 'embassy': 'ទូត'}
KI = {'sex trafficking': 'ផ្លូវភេទ', 'forced marriage in China': 'រៀបការនៅចិន', 'domestic work': 'ការងារផ្ទះ', 'online scam building': 'អនឡាញ'}
SV = {'medical': 'ព', 'counselling': 'ច', 'lawyer': 'ម', 'vocational training': 'វ', 'allowance': 'ប'}
OU = {'home': 'ទៅផ្ទះ', 'another shelter': 'ទៅផ្ទះស្នាក់ផ្សេង', 'own home with work': 'ជួលផ្ទះ មានការងារ'}
items = []
for i, d in enumerate(r.days('2023-08-14', '2024-06-18', 22), 1):
    out = plus(d, r.randint(20, 150)); out = out if out <= '2024-06-30' else None
    f = dict(client_code=f'W{d[2:4]}-{i:02d}', sex='female', in_date=d, out_date=out, age=r.randint(18, 44), citizenship=r.choices(['KHM','VNM','LAO','PHL'], (15, 4, 1, 2))[0],
             referred_by=r.choice(list(RB)), exploitation=r.choice(list(KI)), services=sorted(r.sample(list(SV), r.randint(1, 4)), key=list(SV).index),
             children_with_her=r.choice([None, 0, 0, 1, 2]), left_to=r.choice(list(OU)) if out else None, about_trafficking='yes')
    items.append(('row', f))
end, _ = b.table(S, 3, [
 ('Code', 'code of the client', 'client_code', g('client_code')), ('ចូល', 'day in', 'in_date', lambda f: D(f['in_date'])),
 ('ចេញ', 'day out; blank = still in', 'out_date', lambda f: D(f['out_date']) if f['out_date'] else None),
 ('Age at entry', 'age on entry', 'age', g('age')), ('ជាតិ', 'nationality', 'citizenship', mp('citizenship', CK)),
 ('Sent by', 'who referred her', 'referred_by', mp('referred_by', RB)), ('រឿង', 'kind of exploitation', 'exploitation', mp('exploitation', KI)),
 ('ជំនួយ', 'services by letters', 'services', lambda f: ' '.join(SV[x] for x in f['services'])),
 ('កូនមកជាមួយ', 'children who came with her; – = none, blank = not noted', 'children_with_her', lambda f: '–' if f['children_with_her'] == 0 else f['children_with_her']),
 ('Left to', 'where she went', 'left_to', mp('left_to', OU))], items, 'a client (a woman) with her stay')
b.line(S, end + 1, 'ព = ពេទ្យ  ច = ចិត្តសាស្ត្រ  ម = មេធាវី  វ = វិជ្ជាជីវៈ  ប = ប្រាក់ឧបត្ថម្ភ', 'legend of services')
b.line(S, end + 2, '– = គ្មាន ; ចំហ = មិនបានសួរ', 'legend: – none, blank not asked')
b.ask('Are children who came along clients of their own?')
b.never("'–' taken as unknown or blank taken as 0 children", 'the children made clients', 'the legend stored as a client')
b.save()

# ================================================================ 7 boys' shelter roll
b = Book(7, 'វត្តមានក្មេងប្រុស_មីនា.xlsx', "NGO 'Testing Boys' Home' (invented): roll of the month of March 2024", ER,
         'a roll with a column for every day; sums by hand, one wrong; one strange mark; present after running away')
r = b.r; S = 'មីនា ២០២៤'
b.line(S, 1, 'ក្មេងប្រុសស្នាក់នៅ – ខែមីនា ឆ្នាំ២០២៤', 'title: the month of the day columns')
b.line(S, 2, '/ = នៅ   ច = សុំច្បាប់   អ = អវត្តមាន   ចំហ = មិនទាន់ចូល ឬចេញហើយ', 'legend of the marks')
items = []; marks_all = []
for i in range(1, 15):
    a, z = (1, 31)
    if i in (5, 11): a = r.randint(6, 14)
    if i in (8,): z = 20
    mk = {}
    for d in range(a, z + 1):
        x = r.random(); mk[d] = '/' if x < .9 else ('ច' if x < .96 else 'អ')
    rem = None
    if i == 5: rem = f'ចូល {kd(a)}/៣'
    if i == 11: rem = f'ចូល {kd(a)}/៣'
    if i == 8: rem = 'ប្រគល់គ្រួសារ ២០/៣'
    if i == 3:
        for d in range(1, 13): mk[d] = '/'
        for d in range(13, 32): mk.pop(d, None)
        for d in (15, 16): mk[d] = '/'
        rem = 'រត់ចេញ ១២/៣'
    if i == 9: mk[18] = 'X'
    pres = sum(v == '/' for v in mk.values()); lv = sum(v == 'ច' for v in mk.values()); ab = sum(v == 'អ' for v in mk.values())
    f = dict(client_code=f'B-{100+i*3}', sex='male', age=r.randint(9, 17), month='2024-03', present=pres, on_leave=lv, absent=ab,
             present_days=[day(2024, 3, d) for d in sorted(mk) if mk[d] == '/'],
             leave_days=[day(2024, 3, d) for d in sorted(mk) if mk[d] == 'ច'],
             absent_days=[day(2024, 3, d) for d in sorted(mk) if mk[d] == 'អ'], _mk=mk, _rem=rem)
    if i == 6: f['present'] = pres + 2
    items.append(('row', f))
row = lambda i: 4 + i
b.err(S, f'AI{row(6)}', f'the sum says {items[5][1]["present"]} days present, the marks give {items[5][1]["present"]-2}', 'name it; keep marks and sum as written, ask')
b.err(S, f'U{row(9)}', "mark X on 18 March is not in the legend", 'ask; neither present nor absent')
b.err(S, f'R{row(3)}:S{row(3)}', 'present on 15 and 16 March though he ran away on 12 March (remark)', 'name it and ask: came back, or marked in the wrong row?')
cols = [('ល.រ', 'running number', None, knum), ('កូដ', 'code of the boy', 'client_code', g('client_code')), ('អាយុ', 'age', 'age', lambda f: kd(f['age']))]
for d in range(1, 32): cols.append((d, f'mark for {d} March', 'present_days, leave_days, absent_days', (lambda d: lambda f: f['_mk'].get(d))(d)))
cols += [('នៅ', 'sum of days present', 'present', g('present')), ('ច្បាប់', 'sum of days on leave', 'on_leave', g('on_leave')), ('អវត្ត', 'sum of days absent', 'absent', g('absent')), ('ផ្សេង', 'remark', None, g('_rem'))]
b.widths[S] = {c: 4 for c in range(4, 35)}
b.table(S, 4, cols, items, 'a boy (a client) with his roll of a month')
b.ask('What does X mean?', 'Boy of row 6 of the list: is the sum or are the marks right?', 'Did the boy who ran away on 12 March come back?')
b.never('a record per day column as if it were a person', 'blank days stored as absent')
b.note('Why the boys live there (trafficking or another reason) is not written: about_trafficking stays open.')
b.save()

# ================================================================ 8 hotline CSV
b = Book(8, 'calls_jan-mar_2024.csv', "NGO hotline 'Sample Line' (invented): calls", OK, 'English log, semicolons, ISO day with hour; repeated calls point to an earlier call')
r = b.r; S = 'csv'
SB = ['held in online compound', 'wages not paid abroad', 'missing daughter', 'offer of work, is it safe?', 'child begging', 'husband abroad beats her']
CO = {'KHM': 'Cambodia', 'THA': 'Thailand', 'CHN': 'China', 'MMR': 'Myanmar', 'MYS': 'Malaysia'}
RK = {'high': 'H', 'medium': 'M', 'low': 'L'}
items = []; refs = []
for i in range(1, 39):
    d = plus('2024-01-03', (i * 88) // 38 - 2)
    ref = f'C{i:03d}'
    back = r.choice(refs) if refs and r.random() < .2 else None
    f = dict(call_ref=ref, call_date=d, call_time=f'{r.randint(7,22):02d}:{r.randint(0,59):02d}', channel=r.choice(['phone','phone','telegram','messenger']),
             caller=r.choice(['mother','self','neighbour','sister','NGO staff','father']), caller_sex=None, caller_province=r.choice(list(PK) + [None]),
             people_concerned=r.choice([1,1,1,1,2,3,None,6]), subject=r.choice(SB), where_person_is=r.choice(list(CO) + [None]), risk=r.choice(list(RK)),
             passed_to=r.choice(['police','social affairs','embassy','legal aid',None]), minutes=r.randint(2, 48), follow_up_of=back)
    f['caller_sex'] = {'mother': 'female', 'sister': 'female', 'father': 'male'}.get(f['caller'], r.choice(['female','male','unknown']))
    if back:
        o = next(x[1] for x in items if x[1]['call_ref'] == back)
        for kk in ('subject', 'where_person_is', 'people_concerned'): f[kk] = o[kk]
    if f['caller'] == 'self' and f['subject'] in ('missing daughter', 'child begging'): f['caller'] = 'neighbour'
    items.append(('row', f)); refs.append(ref)
b.table(S, 1, [
 ('ref', 'number of the call', 'call_ref', g('call_ref')), ('rang at', 'day and hour', 'call_date, call_time', lambda f: f'{f["call_date"]} {f["call_time"]}'),
 ('channel', 'by phone or message', 'channel', g('channel')), ('who rang', 'caller, as related to the person', 'caller', g('caller')),
 ('f/m', "the caller's sex; x = could not tell", 'caller_sex', mp('caller_sex', {'female': 'f', 'male': 'm', 'unknown': 'x'})),
 ('ringing from', 'province of the caller', 'caller_province', g('caller_province')), ('how many people is it about', 'people concerned', 'people_concerned', g('people_concerned')),
 ('what about', 'subject', 'subject', g('subject')), ('they are now in', 'country where the person is', 'where_person_is', mp('where_person_is', CO)),
 ('risk', 'H high, M medium, L low', 'risk', mp('risk', RK)), ('given to', 'passed to; blank = to nobody', 'passed_to', g('passed_to')),
 ('min', 'minutes', 'minutes', g('minutes')), ('same matter as', 'earlier call about the same matter', 'follow_up_of', g('follow_up_of'))],
 items, 'a call (not a person, not a case)')
b.ask('One row is one call: keep it as a call, not a person?', "f/m: the caller's sex, not the person's?")
b.never("calls stored as victims", "the caller's sex given to the person concerned", 'a follow-up call counted as a new matter')
b.save(sep=';')

# ================================================================ 9 labour inspector
b = Book(9, 'ចុះពិនិត្យកន្លែងធ្វើការ_កំពត.xlsx', 'Provincial labour office, Kampot (labour inspector): work places visited', ER,
         'headings on two lines; fines in riel and dollars; four faults')
r = b.r; S = 'ឆ្នាំ 2024'
b.line(S, 1, 'មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកំពត – ផ្នែកអធិការកិច្ច', 'the office; the province')
b.line(S, 2, 'ការចុះពិនិត្យរកពលកម្មដោយបង្ខំ និងពលកម្មកុមារ', 'title')
TR = {'salt field': 'ស្រែអំបិល', 'fishing pier': 'កំពង់ផែនេសាទ', 'building site': 'ការដ្ឋានសំណង់', 'karaoke': 'ខារ៉ាអូខេ', 'pepper farm': 'ចម្ការម្រេច'}
AC = {'advice': 'ណែនាំ', 'warning letter': 'លិខិតព្រមាន', 'sent to police': 'បញ្ជូនប៉ូលិស', 'nothing': 'គ្មាន'}
YN = {'yes': 'មាន', 'no': 'គ្មាន'}
items = []
for i, d in enumerate(r.days('2024-01-10', '2024-06-21', 20), 1):
    n = r.randint(6, 60); u18 = r.choice([0,0,0,1,2,3]); u15 = r.randint(0, u18) if u18 else 0
    fine = r.choice([None, None, None, ('KHR', 2000000), ('KHR', 4000000), ('USD', 500), ('USD', 1200)])
    f = dict(visit_date=d, workplace=f'ទីតាំងគំរូ {kd(i)}', trade=r.choice(list(TR)), workers=n, workers_female=r.randint(0, n), under_18=u18, under_15=u15,
             papers_held=r.choice(['yes','no','no','no',None]), debt_to_employer=r.choice(['yes','no','no',None]),
             fine={'amount': fine[1], 'currency': fine[0]} if fine else None, follow_up=r.choice(list(AC)), province='Kampot')
    items.append(('row', f, {}))
R0 = 6
x = items[3][1]; x['workers'] = 18; x['workers_female'] = 21
b.err(S, f'F{R0+3}', '21 women of 18 workers', 'name it and ask; trim nothing')
x = items[9][1]; x['under_18'] = 1; x['under_15'] = 3
b.err(S, f'H{R0+9}', '3 under 15 but only 1 under 18', 'name it and ask')
x = items[12][1]; x['fine'] = None; items[12][2]['K'] = '1.200'
b.err(S, f'K{R0+12}', "fine '1.200' without ៛ or $", 'ask for the currency; take neither silently')
x = items[16][1]; x['visit_date'] = None; items[16][2]['B'] = '30.02.2024'
b.err(S, f'B{R0+16}', '30.02.2024 is no day', 'name it, leave it empty, ask')
def fine(f):
    if not f['fine']: return None
    a = f'{f["fine"]["amount"]:,}'.replace(',', '.')
    return a + ('៛' if f['fine']['currency'] == 'KHR' else '$')
sums = {k: sum(i[1][k] for i in items) for k in ('workers', 'workers_female', 'under_18', 'under_15')}
b.merges[S] = ['E4:H4']
cols = [('ល.រ', 'running number', None, num), ('ថ្ងៃចុះ', 'day of the visit (day.month.year)', 'visit_date', lambda f: dmy(f['visit_date'], '.')),
 ('កន្លែង', 'the work place', 'workplace', g('workplace')), ('មុខរបរ', 'trade', 'trade', mp('trade', TR)),
 ('សរុប', 'workers, all', 'workers', g('workers')), ('ស្រី', 'of them women', 'workers_female', g('workers_female')),
 ('ក្រោម១៨', 'of them under 18', 'under_18', g('under_18')), ('ក្នុងនោះ ក្រោម១៥', 'of those under 18, under 15', 'under_15', g('under_15')),
 ('ថៅកែកាន់ឯកសារ', "employer keeps workers' papers; blank = not asked", 'papers_held', mp('papers_held', YN)),
 ('ជំពាក់ថៅកែ', 'workers owe the employer money', 'debt_to_employer', mp('debt_to_employer', YN)),
 ('ពិន័យ', 'fine; dot = thousands', 'fine', fine), ('ចាត់ការ', 'follow-up', 'follow_up', mp('follow_up', AC))]
end, _ = b.table(S, 5, cols, items, 'a visit to a work place; workers are only counted', top={5: 'កម្មករ (នាក់)'})
for c in b.e['tables'][0]['columns']:
    base = dict((L(i), k[0]) for i, k in enumerate(cols, 1))[c['at']]
    c['heading'] = f'កម្មករ (នាក់) / {base}' if c['at'] in 'EFGH' else base
b.line(S, end, {3: 'សរុប', 5: sums['workers'], 6: sums['workers_female'], 7: sums['under_18'], 8: sums['under_15']}, 'total row (sums of the cells as written)')
b.ask('How many women at the work place with 18 workers?', "Fine '1.200': riel or dollars?", 'Day of the visit written 30.02.2024?', 'Under 18: is 1 or 3 right?')
b.never('workers stored as victims', 'the total row stored as a work place', 'riel and dollars added up')
b.save()

# ================================================================ 10 removals
b = Book(10, 'Removals by flight Q2-2024.xlsx', 'General Department of Immigration (removals desk): foreigners removed, by flight', OK,
         'English; the removal day and flight stand in a line above each group')
r = b.r; S = 'Q2'
b.line(S, 1, 'Foreigners removed, 2nd quarter 2024 – removals desk (អគ្គ.អន្តោប្រវេសន៍)', 'title')
NW = {'CHN': 'Chinese', 'VNM': 'Vietnamese', 'IDN': 'Indonesian', 'PHL': 'Filipino', 'THA': 'Thai'}
IV = {'signs of trafficking': 'yes – signs seen', 'no signs of trafficking': 'yes – no signs', 'not interviewed': 'no'}
items = []; pn = 1
for fl, d, to, c, n in [('ZZ 101', '2024-04-18', 'Guangzhou', 'CHN', 11), ('ZZ 240', '2024-05-09', 'Jakarta', 'IDN', 8), ('ZZ 355', '2024-06-13', 'Manila', 'PHL', 9)]:
    x = D(d)
    items.append(('line', {1: f'>> {fl}, {x.day} {x.strftime("%B")} {x.year}, to {to}'}, f'group line: flight {fl}, removed on {d}'))
    for k in range(n):
        sx = r.sex(.3); f_d = plus(d, -r.randint(5, 60))
        hp = r.random() < .85
        f = dict(removed_date=d, flight=fl, destination=to, name=r.choice(FE) + ' ' + r.choice(['LIN','WEI','ADI','RIO','MEI','JOY','ANA','BAYU','HAO','TONO']), sex=sx,
                 birth=day(r.randint(1979, 2004), r.randint(1, 12), r.randint(1, 28)), passport_no=f'TEST{pn:05d}' if hp else None, citizenship=c,
                 found_at=r.choice(['building in Sihanoukville','airport','Bavet casino area','Phnom Penh flat']), found_date=f_d,
                 overstay_days=r.choice([None, r.randint(10, 400)]), ban_years=r.choice([1, 3, 3, 5]),
                 interview=r.choice(list(IV) + [None]), person_is='foreigner removed')
        pn += 1
        items.append(('row', f))
b.table(S, 3, [('#', 'running number', None, num), ('Name (family name first)', 'name', 'name', g('name')), ('M/F', 'sex', 'sex', mp('sex', {'male': 'M', 'female': 'F'})),
 ('Born', 'day of birth (day/month/year)', 'birth', lambda f: dmy(f['birth'])), ('Passport', "passport number; 'none on him/her' = none", 'passport_no', lambda f: f['passport_no'] or 'none on him/her'),
 ('Nationality', 'citizenship', 'citizenship', mp('citizenship', NW)), ('Found at', 'where found', 'found_at', g('found_at')),
 ('Found on', 'day found (day/month/year)', 'found_date', lambda f: dmy(f['found_date'])), ('Days overstayed', 'days of overstay; blank = none or not counted', 'overstay_days', g('overstay_days')),
 ('Entry ban', 'ban in years', 'ban_years', lambda f: f'{f["ban_years"]} y'), ('Asked about trafficking', 'interview and result; blank = not noted', 'interview', lambda f: IV[f['interview']] if f['interview'] else None)],
 items, 'a foreigner removed (a person)')
b.ask('People with signs of trafficking who were removed: possible victims?', 'Blank days of overstay: none or not counted?')
b.never('the removed stored as suspects or convicted', 'flight lines stored as people', "a blank interview stored as 'no signs'")
b.save()

# ================================================================ 11 embassy
b = Book(11, 'ស្ថានទូតប៉េកាំង – ស្ត្រីសុំជួយ 2024.xlsx', 'Cambodian embassy at Beijing: women who asked for help', OK,
         'days year.month.day; number and day of the travel paper in one cell; brokers paid in yuan')
r = b.r; S = '2024'
b.line(S, 1, 'ស្ត្រីខ្មែររៀបការក្នុងប្រទេសចិន មកសុំជំនួយពីស្ថានទូត / Women asking the Embassy for help', 'title; all are Cambodian women in China')
PB = {'herself': 'ខ្លួនឯង', 'husband': 'ប្តី', 'broker': 'មេខ្យល់', 'lost': 'បាត់'}
def dot(s): return None if s is None else '.'.join(str(int(p)) for p in s.split('-'))
items = []
for i, d in enumerate(r.days('2024-01-11', '2024-06-12', 19), 1):
    tp = plus(d, r.randint(5, 25)) if r.random() < .8 else None
    hm = plus(tp, r.randint(7, 40)) if tp and r.random() < .7 else None
    if hm and hm > '2024-06-30': hm = None
    f = dict(asked_date=d, name=r.nl('female'), sex='female', citizenship='KHM', birth=day(r.randint(1986, 1999), r.randint(1, 12), r.randint(1, 28)), home_province=r.choice(list(PK)),
             place_in_china=r.choice(['Henan','Anhui','Jiangxi','Hebei','Fujian']), arrived=f'{r.randint(2018,2023)}-{r.randint(1,12):02d}',
             paid_to_broker={'amount': r.choice([60000, 80000, 95000, 120000]), 'currency': 'CNY'} if r.random() < .7 else None,
             passport_with=r.choice(list(PB)), children_born=r.choice([0, 0, 1, 2, None]), travel_paper_no=f'LP-{30+i:04d}' if tp else None, travel_paper_date=tp,
             flew_home_date=hm)
    items.append(('row', f))
b.table(S, 3, [('ល.រ', 'running number', None, num), ('ថ្ងៃសុំ', 'day she asked (year.month.day)', 'asked_date', lambda f: dot(f['asked_date'])), ('Name', 'name', 'name', g('name')),
 ('ថ្ងៃកំណើត', 'day of birth (year.month.day)', 'birth', lambda f: dot(f['birth'])), ('មកពីខេត្ត', 'home province', 'home_province', mp('home_province', PK)),
 ('In (China)', 'Chinese province', 'place_in_china', g('place_in_china')), ('ទៅដល់ចិន', 'month of arrival in China', 'arrived', lambda f: dot(f['arrived'])),
 ('គេបង់ឲ្យមេខ្យល់', 'paid to the broker by the other side, yuan; blank = she does not know', 'paid_to_broker', lambda f: f'RMB {f["paid_to_broker"]["amount"]:,}' if f['paid_to_broker'] else None),
 ('Passport នៅជាមួយ', 'who has her passport', 'passport_with', mp('passport_with', PB)), ('កូន', 'children; blank = not asked', 'children_born', g('children_born')),
 ('Travel paper (no., date)', 'number and day of the travel paper; blank = not yet', 'travel_paper_no, travel_paper_date', lambda f: f'{f["travel_paper_no"]} ({dot(f["travel_paper_date"])})' if f['travel_paper_no'] else None),
 ('ហោះទៅផ្ទះ', 'day she flew home; មិនទាន់ = not yet', 'flew_home_date', lambda f: dot(f['flew_home_date']) or 'មិនទាន់')], items, 'a woman who asked for help (a person)')
b.ask('Are all these women identified victims, or only asking for help?', 'Money to the broker: paid by the husband, not by her?')
b.never('yuan turned into dollars', "'មិនទាន់' taken as a day or an error", 'all women stored as identified victims without asking')
b.save()

# ================================================================ 12 legal aid
b = Book(12, 'Legal aid – our clients.xlsx', "Legal-aid NGO 'Invented Law Desk': clients", ER,
         'English; victims, witnesses and accused are clients alike; three faults')
r = b.r; S = 'Clients'; b.fmt[S] = 'dd mmm yyyy'
b.line(S, 1, "Invented Law Desk – clients in trafficking files, opened since 2022", 'title')
ST = ['complaint lodged', 'investigating judge', 'trial', 'appeal', 'closed']
def cur(a): return None if a is None else (f'USD {a["amount"]:,}' if a['currency'] == 'USD' else f'KHR {a["amount"]:,}')
items = []
for i, d in enumerate(r.days('2022-02-01', '2024-05-30', 25), 1):
    role = r.choices(['victim', 'witness', 'accused'], (17, 3, 4))[0]; sx = r.sex(.6); st = r.choice(ST)
    cl = None; aw = None
    if role == 'victim' and r.random() < .8:
        cl = {'amount': r.choice([2000, 3500, 5000, 8000]), 'currency': 'USD'} if r.random() < .5 else {'amount': r.choice([8000000, 20000000, 12000000]), 'currency': 'KHR'}
        if st in ('appeal', 'closed'): aw = {'amount': cl['amount'] // 2, 'currency': cl['currency']}
    f = dict(client_id=f'LD-{200+i}', opened_date=d, name=r.nl(sx), sex=sx, age=r.randint(14, 55), client_is=role, opponent='the state' if role == 'accused' else r.choice(['broker','employer','recruitment agency','stepfather']),
             court_province=r.choice(['Phnom Penh','Kandal','Banteay Meanchey','Preah Sihanouk']), stage=st,
             next_hearing=None if st in ('closed', 'complaint lodged') or r.random() < .3 else day(2024, r.randint(7, 11), r.randint(1, 28)), claimed=cl, awarded=aw, _law=r.nl('male'))
    items.append(('row', f, {}))
x = items[7][1]; x['client_id'] = items[6][1]['client_id']
assert items[6][1]['name'] != x['name']
b.err(S, 'A11', f'client number {x["client_id"]} stands twice (rows 10 and 11) for two different people', 'name it; two people, no merging; ask for the right number')
x = items[15][1]; x['client_is'] = 'victim'; x['opponent'] = 'employer'; x['stage'] = 'closed'; x['next_hearing'] = None
x['claimed'] = {'amount': 5000, 'currency': 'USD'}; x['awarded'] = {'amount': 50000, 'currency': 'USD'}
b.err(S, 'L19', 'USD 50,000 awarded though USD 5,000 was claimed', 'name it and ask; keep as written')
x = items[20][1]; x['opened_date'] = '2042' + x['opened_date'][4:]
b.err(S, 'B24', f'opened in 2042 (2024 meant?)', 'name it and ask; keep it out of the counts by year')
x = items[11][1]; x['client_is'] = 'accused'; x['opponent'] = 'the state'; x['claimed'] = x['awarded'] = None
b.table(S, 3, [('Client no.', 'number of the client', 'client_id', g('client_id')), ('File opened', 'day opened', 'opened_date', lambda f: D(f['opened_date'])), ('Name', 'name', 'name', g('name')),
 ('Sex', 'sex', 'sex', g('sex')), ('Age when opened', 'age', 'age', g('age')), ('Client is', 'victim, witness or accused', 'client_is', g('client_is')), ('Against', 'the other side', 'opponent', g('opponent')),
 ('Court of', 'province of the court', 'court_province', g('court_province')), ('Where it stands', 'stage', 'stage', g('stage')), ('Next hearing', 'day of the next hearing', 'next_hearing', lambda f: D(f['next_hearing']) if f['next_hearing'] else None),
 ('We ask for', 'damages claimed', 'claimed', lambda f: cur(f['claimed'])), ('Court gave', 'damages awarded', 'awarded', lambda f: cur(f['awarded'])), ('Lawyer', 'the lawyer', None, g('_law'))], items, 'a client (a person) in a file')
b.ask('Which number has the second client of the number given twice?', 'Award of USD 50,000 or 5,000?', 'File opened in 2042: which year?')
b.never('an accused client stored as a victim', 'the two people with one number merged', 'riel and dollars added up')
b.save()

# ================================================================ 13 reintegration visits (ODS)
b = Book(13, 'Home visits log.ods', "NGO 'Sample Way Home' (invented): visits after reintegration", OK, 'one client has several visits; money in dollars or riel; next visit only as a month')
r = b.r; S = 'visits'
b.line(S, 1, 'Home visits – ចុះសួរសុខទុក្ខ – Sample Way Home', 'title')
LW = {'parents': 'ឪពុកម្តាយ', 'grandmother': 'ជីដូន', 'husband': 'ប្តី', 'alone': 'ម្នាក់ឯង', 'aunt': 'មីង'}
WK = ['in school', 'sewing at home', 'factory', 'small shop', 'no work']
cl = {f'SWH-{k:03d}': (r.choice(list(PK)), r.choice(list(LW))) for k in r.sample(range(1, 60), 13)}
items = []; seen = {}
for d in r.days('2024-01-15', '2024-06-20', 32):
    c = r.choice(list(cl)); seen[c] = seen.get(c, 0) + 1
    cash = r.choice([None, None, {'amount': 30, 'currency': 'USD'}, {'amount': 50, 'currency': 'USD'}, {'amount': 100000, 'currency': 'KHR'}, {'amount': 200000, 'currency': 'KHR'}])
    nv = r.choice([None, 1, 2, 3]); m = D(d).month
    f = dict(visit_date=d, client_code=c, province=cl[c][0], living_with=cl[c][1], occupation=r.choice(WK), safety=r.randint(1, 5),
             goods=r.choice([None, 'rice 50 kg', 'rice 25 kg', 'school bag', 'sewing machine']), cash=cash, next_visit=None if nv is None else f'2024-{m+nv:02d}', _st=r.nk(r.sex()))
    items.append(('row', f))
end, _ = b.table(S, 3, [('Date', 'day of the visit', 'visit_date', lambda f: D(f['visit_date'])), ('Client', 'code of the client', 'client_code', g('client_code')), ('ខេត្ត', 'province', 'province', mp('province', PK)),
 ('រស់នៅជាមួយ', 'lives with', 'living_with', mp('living_with', LW)), ('Does what', 'school or work', 'occupation', g('occupation')), ('Safe? 1-5', 'safety, 1 = in danger, 5 = safe', 'safety', g('safety')),
 ('Goods', 'goods given', 'goods', g('goods')), ('Cash', 'money given', 'cash', lambda f: None if not f['cash'] else (f'${f["cash"]["amount"]}' if f['cash']['currency'] == 'USD' else f'{f["cash"]["amount"]:,} R')),
 ('Again in', 'month of the next visit', 'next_visit', lambda f: f'{EM[int(f["next_visit"][5:])-1]}-24' if f['next_visit'] else None), ('Who went', 'staff', None, g('_st'))], items,
 'a visit to a client (a client has several)')
b.line(S, end + 1, '1 = danger, 5 = safe. R = riel.', 'legend')
b.e['also'] = {'different_clients': len(seen)}
b.ask('One row is one visit, and the code says which client?')
b.never(f'{len(items)} clients instead of {len(seen)}', 'riel and dollars added up', 'staff stored as clients')
b.save()

# ================================================================ 14 compensation fund
b = Book(14, 'សំណើសុំសំណង_មូលនិធិ.xlsx', "Victims' compensation fund (invented office): requests", OK,
         'no currency is written anywhere: it may come in only after that question')
r = b.r; S = 'សំណើ'
b.line(S, 1, 'មូលនិធិសំណងជនរងគ្រោះ – សំណើដែលបានទទួល ២០២៣–២០២៤', 'title')
DC = {'granted': 'យល់ព្រម', 'granted in part': 'យល់ព្រមខ្លះ', 'refused': 'មិនយល់ព្រម', 'waiting': 'រង់ចាំ'}
A = lambda v: None if v is None else {'amount': v, 'currency': None}
items = []
for i, d in enumerate(r.days('2023-03-06', '2024-05-20', 19), 1):
    aw = r.choice([1500, 3000, 5000, 4000000, 6000000, 12000000]); paid = r.choice([0, 0, None, aw // 4]); rq = aw - (paid or 0)
    dc = r.choice(list(DC)); gv = rq if dc == 'granted' else rq // 2 if dc == 'granted in part' else None
    f = dict(request_no=f'{i:03d}', request_date=d, victim_code=f'ជ-{kd(r.randint(100,400))}', judgment_date=plus(d, -r.randint(60, 400)), awarded=A(aw), paid_by_convict=A(paid), asked_of_fund=A(rq),
             decision=dc, given=A(gv), paid_out_date=plus(d, r.randint(40, 100)) if gv and plus(d, 100) < '2024-06-30' else None)
    items.append(('row', f))
am = lambda k: lambda f: f[k]['amount'] if f[k] else None
b.table(S, 3, [('លេខសំណើ', 'number of the request', 'request_no', lambda f: kd(f['request_no'])), ('ថ្ងៃសុំ', 'day of the request', 'request_date', lambda f: dmy(f['request_date'], kh=True)), ('កូដជនរងគ្រោះ', "the victim's code", 'victim_code', g('victim_code')),
 ('សាលក្រមថ្ងៃ', 'day of the judgment', 'judgment_date', lambda f: dmy(f['judgment_date'], kh=True)), ('តុលាការឲ្យសង', 'sum awarded by the court', 'awarded', am('awarded')), ('ទណ្ឌិតសងហើយ', 'paid by the convict; blank = not known', 'paid_by_convict', am('paid_by_convict')),
 ('សុំពីមូលនិធិ', 'asked of the fund', 'asked_of_fund', am('asked_of_fund')), ('សម្រេច', 'decision', 'decision', mp('decision', DC)), ('ឲ្យ', 'given by the fund', 'given', am('given')), ('បើកប្រាក់ថ្ងៃ', 'day paid out', 'paid_out_date', lambda f: dmy(f['paid_out_date'], kh=True))], items,
 "a victim's request to the fund")
b.ask('In which currency are the sums (small ones dollars, large ones riel)? Nothing says it.', 'Blank under paid by the convict: nothing or not known?')
b.never('a currency put in without asking', 'all sums added up as one currency', 'a sum awarded stored as paid')
b.note('currency null = not written in the file.')
b.save()

# ================================================================ 15 prison
b = Book(15, 'ពន្ធនាគារ_អ្នកជាប់ឃុំរឿងជួញដូរ.xlsx', 'A provincial prison (invented): people held for trafficking offences', OK,
         'two sheets, men and women; sentence in years and months; the held are never victims')
r = b.r
OF = {'selling people': 'លក់ដូរមនុស្ស', 'procuring for prostitution': 'អូសទាញទៅធ្វើពេស្យា', 'taking people across the border': 'នាំមនុស្សឆ្លងដែនខុសច្បាប់', 'confinement': 'ឃុំឃាំងមនុស្ស'}
STA = {'convicted': 'ទោសស្ថាពរ', 'awaiting trial': 'រង់ចាំសវនាការ', 'on appeal': 'កំពុងប្តឹងឧទ្ធរណ៍'}
k = 300
for S, sx, n in (('អគារប្រុស', 'male', 17), ('អគារស្រី', 'female', 9)):
    b.line(S, 1, f'បញ្ជីអ្នកជាប់ឃុំរឿងជួញដូរមនុស្ស {S} គិតត្រឹម ៣០ មិថុនា ២០២៤', "title; building for " + ('men' if sx == 'male' else 'women') + '; state of 30 June 2024')
    items = []
    for d in r.days('2020-05-01', '2024-06-10', n):
        st = r.choice(list(STA)) if d > '2023-03-01' else r.choice(['convicted', 'convicted', 'on appeal']); k += r.randint(1, 9)
        mo = None if st == 'awaiting trial' else r.choice([24, 60, 66, 84, 96, 120, 180])
        while mo and plus(d, mo * 31) < '2024-07-31': mo += 24
        end_ = None
        if st == 'convicted':
            x = D(d); mm = x.month - 1 + mo; end_ = dt.date(x.year + mm // 12, mm % 12 + 1, min(x.day, 28)).isoformat()
        f = dict(prisoner_no=str(k), name=r.nk(sx), sex=sx, age=r.randint(21, 63), citizenship=r.choices(['KHM','CHN','VNM'], (8, 2, 1))[0], offence=r.choice(list(OF)), entry_date=d, status=st,
                 sentence_months=mo, release_date=end_)
        if sx == 'female': f['small_children_inside'] = r.choice([0, 0, 0, 1, None])
        f['person_is'] = 'suspect or convict'
        items.append(('row', f))
    cols = [('ល.រ', 'running number', None, knum), ('លេខអ្នកទោស', 'number of the prisoner', 'prisoner_no', lambda f: kd(f['prisoner_no'])), ('ឈ្មោះ', 'name', 'name', g('name')), ('អាយុ', 'age', 'age', khint('age')),
     ('សញ្ជាតិ', 'citizenship', 'citizenship', mp('citizenship', CK)), ('បទ', 'offence', 'offence', mp('offence', OF)), ('ចូលគុកថ្ងៃ', 'day of entry', 'entry_date', lambda f: dmy(f['entry_date'], kh=True)),
     ('ដំណាក់កាល', 'state of the case', 'status', mp('status', STA)),
     ('ទោស', 'sentence, years and months', 'sentence_months', lambda f: None if f['sentence_months'] is None else kd(f'{f["sentence_months"]//12}ឆ្នាំ' + (f' {f["sentence_months"]%12}ខែ' if f['sentence_months'] % 12 else ''))),
     ('ចេញថ្ងៃ', 'day of release; only for the finally convicted', 'release_date', lambda f: dmy(f['release_date'], kh=True))]
    if sx == 'female': cols.append(('កូនតូចនៅជាមួយ', 'small children living inside with her; blank = not noted', 'small_children_inside', khint('small_children_inside')))
    b.table(S, 3, cols, items, 'a person held (accused or convicted)')
b.ask('Sex is not written in a column: take it from the two buildings?', 'Sentence under appeal: keep it as not final?')
b.never('the held stored as victims', 'those awaiting trial stored as convicted', 'children inside stored as prisoners')
b.save()

# ================================================================ 16 Primero
b = Book(16, 'primero_cases_2024-06-30.xlsx', 'Social ministry, child protection: export of Primero', OK, 'field names as headings, names hidden, several values in a cell; services on a second sheet')
r = b.r; S = 'cases'
CN = {'trafficked': 'trafficked_smuggled', 'sexual exploitation': 'sexually_exploited', 'child labour': 'child_labour', 'neglect': 'neglect', 'separated': 'separated'}
items = []; ids = []
for i, d in enumerate(r.days('2024-01-09', '2024-06-26', 21), 1):
    cid = f'{r.getrandbits(28):07x}'; a = r.randint(3, 17); dob = r.random() < .5
    ids.append((cid, d))
    y = 2024 - a
    con = ['trafficked'] + r.sample(list(CN)[1:], r.randint(0, 2)) if r.random() < .7 else r.sample(list(CN)[1:], r.randint(1, 2))
    bd = day(y, 1, r.randint(1, 8)) if dob else None
    f = dict(case_id=cid, name=None, sex=r.sex(), age=a, birth=bd, birth_estimated=r.choice(['yes', 'no']) if dob else None, citizenship=r.choices(['KHM','VNM',None], (16, 3, 2))[0], concerns=con,
             about_trafficking='yes' if 'trafficked' in con else 'unknown', registered_date=d, status=r.choice(['open','open','closed']), risk=r.choice(['high','medium','low',None]), location=r.choice(list(PK)), person_is='child', _o=f'cp_user_{r.randint(1,6):02d}')
    items.append(('row', f))
b.table(S, 1, [('case_id', 'short number of the case', 'case_id', g('case_id')), ('name', 'hidden (*****)', None, lambda f: '*****'), ('sex', 'sex', 'sex', g('sex')), ('age', 'age', 'age', g('age')),
 ('date_of_birth', 'day of birth', 'birth', lambda f: f['birth']), ('estimated', 'is the day of birth estimated', 'birth_estimated', lambda f: {'yes': 'true', 'no': 'false', None: None}[f['birth_estimated']]),
 ('nationality', 'citizenship', 'citizenship', mp('citizenship', {'KHM': 'cambodia', 'VNM': 'vietnam'})), ('protection_concerns', 'concerns, split by |||', 'concerns', lambda f: ' ||| '.join(CN[x] for x in f['concerns'])),
 ('registration_date', 'day registered', 'registered_date', g('registered_date')), ('status', 'open or closed', 'status', g('status')), ('risk_level', 'risk', 'risk', g('risk')), ('location_current', 'province, by name', 'location', g('location')),
 ('owned_by', 'the case worker (user name)', None, g('_o'))], items, 'a child (a case in Primero)')
items = []; S2 = 'services_section'
SVC = {'health': 'health_medical_service', 'psychosocial': 'psychosocial_service', 'legal': 'legal_assistance_service', 'family tracing': 'family_tracing', 'shelter': 'safehouse_service'}
for cid, d in ids:
    for _ in range(r.choice([0, 1, 1, 2, 3])):
        f = dict(case_id=cid, service=r.choice(list(SVC)), referred_date=plus(d, r.randint(0, 20)), provided=r.choice(['yes', 'no', None]))
        items.append(('row', f))
b.table(S2, 1, [('case_id', 'the case it belongs to', 'case_id', g('case_id')), ('service_type', 'kind of service', 'service', mp('service', SVC)), ('service_referral_date', 'day of referral', 'referred_date', g('referred_date')),
 ('service_implemented', 'was it given', 'provided', mp('provided', {'yes': 'implemented', 'no': 'not_implemented'}))], items, 'a service for a child (belongs to a case)')
b.ask("Children without 'trafficked_smuggled' among the concerns: take them in?")
b.never('services made into children', "'*****' stored as a name", 'children with other concerns counted as trafficked')
b.note('trafficked_smuggled does not tell trafficking from smuggling.')
b.save()

# ================================================================ 17 KoBo
b = Book(17, 'kobo_returnee_screening_v3_all_versions.xlsx', "NGO 'Testing Alliance' (invented): KoBo form, interviews with people come back", OK,
         'paths as headings; one answer spread over 0/1 columns; two people did not consent')
r = b.r; S = 'returnee_screening'
ND = ['food', 'shelter', 'health', 'legal']
items = []; un = set()
for i, d in enumerate(r.days('2024-03-04', '2024-05-24', 24), 1):
    no = i in (7, 16)
    nd = None if no else sorted(r.sample(ND, r.randint(0, 3)), key=ND.index)
    f = dict(submission_id=str(410000 + i * 17), interview_date=d, consent='no' if no else 'yes', sex=None if no else r.sex(), age=None if no else r.randint(15, 50), home_province=None if no else r.choice(list(PK)),
             worked_in=None if no else r.choice(['THA','MYS','MMR','LAO']), papers_taken=None if no else r.choice(['yes','no','unknown']), wages_withheld=None if no else r.choice(['yes','no']),
             could_leave=None if no else r.choice(['yes','no','unknown']), needs=nd, _dev=f'collector{r.randint(1,3)}', _u=f'uuid-test-{i:04d}')
    items.append(('row', f))
CW = {'THA': 'thailand', 'MYS': 'malaysia', 'MMR': 'myanmar', 'LAO': 'laos'}
dk = {'yes': 'yes', 'no': 'no', 'unknown': 'dont_know'}
cols = [('today', 'day of the interview', 'interview_date', g('interview_date')), ('username', 'the interviewer', None, g('_dev')), ('intro/consent', 'consent', 'consent', g('consent')), ('person/sex', 'sex', 'sex', g('sex')), ('person/age', 'age', 'age', g('age')),
 ('person/home_prov', 'home province', 'home_province', lambda f: f['home_province'].lower().replace(' ', '_') if f['home_province'] else None), ('work/country', 'country of work', 'worked_in', mp('worked_in', CW)), ('work/papers_taken', "did someone keep the papers; dont_know = unknown", 'papers_taken', mp('papers_taken', dk)),
 ('work/wages_withheld', 'were wages withheld', 'wages_withheld', g('wages_withheld')), ('work/free_to_leave', 'could the person leave', 'could_leave', mp('could_leave', dk)), ('needs', 'needs, all in one (none = none)', 'needs', lambda f: None if f['needs'] is None else (' '.join(f['needs']) or 'none'))]
for x in ND: cols.append((f'needs/{x}', f'need {x}: 1 yes, 0 no', 'needs', (lambda x: lambda f: None if f['needs'] is None else int(x in f['needs']))(x)))
cols += [('_id', 'number of the submission', 'submission_id', lambda f: int(f['submission_id'])), ('_uuid', 'long number', None, g('_u')), ('_validation_status', 'empty', None, lambda f: None)]
b.table(S, 1, cols, items, 'an interview (a submission) with one person who came back')
b.ask('Two people did not consent: leave these out, or keep only that an interview was refused?', 'Who counts as a possible victim (papers taken, wages withheld, not free to leave)?')
b.never('a person made out of an interview without consent', 'everyone interviewed stored as a victim', 'dont_know stored as no')
b.note('Rows 8 and 17 hold only the day, consent no and technical numbers. count_of_all_rows counts submissions (24), of which 22 with consent.', "needs 'none' is an empty list, not null.")
b.e['also'] = {'with_consent': 22, 'without_consent': 2}
b.save()

# ================================================================ 18 totals CSV
b = Book(18, 'ចំនួនតាមស្រុក_៦ខែ.csv', 'Provincial office of social affairs, Takeo: numbers of six months, by district', TO, 'only numbers by district')
r = b.r; S = 'csv'
DT = {'Angkor Borei':'អង្គរបូរី','Bati':'បាទី','Bourei Cholsar':'បូរីជលសារ','Kiri Vong':'គីរីវង់','Kaoh Andaet':'កោះអណ្តែត','Prey Kabbas':'ព្រៃកប្បាស','Samraong':'សំរោង','Doun Kaev':'ដូនកែវ','Tram Kak':'ត្រាំកក់','Treang':'ទ្រាំង'}
b.line(S, 1, 'មន្ទីរសង្គមកិច្ចខេត្តតាកែវ', 'the office')
b.line(S, 2, 'ចំនួនជនរងគ្រោះ និងជនងាយរងគ្រោះដែលបានជួយ ឆមាសទី១ ២០២៤', 'title: victims and people at risk who got help, first half of 2024')
items = []
for dn in DT:
    v = r.randint(0, 9); vf = r.randint(0, v); vc = r.randint(0, v); k = r.randint(2, 40); kf = r.randint(0, k)
    items.append(('row', dict(district=dn, victims=v, victims_female=vf, victims_children=vc, at_risk=k, at_risk_female=kf, province='Takeo', period='2024-01/2024-06')))
ks = ['victims', 'victims_female', 'victims_children', 'at_risk', 'at_risk_female']
hd = ['ជនរងគ្រោះ', 'ក្នុងនោះស្រី', 'ក្នុងនោះក្មេង', 'ជនងាយរងគ្រោះ', 'ក្នុងនោះស្រី']
mn = ['victims', 'of them female', 'of them children', 'people at risk', 'of them female']
end, rows = b.table(S, 3, [('ស្រុក/ក្រុង', 'district', 'district', mp('district', DT))] + [(h, m, k, khint(k)) for h, m, k in zip(hd, mn, ks)], items, "a district's counts for six months")
tt = {k: sum(i[1][k] for i in items) for k in ks}
b.line(S, end, {1: 'សរុបខេត្ត', **{i + 2: kd(tt[k]) for i, k in enumerate(ks)}}, 'total row of the province')
for rw in rows:
    for i, k in enumerate(ks): b.e['totals'].append({'sheet': S, 'cell': f'{L(i+2)}{rw["at"]}', 'what': f'{mn[i] if i not in (1,4) else mn[i-1] + ", female"}, {rw["facts"]["district"]}, first half of 2024', 'number': rw['facts'][k]})
for i, k in enumerate(ks): b.e['totals'].append({'sheet': S, 'cell': f'{L(i+2)}{end}', 'what': f'{k.replace("_", " ")}, whole province', 'number': tt[k]})
for t in b.e['totals']: t['what'] = t['what'].replace('of them children', 'victims, children')
b.ask('Keep these as counts only?')
b.never('records of people made out of numbers', 'the total row added to the districts', 'people at risk added to the victims')
b.save()

# ================================================================ 19 key list
b = Book(19, 'កូនសោកូដ (សម្ងាត់).xlsx', "NGO 'Sample Roof' (invented): key from codes to names, kept by the director", RF, 'the secret key between codes and real names; the sheet itself forbids copying')
r = b.r; S = 'key'
b.line(S, 1, 'សម្ងាត់បំផុត! នាយិកាទុកតែម្នាក់ឯង។ ហាមចម្លង ហាមផ្ញើចេញពីផ្ទះស្នាក់។', 'warning: top secret, only for the director, no copies, not to leave the shelter')
items = []
for i in range(1, 17):
    f = dict(client_code=f'W24-{i:02d}', name=r.nk('female'), birth=day(r.randint(1985, 2006), r.randint(1, 12), r.randint(1, 28)), telephone=f'000 000 {r.randint(100,999)}', village=r.choice(VI), next_of_kin=r.nk('female'))
    items.append(('row', f))
b.table(S, 3, [('កូដ', 'code of the client', 'client_code', g('client_code')), ('ឈ្មោះពិត', 'real name', 'name', g('name')), ('ថ្ងៃកំណើត', 'day of birth', 'birth', lambda f: dmy(f['birth'])), ('ទូរស័ព្ទគ្រួសារ', "the family's telephone", 'telephone', g('telephone')),
 ('ភូមិ', 'village', 'village', g('village')), ('ម្តាយ/បងប្អូន', 'mother or relative', 'next_of_kin', g('next_of_kin'))], items, 'a code and the name behind it')
b.ask('Is this the right file? It is the secret key, not a register.')
b.never('anything of the key taken in, shown or kept', 'names joined to codes of other files')
b.note('The rows stand here only to check that nothing of them turns up in the data.')
b.save()

# ================================================================ 20 coded CSV
b = Book(20, 'export_tblMain_old.csv', 'Provincial bureau against trafficking: table out of an old database, codes without a key', RF, 'headings F1 to F11 and bare codes; nothing tells what a row or a code is')
r = b.r; S = 'csv'
items = []
for i in range(1, 31):
    f = dict(F1=str(1000 + i), F2=str(r.randint(1, 2)), F3=str(r.randint(1, 99)), F4=str(r.randint(1, 7)), F5=f'{r.randint(1,12)}/{r.randint(1,12)}/{r.randint(10,14)}', F6=str(r.choice([0, 1, 9])), F7=str(r.randint(1, 25)), F8=r.choice(['A','B','C','X']), F9=str(r.randint(0, 4)), F10=r.choice([None, '88', '99']), F11=str(r.randint(1, 60)))
    items.append(('row', f))
b.table(S, 1, [(f'F{k}', 'not known: code without a key', None, g(f'F{k}')) for k in range(1, 12)], items, 'not known')
b.ask('What do the columns F1 to F11 and their codes mean? (a list of codes, or the form)', 'What is one row?', 'Days such as 3/4/12: in which order?')
b.never('a meaning guessed for any column', 'F2 taken as sex or F3 as age without being told')
b.note('rows hold the cells as written, under the heading; they are no facts.')
b.save()

json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
print(len(TRUTH), 'files')
# ---------------------------------------------------------------- table of README
rows = ['| no | file | kept by | one row is | rows | outcome | errors |', '|---|---|---|---|---|---|---|']
for e in TRUTH:
    rows.append(f"| {e['no']} | {e['file'][6:]} | {e['kept_by']} | {'; '.join(dict.fromkeys(t['one_row_is'] for t in e['tables']))} | {' + '.join(str(t['count_of_all_rows']) for t in e['tables'])} | {e['outcome']} | {len(e['errors'])} |")
p = os.path.join(HERE, 'README.md')
if os.path.exists(p):
    t = open(p, encoding='utf-8').read()
    t = re.sub(r'(<!-- table -->).*?(<!-- end -->)', lambda m: m.group(1) + '\n' + '\n'.join(rows) + '\n' + m.group(2), t, flags=re.S)
    open(p, 'w', encoding='utf-8').write(t)
