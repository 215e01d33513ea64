import csv, datetime as D, io, json, os, random, re, zipfile
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
KMON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EMON = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()


def kd(x):
    return str(x).translate(KD)


def col(c):
    s = ''
    while c:
        c, r = divmod(c - 1, 26)
        s = chr(65 + r) + s
    return s


class Sheet:
    def __init__(self, name):
        self.name, self.cells, self.merges, self.fills = name, {}, [], {}
        self.hidden, self.fmts, self.widths, self.bold = [], {}, {}, set()
        self.state, self.comments, self.strike, self.hidden_cols = 'visible', {}, set(), []
        self.last = 0

    def put(self, r, c, v, fmt=None):
        if v is not None and v != '':
            self.cells[r, c] = v
        if fmt:
            self.fmts[r, c] = fmt
        self.last = max(self.last, r)

    def row(self, r, vals, c=1):
        for i, v in enumerate(vals):
            self.put(r, c + i, v)

    def merge(self, a, b, c, d):
        self.merges.append((a, b, c, d))


def _fix(path, mime_first=False):
    z = zipfile.ZipFile(path)
    items = [(n, z.read(n)) for n in z.namelist()]
    z.close()
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2025-12-01T08:00:00Z', b)
                b = b.replace(b'openpyxl', b'registry')
            if n == 'meta.xml':
                b = re.sub(rb'(<meta:generator>)[^<]*', rb'\g<1>LibreOffice', b)
            i = zipfile.ZipInfo(n, (2025, 12, 1, 8, 0, 0))
            i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            o.writestr(i, b)


def save_xlsx(fn, sheets, filt=None):
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill, Alignment
    from openpyxl.comments import Comment
    wb = Workbook()
    wb.remove(wb.active)
    for s in sheets:
        w = wb.create_sheet(s.name)
        w.sheet_state = s.state
        for (r, c), v in sorted(s.cells.items()):
            x = w.cell(r, c)
            x.value = v
            if isinstance(v, str) and '\n' in v:
                x.alignment = Alignment(wrap_text=True, vertical='top')
            if (r, c) in s.fmts:
                x.number_format = s.fmts[r, c]
            elif isinstance(v, D.date):
                x.number_format = 'dd/mm/yyyy'
        for r in s.bold:
            for c in range(1, 25):
                if (r, c) in s.cells:
                    w.cell(r, c).font = Font(bold=True)
        for (r, c) in s.strike:
            w.cell(r, c).font = Font(strike=True)
        for (r, c), t in s.comments.items():
            w.cell(r, c).comment = Comment(t, 'clerk')
        for (r, c), f in s.fills.items():
            w.cell(r, c).fill = PatternFill('solid', fgColor=f)
        for a, b, c, d in s.merges:
            w.merge_cells(start_row=a, start_column=b, end_row=c, end_column=d)
        for r in s.hidden:
            w.row_dimensions[r].hidden = True
        for c in s.hidden_cols:
            w.column_dimensions[col(c)].hidden = True
        for c, wd in s.widths.items():
            w.column_dimensions[col(c)].width = wd
    p = os.path.join(OUT, fn)
    wb.save(p)
    _fix(p)


def save_ods(fn, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.style import Style
    from odf.number import DateStyle, Day, Month, Year, Text
    from odf.table import Table, TableRow, TableCell, CoveredTableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    ds = DateStyle(name='D1')
    ds.addElement(Day(style='long')); ds.addElement(Text(text='/')); ds.addElement(Month(style='long'))
    ds.addElement(Text(text='/')); ds.addElement(Year(style='long'))
    doc.automaticstyles.addElement(ds)
    st = Style(name='ce1', family='table-cell', datastylename='D1')
    doc.automaticstyles.addElement(st)
    for s in sheets:
        t = Table(name=s.name)
        mr = max(r for r, c in s.cells)
        mc = max(c for r, c in s.cells)
        span = {(a, b): (c - a + 1, d - b + 1) for a, b, c, d in s.merges}
        cov = {(r, c) for a, b, e, f in s.merges for r in range(a, e + 1) for c in range(b, f + 1) if (r, c) != (a, b)}
        for r in range(1, mr + 1):
            tr = TableRow(**({'visibility': 'collapse'} if r in s.hidden else {}))
            for c in range(1, mc + 1):
                v = s.cells.get((r, c))
                if (r, c) in cov:
                    tr.addElement(CoveredTableCell())
                    continue
                kw = {}
                if (r, c) in span:
                    kw = dict(numberrowsspanned=span[r, c][0], numbercolumnsspanned=span[r, c][1])
                if v is None:
                    x = TableCell(**kw)
                elif isinstance(v, D.date):
                    x = TableCell(valuetype='date', datevalue=v.isoformat(), stylename=st, **kw)
                    x.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v, (int, float)):
                    x = TableCell(valuetype='float', value=v, **kw)
                    x.addElement(P(text=str(v)))
                else:
                    x = TableCell(valuetype='string', **kw)
                    for line in str(v).split('\n'):
                        x.addElement(P(text=line))
                tr.addElement(x)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    p = os.path.join(OUT, fn)
    doc.save(p)
    _fix(p)


def save_csv(fn, s, delim=',', enc='utf-8-sig', eol='\r\n'):
    mr = max(r for r, c in s.cells)
    mc = max(c for r, c in s.cells)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator=eol)
    for r in range(1, mr + 1):
        w.writerow([s.cells.get((r, c), '') for c in range(1, mc + 1)])
    with open(os.path.join(OUT, fn), 'wb') as f:
        f.write(b.getvalue().encode(enc))


def dmy(d, sep='/'):
    return f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}'


def kdmy(d, sep='/'):
    return kd(dmy(d, sep))


def klong(d):
    return f'{kd(d.day)} {KMON[d.month - 1]} {kd(d.year)}'
FAM = [('សាកល្បង', 'SAKLBANG'), ('គំរូ', 'KUMROU'), ('ប្រឌិត', 'PRADIT'), ('សន្មត', 'SANMOT')]
EFAM = ['SAMPLE', 'INVENTED', 'FICTION', 'PRETEND']
GIV = [tuple(x.split(':')) for x in '''ភ្លៀង:Phlieng ខ្យល់:Khyol ពពក:Popok ផ្គរ:Phkor ទឹកភ្លៀង:Tukphlieng អូរ:O បឹង:Boeng ដី:Dei ថ្ម:Thma ខ្សាច់:Khsach
ឈើ:Chheu ស្លឹក:Sleuk ឫស្សី:Russei ស្មៅ:Smao ផ្កា:Phka ក្តាម:Kdam បង្គា:Bangkea ត្រី:Trei ខ្យង:Khyang ក្អែក:Kaek
មាន់:Moan ទា:Tea គោ:Ko ក្របី:Krabei សេះ:Seh ដំរី:Damrei ខ្លា:Khla ទន្សាយ:Tunsay អណ្តើក:Andaek ឃ្មុំ:Khmom'''.split()]
PROV = ['Phnom Penh', 'Kandal', 'Takeo', 'Prey Veng', 'Svay Rieng', 'Kampong Cham', 'Siem Reap', 'Battambang', 'Banteay Meanchey', 'Pursat']
PKH = dict(zip(PROV, 'ភ្នំពេញ កណ្តាល តាកែវ ព្រៃវែង ស្វាយរៀង កំពង់ចាម សៀមរាប បាត់ដំបង បន្ទាយមានជ័យ ពោធិ៍សាត់'.split()))
C3 = ['KHM', 'CHN', 'VNM', 'THA', 'PHL', 'IND']
CKH = dict(zip(C3, 'ខ្មែរ ចិន វៀតណាម ថៃ ហ្វីលីពីន ឥណ្ឌា'.split()))
CEN = dict(zip(C3, 'Cambodian Chinese Vietnamese Thai Filipino Indian'.split()))
OFF = {'forced labour': 'ពលកម្មបង្ខំ', 'sex trafficking': 'ជួញដូរផ្លូវភេទ', 'forced marriage': 'រៀបការបង្ខំ', 'unlawful removal': 'ដកយកខុសច្បាប់', 'online scam compound': 'ឆបោកអនឡាញ'}
TRUTH = []


def names(seed, lang='kh'):
    g = random.Random(seed)
    p = [(f, v) for f in (FAM if lang != 'en' else [(e, e) for e in EFAM]) for v in GIV]
    g.shuffle(p)
    return p


def new(fn, kept, outcome, why):
    E = {'no': len(TRUTH) + 1, 'file': 'files/' + fn, 'kept_by': kept, 'outcome': outcome, 'why': why, 'notes': [], 'tables': [], 'totals': [], 'also': None,
         'not_rows': [], 'errors': [], 'questions': [], 'must_never_happen': []}
    TRUTH.append(E)
    return E


def iso(v):
    return v.isoformat() if isinstance(v, D.date) else v


def tally(rows):
    out = {}
    for k in rows[0]:
        v = [r[k] for r in rows]
        g = [x for x in v if x is not None]
        if g and all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in g):
            out[k] = {'sum': sum(g), 'given': len(g)}
        elif g and all(isinstance(x, dict) and 'currency' in x for x in g):
            s = {}
            for x in g:
                s[x['currency']] = s.get(x['currency'], 0) + x['amount']
            out[k] = {'sum_by_currency': s, 'given': len(g)}
        elif g and isinstance(g[0], str) and len(set(g)) <= 12 and not re.search(r'date|birth|_no$|code', k):
            c = {}
            for x in v:
                x = '(empty)' if x is None else x
                c[x] = c.get(x, 0) + 1
            out[k] = dict(sorted(c.items()))
        else:
            out[k] = {'given': len(g), 'different': len({json.dumps(x, sort_keys=True) for x in g})}
    return out


