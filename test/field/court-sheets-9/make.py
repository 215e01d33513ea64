#!/usr/bin/env python3
# Twenty invented lists of trafficking accused and the truth about them. Always the same bytes.
import csv, datetime as D, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf import table as OT, text as OX, style as OS, office as OO

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'; LL = 'Labour Law 1997'
KTIP = 'ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'
KEYS = ('at case_number name_khmer name_latin alias_khmer sex age birth_year charges exploitation citizenship stage '
        'presence_at_judgment outcome date_registered date_decided sentence_months sentence_days suspended_months '
        'fine_riel compensation_riel compensation_other').split()
TRUTH = {}
KD = str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩')
def kd(x): return str(x).translate(KD)
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
KW = ['', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន', 'ដប់', 'ដប់មួយ', 'ដប់ពីរ', 'ដប់បី', 'ដប់បួន', 'ដប់ប្រាំ']
EW = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split()
FAM = [('សាកល្បង', 'TESTING'), ('គំរូ', 'SAMPLE'), ('ប្រឌិត', 'INVENTED'), ('ឧទាហរណ៍', 'EXAMPLE'), ('ស្រមៃ', 'SRAMAI'), ('តេស្ត', 'TEST')]
GIV = [('ទឹក', 'Toek'), ('ភ្នំ', 'Phnom'), ('ព្រៃ', 'Prey'), ('ខ្យល់', 'Khyal'), ('ផ្កា', 'Phka'), ('ស្លឹក', 'Slek'), ('ថ្ម', 'Thma'),
       ('មេឃ', 'Mekh'), ('ដី', 'Dei'), ('ទន្លេ', 'Tonle'), ('ខ្សាច់', 'Khsach'), ('ពពក', 'Popok'), ('ភ្លៀង', 'Phlieng'), ('រលក', 'Rolok'),
       ('ឈូក', 'Chhouk'), ('ផ្កាយ', 'Phkay'), ('ដំរី', 'Damrei'), ('អណ្ដើក', 'Andaek'), ('ស្រូវ', 'Srov'), ('បឹង', 'Boeng')]
NUM = [('', ''), ('មួយ', 'Muoy'), ('ពីរ', 'Pi'), ('បី', 'Bei'), ('បួន', 'Buon'), ('ប្រាំ', 'Pram')]
ALI = 'ចាប ក្អែក ត្រីងៀត ដូងទុំ ស្វាយខ្ចី កូនខ្លា'.split()
FOR = {'Chinese': ('យ៉ាងប៊ិន', 'YANGBEN', [('ស៊ាន', 'Shan'), ('ហឺ', 'He'), ('យុន', 'Yun'), ('ស៊ីង', 'Xing')]),
       'Vietnamese': ('ម៉ៅ', 'MAU', [('មុត', 'Mot'), ('ហាយ', 'Hai'), ('សុង', 'Song'), ('ម៉ៃ', 'May')]),
       'Thai': ('ទួយ៉ាង', 'TUAYANG', [('ណាម', 'Nam'), ('សាម', 'Sam'), ('ដាវ', 'Dao'), ('ភូ', 'Phu')]),
       'Malaysian': ('ចុនតូហ៍', 'CONTOH', [('ស៊ូង៉ៃ', 'Sungai'), ('ឡាអ៊ុត', 'Laut'), ('ប៊ូឡាន', 'Bulan'), ('ប៉ូហុន', 'Pohon')])}
KCIT = {'Cambodian': 'ខ្មែរ', 'Chinese': 'ចិន', 'Vietnamese': 'វៀតណាម', 'Thai': 'ថៃ', 'Malaysian': 'ម៉ាឡេស៊ី'}
KEX = {'sexual exploitation': 'អាជីវកម្មផ្លូវភេទ', 'forced labour': 'ពលកម្មដោយបង្ខំ', 'forced marriage': 'រៀបការដោយបង្ខំ', 'forced begging': 'បង្ខំឱ្យសុំទាន',
       'surrogacy': 'ពពោះជំនួស', 'forced online scamming': 'បង្ខំឱ្យឆបោកតាមអនឡាញ', 'forced labour on fishing boats': 'ពលកម្មដោយបង្ខំលើទូកនេសាទ'}
POOL = [([(TIP, '15')], 'sexual exploitation', 7, 12), ([(TIP, '12')], 'forced labour', 7, 9), ([(TIP, '17')], 'forced labour on fishing boats', 7, 10),
        ([(TIP, '18')], 'forced marriage', 7, 12), ([(TIP, '10')], 'forced begging', 7, 9), ([(TIP, '11')], 'forced labour', 7, 10),
        ([(TIP, '16'), (CC, '332')], 'surrogacy', 7, 10), ([(TIP, '19'), (CC, '253')], 'forced online scamming', 7, 12),
        ([(TIP, '26')], 'sexual exploitation', 2, 5), ([(TIP, '27')], 'sexual exploitation', 5, 9), ([(TIP, '28')], 'sexual exploitation', 7, 12),
        ([(TIP, '30')], 'sexual exploitation', 2, 5), ([(TIP, '34')], 'sexual exploitation', 2, 5), ([(TIP, '41')], 'sexual exploitation', 5, 9),
        ([(TIP, '12'), (LL, '16')], 'forced labour', 7, 9), ([(TIP, '42')], 'sexual exploitation', 5, 9)]
KOFF = {'10': 'ដកយកមនុស្សដោយមានគោលបំណង', '11': 'ដកយកមនុស្សឆ្លងដែន', '12': 'ជ្រើសរើសមនុស្សដើម្បីធ្វើអាជីវកម្ម', '15': 'លក់ ទិញ ឬដោះដូរមនុស្ស', '16': 'លក់ ទិញ ឬដោះដូរមនុស្សឆ្លងដែន',
        '17': 'ដឹកជញ្ជូនមនុស្ស', '18': 'ដឹកជញ្ជូនមនុស្សឆ្លងដែន', '19': 'ទទួលមនុស្ស', '26': 'សញ្ចារកម្ម', '27': 'សញ្ចារកម្មមានស្ថានទម្ងន់ទោស', '28': 'សញ្ចារកម្មលើកុមារ',
        '30': 'គ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម', '34': 'ទិញពេស្យាកម្មកុមារ', '41': 'រូបភាពអាសអាភាសកុមារ', '42': 'រួមភេទជាមួយអនីតិជន', '253': 'ឃាត់ខ្លួនខុសច្បាប់', '332': 'អន្តរការី', '16L': 'ពលកម្មដោយបង្ខំ'}
EOFF = {'10': 'unlawful removal', '11': 'unlawful removal cross-border', '12': 'unlawful recruitment', '15': 'sale of a human being', '16': 'sale of a human being cross-border', '17': 'transportation',
        '18': 'cross-border transportation', '19': 'receiving a person', '26': 'procuring prostitution', '27': 'aggravated procuring', '28': 'procuring a child', '30': 'running a brothel',
        '34': 'buying child prostitution', '41': 'child pornography', '42': 'intercourse with a minor'}

class P(dict):
    __getattr__ = dict.get

def gen(seed, n, *a, **k):
    for t in range(400):  # the first seed that gives a fair mix
        cs = gen1(seed + t * 1000, n, *a, **k); ac = [p for c in cs for p in c.acc]; s = sum(bool(p.susp) for p in ac); q = sum(p.out == 'acquitted' for p in ac); w = sum(p.out == 'pending' for p in ac); f = sum(bool(p.fine) for p in ac)
        if s >= 2 and q >= 1 and f >= 2 and w <= .4 * n and (w or k.get('pend') == 0): return cs
    raise SystemExit('no mix')

def gen1(seed, n, y0=2024, y1=2025, foreign=.1, pend=.2, size=(1, 1, 2, 2, 3), halfyr=True):
    r = random.Random(seed); used = set(); cases = []; left = n; no = r.randrange(11, 60); reg = D.date(y0, 1, r.randrange(4, 20))
    span = (D.date(y1, 7 if halfyr else 11, 1) - reg).days; step = max(2, int(span / max(1, n / (sum(size) / len(size)))))
    while left:
        k = min(left, r.choice(size)); left -= k; ch, ex, lo, hi = r.choice(POOL)
        dec = reg + D.timedelta(r.randrange(140, 260)); pending = r.random() < pend or pend and dec > D.date(y1, 12, 24)
        if pend == 0: dec = min(dec, D.date(y1, 12, 4) + D.timedelta(r.randrange(0, 12)))
        while dec.weekday() > 4: dec += D.timedelta(1)
        c = P(no=no, reg=reg, charges=ch, ex=ex, acc=[], stage=r.choice(['investigation', 'awaiting trial', 'trial']) if pending else 'decided')
        dismissed = not pending and r.random() < .08
        for _ in range(k):
            cit = r.choice(list(FOR)) if r.random() < foreign else 'Cambodian'; sex = r.choice(['male', 'male', 'female'])
            for _t in range(999):
                if cit == 'Cambodian':
                    f, g, h = r.choice(FAM), r.choice(GIV), r.choice(NUM); kn = (f[0] + ' ' + g[0] + h[0]); ln = (f[1] + ' ' + g[1] + h[1].lower())
                else:
                    f = FOR[cit]; g, h = r.choice(f[2]), r.choice(f[2]); kn = f[0] + ' ' + g[0] + ' ' + h[0]; ln = f[1] + ' ' + g[1] + ' ' + h[1]
                if kn not in used: break
            assert kn not in used; used.add(kn)
            p = P(kn=kn, ln=ln, sex=sex, age=r.randrange(19, 63), cit=cit, alias=r.choice(ALI) if cit == 'Cambodian' and r.random() < .2 else None)
            if pending: p['out'] = 'pending'
            elif dismissed: p.update(out='charge dismissed by the investigating judge', dec=dec)
            else:
                p['dec'] = dec; p['pres'] = r.choice(['present', 'present', 'present', 'absent', 'deemed present'])
                if r.random() < .12: p['out'] = 'acquitted'
                else:
                    p['out'] = 'convicted'; p['m'] = r.randrange(lo, hi + 1) * 12 + (6 if r.random() < .15 and lo < 7 else 0)
                    if lo in (2, 5) and r.random() < .6: p['susp'] = r.choice([x for x in (6, 12, 18, 24) if x < p.m])
                    if ch[0][1] in ('26', '30', '34', '41') or r.random() < .1: p['fine'] = r.randrange(4, 11) * 1000000
                    if r.random() < .3: p['comp'] = r.choice([5, 8, 10, 15, 20, 30, 40]) * 1000000
            c.acc.append(p)
        cases.append(c); no += r.randrange(3, 31); reg += D.timedelta(r.randrange(1, 2 * step)); 
        while reg.weekday() > 4: reg += D.timedelta(1)
        reg = min(reg, D.date(y1, 6, 27) if pend == 0 else D.date(y1, 11, 28))
    return cases

def T(at, num, c, p, f, **kw):
    """truth row; f says which fields this sheet has"""
    f = set(f.split()); r = dict.fromkeys(KEYS); r['at'] = at; r['case_number'] = num
    if 'kn' in f: r['name_khmer'] = p.kn
    if 'ln' in f: r['name_latin'] = p.ln
    if 'al' in f: r['alias_khmer'] = p.alias
    if 'sex' in f: r['sex'] = p.sex
    if 'age' in f: r['age'] = p.age
    if 'ch' in f: r['charges'] = [{'law': a, 'article': b} for a, b in c.charges]
    if 'ex' in f: r['exploitation'] = c.ex
    if 'cit' in f: r['citizenship'] = p.cit
    if 'st' in f: r['stage'] = c.stage
    if 'pr' in f: r['presence_at_judgment'] = p.pres
    if 'out' in f: r['outcome'] = p.out
    if 'reg' in f: r['date_registered'] = c.reg.isoformat()
    if 'dec' in f and p.dec: r['date_decided'] = p.dec.isoformat()
    if 'sen' in f: r['sentence_months'] = p.m; r['sentence_days'] = p.d; r['suspended_months'] = p.susp
    if 'fine' in f: r['fine_riel'] = p.fine
    if 'comp' in f: r['compensation_riel'] = p.comp; r['compensation_other'] = p.compo
    r.update(kw); return r

# ---- writing, same bytes every time
def fixzip(data):
    zi = zipfile.ZipFile(io.BytesIO(data)); o = io.BytesIO(); zo = zipfile.ZipFile(o, 'w')
    for n in zi.namelist():
        b = zi.read(n)
        if n == 'docProps/core.xml': b = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2026-01-15T08:00:00Z', b)
        if n == 'meta.xml': b = re.sub(rb'(<meta:creation-date>)[^<]*', rb'\g<1>2026-01-15T08:00:00', b)
        i = zipfile.ZipInfo(n, (2026, 1, 15, 8, 0, 0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
        i.create_system = 0; zo.writestr(i, b)
    zo.close(); return o.getvalue()
def save(name, data): open(os.path.join(OUT, name), 'wb').write(data)
def savex(name, wb):
    b = io.BytesIO(); wb.save(b); save(name, fixzip(b.getvalue()))
THIN = Side(style='thin'); BOX = Border(THIN, THIN, THIN, THIN)
def put(ws, r, vals, bold=False, box=False, fill=None, c0=1, font='Khmer OS Battambang'):
    for i, v in enumerate(vals):
        c = ws.cell(r, c0 + i, v)
        if bold or fill or box:
            if bold: c.font = Font(name=font, bold=True)
            if fill: c.fill = PatternFill('solid', fgColor=fill)
            if box: c.border = BOX; c.alignment = Alignment(wrap_text=True, vertical='top')
        if isinstance(v, D.date): c.number_format = 'dd/mm/yyyy'
def letterhead(ws, court, r=1):
    for i, v in enumerate(['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ', court]): ws.cell(r + i, 1, v).font = Font(name='Khmer OS Muol Light', bold=True)
    return r + 3
def grid_of(wb): return [(ws.title, [[c for c in row] for row in ws.iter_rows(values_only=True)]) for ws in wb]
def notrows(grids, rows, skip=()):
    ats = {r['at'] for r in rows} | set(skip); o = []
    for t, g in grids:
        for i, row in enumerate(g, 1):
            at = f'{t}!{i}' if t else str(i); tx = [str(x) for x in row if x not in (None, '')]
            if tx and at not in ats: o.append({'at': at, 'text': tx[0][:60]})
    return o
def truth(name, sent_by, what, outcome, reason, rows, nr, errors=(), questions=(), never=()):
    for r in rows:
        assert set(KEYS) <= set(r)
    TRUTH[name] = dict(sent_by=sent_by, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=nr, errors=list(errors), questions=list(questions), never=list(never))

# ---- phrases
def kyears(m, words=False):
    y, k = divmod(m, 12); o = []
    if y: o.append((KW[y] if words else kd(y)) + 'ឆ្នាំ')
    if k: o.append((KW[k] if words else kd(k)) + 'ខែ')
    return ' '.join(o)
def eyears(m, words=False):
    y, k = divmod(m, 12); w = lambda n: EW[n] if words else str(n); o = []
    if y: o.append(f'{w(y)} year' + 's' * (y > 1))
    if k: o.append(f'{w(k)} month' + 's' * (k > 1))
    return ' and '.join(o)
def kdate(d): return f'ថ្ងៃទី{kd("%02d" % d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{kd(d.year)}'
def kres(p, words=True):
    if p.out == 'pending': return 'មិនទាន់សម្រេច'
    if p.out == 'acquitted': return 'ឱ្យរួចផុតពីបទចោទ'
    if p.out.startswith('charge'): return 'ដីកាលើកលែងចោទរបស់ចៅក្រមស៊ើបសួរ'
    s = 'ផ្ដន្ទាទោសដាក់ពន្ធនាគារ ' + kyears(p.m, words)
    if p.d: s += f' និង{kd(p.d)}ថ្ងៃ'
    if p.susp: s += f' ក្នុងនោះឱ្យព្យួរ {kyears(p.susp, words)}'
    if p.fine: s += f' ពិន័យជាប្រាក់ {kd(p.fine // 1000000)}លានរៀល'
    if p.comp: s += f' សងជំងឺចិត្ត {kd(p.comp // 1000000)}លានរៀល'
    return s
def kch(c, tip='ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស', words=True):
    o = []
    for a, b in c.charges:
        law = {TIP: tip, CC: 'ក្រមព្រហ្មទណ្ឌ', LL: 'ច្បាប់ការងារ'}[a]; w = KOFF.get(b + ('L' if a == LL else ''), '')
        o.append((w + ' ' if words and w else '') + f'មាត្រា{kd(b)} {law}')
    return ' និង'.join(o) if not words else '; '.join(o)
KOUT = {'convicted': 'ផ្ដន្ទាទោស', 'acquitted': 'រួចផុតពីបទចោទ', 'charge dismissed by the investigating judge': 'លើកលែងចោទ (ច.ស)', 'pending': 'មិនទាន់សម្រេច'}
EOUT = {'convicted': 'Convicted', 'acquitted': 'Acquitted', 'charge dismissed by the investigating judge': 'Non-suit (inv. judge)', 'pending': 'Pending'}
KST = {'investigation': 'កំពុងស៊ើបសួរ', 'awaiting trial': 'រង់ចាំជំនុំជម្រះ', 'trial': 'កំពុងជំនុំជម្រះ', 'decided': 'ចប់'}
KPR = {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ', None: None}
KSX = {'male': 'ប្រុស', 'female': 'ស្រី'}

# 01 Banteay Meanchey: case line, accused lines below it, results in words
def f01():
    cs = gen(101, 18, pend=.15); wb = Workbook(); ws = wb.active; ws.title = 'បញ្ជី'; rows = []
    r = letterhead(ws, 'សាលាដំបូងខេត្តបន្ទាយមានជ័យ'); ws.cell(r, 1, 'លេខ៖ ៨១២/២៥ ស.ដ.ប.ជ'); r += 1
    ws.cell(r, 1, f'បញ្ជីជនជាប់ចោទតាម{KTIP} (ដល់ចុងឆ្នាំ២០២៥)'); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=8); r += 2
    put(ws, r, ['ល.រ', 'សំណុំរឿង / ឈ្មោះជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'ចោទពីបទ', 'សេចក្ដីសម្រេច', 'ថ្ងៃសាលក្រម/ដីកា'], True, True); n = 0
    for i, c in enumerate(cs):
        r += 1; num = f'{kd("%04d" % c.no)} ប្រ{kd(c.reg.year % 100)}'
        ws.cell(r, 1, f'សំណុំរឿងលេខ {num} ចុះបញ្ជី{kdate(c.reg)}').fill = PatternFill('solid', fgColor='DDEBF7'); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=5)
        ws.cell(r, 6, kch(c, KTIP))
        for p in c.acc:
            r += 1; n += 1
            put(ws, r, [kd(n), p.kn + (f' ហៅ {p.alias}' if p.alias else ''), KSX[p.sex] + (' ' if n % 5 == 0 else ''), (kd(p.age) if n % 6 else str(p.age)) + 'ឆ្នាំ', KCIT[p.cit], None, kres(p), kdate(p.dec) if p.dec else '-'], box=True)
            rows.append(T(f'បញ្ជី!{r}', num, c, p, 'kn al sex age ch cit out reg dec sen fine comp'))
    r += 1; ws.cell(r, 1, f'សរុប៖ {kd(len(cs))} សំណុំរឿង ជនជាប់ចោទ {kd(n)} នាក់'); r += 2
    ws.cell(r, 6, 'បន្ទាយមានជ័យ, ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦'); ws.cell(r + 1, 6, 'ក្រឡាបញ្ជី'); ws.cell(r + 3, 6, 'គំរូ រដូវប្រាំង')
    nm = '01_បន្ទាយមានជ័យ_ជួញដូរ.xlsx'; savex(nm, wb)
    truth(nm, 'Banteay Meanchey Court of First Instance', 'Khmer; a merged line per case with charge, accused on the lines below, result with sentence, fine and compensation in words in one cell', 'take', 'ordinary', rows, notrows(grid_of(wb), rows), never=['taking the clerk who signs (គំរូ រដូវប្រាំង) as an accused', 'leaving the charge of the case line off the accused below it', 'sentence of two years for "ព្យួរ ពីរឆ្នាំ" taken as the whole'])

# 02 Phnom Penh: three monthly sheets, the third with a column put in; short forms
def f02():
    cs = gen(102, 24, foreign=.3, pend=0); wb = Workbook(); wb.remove(wb.active); rows = []; per = [[], [], []]
    for i, c in enumerate(cs): per[i * 3 // len(cs)].append(c)
    cc = {'Cambodian': 'KH', 'Chinese': 'PRC', 'Vietnamese': 'VN', 'Thai': 'TH', 'Malaysian': 'MY'}; f2 = lambda d: d.strftime('%d.%m.%y')
    for mi, (mon, mno) in enumerate([('July', 7), ('Aug', 8), ('Sept', 9)]):
        ws = wb.create_sheet(mon); ws['A1'] = 'PHNOM PENH MUNICIPAL COURT - Registry of Criminal Hearings'
        ws['A2'] = f'Judgments in TIP cases (2008 Law), month of {mon} 2025. CC = Criminal Code, LL = Labour Law; y = years, m = months, susp. = suspended part'
        ws.merge_cells('A1:J1'); ws.merge_cells('A2:J2')
        h = ['No', 'Case', 'Reg.', 'Accused', 'S', 'Age', 'Nat.', 'Art.', 'Judgment', 'Result', 'Fine']
        if mi == 2: h.insert(6, 'Detained at')
        put(ws, 4, h, True, True, 'FFF2CC'); r = 4; n = 0
        for k, c in enumerate(per[mi]):
            day = D.date(2025, mno, 2 + k * 3)
            while day.weekday() > 4: day += D.timedelta(1)
            c['reg'] = c.reg.replace(year=2024); num = f'{c.no} CR/24'
            for p in c.acc:
                p['dec'] = day; p['comp'] = None
                if p.out.startswith('charge'): p.update(out='acquitted')
                r += 1; n += 1; res = 'not guilty'
                if p.out == 'convicted':
                    y, m = divmod(p.m, 12); res = ('guily' if n == 5 else 'guilty') + f', {y}y' + (f'{m}m' if m else '')
                    if p.susp: y, m = divmod(p.susp, 12); res += ' (' + (f'{y}y' if y else '') + (f'{m}m' if m else '') + ' susp.)'
                v = [n, num, f2(c.reg), p.ln, p.sex[0].upper(), p.age, cc[p.cit], ' + '.join(b + {TIP: '', CC: ' CC', LL: ' LL'}[a] for a, b in c.charges), f2(day), res, f'{p.fine // 1000000}m riel' if p.fine else None]
                if mi == 2: v.insert(6, 'CC1' if p.sex == 'male' else 'CC2')
                put(ws, r, v, box=True); rows.append(T(f'{mon}!{r}', num, c, p, 'ln sex age ch cit out reg dec sen fine'))
        ws.cell(r + 1, 2, 'Total'); ws.cell(r + 1, 4, f'{n} accused in {len(per[mi])} cases')
        if mi == 2: ws.cell(r + 3, 1, 'Note: CR/24 no. 999 postponed to October, not counted here. CC1, CC2 = prisons.')
    nm = '02_PP TIP Q3-2025.xlsx'; savex(nm, wb)
    truth(nm, 'Phnom Penh Municipal Court of First Instance', 'English; three months as sheets, the third with a column put in the middle; short forms of clerks', 'take', 'ordinary', rows, notrows(grid_of(wb), rows), never=['reading "CC1"/"CC2" in Sept (prisons) as Criminal Code articles or nationality', 'making a person or case of no. 999 in the note', 'day and month exchanged'])

# 03 Preah Sihanouk: bilingual headings and names over two lines of one cell; USD compensation
def f03():
    cs = gen(103, 22, foreign=.6, pend=.2); wb = Workbook(); ws = wb.active; ws.title = 'PSV 2025'; rows = []
    r = letterhead(ws, 'សាលាដំបូងខេត្តព្រះសីហនុ / Preah Sihanouk Provincial Court'); ws.cell(r, 1, 'តារាងជនជាប់ចោទ អំពើជួញដូរមនុស្ស / Table of accused, human trafficking'); r += 2
    put(ws, r, ['ល.រ', 'លេខរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ទម្រង់អាជីវកម្ម', 'ដំណាក់កាល', 'ចុះបញ្ជី', 'សាលក្រម', 'លទ្ធផល', 'ទោស (ខែ)', 'ព្យួរ (ខែ)', 'ពិន័យ', 'សំណង', 'ឧទ្ធរណ៍'], True, True, 'E2EFDA')
    put(ws, r + 1, ['No.', 'Case no.', 'Name', 'Sex', 'Age', 'Nationality', 'Offence', 'Exploitation', 'Stage', 'Registered', 'Judgment', 'Result', 'Prison (months)', 'Suspended (months)', 'Fine', 'Compensation', 'Appeal'], True, True, 'E2EFDA')
    r += 1; n = 0; rr = random.Random(3)
    for c in cs:
        num = f'{c.reg.year}-{c.no:03d}/PSV'
        for p in c.acc:
            r += 1; n += 1
            if p.comp and rr.random() < .5 or n == 3 and p.out == 'convicted': p['compo'] = f'{rr.choice([800, 1500, 2500])} USD'; p['comp'] = None
            comp = f'{p.compo.split()[0]}$' if p.compo else p.comp
            ap = rr.choice([None, None, 'បណ្ដឹងឧទ្ធរណ៍ / appealed', 'Appeal Court: 60']) if p.out == 'convicted' else None
            law = {TIP: 'LSHTSE', CC: 'Penal Code', LL: 'Labour Law'}
            put(ws, r, [n, num, p.kn + '\n' + p.ln, 'ប/M' if p.sex == 'male' else 'ស/F', p.age, f'{KCIT[p.cit]} {p.cit}', '\n'.join(f'ម.{b} {law[a]}' for a, b in c.charges), f'{KEX[c.ex]} / {c.ex}', f'{KST[c.stage]} / {c.stage}', c.reg, p.dec, KOUT[p.out] + ' / ' + EOUT[p.out], p.m, p.susp, p.fine, comp, ap], box=True)
            for col in (15, 16): ws.cell(r, col).number_format = '#,##0"៛"'
            rows.append(T(f'PSV 2025!{r}', num, c, p, 'kn ln sex age ch ex cit st out reg dec sen fine comp'))
    ws.cell(8, 3).comment = Comment('passport copy in file 2', 'clerk'); ws.column_dimensions['Q'].hidden = True
    ws.cell(r + 1, 2, 'សរុប / Total'); ws.cell(r + 1, 3, n); ws.cell(r + 3, 1, 'LSHTSE = Law on Suppression of Human Trafficking and Sexual Exploitation (2008). ជាអាទិ៍ $ = ដុល្លារអាមេរិក'); ws.cell(r + 5, 12, 'Seen: Chief of registry / បានឃើញ ប្រធានការិយាល័យ')
    nm = '03_PSV accused kh-en.xlsx'; savex(nm, wb)
    truth(nm, 'Preah Sihanouk Court of First Instance', 'bilingual; two heading rows, Khmer and Latin name in two lines of a cell, many foreigners, compensation sometimes in dollars, appeal column hidden', 'take', 'ordinary', rows, notrows(grid_of(wb), rows), questions=['compensation in US dollars: how is it to be kept? (at most one question)'], never=['dollars as riel', 'the 60 months of the Appeal Court taken as the sentence of first instance', 'the second heading row as a person'])

# 04 Kampot: CSV, Buddhist-era dates as text
def f04():
    cs = gen(104, 10, pend=.2); rows = []; b = io.StringIO(); w = csv.writer(b, lineterminator='\r\n'); g = []
    def wr(*v): g.append(list(v)); w.writerow(v)
    be = lambda d: f'{kd(d.day)} {KM[d.month-1]} ព.ស.{kd(d.year + 543)}'
    wr('សាលាដំបូងខេត្តកំពត', '', '', '', '', '', '', '', '')
    wr(f'បញ្ជីរឿងតាម{KTIP} ឆ្នាំ២០០៨', '', '', '', '', '', '', '', ''); wr('សម្គាល់៖ ព.ស. = គ.ស. + ៥៤៣ គិតតាមឆ្នាំប្រតិទិន', '', '', '', '', '', '', '', ''); wr()
    wr('ល.រ', 'លេខព្រហ្មទណ្ឌ', 'ថ្ងៃទទួល', 'ជនជាប់ចោទ', 'ភេទ', 'កើតឆ្នាំ', 'មាត្រា', 'ថ្ងៃកាត់', 'សម្រេច'); n = 0
    for c in cs:
        num = f'ពទ-{kd(c.no)}/{kd(c.reg.year)}'
        c['charges'] = c.charges[:1]
        for j, p in enumerate(c.acc):
            n += 1; by = c.reg.year - p.age
            wr(kd(n), num, be(c.reg), p.kn + (f' (ហៅ {p.alias})' if p.alias else ''), KSX[p.sex], 'គ.ស.' + kd(by), 'ម.' + kd(c.charges[0][1]), be(p.dec) if p.dec else '', kres(p, False))
            rows.append(T(str(len(g)), num, c, p, 'kn al sex ch out reg dec sen fine comp', birth_year=by))
    wr('', '', '', f'សរុប {kd(n)} នាក់', '', '', '', '', ''); wr('', '', '', '', '', '', '', '', 'ក្រឡាបញ្ជី ស្រមៃ អ័ព្ទ')
    nm = '04_kampot.csv'; save(nm, ('\ufeff' + b.getvalue()).encode())
    truth(nm, 'Kampot Court of First Instance', 'Khmer CSV with BOM and lines above the headings; dates in the Buddhist era with the clerk\'s own rule, birth years in the common era; the law is in the title', 'take', 'ordinary', rows, notrows([('', g)], rows), never=['a year 2567 or 2568 kept as Gregorian', '543 taken from the birth years, which are common era', 'an age worked out from the birth year', 'the clerk ស្រមៃ អ័ព្ទ as an accused'])

# 05 Svay Rieng prosecution registry: TSV
def f05():
    cs = gen(105, 12, pend=.3); rows = []; g = []
    def wr(*v): g.append([str(x) if x is not None else '' for x in v])
    f = lambda d: f'{d.year}-{EM[d.month-1]}-{d.day:02d}' if d else ''
    st = {'investigation': 'with inv. judge', 'awaiting trial': 'sent for trial, no date yet', 'trial': 'being heard', 'decided': 'closed'}
    wr('# Registry of the Prosecution attached to Svay Rieng Court of First Instance'); wr('# accused under the Anti-Trafficking Law 2008 (ATL) and the Criminal Code (CrC) - exported 09 Jan 2026')
    wr('file_no', 'court_no', 'surname, given', 'aka', 'sex', 'yrs', 'nationality', 'charges', 'in court since', 'where now', 'judgment', 'result', 'prison', 'of which susp.', 'fine', 'remarks'); k = 300
    for c in cs:
        num = f'SVR/{c.no}/{c.reg.year}'; k += 7
        for p in c.acc:
            fam, giv = p.ln.split(' ', 1); pr = ''
            if p.m:
                if p.m == 96: p['d'] = 10
                pr = eyears(p.m).replace('year', 'yr') + (f' + {p.d} days' if p.d else '')
            p['comp'] = None
            wr(f'PG-{k}', num, f'{fam}, {giv}', p.alias, 'woman' if p.sex == 'female' else 'man', p.age, p.cit, '; '.join({TIP: 'ATL', CC: 'CrC', LL: 'Labour Law'}[a] + ' art ' + b for a, b in c.charges), f(c.reg), st[c.stage], f(p.dec), {'convicted': 'guilty', 'acquitted': 'acquitted', 'pending': 'not yet', 'charge dismissed by the investigating judge': 'dismissal order by inv. judge'}[p.out], pr, eyears(p.susp) if p.susp else '', f'R {p.fine:,}' if p.fine else '', 'prosecutor appealed' if p.out == 'acquitted' else '')
            rows.append(T(str(len(g)), num, c, p, 'ln al sex age ch cit st out reg dec sen fine'))
    wr('# end of export, %d lines' % len(rows)); nm = '05_svayrieng_prosecution.tsv'; save(nm, ('\n'.join('\t'.join(x) for x in g) + '\n').encode())
    truth(nm, 'Prosecution attached to Svay Rieng Court of First Instance', 'English TSV; two numbers a line (prosecution file and court number: the court number is the case number), "SURNAME, Given", aliases in Khmer', 'take', 'ordinary; name_latin as "SURNAME Given" or as written is as good', rows, notrows([('', g)], rows), questions=['which of file_no and court_no is the case number (at most one)'], never=['lines beginning with # as persons', 'two persons made of "SURNAME, Given"'])

# 06 Battambang: XLS with real dates, ditto marks, sex by a tick in one of two columns
def f06():
    cs = gen(106, 15, pend=.15, size=(1, 2, 3)); wb = xlwt.Workbook(encoding='utf-8'); ws = wb.add_sheet('TIP2025'); rows = []; g = []; ds = xlwt.easyxf(num_format_str='DD/MM/YYYY'); bo = xlwt.easyxf('font: bold on; align: wrap on')
    def wr(v, s=None):
        for i, x in enumerate(v):
            if x is None: continue
            if isinstance(x, D.date): ws.write(len(g), i, x, ds)
            elif s: ws.write(len(g), i, x, s)
            else: ws.write(len(g), i, x)
        g.append(v)
    wr(['សាលាដំបូងខេត្តបាត់ដំបង'], bo); wr(['រឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)'], bo); wr([])
    wr(['ល.រ', 'លេខ', 'ថ្ងៃចុះបញ្ជី', 'ឈ្មោះ', 'ភេទ', None, 'អាយុ', 'បទល្មើស', 'ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ពន្ធនាគារ', None, 'ព្យួរ (ខែ)', 'ពិន័យ (រៀល)', 'វត្តមាន'], bo)
    wr([None, None, None, None, 'ប', 'ស', None, None, None, None, 'ឆ្នាំ', 'ខែ', None, None, None], bo)
    ws.write_merge(3, 3, 4, 5, 'ភេទ', bo) if False else ws.merge(3, 3, 4, 5); ws.merge(3, 3, 10, 11); n = 0
    for c in cs:
        num = f'{c.no}/{c.reg.year % 100}'
        for j, p in enumerate(c.acc):
            n += 1; dt = '"' if n % 2 else 'ដដែល'; p['comp'] = None
            wr([n, num if j == 0 else dt, c.reg if j == 0 else dt, p.kn, '✓' if p.sex == 'male' else None, '✓' if p.sex == 'female' else None, p.age, kch(c, 'ច.ជ.ម') if j == 0 else dt, (p.dec if j == 0 else dt) if p.dec else None, KOUT[p.out], p.m // 12 if p.m else None, (p.m % 12 or None) if p.m else None, p.susp, p.fine, KPR[p.pres]])
            rows.append(T(f'TIP2025!{len(g)}', num, c, p, 'kn sex age ch pr out reg dec sen fine'))
    wr([None, None, None, 'សរុប', sum(p.sex == 'male' for c in cs for p in c.acc), sum(p.sex == 'female' for c in cs for p in c.acc)]); wr([]); wr(['ច.ជ.ម = ច្បាប់ជួញដូរមនុស្ស ២០០៨']); wr([None] * 9 + ['ធ្វើនៅបាត់ដំបង ១៤-០១-២០២៦'])
    nm = '06_battambang.xls'; b = io.BytesIO(); wb.save(b); save(nm, b.getvalue())
    truth(nm, 'Battambang Court of First Instance', 'Khmer XLS; real date cells, ditto marks (" and ដដែល), sex by a tick in one of two columns, years and months in two columns', 'take', 'ordinary', rows, notrows([('TIP2025', g)], rows), never=['a ditto mark as a value', 'sex exchanged', 'the totals of the sex columns as a person'])

# ODS helper
def ods(name, sheets):
    doc = OpenDocumentSpreadsheet(); hid = {}
    for title, g, hide in sheets:
        t = OT.Table(name=title); doc.spreadsheet.addElement(t); w = max(len(x) for x in g)
        for i in range(w): t.addElement(OT.TableColumn(**({'visibility': 'collapse'} if i in hide else {})))
        for row in g:
            tr = OT.TableRow(); t.addElement(tr)
            for v in row or [None]:
                note = None
                if isinstance(v, tuple): v, note = v
                if v is None: tc = OT.TableCell()
                elif isinstance(v, D.date): tc = OT.TableCell(valuetype='date', datevalue=v.isoformat()); tc.addElement(OX.P(text=v.strftime('%d/%m/%y')))
                elif isinstance(v, (int, float)): tc = OT.TableCell(valuetype='float', value=str(v)); tc.addElement(OX.P(text=str(v)))
                else:
                    tc = OT.TableCell(valuetype='string')
                    if note: a = OO.Annotation(); a.addElement(OX.P(text=note)); tc.addElement(a)
                    for line in v.split('\n'): tc.addElement(OX.P(text=line))
                tr.addElement(tc)
    b = io.BytesIO(); doc.write(b); save(name, fixzip(b.getvalue()))

# 07 Kandal: ODS, several accused numbered in one cell, results numbered alike
def f07():
    cs = gen(107, 14, pend=.15, size=(1, 2, 3, 2)); g = []; rows = []
    g += [['សាលាដំបូងខេត្តកណ្ដាល / Kandal Provincial Court'], ['ឧបសម្ព័ន្ធ ក៖ សំណុំរឿងជួញដូរមនុស្ស (មាត្រាទាំងអស់ជាមាត្រានៃច្បាប់ជួញដូរមនុស្ស ២០០៨ លើកលែងតែមានសរសេរ ក្រ.ព ឬ ច.ការងារ)'], [], ['លេខ / No', 'សំណុំរឿង / File', 'ចុះបញ្ជី / Registered', 'ជនជាប់ចោទ (ភេទ អាយុ) / Accused', 'ទូរស័ព្ទក្រឡាបញ្ជី', 'មាត្រា / Art.', 'គោលបំណង / Purpose', 'សាលក្រម / Judgment', 'ផល / Result']]
    for i, c in enumerate(cs, 1):
        num = f'KDL {c.no}.{c.reg.year}'; many = len(c.acc) > 1; dec = c.acc[0].dec
        pre = lambda j: f'{kd(j + 1)}- ' if many else ''
        for p in c.acc: p['comp'] = None
        acc = '\n'.join(pre(j) + p.kn + (f' ហៅ{p.alias}' if p.alias else '') + f' ({KSX[p.sex]} {kd(p.age)}ឆ្នាំ)' for j, p in enumerate(c.acc))
        rs = [kres(p, False) for p in c.acc]; res = '\n'.join(pre(j) + s for j, s in enumerate(rs))
        if many and len(set(rs)) == 1: res = 'ទាំងអស់គ្នា៖ ' + rs[0] + (' (ម្នាក់ៗ)' if c.acc[0].m else '')
        art = '\n'.join({TIP: '', CC: 'ក្រ.ព ', LL: 'ច.ការងារ '}[a] + kd(b) for a, b in c.charges)
        g.append([i, num, (c.reg.strftime('%d-%m-%Y'), 'បានពិនិត្យ') if i == 2 else c.reg.strftime('%d-%m-%Y'), acc, '012 000 0%02d' % i, art, f'{KEX[c.ex]}', dec, res])
        for p in c.acc: rows.append(T(f'ឧបសម្ព័ន្ធ ក!{len(g)}', num, c, p, 'kn al sex age ch ex out reg dec sen fine'))
    g += [[None, 'សរុប', None, f'{kd(14)} នាក់'], [None, None, None, None, None, None, 'នាយករដ្ឋបាល (ហត្ថលេខា និងត្រា)']]
    nm = '07_kandal annex A.ods'; ods(nm, [('ឧបសម្ព័ន្ធ ក', g, {4})])
    truth(nm, 'Kandal Court of First Instance', 'ODS, Khmer with bilingual headings; several numbered accused in a cell with sex and age in brackets, results numbered alike or once for all; a hidden telephone column and a cell note', 'take', 'ordinary', rows, notrows([('ឧបសម្ព័ន្ធ ក', g)], rows), never=['results given to the wrong accused of the cell', 'several accused kept as one person', 'a fine "for each" divided by the number of accused', 'telephone numbers taken in'])

# 08 Siem Reap: one card (label, value) per accused, one under the other
def f08():
    cs = gen(108, 9, pend=.2, foreign=.2); wb = Workbook(); ws = wb.active; ws.title = 'Cards'; rows = []; skip = []
    ws['A1'] = 'SIEM REAP PROVINCIAL COURT'; ws['A2'] = 'Accused cards - trafficking (printed on A6, do not change the layout)'; r = 3; n = 0
    ed = lambda d: f'{d.day} {EM[d.month-1]} {d.year}'
    for c in cs:
        num = f'SR-{c.no:04d}-{c.reg.year % 100}'
        for p in c.acc:
            n += 1; r += 1; top = r; p['comp'] = None; p['alias'] = None
            res = {'pending': 'no judgment yet', 'acquitted': f'acquitted on {ed(p.dec)}' if p.dec else '', 'charge dismissed by the investigating judge': f'dismissed by investigating judge, order of {ed(p.dec)}' if p.dec else ''}.get(p.out)
            if p.m:
                res = f'convicted on {ed(p.dec)}: {eyears(p.m, True)} in prison' + (f', of which {eyears(p.susp, True)} suspended' if p.susp else '') + (f'; fined {p.fine // 1000000} million riel' if p.fine else '')
            law = {TIP: 'Trafficking Law 2008', CC: 'Criminal Code', LL: 'Labour Law'}
            for a, b in [(f'CARD {n}', None), ('Case file', num), ('Accused', f'{p.ln} / {p.kn}'), ('Sex, age', f'{p.sex}, {p.age}'), ('Nationality', p.cit), ('Charged with', '; '.join((EOFF[b2] + ', ' if a2 == TIP else '') + f'Art. {b2} {law[a2]}' for a2, b2 in c.charges)), ('Came in', ed(c.reg)), ('Ended', res), ('Clerk', 'ok' if n % 3 else None)]:
                ws.cell(r, 1, a).font = Font(bold=b is None); ws.cell(r, 2, b); r += 1; skip.append(f'Cards!{r - 1}')
            rows.append(T(f'Cards!{top}', num, c, p, 'kn ln sex age ch cit out reg dec sen fine'))
    ws.cell(r + 1, 1, f'{n} cards')
    nm = '08_siemreap_cards.xlsx'; savex(nm, wb); truth(nm, 'Siem Reap Court of First Instance', 'English; no table: one card of label and value per accused, one under the other; `at` is the first line of the card', 'take', 'ordinary data, unusual layout', rows, notrows(grid_of(wb), rows, skip), questions=['whether each card is one accused (at most one question on the layout)'], never=['the labels taken as persons', 'values of one card given to the next'])

# 09 Tbong Khmum: turned table, one accused per column
def f09():
    cs = gen(109, 8, pend=.25, foreign=0); wb = Workbook(); ws = wb.active; ws.title = 'តារាង'; rows = []
    ws['A1'] = 'សាលាដំបូងខេត្តត្បូងឃ្មុំ'; ws['A2'] = f'តារាងជនជាប់ចោទ ({KTIP})'
    lab = ['លេខសំណុំរឿង', 'នាម និងគោត្តនាម', 'ឈ្មោះហៅ', 'ភេទ', 'អាយុ', 'មាត្រា', 'ថ្ងៃទទួលសំណុំរឿង', 'ដំណាក់កាល', 'ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ទោសពន្ធនាគារ', 'ព្យួរទោស', 'ប្រាក់ពិន័យ', 'សំណងជនរងគ្រោះ', 'សម្គាល់']
    for i, x in enumerate(lab): put(ws, 5 + i, [x], True, True)
    col = 1; ws.cell(4, 1, 'ល.រ')
    for c in cs:
        c['charges'] = c.charges[:1]; num = f'{kd(c.no)}/{kd(c.reg.year)} ត.ឃ'; c0 = col + 1
        for p in c.acc:
            col += 1
            if p.dec: p['comp'] = p.comp
            vals = [num, p.kn, p.alias or 'គ្មាន', KSX[p.sex], p.age, f'មាត្រា {kd(c.charges[0][1])}', kdate(c.reg), KST[c.stage], kdate(p.dec) if p.dec else 'គ្មាន', KOUT[p.out], kyears(p.m) if p.m else 'គ្មាន', kyears(p.susp) if p.susp else 'គ្មាន', kd(f'{p.fine:,}') + ' រៀល' if p.fine else 'គ្មាន', kd(f'{p.comp:,}') + ' រៀល' if p.comp else 'គ្មាន', None]
            ws.cell(4, col, kd(col - 1))
            for i, v in enumerate(vals): ws.cell(5 + i, col, v if not (i in (0,) and col > c0) else None).border = BOX
            rows.append(T(f'តារាង!column {L(col)}', num, c, p, 'kn al sex age ch st out reg dec sen fine comp'))
        if col > c0: ws.merge_cells(start_row=5, start_column=c0, end_row=5, end_column=col)
    ws.cell(21, 1, 'ក្រឡាបញ្ជី៖ ប្រឌិត ត្រសក់')
    nm = '09_ត្បូងឃ្មុំ.xlsx'; savex(nm, wb); truth(nm, 'Tbong Khmum Court of First Instance', 'Khmer; the table is turned: headings down column A, one accused per column, case numbers merged across their accused; `at` is sheet and column; the law is in the title', 'take', 'ordinary data, unusual layout', rows, [{'at': 'តារាង!1', 'text': 'សាលាដំបូងខេត្តត្បូងឃ្មុំ'}, {'at': 'តារាង!2', 'text': 'title'}, {'at': 'តារាង!column A', 'text': 'headings'}, {'at': 'តារាង!21', 'text': 'signature'}], questions=['whether each column is one accused (at most one question on the layout)'], never=['rows taken as persons (15 "persons" called លេខសំណុំរឿង ...)', 'គ្មាន kept as an alias'])

# 10 Kampong Cham: 150 accused
def f10():
    cs = gen(110, 150, 2023, 2025, foreign=.06, pend=.12, size=(1, 1, 2, 2, 3, 4), halfyr=False); wb = Workbook(); ws = wb.active; ws.title = 'KC 23-25'; rows = []
    r = letterhead(ws, 'សាលាដំបូងខេត្តកំពង់ចាម'); ws.cell(r, 1, f'បញ្ជីជនជាប់ចោទតាម{KTIP} ឆ្នាំ ២០២៣-២០២៥'); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=12); r += 1
    ws.cell(r, 1, 'ពណ៌លឿង = ឃុំខ្លួន, ពណ៌ស = នៅក្រៅឃុំ។ មាត្រាដែលគ្មានសរសេរច្បាប់ គឺច្បាប់ជួញដូរមនុស្ស ២០០៨; ក្រ.ព = ក្រមព្រហ្មទណ្ឌ; ច.ការងារ = ច្បាប់ការងារ'); r += 1
    h1 = ['ល.រ', 'លេខរឿង', 'ចំនួន', 'ឈ្មោះ', 'ហៅ', 'ភេទ', 'ឆ្នាំកំណើត', 'សញ្ជាតិ', 'មាត្រា', 'កាលបរិច្ឆេទ', None, 'ដំណាក់កាល', 'លទ្ធផល', 'ពន្ធនាគារ', None, 'ព្យួរ', 'ពិន័យ (លានរៀល)', 'សំណង (លានរៀល)', 'សាលាឧទ្ធរណ៍', None]
    h2 = [None] * 9 + ['ចុះបញ្ជី', 'សម្រេច', None, None, 'ឆ្នាំ', 'ខែ', 'ខែ', None, None, 'ថ្ងៃ', 'ទោស']
    put(ws, r, h1, True, True); put(ws, r + 1, h2, True, True); ws.merge_cells(start_row=r, start_column=10, end_row=r, end_column=11); ws.merge_cells(start_row=r, start_column=14, end_row=r, end_column=15); ws.merge_cells(start_row=r, start_column=19, end_row=r, end_column=20)
    r += 1; n = 0; yr = None; sub = 0; rr = random.Random(10)
    for c in cs:
        if c.reg.year != yr:
            if yr: r += 1; put(ws, r, [None, f'បូកឆ្នាំ {kd(yr)}', sub], True)
            yr = c.reg.year; sub = 0; r += 1; ws.cell(r, 1, f'* ឆ្នាំ {kd(yr)} *'); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=20)
        num = f'{kd(c.no)}{"ប្រ" if c.no % 2 else "ព្រ"}/{kd(c.reg.year)}'; top = r + 1
        for j, p in enumerate(c.acc):
            r += 1; n += 1; sub += 1; by = c.reg.year - p.age; hide = n % 41 == 7
            ap = rr.random() < .15 and p.m and p.dec and p.dec < D.date(2025, 6, 1)
            put(ws, r, [n, num if j == 0 else None, len(c.acc) if j == 0 else None, p.kn, p.alias, 'ស' if p.sex == 'female' else 'ប', by, KCIT[p.cit], ', '.join({TIP: '', CC: 'ក្រ.ព ', LL: 'ច.ការងារ '}[a] + kd(b) for a, b in c.charges), c.reg if j == 0 else None, p.dec.strftime('%d/%m/%Y').translate(KD) if p.dec else None, KST[c.stage], KOUT[p.out], p.m // 12 if p.m else None, (p.m % 12 or None) if p.m else None, p.susp, p.fine // 1000000 if p.fine else None, p.comp // 1000000 if p.comp else None, p.dec + D.timedelta(150) if ap else None, 'តម្កល់' if ap and n % 2 else ('៥ឆ្នាំ' if ap else None)], box=True, fill='FFFF00' if rr.random() < .4 else None)
            kw = {'hidden_row': True} if hide else {}
            if hide: ws.row_dimensions[r].hidden = True
            rows.append(T(f'KC 23-25!{r}', num, c, p, 'kn al sex ch cit st out reg dec sen fine comp', birth_year=by, **kw))
        if r > top:
            for col in (2, 3, 10): ws.merge_cells(start_row=top, start_column=col, end_row=r, end_column=col)
    r += 1; put(ws, r, [None, f'បូកឆ្នាំ {kd(yr)}', sub], True); r += 1; put(ws, r, [None, 'សរុបរួម', n], True); ws.cell(r + 2, 15, 'អ្នកធ្វើតារាង'); ws.freeze_panes = 'E8'
    nm = '10_kampongcham_2023-2025.xlsx'; savex(nm, wb); truth(nm, 'Kampong Cham Court of First Instance', 'Khmer, 150 accused; two-tier headings, band and subtotal per year, case cells merged down, fines in million riel, appeal columns, yellow = detained, a few rows hidden', 'take', 'ordinary', rows, notrows(grid_of(wb), rows), questions=['are the hidden rows to be sent too (at most one)'], never=['a sentence from the Appeal Court columns', 'fines of 4 to 10 riel', 'hidden rows left out without a word', 'subtotals or bands as persons'])

# 11 Ratanakiri: one date column that does not say which date
def f11():
    cs = gen(111, 11, pend=0, foreign=.1); wb = Workbook(); ws = wb.active; ws.title = 'Sheet1'; rows = []
    ws['A1'] = 'ខេត្តរតនគិរី'; put(ws, 3, ['លេខ', 'រឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'បទ', 'ថ្ងៃខែឆ្នាំ', 'តុលាការថាម៉េច', 'ជាប់គុក', 'ផាក'], True, True); r = 3; n = 0; WS = '\u200b'
    for c in cs:
        num = f'{c.no} RTK {c.reg.year}'
        for p in c.acc:
            n += 1; r += 1; p['comp'] = None; p['susp'] = None; d = p.dec
            s = {'convicted': 'មានទោស', 'acquitted': 'គ្មានទោស', 'charge dismissed by the investigating judge': 'ចៅក្រមស៊ើបសួរលើកលែងចោទ'}[p.out]
            put(ws, r, [n, num, p.kn.replace(' ', '  ') if n % 3 == 0 else p.kn.replace(' ', ' ' + WS), KSX[p.sex], kd(p.age), kch(c, 'ច្បាប់ជួញដូរមនុស្ស២០០៨', False), f'{d.day}/{d.month}/{d.year}', s, kyears(p.m) if p.m else None, f'{kd(p.fine // 10000)}ម៉ឺនរៀល' if p.fine else None], box=True)
            rows.append(T(f'Sheet1!{r}', num, c, p, 'kn sex age ch out sen fine'))
    ws.cell(r + 2, 3, 'អស់ហើយ')
    nm = '11_ratanakiri.xlsx'; savex(nm, wb); truth(nm, 'Ratanakiri Court of First Instance', 'Khmer of every day; zero-width and doubled spaces in names; fines in ម៉ឺន (ten thousand) riel; ONE date column called only ថ្ងៃខែឆ្នាំ', 'take-with-questions', 'the sheet does not say whether the date is of registration or of judgment; both dates are null in truth until it is answered', rows, notrows(grid_of(wb), rows), questions=['column ថ្ងៃខែឆ្នាំ: date registered, or date of judgment?'], never=['the date put into either field without asking', 'ម៉ឺន read as thousand or as riel', 'អស់ហើយ as a person'])

# 12 Koh Kong: ODS, sentence without a unit
def f12():
    cs = gen(112, 13, pend=.15, foreign=.2); g = []; rows = []; rr = random.Random(12)
    g += [['Koh Kong Court of First Instance'], ['Trafficking accused, Law of 2008 unless said otherwise'], [], ['#', 'Case', 'Accused (family name first)', 'Name in Khmer', 'M/F', 'Age', 'Citizen of', 'Article', 'Kind', 'Opened', 'Status', 'Judged', 'Verdict', 'In / away', 'Sentence', 'Fine KHR']]
    ctry = {'Cambodian': 'Cambodia', 'Chinese': 'China', 'Vietnamese': 'Vietnam', 'Thai': 'Thailand', 'Malaysian': 'Malaysia'}; n = 0
    for c in cs:
        num = f'KK{c.no:03d}/{c.reg.year}'
        for j, p in enumerate(c.acc):
            n += 1; v = None
            if p.m: v = p.m // 12 if n % 2 else p.m; p['m'] = None
            p['susp'] = None; p['comp'] = None; q = '-"-'
            g.append([n, num if j == 0 else q, p.ln, p.kn, p.sex[0].upper(), p.age, ctry[p.cit], ' / '.join({TIP: '', CC: 'Crim. Code ', LL: 'Labour Law '}[a] + b for a, b in c.charges) if j == 0 else q, c.ex if j == 0 else q, c.reg if j == 0 else q, c.stage, p.dec, EOUT[p.out], {'present': 'in', 'absent': 'away', 'deemed present': 'deemed in'}.get(p.pres), v, p.fine])
            rows.append(T(f'Koh Kong!{len(g)}', num, c, p, 'kn ln sex age ch ex cit st pr out reg dec fine'))
    g += [[None, 'Total accused', None, None, None, n], [], ['in = in the presence of the accused; away = in absentia; deemed in = deemed contradictory'], ['prepared by TESTING Moon, deputy clerk']]
    nm = '12_Koh Kong.ods'; ods(nm, [('Koh Kong', g, set())]); truth(nm, 'Koh Kong Court of First Instance', 'English ODS with -"- for ditto; a Sentence column of bare numbers, some plainly months, some plainly years, with no unit anywhere', 'take-with-questions', 'unit of the Sentence column is nowhere said and the numbers are mixed; sentence_months is null in truth until it is answered', rows, notrows([('Koh Kong', g)], rows), questions=['column Sentence: years or months? (which rows?)'], never=['8 taken as 8 months or as 8 years without asking', 'TESTING Moon as an accused', '-"- kept as a value'])

# 13 Prey Veng: semicolon CSV with line breaks; a second entry and one person in two cases
def f13():
    cs = gen(113, 16, pend=.2, foreign=.1); rows = []; b = io.StringIO(); w = csv.writer(b, delimiter=';', lineterminator='\n'); g = []
    def wr(*v): g.append(list(v)); w.writerow(v)
    f = lambda d: d.strftime('%d %B %Y') if d else ''
    wr('case', 'registered', 'name', 'name_kh', 'sex', 'born', 'nationality', 'law', 'article', 'stage', 'decision', 'date', 'prison_months', 'suspended_months', 'fine_riel', 'compensation_riel', 'note'); rec = []
    for c in cs:
        for p in c.acc: rec.append((c, p, {}))
    a = rec[1]; rec.insert(9, (a[0], a[1], {'second_entry_of': None}))
    last = cs[-1]; q = P(rec[4][1]); q.update(out='pending', dec=None, m=None, susp=None, fine=None, comp=None, pres=None); x = P(no=last.no + 5, reg=D.date(2025, 10, 3), charges=[(TIP, '17')], ex='forced labour', stage='investigation', acc=[q])
    rec.append((x, q, {'also_in_another_case': True})); rec[4][2]['also_in_another_case'] = True; first = None
    for c, p, kw in rec:
        num = f'PV.{c.reg.year}.{c.no}'; by = 2025 - p.age
        wr(num, f(c.reg), p.ln, p.kn, p.sex, by, p.cit, '\n'.join({TIP: 'LSHTSE 2008', CC: 'Criminal Code 2009', LL: 'Labour Law'}[l] for l, _ in c.charges), '\n'.join(n for _, n in c.charges), c.stage, EOUT[p.out], f(p.dec), p.m or '', p.susp or '', p.fine or '', p.comp or '', 'from the old book' if 'second_entry_of' in kw else '')
        if p is rec[1][1] and first is None: first = str(len(g))
        if 'second_entry_of' in kw: kw = {'second_entry_of': first}
        rows.append(T(str(len(g)), num, c, p, 'kn ln sex ch cit st out reg dec sen fine comp', birth_year=by, **kw))
    nm = '13_preyveng_export.csv'; save(nm, b.getvalue().encode()); truth(nm, 'Prey Veng Court of First Instance', 'English CSV with semicolons, no BOM, line breaks inside quoted cells; one accused entered twice in the same case, one of the same name and birth year in two cases', 'take-with-questions', 'second entry must be asked about; the same name and year in two cases may be one person or two', rows, notrows([('', g)], rows), questions=['record %s and %s are the same accused in the same case: one or two?' % (first, [r['at'] for r in rows if 'second_entry_of' in r][0]), 'same name and birth year in two cases: one person? (may be asked)'], never=['the second entry counted as another person without asking', 'the accused in two cases dropped as a duplicate'])

# 14 Stung Treng: real errors
def f14():
    cs = gen(114, 14, pend=.1, foreign=.1); wb = Workbook(); ws = wb.active; ws.title = 'ស្ទឹងត្រែង'; rows = []; errs = []; S = 'ស្ទឹងត្រែង'
    r = letterhead(ws, 'សាលាដំបូងខេត្តស្ទឹងត្រែង'); ws.cell(r, 1, 'បញ្ជីជនជាប់ចោទ ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស (២០០៨)'); r += 1
    put(ws, r, ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទចោទ', 'ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ទោស', 'ព្យួរ', 'ពិន័យ'], True, True); n = 0; lastn = -1; todo = ['age', 'date', 'before', 'susp']
    d2 = lambda d: d.strftime('%d/%m/%Y').translate(KD)
    for c in cs:
        num = f'{kd(c.no)}-{kd(c.reg.year)}'
        for p in c.acc:
            n += 1; r += 1; p['comp'] = None; row = T(f'{S}!{r}', num, c, p, 'kn sex age ch cit out reg dec sen fine'); age, dec, sus = kd(p.age), d2(p.dec) if p.dec else '', kyears(p.susp) if p.susp else ''
            if todo and p.out == 'convicted' and n > lastn + 1 and (len(c.acc) == 1 or todo[0] != 'before'):
                k = todo.pop(0); lastn = n
                if k == 'age': age = '៤៣០'; row['age'] = 430; errs.append({'at': f'{S}!F{r}', 'what': 'age ៤៣០ cannot be'})
                if k == 'date': dec = '៣១/០២/២០២៥'; row['date_decided'] = None; errs.append({'at': f'{S}!I{r}', 'what': '31 February 2025 does not exist'})
                if k == 'before': d = c.reg - D.timedelta(95); dec = d2(d); row['date_decided'] = d.isoformat(); errs.append({'at': f'{S}!I{r}', 'what': 'judgment before the case was registered (C against I)'})
                if k == 'susp': row['suspended_months'] = p.m + 12; sus = kyears(p.m + 12); errs.append({'at': f'{S}!L{r}', 'what': 'suspended part longer than the whole sentence'})
            put(ws, r, [kd(n), num, d2(c.reg), p.kn, KSX[p.sex], age, KCIT[p.cit], kch(c, 'ច្បាប់ជួញដូរមនុស្ស'), dec, KOUT[p.out], kyears(p.m) if p.m else '', sus, kd(f'{p.fine:,}').replace(',', '.') + '៛' if p.fine else ''], box=True); rows.append(row)
    assert not todo, todo
    ws.cell(r + 1, 2, f'សរុប {kd(n)} នាក់')
    nm = '14_stungtreng.xlsx'; savex(nm, wb); truth(nm, 'Stung Treng Court of First Instance', 'Khmer, ordinary list with four wrong cells; thousands with dots', 'name-errors', 'four cells cannot be right', rows, notrows(grid_of(wb), rows), errs, never=['an error put right by guess (430 to 43, 31/02 to 28/02)', 'the other accused refused for the four cells'])

# 15 Pailin: English, errors in case number, article, future date, sentence for one acquitted
def f15():
    cs = gen(115, 12, pend=.1, foreign=.1, size=(1, 1, 2)); wb = Workbook(); ws = wb.active; ws.title = 'List'; rows = []; errs = []
    ws['A1'] = 'Pailin Provincial Court - persons accused under the 2008 Anti-Trafficking Law (TIP)'; ws['A2'] = 'updated 20 January 2026'; r = 4
    put(ws, r, ['No', 'Case number', 'Registered', 'Name', 'Name (Khmer)', 'Sex', 'Age', 'Charge', 'Judgment date', 'Verdict', 'Imprisonment', 'Fine (riel)'], True, True, 'D9D9D9'); n = 0; done = set()
    for c in cs:
        num = f'PL-{c.reg.year}/{c.no}'
        for p in c.acc:
            n += 1; r += 1; p['comp'] = p['susp'] = None; row = T(f'List!{r}', num, c, p, 'kn ln sex age ch out reg dec sen fine'); wn, wd, wi = num, p.dec, eyears(p.m) if p.m else None
            wc = '; '.join({TIP: 'TIP', CC: 'Criminal Code', LL: 'Labour Law'}[a] + ' Art. ' + b for a, b in c.charges)
            if 'num' not in done and n >= 2 and len(c.acc) == 1: done.add('num'); wn = None; row['case_number'] = None; errs.append({'at': f'List!B{r}', 'what': 'case number missing'})
            elif 'art' not in done and n >= 5 and len(c.charges) == 1 and len(c.acc) == 1: done.add('art'); wc = 'TIP Art. 115'; row['charges'] = [{'law': TIP, 'article': '115'}]; errs.append({'at': f'List!H{r}', 'what': 'the law of 2008 has no article 115 (52 articles)'})
            elif 'fut' not in done and n >= 7 and p.out == 'convicted': done.add('fut'); wd = D.date(2027, 5, 12); row['date_decided'] = '2027-05-12'; errs.append({'at': f'List!I{r}', 'what': 'judgment in the future'})
            elif 'acq' not in done and n >= 9 and p.m: done.add('acq'); row['outcome'] = 'acquitted'; errs.append({'at': f'List!J{r}', 'what': 'acquitted, yet a prison sentence in K (and, if L holds one, a fine)'})
            put(ws, r, [n, wn, c.reg, p.ln, p.kn, p.sex[0].upper(), p.age, wc, wd, EOUT[row['outcome']], wi, p.fine], box=True); ws.cell(r, 12).number_format = '#,##0'; rows.append(row)
    assert len(done) == 4, done
    nm = '15_Pailin list.xlsx'; savex(nm, wb); truth(nm, 'Pailin Court of First Instance', 'English list with a missing case number, an article that does not exist, a judgment in 2027 and a sentence for an acquitted accused', 'name-errors', 'four cells cannot be right', rows, notrows(grid_of(wb), rows), errs, never=['the case number of the row above given to the row without one', 'article 115 read as 15', 'one of verdict and sentence chosen in silence'])

# 16 Takeo: number of accused does not agree; suspended > whole; sex has both
def f16():
    cs = gen(116, 15, pend=.15, foreign=.1, size=(1, 2, 3)); wb = Workbook(); ws = wb.active; ws.title = 'តាកែវ-Takeo'; S = ws.title; rows = []; errs = []
    r = letterhead(ws, 'សាលាដំបូងខេត្តតាកែវ'); ws.cell(r, 1, 'បញ្ជីជនជាប់ចោទ រឿងជួញដូរមនុស្ស / Accused in trafficking cases (ច្បាប់ ២០០៨ / Law of 2008)'); r += 1
    put(ws, r, ['ល.រ No', 'លេខរឿង Case', 'ជនជាប់ចោទប៉ុន្មាននាក់ How many', 'ឈ្មោះ Name', 'ភេទ Sex', 'អាយុ Age', 'មាត្រា Art.', 'ចុះ Reg.', 'សាលក្រម Judgment', 'ផល Result', 'ទោស Prison', 'ព្យួរ Susp.'], True, True); n = 0; done = set()
    for c in cs:
        c['charges'] = c.charges[:1]; num = f'{c.no}/តក/{c.reg.year}'
        for j, p in enumerate(c.acc):
            n += 1; r += 1; p['comp'] = p['fine'] = None; row = T(f'{S}!{r}', num, c, p, 'kn sex age ch out reg dec sen'); k = len(c.acc) if j == 0 else None; sx = KSX[p.sex] + ' ' + p.sex[0].upper(); su = kyears(p.susp) if p.susp else None
            if j == 0 and 'k' not in done and len(c.acc) == 2 and n > 2: done.add('k'); k = 3; errs.append({'at': f'{S}!C{r}', 'what': 'says 3 accused; 2 are listed'})
            elif 'sx' not in done and n > 5: done.add('sx'); sx = 'ប្រុស F'; row['sex'] = None; errs.append({'at': f'{S}!E{r}', 'what': 'ប្រុស (male) and F in the same cell'})
            elif 'su' not in done and n > 7 and p.m: done.add('su'); row['suspended_months'] = p.m + 6; su = kyears(p.m + 6); errs.append({'at': f'{S}!L{r}', 'what': 'suspended part longer than the sentence in K'})
            put(ws, r, [n, num if j == 0 else None, k, p.kn, sx, p.age, kd(c.charges[0][1]), c.reg if j == 0 else None, p.dec, KOUT[p.out], kyears(p.m) if p.m else None, su], box=True); rows.append(row)
        if len(c.acc) > 1:
            for col in (2, 3, 8): ws.merge_cells(start_row=r - len(c.acc) + 1, start_column=col, end_row=r, end_column=col)
    assert len(done) == 3, done
    r += 1; ws.cell(r, 2, 'សរុប Total'); ws.cell(r, 3, n + 1)
    nm = '16_takeo.xlsx'; savex(nm, wb); truth(nm, 'Takeo Court of First Instance', 'bilingual; a column with the number of accused per case that for one case (and so in the total) does not agree with the names listed; a sex cell with both; a suspended part too long', 'name-errors', 'three cells cannot be right; the total of %d repeats the first of them and may be named too' % (n + 1), rows, notrows(grid_of(wb), rows), errs, never=['a third accused made up', 'sex chosen in silence'])

# 17 Appeal court registry (Battambang): first-instance and appeal columns; year 3025, 155 years, age against minor
def f17():
    cs = gen(117, 13, pend=0, foreign=.1, size=(1, 1, 2)); wb = Workbook(); ws = wb.active; ws.title = 'ឧទ្ធរណ៍'; S = ws.title; rows = []; errs = []; rr = random.Random(17)
    r = letterhead(ws, 'សាលាឧទ្ធរណ៍បាត់ដំបង - ការិយាល័យក្រឡាបញ្ជី'); ws.cell(r, 1, 'រឿងជួញដូរមនុស្សដែលមានបណ្ដឹងឧទ្ធរណ៍ (មាត្រានៃច្បាប់ជួញដូរមនុស្ស ២០០៨)'); r += 1
    put(ws, r, ['ល.រ', 'លេខរឿងសាលាដំបូង', 'ឈ្មោះពិរុទ្ធជន/ជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'នីតិភាព', 'មាត្រា', 'សាលាដំបូង', None, None, 'សាលាឧទ្ធរណ៍', None, None], True, True)
    put(ws, r + 1, [None] * 7 + ['ថ្ងៃសាលក្រម', 'លទ្ធផល', 'ទោស', 'លេខឧទ្ធរណ៍', 'ថ្ងៃសាលដីកា', 'ទោស'], True, True); ws.merge_cells(start_row=r, start_column=8, end_row=r, end_column=10); ws.merge_cells(start_row=r, start_column=11, end_row=r, end_column=13); r += 1; n = 0; done = set()
    for c in cs:
        c['charges'] = c.charges[:1]; num = f'{kd(c.no)}/{kd(c.reg.year)} បប'
        for p in c.acc:
            n += 1; r += 1; p['susp'] = p['fine'] = p['comp'] = None
            if p.out.startswith('charge'): p['out'] = 'acquitted'
            row = T(f'{S}!{r}', num, c, p, 'kn sex age ch out dec sen'); d = p.dec.strftime('%d/%m/%Y'); cap = 'នីតិជន'; s = kyears(p.m) if p.m else None
            if 'y' not in done and n > 2: done.add('y'); d = d[:6] + '3025'; row['date_decided'] = None; errs.append({'at': f'{S}!H{r}', 'what': 'year 3025'})
            elif 's' not in done and n > 5 and p.m: done.add('s'); s = '១៥៥ឆ្នាំ'; row['sentence_months'] = 155 * 12; errs.append({'at': f'{S}!J{r}', 'what': 'sentence of 155 years'})
            elif 'm' not in done and n > 8: done.add('m'); cap = 'អនីតិជន'; p['age'] = 45; row['age'] = 45; errs.append({'at': f'{S}!F{r}', 'what': 'អនីតិជន (minor) against age 45 in E'})
            ad = p.dec + D.timedelta(120); ar = rr.choice(['តម្កល់', '៣ឆ្នាំ', '៦ឆ្នាំ', 'មិនទាន់']) if p.m and ad < D.date(2026, 1, 10) else 'មិនទាន់'
            put(ws, r, [kd(n), num, p.kn, KSX[p.sex], kd(p.age), cap, 'មាត្រា' + kd(c.charges[0][1]), d.translate(KD), KOUT[p.out], s, kd(f'{n + 200}/២៥'), ad.strftime('%d/%m/%Y').translate(KD) if ar != 'មិនទាន់' else None, ar], box=True); rows.append(row)
    assert len(done) == 3, done
    nm = '17_appeal registry BTB.xlsx'; savex(nm, wb); truth(nm, 'registry of the Appeal Court of Battambang', 'Khmer; first-instance and appeal columns side by side; no registration date; three wrong cells', 'name-errors', 'three cells cannot be right', rows, notrows(grid_of(wb), rows), errs, questions=['whose judgment is wanted, first instance or appeal (may be asked once)'], never=['the number, date or sentence of the Appeal Court taken as those of first instance', '3025 put right to 2025 in silence'])

# 18 Kep: nil return
def f18():
    wb = Workbook(); ws = wb.active; ws.title = 'កែប'; r = letterhead(ws, 'សាលាដំបូងខេត្តកែប'); ws.cell(r, 1, 'បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស ឆមាសទី២ ឆ្នាំ២០២៥'); put(ws, r + 1, ['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'មាត្រា', 'សាលក្រម'], True, True)
    ws.cell(r + 2, 1, 'គ្មានសំណុំរឿង គ្មានជនជាប់ចោទក្នុងឆមាសនេះទេ'); ws.merge_cells(start_row=r + 2, start_column=1, end_row=r + 2, end_column=7); put(ws, r + 3, [None, 'សរុប', 0]); ws.cell(r + 5, 5, 'ក្រឡាបញ្ជី ឧទាហរណ៍ អំបិល')
    nm = '18_kep nil.xlsx'; savex(nm, wb); truth(nm, 'Kep Court of First Instance', 'nil return: headings and "no case, no accused in this half-year"', 'take', 'a nil return is an answer: no persons, nothing wrong, the period (second half of 2025) said', [], notrows(grid_of(wb), []), never=['a person made of "គ្មានសំណុំរឿង..." or of the clerk', 'a complaint that the file is broken or empty'])

# 19 Mondulkiri: victims, not accused
def f19():
    wb = Workbook(); ws = wb.active; ws.title = 'ជនរងគ្រោះ'; r = letterhead(ws, 'សាលាដំបូងខេត្តមណ្ឌលគិរី'); ws.cell(r, 1, 'បញ្ជីជនរងគ្រោះដែលបានប្រគល់ទៅមជ្ឈមណ្ឌល (សម្ងាត់)'); r += 1
    put(ws, r, ['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះជនរងគ្រោះ', 'ភេទ', 'អាយុ', 'អ្នកទទួល', 'ថ្ងៃប្រគល់'], True, True); rr = random.Random(19)
    for i in range(10):
        r += 1; put(ws, r, [i + 1, f'{i * 4 + 12}/2025', f'{rr.choice(FAM)[0]} {GIV[i][0]}{NUM[rr.randrange(6)][0]}', rr.choice(['ស្រី', 'ស្រី', 'ប្រុស']), rr.randrange(11, 30), 'មជ្ឈមណ្ឌលប្រឌិត', D.date(2025, 2 + i, 11)], box=True)
    nm = '19_mondulkiri.xlsx'; savex(nm, wb); truth(nm, 'Mondulkiri Court of First Instance', 'a confidential list of victims handed to a shelter; no accused in it', 'refuse', 'victims, not accused: none may be taken in, and the clerk must be told that the wrong (and confidential) list was sent', [], notrows(grid_of(wb), []), never=['a victim taken in as an accused', 'names of victims repeated in a message or kept'])

# 20 Kratie: links lost
def f20():
    wb = Workbook(); ws = wb.active; ws.title = '2025'; ws['A1'] = 'Kratie Provincial Court'; ws['A2'] = 'TIP accused 2025 (linked to \\\\REGISTRY\\book.xlsx)'; put(ws, 4, ['No', 'Case number', 'Accused', 'Sex', 'Age', 'Article', 'Judgment'], True, True)
    for i in range(12):
        ws.cell(5 + i, 1, i + 1)
        for c in range(2, 8): x = ws.cell(5 + i, c, '#REF!'); x.data_type = 'e'
    nm = '20_kratie_2025.xlsx'; savex(nm, wb); truth(nm, 'Kratie Court of First Instance', 'all cells of the table are #REF!: the links to the clerk\'s book are lost', 'refuse', 'no value is left (#REF!); the clerk must send the book itself or paste values', [], notrows(grid_of(wb), []), never=['twelve persons called #REF!'])

if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    for x in os.listdir(OUT): os.remove(os.path.join(OUT, x))
    for i in range(1, 21): globals()[f'f{i:02d}']()
    json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
    print(len(TRUTH), sum(len(t['rows']) for t in TRUTH.values()))
