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
TSE = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'
FAM = [('សាកល្បង', 'SAKLBANG'), ('គំរូ', 'KUMROU'), ('ប្រឌិត', 'PRADIT'), ('សន្មត', 'SANMOT')]
EFAM = ['SAMPLE', 'INVENTED', 'FICTION', 'PRETEND']
GIV = [tuple(x.split(':')) for x in '''ក្រហម:Kraham ខៀវ:Khiev បៃតង:Baitang លឿង:Loeung ត្នោត:Tnaot ដូង:Doung ម្រេច:Mrech អំបិល:Ambel ស្ករ:Skar តុ:Tok
ទូក:Touk កង់:Kang រទេះ:Rotes ស្ពាន:Spean ផ្លូវ:Phlov ភ្នំ:Phnom ទន្លេ:Tonle សមុទ្រ:Samot កោះ:Koh ខ្សែ:Khsae ចង្កៀង:Changkieng ប៊ិច:Bich
ក្រដាស:Kradas ម៉ោង:Maong ផ្កាយ:Phkay អាទិត្យ:Atit ច័ន្ទ:Chan អង្គារ:Angkea ពុធ:Puth សុក្រ:Sok សៅរ៍:Sao ស្ពៃ:Spey ត្រឡាច:Tralach ល្ពៅតូច:Lpovtoch ក្រវាញ:Kravanh ខ្ញី:Khnhei'''.split()]
FOREIGN = {'Chinese': [('យ៉ាងប៉ិន', 'YANGPIN'), ('ស៊ីយ៉ាំង', 'SHIYANG')], 'Vietnamese': [('ធីវ៉ាយ', 'VIDU'), ('ម៉ៅ', 'MAU')],
           'Thai': [('តួយ៉ាង', 'TUAYANG')], 'Malaysian': [('ចុនតូស', 'CONTOH')], 'Filipino': [('ហាលីមបាវ៉ា', 'HALIMBAWA')], 'Korean': [('បូគី', 'BOGI')]}
NAT_KH = {'Cambodian': 'ខ្មែរ', 'Chinese': 'ចិន', 'Vietnamese': 'វៀតណាម', 'Thai': 'ថៃ', 'Malaysian': 'ម៉ាឡេស៊ី', 'Filipino': 'ហ្វីលីពីន', 'Korean': 'កូរ៉េ'}
NAT3 = {'Cambodian': 'KHM', 'Chinese': 'CHN', 'Vietnamese': 'VNM', 'Thai': 'THA', 'Malaysian': 'MYS', 'Filipino': 'PHL', 'Korean': 'KOR'}
KIND = [('12', 'forced labour'), ('10', 'sexual exploitation'), ('11', 'forced marriage'), ('17', 'forced labour'), ('19', 'forced criminality (online scam)'),
        ('27', 'sexual exploitation'), ('28', 'sexual exploitation of a child'), ('34', 'sexual exploitation of a child'), ('15', 'sexual exploitation'),
        ('16', 'surrogacy'), ('18', 'forced labour'), ('9', 'forced begging')]
EXP_KH = {'forced labour': 'ពលកម្មដោយបង្ខំ', 'sexual exploitation': 'អាជីវកម្មផ្លូវភេទ', 'forced marriage': 'រៀបការដោយបង្ខំ',
          'forced criminality (online scam)': 'បង្ខំឱ្យឆបោកតាមអនឡាញ', 'sexual exploitation of a child': 'អាជីវកម្មផ្លូវភេទលើកុមារ',
          'surrogacy': 'ពពោះជំនួស', 'forced begging': 'បង្ខំឱ្យសុំទាន'}
EXP_EN = {'forced labour': 'Forced labour', 'sexual exploitation': 'Sex. exploitation', 'forced marriage': 'Forced marriage',
          'forced criminality (online scam)': 'Online scam', 'sexual exploitation of a child': 'CSE (child)', 'surrogacy': 'Surrogacy', 'forced begging': 'Begging'}
FIELDS = ['case_number', 'name_khmer', 'name_latin', 'sex', 'age', 'citizenship', 'charges', 'exploitation', 'date_registered', 'date_charged',
          'date_decided', 'stage', 'presence_at_judgment', 'outcome', 'sentence_months', 'sentence_days', 'suspended_months', 'fine_riel', 'compensation_riel']
KW = {0: '', 1: 'មួយ', 2: 'ពីរ', 3: 'បី', 4: 'បួន', 5: 'ប្រាំ', 6: 'ប្រាំមួយ', 7: 'ប្រាំពីរ', 8: 'ប្រាំបី', 9: 'ប្រាំបួន', 10: 'ដប់', 11: 'ដប់មួយ',
      12: 'ដប់ពីរ', 13: 'ដប់បី', 14: 'ដប់បួន', 15: 'ដប់ប្រាំ', 18: 'ដប់ប្រាំបី', 20: 'ម្ភៃ'}
MOTTO = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']
TRUTH = {}


def law(a, n=TSE):
    return {'law': n, 'article': a}


def work(d):
    while d.weekday() > 4:
        d += D.timedelta(1)
    return d


def gen(seed, n, num, year=2024, lang='kh', kinds=KIND, pend=0.2, foreign=0.12, cc=0.1, dism=0.04, span=330, money=1):
    """n persons in cases; num(i, date) gives the written case number."""
    g = random.Random(seed)
    pool = [(f, v) for f in (FAM if lang != 'en' else [('', e) for e in EFAM]) for v in GIV]
    g.shuffle(pool)
    out, i = [], 0
    starts, k = [], 0
    while k < n:
        s = min(g.choice([1, 1, 1, 2, 2, 3, 4]), n - k)
        starts.append(s)
        k += s
    step = span / len(starts)
    no = g.randint(3, 20)
    for j, s in enumerate(starts):
        reg = work(D.date(year, 1, 3) + D.timedelta(int(j * step) + g.randint(0, max(0, int(step) - 3))))
        chg = work(reg + D.timedelta(g.choice([0, 1, 1, 2, 3, 5])))
        dec = work(chg + D.timedelta(g.randint(70, 330)))
        no += g.choice([1, 1, 2, 3, 5])
        art, ex = g.choice(kinds)
        ch = [law(art)]
        if g.random() < .12 and art in ('10', '12', '17'):
            ch.append(law({'10': '15', '12': '14', '17': '19'}[art]))
        if g.random() < cc:
            ch.append(law(g.choice(['253', '378']), CC))
        pnd = g.random() < pend or dec > D.date(2025, 12, 20)
        stg = g.choice(['investigation', 'awaiting trial', 'trial'])
        cn = num(no, reg)
        for a in range(s):
            (fk, fl), (gk, gl) = pool.pop()
            nat = 'Cambodian'
            if g.random() < foreign or (ex.startswith('forced crim') and g.random() < .6):
                nat = g.choice(list(FOREIGN) + ['Chinese', 'Chinese', 'Vietnamese'])
                fk, fl = g.choice(FOREIGN[nat])
            r = dict.fromkeys(FIELDS)
            r.update(case_number=cn, name_khmer=f'{fk} {gk}', name_latin=f'{fl} {gl}', sex=g.choice(['male', 'male', 'female']),
                     age=g.randint(19, 61), citizenship=nat, charges=ch, exploitation=ex, date_registered=reg.isoformat(), date_charged=chg.isoformat())
            r['_case'] = j
            if pnd:
                r['stage'] = stg
            else:
                r['date_decided'] = dec.isoformat()
                r['stage'] = 'decided'
                q = g.random()
                if q < dism:
                    r['outcome'] = 'charge dismissed by the investigating judge'
                elif q < .16:
                    r['outcome'] = 'acquitted'
                    r['presence_at_judgment'] = g.choice(['present', 'present', 'absent'])
                else:
                    r['outcome'] = 'convicted'
                    r['presence_at_judgment'] = g.choice(['present', 'present', 'present', 'absent', 'deemed present'])
                    m = g.choice([24, 30, 36, 42, 60, 60, 66, 84, 96, 120, 120, 144, 180])
                    r['sentence_months'] = m
                    if m <= 60 and g.random() < .4:
                        r['suspended_months'] = g.choice([x for x in (6, 12, 18, 24, 36) if x < m])
                    if money and g.random() < .35:
                        r['fine_riel'] = g.choice([4, 5, 6, 8, 10, 15, 20]) * 1000000
                    if money and g.random() < .3:
                        r['compensation_riel'] = g.choice([3, 5.5, 8, 12, 20, 24.5]) * 1000000 // 1
                        r['compensation_riel'] = int(r['compensation_riel'])
            out.append(r)
    return out


def d_(r, f):
    return D.date.fromisoformat(r[f]) if r[f] else None


def ym_kh(m):
    y, k = divmod(m, 12)
    return ' '.join(([KW[y] + 'ឆ្នាំ'] if y else []) + ([KW[k] + 'ខែ'] if k else []))


def sen_kh(r):
    if not r['sentence_months']:
        return None
    return ym_kh(r['sentence_months']) + (' ព្យួរ' + ym_kh(r['suspended_months']) if r['suspended_months'] else '')


def ym(m, y='y', k='m'):
    a, b = divmod(m, 12)
    return (f'{a}{y}' if a else '') + (f'{b}{k}' if b else '')


def sen_en(r):
    if not r['sentence_months']:
        return None
    return ym(r['sentence_months']) + (f" of which {ym(r['suspended_months'])} suspended" if r['suspended_months'] else '')


