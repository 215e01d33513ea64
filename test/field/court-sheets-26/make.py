#!/usr/bin/env python3
"""Twenty invented lists of Cambodian courts. Always the same bytes. `--check` runs check.py."""
import csv, io, json, os, random, sys, zipfile, datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, Border, Side
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC = "Criminal Code 2009"
D = dt.date
TRUTH = {}

# ---------- names (all invented; family = "sample/test/invented", given = nature and numbers)
FAM = [('សាកល្បង','SAKLBANG'),('គំរូ','KUMRU'),('ប្រឌិត','PRADIT'),('ឧទាហរណ៍','UTEAHAR'),('ស្រមៃ','SRAMAI'),('តេស្ត','TEST')]
GIV = [('ទន្លេ','Tonle'),('ភ្នំ','Phnom'),('ព្រៃ','Prey'),('បឹង','Boeng'),('ខ្យល់','Khyol'),('ភ្លៀង','Phlieng'),('ផ្កាយ','Phkay'),
 ('ព្រះច័ន្ទ','Preahchan'),('ដើមឈើ','Doemchheu'),('ស្លឹក','Sloek'),('ឫស្សី','Russey'),('ត្នោត','Tnaot'),('ដូង','Doung'),('ស្វាយ','Svay'),
 ('ល្ហុង','Lhong'),('ចេក','Chek'),('កង្កែប','Kangkaeb'),('ត្រី','Trey'),('អណ្តើក','Andaek'),('ក្ងោក','Kngaok'),('សេក','Sek'),('ព្រាប','Preab'),
 ('មួយ','Muoy'),('ពីរ','Pir'),('បី','Bey'),('បួន','Buon'),('ប្រាំ','Pram'),('ប្រាំមួយ','Prammuoy'),('ប្រាំពីរ','Prampir'),('ប្រាំបី','Prambey'),
 ('ដប់','Dob'),('ម្ភៃ','Mphey'),('សាមសិប','Samsep'),('ថ្ម','Thma'),('ខ្សាច់','Khsach'),('រលក','Rolok'),('អូរ','Ou'),('ផ្កាឈូក','Phkachhouk')]
ENF = ['SAMPLE','INVENTED','TESTING','EXAMPLE']
ENG = ['River','Hill','Forest','Lake','Wind','Rain','Star','Moon','Leaf','Bamboo','Mango','Frog','Turtle','Parrot','Seven','Eight','Nine','Ten','Stone','Sand','Wave','Lotus','Palm','Cloud']
FOR = {'Chinese':[('YANGBEN',g) for g in ('Shan','He','Yun','Shi','Lin','Hai')],'Vietnamese':[('MAU',g) for g in ('Song','Nui','May','Bien')],'Thai':[('TUAYANG',g) for g in ('Nam','Fa','Dao')]}
KD = str.maketrans('0123456789','០១២៣៤៥៦៧៨៩')
def k(x): return str(x).translate(KD)
KM = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
KW = ' មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ'.split(' ')
def ks(d, s='/'): return k(f'{d.day:02}{s}{d.month:02}{s}{d.year}')
def kl(d): return f'ថ្ងៃទី{k(f"{d.day:02}")} ខែ{KM[d.month-1]} ឆ្នាំ{k(d.year)}'
def dots(n): return f'{n:,}'.replace(',', '.')
def ymk(m, d=None):
    y, r = divmod(m, 12); o = []
    if y: o.append(f'{k(y)}ឆ្នាំ')
    if r: o.append(f'{k(r)}ខែ')
    if d: o.append(f'{k(d)}ថ្ងៃ')
    return ' '.join(o)
def yme(m):
    y, r = divmod(m, 12); o = []
    if y: o.append(f'{y} yr' + 's'*(y > 1))
    if r: o.append(f'{r} mths')
    return ' '.join(o)
SENT = {10:(84,180),11:(84,180),12:(24,60),15:(84,180),16:(84,180),17:(84,180),18:(84,180),19:(84,180),20:(24,60),26:(24,60),27:(60,120),28:(84,180),30:(24,60),34:(24,60),41:(24,60),43:(12,36)}
FINE = {26:(4,10),27:(10,20),30:(4,10),41:(4,10),43:(2,6)}
TRAF = [10,11,12,12,15,15,16,17,18,19,20]
MIX = TRAF + [26,27,28,30,34,41]
TITLE = {10:'ដកយកមនុស្សដោយមានគោលបំណង',11:'ដកយកមនុស្សដើម្បីនាំឆ្លងដែន',12:'ជ្រើសរើសមនុស្សដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម',15:'លក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង',16:'លក់ ទិញ ឬដោះដូរមនុស្សដើម្បីនាំឆ្លងដែន',17:'ដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង',18:'ដឹកជញ្ជូនមនុស្សឆ្លងដែន',19:'ទទួលមនុស្សដោយមានគោលបំណង',20:'ទទួលមនុស្សដើម្បីជួយជនល្មើស'}
def wd(d):
    while d.weekday() > 4: d -= dt.timedelta(1)
    return d
