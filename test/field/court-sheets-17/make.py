#!/usr/bin/env python3
"""Writes files/ and truth.json. Deterministic. All persons, cases, amounts are invented."""
import os, io, re, csv, json, random, zipfile, datetime as D
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, 'files')
os.makedirs(OUT, exist_ok=True)
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; CC = 'Criminal Code 2009'
FAM = [('សាកល្បង', 'SAKLBANG', 'TESTING'), ('គំរូ', 'KUMRU', 'SAMPLE'), ('ប្រឌិត', 'PRADIT', 'INVENTED'), ('ឧទាហរណ៍', 'UTEAHAR', 'EXAMPLE')]
GIV = [x.split(',') for x in '''ទន្លេ,Tonle,River;ភ្នំ,Phnom,Mountain;មេឃ,Mek,Sky;ផ្កា,Phka,Flower;ខ្យល់,Khyal,Wind;ភ្លៀង,Phlieng,Rain;ថ្ម,Thma,Stone;ខ្សាច់,Khsach,Sand;សមុទ្រ,Samot,Sea;ផ្កាយ,Phkay,Star;ពពក,Popok,Cloud;ស្លឹក,Sloek,Leaf;ឈូក,Chhuk,Lotus;ត្នោត,Tnaot,Palm;ដូង,Daung,Coconut;ស្វាយ,Svay,Mango;ក្រូច,Krauch,Orange;ដំរី,Damrei,Elephant;ខ្លា,Khla,Tiger;ទន្សាយ,Tonsay,Rabbit;សេក,Sek,Parrot;ក្ងោក,Kngaok,Peacock;ត្រី,Trei,Fish;ក្ដាម,Kdam,Crab;អណ្ដើក,Andaek,Turtle;មួយ,Muoy,One;ពីរ,Pi,Two;បី,Bei,Three;បួន,Buon,Four;ប្រាំ,Pram,Five;ប្រាំពីរ,Prampi,Seven;ប្រាំបួន,Prambuon,Nine;ដប់,Dap,Ten;ដប់មួយ,Dapmuoy,Eleven;ម្ភៃ,Mphey,Twenty;សាមសិប,Samsep,Thirty;សែសិប,Saesep,Forty;រយ,Roy,Hundred'''.split(';')]
NAT = [('Cambodian', 'ខ្មែរ'), ('Vietnamese', 'វៀតណាម'), ('Chinese', 'ចិន'), ('Thai', 'ថៃ'), ('Malaysian', 'ម៉ាឡេស៊ី')]
NK = dict(NAT)
OFF = [('10', 'labour exploitation', 'កេងប្រវ័ញ្ចពលកម្ម'), ('12', 'labour exploitation', 'កេងប្រវ័ញ្ចពលកម្ម'), ('11', 'forced marriage', 'បង្ខំរៀបការ'), ('15', 'sexual exploitation', 'កេងប្រវ័ញ្ចផ្លូវភេទ'), ('17', 'forced begging', 'បង្ខំឱ្យសុំទាន'), ('19', 'sexual exploitation', 'កេងប្រវ័ញ្ចផ្លូវភេទ'), ('26', 'sexual exploitation', 'កេងប្រវ័ញ្ចផ្លូវភេទ'), ('28', 'sexual exploitation', 'កេងប្រវ័ញ្ចផ្លូវភេទ'), ('16', 'surrogacy', 'ពពោះជំនួស')]
EK = {e: k for _, e, k in OFF}
MON = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split()
EM = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
kd = lambda s: str(s).translate(str.maketrans('0123456789', '០១២៣៤៥៦៧៨៩'))
dmy = lambda d: d.strftime('%d/%m/%Y') if d else None
kdmy = lambda d: kd(dmy(d)) if d else None
dot = lambda n: f'{n:,}'.replace(',', '.') if n else None
com = lambda n: f'{n:,}' if n else None
TRUTH = {}

def work(d):
    while d.weekday() > 4: d += D.timedelta(1)
    return d

def gen(seed, n, start=D.date(2024, 1, 8), step=18, pend=False, foreign=0, mult=.4, firstno=7):
    r = random.Random(seed); names = [(f, g) for f in FAM for g in GIV]; r.shuffle(names)
    out = []; d = start; no = firstno; ci = 0
    while len(out) < n:
        d = work(d + D.timedelta(r.randint(3, step))); no += r.randint(2, 9)
        if out and d.year > out[-1]['reg'].year: no = r.randint(3, 9)
        art, ex, _ = r.choice(OFF); ch = [(TIP, art)]
        if r.random() < .2: ch.append((CC, r.choice(['253', '377'])))
        chd = work(d + D.timedelta(r.randint(1, 4)))
        dec = work(min(d + D.timedelta(r.randint(110, 300)), D.date(2025, 12, 1) + D.timedelta(r.randint(0, 20))))
        k = r.choices([1, 2, 3], [.6, .3, .1])[0] if r.random() < mult * 2 else 1
        st = r.choices(['decided', 'awaiting trial', 'investigation'], [.55, .25, .2])[0] if pend else 'decided'
        base = r.choice([24, 36, 60, 84, 90, 102, 120, 144, 180]); ci += 1
        for _ in range(min(k, n - len(out))):
            f, g = names.pop(); p = dict(ci=ci, no=no, reg=d, chd=chd, ch=ch, ex=ex, f=f, g=g, kh=f[0] + ' ' + g[0], la=f[1] + ' ' + g[1].upper(), en=f[2] + ' ' + g[2])
            p['sex'] = r.choice(['male', 'male', 'female']); p['age'] = r.randint(19, 62)
            p['nat'] = r.choice(NAT[1:])[0] if r.random() < foreign else 'Cambodian'
            p.update(dec=dec, st=st, out='convicted', pres='present', m=None, s=None, fine=None, comp=None)
            if st != 'decided': p.update(dec=None, out='pending', pres=None)
            else:
                x = r.random()
                if x < .1: p.update(out='acquitted')
                elif x < .17: p.update(out='charge dismissed by the investigating judge', pres=None, dec=work(chd + D.timedelta(r.randint(40, 95))))
                else:
                    p['pres'] = r.choices(['present', 'absent', 'deemed present'], [.75, .15, .1])[0]
                    p['m'] = base + r.choice([0, 0, 0, 6, 12])
                    if p['m'] <= 60 and r.random() < .6: p['s'] = r.choice([12, 18])
                    if r.random() < .4: p['fine'] = r.choice([4, 5, 8, 10, 15, 20]) * 10**6
                    if r.random() < .45: p['comp'] = r.choice([3, 5, 6, 10, 12, 25, 40]) * 10**6 + r.choice([0, 0, 500000])
            assert d < chd and (p['dec'] is None or chd < p['dec'] <= D.date(2025, 12, 31)), (seed, d, chd, p['dec'])
            out.append(p)
    return out

