"""Twenty lists of trafficking cases as provincial court clerks might send them. Everything invented.
Run: python3 make.py  -> files/, truth.json"""
import sys, os, json, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE + '/..')
from common import *
H = 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'; C = 'Criminal Code 2009'
TRUTH = {}
ARTS = [('12','forced labour'),('10','forced marriage'),('17','forced criminality (online scam)'),('16','forced labour'),('9','forced begging'),
        ('26','sexual exploitation'),('30','sexual exploitation'),('28','sexual exploitation of a child'),('34','sexual exploitation of a child'),
        ('15','domestic servitude'),('19','debt bondage'),('11','forced marriage')]
EXK = {'forced labour':'ពលកម្មដោយបង្ខំ','sexual exploitation':'អាជីវកម្មផ្លូវភេទ','sexual exploitation of a child':'អាជីវកម្មផ្លូវភេទលើកុមារ','forced marriage':'រៀបការដោយបង្ខំ',
 'forced begging':'បង្ខំឱ្យសុំទាន','forced criminality (online scam)':'បង្ខំឱ្យឆបោកតាមអនឡាញ','debt bondage':'ចំណងបំណុល','domestic servitude':'ទាសភាពក្នុងផ្ទះ'}
CITK = {'Cambodian':'ខ្មែរ','Chinese':'ចិន','Vietnamese':'វៀតណាម','Thai':'ថៃ','Korean':'កូរ៉េ','Malaysian':'ម៉ាឡេស៊ី','Filipino':'ហ្វីលីពីន','Indonesian':'ឥណ្ឌូណេស៊ី','Bangladeshi':'បង់ក្លាដែស'}
SX = {'male':'ប្រុស','female':'ស្រី'}; SB = {'male':'ប','female':'ស'}; SM = {'male':'M','female':'F'}; SE = {'male':'Male','female':'Female'}
PK = {'present':'ចំពោះមុខ','absent':'កំបាំងមុខ','deemed present':'ចាត់ទុកជាចំពោះមុខ',None:None}
OK_ = {'convicted':'ផ្តន្ទាទោស','acquitted':'រួចផុតពីបទចោទ','charge dismissed by the investigating judge':'ដីកាលើកលែងចោទ','pending':'មិនទាន់កាត់ទោស',None:None}
STK = {'investigation':'កំពុងស៊ើបសួរ','awaiting trial':'រង់ចាំជំនុំជម្រះ','trial':'កំពុងជំនុំជម្រះ','decided':'កាត់ទោសរួច',None:None}
KEYS = ['case_number','name_khmer','name_latin','sex','age','citizenship','charges','exploitation','date_registered','date_charged','date_decided','stage',
        'presence_at_judgment','outcome','sentence_months','sentence_days','suspended_months','fine_riel','compensation_riel']

def gen(seed, n, no, year=(2024, 2025), per=(1, 1, 1, 2), foreign=0.0, pend=0.0, dismissed=0.0, acq=0.12, deemed=0.1, susp=0.25, fine=0.3, comp=0.4,
        two=0.25, code=0.0, law=True, step=6, one_outcome=False, start=11, arts=ARTS, cits=None, window=None):
    """n accused in cases; every fact of truth present, writers null what their sheet has no column for"""
    rng = random.Random(seed); name = namer(rng); out = []; i = start; last = D(year[0], 1, 9)
    if window: regs = sorted(window[0] - dt.timedelta(days=rng.randint(70, 260)) for _ in range(n))
    while len(out) < n:
        m = min(rng.choice(per), n - len(out)); i += rng.choice((1, 1, 2, 3))
        last += dt.timedelta(days=rng.randint(4, max(5, int(420 / max(1, n)) * 2)))
        if last > D(year[1], 8, 30): last = D(year[1], 8, rng.randint(1, 30))
        if window: last = regs.pop(0)
        reg = last; chg = reg + dt.timedelta(days=rng.choice((0, 1, 1, 2, 3)))
        art, ex = rng.choice(arts); ch = [dict(law=H, article=art)]
        if rng.random() < two: 
            o = rng.choice([a for a, e in arts if e == ex and a != art] or ['8']); ch.append(dict(law=H, article=o))
        if rng.random() < code: ch.append(dict(law=C, article=rng.choice(('29','218','377'))))
        if not law: 
            for x in ch: x['law'] = None
        dec = chg + dt.timedelta(days=rng.randint(80, 300))
        if window: dec = window[0] + dt.timedelta(days=rng.randint(0, (window[1] - window[0]).days))
        r = rng.random(); pending = dec > D(2025, 12, 20) or r < pend; dism = not pending and rng.random() < dismissed
        st = rng.choice(('investigation', 'awaiting trial', 'trial')) if pending else 'decided'
        co = None
        for j in range(m):
            sex = rng.choice(('male', 'male', 'female'))
            cit = rng.choice(cits or ['Chinese','Chinese','Vietnamese','Thai','Malaysian']) if rng.random() < foreign else 'Cambodian'
            try: kh, la = name(sex, cit)
            except IndexError: cit = 'Chinese' if foreign == 1 else 'Cambodian'; kh, la = name(sex, cit)
            p = dict(case_number=no(i, reg), name_khmer=kh, name_latin=la, sex=sex, age=rng.randint(19, 61), citizenship=cit, charges=[dict(x) for x in ch], exploitation=ex,
                     date_registered=reg.isoformat(), date_charged=chg.isoformat(), date_decided=None, stage=st, presence_at_judgment=None, outcome='pending',
                     sentence_months=None, sentence_days=None, suspended_months=None, fine_riel=None, compensation_riel=None)
            if not pending:
                p['date_decided'] = dec.isoformat()
                if dism: p['outcome'] = 'charge dismissed by the investigating judge'
                else:
                    x = rng.random(); p['presence_at_judgment'] = 'deemed present' if x < deemed else 'absent' if x < deemed + .2 else 'present'
                    p['outcome'] = co if one_outcome and co else ('acquitted' if rng.random() < acq else 'convicted'); co = p['outcome']
                    if p['outcome'] == 'convicted':
                        p['sentence_months'] = rng.randrange(24, 181, step)
                        if p['sentence_months'] <= 60 and rng.random() < susp: p['suspended_months'] = rng.randrange(12, p['sentence_months'] - 5, 6)
                        if rng.random() < fine: p['fine_riel'] = rng.randint(4, 12) * 1000000
                        if rng.random() < comp: p['compensation_riel'] = rng.randint(2, 30) * 1000000
            out.append(p)
    return out
def null(recs, *keys):
    for r in recs:
        for x in keys: r[x] = None
def pend_null(recs):    # the sheet says nothing about those not judged
    for r in recs:
        if r['outcome'] == 'pending': r['outcome'] = None
def rowsof(sh, top, cols, recs, idx=True):
    """writes recs from row top; cols = list of functions(rec, running number); returns at's"""
    for i, r in enumerate(recs):
        sh.row(top + i, [f(r, i + 1) for f in cols]); r['at'] = f'{sh.name}!{top+i}'
def g(key, f=lambda x: x): return lambda r, i: f(r[key]) if r[key] is not None else None
def arts_(r, f=str, sep=', '): return sep.join((str if isinstance(f, int) else f)(c['article']) for c in r['charges'])
def save(fn, sent, what, outcome, reason, rows, not_rows, errors=(), questions=(), never=()):
    keep = []
    for r in rows:
        o = dict(at=r['at']); o.update({x: r[x] for x in KEYS}); o.update({x: v for x, v in r.items() if x not in KEYS and x != 'at' and not x.startswith('_')}); keep.append(o)
    TRUTH[fn] = dict(sent_by=sent, what=what, outcome=outcome, reason=reason, rows=keep, not_rows=[dict(sheet=a, row=b, what=c) for a, b, c in not_rows],
                     errors=[dict(cell=a, wrong=b) for a, b in errors], questions=list(questions), never=list(never))
def P(fn): return os.path.join(HERE, 'files', fn)
COURT = lambda s: s + ' Provincial Court of First Instance'
MOTTO = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']
LAWK = 'ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨'