def T(E, S, unit, hr, cols, recs, at, over=None, extra=None, repeats=None, heads=True):
    """cols: (heading, means, fact, fn(rec) -> value or (cell, fact)); at = first row or list of rows; over: {(i, fact): (cell, fact, what, wanted)}"""
    over = over or {}
    at = list(range(at, at + len(recs))) if isinstance(at, int) else at
    if heads:
        for j, c in enumerate(cols, 1):
            h = c[0].split(' / ')
            for q, y in enumerate(hr):
                if len(h) > q:
                    S.put(y, j, h[q])
    rows, bad = [], set()
    for i, (r, y) in enumerate(zip(recs, at)):
        f = dict(extra(r)) if extra else {}
        for j, (h, m, fact, fn) in enumerate(cols, 1):
            v = i + 1 if fn == '#' else kd(i + 1) if fn == 'k#' else None if fn is None else fn(r)
            cell, tr = v if isinstance(v, tuple) else (v, v)
            if (i, fact) in over and fact:
                cell, tr, what, wanted = over[i, fact]
                E['errors'].append({'sheet': S.name, 'cell': f'{col(j)}{y}', 'what': what, 'wanted': wanted})
                bad.add(i)
                if isinstance(tr, dict) and '_merge' in tr:
                    f.update(tr['_merge'])
                    tr = tr['_v']
            elif isinstance(cell, dict):
                cell = cell['amount']
            S.put(y, j, cell)
            if fact:
                f[fact] = iso(tr)
        rows.append((y, f))
    keep = set(sorted(bad))
    for i in range(len(rows)):
        if len(keep) >= 20:
            break
        keep.add(i)
    E['tables'].append({'sheet': S.name, 'one_row_is': unit, 'records_lie_in': 'rows', 'heading_rows': hr, 'heading_column': None, 'first': at[0], 'last': at[-1], 'count_of_all_rows': len(recs), 'repeats_sheet': repeats,
                        'columns': [{'at': col(j), 'heading': h, 'means': m, 'fact': fa} for j, (h, m, fa, _) in enumerate(cols, 1)],
                        'rows': [{'at': rows[i][0], 'facts': rows[i][1]} for i in sorted(keep)], 'all_rows_tally': tally([f for _, f in rows])})
    return at[-1] + 1


def nr(E, S, y, vals, what, c=1):
    S.row(y, vals, c)
    n = max(i for i, v in enumerate(vals) if v is not None)
    E['not_rows'].append({'sheet': S.name, 'where': f'{col(c)}{y}' if not n else f'{col(c)}{y}:{col(c + n)}{y}', 'what': what})


K = lambda k: (lambda r: r[k])
M = lambda k, d: (lambda r: (d[r[k]], r[k]) if r[k] is not None else None)
DT = lambda k, f=None: (lambda r: ((f or (lambda d: d))(r[k]), r[k].isoformat()) if r[k] else None)
YN = lambda k, y='yes', n='no', u='?': (lambda r: ({'yes': y, 'no': n, 'unknown': u, None: None}[r[k]], r[k]))
SXM = {'male': 'M', 'female': 'F'}
SXK = {'male': 'ប្រុស', 'female': 'ស្រី'}
usd = lambda a, c='USD': {'amount': a, 'currency': c}


def days(g, n, a, b):
    return sorted(a + D.timedelta(g.randrange((b - a).days)) for _ in range(n))


Y1, Y2 = D.date(2024, 1, 4), D.date(2024, 12, 20)


def f1():
    fn = '01_សៀវភៅស៊ើបអង្កេត_កំពង់ចាម_២៤.xlsx'
    E = new(fn, 'Provincial police, Kampong Cham: book of investigations 2024', 'take in, naming the errors', 'numbers of people and of women share a cell; month lines between; three faults')
    S = Sheet('២០២៤')
    g = random.Random(1)
    R = []
    for i, d in enumerate(days(g, 34, Y1, Y2)):
        v, s = g.randint(1, 8), g.randint(1, 4)
        R.append(dict(no=f'{i + 1:02d}/{d.month:02d}', d=d, pl=f'Sample district {g.randint(1, 6)}', o=g.choice(list(OFF)), v=v, vf=g.randint(0, v), s=s, sf=g.randint(0, s), st=g.choice(['under investigation', 'sent to prosecutor', 'sent to prosecutor', 'filed without action'])))
    nr(E, S, 1, ['ស្នងការដ្ឋាននគរបាលខេត្តកំពង់ចាម – សៀវភៅស៊ើបអង្កេត ២០២៤'], 'title')
    nr(E, S, 2, ['ឧ. ៥(ស៣) = ៥នាក់ ក្នុងនោះស្រី៣'], 'key: 5(ស3) = five people, three of them female')
    at, y, m = [], 5, 0
    for r in R:
        if r['d'].month != m:
            m = r['d'].month
            nr(E, S, y, ['ខែ' + KMON[m - 1]], 'group line: month')
            y += 1
        at.append(y)
        y += 1
    n2 = lambda a, b: (lambda r: (kd(f'{r[a]}') + (f'(ស{kd(r[b])})' if r[b] else ''), r[a]))
    ST = {'under investigation': 'កំពុងស៊ើប', 'sent to prosecutor': 'បញ្ជូនអយ្យការ', 'filed without action': 'តម្កល់ទុក'}
    dup = 20
    T(E, S, 'a case (a police file), not a person', [4], [('ល.រ', 'running number', None, 'k#'), ('លេខ', 'number of the file: running number/month, not a date', 'case_no', lambda r: (kd(r['no']), r['no'])), ('ថ្ងៃបើក', 'day the file was opened', 'opened_date', DT('d', klong)),
        ('ស្រុក', 'district', 'place', lambda r: (r['pl'].replace('Sample district', 'ស្រុកគំរូ'), r['pl'])), ('បទល្មើស', 'kind of offence', 'offence', M('o', OFF)), ('រងគ្រោះ', 'victims, of them female in brackets', 'victims', n2('v', 'vf')), ('សង្ស័យ', 'suspects, of them female in brackets', 'suspects', n2('s', 'sf')),
        ('មន្ត្រី', 'officer in charge', None, lambda r: 'គំរូ ' + GIV[r['v']][0]), ('លទ្ធផល', 'where the case stands', 'status', M('st', ST))], R, at,
      {(7, 'victims'): ('២(ស៤)', {'_v': 2, '_merge': {'victims_female': 4}}, 'more women (4) than victims (2)', 'name it; trim neither number'), (next(i for i in range(9, 30) if R[i]['d'].month == 6 and i != dup), 'opened_date'): ('៣១ មិថុនា ២០២៤', None, '31 June does not exist', 'name it and leave the day empty'),
       (dup, 'case_no'): (kd(R[dup - 1]['no']), R[dup - 1]['no'], 'the number of the row above once more', 'ask: the same case twice or a slip')}, lambda r: {'victims_female': r['vf'], 'suspects_female': r['sf']})
    E['questions'] = ['Is 05/02 running number/month?', 'No bracket = no woman?']
    E['must_never_happen'] = ['case number 05/02 stored as a date', 'the officer stored as a suspect or victim', '31 June moved to another day', 'a month line stored as a case']
    save_xlsx(fn, [S])


def f2():
    fn = '02_Suspects Svay Rieng.ods'
    E = new(fn, 'Provincial police, Svay Rieng: list of suspects', 'take in', 'ordinary; births as full days or years alone')
    S = Sheet('suspects')
    g, N = random.Random(2), names(2)
    R = []
    for i in range(26):
        (fk, fl), (gk, gl) = N[i]
        d = D.date(g.randint(1965, 2003), g.randint(1, 12), g.randint(1, 28))
        st = g.choice(['at large', 'arrested', 'arrested', 'released'])
        R.append(dict(k=f'{fk} {gk}', l=f'{fl} {gl}', sx=g.choice(['male', 'male', 'female']), b=d if i % 4 else None, by=d.year, c=g.choice(['KHM', 'KHM', 'KHM', 'VNM', 'CHN']), ro=g.choice(['recruiter', 'transporter', 'manager', 'owner']), cn=f'SR-{g.randint(3, 15):02d}/24', st=st,
                      ad=Y1 + D.timedelta(g.randint(20, 330)) if st != 'at large' else None))
    nr(E, S, 1, ['Svay Rieng Provincial Police, AHTJP – suspects 2024 (sorted by name)'], 'title')
    R.sort(key=lambda r: r['l'])
    e = T(E, S, 'a suspect (a person)', [3], [('Name', 'name in Latin letters', 'name', K('l')), ('ឈ្មោះ', 'name in Khmer', 'name_km', K('k')), ('S', 'sex', 'sex', M('sx', SXM)), ('DOB', 'day or year of birth', 'birth', lambda r: (r['b'], r['b'].isoformat()) if r['b'] else (r['by'], str(r['by']))),
        ('Nat', 'citizenship', 'citizenship', M('c', {k: k[:2] if k != 'KHM' else 'KH' for k in C3} | {'CHN': 'CN', 'VNM': 'VN'})), ('Role', 'part played', 'role', K('ro')), ('File', 'police file', 'case_no', K('cn')), ('Status', 'where the suspect is', 'status', K('st')), ('Arrest', 'day of arrest', 'arrest_date', DT('ad')), ('Photo', 'photograph (none in the file)', None, None)], R, 4)
    nr(E, S, e + 1, ['Not to be given to the press'], 'note')
    E['questions'] = ['S = sex?', 'A year alone in DOB: only the year is known?']
    E['must_never_happen'] = ['1 January made of a year alone', 'suspects stored as victims or as convicted', 'a suspect at large given a day of arrest']
    save_ods(fn, [S])