def trow(at, p, cn, show, **over):
    s = set(show.split()); iso = lambda k: p[k].isoformat() if k in s and p.get(k) else None
    g = lambda k: p.get(k) if k in s else None
    t = dict(at=at, case_number=cn, name_khmer=g('kh'), name_latin=g('la') or g('en'), sex=g('sex'), age=g('age'), citizenship=g('nat'),
        charges=[dict(law=l, article=a) for l, a in p['ch']], exploitation=g('ex'), date_registered=iso('reg'), date_charged=iso('chd'), date_decided=iso('dec'),
        stage=g('st'), presence_at_judgment=g('pres'), outcome=g('out'), sentence_months=g('m'), sentence_days=None, suspended_months=g('s'), fine_riel=g('fine'), compensation_riel=g('comp'))
    t.update(over); return t

class Doc:
    def __init__(s, name, by, what, outcome, reason, questions=(), never=()):
        s.name = name; s.sheets = {}; s.merges = []; s.tab = not name.endswith(('.csv', '.tsv'))
        s.t = dict(sent_by=by + ' Provincial Court of First Instance', what=what, outcome=outcome, reason=reason, rows=[], not_rows=[], errors=[], questions=list(questions), never=list(never))
        TRUTH[name] = s.t
    def add(s, sh, cells=(), what=None):
        rows = s.sheets.setdefault(sh, []); rows.append(list(cells))
        if what: s.t['not_rows'].append(dict(sheet=sh if s.tab else None, row=len(rows), what=what))
        return len(rows)
    def at(s, sh, n): return f'{sh}!{n}' if s.tab else str(n)
    def per(s, sh, cells, p, cn, show, **o):
        n = s.add(sh, cells); s.t['rows'].append(trow(s.at(sh, n), p, cn, show, **o)); return n
    def err(s, sh, col, row, value, what): s.t['errors'].append(dict(cell=f'{sh}!{col}{row}' if s.tab else f'{col}{row}', value=value, what=what))
    def save(s, widths=14, hide=()):
        path = os.path.join(OUT, s.name)
        if s.name.endswith(('.csv', '.tsv')):
            (rows,) = s.sheets.values(); b = io.StringIO(); dl = '\t' if s.name.endswith('tsv') else s.t.pop('_dl', ',')
            csv.writer(b, delimiter=dl, lineterminator='\r\n').writerows([['' if c is None else c for c in r] for r in rows])
            open(path, 'wb').write(b.getvalue().encode('utf-8-sig' if s.name.endswith('csv') else 'utf-8')); return
        b = io.BytesIO()
        if s.name.endswith('.ods'):
            from odf.opendocument import OpenDocumentSpreadsheet
            from odf.table import Table, TableRow, TableCell
            from odf.text import P
            doc = OpenDocumentSpreadsheet()
            for sh, rows in s.sheets.items():
                t = Table(name=sh); doc.spreadsheet.addElement(t)
                for r in rows:
                    tr = TableRow(); t.addElement(tr)
                    for c in r or [None]:
                        if c is None: tc = TableCell()
                        elif isinstance(c, D.date): tc = TableCell(valuetype='date', datevalue=c.isoformat()); tc.addElement(P(text=c.strftime('%d/%m/%Y')))
                        elif isinstance(c, (int, float)): tc = TableCell(valuetype='float', value=c); tc.addElement(P(text=str(c)))
                        else:
                            tc = TableCell(valuetype='string')
                            for ln in str(c).split('\n'): tc.addElement(P(text=ln))
                        tr.addElement(tc)
            doc.save(b)
        else:
            wb = openpyxl.Workbook(); wb.remove(wb.active); th = Side(style='thin')
            for sh, rows in s.sheets.items():
                ws = wb.create_sheet(sh)
                for i, r in enumerate(rows, 1):
                    for j, c in enumerate(r, 1):
                        if c is None: continue
                        x = ws.cell(i, j, c); x.font = Font(name='Khmer OS Siemreap', size=10); x.alignment = Alignment(wrap_text=True, vertical='top')
                        if isinstance(c, D.date): x.number_format = 'dd/mm/yyyy'
                        if len(r) > 5: x.border = Border(th, th, th, th)
                for j in range(1, 20): ws.column_dimensions[L(j)].width = widths
            for sh, m in s.merges: wb[sh].merge_cells(m)
            for sh, c in hide: wb[sh].column_dimensions[c].hidden = True
            wb.save(b)
        fixzip(b.getvalue(), path)

def fixzip(data, path):
    zi = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(path, 'w') as zo:
        for n in sorted(zi.namelist(), key=lambda n: (n != 'mimetype', n != '[Content_Types].xml', n)):
            d = zi.read(n)
            if n in ('docProps/core.xml', 'meta.xml'): d = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', b'2026-02-10T08:00:00', d)
            i = zipfile.ZipInfo(n, (2026, 2, 10, 8, 0, 0)); i.compress_type = zipfile.ZIP_STORED if n == 'mimetype' else zipfile.ZIP_DEFLATED
            zo.writestr(i, d)

SK = dict(male='ប្រុស', female='ស្រី'); S1 = dict(male='ប', female='ស'); SE = dict(male='M', female='F')
PK = {'present': 'ចំពោះមុខ', 'absent': 'កំបាំងមុខ', 'deemed present': 'ចាត់ទុកជាចំពោះមុខ', None: None}
OK_ = {'convicted': 'ផ្ដន្ទាទោស', 'acquitted': 'រួចផុតពីការចោទប្រកាន់', 'charge dismissed by the investigating judge': 'ដីកាលើកលែងចោទរបស់ចៅក្រមស៊ើបសួរ', 'pending': 'មិនទាន់សម្រេច'}
def ym(m, y=' ឆ្នាំ', mo=' ខែ', sp=' '):
    if not m: return None
    return sp.join(x for x in [f'{m//12}{y}' if m >= 12 else '', f'{m%12}{mo}' if m % 12 else ''] if x)
