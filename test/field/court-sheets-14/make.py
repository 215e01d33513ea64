# -*- coding: utf-8 -*-
"""Makes files/ and truth.json from the same data. Same bytes every time.
Needs openpyxl and odfpy."""
import csv, datetime as D, io, json, os, random, re, shutil, zipfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L
from openpyxl.worksheet.table import Table, TableStyleInfo
from odf.opendocument import OpenDocumentSpreadsheet
from odf import table as OT, text as OX, style as OS

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'
KEYS = ['case_number', 'name_khmer', 'name_latin', 'sex', 'age', 'citizenship', 'charges', 'exploitation',
        'date_registered', 'date_charged', 'date_decided', 'stage', 'presence_at_judgment', 'outcome',
        'sentence_months', 'sentence_days', 'suspended_months', 'fine_riel', 'compensation_riel']
TRUTH = {}

# ---------------------------------------------------------------- writing numbers, dates, amounts
def kd(x): return str(x).translate(str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'))
KM = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
EM = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
W = ['', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន', 'ដប់', 'ដប់មួយ', 'ដប់ពីរ',
     'ដប់បី', 'ដប់បួន', 'ដប់ប្រាំ', 'ដប់ប្រាំមួយ', 'ដប់ប្រាំពីរ', 'ដប់ប្រាំបី', 'ដប់ប្រាំបួន', 'ម្ភៃ']
def dmy(d, sep='/', k=False, short=False, pad=True):
    if d is None: return None
    y = '%02d' % (d.year % 100) if short else str(d.year)
    s = sep.join([('%02d' if pad else '%d') % d.day, ('%02d' if pad else '%d') % d.month, y])
    return kd(s) if k else s
def dkm(d, k=True):
    if d is None: return None
    s = '%d %s %d' % (d.day, KM[d.month - 1], d.year)
    return kd(s) if k else s
def dots(n): return None if n is None else '{:,}'.format(n).replace(',', '.')
def commas(n): return None if n is None else '{:,}'.format(n)
def ym(m, y='ឆ្នាំ', mo='ខែ', k=True, sp=' '):
    if m is None: return None
    a, b = divmod(m, 12); p = []
    if a: p.append('%d%s' % (a, y))
    if b: p.append('%d%s' % (b, mo))
    s = sp.join(p)
    return kd(s) if k else s

EXK = {'sexual exploitation': 'អាជីវកម្មផ្លូវភេទ', 'sexual exploitation of a child': 'អាជីវកម្មផ្លូវភេទលើកុមារ',
       'forced labour': 'ពលកម្មដោយបង្ខំ', 'forced begging': 'បង្ខំឱ្យសុំទាន', 'forced marriage': 'រៀបការដោយបង្ខំ',
       'domestic servitude': 'អ្នកបម្រើក្នុងផ្ទះដោយបង្ខំ', 'forced labour on fishing boats': 'បង្ខំឱ្យធ្វើការលើទូកនេសាទ',
       'forced online scams': 'បង្ខំឱ្យឆបោកតាមអនឡាញ'}
NK = {'Cambodian': 'ខ្មែរ', 'Vietnamese': 'វៀតណាម', 'Chinese': 'ចិន', 'Thai': 'ថៃ', 'Malaysian': 'ម៉ាឡេស៊ី', 'Lao': 'ឡាវ'}
OFF = {'10': 'ដកយកមនុស្សដោយខុសច្បាប់ ដោយមានគោលបំណង', '12': 'ជ្រើសរើសមនុស្សដោយខុសច្បាប់', '15': 'លក់ ទិញ ឬដោះដូរមនុស្ស ដោយមានគោលបំណង',
       '17': 'ដឹកជញ្ជូនមនុស្សដោយខុសច្បាប់ ដោយមានគោលបំណង', '18': 'ដឹកជញ្ជូនមនុស្សដោយខុសច្បាប់ឆ្លងដែន', '19': 'ទទួលមនុស្សដោយខុសច្បាប់ ដោយមានគោលបំណង'}
# article -> (least months, most months, purposes, carries a fine)
LAB = ['forced labour', 'forced begging', 'domestic servitude', 'forced marriage', 'sexual exploitation']
ART = {'10': (84, 144, LAB, 0), '12': (84, 132, ['forced labour', 'domestic servitude', 'sexual exploitation'], 0),
       '15': (120, 180, ['forced marriage', 'sexual exploitation', 'forced labour'], 0), '17': (84, 144, LAB, 0),
       '18': (84, 144, ['forced labour', 'forced labour on fishing boats', 'forced begging'], 0), '19': (84, 144, LAB, 0),
       '26': (24, 60, ['sexual exploitation'], 1), '27': (60, 120, ['sexual exploitation'], 0),
       '28': (84, 156, ['sexual exploitation of a child'], 0), '30': (24, 60, ['sexual exploitation'], 1),
       '34': (24, 60, ['sexual exploitation of a child'], 1), '41': (24, 60, ['sexual exploitation of a child'], 1)}

# ---------------------------------------------------------------- invented people and cases
FAMK = ['សាកល្បង', 'គំរូ', 'ប្រឌិត', 'ឧទាហរណ៍']
FAML = {'សាកល្បង': 'TESTING', 'គំរូ': 'SAMPLE', 'ប្រឌិត': 'INVENTED'}
GIV = [('ផ្កា', 'Phka'), ('ទឹក', 'Teuk'), ('ដី', 'Dei'), ('ភ្នំ', 'Phnum'), ('មេឃ', 'Mekh'), ('ផ្កាយ', 'Phkay'), ('ទន្លេ', 'Tonle'),
       ('ស្លឹក', 'Sloek'), ('ថ្ម', 'Thma'), ('ខ្យល់', 'Khyal'), ('ភ្លៀង', 'Phlieng'), ('ព្រៃ', 'Prey'), ('មួយ', 'Muoy'), ('ពីរ', 'Pi'),
       ('បី', 'Bei'), ('បួន', 'Buon'), ('ប្រាំ', 'Pram'), ('ដប់', 'Dap'), ('ម្ភៃ', 'Mphei'), ('រយ', 'Roy'), ('ពាន់', 'Poan'), ('ឈូក', 'Chhuk'),
       ('ម្លិះ', 'Mlih'), ('ត្នោត', 'Tnaot'), ('ដូង', 'Doung'), ('ស្វាយ', 'Svay'), ('ចេក', 'Chek'), ('ខ្សាច់', 'Khsach'), ('ព្រះចន្ទ', 'Prachan'),
       ('អព្ភ', 'Ap'), ('ឫស', 'Reus'), ('មែក', 'Mek'), ('ស្មៅ', 'Smao'), ('បឹង', 'Boeng'), ('អូរ', 'O'), ('ជ្រោះ', 'Chruoh')]
FOR = {'Chinese': ['Shan', 'Shui', 'San', 'Yun', 'Feng', 'Liu', 'Wu', 'Hua'], 'Vietnamese': ['Song', 'Nui', 'Ba', 'Hoa', 'May', 'Nam'],
       'Thai': ['Fon', 'Dao', 'Nam', 'Sam'], 'Malaysian': ['Hujan', 'Bulan', 'Tiga'], 'Lao': ['Nam', 'Din']}
CALL = ['តូច', 'ធំ', 'ខ្មៅ', 'ស']

def cases(seed, n, lo, hi, arts, num, latin=False, foreign=None, maxacc=3, stages=('decided',), p_second=0.2, acq=0.12,
          susp=0.25, comp=0.4, absent=0.15, deemed=0.05):
    """n cases judged (or standing) between lo and hi; num(i, date) makes the case number."""
    r = random.Random(seed); used = set(); out = []; i = r.randint(3, 9)
    for _ in range(n):
        stg = r.choice(stages); art = r.choice(arts); a, b, ex, fine = ART[art]
        dec = lo + D.timedelta(days=r.randint(0, (hi - lo).days))
        while dec.weekday() > 4: dec = dec + D.timedelta(days=1) if dec + D.timedelta(days=2) < hi else dec - D.timedelta(days=1)
        reg = dec - D.timedelta(days=r.randint(130, 330))
        if stg != 'decided': reg = hi - D.timedelta(days=r.randint(40, 200))
        while reg.weekday() > 4: reg -= D.timedelta(days=1)
        chg = reg + D.timedelta(days=r.randint(1, 3)); out.append([])
        ch = [{'law': TIP, 'article': art}]
        if r.random() < p_second: ch.append({'law': CC, 'article': r.choice(['253', '218'])})
        e = r.choice(ex); k = min(maxacc, r.choice([1, 1, 1, 2, 2, 3, 4])); cm = r.choice([4, 5, 6, 8, 10, 12, 15, 20]) * 10 ** 6
        out[-1] = {'stage': stg, 'reg': reg, 'chg': chg, 'dec': dec if stg == 'decided' else None, 'ch': ch, 'ex': e, 'acc': [], 'art': art}
        for j in range(k):
            p = dict.fromkeys(KEYS)
            nat = 'Cambodian'
            if foreign and r.random() < foreign[0]: nat = r.choice(foreign[1])
            while True:
                g = r.choice(GIV); f = r.choice(FAMK[:3] if latin else FAMK)
                if nat == 'Cambodian' or not latin: nm = (f + ' ' + g[0], FAML.get(f, '') + ' ' + g[1])
                else: nm = (None, FAML[f] + ' ' + r.choice(FOR[nat]))
                if nm not in used: used.add(nm); break
            p.update(name_khmer=nm[0], name_latin=nm[1], sex=r.choice(['male', 'male', 'male', 'female', 'female']), age=r.randint(19, 61),
                     citizenship=nat, charges=ch, exploitation=e, date_registered=reg, date_charged=chg, stage=stg)
            if stg == 'decided':
                x = r.random(); p['date_decided'] = dec
                p['presence_at_judgment'] = 'absent' if x < absent else 'deemed present' if x < absent + deemed else 'present'
                if r.random() < acq: p['outcome'] = 'acquitted'
                else:
                    m = r.choice(list(range(a, b + 1, 12)) * 2 + list(range(a, b + 1, 6)))
                    p.update(outcome='convicted', sentence_months=m)
                    if m <= 60 and r.random() < susp * 2: p['suspended_months'] = r.choice([q for q in (12, 18, 24, 30, 36) if q < m])
                    if fine: p['fine_riel'] = r.choice([4, 5, 6, 8, 10]) * 10 ** 6
                    if r.random() < comp: p['compensation_riel'] = cm
            out[-1]['acc'].append(p)
    out.sort(key=lambda c: (c['reg'], c['art']))
    y = None
    for c in out:
        if c['reg'].year != y: y = c['reg'].year; i = r.randint(3, 9) if y and y != lo.year - 1 else r.randint(40, 90)
        c['no'] = num(i, c['reg']); i += r.randint(2, 11)
        for p in c['acc']: p['case_number'] = c['no']
    return out

def iso(v): return v.isoformat() if isinstance(v, D.date) else v
def R(at, p, use, **over):
    """One truth row: of person p only the values named in use (what the sheet says)."""
    use = use.split(); q = {'at': at}
    for k in KEYS: q[k] = iso(p[k]) if k in use and k not in over else None
    for k, v in over.items(): q[k] = iso(v)
    if q['charges'] is None: q['charges'] = []
    return q
ALL = ' '.join(KEYS)
def but(*no): return ' '.join(k for k in KEYS if k not in no)

# ---------------------------------------------------------------- sheets
class Sh:
    def __init__(s, name): s.name = name; s.c = {}; s.m = []; s.fmt = {}; s.head = []; s.w = {}; s.tab = None; s.grey = []
    def put(s, r, vals, c0=1):
        for i, v in enumerate(vals):
            if v is not None and v != '': s.c[(r, c0 + i)] = v
    def merge(s, r1, c1, r2, c2): s.m.append((r1, c1, r2, c2))
    def at(s, r): return '%s!%d' % (s.name, r)

FIX = (2025, 7, 1, 8, 0, 0)
def rezip(data, path):
    zi = zipfile.ZipFile(io.BytesIO(data)); bio = io.BytesIO()
    with zipfile.ZipFile(bio, 'w') as zo:
        for n in zi.namelist():
            b = zi.read(n)
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2025-07-01T08:00:00Z', b)
                b = re.sub(rb'<dc:creator>[^<]*</dc:creator>', b'<dc:creator>clerk</dc:creator>', b)
            i = zipfile.ZipInfo(n, FIX); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            i.external_attr = 0o644 << 16
            zo.writestr(i, b)
    open(path, 'wb').write(bio.getvalue())

THIN = Border(*[Side(style='thin', color='999999')] * 4)
def save_xlsx(name, sheets, font='Khmer OS Siemreap', fill=None, border=True):
    wb = Workbook(); wb.remove(wb.active)
    for s in sheets:
        ws = wb.create_sheet(s.name)
        h0 = min(s.head) if s.head else 10 ** 6
        for (r, c), v in s.c.items():
            x = ws.cell(r, c, v); x.font = Font(name=font, size=10, bold=r in s.head or r < h0)
            x.alignment = Alignment(wrap_text=isinstance(v, str) and r >= h0, vertical='top')
            if r in s.head and fill: x.fill = PatternFill('solid', fgColor=fill)
            if r >= h0 and border: x.border = THIN
            if isinstance(v, D.date): x.number_format = s.fmt.get(c, 'dd/mm/yyyy')
            elif c in s.fmt and isinstance(v, (int, float)): x.number_format = s.fmt[c]
        for m in s.m: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
        for c in range(1, ws.max_column + 1): ws.column_dimensions[L(c)].width = s.w.get(c, 15)
        if s.tab:
            t = Table(displayName=s.tab[0], ref=s.tab[1]); t.tableStyleInfo = TableStyleInfo(name='TableStyleMedium4', showRowStripes=True)
            ws.add_table(t); ws.freeze_panes = 'C2'
    b = io.BytesIO(); wb.save(b); rezip(b.getvalue(), os.path.join(OUT, name))

def save_ods(name, sheets):
    doc = OpenDocumentSpreadsheet()
    for s in sheets:
        t = OT.Table(name=s.name); R_ = max(r for r, c in s.c); C_ = max(c for r, c in s.c)
        span = {(m[0], m[1]): m for m in s.m}; cov = {(r, c) for m in s.m for r in range(m[0], m[2] + 1) for c in range(m[1], m[3] + 1)} - set(span)
        for r in range(1, R_ + 1):
            tr = OT.TableRow(); t.addElement(tr)
            for c in range(1, C_ + 1):
                if (r, c) in cov: tr.addElement(OT.CoveredTableCell()); continue
                kw = {}
                if (r, c) in span:
                    m = span[(r, c)]; kw = dict(numberrowsspanned=m[2] - m[0] + 1, numbercolumnsspanned=m[3] - m[1] + 1)
                v = s.c.get((r, c))
                if isinstance(v, (int, float)): x = OT.TableCell(valuetype='float', value=v, **kw)
                elif v is not None: x = OT.TableCell(valuetype='string', **kw)
                else: x = OT.TableCell(**kw)
                if v is not None:
                    for ln in str(v).split('\n'): x.addElement(OX.P(text=ln))
                tr.addElement(x)
        doc.spreadsheet.addElement(t)
    b = io.BytesIO(); doc.write(b)
    data = b.getvalue()
    zi = zipfile.ZipFile(io.BytesIO(data)); b2 = io.BytesIO()
    with zipfile.ZipFile(b2, 'w') as zo:
        for n in sorted(zi.namelist(), key=lambda n: (n != 'mimetype', n)):
            x = zi.read(n)
            if n == 'meta.xml': x = re.sub(rb'(<(?:meta:creation-date|dc:date)>)[^<]*', rb'\g<1>2025-07-01T08:00:00', x)
            zo.writestr(n, x)
    rezip(b2.getvalue(), os.path.join(OUT, name))

def done(name, court, what, outcome, reason, rows, nots, errors=(), questions=(), never=()):
    TRUTH[name] = {'sent_by': court, 'what': what, 'outcome': outcome, 'reason': reason, 'rows': rows,
                   'not_rows': [{'sheet': a, 'row': b, 'what': c} for a, b, c in nots],
                   'errors': [{'at': a, 'as_written': b, 'what': c} for a, b, c in errors],
                   'questions': list(questions), 'never': list(never)}
PC = ' Provincial Court of First Instance'
dt = D.date

# ================================================================ 1 Battambang: older clerk, the monthly book
def f01():
    name = 'សៀវភៅខែ រឿងជួញដូរ ១-៣ ២៥.xlsx'
    cs = cases(101, 15, dt(2025, 1, 6), dt(2025, 3, 28), ['10', '17', '18', '26', '28'], lambda i, d: kd('%d/%02d' % (i, d.year % 100)), maxacc=3, p_second=0)
    sheets, rows, nots = [], [], []
    for m in (1, 2, 3):
        s = Sh(kd('%d-25' % m)); sheets.append(s)
        s.put(1, ['ខែ%s ២០២៥ រឿងជួញដូរមនុស្សដែលកាត់ហើយ (មាត្រាតាមច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)' % KM[m - 1]])
        s.head = [2]; s.put(2, ['ទី', 'រឿងលេខ', 'ចូលបញ្ជីថ្ងៃ', 'ឈ្មោះអ្នកជាប់ចោទ', 'ភ.', 'អាយុ', 'មាត្រា', 'យកទៅធ្វើអ្វី', 'ថ្ងៃកាត់ក្តី', 'មុខ/កំបាំង', 'គុក', 'ពិន័យ ៛', 'សងជនរងគ្រោះ ៛'])
        nots += [(s.name, 1, 'title'), (s.name, 2, 'headings')]
        r = 3; n = 0
        for c in sorted([c for c in cs if c['dec'].month == m], key=lambda c: c['dec']):
            for j, p in enumerate(c['acc']):
                n += 1; q = '"' if j else None
                pr = {'present': 'មុខ', 'absent': 'កំបាំង', 'deemed present': 'ចាត់ទុកមុខ'}[p['presence_at_judgment']]
                pen = 'រួចផុតទោស' if p['outcome'] == 'acquitted' else ym(p['sentence_months'], 'ឆ', 'ខ') + (' ព្យួរ %s' % ym(p['suspended_months'], 'ឆ', 'ខ') if p['suspended_months'] else '')
                s.put(r, [kd(n), q or c['no'], q or dmy(c['reg'], '.', True, True, False), p['name_khmer'], {'male': 'ប', 'female': 'ស'}[p['sex']], kd(p['age']),
                          q or kd(c['art']), q or EXK[c['ex']], q or dmy(c['dec'], '.', True, True, False), pr, pen, kd(dots(p['fine_riel'])) if p['fine_riel'] else None,
                          kd(dots(p['compensation_riel'])) if p['compensation_riel'] else None])
                rows.append(R(s.at(r), p, but('name_latin', 'citizenship', 'date_charged', 'stage'))); r += 1
        s.put(r + 1, ['ខែនេះ %s នាក់' % kd(n)]); nots.append((s.name, r + 1, 'number of persons of the month'))
        s.w = {4: 24, 8: 26, 11: 22, 1: 5, 5: 5, 6: 6}
    save_xlsx(name, sheets, border=False)
    done(name, 'Battambang' + PC, "An older clerk's monthly book of judged cases: a sheet a month, everything in Khmer digits, ditto marks for the further accused of a case, years and months as ឆ and ខ", 'take',
         'complete; ditto marks stand for the cell above', rows, nots, never=['leaving case number, dates or article as a ditto mark', 'reading ព្យួរ (suspended) as added to the sentence', 'reading ស (female) or ខ, ឆ as anything else', 'reading ចាត់ទុកមុខ as plain presence'])

# ================================================================ 2 Kandal: young clerk, an Excel table
def f02():
    name = 'TIP_កណ្តាល_v3 final.xlsx'
    cs = cases(102, 20, dt(2024, 9, 2), dt(2025, 6, 20), ['10', '12', '15', '19', '26', '27', '34'], lambda i, d: 'KD-%d-%03d' % (d.year, i), latin=True, foreign=(0.12, ['Vietnamese', 'Chinese']),
               stages=['investigation', 'awaiting trial', 'trial', 'decided', 'decided', 'decided', 'decided'])
    s = Sh('Data'); rows = []; s.head = [1]
    s.put(1, ['CaseNo', 'ឈ្មោះ (ខ្មែរ)', 'ឈ្មោះ (ឡាតាំង)', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទចោទ', 'គោលបំណង', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃចោទប្រកាន់', 'ដំណាក់កាល', 'ថ្ងៃសាលក្រម', 'វត្តមាន', 'លទ្ធផល', 'ឆ្នាំគុក', 'ខែគុក', 'ព្យួរ (ខែ)', 'ពិន័យ (៛)', 'សំណង (៛)', 'បញ្ចូលថ្ងៃ'])
    r = 2
    for c in cs:
        for p in c['acc']:
            a, b = divmod(p['sentence_months'] or 0, 12)
            s.put(r, [c['no'], p['name_khmer'], p['name_latin'], p['sex'][0].upper(), p['age'], {'Cambodian': 'KH', 'Vietnamese': 'VN', 'Chinese': 'CN'}[p['citizenship']],
                      '; '.join(('TIP' if x['law'] == TIP else 'CC') + x['article'] for x in p['charges']), EXK[p['exploitation']], c['reg'], c['chg'],
                      {'investigation': '1', 'awaiting trial': '2', 'trial': '3', 'decided': '4'}[c['stage']], c['dec'], {'present': 'P', 'absent': 'A', 'deemed present': 'DP', None: None}[p['presence_at_judgment']],
                      {'convicted': 'ទោស', 'acquitted': 'រួច', None: None}[p['outcome']], a or None, b or None, p['suspended_months'], p['fine_riel'], p['compensation_riel'], dt(2025, 6, 24)])
            rows.append(R(s.at(r), p, ALL)); r += 1
    s.fmt = {18: '#,##0', 19: '#,##0', 20: 'yyyy-mm-dd'}; s.tab = ('tblTIP', 'A1:T%d' % (r - 1)); s.w = {2: 22, 3: 22, 8: 26}
    k = Sh('កូដ'); k.head = [1]; k.put(1, ['កូដ', 'ន័យ'])
    key = [('TIP', 'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨'), ('CC', 'ក្រមព្រហ្មទណ្ឌ ២០០៩'), ('1', 'កំពុងស៊ើបសួរ'), ('2', 'រង់ចាំជំនុំជម្រះ'), ('3', 'កំពុងជំនុំជម្រះ'), ('4', 'ចេញសាលក្រមហើយ'),
           ('P', 'ចំពោះមុខ'), ('A', 'កំបាំងមុខ'), ('DP', 'ចាត់ទុកជាចំពោះមុខ'), ('ទោស', 'ផ្តន្ទាទោស'), ('រួច', 'រួចផុតពីបទចោទប្រកាន់'), ('KH / VN / CN', 'ខ្មែរ / វៀតណាម / ចិន'), ('M / F', 'ប្រុស / ស្រី')]
    for i, x in enumerate(key): k.put(2 + i, x)
    k.w = {2: 60}
    save_xlsx(name, [s, k], font='Khmer OS Battambang')
    done(name, 'Kandal' + PC, "A young clerk's Excel table with codes, a second sheet explains them; true dates, amounts as numbers; the last column is the day of typing in", 'take', 'complete; one accused per row, cases at all stages',
         rows, [('Data', 1, 'headings')] + [('កូដ', 1, 'headings of the key')] + [('កូដ', 2 + i, 'key to the codes') for i in range(len(key))],
         never=['taking បញ្ចូលថ្ងៃ (day of typing in) for a date of the case', 'reading the key sheet as persons', 'reading រួច (acquitted) as convicted', 'foreign accused without a Khmer name dropped'])

# ================================================================ 3 Takeo: deputy, the ministry's quarterly form
def f03():
    name = 'ទម្រង់ត្រីមាសទី២-២០២៥ តាកែវ.xlsx'
    cs = cases(103, 17, dt(2025, 4, 1), dt(2025, 6, 27), ['10', '12', '17', '19', '26', '27'], lambda i, d: kd('%03d' % i) + ' ' + kd('%d' % d.year), p_second=0, foreign=(0.08, ['Vietnamese']),
               stages=['investigation', 'awaiting trial', 'decided', 'decided'], deemed=0)
    s = Sh('ត្រីមាស២'); rows, nots = [], []
    for r, v, c in [(1, 'ព្រះរាជាណាចក្រកម្ពុជា', 6), (2, 'ជាតិ សាសនា ព្រះមហាក្សត្រ', 6), (3, 'ក្រសួងយុត្តិធម៌', 1), (4, 'សាលាដំបូងខេត្តតាកែវ', 1), (6, 'តារាងរបាយការណ៍ប្រចាំត្រីមាសទី២ ឆ្នាំ២០២៥ ស្តីពីរឿងក្តីជួញដូរមនុស្ស', 3),
                    (7, 'តាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ', 3)]:
        s.put(r, [v], c); nots.append((s.name, r, {1: 'motto', 2: 'motto', 3: 'ministry', 4: 'court', 6: 'title', 7: 'subtitle naming the law'}[r]))
    s.put(9, ['ល.រ', 'លេខ និងឆ្នាំសំណុំរឿង', 'គោត្តនាម នាម', 'ភេទ', None, 'អាយុ', 'សញ្ជាតិ', 'មាត្រាចោទប្រកាន់', 'កាលបរិច្ឆេទ', None, 'សាលក្រម', None, None, 'ផ្សេងៗ'])
    s.put(10, [None, None, None, 'ប្រុស', 'ស្រី', None, None, None, 'ចុះបញ្ជី', 'ចោទ', 'ថ្ងៃប្រកាស', 'សម្រេច', 'ពិន័យ (រៀល)'])
    s.put(11, ['(%s)' % kd(i) for i in range(1, 15)]); s.head = [9, 10, 11]
    for c in (1, 2, 3, 6, 7, 8, 14): s.merge(9, c, 10, c)
    s.merge(9, 4, 9, 5); s.merge(9, 9, 9, 10); s.merge(9, 11, 9, 13)
    nots += [(s.name, 9, 'headings, upper'), (s.name, 10, 'headings, lower'), (s.name, 11, 'numbers of the columns')]
    r = 12; tot = 0
    for let, stg, ti in [('ក', 'investigation', 'សំណុំរឿងកំពុងស៊ើបសួរ'), ('ខ', 'awaiting trial', 'សំណុំរឿងរង់ចាំសវនាការ'), ('គ', 'decided', 'សំណុំរឿងបានប្រកាសសាលក្រម')]:
        s.put(r, ['%s. %s' % (let, ti)]); s.merge(r, 1, r, 14); nots.append((s.name, r, 'section: ' + stg)); r += 1; n = 0
        for c in [c for c in cs if c['stage'] == stg]:
            r0 = r
            for p in c['acc']:
                n += 1
                dec = None
                if stg == 'decided':
                    dec = 'ឱ្យរួចផុតពីបទចោទប្រកាន់' if p['outcome'] == 'acquitted' else 'ដាក់ពន្ធនាគារ ' + ym(p['sentence_months']) + (' (ក្នុងនោះព្យួរ %s)' % ym(p['suspended_months']) if p['suspended_months'] else '')
                s.put(r, [kd(n), c['no'] if r == r0 else None, p['name_khmer'], '√' if p['sex'] == 'male' else None, '√' if p['sex'] == 'female' else None, kd(p['age']), NK[p['citizenship']], 'មាត្រា %s' % kd(c['art']) if r == r0 else None,
                          dkm(c['reg']) if r == r0 else None, dkm(c['chg']) if r == r0 else None, dkm(c['dec']) if r == r0 else None, dec, kd(dots(p['fine_riel'])) if p['fine_riel'] else None, 'កំបាំងមុខ' if p['presence_at_judgment'] == 'absent' else None])
                rows.append(R(s.at(r), p, but('name_latin', 'exploitation', 'compensation_riel', 'presence_at_judgment'), presence_at_judgment='absent' if p['presence_at_judgment'] == 'absent' else None)); r += 1
            if r - r0 > 1:
                for cc in (2, 8, 9, 10) + ((11,) if c['dec'] else ()): s.merge(r0, cc, r - 1, cc)
        s.put(r, [None, 'សរុបផ្នែក %s' % let, '%s នាក់' % kd(n)]); nots.append((s.name, r, 'total of the section')); r += 1; tot += n
    s.put(r, [None, 'សរុបរួម', '%s នាក់' % kd(tot)]); nots.append((s.name, r, 'grand total'))
    s.put(r + 2, ['តាកែវ ថ្ងៃទី០៣ ខែកក្កដា ឆ្នាំ២០២៥'], 9); s.put(r + 3, ['នាយករងរដ្ឋបាលតុលាការ'], 9); nots += [(s.name, r + 2, 'place and date'), (s.name, r + 3, 'office of the signatory')]
    s.w = {1: 6, 3: 22, 4: 6, 5: 6, 6: 6, 12: 34}
    save_xlsx(name, [s], font='Khmer OS Siemreap')
    done(name, 'Takeo' + PC, "The deputy's quarterly form for the ministry: letterhead, numbered columns, sex by tick, three sections by stage with totals; 'absent' only in the last column, otherwise nothing is said of presence", 'take',
         'complete; the stage is the section', rows, nots, never=['reading absence of a remark as present', 'counting total lines as persons', 'taking the line of column numbers for a person', 'taking the date of signature for a judgment'])

# ================================================================ 4 Prey Veng: copied from the printed register, page by page
def f04():
    name = 'ចម្លងបញ្ជីព្រហ្មទណ្ឌ ព្រៃវែង.xlsx'
    cs = cases(104, 17, dt(2024, 10, 1), dt(2025, 5, 30), ['10', '12', '15', '17', '18', '19'], lambda i, d: kd('%04d' % (1200 + i * 3)), p_second=0.15)
    s = Sh('បញ្ជី'); rows, nots = [], []; r = 1; page = 0; n = 0; jn = 210
    s.head = []
    flat = [(c, p, j) for c in cs for j, p in enumerate(c['acc'])]
    rr = random.Random(4)
    for k, (c, p, j) in enumerate(flat):
        if k % 9 == 0:
            page += 1
            s.put(r, ['សាលាដំបូងខេត្តព្រៃវែង — បញ្ជីព្រហ្មទណ្ឌ រឿងជួញដូរមនុស្ស  ទំព័រ %s' % kd(page)]); nots.append((s.name, r, 'head of page'))
            s.put(r + 1, ['រៀង', 'លេខបញ្ជី', 'ថ្ងៃចូលបញ្ជី', 'ជនជាប់ចោទ (ឈ្មោះ ភេទ អាយុ សញ្ជាតិ)', 'បទល្មើស', 'មាត្រា', 'ដីកាបញ្ជូនទៅជំនុំជម្រះ', 'សាលក្រមលេខ/ថ្ងៃ', 'ទោស', 'សម្គាល់']); nots.append((s.name, r + 1, 'headings')); s.head.append(r + 1); r += 2
            if page > 1: s.put(r, [None, None, None, 'យោងពីទំព័រមុន៖ %s នាក់' % kd(n)]); nots.append((s.name, r, 'brought forward')); r += 1
        n += 1
        if j == 0: jn += rr.randint(2, 9); c['jn'] = jn; c['ref'] = c['chg'] + (c['dec'] - c['chg']) // 2
        pen = 'រួចផុតពីបទចោទ' if p['outcome'] == 'acquitted' else 'ផ្តន្ទាទោស %s' % ym(p['sentence_months'])
        rem = {'present': None, 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ'}[p['presence_at_judgment']]
        off = OFF[c['art']]; art = 'ម.%s ច.ជ.ម' % kd(c['art'])
        if len(c['ch']) > 1: art += ' និង ម.%s ក.ព្រ' % kd(c['ch'][1]['article'])
        s.put(r, [kd(n), c['no'], dmy(c['reg'], '-', True), '%s ភេទ%s អាយុ%sឆ្នាំ សញ្ជាតិ%s' % (p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']), NK[p['citizenship']]), off, art,
                  dmy(c['ref'], '-', True), 'លេខ %s ចុះ %s' % (kd(c['jn']), dmy(c['dec'], '-', True)), pen, rem])
        rows.append(R(s.at(r), p, but('name_latin', 'exploitation', 'date_charged', 'stage', 'suspended_months', 'fine_riel', 'compensation_riel'), presence_at_judgment=None if p['presence_at_judgment'] == 'present' else p['presence_at_judgment'])); r += 1
        if k % 9 == 8 or k == len(flat) - 1:
            s.put(r, [None, None, None, 'បូក៖ %s នាក់' % kd(n)]); nots.append((s.name, r, 'carried forward' if k < len(flat) - 1 else 'sum')); r += 1
    s.put(r + 1, ['ច.ជ.ម = ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨ ; ក.ព្រ = ក្រមព្រហ្មទណ្ឌ']); nots.append((s.name, r + 1, 'key to abbreviations'))
    s.w = {4: 44, 5: 34, 6: 24, 8: 28, 9: 22}
    save_xlsx(name, [s])
    done(name, 'Prey Veng' + PC, 'Copied page by page from the printed register: headings on every page, sums carried forward, name, sex, age and nationality in one cell, number and day of the judgment in one cell', 'take',
         'complete; pages of nine lines in one sheet', rows, nots, never=['taking the day of the order sending to trial for the day of charging or of decision', 'taking the number of the judgment for the case number', 'counting carried-forward lines as persons'])

# ================================================================ 5 Kampong Cham: all of the judgment in one cell
def f05():
    name = 'សាលក្រមជួញដូរ KPC 2025.xlsx'
    cs = cases(105, 11, dt(2025, 1, 8), dt(2025, 6, 20), ['10', '15', '17', '26', '28', '30'], lambda i, d: kd('%d/%d' % (i, d.year)), p_second=0.2, maxacc=3)
    s = Sh('Sheet1'); rows, nots = [], []
    s.put(1, ['រឿងជួញដូរមនុស្ស ដែលមានសាលក្រម ឆ្នាំ២០២៥ (ឆមាសទី១) - ក្រឡាបញ្ជី សាលាដំបូងខេត្តកំពង់ចាម']); s.put(2, ['ល.រ', 'សំណុំរឿងលេខ', 'ជនជាប់ចោទ', 'បទចោទ', 'ខ្លឹមសារសាលក្រម']); s.head = [2]
    nots = [(s.name, 1, 'title'), (s.name, 2, 'headings')]; r = 3; rr = random.Random(5); jn = 12
    def amt(n): return '%s (%sលាន) រៀល' % (kd(dots(n)), W[n // 10 ** 6])
    def term(m):
        a, b = divmod(m, 12)
        return ' '.join(([kd('%02d' % a) + ' (%s) ឆ្នាំ' % W[a]] if a else []) + ([kd('%02d' % b) + ' (%s) ខែ' % W[b]] if b else []))
    for c in cs:
        jn += rr.randint(3, 11)
        for p in c['acc']:
            who = '%s ភេទ%s អាយុ %s ឆ្នាំ ជនជាតិខ្មែរ សញ្ជាតិខ្មែរ' % (p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']))
            b = 'មាត្រា %s នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ' % kd(c['art'])
            if len(c['ch']) > 1: b += ' និងមាត្រា %s នៃក្រមព្រហ្មទណ្ឌ' % kd(c['ch'][1]['article'])
            b += ' គោលបំណង៖ ' + EXK[c['ex']]
            t = 'សាលក្រមលេខ %s ចុះថ្ងៃទី%s ខែ%s ឆ្នាំ%s ' % (kd(jn), kd('%02d' % c['dec'].day), KM[c['dec'].month - 1], kd(c['dec'].year))
            t += {'present': 'ជំនុំជម្រះចំពោះមុខ ', 'absent': 'ជំនុំជម្រះកំបាំងមុខ ', 'deemed present': 'ជំនុំជម្រះចាត់ទុកជាចំពោះមុខ '}[p['presence_at_judgment']]
            if p['outcome'] == 'acquitted': t += 'ប្រកាសឱ្យរួចផុតពីបទចោទប្រកាន់'
            else:
                t += 'ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ' + term(p['sentence_months'])
                if p['suspended_months']: t += ' ក្នុងនោះឱ្យអនុវត្តទោស %s ឯទោសនៅសល់ %s ត្រូវព្យួរ' % (term(p['sentence_months'] - p['suspended_months']), term(p['suspended_months']))
                if p['fine_riel']: t += ' ពិន័យជាប្រាក់ចំនួន ' + amt(p['fine_riel'])
                if p['compensation_riel']: t += ' និងសងសំណងជំងឺចិត្តចំនួន ' + amt(p['compensation_riel'])
            s.put(r, [kd(r - 2), c['no'], who, b, t + '។']); rows.append(R(s.at(r), p, but('name_latin', 'date_registered', 'date_charged', 'stage'))); r += 1
    s.w = {3: 30, 4: 48, 5: 80}
    save_xlsx(name, [s], font='Khmer OS')
    done(name, 'Kampong Cham' + PC, 'Five columns; the whole judgment in words in the last one (number, day, presence, prison, suspended rest, fine, compensation), numbers followed by words in brackets', 'take', 'complete; one accused per row', rows, nots,
         never=['taking the part to be served for the whole sentence', 'taking the fine for the compensation or the reverse', 'reading ចាត់ទុកជាចំពោះមុខ as plain ចំពោះមុខ, which it contains', 'taking the number of the judgment for the case number'])

# ================================================================ 6 Koh Kong: English, for an NGO project
def f06():
    name = 'KohKong_TIP_tracker_Jun2025.xlsx'
    cs = cases(146, 17, dt(2024, 11, 4), dt(2025, 6, 27), ['10', '12', '17', '18', '19', '28'], lambda i, d: 'No. %d/%02d' % (i, d.year % 100), latin=True, foreign=(0.25, ['Thai', 'Vietnamese']), comp=0.6,
               stages=['investigation', 'awaiting trial', 'trial', 'decided', 'decided', 'decided'], p_second=0.15)
    s = Sh('Tracker'); rows, nots = [], []; rr = random.Random(6)
    s.put(1, ['Access to Justice project - trafficking cases, Koh Kong court']); s.put(2, ['Status on 30 June 2025. One line for each accused. Compensation as in the judgment, in KHR or USD.']); s.head = [4]
    s.put(4, ['#', 'Court file', 'Accused', 'Sex', 'Age', 'Nationality', 'Charged under', 'Kind of exploitation', 'Filed', 'Charged', 'Where is the case now', 'Judgment date', 'At judgment', 'Verdict', 'Prison', 'Suspended part', 'Fine (KHR)', 'Compensation', 'Follow-up by project'])
    nots = [(s.name, 1, 'title'), (s.name, 2, 'explanation'), (s.name, 4, 'headings')]; r = 5
    k = 0
    def ed(d): return None if d is None else '%d %s %d' % (d.day, EM[d.month - 1], d.year)
    for c in cs:
        cm = None
        for p in c['acc']:
            cp = None; over = {}
            if p['compensation_riel']:
                if cm is None: cm = [2500, 0, 1500, 0, 4000][k % 5]; k += 1
                if cm: cp = 'USD ' + commas(cm); over = {'compensation_riel': None, 'compensation_other': '%d USD' % cm}
                else: cp = 'KHR ' + commas(p['compensation_riel'])
            if c['stage'] != 'decided': over['outcome'] = 'pending'
            s.put(r, [r - 4, c['no'], p['name_latin'], p['sex'][0].upper(), p['age'], p['citizenship'], ' + '.join(('Art. %s Anti-Trafficking Law 2008' if x['law'] == TIP else 'Art. %s Criminal Code') % x['article'] for x in p['charges']), p['exploitation'],
                      ed(c['reg']), ed(c['chg']), {'investigation': 'Investigating judge', 'awaiting trial': 'Waiting for trial date', 'trial': 'Trial started', 'decided': 'Judgment given'}[c['stage']], ed(c['dec']),
                      {'present': 'present', 'absent': 'in absentia', 'deemed present': 'deemed present', None: 'n/a'}[p['presence_at_judgment']], {'convicted': 'guilty', 'acquitted': 'not guilty', None: 'pending'}[p['outcome']],
                      ym(p['sentence_months'], ' y', ' m', False), ym(p['suspended_months'], ' y', ' m', False), commas(p['fine_riel']), cp, rr.choice([None, None, 'lawyer assigned', 'victim informed 2 May 2025', 'social worker calls']) ])
            rows.append(R(s.at(r), p, but('name_khmer'), **over)); r += 1
    s.put(r + 1, ['Prepared for the project by the court registry. Questions: focal point.']); nots.append((s.name, r + 1, 'note'))
    s.w = {3: 22, 7: 34, 11: 20, 19: 26}
    save_xlsx(name, [s], font='Calibri', fill='DDEBF7')
    done(name, 'Koh Kong' + PC, 'English tracking sheet for an NGO project; dates as text (5 Mar 2025), prison as 7 y 6 m, compensation in riel or in dollars, a column of project follow-up', 'take', 'complete; one accused per line', rows, nots,
         questions=['Compensation in USD: keep in dollars?'], never=['turning dollars into riel', 'taking a date in the follow-up column for a date of the case', 'reading not guilty as guilty', 'reading "y" and "m" wrongly or m as male'])

# ================================================================ 7 Preah Sihanouk: two languages, foreigners, year of birth
def f07():
    name = 'PSHV ជនត្រូវចោទ accused list.xlsx'
    cs = cases(107, 13, dt(2024, 12, 2), dt(2025, 6, 25), ['10', '12', '17', '19'], lambda i, d: '%d.PS.%d' % (i, d.year), latin=True, foreign=(0.6, ['Chinese', 'Chinese', 'Vietnamese', 'Malaysian']), maxacc=4, comp=0.3, p_second=0.25, acq=0.15)
    for i, c in enumerate(cs):
        if i % 3: c['ex'] = 'forced online scams'
        for p in c['acc']: p['exploitation'] = c['ex']
    s = Sh('List បញ្ជី'); rows = []; s.put(1, ['សាលាដំបូងខេត្តព្រះសីហនុ / Preah Sihanouk Provincial Court']); s.put(2, ['រឿងជួញដូរមនុស្ស មានជនបរទេស / Trafficking cases, judgments Dec 2024 - Jun 2025']); s.head = [3]
    s.put(3, ['ល.រ\nNo', 'សំណុំរឿង\nCase', 'ឈ្មោះខ្មែរ\nKhmer name', 'ឈ្មោះឡាតាំង\nLatin name', 'ភេទ\nSex', 'ឆ្នាំកំណើត\nBorn', 'សញ្ជាតិ\nNationality', 'បទចោទ\nCharges (L=LSHTSE 2008, C=Criminal Code)', 'ទម្រង់\nExploitation', 'ចុះបញ្ជី\nRegistered', 'ចោទ\nCharged', 'សាលក្រម\nJudgment', 'វត្តមាន\nPresence', 'សេចក្តីសម្រេច\nDecision', 'ទោស\nSentence', 'សំណង\nCompensation (riel)'])
    nots = [(s.name, 1, 'court'), (s.name, 2, 'title'), (s.name, 3, 'headings')]; r = 4; n = 0
    for c in cs:
        for p in c['acc']:
            n += 1; by = c['reg'].year - p['age']
            s.put(r, [n, c['no'], p['name_khmer'], p['name_latin'], 'ប្រុស/M' if p['sex'] == 'male' else 'ស្រី/F', by, NK[p['citizenship']] + ' ' + p['citizenship'], ', '.join(('L' if x['law'] == TIP else 'C') + x['article'] for x in p['charges']),
                      EXK[c['ex']], c['reg'], c['chg'], c['dec'], {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ'}[p['presence_at_judgment']],
                      'ពិរុទ្ធ convicted' if p['outcome'] == 'convicted' else 'រួចផុត acquitted', ym(p['sentence_months'], ' ឆ្នាំ', ' ខែ', False), p['compensation_riel']])
            rows.append(R(s.at(r), p, but('age', 'stage', 'suspended_months', 'fine_riel'), birth_year=by)); r += 1
        r += 1
    for c in (10, 11, 12): s.fmt[c] = 'd-mmm-yy'
    s.fmt[16] = '#,##0'; s.w = {3: 20, 4: 20, 8: 26, 9: 28, 7: 18}
    save_xlsx(name, [s], font='Khmer OS Content', fill='FFF2CC')
    done(name, 'Preah Sihanouk' + PC, 'Khmer and English in one heading cell; many foreign accused with a Latin name only; year of birth instead of age; a blank line between cases; dates of the spreadsheet', 'take', 'complete; one accused per row', rows, nots,
         never=['working out an age and giving it as written', 'stopping at the first blank line', 'dropping accused without a Khmer name'])

# ================================================================ 8 Svay Rieng: CSV
def f08():
    name = 'svayrieng_export_20250701.csv'
    cs = cases(108, 12, dt(2025, 1, 6), dt(2025, 6, 27), ['10', '17', '18', '19', '28'], lambda i, d: 'SVR/%d/%04d' % (d.year, i), p_second=0.15, foreign=(0.15, ['Vietnamese']), maxacc=3, stages=['investigation', 'decided', 'decided', 'decided'])
    rows = []; rec = [['លេខសំណុំរឿង', 'នាមត្រកូល និងនាមខ្លួន', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'ច្បាប់ និងមាត្រា', 'ប្រភេទកេងប្រវ័ញ្ច', 'កាលបរិច្ឆេទទទួល', 'កាលបរិច្ឆេទចោទប្រកាន់', 'ស្ថានភាព', 'កាលបរិច្ឆេទសាលក្រម', 'ទោស (ខែ)', 'ព្យួរ (ខែ)', 'ពិន័យ (រៀល)', 'សំណង (រៀល)', 'លទ្ធផល']]
    n = 0
    for c in cs:
        for p in c['acc']:
            n += 1; nm = p['name_khmer']; over = {}
            if n in (4, 11): over['alias_khmer'] = CALL[n % 4]; nm += ' ហៅ ' + over['alias_khmer']
            rec.append([c['no'], nm, 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', p['age'], NK[p['citizenship']], ' + '.join(('ច្បាប់ជួញដូរមនុស្ស ២០០៨ ម.' if x['law'] == TIP else 'ក្រមព្រហ្មទណ្ឌ ម.') + x['article'] for x in p['charges']), EXK[c['ex']],
                        c['reg'].isoformat(), c['chg'].isoformat(), 'ស៊ើបសួរ' if c['stage'] == 'investigation' else 'ចប់', iso(c['dec']), p['sentence_months'], p['suspended_months'], p['fine_riel'], p['compensation_riel'], {'convicted': 'ពិរុទ្ធភាព', 'acquitted': 'រួចផុត', None: ''}[p['outcome']]])
            rows.append(R('record %d' % len(rec), p, but('name_latin', 'presence_at_judgment'), **over))
    f = io.StringIO(); w = csv.writer(f, quoting=csv.QUOTE_ALL, lineterminator='\r\n'); w.writerows([['' if x is None else x for x in y] for y in rec])
    open(os.path.join(OUT, name), 'wb').write(b'\xef\xbb\xbf' + f.getvalue().encode('utf-8'))
    done(name, 'Svay Rieng' + PC, "Saved out of the court's own little database: CSV with commas, every field in quotes, ISO dates, sentence in months; the court stands only in the case number and the file name", 'take', 'complete; one accused per record', rows, [(None, 1, 'headings')],
         never=['reading the sentence in months as years', 'making ហៅ and the name after it a part of the name without an alias'])

# ================================================================ 9 Kampong Thom: TSV, pasted from a page of text
def f09():
    name = 'កំពង់ធំ ជួញដូរ.tsv'
    cs = cases(109, 7, dt(2025, 2, 3), dt(2025, 5, 30), ['10', '17', '26', '30'], lambda i, d: '%d-%02d' % (i, d.year % 100), p_second=0, maxacc=3)
    ln = [['សាលាដំបូងខេត្តកំពង់ធំ'], ['រឿងជួញដូរមនុស្សកាត់ហើយ កុម្ភៈ - ឧសភា ២០២៥ (មាត្រានៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)'], ['លេខរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'មាត្រា', 'ថ្ងៃប្តឹងចូល', 'ថ្ងៃកាត់', 'មក ឬអត់', 'ជាប់ប៉ុន្មាន', 'ពិន័យ', 'សង']]
    rows = []
    def lan(n): return '-' if n is None else '%dលាន' % (n // 10 ** 6)
    def dd(d): return '%d %s %d' % (d.day, KM[d.month - 1], d.year)
    for c in cs:
        for p in c['acc']:
            if p['presence_at_judgment'] == 'deemed present': p['presence_at_judgment'] = 'present'
            pen = 'រួចខ្លួន' if p['outcome'] == 'acquitted' else ym(p['sentence_months'], ' ឆ្នាំ', ' ខែ', False) + (' ព្យួរ ' + ym(p['suspended_months'], ' ឆ្នាំ', ' ខែ', False) if p['suspended_months'] else '')
            ln.append([c['no'], p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', str(p['age']), c['art'], dd(c['reg']), dd(c['dec']), 'អត់មក' if p['presence_at_judgment'] == 'absent' else 'មក', pen, lan(p['fine_riel']), lan(p['compensation_riel'])])
            rows.append(R('line %d' % len(ln), p, but('name_latin', 'citizenship', 'exploitation', 'date_charged', 'stage')))
    ln.append([]); ln.append(['សរុប %d នាក់ ជារៀលទាំងអស់' % len(rows)])
    open(os.path.join(OUT, name), 'wb').write('\n'.join('\t'.join(x) for x in ln).encode('utf-8') + b'\n')
    done(name, 'Kampong Thom' + PC, 'Tab-separated text pasted together by hand, spoken headings, amounts as so many million (លាន), the last line says that all amounts are riel', 'take', 'complete; one accused per line', rows,
         [(None, 1, 'court'), (None, 2, 'title naming the law'), (None, 3, 'headings'), (None, len(ln), 'total, and that amounts are in riel')], never=['reading 4លាន as 4 riel', 'reading អត់មក (did not come) as មក (came)', 'counting the last line as a person'])

# ================================================================ 10 Pursat: ODS, merged cells
def f10():
    name = 'ពោធិ៍សាត់ ឆមាសទី១.ods'
    cs = cases(110, 13, dt(2025, 1, 6), dt(2025, 6, 27), ['10', '15', '26', '28', '34'], lambda i, d: '%03d/%d' % (i, d.year), p_second=0.15, maxacc=4, stages=['investigation', 'awaiting trial', 'decided', 'decided'], absent=0.2)
    s = Sh('ឆមាស១'); rows = []
    s.put(1, ['សាលាដំបូងខេត្តពោធិ៍សាត់']); s.put(2, ['បញ្ជីរឿងជួញដូរមនុស្ស ឆមាសទី១ ឆ្នាំ២០២៥']); s.put(3, ['(ជ = ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ, ព = ក្រមព្រហ្មទណ្ឌ)'])
    s.put(5, ['សំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃចោទ', 'មាត្រា', 'ប្រភេទរឿង', 'ស្ថានភាព', 'ឈ្មោះជនត្រូវចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'ថ្ងៃសម្រេច', 'លទ្ធផល', 'ឆ្នាំ', 'ខែ', 'ព្យួរ', 'ពិន័យ (រៀល)', 'សំណង (រៀល)'])
    nots = [(s.name, 1, 'court'), (s.name, 2, 'title'), (s.name, 3, 'key to abbreviations'), (s.name, 5, 'headings')]; r = 6
    for c in cs:
        r0 = r
        s.put(r, [c['no'], dmy(c['reg'], '/'), dmy(c['chg'], '/'), '\n'.join(('%sជ' if x['law'] == TIP else '%sព') % x['article'] for x in c['ch']), EXK[c['ex']], {'investigation': 'ស៊ើបសួរ', 'awaiting trial': 'រង់ចាំជំនុំជម្រះ', 'decided': 'កាត់ហើយ'}[c['stage']]])
        for p in c['acc']:
            a, b = divmod(p['sentence_months'] or 0, 12)
            res = {None: '-', 'convicted': 'ផ្តន្ទាទោស', 'acquitted': 'រួចផុត'}[p['outcome']]
            if p['presence_at_judgment'] == 'absent': res += ' (កំបាំងមុខ)'
            s.put(r, [p['name_khmer'], 'ប' if p['sex'] == 'male' else 'ស', p['age'], NK[p['citizenship']], dmy(c['dec'], '/') or '-', res, a or None, b or None, ym(p['suspended_months'], ' ឆ្នាំ', ' ខែ', False), commas(p['fine_riel']), commas(p['compensation_riel'])], 7)
            rows.append(R(s.at(r), p, but('name_latin', 'presence_at_judgment'), presence_at_judgment='absent' if p['presence_at_judgment'] == 'absent' else None)); r += 1
        if r - r0 > 1:
            for cc in range(1, 7): s.merge(r0, cc, r - 1, cc)
    s.put(r, ['សរុប', None, None, None, None, None, '%d នាក់' % len(rows), None, None, None, None, None, None, None, None, commas(sum(q['fine_riel'] or 0 for q in rows)), commas(sum(q['compensation_riel'] or 0 for q in rows))]); nots.append((s.name, r, 'total of persons and amounts'))
    save_ods(name, [s])
    done(name, 'Pursat' + PC, 'ODS; case number, dates, articles and stage merged over the accused of a case; article before the letter of the law; years and months in two columns; absence in brackets after the result', 'take', 'complete', rows, nots,
         never=['leaving merged values empty for further accused', 'reading present where nothing is said', 'counting the total line as a person'])

# ================================================================ 11 Oddar Meanchey: a line for the case, below it the accused
def f11():
    name = 'ឧត្តរមានជ័យ សំណុំរឿង.xlsx'
    cs = cases(111, 9, dt(2024, 10, 7), dt(2025, 4, 30), ['10', '17', '18', '19'], lambda i, d: kd('%02d/%d' % (i, d.year)), p_second=0, foreign=(0.15, ['Thai']), maxacc=4, comp=0.5)
    s = Sh('រឿង'); rows = []; s.put(1, ['បញ្ជីរឿងជួញដូរមនុស្ស (ចេញទៅថៃ) សាលាដំបូងខេត្តឧត្តរមានជ័យ']); s.put(3, ['ល.រ', 'ជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'វត្តមាន', 'ទោស', 'សំណងឱ្យជនរងគ្រោះ']); s.head = [3]
    nots = [(s.name, 1, 'title'), (s.name, 3, 'headings')]; r = 4
    for c in cs:
        s.put(r, ['សំណុំរឿងលេខ %s ចុះបញ្ជី %s ចោទ %s មាត្រា %s រឿង%s សាលក្រម %s' % (c['no'], dmy(c['reg'], '/', True), dmy(c['chg'], '/', True), kd(c['art']), EXK[c['ex']], dmy(c['dec'], '/', True))]); s.merge(r, 1, r, 8)
        nots.append((s.name, r, 'line of the case: number, dates, article and kind belong to the accused below')); r += 1
        for j, p in enumerate(c['acc']):
            s.put(r, [kd(j + 1), p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age']) + 'ឆ្នាំ', NK[p['citizenship']], {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ'}[p['presence_at_judgment']],
                      'រួចផុតពីការចោទប្រកាន់' if p['outcome'] == 'acquitted' else 'ដាក់គុក ' + ym(p['sentence_months']), kd(dots(p['compensation_riel'])) + ' រៀល' if p['compensation_riel'] else 'គ្មាន'])
            rows.append(R(s.at(r), p, but('name_latin', 'stage', 'charges', 'fine_riel', 'suspended_months'), charges=[{'law': None, 'article': c['art']}])); r += 1
    s.w = {2: 24, 6: 20, 7: 24, 8: 20}
    save_xlsx(name, [s])
    done(name, 'Oddar Meanchey' + PC, 'A line across the sheet for each case, below it its accused; the law of the articles is named nowhere', 'take', 'complete; the accused take number, dates and article from the line above', rows, nots,
         questions=['The articles: of the law of 2008 against trafficking?'], never=['taking the line of a case for a person', 'giving an accused the case line below instead of the one above', 'starting a new case because the counting begins again'])

# ================================================================ 12 Kratie: investigating judge's list, accused numbered within one cell
def f12():
    name = 'ចៅក្រមស៊ើបសួរ ក្រចេះ.xlsx'
    cs = cases(112, 12, dt(2025, 1, 6), dt(2025, 6, 27), ['10', '15', '17', '26', '28'], lambda i, d: kd('%d' % i) + ' ចស/' + kd('%02d' % (d.year % 100)), p_second=0.2, maxacc=4, stages=['investigation'])
    s = Sh('កំពុងកាន់'); rows = []; s.put(1, ['ការិយាល័យចៅក្រមស៊ើបសួរ សាលាដំបូងខេត្តក្រចេះ']); s.put(2, ['តារាងសំណុំរឿងជួញដូរមនុស្ស នៅចៅក្រមស៊ើបសួរ គិតត្រឹមថ្ងៃ ៣០-៦-២០២៥']); s.head = [4]
    s.put(4, ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចូលការិយាល័យ', 'ថ្ងៃដាក់ឱ្យស្ថិតក្រោមការពិនិត្យ (ចោទ)', 'ឈ្មោះជនត្រូវចោទ', 'បទចោទ', 'រឿងអ្វី', 'ដល់ណា'])
    nots = [(s.name, 1, 'office'), (s.name, 2, 'title'), (s.name, 4, 'headings')]; r = 5
    for i, c in enumerate(cs):
        st, over = 'កំពុងស៊ើបសួរ', {'stage': 'investigation'}
        if i in (1, 6): d = c['chg'] + D.timedelta(days=33); st = 'ដីកាបញ្ជូនទៅជំនុំជម្រះ ចុះ %s រង់ចាំសវនាការ' % dmy(d, '-', True, False, False); over = {'stage': 'awaiting trial'}
        if i == 3: d = c['chg'] + D.timedelta(days=36); st = 'ដីកាលើកលែងចោទប្រកាន់ ចុះ %s' % dmy(d, '-', True, False, False); over = {'stage': None, 'outcome': 'charge dismissed by the investigating judge', 'date_decided': d}
        one = len(c['acc']) == 1
        who = '\n'.join(('' if one else '%s-' % kd(j + 1)) + '%s ភេទ%s %sឆ្នាំ' % (p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', kd(p['age'])) for j, p in enumerate(c['acc']))
        s.put(r, [kd(i + 1), c['no'], dmy(c['reg'], '-', True, False, False), dmy(c['chg'], '-', True, False, False), who, ' និង'.join(('មាត្រា%s ច្បាប់ជួញដូរមនុស្ស' if x['law'] == TIP else 'មាត្រា%s ក្រមព្រហ្មទណ្ឌ') % kd(x['article']) for x in c['ch']), EXK[c['ex']], st])
        for p in c['acc']: rows.append(R(s.at(r), p, 'case_number name_khmer sex age charges exploitation date_registered date_charged', **over))
        r += 1
    s.put(r, [None, 'សរុប', '%s រឿង' % kd(len(cs)), None, '%s នាក់' % kd(len(rows))]); nots.append((s.name, r, 'total of cases and persons'))
    s.w = {3: 16, 5: 36, 6: 40, 7: 26, 8: 36}
    save_xlsx(name, [s])
    done(name, 'Kratie' + PC, "The investigating judge's clerk: one row per case, its accused numbered one below the other in one cell; where the case has got to in the last column", 'take', 'complete; a row may be several persons (they share the row in truth)', rows, nots,
         never=['one person per row where the cell has several', 'taking the day of the order sending to trial for a decision', 'reading the dismissal as an acquittal at trial', 'keeping the number and hyphen as part of a name'])

# ================================================================ errors
def f13():
    name = 'កំពង់ស្ពឺ រឿងជួញដូរ ២០២៤.xlsx'
    cs = cases(113, 10, dt(2024, 3, 4), dt(2024, 12, 20), ['10', '17', '26', '30'], lambda i, d: '%d/%02d' % (i, d.year % 100), p_second=0, maxacc=3)
    s = Sh('២០២៤'); rows, err = [], []; s.put(1, ['សាលាដំបូងខេត្តកំពង់ស្ពឺ៖ រឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស) សម្រេចក្នុងឆ្នាំ២០២៤']); s.head = [2]
    s.put(2, ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'លេខរឿង', 'មាត្រា', 'ចុះបញ្ជី', 'ចោទប្រកាន់', 'សាលក្រម', 'មុខ', 'ដាក់ពន្ធនាគារ', 'ពិន័យជារៀល'])
    r = 3; n = 0
    for c in cs:
        for p in c['acc']:
            n += 1; a, cg, dc, over = p['age'], dmy(c['chg']), dmy(c['dec']), {}
            if n == 4: a = 430; over = {'age': 430}; err.append(('%s!D%d' % (s.name, r), '430', 'age of 430'))
            if n == 8: dc = '31/11/2024'; over = {'date_decided': None}; err.append(('%s!I%d' % (s.name, r), dc, 'no such day: November has 30'))
            if n == 13: x = c['dec'].replace(year=c['dec'].year - 2); dc = dmy(x); over = {'date_decided': x}; err.append(('%s!I%d' % (s.name, r), dc, 'judgment before the case was registered'))
            s.put(r, [n, p['name_khmer'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី', a, c['no'], c['art'], dmy(c['reg']), cg, dc, {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ'}[p['presence_at_judgment']],
                      'រួចផុតពីបទចោទ' if p['outcome'] == 'acquitted' else 'ផ្តន្ទាទោស ' + ym(p['sentence_months'], ' ឆ្នាំ', ' ខែ', False), dots(p['fine_riel'])])
            rows.append(R(s.at(r), p, but('name_latin', 'citizenship', 'exploitation', 'stage', 'suspended_months', 'compensation_riel'), **over)); r += 1
    s.w = {2: 22, 11: 24}
    assert n >= 13, n
    save_xlsx(name, [s])
    done(name, 'Kampong Speu' + PC, 'Name first, case number in the middle; one sheet for the judgments of the year', 'name-errors', 'three cells cannot be right', rows, [(s.name, 1, 'title naming court and law'), (s.name, 2, 'headings')], err,
         never=['turning 430 into 43', 'turning 31/11 into 30/11 or 1/12', 'putting the year right by guess'])

def f14():
    name = 'បញ្ជីឈ្មោះជនជាប់ចោទ.xlsx'
    cs = cases(114, 9, dt(2025, 1, 6), dt(2025, 6, 20), ['10', '12', '27', '28'], lambda i, d: kd('%d' % i) + 'ព្រ' + kd('%02d' % (d.year % 100)), p_second=0, maxacc=3, foreign=(0.1, ['Vietnamese']))
    s = Sh('ឈ្មោះ'); rows, err = [], []; s.put(1, ['សាលាដំបូងខេត្តកំពង់ឆ្នាំង']); s.put(2, ['បញ្ជីឈ្មោះជនជាប់ចោទ រឿងជួញដូរមនុស្ស - មាត្រាយោងច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ']); s.head = [3]
    s.put(3, ['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ទម្រង់កេងប្រវ័ញ្ច', 'ថ្ងៃចូល', 'ថ្ងៃសាលក្រម', 'សេចក្តីសម្រេច']); nots = [(s.name, 1, 'court'), (s.name, 2, 'title naming the law'), (s.name, 3, 'headings')]
    flat = [(c, p) for c in cs for p in c['acc']]; assert len(flat) >= 10, len(flat)
    flat.insert(8, flat[2]); r = 4
    for n, (c, p) in enumerate(flat):
        art, over = c['art'], {}
        if n == 5: art = '88'; over['charges'] = [{'law': TIP, 'article': '88'}]; err.append(('%s!G%d' % (s.name, r), kd(88), 'the law of 2008 has no article 88 (it ends at 52)'))
        if n == 8: over['second_entry_of'] = s.at(6); err.append(('%s!C%d' % (s.name, r), p['name_khmer'], 'same person in the same case as in row 6, all cells equal'))
        s.put(r, [kd(n + 1), c['no'], p['name_khmer'], 'ប' if p['sex'] == 'male' else 'ស', kd(p['age']), NK[p['citizenship']], kd(art), EXK[c['ex']], dkm(c['reg']), dkm(c['dec']), 'រួចផុត' if p['outcome'] == 'acquitted' else 'គុក ' + ym(p['sentence_months'])])
        rows.append(R(s.at(r), p, but('name_latin', 'date_charged', 'stage', 'presence_at_judgment', 'suspended_months', 'fine_riel', 'compensation_riel'), **over)); r += 1
    wr = len(flat) + 3
    s.put(r, [None, 'សរុបជនជាប់ចោទ', '%s នាក់' % kd(wr)]); nots.append((s.name, r, 'total')); err.append(('%s!C%d' % (s.name, r), '%s នាក់' % kd(wr), 'total says %d persons, the list has %d lines (%d persons)' % (wr, len(flat), len(flat) - 1)))
    s.w = {3: 22, 8: 26, 9: 18, 10: 18}
    save_xlsx(name, [s])
    done(name, 'Kampong Chhnang' + PC, "The list by names for the president's file, Khmer digits, dates with the name of the month", 'name-errors', 'an article the law does not have, one person entered twice, a total that does not agree', rows, nots, err,
         never=['counting the person entered twice as two without a word', 'changing article 88 to 28 by guess'])

def f15():
    name = 'mondulkiri tip.ods'
    cs = cases(115, 8, dt(2024, 11, 4), dt(2025, 5, 30), ['10', '19', '26', '34'], lambda i, d: 'MDK %d/%d' % (i, d.year), p_second=0, maxacc=2, acq=0.15, susp=0.5)
    flat = [(c, p) for c in cs for p in c['acc']]
    s = Sh('TIP'); rows, err = [], []; s.put(1, ['សាលាដំបូងខេត្តមណ្ឌលគិរី - Human trafficking cases (2008 Law)']); s.put(2, ['Case', 'ឈ្មោះ', 'ភេទ Sex', 'អាយុ Age', 'Nat.', 'Art.', 'ចុះបញ្ជី Reg.', 'ចោទ Charged', 'សម្រេច Judgment', 'Result', 'គុក Prison', 'ព្យួរ Suspended', 'ពិន័យ Fine KHR'])
    s0 = [i for i, (c, p) in enumerate(flat) if p['suspended_months']]; c0 = [i for i, (c, p) in enumerate(flat) if p['outcome'] == 'convicted' and not p['suspended_months'] and p['sentence_months'] >= 84]
    a0 = [i for i, (c, p) in enumerate(flat) if p['outcome'] == 'acquitted']
    assert s0 and c0 and a0 and len(flat) >= 8, (s0, c0, a0, len(flat)); r = 3
    for n, (c, p) in enumerate(flat):
        p = dict(p); pr = ym(p['sentence_months'], 'y', 'm', False); su = ym(p['suspended_months'], 'y', 'm', False)
        if n == s0[0]: p['suspended_months'] = p['sentence_months'] + 24; su = ym(p['suspended_months'], 'y', 'm', False); err.append(('TIP!L%d' % r, su, 'suspended part longer than the sentence (%s)' % pr))
        if n == c0[0]: p['sentence_months'] = 155 * 12; pr = '155y'; err.append(('TIP!K%d' % r, pr, 'prison of 155 years'))
        if n == a0[0]: p['sentence_months'] = 36; pr = '3y'; err.append(('TIP!K%d' % r, pr, 'acquitted, and yet a sentence'))
        s.put(r, [c['no'], p['name_khmer'], 'ប M' if p['sex'] == 'male' else 'ស F', p['age'], NK[p['citizenship']], 'ម.' + c['art'], dmy(c['reg'], '.'), dmy(c['chg'], '.'), dmy(c['dec'], '.'), 'ទោស guilty' if p['outcome'] == 'convicted' else 'រួច acquitted', pr, su, p['fine_riel']])
        rows.append(R(s.at(r), p, but('name_latin', 'exploitation', 'stage', 'presence_at_judgment', 'compensation_riel'))); r += 1
    save_ods(name, [s])
    done(name, 'Mondulkiri' + PC, 'A small ODS list in mixed language, y and m for years and months', 'name-errors', 'three cells that contradict their row or cannot be', rows, [('TIP', 1, 'title naming court and law'), ('TIP', 2, 'headings')], err,
         never=['turning 155y into 15 years 5 months', 'dropping the sentence or the acquittal by guess', 'subtracting the suspended part'])

def f16():
    name = 'ស្ទឹងត្រែង 2025.xlsx'
    cs = cases(116, 10, dt(2025, 1, 6), dt(2025, 6, 27), ['12', '15', '18', '28'], lambda i, d: '%03d' % i + '/%d' % d.year, p_second=0, maxacc=3, foreign=(0.15, ['Lao']), comp=0.5)
    s = Sh('បញ្ជី 2025'); rows, err = [], []; s.head = [2]; s.put(1, ['រឿងជួញដូរមនុស្ស ខេត្តស្ទឹងត្រែង ឆ្នាំ 2025 — ជនជាប់ចោទតាមសាលក្រម'])
    s.put(2, ['ល.រ', 'លេខ', 'ជនជាប់ចោទ', 'អាយុ', 'ភេទ', 'សញ្ជាតិ', 'ម. (ច្បាប់ជួញដូរមនុស្ស)', 'ថ្ងៃទទួល', 'ថ្ងៃចោទ', 'ថ្ងៃសាលក្រម', 'សម្រេចយ៉ាងណា', 'ឆ្នាំ', 'ខែ', 'សំណង (រៀល)'])
    r = 3; n = 0
    for c in cs:
        for p in c['acc']:
            n += 1; over = {}; age, sx = p['age'], 'ប្រុស' if p['sex'] == 'male' else 'ស្រី'; dc = c['dec']; cg = c['chg']; nat = NK[p['citizenship']]
            if n == 3:
                age, sx = sx, age; over = {'age': None, 'sex': None}; err += [('%s!D%d' % (s.name, r), age, 'sex written in the column of age'), ('%s!E%d' % (s.name, r), str(sx), 'age written in the column of sex')]
            if n == 7: dc = c['dec'].replace(year=2052); over = {'date_decided': dc}; err.append(('%s!J%d' % (s.name, r), dmy(dc), 'judgment in the year 2052'))
            if n == 11: cg = c['reg'] - D.timedelta(days=64); over = {'date_charged': cg}; err.append(('%s!I%d' % (s.name, r), dmy(cg), 'charged two months before the case was received'))
            a, b = divmod(p['sentence_months'] or 0, 12)
            s.put(r, [n, c['no'], p['name_khmer'], age, sx, nat, int(c['art']), c['reg'], cg, dc, 'ទោស' if p['outcome'] == 'convicted' else 'រួចផុត', a or None, b or None, p['compensation_riel']])
            rows.append(R(s.at(r), p, but('name_latin', 'exploitation', 'stage', 'presence_at_judgment', 'suspended_months', 'fine_riel'), **over)); r += 1
    assert n >= 11, n
    s.fmt[14] = '#,##0'; s.w = {3: 22, 7: 22}
    save_xlsx(name, [s], fill='E2EFDA')
    done(name, 'Stung Treng' + PC, "A plain sheet with the spreadsheet's own dates and numbers", 'name-errors', 'two cells changed places, a judgment in 2052, a charge before the case came in', rows, [(s.name, 1, 'title'), (s.name, 2, 'headings')], err,
         never=['changing the cells back without a word', 'turning 2052 into 2025 by guess'])

# ================================================================ to be refused, or to be asked
def f17():
    name = 'តួលេខ រតនគិរី.xlsx'; s = Sh('តួលេខ'); s.head = [3]; rr = random.Random(17)
    s.put(1, ['សាលាដំបូងខេត្តរតនគិរី']); s.put(2, ['តួលេខរឿងជួញដូរមនុស្ស ឆមាសទី១ ឆ្នាំ២០២៥']); s.put(3, ['ខែ', 'រឿងចូល', 'ជនត្រូវចោទ', 'ក្នុងនោះស្រី', 'រឿងសម្រេច', 'ផ្តន្ទាទោស (នាក់)', 'រួចផុត (នាក់)', 'ជនរងគ្រោះ'])
    tot = [0] * 7
    for m in range(6):
        a = rr.randint(1, 4); b = a + rr.randint(0, 3); v = [a, b, rr.randint(0, b), rr.randint(0, 3), rr.randint(0, 4), rr.randint(0, 1), rr.randint(1, 7)]; tot = [x + y for x, y in zip(tot, v)]; s.put(4 + m, [KM[m]] + v)
    s.put(10, ['សរុប'] + tot); save_xlsx(name, [s])
    done(name, 'Ratanakiri' + PC, 'Numbers by month only: cases, accused, women, convicted, acquitted', 'refuse', 'counts only, no person and no case', [], [], never=['making persons out of the counts', 'taking the months for persons'])
def f18():
    name = 'Form PVH.xlsx'; s = Sh('ទម្រង់'); s.head = [6]
    for r, v in [(1, 'ព្រះរាជាណាចក្រកម្ពុជា'), (2, 'ជាតិ សាសនា ព្រះមហាក្សត្រ'), (3, 'សាលាដំបូងខេត្តព្រះវិហារ'), (4, 'បញ្ជីជនជាប់ចោទក្នុងរឿងជួញដូរមនុស្ស ត្រីមាសទី... ឆ្នាំ២០២...')]: s.put(r, [v])
    s.put(6, ['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទចោទ/មាត្រា', 'ថ្ងៃចុះបញ្ជី', 'ថ្ងៃសាលក្រម', 'ទោស', 'សំណង'])
    for i in range(15): s.put(7 + i, [kd(i + 1)])
    s.put(23, ['ព្រះវិហារ ថ្ងៃទី....... ខែ......... ឆ្នាំ២០២....'], 8); s.put(24, ['ក្រឡាបញ្ជី'], 8); save_xlsx(name, [s])
    done(name, 'Preah Vihear' + PC, 'The empty form: letterhead, headings, fifteen numbered lines with nothing in them, signature block', 'refuse', 'nothing is filled in; it does not say "none" either', [], [], never=['fifteen persons without a name', 'taking it for a return that says there were no cases'])
def f19():
    name = 'បញ្ជី ត្បូងឃ្មុំ.xlsx'; s = Sh('បញ្ជី'); s.head = [3]; rr = random.Random(19)
    s.put(1, ['សាលាដំបូងខេត្តត្បូងឃ្មុំ']); s.put(2, ['បញ្ជីឈ្មោះជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបានបញ្ជូនទៅមណ្ឌលសង្គ្រោះ ឆ្នាំ២០២៥']); s.put(3, ['ល.រ', 'ឈ្មោះជនរងគ្រោះ', 'ភេទ', 'អាយុ', 'ស្រុកកំណើត', 'លេខសំណុំរឿង', 'ថ្ងៃបញ្ជូន', 'មណ្ឌល', 'អ្នកទទួល'])
    gs = rr.sample(GIV, 11)
    for i in range(11):
        s.put(4 + i, [kd(i + 1), rr.choice(FAMK) + ' ' + gs[i][0], rr.choice(['ស្រី', 'ស្រី', 'ប្រុស']), kd(rr.randint(12, 34)), rr.choice(['មេមត់', 'ពញាក្រែក', 'តំបែរ', 'ក្រូចឆ្មារ']), kd('%d/25' % rr.randint(3, 60)), dmy(dt(2025, rr.randint(1, 6), rr.randint(1, 28)), '-', True), 'មណ្ឌល ' + rr.choice(['ក', 'ខ']), 'មន្ត្រីសង្គមកិច្ច'])
    s.w = {2: 22}; save_xlsx(name, [s])
    done(name, 'Tbong Khmum' + PC, 'Another kind of list: victims sent to a shelter, with name, sex, age and case number', 'refuse', 'a list of victims; there is no accused in it', [], [], never=['taking in a victim as an accused', 'repeating names of victims in a message to others'])
def f20():
    name = 'ប៉ៃលិន Q1.xlsx'
    cs = cases(120, 8, dt(2025, 1, 6), dt(2025, 3, 28), ['10', '17', '19', '26'], lambda i, d: '%d/%d' % (i, d.year), p_second=0, maxacc=3, acq=0.1, comp=0)
    s = Sh('Q1'); rows = []; s.head = [2]; s.put(1, ['សាលាដំបូងខេត្តប៉ៃលិន រឿងជួញដូរមនុស្ស ត្រីមាសទី១ ២០២៥ (មាត្រានៃច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)'])
    s.put(2, ['ល.រ', 'លេខរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'មាត្រា', 'ប្រភេទ', 'ចុះបញ្ជី', 'ចោទ', 'កាត់', 'លទ្ធផល', 'ទោស', 'ពិន័យ']); r = 3; rr = random.Random(20)
    for c in cs:
        u = rr.random() < 0.5
        for p in c['acc']:
            m = p['sentence_months']; v = None if m is None else m if (u or m % 12) else m // 12
            s.put(r, [r - 2, c['no'], p['name_khmer'], 'ប' if p['sex'] == 'male' else 'ស', p['age'], c['art'], EXK[c['ex']], dmy(c['reg']), dmy(c['chg']), dmy(c['dec']), 'ជាប់' if m else 'រួចផុត', v, p['fine_riel'] // 10 ** 6 if p['fine_riel'] else None])
            rows.append(R(s.at(r), p, 'case_number name_khmer sex age charges exploitation date_registered date_charged date_decided outcome')); r += 1
    s.w = {3: 22, 7: 26, 1: 6}; save_xlsx(name, [s])
    done(name, 'Pailin' + PC, 'A tidy list, but the column of the sentence has numbers without a unit (7 and 84 stand in it) and the fine is 4, 5, 8 without a unit', 'take-with-questions', 'everything else is right; sentence and fine cannot be read without asking', rows, [('Q1', 1, 'title naming court and law'), ('Q1', 2, 'headings')],
         questions=['ទោស: which numbers are years and which months?', 'ពិន័យ: millions of riel?'], never=['taking 84 for 84 years or 7 for 7 months by guess', 'a fine of 5 riel'])

def main():
    shutil.rmtree(OUT, ignore_errors=True); os.makedirs(OUT)
    for f in (f01, f02, f03, f04, f05, f06, f07, f08, f09, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20): f()
    with open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8') as h: json.dump(TRUTH, h, ensure_ascii=False, indent=1); h.write('\n')
    for n, t in TRUTH.items(): print(len(t['rows']), t['outcome'], n, [(e['at'], e['as_written']) for e in t['errors']])
if __name__ == '__main__': main()