def arts(r, sep=', ', pre='', cc=' CC', post=''):
    return sep.join(pre + c['article'] + (cc if c['law'] == CC else post) for c in r['charges'])


def lay(F, sh, start, cols, recs, c0=1, at=None):
    """headings are written by the caller; cols = (writer, fields)"""
    for i, r in enumerate(recs):
        y = start + i
        for j, (w, fs) in enumerate(cols):
            v = w(r) if not isinstance(w, str) else (i + 1 if w == '#' else kd(i + 1) if w == 'k#' else None)
            if v not in (None, ''):
                sh.put(y, c0 + j, v)
        add(F, r, {f for _, fs in cols for f in fs}, (at or f'{sh.name}!%d') % y)
    return start + len(recs)


def add(F, r, fs, at, **kw):
    t = {'at': at}
    for f in FIELDS:
        t[f] = r[f] if f in fs else None
    for f in fs:
        if f not in t and r.get(f) is not None:
            t[f] = r[f]
    t.update(kw)
    F['rows'].append(t)


def new(fn, sent, what, outcome, reason):
    TRUTH[fn] = {'sent_by': sent, 'what': what, 'outcome': outcome, 'reason': reason, 'rows': [], 'not_rows': [], 'errors': [], 'questions': [], 'never': []}
    return TRUTH[fn]


def note(F, sh, r, vals, what, c=1):
    sh.row(r, vals, c)
    F['not_rows'].append({'sheet': sh if isinstance(sh, str) else ('' if sh.name == 'csv' else sh.name), 'row': r, 'what': what})


