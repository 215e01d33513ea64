#!/usr/bin/env python3
"""Writes files/ and truth.json; always the same bytes."""
import csv, datetime as D, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, 'files')
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'
CC = 'Criminal Code 2009'
LAW = {'T': TIP, 'C': CC, '?': None}
CT = ' Provincial Court of First Instance'

# ---------------------------------------------------------------- small tools
def k(x):
    return str(x).translate(str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'))
KM = ['មករា','កុម្ភៈ','មីនា','មេសា','ឧសភា','មិថុនា','កក្កដា','សីហា','កញ្ញា','តុលា','វិច្ឆិកា','ធ្នូ']
EM = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
def dmy(d, sep='/', pad=True, yy=False, be=False):
    if d is None: return None
    y = d.year + (543 if be else 0)
    y = '%02d' % (y % 100) if yy else str(y)
    return ('%02d%s%02d%s%s' if pad else '%d%s%d%s%s') % (d.day, sep, d.month, sep, y)
def kd(d, *a, **b):
    return None if d is None else k(dmy(d, *a, **b))
def dots(n): return f'{n:,}'.replace(',', '.')

# ---------------------------------------------------------------- people
FAM = [('សាកល្បង','SAKALBANG'),('គំរូ','KUMRU'),('ប្រឌិត','PRADIT'),('ឧទាហរណ៍','OUTEAHOR')]
GIV = '''មួយ Muoy|ពីរ Pi|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំពីរ Prampi|ប្រាំបី Prambei|ប្រាំបួន Prambuon|ដប់ Dob|ម្ភៃ Mphei|សាមសិប Samseb|សែសិប Saeseb|ហាសិប Haseb|ហុកសិប Hokseb|ចិតសិប Chetseb|ប៉ែតសិប Paetseb|កៅសិប Kauseb|រយ Roy|ពាន់ Poan|ម៉ឺន Meun|សែន Saen|លាន Lean|ត្រី Trei|ផ្កា Phka|ភ្នំ Phnom|ទឹក Tik|ត្នោត Tnaot|ឫស្សី Ruessei|ដូង Doung|ស្វាយ Svay|ព្រៃ Prey|ទន្លេ Tonle|សមុទ្រ Samot|ភ្លៀង Phlieng|ខ្យល់ Khyal|មេឃ Mekh|ផ្កាយ Phkay|ព្រះចន្ទ Preahchan|ពពក Popok|ថ្ម Thma|ខ្សាច់ Khsach|កោះ Kaoh|អណ្តើក Andaeuk|ក្រពើ Krapeu|ខ្លា Khla|ដំរី Damrei|សេះ Seh|គោ Ko|ក្របី Krabei|មាន់ Moan|ទា Tea|ក្ងោក Kngaok|ព្រាប Preap|កុក Kok|ឃ្មុំ Khmum|មេអំបៅ Meambau|ស្រមោច Sramaoch|ឈូក Chhuk|ម្លិះ Mlis|កុលាប Kolap|ចំប៉ា Champa|រំដួល Romduol|ស្លឹក Sloek|មែក Maek|អម្ពិល Ampil|ខ្នុរ Khnor|ចេក Chek|ល្ហុង Lhong|ក្រូច Krouch|ម្រេច Mrech|ខ្ញី Khnhei|រមៀត Romiet|ស្រូវ Srov|ល្ង Lngo|ពោត Pot|សណ្តែក Sandaek|ត្រសក់ Trasak|ល្ពៅ Lpov|អូរ Or|បឹង Boeng|ជ្រោះ Chroh|វាល Veal|ដី Dei|ភ្លើង Phleung|រន្ទះ Runteah|សន្សើម Sansaem|ទូក Tuk'''.split('|')
GIV = [tuple(x.rsplit(' ', 1)) for x in GIV if not x.startswith('ទូក')]
POOL = [(f, g) for f in FAM for g in GIV]
random.Random(1601).shuffle(POOL)
FGIV = 'River Lotus Bamboo Cloud Seven Tiger Pearl Twelve Maple Heron Ocean Forty Pine Stone Orchid Rain'.split()
FPOOL = [(f, g) for g in FGIV for f in ('SAMPLE', 'INVENTED', 'TESTING')]
random.Random(1602).shuffle(FPOOL)

KIND = {  # exploitation, everyday Khmer, charge choices with range of years
 'sex':   ('sexual exploitation', 'អាជីវកម្មផ្លូវភេទ', [(['T10'],7,15),(['T15'],7,12),(['T26'],2,5),(['T27'],5,10),(['T31'],2,5),(['T26'],2,5),(['T31'],2,5),(['T17','T19'],7,12)]),
 'child': ('sexual exploitation of a child', 'អាជីវកម្មផ្លូវភេទលើកុមារ', [(['T28'],7,15),(['T34'],2,5),(['T34'],2,5),(['T42'],5,10)]),
 'labour':('forced labour', 'ពលកម្មដោយបង្ខំ', [(['T10'],7,12),(['T12'],7,12),(['T12','T19'],7,15),(['T17'],7,10),(['T12','C253'],7,15)]),
 'fish':  ('forced labour on fishing boats', 'បង្ខំធ្វើការលើទូកនេសាទ', [(['T11'],7,15),(['T18'],7,12),(['T11','T18'],7,15)]),
 'scam':  ('forced labour in online scams', 'បង្ខំធ្វើការឆបោកតាមអនឡាញ', [(['T12'],7,12),(['T19'],7,12),(['T12','C253'],7,15)]),
 'beg':   ('forced begging', 'បង្ខំឱ្យសុំទាន', [(['T10'],7,15),(['T17'],7,10),(['T11'],7,12)]),
 'marr':  ('forced marriage', 'រៀបការដោយបង្ខំ', [(['T11'],7,15),(['T16'],7,12),(['T16','T18'],7,15)]),
 'surr':  ('surrogacy', 'ពពោះជំនួស', [(['T16'],7,10),(['T16','C332'],7,10)]),
 'dom':   ('domestic servitude', 'បង្ខំធ្វើជាអ្នកបម្រើក្នុងផ្ទះ', [(['T10'],7,10),(['T12'],7,10)]),
}
CIT = {'Cambodian':'ខ្មែរ','Thai':'ថៃ','Vietnamese':'វៀតណាម','Chinese':'ចិន','Laotian':'ឡាវ','Korean':'កូរ៉េ'}

class O:
    def __init__(s, **k): s.__dict__.update(k)

def wd(d):
    while d.weekday() > 4: d += D.timedelta(1)
    return d

def gen(seed, n, kinds, start, end, pend=0.0, dis=0.0, foreign=(), pf=0.12, sizes=(1,1,2,2,3), first=7, step=9,
        acq=0.13, dec_from=None, alias=0.0, minage=21):
    r = random.Random(seed); cs = []; left = n
    while left:
        m = min(left, r.choice(sizes)); left -= m
        kind = r.choice(kinds); ex, kx, ch = KIND[kind]; arts, lo, hi = r.choice(ch)
        reg = wd(start + D.timedelta(r.randrange((end - start).days)))
        chg = wd(reg + D.timedelta(r.choice([1,1,2,3])))
        dec = wd(chg + D.timedelta(r.randrange(150, 400)))
        st = 'dec'; z = r.random()
        if z < pend or dec > D.date(2025,12,24): st = 'pend'
        elif z < pend + dis: st = 'dis'
        ps = []
        for i in range(m):
            f = bool(foreign) and r.random() < pf
            sex = r.choice(['male','male','male','female','female'])
            if f:
                fa, gi = FPOOL.pop(); p = O(kh=None, la=fa+' '+gi, cit=r.choice(foreign), giv=gi)
            else:
                (fk, fl), (gk, gl) = POOL.pop(); p = O(kh=fk+' '+gk, la=fl+' '+gl, cit='Cambodian', giv=gk)
            p.sex, p.age = sex, r.randrange(minage, 59)
            p.alias = r.choice(GIV)[0] if (not f and r.random() < alias) else None
            if p.alias == p.giv: p.alias = None
            p.months = p.days = p.susp = p.fine = p.comp = p.pres = None; p.usd = None; p.usdfine = None
            p.stage = None
            if st == 'pend': p.out = 'pending'
            elif st == 'dis': p.out = 'charge dismissed by the investigating judge'
            else:
                p.pres = r.choice(['present']*4 + ['absent','deemed present','absent'])
                if r.random() < acq: p.out = 'acquitted'; p.pres = 'present'
                else:
                    p.out = 'convicted'
                    p.months = 12 * r.randrange(lo, hi+1) + r.choice([0,0,0,6])
                    p.months = min(p.months, hi*12)
                    if p.months <= 60 and r.random() < .75: p.susp = 12 * r.randrange(1, p.months//12)
                    if r.random() < .5: p.fine = 1000000 * r.choice([4,5,6,7,8,10])
                    if r.random() < .45: p.comp = 500000 * r.randrange(8, 60)
            ps.append(p)
        cs.append(O(kind=kind, ex=ex, kx=kx, arts=[(a[0], a[1:]) for a in arts], reg=reg, chg=chg,
                    dec=None if st == 'pend' else dec, st=st, ps=ps, no=None))
    cs.sort(key=lambda c: c.reg)
    num = {}
    for c in cs:
        y = c.reg.year; num[y] = num.get(y, first - 3) + r.randrange(2, step); c.n = num[y]; c.y = y
    return cs

FIELDS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered',
  'date_charged','date_decided','stage','presence_at_judgment','outcome','sentence_months','sentence_days',
  'suspended_months','fine_riel','compensation_riel']
def rec(p, c, has, **over):
    iso = lambda d: d.isoformat() if d else None
    v = dict(case_number=c.no, name_khmer=p.kh, name_latin=p.la if (p.kh is None or 'la' in has) else None, sex=p.sex, age=p.age,
      citizenship=p.cit, charges=[{'law': LAW[a], 'article': b} for a, b in c.arts], exploitation=c.ex, date_registered=iso(c.reg),
      date_charged=iso(c.chg), date_decided=iso(c.dec), stage=p.stage, presence_at_judgment=p.pres, outcome=p.out,
      sentence_months=p.months, sentence_days=p.days, suspended_months=p.susp, fine_riel=p.fine, compensation_riel=p.comp)
    short = dict(n='case_number', s='sex', g='age', c='citizenship', x='charges', e='exploitation', r='date_registered', h='date_charged',
      d='date_decided', t='stage', p='presence_at_judgment', o='outcome', m='sentence_months', y='sentence_days', u='suspended_months',
      f='fine_riel', k='compensation_riel')
    keep = {short[q] for q in has.split()[0]} | {'name_khmer', 'name_latin'}
    d = {f: (v[f] if f in keep else None) for f in FIELDS}
    if p.alias: d['alias_khmer'] = p.alias
    if p.usd: d['compensation_other'] = p.usd
    if p.usdfine: d['fine_other'] = p.usdfine
    d.update(over); return d

# ---------------------------------------------------------------- books
BOOKS = []
class Sheet:
    def __init__(s, b, name): s.b, s.name, s.rows, s.merges, s.fills, s.bold, s.widths, s.hidden, s.fmt = b, name, [], [], {}, set(), {}, set(), {}
    @property
    def r(s): return len(s.rows)
    def at(s, r=None):
        r = r or s.r
        return {'csv': 'record %d', 'tsv': 'line %d'}.get(s.b.kind, s.name + '!%d') % r
    def line(s, cells, what, bold=False, merge=0, fill=None):
        if not isinstance(cells, (list, tuple)): cells = [cells]
        s.rows.append(list(cells))
        s.b.notrows.append({'sheet': s.name if s.b.kind in ('xlsx','ods') else None, 'row': s.r, 'what': what})
        if bold: s.bold.add(s.r)
        if merge: s.merges.append((s.r, 1, s.r, merge))
        if fill: s.fills[s.r] = fill
    def blank(s, n=1): s.rows += [[] for _ in range(n)]
    def put(s, cells, *recs, fill=None):
        s.rows.append(list(cells))
        for q in recs: s.b.rows.append({'at': s.at(), **q})
        if fill: s.fills[s.r] = fill
    def vmerge(s, r1, r2, cols):
        if r2 > r1: s.merges += [(r1, c, r2, c) for c in cols]
class Book:
    def __init__(b, fn, court, what, outcome, reason, questions=(), never=(), grid=False, font='Khmer OS'):
        b.fn, b.kind = fn, fn.rsplit('.', 1)[1]
        b.t = dict(sent_by=court, what=what, outcome=outcome, reason=reason)
        b.q, b.nv, b.errors, b.rows, b.notrows, b.sheets, b.grid, b.font = list(questions), list(never), [], [], [], [], grid, font
        BOOKS.append(b)
    def sheet(b, name): s = Sheet(b, name); b.sheets.append(s); return s
    def err(b, at, value, what): b.errors.append({'cell': at, 'value': value, 'what': what})
    def truth(b):
        return {**b.t, 'rows': b.rows, 'not_rows': b.notrows, 'errors': b.errors, 'questions': b.q, 'never': b.nv}
    def save(b):
        path = os.path.join(OUT, b.fn)
        if b.kind == 'xlsx': data = b.xlsx()
        elif b.kind == 'ods': data = b.ods()
        else:
            f = io.StringIO()
            if b.kind == 'csv':
                w = csv.writer(f, lineterminator='\r\n')
                for r in b.sheets[0].rows: w.writerow(['' if x is None else x for x in r])
                data = b'\xef\xbb\xbf' + f.getvalue().encode()
            else:
                data = ''.join('\t'.join('' if x is None else str(x) for x in r) + '\r\n' for r in b.sheets[0].rows).encode()
        open(path, 'wb').write(data)
    def xlsx(b):
        wb = Workbook(); wb.remove(wb.active); side = Side(style='thin'); bd = Border(side, side, side, side)
        for s in b.sheets:
            ws = wb.create_sheet(s.name)
            for i, row in enumerate(s.rows, 1):
                for j, v in enumerate(row, 1):
                    if v is None: continue
                    c = ws.cell(i, j, v); c.font = Font(name=b.font, size=11, bold=i in s.bold)
                    c.alignment = Alignment(wrap_text=len(row) > 1, vertical='top')
                    if isinstance(v, D.date): c.number_format = s.fmt.get(j, 'dd/mm/yyyy')
                    elif j in s.fmt and isinstance(v, (int, float)): c.number_format = s.fmt[j]
                    if b.grid and len(row) > 3: c.border = bd
                    if i in s.fills: c.fill = PatternFill('solid', fgColor=s.fills[i])
            for m in s.merges: ws.merge_cells(start_row=m[0], start_column=m[1], end_row=m[2], end_column=m[3])
            for j, w in s.widths.items(): ws.column_dimensions[L(j)].width = w
            for j in s.hidden: ws.column_dimensions[L(j)].hidden = True
        wb.properties.creator = 'Registry'
        f = io.BytesIO(); wb.save(f); return fixzip(f.getvalue())
    def ods(b):
        doc = OpenDocumentSpreadsheet()
        for s in b.sheets:
            t = Table(name=s.name); doc.spreadsheet.addElement(t)
            top = {(m[0], m[1]): m for m in s.merges}
            cov = {(r, c) for m in s.merges for r in range(m[0], m[2]+1) for c in range(m[1], m[3]+1)} - set(top)
            w = max([len(r) for r in s.rows] + [m[3] for m in s.merges])
            for i, row in enumerate(s.rows, 1):
                tr = TableRow(); t.addElement(tr)
                for j in range(1, w+1):
                    v = row[j-1] if j <= len(row) else None
                    if (i, j) in cov: tr.addElement(CoveredTableCell()); continue
                    a = {}
                    if (i, j) in top: m = top[i, j]; a = dict(numberrowsspanned=m[2]-m[0]+1, numbercolumnsspanned=m[3]-m[1]+1)
                    if isinstance(v, (int, float)): a.update(valuetype='float', value=str(v))
                    elif v is not None: a.update(valuetype='string')
                    tc = TableCell(**a)
                    if v is not None:
                        for part in str(v).split('\n'): tc.addElement(P(text=part))
                    tr.addElement(tc)
        f = io.BytesIO(); doc.write(f); return fixzip(f.getvalue())

def fixzip(data):
    zi = zipfile.ZipFile(io.BytesIO(data)); out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as zo:
        names = zi.namelist(); names.sort(key=lambda n: (n != 'mimetype', n != '[Content_Types].xml'))
        for n in names:
            x = zi.read(n)
            if n.endswith(('core.xml', 'meta.xml')):
                x = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?', b'2026-02-03T02:00:00', x)
                x = re.sub(rb'ODFPY/[^<]*', b'LibreOffice/7.3.7.2$Windows_X86_64', x)
            if n == 'docProps/app.xml':
                x = re.sub(rb'<AppVersion>[^<]*', b'<AppVersion>16.0300', re.sub(rb'<Application>[^<]*', b'<Application>Microsoft Excel', x))
            i = zipfile.ZipInfo(n, (2026, 2, 3, 9, 0, 0)); i.create_system = 0
            i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            zo.writestr(i, x)
    return out.getvalue()

SX = {'male': 'ប្រុស', 'female': 'ស្រី'}
ps_ = lambda p: {'male': 'ប', 'female': 'ស'}[p.sex]
def ym(m, kh=True, pre=''):
    y, r = divmod(m, 12); t = (f'{y}ឆ្នាំ' if y else '') + (' ' if y and r else '') + (f'{r}ខែ' if r else '')
    return k(t) if kh else t
nm = lambda p: (p.kh or p.la) + (f' ហៅ {p.alias}' if p.alias else '')
d_ = D.date

# ================================================================ 1 Pailin: old clerk, one row a case
b = Book('បញ្ជីរឿងជួញដូរ របស់ខ្ញុំ.xlsx', 'Pailin'+CT, "An old clerk's own list: one row a case, all accused of the case in one cell with sex and age in brackets, their sentences numbered to match", 'take',
  'complete; several accused in a cell, numbered; the law is named in the title',
  never=['taking a case for one person', 'giving the sentence of accused 1 to accused 2', 'giving រួច (acquitted) a sentence', 'reading ៤លាន as 4 riel', 'reading the note កំបាំងមុខ for all accused of the case'])
s = b.sheet('Sheet1'); s.widths = {1:5,2:12,3:34,4:24,5:12,6:12,7:34,8:20}
s.line('រឿងជួញដូរមនុស្សនៅសាលាដំបូងប៉ៃលិន (មាត្រាទាំងអស់ = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)', 'title naming the law', bold=True)
s.blank()
s.line(['ល.រ','លេខរឿង','អ្នកជាប់ចោទ','រឿង','ថ្ងៃចូល','ថ្ងៃកាត់','កាត់យ៉ាងម៉េច','ផ្សេងៗ'], 'headings', bold=True)
cs = gen(101, 18, ['sex','labour','beg'], d_(2023,2,1), d_(2025,6,1), pend=.1, alias=.15, sizes=(1,2,2,3))
for i, c in enumerate(cs, 1):
    c.arts = [a for a in c.arts if a[0] == 'T']; c.no = k(f'{c.n}/{c.y%100}')
    one = len(c.ps) == 1; pre = lambda j: '' if one else k(j)+'- '
    for p in c.ps: p.pres = 'absent' if p.pres == 'absent' else None
    acc = '\n'.join(f"{pre(j)}{nm(p)} ({ps_(p)} {k(p.age)}ឆ្នាំ)" for j, p in enumerate(c.ps, 1))
    def o(p):
        if p.out == 'pending': return 'មិនទាន់កាត់'
        if p.out == 'acquitted': return 'រួចពីបទចោទ'
        t = ym(p.months)
        if p.susp: t += f' (ព្យួរ {ym(p.susp)})'
        if p.fine: t += f' ពិន័យ {k(p.fine//10**6)}លានរៀល'
        return t
    res = 'មិនទាន់កាត់' if c.st == 'pend' else '\n'.join(pre(j)+o(p) for j, p in enumerate(c.ps, 1))
    ab = [j for j, p in enumerate(c.ps, 1) if p.pres == 'absent']
    note = None if not ab else ('កាត់កំបាំងមុខ' if one else 'ទី' + ' ទី'.join(k(j) for j in ab) + ' កាត់កំបាំងមុខ')
    s.put([k(i), c.no, acc, c.kx + ' ម.' + ' ម.'.join(k(a[1]) for a in c.arts), kd(c.reg,'/',False,True), kd(c.dec,'/',False,True), res, note],
          *[rec(p, c, 'nsgxerdpomuf') for p in c.ps])
s.blank()
s.line([None,None,'ប=ប្រុស ស=ស្រី ។ អ្នកណាមិនសរសេរថាកំបាំងមុខ គឺខ្ញុំមិនបានកត់'], 'note: key to abbreviations; where "in absence" is not written he did not note it')

# ================================================================ 2 Battambang, English, for an NGO
b = Book('TIP accused BTB 2023-2025 (for NGO).xlsx', 'Battambang'+CT, 'English list for an NGO: one row an accused, everything of the case left blank for the second and third accused, a blank row between cases, d-Mon-yy dates as text, money in millions and dollars', 'take',
  'complete; blanks under a case mean "same case"; key to abbreviations at the bottom', font='Calibri',
  questions=['dollars in the civil compensation: keep as dollars or convert, and at which rate?'],
  never=['turning USD compensation into riel', 'leaving the case number empty for the second accused', 'reading 4m (million riel) as 4 months', 'adding the suspended part to the sentence', 'stopping at the first blank row'])
s = b.sheet('accused'); s.widths = {j: 15 for j in range(1,17)}
s.line('Battambang Provincial Court - persons accused of trafficking in persons, cases 2023 to 2025', 'title', bold=True)
s.line('prepared by the registry on request of the partner organisation, 20 January 2026', 'subtitle')
s.blank()
s.line(['No','Case no.','Accused (KH)','Accused (Latin)','Sex','Age','Nationality','Charge','Type','Registered','Charged','Judgment / order','Result','Sentence','Fine','Civil comp.','Accused at judgment'], 'headings', bold=True)
cs = gen(102, 26, ['sex','child','labour','scam','beg'], d_(2023,1,10), d_(2025,5,1), pend=.08, dis=.12, foreign=('Thai','Chinese'), pf=.15, sizes=(1,1,2,3))
ED = lambda d: f"{d.day}-{EM[d.month-1]}-{d.year%100:02d}" if d else None
TY = {'sex':'sexual exploitation','child':'sexual exploitation of child','labour':'forced labour','scam':'forced labour (online scam)','beg':'forced begging'}
r = random.Random(2)
for i, c in enumerate(cs, 1):
    c.no = f'{c.n:03d}/{c.y}'
    tip = [a for l, a in c.arts if l == 'T']; pc = [a for l, a in c.arts if l == 'C']
    chg = 'Art. ' + ' & '.join(tip) + ' LSHTSE' + (' + Art. ' + pc[0] + ' PC' if pc else '')
    for j, p in enumerate(c.ps):
        if p.comp and r.random() < .4:
            usd = 500 * r.randrange(2, 12); p.comp = None; p.usd = f'USD {usd}'; cp = f'USD {usd:,}'
        else: cp = f'{p.comp/10**6:g}m riel' if p.comp else None
        y, q = divmod(p.months or 0, 12)
        sen = None if not p.months else f'{y}y' + (f' {q}mo' if q else '') + (f' ({p.susp//12}y susp.)' if p.susp else '')
        R = {'convicted':'Convicted','acquitted':'Acquitted','pending':'Pending'}.get(p.out, 'Dismissed by investigating judge')
        case = [i, c.no, chg, TY[c.kind], ED(c.reg), ED(c.chg), ED(c.dec)] if j == 0 else [None]*7
        s.put([case[0], case[1], p.kh, p.la, p.sex[0].upper(), p.age, p.cit, case[2], case[3], case[4], case[5], case[6], R, sen,
               f'{p.fine//10**6}m riel' if p.fine else None, cp,
               {'present':'present','absent':'in absentia','deemed present':'deemed present',None:None}[p.pres]],
              rec(p, c, 'nsgcxerhdpomufk la'))
    s.blank()
s.line(['LSHTSE = Law on Suppression of Human Trafficking and Sexual Exploitation (2008); PC = Criminal Code 2009; y = years, mo = months, m = million; susp. = part of the sentence that is suspended'], 'key to abbreviations')

# ================================================================ 3 Kampong Cham, sheet a month
b = Book('រឿង ជញ កំពង់ចាម ៦ខែដើម ២៥.xlsx', 'Kampong Cham'+CT, "Judgments of the first half of 2025, one sheet a month; ditto marks for what is the same as above; day of the month only, the month stands in the title; 'serves so much, the rest suspended'; monthly totals", 'take',
  'complete; two months without judgments say so; law in each title', grid=True,
  never=['reading the part to be served (អនុវត្ត ... សល់ព្យួរ) as the whole sentence, or adding it to the sentence', 'losing the month of judgment which is only in the title', 'counting the total lines as persons', 'reporting ខែ២ or ខែ៤ as missing: they say គ្មាន (none)', 'taking the ditto mark 〃 for a case number'])
cs = [c for c in gen(103, 40, ['sex','child','labour','beg','marr'], d_(2024,3,20), d_(2024,12,10), sizes=(1,2,2,3,3))]
cs = [c for c in cs if c.dec and d_(2025,1,1) <= c.dec <= d_(2025,6,30) and c.dec.month != 4]
for c in cs: c.no = k(f'{c.n:03d}') + ' ឃ-' + k(c.y % 100)
for m in range(1, 7):
    s = b.sheet('ខែ' + k(m)); s.widths = {1:5,2:12,3:22,4:6,5:6,6:22,7:12,8:8,9:32,10:16}
    s.line(f'សាលក្រមរឿងជួញដូរមនុស្ស ខែ{KM[m-1]} ឆ្នាំ២០២៥', 'title: month of judgment', bold=True, merge=10)
    s.line('ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ', 'the law', merge=10)
    s.line(['ល.រ','សំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','បទល្មើស','ថ្ងៃចូល','ថ្ងៃទី','ទោស','ពិន័យ'], 'headings', bold=True)
    n = 0; fem = 0
    mc = sorted([c for c in cs if c.dec.month == m], key=lambda c: c.dec)
    if not mc: s.line([None,None,'គ្មាន'], 'says: none this month')
    for c in mc:
        c.arts = [a for a in c.arts if a[0] == 'T']
        for j, p in enumerate(c.ps):
            n += 1; fem += p.sex == 'female'
            t = 'រួចពីបទចោទ' if p.out == 'acquitted' else ym(p.months) + (f' អនុវត្ត {ym(p.months-p.susp)} សល់ព្យួរ' if p.susp else '')
            case = [c.no, f'{c.kx} ម.' + k('-'.join(a for _, a in c.arts) if len(c.arts) == 1 else ' និង '.join(a for _, a in c.arts)), kd(c.reg,'-',True,True), k(c.dec.day)] if j == 0 else ['〃']*4
            s.put([k(n), case[0], nm(p), SX[p.sex], k(p.age), case[1], case[2], case[3], t, k(dots(p.fine))+'៛' if p.fine else '-'],
                  rec(p, c, 'nsgxerdomuf'), fill='FFF2CC' if c.kind == 'child' else None)
    if mc: s.line([None,None,f'សរុប {k(n)}នាក់ ស្រី {k(fem)}'], 'total of the month', fill='D9E1F2')

# ================================================================ 4 Svay Rieng, prose
b = Book('របាយការណ៍ជូនប្រធានសាលា ស្វាយរៀង.xlsx', 'Svay Rieng'+CT, 'Report to the president in whole sentences: person, charge and law in one cell, the judgment with numbers in figures and words in the next', 'take',
  'complete; everything stands in prose', font='Khmer OS Siemreap',
  never=['taking the age or number of the victims for the age of the accused', 'taking the date of the law (15 February 2008) for a date of the case', 'counting the amount in figures and in words twice', 'reading ភេទ or ហៅ and what follows as part of the name'])
s = b.sheet('របាយការណ៍'); s.widths = {1:5,2:14,3:70,4:60}
s.line('ព្រះរាជាណាចក្រកម្ពុជា', 'motto', bold=True); s.line('ជាតិ សាសនា ព្រះមហាក្សត្រ', 'motto'); s.line('សាលាដំបូងខេត្តស្វាយរៀង', 'court'); s.blank()
s.line('សូមគោរពជូន ឯកឧត្តមប្រធានសាលាដំបូង', 'address'); s.line('របាយការណ៍អំពីសំណុំរឿងជួញដូរមនុស្ស ដែលបានទទួលពីឆ្នាំ២០២៣ ដល់ឆ្នាំ២០២៤', 'title', bold=True)
s.line(['ល.រ','លេខសំណុំរឿង','ជនជាប់ចោទ និងបទចោទ','សេចក្តីសម្រេចរបស់តុលាការ'], 'headings', bold=True)
WORDS = {4:'បួន',5:'ប្រាំ',6:'ប្រាំមួយ',7:'ប្រាំពីរ',8:'ប្រាំបី',9:'ប្រាំបួន',10:'ដប់',11:'ដប់មួយ',12:'ដប់ពីរ',13:'ដប់បី',14:'ដប់បួន',15:'ដប់ប្រាំ',2:'ពីរ',3:'បី',1:'មួយ'}
BIG = {4:'បួនលាន',5:'ប្រាំលាន',6:'ប្រាំមួយលាន',7:'ប្រាំពីរលាន',8:'ប្រាំបីលាន',10:'ដប់លាន'}
LD = lambda d: f'ថ្ងៃទី{k("%02d" % d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{k(d.year)}'
cs = gen(104, 14, ['sex','marr','labour','child'], d_(2023,3,1), d_(2024,11,1), pend=.1, dis=.1, alias=.2, sizes=(1,1,1,2)); i = 0
r = random.Random(4)
for c in cs:
    c.no = k(f'{c.n:04d}/{c.y}'); vict = r.randrange(1, 5)
    for p in c.ps:
        i += 1
        law = 'តាមមាត្រា' + ' និងមាត្រា'.join(k(a) for l, a in c.arts if l == 'T') + ' នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ចុះថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០០៨'
        pc = [a for l, a in c.arts if l == 'C']
        if pc: law += f' និងមាត្រា{k(pc[0])} នៃក្រមព្រហ្មទណ្ឌ'
        A = f'ឈ្មោះ {nm(p)} ភេទ{SX[p.sex]} អាយុ {k(p.age)} ឆ្នាំ សញ្ជាតិ{CIT[p.cit]} ត្រូវបានចោទប្រកាន់កាល{LD(c.chg)} ពីបទ{c.kx} ({law})។ សំណុំរឿងចុះបញ្ជី{LD(c.reg)}។ ជនរងគ្រោះ {k("%02d" % vict)} នាក់ អាយុពី {k(11 if c.kind == "child" else 18)} ដល់ {k(14 if c.kind == "child" else 23)} ឆ្នាំ។'
        if p.out == 'pending': B = 'សំណុំរឿងមិនទាន់មានសេចក្តីសម្រេចនៅឡើយ។'
        elif p.out.startswith('charge'): B = f'ចៅក្រមស៊ើបសួរបានចេញដីកាលើកលែងចោទ {LD(c.dec)}។'
        else:
            pr = {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ដែលចាត់ទុកជាចំពោះមុខ'}[p.pres]
            if p.out == 'acquitted': B = f'សាលក្រម{pr} ចុះ{LD(c.dec)} បានប្រកាសឱ្យរួចផុតពីបទចោទ។'
            else:
                y, q = divmod(p.months, 12)
                B = f'សាលក្រម{pr} ចុះ{LD(c.dec)} បានប្រកាសថាមានពិរុទ្ធភាព និងផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ {k("%02d" % y)} ({WORDS[y]}) ឆ្នាំ' + (f' {k("%02d" % q)} (ប្រាំមួយ) ខែ' if q else '')
                if p.susp: B += f' ដោយព្យួរទោស {k("%02d" % (p.susp//12))} ({WORDS[p.susp//12]}) ឆ្នាំ'
                if p.fine: B += f' និងពិន័យជាប្រាក់ {k(dots(p.fine))} ({BIG[p.fine//10**6]}) រៀល'
                if p.comp: B += f' និងឱ្យសងជំងឺចិត្តដល់ជនរងគ្រោះចំនួន {k(dots(p.comp))} រៀល'
                B += '។'
        s.put([k(i), c.no, A, B], rec(p, c, 'nsgcxerhdpomufk'))
s.blank(); s.line([None,None,None,'ស្វាយរៀង ថ្ងៃទី១៩ ខែមករា ឆ្នាំ២០២៦'], 'place and date'); s.line([None,None,None,'ក្រឡាបញ្ជី'], 'signature')

# ================================================================ 5 Koh Kong, Buddhist years, sheet a year
b = Book('សៀវភៅរឿងជួញដូរ កោះកុង ព.ស.xlsx', 'Koh Kong'+CT, 'Court book copied into a workbook, one sheet a Buddhist year (2566, 2567, 2568); note says +543; case number merged over its accused; fines in millions with decimal comma', 'take',
  'complete; the calendar is explained in a note', grid=True,
  never=['storing 2567 as a Gregorian year', 'reading ៤,៥ million as 45 million or as 4 riel', 'leaving merged cells empty for the second accused', 'merging case ៩ of one year with the same number of another', 'x'])
cs = gen(205, 22, ['fish','labour','fish','sex'], d_(2023,1,5), d_(2025,8,1), pend=.1, foreign=('Thai','Vietnamese'), pf=.25, sizes=(1,2,2,3))
BD = lambda d: f'{k(d.day)} {KM[d.month-1]} {k(d.year+543)}' if d else None
r = random.Random(5)
for y in (2023, 2024, 2025):
    s = b.sheet(k(y+543)); s.widths = {2:12,3:24,7:26,8:18,9:18,10:18,12:14,13:14}
    s.line(f'សាលាដំបូងខេត្តកោះកុង — រឿងជួញដូរមនុស្ស ព.ស.{k(y+543)}', 'court and title', bold=True, merge=13)
    s.line('ឆ្នាំក្នុងសៀវភៅនេះជា ព.ស. (គ.ស. + ៥៤៣) ។ ម. = មាត្រា នៃច្បាប់បង្ក្រាបការជួញដូរមនុស្ស ២០០៨ ; ក្រ.ព. = ក្រមព្រហ្មទណ្ឌ', 'note: calendar and abbreviations', merge=13)
    s.line(['ល.រ','លេខ','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','បទល្មើស','ចុះបញ្ជី','ចោទប្រកាន់','សាលក្រម','លទ្ធផល','ទោស','ពិន័យ (លានរៀល)'], 'headings', bold=True)
    n = 0
    for c in [c for c in cs if c.y == y]:
        c.no = k(c.n); r0 = s.r + 1
        ch = f'{c.kx} ' + ' '.join('ម.'+k(a) for l, a in c.arts if l == 'T') + ''.join(' ក្រ.ព. '+k(a) for l, a in c.arts if l == 'C')
        for j, p in enumerate(c.ps):
            n += 1
            if p.fine and r.random() < .5: p.fine += 500000
            f = k(f'{p.fine/10**6:g}'.replace('.', ',')) if p.fine else None
            case = [c.no, ch, BD(c.reg), BD(c.chg), BD(c.dec)] if j == 0 else [None]*5
            s.put([k(n), case[0], nm(p), SX[p.sex], k(p.age), CIT[p.cit], case[1], case[2], case[3], case[4],
              {'convicted':'មានទោស','acquitted':'រួចផុតពីបទចោទ','pending':'មិនទាន់កាត់'}[p.out], (ym(p.months) + (f' ព្យួរ {ym(p.susp)}' if p.susp else '')) if p.months else None, f], rec(p, c, 'nsgcxerhdomuf'))
        s.vmerge(r0, s.r, [2,7,8,9,10])
b.nv.pop()

# ================================================================ 6 Kratie ODS, ticks
b = Book('បញ្ជីគូសធីក រឿងជួញដូរ ក្រចេះ.ods', 'Kratie'+CT, 'LibreOffice list with tick marks for sex, attendance and result under two-storey headings; years and months of prison in columns of their own', 'take',
  'complete; two heading rows', never=['reading a tick in column ស as male', 'taking the upper headings for a person', 'reading ៦ in the months column as years', 'counting the total of ticks as a person'])
s = b.sheet('ជួញដូរ')
s.line('សាលាដំបូងខេត្តក្រចេះ', 'court'); s.line('បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)', 'title naming the law'); s.blank()
s.line(['ល.រ','លេខសំណុំរឿង','គោត្តនាម-នាម','ភេទ',None,'អាយុ','មាត្រា','កាលបរិច្ឆេទ',None,None,'ការចូលរួម',None,None,'លទ្ធផល',None,None,'ទោស',None,'ពិន័យ (រៀល)'], 'headings, upper')
s.line([None,None,None,'ប','ស',None,None,'ចូល','ចោទ','កាត់','ចំពោះមុខ','កំបាំងមុខ','ចាត់ទុកជាចំពោះមុខ','ពិរុទ្ធ','រួចផុត','រង់ចាំ','ឆ្នាំ','ខែ',None], 'headings, lower')
s.merges += [(4,c,5,c) for c in (1,2,3,6,7,19)] + [(4,4,4,5),(4,8,4,10),(4,11,4,13),(4,14,4,16),(4,17,4,18)]
cs = gen(106, 20, ['sex','labour','child','beg','dom'], d_(2023,6,1), d_(2025,7,1), pend=.12, sizes=(1,1,2)); n = 0
for c in cs:
    c.arts = [a for a in c.arts if a[0] == 'T']; c.no = f'{c.n}-{c.y}'
    for p in c.ps:
        n += 1; p.susp = None; v = '✓'
        s.put([n, c.no, nm(p), v if p.sex == 'male' else None, v if p.sex == 'female' else None, p.age, ', '.join(a for _, a in c.arts), dmy(c.reg,'.'), dmy(c.chg,'.'), dmy(c.dec,'.'),
          v if p.pres == 'present' else None, v if p.pres == 'absent' else None, v if p.pres == 'deemed present' else None,
          v if p.out == 'convicted' else None, v if p.out == 'acquitted' else None, v if p.out == 'pending' else None,
          p.months//12 if p.months else None, (p.months % 12 or None) if p.months else None, p.fine], rec(p, c, 'nsgxrhdpomf'))
allp = [p for c in cs for p in c.ps]
s.line([None,None,'សរុប', sum(p.sex=='male' for p in allp), sum(p.sex=='female' for p in allp)] + [None]*8 + [sum(p.out==o for p in allp) for o in ('convicted','acquitted','pending')], 'total of the ticks')

# ================================================================ 7 Stung Treng CSV export
b = Book('export_tip_stg_2026-01.csv', 'Stung Treng'+CT, "Export from the registry's small database: English codes, ISO dates, prison in months, year of birth instead of age", 'take',
  'complete; codes are plain', never=['computing an age from the year of birth and storing it as written', 'reading PRISON_MTH as years', 'taking empty VERDICT for acquitted', 'splitting the quoted amounts at their comma'])
s = b.sheet('csv')
s.line('CASE_ID,ACC_NO,NAME_KH,NAME_EN,SEX,BIRTH_YEAR,NAT,LAW_ART,EXPL,REG_DATE,CHG_DATE,JDG_DATE,STATUS,VERDICT,PRESENCE,PRISON_MTH,SUSP_MTH,FINE_KHR,COMP_KHR'.split(','), 'headings')
cs = gen(107, 28, ['sex','labour','fish','child','marr'], d_(2022,9,1), d_(2025,9,1), pend=.1, dis=.08, foreign=('Laotian','Vietnamese'), pf=.12, sizes=(1,2,2,3))
EX = {'sex':'SEXUAL','labour':'FORCED_LABOUR','fish':'FISHING_BOAT_LABOUR','child':'SEXUAL_CHILD','marr':'FORCED_MARRIAGE'}
r = random.Random(7)
for c in cs:
    c.no = f'STG-{c.y}-{c.n:04d}'; st = r.choice(['investigation','awaiting trial','trial']) if c.st == 'pend' else 'decided'
    for j, p in enumerate(c.ps, 1):
        by = c.y - p.age; p.stage = st
        if p.out == 'pending': p.out = None
        s.put([c.no, j, p.kh, p.la, p.sex[0].upper(), by, {'Cambodian':'KHM','Laotian':'LAO','Vietnamese':'VNM'}[p.cit], ';'.join(('TIP2008:' if l == 'T' else 'CC2009:')+a for l, a in c.arts), EX[c.kind],
          c.reg.isoformat(), c.chg.isoformat(), c.dec.isoformat() if c.dec else None, {'investigation':'INVESTIGATION','awaiting trial':'AWAITING_TRIAL','trial':'ON_TRIAL','decided':'DECIDED'}[st],
          {'convicted':'GUILTY','acquitted':'NOT_GUILTY',None:None}.get(p.out, 'DISMISSED_BY_INV_JUDGE'), {'present':'IN_PRESENCE','absent':'IN_ABSENCE','deemed present':'DEEMED_PRESENT',None:None}[p.pres],
          p.months, p.susp, f'{p.fine:,}' if p.fine else None, f'{p.comp:,}' if p.comp else None], rec(p, c, 'nscxerhdtpomufk la', birth_year=by))

# ================================================================ 8 Takeo TSV
b = Book('តាកែវ រឿងជំនុំជម្រះ ២០២៤.tsv', 'Takeo'+CT, 'Table copied out of a Word document into a text file; -//- for the same as above; long Khmer dates', 'take',
  'complete; judgments of 2024 only', never=['storing -//- as a value', 'taking the alias after ហៅ for another person', 'reading សែន (hundred thousand) as thousand'])
s = b.sheet('tsv')
s.line('បញ្ជីសាលក្រមរឿងជួញដូរមនុស្ស សាលាដំបូងខេត្តតាកែវ', 'title')
s.line(['លេខរៀង','លេខសំណុំ','ឈ្មោះ ភេទ អាយុ','ចោទពីបទ','ថ្ងៃចុះបញ្ជី','ថ្ងៃសាលក្រម','តុលាការសម្រេច','ប្រាក់ពិន័យ','សងដើមបណ្តឹងរដ្ឋប្បវេណី'], 'headings')
cs = [c for c in gen(108, 26, ['beg','labour','sex','dom'], d_(2023,2,1), d_(2024,5,1), alias=.25, sizes=(1,2,2)) if c.dec and c.dec.year == 2024]
TD = lambda d: f'ថ្ងៃទី{k(d.day)} {KM[d.month-1]} {k(d.year)}'
def lansen(n):
    a, q = divmod(n, 10**6); return (k(a)+'លាន' if a else '') + (' ' + k(q//10**5) + 'សែន' if q else '') + 'រៀល'
i = 0; tot = sorted(cs, key=lambda c: c.dec)
for c in tot:
    c.no = k(f'{c.n}/{c.y}') + ' ប'
    pc = [a for l, a in c.arts if l == 'C']
    ch = f'{c.kx} ម.' + ' និង ម.'.join(k(a) for l, a in c.arts if l == 'T') + ' ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស' + (f' និង ម.{k(pc[0])} ក្រមព្រហ្មទណ្ឌ' if pc else '')
    for j, p in enumerate(c.ps):
        i += 1; case = [c.no, ch, TD(c.reg), TD(c.dec)] if j == 0 else ['-//-']*4
        t = 'រួចខ្លួនពីបទចោទ' if p.out == 'acquitted' else 'ជាប់ពន្ធនាគារ ' + ym(p.months) + (f' ក្នុងនោះព្យួរ {ym(p.susp)}' if p.susp else '')
        s.put([k(i), case[0], f'{nm(p)} {SX[p.sex]} {k(p.age)}ឆ្នាំ', case[1], case[2], case[3], t, lansen(p.fine) if p.fine else 'គ្មាន', lansen(p.comp) if p.comp else 'គ្មាន'], rec(p, c, 'nsgxerdomufk'))

# ================================================================ 9 Kandal, prosecutor's follow-up
b = Book('តាមដានរឿង_ព្រះរាជអាជ្ញា_កណ្តាល.xlsx', 'Kandal'+CT, "Follow-up list for the prosecutor: where each case stands in everyday words, detained or free, two hidden columns (date of charge, lawyer's telephone), newest cases first", 'take',
  'complete for what it is: stages, no sentences', grid=True,
  questions=['hidden column ថ្ងៃចោទ: are the dates of charge to be used?'],
  never=['reading ឃុំ (detained before trial) as a sentence', "storing the lawyer's telephone number", 'inventing an outcome for កាត់រួច (judged) cases', 'taking the date of the next hearing for a judgment'])
s = b.sheet('តាមដាន'); s.widths = {2:14,3:24,7:28,8:12,9:12,10:20,11:16,12:16,13:14}; s.hidden = {9, 13}
s.line('អយ្យការអមសាលាដំបូងខេត្តកណ្តាល ៖ តារាងតាមដានសំណុំរឿងជួញដូរមនុស្ស (គិតត្រឹមថ្ងៃទី១៦ ខែមករា ឆ្នាំ២០២៦)', 'title and as-of date', bold=True, merge=13)
s.line(['ល.រ','លេខសំណុំរឿង','ជនត្រូវចោទ','ភេទ','អាយុ','សញ្ជាតិ','បទល្មើស/មាត្រា','ថ្ងៃចូល','ថ្ងៃចោទ','ដល់ណាហើយ','ឃុំ/ក្រៅឃុំ','សវនាការ/ថ្ងៃកាត់','ទូរស័ព្ទមេធាវី'], 'headings', bold=True, fill='BDD7EE')
cs = gen(109, 24, ['scam','scam','sex','labour','surr'], d_(2024,4,1), d_(2025,11,20), pend=.5, foreign=('Chinese','Vietnamese','Korean'), pf=.3, sizes=(1,2,3)); cs.sort(key=lambda c: c.reg, reverse=True)
r = random.Random(9); i = 0; STW = {'investigation':'នៅចៅក្រមស៊ើបសួរ','awaiting trial':'ចាំថ្ងៃជំនុំ','trial':'កំពុងជំនុំ','decided':'កាត់រួច'}
for c in cs:
    c.no = k(f'{c.n:03d} ') + 'អជ ' + k(c.y); st = 'decided' if c.st == 'dec' else ('investigation' if c.reg > d_(2025,8,1) else r.choice(['investigation','awaiting trial','trial']))
    ch = c.kx + ' (' + '; '.join(('ម.'+k(a)+' ច.ជ.ម') if l == 'T' else 'ម.'+k(a)+' ក.ព.' for l, a in c.arts) + ')'
    hear = wd(d_(2026,2,2) + D.timedelta(r.randrange(50)))
    for p in c.ps:
        i += 1; p.stage = st
        x = {'decided': 'កាត់ ' + (kd(c.dec) or ''), 'awaiting trial': 'សវនាការ ' + kd(hear), 'trial': None, 'investigation': None}[st]
        s.put([k(i), c.no, nm(p), ps_(p), k(p.age), CIT[p.cit], ch, kd(c.reg), kd(c.chg), STW[st], r.choice(['ឃុំ','ឃុំ','ក្រៅឃុំ','រត់គេច']), x, k('012 000 %03d' % r.randrange(1000))], rec(p, c, 'nsgcxerhdt'))
s.blank(); s.line(['ច.ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨ ; ក.ព. = ក្រមព្រហ្មទណ្ឌ ២០០៩'], 'key to abbreviations')

# ================================================================ 10 Preah Vihear, ministry return
b = Book('តារាងស្ថិតិរឿង ព្រះវិហារ ជូនក្រសួង ២០២៣-២០២៤.xlsx', 'Preah Vihear'+CT, 'Return to the ministry with letterhead, two-storey headings, true spreadsheet dates and numbers, columns for years/months/days, a subtotal after each year', 'take',
  'complete; law in the sub-heading', grid=True, never=['counting subtotals as persons', 'losing the days of a sentence', 'taking the letter date for a decision', 'dropping persons of a merged case'])
s = b.sheet('តារាង'); s.widths = {2:14,3:24,8:13,9:13,10:13,17:14,18:14}; s.fmt = {8:'dd-mm-yyyy',9:'dd-mm-yyyy',10:'dd-mm-yyyy',17:'#,##0',18:'#,##0'}
s.line('ព្រះរាជាណាចក្រកម្ពុជា', 'motto', merge=18); s.line('ជាតិ សាសនា ព្រះមហាក្សត្រ', 'motto', merge=18); s.line('ក្រសួងយុត្តិធម៌', 'ministry'); s.line('សាលាដំបូងខេត្តព្រះវិហារ', 'court'); s.line('លេខ៖ ០១៨ សដ.ពវ', 'letter number')
s.line('តារាងរឿងជួញដូរមនុស្សដែលបានជំនុំជម្រះ', 'title', bold=True, merge=18); s.blank()
s.line(['ល.រ','លេខសំណុំរឿង','គោត្តនាម និងនាម','ភេទ','អាយុ','ច្បាប់ជួញដូរ ២០០៨','ទម្រង់','កាលបរិច្ឆេទ',None,None,'វត្តមាន','សាលក្រម','ទោសពន្ធនាគារ',None,None,'ព្យួរ (ខែ)','ពិន័យ (រៀល)','សំណង (រៀល)'], 'headings, upper', bold=True)
s.line([None,None,None,None,None,'មាត្រា',None,'ចុះបញ្ជី','ចោទ','សាលក្រម',None,None,'ឆ្នាំ','ខែ','ថ្ងៃ',None,None,None], 'headings, lower', bold=True)
s.merges += [(8,c,9,c) for c in (1,2,3,4,5,7,11,12,16,17,18)] + [(8,8,8,10),(8,13,8,15)]
cs = [c for c in gen(110, 20, ['sex','child','marr','labour'], d_(2023,1,10), d_(2024,9,1), sizes=(1,1,2,3)) if c.dec]
r = random.Random(10); n = 0
for y in (2023, 2024):
    cnt = ff = 0
    for c in [c for c in cs if c.y == y]:
        c.no = f'{c.n:02d}/{c.y%100}'; r0 = s.r + 1; c.arts = [a for a in c.arts if a[0] == 'T']
        for j, p in enumerate(c.ps):
            n += 1; cnt += 1; ff += p.fine or 0
            if p.months and p.months < 60 and p.days is None and r.random() < .8: p.days = r.choice([10, 15, 20])
            case = [c.no, ', '.join(a for _, a in c.arts), c.kx, c.reg, c.chg, c.dec] if j == 0 else [None]*6
            y_, m_ = divmod(p.months or 0, 12)
            s.put([n, case[0], nm(p), SX[p.sex], p.age, case[1], case[2], case[3], case[4], case[5], {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}[p.pres],
              {'convicted':'ពិរុទ្ធ','acquitted':'រួចផុតពីបទចោទ'}[p.out], y_ or None, m_ or None, p.days, p.susp, p.fine, p.comp], rec(p, c, 'nsgxerhdpomyufk'))
        s.vmerge(r0, s.r, [2,6,7,8,9,10])
    s.line([None,None,f'សរុបរឿងចូលឆ្នាំ {y}៖ {cnt} នាក់'] + [None]*13 + [ff], 'subtotal of the year', bold=True, fill='E2EFDA')
s.blank(); s.line([None]*10 + ['ព្រះវិហារ ថ្ងៃទី ២៣ ខែ មករា ឆ្នាំ ២០២៦'], 'place and date'); s.line([None]*10 + ['ប្រធានការិយាល័យក្រឡាបញ្ជី'], 'signature')

# ================================================================ 11 Tbong Khmum, heading line for each case
b = Book('រឿងតាមសំណុំ ត្បូងឃ្មុំ.xlsx', 'Tbong Khmum'+CT, 'A heading line for each case (number, date, charge) and the accused numbered afresh below it; two blank lines between; results as spoken', 'take',
  'complete; the case line counts for all accused below it', never=['counting the case lines as persons', 'leaving case number, charge or date empty because they stand in the line above', 'carrying the charge of one case into the next', 'reading លើកលែងចោទ by the investigating judge as an acquittal'])
s = b.sheet('សំណុំរឿង'); s.widths = {1:6,2:28,3:8,4:10,5:40,6:22}
s.line('ត្បូងឃ្មុំ', 'court (province only)', bold=True)
s.line(['ទី','ឈ្មោះ','ភេទ','អាយុ','លទ្ធផល','សង'], 'headings', bold=True)
cs = gen(111, 20, ['labour','beg','sex','dom'], d_(2023,1,10), d_(2025,4,1), pend=.1, dis=.12, sizes=(1,2,3,4))
for c in cs:
    c.no = k(f'{c.n:02d}{c.y%100:02d}')
    pc = [a for l, a in c.arts if l == 'C']
    s.blank(2)
    s.line(f"លេខ {c.no} ចូល {kd(c.reg,'-')} ចោទ {kd(c.chg,'-')} ៖ {c.kx} មាត្រា {' និង '.join(k(a) for l, a in c.arts if l == 'T')} ច្បាប់ជួញដូរមនុស្ស ២០០៨" + (f' និងមាត្រា {k(pc[0])} ក្រមព្រហ្មទណ្ឌ' if pc else '') +
           (f" កាត់ {kd(c.dec,'-')}" if c.st == 'dec' else f" ដីកា {kd(c.dec,'-')}" if c.st == 'dis' else ''), 'case line', bold=True, merge=6, fill='EDEDED')
    for j, p in enumerate(c.ps, 1):
        t = {'pending':'នៅរង់ចាំ មិនទាន់កាត់','acquitted':'តុលាការឱ្យរួចខ្លួន'}.get(p.out, 'ចៅក្រមស៊ើបលើកលែងចោទ')
        if p.out == 'convicted': t = 'ជាប់ ' + ym(p.months) + (f' តែព្យួរ {ym(p.susp)}' if p.susp else '') + (f' ពិន័យ {k(p.fine//10**4)} ម៉ឺនរៀល' if p.fine else '')
        s.put([k(j), nm(p), SX[p.sex], k(p.age) + 'ឆ្នាំ', t, k(p.comp//10**4) + ' ម៉ឺនរៀល' if p.comp else None], rec(p, c, 'nsgxerhdomufk'))
s.blank(); s.line('ចប់', 'end mark')

# ================================================================ 12 Mondulkiri, mixed languages, US dates
b = Book('MDK TIP cases.xlsx', 'Mondulkiri'+CT, 'Short list in Khmer and English, month-first dates as text (the heading says mm/dd/yyyy), articles of the two laws in columns of their own', 'take',
  'complete; small court', font='Calibri', never=['reading the month-first dates day first', 'giving articles of the Criminal Code column to the trafficking law'])
s = b.sheet('Sheet1'); s.widths = {1:12,2:32,3:12,4:8,5:14,6:14,7:20,8:14,9:14,10:14,11:18,12:22,13:16}
s.line('Mondulkiri Court / សាលាដំបូងខេត្តមណ្ឌលគិរី - TIP cases', 'court and title', bold=True)
s.line(['Case / រឿង','Name / ឈ្មោះ','Sex / ភេទ','Age','TIP Law 2008, art.','Criminal Code 2009, art.','Purpose / គោលបំណង','Registered (mm/dd/yyyy)','Charged (mm/dd/yyyy)','Decided (mm/dd/yyyy)','Decision / សេចក្តីសម្រេច','Prison / ទោស','Fine (riel)'], 'headings', bold=True)
US = lambda d: d.strftime('%m/%d/%Y') if d else None
for c in gen(117, 11, ['scam','labour','surr','marr'], d_(2023,4,1), d_(2025,6,1), dis=.15, sizes=(1,1,2)):
    c.no = f'{c.n}/{c.y%100}'
    for p in c.ps:
        D_ = {'convicted':'មានទោស / guilty','acquitted':'រួចខ្លួន / acquitted','pending':'pending'}.get(p.out, 'លើកលែងចោទ / dismissed by inv. judge')
        s.put([c.no, p.kh + ' / ' + p.la, 'M / ប្រុស' if p.sex == 'male' else 'F / ស្រី', p.age, ', '.join(a for l, a in c.arts if l == 'T'), ', '.join(a for l, a in c.arts if l == 'C') or None, f"{c.ex} / {c.kx}",
          US(c.reg), US(c.chg), US(c.dec), D_, (f'{p.months//12} years' + (f' {p.months%12} months' if p.months % 12 else '') + (f', {p.susp//12} suspended' if p.susp else '')) if p.months else None, f'{p.fine:,}' if p.fine else None], rec(p, c, 'nsgxerhdomuf la'))

# ================================================================ 13 Kampong Thom: articles without a law, fines in dollars
b = Book('កំពង់ធំ រឿងជញ.xlsx', 'Kampong Thom'+CT, 'Own list with bare article numbers: no cell, heading or title names a law, and some numbers (253, 332) cannot be of the trafficking law; some fines in dollars', 'take-with-questions',
  'right in itself, but which law the articles are of is nowhere said', grid=True,
  questions=['no law is named: which law are the bare articles of (10, 12, 16 ... and 253, 332)?', 'fines written in dollars: convert or keep?'],
  never=['putting 253 or 332 under the trafficking law', 'storing a dollar fine as riel', 'reading ២ព្យួរ as two persons'])
s = b.sheet('Sheet1'); s.widths = {2:12,3:24,6:12,7:14,8:14,9:22,10:16}
s.line('រឿងជួញដូរមនុស្ស សាលាដំបូងកំពង់ធំ', 'title with court', bold=True)
s.line(['ល.រ','រឿងលេខ','ឈ្មោះ','ភ','អាយុ','មាត្រា','ចូល','កាត់','សម្រេច','ពិន័យ','មុខ'], 'headings', bold=True)
r = random.Random(13); i = 0
for c in gen(113, 16, ['labour','scam','surr','sex'], d_(2023,2,1), d_(2025,3,1), pend=.06, sizes=(1,2,2)):
    c.no = k(c.n) + '/' + k(c.y); c.arts = [('?', a) for _, a in c.arts]
    for p in c.ps:
        i += 1; f = k(dots(p.fine)) + 'រ' if p.fine else None
        if p.fine and r.random() < .5: u = p.fine // 4000; p.usdfine = f'USD {u}'; p.fine = None; f = f'${u:,}'
        t = {'pending':'មិនទាន់','acquitted':'រួចពីបទចោទ'}.get(p.out) or ym(p.months) + (f' ព្យួរ {ym(p.susp)}' if p.susp else '')
        s.put([k(i), c.no, nm(p), ps_(p), k(p.age), ' '.join(k(a) for _, a in c.arts), kd(c.reg,'.',False), kd(c.dec,'.',False), t, f,
          {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ',None:None}[p.pres]], rec(p, c, 'nsgxrdpomuf'))
b.nv.pop()

# ================================================================ 14 Pursat ODS: two-digit Buddhist years, nowhere said
b = Book('ពោធិ៍សាត់ ជួញដូរ ៦៦-៦៨.ods', 'Pursat'+CT, 'LibreOffice list with two-digit years 66, 67, 68 and no word about the calendar; one sheet, one row an accused, blanks for the same case', 'take-with-questions',
  'right, but the years can only be Buddhist era (2566 = 2023) and nobody says so', questions=['two-digit years 66 to 68: Buddhist era (2566-2568, that is 2023-2025)?'],
  never=['storing 1967 or 2067', 'calling the years an error of every row', 'leaving the case number empty for the second accused'])
s = b.sheet('បញ្ជី')
s.line('បញ្ជីរឿងជួញដូរមនុស្ស — សាលាដំបូងខេត្តពោធិ៍សាត់', 'title with court'); s.blank()
s.line(['លេខ','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','មាត្រា (ច្បាប់ជួញដូរមនុស្ស ឆ្នាំ២០០៨)','រឿងអ្វី','ទទួល','ចោទ','សាលក្រម','លទ្ធផល','សំណង'], 'headings')
for c in gen(114, 15, ['beg','labour','dom','child'], d_(2023,2,1), d_(2025,5,1), pend=.08, sizes=(1,2,3)):
    c.arts = [a for a in c.arts if a[0] == 'T']; c.no = k(f'{c.n}/{(c.y+543)%100}')
    for j, p in enumerate(c.ps):
        case = [c.no, ' + '.join(k(a) for _, a in c.arts), c.kx, kd(c.reg,'/',True,True,True), kd(c.chg,'/',True,True,True), kd(c.dec,'/',True,True,True)] if j == 0 else [None]*6
        t = {'pending':'មិនទាន់កាត់','acquitted':'រួចពីបទចោទ'}.get(p.out) or 'ពិរុទ្ធ ' + ym(p.months) + (f' (ព្យួរ {ym(p.susp)})' if p.susp else '')
        s.put([case[0], nm(p), SX[p.sex], k(p.age), case[1], case[2], case[3], case[4], case[5], t, k(dots(p.comp)) + ' រៀល' if p.comp else None], rec(p, c, 'nsgxerhdomuk'))

# ---------------------------------------------------------------- helpers for the wrong ones
def flat(cs): return [(c, p) for c in cs for p in c.ps]
def pick(fl, test, used):
    for n, (c, p) in enumerate(fl):
        if id(c) not in used and test(c, p): used.add(id(c)); return n
    raise SystemExit('no fitting person')

# ================================================================ 15 Kampong Speu: name-errors (dates, age, suspension)
b = Book('កំពង់ស្ពឺ_តារាងជនជាប់ចោទ_២០២៣-២៤.xlsx', 'Kampong Speu'+CT, 'Plain list, one row an accused, everything repeated; four slips of the pen', 'name-errors',
  'four cells cannot be right; the rest can', grid=True, never=['putting 31/04 right to 30/04 or 01/05', 'turning age 215 into 21 or 25', 'swapping the two dates', 'cutting the suspended part down to the sentence'])
s = b.sheet('ជនជាប់ចោទ'); s.widths = {2:14,3:24,6:30,7:13,8:13,9:13,10:18,11:14,12:14,13:16}
s.line('សាលាដំបូងខេត្តកំពង់ស្ពឺ', 'court', bold=True); s.line('តារាងជនជាប់ចោទក្នុងរឿងជួញដូរមនុស្ស', 'title', bold=True)
s.line(['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','បទចោទ','ចុះបញ្ជី','ចោទប្រកាន់','សាលក្រម','លទ្ធផល','ទោស','ព្យួរទោស','ពិន័យ'], 'headings', bold=True)
fl = flat(gen(115, 18, ['sex','labour','child'], d_(2023,1,10), d_(2024,8,1), sizes=(1,1,2))); used = set()
one = lambda c: c.st == 'dec' and len(c.ps) == 1
e_imp = pick(fl, lambda c, p: one(c), used); e_age = pick(fl, lambda c, p: p.out == 'convicted', used)
e_rev = pick(fl[6:], lambda c, p: one(c), used) + 6; e_sus = pick(fl, lambda c, p: p.susp, used)
for n, (c, p) in enumerate(fl):
    c.no = f'{c.n:03d}/{c.y}'; ov = {}
    reg, chg, dec, age, sus = dmy(c.reg), dmy(c.chg), dmy(c.dec), p.age, p.susp
    if n == e_imp: reg = f'31/04/{c.y}'; ov['date_registered'] = None; c.chg = d_(c.y,5,3); chg = dmy(c.chg); c.dec = wd(d_(c.y+1,2,12)); dec = dmy(c.dec)
    if n == e_age: age = 215; ov['age'] = 215
    if n == e_rev: w = d_(c.reg.year-1, 11, 14); dec = dmy(w); ov['date_decided'] = w.isoformat()
    if n == e_sus: sus = p.months + 24; ov['suspended_months'] = sus
    s.put([n+1, c.no, nm(p), SX[p.sex], age, c.kx + ' ' + ', '.join(f"ម.{a} {'ច្បាប់ជួញដូរមនុស្ស ២០០៨' if l == 'T' else 'ក្រមព្រហ្មទណ្ឌ ២០០៩'}" for l, a in c.arts), reg, chg, dec,
      {'convicted':'មានពិរុទ្ធភាព','acquitted':'រួចផុតពីបទចោទ','pending':'មិនទាន់'}[p.out], ym(p.months, False) if p.months else None, ym(sus, False) if sus else None, dots(p.fine) + ' រៀល' if p.fine else None], rec(p, c, 'nsgxerhdomuf', **ov))
    R = s.r
    if n == e_imp: b.err(s.at()[:-len(str(R))] + f'G{R}', reg, 'no such day: April has 30 days')
    if n == e_age: b.err(s.at()[:-len(str(R))] + f'E{R}', '215', 'age of 215 years')
    if n == e_rev: b.err(s.at()[:-len(str(R))] + f'I{R}', dec, 'judgment before the case was registered and charged')
    if n == e_sus: b.err(s.at()[:-len(str(R))] + f'L{R}', ym(sus, False), 'suspended part is longer than the sentence')

# ================================================================ 16 Oddar Meanchey: name-errors (contradictions)
b = Book('ឧត្តរមានជ័យ រឿងជួញដូរឆ្លងដែន.xlsx', 'Oddar Meanchey'+CT, 'Cross-border cases, tick columns for sex, Khmer digits; contradictions inside rows', 'name-errors',
  'four cells or pairs of cells contradict each other or cannot be read', never=['choosing one sex when both are ticked', 'making 4.000.00O into 4,000,000 without a word', 'keeping either the acquittal or the sentence without naming the contradiction', 'turning 2052 into 2025 silently'])
s = b.sheet('ឆ្លងដែន'); s.widths = {1:12,2:24,6:12,7:32,8:13,9:13,10:18,11:14,12:16}
s.line('រឿងជួញដូរឆ្លងដែន សាលាដំបូងខេត្តឧត្តរមានជ័យ (ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)', 'title naming court and law', bold=True, merge=12); s.blank()
s.line(['លេខ','ឈ្មោះ','ប','ស','អាយុ','សញ្ជាតិ','បទ','ថ្ងៃចូល','ថ្ងៃកាត់','សេចក្តីសម្រេច','ទោស','ពិន័យ (រៀល)'], 'headings', bold=True)
fl = flat(gen(126, 16, ['labour','beg','marr','fish'], d_(2023,3,1), d_(2024,10,1), foreign=('Thai',), pf=.2, sizes=(1,1,2))); used = set()
e_both = pick(fl, lambda c, p: True, used); e_fut = pick(fl[5:], lambda c, p: one(c), used) + 5
e_acq = pick(fl, lambda c, p: p.out == 'acquitted', used); e_fine = pick(fl, lambda c, p: p.fine, used)
for n, (c, p) in enumerate(fl):
    c.no = k(f'{c.n}/{c.y%100}'); c.arts = [a for a in c.arts if a[0] == 'T']; ov = {}
    dec = kd(c.dec); sen = ym(p.months) + (f' (ព្យួរ {ym(p.susp)})' if p.susp else '') if p.months else None; f = k(dots(p.fine)) if p.fine else None
    if n == e_both: ov['sex'] = None
    if n == e_fut: dec = kd(d_(2052, c.dec.month, c.dec.day)); ov['date_decided'] = d_(2052, c.dec.month, c.dec.day).isoformat()
    if n == e_acq: sen = '៥ឆ្នាំ'; ov['sentence_months'] = 60
    if n == e_fine: f = k('4.000.00') + 'O'; ov['fine_riel'] = None
    s.put([c.no, nm(p), '✓' if p.sex == 'male' or n == e_both else None, '✓' if p.sex == 'female' or n == e_both else None, k(p.age), CIT[p.cit], c.kx + ' មាត្រា' + k(' និង '.join(a for _, a in c.arts)), kd(c.reg), dec,
      {'convicted':'ពិរុទ្ធ','acquitted':'រួចផុតពីបទចោទ','pending':'មិនទាន់កាត់'}[p.out], sen, f], rec(p, c, 'nsgcxerdomuf', **ov))
    R = s.r
    if n == e_both: b.err(f'ឆ្លងដែន!C{R}:D{R}', '✓ ✓', 'both sexes are ticked')
    if n == e_fut: b.err(f'ឆ្លងដែន!I{R}', dec, 'judgment in the year 2052, in the future')
    if n == e_acq: b.err(f'ឆ្លងដែន!J{R}:K{R}', 'រួចផុតពីបទចោទ / ៥ឆ្នាំ', 'acquitted, yet a prison sentence of 5 years')
    if n == e_fine: b.err(f'ឆ្លងដែន!L{R}', f, 'amount is not a number: letter O in the place of the last zero')

# ================================================================ 17 Ratanakiri: name-errors (slipped cells, double entry)
b = Book('RTK trafficking list - final FINAL.xlsx', 'Ratanakiri'+CT, 'English list typed by an assistant: one row with cells slipped to the left, one person entered twice in the same case with different sentences, a month 13, a case number with question marks', 'name-errors',
  'four places must be named; the rest is in order', font='Arial', never=['taking the slipped row in as it stands, or moving its cells back silently', 'counting the person entered twice as two', 'choosing one of the two sentences silently', 'reading 09/13/2024 as 13 September', 'inventing a number for ??/2024'])
s = b.sheet('list'); s.widths = {j: 14 for j in range(1, 15)}; s.widths[3] = 26
s.line('Ratanakiri Provincial Court - accused in human trafficking cases (dates dd/mm/yyyy)', 'title, order of dates', bold=True)
s.line(['No.','Case','Name','Sex','Age','Nationality','Offence','Article (LSHTSE 2008)','Registered','Charged','Judgment','Decision','Prison','Compensation (riel)'], 'headings', bold=True)
cs = gen(127, 15, ['labour','sex','dom','marr'], d_(2023,3,1), d_(2024,10,1), sizes=(1,1,2)); fl = flat(cs); used = set()
e_dup = pick(fl, lambda c, p: p.out == 'convicted' and p.months >= 84, used); e_slip = pick(fl[3:], lambda c, p: p.out == 'convicted' and one(c), used) + 3
e_q = pick(fl[6:], lambda c, p: one(c), used) + 6; e_13 = pick(fl[4:], lambda c, p: one(c), used) + 4
OF = {'labour':'forced labour','sex':'sexual exploitation','dom':'domestic servitude','marr':'forced marriage'}
n = 0; first = None; later = None
def rtk(c, p, months, ov, slip=False, no=None, dec=None):
    global n
    n += 1; y, q = divmod(months or 0, 12)
    row = [n, no or c.no, p.la, p.sex[0].upper(), p.age, p.cit, OF[c.kind], ', '.join(a for _, a in c.arts), dmy(c.reg), dmy(c.chg), dec or dmy(c.dec),
      {'convicted':'guilty','acquitted':'acquitted','pending':'not yet'}[p.out], (f'{y} years' + (f' {q} months' if q else '') + (f' ({p.susp//12} years suspended)' if p.susp else '')) if months else None, f'{p.comp:,}' if p.comp else None]
    if slip: row = row[:3] + row[4:] + [None]
    a = rec(p, c, 'nsgcxerhdomuk la', **ov); a['name_khmer'] = None; s.put(row, a)
for i, (c, p) in enumerate(fl):
    c.no = f'{c.n:02d}/{c.y}'; c.arts = [a for a in c.arts if a[0] == 'T']
    if i == e_dup: rtk(c, p, p.months, {}); first = s.at(); later = (c, p); continue
    if i == e_slip:
        rtk(c, p, p.months, {f: None for f in FIELDS if f not in ('case_number','name_latin','name_khmer','charges')} | {'charges': []}, slip=True)
        b.err(f'list!D{s.r}', str(p.age), 'cells slipped one column to the left from here to the end of the row: the sex is missing, the age stands under Sex, the nationality under Age and so on'); continue
    if i == e_q: rtk(c, p, p.months, {'case_number': f'??/{c.y}'}, no=f'??/{c.y}'); b.err(f'list!B{s.r}', f'??/{c.y}', 'case number is not known'); continue
    if i == e_13: bad = f'09/13/{c.dec.year}'; rtk(c, p, p.months, {'date_decided': None}, dec=bad); b.err(f'list!K{s.r}', bad, 'there is no month 13 (the list is day first)'); continue
    rtk(c, p, p.months, {})
c, p = later; m2 = p.months + 24
rtk(c, p, m2, {'sentence_months': m2, 'second_entry_of': first})
b.err(f'list!M{s.r}', f'{p.la}, {c.no}', f'same person, same case as {first}, but another sentence')

# ================================================================ 18 Siem Reap: counts
b = Book('ស្ថិតិជួញដូរមនុស្ស សៀមរាប ២០២៥.xlsx', 'Siem Reap'+CT, 'Statistics: number of cases and accused by month', 'refuse', 'counts only, no persons', never=['taking months for persons', 'making persons out of the numbers'], grid=True)
s = b.sheet('ស្ថិតិ'); s.widths = {1:14}
s.line('ស្ថិតិសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥ សាលាដំបូងខេត្តសៀមរាប', 'title', bold=True, merge=9); s.blank()
s.line(['ខែ','រឿងចូល','ជនជាប់ចោទ',None,'រឿងកាត់','មានទោស',None,'រួចខ្លួន','នៅសល់'], 'headings, upper', bold=True); s.line([None,None,'ប្រុស','ស្រី',None,'ប្រុស','ស្រី',None,None], 'headings, lower', bold=True)
s.merges += [(3,3,3,4),(3,6,3,7)] + [(3,c,4,c) for c in (1,2,5,8,9)]
r = random.Random(18); T = [0]*8; left = 11
for m in KM:
    a = r.randrange(1,6); q = r.randrange(0,5); q = min(q, left + a); left += a - q
    row = [a, a + r.randrange(0,4), r.randrange(0,3), q, q + r.randrange(0,2) if q else 0, r.randrange(0,2) if q else 0, r.randrange(0,2) if q else 0, left]
    T = [x + y for x, y in zip(T, row)]; T[7] = left; s.line([m] + [k(x) for x in row], 'counts of a month')
s.line(['សរុប'] + [k(x) for x in T], 'total', bold=True)

# ================================================================ 19 Banteay Meanchey: unfilled form
b = Book('ទម្រង់បញ្ជីជនជាប់ចោទ (បំពេញ).xlsx', 'Banteay Meanchey'+CT, 'The form itself with numbered empty lines and a line of instructions for each column', 'refuse', 'nothing filled in', never=['taking the instruction line or the numbers for persons'], grid=True)
s = b.sheet('ទម្រង់'); s.widths = {j: 18 for j in range(2, 12)}
s.line('សាលាដំបូងខេត្តបន្ទាយមានជ័យ', 'court'); s.line('បញ្ជីជនជាប់ចោទរឿងជួញដូរមនុស្ស ត្រីមាសទី.....ឆ្នាំ.......', 'title with gaps to fill', bold=True); s.blank()
s.line(['ល.រ','លេខសំណុំរឿង','គោត្តនាម-នាម','ភេទ','អាយុ','សញ្ជាតិ','បទល្មើស និងមាត្រា','ថ្ងៃចុះបញ្ជី','ថ្ងៃសាលក្រម','ទោស','ពិន័យ'], 'headings', bold=True)
s.line(['(១)','(ឧ. លេខ/ឆ្នាំ)','(សរសេរអក្សរធំ)','(ប ឬ ស)','(គិតជាឆ្នាំ)','(ខ្មែរ/ផ្សេង)','(មាត្រា និងច្បាប់)','(ថ្ងៃ/ខែ/ឆ្នាំ)','(ថ្ងៃ/ខែ/ឆ្នាំ)','(ឆ្នាំ និងខែ)','(រៀល)'], 'instructions')
for j in range(1, 26): s.line([k(j)] + [None]*10, 'empty numbered line')
s.line('ធ្វើនៅ................ថ្ងៃទី.......ខែ........ឆ្នាំ........', 'place and date, not filled'); s.line('ហត្ថលេខា និងត្រា', 'signature, not filled')

# ================================================================ 20 Kep: victims, not accused
b = Book('កែប បញ្ជីឈ្មោះរឿងជួញដូរ.xlsx', 'Kep'+CT, 'List of victims handed over to shelters: names, sex, age, case number - but nobody in it is accused', 'refuse', 'a list of victims, not of accused; nothing may be taken in', never=['taking a victim in as an accused'], grid=True)
s = b.sheet('បញ្ជី'); s.widths = {2:14,3:24,6:26,7:14,8:28,9:20}
s.line('សាលាដំបូងខេត្តកែប', 'court', bold=True); s.line('បញ្ជីជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបានប្រគល់ជូនអង្គការ ឆ្នាំ២០២៤-២០២៥', 'title: victims', bold=True)
s.line(['ល.រ','សំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','ប្រភេទ','ថ្ងៃប្រគល់','មជ្ឈមណ្ឌល','ផ្សេងៗ'], 'headings', bold=True)
r = random.Random(20)
for j in range(1, 15):
    (fk, _), (gk, _) = POOL.pop()
    s.line([k(j), k(f'{3 + j//2*4:02d}/{24 + j//9}'), fk+' '+gk, r.choice(['ស្រី','ស្រី','ប្រុស']), k(r.randrange(9, 27)), KIND[r.choice(['sex','beg','fish'])][1], kd(wd(d_(2024,2,1) + D.timedelta(40*j))), r.choice(['មជ្ឈមណ្ឌលខេត្ត','អង្គការដៃគូ']), r.choice([None,None,'ត្រឡប់ទៅគ្រួសារ'])], 'victim')
s.line([None,None,'សរុប ១៤នាក់'], 'total')

def main():
    os.makedirs(OUT, exist_ok=True)
    for b in BOOKS: b.save()
    json.dump({b.fn: b.truth() for b in BOOKS}, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
    print(len(BOOKS), 'files', sum(len(b.rows) for b in BOOKS), 'persons')
if __name__ == '__main__': main()