def f3():
    fn = '03_Bavet raids GRK 2024.xlsx'
    E = new(fn, 'Gendarmerie, Bavet: raids', 'take in, naming the errors', 'counts of people by nationality in one cell; two faults')
    S = Sheet('Raids')
    g = random.Random(3)
    R = []
    for i, d in enumerate(days(g, 20, Y1, Y2)):
        na = {c: g.randint(1, 25) for c in g.sample(C3, g.randint(1, 3))}
        t = sum(na.values())
        R.append(dict(d=d, p=f'Sample Building {g.randint(1, 9)}', na=na, t=t, ar=g.randint(0, 6), v=g.choice([None, 0, g.randint(1, t)]), q=g.choice(['court', 'embassy', 'own initiative', 'hotline']), to=g.choice(['immigration', 'shelter', 'provincial police'])))
    nr(E, S, 1, ['Gendarmerie Bavet: operations against compounds'], 'title')
    wr = dict(R[5]['na'])
    e = T(E, S, 'a raid (an operation); people are only counted', [2], [('#', 'running number', None, '#'), ('Date', 'day of the raid', 'operation_date', DT('d')), ('Building', 'place', 'place', K('p')), ('Ordered by', 'on whose request', 'on_request_of', K('q')), ('People found', 'people found, all', 'people_found', K('t')),
        ('Nationalities', 'people by nationality', 'nationalities', lambda r: (', '.join(f'{n} {CEN[c]}' for c, n in r['na'].items()), r['na'])), ('Suspects arrested', 'arrested as suspects', 'arrested', K('ar')), ('Victims', 'victims identified; empty = screening not finished', 'victims_identified', K('v')), ('Handed to', 'where people were taken', 'handed_to', K('to'))], R, 3,
      {(5, 'people_found'): (R[5]['t'] + 10, R[5]['t'] + 10, f"{R[5]['t'] + 10} people, but the nationalities add up to {R[5]['t']}", 'name it; take neither silently'), (13, 'operation_date'): (R[13]['d'].replace(year=2042), None, 'a raid in 2042', 'name it and leave the day empty')})
    nr(E, S, e, [None, None, None, 'Total', sum(r['t'] for r in R) + 10, None, sum(r['ar'] for r in R), sum(r['v'] or 0 for r in R)], 'total row')
    nr(E, S, e + 1, ['Victims empty = screening not finished'], 'note')
    E['questions'] = ['Are arrested suspects among the people found?', 'Are the victims only counted, no names?']
    E['must_never_happen'] = ['people counted turned into person records', 'an empty cell of victims stored as 0', 'all people found stored as victims', '2042 made 2024 silently']
    save_xlsx(fn, [S])


def f4():
    fn = '04_អយ្យការកំពត Dossiers 23-24.xlsx'
    E = new(fn, 'Prosecution attached to the court of Kampot: dossiers', 'take in', 'two sheets, a year each; codes explained below')
    DC = {'sent to investigating judge': 'ស', 'direct hearing': 'ផ', 'filed without action': 'ត', 'pending': None}
    g = random.Random(4)
    sh = []
    for y in (2023, 2024):
        S = Sheet(str(y))
        nr(E, S, 1, [f'អយ្យការអមសាលាដំបូងខេត្តកំពត – សំណុំរឿងជួញដូរ {kd(y)}'], 'title')
        R = []
        for i, d in enumerate(days(g, 16 if y == 2023 else 14, D.date(y, 1, 5), D.date(y, 11, 20))):
            a = g.randint(1, 5)
            dc = g.choice(list(DC))
            R.append(dict(n=f'{i + 1}/{y}', d=d, u=g.choice(['provincial police', 'gendarmerie', 'judicial police of district']), o=g.choice(['10', '12', '16', '17', '27']), a=a, de=g.randint(0, a), v=g.randint(0, 6), dc=dc, dd=None if dc == 'pending' else d + D.timedelta(g.randint(1, 40))))
        UK = {'provincial police': 'នគរបាលខេត្ត', 'gendarmerie': 'កងរាជអាវុធហត្ថ', 'judicial police of district': 'នគរបាលស្រុក'}
        e = T(E, S, 'a dossier (a case); people are counted only', [3], [('លេខ', 'number of the dossier', 'dossier_no', K('n')), ('ទទួល', 'day received', 'received_date', DT('d')), ('ពី', 'from which unit', 'from_unit', M('u', UK)), ('មាត្រា', 'article of the law of 2008', 'article', K('o')), ('ជ.ចោទ', 'accused, number', 'accused', K('a')), ('ឃុំខ្លួន', 'of them detained', 'of_them_detained', K('de')),
            ('ជ.រងគ្រោះ', 'victims, number', 'victims', K('v')), ('សម្រេច', 'decision, code; empty = pending', 'decision', lambda r: (DC[r['dc']], r['dc'])), ('ថ្ងៃសម្រេច', 'day of the decision', 'decision_date', DT('dd', lambda d: kdmy(d)))], R, 4)
        nr(E, S, e + 1, ['ស = ចៅក្រមស៊ើបសួរ, ផ = បញ្ជូនផ្ទាល់, ត = តម្កល់, ទទេ = មិនទាន់'], 'key to the decisions; empty = not yet')
        sh.append(S)
    E['questions'] = ['Which law do the articles belong to?', 'Empty decision = still pending (as the key says)?']
    E['must_never_happen'] = ['code ស (investigating judge) read as female', 'accused counted turned into persons', 'dossier 1/2023 and 1/2024 made one', 'article stored as a number of people']
    save_xlsx(fn, sh)


def f5():
    fn = '05_shelter residents 2024 (confidential).xlsx'
    E = new(fn, "NGO 'Invented Haven': shelter residents", 'take in, naming the errors', 'a hidden column holds the full names; two faults')
    S = Sheet('Residents')
    g, N = random.Random(5), names(5)
    R = []
    for i in range(30):
        d = Y1 + D.timedelta(g.randint(0, 300))
        st = g.randint(8, 120)
        out = g.random() < .7
        (fk, fl), (gk, gl) = N[i]
        R.append(dict(c=f'IH{i + 1:03d}', nm=f'{fl} {gl}', ini=fl[0] + gl[0], sx='female' if g.random() < .85 else 'male', a=g.randint(9, 38), p=g.choice(PROV), t=g.choice(['sex trafficking', 'domestic servitude', 'forced marriage', 'online scam compound']), d=d, x=d + D.timedelta(st) if out else None, n=st if out else None, w=g.choice(['home', 'relatives', 'other shelter', 'own wish']) if out else None))
    nr(E, S, 1, ['Invented Haven – residents 2024, as of 1 March 2025'], 'title')
    S.hidden_cols.append(2)
    T(E, S, 'a stay of a resident (a person)', [2], [('Code', 'code of the resident', 'client_code', K('c')), ('Full name', 'full name, in a hidden column', None, K('nm')), ('Initials', 'initials', 'initials', K('ini')), ('Sex', 'sex', 'sex', M('sx', SXM)), ('Age at entry', 'age on arrival', 'age_years', K('a')), ('Home province', 'home province', 'home_province', K('p')),
        ('Type', 'kind of exploitation', 'exploitation', K('t')), ('In', 'day of admission', 'admission_date', DT('d')), ('Out', 'day of leaving; empty = still there', 'exit_date', DT('x')), ('Days', 'days of the stay (calculated)', 'days', K('n')), ('Went to', 'where to', 'went_to', K('w'))], R, 3,
      {(next(i for i in range(8, 30) if R[i]['x']), 'days'): (400, 400, 'does not fit In and Out', 'name it'), (next(i for i in range(15, 30) if R[i]['x']), 'exit_date'): (D.date(2023, 12, 30), '2023-12-30', 'left before admission', 'name it; do not swap the days')})
    E['notes'] = ['The hidden column B holds full names; the visible list works with initials. Right: name the hidden column and ask; not taking it is as right as taking it only after a yes.']
    E['questions'] = ['Column B is hidden and holds full names: shall it stay out?', 'Empty Out = still in the shelter?']
    E['must_never_happen'] = ['hidden names stored or shown without asking', 'an empty Out stored as left', 'the two days exchanged silently']
    save_xlsx(fn, [S])


def f6():
    fn = '06_services_Q2_2024.xlsx'
    E = new(fn, "NGO 'Sample Network': services of the second quarter", 'totals only', 'counts of services per month, sex and age; no client anywhere')
    S = Sheet('Q2')
    g = random.Random(6)
    nr(E, S, 1, ['Sample Network – services given April-June 2024 (contacts, not persons)'], 'title: contacts, not persons')
    SV = ['counselling', 'medical care', 'legal advice', 'vocational training', 'family visit', 'cash support', 'transport', 'interpretation']
    R = [dict(s=s, **{f'{m}{k}': g.randint(0, 30) for m in (4, 5, 6) for k in range(4)}) for s in SV]
    for j, m in enumerate(['April', 'May', 'June']):
        S.put(3, 2 + 4 * j, m)
        S.merge(3, 2 + 4 * j, 3, 5 + 4 * j)
    cols = [('Service', 'kind of service', 'service', K('s'))]
    for m, mn in ((4, 'April'), (5, 'May'), (6, 'June')):
        for k, h in enumerate(['W', 'G', 'M', 'B']):
            cols.append((f'{mn} / {h}', f'{["women", "girls", "men", "boys"][k]}, {mn}', f'{["women", "girls", "men", "boys"][k]}_2024-{m:02d}', K(f'{m}{k}')))
    S.put(3, 1, 'Service')
    for j, c in enumerate(cols[1:], 2):
        S.put(4, j, c[0].split(' / ')[1])
    T(E, S, 'a kind of service: counts of contacts', [3, 4], cols, R, 5, heads=False)
    tot = [sum(r[f'{m}{k}'] for r in R) for m in (4, 5, 6) for k in range(4)]
    nr(E, S, 13, ['Total'] + tot, 'total row')
    nr(E, S, 15, ['W women, G girls, M men, B boys'], 'key')
    E['totals'] = [{'period': f'2024-{m:02d}', 'women': tot[j], 'girls': tot[j + 1], 'men': tot[j + 2], 'boys': tot[j + 3]} for m, j in ((4, 0), (5, 4), (6, 8))]
    E['questions'] = ['Contacts, so that one client may be counted several times?', 'Is G girls under 18?']
    E['must_never_happen'] = ['client records made of the counts', 'the total added to the parts', 'contacts stored as a number of victims', 'M read as months']
    save_xlsx(fn, [S])


