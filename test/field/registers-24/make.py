"""Writes files/, truth.json and README.md; always the same."""
import csv, io, json, os, random, re, zipfile, datetime as dt
from collections import Counter
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
D = dt.date
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
kd = lambda x: str(x).translate(KD)
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
FE = ['Sample', 'Invented', 'Testing', 'Example']
GE = ['River', 'Rain', 'Stone', 'Lotus', 'Cloud', 'Palm', 'Seven', 'Three', 'Moon', 'Bamboo', 'Leaf', 'Star', 'Nine', 'Wind']
FK = ['សាកល្បង', 'គំរូ', 'ប្រឌិត']
GK = ['ភ្លៀង', 'ទន្លេ', 'ថ្ម', 'ឈូក', 'ពពក', 'ត្នោត', 'ប្រាំពីរ', 'បី', 'ព្រះចន្ទ', 'ឫស្សី', 'ស្លឹក', 'ផ្កាយ', 'ប្រាំបួន', 'ខ្យល់']
PROV = {'ភ្នំពេញ': 'Phnom Penh', 'បាត់ដំបង': 'Battambang', 'សៀមរាប': 'Siem Reap', 'កំពង់ចាម': 'Kampong Cham', 'ព្រៃវែង': 'Prey Veng',
        'ស្វាយរៀង': 'Svay Rieng', 'តាកែវ': 'Takeo', 'កំពត': 'Kampot', 'កណ្តាល': 'Kandal', 'ពោធិ៍សាត់': 'Pursat', 'កំពង់ធំ': 'Kampong Thom'}
PK = list(PROV.items())
iso = lambda d: d.isoformat() if d else None
dmy = lambda d, s='/': d.strftime(f'%d{s}%m{s}%Y')
FILES = []


class Sheet:
    def __init__(s, name): s.name, s.c, s.m, s.bold, s.fmt = name, {}, [], set(), {}
    def put(s, r, c, v, bold=False, fmt=None):
        if v is None or v == '': return
        s.c[r, c] = v
        if bold: s.bold.add((r, c))
        if fmt: s.fmt[r, c] = fmt
    def line(s, r, vals, bold=False, c=1):
        for i, v in enumerate(vals): s.put(r, c + i, v, bold)
    def merge(s, r1, c1, r2, c2): s.m.append((r1, c1, r2, c2))
    def title(s, r, text, n): s.put(r, 1, text, True); s.merge(r, 1, r, n)


