#!/usr/bin/env python3
"""Writes files/ and truth.json, always the same. All people, cases and amounts are invented."""
import sys, json, random, datetime as dt, pathlib, io
HERE = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(HERE.parent))
from grids import *
OUT = HERE/'files'
TIP = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; CC = 'Criminal Code 2009'
KEYS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided',
        'stage','presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']
# invented family names mean: supposed, paper, made, tale, nobody, blank, drawn, doll; given names are things of the kitchen and the garden
FAM = [('សន្មត','SANMOT'),('ក្រដាស','KRADAS'),('បង្កើត','BANGKAET'),('និទាន','NITEAN'),('គ្មានអ្នក','KMEANNEAK'),('ទទេ','TORTE'),('គំនូរ','KUMNOU'),('តុក្កតា','TOKATA')]
GIV = [('ខ្ទឹម','Khtem'),('ស្លឹកគ្រៃ','Slekkrey'),('ប្រហុក','Prahok'),('ត្រកួន','Trakuon'),('ម្រះ','Mreah'),('រំដេង','Romdeng'),('ខ្ញី','Khnhey'),('ម្ទេស','Mtes'),
       ('ល្ពៅ','Lpov'),('ត្រឡាច','Trolach'),('សណ្តែក','Sandaek'),('ពោត','Pot'),('ដំឡូង','Damlong'),('ឆ្នាំង','Chhnang'),('ស្លាបព្រា','Slabprea'),('កាំបិត','Kambet'),
       ('កន្ត្រក','Kantrak'),('អង្រែ','Angre'),('ត្បាល់','Tbal'),('ចង្ក្រាន','Changkran'),('កំសៀវ','Kamsiev'),('ចានក្បាន','Chankban'),('ម្លូ','Mlou'),('ក្រចាប់','Krachab'),
       ('ដូងទុំ','Dongtum'),('ពងទា','Pongtea'),('នំអន្សម','Numansom'),('ទឹកត្រី','Tektrey'),('អំបិល','Ambel'),('ស្ករត្នោត','Skortnot')]
FOR = {'Chinese': [('ជាឈែ ឆាហ៊ូ','JIASHE Chahu'),('ជាឈែ ខ័យជឺ','JIASHE Kuaizi'),('ជាឈែ វ៉ាន','JIASHE Wan'),('ជាឈែ ទ័ងឆឺ','JIASHE Tangchi'),('ជាឈែ ឈូយហ៊ូ','JIASHE Shuihu')],
       'Vietnamese': [('យ៉ាឌិញ អឹមត្រា','GIADINH Am Tra'),('យ៉ាឌិញ ដ៊ូវ','GIADINH Dua'),('យ៉ាឌិញ ណោយ','GIADINH Noi'),('យ៉ាឌិញ ឌៀ','GIADINH Dia')],
       'Thai': [('សំមុត កាធិ','SOMMUT Kathi'),('សំមុត ឆន','SOMMUT Chon'),('សំមុត ម៉','SOMMUT Mo')],
       'Malaysian': [('អាន់ដៃ គូអាលី','ANDAI bin Kuali'),('អាន់ដៃ ពេរីយ៉ុក','ANDAI bin Periuk')]}
KC = {'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ','Malaysian':'ម៉ាឡេស៊ី'}
SX, FL, FM, FB, FC = 'sexual exploitation','forced labour','forced marriage','forced begging','forced criminality'
KX = {SX:'អាជីវកម្មផ្លូវភេទ',FL:'ពលកម្មដោយបង្ខំ',FM:'អាពាហ៍ពិពាហ៍ដោយបង្ខំ',FB:'សុំទានដោយបង្ខំ',FC:'បង្ខំឱ្យឆបោកតាមអនឡាញ'}
OFF = {'10':('ដកយកមនុស្សដោយខុសច្បាប់','unlawful removal',84,180),'11':('ដកយកមនុស្សឆ្លងដែន','unlawful removal across the border',84,180),
       '12':('ជ្រើសរើសមនុស្សដោយខុសច្បាប់','unlawful recruitment',84,180),'15':('លក់ ទិញ ឬដោះដូរមនុស្ស','sale, purchase or exchange of a person',84,180),
       '16':('លក់ ទិញ ឬដោះដូរមនុស្សឆ្លងដែន','sale of a person across the border',84,180),'17':('ដឹកជញ្ជូនមនុស្ស','transport of a person',84,180),
       '19':('ទទួលមនុស្ស','receipt of a person',84,180),'26':('រកប្រយោជន៍ពីពេស្យាកម្ម','procurement of prostitution',24,60),
       '28':('រកប្រយោជន៍ពីពេស្យាកម្មកុមារ','procurement of child prostitution',84,180),'30':('គ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម','managing an establishment of prostitution',24,60),
       '34':('ទិញពេស្យាកម្មកុមារ','purchase of child prostitution',24,60)}
PICK = [('12',FL),('12',FC),('17',FL),('17',FC),('19',FC),('15',FM),('16',FM),('11',FM),('10',FB),('15',SX),('26',SX),('28',SX),('30',SX),('34',SX),('19',FL),('11',FL)]
LIMIT = dt.date(2026, 1, 15)

def gen(seed, n, year=2025, foreign=0.08, no=lambda i, y: f'{i}/{y}', law=True, months=(1, 12), undecided=0.1, ccextra=0.12, dis=0.06, usd=0, multi=True):
    g = random.Random(seed); cases = []; used = set(); left = n; i = g.randint(3, 9)
    d = dt.date(year, months[0], g.randint(2, 6)); end = dt.date(year, months[1], 28); k = 0
    step = max(3, int((end-d).days/(n/1.5 if multi else n)))
    while left > 0:
        while d.weekday() > 4: d += dt.timedelta(1)
        a, ex = g.choice(PICK); m = min(left, g.choice([1,1,1,2,2,3]) if multi else 1)
        reg = d; ch = reg + dt.timedelta(g.randint(1, 4)); dec = ch + dt.timedelta(g.randint(95, 300))
        while dec.weekday() > 4: dec += dt.timedelta(1)
        # an investigating judge or a trial still under way
        st = g.choice(['investigation','awaiting trial','trial']) if (dec > LIMIT or g.random() < undecided) else None
        C = dict(no=no(i, year), i=i, reg=reg, people=[], st=st); cases.append(C)
        charges = [{'law': TIP if law else None, 'article': a}]
        if g.random() < ccextra: charges.append({'law': CC if law else None, 'article': g.choice(['253','378'])})
        for j in range(m):
            if g.random() < foreign:
                cit = g.choice(list(FOR)); pool = FOR[cit]; nm = g.choice(pool)
                if nm in used: cit = 'Cambodian'
            else: cit = 'Cambodian'
            if cit == 'Cambodian':
                while True:
                    f, h = g.choice(FAM), g.choice(GIV); nm = (f'{f[0]} {h[0]}', f'{f[1]} {h[1]}')
                    if nm not in used: break
            used.add(nm); age = g.randint(21, 58)
            p = dict.fromkeys(KEYS)
            p.update(case_number=C['no'], name_khmer=nm[0], name_latin=nm[1], sex=g.choice(['male','male','female']), age=age, citizenship=cit, charges=charges, exploitation=ex,
                     date_registered=reg, date_charged=ch, birth_year=year-age, _c=C, _first=(j == 0), _tel=None, _last=(j == m-1), _j=j)
            if st: p['stage'] = st
            else:
                p['stage'] = 'decided'; r = g.random(); p['date_decided'] = dec
                if r < dis and j > 0:
                    p['outcome'] = 'charge dismissed by the investigating judge'; p['date_decided'] = ch + dt.timedelta(g.randint(50, 90))
                else:
                    p['outcome'] = 'acquitted' if r < dis+.13 else 'convicted'
                    p['presence_at_judgment'] = g.choice(['present']*7+['absent']*2+['deemed present'])
                    if p['outcome'] == 'convicted':
                        lo, hi = OFF[a][2:]; p['sentence_months'] = g.choice([x for x in range(lo, min(hi, lo+61)+1, 6)])
                        if p['sentence_months'] <= 60 and g.random() < .5: p['suspended_months'] = g.choice([x for x in (12,18,24,36) if x < p['sentence_months']])
                        if g.random() < .4: p['fine_riel'] = g.choice([4,5,6,8,10,12,20])*1000000
                        if g.random() < .45:
                            if g.random() < usd: p['compensation_other'] = {'amount': g.choice([800,1500,2000,2500,3500,5000]), 'currency': 'USD'}
                            else: p['compensation_riel'] = g.choice([3,5,7,10,15,20,25,30])*1000000 + g.choice([0,0,500000])
            C['people'].append(p)
        left -= m; k += 1; i += g.randint(1, 6); d = min(end, d + dt.timedelta(g.randint(1, 2*step-1)))
    return cases
def ppl(cases): return [p for c in cases for p in c['people']]