def f7():
    fn = '07_Poipet TC ចំណូល កុម្ភៈ ២០២៤.xlsx'
    E = new(fn, 'Social ministry, transit centre at Poipet: arrivals of February 2024', 'take in, naming the errors', 'day lines above the groups, births in Thai years, debts in baht; two faults')
    S = Sheet('កុម្ភៈ')
    g, N = random.Random(7), names(7)
    nr(E, S, 1, ['មជ្ឈមណ្ឌលទទួលជនរងគ្រោះ ប៉ោយប៉ែត – ខែកុម្ភៈ ២០២៤'], 'title')
    nr(E, S, 2, ['ឆ្នាំកំណើតតាមឯកសារថៃ (ព.ស. - ៥៤៣)'], 'note: births as on the Thai papers, minus 543')
    R, at, y, k = [], [], 5, 0
    for d in (5, 9, 14, 20, 27):
        day = D.date(2024, 2, d)
        n = g.randint(6, 10)
        nr(E, S, y, [f'ថ្ងៃទី {kd(d)}'], 'group line: arrival day of the rows below')
        S.merge(y, 1, y, 9)
        for _ in range(n):
            y += 1
            at.append(y)
            (fk, _x), (gk, _y) = N[k]
            k += 1
            R.append(dict(nm=f'{fk} {gk}', sx=g.choice(['male', 'female']), b=g.randint(1970, 2012), p=g.choice(PROV), w=g.choice(['construction', 'fishing', 'farm', 'factory', 'begging']), m=g.choice([None, 2, 5, 12, 30]), dp=g.choice(['yes', 'no', 'unknown']), db=g.choice([None, None, usd(5000, 'THB'), usd(12000, 'THB'), usd(0, 'THB')]), d=day))
        y += 1
        nr(E, S, y, ['សរុបថ្ងៃ', f'{kd(n + (d == 20))} នាក់'], "the day's count" + (' (wrong)' if d == 20 else ''))
        if d == 20:
            bad = y
            cnt = n
        y += 1
    WK = {'construction': 'សំណង់', 'fishing': 'នេសាទ', 'farm': 'កសិដ្ឋាន', 'factory': 'រោងចក្រ', 'begging': 'សុំទាន'}
    T(E, S, 'a person received; the arrival day comes from the line above', [4], [('ល.រ', 'running number', None, 'k#'), ('ឈ្មោះ', 'name', 'name', K('nm')), ('ភេទ', 'sex', 'sex', M('sx', {'male': 'ប', 'female': 'ស'})), ('កើត', 'year of birth, Thai era in the cell', 'birth', lambda r: (kd(r['b'] + 543), str(r['b']))), ('ស្រុកកំណើត', 'home province', 'home_province', M('p', PKH)),
        ('ការងារ', 'work in Thailand', 'work_in_thailand', M('w', WK)), ('ខែនៅថៃ', 'months in Thailand', 'months_in_thailand', K('m')), ('បណ្តេញ', 'deported', 'deported', YN('dp', '✓', '✗', '?')), ('បំណុល(បាត)', 'debt in baht', 'debt', K('db'))], R, at,
      {(11, 'birth'): (kd(2583), None, 'year of birth 2583 = 2040 lies in the future', 'name it and leave the birth empty')}, lambda r: {'arrival_date': r['d'].isoformat()})
    E['errors'].append({'sheet': S.name, 'cell': f'B{bad}', 'what': f"the day's count says {cnt + 1}, the list has {cnt}", 'wanted': 'name it; invent no person'})
    E['questions'] = ['Births in Thai years, minus 543 (as the note says)?', '? = not known whether deported?', 'Are these persons victims? (nothing says so)']
    E['must_never_happen'] = ['births in the 26th century stored', 'debts taken as riel or dollars', 'a debt of 0 and an empty debt made the same', 'all arrivals stored as victims']
    save_xlsx(fn, [S])


def f8():
    fn = '08_hotline_log_2024.csv'
    E = new(fn, "NGO 'Pretend Line': hotline log", 'take in', 'CSV; remarks with commas and line breaks within quotation marks')
    S = Sheet('')
    g = random.Random(8)
    R = []
    for i, d in enumerate(days(g, 60, Y1, Y2)):
        tp = g.choice(['trafficking', 'missing person', 'labour dispute', 'domestic violence', 'information', 'silent call', 'test call'])
        R.append(dict(i=f'PL{1000 + i}', d=d, t=f'{g.randint(0, 23):02d}:{g.randint(0, 59):02d}', mi=g.randint(1, 40), ca=g.choice(['victim', 'family', 'neighbour', 'official', 'not given']) if 'call' not in tp else 'not given', sx=g.choice(['female', 'male', 'unknown']), la=g.choice(['Khmer', 'Khmer', 'Vietnamese', 'English']),
                      tp=tp, p=g.choice(PROV + [None]), rf=g.choice([None, 'police', 'shelter', 'ministry']), n=g.choice(['', 'asked to call back,\nno number', 'sister in Thailand, wants help', 'line broke', '"boss" keeps passport']), ab='yes' if tp == 'trafficking' else 'no'))
        if tp.endswith(' call'):
            R[-1].update(mi=1, rf=None, n='')
    T(E, S, 'a call (not a person, not a case)', [1], [('call_id', 'number of the call', 'call_id', K('i')), ('date', 'day of the call', 'call_date', DT('d', lambda d: d.isoformat())), ('time', 'time', 'time', K('t')), ('min', 'minutes', 'minutes', K('mi')), ('caller', 'who called', 'caller', K('ca')), ('caller_sex', 'sex of the caller', 'caller_sex', M('sx', {'male': 'm', 'female': 'f', 'unknown': 'u'})), ('lang', 'language', 'language', K('la')),
        ('topic', 'subject', 'subject', K('tp')), ('place', 'province called from', 'province', K('p')), ('referred', 'passed on to', 'referred_to', K('rf')), ('notes', 'remark', None, K('n'))], R, 2, extra=lambda r: {'about_trafficking': r['ab']})
    E['notes'] = ['about_trafficking is yes only for the subject trafficking; ask rather than guess for missing persons. The rows are counted as CSV records, not as lines of the file.']
    E['questions'] = ['u = unknown?', 'Are test and silent calls to be kept?', 'Is a call about a missing person about trafficking?']
    E['must_never_happen'] = ['a call made a case or a victim', 'a line break within a remark starting a new record', 'the caller stored as the victim']
    save_csv(fn, S, enc='utf-8')


def f9():
    fn = '09_Vessel inspections ត្រួតពិនិត្យទូកនេសាទ.xlsx'
    E = new(fn, 'Labour ministry, Preah Sihanouk: inspections of fishing vessels', 'take in, naming the errors', 'one row a vessel visited; two faults')
    S = Sheet('ទូក')
    g = random.Random(9)
    R = []
    for i, d in enumerate(days(g, 28, Y1, Y2)):
        k, f = g.randint(2, 14), g.randint(0, 6)
        R.append(dict(d=d, po=f'Sample Port {g.randint(1, 3)}', v=f'SAMPLE-{g.randint(1, 15):02d}', c=k + f, k=k, f=f, m=g.choice([0, 0, 0, 1, 2, None]), ct=g.choice(['all', 'some', 'none']), pk=g.choice(['yes', 'no', 'unknown']), fi=g.choice([None, None, usd(1000000, 'KHR'), usd(2500000, 'KHR')])))
    nr(E, S, 1, ['មន្ទីរការងារ – Fishing vessels 2024'], 'title')
    for i in (4, 9):
        for c in range(1, 12):
            S.fills[3 + i, c] = 'FFC7CE'
    T(E, S, 'an inspection of a vessel (not a vessel, not a person)', [2], [('No', 'running number', None, '#'), ('ថ្ងៃ Date', 'day of the visit', 'visit_date', DT('d', lambda d: dmy(d, '.'))), ('Port', 'port', 'place', K('po')), ('Vessel', 'vessel', 'vessel', K('v')), ('Crew', 'crew, all', 'crew', K('c')), ('ខ្មែរ', 'crew, Cambodian', 'crew_cambodian', K('k')), ('បរទេស', 'crew, foreign', 'crew_foreign', K('f')),
        ('<18', 'of them under 18; empty = not looked at', 'under_18', K('m')), ('Contracts', 'written contracts', 'contracts', M('ct', {'all': 'មានទាំងអស់', 'some': 'មានខ្លះ', 'none': 'គ្មាន'})), ('Papers kept by captain', 'papers of the crew kept', 'papers_kept', YN('pk', 'Y', 'N', 'n/a')), ('Fine ៛', 'fine in riel', 'fine', K('fi'))], R, 3,
      {(6, 'crew'): (R[6]['c'] + 5, R[6]['c'] + 5, 'crew is five more than Cambodian and foreign together', 'name it; take neither silently'), (18, 'under_18'): (40, None, 'more under 18 (40) than crew', 'name it and leave it empty')})
    E['notes'] = ['The pink rows have no meaning that the file explains: say so.', "'n/a' stands for not asked: unknown."]
    E['questions'] = ['What do the pink rows mean?', "'n/a' = not asked?", 'Was an empty <18 not looked at?']
    E['must_never_happen'] = ['each visit counted as another vessel', 'an empty <18 stored as 0', 'crew turned into victims', "'n/a' stored as no"]
    save_xlsx(fn, [S])