def sen(p, f=kd, **k): return None if not p['m'] else f(ym(p['m'], **k)) + (f' (ព្យួរ {f(ym(p["s"], **k))})' if p['s'] else '')
KL = {TIP: 'ច្បាប់ជួញដូរមនុស្ស ២០០៨', CC: 'ក្រមព្រហ្មទណ្ឌ'}
KS = {TIP: 'ច.ជ.ម', CC: 'ក.ព្រ'}
def chk(p, pre='មាត្រា ', d=KL, j=' និង'): return j.join(f'{pre}{kd(a)} {d[l]}' for l, a in p['ch'])
ALL = 'kh sex age nat ex reg chd dec pres out m s fine comp'

# 1 ---- Kampong Thom
def f1():
    d = Doc('បញ្ជីជនជាប់ចោទ_កំពង់ធំ_ឆ្នាំ២០២៤-២៥.xlsx', 'Kampong Thom', 'Chief clerk of 61: letterhead, Khmer digits everywhere, footer with total, one accused per row', 'take', 'complete', never=['taking the date of the signature line for a decision', 'reading dots in amounts as decimals', 'counting the total line as a person'])
    s = 'បញ្ជី'
    for a, w in [('ព្រះរាជាណាចក្រកម្ពុជា', 'motto'), ('ជាតិ សាសនា ព្រះមហាក្សត្រ', 'motto'), ('សាលាដំបូងខេត្តកំពង់ធំ', 'court'), ('បញ្ជីសំណុំរឿងជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ដែលបានសម្រេច', 'title')]: d.add(s, [a], w)
    d.add(s)
    d.add(s, ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចូលបញ្ជី', 'ថ្ងៃចោទប្រកាន់', 'គោត្តនាម-នាម', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើសតាមមាត្រា', 'ថ្ងៃសាលក្រម ឬដីកា', 'វត្តមានពេលប្រកាសសាលក្រម', 'សេចក្ដីសម្រេច', 'ទោសពន្ធនាគារ', 'ពិន័យជាប្រាក់ (រៀល)', 'សំណង (រៀល)'], 'headings')
    P = gen(101, 22)
    for i, p in enumerate(P, 1):
        cn = kd(f"{p['no']:03d}/{p['reg'].year}"); k = lambda v: kd(dot(v)) if v else '-'
        d.per(s, [kd(i), cn, kdmy(p['reg']), kdmy(p['chd']), p['kh'] + (' ' if i == 5 else ''), SK[p['sex']], kd(p['age']) + (' ឆ្នាំ' if i in (3, 9) else ''), NK[p['nat']], chk(p), kdmy(p['dec']).replace('/', '.' if i in (7, 15) else '/'), PK[p['pres']] or '-', OK_[p['out']], sen(p) or '-', k(p['fine']), k(p['comp'])], p, cn, ALL.replace(' ex', ''))
    d.add(s, ['សរុប', None, None, None, kd(len(P)) + ' នាក់'], 'total'); d.add(s)
    d.add(s, [None] * 10 + ['ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៦'], 'place and date'); d.add(s, [None] * 10 + ['ប្រធានការិយាល័យក្រឡាបញ្ជី'], 'signature'); d.save()