# ---- how clerks write things
def dk(d): return d and kd(f'{d.day:02d}/{d.month:02d}/{d.year}')
def dklong(d): return d and f'ថ្ងៃទី{kd(f"{d.day:02d}")} ខែ{MON[d.month-1]} ឆ្នាំ{kd(d.year)}'
def dkmon(d): return d and kd(f'{d.day:02d}') + f' {MON[d.month-1]} ' + kd(d.year)
def den(d): return d and f'{d.day} {EMON[d.month-1][:3]} {d.year}'
def dot(d): return d and f'{d.day:02d}.{d.month:02d}.{d.year}'
def mk(m, z=True):
    y, r = divmod(m, 12); f = (lambda x: kd(f'{x:02d}')) if z else kd
    return ' '.join(([f'{f(y)}ឆ្នាំ'] if y else []) + ([f'{f(r)}ខែ'] if r else []))
def me(m, y='years', mo='months'):
    a, r = divmod(m, 12); return ' '.join(([f'{a} {y}'] if a else []) + ([f'{r} {mo}'] if r else []))
def rk(n): return n and kd(f'{n:,}'.replace(',', '.')) + '៛'
def mill(n): return n and (kd(f'{n/1e6:g}'.replace('.', ',')) + ' លានរៀល')
def kart(p, word='មាត្រា'):
    t = [c['article'] for c in p['charges']]
    return ' និង '.join(word + kd(a) + (' ក្រមព្រហ្មទណ្ឌ' if c['law'] == CC else '') for a, c in zip(t, p['charges']))