def f10():
    fn = '10_private agencies 2024.ods'
    E = new(fn, 'Labour ministry: list of private recruitment agencies', 'take in', 'ordinary')
    S = Sheet('PRA')
    g, N = random.Random(10), names(10)
    R = []
    for i in range(30):
        d = D.date(g.randint(2016, 2023), g.randint(1, 12), g.randint(1, 28))
        R.append(dict(a=f'SAMPLE MANPOWER {i + 1} CO., LTD', n=f'{100 + i} K.B/PRA', d=d, v=d.replace(year=d.year + g.choice([2, 3])), di=' '.join(x[0] for x in N[i]), de=g.sample(['THA', 'MYS', 'KOR', 'JPN', 'SGP'], g.randint(1, 3)), s3=g.choice([None, 0, g.randint(5, 400)]), s4=g.choice([0, g.randint(5, 400)]), st=g.choice(['valid', 'valid', 'suspended', 'withdrawn'])))
    DE = {'THA': 'Thailand', 'MYS': 'Malaysia', 'KOR': 'Korea', 'JPN': 'Japan', 'SGP': 'Singapore'}
    nr(E, S, 1, ['បញ្ជីទីភ្នាក់ងារជ្រើសរើសឯកជន'], 'title')
    e = T(E, S, 'a recruitment agency (a firm)', [3], [('Agency', 'firm', 'agency', K('a')), ('Licence', 'number of the licence', 'licence_no', K('n')), ('Issued', 'day of issue', 'licence_date', DT('d')), ('Until', 'valid until', 'valid_until', DT('v')), ('នាយក', 'director', 'director', K('di')), ('To', 'countries of destination', 'destinations', lambda r: (' / '.join(DE[x] for x in r['de']), sorted(r['de']))),
        ('Sent 2023', 'workers sent 2023; empty = no report', 'sent_2023', K('s3')), ('Sent 2024', 'workers sent 2024', 'sent_2024', K('s4')), ('Status', 'status of the licence', 'status', K('st'))], R, 4)
    nr(E, S, e, ['TOTAL', None, None, None, None, None, sum(r['s3'] or 0 for r in R), sum(r['s4'] for r in R)], 'total row')
    E['questions'] = ['Empty "Sent 2023" = no report?', 'Is a licence past its day but "valid" still valid?']
    E['must_never_happen'] = ['a director stored as a suspect', 'workers sent stored as victims', 'an empty number stored as 0', 'the total row made a firm']
    save_ods(fn, [S])


def f11():
    fn = '11_ពាក្យបណ្តឹងកម្មករ 2024.xlsx'
    E = new(fn, 'Labour ministry, Battambang: complaints of workers', 'take in, naming the errors', 'amounts written with their signs; two faults')
    S = Sheet('បណ្តឹង')
    g = random.Random(11)
    R = []
    for i, d in enumerate(days(g, 30, Y1, D.date(2024, 11, 1))):
        n = g.choice([1, 1, 1, 2, 4, 12])
        cl = g.random() < .6
        R.append(dict(n=f'ប.{i + 1:02d}', d=d, c=n, f=g.randint(0, n), a=g.choice([f'SAMPLE MANPOWER {g.randint(1, 9)}', 'broker, name not known']), s=g.choice(['wages not paid', 'passport kept', 'cheated, not sent', 'other work than promised']), am=g.choice([None, usd(g.randint(2, 30) * 100), usd(g.randint(5, 60) * 1000, 'THB'), usd(g.randint(4, 90) * 100000, 'KHR')]), x=d + D.timedelta(g.randint(5, 45)) if cl else None, re=g.choice(['paid', 'partly paid', 'withdrawn', 'sent to court']) if cl else None))
    sg = {'USD': lambda a: f'{a:,}$', 'THB': lambda a: f'{a:,}฿', 'KHR': lambda a: f'{a:,}៛'}
    nr(E, S, 1, ['មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តបាត់ដំបង'], 'office')
    SU = {'wages not paid': 'មិនបើកប្រាក់', 'passport kept': 'ដកលិខិតឆ្លងដែន', 'cheated, not sent': 'បោកមិនបញ្ជូន', 'other work than promised': 'ខុសការងារ'}
    cl = [i for i in range(30) if R[i]['x'] and i != 15]
    T(E, S, 'a complaint (may be of several workers)', [3], [('លេខ', 'number of the complaint', 'complaint_no', lambda r: (kd(r['n']), r['n'])), ('ថ្ងៃប្តឹង', 'day of the complaint', 'complaint_date', DT('d', kdmy)), ('ចំនួន', 'complainants, all', 'complainants', K('c')), ('ស្រី', 'of them women', 'complainants_female', K('f')), ('ប្តឹងនរណា', 'against whom', 'agency', lambda r: ('មេខ្យល់ មិនស្គាល់ឈ្មោះ' if r['a'].startswith('broker') else r['a'], r['a'])),
        ('រឿង', 'subject', 'subject', M('s', SU)), ('ទាមទារ', 'sum claimed, currency by its sign', 'claimed', lambda r: (sg[r['am']['currency']](r['am']['amount']), r['am']) if r['am'] else None), ('ចប់ថ្ងៃ', 'day closed; empty = open', 'closed_date', DT('x', kdmy)), ('លទ្ធផល', 'result', 'result', M('re', {'paid': 'សងគ្រប់', 'partly paid': 'សងខ្លះ', 'withdrawn': 'ដកពាក្យ', 'sent to court': 'ទៅតុលាការ'}))], R, 4,
      {(15, 'complainants_female'): (R[15]['c'] + 3, R[15]['c'] + 3, 'more women than complainants', 'name it; trim neither number'), (cl[4], 'closed_date'): (kdmy(R[cl[4]]['d'] - D.timedelta(9)), (R[cl[4]]['d'] - D.timedelta(9)).isoformat(), 'closed nine days before the complaint', 'name it; do not swap')})
    E['questions'] = ['Is the claim the sum of all complainants?', 'Are these complaints cases of trafficking? (nothing says so)']
    E['must_never_happen'] = ['claims in three currencies added or converted', 'a complaint made a trafficking case', 'complaint number ប.០១ stored as a date or person']
    save_xlsx(fn, [S])


def f12():
    fn = '12_consulate_requests.csv'
    E = new(fn, 'Consulate general at Ho Chi Minh City: requests of citizens', 'take in', 'CSV with semicolons, day.month.year')
    S = Sheet('')
    g, N = random.Random(12), names(12, 'en')
    R = [dict(n=f'CG-{i + 1:03d}', d=d, a=f'{N[i][0][0]} {N[i][1][1]}', sx=g.choice(['male', 'female', None]), p=g.choice([1, 1, 1, 2, 5, 9]), c=g.choice(['Tay Ninh', 'Ho Chi Minh City', 'Moc Bai', None]), pr=g.choice(['lost papers', 'no wages', 'held by employer', 'ill', 'in prison', 'forced marriage']), tp=g.choice(['yes', 'no']), an=g.choice(['sent home', 'passed to police', 'no answer yet']), av=g.choice(['yes', 'no', 'unknown'])) for i, d in enumerate(days(g, 34, Y1, Y2))]
    T(E, S, 'a request (may concern several people)', [1], [('Ref', 'number of the request', 'request_no', K('n')), ('Date', 'day of the request', 'request_date', DT('d', lambda d: dmy(d, '.'))), ('Applicant', 'who asked; not always the person concerned', 'applicant', K('a')), ('Sex', 'sex of the applicant', 'applicant_sex', M('sx', {'male': 'Mr', 'female': 'Ms'})), ('Persons', 'people concerned', 'people', K('p')), ('Where', 'place', 'place', K('c')), ('Matter', 'problem', 'problem', K('pr')),
        ('Laissez-passer', 'travel paper issued', 'travel_paper', YN('tp', '1', '0')), ('Signs of TIP', 'signs of trafficking seen', 'tip', YN('av', 'y', 'n', '-')), ('Outcome', 'answer', 'answer', K('an'))], R, 2)
    E['questions'] = ["'-' under Signs of TIP = not looked at?", '1/0 under Laissez-passer = yes/no?']
    E['must_never_happen'] = ['the applicant stored as victim', 'one request of nine people stored as one person', "'-' stored as no", 'signs of trafficking stored as identified']
    save_csv(fn, S, ';')


def f13():
    fn = '13_Return flights 2024.xlsx'
    E = new(fn, 'Foreign ministry: return flights from Laos and Myanmar', 'take in, naming the errors', 'a sheet a flight, its name holds flight, country and day; two faults')
    g, N = random.Random(13), names(13, 'en')
    sh, k = [], 0
    for nm, c, d, n in (('K6-741 LAO 14.03.24', 'LAO', '2024-03-14', 18), ('8M-402 MMR 02.09.24', 'MMR', '2024-09-02', 14)):
        S = Sheet(nm)
        nr(E, S, 1, ['Passengers / អ្នកដំណើរ', None, None, nm], 'title: flight, country, day')
        R = []
        for i in range(n):
            R.append(dict(f=N[k][0][0], gn=N[k][1][1], sx=g.choice(['male', 'male', 'female']), b=D.date(g.randint(1985, 2005), g.randint(1, 12), g.randint(1, 28)), ps=f'CI {300000 + k * 37}', r=g.choice(['victim', 'not a victim', 'to be interviewed', None]), pb=g.choice(['embassy', 'IOM', 'family'])))
            k += 1
        ov = {(5, 'birth'): (R[5]['b'].strftime('%d/%m/') + '2204', None, 'born in 2204', 'name it and leave the birth empty')} if c == 'LAO' else {(9, 'travel_document'): ('CI 300074', 'CI 300074', 'CI 300074 is already the paper of another passenger on the first flight', 'name it; do not make the two one person')}
        e = T(E, S, 'a person brought home', [3], [('No', 'seat order', None, '#'), ('SURNAME', 'family name', 'family_name', K('f')), ('Given', 'given name', 'given_name', K('gn')), ('Sex', 'sex', 'sex', M('sx', SXM)), ('DOB', 'day of birth', 'birth', DT('b', dmy)), ('Doc', 'travel paper', 'travel_document', K('ps')), ('Interview', 'result of the interview by the ministry; empty = none', 'identified', lambda r: ({'victim': 'VoT', 'not a victim': 'no', 'to be interviewed': 'tbi', None: None}[r['r']], {'victim': 'yes', 'not a victim': 'no', 'to be interviewed': 'in process', None: None}[r['r']])), ('Paid by', 'who paid', 'paid_by', K('pb'))], R, 4, ov,
              lambda r: {'from_country': c, 'return_date': d})
        nr(E, S, e, ['crew 4, passengers ' + str(n)], 'count line')
        sh.append(S)
    E['questions'] = ['VoT = identified as victim of trafficking?', 'tbi = to be interviewed?', "The day in the sheet's name is the day of return?"]
    E['must_never_happen'] = ['tbi stored as victim or as no', 'two passengers joined by the equal paper', 'the crew counted among the returned']
    save_xlsx(fn, sh)