# 1 ---- Koh Kong, plain Khmer list
def f01():
    fn = 'បញ្ជីរឿងជួញដូរមនុស្ស កោះកុង ២០២៤-២០២៥.xlsx'; R = gen(101, 22, lambda i, d: f'{i:03d} កក/{d.year}', foreign=.15, cits=['Thai','Vietnamese'], fine=.2, pend=.15)
    for r in R: r['stage'] = None
    pend_null(R); b = Book(); s = b.sheet('បញ្ជី')
    s.put(1, 1, 'បញ្ជីជនជាប់ចោទ រឿងជួញដូរមនុស្ស (' + LAWK + ')', bold=True); s.merge(1, 1, 1, 16)
    s.row(3, ['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ឈ្មោះជាអក្សរឡាតាំង','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ទម្រង់កេងប្រវ័ញ្ច','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទប្រកាន់','ថ្ងៃសាលក្រម','វត្តមាន','លទ្ធផល','ទោស (ឆ្នាំ)','ទោស (ខែ)','ពិន័យ (រៀល)','សំណង (រៀល)'], bold=True)
    null(R, 'suspended_months')
    rowsof(s, 4, [lambda r, i: i, g('case_number'), g('name_khmer'), g('name_latin'), g('sex', SX.get), g('age'), g('citizenship', CITK.get), arts_, g('exploitation', EXK.get),
        g('date_registered', tdate('dd/mm/yyyy')), g('date_charged', tdate('dd/mm/yyyy')), g('date_decided', tdate('dd/mm/yyyy')), g('presence_at_judgment', PK.get), g('outcome', OK_.get),
        g('sentence_months', lambda m: m // 12), g('sentence_months', lambda m: m % 12), g('fine_riel'), g('compensation_riel')], R)
    b.xlsx(P(fn), freeze='A4')
    save(fn, COURT('Koh Kong'), 'Plain Khmer list, one accused a row, true dates, prison in years and months in two columns; law in the title', 'take', 'complete; rows not judged have empty cells', R,
        [('បញ្ជី', 1, 'title naming the law'), ('បញ្ជី', 3, 'headings')], questions=['Empty judgment cells: not judged yet?'],
        never=['taking the months column for the whole sentence', 'an empty result taken for an acquittal'])
# 2 ---- Kampong Cham, plain English
def f02():
    fn = 'Kampong_Cham_TIP_accused_2024-25.xlsx'; R = gen(102, 34, lambda i, d: f'KPC-{i:03d}/{d.year%100}', foreign=.1, pend=.12, cits=['Chinese','Vietnamese'])
    b = Book(); s = b.sheet('Accused'); null(R, 'name_khmer')
    s.row(1, ['No','Case number','Name of accused','Sex','Age','Nationality','Law','Article(s)','Type of exploitation','Registered','Charged','Stage','Judgment date','In person / in absentia','Result','Imprisonment (months)','of which suspended (months)','Fine (KHR)','Compensation (KHR)'], bold=True)
    PE = {'present':'in person','absent':'in absentia','deemed present':'deemed in person'}
    rowsof(s, 2, [lambda r, i: i, g('case_number'), g('name_latin'), g('sex', SM.get), g('age'), g('citizenship'), lambda r, i: 'TIP Law 2008', arts_, g('exploitation', str.capitalize),
        g('date_registered', tdate('yyyy-mm-dd')), g('date_charged', tdate('yyyy-mm-dd')), g('stage', str.capitalize), g('date_decided', tdate('yyyy-mm-dd')), g('presence_at_judgment', PE.get),
        g('outcome', lambda o: o.capitalize()), g('sentence_months'), g('suspended_months'), g('fine_riel'), g('compensation_riel')], R)
    b.xlsx(P(fn), font='Calibri', freeze='A2', autofilter='A1:S35')
    save(fn, COURT('Kampong Cham'), 'Clean English table from row 1, sentences in months', 'take', 'complete', R, [('Accused', 1, 'headings')], never=['months read as years', 'in absentia read as present because it begins with "in"', "'Pending' read as an acquittal"])
# 3 ---- Siem Reap CSV
def f03():
    fn = 'siemreap_2025_Q2.csv'; R = gen(103, 18, lambda i, d: f'{i}/{d.year%100}', window=(D(2025, 4, 1), D(2025, 6, 27)), acq=.15, deemed=.0, susp=0, fine=.5)
    b = Book(); s = b.sheet('x'); null(R, 'name_latin', 'exploitation'); [r.update(stage=None) for r in R]
    s.row(1, ['លរ','សំណុំរឿង','នាមត្រកូលនិងនាមខ្លួន','ភេទ','អាយុ','សញ្ជាតិ','ច្បាប់','មាត្រា','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ថ្ងៃកាត់ទោស','ចំពោះមុខ/កំបាំងមុខ','លទ្ធផល','ទោសជាប់ពន្ធនាគារ','ពិន័យ','សំណង'])
    rowsof(s, 2, [lambda r, i: i, g('case_number'), g('name_khmer'), g('sex', SB.get), g('age'), g('citizenship', CITK.get), lambda r, i: 'ជួញដូរមនុស្ស ២០០៨', lambda r, i: arts_(r, sep=' និង '),
        g('date_registered'), g('date_charged'), g('date_decided'), g('presence_at_judgment', PK.get), g('outcome', OK_.get), g('sentence_months', lambda m: ymk(m, str)), g('fine_riel'), g('compensation_riel')], R)
    for r in R: r['at'] = 'record ' + r['at'].split('!')[1]
    b.text(P(fn))
    save(fn, COURT('Siem Reap'), 'Comma CSV without mark, Khmer headings, ISO days, all judged', 'take', 'complete', R, [('', 1, 'headings')], questions=['Is ជួញដូរមនុស្ស ២០០៨ the 2008 law on trafficking?'], never=['reading 14/24 in the case number for a day or month', 'dropping the months after the years of prison'])
# 4 ---- Takeo, letterhead, Khmer digits
def f04():
    fn = 'តាកែវ-ឆមាសទី១-២០២៥.xlsx'; R = gen(104, 16, lambda i, d: k(f'{i:02d}/{d.year}') + ' តក', window=(D(2025, 1, 6), D(2025, 6, 27)), comp=.6, susp=0, per=(1, 1, 2, 3))
    b = Book(); s = b.sheet('ឆមាសទី១'); null(R, 'name_latin'); [r.update(stage=None) for r in R]
    s.put(1, 5, MOTTO[0], bold=True); s.put(2, 5, MOTTO[1], bold=True); s.put(3, 1, 'ក្រសួងយុត្តិធម៌'); s.put(4, 1, 'សាលាដំបូងខេត្តតាកែវ'); s.put(5, 1, 'លេខ ៣១៥ សដ.តក')
    s.put(6, 4, 'តារាងលទ្ធផលសំណុំរឿងតាម' + LAWK, bold=True); s.put(7, 4, 'សម្រាប់ឆមាសទី១ ឆ្នាំ២០២៥')
    for m in ((1,5,1,9),(2,5,2,9),(6,4,6,13),(7,4,7,13)): s.merge(*m)
    s.row(9, ['ល.រ','លេខសំណុំរឿង','ជនជាប់ចោទ',None,None,None,'បទចោទ (មាត្រា)','ទម្រង់','កាលបរិច្ឆេទ',None,None,'សាលក្រម',None,None,None,None], bold=True)
    s.row(10, [None,None,'ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ',None,None,'ចុះបញ្ជី','ចោទប្រកាន់','កាត់ទោស','វត្តមាន','លទ្ធផល','ទោស','ពិន័យ','សំណង'], bold=True)
    for m in ((9,1,10,1),(9,2,10,2),(9,3,9,6),(9,7,10,7),(9,8,10,8),(9,9,9,11),(9,12,9,16)): s.merge(*m)
    money = lambda n: k(dots(n)) + ' ៛'
    rowsof(s, 11, [lambda r, i: k(i), g('case_number'), g('name_khmer'), g('sex', SB.get), g('age', k), g('citizenship', CITK.get), lambda r, i: arts_(r, k, ' , '), g('exploitation', EXK.get),
        g('date_registered', kdmy), g('date_charged', kdmy), g('date_decided', kdmy), g('presence_at_judgment', PK.get), g('outcome', OK_.get), g('sentence_months', ymk), g('fine_riel', money), g('compensation_riel', money)], R)
    e = 11 + len(R); nf = sum(r['sex'] == 'female' for r in R)
    s.put(e, 1, f'សរុប'); s.put(e, 3, f'{k(len(R))} នាក់'); s.put(e, 4, f'ស្រី {k(nf)}'); s.put(e, 15, money(sum(r['fine_riel'] or 0 for r in R))); s.put(e, 16, money(sum(r['compensation_riel'] or 0 for r in R)))
    s.put(e+2, 12, 'តាកែវ, ថ្ងៃទី១០ ខែកក្កដា ឆ្នាំ២០២៥'); s.put(e+3, 12, 'ក្រឡាបញ្ជី'); s.put(e+6, 12, 'និម្មិត ក្រឡា')
    for m in ((9, 3, 9, 6),): pass
    b.xlsx(P(fn), font='Khmer OS Battambang')
    N = 'ឆមាសទី១'
    save(fn, COURT('Takeo'), 'Printed half-year return with letterhead, two-storey merged headings, Khmer digits throughout, total and signature', 'take', 'complete', R,
        [(N, i, w) for i, w in ((1,'motto'),(2,'motto'),(3,'ministry'),(4,'court'),(5,'letter number'),(6,'title naming the law'),(7,'period'),(9,'headings, upper'),(10,'headings, lower'),(e,'total'),(e+2,'place and date'),(e+3,'office'),(e+6,'signature'))],
        never=['counting the total line as a person', "taking the registrar's name for an accused", 'reading dotted amounts as decimals'])
# 5 ---- Prey Veng ODS
def f05():
    fn = 'Prey Veng court list.ods'; R = gen(105, 25, lambda i, d: f'PV{i:03d}-{d.year}', pend=.15, susp=.4, fine=0, deemed=0)
    b = Book(); s = b.sheet('2024-2025'); null(R, 'fine_riel')
    s.put(1, 1, 'Prey Veng Court of First Instance / សាលាដំបូងខេត្តព្រៃវែង', bold=True); s.put(2, 1, 'Accused persons, Law on Suppression of Human Trafficking and Sexual Exploitation (2008)')
    s.row(4, ['No.','Case no. / លេខសំណុំរឿង','Khmer name','Latin name','Sex','Age','Citizenship','Art.','Exploitation','Date registered','Date charged','Stage of case','Date of judgment','Presence','Outcome','Prison','Suspended part','Compensation (riel)','Clerk'], bold=True)
    rng = random.Random(5)
    PE = {'present':'Present','absent':'Absent'}
    rowsof(s, 5, [lambda r, i: i, g('case_number'), g('name_khmer'), g('name_latin'), g('sex', SE.get), g('age'), g('citizenship'), arts_, g('exploitation'), g('date_registered', tdate('dd/mm/yyyy')), g('date_charged', tdate('dd/mm/yyyy')),
        g('stage', lambda x: {'decided':'Judged','trial':'In trial','awaiting trial':'Waiting for trial','investigation':'Under investigation'}[x]), g('date_decided', tdate('dd/mm/yyyy')), g('presence_at_judgment', PE.get), g('outcome', lambda o: {'convicted':'Guilty','acquitted':'Not guilty','pending':'Pending'}[o]),
        g('sentence_months', yme), g('suspended_months', yme), g('compensation_riel'), lambda r, i: rng.choice(('clerk A','clerk B'))], R)
    b.ods(P(fn))
    save(fn, COURT('Prey Veng'), 'Ordinary LibreOffice list, English with some Khmer, true dates, sentence in words (2 years 6 months); a clerk column nobody needs', 'take', 'complete', R,
        [('2024-2025', 1, 'court'), ('2024-2025', 2, 'title naming the law'), ('2024-2025', 4, 'headings')], never=['adding the suspended part to the sentence', 'taking the clerk for an accused'])
# 6 ---- Svay Rieng, one sheet a quarter
def f06():
    fn = 'ស្វាយរៀង ឆ្នាំ២០២៥ តាមត្រីមាស.xlsx'; R = gen(106, 52, lambda i, d: f'{i:02d} ស.រ {d.year%100}', year=(2024, 2025), acq=.1, foreign=.25, cits=['Vietnamese'], susp=.3, per=(1,1,2))
    R = [r for r in R if r['date_decided'] and r['date_decided'] >= '2025-01-01']; R.sort(key=lambda r: r['date_decided'])
    b = Book(); out = []; nr = []; null(R, 'name_latin', 'exploitation', 'fine_riel'); [r.update(stage=None) for r in R]
    for q in range(4):
        Q = [r for r in R if (iso(r['date_decided']).month - 1) // 3 == q]; N = f'ត្រីមាស{k(q+1)}'; s = b.sheet(N)
        s.put(1, 1, f'សំណុំរឿងជួញដូរមនុស្ស កាត់ទោសរួចក្នុងត្រីមាសទី{k(q+1)} ឆ្នាំ២០២៥ (ច្បាប់ជួញដូរមនុស្ស ២០០៨)', bold=True); s.merge(1, 1, 1, 12)
        s.row(2, ['ល.រ','ឈ្មោះ','ភេទ','អាយុ','ជនជាតិ/សញ្ជាតិ','លេខរឿង','ចូលបញ្ជី','ចោទ','មាត្រា','កាត់ទោសថ្ងៃ','មុខ','លទ្ធផល','ជាប់គុក','ព្យួរ','សំណងឱ្យជនរងគ្រោះ'], bold=True)
        mx = lambda key: lambda r, i: None if r[key] is None else (dmy(r[key]), dmy(r[key], '-'), kdmy(r[key]), dot2(r[key]))[(i + len(key)) % 4]
        rowsof(s, 3, [lambda r, i: i, lambda r, i: r['name_khmer'] + (' ' if i % 4 == 1 else '') if i % 3 else r['name_khmer'].replace(' ', '  '), lambda r, i: SB[r['sex']] if i % 5 else SX[r['sex']], lambda r, i: r['age'] if i % 3 else k(r['age']), lambda r, i: 'កម្ពុជា' if r['citizenship'] == 'Cambodian' and i % 4 == 0 else CITK[r['citizenship']], g('case_number'), mx('date_registered'), mx('date_charged'), lambda r, i: 'ម.' + arts_(r, sep=' ម.'), mx('date_decided'),
            g('presence_at_judgment', PK.get), g('outcome', lambda o: {'convicted':'ជាប់ពិរុទ្ធ','acquitted':'រួចខ្លួន (គ្មានពិរុទ្ធ)'}[o]), g('sentence_months', lambda m: ymk(m, str)), g('suspended_months', lambda m: ymk(m, str)), g('compensation_riel', lambda n: f'{n:,}៛')], Q)
        nr += [(N, 1, 'title naming the law'), (N, 2, 'headings')]
        e = 3 + len(Q); s.put(e, 1, 'សរុប'); s.put(e, 2, f'{len(Q)} នាក់'); nr.append((N, e, 'total')); out += Q
    b.xlsx(P(fn))
    save(fn, COURT('Svay Rieng'), 'One sheet a quarter by day of judgment; the same columns on each; name before case number; days typed in four ways, blanks inside and after names, ages in both kinds of digits, Cambodians now ខ្មែរ, now កម្ពុជា', 'take', 'complete; four sheets are one list', out, nr,
        never=['taking only the first sheet', 'counting the total lines', 'reading 05/03/2025 or 5.3.25 as 3 May', 'adding the suspended part (ព្យួរ) to the sentence'])
# 7 ---- Kampot
def f07():
    fn = 'kampot judgments 2024-2025.xlsx'; R = gen(107, 20, lambda i, d: f'{d.year}-{i:04d}', acq=.2, fine=.6, comp=.5, deemed=.15, code=.2)
    R = [r for r in R if r['date_decided']]
    b = Book(); s = b.sheet('Sheet1'); null(R, 'exploitation'); [r.update(stage=None) for r in R]; null(R, 'name_khmer', 'suspended_months')
    s.row(1, ['Case','Accused','Sex','Age','Nat.','Charge','Registered on','Charged on','Judgment on','Judgment','Presence','Sentence','Fine','Comp. to victims'], bold=True)
    ch = lambda r, i: '; '.join(('TIP Law 2008 art. ' if c['law'] == H else 'Criminal Code art. ') + c['article'] for c in r['charges'])
    rowsof(s, 2, [g('case_number'), g('name_latin'), g('sex', SM.get), g('age'), g('citizenship', lambda c: {'Cambodian':'KH'}[c]), ch, g('date_registered', dMy), g('date_charged', dMy), g('date_decided', dMy), g('outcome', str.capitalize),
        g('presence_at_judgment', lambda x: {'present':'Present','absent':'In absentia','deemed present':'Deemed present'}[x]), lambda r, i: yme(r['sentence_months']) if r['sentence_months'] else '-', lambda r, i: f"{r['fine_riel']:,} riel" if r['fine_riel'] else '-', lambda r, i: f"{r['compensation_riel']:,} riel" if r['compensation_riel'] else '-'], R)
    b.xlsx(P(fn), font='Arial', border=False)
    save(fn, COURT('Kampot'), 'Short English list of judgments; law and article in one cell, dashes for none, days like 7-Mar-2025', 'take', 'complete', R, [('Sheet1', 1, 'headings')], questions=['KH is Cambodian?'],
        never=['counting an article of the Criminal Code as one of the 2008 law', 'reading the case number 2024-0012 as a month'])
# 8 ---- Battambang, a case a row, several accused in a cell
def f08():
    fn = 'បាត់ដំបង សំណុំរឿង-ជនជាប់ចោទច្រើននាក់.xlsx'; R = gen(108, 21, lambda i, d: f'{i:03d}/{d.year} បដ', per=(1, 2, 2, 3), two=.3, susp=0, fine=0, deemed=0, comp=.5, acq=.25)
    R = [r for r in R if r['date_decided']]
    null(R, 'name_latin', 'fine_riel'); [r.update(stage=None) for r in R]
    b = Book(); s = b.sheet('តារាង'); s.put(1, 1, 'សាលាដំបូងខេត្តបាត់ដំបង', bold=True); s.put(2, 1, 'សំណុំរឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)', bold=True); s.merge(2, 1, 2, 8)
    s.row(4, ['ល.រ','សំណុំរឿង','ជនជាប់ចោទ (ភេទ អាយុ សញ្ជាតិ)','បទល្មើស','ចុះបញ្ជី / ចោទ','សាលក្រម','ទោសម្នាក់ៗ','សំណងរដ្ឋប្បវេណី','ចំនួនជនរងគ្រោះ'], bold=True)
    cases = []
    for r in R:
        if cases and cases[-1][0]['case_number'] == r['case_number']: cases[-1].append(r)
        else: cases.append([r])
    rng = random.Random(8)
    for i, cs in enumerate(cases):
        row = 5 + i; a = cs[0]; pm = {r['presence_at_judgment'] for r in cs}
        names = '\n'.join(f"{'កខគឃ'[j]}. {r['name_khmer']} ភេទ{SX[r['sex']]} អាយុ {k(r['age'])} ឆ្នាំ ជនជាតិ{CITK[r['citizenship']]}" for j, r in enumerate(cs)) if len(cs) > 1 else f"{a['name_khmer']} ភេទ{SX[a['sex']]} អាយុ {k(a['age'])} ឆ្នាំ ជនជាតិ{CITK[a['citizenship']]}"
        res = []
        for j, r in enumerate(cs):
            t = (ymk(r['sentence_months']) if r['outcome'] == 'convicted' else 'រួចផុតពីបទចោទ') + f" ({PK[r['presence_at_judgment']]})"
            res.append(f"{'កខគឃ'[j]}. {t}" if len(cs) > 1 else t)
        for r in cs: r['at'] = f'តារាង!{row}'
        comp = [(j, r['compensation_riel']) for j, r in enumerate(cs) if r['compensation_riel']]
        ct = '\n'.join((f"{'កខគឃ'[j]}. " if len(cs) > 1 else '') + k(n // 1000000) + ' លានរៀល' for j, n in comp) or 'គ្មាន'
        s.row(row, [k(i+1), a['case_number'], names, EXK[a['exploitation']] + ' មាត្រា ' + arts_(a, k, ' និង '), f"{kdmy(a['date_registered'])}\n{kdmy(a['date_charged'])}", klong(a['date_decided']), '\n'.join(res), ct, k(rng.randint(1, 6))])
    e = 5 + len(cases); s.put(e + 1, 1, f'សរុប៖ {k(len(cases))} រឿង ជនជាប់ចោទ {k(len(R))} នាក់')
    s.w.update({3: 46, 7: 34}); b.xlsx(P(fn))
    save(fn, COURT('Battambang'), 'One row per case: accused lettered ក, ខ, គ inside the cell with sex, age and citizenship; sentence and presence lettered in the same way; registration day above charge day in one cell', 'take',
        f'{len(R)} accused in {len(cases)} rows; letters tie person and result', R, [('តារាង', 1, 'court'), ('តារាង', 2, 'title naming the law'), ('តារាង', 4, 'headings'), ('តារាង', e+1, 'total')],
        questions=['Upper day is registration and lower day is charge, as the heading says?'], never=['counting one accused per row', 'giving a co-accused the result or compensation of another letter', 'taking the number of victims for accused', 'taking the letter ក for part of the name'])
# 9 ---- Kratie, sentences in words
def f09():
    fn = 'ក្រចេះ សាលក្រមជាអក្សរ.xlsx'; R = gen(109, 14, lambda i, d: f'លេខ {k(i)} ចុះថ្ងៃទី{k(d.day)} ខែ{KM[d.month-1]} ឆ្នាំ{k(d.year)}', deemed=.1, susp=.6, fine=.4, comp=.5, acq=.15)
    R = [r for r in R if r['date_decided']]
    null(R, 'name_latin', 'exploitation'); [r.update(stage=None) for r in R]
    for r in R: r['_cell'] = r['case_number']; r['case_number'] = r['case_number'].split(' ចុះ')[0]
    b = Book(); s = b.sheet('Sheet1'); s.put(1, 1, 'សាលាដំបូងខេត្តក្រចេះ'); s.put(2, 1, 'តារាងសាលក្រមបទល្មើសជួញដូរមនុស្ស ' + LAWK, bold=True)
    s.row(4, ['លេខ និងថ្ងៃចុះបញ្ជីសំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃចោទប្រកាន់','ថ្ងៃប្រកាសសាលក្រម','សេចក្តីសម្រេច'], bold=True)
    def words(m):
        y, mm = divmod(m, 12); return ' និង'.join(x for x in [f'{kwords(y)}ឆ្នាំ' if y else '', f'{kwords(mm)}ខែ' if mm else ''] if x)
    def dec(r, i):
        p = {'present':'ជំនុំជម្រះចំពោះមុខ','absent':'ជំនុំជម្រះកំបាំងមុខ','deemed present':'សាលក្រមចាត់ទុកជាចំពោះមុខ'}[r['presence_at_judgment']]
        if r['outcome'] == 'acquitted': return p + ' ប្រកាសឱ្យរួចផុតពីបទចោទ'
        t = p + ' ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ' + words(r['sentence_months'])
        if r['suspended_months']: t += ' ដោយព្យួរទោស ' + words(r['suspended_months'])
        if r['fine_riel']: t += f" និងពិន័យជាប្រាក់ {kwords(r['fine_riel']//1000000)}លានរៀល"
        if r['compensation_riel']: t += f" សងសំណងដើមបណ្តឹងរដ្ឋប្បវេណី {kwords(r['compensation_riel']//1000000)}លានរៀល"
        return t
    rowsof(s, 5, [g('_cell'), g('name_khmer'), g('sex', SX.get), g('age', lambda a: f'{kwords(a)}ឆ្នាំ'), g('citizenship', CITK.get), lambda r, i: arts_(r, k, ' '), g('date_charged', klong), g('date_decided', klong), dec], R)
    s.w.update({1: 34, 9: 60}); b.xlsx(P(fn), font='Khmer OS Siemreap')
    save(fn, COURT('Kratie'), 'Old style: ages, sentences and amounts in Khmer number words; presence, sentence, fine and compensation in one sentence; the day of registration inside the case-number cell', 'take-with-questions',
        'the day after ចុះ in the case cell is the day of registration, as the heading says', R, [('Sheet1', 1, 'court'), ('Sheet1', 2, 'title naming the law'), ('Sheet1', 4, 'headings')],
        questions=['The day in the case-number cell is the day of registration?', 'The decision is a sentence in words: take presence, result, prison, fine and compensation from it?'],
        never=['taking the suspended part for the sentence', 'mixing up fine and compensation', 'reading ប្រាំ (5) inside ប្រាំពីរ (7)', 'taking the age words for the sentence'])
# 10 --- Mondulkiri, lies on its side
def f10():
    fn = 'Mondulkiri TIP case cards.xlsx'; R = gen(110, 7, lambda i, d: f'MDK {i}/{d.year}', per=(1, 1, 2), susp=.5, pend=.2)
    b = Book(); s = b.sheet('Cards'); s.put(1, 1, 'Mondulkiri Court of First Instance - trafficking cases, Law of 2008 on Suppression of Human Trafficking', bold=True)
    rows = [('Accused no.', lambda r, i: i), ('Case number', g('case_number')), ('Name (Khmer)', g('name_khmer')), ('Name (Latin)', g('name_latin')), ('Sex', g('sex', SM.get)), ('Age', g('age')), ('Citizenship', g('citizenship')), ('Charge (article)', arts_),
        ('Form of exploitation', g('exploitation')), ('Date registered', g('date_registered', tdate('dd/mm/yyyy'))), ('Date charged', g('date_charged', tdate('dd/mm/yyyy'))), ('Stage', g('stage')), ('Date of judgment', g('date_decided', tdate('dd/mm/yyyy'))), ('Presence', g('presence_at_judgment')), ('Outcome', g('outcome')),
        ('Prison: years', g('sentence_months', lambda m: m//12)), ('Prison: months', g('sentence_months', lambda m: m%12)), ('Suspended (months)', g('suspended_months')), ('Fine, riel', g('fine_riel')), ('Compensation, riel', g('compensation_riel'))]
    for j, (h, f) in enumerate(rows):
        s.put(3+j, 1, h, bold=True)
        for i, r in enumerate(R): s.put(3+j, 2+i, f(r, i+1))
    for i, r in enumerate(R): r['at'] = f'Cards!column {L(2+i)}'
    s.put(24, 1, 'Filled in by: registry. Please keep one column for each person.'); b.xlsx(P(fn), font='Calibri', freeze='B4')
    save(fn, COURT('Mondulkiri'), 'The table lies on its side: headings in column A, one accused per column', 'take', 'complete; each column B to H is one accused', R, [('Cards', 1, 'title'), ('Cards', 24, 'note')],
        questions=['Headings stand in column A and each further column is a person?'], never=['taking the rows for persons', 'taking the note in row 24 for a field', 'taking "Accused no." for an age'])
# 11 --- Oddar Meanchey, Buddhist years
def f11():
    fn = 'ឧត្តរមានជ័យ បញ្ជីរឿង ព.ស.xlsx'; R = gen(111, 15, lambda i, d: k(f'{i:02d}') + ' ឧមជ', per=(1, 1, 2), foreign=.15, cits=['Thai'], susp=0, two=0, pend=.1, acq=.25)
    b = Book(); s = b.sheet('បញ្ជី'); null(R, 'name_latin', 'suspended_months'); pend_null(R); [r.update(stage=None) for r in R]
    s.put(1, 3, 'សាលាដំបូងខេត្តឧត្តរមានជ័យ', bold=True); s.put(2, 3, 'បញ្ជីជនត្រូវចោទ ' + LAWK, bold=True)
    s.row(4, ['ល.រ','លេខរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ប្រភេទ','ថ្ងៃចុះបញ្ជី (ព.ស.)','ថ្ងៃចោទ (ព.ស.)','ថ្ងៃកាត់ទោស (ព.ស.)','មុខ','លទ្ធផល','ទោស','ពិន័យ (រៀល)','សំណង (រៀល)'], bold=True)
    dash = lambda f: (lambda r, i: f(r, i) or '-')
    rowsof(s, 5, [lambda r, i: k(i), g('case_number'), g('name_khmer'), g('sex', SB.get), g('age', k), g('citizenship', CITK.get), lambda r, i: arts_(r, k), g('exploitation', EXK.get), g('date_registered', be), g('date_charged', be), dash(g('date_decided', be)), dash(g('presence_at_judgment', PK.get)), dash(g('outcome', OK_.get)), dash(g('sentence_months', ymk)), dash(g('fine_riel', k)), dash(g('compensation_riel', k))], R)
    e = 5 + len(R); s.put(e+1, 1, 'សម្គាល់៖ ឆ្នាំក្នុងបញ្ជីនេះជា ព.ស. ដកចេញ ៥៤៣ បានឆ្នាំសកល។ សញ្ញា - មានន័យថាទទេ។'); b.xlsx(P(fn))
    save(fn, COURT('Oddar Meanchey'), 'All days with Buddhist-era years and Khmer digits; the note below says: take away 543; a dash means empty', 'take-with-questions', 'years are to be turned back by the rule of the note', R,
        [('បញ្ជី', 1, 'court'), ('បញ្ជី', 2, 'title naming the law'), ('បញ្ជី', 4, 'headings'), ('បញ្ជី', e+1, 'note on years and dashes')], questions=['Years are Buddhist era: take away 543, as the note says?', "'-' : not yet (no judgment), or none (no fine)?"],
        never=['calling 2568 a date in the future', 'using 544', 'taking the dash for 0 riel', 'taking the note for a person'])
# 12 --- Phnom Penh, serial numbers
def f12():
    fn = 'PPC TIP copy-paste values.xlsx'; R = gen(112, 40, lambda i, d: f'{i:04d}/PP/{d.year}', foreign=.3, pend=.1, cits=['Chinese','Vietnamese','Filipino','Indonesian'], dismissed=.1)
    b = Book(); s = b.sheet('values'); null(R, 'name_khmer', 'suspended_months')
    s.row(1, ['Case','Family+given name','M/F','Age','Citizenship','TIP law 2008 art.','Exploitation','Reg. date','Charge date','Decision date','Status','Presence','Decision','Prison mths','Fine riel','Comp. riel'], bold=True)
    rowsof(s, 2, [g('case_number'), g('name_latin'), g('sex', SM.get), g('age'), g('citizenship'), lambda r, i: int(arts_(r)) if len(r['charges']) == 1 else arts_(r, sep='+'), g('exploitation'), g('date_registered', serial), g('date_charged', serial), g('date_decided', serial), g('stage'), g('presence_at_judgment'),
        g('outcome', lambda o: {'charge dismissed by the investigating judge':'dismissed by inv. judge'}.get(o, o)), g('sentence_months'), g('fine_riel'), g('compensation_riel')], R)
    b.xlsx(P(fn), font='Calibri')
    save(fn, 'Phnom Penh Capital Court of First Instance', 'Pasted as values: all days are bare serial numbers like 45678; otherwise plain', 'take-with-questions', 'the numbers in the date columns are spreadsheet serial days', R, [('values', 1, 'headings')],
        questions=['The numbers 45xxx in the date columns are serial days of the spreadsheet?'], never=['reading a serial number as an amount or a case number', 'shifting all days by four years (1904 system)', 'reading 45xxx as a year'])
# 13 --- Pailin, own codes with legend
def f13():
    fn = 'pailin_codes_2024-25.xlsx'; R = gen(113, 17, lambda i, d: f'PL-{i}-{d.year%100}', pend=.15, deemed=.15, susp=0, two=0)
    b = Book(); s = b.sheet('ប៉ៃលិន'); null(R, 'name_latin', 'suspended_months')
    exs = sorted({r['exploitation'] for r in R} | {'forced begging','forced labour'}); EC = {e: f'ទ{j+1}' for j, e in enumerate(exs)}
    OC = {'convicted':'1','acquitted':'2','pending':'9'}; PC = {'present':'A','absent':'B','deemed present':'C'}; ST = {'investigation':'S1','awaiting trial':'S2','trial':'S3','decided':'S4'}
    s.put(1, 1, 'សាលាដំបូងខេត្តប៉ៃលិន - រឿងជួញដូរមនុស្ស (ច្បាប់ ២០០៨)', bold=True)
    s.row(3, ['#','សំណុំរឿង','ឈ្មោះ','ភ','អាយុ','សញ្ជាតិ','មាត្រា','ទម្រង់','ចុះបញ្ជី','ចោទ','ដំណាក់កាល','សាលក្រម','វត្ត.','លទ្ធ.','ខែទោស','ពិន័យ','សំណង'], bold=True)
    rowsof(s, 4, [lambda r, i: i, g('case_number'), g('name_khmer'), g('sex', {'male':1,'female':2}.get), g('age'), g('citizenship', {'Cambodian':'KHM'}.get), lambda r, i: int(arts_(r)), g('exploitation', EC.get), g('date_registered', dot2), g('date_charged', dot2), g('stage', ST.get), g('date_decided', dot2), g('presence_at_judgment', PC.get), g('outcome', lambda o: int(OC[o])), g('sentence_months'), g('fine_riel', lambda n: n/1e6 if n % 1000000 else n//1000000), g('compensation_riel', lambda n: n//1000000)], R)
    s.put(10, 5, '?'); R[6]['age'] = None
    e = 4 + len(R) + 1; nr = [('ប៉ៃលិន', 1, 'title naming the law'), ('ប៉ៃលិន', 3, 'headings')]
    leg = ['លេខកូដ៖', 'ភ (ភេទ): 1 = ប្រុស, 2 = ស្រី', 'ទម្រង់: ' + ', '.join(f'{c} = {EXK[x]}' for x, c in EC.items()), 'ដំណាក់កាល: S1 = ស៊ើបសួរ, S2 = រង់ចាំសវនាការ, S3 = កំពុងសវនាការ, S4 = កាត់រួច', 'វត្តមាន: A = ចំពោះមុខ, B = កំបាំងមុខ, C = ចាត់ទុកជាចំពោះមុខ', 'លទ្ធផល: 1 = ផ្តន្ទាទោស, 2 = រួចផុតពីបទចោទ, 9 = មិនទាន់កាត់', 'ពិន័យ និងសំណង គិតជាលានរៀល; ខែទោស = ចំនួនខែ; ថ្ងៃ.ខែ.ឆ្នាំ']
    for j, t in enumerate(leg): s.put(e+j, 1, t); nr.append(('ប៉ៃលិន', e+j, 'legend'))
    b.xlsx(P(fn))
    save(fn, COURT('Pailin'), 'Codes for sex, form, stage, presence and result; the legend stands below the list; amounts in millions of riel; days d.m.yy', 'take', 'all codes explained in the sheet', R, nr,
        questions=['Use the legend below the list for the codes?', "Age of the accused in row 10 is '?': adult or minor?", 'Amounts are in millions of riel, as the legend says?'], never=['reading a fine of 5 as 5 riel', 'taking the legend for persons', 'code 2 (acquitted) read as 2 years', '3.4.25 read as 4 March'])
# 14 --- Kandal, result by colour
def f14():
    fn = 'កណ្តាល - ពណ៌តាមលទ្ធផល.xlsx'; R = gen(114, 23, lambda i, d: f'{i:03d}/{d.year%100} កណ', acq=.3, per=(1, 1, 2, 3), susp=0, fine=0)
    R = [r for r in R if r['date_decided']]
    b = Book(); s = b.sheet('Sheet1'); null(R, 'name_latin', 'fine_riel', 'presence_at_judgment'); [r.update(stage=None) for r in R]
    GR, RD = 'C6EFCE', 'FFC7CE'
    s.put(1, 1, 'សាលាដំបូងខេត្តកណ្តាល៖ រឿងជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ (ច្បាប់ ២០០៨) កាត់ទោសរួច', bold=True)
    s.put(2, 1, 'ក្រហម', fill=RD); s.put(2, 2, '= មានទោស (ផ្តន្ទាទោស)'); s.put(3, 1, 'បៃតង', fill=GR); s.put(3, 2, '= រួចផុតពីបទចោទ')
    s.row(5, ['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ទម្រង់','ចុះបញ្ជី','ចោទ','សាលក្រម','ទោស','សំណង'], bold=True)
    rowsof(s, 6, [lambda r, i: i, g('case_number'), g('name_khmer'), g('sex', SX.get), g('age'), g('citizenship', CITK.get), arts_, g('exploitation', EXK.get), g('date_registered', tdate('d/m/yyyy')), g('date_charged', tdate('d/m/yyyy')), g('date_decided', tdate('d/m/yyyy')), g('sentence_months', lambda m: ymk(m, str)), g('compensation_riel')], R)
    i = 0
    while i < len(R):
        j = i
        while j + 1 < len(R) and R[j+1]['case_number'] == R[i]['case_number']: j += 1
        if j > i:
            for c in (2, 7, 8, 9, 10, 11):
                s.merge(6+i, c, 6+j, c)
                for q in range(i+1, j+1): s.c.pop((6+q, c), None)
        i = j + 1
    for i, r in enumerate(R):
        for c in range(1, 14): s.fills[6+i, c] = RD if r['outcome'] == 'convicted' else GR
    b.xlsx(P(fn))
    save(fn, COURT('Kandal'), 'No column for the result: the colour of the row tells it, a key stands above the headings; case number, charge and days are merged over the accused of a case; presence is not kept', 'take-with-questions', 'result by colour, explained in the key', R,
        [('Sheet1', 1, 'title naming the law'), ('Sheet1', 2, 'colour key'), ('Sheet1', 3, 'colour key'), ('Sheet1', 5, 'headings')], questions=['Row colour: red = convicted, green = acquitted, as the key says?', 'There is no column for presence at judgment: leave it unknown?'],
        never=['losing the colours and saying nothing', 'taking the key lines for persons', 'a row without sentence taken as pending', 'leaving case number or dates empty under a merged cell'])
# 15 --- Banteay Meanchey, dittos
def f15():
    fn = 'Banteay Meanchey កំណត់ត្រាក្រឡាបញ្ជី.xlsx'; R = gen(115, 26, lambda i, d: f'{i:03d} BMC {d.year}', per=(1, 2, 3), foreign=.25, cits=['Thai','Chinese'], pend=.1, susp=0, deemed=0, code=.15)
    b = Book(); s = b.sheet('Book'); null(R, 'name_latin', 'exploitation', 'suspended_months', 'fine_riel')
    s.row(2, ['Shelf','Case no.','Room','Date in','Date charged','Articles (H = Law of 2008 on human trafficking, P = Penal code)','Name ជនជាប់ចោទ','Sex','Age','Nationality','Tel. of clerk','Stage','Judgment','By','Result','Prison','Compensation','Remarks'], bold=True)
    s.put(1, 1, 'BANTEAY MEANCHEY COURT REGISTRY BOOK (human trafficking)', bold=True); rng = random.Random(15); prev = None; pn = {}
    STE = {'investigation':'inv.','awaiting trial':'wait','trial':'trial','decided':'done'}
    for i, r in enumerate(R):
        row = 3 + i; same = prev and prev['case_number'] == r['case_number']; dit = '〃' if i % 2 else 'ដដែល'
        A = ', '.join(('H' if c['law'] == H else 'P') + c['article'] for c in r['charges'])
        nat = CITK[r['citizenship']]; nat = '〃' if prev and prev['citizenship'] == r['citizenship'] and rng.random() < .5 else nat
        jd = dmy(r['date_decided']) if r['date_decided'] else '-'
        vals = [f'A{rng.randint(1,9)}' if not same else None, r['case_number'] if not same else dit, rng.choice((1, 2)) if not same else None, dmy(r['date_registered']) if not same else dit, dmy(r['date_charged']) if not same else dit, A if not same else dit,
                r['name_khmer'].replace(' ', '\u200b ') if i % 4 == 2 else r['name_khmer'], SM[r['sex']], r['age'], nat, '000 000 0%02d' % rng.randint(10, 19) if rng.random() < .3 else None, STE[r['stage']], (dit if same and r['date_decided'] else jd), {'present':'in front','absent':'absent',None:'-'}[r['presence_at_judgment']], {'convicted':'guilty','acquitted':'free','pending':'-'}[r['outcome']],
                f"{r['sentence_months']//12}y{r['sentence_months']%12}m" if r['sentence_months'] and r['sentence_months'] % 12 else f"{r['sentence_months']//12}y" if r['sentence_months'] else '-', f"{r['compensation_riel']//1000000} ml r" if r['compensation_riel'] else '-', rng.choice(('appeal','see file')) if rng.random() < .15 else None]
        s.row(row, vals); r['at'] = f'Book!{row}'; prev = r
        if r['outcome'] == 'pending': r['outcome'] = None
    e = 3 + len(R); s.put(e+1, 1, "Key: 〃 and ដដែល = same as above; in front = accused was there; ml r = million riel; free = acquitted; '-' = empty"); b.xlsx(P(fn), font='Times New Roman')
    save(fn, COURT('Banteay Meanchey'), 'Working book, English and Khmer mixed; two kinds of ditto (〃 and ដដែល) for further accused of a case; shelf, room and telephone columns nobody needs; zero-width spaces in some names; key below', 'take', 'dittos refer to the row above; key in the sheet', R,
        [('Book', 1, 'title'), ('Book', 2, 'headings, name the laws'), ('Book', e+1, 'key')], questions=['〃 and ដដែល: same as above, as the key says?'], never=['leaving case number or dates empty on ditto rows', 'reading 4y6m as 46', 'reading 12 ml r as 12 riel', 'taking the shelf or telephone for a case number', "reading 'free' as released on bail without sentence"])
# 16 --- Preah Sihanouk, foreigners, errors
def f16():
    fn = 'Sihanoukville foreign accused 2024-25.xlsx'; R = gen(116, 24, lambda i, d: f'PS {i:03d}/{d.year%100}', foreign=1, cits=['Chinese','Chinese','Vietnamese','Malaysian','Thai','Korean','Bangladeshi'], arts=[('12','forced labour'),('17','forced criminality (online scam)'),('19','forced criminality (online scam)'),('16','forced labour')], acq=.1, susp=0, comp=.2)
    R = [r for r in R if r['date_decided']]
    b = Book(); s = b.sheet('foreigners'); null(R, 'name_khmer', 'suspended_months'); [r.update(stage=None) for r in R]
    s.put(1, 1, 'Preah Sihanouk Provincial Court / សាលាដំបូងខេត្តព្រះសីហនុ - foreign accused under the Law on Suppression of Human Trafficking and Sexual Exploitation 2008', bold=True)
    s.row(3, ['ល.រ No','Case ref','Passport name','Passport no (masked)','Sex ភេទ','Age អាយុ','Nationality សញ្ជាតិ','Art. មាត្រា','Exploitation','Date registered','Date charged','Date of judgment','Presence','Judgment','Prison (years)','Fine (riel)','Compensation (riel)','Interpreter'], bold=True)
    rng = random.Random(16)
    for r in R:
        if r['sentence_months']: r['sentence_months'] = max(24, r['sentence_months'] // 12 * 12)
    BAD1, BAD2, BAD3 = 4, 11, 15     # index of the faulty rows
    badreg = {}
    rowsof(s, 4, [lambda r, i: i, g('case_number'), g('name_latin'), lambda r, i: f'X**{rng.randint(100,999)}', lambda r, i: (SE, SM, {'male':'male','female':'FEMALE'})[i % 3][r['sex']], g('age'), lambda r, i: {'Chinese':('Chinese','China','PRC'),'Vietnamese':('Vietnamese','Viet Nam','VN')}.get(r['citizenship'], (r['citizenship'],)*3)[i % 3], arts_, g('exploitation'), g('date_registered', dmy), g('date_charged', dmy), g('date_decided', dmy), g('presence_at_judgment', lambda p: {'present':'In presence','absent':'In absentia','deemed present':'Deemed in presence'}[p]), g('outcome', lambda o: {'convicted':'Convicted','acquitted':'Acquitted'}[o]), g('sentence_months', lambda m: m//12), g('fine_riel'), g('compensation_riel'), lambda r, i: rng.choice(('yes','no'))], R)
    r = R[BAD1]; s.put(4+BAD1, 11, '31/06/2024'); r['date_charged'] = None
    r = R[BAD2]; d = iso(r['date_charged']); nd = d - dt.timedelta(days=95); r['date_decided'] = nd.isoformat(); s.put(4+BAD2, 12, dmy(r['date_decided']))
    r = R[BAD3]; r['age'] = 340; s.put(4+BAD3, 6, 340)
    b.xlsx(P(fn), font='Calibri')
    save(fn, COURT('Preah Sihanouk'), 'Foreign accused only, bilingual headings, names as in the passport, sex and country spelt in many ways; three faults', 'name-errors', 'a day no calendar has, a judgment before the charge, an impossible age', R, [('foreigners', 1, 'title naming the law'), ('foreigners', 3, 'headings')],
        errors=[(f'foreigners!K{4+BAD1}', '31 June does not exist'), (f'foreigners!L{4+BAD2}', f"judgment {R[BAD2]['date_decided']} is before the charge {R[BAD2]['date_charged']}"), (f'foreigners!F{4+BAD3}', 'age 340')],
        questions=['What are the right values of these three cells?', 'PRC and China = Chinese, VN = Vietnamese?'], never=['turning 31 June into 1 July or 30 June', 'making 34 of 340', 'exchanging the two dates', 'taking the interpreter column for presence'])
# 17 --- Kampong Thom, errors
def f17():
    fn = 'កំពង់ធំ_កែចុងក្រោយ(2).xlsx'; R = gen(117, 20, lambda i, d: f'{i:02d}/{d.year} កធ', per=(1, 1, 1), susp=.7, fine=.3, deemed=0, acq=.2)
    R = [r for r in R if r['date_decided']]
    b = Book(); s = b.sheet('តារាង'); null(R, 'name_latin', 'exploitation'); [r.update(stage=None) for r in R]
    s.put(1, 1, 'សាលាដំបូងខេត្តកំពង់ធំ', bold=True); s.put(2, 1, 'បញ្ជីសាលក្រម ' + LAWK, bold=True)
    s.row(4, ['ល.រ','លេខសំណុំរឿង','ឈ្មោះ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','វត្តមាន','លទ្ធផល','ទោស (ខែ)','ក្នុងនោះព្យួរ (ខែ)','ពិន័យ (រៀល)','សំណង (រៀល)'], bold=True)
    conv = [i for i, r in enumerate(R) if r['outcome'] == 'convicted']
    b1 = conv[2]; R[b1]['sentence_months'] = 36; R[b1]['suspended_months'] = 60            # suspended > whole
    acq = [i for i, r in enumerate(R) if r['outcome'] == 'acquitted']; b2 = acq[0]; R[b2]['sentence_months'] = 84    # acquitted with prison
    dup = dict(R[conv[4]]); dup['charges'] = [dict(x) for x in dup['charges']]; pos = conv[4] + 5; R.insert(pos, dup)
    rowsof(s, 5, [lambda r, i: k(i), g('case_number'), g('name_khmer'), g('sex', SB.get), g('age', k), g('citizenship', CITK.get), lambda r, i: arts_(r, k), g('date_registered', kdmy), g('date_charged', kdmy), g('date_decided', kdmy), g('presence_at_judgment', PK.get), g('outcome', OK_.get), g('sentence_months', k), g('suspended_months', k), g('fine_riel', lambda n: k(dots(n))), g('compensation_riel', lambda n: k(dots(n)))], R)
    b1, b2 = [next(i for i, r in enumerate(R) if r is x) for x in (R[b1 + (b1 >= pos)], R[b2 + (b2 >= pos)])]
    orig = next(i for i, r in enumerate(R) if r['name_khmer'] == dup['name_khmer']); R[pos]['second_entry_of'] = R[orig]['at']
    e = 5 + len(R); s.put(e, 1, 'សរុប'); s.put(e, 3, k(len(R)) + ' នាក់'); s.put(e, 4, 'ស្រី ' + k(sum(r['sex'] == 'female' for r in R)))
    b.xlsx(P(fn))
    save(fn, COURT('Kampong Thom'), 'Khmer list with total; three contradictions', 'name-errors', 'suspended part longer than the sentence, an acquittal with prison, one person entered twice', R,
        [('តារាង', 1, 'court'), ('តារាង', 2, 'title naming the law'), ('តារាង', 4, 'headings'), ('តារាង', e, 'total')],
        errors=[(f'តារាង!N{5+b1}', '60 months suspended of a sentence of 36 months'), (f'តារាង!L{5+b2}:M{5+b2}', 'acquitted and yet 84 months of prison'), (f'តារាង!row {5+pos}', f'same person, case and charge as row {5+orig}: entered twice')],
        questions=['What are the right figures of these rows?', f'Are rows {5+orig} and {5+pos} the same entry made twice?'], never=['exchanging sentence and suspended part by itself', 'keeping the acquittal and dropping the prison silently', 'removing the double row without telling', 'counting the total line'])
# 18 --- Kep, counts only
def f18():
    fn = 'Kep court 2025 summary.xlsx'; b = Book(); s = b.sheet('Summary'); rng = random.Random(118)
    s.put(1, 1, 'Kep Court of First Instance - human trafficking cases 2025, summary by article', bold=True); s.put(3, 2, 'Cases', bold=True); s.put(3, 5, 'Accused', bold=True); s.put(3, 8, 'Convicted', bold=True); s.merge(3, 2, 3, 4); s.merge(3, 5, 3, 7); s.merge(3, 8, 3, 10)
    s.row(4, ['Article', 'Old', 'New', 'Total', 'Male', 'Female', 'Total', 'Prison', 'Suspended', 'Total'], bold=True)
    tot = [0]*9
    for i, a in enumerate(['10','12','15','16','26','28','34']):
        o, n, m, f_ = [rng.randint(0, 4) for _ in range(4)]; p = rng.randint(0, m + f_); q = rng.randint(0, m + f_ - p); v = [o, n, o+n, m, f_, m+f_, p, q, p+q]; tot = [x+y for x, y in zip(tot, v)]; s.row(5+i, ['Art. '+a] + v)
    s.row(12, ['Total'] + tot, bold=True); s.put(14, 1, 'Kep, 8 January 2026. Registry.'); b.xlsx(P(fn), font='Calibri')
    save(fn, COURT('Kep'), 'Counts by article, no person and no case', 'refuse', 'counts only: a return needs one entry per accused person', [], [('Summary', i, 'counts') for i in range(5, 13)] + [('Summary', 1, 'title'), ('Summary', 3, 'headings, upper'), ('Summary', 4, 'headings, lower'), ('Summary', 14, 'place and date')],
        questions=['Please send the list of cases and accused behind these counts.'], never=['making accused persons out of counts', 'taking the article for a case number'])
# 19 --- Ratanakiri, leave list of staff
def f19():
    fn = 'រតនគិរី បញ្ជីឈ្មោះ.xlsx'; b = Book(); s = b.sheet('បញ្ជី'); rng = random.Random(119); nm = namer(rng)
    s.put(1, 4, MOTTO[0]); s.put(2, 4, MOTTO[1]); s.put(3, 1, 'សាលាដំបូងខេត្តរតនគិរី'); s.put(4, 3, 'បញ្ជីឈ្មោះមន្ត្រីក្រឡាបញ្ជីសុំច្បាប់ឈប់សម្រាក ឆ្នាំ២០២៥', bold=True); s.merge(4, 3, 4, 8)
    s.row(6, ['ល.រ','ឈ្មោះ','ភេទ','អាយុ','តួនាទី','ថ្ងៃចាប់ផ្តើមឈប់','ថ្ងៃចូលធ្វើការ','ចំនួនថ្ងៃ','មូលហេតុ'], bold=True)
    for i in range(14):
        sx = rng.choice(('male','female')); d = D(2025, rng.randint(1, 11), rng.randint(1, 28)); n = rng.randint(1, 9)
        s.row(7+i, [k(i+1), nm(sx)[0], SB[sx], k(rng.randint(25, 58)), rng.choice(('ក្រឡាបញ្ជី','លេខាធិការ','អ្នកបើកបរ')), kdmy(d.isoformat()), kdmy((d+dt.timedelta(days=n)).isoformat()), k(n), rng.choice(('ឈឺ','ពិធីបុណ្យ','រៀបការកូន','កិច្ចការផ្ទាល់ខ្លួន'))])
    b.xlsx(P(fn))
    save(fn, COURT('Ratanakiri'), 'List of registry staff on leave, sent by mistake; names, sex, age and two days, no case', 'refuse', 'not a list of accused at all: staff on leave', [], [('បញ្ជី', i, 'letterhead or title') for i in (1, 2, 3, 4)] + [('បញ្ជី', 6, 'headings')] + [('បញ្ជី', i, 'staff on leave') for i in range(7, 21)],
        questions=['This is a list of staff on leave: please send the trafficking return.'], never=['taking clerks for accused', 'taking days of leave for days of registration or judgment', 'taking the number of days for a sentence'])
# 20 --- Stung Treng, empty form
def f20():
    fn = 'ស្ទឹងត្រែង ទម្រង់រាយការណ៍ ខែវិច្ឆិកា.xlsx'; b = Book(); s = b.sheet('ទម្រង់')
    s.put(1, 1, 'សាលាដំបូងខេត្តស្ទឹងត្រែង', bold=True); s.put(2, 1, 'ទម្រង់រាយការណ៍រឿងជួញដូរមនុស្ស (សូមបំពេញ)', bold=True); s.put(3, 1, 'ខែ ........................ ឆ្នាំ ២០២៥')
    s.row(5, ['ល.រ','លេខសំណុំរឿង','ឈ្មោះជនជាប់ចោទ','ភេទ','អាយុ','សញ្ជាតិ','មាត្រា','ថ្ងៃចុះបញ្ជី','ថ្ងៃចោទ','ថ្ងៃសាលក្រម','លទ្ធផល','ទោស','សំណង'], bold=True)
    for i in range(20): s.put(6+i, 1, k(i+1))
    s.put(27, 1, 'ហត្ថលេខា ........................'); b.xlsx(P(fn))
    save(fn, COURT('Stung Treng'), 'The form itself, not filled in: headings and running numbers 1 to 20 only', 'refuse', 'an empty form: nothing says whether there were no cases or it was not filled in', [], [('ទម្រង់', 1, 'court'), ('ទម្រង់', 2, 'title'), ('ទម្រង់', 3, 'month, not filled in'), ('ទម្រង់', 5, 'headings')] + [('ទម្រង់', 6+i, 'running number, empty line') for i in range(20)] + [('ទម្រង់', 27, 'signature line')],
        questions=['The form is empty: were there no cases, or was it not filled in?'], never=['taking it as a return of no cases', 'making twenty empty accused of the running numbers'])

if __name__ == '__main__':
    for f in os.listdir(HERE + '/files'): os.remove(P(f))
    for i in range(1, 21): globals()[f'f{i:02d}']()
    json.dump(TRUTH, open(HERE + '/truth.json', 'w'), ensure_ascii=False, indent=1)
    for n, v in TRUTH.items(): print(len(v['rows']), v['outcome'], n)