def eart(p): return '; '.join(f"Art. {c['article']}" + {TIP: ' TIP Law', CC: ' Criminal Code', None: ''}[c['law']] for c in p['charges'])
KP = {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ',None:None}
KO = {'convicted':'ផ្តន្ទាទោស','acquitted':'លើកលែងឱ្យរួចពីការចោទប្រកាន់','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទប្រកាន់របស់ចៅក្រមស៊ើបសួរ',None:None}
KS = {'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ','decided':'សម្រេចរួច'}
def sx(p, m, f): return m if p['sex'] == 'male' else f

TRUTH = {}
def row(at, p, fields, **more):
    t = {'at': at}
    for k in KEYS:
        v = p.get(k) if k in fields else None
        t[k] = v.isoformat() if isinstance(v, dt.date) else v
    if 'birth_year' in fields: t['birth_year'] = p['birth_year']
    for k in ('alias_khmer','compensation_other','other_court'):
        if p.get(k) and (k in fields): t[k] = p[k]
    if 'nolaw' in fields and t['charges']: t['charges'] = [{'law': None, 'article': c['article']} for c in t['charges']]
    t.update(more); return t
def done(name, by, what, outcome, reason, rows, sheets, questions=(), errors=(), never=(), notrows=None):
    TRUTH[name] = dict(sent_by=by, what=what, outcome=outcome, reason=reason, rows=rows, not_rows=notrows if notrows is not None else [x for s in sheets for x in s.notrows],
                       errors=list(errors), questions=list(questions), never=list(never))
def heads(s, cols, what='headings'):
    return s.line([c[0] for c in cols], what, bold=True)
def fields(cols): return {f for c in cols for f in c[2]}
def kingdom(s, court, span, left=True):
    s.title('ព្រះរាជាណាចក្រកម្ពុជា', span, 'letterhead'); s.title('ជាតិ សាសនា ព្រះមហាក្សត្រ', span, 'letterhead')
    s.line([court], 'letterhead', bold=True); s.line(['ការិយាល័យក្រឡាបញ្ជី'], 'letterhead')
BIG = ['A row made of a letterhead, a total or a signature']

# 1 -------- Battambang: book of two half-years, case number once for its accused, years of birth, everything in Khmer figures
def f1():
    cs = gen(101, 31, 2024, no=lambda i, y: kd(f'{i:03d} ប្រម/{y%100}'), undecided=.04)
    for c in cs[::4]: c['people'][0]['alias_khmer'] = random.Random(c['i']).choice(['អាតូច','មីងធំ','ចាស់','អាខ្មៅ','ស្រីស'])
    def find(p):
        if not p['outcome']: return KS[p['stage']]
        if p['outcome'] != 'convicted': return KO[p['outcome']]
        return f"ដាក់ពន្ធនាគារ {mk(p['sentence_months'])}" + (f" ក្នុងនោះព្យួរទោស {mk(p['suspended_months'])}" if p['suspended_months'] else '')
    cols = [('ល.រ', None, []), ('លេខ និងថ្ងៃចុះបញ្ជី', lambda p: p['case_number'] + '\n' + dk(p['date_registered']), ['case_number','date_registered']),
            ('នាមនិងគោត្តនាមជនជាប់ចោទ', lambda p: p['name_khmer'] + (f" ហៅ {p['alias_khmer']}" if p.get('alias_khmer') else ''), ['name_khmer','alias_khmer']),
            ('ភេទ', lambda p: sx(p,'ប','ស'), ['sex']), ('ឆ្នាំកំណើត', lambda p: kd(p['birth_year']), ['birth_year']), ('សញ្ជាតិ', lambda p: KC[p['citizenship']], ['citizenship']),
            ('បទចោទ', lambda p: kart(p), ['charges']), ('ទម្រង់អាជីវកម្ម', lambda p: KX[p['exploitation']], ['exploitation']), ('ថ្ងៃចោទប្រកាន់', lambda p: dk(p['date_charged']), ['date_charged']),
            ('ថ្ងៃសម្រេច', lambda p: dk(p['date_decided']) or '-', ['date_decided']), ('សេចក្តីសម្រេច', find, ['outcome','sentence_months','suspended_months','stage']),
            ('វត្តមាន', lambda p: KP[p['presence_at_judgment']] or '-', ['presence_at_judgment']), ('ពិន័យ', lambda p: rk(p['fine_riel']) or '-', ['fine_riel']),
            ('សំណងរដ្ឋប្បវេណី', lambda p: rk(p['compensation_riel']) or '-', ['compensation_riel']), ('ផ្សេងៗ', lambda p: 'ឃុំខ្លួន' if p['_j'] == 0 and p['_c']['i'] % 3 == 0 else None, [])]
    F = fields(cols); sh, rows = [], []
    for h, (a, b) in enumerate([(1, 6), (7, 12)]):
        s = Sheet('ឆមាសទី' + kd(h+1)); sh.append(s); kingdom(s, 'សាលាដំបូងខេត្តបាត់ដំបង', len(cols))
        s.title(f'បញ្ជីជនជាប់ចោទ បទល្មើសតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆមាសទី{kd(h+1)} ឆ្នាំ២០២៤', len(cols), 'title'); s.blank()
        heads(s, cols); n = 0; mine = [c for c in cs if a <= c['reg'].month <= b]
        for c in mine:
            r0 = s.r
            for p in c['people']:
                n += 1; v = [kd(n)] + [f(p) for _, f, _ in cols[1:]]
                if not p['_first']: v[1] = None
                st = {} if p['stage'] != 'decided' else {'stage': None}
                r = s.line(v); rows.append(row(s.at(r), p, F, **st))
            if s.r-1 > r0: s.merge(r0, 2, s.r-1, 2)
        s.line([None, f'សរុប {kd(f"{len(mine):02d}")} រឿង', f'{kd(n)} នាក់'], 'total of the half-year', bold=True); s.blank()
        s.line(['ធ្វើនៅបាត់ដំបង ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦'], 'place and date', 10); s.line(['នាយកក្រឡាបញ្ជី'], 'signature', 10); s.line(['(ហត្ថលេខា និងត្រា)'], 'signature', 10)
        s.widths = {2: 18, 3: 24, 11: 34}
    to_xlsx(OUT/'សៀវភៅ ជួញដូរមនុស្ស ២០២៤.xlsx', sh)
    done('សៀវភៅ ជួញដូរមនុស្ស ២០២៤.xlsx', 'Battambang Provincial Court of First Instance', 'Yearly book in two half-year sheets; number and registration day in one cell, written once for all accused of a case (merged); years of birth; Khmer figures',
         'take', 'complete; one accused a row, the case from the merged cell', rows, sh, never=BIG+['An accused without the case number of the merged cell','A year of birth taken for an age','The suspended part taken as the whole sentence','The day in the place-and-date line taken as a judgment'])

# 2 -------- Siem Reap: month lines in one long sheet, the whole decision as a sentence
def f2():
    cs = gen(102, 34, 2025, no=lambda i, y: f'{i}/{y}', undecided=.05)
    def dec(p):
        if not p['outcome']: return f"សំណុំរឿង{KS[p['stage']]}"
        if p['outcome'] == 'charge dismissed by the investigating judge': return f"{KO[p['outcome']]} ចុះ{dklong(p['date_decided'])}"
        t = f"សាលក្រម{KP[p['presence_at_judgment']]} {dklong(p['date_decided'])} "
        if p['outcome'] == 'acquitted': return t + KO['acquitted']
        t += f"ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ {mk(p['sentence_months'])}"
        if p['suspended_months']: t += f" តែឱ្យព្យួរ {mk(p['suspended_months'])}"
        if p['fine_riel']: t += f" និងពិន័យជាប្រាក់ចំនួន {rk(p['fine_riel'])}"
        if p['compensation_riel']: t += f" បង្គាប់ឱ្យសងជំងឺចិត្តដល់ជនរងគ្រោះ {rk(p['compensation_riel'])}"
        return t
    cols = [('ថ្ងៃចូល', lambda p: p['date_registered'], ['date_registered']), ('ឈ្មោះ', lambda p: p['name_khmer'], ['name_khmer']), ('ភ', lambda p: sx(p,'ប្រុស','ស្រី'), ['sex']),
            ('អាយុ', lambda p: p['age'], ['age']), ('ជាតិ', lambda p: KC[p['citizenship']], ['citizenship']), ('លេខរឿង', lambda p: p['case_number'], ['case_number']),
            ('ចោទពីបទ', lambda p: ' និង '.join((OFF[c['article']][0] + ' (ម.' + kd(c['article']) + ')') if c['article'] in OFF else 'ម.' + kd(c['article']) + ' ក្រមព្រហ្មទណ្ឌ' for c in p['charges']), ['charges']),
            ('មូលហេតុ', lambda p: KX[p['exploitation']], ['exploitation']),
            ('ចប់យ៉ាងណា', dec, ['outcome','sentence_months','suspended_months','fine_riel','compensation_riel','date_decided','presence_at_judgment','stage'])]
    F = fields(cols); s = Sheet('២០២៥'); rows = []; s.line(['សាលាដំបូងខេត្តសៀមរាប'], 'letterhead', bold=True)
    s.title('សៀវភៅរឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ (ច្បាប់ ២០០៨)', len(cols), 'title'); heads(s, cols)
    for m in range(1, 13):
        ps = [p for p in ppl(cs) if p['date_registered'].month == m]
        s.title(f'ខែ{MON[m-1]}', len(cols), 'month line')
        if not ps: s.line(['គ្មាន'], 'a month with none'); continue
        for p in ps:
            r = s.line([f(p) for _, f, _ in cols]); rows.append(row(s.at(r), p, F, **({'stage': None} if p['stage'] == 'decided' else {})))
        s.line([None, f'បូករួម {kd(len(ps))} នាក់', f'ស្រី {kd(sum(p["sex"]=="female" for p in ps))}'], 'month total')
    s.line([None, f'សរុបប្រចាំឆ្នាំ {kd(len(rows))} នាក់'], 'year total', bold=True); s.widths = {2: 22, 7: 30, 9: 70}
    to_xlsx(OUT/'រឿង-ជមភ-ប្រចាំខែ-សរ.xlsx', [s], freeze='A4')
    done('រឿង-ជមភ-ប្រចាំខែ-សរ.xlsx', 'Siem Reap Provincial Court of First Instance', 'One long sheet with a line for each month and a sum below it; how the case ended is one sentence with everything in it', 'take',
         'complete; the sentences are regular', rows, [s], never=BIG+['A month line taken as an accused','The month line taken as the registration day','Fine and civil damages exchanged'])

# 3 -------- Kandal: one row a case, people numbered inside the cells
def f3():
    cs = gen(103, 28, 2025, no=lambda i, y: f'ក្រ.{kd(f"{i:04d}")}', undecided=.05, dis=0, law=False)
    s = Sheet('បញ្ជី'); rows = []
    s.title('តុលាការកណ្ដាល — បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ ២០២៥', 9, 'title')
    s.line(['ល.រ','សំណុំរឿង','ចូលថ្ងៃ','ជនត្រូវចោទ (ឈ្មោះ ភេទ អាយុ)','សញ្ជាតិ','មាត្រា','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','ទោសតាមឈ្មោះ','ពិន័យ (រៀល)'], 'headings', bold=True)
    for n, c in enumerate(cs, 1):
        P = c['people']; L_ = lambda f: '\n'.join((f'{kd(j)}. ' if len(P) > 1 else '') + f(p) for j, p in enumerate(P, 1))
        r = s.line([n, c['no'], dkmon(c['reg']), L_(lambda p: f"{p['name_khmer']} ({sx(p,'ប្រុស','ស្រី')} {kd(p['age'])}ឆ្នាំ)"), L_(lambda p: KC[p['citizenship']]), kd(', '.join(x['article'] for x in P[0]['charges'])),
                    dkmon(P[0]['date_charged']), dkmon(P[0]['date_decided']) or KS[P[0]['stage']],
                    L_(lambda p: '—' if not p['outcome'] else 'រួចខ្លួន' if p['outcome'] == 'acquitted' else f"{mk(p['sentence_months'], False)}" + (f" (ព្យួរ {mk(p['suspended_months'], False)})" if p['suspended_months'] else '')),
                    L_(lambda p: kd(f"{p['fine_riel']:,}") if p['fine_riel'] else '-') if any(p['fine_riel'] for p in P) else None])
        for p in P: rows.append(row(s.at(r), p, {'case_number','name_khmer','sex','age','citizenship','charges','date_registered','date_charged','date_decided','outcome','stage','sentence_months','suspended_months','fine_riel'},
                                    **({'stage': None} if p['stage'] == 'decided' else {})))
    s.line([None, 'សរុប', f'{kd(len(cs))} រឿង', f'{kd(len(rows))} នាក់'], 'total', bold=True); s.blank()
    s.line(['កំណត់សម្គាល់៖ មាត្រាដែលមានលេខពីខ្ទង់ ជាច្បាប់ជួញដូរមនុស្ស ២០០៨ មាត្រាលេខបីខ្ទង់ជាក្រមព្រហ្មទណ្ឌ'], 'note: two-figure articles are of the 2008 law, three-figure ones of the Criminal Code')
    for r in rows: r['charges'] = [{'law': CC if len(x['article']) == 3 else TIP, 'article': x['article']} for x in r['charges']]
    s.widths = {4: 40, 9: 34}; to_xlsx(OUT/'កណ្ដាល 2025.xlsx', [s])
    done('កណ្ដាល 2025.xlsx', 'Kandal Provincial Court of First Instance', 'One row a case; its accused numbered within the cells for name, nationality, punishment and fine; which law an article is of stands in a note at the end', 'take-with-questions', 'several people in a cell must be divided, and the division shown before it counts', rows, [s],
         ['Several accused stand in one cell, numbered; is the nth punishment that of the nth name?','Articles without a law: two figures = law of 2008, three = Criminal Code, as the note at the end says?'],
         never=BIG+['A case taken as one accused','The first accused given the punishment of the second','A fine of 10,000,000 shared or doubled among the accused'])

# 4 -------- Prey Veng: ODS, ticks for sex and for the stage
def f4():
    cs = gen(104, 22, 2025, no=lambda i, y: kd(f'{i}')+'.ព្រ', undecided=.25, dis=0, law=False, ccextra=0)
    T = '✓'
    cols = [('ល.រ', None, []), ('គោត្តនាម នាម', lambda p: p['name_khmer'], ['name_khmer']), ('ប្រុស', lambda p: sx(p, T, None), ['sex']), ('ស្រី', lambda p: sx(p, None, T), []), ('អាយុ', lambda p: p['age'], ['age']),
            ('លេខសំណុំរឿង', lambda p: p['case_number'], ['case_number']), ('មាត្រា (ច្បាប់ជួញដូរមនុស្ស)', lambda p: int(p['charges'][0]['article']), ['charges']), ('ចុះបញ្ជី', lambda p: p['date_registered'], ['date_registered']),
            ('ស៊ើបសួរ', lambda p: T if p['stage'] == 'investigation' else None, ['stage']), ('រង់ចាំសវនាការ', lambda p: T if p['stage'] == 'awaiting trial' else None, []), ('កំពុងជំនុំ', lambda p: T if p['stage'] == 'trial' else None, []),
            ('ចប់', lambda p: T if p['stage'] == 'decided' else None, []), ('ថ្ងៃកាត់ទោស', lambda p: p['date_decided'], ['date_decided']), ('មានទោស', lambda p: T if p['outcome'] == 'convicted' else None, ['outcome']),
            ('រួចខ្លួន', lambda p: T if p['outcome'] == 'acquitted' else None, []), ('ឆ្នាំ', lambda p: p['sentence_months'] and p['sentence_months']//12, ['sentence_months']), ('ខែ', lambda p: (p['sentence_months'] or 0) % 12 or None, []),
            ('ពិន័យ (៛)', lambda p: p['fine_riel'], ['fine_riel'])]
    s = Sheet('ព្រៃវែង'); rows = []; s.title('សាលាដំបូងខេត្តព្រៃវែង', len(cols), 'letterhead'); s.title('តារាងតាមដានជនជាប់ចោទ ២០២៥', len(cols), 'title')
    s.line([None, None, 'ភេទ', None, None, None, None, None, 'ដំណាក់កាល', None, None, None, None, 'លទ្ធផល', None, 'ពន្ធនាគារ'], 'group headings', bold=True); r = s.r-1
    s.merge(r, 3, r, 4); s.merge(r, 9, r, 12); s.merge(r, 14, r, 15); s.merge(r, 16, r, 17); heads(s, cols)
    for n, p in enumerate(ppl(cs), 1):
        q = dict(p); q['charges'] = [{'law': TIP, 'article': p['charges'][0]['article']}]
        r = s.line([n] + [f(p) for _, f, _ in cols[1:]]); rows.append(row(s.at(r), q, fields(cols)))
    P = ppl(cs); s.line([None, 'សរុប', sum(p['sex']=='male' for p in P), sum(p['sex']=='female' for p in P)] + [None]*4 + [sum(p['stage']==x for p in P) for x in ('investigation','awaiting trial','trial','decided')], 'total', bold=True)
    to_ods(OUT/'តារាងតាមដាន_ព្រៃវែង.ods', [s])
    done('តារាងតាមដាន_ព្រៃវែង.ods', 'Prey Veng Provincial Court of First Instance', 'ODS; ticks for sex, stage and result under merged headings; imprisonment in two columns, years and months', 'take', 'complete; ticks are unmistakable', rows, [s],
         never=BIG+['A tick taken as a value of the wrong column','The year column read as months','The counts of the total row taken as an accused'])

# 5 -------- Kratie: plain CSV with semicolons
def f5():
    cs = gen(105, 18, 2025, no=lambda i, y: f'{y}-KRT-{i:03d}', multi=True, undecided=.12)
    cols = [('លេខរឿង', lambda p: p['case_number'], ['case_number']), ('ថ្ងៃចុះបញ្ជី', lambda p: p['date_registered'].isoformat(), ['date_registered']), ('ឈ្មោះ', lambda p: p['name_khmer'], ['name_khmer']),
            ('ភេទ', lambda p: sx(p,'ប្រុស','ស្រី'), ['sex']), ('អាយុ', lambda p: p['age'], ['age']), ('សញ្ជាតិ', lambda p: KC[p['citizenship']], ['citizenship']),
            ('បទល្មើស', lambda p: ' / '.join(('ជមភ ' if c['law'] == TIP else 'ក្រម.ព្រ ') + c['article'] for c in p['charges']), ['charges']), ('ទម្រង់', lambda p: KX[p['exploitation']], ['exploitation']),
            ('ស្ថានភាព', lambda p: KS[p['stage']], ['stage']), ('ថ្ងៃសម្រេច', lambda p: p['date_decided'] and p['date_decided'].isoformat(), ['date_decided']), ('លទ្ធផល', lambda p: KO[p['outcome']] or 'មិនទាន់សម្រេច', ['outcome']),
            ('ទោស(ខែ)', lambda p: p['sentence_months'], ['sentence_months']), ('ព្យួរ(ខែ)', lambda p: p['suspended_months'], ['suspended_months']), ('ពិន័យ', lambda p: p['fine_riel'], ['fine_riel']), ('សំណង', lambda p: p['compensation_riel'], ['compensation_riel'])]
    s = Sheet('', True); rows = []; heads(s, cols)
    for p in ppl(cs):
        r = s.line([f(p) for _, f, _ in cols]); rows.append(row(s.at(r), {**p, 'outcome': p['outcome'] or 'pending'}, fields(cols)))
    to_csv(OUT/'kratie_jun_jab_chaot.csv', s, ';')
    done('kratie_jun_jab_chaot.csv', 'Kratie Provincial Court of First Instance', 'CSV with semicolons and a byte-order mark, ISO days; sentences in months', 'take-with-questions', 'complete; only the short names of the laws and the money need a look', rows, [s],
         ['ជមភ and ក្រម.ព្រ in the offence column: the law of 2008 and the Criminal Code?','Fines and damages have no unit: riel?'], never=['A sentence in months read as years'])

# 6 -------- Takeo: two heading rows, legend of letters, a hidden column with the victims' names
def f6():
    cs = gen(106, 24, 2025, no=lambda i, y: kd(f'{i:02d}-{y%100}'), undecided=.08, ccextra=0, dis=0)
    A = {'12':'ក','17':'ខ','19':'គ','15':'ឃ','16':'ង','11':'ច','10':'ឆ','26':'ជ','28':'ឈ','30':'ញ','34':'ដ'}; R = {'convicted':'១','acquitted':'២',None:'៣'}
    s = Sheet('Sheet1'); rows = []; kingdom(s, 'សាលាដំបូងខេត្តតាកែវ', 15)
    s.title('បញ្ជីរាយនាមជនជាប់ចោទពីបទជួញដូរមនុស្ស ឆ្នាំ២០២៥', 15, 'title')
    h = s.r; s.line(['ល.រ','សំណុំរឿង',None,'ជនជាប់ចោទ',None,None,None,'ជនរងគ្រោះ','បទចោទ (អក្សរ)','ទម្រង់','ថ្ងៃចោទ','សេចក្តីសម្រេច',None,None,None], 'headings, upper row', bold=True)
    s.line([None,'លេខ','ថ្ងៃចុះបញ្ជី','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ',None,None,None,None,'ថ្ងៃ','លេខកូដ','ទោស','ពិន័យ (៛)'], 'headings, lower row', bold=True)
    for c in (1, 8, 9, 10, 11): s.merge(h, c, h+1, c)
    s.merge(h, 2, h, 3); s.merge(h, 4, h, 7); s.merge(h, 12, h, 15); s.hidden_cols = [8]
    vic = random.Random(6)
    for n, p in enumerate(ppl(cs), 1):
        r = s.line([n, p['case_number'], dk(p['date_registered']), p['name_khmer'], sx(p,'ប','ស'), kd(p['age']), KC[p['citizenship']], 'នាង ' + vic.choice(GIV)[0] + ' (រងគ្រោះ)', A[p['charges'][0]['article']], KX[p['exploitation']],
                    dk(p['date_charged']), dk(p['date_decided']), R[p['outcome']], mk(p['sentence_months'], False) + (f" ព្យួរ {mk(p['suspended_months'], False)}" if p['suspended_months'] else '') if p['sentence_months'] else None, p['fine_riel']])
        rows.append(row(s.at(r), {**p, 'outcome': p['outcome'] or 'pending', 'stage': None}, {'case_number','date_registered','name_khmer','sex','age','citizenship','charges','exploitation','date_charged','date_decided','outcome','sentence_months','suspended_months','fine_riel'}))
    s.blank(); s.line(['អក្សរ៖ ' + ' '.join(f'{v}=មាត្រា{kd(k)}' for k, v in A.items()) + ' នៃច្បាប់ឆ្នាំ២០០៨'], 'legend: letters of the articles, law of 2008')
    s.line(['លេខកូដ៖ ១=ផ្តន្ទាទោស ២=រួចខ្លួន ៣=មិនទាន់សម្រេច'], 'legend: codes of the result'); s.blank()
    s.line(['បានឃើញ និងឯកភាព'], 'signature', 2); s.line(['ប្រធានសាលាដំបូង'], 'signature', 2); s.line(['ក្រឡាបញ្ជី'], 'signature', 12); s.fmt = {15: '#,##0'}; s.widths = {4: 24, 14: 22}
    to_xlsx(OUT/'TAKEO បញ្ជីរាយនាម.xlsx', [s])
    done('TAKEO បញ្ជីរាយនាម.xlsx', 'Takeo Provincial Court of First Instance', 'Two heading rows, letters for the articles and figures for the result with a legend below, and a hidden column with the names of victims', 'take', 'the legend answers for the letters and codes', rows, [s],
         ['The letters are articles 10 to 34 of the law of 2008, as the legend says?','Column H is hidden and names victims: it is to be left out?'], never=BIG+['A victim\'s name of the hidden column kept or shown','A victim taken as an accused','The code 3 taken as an acquittal'])

# 7 -------- Svay Rieng: damages once for a case, some in dollars
def f7():
    cs = gen(107, 26, 2025, no=lambda i, y: f'លេខ {kd(i)}', undecided=.06, dis=0, ccextra=0, law=True)
    g = random.Random(77); s = Sheet('ត្រីមាស១-៤'); rows = []
    s.line(['ស្វាយរៀង'], 'letterhead', bold=True); s.title('តារាងសាលក្រម រឿងជួញដូរមនុស្ស', 11, 'title')
    cols = ['លេខ','ថ្ងៃខែចូល','ជនជាប់ចោទ','ភេទ','អាយុ','មាត្រាច្បាប់២០០៨','ថ្ងៃសាលក្រម','មុខ','កាត់ទោស','ពិន័យ','សំណងដើមបណ្តឹង']
    s.line(cols, 'headings', bold=True)
    for c in cs:
        P = c['people']; conv = [p for p in P if p['outcome'] == 'convicted']; r0 = s.r; comp = None; joint = False
        if conv and conv[0] is P[0] and g.random() < .6:
            joint = len(P) > 1
            if g.random() < .35: usd = g.choice([1000, 1800, 2400, 5000]); comp = kd(f'{usd:,}'.replace(',', ' ')) + ' ដុល្លារ'
            else: usd = 0; kh = g.choice([4, 8, 12, 20])*1000000; comp = mill(kh)
        for p in P:
            t = 'មិនទាន់' if not p['outcome'] else 'រួច' if p['outcome'] == 'acquitted' else 'គុក ' + mk(p['sentence_months'], False) + (f" ព្យួរ {mk(p['suspended_months'], False)}" if p['suspended_months'] else '')
            r = s.line([c['no'] if p['_first'] else '"', dot(c['reg']) if p['_first'] else '"', p['name_khmer'], sx(p,'ប','ស'), p['age'], kd(p['charges'][0]['article']), dot(p['date_decided']), KP[p['presence_at_judgment']], t, mill(p['fine_riel']), comp if p['_first'] else None])
            q = {**p, 'outcome': p['outcome'] or 'pending', 'compensation_riel': None, 'stage': None}; q.pop('compensation_other', None)
            if comp and p['_first'] and not joint:
                if usd: q['compensation_other'] = {'amount': usd, 'currency': 'USD'}
                else: q['compensation_riel'] = kh
            rows.append(row(s.at(r), q, {'case_number','date_registered','name_khmer','sex','age','charges','date_decided','presence_at_judgment','outcome','sentence_months','suspended_months','fine_riel','compensation_riel','compensation_other'}))
            if comp and joint: rows[-1]['compensation_of_the_case'] = comp
        if comp and joint: s.merge(r0, 11, s.r-1, 11)
    s.line([None, None, f'សរុប {kd(len(rows))} នាក់'], 'total'); s.widths = {3: 24, 9: 26, 11: 20}
    to_xlsx(OUT/'សាលក្រម ស្វាយរៀង ៤ត្រីមាស.xlsx', [s])
    done('សាលក្រម ស្វាយរៀង ៤ត្រីមាស.xlsx', 'Svay Rieng Provincial Court of First Instance', 'Judgments of four quarters; ditto marks for the same case; damages stand once for a case in a merged cell, some in dollars', 'take-with-questions', 'damages of a case with several accused, and dollars, must be asked; all else is plain', rows, [s],
         ['Damages stand once beside several accused (merged): owed together, or by each?','Some damages are in dollars: keep them in dollars?','The mark " means as above?'],
         never=BIG+['Dollars taken as riel','The damages of a case counted once for each accused','The mark " kept as a case number'])
    for r in rows: r.setdefault('compensation_riel', None)

# 8, 11 -------- appeal courts
def appeal(seed, n, courts, no):
    g = random.Random(seed); cs = gen(seed, n, 2025, undecided=0, dis=0, ccextra=0, months=(1, 7), no=no); out = []
    for c in cs:
        c['court'] = g.choice(courts); c['orig'] = f"{g.randint(10, 180)}/{g.choice([2023, 2024])}"; c['fi'] = c['reg'] - dt.timedelta(g.randint(60, 240))
        for p in c['people']:
            p['other_court'] = c['court'][1]; p['stage'] = None; p['fine_riel'] = p['compensation_riel'] = None; p['suspended_months'] = None; p['date_charged'] = None
            if not p['date_decided']: p['date_decided'] = min(LIMIT, c['reg'] + dt.timedelta(150)); p['outcome'] = None
            lo = OFF[p['charges'][0]['article']][2]; p['_fi'] = g.choice([lo, lo+12, lo+24, lo+36])
            k = g.choice(['up','up','up','cut','cut','raise','free','new']); 
            if k == 'raise' and p['_fi'] + 12 > OFF[p['charges'][0]['article']][3]: k = 'up'
            p['_k'] = k
            p['outcome'] = {'free': 'acquitted', 'new': None}.get(k, 'convicted'); p['presence_at_judgment'] = g.choice(['present','present','absent'])
            p['sentence_months'] = {'up': p['_fi'], 'cut': p['_fi']-12, 'raise': p['_fi']+12}.get(k)
    for c in cs:  # the case has one day of judgment
        for p in c['people']: p['date_decided'] = c['people'][0]['date_decided']
    return cs
AF = {'case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_decided','presence_at_judgment','outcome','sentence_months','other_court'}
AQ = ['Which judgment is to be counted: the one of this court (last columns) or the one appealed? These accused were already reported by their courts of first instance.','A case sent back for a new trial has no outcome here: keep it open?']
def f8():
    cs = appeal(108, 21, [('បន្ទាយមានជ័យ','Banteay Meanchey'),('បាត់ដំបង','Battambang'),('ពោធិ៍សាត់','Pursat'),('ប៉ៃលិន','Pailin')], lambda i, y: kd(f'{i}')+' អវ')
    s = Sheet('ឧទ្ធរណ៍'); rows = []; kingdom(s, 'សាលាឧទ្ធរណ៍បាត់ដំបង', 13); s.title('បញ្ជីសាលដីកាព្រហ្មទណ្ឌ រឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨) ឆ្នាំ២០២៥', 13, 'title')
    s.line(['ល.រ','លេខឧទ្ធរណ៍','ថ្ងៃទទួល','មកពីសាលាដំបូង','លេខដើម','ឈ្មោះពិរុទ្ធជន','ភេទ','អាយុ','មាត្រា','ទោសសាលាដំបូង','ថ្ងៃសាលដីកា','វត្តមាន','សាលដីកាសម្រេច'], 'headings', bold=True)
    for n, p in enumerate(ppl(cs), 1):
        c = p['_c']; t = {'up': f"តម្កល់សាលក្រមដដែល", 'cut': f"កែសាលក្រម បន្ថយទោសមកត្រឹម {mk(p['sentence_months'] or 0)}", 'raise': f"កែសាលក្រម ដំឡើងទោសដល់ {mk(p['sentence_months'] or 0)}", 'free': 'មោឃសាលក្រម ប្រកាសឱ្យរួចខ្លួន', 'new': 'មោឃសាលក្រម បញ្ជូនទៅជំនុំជម្រះសារជាថ្មី'}[p['_k']]
        r = s.line([kd(n), p['case_number'], dk(c['reg']), c['court'][0], kd(c['orig']), p['name_khmer'], sx(p,'ប្រុស','ស្រី'), kd(p['age']), kd(p['charges'][0]['article']), mk(p['_fi']), dk(p['date_decided']), KP[p['presence_at_judgment']], t])
        rows.append(row(s.at(r), p, AF - {'name_latin','citizenship','exploitation'}))
    s.line(['', '', '', '', '', f'សរុប {kd(len(rows))} នាក់'], 'total'); s.blank(); s.line(['ក្រឡាបញ្ជីសាលាឧទ្ធរណ៍'], 'signature', 11); s.widths = {6: 24, 13: 44}
    to_xlsx(OUT/'សាលដីកា ជួញដូរ បប.xlsx', [s])
    done('សាលដីកា ជួញដូរ បប.xlsx', 'Court of Appeal of Battambang', 'Appeal judgments; the punishment of the first court stands beside what became of it ("upheld", "reduced to", "quashed")', 'take-with-questions', 'right, but an appeal is not a new prosecution', rows, [s], AQ,
         never=BIG+['The punishment of the first court taken where the appeal changed it','Counted as new accused beside the first court\'s return without asking','"Sent back for a new trial" taken as an acquittal'])
def f11():
    cs = appeal(111, 19, [('', 'Kandal'),('', 'Phnom Penh'),('', 'Svay Rieng'),('', 'Takeo'),('', 'Kampong Speu')], lambda i, y: f'AC-{i:03d}/25')
    s = Sheet('2025 TIP appeals'); rows = []; s.title('COURT OF APPEAL OF PHNOM PENH - CRIMINAL REGISTRY', 12, 'letterhead'); s.title('Trafficking appeals decided 2025 (all under the 2008 Law)', 12, 'title'); s.blank()
    s.line(['Appellant','M/F','Nationality','Age','Art.','Court below','File below','Sentence below','Appeal no.','Received','Heard & decided','Result on appeal','Present?','Kept by'], 'headings', bold=True)
    last = None
    for p in ppl(cs):
        c = p['_c']
        if last is not None and c is not last: s.blank()
        last = c
        t = {'up': 'Upheld', 'cut': f"Varied - {me(p['sentence_months'] or 0)} substituted", 'raise': f"Varied - increased to {me(p['sentence_months'] or 0)}", 'free': 'Allowed - acquitted', 'new': 'Quashed, retrial ordered'}[p['_k']]
        r = s.line([p['name_latin'], sx(p,'M','F'), p['citizenship'], p['age'], int(p['charges'][0]['article']), c['court'][1], c['orig'], me(p['_fi']), p['case_number'], p['date_registered'], p['date_decided'], t, {'present':'Yes','absent':'No'}[p['presence_at_judgment']], 'SK'])
        rows.append(row(s.at(r), p, AF - {'name_khmer','exploitation'}))
    s.blank(); s.line([f'Appellants: {len(rows)}     Appeals: {len(cs)}'], 'total'); s.line(['Chief Clerk ______________'], 'signature')
    s.hidden_cols = [14]; s.widths = {1: 24, 12: 36}; to_xlsx(OUT/'Appeals TIP 2025 - registry.xlsx', [s], grid=False)
    done('Appeals TIP 2025 - registry.xlsx', 'Court of Appeal of Phnom Penh', 'Appeals with a blank row between cases; results in words, the sentence below in another column', 'take-with-questions', 'right, but an appeal is not a new prosecution', rows, [s], AQ,
         never=BIG+['The sentence below taken where the appeal varied it','"Allowed" read as the prosecution winning','The file number of the court below taken as this court\'s'])

# 9 -------- Preah Sihanouk: English, many foreigners
def f9():
    cs = gen(109, 36, 2025, foreign=.5, no=lambda i, y: f'PSH/{y}/{i:03d}', undecided=.2, usd=.45)
    def sen(p): return None if not p['sentence_months'] else me(p['sentence_months'],'yrs','mths') + (f", {me(p['suspended_months'],'yrs','mths')} of it suspended" if p['suspended_months'] else '')
    ST = {'investigation':'With investigating judge','awaiting trial':'Trial date awaited','trial':'On trial','decided':'Judgment given'}
    cols = [('No', None, []), ('Name of accused', lambda p: p['name_latin'], ['name_latin']), ('Sex', lambda p: sx(p,'M','F'), ['sex']), ('Age', lambda p: p['age'], ['age']), ('Nationality', lambda p: p['citizenship'], ['citizenship']),
            ('Case file', lambda p: p['case_number'], ['case_number']), ('Reg. date', lambda p: p['date_registered'], ['date_registered']), ('Charged on', lambda p: p['date_charged'], ['date_charged']), ('Charge', eart, ['charges']),
            ('What kind', lambda p: {FC:'forced scamming'}.get(p['exploitation'], p['exploitation']), ['exploitation']), ('Where it stands', lambda p: 'Dismissed by IJ' if (p['outcome'] or '').startswith('charge') else ST[p['stage']], ['stage']),
            ('Judgment', lambda p: p['date_decided'], ['date_decided']), ('Verdict', lambda p: {'convicted':'Guilty','acquitted':'Not guilty'}.get(p['outcome']), ['outcome']), ('In court?', lambda p: {'present':'present','absent':'in absentia','deemed present':'deemed present'}.get(p['presence_at_judgment']), ['presence_at_judgment']),
            ('Imprisonment', sen, ['sentence_months','suspended_months']), ('Fine', lambda p: p['fine_riel'] and f"KHR {p['fine_riel']:,}", ['fine_riel']),
            ('Civil damages', lambda p: f"USD {p['compensation_other']['amount']:,}" if p.get('compensation_other') else p['compensation_riel'] and f"KHR {p['compensation_riel']:,}", ['compensation_riel','compensation_other']),
            ('Remarks', lambda p: 'passport held by court' if p['citizenship'] != 'Cambodian' and p['age'] % 4 == 0 else None, [])]
    s = Sheet('TIP 2025'); rows = []; s.line(['Preah Sihanouk Provincial Court'], 'letterhead', bold=True); s.line(['Accused in trafficking cases registered in 2025 - position on 15 January 2026'], 'title'); s.blank(); heads(s, cols)
    for n, p in enumerate(ppl(cs), 1):
        r = s.line([n] + [f(p) for _, f, _ in cols[1:]]); rows.append(row(s.at(r), p, fields(cols)))
    s.line([None, 'TOTAL', sum(p['sex']=='male' for p in ppl(cs)), 'male', sum(p['sex']=='female' for p in ppl(cs)), 'female'], 'total', bold=True); s.fmt = {7: 'd-mmm-yy', 8: 'd-mmm-yy', 12: 'd-mmm-yy'}
    s.widths = {2: 24, 9: 30, 15: 34}; to_xlsx(OUT/'TIP_cases_2025_PSH.xlsx', [s], freeze='A5', filt='A4:R40')
    done('TIP_cases_2025_PSH.xlsx', 'Preah Sihanouk Provincial Court of First Instance', 'English list with foreigners; damages partly in dollars; "TIP Law" for the law of 2008', 'take-with-questions', 'only the dollars need asking', rows, [s], ['Some damages are in USD: keep them in dollars?','"forced scamming" is forced criminality?','The day beside "Dismissed by IJ" is the day of the order?'], never=BIG+['Dollars taken as riel','The suspended part taken as the whole sentence'])

# 10 -------- Phnom Penh: ODS, codes, key on another sheet
def f10():
    cs = gen(110, 40, 2025, foreign=.25, no=lambda i, y: f'{i*7+1000}', undecided=.12, dis=.08)
    R = {'convicted':'G','acquitted':'A','charge dismissed by the investigating judge':'NS',None:'P'}; X = {SX:'S',FL:'L',FM:'M',FB:'B',FC:'C'}; N = {'Cambodian':'KHM','Chinese':'CHN','Vietnamese':'VNM','Thai':'THA','Malaysian':'MYS'}
    H = {'present':'p','absent':'a','deemed present':'d'}
    cols = [('File', lambda p: int(p['case_number']), ['case_number']), ('Accused', lambda p: p['name_latin'].upper(), ['name_latin']), ('G', lambda p: sx(p, 1, 2), ['sex']), ('Yrs', lambda p: p['age'], ['age']), ('Nat', lambda p: N[p['citizenship']], ['citizenship']),
            ('Off', lambda p: '+'.join(('H' if c['law'] == TIP else 'P') + c['article'] for c in p['charges']), ['charges']), ('Ex', lambda p: X[p['exploitation']], ['exploitation']), ('Reg', lambda p: p['date_registered'], ['date_registered']), ('Chg', lambda p: p['date_charged'], ['date_charged']),
            ('Dec', lambda p: p['date_decided'], ['date_decided']), ('Res', lambda p: R[p['outcome']], ['outcome']), ('Pr', lambda p: H.get(p['presence_at_judgment']), ['presence_at_judgment']), ('Y', lambda p: p['sentence_months'] and p['sentence_months']//12, ['sentence_months']),
            ('M', lambda p: p['sentence_months'] and p['sentence_months'] % 12, []), ('SuspM', lambda p: p['suspended_months'], ['suspended_months']), ('Fine (mil.)', lambda p: p['fine_riel'] and p['fine_riel']//1000000, ['fine_riel']), ('Civil (mil.)', lambda p: p['compensation_riel'] and p['compensation_riel']/1e6, ['compensation_riel'])]
    s = Sheet('list'); rows = []; heads(s, cols)
    for p in ppl(cs):
        q = {**p, 'outcome': p['outcome'] or 'pending', 'name_latin': p['name_latin'].upper()}; r = s.line([f(p) for _, f, _ in cols]); rows.append(row(s.at(r), q, fields(cols)))
    k = Sheet('KEY')
    for a in [('Column','Code','Means'),('G',1,'male'),('G',2,'female'),('Off','H','Law on Suppression of Human Trafficking and Sexual Exploitation, 2008 (then the article)'),('Off','P','Criminal Code 2009 (then the article)'),('Ex','S','sexual exploitation'),('Ex','L','forced labour'),('Ex','M','forced marriage'),('Ex','B','forced begging'),('Ex','C','forced criminality (online scams)'),
              ('Res','G','convicted'),('Res','A','acquitted'),('Res','NS','non-suit: charge dismissed by the investigating judge'),('Res','P','pending, no decision yet'),('Pr','p','present'),('Pr','a','absent'),('Pr','d','deemed present'),('Y, M','','years and months of imprisonment, added'),('SuspM','','months suspended, part of the whole'),('Fine, Civil','','millions of riel')]: k.line(a, 'key')
    to_ods(OUT/'MC_list_traff.ods', [s, k])
    done('MC_list_traff.ods', 'Phnom Penh Municipal Court of First Instance', 'ODS without title, everything in codes; the second sheet explains the codes; money in millions of riel', 'take', 'the key answers everything', rows, [s, k], ['Money is in millions of riel, as the key says?'], never=['Fine of 10 taken as 10 riel','Years and months exchanged','A line of the key taken as an accused'])

# 12 -------- Koh Kong: bilingual headings, both names
def f12():
    cs = gen(112, 20, 2025, foreign=.3, no=lambda i, y: f'{i:02d} KK {y}', undecided=.1)
    cols = [('ល.រ\nNo.', None, []), ('លេខសំណុំរឿង\nCase No.', lambda p: p['case_number'], ['case_number']), ('ឈ្មោះជាខ្មែរ\nName (Khmer)', lambda p: p['name_khmer'], ['name_khmer']), ('ឈ្មោះឡាតាំង\nName (Latin)', lambda p: p['name_latin'], ['name_latin']),
            ('ភេទ\nSex', lambda p: sx(p,'ប្រុស/M','ស្រី/F'), ['sex']), ('ឆ្នាំកំណើត\nBorn', lambda p: p['birth_year'], ['birth_year']), ('សញ្ជាតិ\nNationality', lambda p: p['citizenship'], ['citizenship']),
            ('បទល្មើស\nOffence', lambda p: ', '.join(f"មាត្រា {c['article']} " + ('ច្បាប់ជួញដូរ២០០៨' if c['law'] == TIP else 'ក្រមព្រហ្មទណ្ឌ') for c in p['charges']), ['charges']), ('ថ្ងៃចុះបញ្ជី\nRegistered', lambda p: p['date_registered'], ['date_registered']),
            ('ស្ថានភាព\nStatus', lambda p: {'investigation':'ស៊ើបសួរ (investigation)','awaiting trial':'រង់ចាំជំនុំជម្រះ (awaiting trial)','trial':'កំពុងជំនុំជម្រះ (trial)','decided':'ចប់ (closed)'}[p['stage']], ['stage']),
            ('សេចក្តីសម្រេច\nDecision', lambda p: {'convicted':'ផ្តន្ទាទោស','acquitted':'រួចខ្លួន','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទ'}.get(p['outcome']), ['outcome']), ('ថ្ងៃសម្រេច\nDate', lambda p: p['date_decided'], ['date_decided']),
            ('ទោស\nSentence', lambda p: p['sentence_months'] and mk(p['sentence_months'], False).replace('ឆ្នាំ', ' ឆ្នាំ').replace('ខែ', ' ខែ'), ['sentence_months']), ('ក្នុងនោះព្យួរ\nof which suspended', lambda p: p['suspended_months'] and mk(p['suspended_months'], False), ['suspended_months']),
            ('ពិន័យ (៛)\nFine (KHR)', lambda p: p['fine_riel'], ['fine_riel']), ('សំណង (៛)\nDamages (KHR)', lambda p: p['compensation_riel'], ['compensation_riel']), ('ចៅក្រម\nJudge', lambda p: 'ច.' + kd(p['_c']['i'] % 4 + 1), [])]
    s = Sheet('Koh Kong កោះកុង'); rows = []; s.title('សាលាដំបូងខេត្តកោះកុង / Koh Kong Provincial Court', len(cols), 'letterhead'); s.title('ទិន្នន័យរឿងជួញដូរមនុស្ស ២០២៥ / Data on trafficking cases 2025', len(cols), 'title'); heads(s, cols)
    for n, p in enumerate(ppl(cs), 1):
        r = s.line([n] + [f(p) for _, f, _ in cols[1:]]); rows.append(row(s.at(r), p, fields(cols)))
    s.line([None, 'សរុប/Total', f'{len(rows)} នាក់/persons'], 'total', bold=True); s.line(['*ចៅក្រម៖ លេខកូដផ្ទៃក្នុង / internal codes'], 'note'); s.fmt = {15: '#,##0', 16: '#,##0'}; s.hidden_cols = [17]
    to_xlsx(OUT/'KohKong ទិន្នន័យ 2025.xlsx', [s])
    done('KohKong ទិន្នន័យ 2025.xlsx', 'Koh Kong Provincial Court of First Instance', 'Headings in two languages in one cell, both spellings of a name, years of birth; the judges\' codes in a hidden column', 'take', 'complete', rows, [s], never=BIG+['Two persons made of the two spellings','The year of birth taken as an age','Judges\' codes kept'])

# 13 -------- Oddar Meanchey: Khmer headings, Latin content, blank rows between cases, adult or minor only
def f13():
    cs = gen(113, 17, 2025, foreign=.15, no=lambda i, y: f'{i}', undecided=.1, dis=0, ccextra=.1)
    cs[4]['people'][0]['_minor'] = True
    s = Sheet('OMC'); rows = []; s.line(['សាលាដំបូងខេត្តឧត្ដរមានជ័យ', None, None, None, 'ឆ្នាំ 2025'], 'letterhead', bold=True)
    s.line(['រឿងលេខ','ឈ្មោះ','ភេទ','អនីតិជន?','ច្បាប់','មាត្រា','ចុះបញ្ជី','ចោទប្រកាន់','សាលក្រម','លទ្ធផល','ពន្ធនាគារ','ព្យួរ','ពិន័យ','សម្គាល់'], 'headings', bold=True)
    for c in cs:
        for p in c['people']:
            q = {**p, 'age': 'minor' if p.get('_minor') else 'adult', 'stage': None, 'outcome': p['outcome'] or 'pending'}
            r = s.line([int(c['no']), p['name_latin'], sx(p,'Pros','Srey'), 'បាទ' if p.get('_minor') else 'ទេ', 'TIP' if len(p['charges']) == 1 else 'TIP + Penal Code', ' + '.join(x['article'] for x in p['charges']), den(c['reg']), den(p['date_charged']), den(p['date_decided']) or 'not yet',
                        {'convicted':'guilty','acquitted':'acquitted'}.get(p['outcome'], 'pending'), p['sentence_months'] and me(p['sentence_months'],'y','m'), p['suspended_months'] and me(p['suspended_months'],'y','m'), p['fine_riel'] and f"{p['fine_riel']//1000000}M riel", 'ឃុំនៅពន្ធនាគារខេត្ត' if p['_first'] and c['i'] % 2 else None])
            rows.append(row(s.at(r), q, {'case_number','name_latin','sex','age','charges','date_registered','date_charged','date_decided','outcome','sentence_months','suspended_months','fine_riel'}))
        s.blank()
    s.line([f'{len(cs)} cases, {len(rows)} accused'], 'total'); s.line(['Prepared by the clerk for the meeting of the provincial committee'], 'note'); s.widths = {2: 24}
    to_xlsx(OUT/'oddar m. cases.xlsx', [s], grid=False)
    done('oddar m. cases.xlsx', 'Oddar Meanchey Provincial Court of First Instance', 'Khmer headings over English and romanised content (Pros, Srey), a blank row after each case, only "minor: yes or no" instead of an age', 'take', 'complete for what it has', rows, [s], ['"TIP" is the law of 2008 and "Penal Code" the Criminal Code?','Pros and Srey are male and female?'], never=BIG+['The list ended at the first blank row','ទេ (no minor) taken as unknown or as a minor'])

# 14 -------- Pailin: CSV, English headings, Khmer content
def f14():
    cs = gen(114, 15, 2024, no=lambda i, y: f'{i:03d}/{y}', undecided=0, dis=.05, months=(2, 12), ccextra=0)
    cols = [('case_no', lambda p: kd(p['case_number']), ['case_number']), ('registered', lambda p: kd(dot(p['date_registered'])), ['date_registered']), ('accused', lambda p: p['name_khmer'], ['name_khmer']), ('sex', lambda p: sx(p,'ប្រុស','ស្រី'), ['sex']), ('age', lambda p: kd(p['age']), ['age']),
            ('nationality', lambda p: KC[p['citizenship']], ['citizenship']), ('article_law2008', lambda p: kd(p['charges'][0]['article']), ['charges']), ('exploitation', lambda p: KX[p['exploitation']], ['exploitation']), ('judgment_date', lambda p: kd(dot(p['date_decided']) or ''), ['date_decided']),
            ('result', lambda p: KO[p['outcome']], ['outcome']), ('present', lambda p: KP[p['presence_at_judgment']], ['presence_at_judgment']), ('sentence', lambda p: p['sentence_months'] and mk(p['sentence_months']), ['sentence_months']), ('suspended', lambda p: p['suspended_months'] and mk(p['suspended_months']), ['suspended_months']),
            ('fine_riel', lambda p: p['fine_riel'] and kd(f"{p['fine_riel']:,}"), ['fine_riel']), ('damages_riel', lambda p: p['compensation_riel'] and kd(f"{p['compensation_riel']:,}"), ['compensation_riel']), ('note', lambda p: 'ប្តឹងឧទ្ធរណ៍' if p['outcome'] == 'convicted' and p['age'] % 5 == 0 else None, [])]
    s = Sheet('', True); rows = []; heads(s, cols)
    for p in ppl(cs):
        r = s.line([f(p) for _, f, _ in cols]); q = {**p, 'case_number': kd(p['case_number'])}
        if not p['outcome']: q['outcome'] = None
        rows.append(row(s.at(r), q, fields(cols)))
    to_csv(OUT/'pailin_court_2024.csv', s, ',', 'utf-8', '\n')
    done('pailin_court_2024.csv', 'Pailin Provincial Court of First Instance', 'CSV without byte-order mark; English headings, Khmer content and figures', 'take', 'complete', rows, [s], never=['A note "appealed" taken as the outcome'])

# 15 -------- refused or sent another way
def f15():
    s = Sheet('ស្ថិតិ'); g = random.Random(15); kingdom(s, 'សាលាដំបូងខេត្តកំពង់ស្ពឺ', 8); s.title('តារាងស្ថិតិរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៥', 8, 'title')
    s.line(['មាត្រា','ចំនួនរឿងចូល','ជនជាប់ចោទ','ស្រី','ផ្តន្ទាទោស','រួចខ្លួន','កំពុងដំណើរការ','ផ្សេងៗ'], 'headings', bold=True); tot = [0]*6
    for a in ['១០','១១','១២','១៥','១៧','១៩','២៦','២៨','៣០','៣៤']:
        n = g.randint(0, 5); acc = n + g.randint(0, 3) if n else 0; f = g.randint(0, acc); cv = g.randint(0, acc); aq = g.randint(0, acc-cv); v = [n, acc, f, cv, aq, acc-cv-aq]
        tot = [x+y for x, y in zip(tot, v)]; s.line(['មាត្រា ' + a] + [kd(x) for x in v], 'count')
    s.line(['សរុប'] + [kd(x) for x in tot], 'total', bold=True); s.line(['ក្រឡាបញ្ជី'], 'signature', 6)
    to_xlsx(OUT/'ស្ថិតិ កព ២០២៥.xlsx', [s])
    done('ស្ថិតិ កព ២០២៥.xlsx', 'Kampong Speu Provincial Court of First Instance', 'A table of counts by article', 'refuse', 'counts only, no person can be read out of it; ask for the list of accused behind it', [], [s], ['Could the court send the list of accused these counts were made of?'], never=['An accused made out of an article','Counts kept as accused'])
def f16():
    s = Sheet('ទម្រង់'); kingdom(s, 'សាលាដំបូងខេត្តមណ្ឌលគិរី', 10); s.title('បញ្ជីជនជាប់ចោទ ត្រីមាសទី....... ឆ្នាំ២០.......', 10, 'title')
    s.line(['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃសាលក្រម','ទោស','ផ្សេងៗ'], 'headings', bold=True)
    for i in range(1, 26): s.line([kd(f'{i:02d}'), kd('........'), '........................'] if i < 3 else [kd(f'{i:02d}')], 'printed number of an empty line')
    s.line(['ថ្ងៃទី....... ខែ....... ឆ្នាំ.......'], 'place and date', 7); s.line(['ក្រឡាបញ្ជី'], 'signature', 7)
    to_xlsx(OUT/'មណ្ឌលគិរី.xlsx', [s])
    done('មណ្ឌលគិរី.xlsx', 'Mondulkiri Provincial Court of First Instance', 'The printed form, not filled in: 25 numbered lines, dots', 'refuse', 'empty form; it does not say "none" either', [], [s], ['The form is empty: was the wrong file attached, or were there no cases (then send it as nil)?'], never=['25 accused made of the printed numbers','Taken as a nil return'])
def f17():
    cs = gen(117, 17, 2025, no=lambda i, y: f'KC-{i}', undecided=.1, dis=0, ccextra=0); s = Sheet('KCM'); rows = []
    s.line(['Kampong Cham Provincial Court of First Instance'], 'letterhead', bold=True); s.line(['List of 21 accused persons, trafficking law 2008, year 2025'], 'title')
    s.line(['#','Case','Accused','Sex','Age','Article','Registered','Judgment','Result','Prison term','Fine riel'], 'headings', bold=True)
    P = ppl(cs)
    for n, p in enumerate(P, 1):
        r = s.line([n if n < 12 else n+1, p['case_number'], p['name_latin'], sx(p,'Male','Female'), p['age'], int(p['charges'][0]['article']), p['date_registered'], p['date_decided'], {'convicted':'Convicted','acquitted':'Acquitted'}.get(p['outcome'], 'Pending'), p['sentence_months'] and me(p['sentence_months']), p['fine_riel']])
        rows.append(row(s.at(r), {**p, 'outcome': p['outcome'] or 'pending', 'stage': None}, {'case_number','name_latin','sex','age','charges','date_registered','date_decided','outcome','sentence_months','fine_riel'}))
    m = sum(p['sex']=='male' for p in P); f = len(P)-m; fines = sum(p['fine_riel'] or 0 for p in P)
    rt = s.line([None, 'Total', 18, f'{m+2} male', f'{f} female', None, None, None, None, None, fines+4000000], 'total', bold=True)
    rb = s.line(['Summary: convicted 9, acquitted 4, pending 3 = 18'], 'summary'); s.line(['Clerk'], 'signature')
    to_xlsx(OUT/'KCM accused list FINAL.xlsx', [s])
    done('KCM accused list FINAL.xlsx', 'Kampong Cham Provincial Court of First Instance', 'English list of 17 accused whose title says 21, whose total says 18 and whose number 12 is missing', 'name-errors', 'the rows are sound, the totals contradict each other and the rows: ask for the missing ones before it counts as complete', rows, [s],
         ['The list has 17 accused (number 12 is missing), the title says 21 and the total 18: which are missing?'],
         [{'at': 'KCM!A2', 'wrong': 'title says 21 accused, the list has 17', 'wanted': 'the right number or the missing rows'}, {'at': f'KCM!C{rt}', 'wrong': 'total 18, the list has 17', 'wanted': 'the right total'},
          {'at': f'KCM!D{rt}', 'wrong': f'{m+2} male; the list has {m}', 'wanted': 'the right number'}, {'at': f'KCM!K{rt}', 'wrong': 'sum of fines is 4,000,000 more than the rows', 'wanted': 'the right sum'},
          {'at': f'KCM!A{rb}', 'wrong': '9 + 4 + 3 is 16, not 18, and neither equals the rows', 'wanted': 'right figures'}, {'at': 'KCM!A15', 'wrong': 'running number 12 is left out (11, then 13)', 'wanted': 'the missing row, or a word that there is none'}],
         never=BIG+['Rows invented to reach a total','The return called complete without a word'])
    assert s.cells[(15, 1)] == 13 and s.cells[(14, 1)] == 11
def f18():
    s = Sheet('លិខិត'); kingdom(s, 'សាលាដំបូងខេត្តកែប', 6)
    for t in ['លេខ ០០៤ សដ.កប', 'សូមគោរពជូន ឯកឧត្តមអគ្គលេខាធិការ', 'កម្មវត្ថុ៖ របាយការណ៍រឿងជួញដូរមនុស្ស ត្រីមាសទី៤ ឆ្នាំ២០២៥', 'សេចក្តីដូចមានក្នុងកម្មវត្ថុ សាលាដំបូងខេត្តកែបសូមជម្រាបថា ក្នុងត្រីមាសទី៤ ឆ្នាំ២០២៥ (ពីថ្ងៃទី០១ ខែតុលា ដល់ថ្ងៃទី៣១ ខែធ្នូ) ពុំមានសំណុំរឿង ឬជនជាប់ចោទពាក់ព័ន្ធនឹងការជួញដូរមនុស្សឡើយ។', 'កែប ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៦', 'ប្រធានសាលាដំបូង']:
        s.title(t, 6, 'letter', bold=False)
    to_xlsx(OUT/'លិខិត កែប ត្រី៤.xlsx', [s], grid=False)
    done('លិខិត កែប ត្រី៤.xlsx', 'Kep Provincial Court of First Instance', 'A letter typed into a spreadsheet: there were no cases in the fourth quarter of 2025', 'refuse', 'a nil return; true and welcome, but to be sent as nil for the fourth quarter of 2025, not as a list', [], [s], ['Record a nil return of Kep for the fourth quarter of 2025?'], never=['An accused made out of the letter','The court counted as not having answered once the nil is recorded'])
def f19():
    s = Sheet('Civil parties'); g = random.Random(19); s.line(['Ratanakiri Provincial Court of First Instance'], 'letterhead', bold=True); s.line(['Civil parties and witnesses summoned - trafficking hearings 2025'], 'title')
    s.line(['No','Case no.','Name','Sex','Age','Capacity','Hearing date','Claims (riel)','Represented by','Came?'], 'headings', bold=True)
    for n in range(1, 23):
        f, h = g.choice(FAM), g.choice(GIV); cap = g.choice(['Victim / civil party']*3 + ['Witness'])
        s.line([n, f'RTK {g.randint(2, 30)}/2025', f'{f[1]} {h[1]}', g.choice('FFM'), g.randint(12, 45), cap, dt.date(2025, g.randint(2, 12), g.randint(1, 28)), g.choice([5, 10, 20])*1000000 if cap != 'Witness' else None, g.choice(['legal aid','none','NGO lawyer']), g.choice(['yes','no'])], 'civil party or witness')
    to_xlsx(OUT/'hearing list TIP rtk.xlsx', [s])
    done('hearing list TIP rtk.xlsx', 'Ratanakiri Provincial Court of First Instance', 'A list of victims (civil parties) and witnesses summoned, not of accused', 'refuse', 'another kind of list: its people are victims and witnesses; ask for the list of accused', [], [s], ['This names victims and witnesses; could the list of accused be sent instead?'], never=['A victim or witness taken as an accused','The names of victims kept or shown'])
def f20():
    cs = gen(120, 16, 2025, no=lambda i, y: f'{i}/{y}'); s = Sheet('', True)
    s.line(['No','Case លេខរឿង','Name ឈ្មោះ','Sex ភេទ','Age','Article','Registered','Result លទ្ធផល','Prison ទោស'], 'headings')
    for n, p in enumerate(ppl(cs), 1): s.line([n, p['case_number'], p['name_khmer'], sx(p,'ប្រុស','ស្រី'), p['age'], p['charges'][0]['article'], f"{p['date_registered'].month}/{p['date_registered'].day}/{p['date_registered'].year}", KO[p['outcome']] or 'មិនទាន់', p['sentence_months'] and mk(p['sentence_months'])], 'a person whose words are lost')
    b = OUT/'KCN export.csv'; to_csv(b, s, ',', 'ascii', errors='replace'); d = b.read_bytes(); b.write_bytes(d[:len(d)-37])
    s.notrows[-1]['what'] += '; the file breaks off inside this line or the one before'
    done('KCN export.csv', 'Kampong Chhnang Provincial Court of First Instance', 'Mixed list exported as plain ANSI text: each Khmer letter has become a question mark, and the end is cut off', 'refuse', 'damaged: names, sex, results and punishments cannot be read; ask for the workbook itself', [], [s], ['Could the original workbook be sent? The export has lost all Khmer letters.'], never=['Accused named "???? ????"','Sex or result guessed from the number of question marks'])
    n = len(b.read_text().splitlines()); TRUTH['KCN export.csv']['not_rows'] = s.notrows[:n]

if __name__ == '__main__':
    OUT.mkdir(exist_ok=True)
    for f in OUT.iterdir(): f.unlink()
    for i in range(1, 21): globals()[f'f{i}']()
    (HERE/'truth.json').write_text(json.dumps(TRUTH, ensure_ascii=False, indent=1, default=str))
    for k, v in TRUTH.items(): print(len(v['rows']), v['outcome'], k)