def f14():
    fn = '14_ឃុំខ្លួនជនបរទេស.ods'
    E = new(fn, 'General Department of Immigration: detention book', 'take in', 'ordinary Khmer book')
    S = Sheet('ឃុំខ្លួន')
    g = random.Random(14)
    R = []
    for i, d in enumerate(days(g, 40, Y1, Y2)):
        rel = g.random() < .7
        c = g.choice([x for x in C3 if x != 'KHM'])
        R.append(dict(n=f'{ {"CHN": "YANGPIN", "VNM": "VIDU", "THA": "TUAYANG", "PHL": "HALIMBAWA", "IND": "NAMUNA"}[c]} {GIV[g.randrange(30)][1]}', sx=g.choice(['male', 'male', 'female']), a=g.choice([None] + list(range(18, 50))), c=c, d=d, w=g.choice(['no visa', 'working without permit', 'overstay', 'found in scam compound']), pp=g.choice(['yes', 'no']), sc=g.choice(['yes', 'no', None]), x=d + D.timedelta(g.randint(3, 60)) if rel else None, to=g.choice(['removed', 'shelter', 'embassy']) if rel else None))
    nr(E, S, 1, ['អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍'], 'office')
    nr(E, S, 2, ['សៀវភៅឃុំខ្លួនជនបរទេស ឆ្នាំ ២០២៤'], 'title')
    e = T(E, S, 'a detained foreigner (a person)', [3], [('ល.រ', 'running number', None, 'k#'), ('ឈ្មោះ', 'name', 'name', K('n')), ('ភេទ', 'sex', 'sex', M('sx', SXK)), ('អាយុ', 'age', 'age_years', lambda r: (kd(r['a']), r['a']) if r['a'] else None), ('សញ្ជាតិ', 'citizenship', 'citizenship', M('c', CKH)), ('ថ្ងៃឃុំ', 'day of detention', 'detained_date', DT('d')),
        ('មូលហេតុ', 'grounds', 'grounds', M('w', {'no visa': 'គ្មានទិដ្ឋាការ', 'working without permit': 'ធ្វើការគ្មានច្បាប់', 'overstay': 'នៅហួស', 'found in scam compound': 'រកឃើញក្នុងកន្លែងឆបោក'})), ('លិខិតឆ្លងដែន', 'passport at hand', 'passport_at_hand', YN('pp', 'មាន', 'គ្មាន')), ('សម្ភាសន៍', 'screened for trafficking; empty = not noted', 'screened', YN('sc', 'បាន', 'មិនទាន់')),
        ('ចេញថ្ងៃ', 'day of leaving', 'released_date', DT('x')), ('ទៅណា', 'where to', 'released_to', M('to', {'removed': 'បណ្តេញ', 'shelter': 'មណ្ឌល', 'embassy': 'ស្ថានទូត'}))], R, 4)
    nr(E, S, e, ['សរុប', f'{kd(40)} នាក់'], 'total line')
    E['questions'] = ['Empty សម្ភាសន៍ = not noted?', 'Are these people victims? (nothing says so)']
    E['must_never_happen'] = ['detained persons stored as victims or as convicted', "'មិនទាន់' (not yet) read as yes", 'empty "screened" stored as no']
    save_ods(fn, [S])


def f15():
    fn = '15_Screening SR Aug-Oct.xlsx'
    E = new(fn, 'Social ministry, Siem Reap: screening list', 'take in, naming the errors', 'ticks for six indicators, a score and a result; two scores do not fit')
    S, L = Sheet('Screening'), Sheet('Key')
    g = random.Random(15)
    IN = ['debt', 'papers_kept', 'not_free', 'threats', 'no_pay', 'deceived']
    R = []
    for i, d in enumerate(days(g, 26, D.date(2024, 8, 1), D.date(2024, 10, 28))):
        r = dict(c=f'SR{i + 1:02d}', d=d, sx=g.choice(['male', 'female']), a=g.randint(14, 45), n=g.choice(C3))
        for x in IN:
            r[x] = g.choice(['yes', None, None])
        r['s'] = sum(r[x] == 'yes' for x in IN)
        r['r'] = 'second interview' if r['s'] >= 3 else 'no further step'
        R.append(r)
    nr(E, S, 1, ['Screening interviews Siem Reap, 2024'], 'title')
    for i, t in enumerate(['A debt bondage', 'B papers kept', 'C not free to leave', 'D threats or violence', 'E no pay', 'F deceived about the work', 'x = yes, empty = not found or not asked', '2 = second interview, 0 = no further step'], 1):
        nr(E, L, i, [t], 'key')
    T(E, S, 'a screened person', [2], [('Code', 'code of the person', 'person_no', K('c')), ('Date', 'day of the interview', 'interview_date', DT('d')), ('Sex', 'sex', 'sex', M('sx', SXM)), ('Age', 'age', 'age_years', K('a')), ('Nat', 'citizenship', 'citizenship', K('n'))] + [('ABCDEF'[j], 'indicator: ' + x.replace('_', ' '), 'indicator_' + x, YN(x, 'x')) for j, x in enumerate(IN)] +
      [('Score', 'number of indicators', 'score', K('s')), ('Res', 'what follows', 'result', M('r', {'second interview': 2, 'no further step': 0}))], R, 3,
      {(4, 'score'): (R[4]['s'] + 2, R[4]['s'] + 2, f"score {R[4]['s'] + 2}, but {R[4]['s']} ticks", 'name it; take neither silently'), (17, 'score'): (9, 9, 'score 9 of six indicators', 'name it')})
    E['questions'] = ['Empty = not found, or not asked?', 'Result 2 = second interview, not identified?']
    E['must_never_happen'] = ['an empty tick stored as no without asking', 'result 2 stored as an identified victim or as two persons', 'the score counted as a number of people']
    save_xlsx(fn, [S, L])


def f16():
    fn = '16_NGO legal cases list.xlsx'
    E = new(fn, "NGO 'Fiction Legal Aid': list of cases", 'take in', 'a case a row; victims only counted; struck-out row is a withdrawn case')
    S = Sheet('Cases')
    g = random.Random(16)
    R = []
    for i, d in enumerate(days(g, 24, Y1, Y2)):
        v = g.randint(1, 6)
        R.append(dict(r=f'FLA/{i + 1}', d=d, v=v, f=g.randint(0, v), m=g.randint(0, v), t=g.choice(list(OFF)), s=g.choice(['police', 'prosecutor', 'investigating judge', 'trial', 'appeal']), l=g.choice(['Me Sample A', 'Me Invented B']), h=g.choice([None, d + D.timedelta(g.randint(20, 90))]), c=g.choice(['yes', 'no', 'no'])))
        if R[-1]['c'] == 'yes':
            R[-1]['h'] = None
    nr(E, S, 1, ['Fiction Legal Aid – trafficking cases 2024'], 'title')
    e = T(E, S, 'a case; victims are only counted', [2], [('Ref', 'number of the case', 'case_no', K('r')), ('Opened', 'day opened', 'opened_date', DT('d')), ('Victims', 'victims, all', 'victims', K('v')), ('F', 'of them female', 'victims_female', K('f')), ('<18', 'of them under 18', 'victims_children', K('m')), ('Form', 'kind of exploitation', 'offence', K('t')), ('Where', 'stage', 'stage', K('s')), ('Lawyer', 'lawyer', 'lawyer', K('l')), ('Next hearing', 'next hearing', 'next_hearing_date', DT('h', lambda d: f'{d.day} {EMON[d.month - 1]} {d.year}')), ('Closed', 'closed', 'closed', YN('c', 'Y', None))], R, 3)
    for c in range(1, 11):
        S.strike.add((12, c))
    S.strike = {k for k in S.strike if k in S.cells}
    S.comments[12, 1] = 'withdrawn by the family, do not count'
    nr(E, S, e, [None, 'total', sum(r['v'] for r in R), sum(r['f'] for r in R), sum(r['m'] for r in R)], 'total row')
    E['notes'] = ['Row 12 is struck out and has a comment (withdrawn, do not count): it is among the rows here; saying that it is struck out, or leaving it out with a word, is right.', 'Closed: Y or empty; empty is taken as no here.']
    E['questions'] = ['Row 12 is struck out: leave it out?', 'Closed empty = still open?', 'Can a person be in both F and <18? (yes)']
    E['must_never_happen'] = ['the struck-out row lost or taken without a word', 'F and <18 added', 'the lawyer stored as accused']
    save_xlsx(fn, [S])