def gen(seed, ncases, year, weights=(6,3,1), arts=MIX, latin='kh', foreign=0, pend=0.0, acq=0.12, dual=0.0, expl=False):
    r = random.Random(seed)
    pool = [(f, g) for f in FAM for g in GIV]; r.shuffle(pool)
    epool = [(f, g) for f in ENF for g in ENG]; r.shuffle(epool)
    fpool = [(c, n) for c in FOR for n in FOR[c]]; r.shuffle(fpool)
    out = []
    for i in range(ncases):
        dec = wd(D(year,1,6) + dt.timedelta(r.randrange(355)))
        pending = r.random() < pend
        if pending: reg = wd(D(year,2,1) + dt.timedelta(r.randrange(320)))
        else: reg = wd(dec - dt.timedelta(r.randrange(140, 330)))
        chg = wd(reg + dt.timedelta(r.choice([3,4,5,6,7])))
        if chg < reg: chg = reg
        a = r.choice(arts); ch = [(TIP, str(a))]
        if r.random() < dual: ch.append((CC, r.choice(['253','285','286'])))
        ex = {34:'sexual exploitation of a child',41:'sexual exploitation of a child',28:'sexual exploitation of a child',26:'sexual exploitation',27:'sexual exploitation',30:'sexual exploitation'}.get(a) or r.choice(['forced labour','forced labour','sexual exploitation','forced marriage','forced begging'])
        c = dict(reg=reg, chg=chg, dec=None if pending else dec, charges=ch, expl=ex, acc=[], pending=pending)
        stg = r.choices(['investigation','awaiting trial','trial'],[6,3,2])[0] if pending else 'decided'
        for j in range(r.choices([1,2,3], weights)[0]):
            lo, hi = SENT[a]; out_ = 'pending' if pending else ('acquitted' if r.random() < acq else 'convicted')
            m = r.randrange(lo//12, hi//12+1)*12 if out_ == 'convicted' else None
            if m and m < 60 and r.random() < .3: m += 6
            sus = r.choice([x for x in (6,12,18,24) if x < m]) if m and m <= 60 and r.random() < .45 else None
            fi = None
            if m and a in FINE: fi = r.randrange(FINE[a][0], FINE[a][1]+1)*1000000
            co = r.choice([2,3,4,5,8,10,12,15,20])*1000000 if m and r.random() < .35 else None
            if fpool and r.random() < foreign:
                cit, (f, g) = fpool.pop(); kh, la = None, f'{f} {g}'
            else:
                cit = 'Cambodian'
                if latin == 'en': f, g = epool.pop(); kh, la = None, f'{f} {g}'
                else:
                    f, g = pool.pop(); kh, la = f'{f[0]} {g[0]}', f'{f[1]} {g[1]}'
            c['acc'].append(dict(kh=kh, la=la, sex=r.choice(['male','male','female']), age=r.randrange(19,64), cit=cit, charges=ch, expl=ex,
                reg=reg, chg=chg, dec=c['dec'], stage=stg, pres=r.choices(['present','absent','deemed present'],[8,2,1])[0] if not pending else None,
                out=out_, m=m, d=None, sus=sus, fine=fi, comp=co))
        out.append(c)
    out.sort(key=lambda c: (c['dec'] or D(2099,1,1), c['reg']))
    return out
def number(cases, fmt, by='reg'):
    """case numbers rise with registration"""
    cnt = {}; step = random.Random(fmt(1, 2024))
    for c in sorted(cases, key=lambda c: c['reg']):
        y = c['reg'].year; cnt[y] = cnt.get(y, 11) + step.randrange(2, 9)
        c['no'] = fmt(cnt[y], y)
        for p in c['acc']: p['no'] = c['no']
KEYMAP = dict(case_number='no',name_khmer='kh',name_latin='la',sex='sex',age='age',citizenship='cit',charges='charges',exploitation='expl',date_registered='reg',date_charged='chg',date_decided='dec',stage='stage',presence_at_judgment='pres',outcome='out',sentence_months='m',sentence_days='d',suspended_months='sus',fine_riel='fine',compensation_riel='comp')
ORDER = list(KEYMAP)
EXTRA = ['alias_khmer','birth_year','compensation_other','hidden_row','other_court','second_entry_of','also_in_another_case']

class S:
    def __init__(s, name): s.name, s.rows, s.kind, s.placed, s.merges, s.bold, s.w = name, [], [], [], [], set(), {}
    @property
    def n(s): return len(s.rows)
    def note(s, what, *cells, merge=None):
        s.rows.append(list(cells)); s.kind.append(what); s.bold.add(s.n)
        if merge: s.merges.append(f'A{s.n}:{L(merge)}{s.n}')
        return s.n
    def gap(s, n=1):
        for _ in range(n): s.rows.append([]); s.kind.append(None)
    def put(s, ps, *cells):
        s.rows.append(list(cells)); s.kind.append('P')
        for p in ps: s.placed.append((s.n, p))
        return s.n

def rezip(data):
    zi = zipfile.ZipFile(io.BytesIO(data)); o = io.BytesIO()
    with zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in zi.namelist():
            i = zipfile.ZipInfo(n, (2026,1,15,8,0,0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(i, zi.read(n))
    return o.getvalue()
def xlsx(sheets, datefmt='dd/mm/yyyy'):
    wb = Workbook(); wb.remove(wb.active); thin = Side(style='thin'); B = Border(thin, thin, thin, thin)
    for s in sheets:
        ws = wb.create_sheet(s.name)
        for i, row in enumerate(s.rows, 1):
            for j, v in enumerate(row, 1):
                if v is None or v == '': continue
                c = ws.cell(i, j, v)
                if isinstance(v, dt.date): c.number_format = datefmt
                if isinstance(v, int) and v > 99999: c.number_format = '#,##0'
                c.alignment = Alignment(wrap_text=True, vertical='top'); c.font = Font(name='Khmer OS Siemreap', size=10, bold=i in s.bold)
                if s.kind[i-1] == 'P': c.border = B
        for m in s.merges: ws.merge_cells(m)
        for j in range(1, 20): ws.column_dimensions[L(j)].width = s.w.get(j, 16)
    wb.properties.created = wb.properties.modified = dt.datetime(2026,1,15,8,0,0); wb.properties.creator = 'invented'
    b = io.BytesIO(); wb.save(b)
    # openpyxl stamps "modified" on saving
    z = zipfile.ZipFile(io.BytesIO(b.getvalue())); o = io.BytesIO()
    import re
    with zipfile.ZipFile(o, 'w') as w:
        for n in z.namelist():
            x = z.read(n)
            if n == 'docProps/core.xml': x = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>2026-01-15T08:00:00Z', x)
            w.writestr(n, x)
    return rezip(o.getvalue())
def ods(sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    d = OpenDocumentSpreadsheet()
    for s in sheets:
        t = Table(name=s.name)
        for row in s.rows:
            tr = TableRow()
            for v in row or [None]:
                if v is None or v == '': tr.addElement(TableCell()); continue
                if isinstance(v, dt.date): c = TableCell(valuetype='date', datevalue=v.isoformat()); c.addElement(P(text=v.strftime('%d/%m/%Y')))
                elif isinstance(v, int): c = TableCell(valuetype='float', value=str(v)); c.addElement(P(text=str(v)))
                else:
                    c = TableCell(valuetype='string')
                    for line in v.split('\n'): c.addElement(P(text=line))
                tr.addElement(c)
            t.addElement(tr)
        d.spreadsheet.addElement(t)
    b = io.BytesIO(); d.save(b); return rezip(b.getvalue())

def finish(fn, sheets, court, what, outcome, reason, shown, errors=(), questions=(), never=(), data=None, datefmt='dd/mm/yyyy'):
    ext = fn.rsplit('.', 1)[1]
    if data is None:
        if ext == 'xlsx': data = xlsx(sheets, datefmt)
        elif ext == 'ods': data = ods(sheets)
        else:
            b = io.StringIO(); w = csv.writer(b, delimiter=',', lineterminator='\r\n')
            for r in sheets[0].rows: w.writerow(['' if v is None else v for v in r])
            data = b.getvalue().encode('utf-8-sig')
    open(os.path.join(OUT, fn), 'wb').write(data)
    rows, nr = [], []
    shown = shown.split()
    for s in sheets:
        for n, p in s.placed:
            t = {'at': f'record {n}' if ext == 'csv' else f'{s.name}!{n}'}
            for key in ORDER:
                v = p.get(KEYMAP[key]) if key in shown else None
                if key in p.get('null', ()): v = None
                if isinstance(v, dt.date): v = v.isoformat()
                if key == 'charges': v = [dict(law=a, article=b) for a, b in v] if v else None
                t[key] = v
            for e in EXTRA:
                if e in p: t[e] = p[e]
            rows.append(t)
        for i, kd in enumerate(s.kind, 1):
            if kd and kd != 'P': nr.append(dict(sheet=None if ext == 'csv' else s.name, row=i, what=kd))
    TRUTH[fn] = dict(sent_by=court, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=nr,
        errors=[dict(cell=a, what=b) for a, b in errors], questions=list(questions), never=list(never))
def letterhead(s, w, court, office):
    s.note('motto', 'ព្រះរាជាណាចក្រកម្ពុជា', merge=w); s.note('motto', 'ជាតិ សាសនា ព្រះមហាក្សត្រ', merge=w)
    s.note('court', court); s.note('office', office)
SX = {'male':'ប្រុស','female':'ស្រី'}; SXs = {'male':'ប','female':'ស'}
PR = {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ'}
COURT = lambda n: f'{n} Provincial Court of First Instance'

# ================= 8 ordinary
def f01():
    cs = gen(101, 22, 2024, arts=TRAF); number(cs, lambda n, y: k(f'{n:04}')+'/'+k(y))
    r = random.Random(1); s = S('សាលក្រម២០២៤')
    letterhead(s, 10, 'សាលាដំបូងខេត្តបាត់ដំបង', 'ការិយាល័យក្រឡាបញ្ជី')
    s.gap(); s.note('title', 'បញ្ជីរឿងព្រហ្មទណ្ឌបទជួញដូរមនុស្ស ដែលបានជម្រះក្នុងឆ្នាំ២០២៤', merge=10); s.gap()
    s.note('headings', 'ល.រ','លេខព្រហ្មទណ្ឌ','ថ្ងៃចូលបញ្ជី','គោត្តនាម-នាម ជនជាប់ចោទ','ភេទ','អាយុ','បទចោទ','សាលក្រមលេខ ចុះថ្ងៃ','សេចក្តីសម្រេច','លក្ខណៈសាលក្រម')
    i = 0; jn = 20; dcount = 0
    for c in cs:
        jn += r.randrange(3, 9)
        for p in c['acc']:
            i += 1
            if p['m'] and p['m'] <= 48 and dcount < 2 and not p['sus']: p['d'] = (15, 20)[dcount]; dcount += 1
            if p['out'] == 'acquitted': dec = 'ប្រកាសឲ្យរួចផុតពីបទចោទ'
            else:
                dec = 'ដាក់ពន្ធនាគារ ' + ymk(p['m'], p['d'])
                if p['sus']: dec += ' ដោយព្យួរទោស ' + ymk(p['sus'])
                if p['comp']: dec += f" សងជំងឺចិត្ត {k(dots(p['comp']))} រៀល"
            s.put([p], k(i), p['no'], ks(p['reg']), p['kh'], SX[p['sex']], k(p['age'])+' ឆ្នាំ', f"{TITLE[int(p['charges'][0][1])]} មាត្រា {k(p['charges'][0][1])} ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨", f"{k(jn)} ចុះ {ks(p['dec'],'.')}", dec, PR[p['pres']])
    s.note('total', None, 'សរុប', None, f'{k(i)} នាក់ ក្នុង {k(len(cs))} រឿង'); s.gap()
    s.note('place and date', *[None]*7, 'បាត់ដំបង ថ្ងៃទី១០ ខែមករា ឆ្នាំ២០២៥'); s.note('signature', *[None]*7, 'ប្រធានក្រឡាបញ្ជី គំរូ មេឃ')
    finish('បញ្ជីជម្រះ ជួញដូរ ២០២៤ បាត់ដំបង.xlsx', [s], COURT('Battambang'), 'Clerk\'s register of judged cases, Khmer digits throughout, the whole decision in one cell', 'take', 'complete, one accused per row; prison, suspension and compensation stand together in the decision cell',
        'case_number name_khmer sex age charges date_registered date_decided presence_at_judgment outcome sentence_months sentence_days suspended_months compensation_riel',
        never=['taking the judgment number for the case number','reading dotted amounts as decimals','adding the suspended part to the sentence','counting the total line or the signing clerk as a person'])
def f02():
    cs = gen(102, 32, 2025, latin='en', dual=.15, foreign=.1); number(cs, lambda n, y: f'{n}/{y} CR')
    r = random.Random(2); sh = []; i = 0
    CITE = {TIP:'LSHTSE', CC:'CC'}
    for q in range(4):
        s = S(f'Q{q+1} 2025'); sh.append(s)
        s.note('title', f'Phnom Penh Municipal Court of First Instance - judgments in trafficking cases, quarter {q+1} of 2025', merge=12)
        s.note('key to abbreviations', 'LSHTSE = Law on Suppression of Human Trafficking and Sexual Exploitation (2008); CC = Criminal Code (2009)', merge=12)
        s.gap(); s.note('headings','No.','Crim. case','Accused','M/F','Age','Nationality','Convicted / acquitted of','Judgment of','Verdict','Prison','Fine KHR','Civil party award')
        tot = 0; np = 0
        for c in cs:
            if (c['dec'].month-1)//3 != q: continue
            for p in c['acc']:
                i += 1; np += 1; aw = None
                if p['comp']:
                    if r.random() < .35: u = r.choice([800,1500,2000,5000]); p['compensation_other'] = f'{u} USD'; p['comp'] = None; aw = f'USD {u:,}'
                    else: aw = f"KHR {p['comp']:,}"
                pr = None
                if p['m']: pr = yme(p['m']) + (f" (of which {yme(p['sus'])} suspended)" if p['sus'] else '')
                tot += p['fine'] or 0
                s.put([p], i, p['no'], p['la'], 'M' if p['sex']=='male' else 'F', p['age'], p['cit'], ' and '.join(f'Art. {a} {CITE[l]}' for l, a in p['charges']), p['dec'], 'Guilty' if p['m'] else 'Not guilty', pr, p['fine'], aw)
        s.note('total: persons, fines', None, 'Total', f'{np} accused', *[None]*7, tot)
    finish('PP Municipal Court judgments HT 2025.xlsx', sh, 'Phnom Penh Municipal Court of First Instance', 'English list of judgments, one sheet per quarter, true dates, running number through the year', 'take', 'complete, one accused per row; awards in riel or US dollars',
        'case_number name_latin sex age citizenship charges date_decided outcome sentence_months suspended_months fine_riel compensation_riel', never=['taking only the first sheet','turning dollars into riel without saying so','taking a quarter\'s total of fines for a person\'s fine'])
def f03():
    cs = gen(103, 19, 2025, arts=TRAF, pend=1.0); number(cs, lambda n, y: f'{n} ក.ច.ម/{y}')
    r = random.Random(3); s = S('បញ្ជូនអយ្យការ')
    s.note('court', 'តុលាការខេត្តកំពង់ចាម'); s.note('title', 'បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ជូនព្រះរាជអាជ្ញា គិតត្រឹម ៣១/១២/២០២៥')
    s.note('line naming the law', 'មាត្រាទាំងអស់ជាមាត្រានៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ (២០០៨)')
    s.gap(); s.note('headings','ល.រ','ឈ្មោះអ្នកត្រូវចោទ','ភេទ','ឆ្នាំកំណើត','សំណុំរឿងលេខ','ថ្ងៃទទួលពីអយ្យការ','ថ្ងៃចោទប្រកាន់','ប្រការចោទ (មាត្រា)','ចៅក្រមទទួលបន្ទុក','ដំណើរការដល់ណា','ឃុំ/មិនឃុំ')
    W = {'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ'}; i = 0
    cs.sort(key=lambda c: c['reg']); number(cs, lambda n, y: f'{n} ក.ច.ម/{y}'); dism = 0
    for c in cs:
        dis = c['reg'].month <= 5 and dism < 2 and len(c['acc']) == 1
        if dis: dism += 1
        for p in c['acc']:
            i += 1; p['birth_year'] = 2025 - p['age']; w = W[p['stage']]; p['out'] = None
            if dis:
                p['out'] = 'charge dismissed by the investigating judge'; p['stage'] = None; p['dec'] = wd(p['reg'] + dt.timedelta(130)); w = 'ចៅក្រមស៊ើបសួរចេញដីកាលើកលែងចោទប្រកាន់ ចុះ ' + p['dec'].strftime('%d/%m/%Y')
            s.put([p], i, p['kh'], SX[p['sex']], p['birth_year'], p['no'], p['reg'], p['chg'], k(p['charges'][0][1]), 'ឧទាហរណ៍ មេឃ' if int(c['no'].split()[0]) % 2 else 'ស្រមៃ ដី', w, 'មិនឃុំ' if dis else r.choice(['ឃុំ','ឃុំ','មិនឃុំ']))
    s.gap(); s.note('signature', None, 'អ្នកធ្វើបញ្ជី៖ តេស្ត ដី')
    finish('បញ្ជីជូនព្រះរាជអាជ្ញា ២០២៥ (កំពង់ចាម).ods', [s], COURT('Kampong Cham'), 'List for the prosecutor of cases not yet judged, year of birth instead of age, investigating judges named', 'take', 'complete; nobody has been judged, so there are no sentences; two orders of dismissal',
        'case_number name_khmer sex charges date_registered date_charged date_decided stage outcome', never=['taking the judge for an accused','working out an age and giving it as if the list said it','reading the dismissal as an acquittal'])
def f04():
    cs = gen(104, 37, 2025, pend=.3, dual=.12, foreign=.08); cs.sort(key=lambda c: c['reg']); number(cs, lambda n, y: f'TK-{y%100}-{n:04}')
    s = S('csv'); s.note('headings','REC_ID','CASE_NO','REG_DT','NAME_KH','NAME_LAT','SEX','AGE','NATION','CHARGE','CHARGED_DT','STATUS','JUDG_DT','VERDICT','PRESENCE','PRIS_YR','PRIS_MTH','SUSP_MTH','FINE_RIEL','COMP_RIEL')
    ST = {'investigation':'UNDER INVESTIGATION','awaiting trial':'AWAITING TRIAL','trial':'ON TRIAL','decided':'JUDGED'}; i = 3300
    iso = lambda d: d.isoformat() if d else ''
    for c in cs:
        for p in c['acc']:
            i += 1
            if p['out'] == 'pending': p['out'] = None
            m = p['m']
            s.put([p], i, p['no'], iso(p['reg']), p['kh'], p['la'], 'M' if p['sex']=='male' else 'F', p['age'], {'Cambodian':'KHM','Chinese':'CHN','Vietnamese':'VNM','Thai':'THA'}[p['cit']], '+'.join(('TIP LAW 2008' if l == TIP else 'CRIM CODE 2009')+' ART '+a for l, a in p['charges']), iso(p['chg']), ST[p['stage']], iso(p['dec']), {'convicted':'CONVICTED','acquitted':'ACQUITTED',None:''}[p['out']], {'present':'IN PERSON','absent':'IN ABSENTIA','deemed present':'DEEMED IN PERSON',None:''}[p['pres']], m//12 if m else '', m%12 if m else '', p['sus'], p['fine'], p['comp'])
    finish('export_tip_takeo.csv', [s], COURT('Takeo'), 'Export of an old database, English field names, ISO dates, country codes', 'take', 'complete, one accused per record; prison years and months are two fields',
        ' '.join(x for x in ORDER if x not in ('exploitation','sentence_days')), never=['taking the record number for the case number','adding SUSP_MTH to the sentence','dropping PRIS_MTH'])
def f05():
    cs = gen(105, 17, 2024, weights=(4,4,2), arts=TRAF); number(cs, lambda n, y: 'ព្រ.'+k(f'{n:03}')+' ចុះឆ្នាំ '+k(y))
    s = S('Sheet1'); r = random.Random(5)
    s.note('court','សាលាដំបូងខេត្តកំពង់ធំ'); s.note('title','តារាងរឿងជួញដូរមនុស្សដែលបានចេញសាលក្រម ឆ្នាំ២០២៤', merge=10)
    s.gap()
    a = s.note('headings, upper','ល.រ','សំណុំរឿង',None,'ល្មើសនឹងមាត្រា (ច្បាប់បង្ក្រាបការជួញដូរមនុស្ស ២០០៨)','ជនជាប់ចោទ',None,None,'ថ្ងៃប្រកាសសាលក្រម','ទោស','ជនរងគ្រោះ (នាក់)')
    b = s.note('headings, lower',None,'លេខ','ថ្ងៃចុះបញ្ជី',None,'ឈ្មោះ','ភេទ','អាយុ')
    s.merges += [f'B{a}:C{a}', f'E{a}:G{a}'] + [f'{x}{a}:{x}{b}' for x in 'ADHIJ']; np = 0
    al = ['ខ្មៅ','ស','តូច','ធំ']
    for ci, c in enumerate(cs, 1):
        st = s.n + 1
        for j, p in enumerate(c['acc']):
            np += 1; nm = p['kh']
            if np in (4, 11, 19): p['alias_khmer'] = al[np % 4]; nm += ' ហៅ ' + p['alias_khmer']
            if p['m']:
                y, mm = divmod(p['m'], 12); t = f'{KW[y]} ({k(f"{y:02}")}) ឆ្នាំ' + (f' {KW[mm]} ({k(f"{mm:02}")}) ខែ' if mm else '')
                if p['sus']:
                    y, mm = divmod(p['sus'], 12); t += ' ព្យួរ ' + (f'{KW[y]} ({k(f"{y:02}")}) ឆ្នាំ' if y else '') + (' ' if y and mm else '') + (f'{KW[mm]} ({k(f"{mm:02}")}) ខែ' if mm else '')
            else: t = 'រួចផុតពីបទចោទ'
            x = j == 0; p['out'] = p['out']
            s.put([p], k(ci) if x else None, c['no'] if x else None, ks(c['reg'],'-') if x else None, 'មាត្រា '+k(c['charges'][0][1]) if x else None, nm, SXs[p['sex']], k(p['age']), kl(c['dec']) if x else None, t, k(r.randrange(1,6)) if x else None)
        if len(c['acc']) > 1: s.merges += [f'{x}{st}:{x}{s.n}' for x in 'ABCDHJ']
    s.note('total', None, f'សរុប {k(len(cs))} រឿង', None, None, f'{k(np)} នាក់'); s.gap()
    s.note('approval', 'បានឃើញ និងឯកភាព', *[None]*6, 'ថ្ងៃពុធ ទី០៨ ខែមករា ឆ្នាំ២០២៥'); s.note('offices','ប្រធានសាលាដំបូង', *[None]*6, 'ក្រឡាបញ្ជី'); s.gap(2); s.note('signature','សាកល្បង ដី', *[None]*6, 'ប្រឌិត មេឃ')
    finish('កំពង់ធំ-ជួញដូរ-២០២៤.xlsx', [s], COURT('Kampong Thom'), 'Table with headings on two lines, case cells merged over the accused, sentences in words and figures', 'take', 'complete; merged cells hold for every accused of the case; ប/ស stand under the heading for sex; "រួចផុតពីបទចោទ" stands in the sentence column where somebody was acquitted',
        'case_number name_khmer sex age charges date_registered date_decided outcome sentence_months suspended_months', never=['leaving case number, article or dates empty for the second accused under a merged cell','adding the words and the figures of one sentence','taking the alias as part of the name of another person','counting the signatories'])
def f06():
    cs = gen(106, 21, 2025, weights=(5,3,2), foreign=.45, expl=True); number(cs, lambda n, y: f'{n:03}/PSH/{y}')
    s = S('TIP cases')
    s.note('court','សាលាដំបូងខេត្តព្រះសីហនុ\nPreah Sihanouk Provincial Court of First Instance', merge=14)
    s.note('title','បញ្ជីរឿងជួញដូរមនុស្សឆ្នាំ២០២៥ / Human trafficking cases 2025', merge=14); s.gap()
    s.note('headings','ល.រ\nNo','ថ្ងៃទទួល\nReceived','លេខរឿង\nCase','ជនជាប់ចោទ\nAccused','ភេទ\nSex','អាយុ\nAge','សញ្ជាតិ\nNationality','មាត្រា ច្បាប់ជួញដូរមនុស្ស២០០៨\nArticle of the TIP Law 2008','គោលបំណង\nPurpose','សាលក្រម\nJudgment','លទ្ធផល\nResult','ឆ្នាំ\nYears','ខែ\nMonths','ពិន័យ (រៀល)\nFine (riel)')
    E = {'forced labour':'ពលកម្មដោយបង្ខំ forced labour','sexual exploitation':'អាជីវកម្មផ្លូវភេទ sexual exploitation','sexual exploitation of a child':'អាជីវកម្មផ្លូវភេទលើកុមារ sexual exploitation of a child','forced marriage':'រៀបការដោយបង្ខំ forced marriage','forced begging':'បង្ខំឲ្យសុំទាន forced begging'}
    N = {'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ'}; i = 0
    for c in cs:
        for p in c['acc']:
            i += 1; p['sus'] = None
            s.put([p], i, p['reg'], p['no'], (p['kh']+'\n' if p['kh'] else '')+p['la'], 'ប M' if p['sex']=='male' else 'ស F', p['age'], N[p['cit']], p['charges'][0][1], E[p['expl']], p['dec'], 'ពិរុទ្ធ Guilty' if p['m'] else 'រួចខ្លួន Acquitted', p['m']//12 if p['m'] else None, (p['m']%12 or None) if p['m'] else None, p['fine'])
    s.note('total: persons, fines','សរុប',None,None,f'{i} នាក់',*[None]*9,sum(p['fine'] or 0 for c in cs for p in c['acc'])); s.gap(); s.note('signature',*[None]*9,'Registrar: EXAMPLE Sky')
    finish('Sihanoukville TIP 2025 KH-EN.xlsx', [s], COURT('Preah Sihanouk'), 'Bilingual list, Khmer and Latin name in one cell, many foreigners, purpose of exploitation in a column', 'take', 'complete, one accused per row; foreigners have a Latin name only',
        'case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_decided outcome sentence_months fine_riel', never=['making two persons of the two lines of a name','dropping the months column','counting the total line'])
def f07():
    cs = gen(107, 16, 2025, weights=(6,4,1), pend=.3, arts=TRAF)
    cs.sort(key=lambda c: c['reg']); number(cs, lambda n, y: f'{k(n)}/{k(y%100)}')
    r = random.Random(7); s = S('សវនាការ')
    s.note('title','សៀវភៅសវនាការ រឿងជួញដូរមនុស្ស តុលាការស្វាយរៀង ឆ្នាំ ២០២៥', merge=10)
    s.note('headings','ថ្ងៃបើកសវនាការ','ម៉ោង','បន្ទប់','រឿងលេខ','ជនជាប់ចោទ','ភេទ/អាយុ','បទ','ក្រុមប្រឹក្សា','សភាពរឿង','ប្រកាសសាលក្រម','ទោស','សំណង')
    items = []
    for c in cs:
        if c['pending']:
            for p in c['acc']: p['stage'] = 'trial'; p['out'] = None
            hd = wd(min(c['reg'] + dt.timedelta(r.randrange(60,150)), D(2025,12,30)))
        else: hd = wd(c['dec'] - dt.timedelta(r.randrange(7,21)))
        items.append((hd, c))
    items.sort(key=lambda x: (x[0], x[1]['no']))
    for hd, c in items:
        h = r.choice(['៨:០០','៩:៣០','២:០០ រសៀល']); room = k(r.randrange(1,4)); jd = r.choice(['ប្រធាន តេស្ត មេឃ','ប្រធាន គំរូ ដី'])
        for p in c['acc']:
            if p['pres']: p['pres'] = None
            dec = None
            if p['out'] == 'acquitted': dec = 'ឲ្យរួចផុត'
            elif p['m']: dec = 'ពន្ធ. '+ymk(p['m'])+(' ព្យួរ '+ymk(p['sus']) if p['sus'] else '')
            s.put([p], ks(hd), h, room, p['no'], p['kh'], f"{SXs[p['sex']]}/{k(p['age'])}", f"ម.{k(p['charges'][0][1])} ច.ជ.ម", jd, 'កំពុងជំនុំជម្រះ' if c['pending'] else 'សម្រេចរួច', ks(p['dec']) if p['dec'] else None, dec, (k(p['comp']//1000000)+' លានរៀល') if p['comp'] else None)
    s.gap(); s.note('key to abbreviations','ម. = មាត្រា  ច.ជ.ម = ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨  ប = ប្រុស  ស = ស្រី  ពន្ធ. = ដាក់ពន្ធនាគារ')
    finish('សៀវភៅសវនាការ SVR 2025.xlsx', [s], COURT('Svay Rieng'), 'Hearing diary, sex and age in one cell, amounts in millions of riel in words, abbreviations explained at the foot', 'take', 'complete; cases still being tried have no judgment',
        'case_number name_khmer sex age charges date_decided stage outcome sentence_months suspended_months compensation_riel', never=['taking the hearing date for the judgment or the registration','reading "៣ លានរៀល" as 3 riel','taking the presiding judge for a person'])
def f08():
    cs = gen(108, 17, 2025, dual=.1, weights=(6,3,1)); number(cs, lambda n, y: f'{n}-{y+543}')
    s = S('Registre')
    s.note('court','សាលាដំបូងខេត្តពោធិ៍សាត់ / Tribunal de première instance de Pursat', merge=14)
    s.note('title','Registre des jugements - Loi de 2008 sur la répression de la traite des êtres humains et de l\'exploitation sexuelle - ព.ស. ២៥៦៨', merge=14)
    s.note('note on the years','Les dates sont en ère bouddhique: ព.ស. = គ.ស. + ៥៤៣ (2025 = 2568)', merge=14)
    a = s.note('headings, upper','N°','លេខសំណុំរឿង','ជនជាប់ចោទ',None,None,None,'បទល្មើស','កាលបរិច្ឆេទ',None,'សេចក្តីសម្រេច',None,None,None,'ពិន័យ')
    s.note('headings, middle',None,'N° du dossier','Nom','Sexe','Âge','Nationalité','Article (CP = Code pénal 2009)','Inculpation','Jugement','Décision','Nature','Peine ans','Peine mois','Amende (riels)')
    s.note('column numbers',*[f'({x})' for x in range(1,15)]); s.merges += [f'C{a}:F{a}', f'H{a}:I{a}', f'J{a}:M{a}']
    bd = lambda d: f'{d.day:02}/{d.month:02}/{d.year+543}'; i = 0
    for c in cs:
        for p in c['acc']:
            i += 1; p['sus'] = None
            s.put([p], i, p['no'], p['la'], 'H' if p['sex']=='male' else 'F', p['age'], 'cambodgienne', ' et '.join((a if l == TIP else a+' CP') for l, a in p['charges']), bd(p['chg']), bd(p['dec']), 'Condamné'+('e' if p['sex']=='female' else '') if p['m'] else 'Relaxé'+('e' if p['sex']=='female' else ''), {'present':'Contradictoire','absent':'Par défaut','deemed present':'Réputé contradictoire'}[p['pres']], p['m']//12 if p['m'] else None, (p['m']%12 or None) if p['m'] else None, f"{p['fine']:,}".replace(',',' ') if p['fine'] else '-')
    s.gap(); s.note('signature',*[None]*8,'Le greffier en chef: INVENTED Sky')
    finish('Registre TPI Pursat 2568.xlsx', [s], COURT('Pursat'), 'Register of an old-school registrar, Khmer and French headings on three lines, Buddhist-era dates with a note', 'take', 'complete, one accused per row; BE less 543; an article without mention is of the law in the title',
        'case_number name_latin sex age citizenship charges date_charged date_decided presence_at_judgment outcome sentence_months fine_riel', never=['leaving the year 2568 unconverted','reading H as something other than homme (male)','counting the line of column numbers as a person','changing the year inside the case number'])

# ================= 4 with a question
def f09():
    cs = gen(109, 19, 2024, weights=(5,5,3), arts=TRAF, acq=.1); number(cs, lambda n, y: f'{n}/{y}')
    s = S('Kandal 2024')
    s.note('title','តុលាការខេត្តកណ្តាល - រឿងជួញដូរមនុស្ស សម្រេចក្នុងឆ្នាំ ២០២៤', merge=17)
    a = s.note('headings, upper','លេខរឿង','ចូល','មាត្រា ច្បាប់ជួញដូរមនុស្ស ២០០៨','ជនជាប់ចោទទី១',None,None,None,'ជនជាប់ចោទទី២',None,None,None,'ជនជាប់ចោទទី៣',None,None,None,'កាត់ថ្ងៃ','សំណងជំងឺចិត្ត (រៀល)')
    s.note('headings, lower',None,None,None,*['ឈ្មោះ','ភេទ','អាយុ','កាត់ទោស']*3); s.merges += [f'D{a}:G{a}',f'H{a}:K{a}',f'L{a}:O{a}']
    many = 0; r = random.Random(9)
    for c in cs:
        comp = None
        if r.random() < .45 and all(p['m'] for p in c['acc']): comp = r.choice([4,6,8,12])*1000000
        cells = []
        for p in c['acc']:
            p['comp'] = comp if len(c['acc']) == 1 else None; p['sus'] = None
            cells += [p['kh'], SXs[p['sex']], p['age'], ymk(p['m']) if p['m'] else 'ឲ្យរួចខ្លួនពីបទចោទ']
        if comp and len(c['acc']) > 1: many += 1
        s.put(c['acc'], c['no'], c['reg'], int(c['charges'][0][1]), *cells, *[None]*(12-len(cells)), c['dec'], comp)
    assert many >= 2
    s.note('total','សរុប', None, f'{len(cs)} រឿង', f"{sum(len(c['acc']) for c in cs)} នាក់")
    finish('Kandal accused side by side 2024.xlsx', [s], COURT('Kandal'), 'One row per case, up to three accused side by side with a sentence each, one compensation amount per case', 'take-with-questions', f'every block is a person; in {many} cases with several accused it is not said whether the compensation is owed by each or by all together',
        'case_number name_khmer sex age charges date_registered date_decided outcome sentence_months compensation_riel', questions=['Column Q (compensation): where there is more than one accused, does the amount hold for each of them, for all together, or only for one?'],
        never=['giving the whole compensation to each accused without asking','dividing it without asking','making one person of a row','making a person of an empty block'])
def f10():
    cs = gen(110, 20, 2025, latin='en', weights=(8,3,1)); number(cs, lambda n, y: f'PV {n}/{y}')
    r = random.Random(10); s = S('List'); s.note('court','Prey Veng court'); s.note('title','Trafficking - decided 2025 (articles of the Trafficking Law 2008)')
    s.note('headings','Case','Registered','Defendant','Sex','Age','Art.','Judgment','Outcome','Prison term','Suspended','Fine (riels)')
    amb = 0; kinds = ['a','d','a','m','d','m']; r.shuffle(cs)
    cs.sort(key=lambda c: c['dec'])
    nums = [c['no'] for c in cs]; r.shuffle(nums)
    for ci, c in enumerate(cs):
        kd = kinds[ci % 6]; d = c['reg']
        # day chosen by kind; keep both readings well before the judgment: registered in 2024
        mth = r.randrange(1, 12)
        d = D(2024, mth, r.choice([x for x in range(2, 13) if x != mth])) if kd == 'a' else D(2024, mth, r.randrange(14, 29))
        t = f'{d.month:02}/{d.day:02}/{d.year}' if kd == 'm' else f'{d.day:02}/{d.month:02}/{d.year}'
        no = f'PV {100+ (ci*37)%61}/2024'
        for p in c['acc']:
            p['no'] = no; p['reg'] = d
            if kd == 'a': p['null'] = ('date_registered',)
            s.put([p], no, t, p['la'], p['sex'], p['age'], p['charges'][0][1], f"{p['dec'].day} {p['dec'].strftime('%b %Y')}", 'convicted' if p['m'] else 'acquitted', yme(p['m']) if p['m'] else None, yme(p['sus']) if p['sus'] else None, p['fine'])
    s.gap(); s.note('note','typed by two clerks - INVENTED Sky and TESTING Earth')
    finish('preyveng_tip_2025.xlsx', [s], COURT('Prey Veng'), 'English list typed by two clerks, registration dates as text in two orders', 'take-with-questions', 'some dates can only be day/month, some only month/day; the rest can be read both ways',
        'case_number name_latin sex age charges date_registered date_decided outcome sentence_months suspended_months fine_riel', questions=['Column B (Registered): day first or month first, where both readings are possible? (the column has both orders)'],
        never=['choosing one order for a date that can be read both ways','calling 05/14/2024 an impossible date'])
def f11():
    cs = gen(111, 17, 2024, weights=(4,5,4), arts=TRAF, acq=0); number(cs, lambda n, y: f'{k(n)} រ.គ {k(y)}')
    s = S('តារាង'); s.note('court','សាលាដំបូងខេត្តរតនគិរី'); s.note('title','សំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ ២០២៤'); s.gap()
    s.note('headings','ល.រ','លេខ','ឈ្មោះពិរុទ្ធជន','ភេទ','អាយុ','បទល្មើស','ថ្ងៃជម្រះ','តុលាការសម្រេច','ទោសដាក់ពន្ធនាគារ')
    bad = []; 
    for i, c in enumerate(cs, 1):
        A = c['acc']; one = len(A) == 1
        for j, p in enumerate(A): p['sus'] = None
        lines = [ymk(p['m']) for p in A]; sn = lines
        if len(A) == 3 and len(bad) < 2:
            A[0]['m'], A[1]['m'] = 60, 84; sn = [ymk(60), ymk(84)]; 
            for p in A: p['null'] = ('sentence_months',)
            bad.append(s.n+1)
        f = (lambda xs: xs[0]) if one else (lambda xs: '\n'.join(f'{k(n)}) {x}' if len(xs) == len(A) else x for n, x in enumerate(xs, 1)))
        s.put(A, k(i), c['no'], f([p['kh'] for p in A]), f([SX[p['sex']] for p in A]), f([k(p['age']) for p in A]), f"មាត្រា{k(c['charges'][0][1])} ច្បាប់ជួញដូរមនុស្ស ២០០៨", kl(c['dec']), 'ផ្តន្ទាទោស', f(sn))
    assert len(bad) == 2
    s.note('total', None, f'{k(len(cs))} រឿង', f"{k(sum(len(c['acc']) for c in cs))} នាក់")
    finish('រតនគិរី ២០២៤.xlsx', [s], COURT('Ratanakiri'), 'Several accused in one cell, numbered lines for name, sex, age and sentence', 'take-with-questions', 'lines of a row belong together by their number; in two rows there are three accused and only two sentences without numbers',
        'case_number name_khmer sex age charges date_decided outcome sentence_months', questions=[f'Column I, rows {bad[0]} and {bad[1]}: three accused but two sentences without numbers - whose are they, and what is the third?'],
        never=['giving the two sentences to the first two of three accused','making one person of a cell with several names','taking the number 1) 2) as part of name, age or sentence'])
def f12():
    cs = gen(112, 16, 2025, arts=[12,15,17,26,26,27,30,41,26], pend=.25, acq=.1); cs.sort(key=lambda c: c['reg']); number(cs, lambda n, y: f'ក.ក {n}/{y}')
    s = S('2025'); s.note('title','បញ្ជីឈ្មោះជនជាប់ចោទ រឿងជួញដូរមនុស្ស តុលាការកោះកុង ២០២៥'); s.note('line naming the law','(មាត្រានៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨)')
    s.note('headings','ឈ្មោះ','ឈ្មោះឡាតាំង','ភេទ','អាយុ','សញ្ជាតិ','រឿងលេខ','មាត្រា','ចុះបញ្ជី','កូដ','ពិពាក្សា','សាលក្រម','ទោស','ពិន័យ')
    code = {'investigation':'ដ១','awaiting trial':'ដ២','trial':'ដ៣','decided':'ដ៥'}
    for c in cs:
        for p in c['acc']:
            w = {'convicted':'មានពិរុទ្ធភាព','acquitted':'គ្មានពិរុទ្ធភាព','pending':None}[p['out']]
            if p['out'] == 'pending': p['out'] = None
            p['sus'] = None; kc = code[p['stage']]
            s.put([p], p['kh'], p['la'], SX[p['sex']], p['age'], 'ខ្មែរ', p['no'], int(p['charges'][0][1]), p['reg'], kc, w, p['dec'], ymk(p['m']) if p['m'] else None, p['fine']//1000 if p['fine'] else None)
    s.gap(); s.note('signature','អ្នកកត់ត្រា៖ ស្រមៃ ដី')
    finish('KohKong_list_2025.xlsx', [s], COURT('Koh Kong'), 'List of names with a code column nobody explains and fines without a unit', 'take-with-questions', 'the codes ដ១ ដ២ ដ៣ ដ៥ have no key; the fines (4000, 10000 ...) have no unit and are far too low for riel',
        'case_number name_khmer name_latin sex age citizenship charges date_registered date_decided outcome sentence_months', questions=['Column I (កូដ): what do ដ១, ដ២, ដ៣, ដ៥ mean?','Column M (ពិន័យ): in what unit are the fines - riel, thousands of riel, dollars?'],
        never=['taking 4000 as 4000 riel without asking','multiplying by a thousand without asking','guessing a stage from the code'])

# ================= 5 with real errors
def f13():
    cs = gen(113, 18, 2025, arts=TRAF); number(cs, lambda n, y: k(f'{n:03}')+' ក.ស/'+k(y)); s = S('បញ្ជី')
    s.note('court','សាលាដំបូងខេត្តកំពង់ស្ពឺ'); s.note('title','បញ្ជីរឿងជួញដូរមនុស្ស ២០២៥ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ២០០៨)'); s.gap()
    s.note('headings','ល.រ','រឿង','ថ្ងៃទទួលរឿង','ជនជាប់ចោទ','ភេទ','អាយុ','មាត្រា','ថ្ងៃសម្រេច','លទ្ធផល','ទោស')
    A = [p for c in cs for p in c['acc']]; errs = []
    single = [c['acc'][0] for c in cs if len(c['acc']) == 1]
    e1, e2, e3 = single[2], single[5], single[8]
    e1['age'] = 430; e2['charges'] = [(TIP,'215')]; e3['reg'] = wd(e3['dec'] + dt.timedelta(45))
    for i, p in enumerate(A, 1):
        p['sus'] = None
        n = s.put([p], k(i), p['no'], ks(p['reg']), p['kh'], SX[p['sex']], k(p['age']), k(p['charges'][0][1]), ks(p['dec']), 'កាត់ទោស' if p['m'] else 'រួចផុតពីបទចោទ', ymk(p['m']) if p['m'] else '-')
        if p is e1: errs.append((f'បញ្ជី!F{n}','age 430'))
        if p is e2: errs.append((f'បញ្ជី!G{n}','article 215: the law of 2008 has no such article'))
        if p is e3: errs.append((f'បញ្ជី!C{n}','case received after it was decided (C later than H; naming H or both is as good)'))
    finish('ករណីជួញដូរ កំពង់ស្ពឺ ២០២៥.xlsx', [s], COURT('Kampong Speu'), 'Plain Khmer list with three slips of the pen', 'name-errors', 'an impossible age, an article the law does not have, a case received after its decision',
        'case_number name_khmer sex age charges date_registered date_decided outcome sentence_months', errors=errs, never=['turning 430 into 43','turning article 215 into 15 or 21','changing either date'])
def f14():
    cs = gen(114, 18, 2024, latin='en', foreign=.15); number(cs, lambda n, y: f'BMC/{y}/{n:03}'); s = S('Register'); A = [p for c in cs for p in c['acc']]
    s.note('title','Banteay Meanchey Provincial Court - register of human trafficking cases (Trafficking Law 2008), year 2024', merge=11); s.note('headings','Reg. No.','Date in\n(d/m/y)','Accused person','Gender','Born (year)','Citizen of','Article(s)','Judgment\n(d/m/y)','In court?','Decision','Imprisonment','Compensation (riel)')
    single = [c['acc'][0] for c in cs if len(c['acc']) == 1]; e1, e2, e3 = single[1], single[4], single[7]; errs = []
    CI = {'Cambodian':'Cambodia','Chinese':'China','Vietnamese':'Vietnam','Thai':'Thailand'}; f = lambda d: f'{d.day:02}/{d.month:02}/{d.year}'
    for p in A:
        p['birth_year'] = 2024 - p['age']; p['sus'] = None
        if p is e2: p['birth_year'] = 2091
        if p is e1: p['null'] = ('date_decided',)
        if p is e3: p['null'] = ('sex',)
        n = s.put([p], p['no'], f(p['reg']), p['la'], 'Q' if p is e3 else p['sex'].capitalize(), p['birth_year'], CI[p['cit']], p['charges'][0][1], '31/02/2024' if p is e1 else f(p['dec']), {'present':'present','absent':'absent','deemed present':'deemed present'}[p['pres']], 'Convicted' if p['m'] else 'Acquitted', yme(p['m']) if p['m'] else None, p['comp'])
        if p is e1: errs.append((f'Register!H{n}','31/02/2024 is not a date'))
        if p is e2: errs.append((f'Register!E{n}','born 2091'))
        if p is e3: errs.append((f'Register!D{n}','gender "Q"'))
    finish('BMC register HT 2024.xlsx', [s], COURT('Banteay Meanchey'), 'English register with year of birth and citizenship as country', 'name-errors', 'a date that does not exist, a birth in the future, a gender nobody can read',
        'case_number name_latin sex citizenship charges date_registered date_decided presence_at_judgment outcome sentence_months compensation_riel', errors=errs, never=['moving 31/02 to 28/02, 29/02 or 02/03','turning 2091 into 1991','guessing the sex from the name'])
def f15():
    cs = gen(115, 16, 2025, arts=[12,12,20,26,30,34,41,15,17], acq=.2); number(cs, lambda n, y: f'{n}KR{y%100}'); s = S('ក្រចេះ'); A = [p for c in cs for p in c['acc']]
    s.note('court','តុលាការក្រចេះ'); s.note('title','សាលក្រមបទជួញដូរមនុស្ស ២០២៥ / Judgments'); s.note('headings','លេខ','ឈ្មោះ','ភេទ','អាយុ','មាត្រា (ច.បង្ក្រាបជួញដូរមនុស្ស ២០០៨)','ថ្ងៃសាលក្រម','សម្រេច','ពន្ធនាគារ','ព្យួរទោស','ពិន័យ')
    e1 = next(p for p in A if p['out'] == 'acquitted'); e2 = next(p for p in A if p['m'] and p['m'] == 36 or p['m'] == 24); errs = []
    e1['m'] = 60; e2['sus'] = 60
    for p in A:
        n = s.put([p], p['no'], p['kh'], SX[p['sex']], p['age'], p['charges'][0][1], p['dec'], 'ឲ្យរួចផុតពីបទចោទ' if p['out']=='acquitted' else 'ផ្តន្ទាទោស', ymk(p['m']) if p['m'] else None, ymk(p['sus']) if p['sus'] else None, f"{p['fine']//1000000} លានរៀល" if p['fine'] else None)
        if p is e1: errs.append((f'ក្រចេះ!H{n}','acquitted, yet five years of prison'))
        if p is e2: errs.append((f'ក្រចេះ!I{n}','suspended part (5 years) longer than the whole sentence'))
    n = s.note('total: persons','សរុប', f'{len(A)+2} នាក់'); errs.append((f'ក្រចេះ!B{n}',f'total says {len(A)+2} persons, the list has {len(A)}'))
    finish('krate judgments 2025.ods', [s], COURT('Kratie'), 'List of judgments in an ODS file, amounts in millions in words', 'name-errors', 'an acquitted man with a sentence, a suspension longer than the sentence, a total that does not fit',
        'case_number name_khmer sex age charges date_decided outcome sentence_months suspended_months fine_riel', errors=errs, never=['dropping the sentence or turning the acquittal into a conviction','shortening the suspension','inventing two persons to fit the total','reading "5 លានរៀល" as 5 riel'])
def f16():
    cs = gen(116, 17, 2025, pend=1.0, arts=TRAF, weights=(5,4,1)); cs.sort(key=lambda c: c['reg']); number(cs, lambda n, y: f'{k(n)}/{k(y)} ស.ត'); s = S('អ្នកជាប់ឃុំ')
    s.note('court','សាលាដំបូងខេត្តស្ទឹងត្រែង'); s.note('title','បញ្ជីអ្នកជាប់ឃុំបណ្តោះអាសន្ន រឿងជួញដូរមនុស្ស ២០២៥ (មាត្រានៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨)')
    s.note('headings','ល.រ','ឈ្មោះ','ភេទ','អាយុ','មាត្រា','លេខសំណុំរឿង','ថ្ងៃចោទប្រកាន់','ថ្ងៃចេញដីកាឃុំ','ផុតកំណត់ឃុំ','ពន្ធនាគារ','ដំណាក់កាល')
    W = {'investigation':'ស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'ជំនុំជម្រះ'}; A = [p for c in cs for p in c['acc']]; single = [c['acc'][0] for c in cs if len(c['acc']) == 1]
    e1, e2, e3, e4 = single[1], single[3], single[5], single[0]; errs = []; i = 0; first = {}
    lst = list(A); q = dict(e4); lst.insert(len(lst)-4, q)
    for p in lst:
        i += 1; p['out'] = None
        det = p['chg']; end = det + dt.timedelta(182)
        if p is e1: p['chg'] = D(2052, p['chg'].month, p['chg'].day if p['chg'].month != 2 else min(28, p['chg'].day))
        if p is e2: p['null'] = ('age',)
        if p is e3: end = det - dt.timedelta(90)
        if p is q: p['second_entry_of'] = f"អ្នកជាប់ឃុំ!{first['n']}"
        n = s.put([p], i, p['kh'], SX[p['sex']], '១២/០៣/២០២៥' if p is e2 else p['age'], p['charges'][0][1], p['no'], p['chg'], det, end, 'ពន្ធនាគារខេត្ត', W[p['stage']])
        if p is e4: first['n'] = n
        if p is e1: errs.append((f'អ្នកជាប់ឃុំ!G{n}','charged in 2052'))
        if p is e2: errs.append((f'អ្នកជាប់ឃុំ!D{n}','a date in the age column'))
        if p is e3: errs.append((f'អ្នកជាប់ឃុំ!I{n}','detention ends before it begins'))
        if p is q: errs.append((f'អ្នកជាប់ឃុំ!B{n}',f"the same person of the same case stands already in row {first['n']}, every cell alike"))
    finish('បញ្ជីឃុំ ស្ទឹងត្រែង.xlsx', [s], COURT('Stung Treng'), 'Detention list; detention dates beside the date of charging', 'name-errors', 'a charge in the future, a date for an age, a detention that ends before it begins, one person entered twice',
        'case_number name_khmer sex age charges date_charged stage', errors=errs, never=['turning 2052 into 2025','taking the detention order for the charge or for a decision','counting the person entered twice as two','giving the detention as a sentence'])
def f17():
    cs = gen(117, 17, 2025, arts=[15,17,19,26,27,30,26], acq=.08); number(cs, lambda n, y: f'{n:03}/{y%100}'); s = S('TBK'); A = [p for c in cs for p in c['acc']]
    s.note('title','ត្បូងឃ្មុំ / Tboung Khmum - trafficking cases judged in 2025, TIP Law 2008'); s.note('headings','#','Case no.','ឈ្មោះ Name','Sex','Age','Art.','Date of judgment (dd/mm/yyyy)','Result','Years','Months','Fine, riel')
    single = [c['acc'][0] for c in cs if len(c['acc']) == 1]; conv = [p for p in single if p['m']]
    e1 = conv[2]; e2 = next(p for p in conv[3:] if p['fine']); e3 = next(p for p in single[5:] if p is not e1 and p is not e2); errs = []
    e1['m'] = 155*12
    for i, p in enumerate(A, 1):
        p['sus'] = None; nu = []
        if p is e2: nu.append('fine_riel')
        if p is e3: nu.append('date_decided')
        p['null'] = tuple(nu); d = p['dec']
        n = s.put([p], i, p['no'], p['kh'], 'M' if p['sex']=='male' else 'F', p['age'], p['charges'][0][1], '00/06/2025' if p is e3 else f'{d.day:02}/{d.month:02}/{d.year}', 'convicted' if p['out']=='convicted' else 'acquitted', p['m']//12 if p['m'] else None, (p['m']%12 or None) if p['m'] else None, '#VALUE!' if p is e2 else p['fine'])
        if p is e1: errs.append((f'TBK!I{n}','155 years of prison'))
        if p is e2: errs.append((f'TBK!K{n}','#VALUE! instead of the fine'))
        if p is e3: errs.append((f'TBK!G{n}','00/06/2025 is not a date'))
    s.note('total: persons', None, 'Total', f'{len(A)}')
    finish('TboungKhmum 2025 copy of copy.xlsx', [s], COURT('Tboung Khmum'), 'Mixed Khmer and English list copied many times', 'name-errors', 'a sentence no law allows, a formula error for a fine, a day 00',
        'case_number name_khmer sex age charges date_decided outcome sentence_months fine_riel', errors=errs, never=['turning 155 years into 15','taking #VALUE! as no fine without a word','taking 00/06/2025 as 1 June'])

# ================= 3 to refuse
def f18():
    s = S('ស្ថិតិ'); s.note('court','សាលាដំបូងខេត្តកែប'); s.note('title','ស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥'); s.note('headings','ខែ','រឿងចាស់','រឿងថ្មី','សម្រេច','នៅសល់','ជនជាប់ចោទ ប្រុស','ជនជាប់ចោទ ស្រី')
    old = 2; r = random.Random(18); T = [0]*4
    for m in KM:
        new = r.randrange(0,3); done = r.randrange(0, old+new+1); a, b = new, r.randrange(0,2) if new else 0
        s.note('count of a month', m, old, new, done, old+new-done, a, b); old = old+new-done
    finish('Kep statistics 2025.xlsx', [s], COURT('Kep'), 'Twelve months of counts', 'refuse', 'counts only: no case and no person is named', '', never=['making cases or persons out of the counts'])
def f19():
    s = S('សម្ភារ'); s.note('court','សាលាដំបូងខេត្តមណ្ឌលគិរី'); s.note('title','បញ្ជីសារពើភណ្ឌសម្ភារការិយាល័យ ឆ្នាំ២០២៥'); s.note('headings','ល.រ','លេខកូដ','ឈ្មោះសម្ភារ','ថ្ងៃទទួល','ចំនួន','តម្លៃ (រៀល)','អ្នកទទួលខុសត្រូវ')
    for i, (n, q, v) in enumerate([('តុធ្វើការ',6,480000),('កៅអី',14,95000),('ទូឯកសារ',4,620000),('កុំព្យូទ័រ',3,2400000),('ម៉ាស៊ីនបោះពុម្ព',2,1100000),('កង្ហារ',5,130000),('ក្រដាស A4 (កេស)',20,88000),('ត្រាក្រឡាបញ្ជី',2,60000),('ម៉ូតូ',1,6500000)], 1):
        s.note('item of furniture or equipment', i, f'{i:03}/2025', n, D(2025, i, 10), q, v, ['គំរូ ខ្យល់','តេស្ត បី'][i%2])
    finish('បញ្ជី ឆ្នាំ២០២៥ មណ្ឌលគិរី.xlsx', [s], COURT('Mondulkiri'), 'Inventory of office furniture sent by mistake', 'refuse', 'not a list of cases: furniture and equipment with the clerks answerable for it', '', never=['taking the clerks for accused','taking item codes for case numbers','taking values for fines'])
def f20():
    cs = gen(120, 20, 2025); number(cs, lambda n, y: f'{n}/{y}'); s = S('Pailin')
    s.note('title','សាលាដំបូងខេត្តប៉ៃលិន រឿងជួញដូរមនុស្ស ២០២៥'); s.note('headings','លេខ','ឈ្មោះ','អាយុ','មាត្រា')
    for c in cs:
        for p in c['acc']: s.put([p], p['no'], p['kh'], p['age'], p['charges'][0][1])
    d = xlsx([s]); d = d[:len(d)*3//5]
    finish('Pailin 2025.xlsx', [], COURT('Pailin'), 'XLSX broken off after three fifths of its bytes', 'refuse', 'damaged: the file cannot be opened; ask the court to send it again', '', data=d, never=['taking in whatever can be salvaged as if it were the list'])

if __name__ == '__main__':
    if '--check' in sys.argv:
        os.execv(sys.executable, [sys.executable, os.path.join(HERE, 'check.py')])
    os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT): os.unlink(os.path.join(OUT, f))
    for f in (f01,f02,f03,f04,f05,f06,f07,f08,f09,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20): f()
    json.dump(TRUTH, open(os.path.join(HERE,'truth.json'),'w',encoding='utf-8'), ensure_ascii=False, indent=1)
    for n, t in TRUTH.items(): print(len(t['rows']), t['outcome'], n, t['errors'] or '', sep='\t')