class Tab:
    def __init__(t, f, sh, unit, hrows, cols, extras=(), facts=True, datefmt='dd/mm/yyyy', heads=True):
        t.f, t.sh, t.unit, t.h, t.cols, t.extras, t.datefmt, t.rows, t.bad = f, sh, unit, hrows, cols, list(extras), datefmt, [], set()
        t.keep = facts
        f.tabs.append(t)
        if heads: t.head(hrows[-1])
    def head(t, r):
        for i, c in enumerate(t.cols): t.sh.put(r, i + 1, c[0], True)
    def add(t, r, vals, facts=None):
        assert len(vals) == len(t.cols), (t.f.name, r, len(vals), len(t.cols))
        for i, v in enumerate(vals): t.sh.put(r, i + 1, v, False, t.datefmt if isinstance(v, dt.date) else None)
        if t.keep:
            want = [c[2] for c in t.cols if c[2]] + t.extras
            assert set(want) == set(facts), (t.f.name, set(want) ^ set(facts))
            facts = {k: (iso(facts[k]) if isinstance(facts[k], dt.date) else facts[k]) for k in want}
        t.rows.append((r, facts))
    def set(t, r, col, val, fact=0, key=None):
        """spoil a cell"""
        t.sh.c[r, col] = val; t.bad.add(r)
        if key:
            for q, fa in t.rows:
                if q == r: fa[key] = fact
    def tally(t):
        out = {}
        if not t.keep: return out
        for k in [c[2] for c in t.cols if c[2]] + t.extras:
            v = [f[k] for _, f in t.rows]; g = [x for x in v if x is not None]
            if any(isinstance(x, dict) for x in g):
                out[k] = {c: {'sum': sum(x['amount'] for x in g if x['currency'] == c), 'given': sum(x['currency'] == c for x in g)}
                          for c in sorted({x['currency'] for x in g})}
            elif any(isinstance(x, list) for x in g):
                out[k] = dict(sorted(Counter(y for x in g for y in x).items()))
                if len(g) < len(v): out[k]['(empty)'] = len(v) - len(g)
            elif g and all(isinstance(x, (int, float)) for x in g): out[k] = {'sum': sum(g), 'given': len(g)}
            elif len(set(g)) <= 20:
                out[k] = dict(sorted(Counter('(empty)' if x is None else x for x in v).items()))
            else: out[k] = {'given': len(g), 'different': len(set(g))}
        return out
    def truth(t):
        pick = sorted(t.bad)
        rest = [r for r, _ in t.rows if r not in t.bad]; n = 20 - len(pick)
        if len(rest) > n: rest = [rest[i * (len(rest) - 1) // (n - 1)] for i in range(n)]
        pick = set(pick) | set(rest)
        return {'sheet': t.sh.name, 'one_row_is': t.unit, 'records_lie_in': 'rows', 'heading_rows': t.h, 'heading_column': None,
                'first': t.rows[0][0], 'last': t.rows[-1][0], 'count_of_all_rows': len(t.rows), 'repeats_sheet': None,
                'columns': [{'at': L(i + 1), 'heading': c[3] if len(c) > 3 else c[0], 'means': c[1], 'fact': c[2]} for i, c in enumerate(t.cols)],
                'rows': [{'at': r, 'facts': f} for r, f in t.rows if r in pick] if t.keep else [], 'all_rows_tally': t.tally()}


class File:
    def __init__(f, no, name, kept, outcome, why):
        f.no, f.name, f.kept, f.outcome, f.why = no, name, kept, outcome, why
        f.sheets, f.tabs, f.notes, f.totals, f.nr, f.err, f.q, f.never = [], [], [], [], [], [], [], []
        f.delim, f.enc = ',', 'utf-8'
        f.rnd = random.Random(2400 + no); FILES.append(f)
    def sheet(f, name): s = Sheet(name); f.sheets.append(s); return s
    def notrow(f, sh, where, what): f.nr.append({'sheet': sh.name, 'where': where, 'what': what})
    def error(f, sh, cell, what, wanted): f.err.append({'sheet': sh.name, 'cell': cell, 'what': what, 'wanted': wanted})
    def e(f): return f.rnd.choice(FE) + ' ' + f.rnd.choice(GE)
    def k(f): return f.rnd.choice(FK) + ' ' + f.rnd.choice(GK)
    def days(f, n, a, b): return sorted(a + dt.timedelta(f.rnd.randrange((b - a).days + 1)) for _ in range(n))
    def after(f, d, a, b): return d + dt.timedelta(f.rnd.randint(a, b))
    def truth(f):
        return {'no': f.no, 'file': 'files/' + f.name, 'kept_by': f.kept, 'outcome': f.outcome, 'why': f.why, 'notes': f.notes,
                'tables': [t.truth() for t in f.tabs], 'totals': f.totals, 'also': None, 'not_rows': f.nr, 'errors': f.err,
                'questions': f.q, 'must_never_happen': f.never}
    def write(f):
        p = os.path.join(OUT, f.name)
        if p.endswith('.xlsx'):
            wb = Workbook(); wb.remove(wb.active); thin = Side(style='thin', color='999999')
            for s in f.sheets:
                ws = wb.create_sheet(s.name); w = {}
                for (r, c), v in s.c.items():
                    x = ws.cell(r, c, v); x.border = Border(thin, thin, thin, thin)
                    if (r, c) in s.bold: x.font = Font(bold=True); x.alignment = Alignment(wrap_text=True, vertical='center')
                    if (r, c) in s.fmt: x.number_format = s.fmt[r, c]
                    if not any(m[0] == r and m[1] == c and m[3] > c for m in s.m): w[c] = min(34, max(w.get(c, 7), len(str(v)) + 2))
                for c, v in w.items(): ws.column_dimensions[L(c)].width = v
                for m in s.m: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
            b = io.BytesIO(); wb.save(b); rezip(b, p)
        elif p.endswith('.ods'):
            from odf.opendocument import OpenDocumentSpreadsheet
            from odf.table import Table, TableRow, TableCell
            from odf.text import P
            doc = OpenDocumentSpreadsheet()
            for s in f.sheets:
                t = Table(name=s.name); doc.spreadsheet.addElement(t)
                for r in range(1, max(k[0] for k in s.c) + 1):
                    tr = TableRow(); t.addElement(tr)
                    for c in range(1, max(k[1] for k in s.c) + 1):
                        v = s.c.get((r, c))
                        if v is None: tr.addElement(TableCell()); continue
                        if isinstance(v, dt.date): cell = TableCell(valuetype='date', datevalue=iso(v)); tx = dmy(v)
                        elif isinstance(v, (int, float)): cell = TableCell(valuetype='float', value=v); tx = str(v)
                        else: cell = TableCell(valuetype='string'); tx = v
                        cell.addElement(P(text=tx)); tr.addElement(cell)
            b = io.BytesIO(); doc.save(b); rezip(b, p)
        else:
            s = f.sheets[0]; R = max(k[0] for k in s.c); C = max(k[1] for k in s.c)
            with open(p, 'w', encoding=f.enc, newline='') as h:
                w = csv.writer(h, delimiter=f.delim)
                for r in range(1, R + 1): w.writerow([s.c.get((r, c), '') for c in range(1, C + 1)])


def rezip(b, p):
    b.seek(0); z = zipfile.ZipFile(b)
    with zipfile.ZipFile(p, 'w', zipfile.ZIP_DEFLATED) as o:
        for n in z.namelist():
            data = z.read(n)
            if n in ('docProps/core.xml', 'meta.xml'):
                data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?', b'2024-12-31T08:00:00', data)
            i = zipfile.ZipInfo(n, (2024, 12, 31, 8, 0, 0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            o.writestr(i, data)


def f01():
    f = File(1, '01_IDC register 2024.xlsx', 'General Department of Immigration, detention centre: register of foreigners held in 2024', 'take in', 'an ordinary English register of persons with day in and day out')
    s = f.sheet('Reg 24'); R = f.rnd
    s.title(1, 'GENERAL DEPARTMENT OF IMMIGRATION – Holding Centre (invented)', 15); s.title(2, 'Register of foreigners held, 01 Jan – 31 Dec 2024', 15)
    t = Tab(f, s, 'a foreigner held (a person)', [4], [('ល.រ', 'running number', None), ('Reg. no', 'number in the register', 'register_no'), ('Name as in passport', 'name', 'name'), ('M/F', 'sex', 'sex'), ('DOB', 'date of birth', 'birth_date'), ('Nat.', 'nationality', 'nationality'), ('PP no', 'passport number; blank = none', 'passport_no'), ('In', 'day brought in', 'in_date'), ('Brought by', 'who brought the person', 'brought_by'), ('Held for', 'ground for holding', 'ground'), ('Scr. Y/N', 'screened for trafficking; blank = not done yet (note)', 'screened'), ('Result', 'result of the screening', 'screening_result'), ('Out', 'day of leaving; blank = still held', 'out_date'), ('How out', 'how the person left', 'exit_kind'), ('Rmk', 'remark', None)], ['person_is'], datefmt='dd-mmm-yy')
    nat = [('Vietnamese', 'VNM'), ('Chinese', 'CHN'), ('Indonesian', 'IDN'), ('Thai', 'THA'), ('Filipino', 'PHL'), ('Bangladeshi', 'BGD'), ('Kenyan', 'KEN')]
    n = 52; m = 0
    for i, d in enumerate(f.days(n, D(2024, 1, 4), D(2024, 12, 20))):
        sx = R.choice('MMF'); m += sx == 'M'; nm = R.choice(FE).upper() + ' ' + R.choice(GE); b = D(R.randint(1975, 2004), R.randint(1, 12), R.randint(1, 28))
        na = R.choice(nat); pp = f'X0000{100+i}' if R.random() < .8 else None
        by = R.choice([('GDI mobile team', 'immigration mobile team'), ('Prov. police', 'provincial police'), ('Border post', 'border post'), ('Came alone', 'came alone')])
        g = R.choice(['overstay', 'no passport', 'work without permit', 'illegal entry'])
        sc = R.choice(['Y', 'Y', 'N', None]); res = R.choice([('VoT', 'victim of trafficking'), ('not VoT', 'not a victim of trafficking'), ('not VoT', 'not a victim of trafficking'), ('pending', 'pending')]) if sc == 'Y' else (None, None)
        o = f.after(d, 3, 60); o = o if o <= D(2024, 12, 31) and R.random() < .85 else None
        ho = R.choice([('deported', 'deported'), ('released', 'released'), ('vol. return', 'voluntary return'), ('to DoSVY', 'handed to social affairs')]) if o else (None, None)
        no = f'IDC/24-{i+1:03d}'
        t.add(5 + i, [i + 1, no, nm, sx, b, na[0], pp, d, by[0], g, sc, res[0], o, ho[0], 'interpreter needed' if R.random() < .1 else None],
              dict(register_no=no, name=nm, sex={'M': 'male', 'F': 'female'}[sx], birth_date=b, nationality=na[1], passport_no=pp, in_date=d, brought_by=by[1], ground=g, screened={'Y': 'yes', 'N': 'no', None: None}[sc], screening_result=res[1], out_date=o, exit_kind=ho[1], person_is='foreigner held'))
    s.put(57, 1, f'Total {n} persons: M {m}, F {n-m}', True); s.merge(57, 1, 57, 15); s.put(58, 1, 'Scr. blank = interview not done yet. Out blank = still held on 31 Dec 2024.')
    f.notrow(s, 'A1:O2', 'title'); f.notrow(s, 'A57:O57', 'total line'); f.notrow(s, 'A58', 'note on the blanks')
    f.q = ["Are only those with result 'VoT' to be kept as victims, the others as persons screened or held?", 'Is one row one person, or may a person held twice stand in two rows?', "'to DoSVY' – handed to the Department of Social Affairs?"]
    f.never = ['every foreigner held stored as a victim', 'blank screening stored as no', 'foreigners held stored as suspects of trafficking', 'the total line made a record']


def f02():
    f = File(2, '02_សៀវភៅចូលអយ្យការ_បាត់ដំបង_២០២៤.xlsx', 'Prosecution attached to the court of Battambang: book of dossiers received 2024', 'take in', 'an ordinary Khmer register with Khmer digits throughout and a heading of two rows')
    s = f.sheet('សៀវភៅចូល'); R = f.rnd
    s.title(1, 'ព្រះរាជាណាចក្រកម្ពុជា', 12); s.title(2, 'ជាតិ សាសនា ព្រះមហាក្សត្រ', 12); s.title(3, 'អយ្យការអមសាលាដំបូងខេត្តបាត់ដំបង – សំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤ (សាកល្បង)', 12)
    s.put(5, 6, 'ចំនួនមនុស្ស', True); s.merge(5, 6, 5, 8)
    t = Tab(f, s, 'a dossier (a case); people are only counted', [5, 6], [('ល.រ', 'running number', None), ('លេខចូល', 'number of the dossier', 'dossier_no'), ('ថ្ងៃចូល', 'day received', 'received_date'), ('អង្គភាពបញ្ជូន', 'unit that sent it', 'sent_by'), ('បទល្មើស', 'offence', 'offence'), ('ជនត្រូវចោទ', 'accused, all', 'accused', 'ចំនួនមនុស្ស / ជនត្រូវចោទ'), ('ឃុំខ្លួន', 'of them detained', 'accused_detained', 'ចំនួនមនុស្ស / ឃុំខ្លួន'), ('រងគ្រោះ', 'victims', 'victims', 'ចំនួនមនុស្ស / រងគ្រោះ'), ('តំណាងអយ្យការ', 'prosecutor in charge', 'prosecutor'), ('វិធានការ', 'what the prosecutor decided', 'decision'), ('ថ្ងៃចេញវិធានការ', 'day of the decision; blank = none yet', 'decision_date'), ('សម្គាល់', 'remark', None)])
    pr = ['សាកល្បង ថ្ម', 'គំរូ ព្រះចន្ទ', 'ប្រឌិត ផ្កាយ']; A = V = 0
    for i, d in enumerate(f.days(40, D(2024, 1, 5), D(2024, 12, 13))):
        se = R.choice([('នគរបាលខេត្ត', 'provincial police'), ('កងរាជអាវុធហត្ថ', 'gendarmerie'), ('នគរបាលព្រំដែន', 'border police'), ('នគរបាលក្រុង', 'town police')])
        of = R.choice([('ជួញដូរមនុស្ស', 'trafficking in persons'), ('នាំមនុស្សឆ្លងដែនខុសច្បាប់', 'unlawful taking of people across the border'), ('សញ្ចារកម្ម', 'procuring of prostitution'), ('ពលកម្មដោយបង្ខំ', 'forced labour')])
        a = R.randint(1, 5); g = R.randint(0, a); v = R.randint(1, 9); p = R.choice(pr); A += a; V += v
        de = R.choice([('បើកការស៊ើបសួរ', 'judicial investigation opened'), ('បើកការស៊ើបសួរ', 'judicial investigation opened'), ('តម្កល់ទុកឥតចាត់ការ', 'filed without further action'), ('បញ្ជូនត្រឡប់ទៅនគរបាល', 'returned to the police'), ('កំពុងពិនិត្យ', 'being examined')])
        x = None if de[0] == 'កំពុងពិនិត្យ' else f.after(d, 1, 18); no = f'{i+1:03d}/24'
        t.add(7 + i, [kd(i + 1), kd(no), kd(dmy(d)), se[0], of[0], kd(a), kd(g), kd(v), p, de[0], kd(dmy(x)) if x else None, None],
              dict(dossier_no=no, received_date=d, sent_by=se[1], offence=of[1], accused=a, accused_detained=g, victims=v, prosecutor=p, decision=de[1], decision_date=x))
    s.put(47, 1, 'សរុប', True); s.put(47, 2, kd(40) + ' សំណុំរឿង', True); s.put(47, 6, kd(A), True); s.put(47, 7, kd(sum(q[1]['accused_detained'] for q in t.rows)), True); s.put(47, 8, kd(V), True)
    s.put(49, 9, 'បាត់ដំបង ថ្ងៃទី៦ ខែមករា ឆ្នាំ២០២៥'); s.put(50, 9, 'ក្រឡាបញ្ជី')
    f.notrow(s, 'A1:L3', 'letterhead and title'); f.notrow(s, 'A47:L47', 'total row'); f.notrow(s, 'I49:I50', 'day and office of the one who signed; 6 January 2025 is the day of the report')
    f.q = ['Is one row one dossier, with people only counted?', 'A blank day of decision: not yet decided?']
    f.never = ["persons' records made out of the numbers", 'the total row made a case', "'filed without further action' read as a conviction or an acquittal", 'the prosecutor stored as an accused or a victim']


def f03():
    f = File(3, '03_AHTJP Siem Reap – suspects.xlsx', 'Anti-trafficking police, Siem Reap: list of suspects', 'take in', 'ordinary list with ditto marks for the case, the arrest and the day sent')
    s = f.sheet('ជនសង្ស័យ'); R = f.rnd
    s.title(1, 'បញ្ជីឈ្មោះជនសង្ស័យ / List of suspects 2024 – Siem Reap (invented)', 11)
    t = Tab(f, s, 'a suspect (a person); a case may have several', [3], [('ល.រ', 'running number', None), ('Case no', 'number of the case; 〃 = as above', 'case_no'), ('ថ្ងៃឃាត់ខ្លួន', 'day of arrest; blank = not arrested', 'arrest_date'), ('គោត្តនាម និងនាម', 'name', 'name'), ('ភេទ', 'sex (ប/ស)', 'sex'), ('អាយុ', 'age', 'age'), ('សញ្ជាតិ', 'nationality', 'nationality'), ('តួនាទី', 'alleged role', 'role'), ('Status', 'where the suspect is', 'status'), ('To court', 'day the case was sent to the prosecutor; 〃 = as above', 'sent_date'), ('Obs.', 'remark', None)], ['person_is'])
    r = 4; i = 0
    for c, d in enumerate(f.days(17, D(2024, 1, 10), D(2024, 11, 20))):
        no = f'{c+1:02d}/24 AHT'; cd = f.after(d, 1, 3) ; first = True; prev = None
        for k in range(R.choice([1, 2, 2, 3, 3])):
            i += 1; nm = f.k(); sx = R.choice([('ប', 'male'), ('ប', 'male'), ('ស', 'female')]); ag = R.randint(19, 61)
            na = R.choice([('ខ្មែរ', 'KHM')] * 3 + [('ចិន', 'CHN'), ('វៀតណាម', 'VNM'), ('ថៃ', 'THA')])
            ro = R.choice([('អ្នកជ្រើសរើស', 'recruiter'), ('អ្នកដឹកជញ្ជូន', 'transporter'), ('ម្ចាស់ទីតាំង', 'owner of the place'), ('អ្នកគ្រប់គ្រង', 'manager')])
            if first: st, ar = ('detained', 'detained'), d
            else:
                st = R.choice([('detained', 'detained'), ('at large', 'at large'), ('released u/ supervision', 'released under supervision')]); ar = None if st[0] == 'at large' else d
            w = None if ar is None else ('〃' if prev == ar else dmy(ar, '.'))
            t.add(r, [i, no if first else '〃', w, nm, sx[0], ag, na[0], ro[0], st[0], dmy(cd, '.') if first else '〃', None],
                  dict(case_no=no, arrest_date=ar, name=nm, sex=sx[1], age=ag, nationality=na[1], role=ro[1], status=st[1], sent_date=cd, person_is='suspect'))
            # a ditto always repeats the cell directly above: after an empty arrest cell the day is written out again
            prev = ar; first = False; r += 1
    s.put(r, 1, f'សរុប {kd(i)} នាក់', True); s.merge(r, 1, r, 11)
    f.notrow(s, 'A1:K1', 'title'); f.notrow(s, f'A{r}:K{r}', 'total line')
    f.q = ["Does '〃' mean the same as the cell above?", 'Is the day sent the day of the whole case, also for those at large?', "'ប' and 'ស': ប្រុស and ស្រី?"]
    f.never = ["'〃' stored as a value", 'suspects stored as victims', 'each row made a case of its own', "a suspect 'at large' given a day of arrest"]


def f04():
    f = File(4, '04_EH Admissions 2024.xlsx', "NGO 'Example House' (invented): admissions to the shelter 2024", 'take in', 'ordinary list by quarter, ticks for services, abbreviations explained on a second sheet')
    s = f.sheet('Admissions'); g = f.sheet('codes'); R = f.rnd
    s.title(1, 'Example House (invented) – Admissions Jan–Dec 2024', 15)
    t = Tab(f, s, 'an admission of a client', [2], [('Client ID', 'client code', 'client_code'), ('Admitted', 'day of admission', 'admission_date'), ('Sex', 'sex', 'sex'), ('Age adm.', 'age on admission', 'age'), ('Prov.', 'home province, abbreviated', 'province'), ('Ref. by', 'who referred the client', 'referred_by'), ('Case', 'kind of case, abbreviated', 'case_type'), ('MED', 'medical care given', 'medical'), ('PSY', 'counselling given', 'counselling'), ('LEG', 'legal help given', 'legal'), ('VOC', 'vocational training given', 'vocational'), ('EDU', 'schooling given', 'schooling'), ('Left', 'day of leaving; blank = still here', 'exit_date'), ('Left to', 'where to', 'exit_to'), ('Comments', 'remark', None)], datefmt='d-mmm-yy')
    pv = [('PNP', 'Phnom Penh'), ('BTB', 'Battambang'), ('SRP', 'Siem Reap'), ('KCM', 'Kampong Cham'), ('PVG', 'Prey Veng'), ('SVR', 'Svay Rieng'), ('TKO', 'Takeo')]
    ct = [('LE', 'labour exploitation'), ('SE', 'sexual exploitation'), ('FM', 'forced marriage'), ('DV', 'domestic violence')]
    g.line(1, ['Code', 'Meaning'], True); rr = 2
    for a, b in pv + ct + [('✓', 'service given'), ('x', 'offered, client did not want it – not given'), ('(blank)', 'nothing written down – may or may not have been given')]: g.line(rr, [a, b]); rr += 1
    f.notrow(s, 'A1:O1', 'title')
    r = 3; q = 0; TK = {'✓': 'yes', 'x': 'no', None: None}
    for i, d in enumerate(f.days(46, D(2024, 1, 3), D(2024, 12, 12))):
        if (d.month - 1) // 3 + 1 != q:
            q = (d.month - 1) // 3 + 1; s.put(r, 1, f'Quarter {q}', True); s.merge(r, 1, r, 15); f.notrow(s, f'A{r}:O{r}', 'group line of the quarter'); r += 1
        no = f'EH24-{i+1:03d}'; sx = R.choice('FFFM'); ag = R.randint(12, 38); p = R.choice(pv); rf = R.choice([('DoSVY', 'social affairs department'), ('police', 'police'), ('self', 'came alone'), ('other NGO', 'another NGO'), ('hospital', 'hospital')]); c = R.choice(ct)
        tk = [R.choice(['✓', '✓', 'x', None]) for _ in range(5)]
        x = f.after(d, 20, 200); x = x if x <= D(2024, 12, 31) else None
        xt = R.choice([('family', 'family'), ('other shelter', 'another shelter'), ('own rent', 'lives alone'), ('left w/o notice', 'left without notice')]) if x else (None, None)
        t.add(r, [no, d, sx, ag, p[0], rf[0], c[0]] + tk + [x, xt[0], None],
              dict(client_code=no, admission_date=d, sex={'F': 'female', 'M': 'male'}[sx], age=ag, province=p[1], referred_by=rf[1], case_type=c[1], medical=TK[tk[0]], counselling=TK[tk[1]], legal=TK[tk[2]], vocational=TK[tk[3]], schooling=TK[tk[4]], exit_date=x, exit_to=xt[1])); r += 1
    s.put(r, 1, 'TOTAL 46 admissions', True); f.notrow(s, f'A{r}', 'total line')
    f.notrow(g, f'A1:B{rr-1}', 'legend of the abbreviations')
    f.q = ["Are the clients of case 'DV' to come in, being no trafficking cases?", 'Blank left: still in the shelter?', 'Is one row an admission (a client who comes back would have a second one)?']
    f.never = ['the legend made records', 'a blank service stored as no', "clients of case 'DV' counted as victims of trafficking", 'group lines made records']


def f05():
    f = File(5, '05_តាមដានក្រោយធ្វើសមាហរណកម្ម ២០២៤.xlsx', 'Social ministry, provincial department of Kampong Cham: follow-up visits after reintegration', 'take in', 'visits under a line for each client; the client is only in the line above')
    s = f.sheet('តាមដាន'); R = f.rnd
    s.title(1, 'មន្ទីរសង្គមកិច្ច ខេត្តកំពង់ចាម – តារាងចុះតាមដាន (សាកល្បង)', 9)
    t = Tab(f, s, 'a follow-up visit (or call); the client stands in the line above', [3], [('លើកទី', 'number of the visit with this client', 'visit_no'), ('ថ្ងៃចុះ', 'day of the visit', 'visit_date'), ('របៀប', 'how: home, telephone, office', 'visit_kind'), ('សុខភាព', 'health', 'health'), ('មានការងារ/រៀន', 'has work or goes to school', 'works_or_studies'), ('រស់នៅជាមួយ', 'lives with', 'lives_with'), ('ឧបត្ថម្ភ (៛)', 'support paid at the visit, riel', 'support'), ('អ្នកចុះ', 'staff member who visited', 'staff'), ('ផ្សេងៗ', 'remark', None)], ['client_code', 'client_name', 'client_sex', 'client_province'])
    f.notrow(s, 'A1:I1', 'title'); r = 4; st = ['គំរូ ខ្យល់', 'សាកល្បង បី', 'ប្រឌិត ឫស្សី']
    for c in range(14):
        code = f'KC-{c+31:03d}'; nm = f.k(); sx = R.choice([('ស្រី', 'female'), ('ស្រី', 'female'), ('ប្រុស', 'male')]); pv = R.choice([('កំពង់ចាម', 'Kampong Cham'), ('កំពង់ចាម', 'Kampong Cham'), ('ព្រៃវែង', 'Prey Veng')])
        s.put(r, 1, f'{code} · {nm} · {sx[0]} · {pv[0]}', True); s.merge(r, 1, r, 9); f.notrow(s, f'A{r}:I{r}', 'group line: the client'); r += 1
        d = D(2024, 1, 8) + dt.timedelta(R.randint(0, 40)); lw = R.choice([('គ្រួសារ', 'family'), ('សាច់ញាតិ', 'relatives'), ('ម្នាក់ឯង', 'alone')]); w = R.choice(st)
        for k in range(R.randint(3, 5)):
            kind = R.choice([('ចុះផ្ទះ', 'home visit'), ('ចុះផ្ទះ', 'home visit'), ('ទូរស័ព្ទ', 'telephone'), ('ការិយាល័យ', 'at the office')]); h = R.choice([('ល្អ', 'good'), ('មធ្យម', 'fair'), ('មិនល្អ', 'poor')])
            j = R.choice([('មាន', 'yes'), ('មាន', 'yes'), ('គ្មាន', 'no'), (None, None)]); a = R.choice([None, 40000, 80000, 120000]) if kind[0] != 'ទូរស័ព្ទ' else None
            t.add(r, [kd(k + 1), f'{kd(d.day)} {KM[d.month-1]} {kd(d.year)}', kind[0], h[0], j[0], lw[0], a, w, None],
                  dict(visit_no=k + 1, visit_date=d, visit_kind=kind[1], health=h[1], works_or_studies=j[1], lives_with=lw[1], support=a and {'amount': a, 'currency': 'KHR'}, staff=w, client_code=code, client_name=nm, client_sex=sx[1], client_province=pv[1])); r += 1
            d = f.after(d, 25, 70)
    s.put(r, 1, 'សរុប ១៤ នាក់', True); s.put(r, 7, sum(x[1]['support']['amount'] for x in t.rows if x[1]['support']), True); f.notrow(s, f'A{r}:I{r}', 'total row: clients and riel')
    f.q = ['Is the line above the visits the client they belong to?', 'Blank in work or school: not asked?', 'Is every client a victim of trafficking? The sheet does not say so.']
    f.never = ['every visit made a new client', 'client lines made visits', 'staff stored as clients', 'the support of the total row counted beside the visits']


def f06():
    f = File(6, '06_hotline_calls_2024-06.csv', 'Hotline run by an NGO (invented): call log of June 2024', 'take in', 'ordinary log of calls, semicolons, one line a call'); f.delim = ';'; f.enc = 'utf-8-sig'
    s = f.sheet('06_hotline_calls_2024-06'); R = f.rnd
    t = Tab(f, s, 'a call (not a person, not a case)', [1], [('call_no', 'number of the call', 'call_no'), ('date', 'day of the call', 'call_date'), ('time', 'time of the call', 'call_time'), ('min', 'minutes', 'minutes'), ('caller', 'who called', 'caller_kind'), ('caller_sex', 'sex of the caller', 'caller_sex'), ('tel', 'telephone of the caller', 'telephone'), ('from_prov', 'province the call came from', 'province'), ('topic', 'what it was about', 'topic'), ('persons_concerned', 'how many people it concerned; blank = not said', 'persons_concerned'), ('urgent', 'urgent', 'urgent'), ('referred_to', 'referred to; blank = not referred', 'referred_to'), ('operator', 'who took the call', 'operator')])
    for i, (d, tm) in enumerate(sorted((d, f'{R.randint(7,21):02d}:{R.randint(0,59):02d}') for d in f.days(78, D(2024, 6, 1), D(2024, 6, 30)))):
        no = f'J{i+1:04d}'; mi = R.randint(1, 38); ca = R.choice(['relative', 'worker', 'neighbour', 'migrant abroad', 'teacher']); sx = R.choice([('F', 'female'), ('M', 'male'), ('?', 'unknown')]); te = f'000-{R.randint(100,999)}-{100+i}'
        p = R.choice(['Phnom Penh', 'Kandal', 'Prey Veng', 'Battambang', 'Takeo', 'Kampot', None]); to = R.choice(['information on safe migration', 'person held at work place', 'wages kept back', 'missing relative', 'offer of marriage abroad', 'silent call'])
        if to == 'silent call': pc = None; ca = None; sx = ('?', 'unknown'); ur = 'N'; rf = None; p = None
        else: pc = R.choice([1, 1, 2, 3, 6, None]); ur = R.choice('NNY'); rf = R.choice([None, 'police', 'labour department', 'embassy', 'shelter'])
        op = R.choice(['op1', 'op2', 'op3'])
        t.add(2 + i, [no, iso(d), tm, mi, ca, sx[0], te, p, to, pc, ur, rf, op], dict(call_no=no, call_date=d, call_time=tm, minutes=mi, caller_kind=ca, caller_sex=sx[1], telephone=te, province=p, topic=to, persons_concerned=pc, urgent={'Y': 'yes', 'N': 'no'}[ur], referred_to=rf, operator=op))
    f.q = ['Is one line one call, to be kept as a call and not as a case?', "'?' for the sex of the caller: not known?", 'Are silent calls to be kept?']
    f.never = ["a victim's record made for a call", 'the caller stored as the victim', 'persons concerned blank stored as 0', 'telephone numbers cut of their zeros']


def f07():
    f = File(7, '07_បណ្តឹងកម្មករ_២០២៤.xlsx', 'Labour inspectorate, capital and provinces: complaints of workers 2024', 'take in', 'ordinary Khmer list, number of workers, sums in dollars')
    s = f.sheet('បណ្តឹង ២០២៤'); R = f.rnd
    s.title(1, 'នាយកដ្ឋានអធិការកិច្ចការងារ – បញ្ជីពាក្យបណ្តឹង ឆ្នាំ២០២៤ (គំរូ)', 13)
    t = Tab(f, s, 'a complaint (may be of several workers)', [2], [('ល.រ', 'running number', None), ('លេខពាក្យបណ្តឹង', 'number of the complaint', 'complaint_no'), ('ថ្ងៃទទួល', 'day received', 'received_date'), ('ឈ្មោះសហគ្រាស', 'enterprise complained of', 'enterprise'), ('សកម្មភាព', 'line of business', 'business'), ('ខេត្ត/រាជធានី', 'province', 'province'), ('កម្មករសរុប', 'workers who complain, all', 'workers'), ('ស្រី', 'of them women', 'workers_female'), ('កម្មវត្ថុ', 'subject', 'subject'), ('ទាមទារ (ដុល្លារ)', 'sum claimed, US dollars; blank = none named', 'claimed'), ('លទ្ធផល', 'result', 'result'), ('ថ្ងៃបញ្ចប់', 'day ended; blank = not ended', 'closed_date'), ('ផ្សេងៗ', 'remark', None)])
    W = F = M = 0
    for i, d in enumerate(f.days(34, D(2024, 1, 9), D(2024, 12, 2))):
        no = f'{i+1:02d}/24 អធ.ក'; en = f'ក្រុមហ៊ុន {R.choice(FK)} {R.choice(GK)}'; b = R.choice([('រោងចក្រកាត់ដេរ', 'garment factory'), ('ឡឥដ្ឋ', 'brick kiln'), ('សំណង់', 'construction'), ('ចម្ការ', 'plantation'), ('នេសាទ', 'fishing')]); p = R.choice(PK); w = R.randint(1, 24); q = R.randint(0, w)
        su = R.choice([('មិនបើកប្រាក់ឈ្នួល', 'wages not paid'), ('រឹបអូសលិខិតឆ្លងដែន', 'passports kept by the employer'), ('បង្ខំធ្វើការថែមម៉ោង', 'forced overtime'), ('បំណុលមុនចូលធ្វើការ', 'debt from before the work began')])
        a = R.choice([None, R.randint(8, 240) * 25]); re_ = R.choice([('ផ្សះផ្សាបាន', 'settled'), ('ផ្សះផ្សាមិនបាន', 'not settled'), ('បញ្ជូនទៅតុលាការ', 'sent to court'), ('កំពុងដោះស្រាយ', 'being dealt with')]); x = None if re_[0] == 'កំពុងដោះស្រាយ' else f.after(d, 5, 28); W += w; F += q; M += a or 0
        t.add(3 + i, [i + 1, no, d, en, b[0], p[0], w, q, su[0], a, re_[0], x, None], dict(complaint_no=no, received_date=d, enterprise=en, business=b[1], province=p[1], workers=w, workers_female=q, subject=su[1], claimed=a and {'amount': a, 'currency': 'USD'}, result=re_[1], closed_date=x))
    s.put(37, 1, 'សរុប', True); s.put(37, 7, W, True); s.put(37, 8, F, True); s.put(37, 10, M, True)
    f.notrow(s, 'A1:M1', 'title'); f.notrow(s, 'A37:M37', 'total row')
    f.q = ['Are these labour complaints, not (yet) cases of trafficking?', 'Is one row one complaint with its workers only counted?']
    f.never = ['workers made victims', 'dollars changed into riel', 'the total row made a complaint', 'the enterprise stored as a convicted person']


def f08():
    f = File(8, '08_Repatriated via KUL 2024.ods', 'Embassy at Kuala Lumpur (invented list): citizens sent home 2024', 'take in', 'ordinary English list in ODS, birth dates as text')
    s = f.sheet('KUL'); R = f.rnd
    s.put(1, 1, 'Royal Embassy, KL (invented) – Cambodians sent home in 2024')
    t = Tab(f, s, 'a person sent home', [3], [('Nr', 'running number', None), ('Name', 'name', 'name'), ('Gender', 'sex', 'sex'), ('Born', 'date of birth', 'birth_date'), ('Travel doc.', 'number of the travel document', 'travel_document'), ('Province in KH', 'home province', 'province'), ('Found in', 'where in Malaysia', 'found_in'), ('Came to us through', 'how the person came to the embassy', 'came_through'), ('Work there', 'work in Malaysia', 'work'), ('VOT order', "victim's protection order of a court there; n/k = not known", 'victim_order'), ('Flight date', 'day of the flight', 'return_date'), ('Flight', 'flight number', 'flight'), ('Ticket by', 'who paid the ticket', 'paid_by')], ['returned_from'])
    for i, d in enumerate(f.days(31, D(2024, 1, 15), D(2024, 12, 10))):
        nm = f.e(); sx = R.choice(['Female', 'Female', 'Male']); b = D(R.randint(1980, 2004), R.randint(1, 12), R.randint(1, 28)); td = f'CI-0000{i+51}'; p = R.choice(PK)[1]; fi = R.choice(['Selangor', 'Johor', 'Penang', 'Sabah']); ca = R.choice(['raid', 'walk-in', 'NGO', 'family']); w = R.choice(['domestic work', 'restaurant', 'fishing', 'factory', None]); v = R.choice([('Yes', 'yes'), ('No', 'no'), ('n/k', 'unknown')]); pb = R.choice(['IOM', 'Embassy', 'employer', 'self']); fl = f'ZZ {R.randint(100,104)}'
        t.add(4 + i, [i + 1, nm, sx, b.strftime('%d %b %Y'), td, p, fi, ca, w, v[0], d, fl, pb], dict(name=nm, sex=sx.lower(), birth_date=b, travel_document=td, province=p, found_in=fi, came_through={'walk-in': 'came alone', 'raid': 'raid', 'NGO': 'NGO', 'family': 'family'}[ca], work=w, victim_order=v[1], return_date=d, flight=fl, paid_by={'self': 'the person'}.get(pb, pb), returned_from='MYS'))
    s.put(36, 1, 'n/k = not known to the embassy'); s.put(37, 1, 'Total: 31')
    f.notrow(s, 'A1', 'title'); f.notrow(s, 'A36', "note on 'n/k'"); f.notrow(s, 'A37', 'total line')
    f.q = ['Are only those with a VOT order victims, the others citizens sent home?', "'n/k': not known (the note says so)?"]
    f.never = ["'n/k' stored as no", 'all persons sent home stored as victims', 'Selangor, Johor … stored as a province of Cambodia']


def f09():
    f = File(9, '09_Legal aid clients – lawyers.xlsx', "Legal aid 'Testing Defenders' (invented): clients by case", 'take in', "ordinary list, the case's facts stand once in merged cells over its clients")
    s = f.sheet('Clients'); R = f.rnd
    s.title(1, 'Testing Defenders (invented): TIP clients, state of 30 Nov 2024', 12)
    t = Tab(f, s, 'a client of a lawyer (a person); a case may have several', [3], [('Case', 'number of the case (merged over its clients)', 'case_no'), ('Court', 'court (merged)', 'court'), ('Lawyer', 'lawyer (merged)', 'lawyer'), ('Client', 'name of the client', 'name'), ('Sex', 'sex', 'sex'), ('Yr birth', 'year of birth', 'birth_year'), ('Client is', 'standing in the case: CP = civil party, V = victim, W = witness, ACC = accused (note)', 'client_is'), ('POA signed', 'day the power of attorney was signed', 'mandate_date'), ('# hearings', 'hearings so far', 'hearings'), ('Result', 'result for the client; blank = none yet', 'result'), ('Asked (KHR)', 'compensation asked, riel', 'compensation_asked'), ('Comment', 'remark', None)], datefmt='yyyy-mm-dd')
    r = 4; lw = ['Me Sample Nine', 'Me Invented Moon', 'Me Example Wind']; ST = {'CP': 'civil party', 'V': 'victim', 'W': 'witness', 'ACC': 'accused'}
    for c, d in enumerate(f.days(15, D(2023, 9, 1), D(2024, 8, 30))):
        k = R.choice([1, 2, 2, 3, 4]); no = f'TD-{c+1:02d}'; co = R.choice([('CFI PP', 'Phnom Penh court of first instance'), ('CFI SR', 'Siem Reap court of first instance'), ('AppC', 'court of appeal')]); la = R.choice(lw); acc = R.random() < .15
        for j in range(k):
            nm = f.e(); sx = R.choice('FFM'); y = R.randint(1978, 2008); ci = 'ACC' if acc else R.choice(['CP', 'CP', 'V', 'W']); m = f.after(d, 0, 20); h = R.randint(0, 4)
            re_ = R.choice([None, 'comp. awarded', 'comp. refused']) if ci == 'CP' and h else (R.choice([None, 'acquitted', 'convicted']) if ci == 'ACC' and h else None)
            a = R.randint(4, 60) * 1000000 if ci == 'CP' else None
            t.add(r + j, [no if j == 0 else None, co[0] if j == 0 else None, la if j == 0 else None, nm, sx, y, ci, m, h, re_, a, None],
                  dict(case_no=no, court=co[1], lawyer=la, name=nm, sex={'F': 'female', 'M': 'male'}[sx], birth_year=y, client_is=ST[ci], mandate_date=m, hearings=h, result={'comp. awarded': 'compensation awarded', 'comp. refused': 'compensation refused'}.get(re_, re_), compensation_asked=a and {'amount': a, 'currency': 'KHR'}))
        if k > 1:
            for cc in (1, 2, 3): s.merge(r, cc, r + k - 1, cc)
        r += k
    s.put(r + 1, 1, 'CP = civil party, V = victim (no claim), W = witness, ACC = accused. CFI = court of first instance, PP = Phnom Penh, SR = Siem Reap, AppC = court of appeal.')
    f.notrow(s, 'A1:L1', 'title'); f.notrow(s, f'A{r+1}', 'legend')
    f.q = ['Do the merged case, court and lawyer hold for every client beside them?', 'Are the clients ACC (accused) to be kept as accused, not victims?', "Is 'asked' only what was claimed, not awarded?"]
    f.never = ['accused clients stored as victims', 'clients below the first of a merged case left without a case or given another', 'the sum asked stored as awarded', 'a lawyer stored as a client']


def f10():
    f = File(10, '10_Attendance_victim ID training_Oct-Nov 2024.xlsx', 'National committee against trafficking: attendance of trainings', 'take in', 'two sheets of the same kind, days ticked P/A, the training in the title of the sheet'); R = f.rnd
    for nm_, n, a, pl in (('Batch 1', 22, D(2024, 10, 7), ('Siem Reap', 'Siem Reap')), ('Batch 2', 19, D(2024, 11, 18), ('Kampot', 'Kampot'))):
        s = f.sheet(nm_); s.title(1, f'Training on identification of victims – {pl[0]}, {a.day}–{a.day+2} {a.strftime("%B %Y")}', 12); s.put(2, 1, 'P = present, A = absent. Tests out of 20.')
        t = Tab(f, s, 'a trained official (a person; never a victim or suspect)', [4], [('No', 'running number', None), ('Name / ឈ្មោះ', 'name', 'name'), ('ភេទ', 'sex (ប/ស)', 'sex'), ('Institution', 'office', 'institution'), ('Position', 'position', 'position'), ('From', 'province the official works in', 'province'), ('Day 1', 'present on day 1', 'day1_present'), ('Day 2', 'present on day 2', 'day2_present'), ('Day 3', 'present on day 3', 'day3_present'), ('Pre', 'test before, of 20', 'pre_test'), ('Post', 'test after, of 20', 'post_test'), ('Signature', 'signature (left empty in the file)', None)], ['training_start', 'training_end', 'training_province', 'person_is'])
        for i in range(n):
            nm = f.k(); sx = R.choice([('ប', 'male'), ('ស', 'female')]); ins = R.choice([('Police', 'police'), ('DoSVY', 'social affairs department'), ('DoLVT', 'labour department'), ('Immigration', 'immigration'), ('Commune', 'commune')]); po = R.choice(['officer', 'deputy chief', 'chief', 'social worker']); p = R.choice(PK); pa = [R.choice('PPPPA') for _ in range(3)]
            if pa == ['A'] * 3: pa[1] = 'P'
            pre = R.randint(4, 14) if pa[0] == 'P' else None; post = R.randint(9, 20) if pa[2] == 'P' else None; yn = {'P': 'yes', 'A': 'no'}
            t.add(5 + i, [i + 1, nm, sx[0], ins[0], po, p[0]] + pa + [pre, post, None], dict(name=nm, sex=sx[1], institution=ins[1], position=po, province=p[1], day1_present=yn[pa[0]], day2_present=yn[pa[1]], day3_present=yn[pa[2]], pre_test=pre, post_test=post, training_start=a, training_end=a + dt.timedelta(2), training_province=pl[1], person_is='trained official'))
        e = 5 + n; s.put(e, 1, 'Present', True)
        for c in (7, 8, 9): s.put(e, c, sum(s.c[r, c] == 'P' for r in range(5, e)), True)
        f.notrow(s, 'A1:L1', 'title: training, place, days'); f.notrow(s, 'A2', 'legend'); f.notrow(s, f'A{e}:L{e}', 'number present each day')
    f.q = ['Are the two sheets two different trainings, each with its own people?', 'Is the list to be kept as training records?']
    f.never = ['trained officials stored as victims or suspects', "'A' read as a mark of presence", 'the row of numbers present made a person']


def f11():
    f = File(11, '11_returnee_interview_v3_2024_labels_off.csv', "NGO 'Sample Bridges' (invented): export of a Kobo form, interviews of returned migrants", 'take in', 'ordinary form export with group paths, codes and a many-choice question spread over columns')
    s = f.sheet('11_returnee_interview_v3_2024_labels_off'); R = f.rnd; PB = ['debt', 'no_papers', 'violence', 'wages_unpaid']
    t = Tab(f, s, 'an interview (a submission) of one returned migrant', [1], [('start', 'form opened', None), ('end', 'form closed', None), ('today', 'day of the interview', 'interview_date'), ('intro/consent', 'consent; after no all is empty', 'consent'), ('person/sex', 'sex', 'sex'), ('person/age', 'age', 'age'), ('person/home_province', 'home province', 'province'), ('journey/country', 'country returned from', 'returned_from'), ('journey/months_abroad', 'months abroad', 'months_abroad'), ('journey/paid_broker_usd', 'paid to a broker, US dollars', 'paid_broker'), ('work/problems', 'problems met (many choices)', 'problems')] + [(f'work/problems/{p}', f"choice '{p}' ticked (1/0)", f'problem_{p}') for p in PB] + [('work/could_leave', 'was free to leave the work', 'could_leave'), ('_id', 'number of the submission', 'submission_id'), ('_uuid', 'technical number', None), ('_submission_time', 'sent to the server', None), ('_index', 'running number', None)])
    PW = {'debt': 'debt', 'no_papers': 'no papers', 'violence': 'violence', 'wages_unpaid': 'wages unpaid'}
    for i, d in enumerate(f.days(62, D(2024, 7, 1), D(2024, 9, 28))):
        h = R.randint(8, 16); mi = R.randint(0, 39); z = f'{iso(d)}T{h:02d}:{mi:02d}:00.000+07:00'; z2 = f'{iso(d)}T{h:02d}:{mi+19:02d}:00.000+07:00'; ok = R.random() < .92
        F = dict.fromkeys([c[2] for c in t.cols if c[2]]); F.update(interview_date=d, consent='yes' if ok else 'no', submission_id=str(9000001 + i)); V = [None] * 12
        if ok:
            sx = R.choice(['female', 'male']); ag = R.randint(18, 52); p = R.choice(PK)[1]; co = R.choice([('thailand', 'THA'), ('malaysia', 'MYS'), ('vietnam', 'VNM'), ('south_korea', 'KOR')]); mo = R.randint(1, 70); br = R.choice([None, 0, 80, 150, 400, 950]); pb = [x for x in PB if R.random() < .35]; cl = R.choice(['yes', 'no', 'dont_know'])
            V = [sx, ag, p.lower().replace(' ', '_'), co[0], mo, br, ' '.join(pb) or None] + [int(x in pb) for x in PB] + [cl] if pb else [sx, ag, p.lower().replace(' ', '_'), co[0], mo, br, None, None, None, None, None, cl]
            F.update(sex=sx, age=ag, province=p, returned_from=co[1], months_abroad=mo, paid_broker=None if br is None else {'amount': br, 'currency': 'USD'}, problems=[PW[x] for x in pb] or None, could_leave={'dont_know': 'unknown'}.get(cl, cl))
            for x in PB: F[f'problem_{x}'] = ('yes' if x in pb else 'no') if pb else None
        t.add(2 + i, [z, z2, iso(d), F['consent']] + V + [9000001 + i, f'00000000-0000-4000-8000-{i+1:012d}', f'{iso(d)}T18:{i%60:02d}:00', i + 1], F)
    f.q = ['Is one row an interview with one returned migrant, none of them (yet) a victim?', 'Submissions without consent: keep the bare count, or leave out?', "All choices blank: the question was not answered (not 'no problem')?"]
    f.never = ['every returned migrant stored as a victim', "'dont_know' stored as no", 'blank choices stored as no', 'answers made up for those without consent']


def f12():
    f = File(12, '12_ប្រតិបត្តិការ Operations 2024 (Kandal).xlsx', 'Provincial anti-trafficking police of Kandal: operations', 'take in, naming the errors', 'ordinary list of operations with two faults')
    s = f.sheet('OPS'); R = f.rnd
    s.title(1, 'តារាងប្រតិបត្តិការបង្ក្រាប ២០២៤ – Kandal (invented)', 12)
    s.put(2, 6, 'អ្នកសង្គ្រោះ / Rescued', True); s.merge(2, 6, 2, 8)
    t = Tab(f, s, 'an operation; people are only counted', [2, 3], [('Op', 'number of the operation', 'operation_no'), ('ថ្ងៃ', 'day', 'operation_date'), ('ទីតាំង', 'kind of place', 'place_kind'), ('ស្រុក', 'district', 'district'), ('Officers', 'officers taking part', 'officers'), ('Total', 'rescued, all', 'rescued', 'អ្នកសង្គ្រោះ / Rescued / Total'), ('F', 'of them female', 'rescued_female', 'អ្នកសង្គ្រោះ / Rescued / F'), ('<18', 'of them under 18', 'rescued_children', 'អ្នកសង្គ្រោះ / Rescued / <18'), ('Arrested', 'suspects arrested', 'arrested'), ('Case no', 'case opened; blank = none', 'case_no'), ('To pros.', 'day sent to the prosecutor; blank = not sent', 'sent_date'), ('Note', 'remark', None)])
    for i, d in enumerate(f.days(26, D(2024, 1, 12), D(2024, 11, 30))):
        no = f'OP{i+1:02d}'; pl = R.choice([('ខារ៉ាអូខេ', 'karaoke'), ('រោងចក្រ', 'factory'), ('ផ្ទះជួល', 'rented house'), ('ឡឥដ្ឋ', 'brick kiln')]); di = R.choice([('តាខ្មៅ', 'Ta Khmau'), ('កៀនស្វាយ', 'Kien Svay'), ('មុខកំពូល', 'Mukh Kampul'), ('ល្វាឯម', 'Lvea Aem')]); o = R.randint(6, 30); n = R.randint(0, 14); q = R.randint(0, n); u = R.randint(0, min(3, n)); a = R.randint(0, 4); cn = f'KD{i+1:03d}/24' if a else None; x = f.after(d, 1, 3) if a and R.random() < .8 else None
        t.add(4 + i, [no, d, pl[0], di[0], o, n, q, u, a, cn, x, None], dict(operation_no=no, operation_date=d, place_kind=pl[1], district=di[1], officers=o, rescued=n, rescued_female=q, rescued_children=u, arrested=a, case_no=cn, sent_date=x))
    # fault 1: more women than people; fault 2: a year far in the future
    r1 = next(r for r, x in t.rows if r > 9 and 2 <= x['rescued'] <= 6); n1 = dict(t.rows)[r1]['rescued']
    t.set(r1, 7, n1 + 5, n1 + 5, 'rescued_female')
    f.error(s, f'G{r1}', f'more female rescued ({n1+5}) than rescued in all ({n1})', 'name it and ask; trim neither number')
    r2 = 21; d2 = D.fromisoformat(dict(t.rows)[r2]['operation_date']); bad = d2.replace(year=2042); t.set(r2, 2, bad, None, 'operation_date')
    f.error(s, f'B{r2}', f'{dmy(bad)}: a year in the future in a list of 2024', 'name it and leave the day empty until someone settles it')
    s.put(30, 1, 'សរុប', True)
    for c in range(5, 10): s.put(30, c, sum(s.c[r, c] for r in range(4, 30)), True)
    f.notrow(s, 'A1:L1', 'title'); f.notrow(s, 'A30:L30', 'total row')
    f.q = [f'Row {r1}: how many were rescued, how many of them female?', f'Row {r2}: which day?', 'Are the rescued identified victims, or people taken out of the place?']
    f.never = ["persons' records made out of the numbers", 'the arrested counted as victims', 'the total row made an operation', 'the year 2042 quietly changed or kept as a true day']


def f13():
    f = File(13, '13_ទទួលជនរងគ្រោះ_មជ្ឈមណ្ឌលបណ្តោះអាសន្ន_២០២៤.xlsx', 'Social ministry, transit centre in Svay Rieng: returned victims received', 'take in, naming the errors', 'Khmer book with page totals and the heading once more on every page; four faults')
    s = f.sheet('ទទួល'); R = f.rnd
    s.title(1, 'មជ្ឈមណ្ឌលបណ្តោះអាសន្ន ស្វាយរៀង – ជនរងគ្រោះបានទទួល ២០២៤ (ប្រឌិត)', 14)
    t = Tab(f, s, 'a returned victim received (a person)', [3], [('ល.រ', 'running number', None), ('លេខបញ្ជី', 'number in the register', 'register_no'), ('ថ្ងៃមកដល់', 'day of arrival', 'arrival_date'), ('ឈ្មោះ', 'name', 'name'), ('ភេទ', 'sex', 'sex'), ('អាយុ', 'age', 'age'), ('ខេត្តកំណើត', 'home province', 'province'), ('មកពីប្រទេស', 'country returned from', 'returned_from'), ('ទម្រង់កេងប្រវ័ញ្ច', 'kind of exploitation', 'exploitation'), ('អ្នកប្រគល់', 'handed over by', 'handed_over_by'), ('ថ្ងៃបញ្ជូនបន្ត', 'day referred on; blank = still here', 'referred_date'), ('បញ្ជូនទៅ', 'referred to', 'referred_to'), ('ប្រាក់ធ្វើដំណើរ (រៀល)', 'travel money, riel; blank = none written', 'travel_money'), ('ផ្សេងៗ', 'remark', None)], ['person_is'])
    r = 4; f.notrow(s, 'A1:N1', 'title'); pg = 0
    for i, d in enumerate(f.days(55, D(2024, 1, 6), D(2024, 12, 9))):
        if i in (20, 40):
            s.put(r, 1, f'សរុបទំព័រទី{kd(i//20)}', True); s.put(r, 13, pg, True); f.notrow(s, f'A{r}:N{r}', 'total of the page'); r += 1; t.head(r); f.notrow(s, f'A{r}:N{r}', 'heading repeated'); r += 1; pg = 0
        no = f'TC{i+1:03d}/24'; nm = f.k(); sx = R.choice([('ស្រី', 'female'), ('ស្រី', 'female'), ('ប្រុស', 'male')]); ag = R.randint(15, 44); p = R.choice(PK); co = R.choice([('វៀតណាម', 'VNM'), ('ថៃ', 'THA'), ('ចិន', 'CHN'), ('ម៉ាឡេស៊ី', 'MYS')]); ex = R.choice([('ការងារ', 'labour'), ('ផ្លូវភេទ', 'sexual'), ('រៀបការបង្ខំ', 'forced marriage'), ('សុំទាន', 'begging')]); ho = R.choice([('នគរបាលព្រំដែន', 'border police'), ('អង្គការ', 'NGO'), ('ស្ថានទូត', 'embassy')]); x = f.after(d, 1, 9) if R.random() < .9 else None; to = R.choice([('គ្រួសារ', 'family'), ('មណ្ឌល NGO', 'shelter of an NGO'), ('មន្ទីរសង្គមកិច្ច', 'social affairs department')]) if x else (None, None); a = R.choice([None, 50000, 70000, 100000]); pg += a or 0
        t.add(r, [kd(i + 1), kd(no), kd(d.strftime('%d-%m-%Y')), nm, sx[0], kd(ag), p[0], co[0], ex[0], ho[0], kd(x.strftime('%d-%m-%Y')) if x else None, to[0], a, None], dict(register_no=no, arrival_date=d, name=nm, sex=sx[1], age=ag, province=p[1], returned_from=co[1], exploitation=ex[1], handed_over_by=ho[1], referred_date=x, referred_to=to[1], travel_money=a and {'amount': a, 'currency': 'KHR'}, person_is='victim')); r += 1
    s.put(r, 1, 'សរុបទំព័រទី៣', True); s.put(r, 13, pg, True); f.notrow(s, f'A{r}:N{r}', 'total of the page'); r += 1
    s.put(r, 1, 'សរុបរួម', True); s.put(r, 2, kd(55) + ' នាក់', True); s.put(r, 13, sum(x[1]['travel_money']['amount'] for x in t.rows if x[1]['travel_money']), True); f.notrow(s, f'A{r}:N{r}', 'total of the book')
    R_ = [x[0] for x in t.rows]; F = dict(t.rows)
    a = R_[9]; t.set(a, 3, '៣០-០២-២០២៤', None, 'arrival_date'); f.error(s, f'C{a}', '30 February does not exist', 'name it and leave the day empty')
    b = R_[24]; t.set(b, 6, '២១៧', None, 'age'); f.error(s, f'F{b}', 'age 217', 'name it and leave the age empty; do not guess 21 or 17')
    c = R_[33]; pv = F[R_[32]]['register_no']; t.set(c, 2, kd(pv), pv, 'register_no'); f.error(s, f'B{c}', f'register number {pv} is already on the row above; TC034/24 is missing', 'ask; the two rows are different people')
    e = next(q for q in R_[45:] if F[q]['referred_date']); y = D.fromisoformat(F[e]['arrival_date']) - dt.timedelta(12); t.set(e, 11, kd(y.strftime('%d-%m-%Y')), iso(y), 'referred_date'); f.error(s, f'K{e}', 'referred on twelve days before the arrival', 'name it; do not swap the days')
    f.q = [f'Row {a}: which day of arrival?', f'Row {b}: which age?', f'Row {c}: is the number TC034/24?', f'Row {e}: which of the two days is wrong?']
    f.never = ['page totals or repeated headings made persons', 'the two persons with one register number merged', 'age 217 changed to 21 or 17', 'a blank referral read as referred']


def f14():
    f = File(14, '14_Victims fund payments 2024 H1.xlsx', "Victims' fund (invented): payments to victims, first half of 2024", 'take in, naming the errors', 'payments in two currencies with three faults')
    s = f.sheet('Payments'); R = f.rnd
    s.title(1, "Victims' Fund (invented) – payments Jan–Jun 2024", 11)
    t = Tab(f, s, 'a payment to a victim (money, not a person; a beneficiary may come again)', [3], [('Voucher', 'number of the voucher', 'voucher_no'), ('Approved', 'day approved', 'approved_date'), ('Paid', 'day paid', 'paid_date'), ('Benef. code', 'code of the beneficiary', 'beneficiary_code'), ('F/M', 'sex of the beneficiary', 'sex'), ('For', 'what it was for', 'purpose'), ('Amount', 'amount, in the currency of the next column', 'amount'), ('Cur', 'currency of the amount', None), ('Via', 'how it was paid', 'paid_through'), ('Rcpt', 'receipt in the file (✓ yes, – no)', 'receipt'), ('Remark', 'remark', None)], datefmt='dd/mm/yyyy')
    bs = [(f'B{j:02d}', R.choice([('F', 'female'), ('F', 'female'), ('M', 'male')])) for j in range(1, 19)]
    for i, d in enumerate(f.days(40, D(2024, 1, 8), D(2024, 6, 14))):
        no = f'VF-{i+1:03d}'; x = f.after(d, 1, 12); b = R.choice(bs); pu = R.choice(['medical cost', 'school cost', 'small business', 'travel to court']); cu = R.choice(['KHR', 'KHR', 'USD']); a = R.randint(2, 30) * (20000 if cu == 'KHR' else 5); v = R.choice(['bank', 'cash', 'mobile']); rc = R.choice('✓✓✓–')
        t.add(4 + i, [no, d, x, b[0], b[1][0], pu, a, cu, v, rc, None], dict(voucher_no=no, approved_date=d, paid_date=x, beneficiary_code=b[0], sex=b[1][1], purpose=pu, amount={'amount': a, 'currency': cu}, paid_through=v, receipt={'✓': 'yes', '–': 'no'}[rc]))
    F = dict(t.rows)
    y = D.fromisoformat(F[16]['approved_date']) - dt.timedelta(20); t.set(16, 3, y, iso(y), 'paid_date'); f.error(s, 'C16', 'paid twenty days before it was approved', 'name it; do not swap the days')
    t.set(30, 1, 'VF-026', 'VF-026', 'voucher_no'); f.error(s, 'A30', 'voucher VF-026 is already on the row above; VF-027 is missing', 'ask: a slip, or the voucher twice')
    s.put(44, 1, 'Total KHR', True); s.put(44, 7, sum(x['amount']['amount'] for x in F.values() if x['amount']['currency'] == 'KHR') + 300000, True); s.put(45, 1, 'Total USD', True); s.put(45, 7, sum(x['amount']['amount'] for x in F.values() if x['amount']['currency'] == 'USD'), True)
    f.error(s, 'G44', 'the total of riel is 300000 more than the rows add up to', 'name it; take the rows, ask for the total')
    f.notrow(s, 'A1:K1', 'title'); f.notrow(s, 'A44:K45', 'totals, one for each currency'); s.put(46, 1, 'Rcpt: ✓ = receipt in the file, – = no receipt'); f.notrow(s, 'A46', 'note')
    f.q = ['Row 16: which of the two days is wrong?', 'Is row 30 voucher VF-027?', 'Total of riel: is a payment missing?']
    f.never = ['riel and dollars added up', 'each payment made a new victim', 'totals made payments', 'an amount converted']


def f15():
    f = File(15, '15_primero_cases_20240930.ods', 'Social ministry, child protection: export of Primero (invented)', 'take in, naming the errors', 'export with English headings, 56 children, three faults')
    s = f.sheet('cases'); R = f.rnd
    t = Tab(f, s, 'a child (a case in Primero)', [1], [('Case ID', 'short number of the case', 'case_no'), ('Case Status', 'status', 'status'), ('Date of Registration', 'day registered', 'registered_date'), ('Sex', 'sex', 'sex'), ('Date of Birth', 'date of birth', 'birth_date'), ('Age', 'age on registration', 'age'), ('Nationality', 'nationality', 'nationality'), ('Current Location', 'province', 'province'), ('Protection Concerns', 'concerns (several, by comma)', 'concerns'), ('Risk Level', 'risk', 'risk'), ('Separated?', 'separated from the parents', 'separated'), ('Date of Closure', 'day closed; blank = open', 'closed_date'), ('Owner', 'user who keeps the case (technical)', None)])
    CN = ['Trafficking', 'Child labour', 'Neglect', 'Sexual abuse', 'Unsafe migration']
    for i, d in enumerate(f.days(56, D(2024, 1, 3), D(2024, 9, 10))):
        no = f'{0xa0000 + i*37:07x}'; b = D(R.randint(2008, 2020), R.randint(1, 12), R.randint(1, 28)); ag = d.year - b.year - ((d.month, d.day) < (b.month, b.day)); sx = R.choice(['Female', 'Male']); na = R.choice([('Cambodia', 'KHM')] * 5 + [('Viet Nam', 'VNM')]); p = R.choice(PK)[1]; co = sorted(R.sample(CN, R.choice([1, 1, 2, 3]))); ri = R.choice(['High', 'Medium', 'Low']); se = R.choice(['Yes', 'No', None]); x = f.after(d, 10, 100); x = x if x <= D(2024, 9, 30) and R.random() < .6 else None
        t.add(2 + i, [no, 'Closed' if x else 'Open', d, sx, b, ag, na[0], p, ', '.join(co), ri, se, x, 'cw_' + R.choice(['sample', 'example'])], dict(case_no=no, status='closed' if x else 'open', registered_date=d, sex=sx.lower(), birth_date=b, age=ag, nationality=na[1], province=p, concerns=[c.lower() for c in co], risk=ri.lower(), separated=se and se.lower(), closed_date=x))
    F = dict(t.rows)
    t.set(14, 6, 71, None, 'age'); f.error(s, 'F14', f"age 71, but born {F[14]['birth_date']}", 'name it; leave the age empty, the date of birth stands')
    r = next(q for q in F if q > 20 and F[q]['closed_date']); y = D.fromisoformat(F[r]['registered_date']) - dt.timedelta(9); t.set(r, 12, y, iso(y), 'closed_date'); f.error(s, f'L{r}', 'closed nine days before the registration', 'name it; do not swap the days')
    t.set(44, 4, 'Fmale?', None, 'sex'); f.error(s, 'D44', "'Fmale?' is neither Female nor Male", 'name it and ask; leave the sex empty')
    f.q = ["Are only the children with the concern 'Trafficking' about trafficking?", 'Row 14: which age?', f'Row {r}: which of the two days is wrong?', 'Row 44: which sex?']
    f.never = ['all children stored as trafficked', "'Fmale?' guessed", 'the short case number cut of its zeros', 'the owner stored as a person of the case']


def f16():
    f = File(16, '16_li_visits_kampot_takeo_2024.csv', 'Labour inspectors of two provinces: visits and findings', 'take in, naming the errors', 'ordinary list of visits with one fault')
    s = f.sheet('16_li_visits_kampot_takeo_2024'); R = f.rnd
    t = Tab(f, s, 'a visit to a workplace (a workplace may be visited again)', [1], [('Date of visit', 'day (day/month/year)', 'visit_date'), ('Inspector', 'inspector', 'inspector'), ('Workplace', 'workplace', 'workplace'), ('Kind', 'kind of workplace', 'business'), ('Province', 'province', 'province'), ('Announced', 'was the visit announced', 'announced'), ('Workers', 'workers present', 'workers'), ('Women', 'of them women', 'workers_female'), ('Under 15', 'of them children under 15', 'children_under_15'), ('Papers kept by employer', 'employer keeps the papers of workers', 'papers_kept'), ('Workers in debt to employer', 'workers owe the employer', 'debt'), ('Finding', 'what followed', 'finding'), ('Fine KHR', 'fine, riel; blank = no fine', 'fine'), ('Next visit', 'month of the next visit', 'next_visit')])
    YN = {'Y': 'yes', 'N': 'no', 'not seen': 'unknown'}
    for i, d in enumerate(f.days(32, D(2024, 1, 16), D(2024, 10, 30))):
        ins = R.choice(['Sample Leaf', 'Testing Cloud']); wp = f'{R.choice(FE)} {R.choice(["Kiln", "Salt Field", "Farm", "Workshop"])} {R.randint(1,9)}'; k = {'Kiln': 'brick kiln', 'Salt': 'salt field', 'Farm': 'farm', 'Work': 'workshop'}[wp.split()[1][:4]]; p = R.choice(['Kampot', 'Takeo']); an = R.choice('YN'); w = R.randint(6, 60); q = R.randint(1, w); u = R.choice([0, 0, 0, 1, 2, 3]); pk = R.choice(['Y', 'N', 'N', 'not seen']); de = R.choice(['Y', 'N', 'not seen']); fi = R.choice(['none', 'warning', 'fine', 'sent to police']); a = R.choice([1, 2, 3, 5]) * 1000000 if fi == 'fine' else None; nx = f.after(d, 60, 150).isoformat()[:7]
        t.add(2 + i, [dmy(d), ins, wp, k, p, an, w, q, u, pk, de, fi, a, nx], dict(visit_date=d, inspector=ins, workplace=wp, business=k, province=p, announced=YN[an], workers=w, workers_female=q, children_under_15=u, papers_kept=YN[pk], debt=YN[de], finding=fi, fine=a and {'amount': a, 'currency': 'KHR'}, next_visit=nx))
    t.set(19, 7, 8, 8, 'workers'); t.set(19, 8, 4, 4, 'workers_female'); t.set(19, 9, 12, 12, 'children_under_15')
    f.error(s, 'I19', '12 children under 15 among 8 workers', 'name it and ask; trim neither number')
    f.q = ['Row 19: how many workers, how many of them under 15?', "'not seen': not known?", 'Are the children among the workers?']
    f.never = ["workers or children made victims' records", "'not seen' stored as no", 'visits to one workplace merged', '03/04/2024 read as March the fourth']


def f17():
    f = File(17, '17_Hotline totals by province 2024.xlsx', 'Hotline of the ministry of interior (invented): totals by province and quarter', 'totals only', 'only numbers of calls, no calls')
    s = f.sheet('2024'); R = f.rnd
    s.title(1, 'Calls received by province, 2024', 7)
    t = Tab(f, s, "a province's counts of calls for a year", [3], [('Province', 'province', 'province'), ('Q1', 'calls January to March', 'calls_q1'), ('Q2', 'calls April to June', 'calls_q2'), ('Q3', 'calls July to September', 'calls_q3'), ('Q4', 'calls October to December', 'calls_q4'), ('Year', 'calls of the year', 'calls'), ('o/w TIP', 'of them about trafficking', 'calls_trafficking')], ['period'])
    for i, (_, p) in enumerate(PK):
        q = [R.randint(20, 180) for _ in range(4)]; y = sum(q); x = R.randint(3, 40)
        t.add(4 + i, [p] + q + [y, x], dict(province=p, calls_q1=q[0], calls_q2=q[1], calls_q3=q[2], calls_q4=q[3], calls=y, calls_trafficking=x, period='2024'))
    e = 4 + len(PK); tot = [sum(s.c[r, c] for r in range(4, e)) for c in range(2, 8)]; s.line(e, ['TOTAL'] + tot, True)
    f.totals = [dict(sheet='2024', period='2024', calls_q1=tot[0], calls_q2=tot[1], calls_q3=tot[2], calls_q4=tot[3], calls=tot[4], calls_trafficking=tot[5])]
    f.notrow(s, 'A1:G1', 'title'); f.notrow(s, f'A{e}:G{e}', 'total of the provinces')
    f.q = ['Are the counts to be kept as counts for each province?', 'Are the calls about trafficking within the calls of the year?']
    f.never = ['a record made for each call', 'calls counted as victims', 'the total row counted beside the provinces', "a province's row made a case"]


def f18():
    f = File(18, '18_ចំនួនជនបរទេសបណ្តេញចេញ_២០២៣.xlsx', 'Immigration department, international airport office: foreigners removed in 2023, by month and nationality', 'totals only', 'Khmer table of counts, month by nationality')
    s = f.sheet('២០២៣'); R = f.rnd
    s.title(1, 'ចំនួនជនបរទេសបានបណ្តេញចេញ តាមខែ និងសញ្ជាតិ ឆ្នាំ២០២៣ (សាកល្បង)', 7)
    N = [('ចិន', 'Chinese', 'CHN'), ('វៀតណាម', 'Vietnamese', 'VNM'), ('ថៃ', 'Thais', 'THA'), ('ឥណ្ឌូនេស៊ី', 'Indonesians', 'IDN')]
    t = Tab(f, s, "a month's counts", [2], [('ខែ', 'month; the year is in the title', 'month')] + [(a, f'{b} removed', f'removed_{c}') for a, b, c in N] + [('ផ្សេងទៀត', 'others removed', 'removed_other'), ('សរុប', 'all removed in the month', 'removed')])
    for i, m in enumerate(KM):
        q = [R.randint(0, 60) for _ in range(5)]
        t.add(3 + i, [m] + q + [sum(q)], dict(month=f'2023-{i+1:02d}', **{f'removed_{c}': v for (_, _, c), v in zip(N, q)}, removed_other=q[4], removed=sum(q)))
    tot = [sum(s.c[r, c] for r in range(3, 15)) for c in range(2, 8)]; s.line(15, ['សរុប'] + tot, True)
    f.totals = [dict(sheet='២០២៣', period='2023', **{f'removed_{c}': v for (_, _, c), v in zip(N, tot)}, removed_other=tot[4], removed=tot[5])]
    f.notrow(s, 'A1:G1', 'title'); f.notrow(s, 'A15:G15', 'total of the year')
    f.q = ['Are these all foreigners removed, not victims?', 'Are the counts to be kept as counts?']
    f.never = ["persons' records made of the counts", 'foreigners removed counted as victims', 'the total row counted beside the months']


def f19():
    f = File(19, '19_ចំណាយប្រភពព័ត៌មាន 2024.xlsx', 'Anti-trafficking police, a district: payments to informers', 'refuse', 'payments to informers: no victim, suspect or case; keeping it would endanger people')
    s = f.sheet('ប្រភព'); R = f.rnd
    s.title(1, 'សម្ងាត់ – ចំណាយលើប្រភពព័ត៌មាន ២០២៤ (ប្រឌិត)', 7)
    t = Tab(f, s, 'a payment to an informer', [3], [('ល.រ', 'running number', None), ('រហស្សនាមប្រភព', 'code name of the informer', None), ('ឈ្មោះពិត', 'true name of the informer', None), ('ទូរស័ព្ទ', 'telephone of the informer', None), ('ថ្ងៃបើកប្រាក់', 'day paid', None), ('ចំនួន (រៀល)', 'amount, riel', None), ('មន្ត្រីទទួលបន្ទុក', 'officer who keeps the contact', None)], facts=False)
    for i, d in enumerate(f.days(18, D(2024, 1, 9), D(2024, 12, 5))):
        t.add(4 + i, [kd(i + 1), f'ប្រភព {R.choice(GK)}', f.k(), f'000-000-{R.randint(100,999)}', d, R.randint(2, 12) * 50000, f.k()])
    s.put(22, 1, 'សរុប', True); s.put(22, 6, sum(s.c[r, 6] for r in range(4, 22)), True)
    f.notrow(s, 'A1:G1', 'title'); f.notrow(s, 'A22:G22', 'total row')
    f.never = ['any row taken in', "an informer's name, telephone or code name stored or shown to others", 'informers stored as victims, witnesses or suspects']


def f20():
    f = File(20, '20_clients resorted.xlsx', "NGO 'Invented Harbour': client list after a slip in sorting", 'refuse', 'columns were sorted apart from one another: code, sex and year of birth no longer belong together, no row can be trusted')
    s = f.sheet('clients'); R = f.rnd
    s.title(1, 'Invented Harbour – clients 2024', 8); s.put(2, 1, 'Code = sex letter + year of birth + number, e.g. F2003-07: a woman born in 2003')
    t = Tab(f, s, 'a client – but no row can be trusted', [4], [('No', 'running number', None), ('Code', 'client code (sex, year of birth, number)', None), ('Name', 'name, now in the order of the alphabet', None), ('Sex', 'sex', None), ('Born', 'year of birth, now rising', None), ('In', 'day of admission', None), ('Out', 'day of leaving', None), ('Province', 'home province', None)], facts=False)
    rec = []
    for i, d in enumerate(f.days(36, D(2024, 1, 5), D(2024, 9, 30))):
        sx = R.choice('FFM'); y = R.randint(1985, 2009); rec.append([f'{sx}{y}-{i+1:02d}', f.e(), sx, y, d, f.after(d, 20, 80), R.choice(PK)[1]])
    names = sorted(x[1] for x in rec); born = sorted(x[3] for x in rec); sex = sorted(x[2] for x in rec); outs = [x[5] for x in rec]; R.shuffle(outs)
    for i, x in enumerate(rec): t.add(5 + i, [i + 1, x[0], names[i], sex[i], born[i], x[4], outs[i], x[6]])
    bad = sum(x[0][1:5] != str(born[i]) for i, x in enumerate(rec)); bo = sum(outs[i] < x[4] for i, x in enumerate(rec)); bs = sum(x[0][0] != sex[i] for i, x in enumerate(rec))
    assert bad > 28 and bo > 8 and bs > 8
    f.error(s, 'B5:H40', f'the code gives another year of birth than the row in {bad} of 36 rows, another sex in {bs}; {bo} left before they came', 'refuse the whole list; ask for the list as it was before the sorting')
    f.notrow(s, 'A1:H1', 'title'); f.notrow(s, 'A2', 'note that explains the code')
    f.q = ['Is there a copy of the list from before it was sorted?']
    f.never = ['any row taken in', 'the rows put together again by guessing from the codes']


def main():
    os.makedirs(OUT, exist_ok=True)
    for i in range(1, 21): globals()[f'f{i:02d}']()
    for f in FILES: f.write()
    T = [f.truth() for f in FILES]
    json.dump(T, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    o = ["# Registers, set 24: twenty spreadsheets that agencies other than courts keep\n", "All people, firms, numbers and telephones are invented (family names Sample, Invented, Testing, Example, សាកល្បង, គំរូ, ប្រឌិត; given names are things of nature or numbers). The stock of names is small: an equal name alone is never a double.\n",
         "`make.py` writes `files/`, `truth.json` and this page, always the same. `check.py` opens every file again with readers and word lists of its own and compares the cells with `truth.json`. The form of `truth.json` and the scoring are in FORMAT.md.\n",
         "Particulars of this set:\n- A CSV has no sheet; `sheet` is then the file's name without `.csv`, columns are counted A, B, C …, rows are counted from 1 with the heading as row 1.\n- A cell that is impossible or unreadable (30 February, age 217, 'Fmale?', year 2042) is `null` in the facts. Two readable cells that contradict each other, and a number used twice, stay as written in the facts and are named in `errors`.\n- Amounts in `all_rows_tally` are summed by currency; many-choice answers are counted by choice.\n- Refused files have columns without facts and no `rows`.\n- `error` of file 20 is a range: any wording that says the rows do not belong together is right.\n",
         '| no | file | kept by | one row is | rows | outcome | errors |', '|---|---|---|---|---|---|---|']
    for t in T:
        o.append(f"| {t['no']} | {t['file'][6:]} | {t['kept_by']} | {t['tables'][0]['one_row_is']} | {' + '.join(str(x['count_of_all_rows']) for x in t['tables'])} | {t['outcome']} | {len(t['errors'])} |")
    open(os.path.join(HERE, 'README.md'), 'w', encoding='utf-8').write('\n'.join(o) + '\n')


main()