def f17():
    fn = '17_PCCT Pursat meetings ប្រជុំ.xlsx'
    E = new(fn, 'Provincial committee against trafficking, Pursat: meetings', 'take in', 'a meeting a row; no person, no case')
    S = Sheet('ប្រជុំ 2024')
    g = random.Random(17)
    R = []
    for i, d in enumerate(days(g, 18, Y1, Y2)):
        n = g.randint(8, 60)
        R.append(dict(n=i + 1, d=d, p=g.choice(['Provincial hall', 'Sample district hall', 'online']), ch=g.choice(['deputy governor', 'head of social affairs', 'police commissioner']), a=n, w=g.randint(2, n // 2), ag=g.choice(['plan of the year', 'migration season', 'shelter budget', 'reports of districts']), mi=g.choice(['yes', 'no'])))
    nr(E, S, 1, ['គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ខេត្តពោធិ៍សាត់'], 'title')
    KHC = {'deputy governor': 'អភិបាលរង', 'head of social affairs': 'ប្រធានមន្ទីរសង្គមកិច្ច', 'police commissioner': 'ស្នងការ'}
    T(E, S, 'a meeting; people are counted only', [3], [('លើកទី', 'number of the meeting', 'meeting_no', lambda r: (kd(r['n']), r['n'])), ('ថ្ងៃ', 'day', 'meeting_date', DT('d', klong)), ('ទីកន្លែង', 'place', 'place', K('p')), ('ដឹកនាំដោយ', 'chaired by (office)', 'chair', M('ch', KHC)), ('អ្នកចូលរួម', 'participants', 'participants', K('a')), ('ស្ត្រី', 'of them women', 'participants_female', K('w')), ('របៀបវារៈ', 'agenda', 'agenda', K('ag')), ('កំណត់ហេតុ', 'minutes written', 'minutes', YN('mi', 'មាន', 'មិនមាន'))], R, 4)
    E['questions'] = ['What is wanted of the meetings: number and participants?']
    E['must_never_happen'] = ['participants stored as victims', 'a meeting stored as a case or an operation', "'មិនមាន' (there is none) read as មាន"]
    save_xlsx(fn, [S])


def f18():
    fn = '18_fund applications 2023-24.xlsx'
    E = new(fn, "Victims' fund: applications", 'take in, naming the errors', 'asked and granted in riel or dollars; two faults')
    S = Sheet('Applications')
    g = random.Random(18)
    R = []
    for i, d in enumerate(days(g, 26, D.date(2023, 3, 1), D.date(2024, 10, 1))):
        cu = g.choice(['KHR', 'KHR', 'USD'])
        a = g.randint(2, 30) * (1000000 if cu == 'KHR' else 100)
        dc = g.choice(['granted', 'granted', 'refused', None])
        R.append(dict(n=f'F-{i + 1:02d}', d=d, v=f'V{g.randint(1, 40):03d}', j=f'{g.randint(5, 90)}/{d.year - 1}', cu=cu, a=usd(a, cu), g=usd(a // 2 if i % 3 else a, cu) if dc == 'granted' else None, dc=dc, p=d + D.timedelta(g.randint(30, 120)) if dc == 'granted' and i % 4 else None))
    gr = [i for i in range(26) if R[i]['g']]
    pd = [i for i in range(26) if R[i]['p'] and i not in gr[:3]]
    nr(E, S, 1, ["Victims' fund – applications"], 'title')
    b = gr[2]
    T(E, S, 'an application for money (not a victim, not a payment)', [2], [('No', 'number of the application', 'application_no', K('n')), ('Received', 'day received', 'received_date', DT('d')), ('Victim', 'code of the victim', 'victim_code', K('v')), ('Judgment', 'number of the judgment', 'judgment_no', K('j')), ('Cur.', 'currency of the row', None, K('cu')), ('Asked', 'sum asked for', 'asked', K('a')), ('Granted', 'sum granted', 'granted', K('g')), ('Decision', 'decision; empty = not yet', 'decision', K('dc')), ('Paid on', 'day paid', 'paid_date', DT('p'))], R, 3,
      {(b, 'granted'): (R[b]['a']['amount'] * 10, usd(R[b]['a']['amount'] * 10, R[b]['cu']), 'ten times the sum asked for', 'name it; do not cut a zero'), (pd[3], 'paid_date'): (R[pd[3]]['d'] - D.timedelta(40), (R[pd[3]]['d'] - D.timedelta(40)).isoformat(), 'paid before the application was received', 'name it')})
    E['questions'] = ['Does Cur. stand for asked and granted both?', 'Granted without a day: not paid yet?']
    E['must_never_happen'] = ['riel and dollars added', 'sums granted stored as paid', 'each application counted as another victim', 'judgment 12/2023 stored as a date']
    save_xlsx(fn, [S])


def f19():
    fn = '19_Monthly figures AHTJP 2024.xlsx'
    E = new(fn, 'National police: monthly figures', 'totals only', 'months lie in columns; counts only; one total wrong')
    S = Sheet('2024')
    g = random.Random(19)
    I = [('Cases opened', 'cases'), ('Suspects arrested', 'arrested'), ('Victims helped', 'victims'), ('of which female', 'victims_female'), ('of which <18', 'victims_children'), ('Sent to court', 'sent_to_court')]
    nr(E, S, 1, ['AHTJP figures 2024 by month'], 'title')
    V = {}
    for m in range(1, 13):
        v = g.randint(4, 40)
        V[m] = dict(cases=g.randint(3, 18), arrested=g.randint(2, 20), victims=v, victims_female=g.randint(0, v), victims_children=g.randint(0, v // 2), sent_to_court=g.randint(0, 10))
        if m == 12:
            V[m] = dict.fromkeys(V[m])
        S.put(3, m + 1, EMON[m - 1])
        for j, (h, f) in enumerate(I):
            S.put(4 + j, m + 1, V[m][f])
    S.put(3, 1, 'Indicator')
    S.put(3, 14, 'Total')
    for j, (h, f) in enumerate(I):
        S.put(4 + j, 1, h)
        S.put(4 + j, 14, sum(V[m][f] or 0 for m in V) + (7 if f == 'arrested' else 0))
    F = [dict(month=f'2024-{m:02d}', **V[m]) for m in V]
    E['tables'].append({'sheet': '2024', 'one_column_is': "a month's counts", 'records_lie_in': 'columns', 'heading_rows': None, 'heading_column': 'A', 'first': 'B', 'last': 'M', 'count_of_all_rows': 12, 'repeats_sheet': None,
                        'columns': [{'at': 'row 3', 'heading': 'Indicator', 'means': 'month', 'fact': 'month'}] + [{'at': f'row {4 + j}', 'heading': h, 'means': h.lower() + ('' if not h.startswith('of') else ' (of the victims)'), 'fact': f} for j, (h, f) in enumerate(I)],
                        'rows': [{'at': col(m + 1), 'facts': F[m - 1]} for m in V], 'all_rows_tally': tally(F)})
    E['not_rows'].append({'sheet': '2024', 'where': 'N3:N9', 'what': 'column of totals'})
    E['totals'] = [dict(period='2024-01 to 2024-11', **{f: sum(V[m][f] or 0 for m in V) for _, f in I})]
    E['errors'] = [{'sheet': '2024', 'cell': 'N5', 'what': f"total of arrested is {sum(V[m]['arrested'] or 0 for m in V) + 7}, the months add up to {sum(V[m]['arrested'] or 0 for m in V)}", 'wanted': 'name it; do not take this total'}]
    E['questions'] = ['Is December still to come?', 'Are these the same cases as in the provinces\' books, so that they must not be added?']
    E['must_never_happen'] = ['person or case records made of counts', 'December stored as zero', "'of which' rows added to the victims", 'the column Total taken for a month']
    save_xlsx(fn, [S])


def f20():
    fn = '20_returnee_interview_v3_-_all_versions_-_False_-_2024-11-30.xlsx'
    E = new(fn, "NGO 'Sample Network': Kobo form, interviews of returnees", 'take in', 'headings are XML names; choices split into columns of 0 and 1')
    S = Sheet('returnee_interview_v3')
    g = random.Random(20)
    R = []
    for i, d in enumerate(days(g, 36, D.date(2024, 9, 1), D.date(2024, 11, 28))):
        co = g.choice(['yes', 'yes', 'yes', 'no'])
        ok = co == 'yes'
        pr = [x for x in ('debt', 'passport', 'locked', 'violence') if g.random() < .35] if ok else None
        R.append(dict(i=500100 + i, u=f'{g.randrange(16 ** 8):08x}-0000-4000-9000-{g.randrange(16 ** 12):012x}', st=f'{d.isoformat()}T{g.randint(8, 16):02d}:{g.randint(10, 59)}:00.000+07:00', d=d, us=f'enum_{g.randint(1, 4)}', co=co, sx=g.choice(['male', 'female']) if ok else None, a=g.randint(15, 60) if ok else None, p=g.choice(PROV) if ok else None, de=g.choice(['THA', 'MMR', 'MYS']) if ok else None, pr=pr,
                      am=usd(g.choice([200, 1500, 3000]) if 'debt' in pr else 0) if ok and g.random() < .6 else None, hl=g.choice(['yes', 'no', 'unknown']) if ok else None, va=g.choice(['approved', 'on hold', None])))
    sp = lambda x: (lambda r: None if r['pr'] is None else ((1, 'yes') if x in r['pr'] else (0, 'no')))
    T(E, S, 'an interview (a submission) with one returned person', [1], [('start', 'start of the form', 'start', K('st')), ('today', 'day of the interview', 'interview_date', DT('d')), ('username', 'interviewer', 'enumerator', K('us')), ('intro/consent', 'consent', 'consent', K('co')), ('resp/sex', 'sex', 'sex', K('sx')), ('resp/age', 'age', 'age_years', K('a')), ('resp/prov', 'home province', 'home_province', lambda r: (r['p'].lower().replace(' ', '_'), r['p']) if r['p'] else None),
        ('exp/country', 'country worked in', 'destination', M('de', {'THA': 'thailand', 'MMR': 'myanmar', 'MYS': 'malaysia'})), ('exp/problems', 'problems, all chosen', 'problems', lambda r: (' '.join(r['pr']), r['pr']) if r['pr'] else (None, [] if r['pr'] is not None else None))] +
      [(f'exp/problems/{x}', f'problem: {x} (the same answer split)', 'problem_' + x, sp(x)) for x in ('debt', 'passport', 'locked', 'violence')] +
      [('exp/debt_usd', 'debt in US dollars', 'debt', K('am')), ('end/wants_help', 'wants help', 'wants_help', YN('hl', 'yes', 'no', 'dk')), ('_id', 'number of the submission', 'submission_id', lambda r: (r['i'], str(r['i']))), ('_uuid', 'universal number', 'uuid', K('u')), ('_validation_status', 'state of checking', 'validation', M('va', {'approved': 'validation_status_approved', 'on hold': 'validation_status_on_hold'}))], R, 2)
    E['notes'] = ['Where consent is no, nothing else was asked: null. An empty exp/problems with consent means none chosen: [].']
    E['questions'] = ['Shall submissions without consent be kept out?', 'dk = does not know?', 'Only approved submissions, or all?']
    E['must_never_happen'] = ['answers stored of people who did not consent', 'interviewer stored as the returnee', 'the split columns counted besides exp/problems', 'dk stored as no']
    save_xlsx(fn, [S])


def f21():
    fn = '21_cases_export_20241130.xlsx'
    E = new(fn, 'Social ministry, child protection: export in the manner of Primero', 'take in', 'two sheets joined by the long number')
    A, B = Sheet('Basic Identity'), Sheet('Services')
    g, N = random.Random(21), names(21, 'en')
    R, Q = [], []
    for i in range(30):
        u = f'{g.randrange(16 ** 8):08x}-0000-4000-8000-{g.randrange(16 ** 12):012x}'
        b = D.date(g.randint(2008, 2020), g.randint(1, 12), g.randint(1, 28))
        reg = D.date(2024, g.randint(1, 10), g.randint(1, 28))
        R.append(dict(u=u, c=u[-7:], nm=f'{N[i][0][0]} {N[i][1][1]}', sx=g.choice(['male', 'female']), b=b if g.random() < .7 else None, a=reg.year - b.year - ((reg.month, reg.day) < (b.month, b.day)), e=g.choice(['yes', 'no']), rd=reg, st=g.choice(['open', 'open', 'closed']), rk=g.choice(['High', 'Medium', 'Low', None]), cn=g.sample(['Trafficked', 'Sexual exploitation', 'Unaccompanied', 'Child labour'], g.randint(1, 2)), p=g.choice(PROV)))
        for _ in range(g.choice([0, 1, 1, 2, 3])):
            Q.append(dict(u=u, c=u[-7:], t=g.choice(['Shelter', 'Health', 'Legal', 'Family tracing', 'Education']), d=reg + D.timedelta(g.randint(1, 20)), im=g.choice(['yes', 'no', None])))
    u7 = ('Long ID', 'long number of the case', 'long_id', K('u'))
    c7 = ('Case ID', 'short number', 'case_id', lambda r: ("'" * 0 + r['c'], r['c']))
    T(E, A, 'a child (a case in Primero)', [1], [u7, c7, ('Name', 'name', 'name', K('nm')), ('Sex', 'sex', 'sex', M('sx', {'male': 'Male', 'female': 'Female'})), ('Date of Birth', 'day of birth', 'birth', DT('b', lambda d: d.isoformat())), ('Age', 'age', 'age_years', K('a')), ('Is the age estimated?', 'age estimated', 'estimated', YN('e', 'true', 'false')), ('Date of Registration', 'day of registration', 'registration_date', DT('rd', lambda d: f'{d.day:02d}-{EMON[d.month - 1]}-{d.year}')), ('Case Status', 'status', 'status', M('st', {'open': 'Open', 'closed': 'Closed'})),
        ('Risk Level', 'risk', 'risk_level', K('rk')), ('Protection Concerns', 'concerns', 'protection_concerns', lambda r: (', '.join(r['cn']), r['cn'])), ('Current Location', 'province', 'province', lambda r: ('Cambodia::' + r['p'], r['p']))], R, 2)
    T(E, B, 'a service to a child', [1], [u7, c7, ('Type of Service', 'kind of service', 'service_type', K('t')), ('Date of Service', 'day of the service', 'service_date', DT('d', lambda d: d.isoformat())), ('Service implemented?', 'given', 'implemented', YN('im', 'Implemented', 'Not Implemented'))], Q, 2)
    E['questions'] = ['Are all children trafficked, or only those with the concern "Trafficked"?', 'Age on the day of registration?', 'Join the services by the long number?']
    E['must_never_happen'] = ['a service counted as another child', 'a short number like 1234e56 read as a number (1.234E+59)', "'Not Implemented' read as implemented", 'every child stored as trafficked']
    save_xlsx(fn, [A, B])


def f22():
    fn = '22_trafficking_case_data.csv'
    E = new(fn, "NGO 'Pretend Alliance': table in the manner of the trafficking case data standard", 'take in, naming the errors', 'standard names of fields, lists parted by bars; two faults')
    S = Sheet('')
    g, N = random.Random(22), names(22, 'en')
    R = []
    for i in range(30):
        pt = i % 6 == 5
        ed = D.date(2023, 1, 1) + D.timedelta(g.randint(0, 600))
        R.append(dict(c=f'PA-{i // 2 + 1:03d}', nm=f'{N[i][0][0]} {N[i][1][1]}', b=str(g.randint(1975, 2006)), sx=g.choice(['male', 'female', 'other', 'unknown']), ci=g.choice(C3), pi='perpetrator' if pt else 'victim', ro=g.choice(['Recruiter', 'Exploiter', 'Transporter']) if pt else None, ct=None if pt else sorted(g.sample(['DebtBondage', 'Threats', 'WithholdsDocuments', 'RestrictsMovement'], g.randint(1, 3))), et=None if pt else g.choice(['ForcedLabour', 'SexualExploitation', 'ForcedMarriage', None]), co=g.choice(['KHM', 'THA', 'MYS']), ed=ed, ag=g.choice(['yes', 'no', None])))
    T(E, S, 'a person in a case: a victim, or (per_Role filled) a perpetrator', [1], [('cas_Id', 'case number', 'case_id', K('c')), ('prs_Name', 'name', 'name', K('nm')), ('prs_BirthYear', 'year of birth', 'birth', K('b')), ('prs_Sex', 'sex', 'sex', M('sx', {'male': 'Male', 'female': 'Female', 'other': 'Other', 'unknown': 'Unknown'})), ('prs_Citizenship', 'citizenship', 'citizenship', K('ci')), ('prs_Consent', 'agreed to share', 'agreed', YN('ag', 'Yes', 'No')), ('per_Role', 'role of a perpetrator', 'perpetrator_role', K('ro')),
        ('exp_MeansOfControl', 'means of control', 'control', lambda r: ('|'.join(r['ct']), r['ct']) if r['ct'] else None), ('exp_Type', 'kind of exploitation', 'exploitation', K('et')), ('exp_Country', 'country of exploitation', 'event_country', K('co')), ('exp_StartDate', 'first day', 'event_date', DT('ed', lambda d: d.isoformat()))], R, 2,
      {(7, 'birth'): ('2025', None, 'born (2025) after the exploitation began', 'name it and leave the birth empty'), (14, 'citizenship'): ('KAM', None, 'KAM is no code of a country (KHM, or CMR?)', 'name it; do not replace silently')}, lambda r: {'person_is': r['pi']})
    E['questions'] = ['Rows with per_Role are perpetrators?', 'Rows without consent (No or empty): keep out?']
    E['must_never_happen'] = ['a perpetrator stored as victim', 'two persons of one case joined', "'Other' or 'Unknown' turned into male or female", 'people who did not agree shared']
    save_csv(fn, S, enc='utf-8', eol='\n')


def f23():
    fn = '23_form for NGOs - please fill.xlsx'
    E = new(fn, 'National committee: form sent out to NGOs', 'refuse', 'an empty form with one line marked as example; nothing has been filled in')
    S = Sheet('Form')
    nr(E, S, 1, ['National committee – list of assisted victims (please fill in and return)'], 'title')
    nr(E, S, 3, ['No', 'Name', 'Sex', 'Age', 'Type', 'Date', 'Service'], 'headings')
    nr(E, S, 4, ['ex.', 'EXAMPLE Person', 'F', 20, 'forced labour', D.date(2024, 1, 1), 'shelter'], 'example line')
    for y in range(5, 15):
        nr(E, S, y, [y - 4], 'empty numbered line')
    E['questions'] = ['Only the example line is filled: please send the filled form.']
    E['must_never_happen'] = ['the example stored as a victim', 'ten empty persons made of the numbered lines', 'reported as an NGO without victims']
    save_xlsx(fn, [S])


def f24():
    fn = '24_hotline backup.xlsx'
    E = new(fn, 'Hotline: a copy broken off', 'refuse', 'the file ends in the middle: it cannot be opened')
    S = Sheet('log')
    g = random.Random(24)
    for y in range(1, 200):
        S.row(y, [y, 'SAMPLE call', g.randrange(10 ** 9)])
    save_xlsx(fn, [S])
    p = os.path.join(OUT, fn)
    with open(p, 'rb') as f:
        b = f.read()
    with open(p, 'wb') as f:
        f.write(b[:len(b) * 6 // 10])
    E['questions'] = ['The file is damaged: please send it again.']
    E['must_never_happen'] = ['reported as an empty log', 'parts of it taken in silently']


if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT):
        os.remove(os.path.join(OUT, f))
    for i in range(1, 25):
        globals()[f'f{i}']()
    with open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8') as f:
        json.dump(TRUTH, f, ensure_ascii=False, indent=1)
        f.write('\n')
    for t in TRUTH:
        print(t['no'], t['outcome'], [b['count_of_all_rows'] for b in t['tables']], len(t['errors']), t['file'])