PFC = ' Provincial Court of First Instance'
tick = lambda r, s, ch: ch if r['sex'] == s else None
A = lambda f: (lambda r: r[f])
SX = {'male': 'ប', 'female': 'ស'}
SXL = {'male': 'ប្រុស', 'female': 'ស្រី'}
PRES = {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកដូចចំពោះមុខ', None: None}
OUT_KH = {'convicted': 'ផ្តន្ទាទោស', 'acquitted': 'រួចផុតពីបទចោទ', 'charge dismissed by the investigating judge': 'ដីកាលើកលែងឱ្យរួចខ្លួន', None: None}
OUT_EN = {'convicted': 'Convicted', 'acquitted': 'Acquitted', 'charge dismissed by the investigating judge': 'Non-suit (IJ)', None: None}
STG_KH = {'investigation': 'កំពុងស៊ើបសួរ', 'awaiting trial': 'រង់ចាំសវនាការ', 'trial': 'កំពុងជំនុំជម្រះ', 'decided': 'ចប់', None: None}


def t1():
    fn = 'សៀវភៅបញ្ជីព្រហ្មទណ្ឌ កំពង់ស្ពឺ ២០២៤.xlsx'
    F = new(fn, 'Kampong Speu' + PFC, 'Copy of the bound criminal book: letterhead, a line of column numbers under the headings, sex by a tick in one of two columns, sentences in words', 'take', 'one accused per row, complete')
    S = Sheet('បញ្ជី')
    for i, (t, w) in enumerate([(MOTTO[0], 'motto'), (MOTTO[1], 'motto'), ('សាលាដំបូងខេត្តកំពង់ស្ពឺ', 'court'), ('ការិយាល័យក្រឡាបញ្ជី', 'office')], 1):
        note(F, S, i, [t], w)
        S.merge(i, 1, i, 14)
    note(F, S, 6, ['បញ្ជីជនជាប់ចោទ តាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ (២០០៨)'], 'title naming the law')
    S.merge(6, 1, 6, 14)
    note(F, S, 8, ['ល.រ', 'លេខសំណុំរឿង', 'ចូលបញ្ជីថ្ងៃ', 'គោត្តនាម-នាម', 'ភេទ', None, 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស (មាត្រា)', 'ថ្ងៃចោទប្រកាន់', 'ថ្ងៃកាត់ទោស', 'ពេលកាត់', 'ទោសជាប់ពន្ធនាគារ', 'ពិន័យ'], 'headings, upper')
    note(F, S, 9, [None] * 4 + ['ប', 'ស'], 'headings, lower (man, woman)')
    S.merge(8, 5, 8, 6)
    note(F, S, 10, [f'({kd(i)})' for i in range(1, 15)], 'numbers of the columns')
    R = gen(101, 24, lambda n, d: kd(f'{n:03d}') + ' ប្រ.ដ', lang='kh', cc=0, pend=0, dism=0)
    e = lay(F, S, 11, [('k#', []), (A('case_number'), ['case_number']), (lambda r: kdmy(d_(r, 'date_registered'), '-'), ['date_registered']), (A('name_khmer'), ['name_khmer']),
        (lambda r: tick(r, 'male', '✓'), ['sex']), (lambda r: tick(r, 'female', '✓'), []), (lambda r: kd(r['age']) + 'ឆ្នាំ', ['age']),
        (lambda r: NAT_KH[r['citizenship']], ['citizenship']), (lambda r: kd(arts(r, ' និង ', 'ម.')), ['charges']), (lambda r: kdmy(d_(r, 'date_charged'), '-'), ['date_charged']),
        (lambda r: kdmy(d_(r, 'date_decided'), '-'), ['date_decided']), (lambda r: PRES[r['presence_at_judgment']], ['presence_at_judgment']),
        (lambda r: sen_kh(r) or 'រួចខ្លួន', ['sentence_months', 'suspended_months', 'outcome']), (lambda r: kd(f"{r['fine_riel']:,}") + '៛' if r['fine_riel'] else '-', ['fine_riel'])], R)
    nf = sum(r['sex'] == 'female' for r in R)
    note(F, S, e, ['សរុប', None, None, kd(len(R)) + ' នាក់', kd(len(R) - nf), kd(nf)], 'total: persons, men, women')
    note(F, S, e + 2, ['ថ្ងៃពុធ ១២កើត ខែមាឃ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩'], 'lunar day of the signature', 9)
    note(F, S, e + 3, ['ក្រឡាបញ្ជី', None, None, 'បានឃើញ: ប្រធានសាលា'], 'signatures', 9)
    F['questions'] = ["'រួចខ្លួន' in the column of sentences: acquitted at trial?"]
    F['never'] = ['taking the line of column numbers (១)-(១៤) for a person', 'ព្យួរ (suspended) added to the sentence instead of taken as a part of it', 'taking the lunar day of the signature for a judgment']
    save_xlsx(fn, [S])


def t2():
    fn = 'Pursat TIP 2024 one line per case.xlsx'
    F = new(fn, 'Pursat' + PFC, 'One case in a row; accused, sentences and presence are numbered lists within the cells', 'take', 'the numbers within the cells join person and sentence')
    S = Sheet('2024')
    note(F, S, 1, ['Pursat Provincial Court - cases under the 2008 Law on Suppression of Human Trafficking & Sexual Exploitation (LSHTSE)'], 'title with court and law')
    note(F, S, 3, ['Judgment', 'Case', 'Offence', 'Accused (sex, age, nationality)', 'Sentence', 'How judged', 'Registered', 'Charge', 'Remarks'], 'headings')
    R = gen(102, 26, lambda n, d: f'PST {n}/24', lang='en', cc=.2, pend=0, dism=0, money=0)
    y = 3
    fs = {'case_number', 'name_latin', 'sex', 'age', 'citizenship', 'charges', 'date_registered', 'date_charged', 'date_decided', 'presence_at_judgment', 'outcome', 'sentence_months', 'suspended_months'}
    for k in sorted({r['_case'] for r in R}):
        P = [r for r in R if r['_case'] == k]
        y += 1
        num = lambda L: '\n'.join(f'{i}) {x}' for i, x in enumerate(L, 1)) if len(L) > 1 else L[0]
        r = P[0]
        S.row(y, [d_(r, 'date_decided'), r['case_number'], 'Art. ' + arts(r, ' + ', cc=' Penal Code'), num([f"{p['name_latin']} ({p['sex'][0].upper()}, {p['age']}, {NAT3[p['citizenship']]})" for p in P]),
                  num([sen_en(p).replace('of which', 'incl.') if sen_en(p) else 'acquitted' for p in P]), num([{'present': 'present', 'absent': 'in absentia', 'deemed present': 'deemed contradictory'}[p['presence_at_judgment']] for p in P]),
                  d_(r, 'date_registered'), d_(r, 'date_charged'), 'victim heard by video' if k % 4 == 1 else None])
        for p in P:
            add(F, p, fs, f'2024!{y}')
    note(F, S, y + 1, [None, f'{len(set(r["_case"] for r in R))} cases', None, f'{len(R)} accused'], 'total: cases and accused')
    note(F, S, y + 2, ['incl. = this part of the sentence is suspended: "incl. 1y suspended"'], 'key')
    F['never'] = ["one person made of a cell with several", 'a sentence given to the wrong person of the case', 'the number before the bracket 1) 2) taken for an age', 'KHM read as a part of the name']
    save_xlsx(fn, [S])


def t3():
    fn = 'ratanakiri_2024.csv'
    F = new(fn, 'Ratanakiri' + PFC, 'CSV with semicolons from a European Excel; dates 14-Mar-24; sentence in short English', 'take', 'simple')
    S = Sheet('csv')
    note(F, S, 1, ['case', 'filed', 'charged', 'accused', 'sex', 'age', 'nat', 'TIP law art.', 'type', 'verdict', 'verdict date', 'prison', 'fine (KHR)', 'civil party award (KHR)'], 'headings')
    dd = lambda f: (lambda r: f"{d_(r, f).day}-{EMON[d_(r, f).month - 1]}-{d_(r, f).year % 100}" if r[f] else '')
    R = gen(103, 15, lambda n, d: f'RTK-{n:03d}', lang='en', cc=0, pend=.2)
    lay(F, S, 2, [(A('case_number'), ['case_number']), (dd('date_registered'), ['date_registered']), (dd('date_charged'), ['date_charged']), (A('name_latin'), ['name_latin']),
        (lambda r: r['sex'][0], ['sex']), (A('age'), ['age']), (A('citizenship'), ['citizenship']), (lambda r: arts(r, '&'), ['charges']), (lambda r: EXP_EN[r['exploitation']], ['exploitation']),
        (lambda r: {'investigation': 'with IJ', 'awaiting trial': 'trial date to be fixed', 'trial': 'trial ongoing'}.get(r['stage']) or OUT_EN[r['outcome']].lower(), ['outcome', 'stage']), (dd('date_decided'), ['date_decided']),
        (sen_en, ['sentence_months', 'suspended_months']), (A('fine_riel'), ['fine_riel']), (A('compensation_riel'), ['compensation_riel'])], R, at='record %d')
    for r in F['rows']:
        if r['stage'] == 'decided':
            r['stage'] = None
    F['questions'] = ["'non-suit (ij)': charge dismissed by the investigating judge?"]
    F['never'] = ['the whole line taken as one column', 'a pending case without verdict taken as an acquittal']
    save_csv(fn, S, ';')


def t4():
    fn = 'Kandal judgments by month - Jul-Dec 2024.xlsx'
    F = new(fn, 'Kandal' + PFC, 'A sheet a month of judgment (JUL ... DEC); the judgment column holds only the day, month and year come from sheet and title; bilingual headings; subtotal on each sheet', 'take', 'day + sheet + title make the date')
    R = gen(104, 36, lambda n, d: f'{n}/K.D/{d.year % 100}', year=2024, span=150, cc=0, pend=0, dism=0)
    g = random.Random(4)
    sheets = []
    mons = sorted({r['_case'] for r in R})
    for r in R:
        m = 7 + (mons.index(r['_case']) * 6) // len(mons)
        r['_m'] = m
        d = D.date(2024, m, 1) + D.timedelta(2 + r['_case'] % 20)
        r['date_decided'] = work(d).isoformat()
    for m in range(7, 13):
        S = Sheet(EMON[m - 1].upper())
        note(F, S, 1, [f'ខែ{KMON[m - 1]} / {EMON[m - 1]} 2024 - សាលាដំបូងខេត្តកណ្តាល - TIP law 2008'], 'title with court, month and law')
        note(F, S, 2, ['ថ្ងៃទី (Day)', 'លេខរឿង (No.)', 'ឈ្មោះ (Name)', 'Name in Latin', 'អាយុ Age', 'ភេទ Sex', 'មាត្រា Art.', 'លទ្ធផល Result', 'ឆ្នាំ Yrs', 'ខែ Mths', 'ព្យួរ (ខែ) Susp. mths', 'សំណង Comp. (៛)'], 'headings')
        P = [r for r in R if r['_m'] == m]
        P.sort(key=lambda r: (r['date_decided'], r['_case']))
        e = lay(F, S, 3, [(lambda r: d_(r, 'date_decided').day, ['date_decided']), (A('case_number'), ['case_number']), (A('name_khmer'), ['name_khmer']), (A('name_latin'), ['name_latin']),
            (A('age'), ['age']), (lambda r: SX[r['sex']], ['sex']), (lambda r: arts(r, '; '), ['charges']), (lambda r: OUT_KH[r['outcome']], ['outcome']),
            (lambda r: (r['sentence_months'] or 0) // 12 or None, ['sentence_months']), (lambda r: (r['sentence_months'] or 0) % 12 or None, []), (A('suspended_months'), ['suspended_months']), (A('compensation_riel'), ['compensation_riel'])], P)
        note(F, S, e, ['សរុប Total', None, f'{len(P)} នាក់', None, None, None, None, None, None, None, None, sum(r['compensation_riel'] or 0 for r in P)], 'total of the month')
        sheets.append(S)
    F['questions'] = ['Are day, sheet and the year of the title the day of judgment?']
    F['never'] = ['the day of the month taken for a running number or an age', 'the two columns years and months added as if both were months', "'ស' read as something else than woman"]
    save_xlsx(fn, sheets)


def t5():
    fn = 'ព្រៃវែង ជួញដូរ ២៤.ods'
    F = new(fn, 'Prey Veng' + PFC, 'ODS; what is the same as above is not written again but marked 〃 or ដូចលើ', 'take', 'ditto marks repeat the cell above')
    S = Sheet('Sheet1')
    note(F, S, 1, ['សាលាដំបូងខេត្តព្រៃវែង'], 'court')
    note(F, S, 2, ['តារាងរឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨ = ច.ជ. / ក្រមព្រហ្មទណ្ឌ = ក.ព.)'], 'title with key to the two laws')
    note(F, S, 4, ['លេខ', 'ថ្ងៃចូល', 'ចោទថ្ងៃ', 'មាត្រា', 'ទម្រង់', 'ឈ្មោះជនជាប់ចោទ', 'ភេទ/អាយុ', 'សញ្ជាតិ', 'សម្រេចថ្ងៃ', 'សេចក្តីសម្រេច', 'ទោស', 'សំណងរដ្ឋប្បវេណី'], 'headings')
    R = gen(105, 30, lambda n, d: f'{n}-{d.year}', cc=.25, pend=0.1)
    prev = {}
    for i, r in enumerate(R):
        y = 5 + i
        same = i and R[i - 1]['_case'] == r['_case']
        mk = '〃' if r['_case'] % 3 else 'ដូចលើ'
        v = [r['case_number'], d_(r, 'date_registered'), d_(r, 'date_charged'), ' '.join(f"ម.{c['article']} {'ក.ព.' if c['law'] == CC else 'ច.ជ.'}" for c in r['charges']), EXP_KH[r['exploitation']]]
        S.row(y, [mk] * 5 if same else v)
        dec = d_(r, 'date_decided')
        S.row(y, [r['name_khmer'], f"{SXL[r['sex']]} {kd(r['age'])}ឆ្នាំ", NAT_KH[r['citizenship']], (mk if same and dec else dec), OUT_KH[r['outcome']] or STG_KH[r['stage']],
                  sen_kh(r), (kd(f"{r['compensation_riel'] / 1e6:g}".replace('.', ',')) + ' លានរៀល') if r['compensation_riel'] else None], 6)
        q = dict(r)
        if q['stage'] == 'decided':
            q['stage'] = None
        add(F, q, set(FIELDS) - {'name_latin', 'fine_riel', 'sentence_days', 'presence_at_judgment'}, f'Sheet1!{y}')
    note(F, S, 5 + len(R) + 1, ['ពិនិត្យ និងយល់ព្រម', None, None, None, None, None, None, None, 'ព្រៃវែង ថ្ងៃទី៦ ខែមករា ឆ្នាំ២០២៦'], 'approval, place and day')
    F['never'] = ['the mark 〃 or ដូចលើ stored as a case number, a date or an article', 'the case of another line above given to the person', 'លាន (million) lost: 5,5 riel']
    save_ods(fn, [S])


def t6():
    fn = 'SR grouped by case 2024.xlsx'
    F = new(fn, 'Siem Reap' + PFC, 'A merged line above each group gives number, day of registration and offence of the case; below it the accused', 'take', 'group lines belong to the rows below them')
    S = Sheet('TIP cases')
    note(F, S, 1, ['Siem Reap Court – Law on Suppression of Human Trafficking and Sexual Exploitation'], 'title with court and law')
    note(F, S, 2, ['No', 'Khmer name', 'Latin name', 'Sex', 'Year of birth', 'Nat.', 'Charged', 'Judgment of', 'Result', 'Prison', 'Fine', 'Damages'], 'headings')
    R = gen(106, 28, lambda n, d: f'{n:04d}', cc=.1, pend=.1, dism=0)
    y, n = 3, 0
    for k in sorted({r['_case'] for r in R}):
        P = [r for r in R if r['_case'] == k]
        note(F, S, y, [f"Case no. {P[0]['case_number']} registered {dmy(d_(P[0], 'date_registered'), '.')} – {EXP_EN[P[0]['exploitation']]} – Article {arts(P[0], ' and Article ', cc=' of the Criminal Code')}"], 'group line: case of the rows below')
        S.merge(y, 1, y, 12)
        S.fills[y, 1] = 'DDDDDD'
        for r in P:
            y += 1
            n += 1
            r['birth_year'] = D.date.fromisoformat(r['date_registered']).year - r['age']
            r['age'] = None
            S.row(y, [n, r['name_khmer'], r['name_latin'], r['sex'].title(), r['birth_year'], NAT3[r['citizenship']], d_(r, 'date_charged'), d_(r, 'date_decided'),
                      OUT_EN[r['outcome']] if r['outcome'] else 'Pending', (sen_en(r) or '').replace(' of which ', ' (').replace('suspended', 'susp.)') or None,
                      f"{r['fine_riel'] // 1000000}M" if r['fine_riel'] else None, f"{r['compensation_riel'] / 1e6:g}M" if r['compensation_riel'] else None])
            q = dict(r)
            q['stage'] = None
            if not q['outcome']:
                q['outcome'] = 'pending'
            add(F, q, set(FIELDS) - {'age', 'sentence_days', 'presence_at_judgment', 'stage'} | {'birth_year'}, f'TIP cases!{y}')
        y += 1
    note(F, S, y + 1, ['M = million riel. Pending = no judgment on 31/12/2025.'], 'key')
    F['never'] = ['group lines taken for persons', 'group line lost: persons without case and article', '5M read as five months or five riel', 'the year of birth taken for an age']
    save_xlsx(fn, [S])


def t7():
    fn = 'ត្បូងឃ្មុំ អាយុជាក្រុម.xlsx'
    F = new(fn, 'Tboung Khmum' + PFC, 'Age only as a band, ticked in one of four columns; sentence in figures', 'take', 'the band is all the sheet says of the age')
    S = Sheet('ឆ្នាំ២៤')
    note(F, S, 1, ['សាលាដំបូងខេត្តត្បូងឃ្មុំ'], 'court')
    note(F, S, 2, ['ស្ថានភាពសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ ២០២៤ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)'], 'title naming the law')
    note(F, S, 4, ['ល.រ', 'ស្ថានភាព', 'លេខ', 'នាមត្រកូល', 'នាមខ្លួន', 'ភេទ', 'អាយុ', None, None, None, 'បទ', 'ចុះបញ្ជី', 'ចោទ', 'សាលក្រម', 'វត្តមាន', 'ទោស (ឆ្នាំ/ខែ)'], 'headings, upper')
    note(F, S, 5, [None] * 6 + ['<១៨', '១៨-៣០', '៣១-៤៥', '៤៦+'], 'headings, lower: age bands')
    S.merge(4, 7, 4, 10)
    R = gen(107, 22, lambda n, d: f'ត.ឃ {kd(n)}', cc=0, pend=.25, dism=0)
    R[4]['age'] = 16
    R[15]['age'] = 17
    for r in R:
        r['age'] = 'minor' if r['age'] < 18 else '18-30' if r['age'] < 31 else '31-45' if r['age'] < 46 else '46+'
    b = lambda k: (lambda r: 'x' if r['age'] == k else None)
    dd = lambda f: (lambda r: klong(d_(r, f)) if r[f] else None)
    e = lay(F, S, 6, [('k#', []), (lambda r: STG_KH[r['stage']], ['stage']), (A('case_number'), ['case_number']), (lambda r: r['name_khmer'].split()[0], ['name_khmer']), (lambda r: r['name_khmer'].split()[1], []),
        (lambda r: SXL[r['sex']], ['sex']), (b('minor'), ['age']), (b('18-30'), []), (b('31-45'), []), (b('46+'), []), (lambda r: kd(arts(r, '/', 'ម')), ['charges']), (dd('date_registered'), ['date_registered']),
        (dd('date_charged'), ['date_charged']), (dd('date_decided'), ['date_decided']), (lambda r: PRES[r['presence_at_judgment']], ['presence_at_judgment']),
        (lambda r: (kd(f"{r['sentence_months'] // 12}/{r['sentence_months'] % 12}")) if r['sentence_months'] else ('លើកលែង' if r['outcome'] else None), ['sentence_months', 'outcome'])], R)
    cnt = [kd(sum(r['age'] == k for r in R)) for k in ('minor', '18-30', '31-45', '46+')]
    note(F, S, e, ['សរុប', None, None, None, None, None] + cnt, 'total of the age bands')
    F['questions'] = ["'លើកលែង' in the column of sentences: acquitted at trial?", 'Sentence 5/6 = 5 years 6 months?']
    F['never'] = ['an age in years made out of a band', '5/6 read as a day and month', 'the total of a band taken for an age']
    save_xlsx(fn, [S])


def t8():
    fn = 'BMC TIP 2024 filter.xlsx'
    F = new(fn, 'Banteay Meanchey' + PFC, 'Long list with headings repeated per printed page; a filter was left on and hides five rows; fines in millions of riel, damages in US dollars', 'take', 'complete; hidden rows belong to the list')
    S = Sheet('Data')
    H = ['Nº', 'ឈ្មោះ', 'Name', 'Sexe', 'Âge', 'Nationalité', 'N° dossier', 'Enregistré le', 'Inculpé le', 'Article (loi 2008)', 'Jugement du', 'Présence', 'Décision', 'Peine (mois)', 'dont sursis', 'Amende (millions riels)', 'Dommages (USD)']
    note(F, S, 1, ['TRIBUNAL PROVINCIAL DE BANTEAY MEANCHEY – loi sur la répression de la traite des êtres humains et de l\'exploitation sexuelle'], 'title with court and law')
    R = gen(108, 42, lambda n, d: f'{d.year}/{n}', cc=0, pend=.15)
    y = 2
    for p in range(0, 42, 20):
        note(F, S, y, H, 'headings' if p == 0 else 'headings again (printed page)')
        S.bold.add(y)
        for i, r in enumerate(R[p:p + 20]):
            y += 1
            if r['compensation_riel']:
                r['compensation_other'] = {'amount': r['compensation_riel'] // 4000 // 50 * 50, 'currency': 'USD'}
            r['compensation_riel'] = None
            fr = {'present': 'contradictoire', 'absent': 'par défaut', 'deemed present': 'réputé contradictoire', None: None}
            dc = {'convicted': 'condamné', 'acquitted': 'relaxé', 'charge dismissed by the investigating judge': 'non-lieu'}
            S.row(y, [p + i + 1, r['name_khmer'], r['name_latin'], 'H' if r['sex'] == 'male' else 'F', r['age'], {'Cambodian': 'KH', 'Chinese': 'CN', 'Vietnamese': 'VN', 'Thai': 'TH', 'Malaysian': 'MY', 'Filipino': 'PH', 'Korean': 'KR'}[r['citizenship']],
                      r['case_number'], d_(r, 'date_registered'), d_(r, 'date_charged'), arts(r, ' et '), d_(r, 'date_decided'), fr[r['presence_at_judgment']], dc.get(r['outcome'], 'en cours'), r['sentence_months'], r['suspended_months'],
                      r['fine_riel'] / 1e6 if r['fine_riel'] else None, r['compensation_other']['amount'] if r.get('compensation_other') else None])
            for c in (8, 9, 11):
                if (y, c) in S.cells:
                    S.fmts[y, c] = 'mm/dd/yyyy'
            q = dict(r)
            q['stage'] = None
            q['outcome'] = q['outcome'] or 'pending'
            kw = {}
            if (p + i) in (6, 13, 14, 27, 33):
                S.hidden.append(y)
                kw['hidden_row'] = True
            add(F, q, set(FIELDS) - {'exploitation', 'stage', 'sentence_days'} | {'compensation_other'}, f'Data!{y}', **kw)
        y += 1
    note(F, S, y, ['TOTAL', 42], 'total')
    F['questions'] = ['Do the five rows hidden by the filter belong to the return?']
    F['never'] = ['H (homme) and F (femme) exchanged', 'hidden rows lost without a word', 'dollars taken as riel', 'true dates shown month first read as day first', "'dont sursis' added to the sentence"]
    save_xlsx(fn, [S])


def t9():
    fn = 'kampong thom accused (english).xlsx'
    F = new(fn, 'Kampong Thom' + PFC, 'English list, first name before family name, year of birth, dates 2024.03.14 as text, empty columns between', 'take', 'plain')
    S = Sheet('list')
    note(F, S, 2, ['Kampong Thom court: accused under LSHTSE 2008, cases of 2024'], 'title with court and law', 2)
    note(F, S, 3, ['First name', 'Family name', 'Khmer', None, 'Gender', 'Born', 'Citzenship', None, 'Dossier', 'Counts (articles)', 'Exploitation', 'Date in', 'Date charge', 'Date judgement', 'Judgement', 'Imprisonement'], 'headings', 2)
    R = gen(109, 18, lambda n, d: f'TIP/{n}/{d.year}', cc=.15, pend=.2, dism=0, money=0)
    for r in R:
        r['birth_year'] = int(r['date_registered'][:4]) - r['age']
        r['age'] = None
        r['stage'] = None
        if not r['outcome']:
            r['outcome'] = 'pending'
    dd = lambda f: (lambda r: r[f].replace('-', '.') if r[f] else None)
    N = (lambda r: None, [])
    lay(F, S, 4, [(lambda r: r['name_latin'].split()[1], ['name_latin']), (lambda r: r['name_latin'].split()[0], []), (A('name_khmer'), ['name_khmer']), N, (lambda r: 'woman' if r['sex'] == 'female' else 'man', ['sex']),
        (A('birth_year'), ['birth_year']), (A('citizenship'), ['citizenship']), N, (A('case_number'), ['case_number']), (lambda r: arts(r, ' ; ', 'art.', cc=' Crim. Code'), ['charges']), (lambda r: EXP_EN[r['exploitation']], ['exploitation']),
        (dd('date_registered'), ['date_registered']), (dd('date_charged'), ['date_charged']), (dd('date_decided'), ['date_decided']),
        (lambda r: {'pending': 'not yet', 'convicted': 'guilty', 'acquitted': 'not guilty'}[r['outcome']], ['outcome']),
        (lambda r: (f"{r['sentence_months']} months" + (f", {r['suspended_months']} months suspended" if r['suspended_months'] else '')) if r['sentence_months'] else None, ['sentence_months', 'suspended_months'])], R, c0=2)
    for y in range(4, 22):
        if S.cells.get((y, 16)) == 'not yet':
            for c in range(2, 18):
                S.fills[y, c] = 'FFFF99'
    F['never'] = ["'woman' read as man because it contains 'man'", "'not guilty' read as guilty", 'first and family name exchanged', 'year of birth taken for an age']
    save_xlsx(fn, [S])


def t10():
    fn = 'បាត់ដំបង សាលក្រម ២៤.ods'
    F = new(fn, 'Battambang' + PFC, 'ODS, list of judgments; Khmer month names with two-digit years, sex as នារី/បុរស, fine written with the word', 'take', 'ordinary')
    S = Sheet('សាលក្រម')
    note(F, S, 1, ['សាលាដំបូងខេត្តបាត់ដំបង'], 'court')
    note(F, S, 2, ['សាលក្រមរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ (ច្បាប់ឆ្នាំ២០០៨)'], 'title naming the law')
    note(F, S, 3, ['ថ្ងៃចេញសាលក្រម', 'ចំពោះមុខ/កំបាំង', 'អ្នកទោស', 'ភេទ', 'អាយុ', 'ជនជាតិ/សញ្ជាតិ', 'រឿងលេខ', 'ចុះថ្ងៃ', 'ចោទថ្ងៃ', 'ត្រូវមាត្រា', 'ចំនួនពន្ធនាគារ', 'ពិន័យ/សំណង'], 'headings')
    R = gen(110, 20, lambda n, d: f'លេខ {kd(n)}', cc=0, pend=0, dism=0)
    dd = lambda f: (lambda r: f"{kd(d_(r, f).day)}-{KMON[d_(r, f).month - 1]}-{kd(d_(r, f).year % 100)}")
    def money(r):
        p = []
        if r['fine_riel']:
            p.append('ពិន័យ ' + kd(r['fine_riel'] // 1000000) + ' លាន')
        if r['compensation_riel']:
            p.append('សំណង ' + kd(f"{r['compensation_riel']:,}".replace(',', '.')) + ' រៀល')
        return ' ; '.join(p) or None
    e = lay(F, S, 4, [(dd('date_decided'), ['date_decided']), (lambda r: PRES[r['presence_at_judgment']], ['presence_at_judgment']), (A('name_khmer'), ['name_khmer']), (lambda r: 'នារី' if r['sex'] == 'female' else 'បុរស', ['sex']),
        (lambda r: kd(r['age']), ['age']), (lambda r: NAT_KH[r['citizenship']], ['citizenship']), (A('case_number'), ['case_number']), (dd('date_registered'), ['date_registered']), (dd('date_charged'), ['date_charged']),
        (lambda r: kd(arts(r, ' + ', 'មាត្រា ')), ['charges']), (lambda r: sen_kh(r) or 'ប្រកាសឱ្យរួចផុត', ['sentence_months', 'suspended_months', 'outcome']), (money, ['fine_riel', 'compensation_riel'])], R)
    note(F, S, e + 1, ['*អ្នកទោស = ជនជាប់ចោទទាំងអស់ រួមទាំងអ្នករួចផុត'], 'note: the heading means all accused, also the acquitted')
    F['never'] = ['fine and damages exchanged or added', 'the two-digit year 24 read as 1924 or as a day', 'the note below taken for a person', 'an acquitted person stored as convicted because of the heading អ្នកទោស']
    save_ods(fn, [S])


def t11():
    fn = 'មណ្ឌលគិរី.xlsx'
    F = new(fn, 'Mondulkiri' + PFC, 'Eight accused, no letterhead, nothing decided for half of them', 'take', 'small and plain; law named in the heading of the article column')
    S = Sheet('Sheet1')
    note(F, S, 1, ['លេខរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'មាត្រា (ច្បាប់ជួញដូរ ២០០៨)', 'ទទួលសំណុំរឿង', 'ដាក់ចោទ', 'នៅដំណាក់', 'កាត់ថ្ងៃ', 'លទ្ធផល', 'ឆ្នាំពន្ធនាគារ'], 'headings')
    R = gen(111, 8, lambda n, d: f'{n}/24', cc=0, pend=.5, dism=0, money=0)
    for r in R:
        if r['sentence_months'] and r['sentence_months'] % 12:
            r['sentence_months'] += 6
        r['suspended_months'] = None
    lay(F, S, 2, [(A('case_number'), ['case_number']), (A('name_khmer'), ['name_khmer']), (lambda r: SX[r['sex']], ['sex']), (A('age'), ['age']), (lambda r: arts(r), ['charges']),
        (lambda r: d_(r, 'date_registered'), ['date_registered']), (lambda r: d_(r, 'date_charged'), ['date_charged']), (lambda r: STG_KH[r['stage']], ['stage']), (lambda r: d_(r, 'date_decided'), ['date_decided']),
        (lambda r: OUT_KH[r['outcome']], ['outcome']), (lambda r: r['sentence_months'] // 12 if r['sentence_months'] else None, ['sentence_months'])], R)
    F['never'] = ['years taken for months', 'case number 7/24 read as a date', 'an empty result taken as an acquittal']
    save_xlsx(fn, [S])


def t12():
    fn = 'PSHV scam-compound accused 2024-2025.xlsx'
    F = new(fn, 'Preah Sihanouk' + PFC, 'Sixty accused, a sheet of counts in front of the list, name and alias in one cell, dates like 14 March 2024, two-letter codes explained on the third sheet', 'take', 'list is complete; first and last sheets are not lists')
    C = Sheet('Summary')
    S = Sheet('Accused')
    K = Sheet('Codes')
    R = gen(112, 60, lambda n, d: f'SHV-{d.year}-{n:04d}', lang='en', kinds=[('19', 'forced criminality (online scam)'), ('12', 'forced criminality (online scam)'), ('17', 'forced criminality (online scam)'), ('27', 'sexual exploitation'), ('10', 'sexual exploitation')], cc=.3, pend=.3, dism=.08, foreign=.4)
    note(F, C, 1, ['Preah Sihanouk Provincial Court of First Instance'], 'court')
    for i, (a, b) in enumerate([('Cases', len({r['_case'] for r in R})), ('Accused', len(R)), ('Foreign', sum(r['citizenship'] != 'Cambodian' for r in R)), ('Convicted', sum(r['outcome'] == 'convicted' for r in R))], 3):
        note(F, C, i, [a, b], 'count')
    note(F, S, 1, ['Case ID', 'Accused', 'Sex', 'Age', 'Nat', 'Form', 'Charges', 'Registration', 'Charge date', 'Status', 'Judgment', 'Result', 'Mode', 'Sentence', 'Fine KHR', 'Compensation KHR'], 'headings')
    dl = lambda f: (lambda r: f"{d_(r, f).day} {['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][d_(r, f).month - 1]} {d_(r, f).year}" if r[f] else None)
    al = {3: 'ប៊ូស', 17: 'មេធំ', 41: 'មីងតូច'}
    for i, r in enumerate(R):
        r['alias_khmer'] = al.get(i)
    lay(F, S, 2, [(A('case_number'), ['case_number']), (lambda r: r['name_latin'] + (f" ហៅ {r['alias_khmer']}" if r['alias_khmer'] else ''), ['name_latin', 'alias_khmer']), (lambda r: r['sex'][0].upper(), ['sex']), (A('age'), ['age']),
        (lambda r: NAT3[r['citizenship']], ['citizenship']), (lambda r: 'SC' if 'scam' in r['exploitation'] else 'SX', ['exploitation']),
        (lambda r: ', '.join(('CC ' if c['law'] == CC else 'TIP ') + c['article'] for c in r['charges']), ['charges']), (dl('date_registered'), ['date_registered']), (dl('date_charged'), ['date_charged']),
        (lambda r: {'investigation': 'IN', 'awaiting trial': 'AT', 'trial': 'TR', 'decided': 'DE'}[r['stage']], ['stage']), (dl('date_decided'), ['date_decided']),
        (lambda r: {'convicted': 'CO', 'acquitted': 'AC', None: None}.get(r['outcome'], 'ND'), ['outcome']), (lambda r: {'present': 'P', 'absent': 'IA', 'deemed present': 'DP', None: None}[r['presence_at_judgment']], ['presence_at_judgment']),
        (lambda r: (f"{ym(r['sentence_months'], ' years ', ' months').strip()}" + (f" / {r['suspended_months']} months suspended" if r['suspended_months'] else '')) if r['sentence_months'] else None, ['sentence_months', 'suspended_months']),
        (lambda r: f"{r['fine_riel']:,}" if r['fine_riel'] else None, ['fine_riel']), (lambda r: f"{r['compensation_riel']:,}" if r['compensation_riel'] else None, ['compensation_riel'])], R)
    for i, t in enumerate(['SC = forced criminality (online scam)', 'SX = sexual exploitation', 'IN = under investigation, AT = awaiting trial, TR = in trial, DE = decided', 'CO = convicted, AC = acquitted, ND = charge dismissed by investigating judge (no case)', 'P = present, IA = in absentia, DP = deemed present',
                           'TIP = Law on Suppression of Human Trafficking and Sexual Exploitation 2008, CC = Criminal Code 2009'], 1):
        note(F, K, i, [t], 'key to codes')
    F['never'] = ['the counts of the sheet Summary taken for persons', "'ND' read as no data", 'the alias made a second person', "'AC' read as accused or action"]
    save_xlsx(fn, [C, S, K])


def q1():
    fn = 'សាលាឧទ្ធរណ៍ភ្នំពេញ TIP 2025.xlsx'
    F = new(fn, 'Phnom Penh Court of Appeal', "The appeal court's list: first-instance court and number, sentence of first instance, sentence on appeal ('same' where upheld)", 'take-with-questions', 'appeals are second decisions on persons the first courts have reported')
    S = Sheet('Appeals')
    note(F, S, 1, ['សាលាឧទ្ធរណ៍ភ្នំពេញ / Phnom Penh Court of Appeal – LSHTSE 2008'], 'title with court and law')
    note(F, S, 2, ['Appeal no.', 'From court', 'No. there', 'ឈ្មោះ', 'ភេទ', 'Age', 'Art.', 'Prison 1st inst.', 'Appeal decided', 'Decision', 'Prison on appeal', 'Present?'], 'headings')
    R = gen(201, 14, lambda n, d: f'{n}/25 ឧទ្ធ', cc=0, pend=0, dism=0, money=0)
    g = random.Random(21)
    y = 2
    for r in R:
        y += 1
        crt = ['Kampong Cham', 'Svay Rieng', 'Takeo', 'Kampot'][r['_case'] % 4]
        r['other_court'] = crt + PFC
        dec = work(D.date(2025, 2, 3) + D.timedelta(r['_case'] * 25))
        r['date_decided'] = dec.isoformat()
        first = r['sentence_months'] or 60
        q = dict(r)
        q['suspended_months'] = None
        mode = 'acq' if r['outcome'] == 'acquitted' else g.choice(['same', 'same', 'less', 'more'])
        m = {'same': first, 'less': first - 12, 'more': first + 12}.get(mode)
        q['sentence_months'] = m
        S.row(y, [r['case_number'], crt, f"{r['_case'] * 3 + 11}/24", r['name_khmer'], SX[r['sex']], r['age'], arts(r, ' & '), ym(first), dmy(dec, '.'),
                  {'same': 'judgment upheld', 'less': 'sentence reduced', 'more': 'sentence raised', 'acq': 'overturned, acquitted'}[mode], {'same': 'same', 'acq': '-'}.get(mode) or ym(m), {'present': 'yes', 'absent': 'no', 'deemed present': 'no, but summoned'}[r['presence_at_judgment']]])
        if mode == 'acq':
            q['sentence_months'] = None
        add(F, q, {'case_number', 'name_khmer', 'sex', 'age', 'charges', 'date_decided', 'presence_at_judgment', 'outcome', 'sentence_months', 'other_court'}, f'Appeals!{y}')
    F['questions'] = ['These are appeals: are they to be taken beside or instead of the first judgments?', "'same' = the sentence of the first court?", "'no, but summoned' = deemed present?"]
    F['never'] = ['the first sentence stored as the one on appeal', 'the persons counted a second time as new accused', "the number of the first court taken for the appeal's own", "'overturned, acquitted' stored as convicted"]
    save_xlsx(fn, [S])


def q2():
    fn = 'តាកែវ ពុទ្ធសករាជ.xlsx'
    F = new(fn, 'Takeo' + PFC, 'All years Buddhist, also the years of birth; the title gives one pair (2024 = ព.ស. 2567)', 'take-with-questions', 'Buddhist years: the pair in the title says minus 543')
    S = Sheet('ព.ស.២៥៦៧')
    note(F, S, 1, ['សាលាដំបូងខេត្តតាកែវ បញ្ជីឆ្នាំ ២០២៤ (ព.ស. ២៥៦៧)'], 'title with court')
    note(F, S, 2, ['ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨'], 'law')
    note(F, S, 3, ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'ឆ្នាំកំណើត', 'សំណុំរឿង', 'ថ្ងៃចូល', 'ថ្ងៃចោទ', 'មាត្រា', 'ថ្ងៃកាត់', 'ទោស'], 'headings')
    R = gen(202, 16, lambda n, d: kd(f'{n}/{d.year + 543}'), cc=0, pend=.1, dism=0, money=0)
    for r in R:
        r['birth_year'] = int(r['date_registered'][:4]) - r['age']
    be = lambda f: (lambda r: kd(f"{d_(r, f).day}/{d_(r, f).month}/{d_(r, f).year + 543}") if r[f] else None)
    lay(F, S, 4, [('k#', []), (A('name_khmer'), ['name_khmer']), (lambda r: SXL[r['sex']], ['sex']), (lambda r: kd(r['birth_year'] + 543), ['birth_year']), (A('case_number'), ['case_number']), (be('date_registered'), ['date_registered']),
        (be('date_charged'), ['date_charged']), (lambda r: kd(arts(r)), ['charges']), (be('date_decided'), ['date_decided']), (lambda r: sen_kh(r) or ('លើកលែងទោស' if r['outcome'] else None), ['sentence_months', 'suspended_months', 'outcome'])], R)
    F['questions'] = ['Are all years Buddhist (minus 543, as 2024 = 2567 in the title), also the years of birth?', "'លើកលែងទោស' = acquitted?"]
    F['never'] = ['years 2567 stored as they stand', 'minus 544 for some rows and 543 for others without asking', 'the case number changed to 2024']
    save_xlsx(fn, [S])


def q3():
    fn = 'Appeal BTB - courts of the region Q1 2025.xlsx'
    F = new(fn, 'Battambang Court of Appeal', 'Three first courts in one book, a sheet each; articles with no law named anywhere', 'take-with-questions', 'rows belong to three other courts and the law is not named')
    sheets = []
    tot = 0
    for k, (c, kh, n) in enumerate([('Pailin', 'ប៉ៃលិន', 6), ('Pursat', 'ពោធិ៍សាត់', 10), ('Banteay Meanchey', 'បន្ទាយមានជ័យ', 12)]):
        S = Sheet(c)
        note(F, S, 1, [f'Court of first instance: {c} ({kh})'], 'court of the sheet')
        note(F, S, 2, ['case', 'person', 'm/f', 'age', 'art', 'in', 'charged', 'out', 'result', 'y', 'm', 'remark'], 'headings')
        R = gen(203 + k, n, lambda a, d: f'{a}', lang='en', year=2025, span=80, cc=0, pend=.5, dism=0, money=0)
        for r in R:
            r['charges'] = [law(x['article'], None) for x in r['charges']]
            r['other_court'] = c + PFC
            r['suspended_months'] = None
        e = lay(F, S, 3, [(A('case_number'), ['case_number', 'other_court']), (A('name_latin'), ['name_latin']), (lambda r: r['sex'][0], ['sex']), (A('age'), ['age']), (lambda r: arts(r, '+'), ['charges']),
            (lambda r: d_(r, 'date_registered'), ['date_registered']), (lambda r: d_(r, 'date_charged'), ['date_charged']), (lambda r: d_(r, 'date_decided'), ['date_decided']), (lambda r: OUT_EN[r['outcome']], ['outcome']),
            (lambda r: (r['sentence_months'] or 0) // 12 or None, ['sentence_months']), (lambda r: (r['sentence_months'] or 0) % 12 or None, [])], R)
        note(F, S, e, [f'subtotal {c}: {n}'], 'subtotal')
        tot += n
        sheets.append(S)
    T = Sheet('Total')
    note(F, T, 1, ['All courts', tot], 'total of all courts')
    F['questions'] = ['Shall the rows be filed under the three courts the sheets name?', 'Which law do the articles belong to?', "What do 'in' and 'out' mean: registered and judged?"]
    F['never'] = ['all rows stored as cases of the appeal court', 'the law of 2008 filled in silently', "the last column heads 'm/f', 'y', 'm' mixed up: m = months, not male", 'case 12 of Pailin and case 12 of Pursat made one case']
    save_xlsx(fn, sheets + [T])


def q4():
    fn = 'OMC list month-first.csv'
    F = new(fn, 'Oddar Meanchey' + PFC, 'CSV; dates are text with the month first, which only some days above 12 show; sex is 1 and 2, the total line tells which', 'take-with-questions', 'order of day and month and meaning of 1/2 must be confirmed')
    S = Sheet('csv')
    note(F, S, 1, ['Oddar Meanchey provincial court, LSHTSE 2008'], 'title with court and law')
    note(F, S, 2, ['no', 'case_no', 'name', 'sex', 'age', 'article', 'registered', 'charged', 'judged', 'result', 'months'], 'headings')
    R = gen(204, 18, lambda n, d: f'OMC{n:03d}', lang='en', cc=0, pend=.15, dism=0, money=0)
    md = lambda f: (lambda r: f"{d_(r, f).month}/{d_(r, f).day}/{d_(r, f).year}" if r[f] else '')
    for r in R:
        r['suspended_months'] = None
    e = lay(F, S, 3, [('#', []), (A('case_number'), ['case_number']), (A('name_latin'), ['name_latin']), (lambda r: 1 if r['sex'] == 'male' else 2, ['sex']), (A('age'), ['age']), (lambda r: arts(r, '/'), ['charges']),
        (md('date_registered'), ['date_registered']), (md('date_charged'), ['date_charged']), (md('date_decided'), ['date_decided']), (lambda r: OUT_EN[r['outcome']], ['outcome']), (A('sentence_months'), ['sentence_months'])], R, at='record %d')
    note(F, S, e, ['total', None, f'{len(R)} persons', f"female (2): {sum(r['sex'] == 'female' for r in R)}"], 'total; says that 2 is female')
    F['questions'] = ['Are the dates month/day/year?', '1 = male, 2 = female, as the total line says?']
    F['never'] = ['day and month exchanged for the days up to 12 only', '1 and 2 exchanged', 'article 12/14 read as a date']
    save_csv(fn, S)


def e1():
    fn = 'កោះកុង កាលបរិច្ឆេទ.xlsx'
    F = new(fn, 'Koh Kong' + PFC, 'Typed dates in Khmer digits with four slips', 'name-errors', 'four dates that cannot be read')
    S = Sheet('បញ្ជី')
    note(F, S, 1, ['សាលាដំបូងខេត្តកោះកុង – ច្បាប់ជួញដូរមនុស្ស ២០០៨'], 'title with court and law')
    note(F, S, 2, ['ល.រ', 'សំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'មាត្រា', 'ចុះបញ្ជី', 'ចោទ', 'សាលក្រម', 'ទោស'], 'headings')
    R = gen(301, 14, lambda n, d: kd(n) + 'ក.ក', cc=0, pend=0, dism=0, money=0)
    k = lambda f: (lambda r: r.get('_' + f) or kdmy(d_(r, f)))
    bad = [(2, 'date_registered', '១៤/១៣/២០២៤', 'G', 'month 13 does not exist'), (5, 'date_decided', '??/០៥/២០២៥', 'I', 'the day is not known: ??'),
           (8, 'date_charged', '១២/០៤/២០៤', 'H', 'year 204 has three digits'), (11, 'date_decided', '២៩/០២/២០២៥', 'I', '29 February 2025 does not exist')]
    for i, f, t, c, w in bad:
        R[i]['_' + f] = t
        F['errors'].append({'cell': f'បញ្ជី!{c}{i + 3}', 'wrong': w})
    lay(F, S, 3, [('k#', []), (A('case_number'), ['case_number']), (A('name_khmer'), ['name_khmer']), (lambda r: SX[r['sex']], ['sex']), (lambda r: kd(r['age']), ['age']), (lambda r: kd(arts(r)), ['charges']), (k('date_registered'), ['date_registered']),
        (k('date_charged'), ['date_charged']), (k('date_decided'), ['date_decided']), (lambda r: sen_kh(r) or 'រួចផុត', ['sentence_months', 'suspended_months', 'outcome'])], R)
    for i, f, *_ in bad:
        F['rows'][i][f] = None
    F['questions'] = ['What are the right days of these four cells?']
    F['never'] = ['month 13 read as day 13', '204 made 2024 by itself', '29 February moved to 28 February or 1 March', 'the rows dropped']
    save_xlsx(fn, [S])


def e2():
    fn = 'Kampong Cham 24 TIP.xlsx'
    F = new(fn, 'Kampong Cham' + PFC, 'Sex ticked in two columns; slips in sex, age and suspension', 'name-errors', 'five cells that contradict themselves')
    S = Sheet('TIP')
    note(F, S, 1, ['Kampong Cham Court / Law on Suppression of Human Trafficking and Sexual Exploitation 2008'], 'title with court and law')
    note(F, S, 2, ['Case', 'Acused', 'M', 'F', 'Age', 'Art', 'Reg.', 'Charged', 'Judged', 'Result', 'Sentence', 'Fine (riel)'], 'headings')
    R = gen(302, 20, lambda n, d: f'KC{n}/24', lang='en', cc=0, pend=.1, dism=0)
    conv = [i for i, r in enumerate(R) if r['outcome'] == 'convicted']
    i1, i2, i3 = 3, 9, 14
    a, b = conv[1], conv[-1]
    R[a].update(sentence_months=24, suspended_months=36)
    R[b]['_fine'] = '-5,000,000'
    R[i3]['age'] = 3
    R[i1]['_sx'] = 'both'
    R[i2]['_sx'] = 'none'
    e = lay(F, S, 3, [(A('case_number'), ['case_number']), (A('name_latin'), ['name_latin']), (lambda r: 'x' if r.get('_sx') == 'both' or (r['sex'] == 'male' and '_sx' not in r) else None, ['sex']),
        (lambda r: 'x' if r.get('_sx') == 'both' or (r['sex'] == 'female' and '_sx' not in r) else None, []), (A('age'), ['age']), (lambda r: arts(r, ', '), ['charges']), (lambda r: d_(r, 'date_registered'), ['date_registered']),
        (lambda r: d_(r, 'date_charged'), ['date_charged']), (lambda r: d_(r, 'date_decided'), ['date_decided']), (lambda r: OUT_EN[r['outcome']] or 'pending', ['outcome']), (sen_en, ['sentence_months', 'suspended_months']),
        (lambda r: r.get('_fine') or r['fine_riel'], ['fine_riel'])], R)
    for q, r in zip(F['rows'], R):
        q['outcome'] = q['outcome'] or 'pending'
    F['rows'][i1]['sex'] = F['rows'][i2]['sex'] = None
    F['rows'][b]['fine_riel'] = -5000000
    F['errors'] = [{'cell': f'TIP!C{i1 + 3}', 'wrong': 'both M and F are ticked'}, {'cell': f'TIP!C{i2 + 3}', 'wrong': 'neither M nor F is ticked'}, {'cell': f'TIP!E{i3 + 3}', 'wrong': 'an accused of 3 years'},
                   {'cell': f'TIP!K{a + 3}', 'wrong': 'suspended part (3 years) longer than the sentence (2 years)'}, {'cell': f'TIP!L{b + 3}', 'wrong': 'a fine below zero'}]
    F['questions'] = ['Please correct these five cells.']
    F['never'] = ['a sex chosen for the row with both ticks', 'age 3 made 30', 'sentence and suspension exchanged', 'minus sign dropped silently']
    save_xlsx(fn, [S])


def e3():
    fn = 'kratie_tip.csv'
    F = new(fn, 'Kratie' + PFC, 'CSV typed in a text editor: one record has slipped a column, an acquitted person has a sentence, one fine is absurd', 'name-errors', 'three faults')
    S = Sheet('csv')
    note(F, S, 1, ['Kratie court - trafficking law 2008'], 'title with court and law')
    note(F, S, 2, ['case', 'name', 'sex', 'age', 'nationality', 'article', 'date_registered', 'date_charged', 'date_judgment', 'result', 'sentence_years', 'fine_riel'], 'headings')
    R = gen(303, 16, lambda n, d: f'KT-{n}', lang='en', cc=0, pend=.1, dism=0)
    for r in R:
        r['suspended_months'] = None
        if r['sentence_months'] and r['sentence_months'] % 12:
            r['sentence_months'] += 6
    conv = [i for i, r in enumerate(R) if r['outcome'] == 'convicted']
    a, b, sl = conv[2], conv[-1], conv[5]
    R[a].update(outcome='acquitted')
    R[b]['fine_riel'] = 50000000000
    fs = ['case_number', 'name_latin', 'sex', 'age', 'citizenship', 'charges', 'date_registered', 'date_charged', 'date_decided', 'outcome', 'sentence_months', 'fine_riel']
    for i, r in enumerate(R):
        y = 3 + i
        v = [r['case_number'], r['name_latin'], r['sex'], r['age'], r['citizenship'], arts(r, '+'), r['date_registered'], r['date_charged'], r['date_decided'], OUT_EN[r['outcome']], r['sentence_months'] // 12 if r['sentence_months'] else None, r['fine_riel']]
        if i == sl:
            v = v[:1] + [None] + v[1:]
        S.row(y, v)
        q = dict(r)
        if i == sl:
            q = dict.fromkeys(r)
            q['case_number'] = r['case_number']
        add(F, q, set(fs), f'record {y}')
    F['errors'] = [{'cell': f'record {a + 3}, column sentence_years', 'wrong': 'acquitted, but a sentence (and a fine) is given'}, {'cell': f'record {b + 3}, column fine_riel', 'wrong': 'a fine of 50,000,000,000 riel'},
                   {'cell': f'record {sl + 3}', 'wrong': 'from the name on every value stands one column too far right'}]
    F['questions'] = ['What is right in these three records?']
    F['never'] = ['the slipped record moved back by itself', 'the slipped record stored with a sex as its name', 'zeros cut from the fine', 'acquittal turned into a conviction']
    save_csv(fn, S, enc='utf-8', eol='\n')


def e4():
    fn = 'ព្រះវិហារ បញ្ជី១៩នាក់.ods'
    F = new(fn, 'Preah Vihear' + PFC, 'ODS; the same person twice, one case with two days of registration, total line of 19 over 17 persons', 'name-errors', 'the list contradicts itself')
    S = Sheet('ព.វ')
    note(F, S, 1, ['សាលាដំបូងខេត្តព្រះវិហារ'], 'court')
    note(F, S, 2, ['ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'], 'law')
    note(F, S, 3, ['រឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ថ្ងៃចុះ', 'ថ្ងៃចោទ', 'ថ្ងៃសម្រេច', 'សម្រេច', 'ទោស'], 'headings')
    R = gen(304, 17, lambda n, d: kd(f'{n}/២៤'), cc=0, pend=0, dism=0, money=0)
    dup = 4
    R.append(dict(R[dup]))
    cs = [i for i in range(1, 17) if R[i]['_case'] == R[i - 1]['_case'] and i != dup and i - 1 != dup]
    x = cs[-1]
    R[x]['date_registered'] = (d_(R[x], 'date_registered') - D.timedelta(31)).isoformat()
    e = lay(F, S, 4, [(A('case_number'), ['case_number']), (A('name_khmer'), ['name_khmer']), (lambda r: SXL[r['sex']], ['sex']), (lambda r: kd(r['age']), ['age']), (lambda r: NAT_KH[r['citizenship']], ['citizenship']), (lambda r: kd(arts(r, ' '  )), ['charges']),
        (lambda r: d_(r, 'date_registered'), ['date_registered']), (lambda r: d_(r, 'date_charged'), ['date_charged']), (lambda r: d_(r, 'date_decided'), ['date_decided']), (lambda r: OUT_KH[r['outcome']], ['outcome']),
        (sen_kh, ['sentence_months', 'suspended_months'])], R)
    F['rows'][-1]['second_entry_of'] = f'ព.វ!{dup + 4}'
    note(F, S, e, ['សរុប', kd(19) + ' នាក់'], 'total (wrong)')
    F['errors'] = [{'cell': f'ព.វ!B{e - 1}', 'wrong': f'the same person in the same case as row {dup + 4}'}, {'cell': f'ព.វ!G{x + 4}', 'wrong': 'another day of registration than the other accused of this case'}, {'cell': f'ព.វ!B{e}', 'wrong': 'total says 19, the list has 18 lines (17 persons)'}]
    F['questions'] = ['Is the last line a double?', 'Which day was the case registered?', 'Is a person missing, as the total says 19?']
    F['never'] = ['a nineteenth person invented', 'the double counted as another person without a word', 'one of the two days chosen silently']
    save_ods(fn, [S])


def e5():
    fn = 'K.Chhnang registry (formulas broken).xlsx'
    F = new(fn, 'Kampong Chhnang' + PFC, 'A list linked to another book: #REF! in cells, an article the law does not have, a charge after the judgment', 'name-errors', 'five faulty cells')
    S = Sheet('Registry')
    note(F, S, 1, ['Kampong Chhnang court, anti-trafficking law of 2008 (52 articles)'], 'title with court and law')
    note(F, S, 2, ['Dossier', 'Nom', 'ភេទ', 'Age', 'Article', 'Kind', 'Registered', 'Charged', 'Judgment', 'Outcome', 'Sentence (y)', 'Compensation'], 'headings')
    R = gen(305, 18, lambda n, d: f'{n}.24', lang='en', cc=0, pend=0, dism=0)
    for r in R:
        r['suspended_months'] = None
    R[2]['_age'] = '#REF!'
    R[6]['_reg'] = '#REF!'
    R[9]['charges'] = [law('112')]
    R[12]['date_charged'] = (d_(R[12], 'date_decided') + D.timedelta(20)).isoformat()
    R[15]['_nm'] = '#N/A'
    e = lay(F, S, 3, [(A('case_number'), ['case_number']), (lambda r: r.get('_nm') or r['name_latin'], ['name_latin']), (lambda r: SXL[r['sex']], ['sex']), (lambda r: r.get('_age') or r['age'], ['age']), (lambda r: arts(r, ','), ['charges']),
        (lambda r: EXP_EN[r['exploitation']], ['exploitation']), (lambda r: r.get('_reg') or d_(r, 'date_registered'), ['date_registered']), (lambda r: d_(r, 'date_charged'), ['date_charged']), (lambda r: d_(r, 'date_decided'), ['date_decided']), (lambda r: OUT_EN[r['outcome']], ['outcome']),
        (lambda r: r['sentence_months'] / 12 if r['sentence_months'] else None, ['sentence_months']), (lambda r: f"{r['compensation_riel'] // 100000 / 10:g} million riel" if r['compensation_riel'] else None, ['compensation_riel'])], R)
    F['rows'][2]['age'] = None
    F['rows'][6]['date_registered'] = None
    F['rows'][15]['name_latin'] = None
    F['errors'] = [{'cell': 'Registry!D5', 'wrong': '#REF! instead of the age'}, {'cell': 'Registry!G9', 'wrong': '#REF! instead of the day of registration'}, {'cell': 'Registry!E12', 'wrong': 'article 112: the law has 52 articles'},
                   {'cell': 'Registry!H15', 'wrong': 'charged 20 days after the judgment'}, {'cell': 'Registry!B18', 'wrong': '#N/A instead of the name'}]
    F['questions'] = ['Please fill or correct these five cells.', 'Is 5.5 in the column of sentences 5 years 6 months?']
    F['never'] = ['#N/A stored as a name', '112 made 12', 'charge and judgment exchanged', '5.5 years made 5 years 5 months']
    save_xlsx(fn, [S])


def r1():
    fn = 'កំពត ស្ថិតិតាមចៅក្រម.xlsx'
    F = new(fn, 'Kampot' + PFC, 'Counts per judge (with the names of judges)', 'refuse', 'counts only; the names are those of judges, not of accused')
    S = Sheet('តាមចៅក្រម')
    note(F, S, 1, ['សាលាដំបូងខេត្តកំពត – ចំនួនរឿងជួញដូរតាមចៅក្រម ឆ្នាំ២០២៤'], 'title')
    note(F, S, 2, ['ចៅក្រម', 'រឿងចាស់', 'រឿងថ្មី', 'ចប់', 'នៅសល់', 'ជនជាប់ចោទ', 'ស្រី'], 'headings')
    g = random.Random(5)
    tot = [0] * 6
    for i in range(7):
        a, b = g.randint(2, 9), g.randint(3, 12)
        c = g.randint(2, a + b - 1)
        p = g.randint(b, 2 * b)
        v = [a, b, c, a + b - c, p, g.randint(0, p // 2)]
        tot = [x + y for x, y in zip(tot, v)]
        note(F, S, 3 + i, ['គំរូ ' + GIV[i][0]] + v, 'counts of a judge')
    note(F, S, 10, ['សរុប'] + tot, 'total')
    F['questions'] = ['Please send the list of cases and accused behind these counts.']
    F['never'] = ['judges stored as accused', 'counts taken for ages or case numbers']
    save_xlsx(fn, [S])


def r2():
    fn = 'ប៉ៃលិន កាលវិភាគសវនាការ.xlsx'
    F = new(fn, 'Pailin' + PFC, 'Hearing calendar of civil cases (divorce, land, debt): another kind of document', 'refuse', 'no criminal case: a calendar of civil hearings')
    S = Sheet('សប្តាហ៍')
    note(F, S, 1, ['សាលាដំបូងខេត្តប៉ៃលិន – កាលវិភាគសវនាការរឿងរដ្ឋប្បវេណី'], 'title: civil hearings')
    note(F, S, 2, ['ថ្ងៃ', 'ម៉ោង', 'បន្ទប់', 'លេខ', 'ដើមចោទ', 'ចុងចម្លើយ', 'កម្មវត្ថុ'], 'headings')
    g = random.Random(6)
    for i in range(12):
        d = work(D.date(2025, 5, 5) + D.timedelta(i))
        note(F, S, 3 + i, [d, g.choice(['8:00', '9:30', '14:00']), g.randint(1, 2), f'{g.randint(10, 90)} រដ្ឋ', 'សាកល្បង ' + GIV[i][0], 'ប្រឌិត ' + GIV[i + 15][0], g.choice(['លែងលះ', 'ដីធ្លី', 'បំណុល'])], 'a civil hearing')
    F['questions'] = ['This is a calendar of civil hearings: please send the list of trafficking cases.']
    F['never'] = ['the parties of civil cases stored as accused of trafficking', "'បំណុល' (debt) read as debt bondage"]
    save_xlsx(fn, [S])


def r3():
    fn = 'stung treng report.xlsx'
    F = new(fn, 'Stung Treng' + PFC, 'Named .xlsx, but it is the sign-in page of a mail service saved under that name', 'refuse', 'not a spreadsheet: a web page was saved instead of the attachment')
    with open(os.path.join(OUT, fn), 'w', encoding='utf-8', newline='\n') as f:
        f.write('<!DOCTYPE html>\n<html><head><title>Sign in - Sample Mail</title></head>\n<body><h1>Your session has expired</h1>\n<form><input name="user"><input type="password" name="p"><button>Sign in</button></form>\n<table><tr><td>Attachment: stung treng report.xlsx</td><td>(48 KB)</td></tr></table></body></html>\n')
    F['questions'] = ['The attachment was not saved, only the sign-in page: please send the file again.']
    F['never'] = ['reported as an empty list (no cases)', 'the table of the web page read as a list']


if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT):
        os.remove(os.path.join(OUT, f))
    for f in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, q1, q2, q3, q4, e1, e2, e3, e4, e5, r1, r2, r3):
        f()
    with open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8') as f:
        json.dump(TRUTH, f, ensure_ascii=False, indent=1)
        f.write('\n')
    for k, v in TRUTH.items():
        print(f"{v['outcome']:20} {len(v['rows']):3} {k}")