# 2 ---- Pursat
def f2():
    d = Doc('TIP cases 2024-2025 Pursat.xlsx', 'Pursat', 'Clerk of 26: bilingual headings, true dates, years and months in columns of their own, suspended part in months', 'take', 'complete; case number only on the first accused, merged downwards', never=['leaving the case number or dates empty under a merged cell', 'taking M of the sex column for months'])
    s = 'Data'; d.add(s, ['សាលាដំបូងខេត្តពោធិ៍សាត់ / Pursat Court – TIP cases (Law on Suppression of Human Trafficking and Sexual Exploitation 2008 = TIP)'], 'title and key to TIP')
    d.add(s, ['No', 'លេខសំណុំរឿង\nCase no.', 'ចុះបញ្ជី\nRegistered', 'ចោទប្រកាន់\nCharged', 'ឈ្មោះ\nName (Khmer)', 'Name (Latin)', 'ភេទ\nSex', 'អាយុ\nAge', 'មាត្រា\nArticle', 'គោលបំណង\nPurpose', 'សាលក្រម\nJudgment / order', 'លទ្ធផល\nResult', 'ទោស ឆ្នាំ\nPrison, years', 'ទោស ខែ\nplus months', 'ព្យួរ (ខែ)\nof which suspended (months)', 'ពិន័យ\nFine KHR', 'សំណង\nCompensation KHR'], 'headings')
    O = {'convicted': 'Convicted', 'acquitted': 'Acquitted', 'charge dismissed by the investigating judge': 'Dismissed (IJ order)'}; last = None; start = 0; P = gen(102, 23)
    for i, p in enumerate(P, 1):
        cn = f"PST-{p['reg'].year}-{p['no']:03d}"; new = p['ci'] != last
        n = d.per(s, [i] + ([cn, p['reg'], p['chd']] if new else [None] * 3) + [p['kh'], p['la'], SE[p['sex']], p['age'], (', ' if i % 3 else ' ; ').join(('TIP ' if l == TIP else 'Criminal Code ') + a for l, a in p['ch']), p['ex'], p['dec'], O[p['out']], p['m'] // 12 if p['m'] else None, p['m'] % 12 if p['m'] else None, p['s'], p['fine'], p['comp']], p, cn, 'kh la sex age ex reg chd dec out m s fine comp')
        if new: start = n
        elif i == len(P) or P[i]['ci'] != p['ci']: d.merges += [(s, f'{c}{start}:{c}{n}') for c in 'BCD']
        last = p['ci']
    d.save()

# 3 ---- Svay Rieng ODS
def f3():
    d = Doc('តារាង_ស្វាយរៀង_ចម្លងពីWord.ods', 'Svay Rieng', 'Clerk of 47, table pasted from Word: headings repeated at each page, dates in words, page numbers left in', 'take', 'complete; repeated headings and page lines are not persons', never=['counting repeated headings or page lines as persons'])
    s = 'Sheet1'; d.add(s, ['តារាងរាយនាមជនជាប់ចោទ បទជួញដូរមនុស្ស សាលាដំបូងខេត្តស្វាយរៀង'], 'title'); d.add(s, ['មាត្រាខាងក្រោម ជាមាត្រានៃច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨ លើកលែងតែកន្លែងសរសេរ ក្រមព្រហ្មទណ្ឌ'], 'note naming the law')
    H = ['ល.រ', 'ឈ្មោះ ភេទ អាយុ', 'សំណុំរឿង', 'មាត្រា', 'ថ្ងៃខែចោទ', 'ថ្ងៃខែកាត់ទោស', 'ចំពោះមុខ/កំបាំងមុខ', 'ទោស', 'សំណងរដ្ឋប្បវេណី']
    w = lambda x: f'ថ្ងៃទី{kd(x.day)} ខែ{MON[x.month-1]} ឆ្នាំ{kd(x.year)}'
    P = [p for p in gen(103, 30) if p['out'] == 'convicted'][:19]
    for i, p in enumerate(P):
        if i % 7 == 0:
            if i: d.add(s, [None] * 4 + [f'ទំព័រទី {kd(i//7)}'], 'page number')
            d.add(s, H, 'headings')
        cn = f"លេខ {kd(p['no'])} ចុះថ្ងៃទី {kdmy(p['reg'])}"
        d.per(s, [kd(i + 1), f"{p['kh']} ភេទ{SK[p['sex']]} អាយុ {kd(p['age'])}ឆ្នាំ", cn, ' និង '.join(f'{kd(a)}' + ('' if l == TIP else ' ក្រមព្រហ្មទណ្ឌ') for l, a in p['ch']), w(p['chd']), w(p['dec']), PK[p['pres']], ('ដាក់ពន្ធនាគារ ' if i % 3 else '') + sen(p), f"{kd(dot(p['comp']))} រៀល" if p['comp'] else 'គ្មាន'], p, kd(p['no']), 'kh sex age reg chd dec pres m s comp')
    d.add(s, [None] * 4 + [f'ទំព័រទី {kd(3)}'], 'page number'); d.save()

# 4 ---- Kratie CSV from phone
def f4():
    d = Doc('kratie list phone.csv', 'Kratie', 'Clerk of 31 types on a telephone: short headings, dates d.m.yy, amounts in លាន (million), digits of both kinds', 'take', 'complete', never=['reading 4លាន as 4 riel', 'reading the two-digit year as 19xx'])
    s = 'x'; d.add(s, ['ទី', 'លេខ', 'ឈ្មោះ', 'ភ', 'អាយុ', 'មាត្រា', 'ចូល(ថ្ងៃ.ខែ.ឆ្នាំ)', 'កាត់', 'លទ្ធផល', 'ទោស', 'ពិន័យ(រៀល)', 'សង(រៀល)'], 'headings')
    O = {'convicted': 'មានទោស', 'acquitted': 'រួចខ្លួន(តុលាការសម្រេច)', 'charge dismissed by the investigating judge': 'ចៅក្រមស៊ើបសួរលើកលែងចោទ'}; x = lambda v: f'{v.day}.{v.month}.{v.year%100}'; mil = lambda v: None if not v else f'{v/1e6:g}លាន'
    for i, p in enumerate(gen(104, 17), 1):
        cn = f"{p['no']}/{p['reg'].year%100}"; f = kd if i % 4 == 0 else str
        d.per(s, [i, cn, ('  ' if i == 6 else '') + p['kh'], S1[p['sex']], f(p['age']), '+'.join(('ជម' if l == TIP else 'ក្រមព្រហ្មទណ្ឌ') + a for l, a in p['ch']), f(x(p['reg'])), f(x(p['dec'])), O[p['out']], sen(p, f=f, y='ឆ្នាំ', mo='ខែ', sp=''), mil(p['fine']), mil(p['comp'])], p, cn, 'kh sex age reg dec out m s fine comp')
    d.add(s, ['ជម = ច្បាប់ជួញដូរមនុស្ស 2008'], 'key to abbreviation'); d.save()

# 5 ---- Takeo database export
def f5():
    d = Doc('qryTIP_export_Takeo.xlsx', 'Takeo', 'Export from a small Access database: English field names, codes, key on a second sheet, months only', 'take', 'complete; codes explained on the sheet Codes', never=['reading code 2 of SEX as male', 'taking DATE_ENTERED for the date of registration'])
    s = 'qryTIP'; d.add(s, ['ID', 'CASE_NO', 'DATE_REG', 'DATE_CHARGE', 'ACC_NAME_KH', 'SEX', 'AGE', 'NAT', 'LAW1', 'ART1', 'LAW2', 'ART2', 'STAGE', 'DATE_DEC', 'RESULT', 'PRISON_MONTHS', 'SUSP_MONTHS', 'FINE_RIEL', 'COMP_RIEL', 'DATE_ENTERED'], 'field names')
    st = {'investigation': 1, 'awaiting trial': 2, 'decided': 3}; oc = {'convicted': 'C', 'acquitted': 'A', 'charge dismissed by the investigating judge': 'D', 'pending': 'P'}; z = lambda v: f'{v.isoformat()} 00:00:00' if v else None
    for i, p in enumerate(gen(105, 27, pend=True, foreign=.15), 1):
        cn = f"{p['reg'].year}/{p['no']:04d}"; a2 = p['ch'][1][1] if len(p['ch']) > 1 else None
        d.per(s, [1040 + i * 3, cn, z(p['reg']), z(p['chd']), p['kh'], 1 if p['sex'] == 'male' else 2, p['age'], {'Cambodian': 'KHM', 'Vietnamese': 'VNM', 'Chinese': 'CHN', 'Thai': 'THA', 'Malaysian': 'MYS'}[p['nat']], 'T', p['ch'][0][1], 'C' if a2 else None, a2, st[p['st']], z(p['dec']), oc[p['out']], p['m'], p['s'], p['fine'], p['comp'], '2026-01-19 00:00:00'], p, cn, 'kh sex age nat reg chd st dec out m s fine comp')
    for r in ['FIELD|CODE|MEANING', 'SEX|1|ប្រុស male', 'SEX|2|ស្រី female', 'LAW|T|Law on Suppression of Human Trafficking and Sexual Exploitation 2008', 'LAW|C|Criminal Code 2009', 'STAGE|1|Investigation', 'STAGE|2|Awaiting trial', 'STAGE|3|Decided', 'RESULT|C|Convicted', 'RESULT|A|Acquitted at trial', 'RESULT|D|Charge dismissed by investigating judge', 'RESULT|P|Pending', 'NAT|KHM|Cambodian', 'NAT|VNM|Vietnamese', 'NAT|CHN|Chinese', 'NAT|THA|Thai', 'NAT|MYS|Malaysian']: d.add('Codes', r.split('|'), 'key to codes')
    d.save()

# 6 ---- Battambang to NGO
def f6():
    d = Doc('For NGO - convictions BTB.xlsx', 'Battambang', 'English list for an NGO by a clerk of 38, Latin names, sentence as 7y 6m, amounts in million KHR, newest first', 'take', 'complete', never=['reading 8 in a column of million riel as 8 riel', 'adding the suspended part to the sentence'])
    s = 'Convictions'; d.add(s, ['Battambang Court of First Instance – persons convicted of trafficking, 2024-2025'], 'title'); d.add(s, ['TIPL = Law on Suppression of Human Trafficking and Sexual Exploitation (2008); CC = Criminal Code (2009)'], 'key'); d.add(s)
    d.add(s, ['#', 'Judgment date', 'Case', 'Accused', 'Sex', 'Age', 'Nationality', 'Offence', 'Form of exploitation', 'Present at judgment?', 'Prison', 'Fine (million KHR)', 'Compensation (million KHR)'], 'headings')
    P = sorted([p for p in gen(106, 30, foreign=.2) if p['out'] == 'convicted'][:22], key=lambda p: p['dec'], reverse=True); x = lambda v: f'{v.day} {EM[v.month-1]} {v.year}'
    for i, p in enumerate(P, 1):
        cn = f"{p['no']} BTB/{p['reg'].year}"
        d.per(s, [i, x(p['dec']), cn, p['en'], SE[p['sex']], p['age'], p['nat'] if i != 4 else p['nat'] + ' ', ' + '.join(f"Art. {a} {'TIPL' if l == TIP else 'CC'}" for l, a in p['ch']), p['ex'], {'present': 'Yes', 'absent': 'No (in absentia)', 'deemed present': 'Deemed present'}[p['pres']], ym(p['m'], 'y', 'm') + (f" ({ym(p['s'], 'y', 'm')} suspended)" if p['s'] else ''), p['fine'] / 1e6 if p['fine'] else None, p['comp'] / 1e6 if p['comp'] else None], p, cn, 'en sex age nat ex dec pres m s fine comp', outcome='convicted')
    d.save()

# 7 ---- Prey Veng case lines
def f7():
    d = Doc('ព្រៃវែង សំណុំរឿងជួញដូរ.xlsx', 'Prey Veng', 'Clerk of 55: one line for the case (number, date, article), the accused below it', 'take', 'case lines carry number, date of registration, law and article for the persons below', never=['counting a case line as a person', 'carrying a case number over into the next case'])
    s = 'រឿងព្រហ្មទណ្ឌ'; d.add(s, ['សាលាដំបូងខេត្តព្រៃវែង បញ្ជីរឿងជួញដូរមនុស្ស (រឿងដែលកាត់រួច)'], 'title'); d.add(s, ['ល.រ', 'ឈ្មោះជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'ថ្ងៃសម្រេច', 'លទ្ធផល', 'ទោស', 'សំណង'], 'headings'); last = None; i = 0
    for p in gen(107, 21, mult=.5):
        cn = kd(f"{p['no']}/{p['reg'].year}")
        if p['ci'] != last: d.add(s, [f"រឿងលេខ {cn} ចុះបញ្ជីថ្ងៃទី {kdmy(p['reg'])} {chk(p)}"], 'case line'); last = p['ci']; i = 0
        i += 1; d.per(s, [kd(i), p['kh'].replace(' ', ' \u200b') if p['no'] % 3 == 0 else p['kh'], S1[p['sex']], kd(p['age']), kd(p['dec'].strftime('%d-%m-%Y')), OK_[p['out']].replace('ផ្ដ', 'ផ្ត') if p['no'] % 2 else OK_[p['out']], sen(p), kd(dot(p['comp'])) + '៛' if p['comp'] else None], p, cn, 'kh sex age reg dec out m s comp')
    d.save()

# 8 ---- Ratanakiri cards
def f8():
    d = Doc('ប័ណ្ណជនជាប់ចោទ រតនគិរី.ods', 'Ratanakiri', 'Small court, clerk of 24: one card after another, label on the left, value on the right', 'take', 'nine cards, complete; at is the row of the name', never=['taking each line of a card for a person'])
    s = 'ប័ណ្ណ'; d.add(s, ['សាលាដំបូងខេត្តរតនគិរី'], 'court')
    for i, p in enumerate([q for q in gen(108, 14, D.date(2024, 5, 1), 40)if q['out'] == 'convicted'][:9], 1):
        cn = f"{p['no']:02d}/{p['reg'].year}"; d.add(s); d.add(s, [f'ប័ណ្ណទី {i}'], 'card heading')
        d.per(s, ['ឈ្មោះ', p['kh']], p, cn, 'kh sex age nat ex reg dec m s fine')
        for a, b in [('លេខសំណុំរឿង', cn), ('ភេទ', SK[p['sex']]), ('អាយុ', p['age']), ('សញ្ជាតិ', NK[p['nat']]), ('បទល្មើស', chk(p)), ('ទម្រង់', EK[p['ex']]), ('ថ្ងៃចុះបញ្ជី', p['reg']), ('ថ្ងៃសាលក្រម', p['dec']), ('ទោសពន្ធនាគារ', sen(p, f=str)), ('ពិន័យ (រៀល)', p['fine'] or 'គ្មាន')]: d.add(s, [a, b], 'further line of the card')
    d.save()

# 9 ---- Kampong Chhnang ticks
def f9():
    d = Doc('ទម្រង់គូស កំពង់ឆ្នាំង.xlsx', 'Kampong Chhnang', 'Printed tick form filled in by a clerk of 44: ticks for sex, presence and result, two-storey headings', 'take', 'complete; every tick is in one column of its group', never=['reading the column heading above a tick one column off', 'taking the line of counts below for a person'])
    s = 'ទម្រង់'; d.add(s, ['សាលាដំបូងខេត្តកំពង់ឆ្នាំង – ទម្រង់ស្ថិតិអំពើជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨)'], 'title')
    d.add(s, ['ល.រ', 'លេខរឿង', 'ឈ្មោះ', 'ភេទ', None, 'អាយុ', 'មាត្រា', 'ថ្ងៃសម្រេច', 'វត្តមាន', None, None, 'លទ្ធផល', None, None, 'ទោស (ឆ្នាំ-ខែ)', 'ពិន័យ (រៀល)'], 'headings, upper'); d.add(s, [None] * 3 + ['ប្រុស', 'ស្រី'] + [None] * 3 + ['ចំពោះមុខ', 'កំបាំងមុខ', 'ចាត់ទុកជាចំពោះមុខ', 'ផ្ដន្ទាទោស', 'រួចផុតពីការចោទ', 'ចៅក្រមស៊ើបសួរលើកលែងចោទ'], 'headings, lower')
    d.merges = [(s, 'D2:E2'), (s, 'I2:K2'), (s, 'L2:N2')]; P = gen(109, 18, D.date(2024, 9, 2), 12); cnt = [0] * 8
    for i, p in enumerate(P, 1):
        p['ch'] = p['ch'][:1]; p['s'] = None; cn = kd(f"{p['no']}") + f" ក/{kd(p['reg'].year % 100)}"; v = '✓' if i % 5 else 'x'; t = lambda k, o: [v if p[k] == a else None for a in o]
        tk = t('sex', ['male', 'female']) + t('pres', ['present', 'absent', 'deemed present']) + t('out', ['convicted', 'acquitted', 'charge dismissed by the investigating judge']); cnt = [c + bool(a) for c, a in zip(cnt, tk)]
        d.per(s, [kd(i), cn, p['kh']] + tk[:2] + [kd(p['age']), kd(p['ch'][0][1]), kdmy(p['dec'])] + tk[2:] + [kd(f"{p['m']//12}-{p['m']%12}") if p['m'] else None, kd(dot(p['fine'])) if p['fine'] else None], p, cn, 'kh sex age dec pres out m fine')
    c = [kd(x) for x in cnt]; d.add(s, ['សរុប', None, None] + c[:2] + [None] * 3 + c[2:], 'total of ticks'); d.save(11)

# 10 ---- Koh Kong
def f10():
    d = Doc('កោះកុង-ជនបរទេស-ខ្មែរ.xlsx', 'Koh Kong', 'Border court, clerk of 35: many foreigners, year of birth instead of age, ហៅ names, month names in dates, ditto marks', 'take', 'complete; ditto mark repeats the cell above', never=['making an age out of the year of birth', 'reading the ditto mark as an unknown nationality or article'])
    s = '2024-25'; d.add(s, ['សាលាដំបូងខេត្តកោះកុង', None, None, None, 'ច.ជ.ម = ច្បាប់ជួញដូរមនុស្ស ២០០៨ ; ក.ព្រ = ក្រមព្រហ្មទណ្ឌ'], 'court and key'); d.add(s, ['ល.រ', 'លេខ', 'ឈ្មោះ ហៅ', 'អក្សរឡាតាំង', 'ភេទ', 'ឆ្នាំកំណើត', 'សញ្ជាតិ', 'បទ', 'គោលបំណង', 'ថ្ងៃចោទ', 'ថ្ងៃសាលក្រម', 'វត្តមាន', 'ទោស', 'សំណង(រៀល)'], 'headings')
    x = lambda v: f'{v.day}-{MON[v.month-1]}-{v.year%100}'; prev = None; pn = None
    for i, p in enumerate([q for q in gen(110, 27, foreign=.5) if q['out'] == 'convicted'][:18], 1):
        cn = f"{p['no']:03d}/{p['reg'].year%100} កក"; by = 2024 - p['age']; al = {3: 'តូច', 8: 'ធំ', 13: 'ខ្មៅ'}.get(i); same = prev == p['ci']
        o = dict(birth_year=by);
        if al: o['alias_khmer'] = al
        d.per(s, [i, cn, p['kh'] + (f' ហៅ {al}' if al else ''), p['la'], S1[p['sex']], by, '"' if pn == p['nat'] else NK[p['nat']], '"' if same else chk(p, 'ម.', KS, ' + '), '"' if same else EK[p['ex']], x(p['chd']), x(p['dec']), PK[p['pres']], sen(p, f=str, y='ឆ្នាំ', mo='ខែ'), com(p['comp'])], p, cn, 'kh la sex nat ex chd dec pres m s comp', **o)
        prev = p['ci']; pn = p['nat']
    d.save()

# 11 ---- Stung Treng TSV
def f11():
    d = Doc('ស្ទឹងត្រែង_សម្រាប់ក្រសួង.tsv', 'Stung Treng', 'For the ministry, clerk of 29: all cases of the book, stage named, open cases say មិនទាន់សម្រេច', 'take', 'complete; open cases have no judgment yet', never=['taking a hearing still to come for a judgment', 'making an open case decided'])
    s = 'x'; d.add(s, ['លេខសំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'ច្បាប់ និងមាត្រា', 'ទម្រង់', 'ថ្ងៃចុះបញ្ជី', 'ដំណាក់កាល', 'ថ្ងៃសម្រេច', 'សេចក្ដីសម្រេច', 'ទោសពន្ធនាគារ', 'ពិន័យ(រៀល)', 'សំណង(រៀល)'], 'headings')
    S = {'investigation': 'កំពុងស៊ើបសួរ', 'awaiting trial': 'រង់ចាំសវនាការ', 'decided': 'បានសម្រេច'}
    for p in gen(111, 20, D.date(2024, 10, 1), 22, pend=True):
        cn = f"{p['no']}/{p['reg'].year}"; d.per(s, [cn, p['kh'] + '  ' * (p['no'] % 4 == 1), SK[p['sex']] + ' ' * (p['no'] % 5 == 0), p['age'], chk(p).replace('មាត្រា', 'មាត្រ', 1) if p['no'] % 6 == 2 else chk(p), EK[p['ex']], dmy(p['reg']), S[p['st']], dmy(p['dec']), OK_[p['out']], sen(p, f=str), com(p['fine']), com(p['comp'])], p, cn, 'kh sex age ex reg st dec out m s fine comp')
    d.save()

# 12-14 ---- questions
def f12():
    d = Doc('កណ្ដាល បញ្ជីសំណង.xlsx', 'Kandal', 'Clerk of 50: compensation sometimes in riel, sometimes in dollars', 'take-with-questions', 'amounts in US dollars stand among the riel', ['Compensation in US dollars in some rows: at what rate, or is it to be kept in dollars?'], ['turning dollars into riel by itself'])
    s = 'បញ្ជីសំណង'; d.add(s, ['សាលាដំបូងខេត្តកណ្ដាល៖ ទោស និងសំណង រឿងជួញដូរមនុស្ស (ច.ជ.ម = ច្បាប់ជួញដូរមនុស្ស ២០០៨, ក.ព្រ = ក្រមព្រហ្មទណ្ឌ)'], 'title and key'); d.add(s, ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'បទល្មើស', 'ថ្ងៃសាលក្រម', 'សេចក្ដីសម្រេច', 'ទោស', 'សំណង'], 'headings'); k = 0
    for i, p in enumerate(gen(112, 21), 1):
        cn = f"{p['no']:04d}/{p['reg'].year%100}"; o = {}; c = f"{com(p['comp'])} រៀល" if p['comp'] else None
        if p['comp']:
            k += 1
            if k % 3 == 2: u = [2000, 1500, 3500][k % 9 // 3]; c = f'{u}$' if k < 4 else f'{u} ដុល្លារ'; o = dict(compensation_riel=None, compensation_other=f'{u} USD')
        d.per(s, [i, cn, dmy(p['reg']) if i % 6 == 0 else p['reg'], p['kh'], (SK if i % 7 == 0 else S1)[p['sex']], kd(p['age']) if i % 8 == 0 else p['age'], chk(p, 'ម.', KS, ', '), p['dec'], OK_[p['out']], sen(p, f=str), c], p, cn, 'kh sex age reg dec out m s comp', **o)
    d.save()
def f13():
    d = Doc('ឧត្តរមានជ័យ 2025.csv', 'Oddar Meanchey', 'Clerk of 58: the column ទោស holds bare numbers, no unit anywhere', 'take-with-questions', 'unit of the sentence is not said', ['Column ទោស: years or months?'], ['taking the bare numbers for years, or for months, without asking'])
    s = 'x'; d.t['_dl'] = ';'; d.add(s, ['ល.រ', 'សំណុំរឿង', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ថ្ងៃសាលក្រម', 'ទោស', 'ពិន័យ (រៀល)'], 'headings'); r = random.Random(9)
    for i, p in enumerate([q for q in gen(113, 26, foreign=.2) if q['out'] == 'convicted'][:19], 1):
        cn = f"{p['no']}-{p['reg'].year}"; d.per(s, [i, cn, p['kh'].replace(' ', '  ' if i % 5 == 0 else ' '), SK[p['sex']], p['age'], NK[p['nat']], chk(p, 'ម'), dmy(p['dec']).replace('/', '-' if i > 11 else '/'), r.choice([5, 7, 8, 10, 12, 15, 18]), p['fine']], p, cn, 'kh sex age nat dec fine')
    d.save()
def f14():
    d = Doc('Mondulkiri_cases_both_clerks.xlsx', 'Mondulkiri', 'Two clerks in one English list: judgment dates partly day/month, partly month/day', 'take-with-questions', 'order of day and month differs; where both are 12 or less it cannot be known', ['Judgment dates: day/month or month/day in the rows where both numbers are 12 or less?'], ['choosing one order for the whole column'])
    s = 'List'; d.add(s, ['Mondulkiri Court – Law on Suppression of Human Trafficking and Sexual Exploitation 2008, accused persons'], 'title'); d.add(s, ['Case', 'Registered', 'Name', 'Sex', 'Age', 'Article', 'Judgment', 'Result', 'Prison', 'Compensation (riel)'], 'headings')
    J = ['03/04/2025', '17/03/2025', '04/25/2025', '05/02/2025', '22/05/2025', '06/19/2025', '08/07/2025', '07/29/2025', '14/08/2025', '09/10/2025', '30/09/2025', '10/21/2025', '11/06/2025', '18/11/2025', '12/16/2025']
    for i, p in enumerate(gen(114, 15, step=20, mult=0)):
        assert p['reg'].year == 2024; p['ch'] = p['ch'][:1]
        if p['out'].startswith('charge'): p.update(out='acquitted', pres='present')
        a, b, y = map(int, J[i].split('/')); iso = None if max(a, b) <= 12 else D.date(y, b, a).isoformat() if a > 12 else D.date(y, a, b).isoformat(); cn = f"MDK {p['no']}/{p['reg'].year%100}"; R = p['reg']
        d.per(s, [cn, f'{R.day} {EM[R.month-1]} {R.year}', p['en'], {'male': 'male', 'female': 'female'}[p['sex']], p['age'], f"Art {p['ch'][0][1]}", J[i], {'convicted': 'Guilty', 'acquitted': 'Acquitted'}[p['out']], (ym(p['m'], ' yrs', ' mths') + (f", {ym(p['s'], ' yrs', ' mths')} of it suspended" if p['s'] else '')) if p['m'] else None, p['comp']], p, cn, 'en sex age reg out m s comp', date_decided=iso)
    d.save()

# 15-17 ---- errors
def ferr(name, by, what, seed, n, title, fixes, foreign=0, dig=kd, datef=kdmy):
    d = Doc(name, by, what, 'name-errors', 'some cells cannot be right; the rest is in order', never=['putting an error right by guess', 'calling a good cell wrong'])
    s = 'តារាង'; d.add(s, [title], 'title'); d.add(s, ['ល.រ', 'លេខសំណុំរឿង', 'ថ្ងៃចុះបញ្ជី', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ថ្ងៃសាលក្រម/ដីកា', 'សេចក្ដីសម្រេច', 'ទោសពន្ធនាគារ', 'ពិន័យ (រៀល)', 'សំណង (រៀល)'], 'headings')
    for i, p in enumerate(gen(seed, n, foreign=foreign), 1):
        cn = dig(f"{p['no']:03d}/{p['reg'].year}"); cells = [dig(i), cn, datef(p['reg']), p['kh'], SK[p['sex']], dig(p['age']), NK[p['nat']], chk(p, d=KL), datef(p['dec']), OK_[p['out']], sen(p, f=dig), dig(com(p['fine'])) if p['fine'] else None, dig(com(p['comp'])) if p['comp'] else None]
        o = {}; es = []
        for c, pred, val, tv, w in fixes:
            if pred(i, p): cells['ABCDEFGHIJKLM'.index(c)] = val(p) if callable(val) else val; o.update(tv(p) if callable(tv) else tv); es.append((c, w))
        r = d.per(s, cells, p, cn, 'kh sex age nat reg dec out m s fine comp', **o)
        for c, w in es: d.err(s, c, r, cells['ABCDEFGHIJKLM'.index(c)], w)
    return d
def first(cond):
    seen = []
    def f(i, p):
        if (not seen and cond(i, p)) or (seen and seen[0] == i): seen[:] = [i]; return True
        return False
    return f
at = lambda n: (lambda i, p: i == n)
def f15():
    early = lambda p: p['reg'] - D.timedelta(200)
    ferr('កែប បញ្ជីជនជាប់ចោទ.xlsx', 'Kep', 'Clerk of 27, hasty: an age of ៤៣០, a 31 February, a judgment before the registration', 115, 17, 'សាលាដំបូងខេត្តកែប – រឿងជួញដូរមនុស្ស', [('F', at(4), kd(430), dict(age=430), 'age 430 is impossible'), ('I', at(9), kd('31/02/2025'), dict(date_decided=None), '31 February does not exist'), ('I', at(13), lambda p: kdmy(early(p)), lambda p: dict(date_decided=early(p).isoformat()), 'judgment is before the registration')]).save()
def f16():
    d = ferr('ព្រះសីហនុ ជួញដូរ ២៤-២៥.xlsx', 'Preah Sihanouk', 'Clerk of 62 near retirement: a judgment in 2027, a sentence of 155 years, an article the law does not have', 116, 21, 'សាលាដំបូងខេត្តព្រះសីហនុ – បញ្ជីរឿងជួញដូរមនុស្ស', [('I', at(6), '14/10/2027', dict(date_decided='2027-10-14'), 'judgment lies in the future'), ('K', first(lambda i, p: i > 8 and p['m'] and not p['s']), '155 ឆ្នាំ', dict(sentence_months=1860), '155 years is impossible'), ('H', at(17), 'មាត្រា ១៩៩ ' + KL[TIP], dict(charges=[dict(law=TIP, article='199')]), 'the law of 2008 has no article 199')], foreign=.3, dig=str, datef=dmy); d.save()
def f17():
    d = ferr('ត្បូងឃ្មុំ.ods', 'Tboung Khmum', 'Clerk of 40: registration in 2052, an acquitted person with a prison sentence, a suspended part longer than the sentence', 117, 18, 'សាលាដំបូងខេត្តត្បូងឃ្មុំ ការិយាល័យក្រឡាបញ្ជី រឿងជួញដូរមនុស្ស', [('C', at(3), kd('06/02/2052'), dict(date_registered='2052-02-06'), 'registration lies in the future'), ('K', first(lambda i, p: p['out'] == 'acquitted' and i > 3), kd('3 ឆ្នាំ'), dict(sentence_months=36), 'prison sentence for a person said to be acquitted'), ('K', first(lambda i, p: p['m'] and i > 8), kd('2 ឆ្នាំ (ព្យួរ 5 ឆ្នាំ)'), dict(sentence_months=24, suspended_months=60), 'suspended part is longer than the sentence')]); d.save()

# 18-20 ---- refuse
def f18():
    d = Doc('ស្ថិតិ កំពង់ស្ពឺ ប្រចាំឆ្នាំ.xlsx', 'Kampong Speu', 'Yearly statistics: numbers of cases and persons by month, no person', 'refuse', 'counts only: no accused person is listed', never=['making persons out of the counts']); s = 'ស្ថិតិ'; d.add(s, ['ស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥ សាលាដំបូងខេត្តកំពង់ស្ពឺ'], 'title'); d.add(s, ['ខែ', 'ចំនួនរឿង', 'ជនជាប់ចោទ', 'ស្រី', 'ផ្ដន្ទាទោស', 'រួចខ្លួន'], 'headings'); r = random.Random(18)
    for m in MON: a = r.randint(1, 6); d.add(s, [m, kd(a), kd(a + 2), kd(a // 2), kd(a), kd(r.randint(0, 1))], 'counts of the month')
    d.save()
def f19():
    d = Doc('ប៉ៃលិន កាលវិភាគប្រើបន្ទប់.xlsx', 'Pailin', 'Sent by mistake: rota of the court rooms and clerks on duty', 'refuse', 'not a return: a rota of rooms, no accused and no case', never=['taking the clerks on duty for accused persons']); s = 'កាលវិភាគ'; d.add(s, ['កាលវិភាគប្រើបន្ទប់សវនាការ និងក្រឡាបញ្ជីប្រចាំការ ខែកុម្ភៈ ២០២៦'], 'title'); d.add(s, ['ថ្ងៃ', 'បន្ទប់', 'ម៉ោង', 'ក្រឡាបញ្ជីប្រចាំការ', 'ទូរស័ព្ទខាងក្នុង', 'ផ្សេងៗ'], 'headings')
    for i in range(12): d.add(s, [D.date(2026, 2, 2) + D.timedelta(i + 2 * (i // 5)), f'បន្ទប់ {i%2+1}', '8:00-11:00' if i % 3 else '14:00-17:00', f'{FAM[i%4][0]} {GIV[i][0]}', 100 + i, 'ឈប់' if i == 6 else None], 'line of the rota')
    d.save()
def f20():
    d = Doc('កំពង់ចាម បញ្ជី.xlsx', 'Kampong Cham', 'A Word letter whose ending was changed to .xlsx; the list it speaks of is not in it', 'refuse', 'not a spreadsheet: a Word document under another ending, and it holds only a covering letter', never=['reporting an empty return']); b = io.BytesIO()
    z = zipfile.ZipFile(b, 'w'); z.writestr('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    z.writestr('_rels/.rels', '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    z.writestr('word/document.xml', '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>សាលាដំបូងខេត្តកំពង់ចាម សូមផ្ញើបញ្ជីរឿងជួញដូរមនុស្ស ដូចមានភ្ជាប់ជាមួយ។</w:t></w:r></w:p></w:body></w:document>'); z.close(); fixzip(b.getvalue(), os.path.join(OUT, d.name))

for i in range(1, 21): globals()[f'f{i}']()
json.dump(TRUTH, open(os.path.join(HERE, 'truth.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
print(sum(len(t['rows']) for t in TRUTH.values()), 'persons')
for n, t in TRUTH.items(): print(len(t['rows']), t['outcome'], n, [(e['cell'], e['value']) for e in t['errors']])
